/** How wide a line is where letters are not all of one width, and a line cut to fit. */

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u;
const NO_WIDTH = /^[\p{Mark}\p{Default_Ignorable_Code_Point}]+$/u;
const ASCII = /^[\u0020-\u007e]*$/u;

/** Columns that a line takes on a terminal, and about as much in a list: East Asian and emoji characters take two. */
export function width(line: string): number {
  if (ASCII.test(line)) return line.length;
  let columns = 0;
  for (const { segment } of new Intl.Segmenter().segment(line)) columns += segmentWidth(segment);
  return columns;
}

function segmentWidth(segment: string): number {
  if (NO_WIDTH.test(segment)) return 0;
  return WIDE.test(segment) ? 2 : 1;
}

/** A line cut to at most `columns`, with an ellipsis where something is missing. */
export function fit(line: string, columns: number): string {
  if (width(line) <= columns) return line;
  let kept = '';
  let used = 1;
  for (const { segment } of new Intl.Segmenter().segment(line)) {
    used += segmentWidth(segment);
    if (used > columns) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/** A line cut to at most so many characters: for session text, in which thousands of marks may stand upon one letter. */
export function cutTo(line: string, most: number): string {
  // No line has more characters than places, and most are short.
  if (line.length <= most) return line;
  // A character takes two places at most, so what stands behind these is cut off in any case.
  const letters = Array.from(line.slice(0, 2 * most + 1));
  if (letters.length <= most) return line;
  const kept = letters.slice(0, most - 1).join('');
  return `${kept.trimEnd()}…`;
}

/** The first so many places of a text. A cut between the two halves of a character would show a broken one. */
export function beginning(text: string, places: number): string {
  return text.slice(0, places).replace(/[\uD800-\uDBFF]$/u, '');
}

/** The end of a line, at most `columns` wide, with an ellipsis where something is missing before it. */
export function fitEnd(line: string, columns: number): string {
  if (width(line) <= columns) return line;
  const segments = [...new Intl.Segmenter().segment(line)].map(({ segment }) => segment);
  let used = 1;
  let from = segments.length;
  while (from > 0 && used + segmentWidth(segments[from - 1] ?? '') <= columns) {
    from -= 1;
    used += segmentWidth(segments[from] ?? '');
  }
  return `…${segments.slice(from).join('').trimStart()}`;
}
