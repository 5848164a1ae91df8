import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Counts {
  passed: number;
  failed: number;
}

/** Runs a program in the project with its output passed on. Answers its exit code; 1 when it could not start or was killed. */
export function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
    child.once('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** Runs a program of a dependency under this very Node. */
export function runBin(
  script: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<number> {
  return run(process.execPath, [path.join(root, 'node_modules', script), ...args], env);
}

/**
 * Runs mocha over the files and takes its counts from a file, so that a run that died half way is a failure:
 * a run counts only if mocha came to its end and at least one test ran.
 */
export async function runMocha(files: readonly string[], options: readonly string[] = []): Promise<Counts> {
  const countsFile = path.join(os.tmpdir(), `carryover-counts-${process.pid}-${Date.now()}.json`);
  const reporter = path.join(root, 'scripts', 'test', 'counting-reporter.cjs');
  const code = await runBin('mocha/bin/mocha.js', ['--reporter', reporter, ...options, ...files], {
    TEST_COUNTS_FILE: countsFile,
  });
  try {
    const { passed, failed } = parseCounts(await readFile(countsFile, 'utf8'));
    const broken = code !== 0 && failed === 0;
    if (passed + failed === 0) console.error('No test ran.');
    return { passed, failed: failed + (broken || passed + failed === 0 ? 1 : 0) };
  } catch {
    console.error('mocha ended before its tests did.');
    return { passed: 0, failed: 1 };
  } finally {
    await rm(countsFile, { force: true });
  }
}

function parseCounts(text: string): Counts {
  const counts: unknown = JSON.parse(text);
  if (typeof counts !== 'object' || counts === null || !('passed' in counts) || !('failed' in counts)) {
    throw new Error('unreadable counts');
  }
  const { passed, failed } = counts;
  // A skipped test is a failed one: nothing is left out in silence.
  const skipped = 'skipped' in counts && typeof counts.skipped === 'number' ? counts.skipped : 0;
  if (typeof passed !== 'number' || typeof failed !== 'number') throw new Error('unreadable counts');
  return { passed, failed: failed + skipped };
}
