import { type MessageRole, messageRoleSchema } from './session.ts';
import { HOUR } from './dates.ts';

/** What may stand behind recall's filters, and what to say of the rest: for the one who reads a query and for those who answer it. */

/** Roles by all their names, those that lists call them among them. */
export const RECALL_ROLES: Readonly<Record<string, readonly MessageRole[]>> = {
  user: ['user'],
  you: ['user'],
  me: ['user'],
  person: ['user'],
  agent: ['agent', 'final'],
  assistant: ['agent', 'final'],
  codex: ['agent', 'final'],
  claude: ['agent', 'final'],
  final: ['final'],
  answer: ['final'],
  command: ['command'],
  change: ['change'],
};

/** Whose sessions `from:` can name. */
export const RECALL_AGENTS = ['codex', 'claude'] as const;

/** How days are written. */
export const RECALL_DAYS = '2026-11-21, 2026-11, today, yesterday, monday, 3h, 7d, 2w';

/** Quotation marks that keyboards and word processors make of `"`. */
export const OTHER_QUOTES = /[\u201c\u201d\u201e\u201f\u00ab\u00bb\u300c-\u300f\uff02]/gu;

/** Hours of what can stand behind a number; the lists' own short words for how long ago something was. */
const UNITS: Readonly<Record<string, number>> = { h: 1, d: 24, w: 7 * 24, mo: 30 * 24, y: 365 * 24 };
const AGO = /^(\d{1,4})(h|d|w|mo|y)$/iu;

/** Days by name and how long ago they last began, when today is the day of the week `today`, 0 for Sunday. */
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const DAY_NAMES = ['today', 'yesterday', ...WEEKDAYS];

/**
 * `2026-11-21`, `2026-11`, `2026`, `yesterday`, or `2w` for two weeks ago. Local time, start of the day; undefined for what is no day.
 * A day of the week is the last one, today included. `2026/11/21`, `2026.11.21` and `21.11.2026` can mean one day only, so they are taken too.
 */
export function parseDay(value: string, now = Date.now()): number | undefined {
  const [, number, unit] = AGO.exec(value) ?? [];
  if (unit !== undefined) return now - Number(number) * (UNITS[unit.toLowerCase()] ?? 0) * HOUR;
  const named = daysAgo(value.toLowerCase(), new Date(now).getDay());
  if (named !== undefined) {
    const today = new Date(now);
    return new Date(today.getFullYear(), today.getMonth(), today.getDate() - named).getTime();
  }
  const written = value.replace(/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u, '$3-$2-$1');
  const date = /^(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2}))?)?$/u.exec(written);
  if (!date) return undefined;
  const [month, day] = [Number(date[3] ?? 1), Number(date[4] ?? 1)];
  const time = new Date(Number(date[1]), month - 1, day);
  // 31 November would be the first of December.
  return time.getMonth() === month - 1 && time.getDate() === day ? time.getTime() : undefined;
}

/** How many days ago a day with this name was; the first three letters of a weekday do. */
function daysAgo(name: string, today: number): number | undefined {
  if (name === 'today' || name === 'yesterday') return DAY_NAMES.indexOf(name);
  const weekday = WEEKDAYS.findIndex((each) => each === name || each.slice(0, 3) === name);
  return weekday === -1 ? undefined : (today - weekday + 7) % 7;
}

/** Whether what is typed so far may still become a day: `2026-0` may, `2026-99` may not. */
export function mayBecomeDay(value: string): boolean {
  return (
    /^\d{1,4}m?$|^\d{1,2}\.(?:\d{1,2}(?:\.\d{0,3})?)?$/iu.test(value) ||
    mayBecome(value, DAY_NAMES) ||
    parseDay(`${value}1`) !== undefined
  );
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

/** Words that leave out (recall/query.ts has the same), but for filters. */
const DASHED = /(?:^|\s)(-(?!-)[^\s"]{2,})/giu;
const IS_FILTER = /^-(?:role|repo|from|before|after|failed|exit)[:：]/iu;

/** What to say where nothing was found and a word may have been left out that was meant as it stands; which it was, the sessions tell (recall/options.ts). */
export function leftOutHint(query: string): FilterHint | undefined {
  const words = [...query.replace(/"[^"]*"/gu, '""').matchAll(DASHED)].flatMap(([, word = '']) =>
    IS_FILTER.test(word) || !/[\p{L}\p{N}]/u.test(word) ? [] : [word],
  );
  const [first = ''] = words;
  return first === ''
    ? undefined
    : {
        takes: `"${first}" may leave out what has that word`,
        otherwise: 'with quotation marks around it, dash and all, it is looked for',
      };
}

/** A filter with its value, which may be in quotation marks. Behind those that need one it may come after a blank. */
const WHOLE_FILTER =
  /(?<!\S)-?(?:(?:role|from|before|after)[:：][ \t]*|(?:repo|failed|exit)[:：])(?:"[^"]*"?|\S+)?/giu;

/** What may help where nothing was found: there must be a filter before one can be left out, and two words before one can. Without a full stop. */
export function whereNothingIs(query: string): string {
  const text = query.replace(OTHER_QUOTES, '"');
  const rest = text.replace(WHOLE_FILTER, ' ');
  const words = [...rest.matchAll(/"[^"]*"?|\S+/gu)].filter(([word]) => /[\p{L}\p{N}]/u.test(word)).length;
  if (rest !== text) return 'Leave a filter out';
  if (words === 0) return 'Type a word';
  return words === 1 ? 'Try another word' : 'Try fewer words';
}
