import { SAME_FROM, closeness } from '../../../../src/learn/near/alike.ts';
import { contradiction } from '../../../../src/learn/near/contradiction.ts';
import { meaningOf } from '../../../../src/learn/near/meaning.ts';
import { NearIndex } from '../../../../src/learn/near/near-index.ts';

export const verdicts = ['same', 'conflict', 'neither'] as const;
export type Verdict = (typeof verdicts)[number];

export interface Pair {
  verdict: Verdict;
  /** Not so for pairs that are not told yet. */
  told: boolean;
  a: string;
  b: string;
}

const line = /^(\??)(same|conflict|neither) \| (.+?) \| (.+)$/;

/**
 * Reads pairs of rules as they are written down in `pairs.txt` and `bench/near-aside.txt`, one a line: `same | a | b` for one rule in two
 * wordings, `conflict` for two that cannot both hold, `neither` for two that only look alike; a `?` in front means not told yet.
 */
export function readPairs(file: string): Pair[] {
  return file.split('\n').flatMap((written) => {
    const [, open, said, a, b] = line.exec(written) ?? [];
    const verdict = verdicts.find((each) => each === said);
    return verdict === undefined || a === undefined || b === undefined
      ? []
      : [{ verdict, told: open === '', a, b }];
  });
}

/** What grouping and conflicts see, who look only where the index leads them. */
export function judge(a: string, b: string): Verdict {
  const [one, two] = [meaningOf(a), meaningOf(b)];
  const meet = (bySubject: boolean): boolean => {
    const index = new NearIndex<string>([one, two], { bySubject });
    index.add('one', one);
    return index.near(two).has('one');
  };
  if (contradiction(one, two) !== null && meet(true)) return 'conflict';
  return closeness(one, two) >= SAME_FROM && meet(false) ? 'same' : 'neither';
}
