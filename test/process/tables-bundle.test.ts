import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildResult, build } from 'esbuild';
import * as z from 'zod';
import { withoutForge } from '../../scripts/build.ts';
import { withTables } from '../../scripts/tables/plugin.ts';
import { knownLanguages } from '../../src/learn/language/known-languages.ts';
import { LANGUAGES } from '../../src/safety/injection/world/languages.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const call = z.function({ input: [], output: z.unknown() });
const builtSchema = z.object({
  knownLanguages: z.array(z.object({ code: z.string(), common: z.string(), words: call, tables: call })),
});

describe('the languages in a bundle', () => {
  let folder: string;
  let built: BuildResult<{ metafile: true }>;
  before(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'carryover-tables-'));
    built = await build({
      absWorkingDir: root,
      entryPoints: {
        known: 'src/learn/language/known-languages.ts',
        world: 'src/safety/injection/world/languages.ts',
        engine: 'src/node.ts',
      },
      outdir: folder,
      outExtension: { '.js': '.cjs' },
      bundle: true,
      packages: 'external',
      platform: 'node',
      format: 'cjs',
      plugins: [withoutForge, withTables],
      metafile: true,
      logLevel: 'error',
    });
  });
  after(() => rm(folder, { recursive: true }));

  it('have the words that were packed, and the tables that they would work out for themselves', () => {
    const bundle: unknown = createRequire(import.meta.url)(path.join(folder, 'known.cjs'));
    const unpacked = builtSchema.parse(bundle).knownLanguages;
    assert.deepEqual(
      unpacked.map(({ code }) => code),
      knownLanguages.map(({ code }) => code),
    );
    for (const [at, { code, common, words, tables }] of knownLanguages.entries()) {
      assert.equal(unpacked[at]?.common, common);
      assert.deepEqual(unpacked[at].words(), words(), code);
      assert.deepEqual(unpacked[at].tables(), tables(), code);
    }
  });

  it('have the words of attacks that were packed', () => {
    const bundle: unknown = createRequire(import.meta.url)(path.join(folder, 'world.cjs'));
    assert.deepEqual(z.object({ LANGUAGES: z.unknown() }).parse(bundle).LANGUAGES, LANGUAGES);
  });

  it('are there packed alone', () => {
    const inside = Object.keys(built.metafile.inputs);
    assert.ok(inside.includes('src/learn/language/known-languages.ts'));
    assert.deepEqual(
      inside.filter((file) =>
        /^src\/(?:learn\/language\/(?:\w\w\/|romance\/|all\.ts)|safety\/injection\/world\/romance\.ts)/.test(
          file,
        ),
      ),
      [],
    );
  });
});
