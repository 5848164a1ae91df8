import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Step, threadId, writeSession } from '../../../scripts/demo/session-lines.ts';
import type { Candidate } from '../../../src/shared/model.ts';
import { AT, Shop } from './shop.ts';

const DAY = 86_400_000;
const API = 'Run `go test ./...` in `services/api` before saying that a change is done.';

describe('a check of a part of the project', () => {
  let shop: Shop;
  let sessions: number;

  beforeEach(() => {
    shop = new Shop();
    sessions = 0;
    for (const part of ['services/api', 'packages/web'])
      mkdirSync(path.join(shop.root, part), { recursive: true });
    writeFileSync(path.join(shop.root, 'services/api/go.mod'), 'module api');
    writeFileSync(path.join(shop.root, 'packages/web/package.json'), '{}');
  });
  afterEach(() => shop.remove());

  /** Run in a session in this folder of the project, by a call that says another folder in it. */
  async function proved(command: string, folder = '', call = ''): Promise<void> {
    sessions += 1;
    const steps: Step[] = [
      { user: `Task ${sessions}` },
      { change: 'a.txt' },
      { run: command, exit: 0, output: 'ok 12 passed', at: call },
      { final: 'Done.' },
    ];
    const at = AT + sessions * DAY;
    const cwd = path.join(shop.root, folder);
    await writeSession(shop.codexHome, { thread: threadId(sessions), cwd, at, turns: [steps] });
    shop.now = at + DAY;
  }
  async function checks(): Promise<Candidate[]> {
    const engine = await shop.open();
    return (await engine.candidates({ project: shop.root })).filter(({ kind }) => kind === 'check');
  }

  it('is one, from wherever in the project it was run in that part', async () => {
    await proved('cd services/api && go test ./...');
    await proved('go test ./...', 'services/api');
    await proved('go test ./...', '', 'services/api');
    await proved('go test ./...', 'services', 'api');
    await proved(`cd ${path.join(shop.root, 'services/api')} && go test ./...`, 'packages/web');
    const [check, ...others] = await checks();
    assert.deepEqual([check?.text, check?.sessions, others], [API, 5, []]);
    assert.ok(check !== undefined && !JSON.stringify([check.text, check.reasons]).includes(shop.root));
  });

  it('is another one than in another part, and takes no place of it', async () => {
    for (let n = 0; n < 2; n += 1) await proved('cd services/api && npm test');
    for (let n = 0; n < 2; n += 1) await proved('cd packages/web && pnpm test');
    const found = await checks();
    assert.deepEqual(
      found.map(({ text, sessions: heard }) => [/`([^`]+)` in `([^`]+)`/.exec(text)?.slice(1), heard]).sort(),
      [
        [['npm test', 'services/api'], 2],
        [['pnpm test', 'packages/web'], 2],
      ],
    );
    for (const { conflicts, reasons, score } of found) {
      assert.equal(conflicts?.length ?? 0, 0);
      assert.ok(score >= 0.5 && !reasons.some((reason) => reason.startsWith('against it')));
    }
  });

  it('is named with its folder in the brief, and first for whoever works there', async () => {
    for (let n = 0; n < 2; n += 1) await proved('CGO_ENABLED=1 go test ./...', 'services/api');
    for (let n = 0; n < 3; n += 1) await proved('cd packages/web && npm test');
    const engine = await shop.open();
    const brief = async (folder: string): Promise<string[]> =>
      (await engine.brief(path.join(shop.root, folder), {})).lines
        .filter(({ section }) => section === 'checks')
        .map(({ text }) => text);
    const [go, web] = ['`CGO_ENABLED=1 go test ./...` in `services/api`', '`npm test` in `packages/web`'];
    assert.deepEqual(await brief(''), [web, go]);
    assert.deepEqual(await brief('services/api'), [go, web]);
    const { days } = await engine.journey(shop.root);
    assert.deepEqual(days.at(-1)?.milestones[0]?.checks, ['cd services/api && go test ./...']);
  });
});
