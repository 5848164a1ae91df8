import assert from 'node:assert/strict';
import { LongExpression, expressionFor } from '../../../../src/shared/anchors/expression.ts';

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

describe('a long expression', () => {
  it('answers as the plain one does, in letters of either width, from the first text on', () => {
    for (const texts of [
      ['quick', 'ߊ quick', 'slow', ''],
      ['ߊ quick', 'slow', 'quick'],
    ]) {
      const long = new LongExpression(/qu(i)|ߊ/);
      const all = new LongExpression('[qߊ]', 'g');
      for (const text of texts) {
        assert.equal(long.test(text), /qu(i)|ߊ/.test(text), text);
        assert.deepEqual(long.exec(text), /qu(i)|ߊ/.exec(text), text);
        assert.equal(text.replace(all.for(text), '-'), text.replace(/[qߊ]/g, '-'), text);
      }
    }
  });

  it('begins at the front of the first text where it goes on from match to match', () => {
    const all = new LongExpression(/q/g).for('q a');
    assert.equal(all.exec('q a')?.index, 0);
    assert.equal(all.exec('q a'), null);
  });
});
