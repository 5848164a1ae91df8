import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Step, threadId, writeSession } from '../../../scripts/demo/session-lines.ts';
import type { Engine } from '../../../src/engine/engine.ts';
import { AT, Shop } from './shop.ts';

const HOUR = 3_600_000;
const GO = '`go test ./...` in `packages/api`';

describe('the brief of a project with several packages', () => {
  let shop: Shop;
  let engine: Engine;
  let sessions = 0;

  before(async () => {
    shop = new Shop();
    sessions = 0;
    for (const part of ['packages/web', 'packages/api']) {
      mkdirSync(path.join(shop.root, part, 'src'), { recursive: true });
      writeFileSync(path.join(shop.root, part, 'package.json'), '{}');
    }
    for (const page of ['cart', 'list']) {
      await work(`Page the ${page}`, 'packages/api', 'go test ./...', 'src/page.go');
      await work(`Show the ${page}`, '', 'npx vitest run', `packages/web/src/${page}.tsx`);
    }
    await work('Try the import', 'packages/api', 'go test ./...', 'src/page.go', [
      { run: 'rg import', exit: 127, output: 'bash: rg: command not found' },
      { run: 'grep -rn import', exit: 0, output: 'src/page.go:3' },
    ]);
    engine = await shop.open();
  });
  after(() => shop.remove());

  async function work(
    task: string,
    folder: string,
    check: string,
    file: string,
    more: Step[] = [],
  ): Promise<void> {
    sessions += 1;
    const cwd = path.join(shop.root, folder);
    const turn: Step[] = [{ user: task }, ...more, { change: file }];
    await writeSession(shop.codexHome, {
      ...{ thread: threadId(sessions), cwd, at: AT + sessions * HOUR },
      turns: [[...turn, { run: check, exit: 0, output: 'ok 12 passed' }, { final: 'Done.' }]],
    });
    shop.now = AT + (sessions + 1) * HOUR;
  }
  async function sections(folder: string, task?: string): Promise<Record<string, string[]>> {
    const { lines } = await engine.brief(path.join(shop.root, folder), task === undefined ? {} : { task });
    const found: Record<string, string[]> = {};
    for (const { section, text } of lines) (found[section] ??= []).push(text);
    return found;
  }

  it('begins with what is about the one that is worked in, and ends with what is about another', async () => {
    const web = await sections('packages/web');
    assert.deepEqual(web['checks'], ['`npx vitest run`', GO]);
    assert.match(web['milestones']?.[0] ?? '', /in packages\/web\/src\/list\.tsx/);
    assert.match(web['milestones']?.at(-1) ?? '', /in packages\/api\/src\/page\.go/);
    const api = await sections('packages/api/src');
    assert.deepEqual(api['checks'], [GO, '`npx vitest run`']);
    assert.match(api['milestones']?.[0] ?? '', /in packages\/api\/src\/page\.go/);
  });

  it('goes by the files that the task names, by their path or name, before the folder', async () => {
    for (const task of ['Round up in packages/api/src/page.go', 'Round up in page.go'])
      assert.equal((await sections('packages/web', task))['checks']?.[0], GO, task);
    assert.equal((await sections('', 'Look at packages/web'))['checks']?.[0], '`npx vitest run`');
  });

  it('stays as it was for the whole of the project', async () => {
    const whole = await sections('');
    assert.deepEqual(whole['checks'], [GO, '`npx vitest run`']);
  });
});
