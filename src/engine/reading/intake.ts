import { setImmediate as nextTurn } from 'node:timers/promises';
import { claudeSessions, listClaudeSessions } from '../../claude/session-files.ts';
import { openQuickly } from '../../codex/open-file.ts';
import type { SessionFile } from '../../codex/session-files.ts';
import { type SessionPlace, codexSessions } from '../../codex/session-place.ts';
import { type SessionWatcher, watchSessions } from '../../codex/watch.ts';
import type { Review } from '../../review/review.ts';
import type { Gate } from '../../safety/gate.ts';
import { isClaudeThread } from '../../shared/agents.ts';
import type { CarryoverError } from '../../shared/errors.ts';
import { type Log, describeError } from '../../shared/log.ts';
import type { Problem, Progress, ScanSummary } from '../../shared/status.ts';
import type { Database } from '../../store/database.ts';
import type { Emitter } from '../emitter.ts';
import { FileStates } from './file-states.ts';
import { GoneSessions, type Listing } from './gone-sessions.ts';
import { ingestHistory } from './history.ts';
import { HearAgain } from './hear-again.ts';
import type { HeardBy } from './heard-by.ts';
import { type Ingested, type IngestParts, ingestFile } from './ingest.ts';
import { LookAgain } from './look-again.ts';
import { Readers } from './readers.ts';
import { ScanProblems } from './scan-problems.ts';
import { type Pass, Scanner } from './scanner.ts';
import { createSessionSource } from './session-source.ts';
import type { Settings } from '../settings.ts';
import { WriteGroup } from './write-group.ts';
import type { Writes } from './writes.ts';

/** Where what is read goes to: everything of `ingestFile` but what the intake makes itself. */
type Rows = Omit<IngestParts, 'files' | 'writes' | 'source'>;

export interface IntakeParts extends Rows {
  codexHome: string;
  /** As in `Locations`. */
  claudeHome: string | false | undefined;
  /** Watch the session folders, and look again by itself when something could not be taken in. */
  watch: boolean;
  /** As in `WatchOptions` of codex/watch.ts. */
  firstPollMs: number | undefined;
  /** The engine's bundle, where there is one: a large pass then reads in a thread of its own. */
  bundle: string | undefined;
  /** Why nothing may be taken in. */
  readOnly: CarryoverError | undefined;
  log: Log;
  now: () => number;
  db: Database;
  gate: Gate;
  settings: Settings;
  events: Emitter;
  statusOf: Review['statusOf'];
  /** Which learning hears what is read (heard-by.ts). */
  heardBy: HeardBy;
  /** All wordings of what was decided. */
  decided: () => Promise<ReadonlySet<string>>;
  /** Called when all was read: sessions that are to be read again, because their project is known better now. */
  settleProjects: () => Promise<string[]>;
  /** How many candidates wait for a decision: of a project, with null of none, without a word of all. */
  countOpen: (project?: string | null, hurried?: boolean) => Promise<number>;
}

/** Files that go are looked for at their new place after so long: Codex archives several at once. In milliseconds. */
const GONE_LOOK_MS = 2_000;
/** After so long at rest a file's last reply counts as its last word (src/codex/decode/decoder.ts). In milliseconds. */
const REST_LOOK_MS = 61_000;
/** How often sessions are read again whose project is known better, before that is left for the next look. */
const ROUNDS = 3;

/** Takes sessions in: when their folders are looked through, what waits for another look, and what went wrong. */
export class Intake {
  readonly #parts: IntakeParts;
  readonly #files: FileStates;
  readonly #writes: WriteGroup;
  readonly #scanner: Scanner;
  readonly #gone: GoneSessions;
  readonly #hearAgain: HearAgain;
  readonly #again: LookAgain;
  #watchers: SessionWatcher[] = [];
  #watchProblem: Problem | undefined;
  #closing = false;
  #lastScan: number | null;

  constructor(parts: IntakeParts) {
    const { codexHome, claudeHome, db, events, gate, log, now, settings, watch } = parts;
    const { sessions, messages, projectOf } = parts;
    this.#parts = parts;
    this.#lastScan = settings.number('last-scan');
    this.#again = new LookAgain({
      ...{ enabled: watch, now, log },
      look: () => this.#passOver(() => this.#scanner.scan()),
      onProblem: () => events.changed('status'),
    });
    const files = (this.#files = new FileStates(db, parts.heardBy.mark));
    const writes = (this.#writes = new WriteGroup(db, this.#notTaken, messages.index, () =>
      parts.candidates.touched(),
    ));
    this.#gone = new GoneSessions({ ...parts, files, writes });
    const source = createSessionSource(gate, openQuickly());
    const readers = new Readers(source, parts.bundle, log);
    this.#scanner = new Scanner({
      ...{ codexHome, files },
      ...(claudeHome && { listOthers: () => listClaudeSessions(claudeHome) }),
      problems: new ScanProblems(settings, (work) => writes.writer()(work)),
      ingest: (file, options, live, who) => {
        // What fails in the other thread has no cause here.
        const source = readers.for(live || who.apart === true);
        const take = (into: Writes): Promise<Ingested> =>
          isClaudeThread(file.thread)
            ? ingestHistory({ gate, writes: into, files, sessions, messages, projectOf }, file, options)
            : ingestFile({ ...parts, files, writes: into, source }, file, options);
        return live ? writes.hurry(take, who) : take(writes.for(who));
      },
      ...{ onBegin: (bytes) => readers.begin(bytes), onEnd: () => readers.end() },
      flush: () => writes.flush(),
      onListed: (listing) => this.#onListed(listing),
      onIngested: (file, ingested, live) => this.#onIngested(file, ingested, live),
      ...{ onProgress: this.#tellProgress, onBug: this.#notTaken },
      onRefused: ({ path }, error) => {
        log.error(`${path} is left out until it changes: ${describeError(error)}`);
        events.changed('status');
      },
    });
    this.#hearAgain = new HearAgain({
      ...{ ...parts, files, writes },
      readers: new Readers(source, parts.bundle, log),
      isInHand: (thread) => this.#scanner.isInHand(thread),
      isBusy: () => this.#scanner.progress !== null,
      onProgress: this.#tellProgress,
      onDone: () => events.changed('candidates', 'memory', 'status'),
      onFailed: (error) => this.#again.failed('sessions could not be heard again', error),
    });
  }

  /** How far the pass that runs is. */
  get progress(): Progress | null {
    return this.#scanner.progress ?? this.#hearAgain.progress;
  }

  /** When the sessions were last looked through whole. */
  get lastScan(): number | null {
    return this.#lastScan;
  }

  /** Whether new sessions and lines are noticed by themselves. */
  get watching(): boolean {
    return this.#watchers.length > 0 && !this.#closing;
  }

  /** What keeps sessions, or single files of them, from being taken in: the disk first. */
  get problems(): Problem[] {
    const problems = [...this.#scanner.problems];
    const disk = this.#again.problem;
    if (disk && problems.every(({ message }) => message !== disk.message)) problems.unshift(disk);
    if (this.#watchProblem) problems.push(this.#watchProblem);
    return problems;
  }

  /** Starts watching and takes in what is new; answers at once. */
  start(): void {
    const { codexHome, claudeHome, readOnly, watch } = this.#parts;
    if (!watch || readOnly) return;
    const places = [codexSessions(codexHome), ...(claudeHome ? [claudeSessions(claudeHome)] : [])];
    this.#watchers = places.map((place) => this.#watch(place));
    this.#passOver(() => this.#scanner.scan())
      .then(() => this.#prepare())
      .catch((error: unknown) => this.#again.failed('the first look through the sessions failed', error));
  }

  /** Does ahead, while nothing else is to be done, what the first line that is typed would wait for. */
  async #prepare(): Promise<void> {
    const { prepareToHear } = await import('../../learn/hearing/hear.ts');
    for (const steps of [this.#parts.gate.prepare(), prepareToHear()])
      for await (const _ of steps) {
        await nextTurn();
        if (this.#closing) return;
      }
  }

  #watch(place: SessionPlace): SessionWatcher {
    const { events, log, now, firstPollMs } = this.#parts;
    return watchSessions({
      ...{ place, firstPollMs },
      onTouch: () => this.#writes.expect(),
      onChange: (files) => this.#scanner.take(files),
      onGone: () => this.#again.at(now() + GONE_LOOK_MS),
      onProblem: (error) => {
        log.warn(describeError(error));
        this.#watchProblem = { code: error.code, message: error.message };
        events.changed('status');
      },
    });
  }

  /** Ends what runs. What was taken in is written by `flush`. */
  async close(): Promise<void> {
    this.#closing = true;
    this.#again.stop();
    await Promise.all(this.#watchers.map((watcher) => watcher.close()));
    await Promise.all([this.#scanner.close(), this.#hearAgain.close()]);
    await this.#writes.end();
  }

  /** What was taken in so far can be found. */
  settle(): void {
    this.#writes.settle();
  }

  /** Writes what still waits to be written together. */
  flush(): void {
    this.#writes.flush();
  }

  async scan(): Promise<ScanSummary> {
    const pass = await this.#passOver(() => this.#scanner.scan());
    // Who ends when all is done would leave the rest to the next time for ever.
    if (!this.#parts.watch) await this.#hearAgain.run();
    return this.#summary(pass);
  }

  async rebuild(): Promise<ScanSummary> {
    // What was decided is known by what is heard again beside what was heard before, and not by reading alone.
    const read = (): Promise<Pass> => this.#scanner.rebuild(this.#hearAgain.run());
    return this.#summary(await this.#passOver(read));
  }

  /** Ends hearing again as well, until the next start. */
  stopRebuild(): void {
    this.#scanner.stopRebuild();
    this.#hearAgain.stop();
  }

  /** Counting takes a while the first time, so it is not done for a look that nobody asked for. */
  async #summary(pass: Omit<ScanSummary, 'candidates'>): Promise<ScanSummary> {
    return { ...pass, candidates: await this.#parts.countOpen() };
  }

  async #passOver(look: () => Promise<Pass>): Promise<Omit<ScanSummary, 'candidates'>> {
    const { events, now, readOnly, settings, watch } = this.#parts;
    if (readOnly) throw readOnly;
    const started = now();
    const before = this.#again.problem;
    const pass = await look();
    await this.#readAgain();
    this.#lastScan = now();
    settings.put('last-scan', this.#lastScan);
    if (this.#scanner.problems.every(({ code }) => code !== 'cannot-write')) this.#again.endedWell(before);
    events.changed('candidates', 'sessions', 'status');
    if (watch && !this.#closing) void this.#goOnHearing();
    return { ...pass, seconds: (this.#lastScan - started) / 1000 };
  }

  /** After an update, behind all that is new. */
  async #goOnHearing(): Promise<void> {
    const grew = await this.#hearAgain.run();
    if (grew) this.#again.at(this.#parts.now() + REST_LOOK_MS);
  }

  async #readAgain(): Promise<void> {
    for (let round = 0; round < ROUNDS; round++) {
      const threads = this.#closing ? [] : await this.#parts.settleProjects();
      if (threads.length === 0) return;
      this.#writes.writer()(() => threads.forEach((thread) => this.#files.forget(thread)));
      await this.#scanner.scan();
    }
  }

  async #onListed(listing: Listing): Promise<void> {
    const { forgotten, again } = await this.#gone.look(listing);
    if (forgotten > 0) this.#parts.events.changed('sessions', 'candidates', 'status');
    if (!listing.complete) this.#again.at(this.#parts.now() + REST_LOOK_MS);
    if (again !== null) this.#again.at(again);
  }

  readonly #tellProgress = (progress: Progress | null): void => {
    this.#parts.events.tell((listener) => listener.progress?.(progress));
  };

  readonly #notTaken = (error: unknown): void => {
    this.#again.failed('a session file could not be taken in', error);
  };

  #onIngested(file: SessionFile, ingested: Ingested, live: boolean): void {
    const { events, log, now } = this.#parts;
    if (ingested.problem) log.warn(describeError(ingested.problem));
    events.changed(
      'sessions',
      ...(ingested.observed ? (['candidates', 'status'] as const) : []),
      // Memory shows what sessions were given and what had to be said again.
      ...(ingested.observed || ingested.reached ? (['memory'] as const) : []),
    );
    if (ingested.waiting) this.#again.at(now() + REST_LOOK_MS);
    if (live && ingested.turnEnded)
      this.#tellTaskComplete(file.thread, ingested.cwd).catch((error: unknown) => {
        if (!this.#closing) log.warn(`the end of a task could not be told: ${describeError(error)}`);
      });
  }

  async #tellTaskComplete(thread: string, cwd: string): Promise<void> {
    const { countOpen, events, projectOf } = this.#parts;
    const project = await projectOf(cwd);
    const open = await countOpen(project, this.#scanner.progress !== null);
    events.taskComplete({ thread, project, cwd, open });
  }
}
