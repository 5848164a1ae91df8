import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { judge, readPairs, verdicts } from './pairs.ts';

describe('two rules', () => {
  const pairs = readPairs(readFileSync(new URL('./pairs.txt', import.meta.url), 'utf8'));

  for (const verdict of verdicts)
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
