import assert from 'node:assert/strict';
import type { CommandRan } from '../../../src/codex/events.ts';
import { type Message, toMessage } from '../../../src/recall/message.ts';
import { renderTranscript } from '../../../src/recall/transcript.ts';
import type { Session } from '../../../src/shared/session.ts';
import { EARLIER_CUT, LATER_CUT, cutsOf } from '../../../src/shared/transcript-cuts.ts';

/** In the reader's own zone, since that is what is shown. */
const AT = new Date(2026, 10, 18, 9, 5).getTime();
const DAY = 86_400_000;

const session = (change: Partial<Session> = {}): Session => ({
  ...{ thread: 'a', title: 'Fix the cart', project: '/home/dev/shop', cwd: '/home/dev/shop', file: '/f' },
  ...{ originator: 'codex_vscode', started: AT, updated: AT, turns: 2, messages: 2, bytes: 1 },
  ...{ live: false, archived: false, parent: null, subagent: false },
  ...change,
});
const said = (text: string, line: number, time: number): Message => ({
  ...{ role: 'user', text, turn: line, line, time, exit: null },
});
const rows = (messages: readonly Message[], change?: Partial<Session>): string[] =>
  renderTranscript(session(change), messages, { before: false, after: false }).text.split('\n');

describe('a transcript', () => {
  it('names the day of a turn where it is another one than before', () => {
    const text = rows([
      said('One.', 1, AT),
      said('Two.', 2, AT + 60_000),
      said('Three.', 3, AT + 3 * DAY),
      said('Four.', 4, AT + 3 * DAY),
    ]);
    assert.deepEqual(
      text.filter((row) => row.startsWith('────')),
      ['──── 09:05 One.', '──── 09:06 Two.', '──── 21 Nov 2026, 09:05 Three.', '──── 09:05 Four.'],
    );
  });

  it('cuts the first words of a turn between characters, never within one', () => {
    const heading = rows([said('🚀'.repeat(60), 1, AT)]).find((row) => row.startsWith('────'));
    assert.equal(heading, `──── 09:05 ${'🚀'.repeat(35)}…`);
  });

  it('calls the client by the word that the Sessions view has for it', () => {
    assert.match(rows([])[1] ?? '', / · editor · 2 turns$/u);
    assert.match(rows([], { originator: 'codex_cli_rs' })[1] ?? '', / · terminal · /u);
    assert.match(rows([], { originator: 'their-own' })[1] ?? '', / · their-own · /u);
  });

  it('says which session it goes on from, or which one started it', () => {
    assert.equal(rows([], { parent: 'b' })[2], 'Goes on from session b');
    assert.equal(rows([], { parent: 'b', subagent: true })[2], 'Started by session b');
    assert.equal(rows([])[2], '');
  });

  it('says that a command failed where its exit status does not', () => {
    const ran = { ...said('pytest || true\u001e1 failed', 1, AT), role: 'command' as const, exit: 0 };
    assert.ok(rows([{ ...ran, failed: true }]).includes('$ pytest || true   exit 0 but failed'));
    assert.ok(rows([ran]).includes('$ pytest || true   exit 0'));
  });

  it('keeps each row and fold where an editor shows it, whatever line ends a text and a name have', () => {
    const command = { role: 'command' as const, exit: 0, turn: 1 };
    const { text, rows, folds } = renderTranscript(
      session({ title: 'Fix\rthe cart', cwd: '/home/dev\n/shop', project: null, originator: 'mine\r\nown' }),
      [
        said('One\rtwo\r\nthree', 1, AT),
        {
          ...said('curl -O \\\r\n  x\u001e10%\r50%\r──── 09:00 Not mine\r\rYou\rdone\n', 2, AT),
          ...command,
        },
        { ...said('add a\nYou\u001e+1\r+2', 3, AT), role: 'change' as const, turn: 1 },
        { ...said('All done.', 4, AT), role: 'final' as const, turn: 1 },
      ],
      { before: false, after: false },
    );
    // As VS Code takes lines apart.
    const shown = text.split(/\r\n|\r|\n/u);
    assert.deepEqual(
      rows.map(({ row }) => shown[row]),
      ['You', '$ curl -O \\   exit 0', '± add a You', 'Codex'],
    );
    assert.deepEqual(
      folds.map(([start, end]) => [shown[start], shown[end], shown[end + 1]]),
      [
        ['$ curl -O \\   exit 0', '  done', ''],
        ['± add a You', '  +2', ''],
      ],
    );
    assert.deepEqual(
      shown.filter((row) => /^[^ ]/u.test(row)),
      [
        ...['Fix the cart', '/home/dev /shop · 18 Nov 2026, 09:05 · mine own · 2 turns'],
        ...['──── 09:05 One', 'You', '$ curl -O \\   exit 0', '± add a You', 'Codex'],
      ],
    );
  });

  it('tells where it goes on, and takes nothing for it that was said', () => {
    const messages = [said(`${EARLIER_CUT}\n${LATER_CUT}`, 7, AT), said(LATER_CUT, 12, AT)];
    const cuts = (before: boolean, after: boolean): unknown[] => {
      const page = renderTranscript(session({ title: EARLIER_CUT }), messages, { before, after });
      const shown = page.text.split('\n');
      return cutsOf(page).map(({ row, line, to }) => [shown[row], line, to]);
    };
    assert.deepEqual(cuts(false, false), []);
    assert.deepEqual(cuts(true, true), [
      [EARLIER_CUT, 7, 'earlier'],
      [LATER_CUT, 12, 'later'],
    ]);
    assert.deepEqual(cutsOf(renderTranscript(session(), [], { before: false, after: false })), []);
  });

  it('never says that less was left out than was', () => {
    const output = (middle: string): string =>
      `first\n${'.\n'.repeat(4_000)}${middle}${'.\n'.repeat(4_000)}last`;
    const ran = (text: string): CommandRan => ({
      ...{ kind: 'command', thread: 'a', turn: 't', ordinal: 1, line: 1, time: AT },
      ...{ command: 'make', cwd: undefined, exit: 0, output: text },
    });
    assert.match(
      toMessage(ran(output('')))?.text ?? '',
      /\n\[\.\.\. 15\d\d\d characters left out \.\.\.\]\n/u,
    );
    // The event was cut already.
    assert.match(toMessage(ran(output('\n[...]\n')))?.text ?? '', /\[\.\.\. more than 15\d\d\d characters/u);
  });
});
