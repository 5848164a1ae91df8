import {
  type Disposable,
  EventEmitter,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  window,
} from 'vscode';
import { age, count } from '../../shared/amounts.ts';
import type { EngineApi } from '../../shared/engine-api.ts';
import { blockedReason } from '../../shared/labels.ts';
import type { Candidate } from '../../shared/model.ts';
import { behind, oneLine } from '../format.ts';
import { COMMANDS, ITEMS, VIEWS } from '../ids.ts';
import { lookedWord } from '../looked.ts';
import { isNoHome } from '../no-home.ts';
import type { SeenChanges } from '../seen-changes.ts';
import { whatItChanges, whereItComesFrom } from './candidate-tooltip.ts';
import { type Group, type GroupKey, groupCandidates, projectName } from './groups.ts';
import type { InboxModel } from './inbox-model.ts';

/** More than anybody reviews in a tree; the weakest are left out and counted. */
const MAX_ITEMS = 200;
const MAX_LABEL = 200;

export interface GroupNode {
  type: 'group';
  group: Group;
}
export interface CandidateNode {
  type: 'candidate';
  candidate: Candidate;
  group: GroupKey;
}
interface MoreNode {
  type: 'more';
  left: number;
}
export type InboxNode = GroupNode | CandidateNode | MoreNode;

/** The Inbox view. Items are data only; session text is shown as plain text, never as Markdown. */
export class InboxTree implements TreeDataProvider<InboxNode>, Disposable {
  readonly #model: InboxModel;
  readonly #engine: EngineApi;
  readonly #seen: SeenChanges;
  readonly #changed = new EventEmitter<void>();
  readonly #subscriptions: Disposable[] = [];
  readonly onDidChangeTreeData = this.#changed.event;
  readonly view: TreeView<InboxNode>;
  #groups: GroupNode[] = [];
  /** What the tree showed when VS Code was last told to look. */
  #shown: string | undefined;

  constructor(model: InboxModel, engine: EngineApi, seen: SeenChanges) {
    this.#model = model;
    this.#engine = engine;
    this.#seen = seen;
    this.view = window.createTreeView(VIEWS.inbox, {
      treeDataProvider: this,
      canSelectMany: true,
      showCollapseAll: true,
    });
    this.#subscriptions.push(
      this.view,
      model.onDidChange(() => this.#refresh()),
    );
    this.#refresh();
  }

  #refresh(): void {
    this.#groups = groupCandidates(this.#model.candidates, this.#model.place).map((group) => ({
      type: 'group',
      group,
    }));
    const waiting = this.#model.waiting.length;
    const tooltip = `${count(waiting, 'candidate')} to review: ${this.#model.waitingWords}`;
    this.view.badge = waiting === 0 ? undefined : { value: waiting, tooltip };
    this.view.description = this.#looked();
    // VS Code holds back what is told of a tree within 200 ms of something else, and a message counts even where it stays the same.
    const shown = this.#groups.map(rowsOf).join('\n');
    if (shown !== this.#shown) {
      this.#shown = shown;
      this.#changed.fire();
    }
    const problem = this.#problem();
    if (problem !== (this.view.message ?? '')) this.view.message = problem;
  }

  /** Stands above the tree. A missing or empty Codex home has a welcome text of its own, which a message would hide. */
  #problem(): string {
    const problem = this.#model.problems.find((each) => !isNoHome(each));
    return problem?.message ?? '';
  }

  /** Beside the title while nothing waits. */
  #looked(): string {
    return this.#groups.length > 0 ? '' : lookedWord(this.#model.status, Date.now());
  }

  getChildren(node?: InboxNode): InboxNode[] {
    if (node === undefined) return this.#groups;
    if (node.type !== 'group') return [];
    const { key, candidates } = node.group;
    const items: InboxNode[] = candidates
      .slice(0, MAX_ITEMS)
      .map((candidate) => ({ type: 'candidate', candidate, group: key }));
    if (candidates.length > MAX_ITEMS) items.push({ type: 'more', left: candidates.length - MAX_ITEMS });
    return items;
  }

  /** Candidates in the order in which the tree lists them; what it does not list comes last. */
  inOrder(ids: readonly string[]): string[] {
    const listed = this.#groups.flatMap(({ group }) => group.candidates.map(({ id }) => id));
    return [...listed.filter((id) => ids.includes(id)), ...ids.filter((id) => !listed.includes(id))];
  }

  getParent(node: InboxNode): InboxNode | undefined {
    if (node.type !== 'candidate') return undefined;
    return this.#groups.find(({ group }) => group.key === node.group);
  }

  getTreeItem(node: InboxNode): TreeItem {
    if (node.type === 'group') return groupItem(node.group);
    if (node.type === 'more') return new TreeItem(`${node.left} weaker ones are not listed`);
    return candidateItem(node);
  }

  /** Fills the tooltip when it is asked for: the evidence, and the change that approving would make. */
  async resolveTreeItem(item: TreeItem, node: InboxNode): Promise<TreeItem> {
    if (node.type !== 'candidate') return item;
    const { candidate } = node;
    const lines = [whereItComesFrom(candidate)];
    if (candidate.verdict !== 'blocked') {
      const preview = await this.#engine.preview(candidate.id, {}).catch(() => undefined);
      if (preview !== undefined) {
        const { text, whole } = whatItChanges(preview);
        if (whole) this.#seen.show(candidate, preview);
        lines.push('', text);
      }
    }
    item.tooltip = lines.join('\n');
    return item;
  }

  dispose(): void {
    this.#changed.dispose();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }
}

/** All that a group's rows show and hand on, in short: two that are alike look and act alike. */
function rowsOf({ group }: GroupNode): string {
  const { key, label, candidates } = group;
  const rows = candidates
    .slice(0, MAX_ITEMS)
    .map((candidate) =>
      [
        ...[candidate.id, candidate.kind, candidate.verdict, candidate.destination, candidate.lastSeen],
        ...[candidate.evidence.length, candidate.findings.length, candidate.conflicts?.length],
        ...[candidate.text, describe(candidate, key)],
      ].join(' '),
    );
  return [`${key} ${label} ${candidates.length}`, ...rows].join('\n');
}

function groupItem(group: Group): TreeItem {
  const state =
    group.key === 'here' || group.key === 'everywhere'
      ? TreeItemCollapsibleState.Expanded
      : TreeItemCollapsibleState.Collapsed;
  const item = new TreeItem(group.label, state);
  item.id = `group:${group.key}`;
  item.description = String(group.candidates.length);
  item.contextValue = 'group';
  return item;
}

function candidateItem({ candidate, group }: CandidateNode): TreeItem {
  const blocked = candidate.verdict === 'blocked';
  const text = oneLine(candidate.text, MAX_LABEL);
  const facts = describe(candidate, group);
  const item = new TreeItem(text);
  item.id = candidate.id;
  item.description = behind(text, facts);
  item.contextValue = blocked ? ITEMS.blocked : ITEMS.candidate;
  item.iconPath = new ThemeIcon(blocked ? 'shield' : iconOf(candidate));
  item.accessibilityInformation = { label: `${text}, ${facts}` };
  item.command = { command: COMMANDS.openPanel, title: 'Review', arguments: [candidate.id] };
  return item;
}

function describe(candidate: Candidate, group: GroupKey): string {
  const parts = [count(candidate.sessions, 'session'), age(candidate.lastSeen, Date.now())];
  if (group === 'other') parts.unshift(projectName(candidate.project));
  if (group === 'blocked') parts.unshift(blockedReason(candidate));
  else if (candidate.verdict === 'review') parts.push('look closely');
  return parts.join(' · ');
}

function iconOf(candidate: Candidate): string {
  switch (candidate.kind) {
    case 'trap':
      return 'bug';
    case 'check':
      return 'beaker';
    case 'skill':
    case 'skill-patch':
      return 'tools';
    case 'correction':
      return 'comment-discussion';
    case 'preference':
    case 'project-rule':
      return 'comment';
  }
}
