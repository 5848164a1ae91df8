import type { FilterTable } from '../../shared/anchors/anchor-tree.ts';
import { expressionFor } from '../../shared/anchors/expression.ts';
import type { Letters } from '../../shared/anchors/letters.ts';
import { createPatternFilter } from '../../shared/anchors/pattern-filter.ts';

/** Where something is turned down. UTF-16 offsets. */
interface Found {
  start: number;
  end: number;
  /** It counts only for what follows. */
  ahead: boolean;
}

/** Where a pattern matches next; null when it no longer does. */
interface Ahead {
  pattern: number;
  match: RegExpExecArray | null;
}

/** The match that begins first; of several, that of the first pattern. */
function firstOf(matches: readonly Ahead[]): { pattern: number; match: RegExpExecArray } | undefined {
  let first: { pattern: number; match: RegExpExecArray } | undefined;
  for (const { pattern, match } of matches)
    if (match !== null && match.index < (first?.match.index ?? Number.POSITIVE_INFINITY))
      first = { pattern, match };
  return first;
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
    const matches: Ahead[] = Array.from(filter.possible(0, folded.length), (pattern) => ({
      pattern,
      match: next(pattern, folded, 0),
    }));
    for (;;) {
      const first = firstOf(matches);
      if (first === undefined) return found;
      const { index: start, 0: text } = first.match;
      found.push({ start, end: start + text.trimEnd().length, ahead: first.pattern < dismissals.length });
      const from = start + Math.max(1, text.length);
      for (const one of matches)
        if (one.match !== null && one.match.index < from) one.match = next(one.pattern, folded, from);
    }
  };
}
