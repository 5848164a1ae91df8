import type { SessionEvent } from '../../codex/events.ts';
import { type Deeds, MAX_TOLD } from '../learner-state.ts';
import type { Observation } from '../observation.ts';

/** What an event taught, as an observation. */
export function observe(
  event: SessionEvent,
  cwd: string,
  what: Pick<Observation, 'kind' | 'key' | 'text' | 'quote' | 'score' | 'reasons'>,
): Observation {
  return {
    ...what,
    scope: 'project',
    source: 'observed',
    thread: event.thread,
    turn: event.turn,
    line: event.line,
    time: event.time,
    cwd,
  };
}

/** Gives an observation, unless this session has taught it already: what it is known by, mostly its key, was told. */
export function tell(deeds: Deeds, observation: Observation, known = observation.key): Observation[] {
  if (deeds.told.includes(known)) return [];
  deeds.told = [...deeds.told, known].slice(-MAX_TOLD);
  return [observation];
}
