import assert from 'node:assert/strict';
import { mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createProjectFinder, findProject } from '../../../src/codex/project.ts';
import { put } from './cases.ts';

describe('a folder’s project', () => {
  let base = '';
  beforeEach(() => (base = realpathSync(mkdtempSync(path.join(tmpdir(), 'carryover-project-')))));
  afterEach(() => rmSync(base, { recursive: true, force: true }));
  const at = (...parts: string[]): string => path.join(base, ...parts);
  const itself = (root: string): { root: string; identity: string } => ({ root, identity: root });

  it('is the git root above it', async () => {
    put(at('shop'), { '.git': null, 'src/cart/x.ts': '' });
    assert.deepEqual(await findProject(at('shop', 'src', 'cart')), itself(at('shop')));
    assert.deepEqual(await findProject(at('shop')), itself(at('shop')));
  });

  it('is null outside any', async () => {
    put(at('loose'), { 'a.txt': '' });
    assert.equal(await findProject(at('loose')), null);
  });

  it('is the main repository for a worktree, whose files stay its own', async () => {
    put(at('shop'), { '.git/worktrees/fix/commondir': '../..\n' });
    put(at('fix'), { '.git': `gitdir: ${at('shop', '.git', 'worktrees', 'fix')}\n`, 'src/x': '' });
    assert.deepEqual(await findProject(at('fix', 'src')), { root: at('fix'), identity: at('shop') });
  });

  it('is the main repository for a worktree that git has pruned', async () => {
    put(at('shop'), { '.git': null });
    put(at('fix'), { '.git': 'gitdir: ../shop/.git/worktrees/fix\n' });
    assert.deepEqual(await findProject(at('fix')), { root: at('fix'), identity: at('shop') });
  });

  it('is the worktree itself when the repository is bare or gone', async () => {
    put(at('bare.git'), { 'worktrees/fix/commondir': '../..\n' });
    put(at('fix'), { '.git': `gitdir: ${at('bare.git', 'worktrees', 'fix')}\n` });
    put(at('lost'), { '.git': 'gitdir: ../nowhere/.git/worktrees/lost\n' });
    assert.deepEqual(await findProject(at('fix')), itself(at('fix')));
    assert.deepEqual(await findProject(at('lost')), itself(at('lost')));
  });

  it('is the submodule for a submodule', async () => {
    put(at('shop'), { '.git/modules/lib/HEAD': 'ref: x\n', 'lib/.git': 'gitdir: ../.git/modules/lib\n' });
    assert.deepEqual(await findProject(at('shop', 'lib')), itself(at('shop', 'lib')));
  });

  it('is the same whatever link leads there', async () => {
    put(at('shop'), { '.git': null });
    symlinkSync(at('shop'), at('link'));
    assert.deepEqual(await findProject(at('link')), { root: at('link'), identity: at('shop') });
  });

  it('is the nearest existing parent’s for a vanished folder, or the folder itself', async () => {
    put(at('shop'), { '.git': null });
    assert.deepEqual(await findProject(at('shop', 'gone', 'deeper')), itself(at('shop')));
    assert.deepEqual(await findProject(at('gone', 'deeper')), itself(at('gone', 'deeper')));
  });

  it('survives a strange .git', async () => {
    put(at('a'), { '.git': '' });
    put(at('b'), { '.git': 'x'.repeat(100_000) });
    put(at('c'), { '.git': { link: 'nowhere' } });
    assert.deepEqual(await findProject(at('a')), itself(at('a')));
    assert.deepEqual(await findProject(at('b')), itself(at('b')));
    assert.equal(await findProject(at('c')), null);
  });

  it('is remembered for a while', async () => {
    let now = 0;
    const find = createProjectFinder(() => now);
    put(at('new'), { 'a.txt': '' });
    assert.equal(await find(at('new')), null);
    put(at('new'), { '.git': null });
    assert.equal(await find(at('new')), null);
    now = 60_000;
    assert.deepEqual(await find(at('new')), itself(at('new')));
  });
});
