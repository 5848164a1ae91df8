import * as z from 'zod';
import { count, size } from '../../shared/amounts.ts';
import { rulesName, unreadableRules } from '../../shared/labels.ts';
import type { Memory, MemoryFile } from '../../shared/model.ts';
import { lifeSentences } from '../../shared/rule-life.ts';
import { type Context, defineCommand } from '../command.ts';
import { dateTime, oneLine, wrap } from '../text.ts';

export const memory = defineCommand({
  name: 'memory',
  summary: 'Show what Codex is given in this folder, and what became of each rule.',
  operands: [],
  notes: [
    'Every file that Codex reads here, with the rules that were approved: which sessions were given them, how often they were said before and since, and what you may want to do.',
  ],
  options: {},
  schema: z.strictObject({}),
  async run(context) {
    const found = await (await context.engine()).memory(context.cwd);
    if (context.json) await context.out.json(found, 2);
    else await context.out.lines(memoryLines(context, found));
    return 0;
  },
});

function memoryLines(context: Context, { files, folders = [], unreadable = [], budget }: Memory): string[] {
  const passedOver = [
    ...folders.map(({ path }) => `${path} is a folder: Codex passes over it.`),
    ...unreadable.map(({ path, scope }) => `${path}: ${unreadableRules(scope)}`),
  ].flatMap((sentence) => warning(context, sentence));
  if (files.length === 0) return [...passedOver, 'Codex is given no AGENTS.md here.'];
  return [
    ...files.flatMap((file) => fileLines(context, file)),
    ...passedOver,
    budget.used > budget.limit
      ? `Project rules: ${size(budget.used)}, of which Codex reads ${size(budget.limit)}.`
      : `Project rules: ${size(budget.used)} of the ${size(budget.limit)} that Codex reads.`,
  ];
}

function fileLines(context: Context, file: MemoryFile): string[] {
  const { style, columns } = context;
  const { bytes, given, note, damage, rules } = file;
  const share =
    given === bytes ? size(bytes) : given === 0 ? 'not read' : `${size(given)} of ${size(bytes)} read`;
  const facts = [rulesName(file.scope), share, ...whatStands(file)];
  const when = (time: number): string => dateTime(time);
  return [
    style.strong(oneLine(file.path)),
    `  ${style.faint(facts.join(' · '))}`,
    ...(note === null ? [] : warning(context, note, 2)),
    ...(damage === undefined ? [] : warning(context, damage, 2)),
    ...rules.flatMap(({ text, line, life }) => [
      ...wrap(oneLine(`- ${text}`), columns - 4).map((row, n) => `${n === 0 ? '  ' : '    '}${row}`),
      `    ${style.faint(`line ${line}`)}`,
      ...lifeSentences(life, when).flatMap((sentence) =>
        wrap(oneLine(sentence), columns - 4).map((row) => `    ${style.faint(row)}`),
      ),
    ]),
    '',
  ];
}

function warning({ style, columns }: Context, sentence: string, indent = 0): string[] {
  const rows = wrap(`! ${oneLine(sentence)}`, columns - indent);
  return rows.map((row) => ' '.repeat(indent) + style.warning(row));
}

/** Only approved rules are counted: what a person wrote may be one rule or ten. */
function whatStands({ bytes, rules, damage }: MemoryFile): string[] {
  if (rules.length > 0) return [count(rules.length, 'approved rule')];
  return bytes === 0 || damage !== undefined ? [] : ['your own lines, no approved rule'];
}
