import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Step, threadId, writeSession } from '../../../scripts/demo/session-lines.ts';
import type { Engine } from '../../../src/engine/engine.ts';
import { AT, Shop } from '../engine/shop.ts';

describe('where a session ran', () => {
  let shop: Shop;
  let engine: Engine;
  const lines = async (query: string): Promise<number[]> => {
    const { hits } = await engine.recall({ query: `${query} ` });
    return [...new Set(hits.map(({ thread }) => Number(thread.slice(-4))))].sort((a, b) => a - b);
  };

  before(async () => {
    shop = new Shop();
    const fix = path.join(path.dirname(shop.root), 'shop-fix');
    mkdirSync(path.join(shop.root, '.git', 'worktrees', 'fix'), { recursive: true });
    writeFileSync(path.join(shop.root, '.git', 'worktrees', 'fix', 'commondir'), '../..\n');
    mkdirSync(fix);
    writeFileSync(path.join(fix, '.git'), `gitdir: ${path.join(shop.root, '.git', 'worktrees', 'fix')}\n`);
    const api = path.join(shop.root, 'packages', 'api');
    mkdirSync(api, { recursive: true });
    const moved: Step = { line: { type: 'turn_context', payload: { cwd: api, model: 'm' } } };
    const ran = (n: number, cwd: string, steps: Step[] = [], repository?: string): Promise<unknown> =>
      writeSession(shop.codexHome, {
        ...{ thread: threadId(n), cwd, at: AT + n * 60_000 },
        ...(repository !== undefined && { repository }),
        turns: [[{ user: 'Look at the walrus.' }, ...steps, { final: 'The walrus is fine.' }]],
      });
    await ran(1, shop.root);
    await ran(2, fix);
    await ran(3, api);
    await ran(4, shop.root, [moved]);
    await ran(5, shop.another('blog'), [], 'https://me:pw@git.example.com/dev/journal.git');
    await ran(6, shop.another('Größe & Co'));
    await ran(7, shop.another('Café'.normalize('NFD')));
    engine = await shop.open();
  });
  after(() => shop.remove());

  it('is asked for by the folder of a worktree, and by the project that it is of', async () => {
    assert.deepEqual(await lines('walrus repo:shop-fix'), [2]);
    assert.deepEqual(await lines('repo:shop-fix'), [2]);
    assert.deepEqual(await lines('walrus repo:/shop'), [1, 2, 3, 4]);
    assert.deepEqual(await lines(`walrus repo:${shop.root}/`), [1, 2, 3, 4]);
  });

  it('is asked for without regard to accents, and to how a Mac writes them', async () => {
    for (const part of ['Größe', 'größe & co', 'grosse', 'GRÖSSE', 'gr*&'])
      assert.deepEqual(await lines(`walrus repo:"${part}"`), [6], part);
    for (const part of ['café', 'cafe', 'CAFÉ']) assert.deepEqual(await lines(`repo:${part}`), [7], part);
    assert.deepEqual(await lines('repo:kafe'), []);
    assert.deepEqual(await lines('walrus -repo:grosse -repo:café -repo:/shop'), [5]);
  });

  it('is asked for by a sub-folder, also one that only a later turn ran in', async () => {
    for (const part of ['packages/api', './packages/api/', 'packages\\api', 'API', 'pack*s/a*i'])
      assert.deepEqual(await lines(`walrus repo:${part}`), [3, 4], part);
  });

  it('is asked for by the name of the repository, without its host and who asks for it', async () => {
    assert.deepEqual(await lines('repo:dev/journal'), [5]);
    assert.deepEqual(await lines('repo:git.example.com'), []);
    assert.deepEqual(await lines('repo:pw@git'), []);
  });

  it('leaves out by each of them', async () => {
    assert.deepEqual(await lines('walrus -repo:shop-fix'), [1, 3, 4, 5, 6, 7]);
    assert.deepEqual(await lines('walrus -repo:packages/api -repo:journal'), [1, 2, 6, 7]);
    assert.deepEqual(await lines('walrus repo:/shop -repo:shop-fix'), [1, 3, 4]);
    assert.deepEqual(await lines('walrus repo:shop-fix repo:journal'), [2, 5]);
  });
});
