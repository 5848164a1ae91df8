import { anyCase } from '../any-case.ts';

/**
 * A weak sign stands in harmless texts every day and says nothing alone; `together.ts` names which of them say something side
 * by side. Data only. A space in a pattern stands for white space, line ends included.
 */
export interface Sign {
  /** For a text in small letters. */
  patterns: readonly RegExp[];
  /** These hang on upper and lower case. */
  cased: readonly RegExp[];
  /** An order: forbidden ("never send ...") it is none. */
  isOrder: boolean;
}

const spaced = (source: string): string => source.replaceAll(/ (?![?{*])/g, String.raw`\s{1,3}`);

export const sign = (...sources: readonly string[]): Sign => ({
  patterns: sources.map((source) => anyCase(spaced(source), 'gmu')),
  cased: [],
  isOrder: false,
});

export const order = (...sources: readonly string[]): Sign => ({ ...sign(...sources), isOrder: true });

/** The sign, or one that hangs on upper and lower case. */
export const orCased = (one: Sign, ...sources: readonly string[]): Sign => ({
  ...one,
  cased: sources.map((source) => new RegExp(spaced(source), 'gmu')),
});

/** One of these. */
export const any = (...words: readonly string[]): string => `(?:${words.join('|')})`;

/** Where a word of any script begins, and where it ends. */
export const B = String.raw`(?<![\p{L}\p{N}_])`;
export const E = String.raw`(?![\p{L}\p{N}_])`;
