import type { Meaning } from './meaning.ts';
import { isSpecific } from './words.ts';

/**
 * What one of the two uses, or turns down, is so for everything: "we use dayjs, not moment" beside "use moment for dates". What is used for
 * every crate is so for some of them.
 */
export function isForAll(wish: Meaning, refusal: Meaning): boolean {
  if (!wish.features.has('~use') || !refusal.features.has('~use')) return false;
  const named = [...refusal.features].filter((each) => isSpecific(each) && !refusal.turnedDown.has(each));
  if (named.length <= 1) return true;
  return wish.features.has('~every') && named.some((each) => wish.features.has(each));
}
