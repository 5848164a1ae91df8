import { statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import * as z from 'zod';
import { CarryoverError, systemCode } from '../shared/errors.ts';
import { isInside } from '../shared/paths.ts';
import type { SessionFile } from './session-files.ts';
import { RECENT_MS, type SessionPlace } from './session-place.ts';

/** Changes that come closer together than this are told at once: Codex writes several lines for one step. */
const GATHER_MS = 10;
const POLL_MS = 10_000;
/** The first listing of all files. Whoever starts watching lists them too, and both at once would take twice as long. */
const FIRST_POLL_MS = 1_000;
/** Poll interval when the system refuses to watch. */
const FAST_POLL_MS = 2_000;
/** Listing takes at most this share of the time, however many sessions there are. */
const POLL_SHARE = 0.02;
/** A new folder is looked into at once and again after these pauses: its watch starts a little after the folder is there. */
const NEW_FOLDER_MS = [0, 40, 250];

const watchedPath = z.object({ watchedPath: z.string() });

export interface WatchOptions {
  place: SessionPlace;
  /** Something changes, and in a moment it will be known what; or that it was nothing. */
  onTouch?: () => void;
  /** Files that are new or that changed. Never called with an empty list. */
  onChange: (files: SessionFile[]) => void;
  /** Paths of session files that are no longer there: deleted, compressed, or moved to the archive. */
  onGone?: (paths: string[]) => void;
  /** Told once when the system refuses to watch; the poll goes on, faster. */
  onProblem: (error: CarryoverError) => void;
  /** How often all files are listed as a safety net, in milliseconds. */
  pollMs?: number;
  /** How long after the start they are listed for the first time, in milliseconds. */
  firstPollMs?: number | undefined;
}

export interface SessionWatcher {
  /** Resolves when changes are seen as they happen; before that, and without watching, the poll sees them. */
  readonly ready: Promise<void>;
  close(): Promise<void>;
}

/**
 * Watches the folders with session files; what is not there yet is picked up when it appears. Tells of what changes from
 * now on, not of what is there. The system loses or refuses events (EMFILE, network disks), so a slow poll compares as well.
 *
 * chokidar watches the folders only and its unfiltered events are used: its `change` drops whatever comes within 50 ms of
 * another one, which loses the last line of a turn, and it takes a system watch for every file.
 */
export function watchSessions(options: WatchOptions): SessionWatcher {
  return new Watching(options);
}

class Watching implements SessionWatcher {
  readonly ready: Promise<void>;
  readonly #options: WatchOptions;
  readonly #since = Date.now();
  /** What was last told or listed: path -> inode, size and time. */
  readonly #known = new Map<string, string>();
  readonly #touched = new Set<string>();
  /** Old day folders in which something changed all the same. */
  readonly #revived = new Set<string>();
  readonly #looking = new Set<NodeJS.Timeout>();
  #listed = false;
  #watcher: FSWatcher | undefined;
  /** Which folder stood at the root's place when watching began. */
  #watched: string | undefined;
  #refused = false;
  #gathering: NodeJS.Timeout | undefined;
  #polling: NodeJS.Timeout | undefined;
  #closed = false;
  #markReady: () => void = () => undefined;

  constructor(options: WatchOptions) {
    this.#options = options;
    this.ready = new Promise((resolve) => {
      this.#markReady = resolve;
    });
    this.#watch();
    const first = Math.min(options.pollMs ?? POLL_MS, options.firstPollMs ?? FIRST_POLL_MS);
    this.#polling = setTimeout(() => void this.#poll(), first);
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#gathering);
    clearTimeout(this.#polling);
    for (const timer of this.#looking) clearTimeout(timer);
    const watcher = this.#watcher;
    this.#watcher = undefined;
    this.#markReady();
    await watcher?.close();
  }

  #watch(): void {
    const { root, depth } = this.#options.place;
    const there = folderAt(root);
    if (there !== this.#watched) this.#letGo();
    if (this.#watcher || this.#refused || this.#closed || there === undefined) return;
    const watcher = watch(root, {
      depth,
      ignoreInitial: true,
      ignored: (entry) => !this.#isWatched(entry),
    });
    this.#watcher = watcher;
    this.#watched = there;
    for (const folder of this.#revived) watcher.add(folder);
    watcher.on('raw', (_event, name, details) => {
      const folder = watchedPath.safeParse(details);
      if (folder.success && name) this.#touch(path.join(folder.data.watchedPath, path.basename(name)));
    });
    watcher.on('addDir', (folder) => this.#lookInto(folder, NEW_FOLDER_MS));
    // Nothing more is heard of the root then, even when the same folder is back.
    watcher.on('unlinkDir', (folder) => {
      if (path.relative(root, folder) === '' && watcher === this.#watcher) this.#letGo();
    });
    watcher.on('ready', () => this.#markReady());
    watcher.on('error', (error) => {
      if (watcher === this.#watcher) this.#refuse(error);
    });
  }

  /** The folder went, or another one stands in its place, as after a disk was mounted. The poll watches what is there then. */
  #letGo(): void {
    this.#watcher?.close().catch(() => undefined);
    this.#watcher = undefined;
    this.#watched = undefined;
  }

  /** Files are not watched, their folders are. */
  #isWatched(entry: string): boolean {
    const { place } = this.#options;
    if (path.relative(place.root, entry) === '') return true;
    if (path.basename(entry).includes('.')) return false;
    return place.isWatched(entry) || [...this.#revived].some((folder) => isInside(entry, folder));
  }

  #refuse(cause: unknown): void {
    if (this.#refused || this.#closed || !this.#watcher) return;
    this.#refused = true;
    this.#letGo();
    this.#markReady();
    const code = systemCode(cause) ?? 'an unknown error';
    const text = `The sessions folder cannot be watched (${code}); new messages show up with a delay of about ${FAST_POLL_MS / 1_000} seconds. Closing other programs that watch many files may help.`;
    this.#options.onProblem(new CarryoverError('session-unreadable', text, { cause }));
    clearTimeout(this.#polling);
    void this.#poll();
  }

  #touch(file: string): void {
    if (this.#closed || !this.#options.place.isSession(file)) return;
    this.#touched.add(file);
    this.#options.onTouch?.();
    this.#gathering ??= setTimeout(() => {
      this.#gathering = undefined;
      void this.#tellTouched();
    }, GATHER_MS);
  }

  #lookInto(folder: string, [pause, ...more]: readonly number[]): void {
    if (pause === undefined || this.#closed) return;
    const timer = setTimeout(() => {
      this.#looking.delete(timer);
      readdir(folder)
        .then((names) => names.forEach((name) => this.#touch(path.join(folder, name))))
        .catch(() => undefined);
      this.#lookInto(folder, more);
    }, pause);
    this.#looking.add(timer);
  }

  async #tellTouched(): Promise<void> {
    const paths = [...this.#touched];
    this.#touched.clear();
    const found = await Promise.all(paths.map((file) => this.#options.place.find(file)));
    this.#tell(
      found.filter((file) => file !== undefined),
      paths.filter((_, index) => found[index] === undefined),
    );
  }

  async #poll(): Promise<void> {
    const started = Date.now();
    this.#watch();
    const { files, problems } = await this.#options.place.list();
    const first = !this.#listed;
    this.#listed = true;
    if (first) {
      // What was written while this very listing went on may have been missed by whoever listed before us.
      for (const file of files)
        if (file.mtimeMs < this.#since - 5_000) this.#known.set(file.path, stamp(file));
    }
    const there = new Set(files.map((file) => file.path));
    const complete = problems.length === 0;
    this.#tell(files, complete ? [...this.#known.keys()].filter((file) => !there.has(file)) : []);
    if (this.#closed) return;
    const wanted = Math.min(this.#options.pollMs ?? POLL_MS, this.#refused ? FAST_POLL_MS : Infinity);
    const pause = Math.max(wanted, (Date.now() - started) / POLL_SHARE);
    clearTimeout(this.#polling);
    this.#polling = setTimeout(() => void this.#poll(), pause);
  }

  #tell(files: readonly SessionFile[], missing: readonly string[]): void {
    if (this.#closed) return;
    // Before the first listing nobody knows whether it was there.
    const gone = missing.filter((file) => this.#known.delete(file) || !this.#listed);
    const changed = files.filter((file) => this.#known.get(file.path) !== stamp(file));
    for (const file of changed) {
      this.#known.set(file.path, stamp(file));
      this.#revive(file);
    }
    if (changed.length > 0) this.#options.onChange(changed);
    if (gone.length > 0) this.#options.onGone?.(gone);
  }

  /** An older session that is resumed is found by the poll; its folder is watched from then on. */
  #revive(file: SessionFile): void {
    const folder = path.dirname(file.path);
    if (this.#isWatched(folder) || Date.now() - file.mtimeMs > RECENT_MS) return;
    this.#revived.add(folder);
    this.#watcher?.add(folder);
  }
}

/** Tells a folder from another one at its place; undefined where there is none, or none that may be looked at. */
function folderAt(folder: string): string | undefined {
  try {
    const { dev, ino } = statSync(folder);
    return `${dev}:${ino}`;
  } catch {
    return undefined;
  }
}

function stamp(file: SessionFile): string {
  return `${file.ino}|${file.size}|${file.mtimeMs}`;
}
