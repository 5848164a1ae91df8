import * as z from 'zod';
import { count } from '../../shared/amounts.ts';
import type { MemoryFinding, MemoryScan } from '../../shared/safety-reports.ts';
import { type Context, defineCommand } from '../command.ts';
import { oneLine, wrap } from '../text.ts';

export const scanMemory = defineCommand({
  name: 'scan-memory',
  summary: 'Look for secrets and hidden instructions in the files Codex is given here.',
  operands: [],
  notes: [
    "Looks at this folder's AGENTS.md files, at skills and at Codex's own memories; reads only, and shows no value.",
    'The exit code is 1 when something stands there that may not.',
  ],
  options: {},
  schema: z.strictObject({}),
  async run(context) {
    const scan = await (await context.engine()).scanMemory(context.cwd);
    if (context.json) await context.out.json(scan, 2);
    else await context.out.lines(scanLines(context, scan));
    return scan.findings.some(({ verdict }) => verdict === 'blocked') ? 1 : 0;
  },
});

function scanLines(context: Context, { files, findings, cut }: MemoryScan): string[] {
  const looked = `Looked at ${count(files, 'file')}`;
  if (findings.length === 0) return [`${looked}: nothing to worry about.`];
  return [
    ...findings.flatMap((finding) => findingLines(context, finding)),
    `${looked}: ${count(findings.length, 'finding')}.${cut ? ' There is more than is listed.' : ''}`,
  ];
}

function findingLines(
  { style, columns }: Context,
  { file, line, verdict, message }: MemoryFinding,
): string[] {
  const word = verdict === 'blocked' ? style.warning(verdict) : verdict;
  return [
    `${word}  ${oneLine(file)}:${line}`,
    ...wrap(oneLine(message), columns - 2).map((part) => style.faint(`  ${part}`)),
  ];
}
