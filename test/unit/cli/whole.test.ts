import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { threadId, writeSession } from '../../../scripts/demo/session-lines.ts';
import { runCli } from '../../../src/cli/run.ts';
import { connectEngine } from '../../../src/engine/connect.ts';
import { Engine } from '../../../src/engine/engine.ts';
import { surveyHome } from '../../../src/engine/home-survey.ts';
import { silentLog } from '../../../src/engine/line-log.ts';
import { locations, requireCodexHome } from '../../../src/engine/locations.ts';
import { createTextTools } from '../../../src/engine/text-tools.ts';
import { decidedSchema } from '../../../src/shared/engine-api.ts';
import { ClaudeSession, threadOf as claudeThread } from '../claude/claude-lines.ts';
import { collector } from './run-fake.ts';

const AT = Date.UTC(2026, 10, 18, 9);

/** One command with the real engine, as `src/cli/main.ts` runs it, in this process: starting one for each takes longer than all else. */
async function runHere(
  codexHome: string,
  ...argv: string[]
): Promise<{ code: number; out: string; errors: string }> {
  const [out, errors] = [collector(), collector()];
  const code = await runCli({
    ...{ argv: [...argv, '--codex-home', codexHome], env: {}, cwd: codexHome },
    ...{ stdin: Readable.from([]), stdout: out.stream, stderr: errors.stream },
    isTTY: { stdin: false, stdout: false, stderr: false },
    ...{ columns: undefined, version: '0.0.0', signal: new AbortController().signal, now: Date.now },
    async connect(options) {
      await requireCodexHome(options);
      return connectEngine(options);
    },
    ...{ locations, surveyHome, textTools: () => Promise.resolve(createTextTools()) },
  });
  return { code, out: out.text(), errors: errors.text() };
}

describe('the command line with its engine', () => {
  it('retires a rule and puts it back, byte for byte', async () => {
    const folder = await realpath(await mkdtemp(path.join(os.tmpdir(), 'carryover-cli-')));
    const stateDir = path.join(folder, 'own files');
    const run = async (...argv: string[]): Promise<unknown> => {
      const { code, out, errors } = await runHere(folder, ...argv, '--state', stateDir, '--json');
      assert.deepEqual([code, errors], [0, '']);
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
    const run = (...argv: string[]) => runHere(folder, ...argv, '--state', 'own');
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
});
