import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  decodeBody,
  encodeBody,
  segmentForIndex,
  segmentForQuery,
  wordsForIndex,
} from '../../../src/store/text-codec.ts';

describe('message bodies', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 500 }), (text) => {
        assert.equal(decodeBody(encodeBody(text)), text);
      }),
    );
  });

  it('keep short texts as they are', () => {
    assert.equal(encodeBody('pnpm').byteLength, 5);
  });

  it('take less room than the text', () => {
    const text = 'Run the linter before you commit, and fix what it says. '.repeat(20);
    assert.ok(encodeBody(text).byteLength < text.length / 2);
  });

  it('are refused when they cannot be unpacked', () => {
    assert.throws(() => decodeBody(Uint8Array.of(255, 1, 2, 3)), { code: 'state-unusable' });
  });
});

describe('segmenting for the full-text index', () => {
  it('leaves text with spaces between its words alone', () => {
    assert.equal(segmentForIndex('Use pnpm, naïve café'), 'Use pnpm, naïve café');
    assert.equal(segmentForQuery('use pnpm'), 'use pnpm');
  });

  it('makes overlapping pairs of Chinese, Japanese and Korean runs', () => {
    assert.equal(segmentForIndex('更新する').trim(), '更新 新す する る');
    assert.equal(segmentForIndex('한국어').trim(), '한국 국어 어');
    assert.equal(segmentForIndex('字').trim(), '字');
  });

  it('makes pairs of Thai, Lao, Khmer and Burmese, whose marks become letters', () => {
    assert.equal(segmentForIndex('ไทย').trim(), 'ไท ทย ย');
    assert.equal(segmentForIndex('ที่').trim(), 'ท\uee35 \uee35\uee48 \uee48');
    assert.equal(segmentForIndex('ខ្មែរ'), segmentForIndex('ខ្\u200bមែរ'));
    // In Latin it is the end of a word, and two marks are one letter whichever way round they came.
    assert.equal(segmentForIndex('a\u200bb ไทย').trim(), 'a\u200bb  ไท ทย ย');
    assert.equal(segmentForIndex('ปู\u0e48'), segmentForIndex('ป\u0e48ู'));
  });

  it('keeps characters beyond the basic plane whole', () => {
    assert.equal(segmentForIndex('𠮷野家').trim(), '𠮷野 野家 家');
  });

  it('replaces zero characters, which would end the text for the engine', () => {
    assert.equal(segmentForIndex('a\0b'), 'a b');
  });

  it('adds the parts of names behind the text', () => {
    assert.equal(segmentForIndex('see loadCart'), 'see loadCart\nload Cart');
    assert.equal(segmentForIndex('HTTPServer, HTTPServer'), 'HTTPServer, HTTPServer\nHTTP Server');
    assert.equal(segmentForIndex('utf8 ERROR a_b TS2345'), 'utf8 ERROR a_b TS2345');
    const key = `${'aB'.repeat(60)} x`;
    assert.equal(segmentForIndex(key), key);
  });

  it('does the same for bytes, and hands on those that need nothing', () => {
    for (const text of ['', '更新する', 'a\0b', 'see loadCart', 'ＡＢ１', 'done ✅', 'Größe 👍🏽'])
      assert.equal(wordsForIndex(Buffer.from(text)).toString(), segmentForIndex(text));
    const plain = Buffer.from('Use pnpm, naïve café');
    assert.equal(wordsForIndex(plain), plain);
  });

  it('writes letters of full and half width the usual way', () => {
    assert.equal(segmentForIndex('ＡＢ１'), 'AB1');
    assert.equal(segmentForQuery('ｶﾅ'), 'カナ');
  });

  it('makes a query of one character a prefix', () => {
    assert.equal(segmentForQuery('字'), '字*');
    assert.equal(segmentForQuery('更新'), '更新');
  });

  it('never lets a double quote into a phrase', () => {
    assert.equal(segmentForQuery('say "hi"').includes('"'), false);
  });

  it('writes no token into a query that the index of the same text lacks', () => {
    const character = fc.constantFrom('a', 'b', ' ', '更', '新', 'す', '字');
    fc.assert(
      fc.property(fc.array(character, { maxLength: 12 }), (characters) => {
        const text = characters.join('');
        const indexed = new Set(segmentForIndex(text).split(/\s+/));
        for (const token of segmentForQuery(text).split(/\s+/)) {
          const found = token.endsWith('*')
            ? [...indexed].some((other) => other.startsWith(token.slice(0, -1)))
            : indexed.has(token) || token === '';
          assert.ok(found, `${token} of ${text}`);
        }
      }),
    );
  });
});
