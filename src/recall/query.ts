import type { MessageRole } from '../shared/session.ts';

/** One thing to look for. `words` has more than one entry for a phrase; `prefix` lets the last of them go on. */
export interface Term {
  words: string[];
  prefix: boolean;
  /** What else it may become while it is typed; what has the words as they stand comes first. */
  open?: { words: string[]; prefix: boolean };
}

/** What a person asked for, taken apart. Times are milliseconds since the epoch. */
export interface Query {
  terms: Term[];
  without: Term[];
  roles: MessageRole[] | undefined;
  /** Part of a project's path. */
  repo: string | undefined;
  before: number | undefined;
  after: number | undefined;
  /** Only commands that failed. */
  failed: boolean;
  /** Only sessions of this agent. */
  from?: 'codex' | 'claude';
}

const ROLES: Record<string, MessageRole[]> = {
  user: ['user'],
  you: ['user'],
  agent: ['agent', 'final'],
  assistant: ['agent', 'final'],
  codex: ['agent', 'final'],
  final: ['final'],
  command: ['command'],
  change: ['change'],
};

const MAX_TERMS = 16;
const DAY = 86_400_000;

/**
 * Reads a query as it is typed: words, "a phrase", -not, begin*, `role:`, `repo:`, `before:`, `after:`, `failed:`,
 * `from:`. There is no wrong query: what does not fit a filter is looked for as plain words. The last word counts as a
 * beginning while it may still be going on (no blank after it).
 */
export function parseQuery(text: string): Query {
  const query: Query = {
    terms: [],
    without: [],
    roles: undefined,
    repo: undefined,
    before: undefined,
    after: undefined,
    failed: false,
  };
  const tokens = [...text.matchAll(/(-?)"([^"]*)("?)|(\S+)/gu)];
  for (const [index, token] of tokens.entries()) {
    const last = index === tokens.length - 1 && !/\s$/u.test(text);
    const [, minus = '', phrase, closed, word] = token;
    if (phrase !== undefined) {
      addTerm(minus === '-' ? query.without : query.terms, phrase, last && closed === '' ? 'open' : 'whole');
    } else if (word !== undefined && !takeFilter(query, word)) {
      const not = word.length > 1 && word.startsWith('-');
      const bare = not ? word.slice(1) : word;
      const end = bare.endsWith('*') ? 'begins' : last && !not ? 'open' : 'whole';
      addTerm(not ? query.without : query.terms, bare, end);
    }
  }
  return query;
}

function takeFilter(query: Query, word: string): boolean {
  const match = /^(role|repo|before|after|failed|from):(.*)$/iu.exec(word);
  if (!match) return false;
  const value = match[2] ?? '';
  switch (match[1]?.toLowerCase()) {
    case 'role': {
      const name = value.toLowerCase();
      const roles = Object.hasOwn(ROLES, name) ? ROLES[name] : undefined;
      if (roles) query.roles = roles;
      // A filter that is still being typed must not empty the list.
      return roles !== undefined || value === '';
    }
    case 'from': {
      const name = value.toLowerCase();
      if (name === 'codex' || name === 'claude') query.from = name;
      return 'codex'.startsWith(name) || 'claude'.startsWith(name);
    }
    case 'repo':
      if (value !== '') query.repo = value;
      return true;
    case 'before':
    case 'after': {
      const time = parseDay(value);
      if (time !== undefined) {
        if (match[1].toLowerCase() === 'before') query.before = time;
        else query.after = time;
      }
      return time !== undefined || value === '' || /^[\d-]+$/u.test(value);
    }
    default:
      query.failed = true;
      if (value !== '') addTerm(query.terms, value, 'whole');
      return true;
  }
}

/** `2026-11-21`, `2026-11`, `2026`, or `7d` for seven days ago. Local time, start of the day. */
function parseDay(value: string): number | undefined {
  const ago = /^(\d{1,4})d$/u.exec(value);
  if (ago) return Date.now() - Number(ago[1]) * DAY;
  const date = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/u.exec(value);
  if (!date) return undefined;
  return new Date(Number(date[1]), Number(date[2] ?? 1) - 1, Number(date[3] ?? 1)).getTime();
}

/** `begins`: a beginning on purpose (`be*`). `open`: the end of the text, where a word may still be going on. */
function addTerm(list: Term[], text: string, end: 'whole' | 'begins' | 'open'): void {
  const words = text.normalize('NFC').match(/[\p{L}\p{N}\p{M}\p{Co}]+/gu) ?? [];
  if (words.length === 0 || list.length >= MAX_TERMS) return;
  if (end !== 'open') list.push({ words, prefix: end === 'begins' });
  else list.push(openTerm(words));
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

/** True when there is nothing to search text for; filters alone then list the newest messages. */
export function hasNoWords(query: Query): boolean {
  return query.terms.length === 0;
}
