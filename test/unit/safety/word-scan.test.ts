import assert from 'node:assert/strict';
import fc from 'fast-check';
import { wordsOf } from '../../../src/safety/injection/tried.ts';
import { createWordScan, listed } from '../../../src/safety/injection/word-scan.ts';

describe('the scan for words', () => {
  it('never denies a list whose word stands in the text, whatever its case', () => {
    const texts = fc
      .array(fc.oneof(fc.nat(0x7f), fc.nat(0xffff)), { minLength: 1, maxLength: 60 })
      .map((codes) => String.fromCharCode(...codes));
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(9), fc.boolean(), (text, from, length, upper) => {
        const at = from % text.length;
        const word = text.slice(at, at + 1 + length);
        const scan = createWordScan(listed([['nothing of this kind'], [word, 'other']]));
        scan.read(upper ? text.replace(/[a-z]/g, (letter) => letter.toUpperCase()) : text);
        assert.equal(scan.holds(1), true);
      }),
      { numRuns: 300 },
    );
  });

  it('holds just the lists that looking for each word by itself would find', () => {
    const piece = fc.constantFrom(
      'a',
      'B',
      'ab',
      'ba',
      'é',
      'É',
      '7',
      '_',
      '-',
      ' ',
      '\n',
      '@',
      ':',
      '.',
      '!',
      '忘',
      'ſ',
    );
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(
        fc.array(fc.array(text, { maxLength: 6 }), { maxLength: 6 }),
        text.map((one) => one.repeat(2)),
        (lists, read) => {
          const scan = createWordScan(listed(lists));
          scan.read(read);
          const folded = ` ${fold(read)} `.replace(/ +/g, ' ');
          for (const [list, words] of lists.entries())
            assert.equal(
              scan.holds(list),
              words.some((word) => folded.includes(fold(word))),
              JSON.stringify(words),
            );
        },
      ),
      { numRuns: 300 },
    );
  });

  it('finds words inside and across one another', () => {
    const scan = createWordScan(listed([['she'], ['he'], ['hers'], ['his'], ['rs u']]));
    const held = (text: string): number[] => {
      scan.read(text);
      return [0, 1, 2, 3, 4].filter((list) => scan.holds(list));
    };
    assert.deepEqual(held('ushers'), [0, 1, 2]);
    assert.deepEqual(held('USHERS \n use'), [0, 1, 2, 4]);
    assert.deepEqual(held('hi, sh e'), []);
  });

  it('takes an empty word for every text, and a space for its ends', () => {
    const scan = createWordScan(listed([['', 'x'], [' a'], ['b ']]));
    scan.read('ab');
    assert.deepEqual([scan.holds(0), scan.holds(1), scan.holds(2)], [true, true, true]);
    scan.read('ba');
    assert.deepEqual([scan.holds(0), scan.holds(1), scan.holds(2)], [true, false, false]);
  });

  it('reads the same off patterns at once and ahead in pieces, whenever it is asked', () => {
    const patterns = Array.from({ length: 70 }, (_, at) => new RegExp(`word${at}(?:s|ed) more`));
    const atOnce = wordsOf(patterns).words();
    for (const pieces of [0, 1, 3, 100]) {
      const ahead = wordsOf(patterns);
      const steps = ahead.prepare();
      for (let piece = 0; piece < pieces; piece += 1) steps.next();
      assert.deepEqual(ahead.words(), atOnce);
      assert.equal(ahead.words(), ahead.words());
    }
    assert.ok([...wordsOf(patterns).prepare()].length > 2);
  });
});

/** What the machine takes for one, as one character. */
function fold(text: string): string {
  return text
    .toUpperCase()
    .toLowerCase()
    .replace(/\d/g, '0')
    .replace(/-/g, '_')
    .replace(/[.!]/g, '.')
    .replace(/\s+/g, ' ');
}
