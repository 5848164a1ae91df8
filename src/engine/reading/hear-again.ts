import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';
import { type SessionFile, listSessionFiles } from '../../codex/session-files.ts';
import { describeError, type Log } from '../../shared/log.ts';
import type { CandidateStatus } from '../../shared/model.ts';
import type { Progress } from '../../shared/status.ts';
import type { Database } from '../../store/database.ts';
import { concernsOne } from '../../store/errors.ts';
import type { Candidates } from '../candidates/candidates.ts';
import { replaceSightings } from '../candidates/sightings.ts';
import type { Episodes } from '../journey/episodes.ts';
import type { Sessions } from '../sessions.ts';
import type { Settings } from '../settings.ts';
import type { FileStates } from './file-states.ts';
import { type HeardBy, isNewest } from './heard-by.ts';
import { Hearings, type Place, placeOf } from './hearings.ts';
import type { Readers } from './readers.ts';
import type { WriteGroup } from './write-group.ts';
import { Teller } from './teller.ts';
import { TakenBackError } from './writes.ts';

export interface HearAgainParts {
  codexHome: string;
  db: Database;
  settings: Settings;
  files: FileStates;
  sessions: Sessions;
  candidates: Candidates;
  episodes: Episodes;
  writes: WriteGroup;
  readers: Readers;
  heardBy: HeardBy;
  log: Log;
  projectOf: (cwd: string) => Promise<string | null>;
  /** A folder as a path in its project; empty for the root. */
  folderIn: (cwd: string) => Promise<string>;
  statusOf: (candidate: string) => CandidateStatus;
  /** All wordings of what was decided. */
  decided: () => Promise<ReadonlySet<string>>;
  /** The file of this session is being read. */
  isInHand: (thread: string) => boolean;
  /** Sessions are being taken in, which goes first. */
  isBusy: () => boolean;
  onProgress: (progress: Progress | null) => void;
  /** What was heard has taken its place. */
  onDone: () => void;
  /** It ended early, and goes on with the next look. */
  onFailed: (error: unknown) => void;
}

/** Set while what was heard takes its place, which is gone on with after a crash. */
const TAKING_PLACE = 'hearing-takes-place';
/** How long taking sessions in is waited for at a time, in milliseconds. */
const BUSY_MS = 50;
/** How often what grew meanwhile is heard on, before it is left for the next look. */
const ROUNDS = 3;
/** Candidates that are worked out in one turn: some milliseconds. */
const AT_ONCE = 8;

/**
 * After an update, hears all sessions again that an older learning stands for. Their files are read as if for the first time, but nothing
 * is stored of it except what was heard, and that beside what there is, so that nobody sees any of it: with half of the sessions heard
 * anew, one rule would stand in the Inbox in two wordings, and what takes two sessions would be gone for a while. When all are heard it
 * takes its place in some seconds, for which the list of candidates stands still. Messages, and so recall, are never touched.
 */
export class HearAgain {
  readonly #parts: HearAgainParts;
  readonly #hearings: Hearings;
  readonly #stop = new AbortController();
  /** Nobody wants it any more in this process. */
  #ended = false;
  #closing = false;
  #running: Promise<boolean> | undefined;
  /** What cannot be heard or stored stays as older learning heard it, and is tried again by the next process. */
  readonly #left = new Set<string>();
  /** Behind what was heard in this process. */
  readonly #heard = new Map<string, Place>();
  readonly #teller: Teller;

  constructor(parts: HearAgainParts) {
    this.#parts = parts;
    this.#teller = new Teller(parts.onProgress);
    this.#hearings = new Hearings(parts.db, parts.heardBy.mark);
  }

  get progress(): Progress | null {
    return this.#teller.progress;
  }

  /** Does what is left to do, if anything. Answers whether some grew all the time, so that another look in a while is worth it. */
  run(): Promise<boolean> {
    if (this.#ended) return Promise.resolve(false);
    this.#running ??= this.#run()
      .catch((error: unknown) => {
        this.#parts.onFailed(error);
        return false;
      })
      .finally(() => {
        this.#running = undefined;
        if (this.progress) this.#teller.end();
      });
    return this.#running;
  }

  /** Ends it until the next start, after the part in hand. What was heard is kept for then; what takes its place does so. */
  stop(): void {
    this.#ended = true;
    this.#stop.abort();
  }

  /** The process is about to end. */
  async close(): Promise<void> {
    this.stop();
    this.#closing = true;
    await this.#running;
  }

  async #run(): Promise<boolean> {
    const { codexHome, settings, files, heardBy } = this.#parts;
    const write = this.#parts.writes.writer();
    if (!isNewest(settings, heardBy, write)) return false;
    const due = new Set(files.otherwiseHeard());
    const interrupted = settings.text(TAKING_PLACE) !== null;
    if (due.size === 0 && !interrupted) return false;
    write(() => this.#hearings.removeOthers());
    const all = (await listSessionFiles(codexHome)).files;
    const listed = all.filter(({ thread }) => due.has(thread) && !this.#left.has(thread));
    const begun = this.#hearings.threads();
    const before = new Map(this.#heard);
    await this.#hearAll(await this.#those(listed, (file) => !begun.has(file.thread) || !this.#isHeard(file)));
    const heard = await this.#those(listed, (file) => this.#hearOn(file));
    if (this.#stop.signal.aborted) return false;
    if (heard.length > 0 || interrupted) await this.#takePlace(heard.map(({ thread }) => thread));
    const left = this.#hearings.threads();
    return listed.some(({ thread }) => left.has(thread) && before.get(thread) !== this.#heard.get(thread));
  }

  /** Looks at one after the other, and lets others have their turn. */
  async #those(
    files: readonly SessionFile[],
    is: (file: SessionFile) => boolean | Promise<boolean>,
  ): Promise<SessionFile[]> {
    const those: SessionFile[] = [];
    for (const file of files) {
      if (this.#stop.signal.aborted) break;
      if (await is(file)) those.push(file);
      await nextTurn();
    }
    return those;
  }

  /** Newest first. */
  async #hearAll(listed: readonly SessionFile[]): Promise<void> {
    if (listed.length === 0) return;
    const { readers, isBusy } = this.#parts;
    this.#teller.begin(listed, 'hearing');
    this.#teller.tell();
    const waiting = [...listed].reverse();
    const goesOn = (): boolean => !this.#stop.signal.aborted;
    const work = async (): Promise<void> => {
      for (let file = waiting.pop(); file && goesOn(); file = waiting.pop()) {
        while (isBusy() && goesOn()) await pause(BUSY_MS);
        await this.#hear(file);
        this.#teller.advance(file);
      }
    };
    try {
      await Promise.all(Array.from({ length: readers.begin(this.progress?.totalBytes ?? 0) }, work));
    } finally {
      await readers.end();
    }
  }

  /** Reads a file from where hearing it again has come to, and keeps what it gives beside all else. */
  #hear(file: SessionFile): Promise<void> {
    return this.#orLeave(file.thread, () => this.#hearFile(file));
  }

  /** One that fails must not keep the others from being heard. */
  async #orLeave(thread: string, work: () => Promise<void>): Promise<void> {
    if (this.#left.has(thread)) return;
    try {
      await work();
    } catch (error) {
      // The next round hears it once more.
      if (error instanceof TakenBackError) return;
      if (!concernsOne(error)) throw error;
      this.#left.add(thread);
      this.#parts.log.error(`session ${thread} is not heard again: ${describeError(error)}`);
    }
  }

  async #hearFile(file: SessionFile): Promise<void> {
    const { writes, readers, log } = this.#parts;
    const { thread } = file;
    let isStale = false;
    const back = { isGone: false };
    const write = writes.writer({
      onTakenBack: () => {
        back.isGone = true;
        this.#heard.delete(thread);
      },
    });
    const { problem, position } = await readers.for(false).read({
      ...{ file, known: this.#hearings.last(thread), hearOnly: true },
      ...{ signal: this.#stop.signal, pause: nextTurn },
      onReplaced: () => {
        isStale = true;
      },
      onBatch: async (batch) => {
        await writes.alone(() => {
          write(() => {
            if (isStale) this.#hearings.remove(thread);
            this.#hearings.add(thread, batch);
          });
          isStale = false;
          return Promise.resolve();
        });
        await nextTurn();
      },
    });
    if (problem) log.warn(describeError(problem));
    if (!back.isGone) this.#heard.set(thread, placeOf(position));
  }

  /** Heard again as far as it was read, to the line. */
  #isHeard({ thread }: SessionFile): boolean {
    const read = this.#parts.files.place(thread);
    const last = this.#heard.has(thread) ? undefined : this.#hearings.last(thread);
    const heard = last ? placeOf(last.position) : this.#heard.get(thread);
    return read !== undefined && placeOf(read.position) === heard;
  }

  /** The same, and where more was read meanwhile that is heard, too. */
  async #hearOn(file: SessionFile): Promise<boolean> {
    for (let round = 0; round < ROUNDS && !this.#isHeard(file); round++) await this.#hear(file);
    return this.#isHeard(file);
  }

  async #takePlace(threads: readonly string[]): Promise<void> {
    const { candidates, settings, onDone } = this.#parts;
    const write = this.#parts.writes.writer();
    const decided = await this.#parts.decided();
    candidates.hold();
    try {
      write(() => settings.put(TAKING_PLACE, 1));
      for (const thread of threads) {
        if (this.#closing) return;
        await this.#orLeave(thread, () => this.#replace(thread, decided));
      }
      if (await this.#addUp(decided)) write(() => settings.remove(TAKING_PLACE));
    } finally {
      candidates.release();
    }
    onDone();
  }

  async #replace(thread: string, decided: ReadonlySet<string>): Promise<void> {
    const { writes, files, sessions, candidates, episodes, db, projectOf, folderIn, statusOf, isInHand } =
      this.#parts;
    const write = writes.writer();
    await writes.alone(async () => {
      const again = this.#hearings.whole(thread);
      const facts = files.place(thread)?.facts;
      if (!again || !facts) return;
      const root = sessions.rootOf(thread, facts);
      const sightings = await candidates.sight(again.heard, { root, projectOf, folderIn });
      const work = await episodes.place(again.episodes, { projectOf, folderIn });
      write(() => {
        // What reads it goes on from the state as it was, and would put that back.
        const now = isInHand(thread) ? undefined : files.place(thread);
        if (!now || placeOf(now.position) !== placeOf(again.state.position)) return;
        const isDecided = (id: string): boolean => decided.has(id) || statusOf(id) !== 'open';
        replaceSightings(db, thread, { sightings, isDecided });
        episodes.removeSession(thread);
        episodes.save(thread, work);
        files.hearAs(thread, { ...now, learner: again.state.learner });
        this.#hearings.remove(thread);
        this.#heard.delete(thread);
      });
    });
  }

  /** What candidates come to now, with those that nothing was heard again for: learning adds up in another way, too. False when it was not to come to its end. */
  async #addUp(decided: ReadonlySet<string>): Promise<boolean> {
    const { candidates, writes, statusOf } = this.#parts;
    const write = writes.writer();
    const placed = candidates.placed();
    for (let at = 0; at < placed.length; at += AT_ONCE) {
      if (this.#closing) return false;
      await writes.alone(async () => {
        const { gone, batch } = await candidates.prepareAgain(placed.slice(at, at + AT_ONCE));
        write(() => {
          candidates.write(batch);
          candidates.remove(gone.filter((id) => !decided.has(id) && statusOf(id) === 'open'));
        });
      });
    }
    return true;
  }
}
