import assert from 'node:assert/strict';
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
});
