import type { CueName } from './cues.ts';

/** Whether any of these was found. */
export function hasAny(found: ReadonlySet<CueName>, names: readonly CueName[]): boolean {
  for (const name of names) if (found.has(name)) return true;
  return false;
}

/** What an order for one piece of work does not explain: these hold beside it. */
export const beside: readonly CueName[] = [
  'routine',
  'outcome',
  'stays',
  'habit',
  'because',
  'lifecycle',
  'environment',
  'projectFact',
  'recollection',
  'complaint',
  'answerStyle',
  'prefer',
  'person',
  'memory',
  'review',
  'division',
  'eachTime',
  'moment',
  'decision',
  'pointer',
  'authority',
];

/** What says that a thing must or always does something. */
const demanding: readonly CueName[] = ['durable', 'obligation', 'prohibition'];
const stating: readonly CueName[] = ['statement', 'obligation', 'audience', 'domainFact', 'product'];
/** What a specification of a product does not speak of. */
export const ofTheWork: readonly CueName[] = [
  ...beside,
  'matter',
  'proof',
  'directive',
  'stack',
  'consistency',
  'location',
  'ensure',
  'contrast',
];

/** With these, what is always or never so is more than how a product is. */
export const saidToPeople: readonly CueName[] = [
  'objected',
  'person',
  'secrecy',
  'audience',
  'lasting',
  'want',
  'correcting',
  'kept',
  'value',
  'naming',
  'generic',
];

/** Whether what is said is neither of the work nor said to people. */
export function isOfProduct(found: ReadonlySet<CueName>): boolean {
  return !hasAny(found, ofTheWork) && !hasAny(found, saidToPeople);
}

/** Whether a clause asks for something always or never to be, and names nothing of the work: beside a specification it is a part of that. */
export function isDemand(found: ReadonlySet<CueName>): boolean {
  return (found.has('durable') || found.has('prohibition')) && isOfProduct(found);
}

/** Whether a sentence orders something built, or says how it is to be. */
export function isSpecifying(found: ReadonlySet<CueName>): boolean {
  return found.has('product') || found.has('building') || found.has('invariant') || isSpecification(found);
}

/** Whether a clause says what a kind of thing is like and nothing about the work on it. */
export function isGeneric(found: ReadonlySet<CueName>): boolean {
  return found.has('generic') && !hasAny(found, ofTheWork);
}

/** Whether a clause says how a product is to be and nothing about the work on it. */
export function isSpecification(found: ReadonlySet<CueName>): boolean {
  if (hasAny(found, ofTheWork)) return false;
  // "Only admins may delete" says no "must".
  return (
    (hasAny(found, demanding) && hasAny(found, stating)) || (found.has('domainFact') && !found.has('naming'))
  );
}
