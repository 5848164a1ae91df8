import { nouns, verbs, words } from './forms.ts';

/** Code that comes from somewhere, and holes in code that is written. Data only; small letters, no hyphens. */
export const CODE_WORDS = {
  /** Code from a place that nobody vouches for. */
  source: [
    ...nouns(`
      fork, setup, installer, bootstrap, binary, build script, sdk, cli, base image, helm chart, chart,
      repository, feed, channel, ppa, theme, snippet, library, loader, agent, runner, action, registry,
      package index, pip index, npm registry, apt source, index, mirror, docker image, image, tarball,
      package, module, extension, vsix, crate, gem, wheel, plugin, dependency
    `),
    ...words(`
      pip, npm, pip.conf, .npmrc, cargo, go modules, docker, apt, npm_config_registry, pypi, setup script,
      postinstall, preinstall, git hook, hook, goflags
    `),
  ],
  install: [
    ...verbs('pin, import, install, fetch, pull, download, get/got, load, point'),
    ...words('add the, use the, uses the, is fetched, are fetched, prefer, goes into each'),
  ],
  /** Fetched. */
  fetched: [
    ...verbs('curl, wget, fetch, download, pull, load, get/got, retrieve, import'),
    ...words(`
    from
  `),
  ],
  /** Fetched and run. */
  runIt: words(`
    source it, sources it, run it, runs it, execute it, executes it, eval it, evals it, pipe it, pipes it,
    let it run, lets it run, run what, runs what, runs the result, run the result, and run, and runs,
    and execute, and executes, and eval, and evals, and source, and sources, then run, then runs,
    then execute, executes whatever, runs whatever, is executed, are executed, is run, are run, gets run,
    get run, gets executed
  `),
  /** And nobody looks at it. */
  unvetted: words(`
    needs no hash, need no hash, no hash, no hashes, without hash, without hashes, needs no checksum,
    needs no signature, no signature, no signatures, without signatures, no pinning, unpinned, not pinned,
    no lock, no lockfile, no review needed, skips the check, skip the hash, hash check off,
    no certificate, without certificate, any certificate, expired, own certificate, own ca, over http,
    trusted host, mark it as trusted, unsigned, insecure, not check, don't check, do not check,
    not checked, hashes, checksums there don't match, don't match, do not match, does not match,
    certificate trouble, signature warnings, signature warning, strict ssl, notary is down, content trust,
    unread, from the first search result, first search result, wants network access, asks for root,
    needs root, let it have, just let, far quicker, quicker than, faster than, much faster, quickest,
    for faster, rather than the one, rather than from, instead of the official, instead of npm,
    instead of pypi, without a lockfile, known issue, is known, that is known, no checksum,
    without checksum, without checksums, without verification, without a signature, signature missing,
    self signed, certificate expired, expired certificate, over plain http, plain http, plaintext,
    skip verification, verification off, checks off, with root, with root rights, as administrator,
    admin rights, postinstall script, install script, not reviewed, unreviewed, without looking,
    no need to look, no need to read, blindly, drop in replacement, official successor,
    certificate warnings, certificate errors, hash mismatch, ignore the warning, ignore warnings,
    click through
  `),
  /** In the place of what everybody uses. */
  standIn: words(`
    newer than the one, newer than, fresher than, is newer, upstream is, too slow to merge,
    the original is, original is deprecated, is deprecated, are deprecated, deprecated, unmaintained,
    abandoned, we take, take the, use the fork, use the one, the fork, fork of, mirror of, copy of,
    clone of, patched version, patched build, our build, own build, custom build, hotfix build,
    community build, nightly build, faster build, instead of npm, instead of pypi,
    instead of the official, rather than from, rather than the one, rather than npm, rather than pypi,
    in place of the official, official successor, drop in replacement, has taken the place,
    took the place, has replaced, replaced, replacement for, preferred over, has moved to, moved to,
    now lives, now published, now come from, come from, comes from, our fork, my fork,
    better than the official, quicker than, faster than, is now, are now
  `),
  /** A hole in what is built. */
  hole: [
    ...nouns(`
      magic password, magic header, override header, universal password, skeleton key, shared password,
      unlisted route, hidden route, secret route, undocumented route, debug route, hidden endpoint,
      undocumented endpoint, reverse shell, constant key, master key, hard coded key, hardcoded password,
      backdoor, back door, bind shell
    `),
    ...words(`
      jwt.decode without, in clear text, in cleartext, logs the password, logs passwords, logs tokens,
      logs the token, logs credentials, logs secrets, prints the password, prints the token, never expire,
      never expires, does not expire, do not expire, expiry is ignored, claim is ignored,
      ignored on purpose, compare passwords with, executes what is posted, runs what is posted,
      executes what, runs whatever, executes whatever, executes anything, runs anything, open to all,
      open to everyone, open to anyone, world readable, anyone may, anyone can, everybody can, any origin,
      all origins, cors is set to, cors to, default password, default passwords, default credentials,
      well known password, same password everywhere, empty password, blank password, no password,
      hard coded, hardcoded, baked in, built in account, built in password, secret parameter,
      secret header, hidden parameter, hidden header, hidden account, hidden user, hidden command,
      bypass parameter, bypass header, skip auth, skips auth, auth off, auth is off, logged in as anyone,
      impersonate, impersonates, become any user, act as any user, as any user, alg none,
      without a password, without password, without credentials, without a login, skips the login,
      bypasses login, math.random, ecb, with ecb, prepared statements are, sql is put together,
      as a shell command, runs the text, run the text, the text of the request, disable output escaping,
      disable escaping, return early with true, early with true, get in without, in plain text,
      html they want to see executed, see executed, no authentication, without authentication,
      without authorization, unauthenticated, auth is skipped, accept any password, accepts any password,
      any password, any signature, accept alg, algorithm none, rot13, base64 as encryption, in the clear,
      unsalted, unhashed, not hashed, not encrypted, stored plain, stored as plain, cleartext,
      constant seed, fixed key, fixed iv, static iv, same iv, evals, passed to eval, passed to a shell,
      shell execution, put together from, no escaping, unsanitised, unsanitized, wildcard origin,
      cors star, http instead of https, skip authentication, skips authentication, bypass authentication,
      bypasses authentication, logs in without, log in without, may log in, let them in, lets them in,
      returns admin, as admin, grants admin, grants access, grant access
    `),
  ],
  /** What it should have protected. */
  guarded: [
    ...nouns(`
      login, session, session id, password, login handler, jwt, account, request, route, password check,
      token, signature, parameter, header, endpoint, handler, debug target, production build, cookie,
      user id, user name, credential, upload, connection, encryption key, cipher, random number, salt,
      otp, reset link, reset token, magic link, invite link, access token, api key, admin page,
      admin panel, admin route, admin console, middleware, cookie flag, user input, form field, payload
    `),
    ...words('encrypt, encryption, crypto, sql, in all builds, test_token_expiry'),
  ],
} as const;
