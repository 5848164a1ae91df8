/**
 * What each class of everyday words holds that Spanish, French, Italian and Portuguese fill in (`<code>/classes.ts`). A word is added there:
 * alternatives of a regular expression, without accents, since text is folded first. A class is long on purpose: one of three words fits
 * the person it was heard from. One that may be left out belongs to frames which not all of the four have.
 */
export type RomanceClasses = Readonly<{
  // How a statement goes.

  /** Small words that may stand before it. */
  openers: string;
  /** What is not the subject of a statement about a thing. */
  noSubject: string;
  /** A word of the subject or of what belongs to it. */
  subjectWord: string;
  /** Stems of verbs that say what things do as a rule: `verb` in `<code>/frames.ts` says how they end. */
  habitStems: string;
  /** Other such verbs, whole. */
  habitIrregular: string;
  /** What things are for a moment. */
  momentary: string;
  /** Behind a verb, what does not say what things do as a rule: "las imágenes no cargan". */
  noHabit: string;
  /** What a thing does, and what it is or is worth: "the export replaces", "the column means". */
  deedsOfThings?: string;
  statesOfThings?: string;
  /** What is done to data as a rule: "prices are stored ...". */
  habitDeeds?: string;
  /** What a person or a program takes and does not take. */
  refusing?: string;
  accepting?: string;

  // Data, numbers and time.

  /** In what form, unit or script data comes. */
  forms: string;
  /** Short units behind a number, besides those that every language writes alike. */
  units?: string;
  /** What has a value that was agreed upon: "the separator", "the deadline". */
  measures?: string;
  /** Verbs of how data comes, is kept and counted. */
  dataDeeds?: string;
  /** "unique", "consecutive", "rounded". */
  dataTraits?: string;
  /** Verbs of how things are told apart, counted and put away, and the same as participles. */
  counting?: string;
  counted?: string;
  /** What real data is of: "files", "patients". */
  records?: string;
  /** "two", "three". */
  numbers?: string;
  /** "we have", "we receive", before a number. */
  weHave?: string;
  /** What is counted by the minute: "calls", "mails"; and by what else. */
  calls?: string;
  timeUnits?: string;
  months?: string;
  /** "season", "shift", and how they begin and end. */
  periods?: string;
  periodDeeds?: string;
  /** "every night", "at the end of the month", and what programs do then. */
  nights?: string;
  nightlyDeeds?: string;

  // Machines and places.

  /** Machines, what they are made of and what they run in. */
  machines: string;
  /** How a machine hands out what it measured, and in what else than units: "black and white". */
  giving?: string;
  machineKinds?: string;
  /** How it is built in: "upside down", "sealed". */
  machineStates?: string;
  /** What it does by itself: "reboots", "sleeps". */
  machineDeeds?: string;
  /** A person's own: "laptop", "screen". */
  ownMachines?: string;
  /** Where the work stands or runs: what one can or cannot do there lasts. */
  places: string;
  /** What such a place has or has not. */
  means: string;
  /** What a person has not: "permissions", "a mouse". */
  rights?: string;
  /** Units of what it has not enough of. */
  capacities?: string;
  /** Who runs a network, and what they do there: "the school blocks". */
  houses?: string;
  blocking?: string;
  /** What all traffic goes through: "VPN". */
  gates?: string;

  // The work.

  /** What is worked on or with: a sentence about these is about the work and not about what a product does. */
  work: string;
  /** "runs", "works", "compiles". */
  running?: string;
  /** "the tests", "the build", as what is started by a command. */
  builds?: string;
  /** Verbs of what is done by a command: as an order, as what somebody wants to do. */
  workOrders?: string;
  workToDo?: string;
  /** What is worked on or with, in its English words. */
  workThings: string;
  /** What one piece of work is ordered with: "add", "fix". */
  changes: string;
  /** Verbs that ask somebody not to do something. */
  meddling: string;
  /** Verbs that ask somebody not to do something, in the imperative. */
  noOrders?: string;
  /** Behind "no", what forbids nothing: "no me gusta". */
  noBan?: string;
  /** What one does not do here: "no se toca". */
  handling?: string;
  /** What nobody does by hand, and what only one person may do: "merges". */
  touching?: string;
  publishing?: string;
  /** "prototype", "demo". */
  drafts?: string;
  /** What is written in one language or another: "comments", "names"; and the languages. */
  writings?: string;
  tongues?: string;
  /** What the agent made, as somebody finds fault with it: "your query". */
  agentWorks: string;
  /** One of several proposals: "the second". */
  candidates: string;

  // People and answers.

  /** Whose word counts in the work, and how they say it. */
  people: string;
  insisting?: string;
  /** People and offices whose word is not up to the one who writes, and the papers that bind them. */
  authorities: string;
  /** How they say it. */
  demanding?: string;
  /** More papers that bind: "manual", "decree". */
  papers?: string;
  /** Who hands in what the work is fed with. */
  givers?: string;
  /** What people do that is theirs: "the board decides it". */
  deciding: string;
  /** What a person may be, by trade or by nature: "joiner", "colour-blind". */
  trades?: string;
  /** The same, of those who do not program for a living, where they stand by themselves. */
  crafts?: string;
  /** What a person may not know: "maths", "English". */
  skills?: string;
  /** How, where and when a person works. */
  waysOfWorking?: string;
  /** Parts of an answer that may be left out, and those at its beginning and end. */
  answerParts?: string;
  closingParts?: string;
}>;
