/** The comments around our rules in an AGENTS.md; what stands outside them is the person's own. */
export const BLOCK_START = '<!-- carryover:start -->';
export const BLOCK_END = '<!-- carryover:end -->';

/** A comment counts only when it has a line to itself. */
const MARKER = /^[ \t]*<!--[ \t]*carryover:(start|end)[ \t]*-->[ \t]*$/;

/** `number` counts from 1. `text` is without the line ending; `end` is the offset behind it. */
export interface Line {
  readonly text: string;
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

export interface Marker extends Line {
  readonly which: 'start' | 'end';
}

/** The lines from an offset on. Of bytes, too, when they were read as latin1: offsets are then those of the bytes. */
export function linesOf(text: string, from = 0): Line[] {
  const lines: Line[] = [];
  for (let start = from; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline + 1;
    lines.push({ text: text.slice(start, end).replace(/\r?\n$/, ''), number: lines.length + 1, start, end });
    start = end;
  }
  return lines;
}

/** Our markers in a text, in their order. */
export function markersIn(text: string, from = 0): Marker[] {
  // Most files have none, and long ones need not be cut into lines to know it.
  if (!text.includes('carryover:')) return [];
  return linesOf(text, from).flatMap((line) => {
    const which = MARKER.exec(line.text)?.[1];
    return which === 'start' || which === 'end' ? [{ ...line, which }] : [];
  });
}

/** The marker of a file that stands where it should not; undefined when there is one block, or none. */
export function wrongMarker(markers: readonly Marker[]): { marker: Marker; why: string } | undefined {
  const [first, second, third] = markers;
  if (first === undefined) return undefined;
  if (first.which === 'end') return { marker: first, why: 'an end marker without a start' };
  if (second === undefined) return { marker: first, why: 'a start marker without an end' };
  if (second.which === 'start') return { marker: second, why: 'a second start marker inside the block' };
  return third === undefined ? undefined : { marker: third, why: 'a marker behind the block' };
}
