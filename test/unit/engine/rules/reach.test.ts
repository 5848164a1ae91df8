import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { threadId, writeSession } from '../../../../scripts/demo/session-lines.ts';
import type { Engine } from '../../../../src/engine/engine.ts';
import type { MemoryFile, RuleLife } from '../../../../src/shared/model.ts';
import { approveShown, AT, Shop } from '../shop.ts';

const DAY = 86_400_000;
const RULE = 'From now on always run `npm run verify` before you say that you are done.';
const AGAIN = 'Always run npm run verify before you call it finished, in this repo.';

describe('what became of a rule', () => {
  let shop: Shop;

  beforeEach(() => {
    shop = new Shop();
  });
  afterEach(() => shop.remove());

  const say = (n: number, at: number, text: string, rules = '') =>
    shop.say(n, at, text, {
      given: rules === '' ? [] : [{ rules: `# AGENTS.md instructions for ${shop.root}\n\n${rules}` }],
    });
  async function approved(): Promise<Engine> {
    await say(1, AT - 2 * DAY, RULE);
    await say(2, AT - DAY, AGAIN);
    const engine = await shop.open();
    const [candidate] = await engine.candidates({ status: 'open' });
    assert.ok(candidate);
    await approveShown(engine, candidate.id);
    return engine;
  }
  async function lifeIn(
    engine: Engine,
    which: (files: readonly MemoryFile[]) => MemoryFile | undefined,
  ): Promise<RuleLife> {
    const { files } = await engine.memory(shop.root);
    const life = which(files)?.rules[0]?.life;
    assert.ok(life);
    return life;
  }
  const life = (engine: Engine): Promise<RuleLife> =>
    lifeIn(engine, (files) => files.find(({ path: at }) => at === shop.rulesFile));

  it('is told from the sessions that were given it', async () => {
    const engine = await approved();
    assert.deepEqual((await life(engine)).given, {
      sessions: 0,
      last: null,
      why: 'No session in this project since.',
    });
    const rules = readFileSync(shop.rulesFile, 'utf8');
    await say(3, AT + DAY, 'fix the total', rules);
    await say(4, AT + 2 * DAY, 'and the tax', `# Everywhere\n\n--- project-doc ---\n\n${rules}`);
    await say(5, AT + 3 * DAY, 'hello', '# Only another file\n');
    await engine.scan();
    const { given } = await life(engine);
    assert.equal(given.sessions, 2);
    assert.ok(given.last !== null && given.last >= AT + 2 * DAY && given.last < AT + 3 * DAY);
    assert.equal(given.why, null);
  });

  it('counts no session twice and none whose file is gone, and is the same after a rebuild', async () => {
    const engine = await approved();
    const rules = readFileSync(shop.rulesFile, 'utf8');
    await say(3, AT + DAY, 'fix the total', `${rules}\n${rules}`);
    await engine.scan();
    const before = await life(engine);
    assert.equal(before.given.sessions, 1);
    await engine.rebuild();
    assert.deepEqual(await life(engine), before);
  });

  it('says when another file hides the rule', async () => {
    const engine = await approved();
    writeFileSync(path.join(shop.root, 'AGENTS.override.md'), '# Mine\n');
    assert.match((await life(engine)).given.why ?? '', /AGENTS\.override\.md/);
  });

  it('counts how often it was said before and since, in any wording, and proposes something', async () => {
    const engine = await approved();
    assert.deepEqual((await life(engine)).heard, { before: 2, days: 30, since: 0 });
    assert.deepEqual((await life(engine)).advice, []);
    await say(3, AT + DAY, AGAIN);
    await engine.scan();
    assert.deepEqual(await engine.candidates({ status: 'open' }), []);
    const { heard, advice } = await life(engine);
    assert.deepEqual(heard, { before: 2, days: 30, since: 1 });
    assert.match(advice.join(' '), /said again, and no session was given it\. Move it/);
  });

  it('counts a session that said it before and says it again since as both', async () => {
    const engine = await approved();
    await writeSession(shop.codexHome, {
      ...{ thread: threadId(2), cwd: shop.root, at: AT - DAY, pace: DAY / 4 },
      turns: [
        [{ user: AGAIN }, { final: 'I will.' }],
        [{ user: 'Fix the tax.' }, { final: 'Done.' }],
        [{ user: RULE }, { final: 'I will.' }],
      ],
    });
    await engine.scan();
    assert.deepEqual((await life(engine)).heard, { before: 2, days: 30, since: 1 });
  });

  it('blames its words only where sessions were given them', async () => {
    const engine = await approved();
    await say(3, AT + DAY, AGAIN, readFileSync(shop.rulesFile, 'utf8'));
    await engine.scan();
    assert.deepEqual((await life(engine)).advice, [
      'It had to be said again. Word it more clearly, move it, or retire it.',
    ]);
  });

  for (const [what, scope, again] of [
    [
      'what is said of all projects',
      'global',
      [
        'In all my projects, run the tests before every commit.',
        'Dans tous mes projets, lance toujours les tests avant chaque commit.',
        'In allen meinen Projekten vor jedem Commit immer die Tests laufen lassen.',
      ],
    ],
    [
      'what is said by blaming',
      'project',
      [
        'You committed without running the tests again!',
        'Tu as encore commité sans lancer les tests.',
        'Du hast schon wieder committet, ohne die Tests laufen zu lassen.',
      ],
    ],
  ] as const)
    it(`counts ${what}, where the rule holds`, async () => {
      await say(1, AT - 2 * DAY, 'Fix the tax. Run the tests before every commit.');
      const engine = await shop.open();
      const [candidate] = await engine.candidates({ status: 'open' });
      assert.equal(candidate?.scope, 'project');
      await approveShown(engine, candidate.id);
      for (const [n, text] of again.entries()) await say(n + 2, AT + (n + 1) * DAY, text);
      await writeSession(shop.codexHome, {
        ...{ thread: threadId(9), cwd: path.dirname(shop.root), at: AT + 5 * DAY },
        turns: [[{ user: again[0] }, { final: 'I did.' }]],
      });
      shop.now = AT + 6 * DAY;
      await engine.scan();
      // Blamed in the same project it is the approved rule; what is open then was said in the other folder.
      const open = await engine.candidates({ status: 'open' });
      assert.deepEqual([...new Set(open.map((each) => each.scope))], [scope]);
      // Nothing of it goes against the rule, and the one of another folder does not count.
      assert.deepEqual(
        open.flatMap(({ conflicts }) => conflicts ?? []).filter(({ kind }) => kind === 'conflict'),
        [],
      );
      const { heard, advice } = await life(engine);
      assert.deepEqual(heard, { before: 1, days: 30, since: 3 });
      assert.match(advice.join(' '), /said again/);
    });

  for (const [words, again] of [
    ['Name branches after the ticket.', 'In this repo, always name branches after the ticket.'],
    ['Benenne Branches nach dem Ticket.', 'Benenne Branches in diesem Repo immer nach dem Ticket.'],
    [
      "Nomme les branches d'après le ticket.",
      "Dans ce dépôt, nomme toujours les branches d'après le ticket.",
    ],
  ] as const)
    it(`counts what is said again in the words that the person made of it: ${words}`, async () => {
      await say(1, AT - 2 * DAY, RULE);
      const engine = await shop.open();
      const [candidate] = await engine.candidates({ status: 'open' });
      assert.ok(candidate);
      const change = { text: words, destination: 'project-rules' } as const;
      await approveShown(engine, candidate.id, change);
      await say(2, AT + DAY, again);
      await say(3, AT + 2 * DAY, RULE);
      await engine.scan();
      assert.deepEqual((await life(engine)).heard, { before: 1, days: 30, since: 2 });
    });

  it('proposes to retire what reached nobody for 90 days and what names things that are gone', async () => {
    const engine = await approved();
    shop.now = AT + 91 * DAY;
    assert.match(
      (await life(engine)).advice.join(' '),
      /^No session ran here and none .* for 90 days\. Retire/,
    );
    // Sessions that ran and were not given it say more than a project at rest.
    await say(3, AT + 30 * DAY, 'fix the total');
    await engine.scan();
    assert.match((await life(engine)).advice.join(' '), /^No session was given it for 90 days\. Retire/);
    shop.now = AT + DAY;
    writeFileSync(path.join(shop.root, 'package.json'), '{"scripts":{"verify":"x"}}');
    assert.deepEqual((await life(engine)).advice, []);
    writeFileSync(path.join(shop.root, 'package.json'), '{"scripts":{"test":"x"}}');
    assert.match((await life(engine)).advice.join(' '), /script `verify` is gone/);
    assert.ok(existsSync(shop.rulesFile));
  });

  it('tells what is gone however a rule names it, and nothing that is there', async () => {
    const rules: [text: string, gone: string[]][] = [
      ['Keep the guide in docs/api/guide.md up to date.', ['`docs/api/guide.md`']],
      ['Die Anleitung steht in „docs/api/alt.md“, immer mitpflegen.', ['`docs/api/alt.md`']],
      ['Garde le guide (docs/api/vieux.md) à jour.', ['`docs/api/vieux.md`']],
      ['ガイドは docs/api/old.md、必ず更新してください。', ['`docs/api/old.md`']],
      ['가이드는 docs/api/gone.md를 항상 갱신하세요.', ['`docs/api/gone.md`']],
      ['Tests go to src/cart*.ts or src/pages/<name>.ts, never to src/[id].ts.', []],
      ['Look at https://example.com/docs/gone.md first.', []],
      ['Read and/or write through src/store.ts only.', []],
      ['See `other/place.md` and docs/here.md.', []],
      ['Always run npm test and yarn lint:all before you push.', ['The script `lint:all`']],
      ['Run `npm run bench` in packages/pay after each change.', []],
      ['Build with `GEN=$PWD/docs/gen make` and `HERE=${PWD}/docs/here.md`.', ['`./docs/gen`']],
    ];
    for (const [name, text] of [
      ['docs/here.md', ''],
      ['src/store.ts', ''],
      ['package.json', '{"scripts":{"test":"x"}}'],
      ['packages/pay/package.json', '{"scripts":{"bench":"x"}}'],
    ] as const) {
      mkdirSync(path.dirname(path.join(shop.root, name)), { recursive: true });
      writeFileSync(path.join(shop.root, name), text);
    }
    const block = rules.map(([text]) => `- ${text}`).join('\n');
    writeFileSync(
      shop.rulesFile,
      `<!-- carryover:start -->\n## Rules from earlier sessions\n\n${block}\n<!-- carryover:end -->\n`,
    );
    const engine = await shop.open();
    const { files } = await engine.memory(shop.root);
    const found = files.find(({ path: at }) => at === shop.rulesFile)?.rules ?? [];
    assert.deepEqual(
      found.map(({ text, life: of }) => [text, of?.advice]),
      rules.map(([text, gone]) => [text, gone.map((what) => `${what} is gone. Reword it or retire it.`)]),
    );
  });
});
