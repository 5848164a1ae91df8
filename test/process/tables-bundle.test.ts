import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import * as z from 'zod';
import { withTables } from '../../scripts/tables/plugin.ts';
import { languages } from '../../src/learn/language/all.ts';
import { tablesOf, unpackTables } from '../../src/learn/language/compile.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const builtSchema = z.object({
  builtTables: z.record(z.string(), z.function({ input: [], output: z.instanceof(Uint8Array) })),
});

describe('the tables of anchors in a bundle', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'carryover-tables-'));
  });
  after(() => rm(folder, { recursive: true }));

  it('are those that a language would work out for itself', async () => {
    const outfile = path.join(folder, 'tables.cjs');
    await build({
      absWorkingDir: root,
      entryPoints: ['src/learn/language/built-tables.ts'],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      plugins: [withTables],
    });
    const { builtTables } = builtSchema.parse(createRequire(import.meta.url)(outfile));
    assert.equal(Object.keys(builtTables).length, languages.length);
    for (const words of languages) {
      const bytes = builtTables[words.code]?.() ?? new Uint8Array();
      assert.deepEqual(unpackTables(bytes), tablesOf(words), words.code);
    }
  });
});
