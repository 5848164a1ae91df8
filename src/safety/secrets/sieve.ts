/**
 * Says quickly which words a text cannot hold, so that most patterns need not look at it. It remembers which runs of three
 * characters a text has, upper and lower case as one and signs lumped together. It never says no to a word that is there.
 */
export interface Sieve {
  /** Looks at a text; what is asked afterwards is about it. */
  read(text: string): void;
  /** False when the text holds none of the words, in any case. */
  mayHold(words: Words): boolean;
  /** True when this many letters, digits, `_` and `-` stand in a row somewhere. */
  hasRun(length: number): boolean;
  /** True when the text has a character beyond Latin-1. */
  isWide(): boolean;
}

/** Words as the sieve asks for them; `wordsFor` makes them. */
export type Words = readonly (readonly number[])[];

const RUN = 3;
const BITS = 5;
const CLASS = (1 << BITS) - 1;
const MASK = (1 << (RUN * BITS)) - 1;

const DIGIT = 26;
const JOINT = 27;
const SPACE = 28;
const AT = 29;
const SIGN = 30;
const OTHER = 31;

const CLASSES = Uint8Array.from({ length: 128 }, (_class, code) => {
  const char = String.fromCharCode(code).toLowerCase();
  if (char >= 'a' && char <= 'z') return char.charCodeAt(0) - 97;
  if (char >= '0' && char <= '9') return DIGIT;
  if (char === '_' || char === '-') return JOINT;
  if (/\s/.test(char)) return SPACE;
  if (char === '@') return AT;
  return code > 32 && code < 127 ? SIGN : OTHER;
});

const classOf = (code: number): number => (code < 128 ? (CLASSES[code] ?? OTHER) : OTHER);

/**
 * Words in any case, three characters or longer. All digits count as one, and so do `_` and `-`, all white space in a row (also
 * the text's ends), all other ASCII signs, and everything beyond ASCII.
 */
export function wordsFor(words: readonly string[]): Words {
  return words.map((given) => {
    const word = given.replace(/[\t-\r ]+/g, ' ');
    if (word.length < RUN) throw new RangeError(`"${word}" is too short for the sieve`);
    return Array.from({ length: word.length - RUN + 1 }, (_run, at) => {
      let run = 0;
      for (let next = at; next < at + RUN; next += 1) run = (run << BITS) | classOf(word.charCodeAt(next));
      return run;
    });
  });
}

export function createSieve(): Sieve {
  const seen = new Uint8Array(MASK + 1);
  let stamp = 0;
  let codes = 0;
  let longest = 0;
  return {
    read: (text) => {
      // A new mark makes what earlier texts left void, without emptying the table each time.
      stamp += 1;
      if (stamp > 255) {
        seen.fill(0);
        stamp = 1;
      }
      codes = 0;
      longest = 0;
      let start = 0;
      let run = (SPACE << BITS) | SPACE;
      for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        codes |= code;
        const kind = code < 128 ? (CLASSES[code] ?? OTHER) : OTHER;
        if (kind >= SPACE) {
          if (at - start > longest) longest = at - start;
          start = at + 1;
        }
        if (kind === SPACE && (run & CLASS) === SPACE) continue;
        run = ((run << BITS) | kind) & MASK;
        seen[run] = stamp;
      }
      longest = Math.max(longest, text.length - start);
      seen[((run << BITS) | SPACE) & MASK] = stamp;
    },
    // Asked a hundred times for each text, so written without callbacks.
    mayHold: (words) => {
      for (const runs of words) {
        let at = 0;
        while (at < runs.length && seen[runs[at] ?? 0] === stamp) at += 1;
        if (at === runs.length) return true;
      }
      return false;
    },
    hasRun: (length) => longest >= length,
    isWide: () => codes > 0xff,
  };
}
