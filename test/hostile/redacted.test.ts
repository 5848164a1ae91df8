import assert from 'node:assert/strict';
import { createGate } from '../../src/safety/gate.ts';
import { isNamedMark } from '../../src/safety/injection/marks.ts';
import { quoteAround } from '../../src/safety/injection/quotes.ts';
import { isScreenRule } from '../../src/safety/injection/world/screen.ts';
import { typedParts } from '../../src/safety/provenance.ts';
import { MEGABYTE, allGrown, growsFairly, seconds } from './growth.ts';
import { allMessages, fullMessages, hostileMessages } from './messages.ts';

/** Seconds in which a megabyte is parted into typed and pasted; the slowest takes 0.3. */
const TYPED_LIMIT = 2.5;
/** So many places in a line of four megabytes, and seconds for all of them: 0.2 near the places, 4 and more from end to end. */
const PLACES = 3_000;
const PLACES_LIMIT = 2;

describe('a megabyte of messages made to wear the gate out', function () {
  this.timeout(300_000);

  const gate = createGate();

  it('is redacted in the time that a megabyte allows', async () => {
    for (const texts of [hostileMessages, fullMessages])
      for (const message of allGrown(texts, MEGABYTE))
        await growsFairly((text) => gate.redact(text), message);
  });

  it('is parted into typed and pasted in the time that a megabyte allows', async () => {
    for (const message of allGrown(allMessages, MEGABYTE)) {
      const taken = await growsFairly(typedParts, message);
      assert.ok(taken < TYPED_LIMIT, `${taken} s: ${message.name}`);
    }
  });

  it('is read only near what was found, however long its line is', async () => {
    const line = 'a b '.repeat(MEGABYTE);
    const middle = line.length / 2;
    const looks: readonly ((at: number) => unknown)[] = [
      (at) => quoteAround(line, at, 3),
      (at) => isNamedMark(line, at, '[INST]'),
      (at) => isScreenRule(line, at, 3),
    ];
    for (const look of looks) {
      const taken = await seconds(() => {
        for (let at = 0; at < PLACES; at += 1) look(middle + at);
      });
      assert.ok(taken < PLACES_LIMIT, `${taken} s: ${String(look)}`);
    }
  });
});
