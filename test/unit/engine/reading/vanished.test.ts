import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { threadId, writeSession } from '../../../../scripts/demo/session-lines.ts';
import type { Engine } from '../../../../src/engine/engine.ts';
import { AT, Shop } from '../shop.ts';

const HOUR = 3_600_000;
const ORIGIN = 'git@git.example.com:dev/shop.git';

describe('sessions of a folder that is gone', () => {
  let shop: Shop;
  beforeEach(() => (shop = new Shop()));
  afterEach(() => shop.remove());
  const beside = (name: string): string => path.join(path.dirname(shop.root), name);
  const ran = (n: number, cwd: string, repository?: string): Promise<unknown> =>
    writeSession(shop.codexHome, {
      ...{ thread: threadId(n), cwd, at: AT + n * HOUR },
      ...(repository !== undefined && { repository }),
      turns: [[{ user: `Use pnpm in this project, never npm. This is number ${n}.` }, { final: 'Done.' }]],
    });
  const projects = async (engine: Engine): Promise<Record<string, string>> => {
    const sessions = await engine.sessions({});
    return Object.fromEntries(
      sessions.map(({ thread, project }) => [String(Number(thread.slice(-4))), path.basename(project ?? '')]),
    );
  };

  it('count to the repository of the same origin that stands, whichever was read first', async () => {
    await ran(1, beside('shop-fix'), ORIGIN);
    await ran(2, shop.root, 'https://git.example.com/dev/shop');
    await ran(3, path.join(beside('shop-new'), 'packages', 'api'), ORIGIN);
    const engine = await shop.open();
    assert.deepEqual(await projects(engine), { 1: 'shop', 2: 'shop', 3: 'shop' });
    assert.equal((await engine.sessions({ project: shop.root })).length, 3);
    const { hits } = await engine.recall({ query: 'pnpm ', project: shop.root });
    assert.equal(hits.length, 3);
    // What was heard there is a rule of this project, heard three times.
    const candidates = await engine.candidates({ project: shop.root });
    assert.ok(candidates.some(({ sessions, project }) => sessions === 3 && project === shop.root));
    assert.equal(await engine.projectOf(beside('shop-fix')), shop.root);
  });

  it('count to the repository whose books name the worktree, with no origin', async () => {
    const books = path.join(shop.root, '.git', 'worktrees', 'fix');
    mkdirSync(books, { recursive: true });
    writeFileSync(path.join(books, 'gitdir'), `${path.join(beside('shop-fix'), '.git')}\n`);
    await ran(1, path.join(beside('shop-fix'), 'src'));
    await ran(2, shop.root);
    assert.deepEqual(await projects(await shop.open()), { 1: 'shop', 2: 'shop' });
  });

  it('stay by themselves where two repositories have the same origin, or another one, or none', async () => {
    await ran(1, beside('shop-fix'), ORIGIN);
    await ran(2, shop.root, ORIGIN);
    await ran(3, shop.another('shop-two'), ORIGIN);
    await ran(4, beside('blog-fix'), 'git@git.example.com:dev/blog.git');
    await ran(5, beside('loose'));
    const own = { 1: 'shop-fix', 2: 'shop', 3: 'shop-two', 4: 'blog-fix', 5: 'loose' };
    assert.deepEqual(await projects(await shop.open()), own);
  });

  it('stay where something was decided there', async () => {
    await ran(1, beside('shop-fix'), ORIGIN);
    const engine = await shop.open();
    const [candidate] = await engine.candidates({ project: beside('shop-fix') });
    assert.ok(candidate);
    await engine.archive(candidate.id);
    await ran(2, shop.root, ORIGIN);
    await engine.scan();
    assert.deepEqual(await projects(engine), { 1: 'shop-fix', 2: 'shop' });
  });

  it('are read anew once, and again when the folder is back', async () => {
    await ran(1, beside('shop-fix'), ORIGIN);
    await ran(2, shop.root, ORIGIN);
    const engine = await shop.open();
    assert.deepEqual(await projects(engine), { 1: 'shop', 2: 'shop' });
    assert.equal((await engine.scan()).files, 0);
    await shop.close(engine);
    shop.another('shop-fix');
    const later = await shop.open();
    assert.deepEqual(await projects(later), { 1: 'shop-fix', 2: 'shop' });
    await shop.close(later);
    rmSync(beside('shop-fix'), { recursive: true });
    assert.deepEqual(await projects(await shop.open()), { 1: 'shop', 2: 'shop' });
  });
});
