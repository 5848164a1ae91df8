/**
 * A weak sign stands in harmless texts every day and says nothing alone; `together.ts` names which of them say something side
 * by side. Data only. A space in a pattern stands for white space, line ends included.
 */
export interface Sign {
  /** Regular expressions, to be tried in small letters. */
  sources: readonly string[];
  /** These hang on upper and lower case. */
  cased: readonly string[];
  /** An order: forbidden ("never send ...") it is none. */
  isOrder: boolean;
}

/** What the source of a sign means. */
export const spaced = (source: string): string =>
  source.replaceAll(/\\.|\[(?:\\.|[^\]\\])*\]| (?![?{*])/g, (found) =>
    found === ' '
      ? String.raw`\s{1,3}`
      : found.startsWith('[')
        ? found.replaceAll(' ', String.raw`\s`)
        : found,
  );

export const sign = (...sources: readonly string[]): Sign => ({
  sources,
  cased: [],
  isOrder: false,
});

export const order = (...sources: readonly string[]): Sign => ({ ...sign(...sources), isOrder: true });

/** The sign, or one that hangs on upper and lower case. */
export const orCased = (one: Sign, ...sources: readonly string[]): Sign => ({
  ...one,
  cased: sources,
});

/** One of these. */
export const any = (...words: readonly string[]): string => `(?:${words.join('|')})`;

/** Where a word of any script begins, and where it ends. */
export const B = String.raw`(?<![\p{L}\p{N}_])`;
export const E = String.raw`(?![\p{L}\p{N}_])`;
