import { FILE_HEADERS_ONLY, formatPatch, structuredPatch } from 'diff';
import type { Gate } from '../safety/gate.ts';

/** Lines of a diff that are shown; approving changes one line or, at first, six. */
const MAX_LINES = 200;

/**
 * A unified diff with three lines around each change; empty when nothing changes. Null stands for no file. Both files are redacted
 * whole and only then cut to these lines: what tells a key or a table of passwords may stand far above them.
 */
export function unifiedDiff(
  name: string,
  before: Buffer | null,
  after: Buffer | null,
  gate: Pick<Gate, 'redactLines'>,
): string {
  if (before === after || (after !== null && before?.equals(after) === true)) return '';
  const old = before?.toString('utf8') ?? '';
  const fresh = after?.toString('utf8') ?? '';
  const patch = structuredPatch(
    before === null ? '/dev/null' : name,
    after === null ? '/dev/null' : name,
    old,
    fresh,
    undefined,
    undefined,
    { context: 3 },
  );
  const oldLines = gate.redactLines(old).split('\n');
  const newLines = gate.redactLines(fresh).split('\n');
  for (const hunk of patch.hunks) {
    let oldAt = hunk.oldStart - 1;
    let newAt = hunk.newStart - 1;
    hunk.lines = hunk.lines.map((line) => {
      const sign = line.slice(0, 1);
      if (sign === '-') return `-${oldLines[oldAt++] ?? ''}`;
      if (sign === '+') return `+${newLines[newAt++] ?? ''}`;
      if (sign !== ' ') return line;
      return ` ${shared(line.slice(1), oldLines[oldAt++] ?? '', newLines[newAt++] ?? '')}`;
    });
  }
  const lines = formatPatch(patch, FILE_HEADERS_ONLY).split('\n');
  const shown =
    lines.length <= MAX_LINES + 1
      ? lines.join('\n')
      : `${[...lines.slice(0, MAX_LINES - 1), `... ${lines.length - MAX_LINES} more lines`].join('\n')}\n`;
  return gate.redactLines(shown);
}

/** A line that stands in both files, where a secret may have been seen in only one of them. */
function shared(line: string, old: string, fresh: string): string {
  if (old === line) return fresh;
  return fresh === line || fresh === old ? old : '[REDACTED]';
}
