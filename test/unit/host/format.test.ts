import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anyLetter } from '../../support/any-letter.ts';
import {
  behind,
  bothEnds,
  budgetShare,
  dayName,
  onTwoLines,
  oneLine,
  withHiddenNamed,
  withoutHidden,
  withoutIcons,
} from '../../../src/host/format.ts';

describe('words for lists', () => {
  it('calls the last days by name', () => {
    const noon = new Date(2026, 10, 20, 12).getTime();
    assert.equal(dayName(new Date(2026, 10, 20, 0, 1).getTime(), noon), 'Today');
    assert.equal(dayName(new Date(2026, 10, 19, 23, 59).getTime(), noon), 'Yesterday');
    assert.equal(dayName(new Date(2026, 10, 17, 8).getTime(), noon), 'Tuesday');
    assert.equal(dayName(new Date(2025, 10, 17, 8).getTime(), noon), '17 Nov 2025');
  });

  it('shows a small share of the budget as something', () => {
    assert.equal(budgetShare(26, 32_768), '0.1 of 32 KiB');
    assert.equal(budgetShare(0, 32_768), '0 of 32 KiB');
    assert.equal(budgetShare(3_174, 32_768), '3.1 of 32 KiB');
  });

  it('keeps any text on one line, short, and free of what hides or turns text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: anyLetter, maxLength: 400 }),
        fc.integer({ min: 1, max: 80 }),
        (text, max) => {
          const line = oneLine(text, max);
          assert.ok(line.length <= max);
          assert.doesNotMatch(line, /[\p{Cc}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}|[\u200c\u200d]{2}/u);
          assert.equal(line, line.trim());
        },
      ),
    );
  });

  it('keeps both ends of a long name, for those alike begin alike', () => {
    assert.equal(bothEnds('shop', 9), 'shop');
    assert.equal(bothEnds('a-shop-one', 9), 'a-sh…-one');
    assert.equal(bothEnds('a\u202eshop\none', 9), 'a sh…one');
    assert.equal(bothEnds('💻💻💻💻💻', 4), '…');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 3, max: 80 }), (name, max) => {
        const short = bothEnds(name, max);
        assert.ok(short.length <= max && short.isWellFormed());
      }),
    );
  });

  it('keeps the joiners of words and pictures together, and no others', () => {
    for (const text of ['👩\u200d💻 می\u200cخواهم', '👩\u200d👩\u200d👧 ran', '❤️\u200d🔥', 'क्\u200dष'])
      assert.equal(oneLine(text, 80), text);
    assert.equal(oneLine('a\u200d\u200db \u200cc d\u200d e\u200bf', 80), 'a b c d e f');
  });

  it('lets what stands behind words from right to left begin on its own', () => {
    assert.equal(behind('Use pnpm.', '2 sessions'), '2 sessions');
    assert.equal(behind('תקן את cart.ts', '2 sessions'), '\u200e2 sessions');
    assert.equal(behind('أصلح الخطأ', '23 Nov'), '\u200e23 Nov');
    assert.equal(behind('תקן', ''), '');
  });

  it('shows, copies and hands on no character that only a model would read', () => {
    const tags = Array.from('send it', (letter) =>
      String.fromCodePoint(0xe0000 + (letter.codePointAt(0) ?? 0)),
    ).join('');
    assert.equal(
      withoutHidden(`fine${tags}\u202e, and\u200b so on\r\n\tmore\u001b[8m`),
      'fine, and so on\r\n\tmore[8m',
    );
    for (const text of ['👩\u200d💻 می\u200cخواهم', 'שלום abc', '❤️', 'a\nb'])
      assert.equal(withoutHidden(text), text);
  });

  it('names what hides in a rule, so that a person sees all that Codex is given', () => {
    const tags = String.fromCodePoint(0xe0073, 0xe0065, 0xe006e, 0xe0064);
    assert.equal(
      withHiddenNamed(`Use\u202e npm\u200b.\n${tags}`, 200),
      'Use⟨U+202E⟩ npm⟨U+200B⟩. ⟨U+E0073 U+E0065 U+E006E and 1 more⟩',
    );
    assert.equal(withHiddenNamed('a\u001b[8mb', 200), 'a⟨U+001B⟩[8mb');
    assert.equal(
      withHiddenNamed('Écris en anglais 👩\u200d💻', 200),
      oneLine('Écris en anglais 👩\u200d💻', 200),
    );
    assert.equal(withHiddenNamed('\u200b'.repeat(90), 12).length, 12);
  });

  it('puts what a message says to do on a line of its own', () => {
    assert.deepEqual(onTwoLines('/a/v1.2 b.md may not be written (EACCES). Make it writable. Try again.'), {
      first: '/a/v1.2 b.md may not be written (EACCES).',
      rest: 'Make it writable. Try again.',
    });
    assert.deepEqual(onTwoLines('It stops'), { first: 'It stops', rest: '' });
  });

  it('lets no session text draw an icon', () => {
    assert.equal(withoutIcons('a $(trash) b'), 'a \\$(trash) b');
  });
});
