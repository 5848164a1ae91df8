import * as z from 'zod';
import type { Change } from '../../shared/engine-api.ts';
import { CarryoverError } from '../../shared/errors.ts';
import { LONGEST_RULE } from '../../shared/limits.ts';
import type { Decision, Destination, Preview } from '../../shared/model.ts';
import { type Context, RefusedError, defineCommand } from '../command.ts';
import { colouredDiff } from '../coloured-diff.ts';
import { SHOWN, findCandidate } from '../ids.ts';
import { conflictLine } from '../conflicts.ts';
import { oneLine, wrap } from '../text.ts';
import { grouped } from '../../shared/amounts.ts';

const destinations = { global: 'global-rules', project: 'project-rules' } as const satisfies Record<
  string,
  Destination
>;

export const approve = defineCommand({
  name: 'approve',
  summary: 'Write a candidate into the memory that Codex reads.',
  operands: [{ name: 'ID', required: true }],
  notes: [
    'Shows the change to the file and makes it. With --dry-run it only shows it.',
    'What goes against a rule that stands is refused until --replace or --keep-both says what becomes of it.',
    'A rule that is approved already gets other words with --text and --replace; "retire" takes it out.',
    'The rule goes into our own block of AGENTS.md; nothing outside the block is touched, and "carryover undo" takes it back.',
  ],
  options: {
    text: { value: 'TEXT', help: "Write these words instead of the candidate's." },
    replace: { help: 'Take out what it goes against or repeats, in the same decision.' },
    'keep-both': { help: 'Keep it beside what it goes against.' },
    to: { value: 'WHERE', help: 'global (the global rules) or project (its own).' },
    'dry-run': { help: 'Show the change, write nothing.' },
  },
  schema: z.strictObject({
    text: z
      .string()
      .refine((text) => text.trim() !== '', '--text needs some words.')
      .max(LONGEST_RULE, `--text takes up to ${grouped(LONGEST_RULE)} characters.`)
      .optional(),
    to: z.enum(['global', 'project'], { error: '--to takes global or project.' }).optional(),
    replace: z.boolean().default(false),
    'keep-both': z.boolean().default(false),
    'dry-run': z.boolean().default(false),
  }),
  async run(context, values, [id = '']) {
    if (values.replace && values['keep-both'])
      throw new CarryoverError('bad-input', 'Take --replace or --keep-both, not both.');
    const api = await context.engine();
    const candidate = await findCandidate(api, id);
    const rewords = values.replace && values.text !== undefined;
    if (candidate.status === 'approved' && !rewords) throw approvedAlready(id);
    const change: Change = {
      ...(values.text === undefined ? {} : { text: values.text }),
      ...(values.replace && { resolve: 'replace' }),
      ...(values['keep-both'] && { resolve: 'keep-both' }),
      ...(values.to === undefined ? {} : { destination: destinations[values.to] }),
      // Of several projects in which it was heard, the one of this folder.
      ...(values.to === 'project' && { project: (await api.projectOf(context.cwd)) ?? undefined }),
    };
    const preview = await api.preview(candidate.id, change);
    if (!context.json) await context.out.lines(previewLines(context, preview, values['dry-run']));
    if (values['dry-run']) {
      if (context.json) await context.out.json(preview, 2);
      else await context.out.lines(['Nothing was written.']);
      return preview.blocked === null ? 0 : 1;
    }
    const { decision } = await api
      .approve(candidate.id, { ...change, beforeHash: preview.beforeHash })
      .catch((error: unknown) => {
        throw withConflicts(error, candidate.id, preview);
      });
    if (context.json) await context.out.json({ ...preview, decision }, 2);
    else await context.out.lines(decisionLines(preview, decision));
    return 0;
  },
});

function approvedAlready(id: string): CarryoverError {
  return new CarryoverError(
    'already-decided',
    `This is approved already. "carryover retire ${oneLine(id)}" takes it out, "--text TEXT --replace" gives it other words, and "carryover undo" takes the approval back.`,
  );
}

/** Programs are told what stands against it, too; a person has seen that above, and is told how to say what becomes of it. */
function withConflicts(error: unknown, id: string, { conflicts, resolve }: Preview): unknown {
  if (!(error instanceof CarryoverError) || conflicts === undefined) return error;
  const against = conflicts.filter(({ kind }) => kind === 'conflict');
  if (error.code !== 'blocked' || resolve !== undefined || against.length === 0)
    return new RefusedError(error, { conflicts });
  const replace = against.every(({ replaceable }) => replaceable) ? '"--replace", ' : '';
  const ways = `Say ${replace}"--keep-both" or "carryover archive ${id.slice(0, SHOWN)}".`;
  return new RefusedError(new CarryoverError(error.code, `${error.message} ${ways}`), { conflicts });
}

/** Why it is blocked stands once: in a dry run here, else in the refusal. */
function previewLines(context: Context, preview: Preview, dryRun: boolean): string[] {
  const { style, columns } = context;
  const { blocked, scan, warnings, conflicts } = preview;
  const findings = scan.findings.filter(({ message }) => dryRun || message !== blocked);
  const told = findings.some(({ message }) => message === blocked);
  const notes = [
    ...(dryRun && blocked !== null && !told ? [blocked] : []),
    ...findings.map((finding) => `${finding.verdict}: ${finding.message}`),
    ...warnings.filter((warning) => warning !== blocked),
    ...(conflicts ?? []).map(conflictLine),
  ];
  const change =
    preview.diff !== ''
      ? colouredDiff(preview.diff, style)
      : preview.blocked === null
        ? [`The rule already stands in ${oneLine(preview.path)}.`]
        : [];
  return [...change, ...notes.flatMap((note) => wrap(`! ${oneLine(note)}`, columns).map(style.warning))];
}

function decisionLines(preview: Preview, { id, receipt }: Decision): string[] {
  const undo = `carryover undo ${oneLine(receipt?.id ?? id)}`;
  return [
    ...(preview.diff === '' ? [] : [`Added to ${oneLine(preview.path)}.`]),
    ...(receipt === null ? [] : [`Receipt: ${oneLine(receipt.id)}`]),
    `To take it back: ${undo}`,
  ];
}
