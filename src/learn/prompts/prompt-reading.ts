import {
  beginsSmall,
  endsInSlot,
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

/** How often a mark counts at most: a prompt is not known by one thing that it says ten times. */
export const marks = {
  self: 4,
  deed: 3,
  reason: 3,
  place: 2,
  careless: 3,
  small: 1,
  orders: 1,
  task: 1,
  answer: 4,
  course: 5,
  machine: 4,
  edge: 5,
  evidence: 5,
  third: 2,
  hole: 3,
  token: 3,
  slot: 1,
  loud: 4,
  heading: 4,
  label: 3,
  section: 3,
  handedOut: 3,
  wrapped: 1,
  role: 1,
  trade: 2,
  act: 1,
  sender: 1,
  duty: 1,
  argument: 1,
  given: 1,
  demand: 1,
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
const wideLetters = /[\u3041-\u30ff\u4e00-\u9fff\uac00-\ud7af]/g;

/** What a text has of a prompt and of a person. None of it says by itself which of them it is. */
export function readPrompt(text: string): Reading {
  const shown = text.slice(0, LOOKED_AT);
  const folded = foldedWithoutCode(shown);
  const words = wordsIn(shown, folded);
  const wide = timesIn(shown, wideLetters, LOOKED_AT) > WIDE * shown.length;
  const whole = text.slice(0, WHOLE);
  const opening = folded.slice(0, OPENING);
  const program = signs.sender.test(folded);
  const act = signs.act.test(folded);
  const trade = opening.trimStart().search(signs.trade);
  const found: Reading = {
    ...words,
    // Who speaks of themselves there is the program, or the part that is given out.
    self: program || act ? 0 : words.self,
    orders: words.orders / Math.max(FEW, wide ? sentencesIn(shown) : words.sentences),
    small: Number(beginsSmall(shown)),
    hole: timesIn(shown, hole, marks.hole),
    token: timesIn(shown, token, marks.token),
    loud: timesIn(shown, loud, marks.loud),
    heading: timesIn(shown, heading, marks.heading),
    label: timesIn(shown, label, marks.label),
    section: timesIn(folded, signs.section, marks.section),
    handedOut: timesIn(folded, signs.handedOut, marks.handedOut),
    slot: Number(endsInSlot(whole)),
    wrapped: Number(isWrapped(whole)),
    role: timesIn(opening, signs.role, 1),
    // Given out with the first words it says more.
    trade: trade === -1 ? 0 : trade === 0 ? 2 : 1,
    act: Number(act),
    sender: Number(program),
    duty: timesIn(opening, signs.duty, 1),
    argument: timesIn(folded, signs.argument, 1),
    given: timesIn(folded, signs.given, 1),
    demand: timesIn(folded, signs.demand, 1),
    theUser: timesIn(folded, signs.theUser, marks.theUser),
  };
  for (const mark of Object.keys(marks) as Mark[]) found[mark] = Math.min(marks[mark], found[mark]);
  return found;
}
