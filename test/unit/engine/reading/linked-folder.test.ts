import assert from 'node:assert/strict';
import { mkdirSync, renameSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { threadId, writeSession } from '../../../../scripts/demo/session-lines.ts';
import type { Engine } from '../../../../src/engine/engine.ts';
import { AT, Shop } from '../shop.ts';

const HOUR = 3_600_000;

/** As where the home folder is a link (`/home` to `/var/home`): an editor names a folder by it, and a terminal by its own place. */
describe('sessions of a folder outside any repository that a link leads to', () => {
  let shop: Shop;
  let real: string;
  let link: string;
  beforeEach(() => {
    shop = new Shop();
    const beside = path.dirname(shop.root);
    [real, link] = [path.join(beside, 'disk', 'notes'), path.join(beside, 'home', 'notes')];
    mkdirSync(real, { recursive: true });
    symlinkSync('disk', path.dirname(link));
  });
  afterEach(() => shop.remove());
  const ran = (n: number, cwd: string): Promise<unknown> =>
    writeSession(shop.codexHome, {
      ...{ thread: threadId(n), cwd, at: AT + n * HOUR },
      turns: [[{ user: `Use pnpm in this project, never npm. This is number ${n}.` }, { final: 'Done.' }]],
    });
  const here = async (engine: Engine, folder: string): Promise<number> =>
    (await engine.sessions({ project: await engine.projectOf(folder) })).length;

  it('are one project, by whichever name it is asked for', async () => {
    await ran(1, real);
    await ran(2, link);
    await ran(3, `${link}${path.sep}`);
    const engine = await shop.open();
    assert.deepEqual([await here(engine, real), await here(engine, link)], [3, 3]);
    const candidates = await engine.candidates({});
    assert.deepEqual(
      candidates.map(({ project, sessions }) => [project, sessions]),
      [[real, 3]],
    );
  });

  it('are one project where the folder itself is gone', async () => {
    await ran(1, path.join(real, 'gone'));
    await ran(2, path.join(link, 'gone'));
    const engine = await shop.open();
    assert.equal(await here(engine, path.join(link, 'gone')), 2);
  });

  it('stay found when the folder was moved and a link put in its place', async () => {
    await ran(1, real);
    const engine = await shop.open();
    const moved = path.join(path.dirname(shop.root), 'moved');
    renameSync(real, moved);
    symlinkSync(moved, real);
    await shop.close(engine);
    const later = await shop.open();
    assert.deepEqual([await here(later, real), await here(later, moved)], [1, 1]);
    // Read anew once, and not at every look.
    assert.equal((await later.scan()).files, 0);
  });
});
