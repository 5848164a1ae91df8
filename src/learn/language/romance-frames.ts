import { command } from './command.ts';
import { type Classes, type Frame, fill } from './frames.ts';

/** Units that every language writes alike. */
const metric = 'k|kbit|mbit|kbps|mbps|kb|mb|gb|v|mv|ma|a|w|hz|khz|mhz|ghz|dpi|bar|mm|cm|m|s|ms|px';

const own = <Name extends string>(frames: Record<Name, Frame>): Readonly<Record<Name, Frame>> => frames;

/** What Spanish, French, Italian and Portuguese say in the same frames. */
export const romanceFrames = own({
  /** "the scales round up" */
  statement: {
    cue: 'statement',
    pattern: String.raw`{front}{subject}{not}{verb} (?!{momentary}|{noHabit})`,
  },
  /** "invoices number themselves by year" */
  happensItself: {
    cue: 'statement',
    pattern: String.raw`{front}{subject}(?:{adverbs})*{self} {reflexive}(?:[,.]|$| (?!{momentary}))`,
  },
  /** "in the hall there is no wifi" */
  thereIs: {
    cue: 'statement',
    pattern: String.raw`{front}(?:{at}) (?:{the})?(?!(?:{nowhere})\b)[\w'./-]+(?: [\w'./-]+){0,3},? (?:{between})*(?:{verb}|{is}) (?!{momentary})\w`,
  },
  /** "the export contains", "our till sends" */
  thingDoes: {
    cue: 'statement',
    pattern: String.raw`^(?:\W*(?:{lead})[,.!]* )*(?:{the})[\w'-]+(?: [\w'-]+){0,4}? (?:{does}) (?!{fault})\w+`,
  },
  thingIs: {
    cue: 'statement',
    pattern: String.raw`^(?:\W*(?:{lead})[,.!]? )*(?:{the}) ?[\w'-]+(?: [\w'-]+){0,4}? (?:{is}) (?!{fault})`,
  },
  /** "a photo without consent goes nowhere" */
  ofKind: {
    cue: 'generic',
    pattern: String.raw`{front}{many}{not}{verb} (?!{momentary}|{noHabit}{unless})\w`,
  },
  ofKindItself: {
    cue: 'generic',
    pattern: String.raw`{front}{many}(?:{adverbs})*{self} {reflexive}(?:[,.]|$| (?!{momentary}))`,
  },
  /** "we have three shifts a day" */
  soMany: {
    cue: 'habit',
    pattern: String.raw`\b(?:{weHave}) (?:{about})*(?:\d+|{numbers}) ?[\w']+(?: [\w']+)? (?:{each})\b`,
  },
  /** "the sensor gives Fahrenheit" */
  machineGives: {
    cue: 'environment',
    pattern: String.raw`^(?!.*\b(?:{must})\b).*\b(?:{machines})\b(?: [\w'./-]+){0,5}? {not}(?:{gives}) (?:[\w'./-]+ ){0,3}?(?:{forms}|\d[\d.,]* ?(?:{metric}|{units})|{kinds})\b`,
  },
  machineHasOnly: {
    cue: 'environment',
    pattern: String.raw`\b(?:{machines})\b(?: [\w'./-]+){0,4}? (?:{only})(?:{has})|\b(?:{machines})\b(?: [\w'./-]+){0,4}? {no} (?:{hasNot}) (?!{noFault})\w`,
  },
  /** "the motor is mounted upside down" */
  machineIs: {
    cue: 'environment',
    pattern: String.raw`\b(?:{machines})\b(?: [\w'./-]+){0,5}? (?:{is}) (?:\w+ ){0,3}?(?:{states})\b`,
  },
  /** "the router reboots every night" */
  machineDoes: {
    cue: 'environment',
    pattern: String.raw`\b(?:{machines})\b(?: [\w'./-]+){0,4}? (?:{self} )?(?:{deeds}) (?:[\w'.]+ ){0,4}?(?:{times})\b`,
  },
  /** "low means open" */
  level: {
    cue: 'environment',
    pattern: String.raw`\b(?:{levels}) (?:=|{says}) (?:\w+ ){0,3}?(?:{positions})\b`,
  },
  /** "the broker listens on 1884" */
  onPort: {
    cue: 'environment',
    pattern: String.raw`\b(?:{stands}) (?:{here})*(?:{on}) (?:{port})?(?:\d{3,5}\b|/\w|com\d|\w+\.\w+\.)`,
  },
  /** "on the till there is only Windows 7" */
  atPlace: {
    cue: 'environment',
    pattern: String.raw`\b(?:{on}) (?:{our})?(?:{machines}|{sites})\b(?: [\w'-]+){0,3},? (?:{only})*(?:{has}) (?:{the})*(?:windows|linux|mac\w*|ubuntu|debian|{tools})`,
  },
  myMachine: {
    cue: 'environment',
    pattern: String.raw`\b(?:{my}) (?:\w+ )?(?:{mine}) (?:{no} )?(?:{is}) (?:{only}|windows|linux|mac|{none}|nvidia)\b|\b(?:{i} )?{haveNot} (?:\w+ )?(?:gpu|nvidia|cuda|mac|iphone|android|windows|linux|docker|internet|wifi|fibra|{rights})\b`,
  },
  /** "the driver is not reentrant" */
  libraryIs: {
    cue: 'environment',
    pattern: String.raw`\b(?:{libraries})\b(?: [\w'./-]+){0,5}? (?:{no} )?(?:{is}) (?:{traits})\b`,
  },
  /** "we build it with `make fw`" */
  doneWith: {
    cue: 'environment',
    pattern: String.raw`\b(?:{who}) (?:{adverb})?(?:{does}) (?:\w+ ){0,3}?(?:{using}) (?:{the})?{command}`,
  },
  buildWith: {
    cue: 'environment',
    pattern: String.raw`\b(?:{builds}) (?:{adverb})*(?:{using}) {command}`,
  },
  runWith: {
    cue: 'environment',
    pattern: String.raw`{front}(?:{run}) (?:{adverb})?(?:{using}) {command}`,
  },
  /** "to flash: `make flash`" */
  toDo: {
    cue: 'environment',
    pattern: String.raw`{front}(?:{to}) [^,.?]{3,40}? ?[:,] ?[^.?]{0,60}?(?:{command}|(?:{run}) [./~\w-]*[./][\w./-]+)`,
  },
  toDoIt: {
    cue: 'environment',
    pattern: String.raw`^(?:\W*(?:{lead})[,.:]? )*(?:{to}) (?:{it})?(?:{do})\b.{0,40}?{command}`,
  },
  /** "the school blocks all ..." */
  houseBlocks: {
    cue: 'environment',
    pattern: String.raw`\b(?:{houses}) (?:{blocks}) (?:{what})`,
  },
  /** "at the customer's there is no network" */
  placeLacks: {
    cue: 'environment',
    pattern: String.raw`\b(?:{places})\b.{0,24}\b(?:{lacks}) (?:\w+ ){0,2}?(?:{means}|\d+ ?(?:gb|mb|{units}))\b`,
  },
  goesThrough: {
    cue: 'environment',
    pattern: String.raw`\b(?:{goes}) (?:\w+ )?(?:{through}) (?:{the})?(?:proxy|{gates})\b`,
  },
  worksOnly: {
    cue: 'environment',
    pattern: String.raw`\b(?:{works}) (?:\w+ )?(?:{only}) (?:{using})\b|\b(?:{only}) (?:{works}) (?:{using})\b`,
  },
  /** "we are still on Node 14" */
  onVersion: {
    cue: 'environment',
    pattern: String.raw`\b(?:{is}) (?:\w+ ){0,2}?(?:{still})*(?:{on}) (?!{place})[a-z][a-z.+#]* ?v?\d[\d.]*(?! ?(?:{counts}))`,
  },
  /** "prices come in cents", "the limit is ..." */
  inUnits: {
    cue: 'domainFact',
    pattern: String.raw`\b(?:{comes}) (?:\w+ ){0,3}?(?:{in}) (?:{forms})\b|\b(?:{measures}) (?:[\w'-]+ ){0,5}?(?:{is}) (?!{wrong})`,
  },
  /** "by route we mean ...", "here one says ..." */
  term: {
    cue: 'domainFact',
    pattern: String.raw`\b(?:{by}) ["«“]?[\w-]+["»”]? (?:{weMean})\b|["«“]?\b[\w'-]+["»”]? (?:{says})(?:{here})? (?!{asking})\w|\b(?:{amongUs}) (?:{isCalled})\b`,
  },
  /** "the season begins in October" */
  period: {
    cue: 'domainFact',
    pattern: String.raw`\b(?:{periods})\b(?: \w+){0,2}? (?:{runs}) (?:{always})*(?:{from})\b`,
  },
  /** "numbers are unique" */
  trait: {
    cue: 'domainFact',
    pattern: String.raw`\b(?:{is}) (?:\w+ )?(?:{traits})\b`,
  },
  /** "fees are counted by the day" */
  countedBy: {
    cue: 'domainFact',
    pattern: String.raw`\b{self} (?:{deeds}) (?:\w+ ){0,2}?(?:{by})\b|\b(?:{are}) (?:{done}) (?:{according})\b`,
  },
  /** "this is not a record, it is a card" */
  notButIs: {
    cue: 'contrast',
    pattern: String.raw`{front}{no} (?:{is}) (?:{the})?["«“]?[\w./-]+["»”]?(?: [\w./-]+)?, (?:{but})\b`,
  },
  /** "..., not by number." */
  notThat: {
    cue: 'contrast',
    pattern: String.raw`, {no} (?:{with}) [\w'./-]+(?: [\w'./-]+)?[.!]*$`,
  },
  onlyThere: {
    cue: 'contrast',
    pattern: String.raw`\b(?:{only}) (?:{in}) (?:{the})?(?!{inView})[\w./-]+(?:,|[.!]*$)`,
  },
  isNoSuch: { cue: 'contrast', pattern: String.raw`\b(?:{isNot}) (?:{the})\b` },
  notSo: { cue: 'contrast', pattern: String.raw`, (?:{and} )?(?:{nor}) (?:{with}) \w+` },
  /** "the texts come from the editors" */
  comesFrom: {
    cue: 'division',
    pattern: String.raw`\b(?:{comes}) (?:{always})*(?:{from}) (?:{our})?(?:{givers})\b`,
  },
  /** "I am only a joiner" */
  trade: {
    cue: 'person',
    pattern: String.raw`\b(?:{no} )?(?:{iAm}) (?:{a})*(?:{trades})\b`,
  },
  noSkill: {
    cue: 'person',
    pattern: String.raw`\b{no} (?:{know}) (?:{much})*(?:sql|python|java\w*|c\b|c\+\+|rust|git|html|css|{skills})\b`,
  },
  /** "the auditors want every ... in writing" */
  officeDemands: {
    cue: 'audience',
    pattern: String.raw`\b(?:{authorities}) (?:\w+ ){0,2}?(?:{nor} )?(?:{demands}) (?!{wish})(?:[\w'-]+ ){0,6}?(?:{all})\b`,
  },
  /** "according to the standard it must ..." */
  bindingPaper: {
    cue: 'audience',
    pattern: String.raw`\b(?:{by}) (?:{the})?(?:{authorities}|{papers})\b[^.?!]{0,20} (?:{must})\b`,
  },
  peopleDemand: {
    cue: 'audience',
    pattern: String.raw`\b(?:{people}) (?:{no} )?(?:{demand}) (?!{wish})(?:{what})\b`,
  },
  peopleRefuse: { cue: 'projectFact', pattern: String.raw`\b(?:{people}) (?:{refuse})\b` },
  /** "..., so ..." */
  follows: {
    cue: 'therefore',
    pattern: String.raw`{front}(?!(?:{talk})\b)[^.?!]{10,110}?,? (?:{so}) (?:{then})\w+`,
  },
  /** "here everything ..." */
  hereAll: { cue: 'habit', pattern: String.raw`\b(?:{here}) (?:\w+ ){0,2}?(?:{all})\b` },
  allGoes: { cue: 'habit', pattern: String.raw`\b{all} (?:{goes}) (?:\w+ )?(?:{by})\b` },
  allPasses: { cue: 'projectFact', pattern: String.raw`\b{all} (?:{goes}) (?:\w+ )?(?:{by})\b` },
  measured: {
    cue: 'habit',
    pattern: String.raw`^(?:\W*(?:{lead})[,.]? )*(?:{the})? ?[\w'-]+(?: [\w'-]+){0,3} {self} (?:{deeds}) (?!{badly})\w+`,
  },
  /** "don't you touch it" */
  meddling: { cue: 'prohibition', pattern: String.raw`\b(?:{never}) (?:{it})*(?:{meddling})\b` },
  takesOnly: { cue: 'projectFact', pattern: String.raw`\b(?:{only}) (?:{takes}) \w+` },
  /** "100 calls a minute" */
  rate: { cue: 'projectFact', pattern: String.raw`\b\d+ (?:{calls}) (?:{per}) ?(?:{time})\b` },
  /** "every night the database is overwritten" */
  nightly: {
    cue: 'projectFact',
    pattern: String.raw`\b(?:{times})\b.{0,40}\b(?:{deeds})|\b(?:{deeds})(?!.*(?:fehler|error|erreur)).{0,40}\b(?:{times})\b`,
  },
  onPurpose: { cue: 'projectFact', pattern: String.raw`\b(?:{is}) (?:\w+ )?(?:{purpose})\b` },
  onDate: { cue: 'projectFact', pattern: String.raw`\b(?:{changes}) (?:{in}) (?:{months}|20\d\d)\b` },
  isDraft: {
    cue: 'projectFact',
    pattern: String.raw`\b(?:{is}) (?:{only})?(?:{a})?(?:jam|hackathon|{drafts})\b(?!\?)`,
  },
  realData: { cue: 'projectFact', pattern: String.raw`\b(?:{are}) (?:\w+ )?(?:{records}) (?:{real})\b` },
  /** "the summary at the end you can spare yourself" */
  partSpared: {
    cue: 'answerStyle',
    pattern: String.raw`\b(?:{parts})\b(?: [\w'-]+){0,3},? (?:{spare})\b`,
  },
  partNotNeeded: {
    cue: 'answerStyle',
    pattern: String.raw`\b(?:{noNeed}) (?:[\w']+ ){0,3}?(?:{parts})\b(?! (?:{inProduct})\b)`,
  },
  /** "in French please, whatever I paste" */
  tonguePlease: {
    cue: 'answerStyle',
    pattern: String.raw`^(?:\W*(?:{openers})[,.!]? )*(?:{in}) (?:{tongues}),? (?:{please})\b`,
  },
  /** "here all is commented in Italian", "code and comments should be in English" */
  writtenIn: {
    cue: 'decision',
    pattern: String.raw`\b(?:{writings}) (?:[\w']+ ){0,3}?(?:{in}) (?:{tongues})\b`,
  },
  /** "I am rather new to Rust" */
  newTo: {
    cue: 'person',
    pattern: String.raw`\b(?:{iAmNew}) (?:{in}) (?!{thisOne}\b)[a-z]`,
  },
  /** "only Ann merges" */
  onlyWho: {
    cue: 'division',
    pattern: String.raw`\b(?:{onlyOne}) (?:{the})?[a-z]\w+ (?:{publishes})\b`,
  },
  /** "nobody touches it by hand" */
  nobodyDoes: { cue: 'division', pattern: String.raw`\b(?:{nobody}) (?:{meddles})\b` },
  /** "it is for HESS, so ..." */
  forWhom: {
    cue: 'therefore',
    pattern: String.raw`\b(?:{itIsFor}) (?!{us}\b)[\w'-]+(?: [\w'-]+)?,? (?:{so})\b`,
  },
  /** "on my machine it is the flatpak" */
  withMe: {
    cue: 'environment',
    pattern: String.raw`\b(?:{onMine}),? (?:{itIs}) (?!{same})`,
  },
  /** "shell only if there is no module" */
  onlyIf: {
    cue: 'projectFact',
    pattern: String.raw`^(?:\W*(?:{openers})[,.:!]? )*(?!(?:{noSubject}|{openers})\b)[\w.-]{2,}(?: [\w.-]+)? (?:{only}),? (?:{onCondition})\b`,
  },
  /** "nobody has it yet", "we have not shipped it" */
  noUsersYet: { cue: 'lifecycle', pattern: String.raw`\b(?:{unused})\b` },
  customerDoes: { cue: 'product', pattern: String.raw`^(?:{customer}) (?:{does})\b` },
  alwaysSo: {
    cue: 'product',
    pattern: String.raw`(?:^|[.;] )(?!.*(?:\b(?:{work})\b|[/_\x60]))(?:\W*(?:{lead})[,.]? )*(?:{the})?[\w' -]+? (?:{no} )?(?:{must}) (?:\w+ ){0,3}?(?:{always})\b`,
  },
});

export type RomanceFrame = keyof typeof romanceFrames;

/** A statement from the beginning of its clause on. */
const openings = {
  front: String.raw`^(?:\W*(?:{openers})[,.:!]? )*`,
  /** As far as its verb. */
  subject: String.raw`(?:(?:{determiners}))?(?!(?:{noSubject})\b)(?:{subjectWord} ){1,6}?`,
  /** Many of a kind, or any one of it: an article alone makes none, what follows the name says which. */
  many: String.raw`(?:(?:{anyOne})|(?:{theMany}) (?=(?:[^\s,.;:!?]+ ){1,4}?(?:{which})\b))(?!(?:{inView}|\d\S*)\b)(?:{subjectWord} ){1,6}?`,
};

/** The classes of a language and those that only frames ask for, and with them how its statements begin. */
export function withOpenings<Words extends Classes>(
  classes: Classes,
  common: Words,
): Words & Classes & Record<keyof typeof openings | 'metric' | 'command', string> {
  const words = { ...classes, ...common };
  const { front, subject, many } = openings;
  return {
    ...words,
    metric,
    command,
    front: fill(front, {}, words),
    subject: fill(subject, {}, words),
    many: fill(many, {}, words),
  };
}
