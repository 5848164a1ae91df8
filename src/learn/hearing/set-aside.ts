import type { CueName } from './cues.ts';
import { type Sentence, elsewhere, request } from './judge.ts';
import { createCutter } from '../one-byte.ts';

const cut = createCutter();

/** Whether any of some cues stands between the beginning of a sentence and a place in it. Its languages read it. */
function saysAny({ folded, start, languages }: Sentence, end: number, names: ReadonlySet<CueName>): boolean {
  const head = cut(folded, start, end);
  return languages.some(({ cues: all, cueOf, reader }) =>
    reader.possibleAgainst(start, end).some((pattern) => {
      const name = all[cueOf[pattern] ?? 0]?.name;
      return name !== undefined && names.has(name) && reader.matches(pattern, head);
    }),
  );
}

const aside: ReadonlySet<CueName> = new Set<CueName>([...elsewhere, 'question', 'speculation', 'oneTask']);

/** Whether what stands ahead of a place in a sentence says that the rest is an order, a report or a question. Its languages read it. */
export function isSetAside(sentence: Sentence, end: number): boolean {
  return saysAny(sentence, end, aside);
}

const ofWork: ReadonlySet<CueName> = new Set<CueName>(['thisWork']);
const ofTask: ReadonlySet<CueName> = new Set<CueName>(['thisWork', 'oneTask']);

const asking: ReadonlySet<CueName> = new Set<CueName>(['question']);

const orWe = /\b(?:can|could|would|will|shall) (?:u|we|i)\b/;

/** Whether a sentence asks what somebody wants to know ahead of a place in it. Its languages read it. */
export function asksAhead(sentence: Sentence, end: number): boolean {
  const head = cut(sentence.folded, sentence.start, end);
  return !request.test(head) && !orWe.test(head) && saysAny(sentence, end, asking);
}

const ofFault: ReadonlySet<CueName> = new Set<CueName>(['bugReport']);

/** Whether a sentence tells of something that goes wrong ahead of a place in it. Its languages read it. */
export function isFaultAhead(sentence: Sentence, end: number): boolean {
  return saysAny(sentence, end, ofFault);
}

/** Whether a sentence says that it holds for one piece of work, or that what it tells to do does. Its languages read it. */
export function isBound(sentence: Sentence, tells: boolean): boolean {
  return saysAny(sentence, sentence.end, tells ? ofTask : ofWork);
}
