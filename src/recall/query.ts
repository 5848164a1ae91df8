import {
  OTHER_QUOTES,
  RECALL_AGENTS,
  RECALL_ROLES,
  mayBecome,
  mayBecomeDay,
  parseDay,
} from '../shared/recall-filters.ts';
import type { MessageRole } from '../shared/session.ts';
import { joinRuns } from '../store/letters.ts';

/** One thing to look for. `words` has more than one entry for a phrase; `prefix` lets the last of them go on. */
export interface Term {
  words: string[];
  prefix: boolean;
  /** As it was typed, where signs stand between the words or beside them. */
  typed?: string;
  /** With a minus before it, what was typed before that first of all and last: it may be an option of that (options.ts). */
  behind?: string[];
  /** In quotation marks, so it is meant as it stands. */
  quoted?: true;
  /** Its quotation mark has no other, so it may have been meant as words (search.ts). */
  unclosed?: true;
  /** The run without blanks that it is a part of, where that was taken apart (fewer-words.ts). */
  of?: Term;
  /** Other words that count as this one, for less: other forms of it, or what it was most likely meant to be (forms.ts, near-words.ts). */
  forms?: string[];
  /** What else it may become while it is typed; what has the words as they stand comes first. */
  open?: { words: string[]; prefix: boolean };
}

/** What a person asked for, taken apart. Times are milliseconds since the epoch. */
export interface Query {
  terms: Term[];
  without: Term[];
  roles: MessageRole[] | undefined;
  withoutRoles: MessageRole[];
  /** Parts of projects' paths: any of these, and none of those. */
  repos: string[];
  withoutRepos: string[];
  before: number | undefined;
  after: number | undefined;
  /** Only what failed; false leaves that out. */
  failed: boolean | undefined;
  /** Exit statuses of commands: any of these, and none of those. */
  exits: number[];
  withoutExits: number[];
  /** Only sessions of this agent. */
  from?: 'codex' | 'claude';
  /** Signs without a word in them (`=>`), and nothing else: nowhere to look. */
  wordless: boolean;
  /** What was most likely meant where this is nowhere: the filters behind a single quotation mark are filters (search.ts). */
  otherwise?: Query;
}

/** Of a longer text, as when a whole stack trace is pasted, the beginning is looked for. */
const MAX_TEXT = 4_000;
const MAX_TERMS = 16;
const MAX_WORDS = 32;
const MAX_WORD = 100;

/**
 * Reads a query as it is typed: words, "a phrase", -not, begin*, `role:`, `repo:`, `before:`, `after:`, `failed:`,
 * `exit:`, `from:`. There is no wrong query: what does not fit a filter is looked for as plain words. The last word counts as a
 * beginning while it may still be going on (no blank after it).
 */
export function parseQuery(text: string): Query {
  const plain = joinRuns(beginning(text).replace(OTHER_QUOTES, '"'));
  const open = [...plain.matchAll(TOKENS)].find(
    ({ 3: phrase = '', 4: end }) => !end && HAS_FILTER.test(phrase),
  );
  if (open === undefined) return parse(plain);
  const [token, sign = '', name = '', phrase = ''] = open;
  const at = open.index + token.length - phrase.length + phrase.search(HAS_FILTER);
  const closed = `${plain.slice(0, at)}"${plain.slice(at)}`;
  // A phrase to look for may have what looks like a filter in it. What is left out has none, nor has another filter's value.
  return sign + name === '' ? { ...parse(plain), otherwise: parse(closed, at) } : parse(closed);
}

const FILTER = '-?(?:role|repo|before|after|failed|exit|from)[:：]';
const HAS_FILTER = new RegExp(String.raw`\s${FILTER}`, 'iu');

/**
 * Words, and phrases with what stands before them. A quotation mark behind a blank or a filter's colon, with a letter behind it, ends
 * none: it begins the next.
 */
const TOKENS = new RegExp(
  String.raw`(-?)([a-z]+[:：])?"([^"]*)("(?!(?<=\s(?:-|${FILTER})?")[\p{L}\p{N}~./]))?|(\S+)`,
  'giu',
);

/** `plain`: as it is looked for, with runs of letters joined. `added`: where it was given a quotation mark. */
function parse(plain: string, added?: number): Query {
  const query: Query = {
    terms: [],
    without: [],
    roles: undefined,
    withoutRoles: [],
    repos: [],
    withoutRepos: [],
    before: undefined,
    after: undefined,
    failed: undefined,
    exits: [],
    withoutExits: [],
    wordless: false,
  };
  const tokens = [...plain.matchAll(TOKENS)];
  const done = /\s$/u.test(plain);
  let filters = 0;
  const before: string[] = [];
  for (const [index, token] of tokens.entries()) {
    const last = index === tokens.length - 1 && !done;
    const [, sign = '', name = '', phrase, closed, word = ''] = token;
    const value = tokens[index + 1];
    // `after: 2026-11`: a blank behind the colon, and what stands behind it is a value.
    if (EMPTY_FILTER.test(word) && value !== undefined && joinsFilter(query, word, value[5] ?? '')) {
      tokens.splice(index + 1, 1);
      filters++;
      continue;
    }
    const not = sign === '-' || leavesOut(word, last);
    const bare = phrase === undefined ? word.slice(not ? 1 : 0) : name + phrase;
    const open = last && closed === undefined;
    if ((phrase === undefined || name !== '') && takeFilter(query, bare, { not, open })) filters++;
    else {
      const end = bare.endsWith('*') ? 'begins' : open && !(not && phrase === undefined) ? 'open' : 'whole';
      const list = not ? query.without : query.terms;
      const behind =
        not && phrase === undefined ? [...new Set([...before.slice(0, 1), ...before.slice(-1)])] : [];
      const quoted = phrase !== undefined;
      const unclosed = quoted && (closed === undefined || token.index + token[0].length - 1 === added);
      addTerm(list, bare, end, { quoted, unclosed, behind });
      before.push(phrase ?? word);
    }
  }
  query.wordless = done && tokens.length > 0 && filters + query.terms.length + query.without.length === 0;
  return query;
}

/** `-word`. Options of commands are pasted too: `--word` and `-x` are looked for, but `-x` that may still go on. */
function leavesOut(word: string, open: boolean): boolean {
  return /^-[^-]/u.test(word) && (open || !/^-[a-z\d]$/iu.test(word));
}

/** What is read of a text: all of it, or as many whole words as fit. */
function beginning(text: string): string {
  if (text.length <= MAX_TEXT) return text;
  const kept = text.slice(0, MAX_TEXT);
  return `${/^[^]*\s/u.exec(kept)?.[0] ?? kept} `;
}

/** `not`: with a minus before it. `open`: it may still be going on. */
function takeFilter(query: Query, word: string, { not, open }: { not: boolean; open: boolean }): boolean {
  const match = /^(role|repo|before|after|failed|exit|from)[:：](.*)$/isu.exec(word);
  if (!match) return false;
  const name = match[1]?.toLowerCase();
  const value = (match[2] ?? '').trim();
  // A filter that is still being typed must not empty the list. `exit:` stands in many an error that is pasted.
  if (value === '' && name !== 'failed') return name !== 'exit' || open;
  switch (name) {
    case 'role':
      return (
        takeRoles(query, value.toLowerCase(), not) || (open && mayBecome(value, Object.keys(RECALL_ROLES)))
      );
    case 'from':
      return takeAgent(query, value.toLowerCase(), not) || (open && mayBecome(value, RECALL_AGENTS));
    case 'repo':
      (not ? query.withoutRepos : query.repos).push(partOfPath(value));
      return true;
    case 'exit': {
      if (!/^-?\d{1,10}(?:,-?\d{1,10})*,?$/u.test(value)) return open && value === '-';
      const exits = value.split(',').filter((exit) => exit !== '');
      (not ? query.withoutExits : query.exits).push(...exits.map(Number));
      return true;
    }
    case 'before':
    case 'after': {
      const time = parseDay(value);
      if (time === undefined) return open && (/^[\d./-]+$/u.test(value) || mayBecomeDay(value));
      if ((name === 'before') !== not) query.before = time;
      else query.after = time;
      return true;
    }
    default: {
      const no = /^(?:false|no)$/iu.test(value);
      query.failed = not === no;
      if (value !== '' && !no && !/^(?:true|yes)$/iu.test(value)) addTerm(query.terms, value, 'whole');
      return true;
    }
  }
}

/** Not `repo:`, whose value can be any word. */
const EMPTY_FILTER = /^-?(?:role|before|after|from)[:：]$/iu;

function joinsFilter(query: Query, name: string, value: string): boolean {
  const not = name.startsWith('-');
  return value !== '' && takeFilter(query, name.slice(not ? 1 : 0) + value, { not, open: false });
}

/** A path as it is shown or completed by a shell: without the sign for the home or this folder before it and the slash behind it. */
function partOfPath(value: string): string {
  return value.replace(/^[.~](?=[/\\])/u, '').replace(/(?<=[^/\\])[/\\]+$/u, '');
}

/** One role or several: `user,final`. */
function takeRoles(query: Query, names: string, not: boolean): boolean {
  const roles = names
    .split(',')
    .filter((name) => name !== '')
    .map((name) => (Object.hasOwn(RECALL_ROLES, name) ? RECALL_ROLES[name] : undefined));
  if (roles.length === 0 || roles.includes(undefined)) return false;
  const found = roles.flatMap((role) => role ?? []);
  if (not) query.withoutRoles.push(...found);
  else query.roles = [...(query.roles ?? []), ...found];
  return true;
}

function takeAgent(query: Query, name: string, not: boolean): boolean {
  const agent = RECALL_AGENTS.find((each) => each === name);
  if (agent === undefined) return false;
  query.from = not ? (agent === 'codex' ? 'claude' : 'codex') : agent;
  return true;
}

/** What the index has words for (store/text-codec.ts). */
const WORDS = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{M}\p{Co}]*|[\p{Extended_Pictographic}✓✗✘]/gu;

export function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(WORDS) ?? [];
}

/** `begins`: a beginning on purpose (`be*`). `open`: the end of the text, where a word may still be going on. */
function addTerm(
  list: Term[],
  text: string,
  end: 'whole' | 'begins' | 'open',
  { quoted = false, unclosed = false, behind = [] as string[] } = {},
): void {
  const found = wordsOf(text).slice(0, MAX_WORDS);
  const tooLong = found.findIndex((word) => word.length > MAX_WORD);
  const words = tooLong < 0 ? found : found.slice(0, tooLong + 1);
  // A key or a text without blanks: its beginning is looked for.
  if (tooLong >= 0) words.push(words.pop()?.slice(0, MAX_WORD).toWellFormed() ?? '');
  if (words.length === 0 || list.length >= MAX_TERMS) return;
  const whole = { words, prefix: end === 'begins' || tooLong >= 0 };
  const term = end !== 'open' || tooLong >= 0 ? whole : openTerm(words);
  const plain = end === 'begins' ? text.replace(/\*+$/u, '') : text;
  const typed = words.length > 1 || plain !== words[0] ? { typed: plain } : {};
  const marked = { ...(quoted && { quoted }), ...(unclosed && words.length > 1 && { unclosed }) };
  list.push({ ...term, ...typed, ...marked, ...(behind.length > 0 && { behind }) });
}

/**
 * A name or a path that is still typed may be whole already (`E_CART-12`), so it is looked for as it stands first. With
 * one or two letters or digits far too many words begin: alone they count as they stand, and at the end of a name
 * (`src/st`) they may become anything. A character of Chinese or Japanese is a word's worth by itself.
 */
function openTerm(words: string[]): Term {
  const short = /^[\p{Script=Latin}\p{N}]{1,2}$/u.test(words.at(-1) ?? '');
  if (words.length === 1) return { words, prefix: !short };
  const open = short ? { words: words.slice(0, -1), prefix: false } : { words, prefix: true };
  return { words, prefix: false, open };
}

/** What has a single quotation mark as plain words; undefined where there is none. */
export function withoutUnclosed(query: Query): Query | undefined {
  const plain = ({ words, prefix, unclosed, ...term }: Term): Term[] =>
    unclosed === undefined
      ? [{ words, prefix, ...term }]
      : words.map((word, at) => ({ words: [word], prefix: prefix && at === words.length - 1 }));
  const terms = query.terms.flatMap(plain).slice(0, MAX_TERMS);
  return terms.length === query.terms.length ? undefined : { ...query, terms };
}

/** True when there is nothing to search text for; filters alone then list the newest messages. */
export function hasNoWords(query: Query): boolean {
  return query.terms.length === 0;
}
