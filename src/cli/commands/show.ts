import * as z from 'zod';
import { count } from '../../shared/amounts.ts';
import type { EngineApi } from '../../shared/engine-api.ts';
import type { Candidate, Receipt } from '../../shared/model.ts';
import { type Context, defineCommand } from '../command.ts';
import { findCandidate, receiptsOf } from '../ids.ts';
import { kindLabel } from '../../shared/labels.ts';
import { scopeReason, scoreSentences } from '../../shared/score-words.ts';
import { conflictLine } from '../conflicts.ts';
import { clean, dateTime, oneLine, wrap } from '../text.ts';
import { fit } from '../../shared/line-width.ts';

/** Places of evidence that are shown; `--json` has all. */
const SHOWN = 10;

export const show = defineCommand({
  name: 'show',
  summary: 'Show one candidate in full: text, score, findings, evidence.',
  operands: [{ name: 'ID', required: true }],
  notes: ['An id may be shortened as long as it means one candidate only.'],
  options: {},
  schema: z.strictObject({}),
  async run(context, _values, [id = '']) {
    const api = await context.engine();
    const candidate = await findCandidate(api, id);
    const receipt = (await receiptsOf(api, [candidate])).get(candidate.id);
    if (context.json) await context.out.json({ ...candidate, ...(receipt && { receipt }) }, 2);
    else {
      const place = receipt === undefined ? await proposedPlace(api, candidate) : '';
      await context.out.lines(candidateLines(context, candidate, receipt ?? place));
    }
    return 0;
  },
});

/** `place` is where it stands, or where it would go. */
function candidateLines(context: Context, candidate: Candidate, place: Receipt | string): string[] {
  const { style, columns } = context;
  const fact = (name: string, value: string): string[] =>
    wrap(oneLine(value), columns - 12).map(
      (line, row) => `  ${style.faint((row === 0 ? name : '').padEnd(9))} ${line}`,
    );
  const shown = candidate.evidence.slice(0, SHOWN);
  const hidden = candidate.evidence.length - shown.length;
  // What stands in the file are the words that were approved; a candidate's go on with what is said later.
  const text = typeof place === 'string' ? candidate.text : place.text;
  const others = [candidate.text, ...(candidate.wordings ?? []).map((wording) => wording.text)];
  return [
    ...wrap(clean(text), columns).map(style.strong),
    '',
    ...fact('id', candidate.id),
    ...fact('kind', kindLabel[candidate.kind]),
    ...(typeof place === 'string'
      ? fact('goes to', place)
      : [...fact('stands in', place.path), ...fact('receipt', place.id)]),
    ...fact('status', candidate.status),
    ...(candidate.putAway === undefined ? [] : fact('', candidate.putAway.why)),
    ...scoreSentences(candidate).flatMap((sentence, row) => fact(row === 0 ? 'score' : '', sentence)),
    ...fact('safety', candidate.verdict),
    ...candidate.findings.flatMap((finding) => fact('', `${finding.message} (${finding.rule})`)),
    ...(candidate.conflicts ?? []).flatMap((conflict, row) =>
      fact(row === 0 ? 'against' : '', conflictLine(conflict)),
    ),
    ...others
      .filter((other) => other !== text)
      .slice(0, SHOWN)
      .flatMap((other, row) => fact(row === 0 ? 'also' : '', other)),
    '',
    `Where it comes from (${count(candidate.sessions, 'session')})`,
    ...shown.flatMap((evidence) => [
      ...wrap(`"${oneLine(evidence.quote)}"`, columns - 2).map((line) => `  ${line}`),
      `    ${style.faint(fit(oneLine(`${dateTime(evidence.time)}, ${evidence.title}`), columns - 4))}`,
      `    ${style.faint(oneLine(`${evidence.file}:${evidence.line}`))}`,
    ]),
    ...(hidden > 0 ? [`  and ${count(hidden, 'more place', 'more places')}`] : []),
  ];
}

/** The file that it would be written to, which an override may stand in for, and why there. */
async function proposedPlace(api: EngineApi, candidate: Candidate): Promise<string> {
  const change = await api.preview(candidate.id, {}).catch(() => null);
  const place = change?.path ?? destinationLabel(candidate);
  const why = scopeReason(candidate);
  return why === null ? place : `${place}, because ${why}`;
}

/** Where nothing can be written just now, its folder gone for one. */
function destinationLabel({ destination, project }: Candidate): string {
  if (destination === 'global-rules') return 'your global AGENTS.md';
  return project === null ? "a project's AGENTS.md" : `AGENTS.md of ${project}`;
}
