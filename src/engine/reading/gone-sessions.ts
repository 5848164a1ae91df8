import { stat } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { claudeProjects } from '../../claude/home.ts';
import { type SessionFile, sessionRoots } from '../../codex/session-files.ts';
import { isClaudeThread } from '../../shared/agents.ts';
import { isInside } from '../../shared/paths.ts';
import type { Messages } from '../../recall/messages.ts';
import type { CandidateStatus } from '../../shared/model.ts';
import type { Candidates } from '../candidates/candidates.ts';
import type { Episodes } from '../journey/episodes.ts';
import type { FileStates } from './file-states.ts';
import type { GivenRules } from '../rules/given-rules.ts';
import type { Sessions } from '../sessions.ts';
import type { Settings } from '../settings.ts';
import type { WriteGroup } from './write-group.ts';
import { DAY } from '../../shared/dates.ts';

/**
 * A session whose file is gone for so long was deleted, in milliseconds. Shorter, it may be on its way: archived,
 * compressed, or fetched again by a program that keeps folders alike.
 */
const GRACE_MS = 10 * 60_000;
/** When the whole folder is away or another one stands there, it may come back: a disk that is not mounted, a move. */
const FOLDER_GRACE_MS = 7 * DAY;

export interface GoneParts {
  codexHome: string;
  /** As in `Locations`. */
  claudeHome: string | false | undefined;
  files: FileStates;
  sessions: Sessions;
  messages: Messages;
  candidates: Candidates;
  given: GivenRules;
  episodes: Episodes;
  settings: Settings;
  writes: WriteGroup;
  statusOf: (candidate: string) => CandidateStatus;
  now: () => number;
}

/** What a look through the folders found. */
export interface Listing {
  files: readonly SessionFile[];
  /** Nothing on the way could not be read. */
  complete: boolean;
}

/**
 * Forgets sessions that a person or Codex has deleted: from the list, from recall, and candidates that stood on them
 * alone. What was decided stays decided. It only forgets what can be read again if the file comes back.
 */
export class GoneSessions {
  readonly #parts: GoneParts;

  constructor(parts: GoneParts) {
    this.#parts = parts;
  }

  /** How many sessions were forgotten, and when to look again: milliseconds since the epoch, null for no need. */
  async look({ files, complete }: Listing): Promise<{ forgotten: number; again: number | null }> {
    const { codexHome, claudeHome, settings, now } = this.#parts;
    const listed = new Set(files.map(({ thread }) => thread));
    const known = this.#parts.files.paths();
    const marked = new Set(settings.keys('gone:').map((key) => key.slice('gone:'.length)));
    const { live, archived } = sessionRoots(codexHome);
    const claude = claudeHome ? claudeProjects(claudeHome) : undefined;
    /** Undefined for sessions of Claude Code where those of this folder are not wanted. */
    const rootOf = (thread: string, file: string): string | undefined => {
      if (isClaudeThread(thread)) return claude !== undefined && isInside(file, claude) ? claude : undefined;
      return path.dirname(file) === archived ? archived : live;
    };
    const trusted = new Map<string, boolean>();
    for (const root of [live, archived, ...(claude === undefined ? [] : [claude])]) {
      const here = [...known].filter(([thread, file]) => rootOf(thread, file) === root);
      trusted.set(
        root,
        complete &&
          (await this.#isTrusted(
            root,
            here.map(([thread]) => thread),
            listed,
          )),
      );
    }
    let forgotten = 0;
    let again: number | null = null;
    for (const [thread, file] of known) {
      const key = `gone:${thread}`;
      if (listed.has(thread)) {
        if (marked.has(thread)) settings.remove(key);
        continue;
      }
      const root = rootOf(thread, file);
      if (root === undefined) {
        if (claudeHome === undefined) continue;
        await this.#forget(thread);
        settings.remove(key);
        forgotten++;
        continue;
      }
      if (trusted.get(root) !== true || existsSync(file)) continue;
      const since = this.#since(key);
      if (now() - since < GRACE_MS) {
        again = Math.min(again ?? Infinity, since + GRACE_MS);
        continue;
      }
      await this.#forget(thread);
      settings.remove(key);
      forgotten++;
    }
    return { forgotten, again };
  }

  /**
   * Whether what is missing in this folder was deleted. Not when the folder is away or is another one than before, unless
   * one of its sessions is in it, or it stays like that for a week.
   */
  async #isTrusted(root: string, threads: readonly string[], listed: ReadonlySet<string>): Promise<boolean> {
    const { settings, now } = this.#parts;
    const name = path.basename(root);
    const identity = await stat(root).then(
      ({ dev, ino }) => `${dev}:${ino}`,
      () => undefined,
    );
    const before = settings.text(`folder:${name}`);
    const same = identity !== undefined && (before === null || before === identity);
    if (same || (identity !== undefined && threads.some((thread) => listed.has(thread)))) {
      if (before !== identity) settings.putText(`folder:${name}`, identity);
      settings.remove(`folder-away:${name}`);
      return true;
    }
    return now() - this.#since(`folder-away:${name}`) >= FOLDER_GRACE_MS;
  }

  /** Since when that is so: from now on where nobody has said, or somebody whose clock was ahead. */
  #since(key: string): number {
    const { settings, now } = this.#parts;
    const [time, known] = [now(), settings.number(key)];
    if (known !== null && known <= time) return known;
    settings.put(key, time);
    return time;
  }

  async #forget(thread: string): Promise<void> {
    const { files, sessions, messages, candidates, statusOf } = this.#parts;
    const write = this.#parts.writes.writer();
    await this.#parts.writes.alone(async () => {
      const { gone, batch } = await candidates.prepareWithout(thread);
      write(() => {
        files.forget(thread);
        candidates.removeSession(
          thread,
          gone.filter((id) => statusOf(id) === 'open'),
        );
        candidates.write(batch);
        this.#parts.given.removeSession(thread);
        this.#parts.episodes.removeSession(thread);
      });
    });
    while (write(() => messages.removeSome(thread))) await nextTurn();
    write(() => {
      // What its forks said again was counted as its own. They are read again to be heard for themselves.
      for (const fork of sessions.relativesOf(thread)) files.forget(fork);
      sessions.remove(thread);
      files.remove(thread);
    });
  }
}
