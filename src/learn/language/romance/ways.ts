import type { FrameName, FramesByCue } from '../frames.ts';

/** "send me only the piece that changes" */
const partOnly = String.raw`\b(?:{send})(?:[- ][\w']+){0,2}? (?:{only}) (?:{the})?(?:{piece})(?: [\w']+){0,2}? (?:{changing})`;

/**
 * How Spanish, French, Italian and Portuguese say in passing how they work with the agent, who uses what is made, and what is not up to
 * them. What is filled in is in `<code>/ways.ts`.
 */
export const romanceWays = {
  review: {
    // "I want to understand why before you touch the code", "tell me what you are up to before you do it"
    beforeYouAct: String.raw`\b(?:{tellMe})\b(?! (?:{howMany})\b)[^.?!]{0,60}? (?:{before}) (?:{acting})`,
    // "first explain, then code"
    explainFirst: String.raw`\b(?:{first}) (?:[\w'-]+ ){0,3}?(?:{explain})[\w-]*(?: [\w']+){0,3}?,?(?: (?:{and}))? (?:{then}) (?:[\w']+ ){0,2}?(?:{code})|^(?:{explain})[\w-]*(?: [\w']+){0,2}? (?:{first}),?(?: (?:{and}))? (?:(?:{then}) )?(?:{code})`,
  },
  answerStyle: {
    // "do not give me ten options"
    fewer: String.raw`\b(?:{dontGive}) (?:{many}) `,
    partOnly,
    // "I only read the last line"
    readsOnly: String.raw`\b(?:{iRead}) (?:{the})?(?:{outer}) ?(?:{parts})\b`,
    // "one sentence will do"
    enough: String.raw`\b(?:{sentence}),?(?: [\w']+){0,2}? (?:{suffices})\b(?! (?:{toDescribe}) )|\b(?:{suffices}) (?:{with} )?(?:{sentence})\b(?! (?:{toDescribe}) )`,
  },
  replies: {
    // The same: it is no order for one piece of work.
    partOfReply: partOnly,
  },
  recollection: {
    // "you did not even open the log"
    notEven: String.raw`\b(?:{notEven}) (?:{looked})`,
    // "you say it compiles without having built it"
    claims: String.raw`\b(?:{youSay}) (?:[\w']+ ){0,3}?(?:{works})\b[^?]{0,30}?\b(?:{unproven})`,
  },
  complaint: {
    // "leave alone what I did not ask for"
    unasked: String.raw`\b(?:{unasked})`,
    nextTime: String.raw`\b(?:{nextTime}),? (?!{noOrder})\w`,
  },
  prefer: {
    // "not a fan of abstract classes"
    noFan: String.raw`\b(?:{noFan})(?!(?:{inView})\b)[a-z]`,
    // "first make it work, then we measure"
    worksFirst: String.raw`{front}(?:{first}),? (?:{thatItWorks})\b[^.?!]{0,20}?[,;](?: (?:{and}))? (?:{thenWe})`,
  },
  projectFact: {
    // "in the test data only made-up pupils"
    onlyInTests: String.raw`\b(?:{inTests})(?: [\w'-]+)?,? (?:{only}) [a-z]`,
    // "some 300 orders a day come in"
    volume: String.raw`(?<!\b(?:{lately}) (?:[\w']+ ){0,2})\b(?:{arrive}) (?:[\w']+ ){0,3}?\d[\d.]* (?!{faults})[\w'-]+(?: [\w'-]+)? (?:{perDay})\b`,
    // "only plumbers use it"
    onlyThey: String.raw`\b(?:{onlyThey})`,
    // "half of the volunteers have no computer"
    shareOf: String.raw`\b(?:{share})(?!{things})[\w-]+(?: [\w'-]+){0,2}? (?:{live})\b`,
    // "that is up to the maker and will not change"
    notOurs: String.raw`\b(?:{notOurs})\b`,
    // "we cannot empty the queue, there are readings in it"
    weCannot: String.raw`\b(?:{weCannot}) (?!{fumbling})[a-z']+(?:ar|er|ir|re)\b[^.?!]{4,60}?[,:;] (?:{reason})`,
  },
  domainFact: {
    // "children's numbers begin with 9"
    beginsWith: String.raw`{front}(?:{subject}|[\w' ]{3,40}? ){beginsWith} (?:{a})?(?:\d|["«“']|[b-df-hj-np-tv-z]{1,2}(?:[ ,.]|$)|{letters})`,
  },
  audience: {
    // "it has to run on LibreOffice"
    mustRunOn: String.raw`\b(?:{must}) (?:[\w']+ )?(?:{run}) (?:{on}) (?!(?:{inView})\b)[a-z]\w`,
  },
  decision: {
    notOurConcern: String.raw`\b(?:{notOurConcern})\b(?! (?:{now}))`,
  },
  division: {
    // "Tonio is the only one with access"
    sole: String.raw`\b(?:{isTheOnly}) (?!{fails})\w`,
    // "leave the commits to me"
    leaveToMe: String.raw`\b(?:{leaveToMe})\b`,
    // "in production only the contractor may change things"
    mayOnly: String.raw`\b(?:{mayOnly})`,
  },
  authority: {
    // "it says so in the contract"
    inContract: String.raw`\b(?:{stands}) (?:{inPapers})(?=[,.;:!]|$| qu)`,
    // "head office wants it like that"
    theyWant: String.raw`\b(?:{theyWant})`,
    // "only the integration tests count"
    countsOnly: String.raw`\b(?:{countsOnly})`,
  },
  lifecycle: {
    // "until June we keep both formats"
    until: String.raw`\b(?:{until}) (?:{months}|20\d\d),? (?:[\w']+ ){0,3}?(?:{both})\b`,
    // "we are emptying the folder bit by bit", "nobody uses it yet"
    leaving: String.raw`\b(?:{leaving})`,
  },
  routine: {
    // "to get an issue out: you close the contents, you build the pdf, then ..."
    forEach: String.raw`{front}(?:{to}) (?:{one})?[^:?]{3,50} ?: ?(?:[\w']+,? )?(?:{youDo})\b[^?]{4,}?, ?(?:{youDo}|{and}|{then})\b`,
    // "when a new tenant comes you make the file, ... and then ..."
    whenNew: String.raw`{front}(?:{when}) (?:[\w']+ )?(?:{one})(?!{inView})[^,:?]{3,50}?[,:]? (?:{youDo})\b[^?]{4,}?, ?[^?]{4,}?(?:{then})\b`,
  },
  directive: {
    // "no floats in the payroll"
    noneIn: String.raw`{front}(?:{noneOf})(?!{nothingThere})[\w'-]+(?: [\w'-]+){0,2}? (?:{inside})(?!(?:{inView})\b)[\w'-]{4,}`,
  },
  secrecy: {
    // "the recordings do not leave this computer"
    staysHere: String.raw`\b(?:{neverLeaves}) (?:{this})?(?:{homes})\b`,
  },
  environment: {
    // "the tests need the VPN"
    needs: String.raw`\b(?:{builds}) (?:{need}) (?:[\w']+ )?(?:vpn|docker|internet|gpu|redis|postgres\w*|mysql|root|wifi|{things})\b`,
  },
} as const satisfies FramesByCue;

export type RomanceWay = FrameName<typeof romanceWays>;
