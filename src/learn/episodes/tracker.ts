import type { CommandRan, FilesChanged, PersonSaid, SessionEvent } from '../../codex/events.ts';
import { MAX_ABOUT, type TrackerState } from '../learner-state.ts';
import { isOfCheck } from '../deeds/general-check.ts';
import { termsOf } from '../terms.ts';
import { type Seen, onlyReads, relative } from '../deeds/seen.ts';
import { folderAndCheck, inFolder, pathFrom } from '../deeds/where-run.ts';
import { type Episode, MAX_CHECKS, MAX_COMMANDS, MAX_CORRECTIONS, MAX_FILES, MAX_TASK } from './episode.ts';
import { NAMES, namesNoWork } from './no-work.ts';
import { type Talk, asksToBeTold, firstWords, readMessage, talkOf } from './talk.ts';

/** What others have found out about an event. */
export interface Known {
  /** Of a command: what it is and how it ended. */
  seen?: Seen | undefined;
  /** Of a message: it says how to work, and asks for no work. */
  onlyRules?: boolean;
  /** Of a message: there is a rule in it. */
  ruled?: boolean;
}

export interface EpisodeTracker {
  /** What a person's message does to the work in hand. To be asked with every event, in order. */
  push(event: SessionEvent, cwd: string, known?: Known): Talk | undefined;
  /** What was done was taken back after the person's objection. */
  takenBack(): void;
  /** Episodes that began or changed since this was last asked. */
  take(): Episode[];
  /** A copy to go on from later; what `take` has not given is not in it. */
  state(): TrackerState;
}

const nothing: TrackerState = {
  current: null,
  next: 0,
  said: '',
  turnOpen: false,
  turnLine: null,
  saidInTurn: false,
  again: false,
  asked: false,
  about: [],
  ruled: '',
};

/** Follows the pieces of work of one session. Pure: no clock, no files. */
export function createEpisodeTracker(from: TrackerState = nothing): EpisodeTracker {
  const state = structuredClone(from);
  const closed: Episode[] = [];
  let touched = false;

  const close = (): void => {
    if (state.current !== null && touched) closed.push(state.current);
    state.current = null;
  };
  const listen = (event: PersonSaid, cwd: string, onlyRules: boolean, ruled: boolean): Talk => {
    const steering = state.turnOpen && state.saidInTurn;
    const { current } = state;
    const message = readMessage(event.text, ruled);
    const known = current === null ? 'task' : talkOf(message, workOf(current, state, event.time));
    const stays = steering || onlyRules || (current !== null && isUnnamed(current));
    const talk = stays && known === 'task' ? 'goes-on' : known;
    const words = namesNoWork(event.text) ? '' : firstWords(event.text, MAX_TASK);
    const task = onlyRules ? '' : words;
    // Old files name no turns: there each message that comes begins one, and what went before has ended.
    if (!state.turnOpen && current?.outcome === 'open') settle(current, 'complete');
    if (talk === 'task' || current === null) {
      close();
      state.about = [];
      state.ruled = '';
      const turnLine = state.turnOpen ? state.turnLine : event.line;
      state.current = { ...begin(event, task, state.next, cwd), turnLine };
      state.next += 1;
      state.again = false;
    } else {
      if (current.task === '' || (talk === 'goes-on' && isOrderAfter(current, task))) current.task = task;
      if (talk === 'objects' || talk === 'takes-back') {
        state.again = true;
        if (current.corrections.length < MAX_CORRECTIONS)
          current.corrections.push({
            words: firstWords(event.text, MAX_TASK),
            line: event.line,
            byDeed: false,
          });
      }
      if (!steering) current.turns += 1;
      current.outcome = 'open';
    }
    if (onlyRules && state.ruled === '') state.ruled = words;
    remember(state, message.terms);
    state.said = message.known;
    state.saidInTurn = true;
    state.asked = false;
    return talk;
  };

  return {
    push(event, cwd, { seen, onlyRules = false, ruled = false } = {}) {
      const { current } = state;
      let talk: Talk | undefined;
      switch (event.kind) {
        case 'turn-started':
          state.turnOpen = true;
          state.turnLine = event.line;
          state.saidInTurn = false;
          break;
        case 'person':
          talk = listen(event, cwd, onlyRules, ruled);
          break;
        case 'command':
          if (current !== null && seen !== undefined) afterCommand(state, current, event, seen, cwd);
          break;
        case 'files':
          if (current !== null && event.ok) afterChange(state, current, pathsOf(event, cwd));
          break;
        case 'agent':
          state.asked = /[?？][\s*_)」]*$/.test(event.text.slice(-200));
          if (current !== null && !state.turnOpen && event.phase === 'final') settle(current, 'complete');
          break;
        case 'turn-ended':
          state.turnOpen = false;
          if (current !== null) settle(current, event.outcome);
          break;
        default:
          return undefined;
      }
      if (state.current !== null && event.kind !== 'turn-started') {
        state.current.ended = Math.max(state.current.ended, event.time);
        state.current.lastLine = Math.max(state.current.lastLine, event.line);
        touched = true;
      }
      return talk;
    },
    takenBack() {
      const last = state.current?.corrections.at(-1);
      if (last !== undefined) last.byDeed = true;
    },
    take() {
      const changed = closed.splice(0);
      if (state.current !== null && touched) changed.push(structuredClone(state.current));
      touched = false;
      return changed;
    },
    state: () => structuredClone(state),
  };
}

/** Terms that were there keep their place, so what the work began with is not pushed out by what it comes back to. */
function remember(state: TrackerState, terms: Iterable<string>): void {
  const about = new Set([...state.about, ...terms]);
  state.about = [...about].slice(-MAX_ABOUT);
}

function workOf(
  current: Episode,
  { said, asked, about }: TrackerState,
  now: number,
): Parameters<typeof talkOf>[1] {
  const { task, files, fileCount, ended } = current;
  const unnamed = files.length === 0 && fileCount > 0;
  return {
    said,
    asked,
    task,
    about,
    files,
    unnamed,
    brokenOff: current.outcome === 'interrupted',
    idle: now - ended,
  };
}

/** Nothing was asked for yet, and nothing was done: what comes now is the work. */
function isUnnamed({ task, fileCount, commands }: Episode): boolean {
  return task === '' && fileCount === 0 && commands.length === 0;
}

/** First something was looked up, and nothing was changed; what is asked for now names the work better. */
function isOrderAfter({ task, fileCount }: Episode, order: string): boolean {
  return order !== '' && fileCount === 0 && asksToBeTold(task) && !asksToBeTold(order) && namesSome(order);
}

function namesSome(text: string): boolean {
  return termsOf(text).size >= NAMES;
}

/** A fork or a late file may begin with "go on", a session with a rule: then the task is empty, and what comes names it. */
function begin(event: PersonSaid, task: string, number: number, cwd: string): Omit<Episode, 'turnLine'> {
  return {
    number,
    task,
    cwd,
    ...{ started: event.time, ended: event.time, firstLine: event.line, lastLine: event.line },
    ordinal: event.ordinal ?? null,
    ...{ turns: 1, attempts: 1, files: [], fileCount: 0, commands: [], checks: [], corrections: [] },
    outcome: 'open',
  };
}

function settle(episode: Episode, outcome: 'complete' | 'interrupted' | 'failed'): void {
  if (outcome !== 'complete') episode.outcome = 'interrupted';
  else episode.outcome = episode.fileCount > 0 && episode.checks.length > 0 ? 'proven' : 'ended';
}

function afterCommand(
  state: TrackerState,
  episode: Episode,
  event: CommandRan,
  seen: Seen,
  cwd: string,
): void {
  if (seen.written !== undefined)
    afterChange(
      state,
      episode,
      seen.written.map((each) => relative(each, event.cwd ?? cwd)),
      seen.layout,
    );
  if (seen.failure !== undefined && seen.command.proof !== undefined) state.again = true;
  const proofs = seen.proofs
    .map(({ command, folder }) => inFolder(command, (folder && pathFrom(episode.cwd, folder)) ?? ''))
    .filter((proof) => !episode.checks.includes(proof));
  if (proofs.length > 0) episode.checks = [...episode.checks, ...proofs].slice(-MAX_CHECKS);
  if (seen.failure !== undefined && seen.command.proof !== undefined)
    episode.checks = episode.checks.filter(
      (check) => !isOfCheck(seen.command.text, folderAndCheck(check).command),
    );
  if (onlyReads(seen.command) && seen.failure === undefined) return;
  note(episode, seen);
}

function note(episode: Episode, { command, passed, failure }: Seen): void {
  const result = failure !== undefined ? 'failed' : passed ? 'passed' : 'unknown';
  const { text } = command;
  if (text === '') return;
  const known = episode.commands.find((each) => each.command === text && each.result === result);
  const others = episode.commands.filter((each) => each !== known);
  if (known === undefined && others.length >= MAX_COMMANDS) {
    const passing = others.findIndex((each) => each.result !== 'failed');
    others.splice(Math.max(0, passing), 1);
  }
  // The last ones stand last: they show how it ended.
  episode.commands = [...others, { command: text, result, times: (known?.times ?? 0) + 1 }];
}

function afterChange(state: TrackerState, episode: Episode, paths: readonly string[], layout = false): void {
  // "Indent YAML with two spaces" says how to work, and what was done then.
  if (episode.task === '') episode.task = state.ruled;
  // A check proves nothing about what was changed after it, other than its layout.
  if (!layout) episode.checks = [];
  if (state.again) episode.attempts += 1;
  state.again = false;
  for (const path of paths) {
    if (episode.files.includes(path)) continue;
    episode.fileCount += 1;
    if (episode.files.length < MAX_FILES) episode.files.push(path);
  }
  episode.fileCount = Math.max(1, episode.fileCount);
}

function pathsOf({ changes }: FilesChanged, cwd: string): string[] {
  return changes.map(({ path }) => relative(path, cwd));
}
