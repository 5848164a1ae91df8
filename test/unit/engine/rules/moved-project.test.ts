import assert from 'node:assert/strict';
import { cpSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type Step, threadId, writeSession } from '../../../../scripts/demo/session-lines.ts';
import type { Engine } from '../../../../src/engine/engine.ts';
import type { RuleLife } from '../../../../src/shared/model.ts';
import { approveShown, AT, Shop } from '../shop.ts';

const DAY = 86_400_000;
const ORIGIN = 'git@git.example.com:dev/shop.git';

describe('a project that was moved after rules were approved in it', () => {
  let shop: Shop;
  let engine: Engine;
  let id: string;
  beforeEach(() => (shop = new Shop()));
  afterEach(() => shop.remove());

  const beside = (name: string): string => path.join(path.dirname(shop.root), name);
  const say = (
    n: number,
    cwd: string,
    user: string,
    { given = [], repository = ORIGIN }: { given?: Step[]; repository?: string } = {},
  ): Promise<unknown> =>
    writeSession(shop.codexHome, {
      ...{ thread: threadId(n), cwd, at: AT + (n - 2) * DAY, repository },
      turns: [[...given, { user }, { final: 'I will.' }]],
    });
  const givenIn = (root: string): Step[] => [
    {
      rules: `# AGENTS.md instructions for ${root}\n\n${readFileSync(path.join(root, 'AGENTS.md'), 'utf8')}`,
    },
  ];
  async function approved(words: string): Promise<void> {
    await say(1, shop.root, words);
    engine = await shop.open();
    const [candidate] = await engine.candidates({ status: 'open' });
    assert.equal(candidate?.project, shop.root);
    id = candidate.id;
    await approveShown(engine, id);
  }
  async function ruleIn(root: string): Promise<{ candidate: string | null; life?: RuleLife | undefined }> {
    const rule = (await engine.memory(root)).files.flatMap(({ rules }) => rules)[0];
    assert.ok(rule);
    return rule;
  }

  for (const [what, words, again] of [
    [
      'English',
      'Always run the linter before you commit in this repo.',
      'Run the linter before every commit in this repo!',
    ],
    [
      'German',
      'Vor jedem Commit in diesem Repo immer den Linter laufen lassen.',
      'In diesem Repo immer den Linter laufen lassen, bevor du committest.',
    ],
    [
      'Japanese',
      'このリポジトリではコミット前に必ずリンターを実行してください。',
      'このリポジトリでは、コミットの前に必ずリンターを実行してください。',
    ],
  ] as const)
    it(`has its approvals, and all that is told of them, where it stands now: ${what}`, async () => {
      await approved(words);
      let from = shop.root;
      for (const [n, name] of ['store', 'market'].entries()) {
        renameSync(from, beside(name));
        from = beside(name);
        await say(3 + n, from, n === 0 ? again : words, { given: givenIn(from) });
        await engine.scan();
        const { candidate, life } = await ruleIn(from);
        assert.equal(candidate, id);
        assert.deepEqual(life?.heard, { before: 1, days: 30, since: n + 1 });
        assert.deepEqual([life.given.sessions, life.given.why], [n + 1, null]);
        assert.deepEqual(await engine.candidates({ status: 'open' }), []);
        const [one, ...others] = await engine.candidates({ project: from });
        assert.deepEqual([one?.id, one?.status, one?.project, others], [id, 'approved', from, []]);
        assert.match((await engine.brief(from, {})).text, /\(approved, /);
      }
      await shop.close(engine);
      rmSync(path.join(shop.stateDir, 'index.db'));
      engine = await shop.open();
      assert.equal((await ruleIn(from)).candidate, id);
      assert.deepEqual((await ruleIn(from)).life?.heard, { before: 1, days: 30, since: 2 });
      assert.deepEqual(await engine.candidates({ status: 'open' }), []);
      // Taken back, it is taken out of the file that there is now, and waits there.
      assert.equal((await engine.undo(null)).receipt?.path, path.join(from, 'AGENTS.md'));
      assert.deepEqual(
        (await engine.memory(from)).files.flatMap(({ rules }) => rules),
        [],
      );
      const open = await engine.candidates({ status: 'open', project: from });
      assert.deepEqual(
        open.map(({ sessions, project }) => [sessions, project]),
        [[3, from]],
      );
    });

  it('is itself again when it is back', async () => {
    await approved('Always run the linter before you commit in this repo.');
    renameSync(shop.root, beside('store'));
    await say(3, beside('store'), 'Fix the header', { given: givenIn(beside('store')) });
    await engine.scan();
    assert.equal((await ruleIn(beside('store'))).candidate, id);
    renameSync(beside('store'), shop.root);
    await say(4, shop.root, 'Fix the footer', { given: givenIn(shop.root) });
    await engine.scan();
    assert.equal((await ruleIn(shop.root)).candidate, id);
    assert.equal((await ruleIn(shop.root)).life?.given.sessions, 2);
  });

  describe('is not taken for another one', () => {
    const RULE = 'Always run the linter before you commit in this repo.';
    beforeEach(() => approved(RULE));

    it('of the same origin in which none of its rules stands', async () => {
      rmSync(shop.root, { recursive: true });
      const clone = shop.another('clone');
      await say(3, clone, RULE);
      await engine.scan();
      const open = await engine.candidates({ status: 'open', project: clone });
      assert.equal(open.length, 1);
      await approveShown(engine, open[0]?.id ?? '');
      assert.equal((await ruleIn(clone)).candidate, open[0]?.id);
    });

    it('of another origin that has the same file', async () => {
      renameSync(shop.root, beside('store'));
      await say(3, beside('store'), 'Fix the header', { repository: 'git@git.example.com:dev/blog.git' });
      await engine.scan();
      assert.equal((await ruleIn(beside('store'))).candidate, null);
    });

    it('while it is still there itself', async () => {
      cpSync(shop.root, beside('store'), { recursive: true });
      await say(3, beside('store'), 'Fix the header');
      await engine.scan();
      assert.equal((await ruleIn(beside('store'))).candidate, null);
      assert.equal((await ruleIn(shop.root)).candidate, id);
    });

    it('where two of its origin have its rules', async () => {
      for (const name of ['store', 'market']) {
        cpSync(shop.root, beside(name), { recursive: true });
        await say(name === 'store' ? 3 : 4, beside(name), 'Fix the header');
      }
      rmSync(shop.root, { recursive: true });
      await engine.scan();
      for (const name of ['store', 'market']) assert.equal((await ruleIn(beside(name))).candidate, null);
    });
  });
});
