import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Step, threadId } from '../../../scripts/demo/session-lines.ts';
import type { Engine } from '../../../src/engine/engine.ts';
import type { Candidate, Resolution } from '../../../src/shared/model.ts';
import { AT, Shop } from './shop.ts';

const HOUR = 3_600_000;
const UNIT = 'From now on always run `yarn test:unit` before you say that you are done.';
const UNIT_TOO = 'In this repo always run yarn test:unit before you call it finished, please.';
const PNPM = 'From now on always use pnpm in this project, never npm.';
const NPM = 'From now on always use npm in this project.';

describe('one candidate for one rule', () => {
  let shop: Shop;

  beforeEach(() => {
    shop = new Shop();
    shop.now = AT + 72 * HOUR;
  });
  afterEach(() => shop.remove());

  async function afresh(used: Shop): Promise<Shop> {
    await used.remove();
    const fresh = new Shop();
    fresh.now = used.now;
    return fresh;
  }
  async function restart(engine: Engine, { rebuilt }: { rebuilt: boolean }): Promise<Engine> {
    await shop.close(engine);
    if (rebuilt)
      for (const name of ['index.db', 'index.db-wal', 'index.db-journal'])
        rmSync(path.join(shop.stateDir, name), { force: true });
    return shop.open();
  }
  const say = (n: number, text: string) => shop.say(n, AT + n * HOUR, text);
  async function only(engine: Engine): Promise<Candidate> {
    const [candidate, ...others] = await engine.candidates({ status: 'open' });
    assert.ok(candidate);
    assert.deepEqual(
      others.map(({ text }) => text),
      [],
    );
    return candidate;
  }
  async function find(engine: Engine, words: RegExp): Promise<Candidate> {
    const candidate = (await engine.candidates({})).find(({ text }) => words.test(text));
    assert.ok(candidate, String(words));
    return candidate;
  }
  async function approve(engine: Engine, { id }: Candidate, resolve?: Resolution): Promise<string> {
    const change = resolve === undefined ? {} : { resolve };
    const { beforeHash } = await engine.preview(id, change);
    return (await engine.approve(id, { ...change, beforeHash })).decision.id;
  }
  const rules = (): string[] =>
    existsSync(shop.rulesFile)
      ? readFileSync(shop.rulesFile, 'utf8')
          .split('\n')
          .filter((line) => line.startsWith('- '))
      : [];

  describe('in several wordings', () => {
    it('counts the sessions and shows the evidence of all', async () => {
      await say(1, UNIT);
      await say(2, UNIT_TOO);
      const candidate = await only(await shop.open());
      assert.equal(candidate.sessions, 2);
      assert.equal(candidate.wordings?.length, 1);
      assert.deepEqual(
        candidate.evidence.map(({ thread }) => thread),
        [2, 1].map(threadId),
      );
    });

    for (const [language, first, second] of [
      ['en', UNIT_TOO, UNIT],
      ['zh', '用中文回答。', '以后请总是使用中文回复。'],
      ['ja', '日本語で回答して。', '今後は必ず日本語で答えてください。'],
    ] as const) {
      it(`shows an approved rule once, whichever wording is clearer (${language})`, async () => {
        for (const [before, after, both] of [
          [first, second, false],
          [second, first, false],
          [first, second, true],
          [second, first, true],
        ] as const) {
          shop = await afresh(shop);
          await say(1, before);
          if (both) await say(2, after);
          const engine = await shop.open();
          await approve(engine, await only(engine));
          if (!both) await say(2, after);
          await engine.scan();
          const [rule] = await engine.candidates({ status: 'approved' });
          const texts = [rule?.text, ...(rule?.wordings ?? []).map((each) => each.text)];
          assert.equal(new Set(texts).size, 2, texts.join(' | '));
        }
      });

      it(`shows each wording once, whichever is the clearest (${language})`, async () => {
        const heard = new Set<string>();
        for (const order of [
          [first, second],
          [second, first],
        ]) {
          shop = await afresh(shop);
          for (const [n, text] of order.entries()) await say(n + 1, text);
          const { text, wordings } = await only(await shop.open());
          const texts = [text, ...(wordings ?? []).map((each) => each.text)];
          assert.equal(new Set(texts).size, 2, texts.join(' | '));
          heard.add(texts.sort().join());
        }
        assert.equal(heard.size, 1);
      });
    }

    it('is one candidate in every language that a person speaks', async () => {
      const said = [
        'Always run the tests before you commit.',
        'Never commit without running the tests.',
        'コミットする前に必ずテストを実行してください。',
        'Lance toujours les tests avant chaque commit.',
        'Vor jedem Commit immer die Tests laufen lassen.',
        '提交之前一定要先跑测试。',
        '커밋하기 전에 항상 테스트를 돌려.',
        'Ejecuta siempre los tests antes de hacer commit.',
      ];
      for (const [n, text] of said.entries()) await say(n + 1, text);
      const candidate = await only(await shop.open());
      assert.equal(candidate.sessions, said.length);
      assert.equal(candidate.wordings?.length, said.length - 1);
    });

    it('keeps its id when another wording is heard later, and over a rebuild', async () => {
      await say(1, UNIT);
      let engine = await shop.open();
      const { id } = await only(engine);
      await say(2, UNIT_TOO);
      await engine.scan();
      assert.equal((await only(engine)).id, id);
      const before = await engine.candidates({});
      engine = await restart(engine, { rebuilt: true });
      assert.deepEqual(await engine.candidates({}), before);
    });

    it('is asked about once: a decision holds for wordings heard before and after', async () => {
      await say(2, UNIT_TOO);
      let engine = await shop.open();
      const decision = await approve(engine, await only(engine));
      await say(3, UNIT);
      await say(1, UNIT);
      await engine.scan();
      assert.deepEqual(await engine.candidates({ status: 'open' }), []);
      assert.equal((await engine.candidates({ status: 'approved' })).length, 1);
      engine = await restart(engine, { rebuilt: true });
      assert.deepEqual(await engine.candidates({ status: 'open' }), []);
      await engine.undo(decision);
      assert.equal((await only(engine)).sessions, 3);
    });

    it('answers to the id of every wording', async () => {
      await say(1, UNIT);
      await say(2, UNIT_TOO);
      const engine = await shop.open();
      const candidate = await only(engine);
      const [other] = candidate.wordings ?? [];
      assert.ok(other);
      assert.deepEqual(await engine.candidate(other.id), candidate);
      await engine.archive(other.id);
      assert.deepEqual(await engine.candidates({ status: 'open' }), []);
    });

    it('loses no decision when a wording leaves the group', async () => {
      await say(1, UNIT);
      await say(2, UNIT_TOO);
      const engine = await shop.open();
      const { id, wordings } = await only(engine);
      await engine.archive(id);
      // The first session goes, and with it the wording that the decision was made on.
      rmSync((await engine.sessions({})).find(({ thread }) => thread === threadId(1))?.file ?? '');
      const again = await restart(engine, { rebuilt: true });
      const [archived, ...others] = await again.candidates({});
      assert.equal(archived?.id, wordings?.[0]?.id);
      assert.equal(archived?.status, 'archived');
      assert.deepEqual(others, []);
    });
  });

  describe('that goes against another', () => {
    it('waits for a word, says why, and writes nothing before', async () => {
      await say(1, PNPM);
      const engine = await shop.open();
      await approve(engine, await only(engine));
      await say(2, NPM);
      await engine.scan();
      const candidate = await only(engine);
      const [conflict, ...more] = candidate.conflicts ?? [];
      assert.deepEqual(more, []);
      assert.ok(conflict);
      assert.equal(conflict.kind, 'conflict');
      assert.equal(conflict.with.type, 'rule');
      assert.match(conflict.with.text, /pnpm/);
      assert.match(conflict.why, /The other (says pnpm, this says npm|turns npm down)/);
      const preview = await engine.preview(candidate.id, {});
      assert.match(preview.blocked ?? '', /against a rule that you approved/);
      const before = rules();
      await assert.rejects(engine.approve(candidate.id, { beforeHash: preview.beforeHash }), {
        code: 'blocked',
      });
      assert.deepEqual(rules(), before);
    });

    it('takes its place, and one undo brings both back', async () => {
      writeFileSync(shop.rulesFile, '# Shop\n\nBe kind.\n');
      await say(1, PNPM);
      const engine = await shop.open();
      const first = await only(engine);
      await approve(engine, first);
      const before = readFileSync(shop.rulesFile);
      await say(2, NPM);
      await engine.scan();
      const second = await only(engine);
      const decision = await approve(engine, second, 'replace');
      assert.deepEqual(rules(), [`- ${second.text}`]);
      assert.equal((await engine.candidate(first.id)).status, 'archived');
      assert.equal((await engine.candidate(second.id)).status, 'approved');
      await engine.undo(decision);
      assert.deepEqual(readFileSync(shop.rulesFile), before);
      assert.equal((await engine.candidate(first.id)).status, 'approved');
      assert.equal((await engine.candidate(second.id)).status, 'open');
    });

    it('puts the old rule back by itself when the file was changed since', async () => {
      await say(1, PNPM);
      const engine = await shop.open();
      const first = await only(engine);
      await approve(engine, first);
      await say(2, NPM);
      await engine.scan();
      const decision = await approve(engine, await only(engine), 'replace');
      writeFileSync(shop.rulesFile, `# Mine\n${readFileSync(shop.rulesFile, 'utf8')}`);
      await engine.undo(decision);
      assert.deepEqual(rules(), [`- ${first.text}`]);
      assert.match(readFileSync(shop.rulesFile, 'utf8'), /^# Mine\n/);
    });

    it('stands beside it when both are kept', async () => {
      await say(1, PNPM);
      const engine = await shop.open();
      await approve(engine, await only(engine));
      await say(2, NPM);
      await engine.scan();
      await approve(engine, await only(engine), 'keep-both');
      assert.equal(rules().length, 2);
    });

    it('leaves a person’s own line alone', async () => {
      writeFileSync(shop.rulesFile, '# Shop\n\n- Use yarn for everything.\n');
      await say(1, NPM);
      const engine = await shop.open();
      const candidate = await only(engine);
      const [conflict] = candidate.conflicts ?? [];
      assert.ok(conflict);
      assert.equal(conflict.with.type, 'file');
      assert.equal(conflict.with.line, 3);
      assert.equal(conflict.replaceable, false);
      const preview = await engine.preview(candidate.id, { resolve: 'replace' });
      assert.match(preview.blocked ?? '', /Line 3 .* your own text/);
      await approve(engine, candidate, 'keep-both');
      assert.match(readFileSync(shop.rulesFile, 'utf8'), /Use yarn for everything/);
    });

    it('stands against a sentence of a person’s own, too', async () => {
      writeFileSync(shop.rulesFile, '# Shop\n\nThis is a shop. We use yarn\nhere. Be kind.\n');
      await say(1, NPM);
      const [conflict, ...more] = (await only(await shop.open())).conflicts ?? [];
      assert.deepEqual(more, []);
      assert.deepEqual(
        [conflict?.kind, conflict?.with.text, conflict?.with.line],
        ['conflict', 'We use yarn here.', 3],
      );
    });

    it('says which of two open candidates is the newer, and puts the older away when it is replaced', async () => {
      await say(1, PNPM);
      await say(2, NPM);
      const engine = await shop.open();
      const older = await find(engine, /pnpm/);
      const newer = await find(engine, /use npm/);
      assert.match(newer.conflicts?.[0]?.why ?? '', /^You said otherwise before\./);
      assert.match(older.conflicts?.[0]?.why ?? '', /^You said otherwise later\./);
      const decision = await approve(engine, newer, 'replace');
      assert.deepEqual(await engine.candidates({ status: 'open' }), []);
      assert.deepEqual(rules(), [`- ${newer.text}`]);
      await engine.undo(decision);
      assert.equal((await engine.candidates({ status: 'open' })).length, 2);
    });

    it('says whether an approved rule is older or newer than what was said', async () => {
      shop.now = AT + 24 * HOUR;
      await say(1, PNPM);
      await say(2, 'Never commit generated files in this repo.');
      const engine = await shop.open();
      await approve(engine, await find(engine, /pnpm/));
      await approve(engine, await find(engine, /generated/));
      shop.now = AT + 72 * HOUR;
      await say(48, NPM);
      await say(3, 'Commit generated files in this repo, always.');
      await engine.scan();
      const later = await find(engine, /use npm/);
      assert.match(later.conflicts?.[0]?.why ?? '', /^You said this after you had approved the other\./);
      const earlier = await find(engine, /^Commit generated/);
      assert.match(earlier.conflicts?.[0]?.why ?? '', /^You approved the other after you had said this\./);
    });

    it('says of what commands proved that they proved it, since nobody said it', async () => {
      const proves = (run: string): Step[] => [
        { change: 'src/cart.ts' },
        { run, exit: 0, output: '9 passed' },
      ];
      // By turns, so that neither has taken the place of the other.
      for (const n of [1, 3]) await shop.say(n, AT + n * HOUR, `Page ${n}`, { done: proves('npm test') });
      for (const n of [2, 4]) await shop.say(n, AT + n * HOUR, `Page ${n}`, { done: proves('pnpm test') });
      const engine = await shop.open();
      const older = await find(engine, /`npm test`/);
      const newer = await find(engine, /`pnpm test`/);
      assert.match(older.conflicts?.[0]?.why ?? '', /^The other proved work later\./);
      assert.match(newer.conflicts?.[0]?.why ?? '', /^The other proved work before\./);
      shop.now = AT + 9 * HOUR;
      await approve(engine, newer, 'keep-both');
      const left = await find(engine, /`npm test`/);
      assert.match(left.conflicts?.[0]?.why ?? '', /^You approved the other after this had proved work\./);
    });

    it('is no trap: what fails asks for nothing', async () => {
      const missing = [
        { run: 'pip list', exit: 127, output: 'bash: pip: command not found' },
        { run: 'python3 -m pip list', exit: 0, output: 'flask 3' },
      ];
      await shop.say(1, AT + HOUR, 'List what is installed.', { done: missing });
      await shop.say(2, AT + 2 * HOUR, 'List the packages, please.', { done: missing });
      await say(3, 'From now on always use pip in this project.');
      const found = await (await shop.open()).candidates({ status: 'open' });
      assert.deepEqual(found.map(({ kind, conflicts }) => [kind, conflicts ?? []]).sort(), [
        ['project-rule', []],
        ['trap', []],
      ]);
    });

    it('is no trap that was approved, nor a line of a person’s own that tells what fails', async () => {
      const missing = [
        { run: 'pip list', exit: 127, output: 'bash: pip: command not found' },
        { run: 'python3 -m pip list', exit: 0, output: 'flask 3' },
      ];
      writeFileSync(shop.rulesFile, '# Shop\n\n- `poetry lock` fails here; run `uv lock`.\n');
      await shop.say(1, AT + HOUR, 'List what is installed.', { done: missing });
      await shop.say(2, AT + 2 * HOUR, 'List the packages, please.', { done: missing });
      const engine = await shop.open();
      await approve(engine, await only(engine));
      assert.match(rules().join('\n'), /`pip` is not installed here/);
      await say(3, 'From now on always use pip in this project.');
      await engine.scan();
      assert.deepEqual((await only(engine)).conflicts ?? [], []);
    });

    it('is judged in the words that the person gives it', async () => {
      await say(1, PNPM);
      const engine = await shop.open();
      await approve(engine, await only(engine));
      await say(2, NPM);
      await engine.scan();
      const { id } = await only(engine);
      const preview = await engine.preview(id, { text: 'Publish the docs on every release.' });
      assert.equal(preview.blocked, null);
      assert.equal(preview.conflicts, undefined);
    });
  });

  describe('for everywhere', () => {
    for (const [language, rule, ban] of [
      [
        'en',
        'In this repo always run the linter before you commit.',
        'Never run the linter before you commit.',
      ],
      ['ja', 'このリポジトリではコミット前に必ず lint を実行して。', 'コミット前に lint を実行しないで。'],
      ['zh', '这个项目里提交之前一定要运行 lint。', '提交之前不要运行 lint。'],
    ] as const)
      it(`is held against what stands where it was heard (${language})`, async () => {
        await say(1, rule);
        const engine = await shop.open();
        await approve(engine, await only(engine));
        await say(2, ban);
        await engine.scan();
        const { id } = await only(engine);
        const preview = await engine.preview(id, { destination: 'global-rules' });
        assert.match(preview.blocked ?? '', /against a rule that you approved/);
        assert.ok((await engine.candidate(id)).conflicts?.some(({ kind }) => kind === 'conflict'));
      });

    it('may go to the file of the one project where it was heard', async () => {
      await say(1, 'Never run the linter before you commit.');
      const engine = await shop.open();
      const candidate = await only(engine);
      assert.equal(candidate.project, null);
      assert.deepEqual(candidate.heardIn, [shop.root]);
      const change = { destination: 'project-rules' } as const;
      const { path: file, beforeHash } = await engine.preview(candidate.id, change);
      assert.equal(file, shop.rulesFile);
      await engine.approve(candidate.id, { ...change, beforeHash });
      assert.deepEqual(rules(), [`- ${candidate.text}`]);
    });
  });

  it('shows a rule of the file that says much the same, and does not wait for it', async () => {
    writeFileSync(shop.rulesFile, '# Shop\n\n- Run the unit tests before saying you are done.\n');
    await say(1, UNIT);
    const engine = await shop.open();
    const candidate = await only(engine);
    assert.deepEqual(
      candidate.conflicts?.map(({ kind, with: { type, line } }) => [kind, type, line]),
      [['duplicate', 'file', 3]],
    );
    assert.equal((await engine.preview(candidate.id, {})).blocked, null);
  });

  it('tells that the same words stand in the global rules, and does not wait for it', async () => {
    await say(1, PNPM);
    const engine = await shop.open();
    const candidate = await only(engine);
    assert.equal(candidate.conflicts, undefined);
    writeFileSync(path.join(shop.codexHome, 'AGENTS.md'), `# Mine\n\n- ${candidate.text}\n`);
    const { conflicts } = await engine.candidate(candidate.id);
    assert.deepEqual(
      conflicts?.map(({ kind, why, with: { scope } }) => [kind, why, scope]),
      [['duplicate', 'The same stands there already.', 'global']],
    );
    assert.equal((await engine.preview(candidate.id, {})).blocked, null);
    // Of the file that would change the change itself tells it.
    const there = await engine.preview(candidate.id, { destination: 'global-rules' });
    assert.deepEqual(there.conflicts ?? [], []);
  });

  it('says that a rule which speaks of this repository means nothing everywhere', async () => {
    await say(1, UNIT_TOO);
    const engine = await shop.open();
    const { id } = await only(engine);
    const speaks = (warnings: readonly string[]): boolean =>
      warnings.some((each) => each.includes('“this repo”'));
    const text = 'In this repo always run `yarn test:unit` before you call it finished.';
    const everywhere = await engine.preview(id, { text, destination: 'global-rules' });
    assert.ok(speaks(everywhere.warnings));
    assert.equal(everywhere.blocked, null);
    assert.ok(!speaks((await engine.preview(id, { text })).warnings));
    const reworded = { text: 'Always run `yarn test:unit`.', destination: 'global-rules' } as const;
    assert.ok(!speaks((await engine.preview(id, reworded)).warnings));
  });
});
