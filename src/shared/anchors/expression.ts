/**
 * V8 interprets an expression when it first runs and makes machine code of it when it runs again, but makes that at once for a text of a
 * thousand letters or more. Of long expressions the interpreter's code alone takes five times as long to make as machine code.
 */
const LONG = 1_000;
/** Texts of that length in which next to nothing begins to match, in letters of one byte and of two. */
const narrow = 'q\n'.repeat(LONG / 2);
const wide = '\u07ca\n'.repeat(LONG / 2);
const twoBytes = /[^\0-\xff]/;

/** Makes an expression ready for many texts such as this one. */
function madeReady(expression: RegExp, text: string): RegExp {
  expression.test(twoBytes.test(text) ? wide : narrow);
  expression.lastIndex = 0;
  return expression;
}

/** An expression that is about to be tried on many texts such as this one. */
export function expressionFor(text: string, source: string, flags?: string): RegExp {
  return madeReady(new RegExp(source, flags), text);
}

/** A long expression, made ready when the first text comes. What it takes is what `RegExp` takes. */
export class LongExpression {
  readonly #expression: RegExp;
  #isReady = false;

  constructor(source: string | RegExp, flags?: string) {
    this.#expression = new RegExp(source, flags);
  }

  test(text: string): boolean {
    return this.for(text).test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.for(text).exec(text);
  }

  /** The expression itself, to be tried on this text. */
  for(text: string): RegExp {
    if (!this.#isReady) madeReady(this.#expression, text);
    this.#isReady = true;
    return this.#expression;
  }
}
