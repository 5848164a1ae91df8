/** A line that says what went wrong. */
const says =
  /error|fail|fatal|can ?not|can't|could not|not found|exception|unable|refus|denied|missing|invalid|undefined|expected|no such|✖|⨯|✗/i;
const LOOKED_AT = 6_000;
const LINES = 12;

/**
 * A mark of what a failing command said, whatever numbers stand in it, so that another failure of the same command is told from the same one.
 * A mark, and no words. 0 where it said nothing.
 */
export function failureMark(output: string): number {
  // Each failure before it is held against the same one.
  if (last.output !== output) last = { output, mark: markOf(output) };
  return last.mark;
}

let last = { output: '', mark: 0 };

function markOf(output: string): number {
  const lines = output
    .slice(0, LOOKED_AT)
    .split('\n')
    .filter((line) => says.test(line))
    .slice(0, LINES);
  if (lines.length === 0) return 0;
  let mark = 0x811c9dc5;
  for (const letter of lines.map((line) => line.trim().replace(/\d+/g, '0')).join('\n'))
    mark = Math.imul(mark ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return mark >>> 0;
}
