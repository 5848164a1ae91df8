/** No letter, digit or sign: spaces and what else ends a word without being looked for. */
const BLANK = 0;
/** A to Z, digits and the low line: what `\w` means. */
const WORD = 1;
const SIGN = 2;

const ASCII = 0x80;
/** Room for a message of so many letters at first; it grows. */
const ROOM = 1_024;

/** Whether a letter is one that `\w` means. */
export function isWord(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    code === 0x5f
  );
}

const kinds = Uint8Array.from({ length: ASCII }, (_, code) => {
  if (isWord(code)) return WORD;
  return code > 0x20 ? SIGN : BLANK;
});

/**
 * The letters of one text at a time, as numbers: a letter of a string costs several times more to get at, and every language and every
 * step of reading asks for them.
 */
export class Letters {
  #text = '';
  /** UTF-16 units of the text; what stands behind its end is of no meaning. */
  codes = new Uint16Array(ROOM);
  /** Where words begin and where signs and letters of other scripts stand, in order; `count` of them. */
  starts = new Int32Array(ROOM);
  count = 0;

  /** Takes a text; the text before is forgotten. The same text is not read again. */
  take(text: string): void {
    if (text === this.#text) return;
    this.#text = text;
    const { length } = text;
    if (length > this.codes.length) {
      this.codes = new Uint16Array(length * 2);
      this.starts = new Int32Array(length * 2);
    }
    const { codes, starts } = this;
    let count = 0;
    let before = BLANK;
    for (let at = 0; at < length; at += 1) {
      const code = text.charCodeAt(at);
      codes[at] = code;
      const kind = code < ASCII ? (kinds[code] ?? BLANK) : SIGN;
      // Without a branch, since no processor can guess where words end.
      starts[count] = at;
      count += (kind >> 1) | (kind & ~before & WORD);
      before = kind;
    }
    this.count = count;
  }

  /** The first of `starts` at or behind a place, as its place in the list. */
  firstFrom(place: number): number {
    const { starts } = this;
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) >= place) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
