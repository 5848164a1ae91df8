import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { readLines } from '../../../../src/cli/input.ts';
import { createTextTools } from '../../../../src/engine/text-tools.ts';
import { CarryoverError } from '../../../../src/shared/errors.ts';
import { runFake } from '../run-fake.ts';

const noEngine = {
  connect: () => Promise.reject(new Error('check and explain need no engine')),
  locations: () => {
    throw new Error('check and explain need no home');
  },
};

function jsonLines(text: string): unknown[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

describe('carryover check', () => {
  it('needs neither a home nor a store', async () => {
    const ran = await runFake(['check'], { input: 'Run the tests.', options: noEngine });
    assert.deepEqual([ran.code, ran.out, ran.err], [0, 'ok\n', '']);
  });

  it('ends with 1 for a blocked text and never shows the secret', async () => {
    const ran = await runFake(['check', '-'], { input: 'the password is hunter2', options: noEngine });
    assert.equal(ran.code, 1);
    assert.equal(
      ran.out,
      'blocked\n  A password. (secret/password, 16-23)\n\nthe password is [REDACTED:password]\n',
    );
  });

  it('prints verdict, findings and the redacted text as JSON', async () => {
    const ran = await runFake(['check', '--json'], { input: 'hunter2', options: noEngine });
    assert.deepEqual(JSON.parse(ran.out), {
      verdict: 'blocked',
      findings: [{ rule: 'secret/password', verdict: 'blocked', message: 'A password.', start: 0, end: 7 }],
      redacted: '[REDACTED:password]',
    });
  });

  it('says how to give a text, where a text is given in place of a file', async () => {
    for (const text of ['use tabs, not spaces', 'use tabs in all files. '.repeat(400)]) {
      const ran = await runFake(['check', text], { options: noEngine });
      assert.equal(ran.code, 1);
      assert.match(
        ran.err,
        /could not be opened: it does not exist\. To give the text itself, pipe it in\.\n$/u,
      );
    }
  });

  it('reads a file, a byte order mark taken off', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'carryover-check-'));
    try {
      const file = path.join(folder, 'note.md');
      await writeFile(file, '\ufeffhunter2');
      const ran = await runFake(['check', file, '--json'], { options: noEngine });
      assert.match(ran.out, /"start": 0/u);
      const missing = await runFake(['check', path.join(folder, 'none.md')], { options: noEngine });
      assert.equal(missing.code, 1);
      assert.match(missing.err, /none\.md could not be opened: it does not exist\.\n$/u);
      const wrong = await runFake(['check', folder], { options: noEngine });
      assert.equal(wrong.code, 2);
      assert.match(wrong.err, /is a folder\.\n$/u);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('refuses a single text that is too long', async () => {
    const part = Buffer.alloc(1_000_000, 'a');
    const ran = await runFake(['check'], { input: Readable.from(Array.from({ length: 11 }, () => part)) });
    assert.equal(ran.code, 2);
    assert.match(ran.err, /^The text is longer than 10 MB;/u);
  });
});

describe('carryover explain', () => {
  it('shows the words, what they would become and why', async () => {
    const ran = await runFake(['explain'], { input: 'Please always use pnpm.', options: noEngine });
    assert.equal(ran.code, 0);
    assert.equal(ran.out, '"always use pnpm."\n  preference · global · 0.70 · 7-23\n  says "always"\n');
  });

  it('shows no secret, and places of the text as it was given', async () => {
    // The word that tells a password stands outside of what is quoted.
    const input = 'export DB_PASSWORD=hunter2xQ9z\n\nAlways log in as dev with hunter2xQ9z first.';
    const tools = createTextTools();
    const ran = await runFake(['explain'], { input, options: noEngine, tools });
    assert.match(ran.out, /^".*\[REDACTED:[\w-]+\]/u);
    assert.doesNotMatch(ran.out, /hunter2/u);
    const json = await runFake(['explain', '--json'], {
      input,
      options: noEngine,
      tools,
    });
    assert.doesNotMatch(json.out, /hunter2/u);
    assert.match(json.out, new RegExp(`"start": ?${input.indexOf('Always')}\\b`, 'u'));
  });

  it('prints spans as JSON, and none is an answer too', async () => {
    const some = await runFake(['explain', '--json'], { input: 'always', options: noEngine });
    assert.deepEqual(JSON.parse(some.out), {
      spans: [
        { start: 0, end: 6, kind: 'preference', scope: 'global', score: 0.7, reasons: ['says "always"'] },
      ],
    });
    const none = await runFake(['explain', '--json'], { input: 'hello', options: noEngine });
    assert.deepEqual([none.code, JSON.parse(none.out)], [0, { spans: [] }]);
  });
});

describe('--jsonl', () => {
  it('answers every line with its own id, in order, and ends with 0', async () => {
    const input =
      '{"id":"a","text":"hunter2"}\r\n\n{"id":7,"text":"fine"}\n{"id":"c","text":"always","more":1}';
    const checked = await runFake(['check', '--jsonl'], { input, options: noEngine });
    assert.equal(checked.code, 0);
    const lines = jsonLines(checked.out);
    assert.equal(lines.length, 3);
    assert.deepEqual(lines[1], { id: 7, verdict: 'ok', findings: [], redacted: 'fine' });
    const explained = await runFake(['explain', '-', '--jsonl'], { input, options: noEngine });
    assert.deepEqual(jsonLines(explained.out)[0], { id: 'a', spans: [] });
  });

  it('gives one error line for a line it cannot use, goes on, and ends with 1', async () => {
    const input = 'no json\n{"id":"a"}\n{"text":"b"}\n[]\n{"id":"d","text":"fine"}\n';
    const ran = await runFake(['check', '--jsonl'], { input, options: noEngine });
    assert.equal(ran.code, 1);
    assert.deepEqual(jsonLines(ran.out), [
      { error: 'The line is not JSON.' },
      { id: 'a', error: 'The line is not {"id": ..., "text": "..."}.' },
      { error: 'The line is not {"id": ..., "text": "..."}.' },
      { error: 'The line is not {"id": ..., "text": "..."}.' },
      { id: 'd', verdict: 'ok', findings: [], redacted: 'fine' },
    ]);
  });

  it('says with the id when a text could not be judged', async () => {
    const refuse = (): never => {
      throw new CarryoverError('bad-input', 'This text is too deep.');
    };
    const ran = await runFake(['explain', '--jsonl'], {
      input: '{"id":1,"text":"x"}\n',
      tools: { explain: refuse },
    });
    assert.deepEqual([ran.code, jsonLines(ran.out)], [1, [{ id: 1, error: 'This text is too deep.' }]]);
  });

  it('passes over a line without end and does not keep it', async () => {
    function* parts(): Generator<Buffer> {
      for (let i = 0; i < 200; i += 1) yield Buffer.alloc(1_000_000, 'a');
      yield Buffer.from('\n{"id":"b","text":"fine"}\n');
    }
    const before = process.memoryUsage().arrayBuffers;
    const ran = await runFake(['check', '--jsonl'], { input: Readable.from(parts()) });
    // Kept, it would be 200 MB; what is seen here is what the collector has not come to yet.
    assert.ok(process.memoryUsage().arrayBuffers - before < 150_000_000);
    assert.equal(ran.code, 1);
    assert.deepEqual(jsonLines(ran.out)[0], { error: 'The line is longer than 10 MB.' });
    assert.deepEqual(jsonLines(ran.out).length, 2);
  });

  it('splits at line feeds only, wherever the bytes are cut', async () => {
    const line = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\n', '\u2028'));
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1 }), fc.array(fc.nat(200)), async (lines, cuts) => {
        const bytes = Buffer.from(`${lines.join('\n')}\n`);
        const at = [0, ...cuts.map((cut) => Math.min(cut, bytes.length)).sort((a, b) => a - b), bytes.length];
        const chunks = at.slice(1).map((end, index) => bytes.subarray(at[index], end));
        const got: (string | undefined)[] = [];
        const signal = new AbortController().signal;
        for await (const read of readLines(Readable.from(chunks), signal)) got.push(read);
        assert.deepEqual(
          got,
          lines.map((text) => text.replace(/^\ufeff/u, '')),
        );
      }),
    );
  });
});
