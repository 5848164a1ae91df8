import * as z from 'zod';
import type { Transcript } from '../../shared/session.ts';
import { TURN_HEADING, cutsOf } from '../../shared/transcript-cuts.ts';
import { UsageError, defineCommand } from '../command.ts';
import { findSession } from '../ids.ts';
import { clean, oneLine } from '../text.ts';

export const transcript = defineCommand({
  name: 'transcript',
  summary: 'Print a session as "recall" and "sessions" name it.',
  operands: [{ name: 'ID[:LINE]', required: true }],
  notes: [
    'With a line, as "recall" prints it, only the turn around that line. An id may be shortened as long as it means one session only. Long sessions are cut to 2,000 messages or about 3 million characters, and the end says how to read on; long outputs are cut to their beginning and end.',
  ],
  options: {
    from: {
      value: 'LINE',
      help: 'Goes on with this line of the session file, to the end of the session or the next cut.',
    },
  },
  schema: z.strictObject({ from: z.string().optional() }),
  async run(context, { from }, [given = '']) {
    const [, id = '', number] = /^(.+?)(?::(\d+))?$/su.exec(given) ?? [];
    if (from !== undefined && number !== undefined)
      throw new UsageError('Use either ID:LINE or --from LINE.');
    const line = lineOf(from ?? number);
    const api = await context.engine();
    const thread = await findSession(api, id);
    const page = await api.transcript(thread, line === undefined ? {} : { line });
    const shown = line === undefined ? linesOf : from === undefined ? turnAround : linesFrom;
    if (context.json) await context.out.json(page, 2);
    else await context.out.lines(shown(page, line ?? 1));
    return 0;
  },
});

function lineOf(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const line = /^\d+$/u.test(given) ? Number(given) : 0;
  if (line < 1 || !Number.isSafeInteger(line)) throw new UsageError('Lines are counted from 1.');
  return line;
}

function linesOf(page: Transcript): string[] {
  // Line by line, so that what a control character swallows never moves the rows.
  const lines = page.text.trimEnd().split('\n').map(clean);
  for (const { row, line, to } of cutsOf(page))
    if (to === 'later')
      lines[row] = `[later turns: carryover transcript ${oneLine(page.session.thread)} --from ${line + 1}]`;
  return lines;
}

/** The session's head, and all from a line of its file on; nothing more where it ended before. */
function linesFrom(page: Transcript, line: number): string[] {
  const lines = linesOf(page);
  const head = headOf(lines);
  const row = page.rows.find((place) => place.line >= line)?.row ?? lines.length;
  const start = lines[row - 1]?.startsWith(TURN_HEADING) === true ? row - 1 : row;
  return [...head, ...lines.slice(Math.max(start, head.length))];
}

function headOf(lines: readonly string[]): string[] {
  return lines.slice(0, Math.max(0, lines.indexOf('')) + 1);
}

/** The session's head and the turn that a line of its file stands in. */
function turnAround(page: Transcript, line: number): string[] {
  const lines = linesOf(page);
  const head = headOf(lines);
  const { row } = page.rows.findLast((place) => place.line <= line) ?? page.rows[0] ?? { row: head.length };
  const start = lines.findLastIndex((text, index) => index <= row && text.startsWith(TURN_HEADING));
  const next = lines.findIndex((text, index) => index > row && text.startsWith(TURN_HEADING));
  return [...head, ...lines.slice(Math.max(start, head.length), next < 0 ? undefined : next)];
}
