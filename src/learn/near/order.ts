import type { Feature } from './words.ts';

/** One step of the work before another: "run the tests before you push", "push only after the tests ran". */
export interface Order {
  first: ReadonlySet<Feature>;
  then: ReadonlySet<Feature>;
  /** It is not said but follows: who never pushes without tests runs them before. */
  implied: boolean;
}

const soFar: readonly [RegExp, string][] = [
  // German sets a comma before it: "erst die Tests laufen lassen, bevor du committest".
  [/,(?=\s*(?:bevor|ehe|nachdem|прежде чем|перед тем как|после того как)(?![\p{L}]))/gu, ' '],
  // "First run the tests, then push."
  [
    /\b(?:first|erst|zuerst|d'abord|primero|prima|primeiro),?\s+([^.;:!?]{1,60}?),?\s+(?:and\s+|und\s+|et\s+|y\s+|e\s+)?(?:then|dann|puis|ensuite|luego|despues|poi|depois)\b/gu,
    '$1 before ',
  ],
  // "テストを書いてからコードを書く": the verb takes its ending with it.
  [/([てで])から(?!、)/gu, '$1後に'],
  // "Push, and then run the tests", but not "when the tests fail, then ...".
  [
    /(?<=^\s*|[.;:!?]\s+)(?!(?:when|if|once|after|wenn|falls|sobald|si|quand|lorsque?|cuando|se|quando)\b)([^,.;:!?]{2,60}?)(?:,\s*(?:and\s+)?|\s+(?:and|und|et|y|e)\s+)(?:then|dann|danach|puis|ensuite|luego|despues|poi|depois)\s/gu,
    ' $1 before ',
  ],
  [/先([^，。！？；]{1,20}?)，?(?:再|然后)/gu, '$1之后'],
  [/(?:まず|先に)([^。！？]{1,30}?)(?:して|し)?、?(?:次に|その後に?)/gu, '$1後に'],
  [/먼저\s?([^.!?]{1,30}?)(?:하고|한\s?다음|고)\s?(?:나서|그다음|다음에)?/gu, '$1 후에 '],
  [/(?<=[가-힣])고\s?(?:나서|난\s?(?:뒤|후|다음)(?:에)?)/gu, ' 후에 '],
  // "Nach main pushen" is no order.
  [/\bnach (?=(?:main|master|origin|prod\w*|staging|deutsch|englisch)\b)|\bvor allem\b/gu, ' '],
];

/** Puts what is spelt "first ..., then ..." as "... before ...". */
export function sayOrder(folded: string): string {
  return soFar.reduce((left, [pattern, plain]) => left.replace(pattern, plain), folded);
}

const kana = /[\u3041-\u30ff\uac00-\ud7af\u4e00-\u9fff]/u;

/** A clause taken apart at its word of order: what is done, and before or after what. */
export interface Parts {
  step: Feature[];
  mark: Feature[];
  side: 'before' | 'after';
}

/** The features of a clause in the order of its words, taken apart at its word of order; null when it has none. */
export function partsAround(features: readonly Feature[], clause: string): Parts | null {
  const at = features.findIndex((each) => each.startsWith('?order='));
  if (at === -1) return null;
  const side = features[at] === '?order=before' ? 'before' : 'after';
  const [ahead, behind] = [features.slice(0, at), features.slice(at + 1)].map((part) =>
    part.filter((each) => !each.startsWith('?order=') && each !== '?end=first'),
  );
  if (ahead === undefined || behind === undefined) return null;
  // Asian languages put the word of order behind what it marks.
  if (kana.test(clause) && ahead.length > 0) return { step: behind, mark: ahead, side };
  if (ahead.some((each) => each !== '~every' && each !== '~any')) return { step: ahead, mark: behind, side };
  // "Vor jedem Commit die Tests laufen lassen": what it marks ends with the first thing.
  const end = behind.findIndex((each) => !each.startsWith('~') && !each.startsWith('?'));
  return { step: behind.slice(end + 1), mark: behind.slice(0, end + 1), side };
}

/** Null where one of the two steps is not named. */
export function orderOf({ step, mark, side }: Parts, implied: boolean): Order | null {
  if (step.length === 0 || mark.length === 0) return null;
  const [first, then] = side === 'before' ? [step, mark] : [mark, step];
  return { first: new Set(first), then: new Set(then), implied };
}

/** What one does when something else has to be done before. */
const guarded: ReadonlySet<Feature> = new Set([
  ...['=push', '=commit', '=deploy', '=release', '=request', '#joining branches=merge', '~finish', '~say'],
  ...['~delete', '~install'],
]);

/** "Never push before the tests pass" has the tests pass first; "never run the tests before you push" bans a step. */
export function turned(parts: Parts): Parts | null {
  if (parts.side !== 'before' || !parts.step.some((each) => guarded.has(each))) return null;
  return { ...parts, side: 'after' };
}
