import {
  type Disposable,
  EventEmitter,
  type ProviderResult,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
  window,
} from 'vscode';
import type { ChangedPart, EngineApi } from '../shared/engine-api.ts';
import { type Log, describeError } from '../shared/log.ts';
import type { EngineFeed } from './engine-feed.ts';
import { lastingProblem } from './lasting.ts';
import type { WorkspacePlace } from './workspace-project.ts';

export interface EngineTreeParts {
  engine: EngineApi;
  feed: EngineFeed;
  place: WorkspacePlace;
  log: Log;
}

/** A view that asks the engine anew when what it shows has changed, or when another project is "here". */
export abstract class EngineTree<Node> implements TreeDataProvider<Node>, Disposable {
  protected readonly engine: EngineApi;
  readonly #workspace: WorkspacePlace;
  readonly #log: Log;
  readonly #changed = new EventEmitter<void>();
  readonly #subscriptions: Disposable[];
  readonly onDidChangeTreeData = this.#changed.event;
  readonly view: TreeView<Node>;

  /** `part`: what the view shows of all that can change. */
  constructor({ engine, feed, place, log }: EngineTreeParts, id: string, part: ChangedPart) {
    this.engine = engine;
    this.#workspace = place;
    this.#log = log;
    this.view = window.createTreeView(id, { treeDataProvider: this });
    this.#subscriptions = [
      this.view,
      place.onDidChange(() => this.refresh()),
      feed.onChanged((parts) => {
        if (parts.includes(part)) this.refresh();
      }),
    ];
  }

  abstract getChildren(node?: Node): ProviderResult<Node[]>;
  abstract getTreeItem(node: Node): TreeItem;

  protected get place() {
    return this.#workspace.place;
  }

  protected refresh(): void {
    this.#changed.fire();
  }

  /**
   * The engine's answer; undefined, and a line in the log, when there is none. `what` is the log's word for it. Where a person has
   * to do something first, that stands above the tree until there is an answer.
   */
  protected async asked<T>(what: string, answer: Promise<T>): Promise<T | undefined> {
    try {
      const given = await answer;
      this.#say('');
      return given;
    } catch (error) {
      this.#log.warn(`${what} could not be read: ${describeError(error)}`);
      this.#say(lastingProblem(error)?.message ?? this.view.message ?? '');
      return undefined;
    }
  }

  /** VS Code counts a message as news even where it stays the same. */
  #say(message: string): void {
    if (message !== (this.view.message ?? '')) this.view.message = message;
  }

  dispose(): void {
    this.#changed.dispose();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }
}
