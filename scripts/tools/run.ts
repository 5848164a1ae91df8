import { spawn } from 'node:child_process';
import { appendFile, readFile } from 'node:fs/promises';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import { endGroup } from './processes.ts';

/** How much of a failed command's output goes into the error message, in characters. */
const LOG_TAIL = 2_000;

/** Where and how `runLogged` runs its command. */
export interface RunOptions {
  readonly cwd: string;
  /** File that collects the command's output; several commands may share one. */
  readonly log: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly timeoutMs: number;
}

/**
 * Runs one command to its end with its output in a log file.
 * Throws with the tail of the log when it fails, cannot be started, or takes longer than `timeoutMs`.
 */
export async function runLogged(
  command: string,
  args: readonly string[],
  options: RunOptions,
): Promise<void> {
  await appendFile(options.log, `\n$ ${command} ${args.join(' ')}\n`);
  const log = createWriteStream(options.log, { flags: 'a' });
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: options.env ?? process.env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });

  const problem = await new Promise<string | undefined>((resolve) => {
    const timer = setTimeout(() => {
      resolve(`took longer than ${options.timeoutMs / 1000} s`);
    }, options.timeoutMs);
    child.once('error', (error) => {
      clearTimeout(timer);
      resolve(`could not be started (${error.message})`);
    });
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      resolve(code === 0 ? undefined : `ended with ${signal ?? `code ${code ?? 'unknown'}`}`);
    });
  });
  if (child.pid !== undefined && problem !== undefined) await endGroup(child.pid, 1_000);
  log.end();
  await finished(log);
  if (problem !== undefined) {
    throw new Error(`"${command} ${args.slice(0, 3).join(' ')}" ${problem}.\n${await tailOf(options.log)}`);
  }
}

/** The last lines of a log, for an error message. */
export async function tailOf(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text.slice(-LOG_TAIL).trim();
}

/** One progress line on stderr: stdout belongs to the result. */
export function progress(message: string): void {
  process.stderr.write(`${message}\n`);
}

/** Runs `main` with the arguments when the module at `moduleUrl` is the one that was started; an error is told without its stack. */
export async function runAsCommand(
  moduleUrl: string,
  main: (args: readonly string[]) => Promise<void>,
): Promise<void> {
  if (moduleUrl !== pathToFileURL(process.argv[1] ?? '').href) return;
  try {
    await main(process.argv.slice(2));
  } catch (error) {
    progress(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
