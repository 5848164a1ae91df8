import type { FilterTable } from './anchor-tree.ts';
import { expressionFor } from './expression.ts';
import type { Letters } from './letters.ts';
import { createPatternFilter } from './pattern-filter.ts';

/** Where something is turned down. UTF-16 offsets. */
interface Found {
  start: number;
  end: number;
  /** It counts only for what follows. */
  ahead: boolean;
}

/**
 * Finds where a folded text turns something down, the first of it first and nothing twice: as one expression of all patterns would,
 * those of `dismissals` first, but only patterns are tried whose anchors stand in the text.
 */
export function createObjectionFinder(
  dismissals: readonly string[],
  faults: readonly string[],
  letters: Letters,
  table: FilterTable,
): (folded: string) => Found[] {
  const sources = [...dismissals, ...faults];
  const filter = createPatternFilter(table, letters);
  const expressions: (RegExp | undefined)[] = sources.map(() => undefined);

  const next = (pattern: number, folded: string, from: number): RegExpExecArray | null => {
    const expression = (expressions[pattern] ??= expressionFor(folded, sources[pattern] ?? '', 'gm'));
    expression.lastIndex = from;
    return expression.exec(folded);
  };

  return (folded) => {
    filter.take(folded, 0, folded.length);
    const found: Found[] = [];
    let matches = Array.from(filter.possible(0, folded.length), (pattern) => ({
      pattern,
      match: next(pattern, folded, 0),
    }));
    for (;;) {
      matches = matches.filter(({ match }) => match !== null);
      let first: (typeof matches)[number] | undefined;
      for (const one of matches)
        if ((one.match?.index ?? 0) < (first?.match?.index ?? Number.POSITIVE_INFINITY)) first = one;
      const match = first?.match;
      if (first === undefined || match === null || match === undefined) return found;
      const start = match.index;
      found.push({
        start,
        end: start + match[0].trimEnd().length,
        ahead: first.pattern < dismissals.length,
      });
      const from = start + Math.max(1, match[0].length);
      for (const one of matches)
        if (one.match !== null && one.match.index < from) one.match = next(one.pattern, folded, from);
    }
  };
}
