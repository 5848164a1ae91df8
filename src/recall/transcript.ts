import { agentName } from '../shared/agents.ts';
import { count } from '../shared/amounts.ts';
import { clientName } from '../shared/client-name.ts';
import { beginning } from '../shared/line-width.ts';
import type { Session, Transcript } from '../shared/session.ts';
import { EARLIER_CUT, LATER_CUT, TURN_HEADING } from '../shared/transcript-cuts.ts';
import { type Message, splitParts } from './message.ts';

/** Longer bodies are folded at first. */
const FOLD_FROM_ROWS = 4;
/**
 * Where an editor ends a row, the lone carriage return of a progress bar too. Told apart from it, rows and folds would point to
 * other rows, and what a session says would begin where our own rows do.
 */
const LINE_END = /\r\n|\r|\n/u;

/**
 * A session as a document that a person reads: a heading for each turn, the person's words, commands with their exit
 * status and folded output, folded diffs, the answer. It is shown as plain text; nothing in it is ever rendered. `headed`: the first
 * message has a heading, as it has where the session is shown from further up.
 */
export function renderTranscript(
  session: Session,
  messages: readonly Message[],
  { before, after, headed = false }: { before: boolean; after: boolean; headed?: boolean },
): Transcript {
  const page = new Page();
  const time = turnTimes(session.started);
  const agent = agentName(session.thread);
  page.add(session.title || 'Session');
  page.add(
    [
      session.project ?? session.cwd,
      day(session.started),
      clientName(session.originator),
      count(session.turns, 'turn'),
    ]
      .filter(Boolean)
      .join(' · '),
  );
  if (session.parent !== null)
    page.add(`${session.subagent ? 'Started by' : 'Goes on from'} session ${session.parent}`);
  page.add('');
  if (before) page.add(EARLIER_CUT, '');
  let turn: number | null | undefined;
  let said = 0;
  for (const message of messages) {
    const goesOn = message.turn === turn || message.turn === null || (turn === undefined && !headed);
    if (message.role === 'user' || !goesOn) {
      if (message.role === 'user') said++;
      page.add(
        `${TURN_HEADING}${time(message.time)} ${message.role === 'user' ? firstWords(message.text) : ''}`.trimEnd(),
      );
    }
    turn = message.turn;
    page.place(message);
    addMessage(page, message, agent);
    page.add('');
  }
  if (said === 0 && messages.length === 0) page.add('Nothing was said in this session yet.');
  if (after) page.add(LATER_CUT);
  return { session, text: page.text(), rows: page.rows, folds: page.folds };
}

function addMessage(page: Page, message: Message, agent: string): void {
  switch (message.role) {
    case 'user':
      page.add('You', ...indent(message.text));
      break;
    case 'agent':
      page.add(`${agent}, on the way`, ...indent(message.text));
      break;
    case 'final':
      page.add(agent, ...indent(message.text));
      break;
    case 'command': {
      const [part] = splitParts(message.text);
      const status = message.exit === null ? '' : `   exit ${message.exit}`;
      const failed = message.failed === true ? ' but failed' : '';
      const [first = '', ...more] = (part?.head ?? '').split(LINE_END);
      page.addFolded(`$ ${first}${status}${failed}`, [
        ...more.map((row) => `  ${row}`),
        ...indent(part?.body ?? ''),
      ]);
      break;
    }
    case 'change':
      for (const { head, body } of splitParts(message.text)) page.addFolded(`± ${head}`, indent(body), 0);
      break;
  }
}

/** Collects rows, where session lines stand, and what is folded. */
class Page {
  readonly rows: Transcript['rows'] = [];
  readonly folds: Transcript['folds'] = [];
  readonly #lines: string[] = [];

  add(...lines: string[]): void {
    for (const line of lines) this.#lines.push(asRow(line));
  }

  place(message: Message): void {
    this.rows.push({ row: this.#lines.length, line: message.line });
  }

  addFolded(head: string, body: readonly string[], from = FOLD_FROM_ROWS): void {
    const start = this.#lines.length;
    this.add(head, ...body);
    if (body.length > from) this.folds.push([start, start + body.length]);
  }

  text(): string {
    return `${this.#lines.join('\n')}\n`;
  }
}

function indent(text: string): string[] {
  const trimmed = text.trimEnd();
  return trimmed === '' ? [] : trimmed.split(LINE_END).map((row) => `  ${row}`);
}

/** What our own rows name (a title, a folder, a changed file) may hold a line end too, and each must stay the row it was counted as. */
function asRow(line: string): string {
  return line.replace(/[\r\n]+/gu, ' ');
}

function firstWords(text: string): string {
  const line = text.trim().split(LINE_END)[0] ?? '';
  return line.length > 72 ? `${beginning(line, 71)}…` : line;
}

/** Tells when turns were: the time, and before it the day where it is another one than that of the turn before. */
function turnTimes(started: number): (time: number) => string {
  // Made once: to make one takes longer than to use it a hundred times.
  const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
  const date = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
  let last = date.format(started);
  return (time) => {
    const today = date.format(time);
    const told = today === last ? '' : `${today}, `;
    last = today;
    return told + clock.format(time);
  };
}

function day(time: number): string {
  return new Date(time).toLocaleString('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
}
