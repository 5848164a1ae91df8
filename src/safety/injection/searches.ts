import {
  type PhraseSearch,
  type PhraseTable,
  type Wording,
  createPhraseSearch,
  phraseTableOf,
  unpackPhrases,
} from '../../shared/anchors/phrase-search.ts';
import { builtPhrases } from './built-phrases.ts';
import { LOOK_WORDINGS } from './looks.ts';
import { SIGN_WORDINGS } from './weigh.ts';

/** What a text is searched by. Each is made when it is first asked for: a gate that only redacts needs none. */
export interface Searches {
  /** For `LOOK_WORDINGS`. */
  looks: () => PhraseSearch;
  /** For `SIGN_WORDINGS`. */
  signs: () => PhraseSearch;
}

export function createSearches(): Searches {
  return { looks: once(LOOK_WORDINGS, lookTable), signs: once(SIGN_WORDINGS, signTable) };
}

/** Tables do not change, so one of each is enough. */
const lookTable = kept(LOOK_WORDINGS, builtPhrases.looks);
const signTable = kept(SIGN_WORDINGS, builtPhrases.signs);

function kept(wordings: readonly Wording[], built: (() => Uint8Array) | undefined): () => PhraseTable {
  let known: PhraseTable | undefined;
  return () => (known ??= built === undefined ? phraseTableOf(wordings) : unpackPhrases(built()));
}

function once(wordings: readonly Wording[], table: () => PhraseTable): () => PhraseSearch {
  let known: PhraseSearch | undefined;
  return () => (known ??= createPhraseSearch(wordings, table()));
}
