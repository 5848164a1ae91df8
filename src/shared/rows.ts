// Rows of a long text without taking all of it apart: a transcript may have 3 MB, and an array of its rows takes ten times as long.

/** Tells the line, counted from 1, of places in a text. To be asked in rising order, so that a long text is walked through once. */
export function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let at = 0;
  return (offset) => {
    for (let next = text.indexOf('\n', at); next !== -1 && next < offset; next = text.indexOf('\n', at)) {
      line += 1;
      at = next + 1;
    }
    return line;
  };
}

/** How many rows end before a place in a text. */
export function rowsBefore(text: string, offset: number): number {
  return lineCounter(text)(offset) - 1;
}

/** Where a row begins, counted from 0 and from the row that begins at `offset`; the text's length where it has fewer. */
export function rowStart(text: string, row: number, offset = 0): number {
  let start = offset;
  for (let left = row; left > 0; left -= 1) {
    const end = text.indexOf('\n', start);
    if (end < 0) return text.length;
    start = end + 1;
  }
  return start;
}
