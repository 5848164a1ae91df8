import { size } from '../shared/amounts.ts';
import { HIDDEN_CHARACTERS } from '../shared/hidden.ts';
import { cutTo } from '../shared/line-width.ts';

/** As a sentence says it: `900 bytes`, `3.1 KiB`, `32 KiB`. */
export function spokenSize(bytes: number): string {
  if (bytes >= 1024) return size(bytes);
  return bytes === 1 ? '1 byte' : `${bytes} bytes`;
}

/** Control characters, and what reorders or hides text. */
const UNSAFE = new RegExp(String.raw`[\p{Cc}${HIDDEN_CHARACTERS}]+`, 'gu');

/** A rule's text as a CodeLens may show it: on one line, at most `most` characters, and never as an icon. */
export function lensText(text: string, most: number): string {
  const line = text.replace(/\s+/gu, ' ').replace(UNSAFE, '').trim();
  return cutTo(line, most).replaceAll('$(', '\\$(');
}
