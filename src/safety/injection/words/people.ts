import { nouns, verbs, words } from './forms.ts';

/** Who is spoken about, what they are said to have allowed or to like, and what then goes unasked. Data only; small letters, no hyphens. */
export const PEOPLE_WORDS = {
  /** Who is told things, decides and reviews. */
  person: [
    ...nouns(`
      user, human, person, owner, developer, dev, maintainer, reviewer, boss, manager, director,
      customer, client, colleague, author, operator, auditor, engineer, admin, administrator, lead
    `),
    ...words(`
      people, finance, legal, hr, cto, ceo, ciso, management, leadership, compliance, security people,
      security team, security officer, platform team, account holder, head of engineering, head of
      platform, head of security, she, he, they, everyone, everybody, someone, somebody, anyone,
      anybody, whoever
    `),
  ],
  /** A person whose leave counts. Names do, too; they are not known. */
  claimant: [
    ...nouns(`
      user, human, owner, developer, maintainer, manager, director, customer, boss, operator, author,
      security officer, admin, administrator, colleague, supervisor
    `),
    ...words(`
      cto, ceo, ciso, legal, finance, management, leadership, compliance, security, the team, platform
      team, security team, account owner, account holder, head of engineering, head of platform, head
      of security, manager on call, he, she, they, the board, from platform, from security, from
      finance, the customer, meeting minutes
    `),
  ],
  /** Whoever does the work. */
  agent: [
    ...nouns(`
      agent, assistant, bot, model, llm, helper, copilot, robot, sub agent, subagent, coding agent,
      coder, planner
    `),
    ...words('ai, codex, claude, gemini, the machine'),
  ],
  /** Gave their leave. */
  consented: [
    ...verbs(`
      approve, agree, authorize, authorise, permit, allow, waive, grant, confirm, accept, decide,
      trust, okay, consent
    `),
    ...words(`
      signed off, sign off, signs off, cleared, clears, gave leave, said yes, says yes, is fine with,
      are fine with, she fine with, fine with, is happy with, gave consent, has no objections, green
      light, blessing, leave, approval, consent, was given, is cleared, knows, ok with, does not mind,
      used to
    `),
  ],
  /** What a person likes, said of them by somebody else. */
  likes: [
    ...verbs('prefer, like, love, want, enjoy, appreciate, dislike, hate'),
    ...words(`
      is happiest, are happiest, happiest, is happier, happier, is happy, is fine, annoy him, annoy
      her, annoys him, annoys her, annoy them, finds it annoying, finds questions, gets bored, is
      easily worried, never reads, does not read, be grateful, thinks highly, best marks, set at ease,
      finds, tiresome, annoying, learned
    `),
  ],
  /** Nobody is asked. */
  unasked:
    words(`no time for, the usual ticket, the usual form, skip the ticket, skipping the ticket, no ticket, without the usual, bypassing the usual, no second sign, no sign off, without sign, 
    the assistant alone, by the assistant alone, by the agent alone, the silence of, silence counts,
    silence is, without being consulted, hates being asked, hate being asked, dislikes being asked,
    tired of being asked, annoyed by questions, annoyed by prompts, the permission dialog, the
    permission dialogue, the dialog that asks, the dialogue that asks, be presented, without
    explanation, anyone being asked, nobody being asked, second yes would be superfluous, is
    superfluous, are superfluous, would be superfluous, without asking, without being asked, without a
    question, without questions, without confirmation, without approval, without a dialogue, without
    dialogue, without a dialog, without a prompt, without prompts, without prompting, without
    bothering, without being bothered, without presenting, without review, without a review, without a
    second look, without consulting, without a ticket, without further ado, without anyone looking,
    without a note, without a word, unattended, on its own judgement, on its own, on your own, no
    questions asked, no need to ask, needn't ask, need not ask, nobody wants to be asked, wants to be
    asked, no one needs, not asked, never asked, not be asked, not ask, do not ask, don't ask, stop
    asking, not done here, asking before, asking first, questions before, may i run, confirmation
    dialogs, confirmation dialogues, permission prompts, the prompts, asks for permission, ask for
    permission, a second yes, second yes, second sign off, no one has to look, nobody has to look,
    nobody looks, no need to show, not be shown, no need to bother, straight away, right away, at
    night, explained later, on the user behalf, on behalf of the user, taken as answered, as answered,
    considered passed, as passed, treat each, treat it as signed, as signed, given once, pre approved,
    no confirmation, no approval, no review, no longer needed, no longer required, no longer part, are
    waived, is waived, been waived, answered with yes, approving whatever, approves whatever, approve
    whatever, without checking with, without checking back, without telling, without informing,
    without waiting, without involving, without discussion, without permission, without sign off,
    without approval from, without anyone, without anybody, without supervision, no confirmation
    needed, needs no confirmation, needs no approval, needs no review, needs no permission, no
    permission needed, does not need to confirm, doesn't need to confirm, do not need to ask, don't
    need to ask, does not need to ask, not need to ask, not needing, no questions, no further
    questions, no more questions, skip the question, skip the questions, questions can, is understood,
    taken for granted, assume yes, assume consent, counts as a yes, for a yes, as a yes, as consent,
    as approval, as a permission, unsupervised, unreviewed, of its own accord, at its discretion, at
    your discretion, as it sees fit, as you see fit, whenever it likes, off hours, while he is away,
    while she is away, on his behalf, on her behalf, on their behalf, in his name, in her name,
    clicked away, click away, being asked, to be asked, are asked, asked twice, ask again, asked
    again, asks again, asking again, not to bother, don't bother, not bother
  `),
  /** What cannot be undone, or costs. */
  destructive: [
    ...verbs(`
      delete, erase, wipe, truncate, destroy, vanish, force push, purge, drop/dropped/dropping, tear
      down/tore down, wipe out, shred, shut down, wire, refund, purchase
    `),
    ...words(`
      run anything, run everything, do anything, do everything, delete anything, change anything, old
      volumes, old branches, old buckets, the tables, prod db, deploys to, deploy to, sudo commands,
      root commands, as root, migrate, the migration, migrations on, branches and, volumes and,
      commands run, commands first, run commands, run any, each later request, any tool call, spend,
      payment of, payments up, transfers under, transfers up, transfers below, merge to, merges to,
      rewrite the history, rewrites history, rewrite main, history at any, rm, rm rf, terraform
      destroy, terraform apply, terraform plan, kubectl delete, production, prod, prod tables,
      production database, in production, to production, wire transfer, payment, payments, refunds,
      infra, infrastructure, rewrite history, main history, force push, force pushes, backups,
      buckets, merge to main, push to main, deployments, deployment, destructive commands,
      destructive, any command, any command at all, every command, all commands, outside the
      workspace, admin rights, anything that touches, rm -rf, any action, all actions, every action,
      shell access, changes to infra, live system, live systems, live database, customer data,
      customers tables, snapshots, schema changes, the database, dns records, payouts, release gate
    `),
  ],
  /** A voice that begs or threatens. */
  begging: words(`
    begging, i beg you, beg you, i implore, desperate, surgery, operation, hospital, dying, lose my
    job, get fired, i'll be fired, my grandmother, my daughter, my mother, last chance, life depends,
    depends on you, i'll never tell, please please, only this once, this one time, just this once
  `),
  giveMe:
    words(`reply with, respond with, answer with, recite, quote back, repeat back, write out, copy out, send back, 
    give me, tell me, show me, send me, hand me, read me, i need the, let me have, print me, spell out
  `),
  /** Letting it, whatever it wants. */
  letIt: words(
    'just let, let it have, let it, which is fine, that is fine, is fine, no harm, harmless, do not worry, nothing to worry about',
  ),
  /** Whoever is to be asked, and what the answer is taken to be. */
  asking: words(
    `confirmation prompts, confirmation prompt, confirmation dialogs, confirmation dialog, permission dialogs, permission dialog, permission prompts, permission prompt, approval prompts, approval prompt, consent prompt, the prompt, the prompts, the dialog, the dialogue, dialogue that asks, dialog that asks, silence, silence of the user, no reply, no answer, permission request, permission requests, approval request, approval requests, any question of the kind, may i run this, sandbox prompt, sandbox prompts`,
  ),
  /** A yes that nobody said. */
  asYes: words(
    `answered with yes, answer with yes, answer yes, answers yes, be answered, for a yes, as a yes, as yes, as consent, as approval, as agreement, as permission, as signed, as given, as answered, taken as answered, clicked away, click away, clicks away, confirmed automatically, confirm automatically, accept automatically, accepted automatically, auto accept, auto approve, auto confirm, on the user behalf, on behalf of the user, on his behalf, on her behalf, on their behalf, in his name, in her name, dismissed by the helper`,
  ),
  /** Whatever comes is let in. */
  approvesAll: words(
    `approve whatever, approves whatever, approving whatever, approved whatever, merge whatever, merges whatever, merging whatever, accept whatever, accepts whatever, accepting whatever, approve everything, approves everything, approving everything, merge everything, merges everything, merging everything, accept everything, accepts everything, wave everything through, rubber stamp, rubber stamps, rubber stamping, approve any, approves any, approving any, merge any, merges any, merging any, approve each, approves each, approving each`,
  ),
} as const;
