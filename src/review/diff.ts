import { FILE_HEADERS_ONLY, formatPatch, structuredPatch } from 'diff';

/** Lines of a diff that are shown; approving changes one line or, at first, six. */
const MAX_LINES = 200;

/** A unified diff with three lines around each change; empty when nothing changes. Null stands for no file. */
export function unifiedDiff(name: string, before: Buffer | null, after: Buffer | null): string {
  if (before === after || (after !== null && before?.equals(after) === true)) return '';
  const patch = structuredPatch(
    before === null ? '/dev/null' : name,
    after === null ? '/dev/null' : name,
    before?.toString('utf8') ?? '',
    after?.toString('utf8') ?? '',
    undefined,
    undefined,
    { context: 3 },
  );
  const lines = formatPatch(patch, FILE_HEADERS_ONLY).split('\n');
  if (lines.length <= MAX_LINES + 1) return lines.join('\n');
  const left = lines.length - MAX_LINES;
  return `${[...lines.slice(0, MAX_LINES - 1), `... ${left} more lines`].join('\n')}\n`;
}
