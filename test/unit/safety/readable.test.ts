import assert from 'node:assert/strict';
import { readable } from '../../../src/safety/secrets/readable.ts';

describe('a text as it is read', () => {
  it('is the text itself where nothing is hidden', () => {
    const text = 'plain ASCII, für 密码';
    assert.equal(readable(text).text, text);
  });

  it('has no unseen characters and no full-width letters, and knows where everything stands', () => {
    const text = 'a\u200bb\u2060c ｄ＝１\ufeff';
    const { text: plain, placed } = readable(text);
    assert.equal(plain, 'abc d=1');
    const [span] = placed([{ kind: 'x', start: 1, end: 3, rank: 1 }]);
    assert.equal(text.slice(span?.start, span?.end), 'b\u2060c');
    const [last] = placed([{ kind: 'x', start: 6, end: 7, rank: 1 }]);
    assert.equal(text.slice(last?.start, last?.end), '１');
  });
});
