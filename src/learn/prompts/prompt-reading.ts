import {
  beginsSmall,
  endsInSlot,
  endsOpen,
  foldedWithoutCode,
  heading,
  hole,
  isWrapped,
  label,
  loud,
  sentencesIn,
  timesIn,
  token,
} from './prompt-form.ts';
import * as signs from './prompt-signs.ts';
import { LOOKED_AT, wordsIn } from './prompt-wording.ts';
import { wideLettersIn } from '../wide-letters.ts';

/** How often a mark counts at most: a prompt is not known by one thing that it says ten times. */
export const marks = {
  self: 4,
  we: 4,
  deed: 3,
  reason: 3,
  place: 2,
  careless: 3,
  small: 1,
  making: 1,
  orders: 1,
  task: 1,
  answer: 4,
  course: 5,
  machine: 4,
  edge: 5,
  fate: 4,
  evidence: 5,
  third: 2,
  hole: 3,
  token: 3,
  slot: 1,
  open: 1,
  loud: 4,
  heading: 4,
  label: 3,
  section: 3,
  title: 1,
  handedOut: 3,
  handing: 3,
  wrapped: 1,
  role: 1,
  trade: 2,
  act: 1,
  sender: 1,
  duty: 1,
  argument: 1,
  given: 1,
  demand: 1,
  measure: 2,
  theUser: 2,
} as const;

export type Mark = keyof typeof marks;
export type Reading = Record<Mark, number>;

/** In so much of a text its part is given out. */
const OPENING = 600;
/** A person, too, orders twice in two sentences. */
const FEW = 4;
/** A last line that names a file is looked for up to here. */
const WHOLE = 6_000;
/** A fifth of a text in these letters, and its words have no spaces between them. */
const WIDE = 0.2;

const names = Object.keys(marks) as Mark[];

/** What a text has of a prompt and of a person. None of it says by itself which of them it is. */
export function readPrompt(text: string): Reading {
  const shown = text.slice(0, LOOKED_AT);
  const folded = foldedWithoutCode(shown);
  const words = wordsIn(shown, folded);
  const wide = wideLettersIn(shown) > WIDE * shown.length;
  const whole = text.slice(0, WHOLE);
  const opening = folded.slice(0, OPENING);
  const program = signs.sender.test(folded);
  const act = signs.act.test(folded);
  const begun = opening.trimStart();
  const trade = begun.search(signs.trade.for(begun));
  // Each by its name: a copy of an object with so many takes longer than half of the signs.
  const found: Reading = {
    // Who speaks of themselves there is the program, or the part that is given out.
    self: program || act ? 0 : words.self,
    we: words.we,
    deed: words.deed,
    reason: words.reason,
    place: words.place,
    // Small Latin letters are names there.
    careless: wide ? 0 : words.careless,
    small: Number(beginsSmall(shown)),
    making: Number(signs.making.test(opening)),
    orders: words.orders / Math.max(FEW, wide ? sentencesIn(shown) : words.sentences),
    task: words.task,
    answer: words.answer,
    course: words.course,
    machine: words.machine,
    edge: words.edge,
    fate: words.fate,
    evidence: words.evidence,
    third: words.third,
    hole: timesIn(shown, hole, marks.hole),
    token: timesIn(shown, token, marks.token),
    slot: Number(endsInSlot(whole)),
    open: Number(endsOpen(whole)),
    loud: timesIn(shown, loud, marks.loud),
    heading: timesIn(shown, heading, marks.heading),
    label: timesIn(shown, label, marks.label),
    section: timesIn(folded, signs.section.for(folded), marks.section),
    title: Number(signs.title.test(opening)),
    handedOut: timesIn(folded, signs.handedOut.for(folded), marks.handedOut),
    handing: timesIn(folded, signs.handing.for(folded), marks.handing),
    wrapped: Number(isWrapped(whole)),
    role: Number(signs.role.test(opening)),
    // Given out with the first words it says more.
    trade: trade === -1 ? 0 : trade === 0 ? 2 : 1,
    act: Number(act),
    sender: Number(program),
    duty: Number(signs.duty.test(opening)),
    argument: Number(signs.argument.test(folded)),
    given: Number(signs.given.test(folded)),
    demand: Number(signs.demand.test(folded)),
    measure: timesIn(folded, signs.measure.for(folded), marks.measure),
    theUser: timesIn(folded, signs.theUser.for(folded), marks.theUser),
  };
  for (const mark of names) if (found[mark] > marks[mark]) found[mark] = marks[mark];
  return found;
}
