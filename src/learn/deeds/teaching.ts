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

/** Gives an observation, unless this session has taught it already. */
export function tell(deeds: Deeds, observation: Observation): Observation[] {
  if (deeds.told.includes(observation.key)) return [];
  deeds.told = [...deeds.told, observation.key].slice(-MAX_TOLD);
  return [observation];
}
