import { small } from './any-case.ts';

/** What was found, and the sentence that it stands in, in small letters. */
export interface Place {
  before: string;
  found: string;
  behind: string;
  /** The mark that ends the sentence; none at a line's end. */
  end: string;
}

/** Characters of a sentence that are looked at on either side. */
const MOST = 240;
/** A dot inside a name or a number ends nothing. */
const ENDS = /[.!?؟…](?=[\s"'”’»)\]*_]|$)|[\n。！？；]/gu;

export function placeOf(text: string, at: number, length: number): Place {
  const ahead = small(text.slice(Math.max(0, at - MOST), at));
  const found = small(text.slice(at, at + length));
  const rest = small(text.slice(at + length, at + length + MOST));
  const ends = Array.from(ahead.matchAll(ENDS), ({ index }) => index);
  const stop = ENDS.test(rest) ? rest.search(ENDS) : -1;
  ENDS.lastIndex = 0;
  return {
    before: ahead.slice((ends.at(-1) ?? -1) + 1).trimStart(),
    found,
    behind: stop === -1 ? rest : rest.slice(0, stop),
    end: stop === -1 ? '' : rest.charAt(stop),
  };
}

/** What stands between the last comma, colon or dash and the match. */
export const clauseOf = ({ before }: Place): string => CLAUSE.exec(before)?.[0].trimStart() ?? '';
const CLAUSE = /[^,;:、，：()“”"«»„]*$/u;
