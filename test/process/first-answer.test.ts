import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const ENTRY = 'src/engine/engine-thread.ts';
/** Words that more than learning asks for: what compares rules, lists pieces of work and points at this project. */
const askedByOthers = new Set(
  ['everywhere', 'unless-asked', 'together/going-on', 'together/points-here'].map(
    (name) => `src/learn/language/${name}.ts`,
  ),
);

describe('what the first answer waits for', () => {
  it('holds nothing of what only learning, instructions in disguise and packed files need', async () => {
    const { metafile } = await build({
      absWorkingDir: root,
      entryPoints: [ENTRY],
      bundle: true,
      write: false,
      metafile: true,
      platform: 'node',
      packages: 'external',
      logLevel: 'silent',
    });
    const loaded = new Set([ENTRY]);
    for (const file of loaded)
      for (const { path, kind, external } of metafile.inputs[file]?.imports ?? [])
        if (kind !== 'dynamic-import') loaded.add(external ? `package ${path}` : path);
    assert.ok(
      loaded.has('src/recall/search.ts') && loaded.has('package zod'),
      'the way through it is not found',
    );
    const late = /^src\/learn\/(?:language\/|hearing\/hear\.ts)|^src\/safety\/injection\/|^package fzstd$/;
    assert.deepEqual(
      [...loaded].filter((file) => late.test(file) && !askedByOthers.has(file)),
      [],
    );
    for (const file of askedByOthers) assert.ok(loaded.has(file), `${file} is asked by nobody else`);
  });
});
