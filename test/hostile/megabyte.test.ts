import assert from 'node:assert/strict';
import { createGate } from '../../src/safety/gate.ts';
import { LOOK_WORDINGS } from '../../src/safety/injection/looks.ts';
import { findPeople } from '../../src/safety/people.ts';
import { findPrivate } from '../../src/safety/private.ts';
import { hostileTexts } from '../unit/safety/hostile.ts';
import { MEGABYTE, STRETCH, grown, growsFairly, seconds } from './growth.ts';
import { lettersOf, repeated } from './messages.ts';

const SMALL = 4_000;
/**
 * Seconds of the processor for a megabyte. The slowest takes 1.6 on a machine at rest and was seen to take 7 where other programs
 * fill the caches; what grows with the square takes minutes.
 */
const LIMIT = 20;

/** Pieces of all the hostile lines in one line, in an order that is the same in every run. */
function mixed(size: number, seed: number): string {
  const pieces = hostileTexts(60).map(({ text }) => text);
  let state = seed;
  let line = '';
  while (line.length < size) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    line += pieces[(state >>> 16) % pieces.length] ?? '';
  }
  return line.slice(0, size);
}

/** The unit tests try every pattern on every line at a smaller size. */
describe('a megabyte made to wear patterns out', function () {
  this.timeout(300_000);

  it('takes no pattern longer than its size allows', async () => {
    const small = hostileTexts(SMALL);
    const large = hostileTexts(MEGABYTE);
    const mixes = [1, 2].map((seed) => mixed(MEGABYTE, seed));
    for (const { source, flags } of LOOK_WORDINGS) {
      const pattern = new RegExp(source(), flags);
      const times: number[] = [];
      for (const { text } of small)
        times.push(
          Math.min(await seconds(() => text.search(pattern)), await seconds(() => text.search(pattern))),
        );
      const worst = large[times.indexOf(Math.max(...times))];
      for (const text of [worst?.text ?? '', ...mixes]) {
        const taken = await seconds(() => text.search(pattern));
        assert.ok(taken < LIMIT, `${taken} s, ${worst?.name ?? 'mixed'}: ${pattern.source.slice(0, 80)}`);
      }
    }
  });

  it('takes no pattern longer than that on the letters it is written with', async () => {
    for (const { source, flags } of LOOK_WORDINGS) {
      const pattern = new RegExp(source(), flags);
      const letters = lettersOf(source());
      for (const between of ['', ' ']) {
        const line = letters.join(between) + between;
        await growsFairly(
          (text) => text.replace(pattern, ''),
          grown(pattern.source.slice(0, 80), (size) => repeated(line, size), STRETCH),
        );
      }
    }
  });

  it('is redacted, and looked at for people and places, in the time its size allows', async () => {
    const gate = createGate();
    const texts = [...hostileTexts(MEGABYTE), { name: 'mixed', text: mixed(MEGABYTE, 3) }];
    for (const { name, text } of texts) {
      const taken = await seconds(async () => {
        await gate.redact(text);
        findPrivate(text);
        findPeople(text);
      });
      assert.ok(taken < LIMIT, `${taken} s: ${name}`);
    }
  });
});
