import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { commands } from '../../../src/cli/commands.ts';
import { runFake } from '../../unit/cli/run-fake.ts';
import { HUGE, NOT_UTF8, assertUnpolluted, deep } from '../../support/hostile-values.ts';

/** Escape sequences, bidi marks and a bell. */
const TERMINAL = '\u001b]0;owned\u0007\u001b[2J\u202egpj';

describe('arguments of the command line', () => {
  it('name no command and no option that every object has', async () => {
    for (const word of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '']) {
      assert.equal((await runFake([word])).code, 2, word);
      for (const { name } of commands) {
        const ran = await runFake([name, `--${word === '' ? '=' : word}`, 'x']);
        assert.equal(ran.code, 2, `${name} --${word}`);
        assert.deepEqual(ran.calls, []);
      }
    }
    assertUnpolluted();
  });

  it('are echoed without anything that a terminal would obey', async () => {
    for (const argv of [[TERMINAL], ['recall', 'x', `--${TERMINAL}`], ['status', TERMINAL]]) {
      const ran = await runFake(argv);
      assert.equal(ran.code, 2);
      assert.doesNotMatch(ran.out + ran.err, /[\u001b\u0007\u202e]/);
    }
  });

  it('may be huge without being repeated or taking long', async () => {
    const start = performance.now();
    const ran = await runFake(['recall', HUGE.slice(0, 100_000)]);
    assert.ok(ran.out.length + ran.err.length < 250_000);
    const limited = await runFake(['recall', 'x', '--limit', '9'.repeat(1_000)]);
    assert.equal(limited.code, 2);
    assert.ok(performance.now() - start < 2_000);
  });
});

describe('what the command line reads from stdin', () => {
  it('may be no UTF-8 and ten megabytes', async () => {
    for (const input of [NOT_UTF8, Buffer.from(HUGE), Buffer.alloc(1_000)]) {
      const ran = await runFake(['check', '-', '--json'], { input: Readable.from([input]) });
      assert.ok(ran.code === 0 || ran.code === 2 || ran.code === 1);
      assert.doesNotMatch(ran.err, /error of its own/);
    }
  });

  it('may hold lines that are no request, each with an answer or a place', async () => {
    const lines = [
      '{"__proto__":{"polluted":true}}',
      deep(),
      '{"id":{},"text":[]}',
      '{"id":"a","text":"ok"}',
      'null',
    ];
    const ran = await runFake(['check', '-', '--jsonl'], { input: lines.join('\n') });
    assert.equal(ran.code, 1);
    assert.match(ran.out, /"id": ?"a"/);
    assert.doesNotMatch(ran.err, /error of its own/);
    assertUnpolluted();
  });
});
