import { type Sieve, wordsFor } from './sieve.ts';
import { RANK, type SecretSpan } from './span.ts';

/** Private keys that were put into base64 with their header and end: `echo LS0tLS1CRUdJTi... | base64 -d`. */

/** "-----BEGIN " in base64; a file of keys begins with it. */
const HEADER = 'LS0tLS1CRUdJTi';
export const ENCODED_KEY_WORDS = wordsFor([HEADER]);

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
}
