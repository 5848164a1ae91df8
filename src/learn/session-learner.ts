import * as z from 'zod';
import type { PersonSaid, SessionEvent } from '../codex/events.ts';
import { deedsSchema, noDeeds, watchDeeds } from './deeds.ts';
import { hear } from './hear.ts';
import { candidateKind } from './kind-and-scope.ts';
import { MAX_QUOTE, type Observation } from './observation.ts';
import { KEPT_FROM } from './summarise.ts';

/** What a learner has to remember of a session between two readings. Small and bounded; kept as JSON. */
export const learnerStateSchema = z.object({
  cwd: z.string(),
  subagent: z.boolean(),
  deeds: deedsSchema,
});
export type LearnerState = z.infer<typeof learnerStateSchema>;

export interface SessionLearner {
  /** Takes the session's next event and gives what it taught; mostly nothing. */
  push(event: SessionEvent): Observation[];
  /** A copy to go on from later. */
  state(): LearnerState;
}

function listen(event: PersonSaid, cwd: string): Observation[] {
  return hear(event.text, KEPT_FROM).map((heard) => ({
    kind: candidateKind(heard.kind),
    scope: heard.scope,
    key: heard.key,
    text: heard.text,
    source: 'typed',
    quote: event.text.slice(heard.start, heard.end).slice(0, MAX_QUOTE),
    score: heard.score,
    reasons: heard.reasons,
    thread: event.thread,
    turn: event.turn,
    line: event.line,
    time: event.time,
    cwd,
  }));
}

/** Learns from one session's events in order. Pure: no clock, no files; what it knows is in `state()`. */
export function createSessionLearner(from?: LearnerState): SessionLearner {
  const state: LearnerState =
    from === undefined
      ? { cwd: '', subagent: false, deeds: structuredClone(noDeeds) }
      : structuredClone(from);
  return {
    push(event) {
      switch (event.kind) {
        case 'session':
          state.cwd = event.cwd;
          state.subagent = event.subagent;
          return [];
        case 'context':
          state.cwd = event.cwd;
          return [];
        case 'person':
          // What a sub-agent is told was written by its parent, not by a person.
          return state.subagent ? [] : listen(event, state.cwd);
        case 'command':
        case 'files':
        case 'turn-ended':
          return watchDeeds(state.deeds, event, state.cwd);
        default:
          return [];
      }
    },
    state: () => structuredClone(state),
  };
}
