import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { appendFile, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { Engine } from '../../../src/engine/engine.ts';
import { silentLog } from '../../../src/engine/line-log.ts';
import { threadId, writeSession } from '../../../scripts/demo/session-lines.ts';
import { decodeBytes, fixture, fixtureNames, line, threadOf } from '../../unit/codex/sessions.ts';
import {
  ACTIVE,
  HUGE,
  NOT_UTF8,
  POLLUTED,
  WRONG,
  assertUnpolluted,
  deep,
} from '../../support/hostile-values.ts';

const AT = Date.UTC(2026, 10, 18, 9);
const TYPES = ['session_meta', 'turn_context', 'compacted', 'event_msg', 'response_item', 'world_state'];
const PAYLOADS = [
  'message',
  'item_completed',
  'function_call',
  'function_call_output',
  'task_started',
  'patch_apply_end',
  'user_message',
];

describe('lines of session files', () => {
  it('are passed over and counted when they are not as Codex writes them', () => {
    const lines = [
      ...TYPES.flatMap((type) => WRONG.map((payload) => JSON.stringify({ timestamp: 1, type, payload }))),
      ...PAYLOADS.flatMap((type) =>
        WRONG.map((value) =>
          JSON.stringify(
            line('event_msg', { type, item: value, message: value, content: value, changes: value }),
          ),
        ),
      ),
      ...POLLUTED,
      ...POLLUTED.map((text) => `{"timestamp":"2026-01-01T00:00:00Z","type":"event_msg","payload":${text}}`),
      deep(),
      `{"type":"event_msg","payload":${deep()}}`,
      `{"type":"response_item","payload":{"type":"message","role":"user","content":[{"type":"input_text","text":"\\u0000\\ud800"}]}}`,
    ];
    const { events, skipped } = decodeBytes(Buffer.from(`${lines.join('\n')}\n`), threadId(1));
    assert.ok(skipped > 0);
    assert.ok(events.length < 50);
    assertUnpolluted();
  });

  it('may be cut, mixed up and overwritten anywhere', () => {
    const files = fixtureNames().slice(0, 6).map(fixture);
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.array(
          fc.tuple(
            fc.nat(),
            fc.constantFrom(NOT_UTF8, Buffer.from('\n'), Buffer.from('"}]'), Buffer.from('\\u')),
          ),
          {
            maxLength: 20,
          },
        ),
        (file, damages) => {
          const bytes = Buffer.from(file);
          for (const [at, damage] of damages) damage.copy(bytes, at % bytes.length);
          assert.doesNotThrow(() => decodeBytes(bytes, threadOf(file)));
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** An engine of the day after, which has read what is there. */
async function readAll(codexHome: string, stateDir: string): Promise<Engine> {
  const engine = await Engine.open({
    ...{ codexHome, stateDir, watch: false, log: silentLog },
    now: () => AT + 86_400_000,
  });
  await engine.scan();
  return engine;
}

describe('a hostile session', () => {
  let folder: string;
  let engine: Engine;

  before(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'carryover-hostile-'));
    const codexHome = path.join(folder, 'codex');
    const shop = path.join(folder, 'shop');
    execFileSync('git', ['init', '-q', shop]);
    const file = await writeSession(codexHome, {
      ...{ thread: threadId(1), cwd: shop, at: AT },
      turns: [
        [
          { user: `${ACTIVE} Fix it.` },
          { change: '../../../../etc/passwd', diff: ACTIVE },
          { add: '..\\..\\windows\\system32\\x', content: ACTIVE },
          { run: `cat ../../../etc/shadow # ${ACTIVE}`, exit: 1, output: `${ACTIVE}\u001b[2J\u202e` },
          { final: HUGE },
        ],
        [{ user: 'From now on always run `yarn test:unit` before you say that you are done.' }],
      ],
    });
    await appendFile(file, Buffer.concat([NOT_UTF8, Buffer.from(`\n${deep()}\n${POLLUTED.join('\n')}\n`)]));
    await mkdir(path.join(codexHome, 'sessions', '..%2f..%2fetc'), { recursive: true });
    engine = await readAll(codexHome, path.join(folder, 'state'));
  });
  after(async () => {
    await engine.close();
    await rm(folder, { recursive: true });
  });

  it('is shown as the text it is, in bounded size', async () => {
    const { text } = await engine.transcript(threadId(1), {});
    assert.ok(text.includes('[run](command:workbench.action.terminal.new)'));
    assert.ok(text.length < 1_000_000);
    assert.equal((await engine.sessions({})).length, 1);
    assertUnpolluted();
  });

  it('makes no path that anything is read from or written to', async () => {
    const before = await readdir(folder);
    const [candidate] = await engine.candidates({});
    assert.ok(candidate);
    const { path: target } = await engine.preview(candidate.id, {});
    assert.equal(target, path.join(folder, 'shop', 'AGENTS.md'));
    for (const { file } of candidate.evidence)
      assert.ok(file.startsWith(path.join(folder, 'codex', 'sessions')));
    for (const thread of ['../../etc/passwd', '__proto__', 'constructor', "' OR 1=1 --"])
      await assert.rejects(engine.transcript(thread, {}), { code: 'not-found' });
    assert.deepEqual(await readdir(folder), before);
  });

  it('can be searched for with hostile words', async () => {
    const queries = [
      '"',
      "' OR 1=1 --",
      '* NEAR/0 (',
      '__proto__',
      'repo:../../etc',
      'before:99999999',
      'role:__proto__',
      '\u0000',
      'x'.repeat(1_000),
    ];
    for (const query of queries) {
      const found = await engine.recall({ query }).catch((error: unknown) => error);
      assert.ok('hits' in (found as object) || (found as { code?: string }).code === 'bad-input', query);
    }
  });
});

describe('sessions whose folder is none of this computer', () => {
  // The process stands in a repository here: what is relative would be found to be in it.
  const FOLDERS = ['', '.', '../..', 'C:\\work\\shop', '\u0000'];
  let folder: string;
  let engine: Engine;

  before(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'carryover-elsewhere-'));
    const codexHome = path.join(folder, 'codex');
    for (const [n, cwd] of FOLDERS.entries())
      await writeSession(codexHome, {
        ...{ thread: threadId(n + 1), cwd, at: AT + n * 60_000 },
        turns: [
          [{ user: `Always run \`make check${n}\` in this repo before you commit.` }, { final: 'Yes.' }],
        ],
      });
    engine = await readAll(codexHome, path.join(folder, 'state'));
  });
  after(async () => {
    await engine.close();
    await rm(folder, { recursive: true });
  });

  it('belong to no project, are found all the same, and write into no project’s file', async () => {
    const sessions = await engine.sessions({});
    assert.deepEqual(
      sessions.map(({ project }) => project),
      FOLDERS.map(() => null),
    );
    assert.equal((await engine.recall({ query: 'make check3' })).hits.length, 1);
    const candidates = await engine.candidates({});
    assert.equal(candidates.length, FOLDERS.length);
    for (const { id, project } of candidates) {
      assert.equal(project, null);
      await assert.rejects(engine.preview(id, { destination: 'project-rules' }), { code: 'bad-input' });
    }
  });
});
