import assert from 'node:assert/strict';

/** How the time for a hostile text grows with its length, which a busy machine and a slow one do not change. */

export const MEGABYTE = 1_000_000;
/** Characters at which what is tried on everything shows how it grows: a quarter of those that instructions are looked for in at once. */
export const STRETCH = 25_000;

/** A text four times as long may take eight times as long: four are fair, with the square it would be sixteen. */
const TIMES = 4;
const GROWTH = 8;
/** Seconds of the processor below which a pause of the collector or a first run of the code decides. */
const FLOOR = 0.2;

export type Work = (text: string) => unknown;

export async function seconds(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000_000;
}

/** A text of two sizes. */
export interface Grown {
  name: string;
  short: string;
  long: string;
}

export const grown = (name: string, text: (size: number) => string, size: number): Grown => ({
  name,
  short: text(size / TIMES),
  long: text(size),
});

export function allGrown(
  texts: (size: number) => readonly { name: string; text: string }[],
  size: number,
): Grown[] {
  const long = texts(size);
  return texts(size / TIMES).map(({ name, text }, index) => ({
    ...{ name, short: text },
    long: long[index]?.text ?? '',
  }));
}

/** Answers the seconds for the long text. Only the best of three counts against it. */
export async function growsFairly(work: Work, { name, short, long }: Grown): Promise<number> {
  let least = Infinity;
  let most = Infinity;
  for (let run = 0; run < 3; run += 1) {
    most = Math.min(most, await seconds(() => work(long)));
    if (most < FLOOR) return most;
    least = Math.min(least, await seconds(() => work(short)));
    if (most < GROWTH * least) return most;
  }
  assert.fail(`${name}: ${least} s for ${short.length} characters and ${most} s for ${long.length}`);
}
