import assert from 'node:assert/strict';
import { createGate } from '../../src/safety/gate.ts';
import { findHidden, plain } from '../../src/safety/injection/hidden.ts';
import { LOOK_WORDINGS } from '../../src/safety/injection/looks.ts';
import { MOST, SIGN_WORDINGS } from '../../src/safety/injection/weigh.ts';
import { findPeople } from '../../src/safety/people.ts';
import { findPrivate } from '../../src/safety/private.ts';
import { typedParts } from '../../src/safety/provenance.ts';
import { createSecretFinder } from '../../src/safety/secrets/find.ts';
import { canSkipSecretlint } from '../../src/safety/secrets/secretlint.ts';
import { hostileTexts } from '../unit/safety/hostile.ts';
import { createOpenSieve } from '../unit/safety/open-sieve.ts';
import { allGrown, growsFairly } from './growth.ts';

const SMALL = 10_000;
const LONG = 250_000;
/** Time does not shrink below this, whatever the size: a pause of the collector costs as much. */
const FLOOR = 100;
/** Milliseconds at a quarter of the size; a pattern whose time grows with the square of it needs six where the limit is 100. */
const SUSPECT = 1;

/** Of the processor: on a busy machine the clock says nothing. */
function milliseconds(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** A pause of the machine is no slow pattern: the best of three counts. */
function isFast(work: () => unknown, limit: number): boolean {
  return [1, 2, 3].some(() => milliseconds(work) < limit);
}

describe('hostile lines', function () {
  this.timeout(300_000);

  const texts = hostileTexts(SMALL);
  const short = hostileTexts(SMALL / 4);
  const looks = LOOK_WORDINGS.map(({ source, flags }) => new RegExp(source(), flags));
  const signs = SIGN_WORDINGS.map(({ source, flags }) => new RegExp(source(), flags));

  it('wear out no pattern for attacks or powers', () => {
    for (const pattern of looks) {
      for (const [index, { name, text }] of texts.entries()) {
        // What grows with the square shows at a quarter of the size: the long line is only for what is suspect there.
        if (milliseconds(() => short[index]?.text.search(pattern)) < SUSPECT) continue;
        assert.ok(
          isFast(() => text.search(pattern), FLOOR),
          `${name} is slow for ${pattern.source.slice(0, 80)}`,
        );
      }
    }
  });

  it('wear out no weak sign, which see a paragraph at a time', () => {
    for (const { name, text } of hostileTexts(MOST))
      for (const pattern of signs)
        assert.ok(
          isFast(() => text.search(pattern), FLOOR),
          `${name} is slow for ${pattern.source.slice(0, 80)}`,
        );
  });

  it('wear out no part of the gate', async () => {
    const parts = {
      secrets: createSecretFinder(createOpenSieve()),
      hidden: findHidden,
      people: findPeople,
      plain,
      private: findPrivate,
      typed: typedParts,
      filter: canSkipSecretlint,
    };
    for (const [part, run] of Object.entries(parts))
      for (const { name, ...sizes } of allGrown(hostileTexts, 2 * SMALL))
        await growsFairly(run, { name: `${part}: ${name}`, ...sizes });
  });

  it('cost no more than their size at a quarter of a million characters', async () => {
    const worst = allGrown(hostileTexts, LONG).filter(({ name }) =>
      ['"ignore all "', '"send the api keys "', '"curl "', '"a"'].includes(name),
    );
    assert.equal(worst.length, 4);
    for (const pattern of looks.filter((_, index) => index % 9 === 0)) {
      for (const { name, ...sizes } of worst)
        await growsFairly((text) => text.search(pattern), {
          name: `${pattern.source.slice(0, 80)}: ${name}`,
          ...sizes,
        });
    }
  });

  it('are redacted in bounded time at a quarter of a million characters', async () => {
    const gate = createGate();
    for (const { name, text } of hostileTexts(LONG).filter((_, index) => index % 16 === 0)) {
      const before = process.cpuUsage();
      await gate.redact(text);
      const { user, system } = process.cpuUsage(before);
      assert.ok(user + system < 5_000_000, name);
    }
  });
});
