import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createGate } from '../../src/safety/gate.ts';
import { isNamedMark } from '../../src/safety/injection/marks.ts';
import { LOOK_WORDINGS } from '../../src/safety/injection/looks.ts';
import { quoteAround } from '../../src/safety/injection/quotes.ts';
import { SIGN_WORDINGS } from '../../src/safety/injection/weigh.ts';
import { isScreenRule } from '../../src/safety/injection/world/screen.ts';
import { findPeople } from '../../src/safety/people.ts';
import { findPrivate } from '../../src/safety/private.ts';
import { typedParts } from '../../src/safety/provenance.ts';
import { TOKEN_RULES } from '../../src/safety/secrets/tokens.ts';
import { hostileTexts } from '../unit/safety/hostile.ts';
import { readSet } from '../unit/safety/set.ts';
import { type Work, allGrown, grown, growsFairly, seconds } from './growth.ts';
import { type Hostile, fullMessages, hostileMessages, lettersOf, repeated } from './hostile-messages.ts';

const SMALL = 4_000;
const MEGABYTE = 1_000_000;
/**
 * Seconds of the processor for a megabyte. The slowest takes 1.6 on a machine at rest and was seen to take 7 where other programs
 * fill the caches; what grows with the square takes minutes.
 */
const LIMIT = 20;

/** Characters at which what is tried on everything shows how it grows: a quarter of those that instructions are looked for in at once. */
const STRETCH = 25_000;
/** How many of the slowest are then scanned as a whole megabyte. */
const SLOWEST = 2;

/** Seconds in which a megabyte is parted into typed and pasted; the slowest takes 0.3. */
const TYPED_LIMIT = 2.5;
/** So many places in a line of four megabytes, and seconds for all of them: 0.2 near the places, 4 and more from end to end. */
const PLACES = 3_000;
const PLACES_LIMIT = 2;

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

/** `scan` is also all that memory files go through, and `secretsIn` the report of secrets in session files: the first look of `redact`. */
describe('a message made to wear the gate out', function () {
  this.timeout(300_000);

  const gate = createGate();
  const scan: Work = (text) => gate.scan(text);
  const redact: Work = (text) => gate.redact(text);
  const everything = (size: number): Hostile[] => [
    ...hostileMessages(size),
    ...fullMessages(size),
    ...hostileTexts(size),
  ];

  before(async () => {
    for await (const _ of gate.prepare());
    for (const { text } of readSet('attacks')) await gate.scan(text);
  });

  it('is redacted in the time that a megabyte allows', async () => {
    for (const texts of [hostileMessages, fullMessages])
      for (const message of allGrown(texts, MEGABYTE)) await growsFairly(redact, message);
  });

  it('is parted into typed and pasted in the time that a megabyte allows', async () => {
    for (const message of allGrown(everything, MEGABYTE)) {
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

  it('is scanned in the time that its size allows', async () => {
    const taken: { name: string; most: number }[] = [];
    for (const message of allGrown(everything, STRETCH))
      taken.push({ name: message.name, most: await growsFairly(scan, message) });
    const slowest = taken.sort((a, b) => b.most - a.most).slice(0, SLOWEST);
    const isSlow = ({ name }: Hostile): boolean => slowest.some((each) => each.name === name);
    for (const message of allGrown((size) => everything(size).filter(isSlow), MEGABYTE))
      await growsFairly(scan, message);
  });

  it('is scanned in that time where something is found everywhere', async () => {
    for (const message of allGrown(fullMessages, MEGABYTE)) await growsFairly(scan, message);
  });

  it('may begin any key over and over, whole or cut', async () => {
    for (const anchor of new Set(TOKEN_RULES.flatMap(({ anchors }) => anchors)))
      for (const piece of [anchor, `${anchor}${'a1B2c3D4'.repeat(6)} `, `${anchor}a1B2c3D4\n`])
        await growsFairly(
          redact,
          grown(piece, (size) => repeated(piece, size), STRETCH),
        );
  });

  it('may be put together from anything that patterns and samples are made of', async () => {
    const letters = [...LOOK_WORDINGS, ...SIGN_WORDINGS].flatMap(({ source }) => lettersOf(source()));
    const samples = ['secrets', 'look-alikes', 'attacks', 'weak-signs', 'benign'].flatMap(readSet);
    const cut = fc
      .tuple(fc.constantFrom(...samples), fc.nat(400), fc.integer({ min: 4, max: 60 }))
      .map(([{ text }, from, length]) => text.slice(from % text.length).slice(0, length));
    const piece = fc.oneof(
      fc.constantFrom(...letters),
      fc.constantFrom(...TOKEN_RULES.flatMap(({ anchors }) => anchors)),
      cut,
      fc.constantFrom(...everything(12).map(({ text }) => text)),
      fc.constantFrom(
        '',
        ' ',
        '\n',
        ': ',
        '=',
        '"',
        '`',
        ', ',
        '. ',
        '\n- ',
        '\n\n',
        '\\n',
        '(',
        '|',
        '/',
        '-',
        '；',
        '「',
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 9 }), async (pieces) => {
        const line = pieces.join('') || ' ';
        const message = grown(line, (size) => repeated(line, size), STRETCH);
        for (const work of [scan, redact, typedParts]) await growsFairly(work, message);
      }),
      { numRuns: 80 },
    );
  });
});
