import { type MessageRole, messageRoleSchema } from './session.ts';

/** What may stand behind recall's filters, and what to say of the rest: for the one who reads a query and for those who answer it. */

/** Roles by all their names. */
export const RECALL_ROLES: Readonly<Record<string, readonly MessageRole[]>> = {
  user: ['user'],
  you: ['user'],
  agent: ['agent', 'final'],
  assistant: ['agent', 'final'],
  codex: ['agent', 'final'],
  final: ['final'],
  command: ['command'],
  change: ['change'],
};

/** Whose sessions `from:` can name. */
export const RECALL_AGENTS = ['codex', 'claude'] as const;

/** How days are written. */
export const RECALL_DAYS = '2026-11-21, 2026-11, 2026, or 7d for seven days ago';

/** Quotation marks that keyboards and word processors make of `"`. */
export const OTHER_QUOTES = /[\u201c\u201d\u201e\u201f\u00ab\u00bb\u300c-\u300f\uff02]/gu;

const DAY = 86_400_000;

/** `2026-11-21`, `2026-11`, `2026`, or `7d` for seven days ago. Local time, start of the day; undefined for what is no day. */
export function parseDay(value: string): number | undefined {
  const ago = /^(\d{1,4})d$/iu.exec(value);
  if (ago) return Date.now() - Number(ago[1]) * DAY;
  const date = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/u.exec(value);
  if (!date) return undefined;
  const [month, day] = [Number(date[2] ?? 1), Number(date[3] ?? 1)];
  const time = new Date(Number(date[1]), month - 1, day);
  // 31 November would be the first of December.
  return time.getMonth() === month - 1 && time.getDate() === day ? time.getTime() : undefined;
}

/** Whether the last of a list of values may still become one of these. */
export function mayBecome(value: string, names: readonly string[]): boolean {
  const last = value.toLowerCase().split(',').at(-1) ?? '';
  return names.some((name) => name.startsWith(last));
}

/** What is wrong with a filter: what it takes, and what is made of anything else. Without a full stop, to be put into sentences. */
export interface FilterHint {
  takes: string;
  otherwise: string;
}

const HINTS = {
  role: {
    takes: `Roles are ${messageRoleSchema.options.join(', ')}`,
    otherwise: 'another word after "role:" is looked for as it stands',
  },
  from: {
    takes: 'Sessions are from codex or from claude',
    otherwise: 'another word after "from:" is looked for as it stands',
  },
  day: {
    takes: `Days are written ${RECALL_DAYS}`,
    otherwise: 'anything else after "before:" or "after:" is looked for as it stands',
  },
} as const satisfies Record<string, FilterHint>;

const FILTER = /(?:^|\s)-?(role|from|before|after)[:：](?:"([^"]*)("?)|(\S+))/giu;

/** What to say of filters whose value recall does not know. As long as no blank stands behind the last one it may still become one. */
export function filterHints(query: string): FilterHint[] {
  const text = query.replace(OTHER_QUOTES, '"');
  const found = new Set<FilterHint>();
  for (const match of text.matchAll(FILTER)) {
    const [whole, name = '', quoted, closed, bare] = match;
    const value = (quoted ?? bare ?? '').trim().toLowerCase();
    const open = closed !== '"' && match.index + whole.length === text.length;
    const hint = value === '' ? undefined : hintFor(name.toLowerCase(), value, open);
    if (hint !== undefined) found.add(hint);
  }
  return [...found];
}

function hintFor(filter: string, value: string, open: boolean): FilterHint | undefined {
  if (filter === 'before' || filter === 'after')
    return parseDay(value) !== undefined || (open && mayBecomeDay(value)) ? undefined : HINTS.day;
  const [names, hint] =
    filter === 'role' ? [Object.keys(RECALL_ROLES), HINTS.role] : [RECALL_AGENTS, HINTS.from];
  const known: readonly string[] = names;
  const given = filter === 'role' ? value.split(',').filter((name) => name !== '') : [value];
  const wrong = given.filter((name) => !known.includes(name));
  if (wrong.length === 0) return undefined;
  const last = value.split(',').at(-1);
  return open && wrong.length === 1 && wrong[0] === last && mayBecome(value, known) ? undefined : hint;
}

/** `2026-0` may become a day, `2026-99` may not. */
function mayBecomeDay(value: string): boolean {
  return /^\d{1,3}$/u.test(value) || parseDay(`${value}1`) !== undefined;
}
