import type { Style } from './style.ts';
import { clean } from './text.ts';

/** A unified diff as lines for a terminal, additions and removals coloured. */
export function colouredDiff(diff: string, style: Style): string[] {
  return clean(diff)
    .replace(/\n$/u, '')
    .split('\n')
    .map((line) => {
      if (/^(?:---|\+\+\+|@@|Index|=)/u.test(line)) return style.faint(line);
      if (line.startsWith('+')) return style.added(line);
      if (line.startsWith('-')) return style.removed(line);
      return line;
    });
}
