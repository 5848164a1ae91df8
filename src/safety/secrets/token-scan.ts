import { type Places, type Sieve, type Words, placesFor } from '../../shared/sieve/sieve.ts';
import { isNameLike } from './code-values.ts';
import { entropy, isMixed, isRepeated } from './shape.ts';
import { RANK, type SecretSpan } from './span.ts';
import { TOKEN_RULES, type TokenRule } from './tokens.ts';

interface CompiledRule {
  rule: TokenRule;
  body: RegExp;
  /** What a body is that needs no next line. */
  full: RegExp | undefined;
}

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Characters before an anchor that make it the middle of a word. Addresses and dotted anchors may follow anything. */
const WORD = /[A-Za-z0-9_]/;

/** Finds keys by their own shape. A rule's body is tried only where the sieve says that its anchor stands. */
export class TokenScanner {
  readonly #anchors: RegExp;
  /** Anchors by the run of characters that their keys have; 0 where no rule says one. */
  readonly #asked: readonly { run: number; words: Words }[];
  /** All of them, for the sieve. */
  readonly words: readonly Words[];
  readonly #rules = new Map<string, CompiledRule[]>();

  constructor(rules: readonly TokenRule[] = TOKEN_RULES) {
    for (const rule of rules) {
      for (const anchor of rule.anchors) {
        const list = this.#rules.get(anchor) ?? [];
        list.push({ rule, body: new RegExp(rule.body, 'y'), full: fullOf(rule) });
        this.#rules.set(anchor, list);
      }
    }
    const runs = new Set(rules.map((rule) => rule.run ?? 0));
    this.#asked = Array.from(runs, (run) => ({
      run,
      words: placesFor(
        rules
          .filter((rule) => (rule.run ?? 0) === run)
          .flatMap(({ anchors, body }) => anchors.flatMap((anchor) => longEnough(anchor, body))),
      ),
    }));
    this.words = this.#asked.map(({ words }) => words);
    this.#anchors = new RegExp(anchorTrie([...this.#rules.keys()]), 'y');
  }

  /** The sieve has read the text. */
  find(text: string, sieve: Sieve): SecretSpan[] {
    const spans: SecretSpan[] = [];
    let from = 0;
    const places = this.#places(sieve);
    for (let index = 0; index < places.count; index += 1) {
      const place = places.at[index] ?? 0;
      this.#anchors.lastIndex = place;
      const anchor = place < from ? undefined : this.#anchors.exec(text)?.[0];
      const span = anchor === undefined ? undefined : this.#at(text, place, anchor);
      if (span === undefined) continue;
      spans.push(span);
      from = span.end;
    }
    return spans;
  }

  /** Where anchors may stand whose keys the text has room for. */
  #places(sieve: Sieve): Places {
    let places = NOWHERE;
    for (const { run, words } of this.#asked)
      if (sieve.mayHold(words) && sieve.hasRun(run)) places = together(places, sieve.placesOf(words));
    return places;
  }

  #at(text: string, index: number, longest: string): SecretSpan | undefined {
    if (WORD.test(longest.charAt(0)) && isInsideWord(text, index)) return undefined;
    for (let length = longest.length; length > 0; length -= 1) {
      const anchor = longest.slice(0, length);
      for (const compiled of this.#rules.get(anchor) ?? []) {
        const { rule } = compiled;
        const end = bodyEnd(text, index + length, compiled);
        if (end !== undefined) {
          return {
            kind: rule.kind,
            start: rule.bodyOnly === true ? index + length : index,
            end,
            rank: RANK.token,
          };
        }
      }
    }
    return undefined;
  }
}

const NOWHERE: Places = { count: 0, at: new Int32Array(0) };

function together(some: Places, more: Places): Places {
  if (some.count === 0) return more;
  const at = new Int32Array(some.count + more.count);
  at.set(some.at.subarray(0, some.count));
  at.set(more.at.subarray(0, more.count), some.count);
  return { count: at.length, at: at.sort() };
}

function fullOf({ whole, wholeLike }: TokenRule): RegExp | undefined {
  if (whole !== undefined) return new RegExp(`^[^]{${String(whole)}}`);
  return wholeLike === undefined ? undefined : new RegExp(`^(?:${wholeLike})`);
}

/** Anchors of two stand everywhere; behind one come many digits, or a hexadecimal number. */
function longEnough(anchor: string, body: string): string[] {
  if (anchor.length > 2) return [anchor];
  return body.startsWith('\\d{') ? [`${anchor}0000`] : Array.from('0abcdef', (next) => anchor + next);
}

/** `\n` or `\t` as written in JSON ends with a letter that belongs to the escape, not to the key after it. */
function isInsideWord(text: string, index: number): boolean {
  if (index === 0 || !WORD.test(text.charAt(index - 1))) return false;
  const escaped = index >= 2 && text.charAt(index - 2) === '\\' && /[nrt]/.test(text.charAt(index - 1));
  // %20 and %3D in addresses end with letters and digits too, and so does =3D in a mail.
  const percent = index >= 3 && SPELT_SIGN.test(text.slice(index - 3, index));
  return !escaped && !percent;
}

/** In a mail only spaces, ends of lines, `=` and what is not ASCII are spelt so. */
const SPELT_SIGN = /%[0-9A-Fa-f]{2}|=(?:3D|20|09|0[AD]|[89A-F][0-9A-F])/;

function bodyEnd(text: string, start: number, compiled: CompiledRule): number | undefined {
  const { rule, body, full } = compiled;
  body.lastIndex = start;
  const end = body.test(text) ? body.lastIndex : undefined;
  const value = end === undefined ? '' : text.slice(start, end);
  const own = end !== undefined && fits(value, rule) ? end : undefined;
  if (full === undefined || full.test(value)) return own;
  return joinedEnd(text, start, compiled, full) ?? own;
}

function fits(value: string, rule: TokenRule): boolean {
  if (rule.mixed === true && (!isMixed(value) || isNameLike(value))) return false;
  if (value.endsWith('EXAMPLE')) return false;
  return !isRepeated(value) && entropy(value) >= (rule.entropy ?? 1.5);
}

const PIECE = /(?:[A-Za-z0-9_+/.-]|=(?!\r?\n)){1,4000}/y;
/**
 * How one line goes on in the next: a wrap, a backslash, the `=` of a mail, a `\n` inside JSON, also inside JSON itself, or two
 * literals put together.
 */
const BREAK =
  /[\\=]?\r?\n[ \t>|#*]{0,40}|(?:\\{1,16}r)?\\{1,16}n[ \t]{0,40}|\\{0,16}["'`]\s{0,40}[+.]?\s{0,40}\\{0,16}["'`]/y;
const MAX_PIECES = 12;

/** Reads a key that was cut into pieces as one. Only rules that know a whole key do this. */
function joinedEnd(
  text: string,
  start: number,
  { rule, body }: CompiledRule,
  full: RegExp,
): number | undefined {
  let value = '';
  let end = start;
  let pieces = 0;
  for (; pieces < MAX_PIECES && !full.test(value); pieces += 1) {
    PIECE.lastIndex = end;
    if (pieces > 0) {
      BREAK.lastIndex = end;
      if (!BREAK.test(text)) break;
      PIECE.lastIndex = BREAK.lastIndex;
    }
    const piece = PIECE.exec(text)?.[0];
    if (piece === undefined || (pieces > 0 && !looksCut(piece, value, rule, full))) break;
    value += piece;
    end = PIECE.lastIndex;
  }
  if (pieces < 2) return undefined;
  body.lastIndex = 0;
  if (!body.test(value)) return undefined;
  // A full stop after the key is none of it.
  const over = value.length - body.lastIndex;
  const key = value.slice(0, body.lastIndex);
  if (rule.whole === undefined && !(isMixed(key) && isAll(key.replace(/\.+$/, ''), full))) return undefined;
  return fits(key, rule) ? end - over : undefined;
}

/** Lines of a list run over a key's end, those of a key do not. */
function isAll(key: string, full: RegExp): boolean {
  return full.exec(key)?.[0].length === key.length;
}

/** A piece that goes on with a key: it fills the key up, or is as dense as one. A word of the next line is not. */
function looksCut(piece: string, before: string, { whole }: TokenRule, full: RegExp): boolean {
  if (isMixed(piece) && piece.length >= 4) return true;
  return whole === undefined ? full.test(before + piece) : before.length + piece.length === whole;
}

/** One alternation with shared beginnings factored out, longest first, so that the scan tests few branches at a place. */
function anchorTrie(anchors: readonly string[]): string {
  const byFirst = new Map<string, string[]>();
  let ends = false;
  for (const anchor of anchors) {
    if (anchor === '') {
      ends = true;
      continue;
    }
    const first = anchor.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), anchor.slice(1)]);
  }
  const branches = [...byFirst].map(([first, rest]) => escapeRegExp(first) + anchorTrie(rest));
  if (branches.length === 0) return '';
  const group = branches.length === 1 && !ends ? (branches[0] ?? '') : `(?:${branches.join('|')})`;
  return ends ? `${branches.length === 1 ? `(?:${branches[0] ?? ''})` : group}?` : group;
}
