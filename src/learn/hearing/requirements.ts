import type { CueName } from './cues.ts';
import { demands } from '../language/together/demands.ts';

/** From so many on a message is a specification, and from more on it is one whatever else it speaks of. */
const MANY = 3;
const VERY_MANY = 5;
/** Longer messages hold more than one thing. */
const SHORT = 600;
/** A list of demands may be a project's rules: only running text is known to be about one thing. */
const listItem = /^[ \t]*(?:[-*•#]|\d{1,2}[.)])\s/m;
/** "Must never" is one demand: nearer than so many letters, with no sign between, they are counted together. */
const TOGETHER = 8;

/** How full a text is of what a thing must be, up to what matters. Time for a few hundred letters: some microseconds. */
export function demandsIn(text: string): number {
  if (text.length > SHORT || listItem.test(text)) return 0;
  let count = 0;
  let end = -Infinity;
  for (const { index, 0: words } of text.matchAll(demands.for(text))) {
    if (index - end > TOGETHER || /[,.;:、。，；：\n]/.test(text.slice(end, index))) count += 1;
    end = index + words.length;
    if (count === VERY_MANY) break;
  }
  return count;
}

/** With these, a clause speaks of people, whatever else the message demands. */
const ofPeople: readonly CueName[] = [
  ...(['review', 'answerStyle', 'complaint', 'recollection', 'prefer', 'person', 'everywhere'] as const),
  ...(['lasting', 'lifecycle', 'routine', 'objected', 'authority', 'division', 'decision'] as const),
];
/** With these, of the work on a thing. */
const ofWork: readonly CueName[] = [
  ...(['habit', 'directive', 'stack', 'proof', 'kept', 'environment', 'because'] as const),
  ...(['therefore', 'consistency'] as const),
];

/** Whether a clause in a message with so many demands is one of them. */
export function isOneOfMany(demandCount: number, found: ReadonlySet<CueName>): boolean {
  if (demandCount < MANY || ofPeople.some((name) => found.has(name))) return false;
  return demandCount >= VERY_MANY || !ofWork.some((name) => found.has(name));
}
