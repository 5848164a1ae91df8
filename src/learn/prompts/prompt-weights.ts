import type { Mark } from './prompt-reading.ts';

// Fitted by `node --import tsx scripts/prompts/fit.ts` on the prompts and messages in test/unit/learn/canned. Do not edit by hand.

/** What each mark adds or takes away, in logits. */
export const weights: Readonly<Record<Mark, number>> = {
  self: -1.89,
  deed: -0.89,
  reason: -0.73,
  place: -1.42,
  careless: -1.34,
  small: -1.58,
  orders: 3.38,
  task: 1.81,
  answer: 1.17,
  course: 1,
  machine: 1.25,
  edge: 1.75,
  evidence: 0.62,
  third: 2.09,
  hole: 1.24,
  token: 1.15,
  slot: 3.56,
  loud: 0.51,
  heading: 0.3,
  label: 0.6,
  section: 1,
  handedOut: 0.46,
  wrapped: 2.8,
  role: 2,
  trade: 0.7,
  act: 1.63,
  sender: 1.27,
  duty: 2.11,
  argument: 2.47,
  given: 0.38,
  demand: 1.14,
  theUser: 1.94,
};

/** What they have to make up for. */
export const DOUBT = 4.34;
