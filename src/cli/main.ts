import { existsSync } from 'node:fs';
import path from 'node:path';
import { version } from '../../package.json';
import { locations, requireCodexHome } from '../engine/locations.ts';
import { runCli } from './run.ts';

/** How long handles that are still open may keep the process after a command is done, in milliseconds. */
const GRACE = 1_000;

/** The command line of this process. The engine and the text tools load only when a command asks for them. */
async function main(): Promise<void> {
  const interrupt = new AbortController();
  process.once('SIGINT', () => {
    interrupt.abort();
  });
  process.exitCode = await runCli({
    argv: process.argv.slice(2),
    env: process.env,
    cwd: process.cwd(),
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    isTTY: {
      stdin: process.stdin.isTTY,
      stdout: process.stdout.isTTY,
      stderr: process.stderr.isTTY,
    },
    columns: process.stdout.isTTY ? process.stdout.columns : undefined,
    version,
    signal: interrupt.signal,
    now: Date.now,
    async connect(options) {
      await requireCodexHome(options);
      return (await import('../engine/connect.ts')).connectEngine({ ...options, bundle: engineBundle() });
    },
    locations,
    textTools: async () => (await import('../engine/text-tools.ts')).createTextTools(),
    surveyHome: async (where) => (await import('../engine/home-survey.ts')).surveyHome(where),
  });
  process.stdin.destroy();
  setTimeout(() => process.exit(), interrupt.signal.aborted ? 0 : GRACE).unref();
}

/** The bundle that this runs in; a long scan then reads in a second thread. There is none where the sources are run as they stand. */
function engineBundle(): string | undefined {
  const file = path.join(import.meta.dirname, 'engine.cjs');
  return existsSync(file) ? file : undefined;
}

void main();
