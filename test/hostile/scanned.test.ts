import fc from 'fast-check';
import { createGate } from '../../src/safety/gate.ts';
import { LOOK_WORDINGS } from '../../src/safety/injection/looks.ts';
import { SIGN_WORDINGS } from '../../src/safety/injection/weigh.ts';
import { typedParts } from '../../src/safety/provenance.ts';
import { TOKEN_RULES } from '../../src/safety/secrets/tokens.ts';
import { readSet } from '../unit/safety/set.ts';
import { MEGABYTE, STRETCH, type Work, allGrown, grown, growsFairly } from './growth.ts';
import { type Hostile, allMessages, fullMessages, lettersOf, repeated } from './messages.ts';

/** How many of the slowest are then scanned as a whole megabyte. */
const SLOWEST = 2;

/** `scan` is also all that memory files go through, and `secretsIn` the report of secrets in session files: the first look of `redact`. */
describe('a message made to wear the gate out', function () {
  this.timeout(300_000);

  const gate = createGate();
  const scan: Work = (text) => gate.scan(text);
  const redact: Work = (text) => gate.redact(text);

  before(async () => {
    for await (const _ of gate.prepare());
    for (const { text } of readSet('attacks')) await gate.scan(text);
  });

  it('is scanned in the time that its size allows', async () => {
    const taken: { name: string; most: number }[] = [];
    for (const message of allGrown(allMessages, STRETCH))
      taken.push({ name: message.name, most: await growsFairly(scan, message) });
    const slowest = taken.sort((a, b) => b.most - a.most).slice(0, SLOWEST);
    const isSlow = ({ name }: Hostile): boolean => slowest.some((each) => each.name === name);
    for (const message of allGrown((size) => allMessages(size).filter(isSlow), MEGABYTE))
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
      fc.constantFrom(...allMessages(12).map(({ text }) => text)),
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
