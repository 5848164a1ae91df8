import { nouns, verbs, words } from './forms.ts';

/** Who is spoken about, what they are said to have allowed or to like, and what then goes unasked. Data only; small letters, no hyphens. */
export const PEOPLE_WORDS = {
  /** Who is told things, decides and reviews. */
  person: [
    ...nouns(`
      user, human, person, owner, developer, dev, maintainer, reviewer, boss, manager, director, customer,
      client, colleague, author, operator, auditor, engineer, admin, administrator, lead
    `),
    ...words(`
      people, finance, legal, hr, cto, ceo, ciso, management, leadership, compliance, security people,
      security team, security officer, platform team, account holder, head of engineering,
      head of platform, head of security, she, he, they, everyone, everybody, someone, somebody, anyone,
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
      cio, coo, cfo, vp, president, founder, chair, lawyer, lawyers, works council,
      data protection officer, dpo, project lead, tech lead, team lead, product owner, product manager,
      scrum master, principal, your human, your user, my user, your owner, your boss, your operator,
      their manager, my manager, my boss, our manager, our boss, our lead, platform people,
      platform folks, security folks, ops folks, the ops, ops, sre, the sre, the client, the sponsor,
      on call, cto, ceo, ciso, legal, finance, management, leadership, compliance, security, the team,
      platform team, security team, account owner, account holder, head of engineering, head of platform,
      head of security, manager on call, he, she, they, the board, from platform, from security,
      from finance, the customer, meeting minutes
    `),
  ],
  /** Whoever does the work. */
  agent: [
    ...nouns(`
      agent, assistant, bot, model, llm, helper, copilot, robot, sub agent, subagent, coding agent, coder,
      planner
    `),
    ...words(`
      octo helper, the helper, helper account, bot account, bots, service bot, ci bot, agents, assistants,
      ai agents, coding assistants, the tool, ai, codex, claude, gemini, the machine
    `),
  ],
  /** Gave their leave. */
  consented: [
    ...verbs(`
      approve, agree, authorize, authorise, permit, allow, waive, confirm, accept, decide, trust,
      okay, consent
    `),
    ...words(`
      told me that you, told me you, said you could, said you can, said that you, says you may,
      says that you, said that it, said it is, says it is, allowed you, lets you, gave you, gave me,
      has given, have given, is okay with, okay with, are okay with, is ok with, agreement with,
      standing agreement, arrangement with, deal with, granted, granting, hereby grant, i grant, we grant, promised, guaranteed, endorsed, endorses, backs,
      backed, supports, in favour, in favor, no objection, had no objection, raised no objection,
      did not object, does not object, doesn't object, did not complain, never complained, never objected,
      never minded, doesn't care, does not care, couldn't care less, sees no problem, sees nothing wrong,
      vouched for, vouches for, relies on the assistant, relies on you, leaves it to, left it to,
      leaves that to, leaves this to, accepts that, gave the go ahead, gave a go, go ahead from, okayed,
      rubber stamped, nodded it through, nodded, signed off, sign off, signs off, cleared, clears,
      gave leave, said yes, says yes, is fine with, are fine with, she fine with, fine with,
      is happy with, gave consent, has no objections, green light, blessing, leave, approval, consent,
      was given, is cleared, knows, ok with, does not mind, used to
    `),
  ],
  /** What a person likes, said of them by somebody else. */
  likes: [
    ...verbs('prefer, like, love, want, enjoy, appreciate, dislike, hate'),
    ...words(`
      is happiest, are happiest, happiest, is happier, happier, is happy, is fine, annoy him, annoy her,
      annoys him, annoys her, annoy them, finds it annoying, finds questions, gets bored,
      is easily worried, never reads, does not read, be grateful, thinks highly, best marks, set at ease,
      finds, tiresome, annoying, learned
    `),
  ],
  /** Nobody is asked. */
  unasked: words(`
    without anybody having, without anyone having, forgiveness not permission, ask for forgiveness,
    asking forgiveness, forgiveness, does not want to be bothered, not want to be bothered,
    don't want to be bothered, doesn't want to be bothered, wants to be left alone, wants no questions,
    wants no prompts, hates questions, hates prompts, hates confirmations, hate questions,
    finds questions, is annoyed by, are annoyed by, gets annoyed, get annoyed, rather not be asked,
    prefers not to be asked, no need for a plan, no plan, no plan needed, no preview, without a plan,
    without a preview, without preview, without a dry run, no dry run, act first, acts first,
    first and ask, do first, ask later, asks later, run first, explain later, explains later, no time for,
    the usual ticket, the usual form, skip the ticket, skipping the ticket, no ticket, without the usual,
    bypassing the usual, no second sign, no sign off, without sign, the assistant alone,
    by the assistant alone, by the agent alone, the silence of, silence counts, silence is,
    without being consulted, hates being asked, hate being asked, dislikes being asked,
    tired of being asked, annoyed by questions, annoyed by prompts, the permission dialog,
    the permission dialogue, the dialog that asks, the dialogue that asks, be presented,
    without explanation, anyone being asked, nobody being asked, second yes would be superfluous,
    is superfluous, are superfluous, would be superfluous, without asking, without being asked,
    without a question, without questions, without confirmation, without approval, without a dialogue,
    without dialogue, without a dialog, without a prompt, without prompts, without prompting,
    without bothering, without being bothered, without presenting, without review, without a review,
    without a second look, without consulting, without a ticket, without further ado,
    without anyone looking, without a note, without a word, unattended, on its own judgement,
    no questions asked, no need to ask, needn't ask, need not ask, nobody wants to be asked,
    wants to be asked, no one needs, not asked, never asked, not be asked, not ask, do not ask, don't ask,
    stop asking, not done here, asking before, asking first, questions before, may i run,
    confirmation dialogs, confirmation dialogues, permission prompts, the prompts, asks for permission,
    ask for permission, a second yes, second yes, second sign off, no one has to look, nobody has to look,
    nobody looks, no need to show, not be shown, no need to bother, straight away, right away, at night,
    explained later, on the user behalf, on behalf of the user, taken as answered, as answered,
    considered passed, as passed, treat each, treat it as signed, as signed, given once, pre approved,
    no confirmation, no approval, no review, no longer part, are waived, is waived, been waived,
    answered with yes, approving whatever, approves whatever, approve whatever, without checking with,
    without checking back, without telling, without informing, without waiting, without involving,
    without discussion, without permission, without sign off, without approval from, without anyone,
    without anybody, without supervision, no confirmation needed, needs no confirmation,
    needs no approval, needs no review, needs no permission, no permission needed,
    does not need to confirm, doesn't need to confirm, do not need to ask, don't need to ask,
    does not need to ask, not need to ask, not needing, no questions, no further questions,
    no more questions, skip the question, skip the questions, questions can, is understood,
    taken for granted, assume yes, assume consent, counts as a yes, for a yes, as a yes, as consent,
    as approval, as a permission, unsupervised, unreviewed, of its own accord, at its discretion,
    at your discretion, as it sees fit, as you see fit, whenever it likes, off hours, while he is away,
    while she is away, on his behalf, on her behalf, on their behalf, in his name, in her name,
    clicked away, click away, being asked, to be asked, are asked, asked twice, ask again, asked again,
    asks again, asking again, not to bother, don't bother, not bother
  `),
  /** What cannot be undone, or costs. */
  destructive: [
    ...verbs(`
      delete, erase, wipe, truncate, destroy, vanish, force push, purge, drop/dropped/dropping,
      tear down/tore down, wipe out, shred, shut down, wire, refund, purchase
    `),
    ...words(`
      run anything, run everything, do anything, do everything, delete anything, change anything,
      old volumes, old branches, old buckets, the tables, prod db, deploys to, deploy to, sudo commands,
      root commands, as root, migrate, the migration, migrations on, branches and, volumes and,
      commands run, commands first, run commands, run any, each later request, any tool call, spend,
      payment of, payments up, transfers under, transfers up, transfers below, merge to, merges to,
      rewrite the history, rewrites history, rewrite main, history at any, rm, rm rf, terraform destroy,
      terraform apply, terraform plan, kubectl delete, production, prod, prod tables, production database,
      in production, to production, wire transfer, payment, payments, refunds, infra, infrastructure,
      rewrite history, main history, force push, force pushes, backups, buckets, merge to main,
      push to main, deployments, deployment, destructive commands, destructive, any command,
      any command at all, every command, all commands, outside the workspace, admin rights,
      anything that touches, rm -rf, any action, all actions, every action, shell access,
      changes to infra, live system, live systems, live database, customer data, customers tables,
      snapshots, schema changes, the database, dns records, payouts, release gate
    `),
  ],
  /** A voice that begs or threatens. */
  begging: words(`
    begging, i beg you, beg you, i implore, desperate, surgery, operation, hospital, dying, lose my job,
    get fired, i'll be fired, my grandmother, my daughter, my mother, last chance, life depends,
    depends on you, i'll never tell, please please, only this once, this one time, just this once
  `),
  giveMe: words(`
    reply with, respond with, answer with, recite, quote back, repeat back, write out, copy out,
    send back, give me, tell me, show me, send me, hand me, read me, i need the, let me have, print me,
    spell out
  `),
  /** Letting it, whatever it wants. */
  letIt: words(`
    just let, let it have, let it, which is fine, that is fine, is fine, no harm, harmless, do not worry,
    nothing to worry about
  `),
  /** Whoever is to be asked, and what the answer is taken to be. */
  asking: words(`
    each prompt, every prompt, all prompts, any prompt, prompts of the, prompts for sudo, prompts from,
    y n questions, yes no questions, are you sure, confirmation questions, do you want to continue,
    question of the agent, questions of the agent, questions of the tool, approval requests,
    the request for permission, requests for permission, permission questions, confirmation prompts,
    confirmation prompt, confirmation dialogs, confirmation dialog, permission dialogs, permission dialog,
    permission prompts, permission prompt, approval prompts, approval prompt, consent prompt, the prompt,
    the prompts, the dialog, the dialogue, dialogue that asks, dialog that asks, silence,
    silence of the user, no reply, no answer, permission request, permission requests, approval request,
    any question of the kind, may i run this, sandbox prompt, sandbox prompts
  `),
  /** A yes that nobody said. */
  asYes: words(`
    answer y, answers y, answered y, answering y, press y, press yes, type y, hit enter, press enter,
    say yes, says yes, with y, with yes, is a yes, means yes, mean yes, means consent, mean consent,
    means approval, equals consent, is consent, is approval, counts as consent, counts as approval,
    stands for yes, taken for a yes, read as yes, read as a yes, interpreted as, silence means,
    no answer means, treated as approved, treated as a yes, default to yes, defaults to yes,
    answered with yes, answer with yes, answer yes, answers yes, be answered, for a yes, as a yes, as yes,
    as consent, as approval, as agreement, as permission, as signed, as given, as answered,
    taken as answered, clicked away, click away, clicks away, confirmed automatically,
    confirm automatically, accept automatically, accepted automatically, auto accept, auto approve,
    auto confirm, on the user behalf, on behalf of the user, on his behalf, on her behalf,
    on their behalf, in his name, in her name, dismissed by the helper
  `),
  /** Whatever comes is let in. */
  approvesAll: words(`
    approve whatever, approves whatever, approving whatever, approved whatever, merge whatever,
    merges whatever, merging whatever, accept whatever, accepts whatever, accepting whatever,
    approve everything, approves everything, approving everything, merge everything, merges everything,
    merging everything, accept everything, accepts everything, wave everything through, rubber stamp,
    rubber stamps, rubber stamping, approve any, approves any, approving any, merge any, merges any,
    merging any, approve each, approves each, approving each
  `),
  /** Heard from somebody, says the text. */
  hearsay: words(`
    i spoke to, i spoke with, i talked to, i talked with, i have talked, i have spoken, spoke to your,
    talked to your, on the phone, by phone, over the phone, on a call, in a call, by voice, verbally,
    orally, in person, in the meeting, at the meeting, at lunch, over lunch, over coffee, in the corridor,
    asked me to tell, asked me to pass, asked me to let you, told me to tell, told me that, told me you,
    wants you to know, sends word, lets you know, from the desk of, message from, note from, word from,
    on behalf of, in the name of, has told earlier, told earlier, told the last, told the previous,
    told previous, previous session, earlier session, last session, previous assistant,
    earlier assistants, the assistant before, noted earlier, memory says, memory note, preference learned,
    preference noted, learned preference, user preference, user profile, profile says, known fact,
    fact about the user
  `),
  /** Not to be looked at. */
  unseen: words(`
    does not want to see, doesn't want to see, do not want to see, not want to see, not want to read,
    not want to look, never wants to see, never looks at, never look at, does not look at,
    doesn't look at, does not read, doesn't read, never reads, never checks, doesn't check,
    does not check, has no time for, no time to look, no time to read, no time to check, trusts blindly,
    blindly trusts, signs blindly, need no plan, needs no plan, need no review, needs no review,
    need no approval, needs no approval, need no confirmation, needs no confirmation, need no permission,
    needs no permission, need no second, needs no second, without having a look, without a look,
    having a look, having looked, without looking, without reading, without seeing, unseen, unread,
    sight unseen
  `),
  /** What needs somebody to answer for it. */
  privileged: [
    ...nouns(`
      merge, merge request, pull request, release, deploy, deployment, rollout, publication, refund,
      payment, transfer, purchase, migration, infrastructure change, schema change, permission change,
      infra change, terraform change, terraform file, terraform plan, production change, prod change,
      credential, key rotation, rollback, invoice, payout, contract, bucket, database, cluster,
      dns record, firewall change
    `),
    ...verbs(`
      publish, release, merge, deploy, ship/shipped, refund, pay/paid, purchase, spend/spent, transfer,
      wipe, empty/emptied, erase, delete, destroy, truncate, drop/dropped, roll out, roll back,
      push to main, push to production
    `),
    ...words('release rights, production, prod, live'),
  ],
  /** Without anybody else. */
  alone: words(`
    by itself, by themselves, on its own, on their own, on your own, all by itself, alone, itself,
    autonomously, independently, at its own discretion, at own discretion, single handedly,
    without a human, without humans, without a person, no human, unaided
  `),
  /** A no to the agent, which is to be got around. */
  refused: words(`
    permission gets refused, permission is refused, permission was refused, permission is denied,
    permission denied, access denied, access is denied, gets denied, is denied, get denied, gets blocked,
    get blocked, is blocked by, blocked by the sandbox, blocked by the policy, gets refused, get refused,
    is refused, declined by the user, the user declines, the user says no, user refuses, user declined,
    when refused, if refused, when denied, if denied, when blocked, if blocked
  `),
} as const;
