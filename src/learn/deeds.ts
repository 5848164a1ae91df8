import * as z from 'zod';
import type { CommandRan, SessionEvent } from '../codex/events.ts';
import { provedBy } from './checks.ts';
import { MAX_COMMAND, type ParsedCommand, parseCommand } from './commands.ts';
import { failureOf } from './failures.ts';
import { checkKey } from './meaning-key.ts';
import type { Observation } from './observation.ts';
import { type PendingFailure, pendingFailureSchema, trapRule } from './traps.ts';

/** What the commands and files of the running episode have shown so far. */
export const deedsSchema = z.object({
  failures: z.array(pendingFailureSchema).max(12),
  /** Checks that passed since files were last changed. */
  proofs: z.array(z.object({ command: z.string().max(MAX_COMMAND), line: z.number() })).max(6),
  /** Files were changed in this episode. */
  changed: z.boolean(),
  /** Keys of what this session has taught already. */
  told: z.array(z.string().max(300)).max(60),
});
export type Deeds = z.infer<typeof deedsSchema>;

export const noDeeds: Deeds = { failures: [], proofs: [], changed: false, told: [] };

const MAX_FAILURES = 12;
const MAX_PROOFS = 6;
const MAX_TOLD = 60;

function observe(
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

/** The same aim reached another way, or the same command passing after something was changed. */
function putRight(failure: PendingFailure, passed: ParsedCommand): boolean {
  if (failure.goal !== passed.goal) return false;
  if (failure.command !== passed.text) return true;
  return failure.changed || failure.installed !== '' || failure.durable;
}

function tell(deeds: Deeds, observation: Observation): Observation[] {
  if (deeds.told.includes(observation.key)) return [];
  deeds.told = [...deeds.told, observation.key].slice(-MAX_TOLD);
  return [observation];
}

function afterCommand(deeds: Deeds, event: CommandRan, cwd: string): Observation[] {
  const command = parseCommand(event.command);
  const failure = failureOf(event, command);
  if (failure !== undefined) {
    const known = deeds.failures.filter(
      ({ goal, signature }) => goal !== command.goal || signature !== failure.signature,
    );
    deeds.failures = [
      ...known,
      {
        command: command.text,
        goal: command.goal,
        program: command.program.slice(0, 200),
        ...failure,
        changed: false,
        installed: '',
      },
    ].slice(-MAX_FAILURES);
    deeds.proofs = deeds.proofs.filter(({ command: proof }) => proof !== command.text);
    return [];
  }
  if (event.exit !== 0) return [];
  if (command.goal === 'install') {
    deeds.failures = deeds.failures.map((pending) => ({ ...pending, installed: command.text }));
  }
  const proof = provedBy(event, command);
  if (proof !== undefined) {
    deeds.proofs = [
      ...deeds.proofs.filter((known) => known.command !== proof),
      { command: proof, line: event.line },
    ].slice(-MAX_PROOFS);
  }
  const righted = deeds.failures.filter((pending) => putRight(pending, command));
  deeds.failures = deeds.failures.filter((pending) => !righted.includes(pending));
  return righted.flatMap((pending) => {
    const rule = trapRule(pending, command);
    return rule === undefined ? [] : tell(deeds, observe(event, cwd, { kind: 'trap', ...rule }));
  });
}

function afterTurn(deeds: Deeds, event: SessionEvent, cwd: string): Observation[] {
  const proved = deeds.changed ? deeds.proofs : [];
  deeds.changed = false;
  deeds.proofs = [];
  return proved.flatMap(({ command, line }) =>
    tell(deeds, {
      ...observe(event, cwd, {
        kind: 'check',
        key: checkKey(command),
        text: `Run \`${command}\` before saying that a change is done.`,
        quote: command,
        score: CHECK_SCORE,
        reasons: ['it passed at the end of a change', 'this project: names its own command'],
      }),
      line,
    }),
  );
}

/** One session's check is a habit of the agent; from the second session on it is the project's. */
const CHECK_SCORE = 0.4;

/** Takes the next event into `deeds` (changed in place) and gives the traps and checks it completed. */
export function watchDeeds(deeds: Deeds, event: SessionEvent, cwd: string): Observation[] {
  switch (event.kind) {
    case 'command':
      return afterCommand(deeds, event, event.cwd ?? cwd);
    case 'files':
      if (event.ok) {
        deeds.changed = true;
        // A check proves nothing about what was changed after it.
        deeds.proofs = [];
        deeds.failures = deeds.failures.map((pending) => ({ ...pending, changed: true }));
      }
      return [];
    case 'turn-ended':
      // An interrupted or failed turn goes on in the next one.
      return event.outcome === 'complete' ? afterTurn(deeds, event, cwd) : [];
    default:
      return [];
  }
}
