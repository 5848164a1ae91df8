import assert from 'node:assert/strict';
import { PassThrough, Readable, Writable } from 'node:stream';
import fc from 'fast-check';
import { anyLetter } from '../../support/any-letter.ts';
import { untilStill } from '../../support/until-still.ts';
import { clean, pad, wrap } from '../../../src/cli/text.ts';
import { fit, width } from '../../../src/shared/line-width.ts';
import { toJson } from '../../../src/cli/output.ts';
import { NOW, fakeEngine, sampleCandidate, samplePreview, sampleSession } from './fake-engine.ts';
import { runFake } from './run-fake.ts';

/** Sets the title, moves the cursor, hides text, reorders it: what a hostile session could carry. */
const hostile = 'a\u001b]0;owned\u0007b\u001b[2Jc\u009b31md\u202ee\r\u0008f\u0000g\u001b[8mh\u200bi';

/** Everything a terminal may act on: C0 but tab and newline, DEL, C1, and what reorders or hides text. */
const UNSAFE = new RegExp(
  '[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u061c\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]',
  'u',
);

describe('text from sessions', () => {
  it('never steers the terminal, in any listing', async () => {
    const candidate = sampleCandidate({
      text: hostile,
      reasons: [hostile],
      project: `/home/${hostile}`,
      evidence: sampleCandidate().evidence.map((one) => ({
        ...one,
        quote: hostile,
        title: hostile,
        file: hostile,
      })),
    });
    const answers = {
      candidates: () => Promise.resolve([candidate]),
      sessions: () => Promise.resolve([sampleSession({ title: hostile, thread: hostile })]),
      preview: () => Promise.resolve(samplePreview({ diff: `+${hostile}\n`, warnings: [hostile] })),
      recall: () =>
        Promise.resolve({
          hits: [
            {
              thread: hostile,
              title: hostile,
              project: hostile,
              role: 'user' as const,
              time: NOW,
              line: 1,
              snippet: hostile,
              marks: [[0, hostile.length] as [number, number]],
              exit: null,
            },
          ],
          total: 1,
          capped: false,
        }),
    };
    for (const argv of [['candidates'], ['show', '3f'], ['approve', '3f'], ['recall', 'x'], ['sessions']]) {
      for (const json of [[], ['--json']]) {
        const ran = await runFake([...argv, ...json], { answers });
        assert.equal(ran.code, 0);
        assert.ok(ran.out.includes('a'));
        assert.doesNotMatch(ran.out, UNSAFE, argv.join(' '));
      }
    }
    const error = await runFake(['show', hostile]);
    assert.doesNotMatch(error.err, UNSAFE);
  });

  it('keeps no control character but newline and tab, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyLetter }), (text) => {
        assert.doesNotMatch(clean(text), UNSAFE);
        assert.doesNotMatch(toJson({ text }), UNSAFE);
      }),
    );
  });

  it('means the same in JSON', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyLetter }), (text) => {
        assert.deepEqual(JSON.parse(toJson({ text })), { text });
      }),
    );
  });

  it('leaves no tag character in either, though JSON writes each as two halves', () => {
    const text = 'a\u{e0041}\u{e007f}\u206ab';
    assert.equal(clean(text), 'ab');
    assert.equal(toJson({ text }), '{"text":"a\\udb40\\udc41\\udb40\\udc7f\\u206ab"}');
    assert.deepEqual(JSON.parse(toJson({ text })), { text });
  });
});

describe('output that goes to a file or another program', () => {
  it('has whole lines, in every listing', async () => {
    const long = `begins ${'and goes on '.repeat(30)}ends`;
    const answers = {
      candidates: () => Promise.resolve([sampleCandidate({ text: long })]),
      sessions: () => Promise.resolve([sampleSession({ title: long })]),
      recall: () =>
        Promise.resolve({
          hits: [
            {
              ...{ thread: 't', title: long, project: null, role: 'user' as const, time: NOW, line: 1 },
              ...{ snippet: long, marks: [[0, 6] as [number, number]], exit: null },
            },
          ],
          ...{ total: 1, capped: false },
        }),
    };
    for (const argv of [['candidates'], ['sessions'], ['recall', 'x'], ['doctor'], ['status']]) {
      const piped = await runFake(argv, { answers, options: { columns: undefined } });
      const shown = await runFake(argv, { answers });
      assert.equal(piped.code, shown.code, piped.err);
      if (argv[0] === 'doctor' || argv[0] === 'status') continue;
      assert.ok(piped.out.includes(long), argv[0]);
      assert.ok(!shown.out.includes(long), argv[0]);
    }
  });
});

describe('columns', () => {
  it('count what the terminal shows', () => {
    assert.deepEqual(['abc', '日本', 'e\u0301', '👩‍👩‍👧', '✅'].map(width), [3, 4, 1, 2, 2]);
    assert.equal(pad('日', 4), '日  ');
  });

  it('are never exceeded by a cut line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 40 }), (text, columns) => {
        const line = text.replaceAll('\n', ' ');
        assert.ok(width(fit(line, columns)) <= columns);
      }),
    );
  });

  it('break between words and lose none', () => {
    assert.deepEqual(wrap('one two three', 7), ['one two', 'three']);
    assert.deepEqual(wrap('averylongword a\n\nb', 5), ['averylongword', 'a', '', 'b']);
  });
});

describe('a reader that goes away', () => {
  it('is no error: nothing on stderr, exit code 0', async () => {
    const gone = new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
      },
    });
    const ran = await runFake(['recall', 'checkout'], { options: { stdout: gone } });
    assert.deepEqual([ran.code, ran.err, ran.closed], [0, '', 1]);
  });

  it('ends a stream of lines early', async () => {
    let read = 0;
    function* endless(): Generator<Buffer> {
      for (;;) {
        read += 1;
        yield Buffer.from(`{"id":${read},"text":"x"}\n`);
      }
    }
    let written = 0;
    const gone = new Writable({
      write(_chunk, _encoding, done) {
        written += 1;
        done(written > 3 ? Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }) : null);
      },
    });
    const ran = await runFake(['check', '--jsonl'], {
      input: Readable.from(endless()),
      options: { stdout: gone },
    });
    assert.deepEqual([ran.code, ran.err, written], [0, '', 4]);
    assert.ok(read < 100);
  });

  it('is told apart from a full disk', async () => {
    const full = new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' }));
      },
    });
    const ran = await runFake(['status', '--verbose'], { options: { stdout: full } });
    assert.equal(ran.code, 1);
    assert.match(ran.err, /no space left/u);
  });

  it('slows the writing down instead of filling memory', async () => {
    const slow = new PassThrough({ highWaterMark: 64 });
    let read = 0;
    function* lines(): Generator<Buffer> {
      for (; read < 500; read += 1) yield Buffer.from(`{"id":${read},"text":"${'x'.repeat(100)}"}\n`);
    }
    const input = Readable.from(lines(), { highWaterMark: 1 });
    const running = runFake(['check', '--jsonl'], { input, options: { stdout: slow } });
    await untilStill(() => read);
    assert.ok(read > 0 && read < 20, `${read} lines were read`);
    slow.resume();
    assert.equal((await running).code, 0);
  });
});

describe('Ctrl-C', () => {
  it('closes the engine and ends with 130, though the engine never answers', async () => {
    const interrupt = new AbortController();
    let closed = false;
    const running = runFake(['scan'], {
      options: {
        signal: interrupt.signal,
        connect: () =>
          Promise.resolve({
            api: {
              ...fakeEngine().api,
              scan: () => {
                setImmediate(() => interrupt.abort());
                return new Promise(() => undefined);
              },
            },
            close: () => {
              closed = true;
              return Promise.resolve();
            },
          }),
      },
    });
    const ran = await running;
    assert.deepEqual([ran.code, ran.err, closed], [130, '', true]);
  });
});
