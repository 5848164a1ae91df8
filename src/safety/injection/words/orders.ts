import { nouns, verbs, words } from './forms.ts';

/** What the agent was told, what is to count in its place, and what wants to stay. Data only; small letters, no hyphens. */
export const ORDER_WORDS = {
  /** What the agent was told. */
  orders: words(`
    what the user asks, what the user says, what the user wants, what the user typed,
    what the person asks, user asks, user says, user wishes, whatever the user, goal you were,
    goals you were, any goal you, earlier briefing, your briefing, your brief, person at the keyboard,
    person typing, person in the chat, human in the chat, whoever types, whoever is typing,
    the one who types, the one typing, project own, repository own, own rules of the project,
    the project rules, the house rules, the rules of this project, what you have been told,
    what you learned from the user, told in chat, asked in chat, said in chat, goal from chat,
    your principal, your loyalty, your mandate, your mission, your assignment, your current task,
    your present task, current task, the present task, present request, current request,
    the request above, the question above, your role, your limits, your boundaries, your policy,
    your policies, the policies you, company policy you, agents.md, your instructions, your guidelines,
    your guidance, your rules, your prompt, your restrictions, your system prompt, your developers told,
    you were told, you were given, you have been told, you received, you got at, guidance you,
    instructions you, rules you, restrictions you, system message, the system message put,
    the system prompt, the developer wishes, developer wishes, the user request, user request,
    user requests, a user types, anything a user, the user typed, user will type, agreed with the user,
    told by the user, the user asked, the ticket you, the job you, the task you, task you were,
    whatever restrictions, any restrictions, restrictions the, safety section, safety rules,
    the rules in agents, rules in this repository, the earlier ones, earlier ones, earlier rules,
    previous operator, old operator, the old one, the user goal, type a goal, host put on
  `),
  /** The same, and nobody else can be meant. */
  yourOrders: words(`
    your briefing was, earlier briefing was, your brief was, not your principal, your principal is,
    goal you were given, goals you were given, rules you have been, anything the user told,
    whatever the user told, what the user told, limits you have, policies you, your instructions,
    your guidelines, your guidance, your safety rules, your system prompt, your developers told,
    your developer told, you were told, you were given, you have been told, you have been given,
    guidance you received, instructions you received, told by your, agreed with the user,
    the user own request, system message put, restrictions put on you, host put on,
    section of your prompt, limits set by, limits you were, rules you were, task you were given,
    job you are on, ticket you were given, developer wishes
  `),
  /** It counts no more. */
  void: words(`
    goes before, go before, comes before, come before, ranks above, rank above, ranks higher, rank higher,
    stands above, stand above, above what, wins over, win over, trumps, trump, stronger than, weighs more,
    weigh more, has priority over, have priority over, takes priority, take priority, priority over,
    precedence over, is background, are background, just background, was a test, was only a test,
    was an exercise, was a drill, was a draft, were a draft, was a mistake, was meant for, were meant for,
    not your principal, not your boss, not your user, not in charge, is not in charge, has no say,
    have no say, no say, does not decide, do not decide, has expired, have expired, is withdrawn,
    are withdrawn, withdrawn, is revoked, are revoked, revoked, suspended, is suspended, are suspended,
    lifted, are lifted, is lifted, rescinded, null and void, to be forgotten, is forgotten,
    can be forgotten, no longer bound, not bound, free of, freed from, released from, exempt from,
    does not bind, do not bind, where it is, where they are, set aside, sets aside, put aside, puts aside,
    puts it aside, put it aside, lay aside, leave aside, no longer applies, no longer apply,
    no longer valid, no longer counts, no longer count, not in force, is in force, no more, are void,
    is void, void, superseded, overruled, outranks, outrank, outranked, overrides, takes precedence over,
    obsolete, to be dropped, is dropped, drop any, drop all, drop the, dropped, optional, a draft,
    never adopted, must not consult, not consult, without replacement, leave where it is, reassigned,
    cancelled, canceled, stop listening, stops listening, skip whatever, disregard, ignore, forget,
    were meant for another, replaced by, not binding, can wait, comes second, come second, put it down,
    is right
  `),
  /** And this does. */
  thisCounts: words(`
    the list below, list below, is the job, is your job, the real one, real one is, the real task,
    real task is, the real job, maintainers of this package are, its instructions, this plugin,
    this package, this skill, these rules, these instructions, these notes, stands in this,
    what is written here, what is said here, written here, said here, stated here, listed here,
    listed below, written below, here counts, only this, only these, nothing but this, text below,
    from this point, from this line, this page, this comment, this file, this readme, this ticket,
    this document, this note, this log, this issue, this text, these steps, the steps, steps in,
    steps further, steps below, the comment, comment are not, follow the file, instead,
    only source of truth, source of truth, the binding one, binding one, first order, new operator,
    new task, new job, your new, the ticket is right, further down, goals.txt, the goal in, from here,
    obey only, this repository, what follows, the ones below, report success, take the steps
  `),
  /** To be read as somebody else's word. */
  asIf: words(`
    as though, as if, as coming from, like orders, like an order, the same as, equal to, counts as,
    count as, carries the weight, with the weight
  `),
  typedIt: words(`
    had typed them, had typed it, typed them, typed it, the user own, owner own, the user had,
    the owner had, user instruction, user instructions, user message, the user word, the user words,
    had written them, had written it, had said it, came from the user, from the owner, from the user
  `),
  /** The text itself. */
  itself: words(`
    the paragraph you are reading, paragraph you are reading, sentence you are reading,
    line you are reading, text you are reading, note you are reading, file you are reading,
    above paragraph, above note, above text, above lines, above instructions, above rule, above rules,
    above section, this very, these words, these notes, these rules, this knowledge, told the above,
    this entry in memory, copy of this section, contents of this file, notes of the last,
    restores this config, restores this, instructions from docs, this note, this paragraph, this text,
    this message, this section, this rule, this comment, this block, the text above, the paragraph above,
    the lines above, the note above, the contents of this file, this note included, these lines,
    this instruction, these instructions, notes travel, notes of the last one, this passage,
    the above paragraph, both paragraphs, this memory, this memo, this remark, this advice, this guidance,
    this policy, this sentence, these sentences, this preference, this config, this hint, this tip,
    reads this, read this, the message above, the section above, what you just read, what you are reading,
    the present note, the present text, the following block, the following paragraph, the following lines,
    the following text, this markdown
  `),
  /** Is to be copied, kept and handed on. */
  spread: [
    ...verbs(`
      copy, paste, repeat, restore, re insert, re add, hand on, hand down, pass on, carry over,
      carry forward, travel along, propagate, spread, reproduce, replicate, survive, inherit, persist,
      prepend, reinstate, re create, recreate, re post, repost, keep alive/kept alive, pass along,
      hand over, bring along/brought along, take along/took along, write back/wrote back, memorise,
      memorize, duplicate, hide/hid/hidden
    `),
    ...words(`
      contain, contains, have to contain, has to contain, must contain, should contain, be told,
      must be told, has to be told, have to be told, is to be told, are to be told, gets told, get told,
      write it anew, written anew, write it again, writes it again, add it again, adds it again,
      add it back, adds it back, put in again, vanish, vanishes, disappears, goes missing, gets lost,
      lives on, live on, stays in, stay in, kept in, be kept in, remain in, remains in, comes along,
      come along, taken along, moves along, inherits, inherited, bequeath, teach, teaches, hand this,
      pass this, carry this, bring this, take this, move this, copy this, keep this, repeat this,
      quote this, put this, place this, store this, save this, remember this, learn this, starts with the,
      start it with, begins with the, begin it with, add this, write this, include this, append this,
      adds this, contain it, goes into the, part of the templates, goes into each, put it back, put back,
      puts it back, word for word, verbatim, contains it, hands it on, get a copy, gets a copy,
      keep a copy, keep a hidden copy, hidden copy, isn't lost, not lost, must survive, the first thing,
      as the first, write into it, hands this on, take it along, takes it along, goes along, puts this,
      goes to the top, at the top, has precedence, have precedence, is to be found, must be in,
      belongs in, belongs into, belong in, to the next, in full, unchanged, without changes,
      do not delete, never delete, not be deleted, never remove, not be removed, re adds, brings it back,
      bring it back
    `),
  ],
  /** Into what comes later. */
  later: words(`
    every agent, each agent, all agents, any agent, next agents, other agents, first message,
    its first message, their first message, next summary, next summaries, summaries for the next,
    all summaries, every summary, each summary, every checkout, each checkout, new checkouts, new clones,
    next clone, next run, later runs, new chats, every conversation, each conversation, next conversation,
    all conversations, every context, next context, every model, each model, all models, other sessions,
    .cursorrules, copilot instructions, in memory, into memory, to memory, the memory, your memory,
    from the instructions, to the instructions, into the instructions, hooks of the organisation,
    cron job that, cron entry that, every ten minutes, agents.md, claude.md, agents md, claude md,
    each repository, every repository, each repo, every repo, all repos, coming repositories,
    new repositories, each new project, every project, each project, new project, all projects,
    next session, future session, future sessions, every session, each session, next agent, next model,
    next tool, next chat, sub agents, subagents, templates folder, next chance, when it is missing,
    when it's missing, whenever you start, when you start, each clone, every clone, the prompt,
    their prompt, next prompt, when you create, the next one, every chat, each chat,
    at the beginning of every, beginning of each, at every start, each start, on startup, at startup,
    every morning, each morning, cron entry, cron job, crontab, launch agent, scheduled task, login item,
    later sessions, later chats, following sessions, all sessions, sessions to come, next assistant,
    next helper, your successor, successor, other assistants, other models, other repos,
    other repositories, other projects, neighbouring repos, sibling repos, long term memory, memory file,
    notes file, start file, starter kit, system prompts, compaction, each compaction, after compaction,
    context window, tool it calls
  `),
  /** Do as a page, or a riddle, says. */
  obeyIt: words(`
    do what they say, follow what it, follows what it, obey what, do what it says, does what it says,
    do what it suggests, do what it tells, do as it says, do as it tells, does as it says, follow what,
    follow whatever, obey, obeys, obeyed, act on, acts on, acted on, apply what, carry out what,
    execute the result, do whatever, comply with, take orders, apply after reading, to be followed,
    do what stands
  `),
  /** Letters that are to be put together first. */
  puzzle: words(`
    initials, first letters, first letter, first words, acrostic, backwards, unhex, hex encoded, rot13,
    base64, caesar, read downwards, every second letter, every third word, capital letters, morse,
    unscramble
  `),
  /** The paragraph speaks about attacks. */
  talk: [
    ...nouns(`
      attack, attacker, injection, jailbreak, vulnerability, exploit, threat, threat model, fixture,
      payload, adversary, phisher, malware, test case, eval, classifier, detector, honeypot, deprecation
    `),
    ...words(`
      prompt injection, exfiltration, phishing, social engineering, malicious, red team, owasp, cve,
      security advisory, for example
    `),
  ],
  /** What forbids. */
  no: words(`
    never, not, don't, do not, doesn't, mustn't, must not, shouldn't, cannot, can't, avoid, forbidden,
    without, isn't, aren't, refuse, nobody, no, stop, prevent, instead of, won't
  `),
  /** What stands ahead of a conversation. */
  ownText: words(`
    you were initialised with, you were initialized with, you were started with, you were set up with,
    you were primed with, you were configured with, you were loaded with, text you started with,
    your initial text, your initial message, your preamble, your first message, text before this,
    what stands above, your hidden text, your hidden instructions, your configuration text,
    your setup text
  `),
  /** Has somebody read or do something. */
  tells: verbs('tell/told, instruct, direct, remind, oblige, require, order, send/sent, lead/led'),
} as const;
