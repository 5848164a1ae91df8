import assert from 'node:assert/strict';
import { phrase } from '../../../src/recall/match.ts';

const begins = (...words: string[]): string => phrase({ words, prefix: true }).replace(/ +/gu, ' ');

describe('what the full-text index is asked', () => {
  it('takes a pair of Chinese or Japanese for a whole word, for which little is read', () => {
    assert.equal(begins('内存错'), '"内存 存错"');
    assert.equal(begins('テスト'), '"テス スト"');
    assert.equal(begins('fix', '内存'), '"fix 内存"');
  });

  it('lets go on what may: a single character, and letters', () => {
    assert.equal(begins('内'), '"内*"');
    assert.equal(begins('cart'), '"cart*"');
    assert.equal(begins('内存x'), '"内存 存 x*"');
  });
});
