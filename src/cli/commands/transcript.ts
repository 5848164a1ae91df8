import * as z from 'zod';
import type { Transcript } from '../../shared/session.ts';
import { UsageError, defineCommand } from '../command.ts';
import { findSession } from '../ids.ts';
import { clean } from '../text.ts';

/** What a turn begins with in a transcript; what was said and done stands further in. */
const HEADING = /^──── /u;

export const transcript = defineCommand({
  name: 'transcript',
  summary: 'Print a session as "recall" and "sessions" name it.',
  operands: [{ name: 'ID[:LINE]', required: true }],
  notes: [
    'With a line, as "recall" prints it, only the turn around that line. An id may be shortened as long as it means one session only. Long sessions are cut to 2,000 messages or about 3 million characters, long outputs to their beginning and end.',
  ],
  options: {},
  schema: z.strictObject({}),
  async run(context, _values, [given = '']) {
    const [, id = '', number] = /^(.+?)(?::(\d+))?$/su.exec(given) ?? [];
    const line = number === undefined ? undefined : Number(number);
    if (line !== undefined && (line < 1 || !Number.isSafeInteger(line)))
      throw new UsageError('Lines are counted from 1.');
    const api = await context.engine();
    const thread = await findSession(api, id);
    const page = await api.transcript(thread, line === undefined ? {} : { line });
    if (context.json) await context.out.json(page, 2);
    else await context.out.lines(line === undefined ? linesOf(page) : turnAround(page, line));
    return 0;
  },
});

function linesOf({ text }: Transcript): string[] {
  // Line by line, so that what a control character swallows never moves the rows.
  return text.trimEnd().split('\n').map(clean);
}

/** The session's head and the turn that a line of its file stands in. */
function turnAround(page: Transcript, line: number): string[] {
  const lines = linesOf(page);
  const head = lines.slice(0, Math.max(0, lines.indexOf('')) + 1);
  const { row } = page.rows.findLast((place) => place.line <= line) ?? page.rows[0] ?? { row: head.length };
  const start = lines.findLastIndex((text, index) => index <= row && HEADING.test(text));
  const next = lines.findIndex((text, index) => index > row && HEADING.test(text));
  return [...head, ...lines.slice(Math.max(start, head.length), next < 0 ? undefined : next)];
}
