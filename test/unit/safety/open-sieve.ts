import { filterTableOf } from '../../../src/shared/anchors/anchor-tree.ts';
import {
  type PhraseSearch,
  type Wording,
  createPhraseSearch,
} from '../../../src/shared/anchors/phrase-search.ts';
import { phrasesOf } from '../../../src/shared/anchors/phrases.ts';
import { LOOK_WORDINGS } from '../../../src/safety/injection/looks.ts';
import type { Searches } from '../../../src/safety/injection/searches.ts';
import { SIGN_WORDINGS } from '../../../src/safety/injection/weigh.ts';
import type { Sieve } from '../../../src/shared/sieve/sieve.ts';

/** Lets every pattern look at every place of a text. */
export function createOpenSieve(): Sieve {
  let everywhere = new Int32Array(0);
  return {
    read: (text) => {
      everywhere = Int32Array.from({ length: text.length }, (_place, at) => at);
    },
    mayHold: () => true,
    holdsAny: () => true,
    placesOf: () => ({ at: everywhere, count: everywhere.length }),
    hasRun: () => true,
  };
}

/** Lets every phrase of every attack be looked for in every line. */
export function createOpenSearches(): Searches {
  const looks = openSearch(LOOK_WORDINGS);
  const signs = openSearch(SIGN_WORDINGS);
  return { looks: () => looks, signs: () => signs };
}

function openSearch(wordings: readonly Wording[]): PhraseSearch {
  const phrases = wordings.map(({ source }) => phrasesOf(source()));
  return createPhraseSearch(wordings, {
    counts: Uint16Array.from(phrases, ({ length }) => length),
    filter: filterTableOf(phrases.flat().map(() => [{ lists: [], signs: 0 }])),
  });
}
