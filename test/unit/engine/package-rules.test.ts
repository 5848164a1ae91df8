import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Engine } from '../../../src/engine/engine.ts';
import type { Candidate } from '../../../src/shared/model.ts';
import { AT, Shop } from './shop.ts';

const HOUR = 3_600_000;

/** Codex adds a package's own AGENTS.md to the project's when it runs there (docs/memory.md). */
describe('the AGENTS.md of a package', () => {
  let shop: Shop;
  let web: string;

  beforeEach(() => {
    shop = new Shop();
    shop.now = AT + 72 * HOUR;
    web = path.join(shop.root, 'packages', 'web');
    mkdirSync(path.join(web, 'src'), { recursive: true });
    mkdirSync(path.join(shop.root, 'packages', 'api'), { recursive: true });
    writeFileSync(path.join(web, 'AGENTS.md'), '# Web\n\n- Use yarn for everything.\n');
  });
  afterEach(() => shop.remove());

  async function only(engine: Engine): Promise<Candidate> {
    const [candidate, ...others] = await engine.candidates({ status: 'open' });
    assert.ok(candidate);
    assert.equal(others.length, 0);
    return candidate;
  }

  for (const [language, said] of [
    ['en', 'From now on always use npm in this project.'],
    ['de', 'Ab jetzt nimm in diesem Projekt immer npm.'],
    ['fr', 'Désormais, utilise toujours npm dans ce projet.'],
  ] as const)
    it(`stands against what was said in it or in a folder of it (${language})`, async () => {
      for (const [n, cwd] of [web, path.join(web, 'src')].entries()) {
        await shop.say(n + 1, AT + n * HOUR, said, { cwd });
        const engine = await shop.open();
        const candidate = await only(engine);
        assert.equal(candidate.project, shop.root);
        const [conflict, ...more] = candidate.conflicts ?? [];
        assert.ok(conflict);
        assert.deepEqual(more, []);
        assert.deepEqual(
          [conflict.kind, conflict.with.type, conflict.with.path, conflict.with.line, conflict.replaceable],
          ['conflict', 'file', path.join(web, 'AGENTS.md'), 3, false],
        );
        const preview = await engine.preview(candidate.id, {});
        assert.notEqual(preview.blocked, null);
        const kept = await engine.preview(candidate.id, { resolve: 'keep-both' });
        assert.equal(kept.blocked, null);
        await shop.close(engine);
      }
    });

  it('is an exception to what was said elsewhere in the project', async () => {
    await shop.say(1, AT, 'From now on always use npm in this project.');
    await shop.say(2, AT + HOUR, 'Add a page for orders.', { cwd: web });
    const engine = await shop.open();
    assert.equal((await only(engine)).conflicts, undefined);
    await shop.say(3, AT + 2 * HOUR, 'From now on always use npm in this project.', {
      cwd: path.join(shop.root, 'packages', 'api'),
    });
    await engine.scan();
    assert.equal((await only(engine)).conflicts, undefined);
  });

  it('says nothing where Codex reads another file in its place', async () => {
    writeFileSync(path.join(web, 'AGENTS.override.md'), '- Be kind.\n');
    await shop.say(1, AT, 'From now on always use npm in this project.', { cwd: web });
    assert.equal((await only(await shop.open())).conflicts, undefined);
  });

  it('stands against a rule for everywhere that was said in it', async () => {
    await shop.say(1, AT, 'From now on always use npm in all my projects.', { cwd: web });
    const candidate = await only(await shop.open());
    assert.equal(candidate.scope, 'global');
    assert.equal(candidate.conflicts?.[0]?.with.path, path.join(web, 'AGENTS.md'));
  });
});
