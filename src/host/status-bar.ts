import {
  type Disposable,
  StatusBarAlignment,
  type StatusBarItem,
  ThemeColor,
  type TreeView,
  window,
} from 'vscode';
import type { Progress } from '../shared/status.ts';
import type { CompletedTask, EngineFeed } from './engine-feed.ts';
import { COMMANDS, STATUS_ITEM } from './ids.ts';
import type { InboxModel } from './inbox/inbox-model.ts';
import { type StatusWord, statusWord } from './status-word.ts';
import { isInside } from '../shared/paths.ts';

/** The status bar's one item: hidden unless there is something to say. */
export class StatusBar implements Disposable {
  readonly #item: StatusBarItem;
  readonly #model: InboxModel;
  readonly #subscriptions: { dispose(): unknown }[];
  #progress: Progress | null = null;
  #nudged = false;
  #stopped = false;

  /** `inbox`: its becoming visible counts as having looked. */
  constructor(model: InboxModel, feed: EngineFeed, inbox: Pick<TreeView<unknown>, 'onDidChangeVisibility'>) {
    this.#model = model;
    this.#item = window.createStatusBarItem(STATUS_ITEM, StatusBarAlignment.Left, 0);
    this.#item.name = 'Carryover';
    this.#item.command = COMMANDS.openPanel;
    this.#subscriptions = [
      this.#item,
      model.onDidChange(() => this.#draw()),
      feed.onProgress((progress) => {
        this.#progress = progress;
        this.#draw();
      }),
      inbox.onDidChangeVisibility(({ visible }) => {
        if (visible) this.seen();
      }),
      feed.onTaskComplete((task) => void this.#taskCompleted(task)),
    ];
  }

  /** The person looked at what waits: the nudge has done its work. */
  seen(): void {
    this.#nudged = false;
    this.#draw();
  }

  /** The engine ended for good, or runs again. */
  setStopped(stopped: boolean): void {
    this.#stopped = stopped;
    this.#draw();
  }

  /** What it says now; undefined while hidden. */
  get word(): StatusWord | undefined {
    const { status, problems, waiting, waitingWords } = this.#model;
    return statusWord({
      stopped: this.#stopped,
      problems,
      progress: status?.lastScan == null ? (this.#progress ?? status?.progress ?? null) : null,
      waiting: this.#nudged ? waiting.length : 0,
      waitingWords,
    });
  }

  async #taskCompleted(task: CompletedTask): Promise<void> {
    const { folder, project } = this.#model.place;
    const here =
      (project !== null && task.project === project) || (folder !== null && isInside(task.cwd, folder));
    if (!here || task.open === 0) return;
    await this.#model.caughtUp();
    this.#nudged = true;
    this.#draw();
  }

  #draw(): void {
    if (this.#model.loaded && this.#model.waiting.length === 0) this.#nudged = false;
    const word = this.word;
    if (word === undefined) {
      this.#item.hide();
      return;
    }
    this.#item.text = word.text;
    this.#item.tooltip = word.tooltip;
    this.#item.accessibilityInformation = { label: word.tooltip };
    this.#item.command = word.kind === 'problem' ? COMMANDS.showStatus : COMMANDS.openPanel;
    this.#item.backgroundColor =
      word.kind === 'problem' ? new ThemeColor('statusBarItem.warningBackground') : undefined;
    this.#item.show();
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }
}
