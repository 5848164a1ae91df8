import assert from 'node:assert/strict';
import { type Surfaces, createSurfaces } from './surfaces.ts';
import { PROJECT } from './samples.ts';
import { until } from './until.ts';

describe('the nudge', () => {
  let surfaces: Surfaces;
  beforeEach(async () => {
    surfaces = await createSurfaces();
  });
  afterEach(() => void surfaces.dispose());

  const said = (): string | undefined => surfaces.statusBar.word?.text;
  const taskEnds = (cwd: string, project: string | null): void =>
    surfaces.feed.events.taskComplete({ thread: 't-cart', project, cwd, open: 5 });

  it('comes at the end of a task in this workspace and says how many wait', async () => {
    assert.equal(said(), undefined);
    taskEnds(PROJECT, PROJECT);
    await until(() => said() !== undefined);
    assert.equal(said(), '$(inbox) 5 to review');
  });

  it('comes for a task in a folder below this workspace too', async () => {
    taskEnds(`${PROJECT}/api`, null);
    await until(() => said() !== undefined);
  });

  it('asks nothing that is being asked already, and counts what the task brought', async () => {
    await surfaces.model.refresh();
    const before = surfaces.engine.calls.get('candidates') ?? 0;
    const [sample] = surfaces.model.waiting;
    assert.ok(sample);
    surfaces.engine.add({ ...sample, id: 'another', text: 'Keep the cart small.' });
    taskEnds(PROJECT, PROJECT);
    await until(() => said() !== undefined);
    assert.equal(said(), '$(inbox) 6 to review');
    assert.equal(surfaces.engine.calls.get('candidates'), before + 1);
  });

  it('stays away for a task elsewhere', async () => {
    taskEnds('/home/ann/blog', '/home/ann/blog');
    await surfaces.model.refresh();
    assert.equal(said(), undefined);
  });

  it('goes when the inbox is opened', async () => {
    taskEnds(PROJECT, PROJECT);
    await until(() => said() !== undefined);
    surfaces.inboxVisible.fire({ visible: true });
    assert.equal(said(), undefined);
  });

  it('goes when nothing waits any more', async () => {
    taskEnds(PROJECT, PROJECT);
    await until(() => said() !== undefined);
    for (const { id } of surfaces.model.waiting) await surfaces.engine.archive(id);
    await until(() => said() === undefined);
  });
});
