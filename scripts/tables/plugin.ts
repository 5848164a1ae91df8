import { brotliCompressSync, constants } from 'node:zlib';
import type { Plugin } from 'esbuild';
import { languages } from '../../src/learn/language/all.ts';
import { packTables, tablesOf } from '../../src/learn/language/compile.ts';

/** What stands in the bundle in place of `built-tables.ts`. A language is unpacked when it is first asked for. */
function builtTables(): string {
  const packed = languages.map((words) => {
    const bytes = packTables(tablesOf(words));
    const small = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
    return `${words.code}: () => unpacked('${small.toString('base64')}')`;
  });
  return `import { brotliDecompressSync } from 'node:zlib';
    const unpacked = (packed) => brotliDecompressSync(Buffer.from(packed, 'base64'));
    export const builtTables = { ${packed.join(', ')} };`;
}

/** Works the anchors of all languages out while the bundle is made, so that no thread has to at its start. */
export const withTables: Plugin = {
  name: 'with-tables',
  setup(builder) {
    builder.onLoad({ filter: /\/built-tables\.ts$/ }, () => ({ contents: builtTables(), loader: 'js' }));
  },
};
