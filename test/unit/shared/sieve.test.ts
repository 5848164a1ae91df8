import assert from 'node:assert/strict';
import fc from 'fast-check';
import { beginningsOf, matchesAny, matchesAt } from '../../../src/shared/sieve/places.ts';
import { type Sieve, createSieve, placesFor, wordsFor } from '../../../src/shared/sieve/sieve.ts';

describe('the sieve', () => {
  // Half of it from the lower end, where letters, digits and signs are. `fc.string` is many times slower here.
  const texts = fc
    .array(fc.oneof(fc.nat(0x7f), fc.nat(0xffff)), { minLength: 3, maxLength: 60 })
    .map((codes) => String.fromCharCode(...codes));

  it('never denies a word that stands in the text, whatever its case, and knows where', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.boolean(), (text, from, upper) => {
        const at = from % (text.length - 2);
        const word = text.slice(at, at + 3 + (from % 7));
        const lists = [wordsFor(['nothing of this kind']), wordsFor([word]), placesFor(['other', word])];
        const sieve = createSieve(lists);
        sieve.read(upper ? text.replace(/[a-z]/g, (letter) => letter.toUpperCase()) : text);
        assert.equal(sieve.mayHold(lists[1]!), true);
        // A word ends at the first of white space in a row, and begins at the last.
        if (!/^\s|\s$/u.test(word)) assert.ok(placesIn(sieve, lists[2]!).includes(at));
      }),
      { numRuns: 300 },
    );
  });

  it('denies what is not there, and forgets the text before', () => {
    const [vault, others] = [wordsFor(['vault']), wordsFor(['password', 'authorization'])];
    const sieve = createSieve([vault, others]);
    sieve.read('The token is in the vault, see task-1.');
    assert.equal(sieve.mayHold(vault), true);
    assert.equal(sieve.mayHold(others), false);
    assert.equal(sieve.holdsAny(), true);
    sieve.read('nothing');
    assert.equal(sieve.mayHold(vault), false);
    assert.equal(sieve.holdsAny(), false);
  });

  it('says yes to words that it was not made for', () => {
    const sieve = createSieve([]);
    sieve.read('nothing');
    assert.equal(sieve.mayHold(wordsFor(['vault'])), true);
    assert.throws(() => sieve.placesOf(placesFor(['vault'])), RangeError);
  });

  it('knows each place once and in order, however words lie across one another', () => {
    const words = placesFor(['key', 'api key', 'apikey', 'keys', ' x']);
    const sieve = createSieve([words]);
    sieve.read('api key apikeys\n x');
    assert.deepEqual(placesIn(sieve, words), [0, 4, 8, 11, 16]);
    sieve.read('api \t\n key');
    assert.deepEqual(placesIn(sieve, words), [0, 7]);
    sieve.read('no');
    assert.deepEqual(placesIn(sieve, words), []);
    sieve.read('KEY'.repeat(5_000));
    assert.equal(placesIn(sieve, words).length, 5_000);
  });

  it('knows whether a run is long enough', () => {
    const sieve = createSieve([]);
    sieve.read('a b-12_x ééé');
    assert.deepEqual([sieve.hasRun(6), sieve.hasRun(7), sieve.hasRun(5)], [true, false, true]);
    fc.assert(
      fc.property(fc.stringMatching(/^[ab_.9é-]{0,60}$/), fc.integer({ min: 1, max: 20 }), (text, length) => {
        sieve.read(text);
        assert.equal(sieve.hasRun(length), new RegExp(`[a-z0-9_-]{${length}}`).test(text));
      }),
      { numRuns: 200 },
    );
  });

  it('leads a pattern to all that it would find by itself', () => {
    const source = String.raw`(?<!\w)(?:pass|pa\w|api[ _-]?key|x[ \t]{0,4}[:=])[=:]+`;
    const words = beginningsOf(new RegExp(source));
    const sieve = createSieve([words]);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('pass', 'PAR', 'api', 'key', ' ', '_', '=', ':', 'x'), { maxLength: 30 }),
        (pieces) => {
          const text = pieces.join('');
          sieve.read(text);
          const found = matchesAt(new RegExp(source, 'iy'), text, sieve.placesOf(words));
          const all = Array.from(text.matchAll(new RegExp(source, 'gi')));
          assert.deepEqual(
            found.map(({ index, 0: hit }) => [index, hit]),
            all.map(({ index, 0: hit }) => [index, hit]),
          );
          assert.equal(matchesAny(new RegExp(source, 'iy'), text, sieve.placesOf(words)), all.length > 0);
        },
      ),
      { numRuns: 200 },
    );
    assert.throws(() => beginningsOf(/\w+key/), RangeError);
  });
});

function placesIn(sieve: Sieve, words: ReturnType<typeof placesFor>): number[] {
  const { at, count } = sieve.placesOf(words);
  return [...at.subarray(0, count)];
}
