import { readFileSync } from 'node:fs';
import { type Verdict, judge, readPairs, verdicts } from '../test/unit/learn/near/pairs.ts';

/**
 * How well one rule in two wordings and two that cannot both hold are told, on the pairs of `near-aside.txt`: our own, in seven languages,
 * never looked at while rules were mended. Keep it so: add to them, but do not tune by them.
 */
export function reportNear(): void {
  const pairs = readPairs(readFileSync(new URL('./near-aside.txt', import.meta.url), 'utf8'));
  const seen = pairs.map(({ verdict, a, b }) => ({ verdict, found: judge(a, b) }));
  const count = (wanted: Verdict | undefined, found: Verdict | undefined): number =>
    seen.filter(
      (each) =>
        (wanted === undefined || each.verdict === wanted) && (found === undefined || each.found === found),
    ).length;
  for (const verdict of verdicts.filter((each) => each !== 'neither')) {
    const right = count(verdict, verdict);
    console.log(
      `pairs ${verdict.padEnd(9)} precision ${right}/${count(undefined, verdict)}  recall ${right}/${count(verdict, undefined)}`,
    );
  }
}
