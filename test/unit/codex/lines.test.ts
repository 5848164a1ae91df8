import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Line, LineSplitter, type LineSplitterOptions } from '../../../src/codex/lines.ts';

interface Seen {
  number: number;
  text: string;
  start: number;
  tooLong: boolean;
}

function split(
  chunks: readonly Buffer[],
  options: LineSplitterOptions = {},
): { lines: Seen[]; splitter: LineSplitter } {
  const splitter = new LineSplitter(options);
  const lines: Seen[] = [];
  const keep = ({ number, bytes, start, tooLong }: Line): void => {
    lines.push({ number, text: bytes.toString('utf8'), start, tooLong });
  };
  for (const chunk of chunks) {
    const copy = Buffer.from(chunk);
    splitter.push(copy, keep);
    copy.fill(0x21);
  }
  return { lines, splitter };
}

function cut(bytes: Buffer, cuts: readonly number[]): Buffer[] {
  const ends = [...new Set([...cuts.map((at) => at % (bytes.length + 1)), bytes.length])].sort(
    (a, b) => a - b,
  );
  return ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end));
}

describe('LineSplitter', () => {
  it('gives number, text and offset of every complete line', () => {
    const { lines, splitter } = split([Buffer.from('one\n\ntwo\nrest')]);
    assert.deepEqual(lines, [
      { number: 1, text: 'one', start: 0, tooLong: false },
      { number: 2, text: '', start: 4, tooLong: false },
      { number: 3, text: 'two', start: 5, tooLong: false },
    ]);
    assert.deepEqual(splitter.position, { line: 3, offset: 9 });
    assert.equal(splitter.waiting, 4);
  });

  it('lets the last line wait for its line feed', () => {
    const { lines } = split([Buffer.from('{"a":'), Buffer.from('1}'), Buffer.from('\n')]);
    assert.deepEqual(lines, [{ number: 1, text: '{"a":1}', start: 0, tooLong: false }]);
  });

  it('cuts at byte 10 only', () => {
    const { lines } = split([Buffer.from('a\u2028b\u0085c\r\nd\re\n')]);
    assert.deepEqual(
      lines.map(({ text }) => text),
      ['a\u2028b\u0085c\r', 'd\re'],
    );
  });

  it('takes off a byte order mark before the first line only', () => {
    const { lines } = split([Buffer.from('\ufeffone\n\ufefftwo\n')]);
    assert.deepEqual(
      lines.map(({ text }) => text),
      ['one', '\ufefftwo'],
    );
  });

  it('passes over a line beyond the bound, keeps its head, and goes on', () => {
    const long = 'x'.repeat(5_000);
    for (const size of [1, 7, 600, 4_000, 100_000]) {
      const bytes = Buffer.from(`one\n${long}\ntwo\n`);
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
        bytes.subarray(at * size, (at + 1) * size),
      );
      const { lines } = split(chunks, { maxBytes: 2_000 });
      assert.deepEqual(
        lines.map(({ number, start, tooLong }) => ({ number, start, tooLong })),
        [
          { number: 1, start: 0, tooLong: false },
          { number: 2, start: 4, tooLong: true },
          { number: 3, start: 5_005, tooLong: false },
        ],
      );
      assert.equal(lines[1]?.text, 'x'.repeat(512));
    }
  });

  it('does not keep a line whose head says that it cannot matter', () => {
    const heads: string[] = [];
    const bytes = Buffer.from(`skip${'x'.repeat(3_000)}\nkeep${'y'.repeat(3_000)}\n`);
    const { lines } = split(cut(bytes, [700, 1_400, 3_700, 4_000]), {
      passOver: (head) => {
        heads.push(head.toString('utf8', 0, 4));
        return head.toString('utf8', 0, 4) === 'skip';
      },
    });
    assert.deepEqual(heads, ['skip', 'keep']);
    assert.deepEqual(
      lines.map(({ text, tooLong }) => [text.length, tooLong]),
      [
        [512, true],
        [3_004, false],
      ],
    );
  });

  it('goes on from a line and an offset', () => {
    const { lines } = split([Buffer.from('next\n')], { line: 41, offset: 1_000 });
    assert.deepEqual(lines, [{ number: 42, text: 'next', start: 1_000, tooLong: false }]);
  });

  it('gives the same lines however the bytes are cut', () => {
    const anyText = fc.array(
      fc.constantFrom('a', '\n', '\r\n', 'ü', '\u2028', '{"k":"v"}', 'x'.repeat(700)),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(
        anyText,
        fc.array(fc.nat(), { maxLength: 12 }),
        fc.constantFrom(100, 600, 10_000),
        (parts, cuts, maxBytes) => {
          const bytes = Buffer.from(parts.join(''));
          const whole = split([bytes], { maxBytes });
          const pieces = split(cut(bytes, cuts), { maxBytes });
          assert.deepEqual(pieces.lines, whole.lines);
          assert.deepEqual(pieces.splitter.position, whole.splitter.position);
          assert.equal(pieces.splitter.waiting, whole.splitter.waiting);
        },
      ),
    );
  });
});
