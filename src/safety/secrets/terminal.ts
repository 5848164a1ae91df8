import { hasAt } from './spelt.ts';

/**
 * What tells a terminal how to show a text and is no part of it: colours, cursor moves, titles and links (ECMA-48 and xterm), as
 * bytes, as a JSON string or a program's source spells them, and colours whose first byte a log took out. Every repetition is
 * bounded.
 */
const AS_BYTES = String.raw`(?:\x1b\[|\x9b)[0-?]{0,40}[ -\/]{0,4}(?<final>[@-~])|\x1b[\]PX^_](?:\d{0,4};){0,2}(?<payload>[^\x07\x1b]{0,2000})(?:\x07|\x1b\\)|\x1b[ -\/]{1,4}[0-~]|\x1b[78=>cDEHMNOZ]?`;
const ESCAPED = String.raw`\\{1,16}(?:[uU]001[bB]|u\{1[bB]\}|x1[bB]|033)`;
const AS_TEXT = String.raw`${ESCAPED}(?:\[[\d;:?<=>]{0,40}(?<escapedFinal>[A-Za-z])|\](?:\d{0,4};){0,2}(?<escapedPayload>[^\\\x07\x1b"]{0,2000})(?:${ESCAPED}\\{1,16}|\\{1,16}(?:[uU]0007|x07|007|a))|\([A-Z0-9])?`;
const AS_SHORT_TEXT = String.raw`(?:\\{1,16}(?:e|33)|\^\[|␛)\[[\d;]{0,40}[mK]`;
const WITHOUT_ESCAPE = String.raw`\[\d{1,3}(?:;\d{1,3}){0,8}m(?:\[K)?`;

/** Pattern source. Groups: the letter that ends a sequence, and what a title or a link says. */
export const TERMINAL_CODE = [AS_BYTES, AS_TEXT, AS_SHORT_TEXT, WITHOUT_ESCAPE].join('|');

/** False for nearly every text without a code as bytes; for one that is spelt ask `mayHoldSpelt`. */
export function mayHoldCodes(text: string): boolean {
  return (
    text.includes('\u001b') ||
    text.includes('\u009b') ||
    text.includes('␛') ||
    text.includes('^[[') ||
    hasAt(text, '[', BARE)
  );
}

const BARE = new RegExp(WITHOUT_ESCAPE, 'y');

/** Letters that end a cursor's move: what comes after one stands somewhere else. */
const MOVES = /^[A-HfdaeI`]$/;

export interface TerminalCode {
  /** The cursor goes elsewhere; programs write one in place of spaces. */
  moves: boolean;
  /** The title or the address that the code holds, and its place in the text. */
  payload: { text: string; at: number } | undefined;
}

/** What a hit of `TERMINAL_CODE` says. */
export function terminalCode(hit: RegExpMatchArray): TerminalCode {
  const { final, payload, escapedFinal, escapedPayload } = hit.groups ?? {};
  const said = payload ?? escapedPayload ?? '';
  return {
    moves: MOVES.test(final ?? escapedFinal ?? ''),
    payload: said === '' ? undefined : { text: said, at: (hit.index ?? 0) + hit[0].indexOf(said) },
  };
}
