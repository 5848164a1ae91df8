import { day } from '../../shared/dates.ts';
import type { Candidate, Preview } from '../../shared/model.ts';
import { changedLines } from '../diff-lines.ts';
import { oneLine } from '../format.ts';

const MAX_QUOTES = 4;
const MAX_QUOTE = 240;
const MAX_CHANGED = 8;
const MAX_CHANGED_LINE = 400;

/** What it says, the words it was heard in, and what the gate says of it. */
export function whereItComesFrom(candidate: Candidate): string {
  const now = Date.now();
  const quotes = candidate.evidence
    .slice(0, MAX_QUOTES)
    .map((e) => `“${oneLine(e.quote, MAX_QUOTE)}”\n${day(e.time, now)} · ${oneLine(e.title, 80)}`);
  const left = candidate.evidence.length - quotes.length;
  const findings = candidate.findings.map((finding) => finding.message);
  return [
    oneLine(candidate.text, 1_000),
    ...quotes,
    ...(left > 0 ? [`and ${left} more`] : []),
    ...findings,
  ].join('\n\n');
}

/** The change that approving would make, in a few lines; `whole` when nothing of it had to be left out. */
export function whatItChanges(preview: Preview): { text: string; whole: boolean } {
  const changed = changedLines(preview.diff);
  const lines = changed
    .slice(0, MAX_CHANGED)
    .map(({ kind, text }) => `${kind === 'add' ? '+' : '−'} ${oneLine(text, MAX_CHANGED_LINE)}`);
  return {
    text: [`Approving changes ${preview.path}`, ...lines, ...preview.warnings].join('\n'),
    whole: changed.length <= MAX_CHANGED && changed.every(({ text }) => text.length <= MAX_CHANGED_LINE),
  };
}
