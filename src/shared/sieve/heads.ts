/**
 * What every match of a regular expression begins with, so that a sieve can say where a pattern need not be tried. Knows
 * the syntax that the patterns of safety and learning use.
 */

/** Letters of a beginning; more tell little more. */
const LONG_ENOUGH = 12;
/** More beginnings than this are not written out. */
const MOST = 400;

/** Stands behind a beginning where what follows is not known. One of full length needs none. */
const ENDED = '\0';

interface Reader {
  source: string;
  at: number;
  /** What must stand ahead counts, too. */
  isAheadRead: boolean;
}

/** What a part of a pattern can begin with. */
type Heads = readonly string[];

const NOTHING: Heads = [''];
const UNKNOWN: Heads = [ENDED];

/**
 * Every match begins with one of these, in upper or lower case. An empty one says that nothing is known. With `isAheadRead`, what
 * a pattern looks for ahead is a part of it, so that a beginning may go on behind the match.
 */
export function headsOf(source: string, isAheadRead = false): string[] {
  const heads = new Set<string>();
  for (const head of alternatives({ source, at: 0, isAheadRead }))
    heads.add((head.endsWith(ENDED) ? head.slice(0, -1) : head).toLowerCase());
  return [...heads];
}

function alternatives(reader: Reader): string[] {
  const heads: string[] = [];
  for (;;) {
    heads.push(...sequence(reader));
    if (reader.source[reader.at] !== '|') return heads;
    reader.at += 1;
  }
}

function sequence(reader: Reader): Heads {
  let heads = NOTHING;
  while (!isAtEnd(reader)) {
    // Most of a pattern stands behind its beginnings.
    if (heads.every(isEnded)) {
      passOver(reader);
      break;
    }
    const next = repeated(atom(reader), quantifier(reader));
    heads = heads.length * next.length > MOST ? heads.map(ended) : followed(heads, next);
  }
  return heads;
}

const isEnded = (head: string): boolean => head.length >= LONG_ENOUGH || head.endsWith(ENDED);
const ended = (head: string): string => (isEnded(head) ? head : head + ENDED);

function followed(heads: Heads, next: Heads): Heads {
  const all: string[] = [];
  for (const head of heads)
    if (isEnded(head)) all.push(head);
    else for (const more of next) all.push(joined(head, more));
  return all;
}

/** At the end of one of several alternatives, or of the pattern. */
function isAtEnd({ source, at }: Reader): boolean {
  return at >= source.length || source[at] === '|' || source[at] === ')';
}

/** Goes on to where the alternative ends. */
function passOver(reader: Reader): void {
  const { source } = reader;
  for (let depth = 0; reader.at < source.length; reader.at += 1) {
    const char = source[reader.at];
    if (depth === 0 && isAtEnd(reader)) return;
    if (char === '\\') reader.at += 1;
    else if (char === '(') depth += 1;
    else if (char === ')') depth -= 1;
    else if (char === '[') reader.at = setEnd(source, reader.at + 1);
  }
}

/** Where the `]` of a set stands whose inside begins at `from`. */
function setEnd(source: string, from: number): number {
  let at = from;
  while (source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
  return at;
}

function joined(head: string, more: string): string {
  // All white space in a row is one.
  const text = head.endsWith(' ') && more.startsWith(' ') ? head + more.slice(1) : head + more;
  return text.length > LONG_ENOUGH ? text.slice(0, LONG_ENOUGH) : text;
}

function repeated(heads: Heads, quantity: string): Heads {
  if (quantity === '') return heads;
  const mayMiss = quantity === '?' || quantity === '*' || quantity.startsWith('{0,');
  // All white space in a row is one.
  const isSpace = heads.every((text) => text === ' ');
  const once = quantity === '?' || isSpace ? heads : heads.map(ended);
  return mayMiss ? [...once, ...NOTHING] : once;
}

function quantifier(reader: Reader): string {
  if (!'?*+{'.includes(reader.source[reader.at] ?? ' ')) return '';
  const found = /^(?:[?*+]|\{\d+(?:,\d*)?\})/.exec(reader.source.slice(reader.at, reader.at + 12))?.[0] ?? '';
  reader.at += found.length;
  if (found !== '' && reader.source[reader.at] === '?') reader.at += 1;
  return found;
}

function atom(reader: Reader): Heads {
  const plain = plainRun(reader);
  if (plain !== '') return [plain];
  const char = reader.source[reader.at] ?? '';
  reader.at += 1;
  if (char === '\\') return escaped(reader);
  if (char === '[') return set(reader);
  if (char === '(') return group(reader);
  if (char === '^' || char === '$') return NOTHING;
  return char === '.' ? UNKNOWN : [char];
}

/** Letters and signs that stand for themselves and are not repeated, at once: a string less for each. */
function plainRun(reader: Reader): string {
  PLAIN.lastIndex = reader.at;
  const run = PLAIN.exec(reader.source)?.[0] ?? '';
  reader.at += run.length;
  return run;
}
const PLAIN = /[^\\[\](){}|^$.?*+ ]+(?![?*+{])/y;

const CODE = /^(?:x[0-9a-f]{2}|u[0-9a-f]{4})/i;

function escaped(reader: Reader): Heads {
  const rest = reader.source.slice(reader.at, reader.at + 40);
  const code = CODE.exec(rest)?.[0];
  if (code !== undefined) {
    reader.at += code.length;
    return [String.fromCharCode(Number.parseInt(code.slice(1), 16))];
  }
  reader.at += /^[pPu]\{[^}]*\}/.exec(rest)?.[0].length ?? 1;
  const char = rest.charAt(0);
  if (char === 'b' || char === 'B') return NOTHING;
  if (char === 's' || char === 'n') return [' '];
  return /\w/.test(char) ? UNKNOWN : [char];
}

function set(reader: Reader): Heads {
  const from = reader.at;
  reader.at = setEnd(reader.source, from);
  const inside = reader.source.slice(from, reader.at);
  reader.at += 1;
  // White space but line ends, as the patterns write it.
  if (inside === '^\\S\\n' || inside === ' \\t') return [' '];
  if (/^\^|\\|.-./.test(inside)) return UNKNOWN;
  return Array.from(inside);
}

function group(reader: Reader): Heads {
  const rest = reader.source.slice(reader.at, reader.at + 40);
  const opening = /^\?(?::|<?[=!]|<\w+>)/.exec(rest)?.[0] ?? '';
  reader.at += opening.length;
  const isAhead = opening === '?=' && reader.isAheadRead;
  const heads = isAhead || !/[=!]$/.test(opening) ? alternatives(reader) : NOTHING;
  // What stands before a place, or must not stand there, says nothing of what begins there.
  while (reader.source[reader.at] !== ')') {
    passOver(reader);
    if (reader.source[reader.at] === '|') reader.at += 1;
  }
  reader.at += 1;
  return isAhead ? heads.map(ended) : heads;
}
