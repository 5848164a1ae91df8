import { type Sieve, wordsFor } from '../../shared/sieve/sieve.ts';
import { classify } from './key-names.ts';
import { RANK, type SecretSpan } from './span.ts';
import { isSecretValue } from './values.ts';

/** Fields of a form that is sent in parts: a head with the field's name, an empty line, and the value in the line below. */

const END = String.raw`(?:\r?\n|(?:\\{1,4}r)?\\{1,4}n)`;
/** As bytes, or inside a string, where a line's end and the quotes are spelt. */
const FIELD = new RegExp(
  String.raw`form-data;[ ]{0,4}name=\\{0,4}"([^"\\\r\n]{1,80})\\{0,4}"${END}(?:[A-Za-z-]{1,40}:[^\r\n\\]{0,200}${END}){0,4}[ \t]{0,20}${END}[ \t]{0,20}([^\r\n\\"<>]{3,400}?)[ \t]{0,20}(?=\r?\n|\\|"|$)`,
  'gi',
);
export const FORM_WORDS = wordsFor(['form-data;']);

export function findFields(text: string, spans: SecretSpan[], sieve: Sieve): void {
  if (!sieve.mayHold(FORM_WORDS)) return;
  for (const hit of text.matchAll(FIELD)) {
    const key = classify(hit[1] ?? '');
    const value = hit[2] ?? '';
    if (key === undefined || value.startsWith('--') || !isSecretValue(value, key.class, 'env')) continue;
    const end = hit.index + hit[0].length;
    const start = text.lastIndexOf(value, end);
    spans.push({ kind: key.kind, start, end: start + value.length, rank: RANK.structure });
  }
}
