import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { type Step, threadId, writeSession } from '../../../scripts/demo/session-lines.ts';
import { AT, Shop } from './shop.ts';

const HOUR = 3_600_000;

describe('a rule that was said in several projects', () => {
  let shop: Shop;
  beforeEach(() => {
    shop = new Shop();
  });
  afterEach(() => shop.remove());

  async function say(n: number, project: string, text: string): Promise<void> {
    const cwd = path.join(path.dirname(shop.root), project);
    mkdirSync(path.join(cwd, '.git'), { recursive: true });
    await writeSession(shop.codexHome, {
      ...{ thread: threadId(n), cwd, at: AT + n * HOUR },
      turns: [[{ user: text }, { final: 'I will.' }]],
    });
  }
  const told = (reasons: readonly string[]): string[] =>
    reasons.filter((reason) => reason.startsWith('You said the same in other projects'));

  it('is one candidate in each, and each says where else', async () => {
    await say(1, 'shop', 'Fix the tax. Run the tests before every commit.');
    await say(2, 'api', 'Corrige le titre. Lance les tests avant chaque commit.');
    await say(3, 'docs', 'Korrigiere den Titel. Vor jedem Commit die Tests laufen lassen.');
    await say(4, 'docs', 'Use pnpm in this repo.');
    const engine = await shop.open();
    const open = await engine.candidates({ status: 'open' });
    const tests = open.filter(({ text }) => /test/i.test(text));
    assert.deepEqual(
      tests.map(({ project, reasons }) => [path.basename(project ?? ''), told(reasons)]).sort(),
      [
        ['api', 'docs, shop'],
        ['docs', 'api, shop'],
        ['shop', 'api, docs'],
      ].map(([name, others]) => [
        name,
        [
          `You said the same in other projects: ${others}. Added to the global rules it holds in all of them.`,
        ],
      ]),
    );
    assert.deepEqual(
      open.filter((each) => !tests.includes(each)).flatMap(({ reasons }) => told(reasons)),
      [],
    );
    const [first] = tests;
    assert.ok(first);
    assert.equal(told((await engine.candidate(first.id)).reasons).length, 1);
  });

  it('says where it was approved, rather than what approving it would do', async () => {
    await say(1, 'shop', 'Fix the tax. Run the tests before every commit.');
    await say(2, 'api', 'Corrige le titre. Lance les tests avant chaque commit.');
    const engine = await shop.open();
    const open = await engine.candidates({ status: 'open' });
    const [mine] = open.filter(({ project }) => path.basename(project ?? '') === 'shop');
    assert.ok(mine);
    const { beforeHash } = await engine.preview(mine.id, { destination: 'global-rules' });
    await engine.approve(mine.id, { beforeHash, destination: 'global-rules' });
    const [left, ...others] = await engine.candidates({ status: 'open' });
    assert.equal(others.length, 0);
    assert.deepEqual(told(left?.reasons ?? []), [
      'You said the same in other projects: shop. As said in shop you have approved it.',
    ]);
  });

  it('names no project in which it stands only in a prompt that nobody typed', async () => {
    const nightly =
      'Look through the open pull requests of this week, list what is still missing in each of them, and write the list into the report. Run the tests before every commit. Then close what is older than a month.';
    for (const n of [1, 2, 3]) await say(n, 'api', nightly);
    await say(4, 'shop', 'Fix the tax. Run the tests before every commit.');
    const engine = await shop.open();
    const rules = await engine.candidates({ status: 'open' });
    const here = rules.filter(({ project }) => path.basename(project ?? '') === 'shop');
    assert.equal(here.length, 1);
    assert.deepEqual(told(here[0]?.reasons ?? []), []);
    await say(5, 'docs', 'Fix the title. Run the tests before every commit.');
    await engine.scan();
    const again = await engine.candidate(here[0]?.id ?? '');
    assert.match(told(again.reasons).join(), /projects: docs\./);
  });

  it('says that the same was put away for another place', async () => {
    await say(1, 'shop', 'Fix the tax. In this repo always ask me before you commit.');
    const engine = await shop.open();
    const [rule] = await engine.candidates({ status: 'open' });
    assert.equal(rule?.scope, 'project');
    shop.now = AT + 90 * 60_000;
    await engine.archive(rule.id);
    shop.now = AT + 9 * HOUR;
    await say(2, 'shop', 'Frag mich immer, bevor du committest.');
    await say(3, 'shop', 'Never use emojis in your answers.');
    await engine.scan();
    const open = await engine.candidates({ status: 'open' });
    assert.deepEqual(
      open.map(({ scope, reasons }) => [scope, reasons.filter((reason) => reason.includes('put this away'))]),
      [
        ['global', []],
        ['global', ['For shop you have put this away. You archived it on 18 Nov 2026.']],
      ],
    );
  });

  it('says so of a check that commands proved after its rule was put away', async () => {
    await say(1, 'shop', 'In all my projects, run npm run typecheck before you say that you are done.');
    const engine = await shop.open();
    const [rule] = await engine.candidates({ status: 'open' });
    assert.equal(rule?.scope, 'global');
    shop.now = AT + 90 * 60_000;
    await engine.archive(rule.id);
    const done: Step[] = [{ change: 'src/cart.ts' }, { run: 'npm run typecheck', exit: 0 }];
    for (const n of [2, 3]) await shop.say(n, AT + n * HOUR, `Page ${n}`, { done });
    shop.now = AT + 9 * HOUR;
    await engine.scan();
    const [check, ...others] = await engine.candidates({ status: 'open' });
    assert.deepEqual([check?.kind, check?.sessions, others.length], ['check', 2, 0]);
    assert.equal(check?.reasons[0], 'For everywhere you have put this away. You archived it on 18 Nov 2026.');
  });
});
