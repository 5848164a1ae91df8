/**
 * What every match of a regular expression begins with, so that a sieve can say where a pattern need not be tried. Knows
 * the syntax that the patterns of this folder use.
 */

/** Letters of a beginning; more tell little more. */
const LONG_ENOUGH = 12;
/** More beginnings than this are not written out. */
const MOST = 400;

interface Head {
  text: string;
  /** What follows is not known. */
  ended: boolean;
}

interface Reader {
  source: string;
  at: number;
}

const NOTHING: readonly Head[] = [{ text: '', ended: false }];
const UNKNOWN: readonly Head[] = [{ text: '', ended: true }];

/** Every match begins with one of these, in upper or lower case. An empty one says that nothing is known. */
export function headsOf(source: string): string[] {
  const heads = alternatives({ source, at: 0 });
  return [...new Set(heads.map(({ text }) => text.toLowerCase()))];
}

function alternatives(reader: Reader): Head[] {
  const heads: Head[] = [];
  for (;;) {
    heads.push(...sequence(reader));
    if (reader.source[reader.at] !== '|') return heads;
    reader.at += 1;
  }
}

function sequence(reader: Reader): readonly Head[] {
  let heads: readonly Head[] = NOTHING;
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at] ?? '')) {
    const next = repeated(atom(reader), quantifier(reader));
    if (heads.length * next.length > MOST) heads = heads.map(({ text }) => ({ text, ended: true }));
    else heads = heads.flatMap((head) => (head.ended ? [head] : next.map((more) => joined(head, more))));
  }
  return heads;
}

function joined(head: Head, more: Head): Head {
  const text = (head.text + more.text).replace('  ', ' ').slice(0, LONG_ENOUGH);
  return { text, ended: more.ended || text.length === LONG_ENOUGH };
}

function repeated(heads: readonly Head[], quantity: string): readonly Head[] {
  if (quantity === '') return heads;
  // All white space in a row is one.
  if (heads.every(({ text }) => text === ' '))
    return /^(?:[?*]|\{0,)/.test(quantity) ? [...heads, ...NOTHING] : heads;
  const once = quantity === '?' ? heads : heads.map(({ text }) => ({ text, ended: true }));
  return /^(?:[?*]|\{0,)/.test(quantity) ? [...once, ...NOTHING] : once;
}

function quantifier(reader: Reader): string {
  const found = /^(?:[?*+]|\{\d+(?:,\d*)?\})/.exec(reader.source.slice(reader.at, reader.at + 12))?.[0] ?? '';
  reader.at += found.length;
  if (found !== '' && reader.source[reader.at] === '?') reader.at += 1;
  return found;
}

function atom(reader: Reader): readonly Head[] {
  const char = reader.source[reader.at] ?? '';
  reader.at += 1;
  if (char === '\\') return escaped(reader);
  if (char === '[') return set(reader);
  if (char === '(') return group(reader);
  if (char === '^' || char === '$') return NOTHING;
  return char === '.' ? UNKNOWN : [{ text: char, ended: false }];
}

const CODE = /^(?:x[0-9a-f]{2}|u[0-9a-f]{4})/i;

function escaped(reader: Reader): readonly Head[] {
  const rest = reader.source.slice(reader.at, reader.at + 40);
  const code = CODE.exec(rest)?.[0];
  if (code !== undefined) {
    reader.at += code.length;
    return [{ text: String.fromCharCode(Number.parseInt(code.slice(1), 16)), ended: false }];
  }
  reader.at += /^[pPu]\{[^}]*\}/.exec(rest)?.[0].length ?? 1;
  const char = rest.charAt(0);
  if (char === 'b' || char === 'B') return NOTHING;
  if (char === 's' || char === 'n') return [{ text: ' ', ended: false }];
  return /\w/.test(char) ? UNKNOWN : [{ text: char, ended: false }];
}

function set(reader: Reader): readonly Head[] {
  const from = reader.at;
  while (reader.source[reader.at] !== ']') reader.at += reader.source[reader.at] === '\\' ? 2 : 1;
  const inside = reader.source.slice(from, reader.at);
  reader.at += 1;
  // White space but line ends, as the patterns write it.
  if (inside === '^\\S\\n') return [{ text: ' ', ended: false }];
  if (/^\^|\\|.-./.test(inside)) return UNKNOWN;
  return Array.from(inside, (text) => ({ text, ended: false }));
}

function group(reader: Reader): readonly Head[] {
  const rest = reader.source.slice(reader.at, reader.at + 3);
  const look = /^\?<?[=!]/.exec(rest)?.[0];
  reader.at += look?.length ?? (rest.startsWith('?:') ? 2 : 0);
  const heads = alternatives(reader);
  reader.at += 1;
  return look === undefined ? heads : NOTHING;
}

/** True when no match spans two lines or hangs on where a text begins or ends, so that lines can be looked at one by one. */
export function staysInLine(source: string): boolean {
  const sets = source.match(/\[(?:[^\]\\]|\\.)*\]/g) ?? [];
  const outside = source.replace(/\[(?:[^\]\\]|\\.)*\]/g, '');
  return (
    sets.every((each) => (each.startsWith('[^') ? /\\[ns]/.test(each) : !/\\[nsWDP]|\n/.test(each))) &&
    !/\\[nsWDP]|\n|(?<!\\)[$^]/.test(outside)
  );
}
