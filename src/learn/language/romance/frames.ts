import { command } from '../command.ts';
import { type Classes, type FrameName, type FramesByCue, fill } from '../frames.ts';

/** Units that every language writes alike. */
const metric = 'k|kbit|mbit|kbps|mbps|kb|mb|gb|v|mv|ma|a|w|hz|khz|mhz|ghz|dpi|bar|mm|cm|m|s|ms|px';

/**
 * What Spanish, French, Italian and Portuguese say in the same frames. What they name in them is in `<code>/classes.ts`, the small
 * words between are in `<code>/frames.ts`.
 */
export const romanceFrames = {
  statement: {
    // "the scales round up"
    statement: String.raw`{front}{subject}{not}{verb} (?!{momentary}|{noHabit})`,
    // "invoices number themselves by year"
    happensItself: String.raw`{front}{subject}(?:{adverbs})*{self} {reflexive}(?:[,.]|$| (?!{momentary}))`,
    // "in the hall there is no wifi"
    thereIs: String.raw`{front}(?:{at}) (?:{the})?(?!(?:{nowhere})\b)[\w'./-]+(?: [\w'./-]+){0,3},? (?:{between})*(?:{verb}|{is}) (?!{momentary})\w`,
    // "the export contains", "our till sends"
    thingDoes: String.raw`^(?:\W*(?:{lead})[,.!]* )*(?:{the})[\w'-]+(?: [\w'-]+){0,4}? (?:{deedsOfThings}) (?!{fault})\w+`,
    thingIs: String.raw`^(?:\W*(?:{lead})[,.!]? )*(?:{the}) ?[\w'-]+(?: [\w'-]+){0,4}? (?:{statesOfThings}) (?!{fault})`,
  },
  generic: {
    // "a photo without consent goes nowhere"
    ofKind: String.raw`{front}{many}{not}{verb} (?!{momentary}|{noHabit}{unless})\w`,
    ofKindItself: String.raw`{front}{many}(?:{adverbs})*{self} {reflexive}(?:[,.]|$| (?!{momentary}))`,
  },
  habit: {
    // "we have three shifts a day"
    soMany: String.raw`\b(?:{weHave}) (?:{about})*(?:\d+|{numbers}) ?[\w']+(?: [\w']+)? (?:{each})\b`,
    // "here everything ..."
    hereAll: String.raw`\b(?:{here}) (?:\w+ ){0,2}?(?:{all})\b`,
    allGoes: String.raw`\b{all} (?:{goes}) (?:\w+ )?(?:{by})\b`,
    measured: String.raw`^(?:\W*(?:{lead})[,.]? )*(?:{the})? ?[\w'-]+(?: [\w'-]+){0,3} {self} (?:{habitDeeds}) (?!{badly})\w+`,
  },
  environment: {
    // "the sensor gives Fahrenheit"
    machineGives: String.raw`^(?!.*\b(?:{must})\b).*\b(?:{machines})\b(?: [\w'./-]+){0,5}? {not}(?:{giving}) (?:[\w'./-]+ ){0,3}?(?:{forms}|\d[\d.,]* ?(?:{metric}|{units})|{machineKinds})\b`,
    // "the motor is mounted upside down"
    machineIs: String.raw`\b(?:{machines})\b(?: [\w'./-]+){0,5}? (?:{is}) (?:\w+ ){0,3}?(?:{machineStates})\b`,
    // "the router reboots every night"
    machineDoes: String.raw`\b(?:{machines})\b(?: [\w'./-]+){0,4}? (?:{self} )?(?:{machineDeeds}) (?:[\w'.]+ ){0,4}?(?:{times})\b`,
    // "the broker listens on 1884"
    onPort: String.raw`\b(?:{stands}) (?:{here})*(?:{on}) (?:{port})?(?:\d{3,5}\b|/\w|com\d|\w+\.\w+\.)`,
    myMachine: String.raw`\b(?:{my}) (?:\w+ )?(?:{ownMachines}) (?:{no} )?(?:{is}) (?:{only}|windows|linux|mac|{none}|nvidia)\b|\b(?:{i} )?{haveNot} (?:\w+ )?(?:gpu|nvidia|cuda|mac|iphone|android|windows|linux|docker|internet|wifi|fibra|{rights})\b`,
    buildWith: String.raw`\b(?:{builds}) (?:{adverb})*(?:{using}) {command}`,
    runWith: String.raw`{front}(?:{workOrders}) (?:{adverb})?(?:{using}) {command}`,
    // "to flash: `make flash`"
    toDo: String.raw`{front}(?:{to}) [^,.?]{3,40}? ?[:,] ?[^.?]{0,60}?(?:{command}|(?:{run}) [./~\w-]*[./][\w./-]+)`,
    toDoIt: String.raw`^(?:\W*(?:{lead})[,.:]? )*(?:{to}) (?:{it})?(?:{workToDo})\b.{0,40}?{command}`,
    // "the school blocks all ..."
    houseBlocks: String.raw`\b(?:{houses}) (?:{blocking}) (?:{what})`,
    // "at the customer's there is no network"
    placeLacks: String.raw`\b(?:{places})\b.{0,24}\b(?:{lacks}) (?:\w+ ){0,2}?(?:{means}|\d+ ?(?:gb|mb|{capacities}))\b`,
    goesThrough: String.raw`\b(?:{goes}) (?:\w+ )?(?:{through}) (?:{the})?(?:proxy|{gates})\b`,
    worksOnly: String.raw`\b(?:{running}) (?:\w+ )?(?:{only}) (?:{using})\b|\b(?:{only}) (?:{running}) (?:{using})\b`,
    // "we are still on Node 14"
    onVersion: String.raw`\b(?:{is}) (?:\w+ ){0,2}?(?:{still})*(?:{on}) (?!{place})[a-z][a-z.+#]* ?v?\d[\d.]*(?! ?(?:{counts}))`,
    // "on my machine it is the flatpak"
    withMe: String.raw`\b(?:{onMine}),? (?:{itIs}) (?!{same})`,
  },
  domainFact: {
    // "prices come in cents", "the limit is ..."
    inUnits: String.raw`\b(?:{dataDeeds}) (?:\w+ ){0,3}?(?:{in}) (?:{forms})\b|\b(?:{measures}) (?:[\w'-]+ ){0,5}?(?:{is}) (?!{wrong})`,
    // "by route we mean ...", "here one says ..."
    term: String.raw`\b(?:{by}) ["«“]?[\w-]+["»”]? (?:{weMean})\b|["«“]?\b[\w'-]+["»”]? (?:{says})(?:{here})? (?!{asking})\w|\b(?:{amongUs}) (?:{isCalled})\b`,
    // "the season begins in October"
    period: String.raw`\b(?:{periods})\b(?: \w+){0,2}? (?:{periodDeeds}) (?:{always})*(?:{from})\b`,
    // "numbers are unique"
    trait: String.raw`\b(?:{is}) (?:\w+ )?(?:{dataTraits})\b`,
    // "fees are counted by the day"
    countedBy: String.raw`\b{self} (?:{counting}) (?:\w+ ){0,2}?(?:{by})\b|\b(?:{are}) (?:{counted}) (?:{according})\b`,
  },
  contrast: {
    // "this is not a record, it is a card"
    notButIs: String.raw`{front}{no} (?:{is}) (?:{the})?["«“]?[\w./-]+["»”]?(?: [\w./-]+)?, (?:{but})\b`,
    onlyThere: String.raw`\b(?:{only}) (?:{in}) (?:{the})?(?!{inView})[\w./-]+(?:,|[.!]*$)`,
    isNoSuch: String.raw`\b(?:{isNot}) (?:{the})\b`,
  },
  division: {
    // "the texts come from the editors"
    comesFrom: String.raw`\b(?:{comes}) (?:{always})*(?:{from}) (?:{our})?(?:{givers})\b`,
    // "only Ann merges"
    onlyWho: String.raw`\b(?:{onlyOne}) (?:{the})?[a-z]\w+ (?:{publishing})\b`,
    // "nobody touches it by hand"
    nobodyDoes: String.raw`\b(?:{nobody}) (?:{touching})\b`,
  },
  person: {
    // "I am only a joiner"
    trade: String.raw`\b(?:{no} )?(?:{iAm}) (?:{a})*(?:{trades})\b`,
    noSkill: String.raw`\b{no} (?:{know}) (?:{much})*(?:sql|python|java\w*|c\b|c\+\+|rust|git|html|css|{skills})\b`,
    // "I am rather new to Rust"
    newTo: String.raw`\b(?:{iAmNew}) (?:{in}) (?!{thisOne}\b)[a-z]`,
  },
  audience: {
    // "the auditors want every ... in writing"
    officeDemands: String.raw`\b(?:{authorities}) (?:\w+ ){0,2}?(?:{nor} )?(?:{demanding}) (?!{wish})(?:[\w'-]+ ){0,6}?(?:{all})\b`,
    // "according to the standard it must ..."
    bindingPaper: String.raw`\b(?:{by}) (?:{the})?(?:{authorities}|{papers})\b[^.?!]{0,20} (?:{must})\b`,
    peopleDemand: String.raw`\b(?:{people}) (?:{no} )?(?:{insisting}) (?!{wish})(?:{what})\b`,
  },
  projectFact: {
    peopleRefuse: String.raw`\b(?:{people}) (?:{refusing})\b`,
    allPasses: String.raw`\b{all} (?:{goes}) (?:\w+ )?(?:{by})\b`,
    takesOnly: String.raw`\b(?:{only}) (?:{accepting}) \w+`,
    // "100 calls a minute"
    rate: String.raw`\b\d+ (?:{calls}) (?:{per}) ?(?:{timeUnits})\b`,
    // "every night the database is overwritten"
    nightly: String.raw`\b(?:{nights})\b.{0,40}\b(?:{nightlyDeeds})|\b(?:{nightlyDeeds})(?!.*(?:fehler|error|erreur)).{0,40}\b(?:{nights})\b`,
    onPurpose: String.raw`\b(?:{is}) (?:\w+ )?(?:{purpose})\b`,
    onDate: String.raw`\b(?:{changes}) (?:{in}) (?:{months}|20\d\d)\b`,
    isDraft: String.raw`\b(?:{is}) (?:{only})?(?:{a})?(?:jam|hackathon|{drafts})\b(?!\?)`,
    realData: String.raw`\b(?:{are}) (?:\w+ )?(?:{records}) (?:{real})\b`,
    // "shell only if there is no module"
    onlyIf: String.raw`^(?:\W*(?:{openers})[,.:!]? )*(?!(?:{noSubject}|{openers})\b)[\w.-]{2,}(?: [\w.-]+)? (?:{only}),? (?:{onCondition})\b`,
  },
  therefore: {
    // "..., so ..."
    follows: String.raw`{front}(?!(?:{talk})\b)[^.?!]{10,110}?,? (?:{so}) (?:{then})\w+`,
    // "it is for HESS, so ..."
    forWhom: String.raw`\b(?:{itIsFor}) (?!{us}\b)[\w'-]+(?: [\w'-]+)?,? (?:{so})\b`,
  },
  prohibition: {
    // "don't you touch it"
    meddling: String.raw`\b(?:{never}) (?:{it})*(?:{meddling})\b`,
  },
  answerStyle: {
    // "the summary at the end you can spare yourself"
    partSpared: String.raw`\b(?:{answerParts})\b(?: [\w'-]+){0,3},? (?:{spare})\b`,
    partNotNeeded: String.raw`\b(?:{noNeed}) (?:[\w']+ ){0,3}?(?:{closingParts})\b(?! (?:{inProduct})\b)`,
    // "in French please, whatever I paste"
    tonguePlease: String.raw`^(?:\W*(?:{openers})[,.!]? )*(?:{in}) (?:{tongues}),? (?:{please})\b`,
  },
  decision: {
    // "here all is commented in Italian", "code and comments should be in English"
    writtenIn: String.raw`\b(?:{writings}) (?:[\w']+ ){0,3}?(?:{in}) (?:{tongues})\b`,
  },
  lifecycle: {
    // "nobody has it yet", "we have not shipped it"
    noUsersYet: String.raw`\b(?:{unused})\b`,
  },
  product: {
    customerDoes: String.raw`^(?:{customer}) (?:{does})\b`,
    alwaysSo: String.raw`(?:^|[.;] )(?!.*(?:\b(?:{work})\b|[/_\x60]))(?:\W*(?:{lead})[,.]? )*(?:{the})?[\w' -]+? (?:{no} )?(?:{must}) (?:\w+ ){0,3}?(?:{always})\b`,
  },
} as const satisfies FramesByCue;

export type RomanceFrame = FrameName<typeof romanceFrames>;

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
