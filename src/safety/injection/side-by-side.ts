import type { Span } from '../../shared/anchors/phrase-search.ts';

const isInside = (span: Span, other: Span): boolean => span.start >= other.start && span.end <= other.end;

/** Where one span of each place stands near enough to the others, none inside another. With `inOrder`, each behind the one before. */
export function sideBySide(
  places: readonly (readonly Span[])[],
  within: number,
  inOrder = false,
): Span | undefined {
  const fit = (place: number, chosen: readonly Span[]): Span | undefined => {
    const start = Math.min(...chosen.map((span) => span.start));
    const end = Math.max(...chosen.map((span) => span.end));
    if (chosen.length > 0 && end - start > within) return undefined;
    if (place === places.length) return { start, end };
    for (const span of places[place] ?? []) {
      if (inOrder && chosen.some((other) => other.start > span.start)) continue;
      if (chosen.some((other) => isInside(span, other) || isInside(other, span))) continue;
      const found = fit(place + 1, [...chosen, span]);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return fit(0, []);
}
