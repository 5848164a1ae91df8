import { count } from '../../shared/amounts.ts';
import type { SecretReport } from '../../shared/safety-reports.ts';
import { oneLine } from '../format.ts';
import type { Report, ReportLink } from '../reports.ts';

const MAX_PATH = 1_000;
/** Codex compresses old sessions: their lines can be counted, and no editor shows them. */
const COMPRESSED = /\.zst$/i;

const INDENT = '  ';

/** The report as a person reads it. It names places and kinds; no value is in it. Each place in a file of text is a link. */
export function secretReportText(report: SecretReport): Report {
  const { secrets, total, unlisted, files, state, skipped, unreadable } = report;
  const lines = [
    'Secrets in session files',
    '',
    total === 0
      ? `No secret was found in ${count(files, 'session file')}.`
      : `Secrets stand in ${count(total, 'line')} of ${count(files, 'session file')}.`,
    'Codex keeps these files in clear text, and Carryover changes none of them. What it has read of them itself is redacted.',
    'A secret that stood in a session was given to the model: replace it where it is used.',
  ];
  const links: ReportLink[] = [];
  if (secrets.some(({ file }) => !COMPRESSED.test(file)))
    lines.push('Enter or a double click on a line opens the file there.');
  if (state === 'stopped') lines.push('', 'Stopped before the end; there may be more.');
  let last = '';
  for (const { file, line, kind, count: times } of secrets) {
    if (file !== last)
      lines.push('', `${oneLine(file, MAX_PATH)}${COMPRESSED.test(file) ? ' (compressed)' : ''}`);
    last = file;
    const place = `line ${line}`;
    if (!COMPRESSED.test(file))
      links.push({ row: lines.length, start: INDENT.length, end: INDENT.length + place.length, file, line });
    lines.push(`${INDENT}${place}  ${kind}${times > 1 ? `, ${times} times` : ''}`);
  }
  if (unlisted > 0) lines.push('', `${count(unlisted, 'more place')} not listed.`);
  if (skipped > 0) lines.push('', `${count(skipped, 'line')} too long to look at.`);
  for (const problem of unreadable) lines.push('', oneLine(problem, MAX_PATH));
  return { text: `${lines.join('\n')}\n`, links };
}
