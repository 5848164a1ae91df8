import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** For mocha: the files are shared by two processes. Only for tests that no other work on the machine can disturb. */
export const IN_TWO = ['--parallel', '--jobs', '2'];

/** A test that did not hold. */
export interface Failure {
  readonly title: string;
  readonly error: string;
}

export interface TierResult {
  readonly passed: number;
  readonly failures: readonly Failure[];
  /** What failed first and passed when its file was run once more. */
  readonly unsteady: readonly Failure[];
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

/** Runs a program of a dependency, under this very Node if no other is given. */
export function runBin(
  script: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  node = process.execPath,
): Promise<number> {
  return run(node, [path.join(root, 'node_modules', script), ...args], env);
}

/** What the reporter leaves: how many tests of each file passed, and which tests failed. */
const mochaReport = z.object({
  passed: z.record(z.string(), z.number()),
  failures: z.array(z.object({ file: z.string(), title: z.string(), error: z.string() })),
});
type MochaReport = z.output<typeof mochaReport>;

/**
 * Runs mocha over the files. A run counts only if mocha came to its end and at least one test ran. A file in which a test failed
 * is run once more from its start: where real files are watched and real programs are driven, a click or a change can fall on a
 * moment nobody can reproduce. What passes only then is named in the summary, so that it is mended. `node` is the Node to run it, by
 * default this one.
 */
export async function runMocha(
  files: readonly string[],
  flags: readonly string[] = [],
  node?: string,
): Promise<TierResult> {
  const first = await reportOf(files, flags, node);
  if (first.failures.length === 0) return { ...sum(first), unsteady: [] };
  const again = [...new Set(first.failures.map(({ file }) => file))];
  if (again.includes('')) return { ...sum(first), unsteady: [] };
  console.log(`\nOnce more: ${again.map((file) => path.relative(root, file)).join(', ')}`);
  const second = await reportOf(again, flags, node);
  const others = Object.entries(first.passed).filter(([file]) => !again.includes(file));
  const { passed, failures } = sum({
    passed: { ...Object.fromEntries(others), ...second.passed },
    failures: second.failures,
  });
  const stayed = new Set(failures.map(({ title }) => title));
  return { passed, failures, unsteady: first.failures.filter(({ title }) => !stayed.has(title)) };
}

function sum({ passed, failures }: MochaReport): Pick<TierResult, 'passed' | 'failures'> {
  return { passed: Object.values(passed).reduce((total, count) => total + count, 0), failures };
}

async function reportOf(
  files: readonly string[],
  flags: readonly string[],
  node?: string,
): Promise<MochaReport> {
  const reportFile = path.join(os.tmpdir(), `carryover-counts-${process.pid}-${Date.now()}.json`);
  const reporter = path.join(root, 'scripts', 'test', 'counting-reporter.cjs');
  const args = ['--reporter', reporter, ...flags, ...files];
  const code = await runBin('mocha/bin/mocha.js', args, { TEST_COUNTS_FILE: reportFile }, node);
  try {
    const report = mochaReport.parse(JSON.parse(await readFile(reportFile, 'utf8')));
    if (report.failures.length > 0) return report;
    if (Object.keys(report.passed).length === 0) return broken(report, 'No test ran.');
    return code === 0 ? report : broken(report, `mocha ended with code ${code}.`);
  } catch {
    return broken({ passed: {}, failures: [] }, 'mocha ended before its tests did.');
  } finally {
    await rm(reportFile, { force: true });
  }
}

function broken({ passed }: MochaReport, error: string): MochaReport {
  console.error(error);
  return { passed, failures: [{ file: '', title: 'mocha', error }] };
}
