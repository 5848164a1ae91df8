import * as z from 'zod';
import type { Scan } from '../../shared/model.ts';
import { type Context, defineCommand } from '../command.ts';
import { openInput, readText } from '../input.ts';
import { answerLines } from '../jsonl.ts';
import { clean, oneLine } from '../text.ts';

export const check = defineCommand({
  name: 'check',
  summary: 'Ask the safety gate about a text: ok, review or blocked.',
  operands: [{ name: 'FILE|-', required: false }],
  notes: [
    'Needs no sessions and keeps nothing. The exit code is 1 when the text is blocked.',
    'With --jsonl it reads lines {"id", "text"} and prints a line {"id", "verdict", "findings", "redacted"} for each; the exit code is then 1 only when a line could not be read.',
  ],
  options: { jsonl: { help: 'Read and print JSON Lines, one text a line.' } },
  schema: z.strictObject({ jsonl: z.boolean().default(false) }),
  async run(context, { jsonl }, [file]) {
    const input = await openInput(context, file);
    const tools = await context.textTools();
    if (jsonl) return answerLines(context, input, (text) => tools.check(text));
    const scan = await tools.check(await readText(input, context.signal));
    if (context.json) await context.out.json(scan, 2);
    else await context.out.lines(scanLines(context, scan));
    return scan.verdict === 'blocked' ? 1 : 0;
  },
});

function scanLines({ style }: Context, { verdict, findings, redacted }: Scan): string[] {
  if (verdict === 'ok' && findings.length === 0) return ['ok'];
  return [
    style.strong(verdict),
    ...findings.map(
      ({ message, rule, start, end }) => `  ${oneLine(message)} (${oneLine(rule)}, ${start}-${end})`,
    ),
    '',
    clean(redacted).replace(/\n$/u, ''),
  ];
}
