import assert from 'node:assert/strict';
import {
  appendFile,
  chmod,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  rename,
  rm,
  writeFile,
} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Engine } from '../../../src/engine/engine.ts';
import { silentLog } from '../../../src/engine/line-log.ts';
import { sessionLines, sessionPath, threadId, writeSession } from '../../../scripts/demo/session-lines.ts';

const AT = Date.UTC(2026, 10, 18, 9);
const RULE = 'From now on always run `yarn test:unit` before you say that you are done.';
/** Put together here, so that no scanner takes this file for a leak. */
const TOKEN = ['ghp', 'a8Kd02LmQzX71bVnR4tYw9PsEe3HfJc6UgTo'].join('_');

describe('the engine', () => {
  let folder: string;
  let codexHome: string;
  let shop: string;
  const open: Engine[] = [];

  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'carryover-engine-'));
    codexHome = path.join(folder, 'codex');
    shop = path.join(folder, 'shop');
    for (const each of [codexHome, path.join(shop, '.git')]) await mkdir(each, { recursive: true });
  });
  afterEach(async () => {
    for (const engine of open.splice(0)) await engine.close();
    await rm(folder, { recursive: true });
  });

  async function start(): Promise<Engine> {
    const options = { codexHome, stateDir: path.join(codexHome, 'carryover'), watch: false, log: silentLog };
    const engine = await Engine.open({ ...options, now: () => AT + 86_400_000 });
    open.push(engine);
    return engine;
  }
  async function stop(engine: Engine): Promise<void> {
    open.splice(open.indexOf(engine), 1);
    await engine.close();
  }
  const ruleSession = (n: number, at = AT + n * 3_600_000) =>
    writeSession(codexHome, {
      thread: threadId(n),
      cwd: shop,
      at,
      turns: [[{ user: RULE }, { final: 'I will.' }]],
    });

  it('makes one candidate of the same rule in three sessions, with the evidence of each', async () => {
    for (const n of [1, 2, 3]) await ruleSession(n);
    const engine = await start();
    const summary = await engine.scan();
    assert.equal(summary.sessions, 3);
    assert.equal(summary.messages, 6);
    const [candidate, ...others] = await engine.candidates({});
    assert.ok(candidate);
    assert.deepEqual(others, []);
    assert.equal(candidate.sessions, 3);
    assert.equal(candidate.destination, 'project-rules');
    assert.match(candidate.text, /yarn test:unit/);
    assert.deepEqual(
      candidate.evidence.map(({ thread }) => thread),
      [3, 2, 1].map(threadId),
    );
    assert.ok(
      candidate.evidence.every(({ line, quote }) => line === 3 && RULE.includes(quote.replace(/\.$/u, ''))),
    );
  });

  it('adds nothing when the same session is read again, archived, or read by a rebuilt index', async () => {
    const file = await ruleSession(1);
    const engine = await start();
    await engine.scan();
    const before = await engine.candidates({});
    assert.equal((await engine.scan()).files, 0);

    await mkdir(path.join(codexHome, 'archived_sessions'));
    await rename(file, path.join(codexHome, 'archived_sessions', path.basename(file)));
    await engine.scan();
    const [session, ...others] = await engine.sessions({});
    assert.deepEqual(others, []);
    assert.equal(session?.archived, true);
    assert.equal(session.messages, 2);
    assert.deepEqual(
      (await engine.candidates({})).map(({ id, sessions }) => [id, sessions]),
      before.map(({ id }) => [id, 1]),
    );
    assert.deepEqual(
      (await engine.candidates({})).flatMap(({ evidence }) => evidence.map((each) => each.file)),
      [session.file],
      'its evidence has moved with it',
    );

    await stop(engine);
    for (const name of await readdir(path.join(codexHome, 'carryover'))) {
      if (name.startsWith('index.db')) await rm(path.join(codexHome, 'carryover', name));
    }
    const rebuilt = await start();
    await rebuilt.scan();
    assert.deepEqual(
      (await rebuilt.candidates({})).map(({ id }) => id),
      before.map(({ id }) => id),
    );
    assert.equal((await rebuilt.recall({ query: 'yarn ' })).total, 1);
  });

  it('goes on where it stopped when a session grows, across a restart too', async () => {
    const turns = [[{ user: 'Add a price.' }], [{ user: RULE }, { final: 'I will.' }]];
    const lines = sessionLines({ thread: threadId(1), cwd: shop, at: AT, turns });
    const file = sessionPath(codexHome, threadId(1), AT);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, lines.slice(0, 5).join('\n') + '\n');
    const engine = await start();
    await engine.scan();
    assert.equal((await engine.sessions({}))[0]?.messages, 1);
    await stop(engine);
    await appendFile(file, lines.slice(5).join('\n') + '\n');
    const again = await start();
    const summary = await again.scan();
    assert.equal(summary.messages, 2);
    assert.equal((await again.sessions({}))[0]?.messages, 3);
    assert.equal((await again.candidates({})).length, 1);
    assert.equal((await again.candidates({}))[0]?.evidence[0]?.line, 6);
  });

  it('goes on with a file whose reading was broken off', async () => {
    const long = 'The price is in cents. '.repeat(60);
    const turns = [...Array.from({ length: 200 }, () => [{ user: long }]), [{ user: RULE }]];
    await writeSession(codexHome, { thread: threadId(1), cwd: shop, at: AT, turns });
    const messages = async (engine: Engine) => (await engine.sessions({}))[0]?.messages ?? 0;
    const engine = await start();
    const scan = engine.scan();
    while ((await messages(engine)) === 0) await new Promise(setImmediate);
    await stop(engine);
    await scan.catch(() => undefined);
    const again = await start();
    const before = await messages(again);
    assert.ok(before < turns.length, `${before} messages were read before the end`);
    await again.scan();
    assert.equal(await messages(again), turns.length);
    assert.equal((await again.candidates({})).length, 1);
    assert.equal((await again.scan()).files, 0);
  });

  it('replaces what it knew of a session whose file became another one', async () => {
    const file = await ruleSession(1);
    const engine = await start();
    await engine.scan();
    const other = { thread: threadId(1), cwd: shop, at: AT, turns: [[{ user: 'Rename the button.' }]] };
    await writeFile(file, sessionLines(other).join('\n') + '\n');
    await engine.scan();
    assert.deepEqual(await engine.candidates({}), []);
    assert.equal((await engine.recall({ query: 'yarn ' })).total, 0);
    assert.equal((await engine.recall({ query: 'button ' })).total, 1);
  });

  it('writes an approved rule where Codex reads it, and undo takes it back byte for byte', async () => {
    await ruleSession(1);
    const rules = path.join(shop, 'AGENTS.md');
    await writeFile(rules, '# Shop\r\n\r\n- be kind');
    const engine = await start();
    await engine.scan();
    const [candidate] = await engine.candidates({ project: await engine.projectOf(shop) });
    assert.ok(candidate);
    const preview = await engine.preview(candidate.id, {});
    assert.match(preview.diff, /\+- .*yarn test:unit/);
    const { decision } = await engine.approve(candidate.id, { beforeHash: preview.beforeHash });
    const written = await readFile(rules, 'utf8');
    assert.ok(written.startsWith('# Shop\r\n\r\n- be kind'));
    assert.match(written, /yarn test:unit/);
    assert.deepEqual(await engine.candidates({ status: 'open' }), []);
    const memory = await engine.memory(shop);
    assert.ok(memory.files.some((entry) => entry.rules.some(({ text }) => text.includes('yarn test:unit'))));

    await engine.undo(decision.id);
    assert.equal(await readFile(rules, 'utf8'), '# Shop\r\n\r\n- be kind');
    assert.equal((await engine.candidates({ status: 'open' })).length, 1);
  });

  it('refuses to approve when the file changed since the diff was shown', async () => {
    await ruleSession(1);
    const engine = await start();
    await engine.scan();
    const [candidate] = await engine.candidates({});
    assert.ok(candidate);
    const { beforeHash } = await engine.preview(candidate.id, {});
    await writeFile(path.join(shop, 'AGENTS.md'), 'mine\n');
    await assert.rejects(engine.approve(candidate.id, { beforeHash }), { code: 'changed-on-disk' });
    assert.equal(await readFile(path.join(shop, 'AGENTS.md'), 'utf8'), 'mine\n');
  });

  it('never proposes again what was archived, also after a rebuild', async () => {
    await ruleSession(1);
    const engine = await start();
    await engine.scan();
    const [candidate] = await engine.candidates({});
    await engine.archive(candidate?.id ?? '');
    await ruleSession(2);
    await engine.scan();
    assert.deepEqual(await engine.candidates({ status: 'open' }), []);
    await stop(engine);
    await rm(path.join(codexHome, 'carryover', 'index.db'));
    const rebuilt = await start();
    await rebuilt.scan();
    assert.deepEqual(await rebuilt.candidates({ status: 'open' }), []);
    assert.equal((await rebuilt.candidates({ status: 'archived' })).length, 1);
  });

  it('lets no secret into anything it keeps, and blocks a rule that held one', async () => {
    const said = `From now on always push with the token ${TOKEN} in this repo.`;
    await writeSession(codexHome, {
      ...{ thread: threadId(1), cwd: shop, at: AT },
      turns: [
        [
          { user: said },
          { run: `git push https://dev:${TOKEN}@example.org/shop.git`, exit: 1, output: `bad ${TOKEN}` },
        ],
      ],
    });
    const engine = await start();
    await engine.scan();
    const [candidate] = await engine.candidates({});
    assert.ok(candidate);
    assert.equal(candidate.verdict, 'blocked');
    assert.ok(candidate.findings.length > 0);
    const { beforeHash } = await engine.preview(candidate.id, {});
    await assert.rejects(engine.approve(candidate.id, { beforeHash }), { code: 'blocked' });
    assert.match((await engine.recall({ query: 'push ' })).hits[0]?.snippet ?? '', /REDACTED/);
    const { text } = await engine.transcript(threadId(1), {});
    assert.match(text, /REDACTED/);
    await stop(engine);
    for (const name of await readdir(path.join(codexHome, 'carryover'))) {
      const bytes = await readFile(path.join(codexHome, 'carryover', name)).catch(() => Buffer.alloc(0));
      assert.equal(bytes.includes(TOKEN.slice(4)), false, name);
    }
  });

  it('counts a fork and its fork with the session they began in, whichever is read first', async () => {
    const said = [RULE, `${RULE} Please.`, RULE];
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [0, 2, 1],
      [2, 0, 1],
    ]) {
      await rm(path.join(codexHome, 'sessions'), { recursive: true, force: true });
      await rm(path.join(codexHome, 'carryover'), { recursive: true, force: true });
      const engine = await start();
      for (const n of order) {
        await writeSession(codexHome, {
          ...{ thread: threadId(n), cwd: shop, at: AT + n * 1000, turns: [[{ user: said[n] ?? '' }]] },
          ...(n > 0 && { forkOf: { thread: threadId(n - 1), lines: 5 } }),
        });
        await engine.scan();
      }
      const sessions = (await engine.candidates({})).map((each) => each.sessions);
      assert.deepEqual(sessions, [1], `in the order ${order.join(', ')}`);
      await stop(engine);
    }
  });

  it('says what is wrong and goes on when a file is damaged or a folder cannot be read', async () => {
    await ruleSession(1);
    const broken = sessionPath(codexHome, threadId(2), AT);
    await writeFile(
      broken,
      '{"timestamp":1,"type":[],"payload":7}\nnot json\n\u0000\u0001\n{"type":"event_msg"\n',
    );
    await mkdir(sessionPath(codexHome, threadId(3), AT));
    await writeFile(
      path.join(
        codexHome,
        'sessions',
        '2026',
        '11',
        '18',
        `rollout-2026-11-18T09-00-00-${threadId(4)}.jsonl.zst`,
      ),
      'no zst',
    );
    await chmod(broken, 0o600);
    const engine = await start();
    const summary = await engine.scan();
    assert.ok(summary.skipped >= 2, `skipped ${summary.skipped}`);
    assert.equal((await engine.candidates({})).length, 1);
    const status = await engine.status();
    assert.equal(status.state, 'problem');
    assert.ok(status.problems.length >= 1);
    assert.ok(status.problems.every(({ message }) => message.endsWith('.')));
  });

  it('says how many of its decisions cannot be read, and knows the others', async () => {
    await ruleSession(0);
    let engine = await start();
    await engine.scan();
    const [candidate] = await engine.candidates({});
    assert.ok(candidate);
    await engine.archive(candidate.id);
    assert.deepEqual((await engine.status()).problems, []);
    await stop(engine);
    const journal = path.join(codexHome, 'carryover', 'decisions.jsonl');
    await appendFile(journal, '<<<<<<< HEAD\n{"v":2,"type":"magic","id":"x"}\n');
    engine = await start();
    const { state, problems } = await engine.status();
    assert.equal(state, 'problem');
    assert.deepEqual(
      problems.map(({ message }) => message),
      [
        `2 lines of ${journal} cannot be read, so what was decided there is not known. Close every editor, then put right what is wrong there or take it out.`,
      ],
    );
    assert.equal((await engine.candidate(candidate.id)).status, 'archived');
  });

  it('says what to do when Codex has no home yet, and creates none', async () => {
    await rm(codexHome, { recursive: true });
    const stateDir = path.join(folder, 'state');
    const engine = await Engine.open({ codexHome, stateDir, watch: false, log: silentLog });
    open.push(engine);
    assert.equal((await engine.scan()).files, 0);
    const [problem] = (await engine.status()).problems;
    assert.equal(problem?.code, 'codex-home-missing');
    await assert.rejects(readdir(codexHome), { code: 'ENOENT' });
  });

  it('shows a session as a readable transcript that knows its lines', async () => {
    await writeSession(codexHome, {
      ...{ thread: threadId(1), cwd: shop, at: AT },
      turns: [
        [
          { user: 'Fix the cart total.' },
          { say: 'Looking.' },
          { run: 'npm test', exit: 1, output: '1\n2\n3\n4\n5\n6' },
          { change: 'src/cart.ts' },
          { final: 'Fixed.' },
        ],
      ],
    });
    const engine = await start();
    await engine.scan();
    const { text, rows, folds } = await engine.transcript(threadId(1), { line: 5 });
    const all = text.split('\n');
    const row = rows.find(({ line }) => line === 5)?.row ?? -1;
    assert.equal(all[row], '$ npm test   exit 1');
    assert.ok(folds.some(([start]) => start === row));
    assert.ok(
      text.includes('Fix the cart total.') && text.includes('src/cart.ts') && text.includes('  Fixed.'),
    );
  });

  it('says nothing of a task that ends while it closes', async () => {
    const said: string[] = [];
    const say = (text: string): unknown => said.push(text);
    const engine = await Engine.open({
      ...{ codexHome, stateDir: path.join(folder, 'state'), watch: true, firstPollMs: 20 },
      log: { info: say, warn: say, error: say },
    });
    engine.start();
    await engine.scan();
    await ruleSession(1, Date.now() - 60_000);
    while ((await engine.sessions({})).length === 0) await pause(1);
    await engine.close();
    await pause(100);
    assert.deepEqual(said, []);
  });

  it('refuses what does not exist with a sentence', async () => {
    const engine = await start();
    await assert.rejects(engine.candidate('nope'), { code: 'not-found' });
    await assert.rejects(engine.transcript('nope', {}), { code: 'not-found' });
    await assert.rejects(engine.undo(null), { code: 'nothing-to-undo' });
  });
});
