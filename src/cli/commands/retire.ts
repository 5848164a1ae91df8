import * as z from 'zod';
import type { EngineApi } from '../../shared/engine-api.ts';
import { CarryoverError } from '../../shared/errors.ts';
import type { Decision, Receipt, Retirement } from '../../shared/model.ts';
import { type Context, defineCommand } from '../command.ts';
import { colouredDiff } from '../coloured-diff.ts';
import { findApproval } from '../ids.ts';
import { readLines } from '../input.ts';
import { oneLine, wrap } from '../text.ts';

export const retire = defineCommand({
  name: 'retire',
  summary: 'Take an approved rule out of the memory that Codex reads.',
  operands: [{ name: 'ID|RECEIPT', required: true }],
  notes: [
    'Shows the change to the file and asks before it is made; where nobody can be asked it makes exactly the change that it prints. With --dry-run it only shows it. A file that changed meanwhile is left alone.',
    'Only rules in our own block of AGENTS.md can be retired, never your own lines. What was retired is proposed again only for evidence of another kind. "carryover undo" puts it back, and "approve ID" writes it anew, with --text in other words and with --to elsewhere.',
  ],
  options: { 'dry-run': { help: 'Show the change, write nothing.' } },
  schema: z.strictObject({ 'dry-run': z.boolean().default(false) }),
  async run(context, values, [given = '']) {
    const api = await context.engine();
    const { path, text } = await findApproval(api, given);
    const preview = await api.previewRetire({ path, text });
    if (!context.json) await context.out.lines(previewLines(context, preview));
    if (values['dry-run']) {
      if (context.json) await context.out.json(preview, 2);
      else await context.out.lines(['Nothing was written.']);
      return 0;
    }
    const done = await retireSeen(context, api, { path, text }, preview);
    if (done === null) {
      await context.out.lines(['Nothing was written.']);
      return 1;
    }
    if (context.json) await context.out.json(done, 2);
    else await context.out.lines(doneLines(done));
    return 0;
  },
});

type Done = Retirement & { decision: Decision };

/** Carries out the change that the person said yes to; when the file changed meanwhile they are shown it anew. Null when they said no. */
async function retireSeen(
  context: Context,
  api: EngineApi,
  rule: Pick<Receipt, 'path' | 'text'>,
  shown: Retirement,
): Promise<Done | null> {
  const asks = !context.json && context.isTTY.stdin && context.isTTY.stdout;
  const answers = readLines(context.stdin, context.signal);
  for (let preview = shown; ;) {
    if (asks) {
      await context.out.write('Take it out? [y/N] ');
      const answer = await answers.next();
      const said = answer.done === true ? undefined : answer.value;
      if (!/^y(?:es)?$/iu.test(said?.trim() ?? '')) return null;
    }
    try {
      const { decision } = await api.retire({ ...rule, beforeHash: preview.beforeHash });
      return { ...preview, decision };
    } catch (error) {
      if (!asks || !(error instanceof CarryoverError) || error.code !== 'changed-on-disk') throw error;
      preview = await api.previewRetire({ ...rule, since: preview.beforeHash });
      const meanwhile = preview.meanwhile === undefined ? '' : ` ${oneLine(preview.meanwhile)}`;
      await context.out.lines([
        ...wrap(`The file has changed since.${meanwhile} This is the change now:`, context.columns),
        ...previewLines(context, preview),
      ]);
    }
  }
}

function previewLines({ style, columns }: Context, { diff, warnings }: Retirement): string[] {
  return [
    ...colouredDiff(diff, style),
    ...warnings.flatMap((note) => wrap(`! ${oneLine(note)}`, columns).map(style.warning)),
  ];
}

function doneLines({ path, decision: { id, receipt } }: Done): string[] {
  const name = oneLine(receipt?.id ?? id);
  return [`Taken out of ${oneLine(path)}.`, `Receipt: ${name}`, `To put it back: carryover undo ${name}`];
}
