import { type Step, threadId, writeSession } from '../../scripts/demo/session-lines.ts';

/** How many sessions `writeLargeHome` writes. */
export const LARGE_HOME_SESSIONS = 40;
const TURNS = 50;
/** Characters of one command's output. */
const OUTPUT = 9_000;

/** Writes 20 MB of sessions about a folder `cwd`: enough to be read for some seconds. Each has something worth learning. */
export async function writeLargeHome(codexHome: string, cwd: string): Promise<void> {
  const turn = (n: number): Step[] => [
    { user: `Step ${n}: look at the kiln again. Please always run test ${n} before you are done.` },
    { run: `node kiln.js ${n}`, exit: n % 3, output: `cone ${n} at 1200 degrees\n`.repeat(OUTPUT / 25) },
    { final: `Looked at step ${n}.` },
  ];
  for (let n = 1; n <= LARGE_HOME_SESSIONS; n++)
    await writeSession(codexHome, {
      ...{ thread: threadId(n), cwd, at: Date.now() - n * 3_600_000 },
      turns: Array.from({ length: TURNS }, (_, step) => turn(step)),
    });
}
