import assert from 'node:assert/strict';
import { appendFile, mkdir, mkdtemp, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { threadId, writeSession } from '../../../scripts/demo/session-lines.ts';
import { Engine } from '../../../src/engine/engine.ts';
import { silentLog } from '../../../src/engine/line-log.ts';
import { AT, ClaudeSession, sessionId, textOf, threadOf } from './claude-lines.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const RULE = 'From now on always use pnpm in this repo, never npm.';
/** Put together here, so that no scanner takes this file for a leak. */
const TOKEN = ['ghp', 'a8Kd02LmQzX71bVnR4tYw9PsEe3HfJc6UgTo'].join('_');

describe("Claude Code's history", () => {
  let folder: string;
  let codexHome: string;
  let claudeHome: string;
  let shop: string;
  let engine: Engine;
  let now: number;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'carryover-claude-'));
    [codexHome, claudeHome, shop] = ['codex', 'claude', 'shop'].map((name) => path.join(folder, name)) as [
      string,
      string,
      string,
    ];
    await mkdir(codexHome);
    await mkdir(path.join(shop, '.git'), { recursive: true });
    now = AT + DAY;
    engine = await open(claudeHome);
  });
  afterEach(async () => {
    await engine.close();
    await rm(folder, { recursive: true });
  });

  const open = (home: string | false | undefined): Promise<Engine> => {
    const stateDir = path.join(folder, 'state');
    const options = { codexHome, claudeHome: home, stateDir, watch: false, log: silentLog, now: () => now };
    return Engine.open(options);
  };
  async function reopen(home: string | false | undefined): Promise<void> {
    await engine.close();
    engine = await open(home);
    await engine.scan();
  }
  async function scanAfter(time: number): Promise<void> {
    now += time;
    await engine.scan();
  }
  const session = (n = 1): ClaudeSession =>
    new ClaudeSession({ n, cwd: shop, at: AT + n * 10 * MINUTE })
      .user(RULE)
      .says('I will use pnpm.', 'end_turn');
  const threads = async (): Promise<string[]> =>
    (await engine.sessions({})).map(({ thread }) => thread).sort();
  const hits = async (query: string): Promise<number> => (await engine.recall({ query })).hits.length;

  it('is found by recall, listed and shown, and marked as what it is', async () => {
    await session()
      .tool('Bash', { command: 'pnpm test:cart' }, 'Exit code 3\nECARTFULL', true)
      .write(claudeHome);
    const summary = await engine.scan();
    assert.deepEqual([summary.files, summary.sessions, summary.messages], [1, 1, 3]);
    const [found] = await engine.sessions({ project: shop });
    assert.equal(found?.originator, 'Claude Code');
    assert.equal(found.thread, threadOf(1));
    assert.equal(found.title, RULE);
    assert.equal(found.turns, 1);
    const { hits: failed } = await engine.recall({ query: 'ECARTFULL failed: ' });
    assert.deepEqual(
      failed.map(({ thread, role, exit, project }) => [thread, role, exit, project]),
      [[threadOf(1), 'command', 3, shop]],
    );
    const { text } = await engine.transcript(threadOf(1), {});
    assert.match(text.split('\n')[1] ?? '', /Claude Code/);
    assert.match(text, /^Claude$/m);
    assert.doesNotMatch(text, /^Codex/m);
  });

  it('never feeds candidates, episodes, reach or the brief', async () => {
    for (let n = 1; n <= 5; n++) {
      await session(n)
        .tool('Bash', { command: 'npm test' }, 'Exit code 1\nError: listen EADDRINUSE', true)
        .tool('Bash', { command: 'pnpm stop && npm test' }, '3 passing')
        .user(
          'No, that is wrong. Never touch vendor/, edit the source instead. Always run pnpm test before you are done.',
        )
        .user(`# AGENTS.md instructions\n\n- ${RULE}`)
        .says('Understood.', 'end_turn')
        .write(claudeHome);
    }
    await engine.scan();
    assert.ok((await hits('pnpm ')) > 0);
    assert.deepEqual(await engine.candidates({}), []);
    assert.equal(await engine.countOpen(), 0);
    assert.deepEqual((await engine.journey(shop)).days, []);
    const brief = await engine.brief(shop, {});
    assert.doesNotMatch(JSON.stringify(brief), /pnpm|vendor|EADDRINUSE/);
  });

  it('adds nothing to what a session of Codex has taught', async () => {
    const codex = (n: number) =>
      writeSession(codexHome, {
        ...{ thread: threadId(n), cwd: shop, at: AT + n * MINUTE },
        turns: [[{ user: RULE }, { final: 'I will.' }]],
      });
    await codex(1);
    await engine.scan();
    const before = await engine.candidates({});
    assert.equal(before.length, 1);
    await session(2).write(claudeHome);
    await session(3).write(claudeHome);
    await scanAfter(0);
    assert.deepEqual(await engine.candidates({}), before);
    assert.equal((await engine.sessions({})).length, 3);
  });

  it('counts for nothing in what became of a rule', async () => {
    await writeSession(codexHome, {
      ...{ thread: threadId(1), cwd: shop, at: AT },
      turns: [[{ user: RULE }, { final: 'I will.' }]],
    });
    await engine.scan();
    const [candidate] = await engine.candidates({});
    assert.ok(candidate);
    const { beforeHash, destination } = await engine.preview(candidate.id, {});
    await engine.approve(candidate.id, { destination, beforeHash });
    const life = async () =>
      (await engine.memory(shop)).files.flatMap(({ rules }) => rules.map((rule) => rule.life));
    const before = await life();
    for (let n = 1; n <= 8; n++)
      await new ClaudeSession({ n, cwd: shop, at: now + n * MINUTE })
        .user(RULE)
        .says('Yes.', 'end_turn')
        .write(claudeHome);
    await scanAfter(DAY);
    assert.equal((await engine.sessions({})).length, 9);
    assert.deepEqual(await life(), before);
  });

  it('passes the same gate: no secret is stored', async () => {
    const plain = session()
      .tool('Bash', { command: 'curl x' }, [{ type: 'text', text: 'fine' }])
      .tool('Write', { file_path: path.join(shop, 'a.ts'), content: 'x' })
      .line('attachment', { attachment: { type: 'queued_command', prompt: 'Go.', commandMode: 'prompt' } })
      .says('A held reply')
      .assistant({ type: 'tool_use', id: 'open', name: 'Bash', input: { command: 'echo' } });
    const file = await plain.write(claudeHome);
    await writeFile(file, textOf(plain.lines.map((line) => withSecret(line))));
    await engine.scan();
    assert.equal((await engine.sessions({}))[0]?.messages, 5);
    const shown = JSON.stringify([await engine.transcript(threadOf(1), {}), await engine.sessions({})]);
    assert.match(shown, /REDACTED/);
    assert.doesNotMatch(shown, new RegExp(TOKEN.slice(4)));
    assert.equal(await hits(TOKEN), 0);
    assert.equal(await hits(TOKEN.slice(4)), 0);
    await engine.close();
    for (const name of await readdir(path.join(folder, 'state'), { recursive: true })) {
      const bytes = await readFile(path.join(folder, 'state', name), 'latin1');
      assert.equal(bytes.toLowerCase().includes(TOKEN.slice(4).toLowerCase()), false, name);
    }
    engine = await open(claudeHome);
  });

  it('goes on where it stopped when a file grows, across a restart too', async () => {
    const lines = session().user('And in cents.').says('Done.', 'end_turn').lines;
    const file = await session().write(claudeHome);
    await engine.scan();
    await appendFile(file, textOf(lines.slice(2)).slice(0, -3));
    await reopen(claudeHome);
    assert.equal((await engine.sessions({}))[0]?.messages, 3);
    await appendFile(file, textOf(lines.slice(2)).slice(-3));
    await reopen(claudeHome);
    const [found] = await engine.sessions({});
    assert.deepEqual([found?.messages, found?.turns], [4, 2]);
    assert.equal((await engine.scan()).files, 0);
  });

  it('shows lines once that a file holds twice, also when the copy comes later', async () => {
    const once = session().user('And in cents.').says('Done.', 'end_turn');
    const file = await once.write(claudeHome);
    await engine.scan();
    // As a second compaction writes: the older history again, then what is new. What was queued has an older time as well.
    const { length } = once.lines;
    const after = once.later(DAY).line('system', { subtype: 'compact_boundary' }).user('And a sum.');
    const attachment = { type: 'queued_command', prompt: 'As a table.', commandMode: 'prompt' };
    after
      .later(-DAY - 2_500)
      .line('attachment', { attachment })
      .later(DAY + 5_000)
      .says('Yes.', 'end_turn');
    await appendFile(file, textOf([...once.lines.slice(0, length), ...after.lines.slice(length)]));
    await scanAfter(DAY);
    const [found] = await engine.sessions({});
    assert.deepEqual([found?.messages, found?.turns], [7, 3]);
    await rm(file);
    await writeFile(file, textOf([...once.lines.slice(0, length), ...after.lines]));
    await engine.rebuild();
    assert.equal((await engine.sessions({}))[0]?.messages, 7);
    assert.equal(await hits('cents '), 1);
  });

  it('shows a history once that a resumed session has copied into a file of its own', async () => {
    const first = session();
    await first.write(claudeHome);
    const second = path.join(claudeHome, 'projects', '-home-ada-shop', `${sessionId(2)}.jsonl`);
    const own = new ClaudeSession({ n: 2, cwd: shop, at: AT + DAY }).user('Now the till.').lines;
    const copied = first.lines.map((line) => ({ ...line, sessionId: sessionId(2) }));
    await writeFile(second, textOf([{ type: 'summary', summary: 'x', leafUuid: 'y' }, ...copied, ...own]));
    await engine.scan();
    assert.deepEqual(await threads(), [threadOf(1), threadOf(2)]);
    assert.equal(await hits('pnpm role:user '), 1);
    await rm(path.join(path.dirname(second), `${sessionId(1)}.jsonl`));
    await scanAfter(MINUTE);
    await scanAfter(11 * MINUTE);
    assert.deepEqual(await threads(), [threadOf(2)]);
    assert.equal(await hits('pnpm role:user '), 1);
  });

  it('leaves no ghosts of a file that was written over in place, replaced or cut', async () => {
    const whole = session();
    for (let n = 0; n < 5; n++) whole.says(`Step ${n}.`);
    whole.user('Paint the button blue.').says('It is blue.', 'end_turn');
    const file = await whole.write(claudeHome);
    const { size } = await stat(file);
    await engine.scan();
    // Claude Code takes a line out and goes on: the file is longer than before, and in it is no trace of the old line.
    const kept = whole.lines.filter((_, index) => index !== 7);
    const later = whole.user('Paint the door green, then the roof, and tell me when.').lines.at(-1);
    await writeFile(file, textOf([...kept, later]));
    assert.ok((await stat(file)).size > size);
    await engine.scan();
    assert.equal(await hits('"button blue" '), 0);
    assert.equal(await hits('"door green" '), 1);
    const other = path.join(folder, 'other');
    await writeFile(other, textOf(kept.slice(0, 2)));
    await rename(other, file);
    await engine.scan();
    assert.equal(await hits('"door green" '), 0);
    assert.equal((await engine.sessions({}))[0]?.messages, 2);
  });

  it('follows a session whose folder was renamed, and forgets deleted ones after ten minutes', async () => {
    const files = [await session(1).write(claudeHome), await session(2).write(claudeHome)];
    await engine.scan();
    const moved = path.join(claudeHome, 'projects', '-home-ada-till', path.basename(files[0] ?? ''));
    await mkdir(path.dirname(moved));
    await rename(files[0] ?? '', moved);
    await rm(files[1] ?? '');
    await scanAfter(MINUTE);
    assert.deepEqual(await threads(), [threadOf(1), threadOf(2)]);
    await scanAfter(10 * MINUTE);
    assert.deepEqual(await threads(), [threadOf(1)]);
    assert.equal((await engine.sessions({}))[0]?.file, moved);
  });

  it('keeps what it has while the whole folder is away', async () => {
    await session().write(claudeHome);
    await engine.scan();
    await rename(claudeHome, `${claudeHome}-away`);
    await scanAfter(DAY);
    await scanAfter(DAY);
    assert.deepEqual(await threads(), [threadOf(1)]);
    assert.deepEqual(
      (await engine.status()).problems.filter(({ code }) => code !== 'codex-home-empty'),
      [],
    );
  });

  it('is not read unless wanted, stays while nobody says, and goes at once when it is wanted no more', async () => {
    await session().write(claudeHome);
    await reopen(undefined);
    assert.deepEqual(await threads(), []);
    await reopen(claudeHome);
    assert.deepEqual(await threads(), [threadOf(1)]);
    await reopen(undefined);
    await engine.rebuild();
    assert.deepEqual(await threads(), [threadOf(1)]);
    await reopen(path.join(folder, 'elsewhere'));
    assert.deepEqual(await threads(), []);
    await reopen(claudeHome);
    await reopen(false);
    assert.deepEqual(await threads(), []);
    assert.equal(await hits('pnpm '), 0);
  });

  it('takes in new lines and new folders while it is watched', async () => {
    await engine.close();
    const stateDir = path.join(folder, 'state');
    engine = await Engine.open({
      codexHome,
      claudeHome,
      stateDir,
      watch: true,
      firstPollMs: 100,
      log: silentLog,
      now: () => now,
    });
    engine.start();
    const nextChange = (): Promise<void> =>
      new Promise((resolve) => {
        const stop = engine.events.listen({
          changed: () => {
            stop();
            resolve();
          },
        });
      });
    const said = async (query: string): Promise<void> => {
      for (;;) {
        const changed = nextChange();
        if ((await hits(query)) > 0) return;
        await changed;
      }
    };
    const lines = session().user('Paint the roof.').lines;
    const file = await session().write(claudeHome);
    await said('pnpm ');
    await appendFile(file, textOf(lines.slice(2)));
    await said('roof ');
    await session(2).user('Paint the door.').write(claudeHome, '-home-ada-till');
    await said('door ');
  });

  it('gives the same whenever it is looked at while it is written', async () => {
    const all = session()
      .tool('Bash', { command: 'pnpm test' }, 'Exit code 1\nE1', true)
      .says('Once more.')
      .tool('Edit', { file_path: 'a.ts', old_string: 'naïve', new_string: '日本' })
      .says('Done.', 'end_turn');
    // With older history once more in the middle, as Claude Code may write it.
    const bytes = Buffer.from(all.text + all.user('Thanks.').text);
    const file = await all.write(claudeHome);
    await engine.scan();
    const shown = async (): Promise<unknown> => {
      const { messages, turns } = (await engine.sessions({}))[0] ?? {};
      return [messages, turns, (await engine.transcript(threadOf(1), {})).text];
    };
    const whole = await shown();
    for (let step = 1; step <= 3; step++) {
      await rm(file);
      for (let end = 0; end < bytes.length; end += Math.ceil((bytes.length * step) / 17)) {
        await writeFile(file, bytes.subarray(0, end));
        await engine.scan();
      }
      await writeFile(file, bytes);
      await engine.scan();
      assert.deepEqual(await shown(), whole);
    }
  });

  it('takes in sessions only, not what stands beside them', async () => {
    const file = await session().write(claudeHome);
    const beside = file.replace(/\.jsonl$/, '');
    await mkdir(path.join(beside, 'subagents'), { recursive: true });
    await writeFile(path.join(beside, 'subagents', 'agent-a1b2c3.jsonl'), session(2).text);
    await writeFile(path.join(path.dirname(file), 'agent-a1b2c3.jsonl'), session(3).text);
    await writeFile(path.join(path.dirname(file), 'notes.jsonl'), session(4).text);
    await writeFile(path.join(claudeHome, 'history.jsonl'), session(5).text);
    await writeFile(path.join(claudeHome, 'projects', `${sessionId(6)}.jsonl`), session(6).text);
    await engine.scan();
    assert.deepEqual(await threads(), [threadOf(1)]);
  });
});

/** What tells a line's kind and place; without these nothing would be read at all. */
const KINDS = new Set([
  'type',
  'role',
  'name',
  'timestamp',
  'stop_reason',
  'commandMode',
  'model',
  'is_error',
]);

/** The same with a secret in every text. A folder must still be one. */
function withSecret(value: unknown, key = ''): unknown {
  if (typeof value === 'string') {
    if (KINDS.has(key)) return value;
    return key === 'cwd' ? `${value}/${TOKEN}` : `${value} ${TOKEN}`;
  }
  if (Array.isArray(value)) return value.map((inner) => withSecret(inner, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withSecret(inner, name)]));
}
