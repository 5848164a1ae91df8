import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, readdir, realpath, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAlone } from '../../../scripts/build.ts';
import { Engine } from '../../../src/engine/engine.ts';
import { silentLog } from '../../../src/engine/line-log.ts';
import { decidedSchema } from '../../../src/shared/engine-api.ts';
import { ClaudeSession, threadOf as claudeThread } from '../claude/claude-lines.ts';
import { sessionPath, threadId, writeSession } from '../../../scripts/demo/session-lines.ts';

const AT = Date.UTC(2026, 10, 18, 9);
const COMPRESSED = fileURLToPath(
  new URL('../../fixtures/sessions/compressed/preference.jsonl.zst', import.meta.url),
);
async function text(stream: NodeJS.ReadableStream | null): Promise<string> {
  let all = '';
  for await (const chunk of stream ?? []) all += String(chunk);
  return all;
}

describe('the carryover process', () => {
  let bundles: string;
  let main: string;

  before(async () => {
    bundles = await mkdtemp(path.join(os.tmpdir(), 'carryover-cli-bundle-'));
    main = await buildAlone('cli', bundles);
  });

  after(() => rm(bundles, { recursive: true }));

  function start(...argv: string[]): ChildProcess {
    return startIn(process.cwd(), ...argv);
  }

  function startIn(cwd: string, ...argv: string[]): ChildProcess {
    return spawn(process.execPath, [main, ...argv], {
      cwd,
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { ...process.env, CODEX_HOME: '/nowhere/at/all' },
    });
  }

  it('answers lines as they come, without a Codex home', async () => {
    const child = start('explain', '--jsonl');
    const exit = once(child, 'exit');
    child.stdin?.write('{"id":1,"text":"From now on always use pnpm in this repo."}\n');
    const first: unknown = (await once(child.stdout!, 'data'))[0];
    assert.match(String(first), /^\{"id":1,"spans":\[/u);
    child.stdin?.end('{"id":2,"text":"thanks"}\n');
    assert.equal(await text(child.stdout), '{"id":2,"spans":[]}\n');
    assert.deepEqual((await exit)[0], 0);
  });

  it('is not disturbed by a reader that goes away', async () => {
    const child = start('explain', '--jsonl');
    const exit = once(child, 'exit');
    const errors = text(child.stderr);
    child.stdin?.on('error', () => undefined);
    child.stdin?.write('{"id":1,"text":"x"}\n');
    await once(child.stdout!, 'data');
    child.stdout?.destroy();
    for (let id = 2; id < 2_000; id += 1) child.stdin?.write(`{"id":${id},"text":"x"}\n`);
    child.stdin?.end();
    assert.equal((await exit)[0], 0);
    assert.equal(await errors, '');
  });

  it('refuses a home where Codex has never been, and makes none', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'carryover-cli-'));
    try {
      for (const home of ['wröng place', path.join(folder, 'wröng place')]) {
        const child = startIn(folder, 'scan', '--codex-home', home);
        const exit = once(child, 'exit');
        const [out, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
        assert.deepEqual([(await exit)[0], out], [1, '']);
        const where = path.join(await realpath(folder), 'wröng place');
        assert.ok(errors.startsWith(`Codex has no folder at ${where}. `), errors);
      }
      assert.deepEqual(await readdir(folder), []);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('takes in what can be read, says what cannot, and ends with 0', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'carryover-cli-'));
    try {
      const turns = [[{ user: 'From now on always use pnpm in this repo.' }, { final: 'I will.' }]];
      const file = await writeSession(folder, { thread: threadId(1), cwd: folder, at: AT, turns });
      const torn = sessionPath(folder, threadId(2), AT);
      await writeFile(`${torn}.zst`, (await readFile(COMPRESSED)).subarray(0, 900));
      await mkdir(sessionPath(folder, threadId(3), AT));
      const child = startIn(folder, 'scan', '--json', '--codex-home', '.', '--state', 'own files');
      const exit = once(child, 'exit');
      const [out, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
      assert.deepEqual((await exit)[0], 0);
      assert.match(out, /"candidates": 1,/u);
      assert.equal(errors.trimEnd().split('\n').length, 1, errors);
      assert.ok(errors.includes(path.basename(`${torn}.zst`)), errors);
      assert.deepEqual((await readdir(folder)).sort(), ['own files', 'sessions']);
      assert.equal((await readdir(path.dirname(file))).length, 3);
      const { mode } = await stat(path.join(folder, 'own files'));
      if (process.platform !== 'win32') assert.equal(mode & 0o777, 0o700);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('retires a rule and puts it back, byte for byte', async () => {
    const folder = await realpath(await mkdtemp(path.join(os.tmpdir(), 'carryover-cli-')));
    const stateDir = path.join(folder, 'own files');
    const run = async (...argv: string[]): Promise<unknown> => {
      const child = startIn(folder, ...argv, '--codex-home', folder, '--state', stateDir, '--json');
      const exit = once(child, 'exit');
      const [out, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
      assert.deepEqual([(await exit)[0], errors], [0, '']);
      return JSON.parse(out);
    };
    try {
      const before = '\ufeff# Me\r\nno end';
      const agents = path.join(folder, 'AGENTS.md');
      await writeFile(agents, before);
      const turns = [[{ user: 'From now on always answer me in British English.' }, { final: 'I will.' }]];
      await writeSession(folder, { thread: threadId(1), cwd: folder, at: AT, turns });
      const engine = await Engine.open({ codexHome: folder, stateDir, watch: false, log: silentLog });
      await engine.scan();
      const [candidate] = await engine.candidates({});
      assert.ok(candidate);
      const change = { destination: 'global-rules' } as const;
      const { beforeHash } = await engine.preview(candidate.id, change);
      await engine.approve(candidate.id, { ...change, beforeHash });
      await engine.close();
      const approved = await readFile(agents, 'utf8');
      assert.notEqual(approved, before);

      const { decision } = decidedSchema.parse(await run('retire', candidate.id));
      assert.equal(await readFile(agents, 'utf8'), before);
      await run('undo', decision.id);
      assert.equal(await readFile(agents, 'utf8'), approved);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('finds Claude Code’s sessions when it is told their home, and says whose they are', async () => {
    const folder = await realpath(await mkdtemp(path.join(os.tmpdir(), 'carryover-cli-')));
    const run = async (...argv: string[]): Promise<{ code: unknown; out: string; errors: string }> => {
      const child = startIn(folder, ...argv, '--codex-home', folder, '--state', 'own');
      const exit = once(child, 'exit');
      const [out, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
      return { code: (await exit)[0] as unknown, out, errors };
    };
    try {
      await new ClaudeSession({ cwd: folder })
        .user('From now on always use pnpm in this repo.')
        .says('I will.', 'end_turn')
        .write(path.join(folder, 'claude home'));
      await mkdir(path.join(folder, 'sessions'));
      assert.match((await run('scan')).out, /^Read 0 files/u);
      const { code, out, errors } = await run('scan', '--claude-home', 'claude home');
      assert.deepEqual([code, errors], [0, '']);
      assert.match(out, /1 session, 2 messages\.\nCandidates: 0\./u);
      const found = await run('recall', 'pnpm from:claude');
      assert.match(found.out, /you, Claude Code/u);
      assert.ok(found.out.includes(`${claudeThread(1)}:1`), found.out);
      assert.equal((await run('recall', 'pnpm from:codex')).code, 1);
      assert.match((await run('sessions')).out, /1 turn · Claude Code/u);
      assert.match((await run('status')).out, /Claude Code +1 session of these, nothing new is read/u);
      const doctor = await run('doctor', '--claude-home', 'nowhere');
      assert.match(doctor.out, /note +Claude Code +\S+nowhere\s+has\s+no\s+folder\s+"projects"/u);
      assert.match((await run('scan', '--claude-home', 'off')).out, /^Read 0 files/u);
      assert.equal((await run('recall', 'pnpm')).code, 1);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('ends with 130 on Ctrl-C', async () => {
    const child = start('explain', '--jsonl');
    const exit = once(child, 'exit');
    child.stdin?.write('{"id":1,"text":"x"}\n');
    await once(child.stdout!, 'data');
    child.kill('SIGINT');
    assert.deepEqual(await exit, [130, null]);
  });
});
