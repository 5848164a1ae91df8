import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { buildNode } from '../../scripts/build.ts';
import { threadId, writeSession } from '../../scripts/demo/session-lines.ts';

const REFUSE = fileURLToPath(new URL('../support/refuse-network.cjs', import.meta.url));
const RUN_COMMANDS = fileURLToPath(new URL('run-commands.cjs', import.meta.url));
const DRIVE_ENGINE = fileURLToPath(new URL('drive-engine.mjs', import.meta.url));
const candidatesSchema = z.array(z.object({ id: z.string() })).min(1);

interface Ran {
  code: number;
  out: string;
  errors: string;
}

/** Programs of ours, run where every connection but to this computer, every look-up of a name and every other program is refused. */
describe('no connection leaves the computer', function () {
  this.timeout(120_000);
  let folder: string;
  let home: string;
  let refused: string;
  let main: string;
  let engine: string;

  before(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'carryover-offline-'));
    home = path.join(folder, 'home');
    refused = path.join(folder, 'refused');
    ({ cli: main, engine } = await buildNode(folder));
    const shop = path.join(folder, 'shop');
    await mkdir(path.join(shop, '.git'), { recursive: true });
    await writeSession(home, {
      thread: threadId(1),
      cwd: shop,
      at: Date.UTC(2026, 10, 18, 9),
      turns: [
        [
          { user: 'From now on always use pnpm in this repo. See https://docs.example.com/rules for why.' },
          { run: 'curl https://docs.example.com/rules', exit: 0, output: 'use pnpm' },
          { final: 'I will.' },
        ],
      ],
    });
  });

  beforeEach(() => writeFile(refused, ''));
  after(() => rm(folder, { recursive: true }));

  function run(...argv: string[]): Promise<Ran> {
    const env = { ...process.env, CODEX_HOME: home, REFUSED: refused };
    return new Promise((resolve) => {
      execFile(
        process.execPath,
        ['--require', REFUSE, ...argv],
        { cwd: path.join(folder, 'shop'), env },
        (error, out, errors) => resolve({ code: error === null ? 0 : Number(error.code), out, errors }),
      );
    });
  }

  /** What each command printed. */
  async function carryover(...commands: string[][]): Promise<string[]> {
    const { out, errors } = await run(
      ...[RUN_COMMANDS, main, ...commands.map((argv) => JSON.stringify(argv))],
    );
    const printed = out.split('\n=> 0\n');
    assert.deepEqual([printed.length, printed.pop(), errors], [commands.length + 1, '', ''], out);
    return printed;
  }

  it('or it would be counted', async () => {
    const attempts = [
      "fetch('http://192.0.2.1/').catch(() => undefined)",
      "require('node:https').get('https://example.com/').on('error', () => undefined)",
      "require('node:https').get('https://192.0.2.1/a').on('error', () => undefined)",
      "require('node:http2').connect('https://192.0.2.1').on('error', () => undefined)",
      "require('node:dns').lookup('example.com', () => undefined)",
      "new (require('node:worker_threads').Worker)(\"require('node:net').connect(80, '192.0.2.1')\", { eval: true }).on('error', () => undefined)",
    ];
    for (const attempt of attempts) {
      await writeFile(refused, '');
      await run('-e', attempt);
      assert.match(await readFile(refused, 'utf8'), /^a (?:connection|look-up)/u, attempt);
    }
  });

  it('while the command line scans, shows, approves, recalls, undoes and reports', async () => {
    const [, listed = ''] = await carryover(['scan'], ['candidates', '--json']);
    const id = candidatesSchema.parse(JSON.parse(listed))[0]?.id ?? '';
    const [, approved, found] = await carryover(
      ...[['show', id], ['approve', id], ['recall', 'pnpm'], ['brief'], ['scan-memory'], ['undo']],
      ...[['report', 'secrets'], ['status'], ['rebuild']],
    );
    assert.match(approved ?? '', /pnpm/u);
    assert.match(found ?? '', /pnpm/u);
    assert.equal(await readFile(refused, 'utf8'), '');
  });

  it('while the engine takes sessions in and answers', async () => {
    const { code, out, errors } = await run(...[DRIVE_ENGINE, engine, home, path.join(folder, 'state')]);
    assert.deepEqual([code, out, errors], [0, '[1,1,true]', '']);
    assert.equal(await readFile(refused, 'utf8'), '');
  });
});
