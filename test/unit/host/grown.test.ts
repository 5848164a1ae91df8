import assert from 'node:assert/strict';
import { graft, growsFrom, rowChanges, showsEnd } from '../../../src/host/sessions/grown.ts';
import type { Message } from '../../../src/recall/message.ts';
import { renderTranscript } from '../../../src/recall/transcript.ts';
import type { Session, Transcript } from '../../../src/shared/session.ts';

const AT = new Date(2026, 10, 18, 22, 5).getTime();
const MINUTES = 25 * 60_000;

const session = (turns: number): Session => ({
  ...{ thread: 'a', title: 'Fix the cart', project: '/home/dev/shop', cwd: '/home/dev/shop', file: '/f' },
  ...{ originator: 'codex_vscode', started: AT, updated: AT, turns, messages: 2, bytes: 1 },
  ...{ live: false, archived: false, parent: null, subagent: false },
});
/** Turns of several messages, over midnight; some lines gave two messages, some turns nobody began with a word. */
const MESSAGES: readonly Message[] = Array.from({ length: 40 }, (_, n): Message => {
  const of = n % 5;
  const role = (['user', 'agent', 'command', 'change', 'final'] as const)[of] ?? 'user';
  const text = of === 3 ? `a${n}.ts\n+${'x\n+'.repeat(n)}` : `Said ${n}.\n${'more\n'.repeat(n % 7)}`;
  return {
    ...{ role: n === 20 ? 'agent' : role, text, time: AT + n * MINUTES, exit: of === 2 ? 1 : null },
    ...{ turn: n === 31 ? null : Math.floor(n / 5), line: 2 + n - (n % 5 === 4 ? 1 : 0) },
  };
});
const whole = (count: number, cut = { before: false, after: false }): Transcript =>
  renderTranscript(session(1 + Math.floor(count / 5)), MESSAGES.slice(0, count), cut);
const tailOf = (count: number, line: number): Transcript => {
  const said = MESSAGES.slice(0, count).filter((message) => message.line >= line);
  const cut = { before: false, after: false };
  return renderTranscript(session(1 + Math.floor(count / 5)), said, { ...cut, headed: true });
};
/** As VS Code does it: the changes are all of the text before. */
function changed(before: string, after: string): string {
  const rows = before.split('\n');
  for (const { start, end, rows: put } of rowChanges(before, after)) rows.splice(start, end - start, ...put);
  return rows.join('\n');
}

describe('a transcript that grows', () => {
  it('is the same as one that is made anew, however much came', () => {
    for (let count = 1; count < MESSAGES.length; count++)
      for (const more of [1, 2, 7, MESSAGES.length - count]) {
        const shown = whole(count);
        const from = growsFrom(shown);
        assert.ok(from, `${count} messages`);
        const now = Math.min(count + more, MESSAGES.length);
        assert.deepEqual(graft(shown, tailOf(now, from.line), from), whole(now), `${count} to ${now}`);
      }
  });

  it('is asked for from its last turn on', () => {
    assert.equal(growsFrom(whole(38))?.line, MESSAGES[35]?.line);
    // Nobody said a word in the turn before that, so it has no other beginning than its first message.
    assert.equal(growsFrom(whole(23))?.line, MESSAGES[20]?.line);
    assert.equal(growsFrom(whole(0)), undefined);
  });

  it('is asked for whole where what came does not go on from there', () => {
    const shown = whole(12);
    const from = growsFrom(shown);
    assert.ok(from);
    assert.equal(graft(shown, tailOf(20, from.line + 3), from), undefined);
    assert.equal(graft(shown, whole(0), from), undefined);
    const other = { ...tailOf(20, from.line), text: `More above\n${tailOf(20, from.line).text}` };
    assert.equal(graft(shown, other, from), undefined);
  });

  it('changes no row but that of the facts and those at its end', () => {
    for (const [count, now] of [
      [12, 13],
      [12, 27],
      [1, 40],
      [39, 40],
    ] as const) {
      const [before, after] = [whole(count).text, whole(now).text];
      assert.equal(changed(before, after), after);
      const changes = rowChanges(before, after);
      assert.ok(changes.length > 0 && changes.length <= 2);
      const end = before.split('\n').length;
      for (const { start } of changes) assert.ok(start === 1 || start >= end - 2, `row ${start} of ${end}`);
    }
    assert.deepEqual(rowChanges(whole(12).text, whole(12).text), []);
  });

  it('can become any other text, too', () => {
    const texts = [
      whole(3).text,
      whole(9, { before: true, after: true }).text,
      '',
      'one row',
      '\n\n',
      'a\n\nb',
    ];
    for (const before of texts)
      for (const after of texts) assert.equal(changed(before, after), after, JSON.stringify([before, after]));
  });

  it('ends where it has as much as a document may have', () => {
    assert.ok(showsEnd(whole(9)));
    assert.ok(!showsEnd(whole(9, { before: false, after: true })));
  });
});
