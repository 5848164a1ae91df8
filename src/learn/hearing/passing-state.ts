import type { Span } from './clauses.ts';
import { type CueName, cues } from './cues.ts';
import { isForNow } from '../language/for-now.ts';
import type { LanguageCode } from '../language/types.ts';
import type { Objection } from './message-context.ts';
import { hasAny } from './specification.ts';

/** With these, a clause holds beyond these days, whatever its sentence says of today. */
const lasting: readonly CueName[] = [
  ...([
    'durable',
    'eachTime',
    'lasting',
    'everywhere',
    'lifecycle',
    'stays',
    'environment',
    'person',
  ] as const),
  ...(['prefer', 'answerStyle', 'recollection', 'roadmap', 'authority', 'secrecy', 'memory'] as const),
  ...(['routine', 'outcome', 'projectFact', 'domainFact', 'division', 'pointer', 'thisWork'] as const),
];

/** Whether a clause holds no longer than its sentence, which holds for these days or for one piece of work. */
export function isPassing(found: ReadonlySet<CueName>): boolean {
  // "I did not ask for a rewrite, put it back" blames whatever it is put back to.
  return !hasAny(found, lasting) && (!found.has('complaint') || found.has('prohibition'));
}

const telling: readonly CueName[] = ['want', 'review', 'prohibition', 'complaint', 'directive', 'contrast'];
const stating: readonly CueName[] = ['statement', 'generic', 'habit', 'domainFact', 'because', 'therefore'];

/** Whether a clause tells somebody what to do, and states nothing: then what its sentence says of the task is said of that. */
export function isTelling(found: ReadonlySet<CueName>): boolean {
  return hasAny(found, telling) && !hasAny(found, stating);
}

/** Letters on either side of a clause in which its sentence may bind it to these days. */
const NEAR = 60;

/** Whether a clause is bound to these days by words in it or beside it in its sentence. */
export function isBoundToNow(folded: string, clause: Span, sentence: Span, code: LanguageCode): boolean {
  const from = Math.max(sentence.start, clause.start - NEAR);
  return isForNow(folded.slice(from, Math.min(sentence.end, clause.end + NEAR)), code);
}

const sentenceEnd = /[.!?。！？\n]/;

/** What is turned down for these days alone gives no reason that lasts: "leave the oven alone today, it's hot". */
export function withoutPassing(objections: Objection[], folded: string, code: LanguageCode): Objection[] {
  return objections.filter(({ start, end }) => {
    let from = start;
    while (from > 0 && !sentenceEnd.test(folded.charAt(from - 1))) from -= 1;
    const length = folded.slice(end).search(sentenceEnd);
    return !isForNow(folded.slice(from, length === -1 ? folded.length : end + length), code);
  });
}

/** With these, a clause is said beside a question and no part of it. */
const besideQuestion: readonly CueName[] = [
  ...(['because', 'therefore', 'recollection', 'complaint', 'answerStyle', 'prefer', 'person'] as const),
  ...(['environment', 'memory', 'review', 'correcting', 'question', 'eachTime', 'objected'] as const),
];

/** Whether a clause is asked with its sentence: "is there a reason for two steps, why not one, and we get rid of the other". */
export function isWithinQuestion(found: ReadonlySet<CueName>): boolean {
  return !hasAny(found, besideQuestion);
}

/** With these, a clause says what is to be done about a fault, or what lasts whatever goes wrong. */
const besideFault: readonly CueName[] = [
  ...besideQuestion,
  ...(['lifecycle', 'stays', 'directive', 'contrast', 'lasting', 'moment', 'decision', 'habit'] as const),
];

/** Whether a clause does no more than go on telling of a fault: "the problem is that we never close it". */
export function isWithinFault(found: ReadonlySet<CueName>): boolean {
  return !hasAny(found, besideFault);
}

/** Whether nothing else speaks for a clause. */
function hasOnly(found: ReadonlySet<CueName>, names: ReadonlySet<CueName>): boolean {
  for (const name of found) if (cues[name].weight > 0 && !names.has(name)) return false;
  return true;
}

/** What an order says about the piece of work that it stands beside. */
const asking: readonly CueName[] = [
  'ensure',
  'directive',
  'location',
  'want',
  'memory',
  'value',
  'consistency',
];
/** With these, a clause that asks for something is about more than that piece of work. */
const beyondThat: readonly CueName[] = [
  ...lasting.filter((name) => name !== 'memory' && name !== 'domainFact'),
  ...(['habit', 'complaint', 'moment', 'review', 'kept', 'decision', 'audience'] as const),
  ...(['contrast', 'prohibition', 'correcting', 'objected', 'naming'] as const),
];

/** The same where nothing is to be made sure of. */
const ofMany: readonly CueName[] = ['quantifier', 'domainFact', 'therefore', 'because'];

/** Whether a clause asks for something and nothing in it says that this holds for more than the work that is ordered beside it. */
export function asksForThatWork(found: ReadonlySet<CueName>): boolean {
  if (hasAny(found, beyondThat)) return false;
  if (found.has('ensure')) return true;
  return hasAny(found, asking) && !hasAny(found, ofMany);
}

/** With nothing but these a clause states something of a kind of thing. */
const ofKind: ReadonlySet<CueName> = new Set<CueName>(['statement', 'generic', 'quantifier', 'matter']);
/** These say no more, where one of them is a statement. */
const plain: ReadonlySet<CueName> = new Set<CueName>([
  ...ofKind,
  ...(['habit', 'because', 'obligation', 'proof', 'steps'] as const),
]);
const plainly: readonly CueName[] = ['statement', 'generic', 'habit'];

/** Whether a clause does no more than state something of a kind of thing. */
export function isPlainStatement(found: ReadonlySet<CueName>): boolean {
  return hasOnly(found, ofKind) || (hasOnly(found, plain) && hasAny(found, plainly));
}
