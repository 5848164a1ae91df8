import type { Value } from './value-at.ts';

/** Where a name stands in a text. */
export interface Place {
  start: number;
  end: number;
}

/** `const STATE_PASSWORD = 100024;` */
export function isNumber(text: string, name: Place, value: Value): boolean {
  if (!/^\d+$/.test(value.text)) return false;
  return (
    text.charAt(value.end) === ';' ||
    /\b(?:const|let|var|final|static|readonly|int|long|#define)[ \t]{1,4}$/.test(
      text.slice(Math.max(0, name.start - 14), name.start),
    )
  );
}

/** `type PasswordResult = ...`, `class Token`. */
export function isType(text: string, name: Place): boolean {
  return /\b(?:type|class|interface|enum|struct)[ \t]{1,4}$/.test(
    text.slice(Math.max(0, name.start - 14), name.start),
  );
}

/** `https://.../badge.svg?token=x`: the token of a picture that everybody may see. */
export function isBadge(text: string, name: Place): boolean {
  return /\.(?:svg|png)\?$/.test(text.slice(Math.max(0, name.start - 5), name.start));
}

/** "pass `x`" hands something on. */
export function isVerb(text: string, name: Place): boolean {
  return /^(?:bypass|pass)$/i.test(text.slice(name.start, name.end));
}

/** "la clave del éxito": a key to many things. */
export function isOfLife(text: string, name: Place): boolean {
  return (
    /^clave$/i.test(text.slice(name.start, name.end)) &&
    /^ (?:del?|es)\b/.test(text.slice(name.end, name.end + 5))
  );
}
