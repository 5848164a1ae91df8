/**
 * What a regular expression cannot match without: a list of literals, one of which is in every match. Trying some
 * forty patterns on every sentence is slow; most can be left out by looking for their literals first. Knows only the
 * syntax that the language tables use; null means "cannot tell, try the pattern".
 */
export function requiredLiterals(source: string): readonly string[] | null {
  const reader = { source, at: 0 };
  const found = alternation(reader);
  return found === null || found.some((literal) => literal.length < SHORTEST) ? null : found;
}

/** Shorter literals are everywhere. */
const SHORTEST = 2;
const MOST = 120;

type Literals = readonly string[] | null;

interface Reader {
  source: string;
  at: number;
}

/** How much a set of literals narrows: its shortest one; fewer is better among equals. */
function quality(literals: Literals): number {
  if (literals === null || literals.length === 0) return 0;
  return Math.min(...literals.map(({ length }) => length)) - literals.length / 1_000;
}

function better(a: Literals, b: Literals): Literals {
  return quality(b) > quality(a) ? b : a;
}

function alternation(reader: Reader): Literals {
  let all: Literals = [];
  for (;;) {
    const branch = sequence(reader);
    all = all === null || branch === null ? null : [...all, ...branch];
    if (reader.source[reader.at] !== '|') break;
    reader.at += 1;
  }
  return all === null || all.length > MOST ? null : all;
}

function sequence(reader: Reader): Literals {
  let best: Literals = null;
  let run = '';
  const close = (): void => {
    if (run !== '') best = better(best, [run]);
    run = '';
  };
  while (reader.at < reader.source.length) {
    const char = reader.source[reader.at];
    if (char === '|' || char === ')') break;
    const item = atom(reader);
    const least = quantifier(reader);
    if (typeof item === 'string' && least === 'once') {
      run += item;
    } else if (least === 'maybe') {
      close();
    } else if (typeof item === 'string') {
      run += item;
      close();
    } else {
      close();
      best = better(best, item.literals);
    }
  }
  close();
  return best;
}

/** A letter, or a group; `unknown` for sets of letters and for what takes no room. */
type Atom = string | { literals: Literals };
const unknown: Atom = { literals: null };

function atom(reader: Reader): Atom {
  const { source } = reader;
  const char = source[reader.at] ?? '';
  reader.at += 1;
  switch (char) {
    case '\\': {
      const escaped = source[reader.at] ?? '';
      reader.at += 1;
      if (escaped === 'x') reader.at += 2;
      if (/[bB]/.test(escaped)) return unknown;
      return /[\w]/.test(escaped) ? unknown : escaped;
    }
    case '[': {
      while (reader.at < source.length && source[reader.at] !== ']')
        reader.at += source[reader.at] === '\\' ? 2 : 1;
      reader.at += 1;
      return unknown;
    }
    case '(': {
      const look = /^\?(?:=|!|<=|<!)/.exec(source.slice(reader.at, reader.at + 4));
      const open = look ?? /^\?:/.exec(source.slice(reader.at, reader.at + 2));
      reader.at += open?.[0].length ?? 0;
      const literals = alternation(reader);
      reader.at += 1;
      return look === null ? { literals } : unknown;
    }
    case '.':
    case '^':
    case '$':
      return unknown;
    default:
      return char;
  }
}

function quantifier(reader: Reader): 'once' | 'more' | 'maybe' {
  const match = /^(?:[*?+]|\{(\d+)(?:,\d*)?\})\??/.exec(reader.source.slice(reader.at, reader.at + 12));
  if (match === null) return 'once';
  reader.at += match[0].length;
  if (match[0].startsWith('+')) return 'more';
  return match[1] !== undefined && match[1] !== '0' ? 'more' : 'maybe';
}
