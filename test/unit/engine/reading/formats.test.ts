import assert from 'node:assert/strict';
import { copyFile, mkdir, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { archivedPath, sessionPath } from '../../../../scripts/demo/session-lines.ts';
import { Engine } from '../../../../src/engine/engine.ts';
import { silentLog } from '../../../../src/engine/line-log.ts';
import type { Candidate } from '../../../../src/shared/model.ts';
import type { MessageRole, Session } from '../../../../src/shared/session.ts';
import { FIXTURES, fixtureNames, threadOf } from '../../codex/sessions.ts';

const AT = Date.UTC(2026, 10, 18, 9);
const PROJECT = '/home/dev/shop';

/** What each scenario of the real binary says, whatever the format it was written in: title, turns, messages. */
const SAID: Readonly<Record<string, readonly [title: string, turns: number, messages: number]>> = {
  'agents-md': ['What are the rules here?', 1, 2],
  'code-mode': ['How do I deploy? Check that the tests pass first.', 1, 5],
  // Compacting is a turn of its own in which nobody says anything.
  compacted: ['We decided on vitest, not jest.', 3, 4],
  correction: ['Add a price field to the product.', 2, 6],
  exec: ['List the files.', 2, 5],
  'fail-change-pass': ['Run the tests and fix what fails.', 1, 6],
  'failed-turn': ['Say hello.', 2, 3],
  'fork-child': ['From now on run the linter before every commit.', 1, 2],
  'fork-parent': ['Which package manager do we use?', 3, 7],
  'ide-wrapper': ['Always write the tests in the same folder as the code.', 1, 2],
  interrupted: ['Start the dev server.', 2, 4],
  preference: ['Please always use pnpm in this repo, never npm. Install vitest.', 2, 6],
  resume: ['Name the branch feature/cart.', 2, 4],
  skill: ['$release-notes for version 2', 1, 2],
  'sub-agent-inherits-parent': ['How many tests are there? Always use a helper for counting.', 1, 2],
  'sub-agent-parent': ['How many tests are there? Always use a helper for counting.', 1, 2],
};
const BARE_SAID: typeof SAID = {
  preference: ['Please always use pnpm in this repo, never npm.', 1, 2],
  'fail-change-pass': ['Run the tests and fix what fails.', 1, 5],
};

/** Rules that persons said, by scenario; the same words in several files are one candidate. */
const RULES: Readonly<Record<string, readonly string[]>> = {
  preference: ['Always use pnpm in this repo, never npm.'],
  'fork-child': ['Run the linter before every commit.'],
  'fork-parent': ['Use vitest for tests, not jest.'],
  'ide-wrapper': ['Always write the tests in the same folder as the code.'],
  correction: ['Prices are always integer cents in this project, never floats.'],
  interrupted: ['Stop, never start the dev server yourself.'],
  resume: ['Branch names always start with feature/ or fix/.'],
};

describe('sessions that Codex wrote, through the whole engine', () => {
  let codexHome: string;
  let engine: Engine;
  let sessions: Map<string, Session>;
  let candidates: Candidate[];
  const threads = new Map<string, string>();

  before(async function () {
    this.timeout(30_000);
    codexHome = await mkdtemp(path.join(os.tmpdir(), 'carryover-formats-'));
    for (const [n, name] of fixtureNames().entries()) {
      const bytes = await readFile(path.join(FIXTURES, name));
      const thread = threadOf(bytes);
      threads.set(name, thread);
      // Every fourth one is archived.
      const file = (n % 4 === 0 ? archivedPath : sessionPath)(codexHome, thread, AT);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, bytes);
      // At rest: a reply at the end of a file that still grows may not be the last one.
      await utimes(file, AT / 1000, AT / 1000);
    }
    const stateDir = path.join(codexHome, 'carryover');
    engine = await Engine.open({ codexHome, stateDir, watch: false, log: silentLog });
    const { skipped } = await engine.scan();
    assert.equal(skipped, 0);
    sessions = new Map((await engine.sessions({})).map((session) => [session.thread, session]));
    candidates = await engine.candidates({});
  });
  after(async () => {
    await engine.close();
    await rm(codexHome, { recursive: true });
  });

  function parts(name: string): { format: string; scenario: string } {
    const [format = '', file = ''] = name.split('/');
    return { format, scenario: file.replace('.jsonl', '') };
  }

  it('have the same title, turns and messages in every format', () => {
    for (const [name, thread] of threads) {
      const { format, scenario } = parts(name);
      const expected = (format === 'bare' ? BARE_SAID : SAID)[scenario];
      const session = sessions.get(thread);
      // Sub-agents belong to the session that started them.
      assert.deepEqual(session && [session.title, session.turns, session.messages], expected, name);
      if (session) assert.equal(session.project, PROJECT, name);
    }
  });

  it('know the thread they were forked from, and which are archived', () => {
    for (const [name, thread] of threads) {
      const session = sessions.get(thread);
      if (!session) continue;
      const parent =
        parts(name).scenario === 'fork-child' ? threads.get(name.replace('child', 'parent')) : null;
      assert.equal(session.parent, parent, name);
      assert.equal(session.archived, path.basename(path.dirname(session.file)) === 'archived_sessions', name);
    }
  });

  it('give one candidate for each rule, with a session for each file it was said in', () => {
    for (const [scenario, texts] of Object.entries(RULES)) {
      const files = [...threads].filter(([name]) => parts(name).scenario === scenario);
      for (const text of texts) {
        const found = candidates.filter((candidate) => candidate.text === text);
        assert.deepEqual(
          found.map((candidate) => [candidate.sessions, candidate.project, candidate.verdict]),
          [[files.length, PROJECT, 'ok']],
          text,
        );
        // What the agent took back afterwards stands beside the words.
        const typed = found[0]?.evidence.filter(({ source }) => source === 'typed');
        const heard = typed?.map(({ thread }) => thread).sort();
        assert.deepEqual(heard, files.map(([, thread]) => thread).sort(), text);
      }
    }
    const words = candidates.map(({ text }) => text);
    assert.equal(new Set(words).size, words.length);
  });

  it('tell what ran and what changed by their roles, with how commands ended', async () => {
    const rolesFor = async (name: string): Promise<[MessageRole, number | null][]> => {
      const thread = threads.get(name);
      const { hits } = await engine.recall({ query: 'cart', limit: 200 });
      return hits
        .filter((hit) => hit.thread === thread)
        .sort((a, b) => a.line - b.line)
        .map(({ role, exit }) => [role, exit]);
    };
    for (const format of ['0.142.3', '0.169.0', '0.169.0-legacy']) {
      assert.deepEqual(
        await rolesFor(`${format}/fail-change-pass.jsonl`),
        [
          ['command', 1],
          ['change', null],
          ['command', 0],
          ['final', null],
        ],
        format,
      );
    }
  });

  it('give nothing new when they are compressed or move to the archive', async () => {
    const name = '0.169.0/preference.jsonl';
    const compressed = path.join(FIXTURES, 'compressed', 'preference.jsonl.zst');
    const thread = threads.get(name) ?? '';
    const before = sessions.get(thread);
    await rm(before?.file ?? '');
    await mkdir(path.join(codexHome, 'archived_sessions'), { recursive: true });
    await copyFile(compressed, `${archivedPath(codexHome, thread, AT)}.zst`);
    await engine.scan();
    const after = (await engine.sessions({})).find((session) => session.thread === thread);
    assert.deepEqual(
      [after?.messages, after?.turns, after?.archived],
      [before?.messages, before?.turns, true],
    );
    const facts = (list: readonly Candidate[]) =>
      list.map(({ id, sessions: heard }) => `${id} ${heard}`).sort();
    assert.deepEqual(facts(await engine.candidates({})), facts(candidates));
  });
});

describe('a session whose last reply may not be the last one', () => {
  it('is looked at again, though nothing changed, until the reply is told', async () => {
    const codexHome = await mkdtemp(path.join(os.tmpdir(), 'carryover-formats-'));
    const bytes = await readFile(path.join(FIXTURES, 'bare/preference.jsonl'));
    const file = sessionPath(codexHome, threadOf(bytes), AT);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, bytes);
    const options = { codexHome, stateDir: path.join(codexHome, 'carryover'), watch: false, log: silentLog };
    const engine = await Engine.open(options);
    try {
      const before = await engine.scan();
      assert.equal((await engine.scan()).files, 1);
      await utimes(file, AT / 1000, AT / 1000);
      assert.equal(before.messages + (await engine.scan()).messages, BARE_SAID['preference']?.[2]);
      assert.equal((await engine.scan()).files, 0);
    } finally {
      await engine.close();
      await rm(codexHome, { recursive: true });
    }
  });
});
