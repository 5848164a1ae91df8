import { aimed, nouns, splitVerbs, verbs, words } from './forms.ts';

/** Checks that protect somebody, and ways to say that they go: for good, by custom, for convenience. Data only; small letters, no hyphens. */
export const CHECK_WORDS = {
  /** A check that protects somebody. */
  check: [
    ...nouns(`
      security job, security step, scan job, scan step, audit run, signature verification, secret check,
      leak check, license scan, dependency scan, container scan, image scan, iac scan, policy gate,
      policy scan, approval rule, merge rule, merge queue, quarantine, sandbox check, permission system,
      login wall, access rule, key check, identity check, fraud check, fraud rule, scanner,
      secret scanner, vulnerability scanner, security scanner, security scan, codeql alert,
      security alert, dependency review, signature, signature check, certificate, certificate check,
      certificate warning, branch protection, protection rule, csrf middleware, pin check, checksum,
      hash check, integrity hash, integrity check, audit log, firewall, fingerprint, host key,
      permission check, access check, authorization check, security test, security header,
      pre commit hook, pre push hook, commit hook, code owner, release gate, quality gate, safeguard,
      guardrail, security review, code review, required check, approval step, sign off, change board,
      second signature, review step, auth test, authz test, security warning, security finding,
      signing step, server certificate, security rule, secret scan, security linter, policy check,
      compliance check, licence check, license check, vulnerability check, vulnerability scan,
      security gate, approval gate, manual approval, review rule, review requirement, peer review,
      mandatory review, second reviewer, second pair of eyes, permission prompt, approval prompt,
      safety check, safety prompt, safety net, login check, auth check, role check, ownership check,
      origin check, cors check, webhook signature, hmac check, tls check, ssl check, certificate error,
      antivirus, virus scan, virus scanner, malware scan, endpoint protection, audit entry, audit record,
      audit event, security log, monitoring rule, alert rule, intrusion detection, ip allowlist, captcha,
      password rule, password policy, password check, token check, expiry check, lockout,
      brute force protection, waf rule, network policy, egress rule, egress filter, code signing,
      package signature, provenance check, attestation, sbom, integrity field, version pin,
      admission controller, security context, branch rule, codeowners file, codeowner
    `),
    ...words(`
      osv, owasp check, codeql job, eslint plugin security, jwt verification, signature validation,
      token verification, audit table, audit tables, exp claim, expiry, password hashing, review count,
      approvals count, peer reviews, security reviews, penetration tests, threat review, access reviews,
      input validation, integrity checks, hash verification, checksum verification, checksums, codeql,
      semgrep, trivy, snyk, gitleaks, dependabot, sonarqube, bandit, trufflehog, 2fa, mfa, two factor,
      two factor authentication, signing, commit signing, gpg signing, csrf, rate limiting, authorization,
      authentication, authorisation, audit logging, audit trail, certificate pinning,
      certificate validation, certificate verification, tls verification, ssl verification,
      signature verification, host key checking, selinux, apparmor, output escaping, sandbox, sandboxing,
      content trust, git hooks, commit hooks, pre commit hooks, pre push hooks, husky, red tests,
      failing tests, change management, four eyes, secret scanning, dependency check, the gate,
      codeowners, hsts, csp, content security policy, same origin policy, checkov, tfsec, hadolint,
      npm audit, pip audit, audit step, audit job, security audit, renovate, clamav, falco, waf, sast,
      dast, sca, zizmor, osv scanner, grype, cosign, sigstore, input sanitizing, sanitizing, sanitization,
      parameterized queries, parameterised queries, access control, access controls, role checks,
      permission checks, permissions check, security tests, auth tests, authz tests, login tests,
      security headers, security checks, security scans, security warnings, security alerts,
      security findings, safety checks, safeguards, guardrails, gpg, signed commits, protected branches,
      required reviews, required reviewers, mandatory reviews, code reviews, the review,
      vulnerability alerts, warnings from, warnings of, tests/authz, tests/auth, tests/security
    `),
  ],
  /** A check would be gone. */
  weaken: [
    ...verbs(`
      let through/let through, wave past/waved past, empty/emptied, blank out, hollow out, short circuit,
      unhook, detach, unplug, opt out, do away with, skip past/skipped past, look past, look away from,
      turn a blind eye to, set aside, put aside, throw away/threw away/thrown away, wipe, shorten, narrow,
      drop out, disable, skip/skipped/skipping, drop/dropped/dropping, remove, delete, bypass, suppress,
      ignore, dismiss, silence, mute, waive, loosen, relax, weaken, lower, downgrade,
      omit/omitted/omitting, strip, circumvent, abolish, retire, deactivate, neutralise, neutralize,
      comment out, switch off, turn off, take out/took out/taken out, leave out/left out,
      leave off/left off, pull out, do without, work around, get rid of/got rid of, click away,
      throw out/thrown out, rip out, cut out, opt out of, neuter, water down/watered down,
      tone down/toned down, wave through/waved through, push past/pushed past, shut off/shut off,
      shut down, leave disabled/left disabled, keep disabled/kept disabled, raise the threshold, cancel,
      revoke, uninstall, override, overrule, sidestep, evade, dodge, forgo, forego
    `),
    ...words(`
      without verification, without verifying, to 0, to zero, to false, to none, disable comment,
      ignore comment, a disable, nosec, noqa, nolint, pass anyway, let it pass, lets it pass,
      let them pass, lets them pass, treat as passed, treated as passed, treat as green, count as green,
      counts as green, no need for, not worth, not worth running, from the required, off the required,
      out of the required, from required, non blocking, not blocking, informational, advisory only,
      warning only, warn only, not checked, not verified, never checked, never verified, unchecked,
      unverified, unsigned, without a check, without checks, without signature, no verification,
      commented out, may be lowered, clicked away, not consulted, belongs in the list of things to remove,
      is what needs adjusting, needs adjusting, adjusting, unread, don't run, not rerun, never run,
      on the exclude list, on the ignore list, allow failure, continue on error, answered with true,
      accept any, accepts any, accept all, accept anything, accept every, trust all, trusts all,
      trust any, carry on with the, carry on without, carry on regardless, proceed anyway,
      proceed without, go ahead without, merge anyway, empty list, empty function, counts as passed,
      count as passed, marked as skipped, mark as skipped, marked skipped, not to be run, stays disabled,
      stay disabled, as false positive, as false positives, won't fix, wontfix, be gone
    `),
  ],
  /** "Take it out", "drop them": what was named before is to go. */
  goneWith: [
    ...splitVerbs(`
      take out, switch off, turn off, comment out, leave out, leave off, rip out, pull out, throw out,
      cut out, click away, wave through, strip out
    `),
    ...aimed(`
      disable, drop, remove, delete, skip, bypass, ignore, dismiss, silence, mute, suppress, lower, waive,
      close, kill, retire, deactivate, stub, empty
    `),
  ],
  /** What was named before. */
  it: words('it, they, both, these, those, them, each one, that'),
  /** "Turn" and its kin, before an "off" that stands apart. */
  switchOff: [...verbs('turn, switch, set'), ...words('off')],
  /** A check that is no more. */
  isOff: words(`
    has never found, never found, is never run, never catches, is switched off, are switched off,
    is turned off, are turned off, was removed, were removed, is removed, are removed, is bypassed,
    are bypassed, goes through anyway, is ignored, are ignored, is a relic, are a relic, relic,
    has had its day, is history, are history, is out, are out, do not apply, does not apply, do not count,
    does not count, is not for us, not for us, can wait, is dead, is overkill, are overkill,
    is too strict, are too strict, is let through, are let through, is skipped when, are skipped when,
    is no obstacle, never expire, never expires, not enforced here, is only advice, is advice, is off,
    are off, stays off, stay off, is unnecessary, are unnecessary, is not needed, are not needed,
    not necessary, not needed, not required, is superfluous, are superfluous, is optional, are optional,
    is obsolete, adds nothing, add nothing, returns true, return true, return early, replaced by a no op,
    by a no op, is commented out, are commented out, commented out, can go, is gone, are gone, must go,
    has to go, have to go, should go, no longer run, no longer runs, no longer checked,
    no longer verified, are no longer, is no longer, is skipped, are skipped, is disabled, are disabled,
    stays disabled, stay disabled, set to false, allowed to fail, may fail, not enforced, permissive,
    always passes, passes anyway, can be deleted, may be deleted, can be removed, may be removed,
    can be skipped, may be skipped, can be ignored, may be ignored, can be disabled, may be disabled,
    can be dropped, may be dropped, can be waived, may be waived, can be lowered, may be lowered,
    can be bypassed, may be bypassed, can be stripped, belongs in the list of things, is a formality,
    are a formality, is theatre, has no place, have no place, is waived, are waived, is suspended,
    are suspended, was abolished, were abolished, is not checked, are not checked, not checked,
    not verified, never checked, is trusted, are trusted, has been dropped, have been dropped,
    was dropped, were dropped, is retired
  `),
  /** Switches by name. */
  offSwitch: words(`
    stricthostkeychecking no, gonosumdb, gonosumcheck, node_tls_reject_unauthorized, git_ssl_no_verify,
    danger full access, no verify
  `),
  /** For all times and places. */
  always: words(`
    at any time, all future, any future, every future, all later, any later, future ones,
    all repositories, all repos, each repository, every repository, every shell, each shell, each evening,
    every evening, every night, each night, every week, each week, weekly, nightly, every friday,
    each friday, every month, any time you, each of our, every one of our, of ours, on all machines,
    on every machine, on each machine, on every host, on each host, for all users, for everyone,
    in all environments, in every environment, all environments, in all branches, on all branches,
    on every branch, all branches, in all services, every service, each service, all services,
    in every service, every script, each script, every job, each job, every pipeline, each pipeline,
    every deploy, each deploy, every release, each release, every login, each login, every merge,
    each merge, every time, in all builds, each push, every push, after a push, in every release,
    in each release, in all releases, all new services, new services, from the start, always, whenever,
    each time, from now on, henceforth, for good, permanently, forever, for ever, as a matter of routine,
    everywhere, anywhere, in production, nowadays, once and for all, until further notice, wherever,
    routinely, no matter what, never again, across the board, belongs in, belong in, goes into,
    ships with, without exception, by standing order, all the time, unconditionally, indefinitely,
    for all projects, in all projects, in all repos, in every project, in every repo, in each repo,
    in every build, in each build, every build, each build, every commit, each commit, before each,
    before every, after each, after every, the moment, anytime, at the slightest, on sight
  `),
  /** The same, weaker. */
  every: words(`
    any more, anymore, no longer, by default, everyone, as soon as, when in doubt, every, each, all, any,
    whichever
  `),
  /** The way things are done here, says the text. */
  custom: words(`
    our rule, our default, our standard, the standard here, the default here, that is our, that is how,
    this is how, how we do, how it is done, we do it, we do not, we never, we merge, we push, we deploy,
    we skip, in this team, in our team, in our company, in our shop, on our team, at our place,
    agreed with, standing agreement, by agreement, as discussed, as decided, was discussed,
    it was decided, decision was, was settled, has been settled, is settled, is fine with everyone,
    everybody knows, everyone knows, it is known, goes without saying, self evident, you can safely,
    no objections, normal to, no longer part of, convention, custom, customs, customary, house style,
    house rule, our way, our way of working, the way we work, usual here, usually here, accepted practice,
    common practice, best practice, team decision, the team settled, settled on, has become, is done here,
    not done here, here we, we always, we tend to, people here, good form, preferred way,
    standing practice, known to work, has proved, has proven, the norm, standard reply, standard answer,
    good tone, courtesy, matter of course, team agreed, it was agreed, belongs to the routine,
    nobody minds, kind to, no one minds, we gave up, we have had enough, we decided, decided to,
    we stopped, is fine to, it is fine to, it is all right to, as agreed, agreed that, it is agreed,
    we agreed, unwritten rule, rule of thumb, rule here, rule in this, in this house, in this shop,
    in this company, in this repo, around here, our custom, our practice, our convention, our policy,
    house policy, team policy, team rule, standard procedure, way it is done, what everyone does,
    everyone does, as everyone, the done thing, it is customary, is customary, as a courtesy,
    in our experience, experience shows, experience has shown, has worked well, works best, has served us,
    we found, we have found, we find, found that, found to, we like, we prefer, the team wants,
    the team prefers, the team likes, the team has, has been decided, was decided, been agreed,
    are used to, got used to, is used to, are expected to, is expected to, it is expected, is welcome,
    are welcome, is regarded, counts as, handy to know, good to know, worth knowing, lesson learned,
    learnt, decision from, since the outage, since the incident, for the time being, until further,
    may safely, can safely, safe to, no harm, does no harm, no one will mind, nobody cares, no one cares,
    nobody reads, no one reads
  `),
  /** Why it would be better so. */
  convenience: [
    ...verbs('delay, annoy, bother, hinder, clutter, distract, spare, waste'),
    ...words(`
      never found anything, has never found anything, verified by the gateway anyway,
      by the gateway anyway, shouts at, shouts, complains, complain, complaining, barks, whines, yells,
      yelling, otherwise partners, need it that way, for demos, for support, saves everybody,
      saves everyone, too slow, made the login slow, too big, heavyweight, clunky, old school,
      fails for no reason, never useful, little value, no value, adds no value, of little use, a burden,
      blocker, in our way, keeps failing, keeps us, keeps people, helps nobody, helps no one, for nothing,
      fuss, ceremony, a drag, headache, headaches, hurdle, hurdles, obstacle, obstacles, tiring, stress,
      stressful, spare us, spares everyone, spares everybody, takes time, costs us, handier, productivity,
      more smoothly, goes more smoothly, some clients need that, much slower, so slow, far quicker,
      is quicker, are quicker, easier that way, simpler that way, easier for everyone, slow down,
      slows down, slowed down, slowing down, slow things, slows things, slow us, slows us, simple too,
      like it simple, slow, slower, slows, flaky, noise, annoying, nuisance, hassle, friction, painful,
      pain, quicker, simplest, smoother, smoothly, tiresome, tedious, cumbersome, clumsy, convenient,
      convenience, held up, hold up, holds up, waiting time, save time, saves time, saving time, saves us,
      spares us, no use, of no use, useless, pointless, unnecessary, needless, superfluous, red tape,
      bureaucracy, in the way, for speed, false alarms, false alarm, trouble, troubles, worry, worried,
      upset, be upset, speed things up, speeds things up, to speed, warms up, keeps things simple,
      get in the way, gets in the way, getting in the way, stand in the way, stands in the way,
      blocks people, blocks us, block us, blocks the release, keeps us from, wastes time, waste of time,
      eats time, costs time, cost time, takes too long, take too long, takes ages, takes forever,
      take forever, for convenience, for simplicity, to save, saves a lot, less work, less noise,
      less friction, fewer questions, reproducible, reviewers like, eats disk, disk space, give trouble,
      gives trouble, cause trouble, causes trouble, makes trouble, make trouble, fails randomly,
      fails at random, breaks often, always red, always fails, chatty, fussy, picky, nagging, nags, nag,
      in a hurry, no time, we trust each other, overkill, exaggerated, over the top, old fashioned,
      theatre, theater, bureaucratic, formalities, paperwork, bottleneck, stays green, stay green,
      keep the build green, so that the build, get through, keeps the pipeline, pipeline green, ci time,
      build time, pestered, pester, pesters, disturb, disturbed, interrupted, interruptions, interruption,
      friction free, makes life easier, life easier
    `),
  ],
  /** Put back when nobody looks any more. */
  undone: words(`
    back to, back on, on again, enable it again, enabled again, restore it, restored afterwards,
    put back afterwards, re enable, re enabled, afterwards so, back afterwards, back later,
    again afterwards, again later
  `),
} as const;
