/**
 * V8 interprets an expression when it first runs and makes machine code of it when it runs again, but makes that at once for a text of a
 * thousand letters or more. Of long expressions the interpreter's code alone takes five times as long to make as machine code.
 */
const LONG = 1_000;
/** Texts of that length in which next to nothing begins to match, in letters of one byte and of two. */
const narrow = 'q\n'.repeat(LONG / 2);
const wide = '\u07ca\n'.repeat(LONG / 2);
const twoBytes = /[^\0-\xff]/;

/** An expression that is about to be tried on many texts such as this one. */
export function expressionFor(text: string, source: string, flags?: string): RegExp {
  const expression = new RegExp(source, flags);
  expression.test(twoBytes.test(text) ? wide : narrow);
  expression.lastIndex = 0;
  return expression;
}
