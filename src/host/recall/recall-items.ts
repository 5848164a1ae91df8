import { type QuickInputButton, type QuickPickItem, QuickPickItemKind, ThemeIcon } from 'vscode';
import type { MessageRole, RecallHit, RecallPage, Session } from '../../shared/session.ts';
import { CLAUDE_CODE, isClaudeThread } from '../../shared/agents.ts';
import { whoSaid } from '../../shared/labels.ts';
import { filterHints } from '../../shared/recall-filters.ts';
import { count, day, oneLine, withoutHidden, withoutIcons } from '../format.ts';
import { projectName } from '../inbox/groups.ts';

/** Leaves room in the line for where and when. */
const MAX_LABEL = 62;
/** Characters of a snippet before its first hit that a label may show. */
const LEAD = 16;

export const COPY: QuickInputButton = { iconPath: new ThemeIcon('copy'), tooltip: 'Copy This Text' };
export const ADD_TO_CHAT: QuickInputButton = {
  iconPath: new ThemeIcon('comment-add'),
  tooltip: 'Add to the Codex Chat',
};

/** A line of the QuickPick. `place` is where Enter leads; lines that only say something have none. */
export interface RecallItem extends QuickPickItem {
  place?: { thread: string; line: number | undefined };
  /** The redacted text that the buttons hand on. */
  text?: string;
}

const ICONS: Readonly<Record<MessageRole, string>> = {
  user: 'person',
  agent: 'comment',
  final: 'comment-discussion',
  command: 'terminal',
  change: 'diff',
};

/** The page as lines: first what of the query's filters is none, at last how many more there are and how to narrow. */
export function hitItems(page: RecallPage, query: string, now: number): RecallItem[] {
  const items: RecallItem[] = page.hits.map((hit) => hitItem(hit, now));
  const left = page.total - page.hits.length;
  const aside = page.leftAside ?? [];
  if (aside.length > 0) {
    const label = `no message has all of this, left aside: ${oneLine(aside.join(', '), MAX_LABEL)}`;
    items.unshift({ label, kind: QuickPickItemKind.Separator });
  }
  const hints = hintItems(query);
  if (items.length === 0 && hints.length === 0)
    items.push(notice('Nothing found. Try fewer words, or look everywhere with the button above.'));
  else if (left > 0 || page.capped)
    items.push(
      notice(
        `${count(left, 'more', 'more')}${page.capped ? ' or so' : ''}; narrow with role:, repo:, after:`,
      ),
    );
  return [...hints, ...items];
}

/** Lines about filters whose value is none. One that is still being typed has none. */
function hintItems(query: string): RecallItem[] {
  return filterHints(query).map(({ takes, otherwise }) => ({
    label: takes,
    detail: `${otherwise.charAt(0).toUpperCase()}${otherwise.slice(1)}.`,
    iconPath: new ThemeIcon('info'),
    alwaysShow: true,
  }));
}

/** What stands there before anything is typed: the latest sessions. */
export function sessionItems(sessions: readonly Session[], now: number): RecallItem[] {
  if (sessions.length === 0) return [notice('No sessions here yet. Look everywhere with the button above.')];
  return [
    { label: 'latest sessions', kind: QuickPickItemKind.Separator },
    ...sessions.map((session) => ({
      label: withoutIcons(oneLine(session.title, MAX_LABEL)) || 'Session without words',
      description: [
        withoutIcons(projectName(session.project)),
        day(session.updated, now),
        count(session.turns, 'turn'),
        ...(isClaudeThread(session.thread) ? [CLAUDE_CODE] : []),
      ].join(' · '),
      iconPath: new ThemeIcon(session.live ? 'circle-filled' : 'comment-discussion'),
      alwaysShow: true,
      place: { thread: session.thread, line: undefined },
    })),
  ];
}

/** A line that only says something. */
export function notice(text: string): RecallItem {
  return { label: text, alwaysShow: true };
}

function hitItem(hit: RecallHit, now: number): RecallItem {
  const facts = [
    withoutIcons(projectName(hit.project)),
    day(hit.time, now),
    ...whoSaid(hit),
    ...(hit.exit === null || hit.exit === 0 ? [] : [`exit ${hit.exit}`]),
  ];
  return {
    label: withoutIcons(oneLine(aroundHit(hit), MAX_LABEL)),
    description: facts.join(' · '),
    iconPath: new ThemeIcon(
      (hit.role === 'command' && hit.exit !== null && hit.exit !== 0) || hit.failed === true
        ? 'error'
        : ICONS[hit.role],
    ),
    alwaysShow: true,
    buttons: [COPY, ADD_TO_CHAT],
    place: { thread: hit.thread, line: hit.line },
    text: withoutHidden(hit.snippet),
  };
}

/** The snippet from shortly before its first hit, at a word's start, so that the hit is in sight. */
function aroundHit(hit: RecallHit): string {
  const first = hit.marks[0]?.[0] ?? 0;
  if (first <= LEAD || hit.snippet.length <= MAX_LABEL) return hit.snippet;
  const from = hit.snippet.indexOf(' ', first - LEAD);
  const start = from === -1 || from >= first ? first : from + 1;
  return `…${hit.snippet.slice(start)}`;
}
