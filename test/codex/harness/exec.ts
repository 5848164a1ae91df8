import { spawn } from 'node:child_process';
import path from 'node:path';
import * as z from 'zod';
import { endGroup } from '../../../scripts/tools/processes.ts';
import type { MockModel } from './mock-model.ts';
import type { Answer } from './model-script.ts';

const EXEC_TIMEOUT_MS = 60_000;
const OUTPUT_LIMIT = 1_000_000;

const threadStarted = z.looseObject({ type: z.literal('thread.started'), thread_id: z.string() });

/** One run of `codex exec`. */
export interface ExecOptions {
  readonly cwd: string;
  readonly prompt: string;
  readonly answers: readonly Answer[];
  readonly model?: string;
  /** Thread to continue. */
  readonly resume?: string;
}

/** What the run left behind. */
export interface ExecResult {
  readonly threadId: string;
  readonly file: string;
  readonly exitCode: number | null;
  readonly stdout: string;
}

interface ExecHome {
  readonly binary: string;
  readonly env: NodeJS.ProcessEnv;
  readonly model: MockModel;
  readonly sessionFiles: () => Promise<string[]>;
}

/** Runs `codex exec --json` to its end. A failed turn is not an error of the harness: look at `exitCode`. */
export async function runExec(home: ExecHome, options: ExecOptions): Promise<ExecResult> {
  home.model.script(options.answers);
  const continued = options.resume === undefined ? [] : ['resume'];
  const thread = options.resume === undefined ? [] : [options.resume];
  const args = [
    'exec',
    ...continued,
    '--json',
    '--skip-git-repo-check',
    '-m',
    options.model ?? 'gpt-5.5',
    ...thread,
    options.prompt,
  ];
  const child = spawn(home.binary, args, {
    cwd: options.cwd,
    env: home.env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => {
    stdout = (stdout + chunk.toString('utf8')).slice(0, OUTPUT_LIMIT);
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr = (stderr + chunk.toString('utf8')).slice(-4_000);
  });
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`codex exec took longer than ${EXEC_TIMEOUT_MS / 1000} s. ${stderr}`));
    }, EXEC_TIMEOUT_MS);
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(timer);
      resolve(code);
    });
  }).finally(async () => {
    if (child.pid !== undefined) await endGroup(child.pid, 500);
  });

  const threadId = stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => threadStarted.safeParse(JSON.parse(line)).data?.thread_id)
    .find((id) => id !== undefined);
  if (threadId === undefined)
    throw new Error(`codex exec started no thread (exit code ${exitCode ?? 'none'}). ${stderr}`);
  const file = (await home.sessionFiles()).find((name) => path.basename(name).includes(threadId));
  if (file === undefined) throw new Error(`codex exec left no session file for thread ${threadId}.`);
  return { threadId, file, exitCode, stdout };
}
