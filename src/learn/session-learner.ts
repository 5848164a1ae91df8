import type { PersonSaid, SessionEvent } from '../codex/events.ts';
import { hearPerson } from './deeds/corrections.ts';
import { beginWork, noDeeds, watchDeeds } from './deeds/deeds.ts';
import type { Episode } from './episodes/episode.ts';
import { approvalIn } from './episodes/no-work.ts';
import { createEpisodeTracker } from './episodes/tracker.ts';
import { hear } from './hearing/hear.ts';
import { candidateKind } from './hearing/lesson.ts';
import type { Heard } from './hearing/sentences.ts';
import type { LearnerState } from './learner-state.ts';
import { MAX_QUOTE, type Observation } from './observation.ts';
import { lettersBeside, lettersIn, promptMark } from './prompts/repeated-prompt.ts';
import { see } from './deeds/seen.ts';
import { KEPT_FROM, SHOWN_FROM } from './summarise.ts';

export interface SessionLearner {
  /** Takes the session's next event and gives what it taught; mostly nothing. */
  push(event: SessionEvent): Observation[];
  /** The pieces of work that began or changed since this was last asked; store them together with `state()`. */
  takeEpisodes(): Episode[];
  /** A copy to go on from later. */
  state(): LearnerState;
}

function observe(event: PersonSaid, heard: readonly Heard[], cwd: string): Observation[] {
  const prompt = heard.length > 0 ? promptMark(event.text, heard) : undefined;
  return heard.map((heard) => ({
    kind: candidateKind(heard),
    scope: heard.scope,
    key: heard.key,
    text: heard.text,
    source: 'typed',
    quote: event.text.slice(heard.quote.start, heard.quote.end).slice(0, MAX_QUOTE),
    score: heard.score,
    reasons: heard.reasons,
    thread: event.thread,
    turn: event.turn,
    line: event.line,
    time: event.time,
    cwd,
    ...(prompt !== undefined && { prompt }),
  }));
}

/** Beside the rules it says next to nothing: "Again: ...", "please". */
function saysOnlyRules(text: string, heard: readonly Heard[]): boolean {
  // Who approves of the work first goes on with it.
  const approval = approvalIn(text);
  const from = approval === '' ? CLEARLY : SHOWN_FROM;
  const rules = heard.filter(({ score }) => score >= from);
  if (rules.length === 0) return false;
  return lettersBeside(text, rules) - lettersIn(approval) <= BESIDE_RULES * lettersIn(text);
}

/** From this score on it is no work that was taken for a rule. */
const CLEARLY = 0.7;
/** The share of a message's letters that may stand beside its rules. */
const BESIDE_RULES = 0.2;

/** Learns from one session's events in order. Pure: no clock, no files; what it knows is in `state()`. */
export function createSessionLearner(from?: LearnerState): SessionLearner {
  const state: Omit<LearnerState, 'episodes'> = structuredClone(
    from ?? { cwd: '', subagent: false, deeds: noDeeds, objecting: false },
  );
  const episodes = createEpisodeTracker(from?.episodes);
  const watch = (event: SessionEvent): Observation[] => {
    const { deeds, cwd, objecting } = state;
    const seen = event.kind === 'command' ? see(event, cwd, deeds.noise) : undefined;
    const { observations, takenBack } = watchDeeds(deeds, event, cwd, { seen, objecting });
    if (!state.subagent) episodes.push(event, cwd, { seen });
    if (takenBack) episodes.takenBack();
    return observations;
  };
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
        case 'person': {
          // What a sub-agent is told was written by its parent, not by a person.
          if (state.subagent) return [];
          const spans = hear(event.text, KEPT_FROM);
          const heard = observe(event, spans, state.cwd);
          const talk = episodes.push(event, state.cwd, {
            onlyRules: saysOnlyRules(event.text, spans),
            ruled: spans.some(({ score }) => score >= SHOWN_FROM),
          });
          if (talk === 'task') beginWork(state.deeds);
          state.objecting = talk === 'objects' || talk === 'takes-back';
          return [...heard, ...hearPerson(state.deeds, event, heard, state.cwd)];
        }
        case 'command':
        case 'files':
        case 'turn-started':
        case 'turn-ended':
        case 'agent':
          return watch(event);
        default:
          return [];
      }
    },
    takeEpisodes: () => episodes.take(),
    state: () => ({ ...structuredClone(state), episodes: episodes.state() }),
  };
}
