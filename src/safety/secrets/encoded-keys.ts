import { type Sieve, wordsFor } from '../../shared/sieve/sieve.ts';
import { RANK, type SecretSpan } from './span.ts';

/** Private keys that were put into base64 with their header and end: `echo LS0tLS1CRUdJTi... | base64 -d`. */

/** "-----BEGIN " in base64; a file of keys begins with it. */
const HEADER = 'LS0tLS1CRUdJTi';
/** "-----END " in base64, at the three places where it may begin: of a key whose beginning was cut off. */
const ENDINGS = ['LS0tLS1FTkQg', '0tLS0tRU5EI', 'tLS0tLUVORC'];
export const ENCODED_KEY_WORDS = wordsFor([HEADER, ...ENDINGS]);

/** The rest of it, in one line or wrapped as `base64` does it. */
const BODY =
  /[A-Za-z0-9+/]{0,40000}(?:(?:(?:\\{1,2}r)?\\{1,2}n|[ \t]{0,2}\\?\r?\n)[ \t>]{0,40}[A-Za-z0-9+/]{40,100}){0,400}(?:(?:(?:\\{1,2}r)?\\{1,2}n|[ \t]{0,2}\\?\r?\n)[ \t>]{0,40}[A-Za-z0-9+/]{1,100}(?==|[^A-Za-z0-9+/= ]|$))?={0,2}/y;
const IS_PRIVATE = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY/;
/** So many characters say whose key it is, or which of a few in a row. */
const LEAST = 60;

export function findEncodedKeys(text: string, spans: SecretSpan[], sieve: Sieve): void {
  if (!sieve.mayHold(ENCODED_KEY_WORDS)) return;
  for (let at = text.indexOf(HEADER); at !== -1;) {
    BODY.lastIndex = at;
    BODY.test(text);
    const end = Math.max(BODY.lastIndex, at + HEADER.length);
    const dense = text.slice(at, end).replace(/\\{1,2}[nr]|[^A-Za-z0-9+/=]/g, '');
    if (dense.length >= LEAST && IS_PRIVATE.test(Buffer.from(dense, 'base64').toString('latin1')))
      spans.push({ kind: 'private-key', start: at, end, rank: RANK.structure + 2 });
    at = text.indexOf(HEADER, end);
  }
  for (const ending of ENDINGS)
    for (let at = text.indexOf(ending); at !== -1;) {
      const end = findEncodedTail(text, at, spans);
      at = text.indexOf(ending, end);
    }
}

const LETTERS = /[A-Za-z0-9+/]{0,2000}={0,2}/y;
const IS_END = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY/;
const LONGEST_TAIL = 65_536;

/** Answers where to look on. */
function findEncodedTail(text: string, at: number, spans: SecretSpan[]): number {
  LETTERS.lastIndex = at;
  LETTERS.test(text);
  const end = LETTERS.lastIndex;
  let start = at;
  while (start > 0 && at - start < LONGEST_TAIL && IS_LETTER.test(text.charAt(start - 1))) start -= 1;
  // Nobody knows with which of four letters the text began to be spelt.
  const isEnd = [0, 1, 2, 3].some((back) =>
    IS_END.test(Buffer.from(text.slice(Math.max(0, at - back), end), 'base64').toString('latin1')),
  );
  if (isEnd && at - start >= LEAST) spans.push({ kind: 'private-key', start, end, rank: RANK.structure + 2 });
  return end;
}
const IS_LETTER = /[A-Za-z0-9+/]/;
