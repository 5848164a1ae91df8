import { brotliCompressSync, constants } from 'node:zlib';
import type { Plugin } from 'esbuild';
import { languages } from '../../src/learn/language/all.ts';
import { packTables, tablesOf } from '../../src/learn/language/compile.ts';
import { LOOK_WORDINGS } from '../../src/safety/injection/looks.ts';
import { SIGN_WORDINGS } from '../../src/safety/injection/weigh.ts';
import { packPhrases, phraseTableOf } from '../../src/shared/anchors/phrase-search.ts';

/** A module of packed bytes by their names. Each is unpacked when it is first asked for. */
function packedModule(
  exported: string,
  entries: readonly (readonly [name: string, bytes: Uint8Array])[],
): string {
  const packed = entries.map(([name, bytes]) => {
    const small = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
    return `${name}: () => unpacked('${small.toString('base64')}')`;
  });
  return `import { brotliDecompressSync } from 'node:zlib';
    const unpacked = (packed) => brotliDecompressSync(Buffer.from(packed, 'base64'));
    export const ${exported} = { ${packed.join(', ')} };`;
}

const builtTables = (): string =>
  packedModule(
    'builtTables',
    languages.map((words) => [words.code, packTables(tablesOf(words))]),
  );

const builtPhrases = (): string =>
  packedModule('builtPhrases', [
    ['looks', packPhrases(phraseTableOf(LOOK_WORDINGS))],
    ['signs', packPhrases(phraseTableOf(SIGN_WORDINGS))],
  ]);

/** Works out while the bundle is made what all patterns are looked up by, so that no thread has to at its start. */
export const withTables: Plugin = {
  name: 'with-tables',
  setup(builder) {
    builder.onLoad({ filter: /[\\/]built-tables\.ts$/ }, () => ({ contents: builtTables(), loader: 'js' }));
    builder.onLoad({ filter: /[\\/]built-phrases\.ts$/ }, () => ({ contents: builtPhrases(), loader: 'js' }));
  },
};
