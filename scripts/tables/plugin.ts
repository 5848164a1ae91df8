import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Plugin } from 'esbuild';
import { languages } from '../../src/learn/language/all.ts';
import { packTables, tablesOf } from '../../src/learn/language/language-tables.ts';
import { LOOK_WORDINGS } from '../../src/safety/injection/looks.ts';
import { SIGN_WORDINGS } from '../../src/safety/injection/weigh.ts';
import { packPhrases, phraseTableOf } from '../../src/shared/anchors/phrase-search.ts';

/** What a module begins with that holds packed bytes. */
const UNPACKED = `import { brotliDecompressSync } from 'node:zlib';
  const unpacked = (packed) => brotliDecompressSync(Buffer.from(packed, 'base64'));`;

/** An expression for some bytes. Unpacking takes about a millisecond for 200 KB. */
function unpacked(bytes: Uint8Array): string {
  const small = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
  return `unpacked('${small.toString('base64')}')`;
}

/** `known-languages.ts` with the words and the tables of each language packed; each is unpacked by its call. */
function knownLanguages(): string {
  const known = languages.map((words) => {
    const text = unpacked(Buffer.from(JSON.stringify(words)));
    const tables = unpacked(packTables(tablesOf(words)));
    return `{ code: '${words.code}', common: ${JSON.stringify(words.common)},
      words: () => JSON.parse(${text}.toString()), tables: () => unpackTables(${tables}) }`;
  });
  return `${UNPACKED}
    import { unpackTables } from './language-tables.ts';
    export const knownLanguages = [${known.join(', ')}];`;
}

/** `built-phrases.ts` with its tables, each unpacked by a call. */
function builtPhrases(): string {
  const built = Object.entries({ looks: LOOK_WORDINGS, signs: SIGN_WORDINGS }).map(
    ([name, wordings]) => `${name}: () => ${unpacked(packPhrases(phraseTableOf(wordings)))}`,
  );
  return `${UNPACKED} export const builtPhrases = { ${built.join(', ')} };`;
}

const made = new Map<() => string, string>();

/** Several bundles are made in a row, and it takes seconds. */
function onceEach(make: () => string): string {
  const contents = made.get(make) ?? make();
  made.set(make, contents);
  return contents;
}

/**
 * Works out while the bundle is made what all patterns are looked up by, so that no thread has to at its start, and packs it together with
 * the words of each language: they take less room, and no memory before they are needed.
 */
export const withTables: Plugin = {
  name: 'with-tables',
  setup(builder) {
    const put = (filter: RegExp, make: () => string): void => {
      builder.onLoad({ filter }, ({ path: file }) => ({
        contents: onceEach(make),
        loader: 'js',
        resolveDir: path.dirname(file),
      }));
    };
    put(/[\\/]known-languages\.ts$/, knownLanguages);
    put(/[\\/]built-phrases\.ts$/, builtPhrases);
  },
};
