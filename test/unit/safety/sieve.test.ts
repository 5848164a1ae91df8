import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createSieve, wordsFor } from '../../../src/safety/secrets/sieve.ts';

describe('the sieve', () => {
  const sieve = createSieve();

  it('never denies a word that stands in the text, whatever its case', () => {
    fc.assert(
      fc.property(
        // Half of it from the lower end, where letters, digits and signs are. `fc.string` is many times slower here.
        fc
          .array(fc.oneof(fc.nat(0x7f), fc.nat(0xffff)), { minLength: 3, maxLength: 60 })
          .map((codes) => String.fromCharCode(...codes)),
        fc.nat(),
        fc.boolean(),
        (text, from, upper) => {
          sieve.read(upper ? text.replace(/[a-z]/g, (letter) => letter.toUpperCase()) : text);
          const at = from % (text.length - 2);
          const word = text.slice(at, at + 3 + (from % 7));
          // White space in a row counts as one, and the sieve needs three.
          if (word.replace(/[\t-\r ]+/g, ' ').length >= 3)
            assert.equal(sieve.mayHold(wordsFor([word])), true);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('denies what is not there, and forgets the text before', () => {
    sieve.read('The token is in the vault, see task-1.');
    assert.equal(sieve.mayHold(wordsFor(['vault'])), true);
    assert.equal(sieve.mayHold(wordsFor(['password', 'authorization'])), false);
    for (let count = 0; count < 600; count += 1) sieve.read('nothing');
    assert.equal(sieve.mayHold(wordsFor(['vault'])), false);
  });

  it('knows the longest run, and the characters beyond Latin-1', () => {
    sieve.read('a b-12_x ééé');
    assert.deepEqual([sieve.hasRun(6), sieve.hasRun(7), sieve.isWide()], [true, false, false]);
    sieve.read('口令 last12');
    assert.deepEqual([sieve.hasRun(6), sieve.isWide()], [true, true]);
  });
});
