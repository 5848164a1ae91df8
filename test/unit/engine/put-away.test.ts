import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Step } from '../../../scripts/demo/session-lines.ts';
import type { Engine } from '../../../src/engine/engine.ts';
import { waitsAgain } from '../../../src/engine/candidates/waits-again.ts';
import { Shop } from './shop.ts';

const HOUR = 3_600_000;
const PNPM = 'From now on always use pnpm in this project, never npm.';
const CORRECTED = 'No, I told you to use pnpm in this project, never npm.';

describe('what was put away', () => {
  let shop: Shop;
  let engine: Engine;

  beforeEach(async () => {
    shop = new Shop();
    await say(PNPM);
    engine = await shop.open();
  });
  afterEach(() => shop.remove());

  let sessions = 0;
  /** A new session an hour later, read an hour after that. */
  async function say(user: string, done: Step[] = []): Promise<void> {
    sessions += 1;
    await shop.say(sessions, shop.now + HOUR, user, { done });
    shop.now += 2 * HOUR;
  }
  const waiting = (): Promise<{ id: string; reasons: string[] }[]> => engine.candidates({ status: 'open' });
  async function sayAndScan(words: string): Promise<void> {
    await say(words);
    await engine.scan();
  }
  async function approve(id: string): Promise<{ path: string; text: string }> {
    const preview = await engine.preview(id, {});
    await engine.approve(id, { beforeHash: preview.beforeHash });
    return preview;
  }
  async function approveAndRetire(): Promise<string> {
    const [{ id } = { id: '' }] = await waiting();
    const { path: file, text } = await approve(id);
    const shown = await engine.previewRetire({ path: file, text });
    await engine.retire({ path: file, text, beforeHash: shown.beforeHash });
    return id;
  }

  it('is not proposed again by more of the same, and says why', async () => {
    const id = await approveAndRetire();
    await sayAndScan('In this project always use pnpm, never npm.');
    await sayAndScan(PNPM);
    assert.deepEqual(await waiting(), []);
    const { status, putAway } = await engine.candidate(id);
    assert.deepEqual([status, putAway?.type], ['archived', 'retire']);
    assert.equal(putAway?.why, `You retired it on 18 Nov 2026: it was taken out of ${shop.rulesFile}.`);
  });

  it('is not proposed again by being said as steps to take', async () => {
    for (const { id } of await waiting()) await engine.archive(id);
    await sayAndScan('From now on always run `npm run verify` before you say that you are done.');
    const [rule, ...others] = await waiting();
    assert.ok(rule);
    assert.deepEqual(others, []);
    await engine.archive(rule.id);
    await sayAndScan('Always run npm run verify before you call it finished, in this repo.');
    assert.deepEqual(await waiting(), []);
  });

  it('waits again once evidence of another kind has come, says so, and can be put away anew', async () => {
    const id = await approveAndRetire();
    await sayAndScan(CORRECTED);
    const [again] = await waiting();
    assert.equal(again?.id, id);
    assert.match(again.reasons[0] ?? '', /^You retired it on .* Since then you corrected Codex with it\.$/);
    await engine.archive(id);
    await sayAndScan(CORRECTED);
    assert.deepEqual(await waiting(), []);
    assert.match((await engine.candidate(id)).putAway?.why ?? '', /^You archived it on/);
    await engine.undo(null);
    assert.equal((await waiting())[0]?.id, id);
  });

  it('is told in no brief, and again once that is taken back', async () => {
    const failed: Step[] = [
      { run: 'python convert.py', exit: 127, output: 'bash: python: command not found' },
      { run: 'python3 convert.py', exit: 0, output: 'ok' },
    ];
    const proven: Step[] = [
      { change: 'src/cart.ts' },
      { run: 'make verify', exit: 0, output: '12 passed\n' },
    ];
    for (const n of [1, 2]) await say(`Add field ${n}`, [...failed, ...proven]);
    await engine.scan();
    const brief = async (): Promise<string> => (await engine.brief(shop.root, {})).text;
    const told = async (): Promise<boolean[]> => {
      const text = await brief();
      return [/^- `python` is not installed/m.test(text), /^- `make verify` \(/m.test(text)];
    };
    assert.deepEqual(await told(), [true, true]);
    for (const { id, kind } of await engine.candidates({ status: 'open' }))
      if (kind === 'trap' || kind === 'check') await engine.archive(id);
    assert.deepEqual(await told(), [false, false]);
    await engine.undo(null);
    await engine.undo(null);
    assert.deepEqual(await told(), [true, true]);
    const check = (await engine.candidates({ status: 'open' })).find(({ kind }) => kind === 'check');
    assert.ok(check);
    const { path: file, text } = await approve(check.id);
    assert.deepEqual(await told(), [true, true]);
    const shown = await engine.previewRetire({ path: file, text });
    await engine.retire({ path: file, text, beforeHash: shown.beforeHash });
    assert.deepEqual(await told(), [true, false]);
  });

  it('counts the same after the index was rebuilt', async () => {
    const id = await approveAndRetire();
    await sayAndScan(CORRECTED);
    await shop.close(engine);
    rmSync(path.join(shop.stateDir, 'index.db'));
    engine = await shop.open();
    assert.equal((await waiting())[0]?.id, id);
    const change = await engine.preview(id, {});
    await engine.approve(id, { beforeHash: change.beforeHash });
    assert.deepEqual(await waiting(), []);
    assert.match(readFileSync(change.path, 'utf8'), /pnpm/);
  });

  it('needs a kind that was not known: neither the same words nor the same kind in another place', () => {
    const away = { type: 'archive', time: 10, why: 'You archived it.' } as const;
    const heard = (kind: 'preference' | 'project-rule' | 'trap', first: number, last: number) => [
      { kind: 'preference' as const, first: 1, last: 12 },
      { kind, first, last },
    ];
    assert.equal(waitsAgain(away, heard('project-rule', 11, 12)), null);
    assert.equal(waitsAgain(away, heard('trap', 2, 12)), null);
    assert.equal(waitsAgain(away, heard('trap', 2, 3)), null);
    assert.equal(
      waitsAgain(away, heard('trap', 11, 11)),
      'You archived it. Since then commands failed for it.',
    );
  });
});
