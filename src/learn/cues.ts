/**
 * What can speak for or against a clause being worth keeping. Each language file says how a cue is worded;
 * this table says what it weighs (in logits) and what a person is told about it.
 */
export const cues = {
  // for
  durable: { weight: 1.8, reason: 'says always or never' },
  lasting: { weight: 0.9, reason: 'says it holds from now on' },
  eachTime: { weight: 1.5, reason: 'says it holds each time' },
  quantifier: { weight: 0.8, reason: 'is about all of a kind' },
  prohibition: { weight: 1.1, reason: 'forbids something' },
  obligation: { weight: 0.6, reason: 'says what has to be' },
  directive: { weight: 0.6, reason: 'tells how to work' },
  ensure: { weight: 0.9, reason: 'asks to make sure of something' },
  contrast: { weight: 1.0, reason: 'says to do one thing and not another' },
  habit: { weight: 1.1, reason: 'states how things are done here' },
  want: { weight: 0.9, reason: 'says what you want' },
  prefer: { weight: 1.8, reason: 'states a preference' },
  lifecycle: { weight: 1.8, reason: 'says what is used now and what no longer is' },
  roadmap: { weight: 1.8, reason: 'says where the project is going' },
  recollection: { weight: 2.1, reason: 'recalls what was agreed or asks whether it was done' },
  correcting: { weight: 1.1, reason: 'corrects the agent' },
  complaint: { weight: 1.6, reason: 'complains about how the agent works' },
  answerStyle: { weight: 2.2, reason: 'says how to answer' },
  environment: { weight: 1.8, reason: 'tells what the machine or setup is like' },
  pointer: { weight: 1.6, reason: 'says where to find the answer' },
  authority: { weight: 1.5, reason: 'says what to go by' },
  location: { weight: 1.2, reason: 'says where things belong' },
  matter: { weight: 0.7, reason: 'is about a kind of thing, not a single one' },
  kept: { weight: 1.1, reason: 'is about files that tools write or others keep' },
  naming: { weight: 0.8, reason: 'is about naming or form' },
  consistency: { weight: 0.7, reason: 'asks to do it as it is done elsewhere' },
  value: { weight: 1.0, reason: 'says what matters in the design' },
  memory: { weight: 1.7, reason: 'asks to be remembered or written down' },
  moment: { weight: 1.0, reason: 'says when to do it' },
  steps: { weight: 0.5, reason: 'gives steps in order' },
  proof: { weight: 0.7, reason: 'is about tests or checks' },
  review: { weight: 1.4, reason: 'says when to ask you' },
  domainFact: { weight: 1.3, reason: 'explains what the project is about' },
  projectFact: { weight: 1.6, reason: 'states a fact about this project' },
  decision: { weight: 1.2, reason: 'states a decision' },
  stack: { weight: 0.8, reason: 'names a tool or library to work with' },
  statement: { weight: 0.7, reason: 'states something as a fact' },
  audience: { weight: 1.2, reason: 'says who it is for' },
  secrecy: { weight: 1.6, reason: 'is about what must stay private' },
  because: { weight: 0.9, reason: 'gives the reason' },
  // against
  question: { weight: -1.5, reason: 'is a question' },
  speculation: { weight: -0.6, reason: 'is a thought, not a decision' },
  oneTask: { weight: -0.9, reason: 'is about this task only' },
  progress: { weight: -1.8, reason: 'only says to go on' },
  featureWork: { weight: -0.8, reason: 'asks for a piece of work' },
  product: { weight: -1.1, reason: 'describes what the product does' },
  building: { weight: -0.7, reason: 'asks for one thing to be built' },
  screen: { weight: -0.7, reason: 'describes one screen' },
  bugReport: { weight: -1.5, reason: 'reports a fault' },
  reference: { weight: -1.3, reason: 'names single items or lines' },
  dangling: { weight: -0.8, reason: 'does not name what it is about' },
  report: { weight: -1, reason: 'reports what happened' },
  specified: { weight: -1.7, reason: 'says how a thing that is being built is to be' },
  handedOn: { weight: -1.8, reason: 'stands in a list of requirements or of what others said' },
  withinOrder: { weight: -0.9, reason: 'is part of one piece of work' },
  pointing: { weight: -0.3, reason: 'points at something in view' },
} as const satisfies Record<string, { weight: number; reason: string }>;

export type CueName = keyof typeof cues;

/** Further cues add less and less: three weak hints are not one clear word. */
export const LESS = 0.75;
