/** True when no match of a pattern spans two lines or hangs on where a text begins or ends, so that lines can be looked at one by one. */
export function staysInLine(source: string): boolean {
  const sets = source.match(/\[(?:[^\]\\]|\\.)*\]/g) ?? [];
  const outside = source.replace(/\[(?:[^\]\\]|\\.)*\]/g, '');
  return (
    sets.every((each) => (each.startsWith('[^') ? /\\[ns]/.test(each) : !/\\[nsWDP]|\n/.test(each))) &&
    !/\\[nsWDP]|\n|(?<!\\)[$^]/.test(outside)
  );
}

/** A line of more characters is looked at in pieces, and how far they overlap: more than a pattern spans within a line. */
const LONG_LINE = 1_600;
const OVERLAP = 600;

/** The lines of a text; a very long one in pieces that overlap and begin at a space if there is one. */
export function linesOf(text: string): { line: string; offset: number }[] {
  const lines: { line: string; offset: number }[] = [];
  for (let from = 0; from < text.length;) {
    const next = text.indexOf('\n', from);
    const end = next === -1 ? text.length : next;
    for (let offset = from; offset < end;) {
      const stop = Math.min(end, offset + LONG_LINE);
      lines.push({ line: text.slice(offset, stop), offset });
      if (stop === end) break;
      const space = text.indexOf(' ', stop - OVERLAP);
      offset = space === -1 || space > stop - OVERLAP / 2 ? stop - OVERLAP : space;
    }
    from = end + 1;
  }
  return lines;
}

/** The line around a place, at most so many characters of it on either side: a line may be as long as the text. */
export function lineAround(
  text: string,
  at: number,
  length: number,
  most: number,
): { line: string; from: number } {
  const before = text.slice(Math.max(0, at - most), at);
  const behind = text.slice(at + length, at + length + most);
  const start = before.lastIndexOf('\n') + 1;
  const end = behind.indexOf('\n');
  const from = at - before.length + start;
  return { line: text.slice(from, at + length + (end === -1 ? behind.length : end)), from };
}
