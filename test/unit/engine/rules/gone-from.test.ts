import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { goneFrom } from '../../../../src/engine/rules/gone-from.ts';

const FILES: readonly (readonly [name: string, text: string])[] = [
  ['package.json', '{"scripts":{"test":"x"}}'],
  ['web/package.json', '{"scripts":{"lint":"x"}}'],
  ['src/api.ts', ''],
  ['src/parts/Button.tsx', ''],
  ['src/größe.ts', ''],
  ['src/a+b.ts', ''],
  ['docs/my notes.md', ''],
];

describe('what a rule names and the project no longer has', () => {
  let project: string;

  before(() => {
    project = mkdtempSync(path.join(os.tmpdir(), 'carryover-gone-'));
    for (const [name, text] of FILES) {
      mkdirSync(path.dirname(path.join(project, name)), { recursive: true });
      writeFileSync(path.join(project, name), text);
    }
  });
  after(() => rmSync(project, { recursive: true }));

  it('is what none of its checkouts has, though one has not even the folder', () => {
    const branch = path.join(project, 'branch');
    mkdirSync(path.join(branch, 'src'), { recursive: true });
    for (const [rule, gone] of [
      ['See docs/guide.md first.', ['`docs/guide.md`']],
      ['Sizes are in src/sizes.ts.', ['`src/sizes.ts`']],
    ] as const)
      assert.deepEqual(goneFrom([project, branch], rule), gone);
    writeFileSync(path.join(branch, 'src', 'sizes.ts'), '');
    assert.deepEqual(goneFrom([project, branch], 'Sizes are in src/sizes.ts.'), []);
  });

  for (const [rule, gone] of [
    ['Import helpers from src/api.', []],
    ['Buttons use src/parts/Button only.', []],
    ['Import helpers from src/helpers.', ['`src/helpers`']],
    ['Sizes are in src/größe.ts.', []],
    ['Maße stehen in src/maße.ts.', ['`src/maße.ts`']],
    ['Adds are in src/a+b.ts.', []],
    ['See docs/my notes.md and docs/your notes.md.', ['`docs/your`']],
    ['Run cd web && npm run lint first.', []],
    ['In web always run npm run lint.', []],
    ['Always run npm run lint.', ['The script `lint`']],
    ['In src always run npm run lint.', ['The script `lint`']],
    ['Run npm run lint --workspace=@acme/web after each change.', []],
    ['Run pnpm --filter @acme/web run lint.', []],
    ['Start it with bun run src/index.ts or bun run index.ts.', ['`src/index.ts`']],
    ['Run npm run test:* before you push.', []],
  ] as const)
    it(`${gone.length === 0 ? 'is nothing' : gone.join(' and ')}: ${rule}`, () => {
      assert.deepEqual(goneFrom([project], rule), gone);
    });
});
