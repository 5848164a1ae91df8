import { ANY_WAY, EDGE, type Texts, type Way, anyOf, best, both } from './anchor-worth.ts';

/** A text that a regular expression may not match without. */
export interface Anchor {
  text: string;
  /** No letter or digit stands before it. */
  startsWord: boolean;
  /** No letter or digit follows it. */
  endsWord: boolean;
}

/** A way in which a regular expression may match: one text of each list stands in every such match, and all of the signs (`signOf`). */
export interface Needs {
  lists: readonly (readonly Anchor[])[];
  signs: number;
}

/**
 * What a regular expression cannot match without, by the ways in which it may match. A few words in a row ("no longer", "after each") say much more than one of them, so runs are made as long as
 * they can be. Knows only the syntax that the language tables use; a way without lists and signs means "cannot
 * tell, always try the pattern".
 */
export function anchorsOf(source: string): readonly Needs[] {
  const { ways } = alternation({ source, at: 0 }, false);
  return ways.map(({ lists, signs }) => ({ lists: lists.map((texts) => texts.map(toAnchor)), signs }));
}

/** A run is not made longer when that makes more texts than this. */
const MOST_RUNS = 40;
/** A choice between more than this is not written out into its neighbours. */
const MOST_EXACT = 200;
/** The first letters of a long text tell enough; more would only make the table of all anchors larger. */
const LONGEST = 9;

const wordChar = /\w/;

/** What stands before the first word of a text: signs, and the last letter of another word. Else the spaces before a sign. */
const beforeWord = /^\w?[\0-\x2f\x3a-\x40\x5b-\x5e\x60\x7b-\x7f]+(?=\w)|^[\0-\x20]+/;
const edgedWord = new RegExp(`^${EDGE}+\\w`);

function toAnchor(marked: string): Anchor {
  const all = marked.replaceAll(EDGE, '');
  // What begins a word is looked for at few places; a space before it, or the "s" of some plural, says little.
  const bare = edgedWord.test(marked) ? all : all.replace(beforeWord, '');
  const text = bare.slice(0, LONGEST);
  // Beside a sign `\b` asks for a letter on its other side; nothing is said then.
  return {
    text,
    startsWord: (bare !== all || edgedWord.test(marked)) && wordChar.test(text.charAt(0)),
    endsWord: text === bare && marked.endsWith(EDGE) && wordChar.test(text.charAt(text.length - 1)),
  };
}

/** Whether a word may begin behind a part: always, never for sure, or when one may begin before it. */
type Opens = 'always' | 'unsure' | 'as before';

/** `exact`: all that the part can match, when that is a short list. `ways`: what it cannot match without, at least one way. */
interface Part {
  exact: Texts | null;
  ways: readonly Way[];
  opens: Opens;
}

const anyWay: readonly Way[] = [ANY_WAY];
const unknown: Part = { exact: null, ways: anyWay, opens: 'unsure' };
const sign: Part = { exact: null, ways: anyWay, opens: 'always' };
const digit: Part = { exact: null, ways: [best(['0123456789'.split('')])], opens: 'unsure' };
const nothing: Part = { exact: [''], ways: anyWay, opens: 'as before' };
/** A word may begin here: the beginning of a text, or `\\b`. */
const edge: Part = { exact: [EDGE], ways: anyWay, opens: 'always' };

function opensAfter(text: string): Opens {
  return wordChar.test(text.charAt(text.length - 1)) ? 'unsure' : 'always';
}

/** One of these parts stands there. */
function oneOf(parts: readonly Part[]): Opens {
  if (parts.some(({ opens }) => opens === 'unsure')) return 'unsure';
  return parts.some(({ opens }) => opens === 'as before') ? 'as before' : 'always';
}

interface Reader {
  source: string;
  at: number;
}

/** `open`: a word may begin where it begins. */
function alternation(reader: Reader, open: boolean): Part {
  const branches = [sequence(reader, open)];
  while (reader.source[reader.at] === '|') {
    reader.at += 1;
    branches.push(sequence(reader, open));
  }
  const [only] = branches;
  if (only !== undefined && branches.length === 1) return only;
  const exact = branches.every((branch) => branch.exact !== null)
    ? branches.flatMap((branch) => branch.exact ?? [])
    : null;
  return {
    exact: exact !== null && exact.length > MOST_EXACT ? null : exact,
    ways: anyOf(branches.flatMap(({ ways }) => ways)),
    opens: oneOf(branches),
  };
}

/** What is known of a sequence so far: its last run, the lists before it, and whether the run is all of it. */
class Progress {
  readonly needs: Texts[] = [];
  /** What parts need, by their ways. */
  #ways: readonly Way[] = anyWay;
  run: readonly string[] = [''];
  whole = true;
  opens: Opens = 'as before';
  readonly #before: boolean;
  /** The run begins where a word may begin. */
  #open: boolean;

  constructor(open: boolean) {
    this.#before = open;
    this.#open = open;
  }

  /** A word may begin here. */
  isOpen(): boolean {
    return this.opens === 'always' || (this.opens === 'as before' && this.#before);
  }

  close(): void {
    this.needs.push(this.#edged());
    this.run = [''];
    this.whole = false;
    this.#open = this.isOpen();
  }

  /** Goes on behind a part. */
  pass(opens: Opens, least: Least): void {
    if (opens === 'unsure' || (opens === 'always' && least !== 'maybe' && least !== 'any'))
      this.opens = opens;
  }

  /** Takes what a part cannot be there without. */
  need(ways: readonly Way[]): void {
    this.#ways = both(this.#ways, ways);
  }

  end(): Part {
    const { needs, run, whole, opens } = this;
    const own = [...needs, this.#edged()];
    const ways = this.#ways.map(({ lists, signs }) => best([...own, ...lists], signs));
    return { exact: whole ? run : null, ways, opens };
  }

  #edged(): readonly string[] {
    return this.#open ? this.run.map((text) => (text.startsWith(EDGE) ? text : EDGE + text)) : this.run;
  }
}

function sequence(reader: Reader, open: boolean): Part {
  const progress = new Progress(open);
  while (reader.at < reader.source.length) {
    const char = reader.source[reader.at];
    if (char === '|' || char === ')') break;
    const letters = literal(reader);
    if (letters !== '') {
      progress.run = progress.run.map((start) => start + letters);
      progress.opens = opensAfter(letters);
      continue;
    }
    const { exact, ways, opens } = atom(reader, progress.isOpen());
    const least = quantifier(reader);
    if (exact === null || least === 'any') {
      progress.pass(opens, least);
      progress.close();
      if (least === 'once' || least === 'more') progress.need(ways);
      continue;
    }
    // What is asked for ahead or behind stands outside the match but has to be there.
    if (exact.every((text) => text === '' || text === EDGE) && least !== 'maybe') progress.need(ways);
    const choices: readonly string[] = least === 'maybe' ? [...exact, ''] : exact;
    const before = progress.run;
    // An edge alone costs nothing to carry on.
    const bare = choices.length === 1 || before.every((text) => text === '' || text === EDGE);
    if (!bare && before.length * choices.length > MOST_RUNS) progress.close();
    progress.run = progress.run.flatMap((start) => choices.map((end) => start + end));
    progress.pass(opens, least);
    if (least === 'more') progress.close();
  }
  return progress.end();
}

const plain = /[^\\[\](){}.^$|*+?]+(?![*+?{])/y;

/** Letters that stand for themselves, up to one that may be left out or come again. */
function literal(reader: Reader): string {
  plain.lastIndex = reader.at;
  const letters = plain.exec(reader.source)?.[0] ?? '';
  reader.at += letters.length;
  return letters;
}

/** `open`: a word may begin there. */
function atom(reader: Reader, open: boolean): Part {
  const { source } = reader;
  const char = source[reader.at] ?? '';
  reader.at += 1;
  switch (char) {
    case '\\':
      return escaped(reader);
    case '[':
      return set(reader);
    case '(':
      return group(reader, open);
    case '.':
      return unknown;
    case '^':
      return edge;
    case '$':
      return nothing;
    default:
      return one(char);
  }
}

function one(char: string): Part {
  return { exact: [char], ways: [best([[char]])], opens: opensAfter(char) };
}

/** What an escaped letter stands for that is no letter. */
const signEscapes = 'sWtnrfv';

function escaped(reader: Reader): Part {
  const char = reader.source[reader.at] ?? '';
  reader.at += 1;
  if (char === 'b') return edge;
  if (signEscapes.includes(char)) return sign;
  if (char === 'B') return nothing;
  if (char === 'd') return digit;
  if (char === 'x' || char === 'u') {
    const digits = char === 'x' ? 2 : 4;
    const code = Number.parseInt(reader.source.slice(reader.at, reader.at + digits), 16);
    reader.at += digits;
    return one(String.fromCharCode(code));
  }
  if (char === 'p' || char === 'P') reader.at = reader.source.indexOf('}', reader.at) + 1;
  return wordChar.test(char) ? unknown : one(char);
}

/** A few single characters are written out; ranges are not. */
function set(reader: Reader): Part {
  const from = reader.at;
  while (reader.at < reader.source.length && reader.source[reader.at] !== ']')
    reader.at += reader.source[reader.at] === '\\' ? 2 : 1;
  const inside = reader.source.slice(from, reader.at);
  reader.at += 1;
  if (/^\^|\\|.-./.test(inside) || inside.length > 6) return isSigns(inside) ? sign : unknown;
  const exact = Array.from(inside);
  // Letters of two units are one only with the flag `u`.
  if (exact.some(({ length }) => length > 1)) return unknown;
  return { exact, ways: [best([exact])], opens: inside.replace(/\W+/g, '') === '' ? 'always' : 'unsure' };
}

/** Whether a set has no letter or digit in it. */
function isSigns(inside: string): boolean {
  if (inside.startsWith('^')) return /\\[wS]/.test(inside);
  return !/[\w\\]|.-./.test(inside.replace(/\\(?:[sWtnrfv]|[^\w])/g, ''));
}

/** Says that no letter or digit stands before, or behind. */
const noLetter = /^\?<?!\[(?!\^)(?:[^\]]*\\w|\\p\{L\}\\p\{N\}_)[^\]]*\]\)/;

function group(reader: Reader, open: boolean): Part {
  const isEdge = noLetter.test(reader.source.slice(reader.at, reader.at + 40));
  const look = /^\?(?:=|!|<=|<!)/.exec(reader.source.slice(reader.at, reader.at + 3))?.[0];
  reader.at += (look ?? /^\?:/.exec(reader.source.slice(reader.at, reader.at + 2))?.[0] ?? '').length;
  const inside = alternation(reader, open && look === undefined);
  reader.at += 1;
  if (look === undefined) return inside;
  if (isEdge) return edge;
  if (look === '?=') return { ...nothing, ways: inside.ways };
  if (look !== '?<=') return nothing;
  return { ...(inside.opens === 'always' ? edge : nothing), ways: inside.ways };
}

/** How often the atom before has to be there. */
type Least = 'once' | 'more' | 'maybe' | 'any';

function quantifier(reader: Reader): Least {
  const match = /^(?:[*?+]|\{(\d+)(?:,\d*)?\})\??/.exec(reader.source.slice(reader.at, reader.at + 12));
  if (match === null) return 'once';
  reader.at += match[0].length;
  if (match[0].startsWith('?')) return 'maybe';
  if (match[0].startsWith('+')) return 'more';
  return match[1] !== undefined && match[1] !== '0' ? 'more' : 'any';
}
