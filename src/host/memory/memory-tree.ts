import path from 'node:path';
import { commands, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from 'vscode';
import { count } from '../../shared/amounts.ts';
import { FOLDER_OF_RULES, capital, rulesName, unreadableRules } from '../../shared/labels.ts';
import type { Memory, MemoryFile } from '../../shared/model.ts';
import { isInside } from '../../shared/paths.ts';
import { EngineTree, type EngineTreeParts } from '../engine-tree.ts';
import { bothEnds, budgetShare, kib, oneLine, withHiddenNamed } from '../format.ts';
import { openFolder } from '../open-folder.ts';
import { lifeLines, lifeWord } from './rule-life.ts';
import { CONTEXT_KEYS, INTERNAL_COMMANDS, ITEMS, VIEWS } from '../ids.ts';

/** Of the project's name beside the title, where the share that is taken must stay in sight. */
const MAX_NAME = 20;
const MAX_RULE = 200;
/** In the tooltip, where there is more room. */
const MAX_WHOLE_RULE = 2_000;
const MAX_PATH = 1_000;

interface FileNode {
  type: 'file';
  file: MemoryFile;
  /** It only bears the name of one. */
  isFolder?: true;
}
interface RuleNode {
  type: 'rule';
  file: MemoryFile;
  rule: MemoryFile['rules'][number];
}
export type MemoryNode = FileNode | RuleNode;

/** The Memory view: the files that Codex is given in this folder, and the rules of ours in them. */
export class MemoryTree extends EngineTree<MemoryNode> {
  constructor(parts: EngineTreeParts) {
    super(parts, VIEWS.memory, 'memory');
  }

  /** What Codex is given here. Throws where no folder is open, and what the engine throws: whoever asked is told why there is no answer. */
  async memory(): Promise<Memory> {
    return this.engine.memory(openFolder(this.place));
  }

  async getChildren(node?: MemoryNode): Promise<MemoryNode[]> {
    if (node?.type === 'rule') return [];
    if (node?.type === 'file')
      return node.file.rules.map((rule) => ({ type: 'rule', file: node.file, rule }));
    const memory = this.place.folder === null ? undefined : await this.asked('memory', this.memory());
    // Said only once it is known: an empty view is no proof while the engine starts.
    const files = memory === undefined ? [] : fileNodes(memory);
    const none = memory !== undefined && files.length === 0;
    void commands.executeCommand('setContext', CONTEXT_KEYS.noMemory, none);
    const name = bothEnds(this.place.name, MAX_NAME);
    this.view.description =
      memory === undefined ? '' : `${name} · ${budgetShare(memory.budget.used, memory.budget.limit)}`;
    return files;
  }

  getTreeItem(node: MemoryNode): TreeItem {
    return node.type === 'file' ? fileItem(node, this.place.project) : ruleItem(node);
  }
}

/** Last what stands there, though nothing is known of what is in it. */
function fileNodes({ files, unreadable = [], folders = [] }: Memory): FileNode[] {
  const nothing = { bytes: 0, given: 0, rules: [] };
  return [
    ...files.map((file): FileNode => ({ type: 'file', file })),
    ...unreadable.map((found): FileNode => ({
      type: 'file',
      file: { ...nothing, ...found, note: unreadableRules(found.scope) },
    })),
    ...folders.map((found): FileNode => ({
      type: 'file',
      file: { ...nothing, ...found, note: FOLDER_OF_RULES },
      isFolder: true,
    })),
  ];
}

function fileItem({ file, isFolder }: FileNode, project: string | null): TreeItem {
  const state = file.rules.length > 0 ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.None;
  const name = nameOf(file, project);
  const item = new TreeItem(name, state);
  const reaches = file.note === null;
  const warnings = [file.note, file.damage].filter((sentence) => sentence != null);
  // VS Code keeps an item closed that it first saw without rules; with its first rule it becomes another item.
  item.id = file.rules.length > 0 ? file.path : `${file.path}#empty`;
  const facts = [
    ...(file.rules.length === 0 ? [] : [count(file.rules.length, 'rule')]),
    ...(isFolder ? ['a folder'] : []),
    reaches
      ? `${kib(file.bytes)} KiB`
      : file.given === 0
        ? 'not read'
        : `${kib(file.given)} of ${kib(file.bytes)} KiB read`,
    // At the end, where a narrow view cuts: the name says which rules these are.
    path.basename(file.path),
  ].join(' · ');
  item.description = facts;
  item.tooltip = [oneLine(file.path, MAX_PATH), ...warnings].join('\n');
  item.iconPath = new ThemeIcon(warnings.length > 0 ? 'warning' : file.scope === 'global' ? 'globe' : 'book');
  // Without this a screen reader is given the tooltip in place of the row.
  item.accessibilityInformation = { label: [`${name}, ${facts}`, ...warnings].join('. ') };
  if (isFolder) return item;
  item.contextValue = ITEMS.memoryFile;
  item.command = openFile(file.path, 1);
  return item;
}

function ruleItem({ file, rule }: RuleNode): TreeItem {
  const item = new TreeItem(withHiddenNamed(rule.text, MAX_RULE));
  item.id = `${file.path}:${rule.line}`;
  item.tooltip = [withHiddenNamed(rule.text, MAX_WHOLE_RULE), ...lifeLines(rule.life, Date.now())].join('\n');
  item.description = lifeWord(rule.life, Date.now());
  item.contextValue = ITEMS.memoryRule;
  if ((rule.life?.advice.length ?? 0) > 0) item.iconPath = new ThemeIcon('lightbulb');
  item.command = openFile(file.path, rule.line);
  return item;
}

/** `Global rules`, `This project's rules`, and below the project's root `This project's rules: api`. */
function nameOf({ path: file, scope }: MemoryFile, project: string | null): string {
  const name = capital(rulesName(scope));
  if (scope === 'global' || project === null) return name;
  const folder = path.dirname(file);
  const below = isInside(folder, project) ? path.relative(project, folder) : path.basename(folder);
  return below === '' ? name : `${name}: ${oneLine(below, MAX_PATH)}`;
}

/** The view keeps the keyboard: `Delete` and `F2` are for the rule that was clicked, and would else meet the file's text. */
function openFile(file: string, line: number) {
  return { command: INTERNAL_COMMANDS.openFile, title: 'Open', arguments: [Uri.file(file), line, true] };
}
