import path from 'node:path';
import { type Disposable, EventEmitter, window, workspace } from 'vscode';
import type { EngineApi } from '../shared/engine-api.ts';

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

  constructor(engine: EngineApi) {
    this.#engine = engine;
    this.#place = placeOf(currentFolder(), null);
    this.#subscriptions = [
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

  /** Asks again which project the folder belongs to. An engine that cannot say leaves the folder without one. */
  async refresh(): Promise<Place> {
    const asked = ++this.#asked;
    const folder = currentFolder();
    const project = folder === null ? null : await this.#engine.projectOf(folder).catch(() => null);
    if (asked !== this.#asked) return this.#place;
    const before = this.#place;
    this.#place = placeOf(folder, project);
    if (before.folder !== folder || before.project !== project) this.#changed.fire(this.#place);
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
