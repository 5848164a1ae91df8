import type { SecretReport } from '../../shared/safety-reports.ts';
import { count, oneLine } from '../format.ts';

const MAX_PATH = 1_000;

/** The report as a person reads it. It names places and kinds; no value is in it. */
export function secretReportText(report: SecretReport): string {
  const lines = [
    'Secrets in session files',
    '',
    report.total === 0
      ? `No secret was found in ${count(report.files, 'session file')}.`
      : `Secrets stand in ${count(report.total, 'line')} of ${count(report.files, 'session file')}.`,
    'Codex keeps these files in clear text, and Carryover changes none of them. What it has read of them itself is redacted.',
    'A secret that stood in a session was given to the model: replace it where it is used.',
  ];
  if (report.state === 'stopped') lines.push('', 'Stopped before the end; there may be more.');
  let file = '';
  for (const secret of report.secrets) {
    if (secret.file !== file) lines.push('', oneLine(secret.file, MAX_PATH));
    file = secret.file;
    lines.push(`  line ${secret.line}  ${secret.kind}${secret.count > 1 ? `, ${secret.count} times` : ''}`);
  }
  const unlisted = report.total - report.secrets.length;
  if (unlisted > 0) lines.push('', `${count(unlisted, 'more line')} not listed.`);
  if (report.skipped > 0) lines.push('', `${count(report.skipped, 'line')} too long to look at.`);
  for (const name of report.unreadable) lines.push('', `Could not be read: ${oneLine(name, MAX_PATH)}`);
  return `${lines.join('\n')}\n`;
}
