/**
 * What happened in a session, the same for all three formats that Codex has written (codex-facts, "Three formats"), and
 * for Claude Code's (src/claude).
 * The rest of Carryover knows sessions only through these events. Texts are as Codex wrote them: not yet redacted.
 */

/** Texts that Codex or a tool put into the person's or developer's role. Nobody typed them. */
export type InjectedKind =
  | 'agents-md'
  | 'environment'
  | 'skill-list'
  | 'skill'
  | 'memories'
  | 'hook'
  | 'permissions'
  | 'abort-notice'
  | 'subagent'
  | 'other';

interface EventBase {
  /** Thread id; a session's identity, whatever its file is called. */
  thread: string;
  /** Turn id; undefined before the first turn and in old files that do not name turns. */
  turn: string | undefined;
  /** Line in the file, counted from 1. */
  line: number;
  /** Position Codex itself gives a line; only paginated files have it, and a fork's go on from its parent's. */
  ordinal: number | undefined;
  /** Milliseconds since the epoch; the previous line's when a line has none. */
  time: number;
}

/** First line of a file, and again when a later one changes something (a resume may). */
export interface SessionStarted extends EventBase {
  kind: 'session';
  format: 'paginated' | 'legacy' | 'bare' | 'claude';
  cwd: string;
  /** The client: `codex_vscode`, `codex_exec`, `codex-tui`, ... Empty in bare files. */
  originator: string;
  cliVersion: string;
  /** The thread whose history this one goes on with. */
  forkedFrom: string | undefined;
  /** The thread that spawned this sub-agent. */
  parentThread: string | undefined;
  subagent: boolean;
  /** Where the repository comes from (decode/repository.ts). Absent where there is none or nobody says. */
  repository?: string | undefined;
}

/** Where the next turn works and with what. The folder may differ from turn to turn. */
export interface TurnContext extends EventBase {
  kind: 'context';
  cwd: string;
  model: string | undefined;
}

export interface TurnStarted extends EventBase {
  kind: 'turn-started';
}

export interface TurnEnded extends EventBase {
  kind: 'turn-ended';
  outcome: 'complete' | 'interrupted' | 'failed';
}

/** Words that a person typed, the IDE's wrapper taken off. The only event that may start a rule. */
export interface PersonSaid extends EventBase {
  kind: 'person';
  text: string;
}

/** Text that stands in the person's role without having been typed. Evidence of reach at most, never of a rule. */
export interface Injected extends EventBase {
  kind: 'injected';
  what: InjectedKind;
  text: string;
}

/** `final` is the turn's answer, `commentary` what was said on the way. Old files do not tell them apart: all is `commentary` but the last. */
export interface AgentSaid extends EventBase {
  kind: 'agent';
  phase: 'commentary' | 'final';
  text: string;
}

/** A command and its result, from whatever line tells the real ones. Emitted once, when the result is known. */
export interface CommandRan extends EventBase {
  kind: 'command';
  /** As a person would type it: the shell wrapper (`bash -lc`) taken off. */
  command: string;
  cwd: string | undefined;
  /** Undefined where Codex wrote none (interrupted, declined, still running at the file's end). */
  exit: number | undefined;
  /** Head and tail of what it printed, at most `MAX_OUTPUT` characters. */
  output: string;
  /** The person ran it (`!command`), and not the agent. */
  byPerson?: true;
  /** Codex asked to run it outside the sandbox. Absent where it did not, and where the file does not tell. */
  escalated?: true;
}

/** Files that the agent changed. */
export interface FilesChanged extends EventBase {
  kind: 'files';
  /** False when the patch did not apply. */
  ok: boolean;
  /** What the tool said of a patch that did not apply, where the file tells. */
  output?: string;
  /** Empty where a patch did not apply and names no file. */
  changes: { path: string; how: 'add' | 'update' | 'delete'; diff: string }[];
}

/** Older history was replaced by a summary. Nothing in it is new. */
export interface Compacted extends EventBase {
  kind: 'compacted';
}

export type SessionEvent =
  | SessionStarted
  | TurnContext
  | TurnStarted
  | TurnEnded
  | PersonSaid
  | Injected
  | AgentSaid
  | CommandRan
  | FilesChanged
  | Compacted;

/** Characters of a command's output or a diff that an event carries; the middle is left out. */
export const MAX_OUTPUT = 16_384;
/** Characters of a message that an event carries. */
export const MAX_TEXT = 262_144;
