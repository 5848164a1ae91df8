import type { CandidateKind, Scope } from '../shared/model.ts';

/** One thing heard or seen in a session that may be worth keeping. The engine keeps one row per candidate, root thread and quote. */
export interface Observation {
  kind: CandidateKind;
  scope: Scope;
  /** Normalised meaning. The same rule in other words of the same language, or in another session, has the same key. */
  key: string;
  /** A rule that stands by itself: one line, in the person's language. */
  text: string;
  /** `typed`: the person's own words. `observed`: what commands and files did. */
  source: 'typed' | 'observed';
  /** The exact words or, for what was observed, the commands. At most `MAX_QUOTE` characters. */
  quote: string;
  /** 0 to 1 for this one observation; `summarise` adds repetition and age. */
  score: number;
  /** Why, in words a person reads. */
  reasons: string[];
  thread: string;
  turn: string | undefined;
  /** Line in the session file, counted from 1. */
  line: number;
  /** Milliseconds since the epoch. */
  time: number;
  cwd: string;
  /** Of a check: the folder that it was run in, as a path from `cwd`. Undefined where nobody can tell, or where it can stand in no rule. */
  ranIn?: string | undefined;
  /** Mark of the message it was heard in, where that may be a prompt that nobody typed (repeated-prompt.ts). */
  prompt?: number | undefined;
}

/** An observation as the store gives it back. `thread` is the root thread: forks and resumes are one session. */
export type ObservationRow = Pick<
  Observation,
  'kind' | 'scope' | 'text' | 'source' | 'quote' | 'score' | 'reasons' | 'thread' | 'time' | 'cwd' | 'prompt'
> & {
  /** Its message came word for word in `CANNED_FROM` distinct sessions: nobody typed it. */
  canned?: boolean;
};

/** A long message that came word for word in so many distinct sessions is a prompt that nobody typed. */
export const CANNED_FROM = 3;

export const MAX_QUOTE = 2_000;
/** Longer than this nothing is a rule; it is a text to read. */
export const MAX_RULE = 400;
