import type { SecretSpan } from './span.ts';

/** A text as a person reads it, and where what was found in it stands in the text itself. */
export interface Readable {
  text: string;
  placed: (spans: SecretSpan[]) => SecretSpan[];
}

/** Characters that nobody sees, and the letters of full-width ASCII, whose signs alone are how East Asia writes. */
const UNSEEN = /[\u200b-\u200d\u2060\ufeff]/;
const SOFT_HYPHEN = '\u00ad';
const WIDE_LETTERS = /[\uff21-\uff3a\uff41-\uff5a]/;
const WIDE_STEP = 0xff01 - 0x21;

/** Takes out what nobody sees and makes full-width letters plain, so that `pass<zero width>word=x` is what it looks like. */
export function readable(text: string): Readable {
  const isWide = WIDE_LETTERS.test(text);
  // The first two cost nothing in a text of Latin-1, and the last is looked for many characters at a time.
  if (!isWide && !UNSEEN.test(text) && !text.includes(SOFT_HYPHEN)) return { text, placed: (spans) => spans };
  const places: number[] = [];
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0xad || code === 0x2060 || code === 0xfeff || (code >= 0x200b && code <= 0x200d)) continue;
    places.push(at);
    pieces.push(
      isWide && code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - WIDE_STEP) : text.charAt(at),
    );
  }
  return {
    text: pieces.join(''),
    placed: (spans) =>
      spans.map((span) => ({
        ...span,
        start: places[span.start] ?? text.length,
        end: (places[span.end - 1] ?? text.length - 1) + 1,
      })),
  };
}
