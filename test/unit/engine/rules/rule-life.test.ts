import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Step, threadId, writeSession } from '../../../../scripts/demo/session-lines.ts';
import type { Engine } from '../../../../src/engine/engine.ts';
import type { RuleLife } from '../../../../src/shared/model.ts';
import { approveShown, AT, Shop } from '../shop.ts';

const DAY = 86_400_000;
const passed: Step[] = [
  { change: 'src/cart.ts' },
  { run: 'npm test', exit: 0, output: 'Tests  12 passed (12)\n' },
];
const missing: Step[] = [
  { run: 'python convert.py', exit: 127, output: 'bash: python: command not found' },
  { run: 'python3 convert.py', exit: 0, output: 'ok' },
  { change: 'img/a.txt' },
];

describe('what is told of a rule in force', () => {
  let shop: Shop;

  beforeEach(() => {
    shop = new Shop();
  });
  afterEach(() => shop.remove());

  const given = (file = shop.rulesFile): Step[] => [
    { rules: `# AGENTS.md instructions for ${path.dirname(file)}\n\n${readFileSync(file, 'utf8')}` },
  ];
  async function approve(engine: Engine, which: RegExp): Promise<void> {
    const open = await engine.candidates({ status: 'open' });
    const candidate = open.find(({ text }) => which.test(text));
    assert.ok(
      candidate,
      `no candidate like ${String(which)} among ${open.map(({ text }) => text).join(' | ')}`,
    );
    await approveShown(engine, candidate.id);
  }
  async function lifeOf(engine: Engine, which: RegExp, folder = shop.root): Promise<RuleLife> {
    const { files } = await engine.memory(folder);
    const rule = files.flatMap(({ rules }) => rules).find(({ text }) => which.test(text));
    assert.ok(rule?.life);
    return rule.life;
  }

  it('does not take a check that passes, as the rule asks, for one that had to be said again', async () => {
    for (const n of [1, 2]) await shop.say(n, AT - n * DAY, `Add field ${n}`, { done: passed });
    const engine = await shop.open();
    await approve(engine, /npm test/);
    for (const n of [3, 4, 5])
      await shop.say(n, AT + n * DAY, `Add column ${n}`, { given: given(), done: passed });
    await engine.scan();
    const { heard, advice } = await lifeOf(engine, /npm test/);
    assert.deepEqual(heard, { before: 2, days: 30, since: 3, how: 'proved' });
    assert.deepEqual(advice, []);
    // A person who has to ask for it says it again, and no proof beside that counts.
    await shop.say(6, AT + 6 * DAY, 'Did you run `npm test` before saying that it is done?', {
      done: passed,
    });
    await engine.scan();
    const again = await lifeOf(engine, /npm test/);
    assert.deepEqual(again.heard, { before: 0, days: 30, since: 1 });
    assert.deepEqual(again.advice, ['It had to be said again. Word it more clearly, move it, or retire it.']);
  });

  it('tells of a trap that it came up again, since nobody says one', async () => {
    for (const n of [1, 2]) await shop.say(n, AT - n * DAY, `Convert image ${n}`, { done: missing });
    const engine = await shop.open();
    await approve(engine, /python3/);
    await shop.say(3, AT + DAY, 'Convert the icons', { given: given(), done: missing });
    await engine.scan();
    const { heard, advice } = await lifeOf(engine, /python3/);
    assert.deepEqual(heard, { before: 2, days: 30, since: 1, how: 'met' });
    assert.deepEqual(advice, ['It came up again. Word it more clearly, move it, or retire it.']);
  });

  for (const [what, words] of [
    ['English', 'Always run the linter before you commit in this repo.'],
    ['German', 'Vor jedem Commit in diesem Repo immer den Linter laufen lassen.'],
    ['Japanese', 'このリポジトリではコミット前に必ずリンターを実行してください。'],
  ] as const)
    it(`counts for each project the sessions of its own: ${what}`, async () => {
      const api = shop.another('api');
      const session = (n: number, cwd: string, user: string, beside: Step[] = []): Promise<string> =>
        writeSession(shop.codexHome, {
          ...{ thread: threadId(n), cwd, at: AT + n * DAY - 3 * DAY },
          turns: [[...beside, { user }, { final: 'I will.' }]],
        });
      await session(1, shop.root, words);
      await session(2, api, words);
      const engine = await shop.open();
      for (const project of [shop.root, api]) {
        const open = await engine.candidates({ status: 'open', project });
        const [candidate] = open.filter((each) => each.project === project);
        assert.ok(candidate);
        await approveShown(engine, candidate.id);
      }
      for (const n of [4, 5]) await session(n, api, 'Fix the header', given(path.join(api, 'AGENTS.md')));
      await engine.scan();
      const any = /lint|リンター/i;
      assert.equal((await lifeOf(engine, any, api)).given.sessions, 2);
      assert.deepEqual((await lifeOf(engine, any)).given, {
        ...{ sessions: 0, last: null },
        why: 'No session in this project since.',
      });
    });

  for (const [what, heard, again] of [
    [
      'English',
      'Always answer me in short sentences.',
      ['Always answer in short sentences.', 'Answer me in short sentences.'],
    ],
    [
      'German',
      'Antworte mir immer in kurzen Sätzen.',
      ['Bitte immer in kurzen Sätzen antworten.', 'Antworte in kurzen Sätzen.'],
    ],
    [
      'French',
      'Réponds toujours en français.',
      ['Réponds-moi toujours en français.', 'Toujours répondre en français.'],
    ],
  ] as const)
    it(`counts what is said where the rule stands, wherever it seemed to hold: ${what}`, async () => {
      const api = shop.another('api');
      await shop.say(1, AT - DAY, heard);
      const engine = await shop.open();
      const [candidate] = await engine.candidates({ status: 'open' });
      assert.equal(candidate?.project, null);
      const change = { destination: 'project-rules', project: shop.root } as const;
      await approveShown(engine, candidate.id, change);
      for (const [n, cwd] of [api, shop.root].entries())
        await writeSession(shop.codexHome, {
          ...{ thread: threadId(n + 2), cwd, at: AT + (n + 1) * DAY },
          turns: [[{ user: again[n] ?? '' }, { final: 'I will.' }]],
        });
      await engine.scan();
      const { heard: times } = await lifeOf(engine, /./);
      assert.deepEqual(times, { before: 1, days: 30, since: 1 });
    });

  for (const [what, heard, again] of [
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
      'Spanish',
      'En este repo ejecuta siempre el linter antes de cada commit.',
      'Ejecuta el linter antes de hacer commit en este repo, siempre.',
    ],
  ] as const)
    it(`counts every project for a rule of one that was approved for all: ${what}`, async () => {
      await shop.say(1, AT - DAY, heard);
      const engine = await shop.open();
      const [candidate] = await engine.candidates({ status: 'open' });
      assert.equal(candidate?.project, shop.root);
      const change = { destination: 'global-rules' } as const;
      await approveShown(engine, candidate.id, change);
      await writeSession(shop.codexHome, {
        ...{ thread: threadId(2), cwd: shop.another('api'), at: AT + DAY },
        turns: [[{ user: again }, { final: 'I will.' }]],
      });
      await engine.scan();
      const { heard: times } = await lifeOf(engine, /./);
      assert.deepEqual(times, { before: 1, days: 30, since: 1 });
    });

  for (const [what, words] of [
    ['English', 'Always run the linter before you commit in this repo.'],
    ['German', 'Vor jedem Commit in diesem Repo immer den Linter laufen lassen.'],
    ['Japanese', 'このリポジトリではコミット前に必ずリンターを実行してください。'],
  ] as const)
    it(`counts what is said again in the same words in the session that taught it: ${what}`, async () => {
      const pace = 600_000;
      const turn: Step[] = [{ user: words }, { final: 'I will.' }];
      // The first turn says it three lines before the approval, the second one two lines behind it, and so on.
      const write = (turns: number): Promise<string> =>
        writeSession(shop.codexHome, {
          ...{ thread: threadId(1), cwd: shop.root, at: AT - 5 * pace, pace },
          turns: Array.from({ length: turns }, () => turn),
        });
      await write(1);
      let engine = await shop.open();
      await approve(engine, /./);
      for (const turns of [2, 3]) {
        await write(turns);
        await engine.scan();
        const { heard, advice } = await lifeOf(engine, /./);
        assert.deepEqual(heard, { before: 1, days: 30, since: 1 });
        // Codex gives a session a project's rules when it begins: this one could not be given it yet.
        assert.deepEqual(advice, []);
        const [candidate] = await engine.candidates({ status: 'approved' });
        assert.equal(candidate?.firstSeen, AT - 3 * pace);
        assert.equal(candidate.lastSeen, AT + (turns === 2 ? 1 : 5) * pace);
        assert.equal(candidate.sessions, 1);
      }
      await shop.close(engine);
      rmSync(path.join(shop.stateDir, 'index.db'));
      engine = await shop.open();
      assert.deepEqual((await lifeOf(engine, /./)).heard, { before: 1, days: 30, since: 1 });
      await shop.say(2, AT + DAY, words);
      await engine.scan();
      assert.deepEqual((await lifeOf(engine, /./)).advice, [
        'It had to be said again, and no session was given it. Move it to where Codex reads it, or retire it.',
      ]);
    });

  describe('that had been said', () => {
    const RULE = 'From now on always run `npm run verify` before you say that you are done.';
    const AGAIN = 'Always run npm run verify before you call it finished, in this repo.';
    let engine: Engine;

    beforeEach(async () => {
      await shop.say(1, AT - DAY, RULE);
      engine = await shop.open();
      await approve(engine, /verify/);
      await shop.say(2, AT + DAY, 'Fix the header', { given: given() });
      await engine.scan();
    });

    it('says nothing of where Codex stops reading to a rule that stands above', async () => {
      writeFileSync(
        shop.rulesFile,
        `${readFileSync(shop.rulesFile, 'utf8')}\n${'More words.\n'.repeat(4_000)}`,
      );
      assert.equal((await lifeOf(engine, /verify/)).given.why, null);
      writeFileSync(
        shop.rulesFile,
        `${'More words.\n'.repeat(4_000)}${readFileSync(shop.rulesFile, 'utf8')}`,
      );
      assert.match((await lifeOf(engine, /verify/)).given.why ?? '', /stops reading in line/);
    });

    it('is to be moved where it had to be said again while another file hid it', async () => {
      writeFileSync(path.join(shop.root, 'AGENTS.override.md'), '# Mine\n');
      assert.deepEqual((await lifeOf(engine, /verify/)).advice, []);
      await shop.say(3, AT + 2 * DAY, AGAIN, { given: given(path.join(shop.root, 'AGENTS.override.md')) });
      await engine.scan();
      assert.deepEqual((await lifeOf(engine, /verify/)).advice, [
        'It had to be said again, and Codex is no longer given it. Move it to where Codex reads it, or retire it.',
      ]);
    });

    it('is not to be retired as unused where somebody had to say it lately', async () => {
      await shop.say(3, AT + 100 * DAY, AGAIN);
      shop.now = AT + 120 * DAY;
      await engine.scan();
      assert.deepEqual((await lifeOf(engine, /verify/)).advice, [
        'It had to be said again. Word it more clearly, move it, or retire it.',
      ]);
      shop.now = AT + 200 * DAY;
      assert.match((await lifeOf(engine, /verify/)).advice.join(' '), /given it for 90 days\. Retire/);
    });
  });
});
