/**
 * A weak sign stands in harmless texts every day and says nothing alone; `together.ts` names which of them say something side
 * by side. Data only. A space in a pattern stands for white space, line ends included.
 */
export interface Sign {
  patterns: readonly RegExp[];
  /** An order: forbidden ("never send ...") it is none. */
  isOrder: boolean;
}

const pattern = (source: string, flags = 'gimu'): RegExp =>
  new RegExp(source.replaceAll(/ (?![?{*])/g, String.raw`\s{1,3}`), flags);

export const sign = (...sources: readonly string[]): Sign => ({
  patterns: sources.map((source) => pattern(source)),
  isOrder: false,
});

export const order = (...sources: readonly string[]): Sign => ({
  patterns: sources.map((source) => pattern(source)),
  isOrder: true,
});

/** The sign, or one that hangs on upper and lower case. */
export const orCased = ({ patterns, isOrder }: Sign, ...sources: readonly string[]): Sign => ({
  patterns: [...patterns, ...sources.map((source) => pattern(source, 'gmu'))],
  isOrder,
});

/** One of these. */
export const any = (...words: readonly string[]): string => `(?:${words.join('|')})`;

/** Where a word of any script begins, and where it ends. */
export const B = String.raw`(?<![\p{L}\p{N}_])`;
export const E = String.raw`(?![\p{L}\p{N}_])`;
