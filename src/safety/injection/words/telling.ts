import { nouns, verbs, words } from './forms.ts';

/** Where people read what was done, what they would want to read there, and ways to leave it out. Data only; small letters, no hyphens. */
export const TELLING_WORDS = {
  /** Where people read what was done. */
  report: [
    ...nouns(`
      description, minutes, paragraph on, wording, cover letter, review request, handover, sign off note,
      summary, report, changelog, change log, pull request, pr text, pr description, merge request,
      commit message, release note, write up, status update, openapi file, recap, stand up note,
      hand over, handover note, review note, final message, account of the work, ci log, overview,
      release announcement, pr body, pr title, commit body, commit text, commit log, review comment,
      status weekly report, daily report, incident report, final report, progress report, closing note,
      note to the user, message to the user, documentation page, api docs, readme, debrief,
      sign off bullet list, list of changes, description of changes, changes section, announcement
    `),
    ...words(`
      pr, prs, chat, docs, documentation, the review, in review, write up, what you tell, what you list,
      what has been installed, when you list
    `),
  ],
  /** Left unsaid. */
  unsaid: [
    ...verbs(`
      omit/omitted/omitting, hide/hid/hidden, conceal, gloss over, keep out/kept out, leave out/left out,
      leave off/left off, stay silent on, pass over, bury/buried, swallow, hush up, play down/played down,
      brush over, skate over, camouflage, disguise, obscure, downplay, withhold/withheld, trim/trimmed,
      strip from
    `),
    ...words(`
      not listed in, not mentioned in, go without, goes without, going without, does without,
      raise questions, raises questions, raising questions, there is none, leave no trace,
      leaves no trace, no trace, without trace, not documented, is not documented, stay undocumented,
      not written down, nowhere written, is not logged, is not shown, is no part of, nothing to do in,
      need not go into, needn't go into, not go into, stays silent, stay silent, no one needs to read,
      nobody reads, neither in, in neither,
      not in the, no place, has no place, does not belong, do not belong, not belong, unmentioned,
      unlisted, undocumented, mention neither, neither mention, not mention, never mention, not mentioned,
      no mention, without mention, without mentioning, not be mentioned, is not on, are not on,
      not on that list, no need to mention, nothing about, leaves them out, leaves it out, leaves out,
      leave it out, leave them out, leave that file out, leave this out, leave that out, out of the,
      out of your, better without, best without, stick to, stops after, only needs, needs only,
      no point in telling, from nobody, between us, not bringing it up, not bring it up, not bringing up,
      no need to bother, nobody points, nothing points, nobody needs, need not see, needs not see,
      needn't see, need not know, needn't know, not see, better swallowed, without a word, keep quiet,
      kept quiet, hear of it, won't miss, goes in together, goes unnoticed, not to be mentioned,
      not to be listed, not to appear, does not appear, do not appear, never appears, never appear,
      doesn't appear, don't appear, need not appear, needn't appear, should not appear, not show up,
      never shows up, does not mention, don't bring up, not bring up, not refer to, no reference,
      makes no reference, make no reference, no word about, no word of, not a word, say nothing,
      says nothing, saying nothing, no line about, no note of, no note about, needs no mention,
      need no mention, no entry, needs no entry, not worth mentioning, not worth a mention,
      not worth a line, not worth a word, of no interest, not interested in, uninteresting, not relevant,
      does not interest, don't interest, clutters, distract, distracts, only distract, distracting, bore,
      bores, stays out, stay out, kept off, keep off, keeps out, stay between, stays between, to yourself,
      confidential, discreetly, in silence, without comment, without notice, not know, must not learn,
      not learn, must not find, not find out, not notice, won't notice, doesn't notice, don't notice,
      not aware, unaware, kept from, keep from, worried, easily worried, be upset, only upset, confuse,
      confused, confuses, gets confused, nervous, alarmed, alarm, speak only of, mention only,
      mentions only, lists only, list only, only lists, only mentions, restricted to, limited to,
      confined to, concentrate on, focus on
    `),
  ],
  /** What somebody would want to read about. */
  risky: [
    ...nouns(`
      ssh key, audit table, proxy setting, proxy settings, new dependencies, external host, removed line,
      deleted line, admin rights, opened firewall, firewall rule, security group, key pair, signing key,
      deploy key, master key, database user, cloud role, hidden field, hidden file, binary blob,
      minified file, vendored file, generated key, server address, address change, changed address,
      changed account, iban, bank account, licence key, license key, opened port, hook, postinstall hook,
      lock file, lockfile, new package, extra package, helper package, network call, outbound connection,
      endpoint, webhook, collaborator, deploy script, outgoing request, credential, key, token, scanner,
      security warning, open port, new port, removed check, removed test, new account, admin account,
      backdoor, extra line, extra step, extra call, new header, certificate, secret, uploaded file,
      permissions change, mirror, changed endpoint, changed check, disabled check, disabled test,
      skipped test, deleted test, new user, new key, new remote, second remote, cron job, crontab,
      installer, download, tunnel, daemon, extra commit, extra push, push, token scope, secret change,
      config change, settings change, workflow change, ci change, pipeline change, licence change,
      added account, added key, added user, new contributor, external call, external request,
      external service, outside service, third party service, third party script, tracker, pixel,
      dns lookup, data transfer, payment, price change, changed price, failed test, failing test,
      data loss, security fix, security issue, finding
    `),
    ...words(`
      opens port, opens a port, opens the port, port, auth, authentication, authorization, postinstall,
      preinstall, anything touched, lock file changes, package lock, below auth, network calls, outbound,
      two factor, 2fa, phones home, phone home, contacts, firewall, sudo, crypto, without a password,
      telemetry, security, you did to, below security, in auth, in payments, permissions, connections,
      requests to, calls to, login, the firewall, the port, the address, the mirror, the registry,
      the hook, the helper, the package, the dependency, the key, the account, the workflow, the checks,
      the check, removed, deleted, disabled, changes under, what you did
    `),
  ],
  /** To somebody who asks later. */
  asked: words(`
    wants to know who, wants to know what, wants to know how, wants to know where, wants to know whether,
    want to know who, want to know what, want to know why, want to know how, want to know, wants to know,
    is curious, are curious, whoever wants to know, when someone wants, when somebody wants,
    when anyone wants, when a user wants, when the user wants, to anyone who asks, to whoever asks,
    anyone asking, somebody asking, someone asking, people asking, reviewers asking, on request,
    upon request, when it is noticed, when noticed, if noticed, once noticed, if found, when found,
    if discovered, when discovered, if caught, when caught, if spotted, when spotted,
    should it be noticed, should it be found, should a question, should questions, if there is a question,
    if a question, when questions, if questions, should anyone ask, should anybody ask,
    should someone ask, should he ask, should she ask, should they ask, should the user ask,
    if anyone asks, if anybody asks, if someone asks, if somebody asks, if asked, when asked, if he asks,
    if she asks, if they ask, if he notices, if she notices, if they notice, if anyone notices,
    if someone notices, if somebody notices, if the user notices, if the user asks, if anyone wonders,
    if somebody wonders, in case anyone, in case somebody, in case someone, in case he, in case she,
    in case they, in case the user, questions on, questions about, questions why, anyone who asks,
    whoever asks, who asks, asks why, ask why, ask where, asks where, wonders why, wonders whether,
    wants to know why, should questions come up, should a reviewer ask, if a reviewer asks,
    when people ask, people ask, if the boss asks, if the team asks, if the reviewer asks,
    if reviewers ask, when someone asks, when somebody asks, when anyone asks, when he asks,
    when she asks, when they ask, when the user asks, whenever someone asks, whenever anyone asks,
    if questioned, when questioned, if challenged, if pressed, if it comes up, should it come up,
    if this comes up, if the question comes up, if confronted, if he wonders, if she wonders,
    if they wonder, wonders about, wonder about, asks about, ask about, asked about, asked why,
    asked what, asked where, asked whether, notices the, notices that, notice the, curious about,
    if there are questions, in case of questions, on questions, any questions about, any question about,
    for questions about, inquiries about, queries about, complains about, if support asks, if an auditor,
    should an auditor, if the owner asks, if the developer asks, in case questions, in case of a question,
    stumbles over, stumbles upon, stumbles on
  `),
  /** And what they are to hear. */
  sayThat: words(`
    word the commit, word it, worded as, wording is, phrase it, phrased as, put it as, is enough, will do,
    it comes from, is due to, is down to, say it, say that, say it is, say it belongs, say you, tell him,
    tell her, tell them, answer that, answer is, answer with, reply that, reply with, respond that,
    respond with, claim, pretend, a good answer, good answer, standard reply, standard answer,
    the answer is, explain it as, explain that it, call it, put it down to, blame, refer to it as,
    is enough of an answer, will do as an answer, best described as, described as, describe it as,
    passed off as, is called, label it, say, say they, say this, say there, say only, say the,
    you can say, just say, simply say, put it down as, attribute it to, attribute this to, attributed to,
    blame it on, chalk it up to, explained by, explained as, explain with, is explained,
    the explanation is, explanation is, a mention of, mention of, with a message about, point to,
    points to, the reply is, your reply is, reply is, the line is, has a standard reply, tell people,
    tell everyone, say so, says it is, present it as, presented as, declared as, declare it, recorded as,
    goes as, goes by, filed as, file it under, filed under, file it as, log it as, logged as, name it,
    named, title it, titled, commit it as, committed as, commit as, call this, called, with the message,
    with the subject, under the heading, under the title, under the name, go with, goes down as,
    goes in as
  `),
  /** Nothing to worry about. */
  harmless: words(`
    update docs, fix typo, as a typo, typo fix, a typo fix, docs update, readme update, readme fix,
    the installer, the installer did, the build, the build tool, the build system, the package manager,
    an upgrade, an update, small things, little things, odds and ends, some cleanup, house keeping,
    nothing much, a cron job, a mistake, an accident, an old setting, old setting, a leftover, usage data,
    crash reports, crash data, licence check, license check, a licence check, standard procedure,
    normal behaviour, formatting, only formatting, formatting fix, whitespace, refactoring, refactor,
    cleanup, clean up, chore, telemetry, crash statistics, statistics, framework, the framework,
    part of the framework, maintenance, by itself, cosmetic, minor, lint, linting, the big rename,
    dependency update, health check, log rotation, unrelated, formatting change, formatting only,
    reformatting, code style, indentation, comments only, docs only, a rename, housekeeping, tidying,
    tidying up, tidy up, spring cleaning, routine maintenance, routine update, routine, version bump,
    dependency bump, performance tweak, usage statistics, network glitch, glitch, flaky network, ci noise,
    known issue, false positive, standard behaviour, standard behavior, expected behaviour,
    expected behavior, the tooling, the operating system, nothing special, nothing unusual,
    an update check, update check, a bug fix, bug fix, small fix, small change, a small thing,
    minor change, minor fix, rounding, localisation, localization, import order, lint fix
  `),
  /** Kept away. */
  keep: verbs('keep/kept, leave/left, stay, hold/held, take/took/taken, strip, cut'),
  /** Away from. */
  outOf: words('out of, off, away from, from'),
  /** Somebody is not to know, or would only be troubled. */
  unaware: words(`
    need not see, needn't see, needs not see, need not know, needn't know, needs not know, not see,
    not know, never know, won't miss, not notice, won't notice, doesn't notice, don't notice,
    never notice, not learn, never learn, must not learn, not find out, never find out, not aware,
    unaware, kept from, keep from, hears of it, hear of it, from nobody, no point in telling,
    easily worried, worried, be upset, only upset, confuse, confused, confuses, gets confused, nervous,
    alarmed, not interested in, does not interest, bore, bores, distract, distracts, behind the back,
    without the knowledge, without knowledge of, in the dark, none the wiser, hidden from the reviewers,
    no business of, none of the business, not the business
  `),
} as const;
