import assert from 'node:assert/strict';
import type { Step } from '../../../scripts/demo/session-lines.ts';
import type { Engine } from '../../../src/engine/engine.ts';
import { AT, Shop } from './shop.ts';

const DAY = 86_400_000;

describe('a check that something newer took the place of', () => {
  let shop: Shop;
  let engine: Engine;
  let sessions = 0;

  beforeEach(() => {
    shop = new Shop();
    sessions = 0;
  });
  afterEach(() => shop.remove());

  /** A session a day later. */
  async function work(user: string, ...checks: string[]): Promise<void> {
    sessions += 1;
    const done: Step[] = checks.map((run) => ({ run, exit: 0, output: '12 passed' }));
    const changed: Step[] = checks.length === 0 ? [] : [{ change: 'src/cart.ts' }];
    await shop.say(sessions, AT + sessions * DAY, user, { done: [...changed, ...done] });
    shop.now = AT + (sessions + 1) * DAY;
  }
  async function shown(): Promise<string[]> {
    if (sessions > 0) await engine.scan();
    return (await engine.candidates({ status: 'open' })).map(({ text }) => /`(.+?)`/.exec(text)?.[1] ?? text);
  }

  it('steps back and says so, and comes back when it proves work again', async () => {
    for (const page of ['cart', 'list', 'login'])
      await work(`Fix the ${page} page.`, 'npx jest', 'npm run lint');
    engine = await shop.open();
    assert.deepEqual((await shown()).sort(), ['npm run lint', 'npx jest']);
    const old = (await engine.candidates({ status: 'open' })).find(({ text }) => text.includes('jest'));
    for (const page of ['tax', 'search']) await work(`Fix the ${page} page.`, 'npx vitest run');
    assert.deepEqual((await shown()).sort(), ['npm run lint', 'npx vitest run']);
    const { score, reasons, status } = await engine.candidate(old?.id ?? '');
    assert.deepEqual([score, status], [0.25, 'open']);
    assert.match(
      reasons[0] ?? '',
      /^against it: it proved nothing since 21 Nov 2026, and `npx vitest run` did$/,
    );
    await work('Fix the header.', 'npx jest');
    assert.ok((await shown()).includes('npx jest'));
  });

  it('steps back whatever has to stand before either of them', async () => {
    for (const page of ['cart', 'list']) await work(`Fix the ${page} page.`, 'TZ=UTC npx jest');
    for (const page of ['tax', 'search']) await work(`Fix the ${page} page.`, 'TZ=UTC npx vitest run');
    engine = await shop.open();
    assert.deepEqual(await shown(), ['TZ=UTC npx vitest run']);
    const brief = await engine.brief(shop.root, {});
    assert.match(brief.text, /- `TZ=UTC npx vitest run` \(2 sessions/);
    assert.doesNotMatch(brief.text, /- `TZ=UTC npx jest`/);
  });

  it('does so for one session of another check no more than for a rule about one folder', async () => {
    for (const page of ['cart', 'list']) await work(`Fix the ${page} page.`, 'npx jest');
    await work('Fix the tax page.', 'npx vitest run');
    await work('In this repo always use vitest in the admin folder.');
    engine = await shop.open();
    assert.ok((await shown()).includes('npx jest'));
  });

  it('steps back for what the person said since, until that is put away', async () => {
    for (const page of ['cart', 'list']) await work(`Fix the ${page} page.`, 'npx jest');
    await work('From now on always use vitest in this repo, not jest.');
    engine = await shop.open();
    const [rule, ...others] = await engine.candidates({ status: 'open' });
    assert.deepEqual(others, []);
    assert.match(rule?.text ?? '', /vitest/);
    await engine.archive(rule?.id ?? '');
    assert.deepEqual(await shown(), ['npx jest']);
  });
});
