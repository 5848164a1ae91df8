import { type QuickInputButton, type QuickPickItem, QuickPickItemKind, ThemeIcon } from 'vscode';
import { count } from '../../shared/amounts.ts';
import type { MessageRole, RecallHit, RecallPage, Session } from '../../shared/session.ts';
import { CLAUDE_CODE, isClaudeThread } from '../../shared/agents.ts';
import { whoSaid } from '../../shared/labels.ts';
import { fit, width } from '../../shared/line-width.ts';
import { MOST_ASIDE, groupNotice } from '../../shared/recall-groups.ts';
import { type FilterHint, filterHints, leftOutHint, whereNothingIs } from '../../shared/recall-filters.ts';
import { day } from '../../shared/dates.ts';
import { behind, oneLine, withoutHidden, withoutIcons } from '../format.ts';
import { projectName } from '../inbox/groups.ts';

/**
 * Columns of a label: what stands behind it must stay in sight, for the same error of three sessions differs in nothing but the
 * day. Where all projects are looked through, each line names its own and has less room.
 */
const LABEL = { here: 50, everywhere: 42 };
/** Characters of a snippet before its first hit that a label shows at most, if the end of the snippet leaves no room for more. */
const LEAD = 12;
const MAX_TITLE = 200;

export const COPY: QuickInputButton = { iconPath: new ThemeIcon('copy'), tooltip: 'Copy This Text' };
export const ADD_TO_CHAT: QuickInputButton = {
  iconPath: new ThemeIcon('comment-add'),
  tooltip: 'Add to the Codex Chat',
};

/** A line of the QuickPick. `place` is where Enter leads; lines that only say something have none. */
export interface RecallItem extends QuickPickItem {
  place?: { thread: string; line: number | undefined };
  /** Enter looks in all projects; false: in this one only. */
  widens?: boolean;
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

/** What a list answers. */
export interface Asked {
  now: number;
  /** Not this project alone. */
  everywhere: boolean;
}

/** The page as lines: first what of the query's filters is none, at last how many more there are and how to narrow. */
export function hitItems(page: RecallPage, query: string, asked: Asked): RecallItem[] {
  const leftAside = oneLine((page.leftAside ?? []).join(', '), MOST_ASIDE);
  const items: RecallItem[] = page.hits.flatMap((hit, at) => {
    const said = groupNotice(page, at, leftAside);
    if (said === undefined) return [hitItem(hit, asked)];
    // A line of its own: VS Code writes a separator's words over those of the first hit.
    const line = { ...notice(said), iconPath: new ThemeIcon('info') };
    // Another project may have all of it, and the last line is far away.
    const isAside = hit.allIn !== 'turn' && hit.allIn !== 'session';
    return [line, ...(isAside && !asked.everywhere ? [scopeItem(false)] : []), hitItem(hit, asked)];
  });
  const left = page.total - page.hits.length;
  const hints = hintItems(filterHints(query));
  const advice = whereNothingIs(query);
  if (items.length === 0 && hints.length === 0)
    items.push(
      asked.everywhere
        ? notice(`Nothing found. ${advice}.`)
        : widening(`Nothing found. ${advice}, or press Enter to look in all projects.`),
      ...hintItems([leftOutHint(query)].filter((hint) => hint !== undefined)),
    );
  else if (left > 0 || page.capped)
    items.push(
      notice(
        `${count(left, 'more', 'more')}${page.capped ? ' or so' : ''}; narrow with role:, repo:, after:`,
      ),
    );
  return [...hints, ...items];
}

/** Lines about filters whose value is none, or about what was left out. */
function hintItems(hints: readonly FilterHint[]): RecallItem[] {
  return hints.map(({ takes, otherwise }) => ({
    label: takes,
    detail: `${otherwise.charAt(0).toUpperCase()}${otherwise.slice(1)}.`,
    iconPath: new ThemeIcon('info'),
    alwaysShow: true,
  }));
}

/** What stands there before anything is typed: the latest sessions. */
export function sessionItems(sessions: readonly Session[], { now, everywhere }: Asked): RecallItem[] {
  if (sessions.length === 0)
    return [
      everywhere
        ? notice('No sessions yet.')
        : widening('No sessions in this project yet. Press Enter to look in all projects.'),
    ];
  return [
    { label: 'latest sessions', kind: QuickPickItemKind.Separator },
    ...sessions.map((session) => sessionLine(session, { now, everywhere })),
  ];
}

function sessionLine(session: Session, { now, everywhere }: Asked): RecallItem {
  const label =
    withoutIcons(fit(oneLine(session.title, MAX_TITLE), labelRoom(everywhere))) || 'Session without words';
  const facts = [
    ...whichProject(session.project, everywhere),
    day(session.updated, now),
    count(session.turns, 'turn'),
    ...(isClaudeThread(session.thread) ? [CLAUDE_CODE] : []),
  ];
  return {
    label,
    description: behind(label, facts.join(' · ')),
    iconPath: new ThemeIcon(session.live ? 'circle-filled' : 'comment-discussion'),
    alwaysShow: true,
    place: { thread: session.thread, line: undefined },
  };
}

/** A line that only says something. */
export function notice(text: string): RecallItem {
  return { label: text, alwaysShow: true };
}

/** The last line: what the button in the title does, for who has no pointer. Up from the first line leads to it. */
export function scopeItem(everywhere: boolean): RecallItem {
  const label = everywhere ? 'Look in this project only' : 'Look in all projects';
  return { ...notice(label), iconPath: new ThemeIcon(everywhere ? 'folder' : 'globe'), widens: !everywhere };
}

function widening(text: string): RecallItem {
  return { ...notice(text), widens: true };
}

function labelRoom(everywhere: boolean): number {
  return everywhere ? LABEL.everywhere : LABEL.here;
}

/** Where only this project is looked through, its name says nothing. */
function whichProject(project: string | null, everywhere: boolean): string[] {
  return everywhere ? [withoutIcons(projectName(project))] : [];
}

function hitItem(hit: RecallHit, { now, everywhere }: Asked): RecallItem {
  const facts = [
    ...whichProject(hit.project, everywhere),
    day(hit.time, now),
    ...whoSaid(hit),
    ...(hit.exit === null || hit.exit === 0 ? [] : [`exit ${hit.exit}`]),
  ];
  const label = withoutIcons(lineAround(hit, labelRoom(everywhere)));
  return {
    label,
    description: behind(label, facts.join(' · ')),
    iconPath: new ThemeIcon(
      (hit.failed ?? (hit.role === 'command' && hit.exit !== null && hit.exit !== 0))
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
function lineAround({ marks, snippet }: RecallHit, room: number): string {
  const whole = oneLine(snippet, MAX_TITLE);
  const first = marks[0]?.[0] ?? 0;
  if (first <= LEAD || width(whole) <= room) return fit(whole, room);
  const from = snippet.indexOf(' ', first - LEAD);
  let start = from === -1 || from >= first ? first : from + 1;
  const shown = (at: number): string => `…${oneLine(snippet.slice(at), MAX_TITLE)}`;
  for (;;) {
    const before = snippet.lastIndexOf(' ', start - 2);
    if (before < 0 || before + 1 >= start || width(shown(before + 1)) > room) return fit(shown(start), room);
    start = before + 1;
  }
}
