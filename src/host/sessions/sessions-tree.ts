import os from 'node:os';
import { ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, commands } from 'vscode';
import { count, size } from '../../shared/amounts.ts';
import { clientName } from '../../shared/client-name.ts';
import { isClaudeThread } from '../../shared/agents.ts';
import type { Session } from '../../shared/session.ts';
import { EngineTree, type EngineTreeParts } from '../engine-tree.ts';
import { day } from '../../shared/dates.ts';
import { behind, bothEnds, clock, dayName, oneLine } from '../format.ts';
import { COMMANDS, CONTEXT_KEYS, INTERNAL_COMMANDS, ITEMS, VIEWS } from '../ids.ts';
import { projectName } from '../inbox/groups.ts';
import { tilde } from './short-paths.ts';
import { staleAfter } from './stale-after.ts';

/** A tree with more is searched, not scrolled: its last row leads to recall. */
const MAX_SESSIONS = 500;
/** Days are open until about a screenful of sessions is in sight. */
const IN_SIGHT = 10;
const MAX_TITLE = 120;
/** Of the project's name beside the title. */
const MAX_NAME = 32;
const MAX_FOLDER = 500;

interface DayNode {
  type: 'day';
  label: string;
  sessions: Session[];
  open: boolean;
}
interface SessionNode {
  type: 'session';
  session: Session;
}
/** There are more sessions than the tree shows. */
interface OlderNode {
  type: 'older';
}
export type SessionsNode = DayNode | SessionNode | OlderNode;

/** The Sessions view: this project's sessions or all, newest first, by day. */
export class SessionsTree extends EngineTree<SessionsNode> {
  #all = false;
  #stale: NodeJS.Timeout | undefined;
  #disposed = false;

  constructor(parts: EngineTreeParts) {
    super(parts, VIEWS.sessions, 'sessions');
  }

  /** Shows every project's sessions, or only this one's. */
  async showAll(all: boolean): Promise<void> {
    this.#all = all;
    await commands.executeCommand('setContext', CONTEXT_KEYS.allSessions, all);
    this.refresh();
  }

  async getChildren(node?: SessionsNode): Promise<SessionsNode[]> {
    if (node?.type === 'session' || node?.type === 'older') return [];
    if (node?.type === 'day') return node.sessions.map((session) => ({ type: 'session', session }));
    const { project, name } = this.place;
    const everywhere = this.#all || project === null;
    this.view.description = everywhere ? 'all projects' : bothEnds(name, MAX_NAME);
    const sessions = await this.asked(
      'sessions',
      this.engine.sessions({ project: everywhere ? null : project, limit: MAX_SESSIONS + 1 }),
    );
    const now = Date.now();
    clearTimeout(this.#stale);
    if (!this.#disposed) this.#stale = setTimeout(() => this.refresh(), staleAfter(sessions ?? [], now));
    const days = byDay((sessions ?? []).slice(0, MAX_SESSIONS), now);
    return sessions !== undefined && sessions.length > MAX_SESSIONS ? [...days, { type: 'older' }] : days;
  }

  override dispose(): void {
    this.#disposed = true;
    clearTimeout(this.#stale);
    super.dispose();
  }

  getTreeItem(node: SessionsNode): TreeItem {
    if (node.type === 'session') return sessionItem(node.session, this.#all);
    if (node.type === 'older') return olderItem();
    const { Expanded, Collapsed } = TreeItemCollapsibleState;
    const item = new TreeItem(node.label, node.open ? Expanded : Collapsed);
    item.id = `day:${node.label}`;
    item.description = String(node.sessions.length);
    return item;
  }
}

/** One node a day, in the order given; the first ones are open. */
function byDay(sessions: readonly Session[], now: number): DayNode[] {
  const days = new Map<string, Session[]>();
  for (const session of sessions) {
    const label = dayName(session.updated, now);
    const known = days.get(label);
    if (known === undefined) days.set(label, [session]);
    else known.push(session);
  }
  let before = 0;
  return [...days].map(([label, list]) => {
    const open = before < IN_SIGHT;
    before += list.length;
    return { type: 'day', label, sessions: list, open };
  });
}

function sessionItem(session: Session, withProject: boolean): TreeItem {
  const title = oneLine(session.title, MAX_TITLE) || 'Session without words';
  const item = new TreeItem(title);
  const facts = [
    ...(session.live ? ['live'] : []),
    ...(withProject ? [projectName(session.project)] : []),
    count(session.turns, 'turn'),
    size(session.bytes),
    clientName(session.originator),
    clock(session.updated),
  ].filter((fact) => fact !== '');
  item.id = session.thread;
  const beside = facts.join(' · ');
  item.description = behind(title, beside);
  item.tooltip = [
    title,
    `${span(session, Date.now())} in ${oneLine(tilde(session.cwd, os.homedir()), MAX_FOLDER)}`,
    ...(session.archived ? ['Archived in Codex'] : []),
    ...(isClaudeThread(session.thread) ? ['From Claude Code: found by recall, never learned from'] : []),
    ...(session.subagent ? ['A sub-agent’s session'] : []),
  ].join('\n');
  item.contextValue = ITEMS.session;
  item.iconPath = iconOf(session);
  item.accessibilityInformation = { label: `${title}, ${beside}` };
  item.command = { command: INTERNAL_COMMANDS.openSession, title: 'Open', arguments: [session.thread] };
  return item;
}

/** `09:14 to 10:20`, with the days where these are two. */
function span({ started, updated }: Session, now: number): string {
  const days = [started, updated].map((time) => day(time, now));
  const when = [started, updated].map((time, n) => (days[0] === days[1] ? '' : `${days[n]}, `) + clock(time));
  return when.join(' to ');
}

function olderItem(): TreeItem {
  const item = new TreeItem('Older sessions');
  item.id = 'older';
  item.description = 'search them';
  item.tooltip = `The latest ${MAX_SESSIONS} are listed. Recall finds the older ones.`;
  item.iconPath = new ThemeIcon('search');
  item.command = { command: COMMANDS.recall, title: 'Recall Past Sessions' };
  return item;
}

function iconOf(session: Session): ThemeIcon {
  if (session.live) return new ThemeIcon('circle-filled', new ThemeColor('charts.green'));
  if (isClaudeThread(session.thread)) return new ThemeIcon('comment-draft');
  if (session.archived) return new ThemeIcon('archive');
  if (session.subagent) return new ThemeIcon('type-hierarchy-sub');
  return new ThemeIcon('comment-discussion');
}
