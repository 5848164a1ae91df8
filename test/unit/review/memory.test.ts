import assert from 'node:assert/strict';
import path from 'node:path';
import { readMemory } from '../../../src/review/memory.ts';
import { memorySchema } from '../../../src/shared/model.ts';
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
          rules: [{ text: 'Run `yarn test` first.', line: 4, candidate: candidate().id }],
        },
        {
          path: world.projectFile,
          scope: 'project',
          bytes: added.length,
          given: added.length,
          note: null,
          rules: [
            { text: 'Own', line: 6, candidate: own.id },
            { text: 'By hand', line: 7, candidate: null },
          ],
        },
      ],
      budget: { used: added.length, limit: 32_768 },
    });
  });

  it('is nothing in a bare folder', async () => {
    const { codexHome, project } = world;
    const memory = await readMemory({ codexHome, folder: project, decisions: world.review() });
    assert.deepEqual(memory, { files: [], budget: { used: 0, limit: 32_768 } });
  });
});
