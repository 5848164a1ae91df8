import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { readMemory } from '../../../src/review/memory.ts';
import { type Memory, memorySchema } from '../../../src/shared/model.ts';
import { World, approve, candidate } from './support.ts';

describe('what Codex is given in a folder', () => {
  let world: World;
  beforeEach(() => (world = new World()));
  afterEach(() => world.end());

  it('is listed with our rules and where they came from', async () => {
    const review = world.review();
    const own = candidate({ text: 'Own', project: world.project, destination: 'project-rules' });
    world.write(world.projectFile, '# Shop\n');
    await approve(review, candidate());
    await approve(review, own);
    const added = (world.read(world.projectFile) ?? '').replace('- Own\n', '- Own\n- By hand\n');
    world.write(world.projectFile, added);
    const { codexHome, project } = world;
    const memory = await readMemory({
      codexHome,
      folder: path.join(project, 'src'),
      decisions: review,
    });
    assert.deepEqual(memorySchema.parse(memory), {
      files: [
        {
          path: world.globalFile,
          scope: 'global',
          bytes: world.read(world.globalFile)?.length,
          given: world.read(world.globalFile)?.length,
          note: null,
          stopsAtLine: null,
          rules: [{ text: 'Run `yarn test` first.', line: 4, candidate: candidate().id }],
        },
        {
          path: world.projectFile,
          scope: 'project',
          bytes: added.length,
          given: added.length,
          note: null,
          stopsAtLine: null,
          rules: [
            { text: 'Own', line: 6, candidate: own.id },
            { text: 'By hand', line: 7, candidate: null },
          ],
        },
      ],
      budget: { used: added.length, limit: 32_768 },
    });
  });

  const memoryHere = (): Promise<Memory> =>
    readMemory({ codexHome: world.codexHome, folder: world.project, decisions: world.review() });

  const damaged: [string, Buffer, string | undefined][] = [
    [
      'a NUL byte',
      Buffer.from('# Shop\n\nUse\0 pnpm.\n'),
      'Line 3 holds a NUL byte, so it is no plain text.',
    ],
    [
      'bytes of another encoding',
      Buffer.from('# Shop\nSchl\u00fcssel nie ausgeben.\n', 'latin1'),
      'Line 2 is not UTF-8: Codex is given other signs for what it cannot read there.',
    ],
    ['UTF-16', Buffer.from('\ufeff# Shop\n', 'utf16le'), 'It is UTF-16, which Codex cannot read.'],
    [
      'a half of our block',
      Buffer.from('# Shop\n\n<!-- carryover:start -->\n- Use pnpm.\n'),
      "Carryover's block is broken in line 3: a start marker without an end. Its rules are not known until the markers are put right.",
    ],
    [
      'letters of all kinds and a BOM',
      Buffer.from('\ufeff# L\u00e4den\r\n\u7528 pnpm\u3002 \ud83d\ude00'),
      undefined,
    ],
  ];
  for (const [what, bytes, damage] of damaged)
    it(`says what is wrong with a file that holds ${what}`, async () => {
      world.write(world.projectFile, bytes);
      const { files } = memorySchema.parse(await memoryHere());
      assert.deepEqual(
        files.map((file) => file.damage),
        [damage],
      );
    });

  it('does not take the end of what was read of a huge file for damage', async () => {
    world.write(world.projectFile, `xx\n${'\u00e4'.repeat(2_097_152)}\n`);
    assert.deepEqual(
      (await memoryHere()).files.map((file) => file.damage),
      [undefined],
    );
  });

  it('names folders that stand where rules would, and reads on', async () => {
    mkdirSync(world.projectFile, { recursive: true });
    mkdirSync(world.globalFile, { recursive: true });
    const { files, folders } = memorySchema.parse(await memoryHere());
    assert.deepEqual(files, []);
    assert.deepEqual(folders, [
      { path: world.globalFile, scope: 'global' },
      { path: world.projectFile, scope: 'project' },
    ]);
  });

  it('names files that cannot be opened, and says of the project’s others that they are not read', async () => {
    symlinkSync('AGENTS.md', world.projectFile);
    const sub = path.join(world.project, 'sub');
    mkdirSync(sub);
    world.write(path.join(sub, 'AGENTS.md'), 'SUB\n');
    world.write(world.globalFile, 'GLOBAL\n');
    const { codexHome } = world;
    const memory = memorySchema.parse(
      await readMemory({ codexHome, folder: sub, decisions: world.review() }),
    );
    assert.deepEqual(memory.unreadable, [{ path: world.projectFile, scope: 'project' }]);
    assert.deepEqual(
      memory.files.map(({ scope, given, note }) => [scope, given, note]),
      [
        ['global', 7, null],
        [
          'project',
          0,
          `Codex cannot read ${world.projectFile}, and so it reads none of the project's files.`,
        ],
      ],
    );
    assert.equal(memory.budget.used, 0);
  });

  it('is nothing in a bare folder', async () => {
    const { codexHome, project } = world;
    const memory = await readMemory({ codexHome, folder: project, decisions: world.review() });
    assert.deepEqual(memory, { files: [], budget: { used: 0, limit: 32_768 } });
  });
});
