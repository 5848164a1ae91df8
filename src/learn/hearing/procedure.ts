import type { LongExpression } from '../../shared/anchors/expression.ts';
import type { Scope } from '../../shared/model.ts';
import type { CueName } from './cues.ts';
import { fold } from '../fold.ts';
import { meaningOf } from '../near/meaning.ts';
import {
  anyWork,
  command,
  deeds,
  howTo,
  inTurn,
  onOccasion,
  orderOfThings,
  processWords,
} from '../language/together/procedures.ts';
import { demand } from '../language/together/demands.ts';
import { wide } from '../wide-letters.ts';

/** Longer texts tell more than how one thing is done. */
const MAX_STEPS = 600;

/** What is done at a moment that comes again, one thing after the other: "when it looks odd: reproduce it, fix it, rerun all". */
const listOfDeeds = /^[^:：]{4,70}[:：] ?[^:：,，、]{3,}[,，、][^:：]{3,}/;

/** Whether the steps of a procedure name nothing that only one project has. */
export function isOfAnyProject(text: string): boolean {
  return anyWork.test(text);
}

/** "Never commit without running the tests" is a step of the work, as it is without the two noes; asking somebody is none. */
export function isStep(text: string): boolean {
  const { conditional, features } = meaningOf(text);
  return conditional && !features.has('=asking');
}
/** So many of them, and it is no mere order of two things: "first explain, then change" is how somebody likes it. */
const TURNS = 3;

/** A clause, and what is known of it. */
interface Said {
  text: string;
  sentence: string;
  /** How its language says steps in order. */
  steps: LongExpression | null;
  found: ReadonlySet<CueName>;
  scope: Scope;
}

/** Whether a clause says how something is done: by which command, or in which order. */
export function isProcedure(said: Said): boolean {
  // "Never commit without running the tests" names one order of two steps, and asks for no routine.
  return saysHow(said) && !(said.found.has('prohibition') && isStep(said.text));
}

function saysHow({ text, sentence, steps, found, scope }: Said): boolean {
  if (found.has('routine')) return true;
  if (orderOfThings.test(sentence) && !deeds.test(sentence) && !onOccasion.test(sentence)) return false;
  // "Money: integers in cents, never floats" has a colon and a list, and tells no steps.
  if (/[:：]/.test(sentence) && demand.test(sentence) && !onOccasion.test(sentence) && !howTo.test(text))
    return false;
  const ordered = found.has('steps') || found.has('moment') || found.has('eachTime');
  if (
    howTo.test(text) ||
    (sentence.length < MAX_STEPS &&
      (scope === 'project' || (sentence.match(inTurn.for(sentence))?.length ?? 0) >= TURNS) &&
      steps?.test(fold(sentence)) === true)
  )
    return true;
  const states = (['statement', 'prohibition', 'therefore'] as const).some((name) => found.has(name));
  if (found.has('eachTime') && !states && listOfDeeds.test(sentence)) return true;
  // Steps in order, at each release or whenever something is changed.
  if (found.has('steps') && found.has('eachTime') && wide.test(text)) return true;
  const named = new Set(text.match(processWords.for(text))?.map((word) => word.toLowerCase()) ?? []);
  return (
    ordered && (named.size >= (found.has('steps') ? 2 : 3) || (found.has('eachTime') && command.test(text)))
  );
}
