import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { SAME_FROM, closeness } from '../../../../src/learn/near/alike.ts';
import { contradiction } from '../../../../src/learn/near/contradiction.ts';
import { meaningOf } from '../../../../src/learn/near/meaning.ts';
import { NearIndex } from '../../../../src/learn/near/near-index.ts';

type Verdict = 'same' | 'conflict' | 'neither';

const line = /^(\??)(same|conflict|neither) \| (.+?) \| (.+)$/;

function readPairs(): { verdict: Verdict; told: boolean; a: string; b: string }[] {
  const file = readFileSync(new URL('./pairs.txt', import.meta.url), 'utf8');
  return file.split('\n').flatMap((written) => {
    const [, open, verdict, a, b] = line.exec(written) ?? [];
    if (a === undefined || b === undefined) return [];
    if (verdict !== 'same' && verdict !== 'conflict' && verdict !== 'neither') return [];
    return [{ verdict, told: open === '', a, b }];
  });
}

/** What grouping and conflicts see, who look only where the index leads them. */
function judge(a: string, b: string): Verdict {
  const [one, two] = [meaningOf(a), meaningOf(b)];
  const meet = (bySubject: boolean): boolean => {
    const index = new NearIndex<string>([one, two], { bySubject });
    index.add('one', one);
    return index.near(two).has('one');
  };
  if (contradiction(one, two) !== null && meet(true)) return 'conflict';
  return closeness(one, two) >= SAME_FROM && meet(false) ? 'same' : 'neither';
}

describe('two rules', () => {
  const pairs = readPairs();

  for (const verdict of ['same', 'conflict', 'neither'] as const)
    it(`are told: ${verdict}`, () => {
      const those = pairs.filter((pair) => pair.verdict === verdict && pair.told);
      assert.ok(those.length > 50);
      for (const { a, b } of those) {
        assert.equal(judge(a, b), verdict, `${a} | ${b}`);
        assert.equal(judge(b, a), verdict, `${b} | ${a}`);
      }
    });

  it('are rather not told than told wrongly', () => {
    for (const { a, b } of pairs.filter(({ told }) => !told))
      assert.equal(judge(a, b), 'neither', `${a} | ${b}`);
  });
});
