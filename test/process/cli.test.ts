import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, readdir, realpath, rm, stat, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildNode } from '../../scripts/build.ts';
import { sessionPath, threadId, writeSession } from '../../scripts/demo/session-lines.ts';

const AT = Date.UTC(2026, 10, 18, 9);
const COMPRESSED = fileURLToPath(
  new URL('../fixtures/sessions/compressed/preference.jsonl.zst', import.meta.url),
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
    main = (await buildNode(bundles)).cli;
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

  it('names a link that leads nowhere, with what to do, and ends with 1', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'carryover-cli-link-'));
    const [home, state, lost] = ['home', 'state', 'lost'].map((name) => path.join(folder, name));
    assert.ok(home && state && lost);
    await mkdir(home);
    for (const link of [state, lost]) await symlink(path.join(folder, 'disk'), link);
    const said = (link: string): RegExp => new RegExp(`^${link} is a link to ${folder}/disk, which`, 'u');
    const ran = async (...argv: string[]) => {
      const child = start(...argv);
      child.stdin?.end('Use pnpm.');
      const [exit, out, errors] = [once(child, 'exit'), text(child.stdout), text(child.stderr)];
      return { code: (await exit)[0] as unknown, out: await out, errors: await errors };
    };
    for (const command of ['status', 'scan', 'sessions', 'candidates']) {
      const noState = await ran(command, '--codex-home', home, '--state', state);
      assert.deepEqual([noState.code, noState.out], [1, ''], command);
      assert.match(noState.errors, said(state), command);
      const noHome = await ran(command, '--codex-home', lost, '--json');
      assert.equal(noHome.code, 1, command);
      assert.match(noHome.errors, said(lost), command);
      assert.match(noHome.out, /"code": "link-broken"/u, command);
    }
    const doctor = await ran('doctor', '--codex-home', home, '--state', state);
    assert.equal(doctor.code, 1);
    assert.match(doctor.out, /1 thing is wrong/u);
    // What asks for neither does not mind.
    assert.equal((await ran('check', '-', '--codex-home', lost, '--state', state)).code, 0);
    assert.equal((await ran('check', lost)).code, 1);
    await rm(folder, { recursive: true });
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

  it('ends with 130 on Ctrl-C', async () => {
    const child = start('explain', '--jsonl');
    const exit = once(child, 'exit');
    child.stdin?.write('{"id":1,"text":"x"}\n');
    await once(child.stdout!, 'data');
    child.kill('SIGINT');
    assert.deepEqual(await exit, [130, null]);
  });
});
