import assert from 'node:assert/strict';
import type { CommandRan, FilesChanged } from '../../../src/codex/events.ts';
import { toMessage, turnMark } from '../../../src/recall/message.ts';
import { exitOf, failedAnyway, hasFailed, storedExit } from '../../../src/recall/stored-exit.ts';

const place = { thread: 'a', ordinal: 1, line: 3, time: 5, turn: 't' };

describe('a message', () => {
  it('is marked by its turn in three bytes, each turn by another mark', () => {
    const turns = Array.from(
      { length: 2_000 },
      (_, at) => `0199a213-81c0-7800-8aa1-${String(at).padStart(12, '0')}`,
    );
    const marks = turns.map(turnMark);
    assert.deepEqual(marks.slice(0, 3), turns.slice(0, 3).map(turnMark));
    assert.ok(marks.every((mark, at) => mark >= 0 && mark < 2 ** 23 && mark !== marks[at + 1]));
    assert.ok(new Set(marks).size > 1_990);
    const event = { ...place, kind: 'person' as const, text: 'hello' };
    assert.deepEqual(
      [toMessage(event)?.turn, toMessage({ ...event, turn: undefined })?.turn],
      [turnMark('t'), null],
    );
  });
});

describe('what recall keeps of failed work', () => {
  const ran = (output: string, exit: number): CommandRan => ({
    ...place,
    ...{ kind: 'command', command: 'pytest -q || true', cwd: undefined, output },
    exit,
  });

  it('is told by who knows, and then keeps both ends of the output', () => {
    const long = `first\n${'.'.repeat(2_000)}\n1 failed, 3 passed`;
    const told = toMessage(ran(long, 0), () => true);
    assert.ok(told);
    assert.deepEqual([told.failed, told.exit], [true, 0]);
    assert.ok(told.text.length > 2_000);
    const passed = toMessage(ran(long, 0), () => false);
    assert.ok(passed);
    assert.equal(passed.failed, undefined);
    assert.ok(passed.text.length < 1_000);
    assert.equal(toMessage(ran('x', 2), () => true)?.failed, undefined);
  });

  it('names why a patch was not applied, even one that names no file', () => {
    const output = 'Failed to find expected lines in walrus.c';
    const patch: FilesChanged = { ...place, kind: 'files', ok: false, output, changes: [] };
    const message = toMessage(patch);
    assert.deepEqual([message?.text, message?.failed], [`not applied\u001e${output}`, true]);
  });

  it('is none of a search that found nothing', () => {
    const long = 'x\n'.repeat(2_000);
    const searched = toMessage({ ...ran(long, 1), command: 'diff -u a b' }, () => false);
    assert.ok(searched);
    assert.deepEqual([searched.exit, searched.failed], [1, false]);
    assert.ok(searched.text.length < 1_000);
    assert.equal(toMessage({ ...ran('', 2), command: 'grep x nowhere' })?.failed, undefined);
    for (const exit of [1, -1, 2 ** 31]) {
      const stored = storedExit({ exit, failed: false });
      assert.equal(exitOf(stored), exit);
      assert.deepEqual([failedAnyway(stored), hasFailed(stored)], [{ failed: false }, false]);
      assert.deepEqual([failedAnyway(exit), hasFailed(exit)], [{}, true]);
    }
    assert.deepEqual(
      [failedAnyway(storedExit({ exit: 0, failed: true })), hasFailed(0)],
      [{ failed: true }, false],
    );
  });

  it('comes back from the store as it was', () => {
    for (const exit of [0, null]) {
      const stored = storedExit({ exit, failed: true });
      assert.ok(stored !== null && stored !== 0);
      assert.equal(exitOf(stored), exit);
    }
    for (const exit of [0, null, 1, 137, -1, 0xc0000005]) assert.equal(exitOf(storedExit({ exit })), exit);
  });
});
