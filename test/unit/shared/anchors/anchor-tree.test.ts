import assert from 'node:assert/strict';
import fc from 'fast-check';
import { NONE } from '../../../../src/shared/anchors/anchor-table.ts';
import { createTableReader, filterTableOf, packTable } from '../../../../src/shared/anchors/anchor-tree.ts';
import { anchorsOf } from '../../../../src/shared/anchors/anchors.ts';

describe('a table of anchors', () => {
  it('is the same after it was packed and unpacked', () => {
    const tables = [
      [String.raw`\bher\b`, 'he|her', 'hers|usher', '[a-z]+', String.raw`\bnever\b.{0,40}\bsecrets\b`],
      ['ではなく|统一', String.raw`\bне\b`, 'her', String.raw`(?:he|her)\b`],
      [],
    ].map((sources) => filterTableOf(sources.map(anchorsOf)));
    const next = createTableReader(Buffer.concat(tables.map(packTable)));
    for (const table of tables) assert.deepEqual(next(), table);
  });

  it('is the same whatever its texts share', () => {
    const anchor = fc.record({
      text: fc.stringMatching(/^[ab한 ]{1,9}$/),
      startsWord: fc.boolean(),
      endsWord: fc.boolean(),
    });
    const way = fc.record({
      lists: fc.array(fc.array(anchor, { maxLength: 12 }), { maxLength: 4 }),
      signs: fc.nat(),
    });
    fc.assert(
      fc.property(fc.array(fc.array(way, { maxLength: 3 }), { maxLength: 6 }), (patterns) => {
        const table = filterTableOf(patterns);
        assert.deepEqual(createTableReader(packTable(table))(), table);
      }),
      { numRuns: 200 },
    );
  });

  it('has the letters of one depth side by side, and its texts in the order of their letters', () => {
    const { letters, childrenAt, endsWord, isDouble, entryAt } = filterTableOf(
      ['her', String.raw`he\b`, 'he', 'a'].map(anchorsOf),
    );
    assert.equal(String.fromCharCode(...letters.subarray(2)), 'ahaheerr');
    assert.deepEqual([...childrenAt], [2, 4, 6, 6, 7, 7, 8, 9, 10, 10, 10]);
    assert.deepEqual([...entryAt], [NONE, NONE, 0, NONE, 4, NONE, 1, 5, 3, 7]);
    assert.deepEqual([...endsWord], [0, 1, 0, 0, 0, 1, 0, 0]);
    assert.deepEqual([...isDouble], [0, 1, 0, 0, 0, 1, 0, 0]);
  });

  it('is not packed with a control character, which could not be told from a number', () => {
    assert.throws(() => packTable(filterTableOf([anchorsOf('tab\there')])), RangeError);
  });
});
