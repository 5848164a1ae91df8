/** What V8 keeps in two bytes. */
const wide = /[^\0-\xff]/;

/**
 * The same text with one byte for each letter, if none of them needs two. V8 keeps what is cut out of a text as it keeps that text: beside
 * one arrow or curly apostrophe a whole message has two bytes a letter, and for those each expression is compiled once more, into code that is
 * run too seldom to stay near.
 */
export function inOneByte(text: string): string {
  return wide.test(text) ? text : Buffer.from(text, 'latin1').toString('latin1');
}

/** Cuts pieces out of one text after the other, each with one byte for each of its letters where that is possible. */
export function createCutter(): (text: string, from: number, to: number) => string {
  let last = '';
  let isWide = false;
  return (text, from, to) => {
    if (text !== last) {
      last = text;
      isWide = wide.test(text);
    }
    const piece = text.slice(from, to);
    return isWide ? inOneByte(piece) : piece;
  };
}
