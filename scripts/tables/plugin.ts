import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Plugin } from 'esbuild';
import { languages } from '../../src/learn/language/all.ts';
import { packTables, tablesOf } from '../../src/learn/language/language-tables.ts';
import { LOOK_WORDINGS } from '../../src/safety/injection/looks.ts';
import { SIGN_WORDINGS } from '../../src/safety/injection/weigh.ts';
import { LANGUAGES } from '../../src/safety/injection/world/languages.ts';
import { packPhrases, phraseTableOf } from '../../src/shared/anchors/phrase-search.ts';

/** What a module begins with that holds packed bytes. */
const UNPACKED = `import { brotliDecompressSync } from 'node:zlib';
  const unpacked = (packed) => brotliDecompressSync(Buffer.from(packed, 'base64'));`;

/** An expression for some bytes. Unpacking takes about a millisecond for 200 KB. */
function unpacked(bytes: Uint8Array): string {
  const small = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
  return `unpacked('${small.toString('base64')}')`;
}

/** A function that unpacks one of these, by where it begins and ends. They are packed as one, as much comes again in the next. */
function unpackedParts(
  name: string,
  parts: readonly Uint8Array[],
): { code: string; call: (part: number) => string } {
  const starts = [0];
  for (const { length } of parts) starts.push((starts.at(-1) ?? 0) + length);
  return {
    code: `const ${name} = (start, end) => ${unpacked(Buffer.concat(parts))}.subarray(start, end);`,
    call: (part) => `${name}(${starts[part]}, ${starts[part + 1]})`,
  };
}

/** `known-languages.ts` with the words and the tables of each language packed; each is unpacked by its call. */
function knownLanguages(): string {
  const text = unpackedParts(
    'text',
    languages.map((words) => Buffer.from(JSON.stringify(words))),
  );
  const table = unpackedParts(
    'table',
    languages.map((words) => packTables(tablesOf(words))),
  );
  const known = languages.map(
    ({ code, common }, at) => `{ code: '${code}', common: ${JSON.stringify(common)},
      words: () => JSON.parse(${text.call(at)}.toString()), tables: () => unpackTables(${table.call(at)}) }`,
  );
  return `${UNPACKED}
    import { unpackTables } from './language-tables.ts';
    ${text.code}
    ${table.code}
    export const knownLanguages = [${known.join(', ')}];`;
}

/** `built-phrases.ts` with its tables, each unpacked by a call. */
function builtPhrases(): string {
  const table = unpackedParts(
    'table',
    [LOOK_WORDINGS, SIGN_WORDINGS].map((wordings) => packPhrases(phraseTableOf(wordings))),
  );
  return `${UNPACKED}
    ${table.code}
    export const builtPhrases = { looks: () => ${table.call(0)}, signs: () => ${table.call(1)} };`;
}

/** `world/languages.ts` with its words packed: written as ASCII, a letter of another script takes six. */
function worldLanguages(): string {
  return `${UNPACKED}
    export const LANGUAGES = JSON.parse(${unpacked(Buffer.from(JSON.stringify(LANGUAGES)))}.toString());`;
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
    put(/[\\/]injection[\\/]world[\\/]languages\.ts$/, worldLanguages);
  },
};
