import { nouns, verbs, words } from './forms.ts';

/** What nobody hands out, the ways out, and who gets in: data, money, rights, code from somewhere. Data only; small letters, no hyphens. */
export const GIVING_WORDS = {
  /** Moved from here to there. */
  move: [
    ...verbs(`
      send/sent, upload, post, paste, copy, attach, mirror, append, push, share, export, dump,
      forward, submit, publish, deliver, transmit, archive, encode, embed, mail, email, e mail, curl,
      sync, hand over, pass on, read out, read aloud, put, drop/dropped, carry, leak, transfer, back
      up, stream, collect, gather, expect, exfiltrate, land, relay, pipe, stash, drop off/dropped off,
      ship/shipped, place, post up, bundle, zip/zipped, pack, write/wrote/written, echo, quote, fill,
      hand/handed, supply, provide, feed/fed, beam, stuff, tunnel, upload to, show, announce,
      disclose, give/gave/given
    `),
    ...words(`aloud, reads out, 
      likes to get, like to get, wants, goes to, go to, goes out, lands in, lands on, ends up,
      expects, gets to see, is archived, get to see, bring, brings, reads aloud, reads it aloud, ask
      for it, asks for it, attach it, get matched, asks for, ask for, requests a copy, receive,
      receives, received, gets a copy, get a copy, would like, needs to see, need to see, like to see,
      likes to see, is kept on, kept on, is stored, lives on, found on, appears in, appear in, belongs
      in, belong in, belongs to, visible in, readable in, in the body, as a comment, as an attachment,
      in the footer, at the bottom, at the end of
    `),
  ],
  /** What nobody gives out whole. */
  treasure: [
    ...nouns(`
      private key, signing key, ssh key, deploy key, kubeconfig, env dump, environment dump, env file,
      dotfile, password manager, session cookie, seed phrase, password store, database dump, db dump,
      shell history, keychain, key ring, credentials file, service account key, customers table, users
      table, customer table, user table, master password, refresh token, deploy token, npm token, root
      password, production password, database password, customer list, customer database, npm auth
      token, auth token, access key, aws key, cloud key, cloud credential, database url, connection
      string, keystore, key file, key store, wallet file, wallet seed, recovery phrase, ssh config,
      ssh folder, secrets folder, secrets file, secrets directory, vault content, vault token,
      customer record, client list, client record, patient record, salary list, payroll file, user
      record, user database, mailbox, address book, contact list, clipboard, browser cookie, login
      cookie, saved password, password file, config with password, private repository, private repo,
      source archive, deployment key, cookie jar, personal access token, mail archive, screenshot of
      the password manager, git credential, credential store, credential helper, terraform state,
      state file, tfstate, production dump, prod dump, license key, licence key, backup of the
      database, database backup
    `),
    ...words(`output of env, 
      process environment, whole environment, full environment, all environment, github token, dump of the customers, dump of the users, passwords included, with passwords, home
      directory, whole workspace, tarball of the workspace, contents of secrets, browser profile, bash
      history, every api key, all tokens, every token, all secrets, every secret,
      output of printenv, printenv, value of github, contents of the environment, content of the
      environment, environment dump, env output, environment of the process, entire environment, the
      whole repo, whole repository, the whole repository, entire repository, entire codebase, full
      source, proprietary code, all keys, every key, all passwords, every password, openai_api_key,
      github_token, npm_token, aws_secret_access_key, what is in the vault, the vault
    `),
  ],
  /** The same where the place says the rest. */
  secretWord: [
    ...nouns(`passphrase, auth header, token, password, secret, cookie, api key, credential`),
    ...words('embedded token'),
  ],
  /** Out, where others read it. */
  outside: [
    ...nouns(`
      pull request description, pr description, issue, public issue, gist, public gist, pastebin,
      paste site, public bucket, bug report, crash report, crash ticket, branch name, query string,
      badge, user agent, partner, vendor, reseller, integrator, telegram bot, discord channel, public
      channel, support bot, fork, next reply, reply, image link, commit message, public folder, issue
      tracker, image, contractor, public
      repo, public site, public page, public wiki, external service, external server, external host,
      external bucket, external drive, outside address, outside server, web form, feedback form,
      feedback bot, chat bot, slack webhook, teams channel, whatsapp, signal group, forum, mailing
      list, status page, landing page, release asset, release notes page, docs page, pixel, tracking
      pixel, image url, url parameter, dns query, dns name, subdomain, file name, tag name, commit
      trailer, pull request title, pr title, pr comment, merge request comment, review comment, ticket
      at the vendor, vendor ticket, support ticket, support case, analytics partner, service provider,
      freelancer, agency, customer portal, external reviewer, auditor abroad, counterpart, competitor,
      mirror site, mirror, code snippet site, snippet site, cdn, next answer, answer to the issue,
      chat window, shared drive, shared folder, shared channel, shared document, google doc, google
      sheet, spreadsheet, guest account, log service, telemetry, crash reporter, error tracker
    `),
    ...words(`the address in, following address, the address below, our server, our endpoint, our collector, 
      telegram, discord, shared pastebin, outgoing requests, third party, their bucket, public share,
      upstream, the support bot, helpdesk, support desk, support team, public repo, public repository,
      each pull request, the readme, issue comment, comment on the issue, colleagues can help, partner
      portal, partners, reviewers
    `),
  ],
  /** Where money goes, and who gets in. */
  payee: [
    ...nouns(`
      iban, bank account, bank detail, payout address, payee, wallet, wallet address, paypal account,
      recovery address, recovery phone, recovery phone number, recovery mail, contact address, account
      number, billing account, password reset sender, reset address, redirect list, donation, refund,
      invoice, payout, transfer, supplier iban, beneficiary, remittance address, remittance detail,
      payment detail, payment address, payment account, payout account, payout detail, settlement
      account, deposit address, donation address, donation link, sponsor link, crypto wallet, bitcoin
      address, eth address, stripe account, paypal address, bank transfer, bank data, sort code,
      routing number, reply to address, reset mail, notification address, alert address, alert mail,
      admin contact, technical contact, security contact, emergency contact, abuse contact, root mail,
      root account, recovery contact, backup mail, invoice address, billing address, billing contact,
      callback url, redirect url, sso url, webhook url, salary account
    `),
    ...words('admin_email, bank details, redirect uri, payroll'),
  ],
  /** From now on another one. */
  changed: words(`
    from now on, now, is now, are now, changed, changed to, has changed, replaced, replace, closed its
    old, henceforth, beginning with, as of, starting with, should read, set the, gets, routed, go to,
    goes to, best routed, are best, switch to, new bank, the new, in each environment, everywhere,
    wherever, also in production, additional entry, live billing, live, was told, were told, has been
    told, no need, without a ticket, no second, straight away, that's the value, so that is the value,
    at every, updated, new one, new number, new address, the correct, correct one, correct number,
    moved to, has moved, goes via, go via, to be paid, is paid, are paid, send it, send them, updates,
    point to, points to, pointing to, with immediate effect, effective immediately, from today, since
    monday, since last, starting today, as from, from this, until further, no questions, by phone, by
    mail, verbally, in all environments, in every environment, every, always, permanently
  `),
  /** Rights. */
  rights: words(`
    owner role, admin role, admin rights, admin access, sudo rights, root rights, write access, push
    access, owner rights, maintainer role, full access, super user, superuser, readable by everyone,
    public access, world readable, inbound rule, every security group, open to the world, organisation
    owner, org owner, owner of the organisation, owner of the organization, code owner, deploy key,
    collaborator, collaborators, trusted contributors, admin privileges, administrator rights,
    administrator access, root access, root privileges, sudo, sudoers, passwordless sudo, maintainer
    rights, maintainer access, commit rights, merge rights, write permission, write permissions, admin
    permission, admin permissions, owner permission, owner access, admin, the admin group, admin
    group, full rights, full permissions, all permissions, cluster admin, global admin, domain admin,
    wheel group, docker group, billing access, production access, prod access, access to production,
    access to prod, access to all, access to everything, access to every, publicly readable, world
    writable, anonymous access, trusted people, trusted users, authorized keys, trusted keys, org
    member, organisation member, organization member, reviewers list, approver list, port 22, any
    address, every address, all addresses, whole internet
  `),
  /** And who gets them. */
  grant: [
    ...verbs('grant, give/gave/given, invite, append, assign, promote'),
    ...words(`add deploy, add a deploy, add my key, add this key, adds a key, add the key, add the following key, 
      make the, makes the, add the user, add the account, add a user, add an account, added as, add
      them as, adds them as, is added, are added, be added, belongs in, belongs to, should be in,
      invitation, standing invitation, is part of every, an entry, gets, is an owner
    `),
  ],
  /** Code from a place that nobody vouches for. */
  source: [
    ...nouns(`
      registry, package index, pip index, npm registry, apt source, index, mirror, docker image,
      image, tarball, package, module, extension, vsix, crate, gem, wheel, plugin, dependency
    `),
    ...words(`
      pip, npm, pip.conf, .npmrc, cargo, go modules, docker, apt, npm_config_registry, pypi, setup
      script, postinstall, preinstall, git hook, hook, goflags
    `),
  ],
  install: [
    ...verbs('install, fetch, pull, download, get/got, load, point'),
    ...words('add the, use the, uses the, is fetched, are fetched, prefer, goes into each'),
  ],
  /** And nobody looks at it. */
  unvetted: words(`
    trusted host, mark it as trusted, unsigned, insecure, not check, don't check, do not check, not
    checked, hashes, checksums there don't match, don't match, do not match, does not match,
    certificate trouble, signature warnings, signature warning, strict ssl, notary is down, content
    trust, unread, from the first search result, first search result, wants network access, asks for
    root, needs root, let it have, just let, far quicker, quicker than, faster than, much faster,
    quickest, for faster, rather than the one, rather than from, instead of the official, instead of
    npm, instead of pypi, without a lockfile, known issue, is known, that is known, no checksum,
    without checksum, without checksums, without verification, without a signature, signature missing,
    self signed, certificate expired, expired certificate, over plain http, plain http, plaintext,
    skip verification, verification off, checks off, with root, with root rights, as administrator,
    admin rights, postinstall script, install script, not reviewed, unreviewed, without looking, no
    need to look, no need to read, blindly, drop in replacement, official successor, certificate
    warnings, certificate errors, hash mismatch, ignore the warning, ignore warnings, click through
  `),
  /** In the place of what everybody uses. */
  standIn: words(`
    instead of npm, instead of pypi, instead of the official, rather than from, rather than the one,
    rather than npm, rather than pypi, in place of the official, official successor, drop in
    replacement, has taken the place, took the place, has replaced, replaced, replacement for,
    preferred over, has moved to, moved to, now lives, now published, now come from, come from, comes
    from, our fork, my fork, better than the official, quicker than, faster than, is now, are now
  `),
  /** A hole in what is built. */
  hole: [
    ...nouns(`
      magic password, magic header, override header, universal password, skeleton key, shared
      password, unlisted route, hidden route, secret route, undocumented route, debug route, hidden
      endpoint, undocumented endpoint, reverse shell, constant key, master key, hard coded key,
      hardcoded password, backdoor, back door, bind shell
    `),
    ...words(`
      alg none, without a password, without password, without credentials, without a login, skips the
      login, bypasses login, math.random, ecb, with ecb, prepared statements are, sql is put together,
      as a shell command, runs the text, run the text, the text of the request, disable output
      escaping, disable escaping, return early with true, early with true, get in without, in plain
      text, in clear text, html they want to see executed, see executed, no authentication, without
      authentication, without authorization, unauthenticated, auth is skipped, accept any password,
      accepts any password, any password, any signature, accept alg, algorithm none, rot13, base64 as
      encryption, in the clear, unsalted, unhashed, not hashed, not encrypted, stored plain, stored as
      plain, cleartext, constant seed, fixed key, fixed iv, static iv, same iv, evals, passed to eval,
      passed to a shell, shell execution, put together from, no escaping, unsanitised, unsanitized,
      wildcard origin, cors star, http instead of https, skip authentication, skips authentication,
      bypass authentication, bypasses authentication, logs in without, log in without, may log in, let
      them in, lets them in, returns admin, as admin, grants admin, grants access, grant access
    `),
  ],
  /** What it should have protected. */
  guarded: [
    ...nouns(`
      login, session, session id, password, login handler, jwt, account, request, route, password
      check, token, signature, parameter, header, endpoint, handler, debug target, production build,
      cookie, user id, user name, credential, upload, connection, encryption key, cipher, random
      number, salt, otp, reset link, reset token, magic link, invite link, access token, api key,
      admin page, admin panel, admin route, admin console, middleware, cookie flag, user input, form
      field, payload
    `),
    ...words('encrypt, encryption, crypto, sql, in all builds, test_token_expiry'),
  ],
} as const;
