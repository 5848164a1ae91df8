import assert from 'node:assert/strict';
import { expressionFor } from '../../../../src/shared/anchors/expression.ts';

describe('an expression for many texts', () => {
  it('begins at the front of the first, in letters of either width', () => {
    for (const text of ['quick', 'ߊ quick']) {
      const expression = expressionFor(text, '[qߊ]', 'gm');
      assert.equal(expression.lastIndex, 0);
      assert.deepEqual(text.match(expression), text.split(/[^qߊ]*/).filter(Boolean));
      assert.equal(expression.exec(text)?.index, 0);
    }
  });
});
