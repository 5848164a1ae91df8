import type { Mark } from './prompt-reading.ts';

// Fitted by `node --import tsx scripts/prompts/fit.ts` on the prompts and messages in test/unit/learn/canned. Do not edit by hand.

/** What each mark adds or takes away, in logits. */
export const weights: Readonly<Record<Mark, number>> = {
  self: -1.49,
  we: -0.51,
  deed: -1.08,
  reason: -0.29,
  place: -1.49,
  careless: -1.59,
  small: -1.03,
  making: -1.37,
  orders: 3.21,
  task: 1.9,
  answer: 1.1,
  course: 0.98,
  machine: 1.16,
  edge: 1.53,
  fate: 0.89,
  evidence: 0.46,
  third: 2.36,
  hole: 1.39,
  token: 1.22,
  slot: 3.35,
  open: 2.36,
  loud: 0.53,
  heading: 0.24,
  label: 0.47,
  section: 1.62,
  title: 2.13,
  handedOut: 0.35,
  handing: 2.04,
  wrapped: 2.54,
  role: 1.96,
  trade: 0.64,
  act: 0.75,
  sender: 1.03,
  duty: 1.12,
  argument: 2.85,
  given: 0.85,
  demand: 0.83,
  measure: 0.38,
  theUser: 1.86,
};

/** What they have to make up for. */
export const DOUBT = 4.22;
