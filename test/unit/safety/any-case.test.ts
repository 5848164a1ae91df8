import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anyCase, small } from '../../../src/safety/injection/any-case.ts';

const SOURCES = [
  String.raw`\bAI\b|\p{Lu}{3}|Größe|ÉTAT`,
  String.raw`(?<Word>\S{2})\x60[A-F]+`,
  'ПРАВИЛ[АО]|σσς|kelvin',
];

describe('a pattern for upper and lower case alike', () => {
  it('finds in small letters what the flags would find, in the same places', () => {
    const letters = fc.constantFrom(...'aAiIİßẞéÉσςΣſKkABCdef`ПРАВИЛО 3größeGRÖSSEkelvin'.split(''));
    fc.assert(
      fc.property(
        fc.string({ unit: letters, maxLength: 24 }),
        fc.constantFrom(...SOURCES),
        (text, source) => {
          const places = (pattern: RegExp, read: string): number[][] =>
            Array.from(read.matchAll(pattern), (hit) => [hit.index, hit[0].length]);
          const inEither = new RegExp(
            source.replaceAll(String.raw`\p{Lu}`, String.raw`[\p{Lu}\p{Ll}]`),
            'giu',
          );
          const made = anyCase(source.replaceAll(String.raw`\p{Lu}`, String.raw`[\p{Lu}\p{Ll}]`));
          // A Turkish capital I with a dot is an i besides.
          assert.deepEqual(places(made, small(text)), places(inEither, text.replaceAll('İ', 'i')));
        },
      ),
    );
  });

  it('keeps each character in its place', () => {
    for (const text of ['İİ Ärger', 'ΟΔΟΣ', 'x'.repeat(40) + 'İ'])
      assert.equal(small(text).length, text.length, text);
  });
});
