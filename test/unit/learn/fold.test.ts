import assert from 'node:assert/strict';
import { fold } from '../../../src/learn/fold.ts';

describe('folding', () => {
  it('keeps the length whatever the text', () => {
    for (const text of [
      'Préféré',
      'GROSSE STRASSE ß',
      'İstanbul',
      'ﬁn',
      '“quoted”',
      '日本語',
      '한국어',
      'naïve 🙂',
    ]) {
      assert.equal(fold(text).length, text.length, text);
    }
    assert.equal(fold('Préféré “x”'), 'prefere "x"');
  });
});
