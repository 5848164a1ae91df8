import path from 'node:path';
import { type Disposable, EventEmitter, window, workspace } from 'vscode';
import type { EngineApi } from '../shared/engine-api.ts';
import type { EngineFeed } from './engine-feed.ts';

/** The folder that is open and the project it belongs to. */
export interface Place {
  /** Null when no folder is open. */
  folder: string | null;
  /** Root folder of the project; null when the folder belongs to none, or is not known yet. */
  project: string | null;
  /** Short name for labels; empty without a folder. */
  name: string;
}

/** What the views need to know of it. */
export type WorkspacePlace = Pick<WorkspaceProject, 'place' | 'known' | 'onDidChange'>;

const NOWHERE: Place = { folder: null, project: null, name: '' };

/** Knows which project "here" means. With several folders open it is the active editor's, else the first. */
export class WorkspaceProject implements Disposable {
  readonly #engine: EngineApi;
  readonly #changed = new EventEmitter<Place>();
  readonly #subscriptions: Disposable[];
  readonly onDidChange = this.#changed.event;
  #place: Place;
  #asked = 0;
  #known: Promise<Place> | undefined;
  /** The engine could not say which project the folder belongs to. */
  #unanswered = false;

  constructor(engine: EngineApi, feed: Pick<EngineFeed, 'onChanged'>) {
    this.#engine = engine;
    this.#place = placeOf(currentFolder(), null);
    this.#subscriptions = [
      feed.onChanged(() => {
        if (this.#unanswered) void this.refresh();
      }),
      workspace.onDidChangeWorkspaceFolders(() => void this.refresh()),
      window.onDidChangeActiveTextEditor(() => {
        if (currentFolder() !== this.#place.folder) void this.refresh();
      }),
    ];
  }

  get place(): Place {
    return this.#place;
  }

  /** The place, once the engine has been asked for its project. */
  known(): Promise<Place> {
    this.#known ??= this.refresh();
    return this.#known.then(() => this.#place);
  }

  /**
   * Asks again which project the folder belongs to. An engine that cannot say leaves the folder without one, and is asked once more when
   * it tells of anything, as when it is there again, or when somebody has to know.
   */
  async refresh(): Promise<Place> {
    const asked = ++this.#asked;
    const folder = currentFolder();
    const project = folder === null ? null : await this.#engine.projectOf(folder).catch(() => undefined);
    if (asked !== this.#asked) return this.#place;
    this.#unanswered = project === undefined;
    if (this.#unanswered) this.#known = undefined;
    const before = this.#place;
    this.#place = placeOf(folder, project ?? null);
    if (before.folder !== folder || before.project !== this.#place.project) this.#changed.fire(this.#place);
    return this.#place;
  }

  dispose(): void {
    this.#changed.dispose();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }
}

function placeOf(folder: string | null, project: string | null): Place {
  if (folder === null) return NOWHERE;
  return { folder, project, name: path.basename(project ?? folder) };
}

function currentFolder(): string | null {
  const folders = workspace.workspaceFolders ?? [];
  const first = folders[0];
  if (first === undefined) return null;
  const active = window.activeTextEditor?.document.uri;
  const owner = folders.length > 1 && active !== undefined ? workspace.getWorkspaceFolder(active) : first;
  return (owner ?? first).uri.fsPath;
}
