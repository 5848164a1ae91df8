import type { CommandRan, SessionEvent } from '../../codex/events.ts';
import { advisedIn, advisedPart, partSpokenOf, partsBefore } from './advised.ts';
import type { ParsedCommand } from './commands.ts';
import { noiseIn } from './failures.ts';
import {
  type Deeds,
  MAX_FAILURES,
  MAX_NOISE,
  MAX_PROOFS,
  MAX_TOLD,
  type PendingFailure,
} from '../learner-state.ts';
import { checkRule } from './check-rule.ts';
import { byItsName, isOfCheck } from './general-check.ts';
import { failureMark } from './failure-mark.ts';
import { gotFurtherInside, gotPast, listensNow } from './got-past.ts';
import { afterChange, afterHelp, afterSteps } from './help.ts';
import { checkKey } from '../meaning-key.ts';
import type { Observation } from '../observation.ts';
import { afterCommandOn, afterPatch, noPatches, putsBack } from './patches.ts';
import { didTheSame, isWithin } from './other-program.ts';
import { type Seen, relative } from './seen.ts';
import { trapRule } from './traps.ts';

export const noDeeds: Deeds = {
  failures: [],
  proofs: [],
  changed: false,
  patches: noPatches,
  noise: [],
  objection: [],
  told: [],
};

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
  if (failure.goal !== passed.goal) return didTheSame(failure, passed) || isWithin(failure, passed);
  // Two programs that build mostly build two things.
  if (!failure.durable && passed.proof === 'build' && failure.program !== passed.program) return false;
  if (failure.command !== passed.text || failure.setting !== passed.setting) return true;
  return failure.changed || failure.installed !== '' || failure.durable;
}

function tell(deeds: Deeds, observation: Observation): Observation[] {
  if (deeds.told.includes(observation.key)) return [];
  deeds.told = [...deeds.told, observation.key].slice(-MAX_TOLD);
  return [observation];
}

/** Where a command ran, as a path in the session's folder; empty for that folder itself. */
function folderOf(event: CommandRan, { folder }: ParsedCommand, root: string): string {
  const here = event.cwd ?? root;
  const there = folder === '' ? here : folder.startsWith('/') ? folder : `${here}/${folder}`;
  const parts: string[] = [];
  for (const part of there.replaceAll('\\', '/').split('/'))
    if (part === '..') parts.pop();
    else if (part !== '.' && (part !== '' || parts.length === 0)) parts.push(part);
  const whole = parts.join('/');
  return whole === root.replaceAll('\\', '/').replace(/\/$/, '') ? '' : relative(whole, root);
}

function afterCommand(
  deeds: Deeds,
  event: CommandRan,
  seen: Seen,
  { cwd, root }: { cwd: string; root: string },
): Observation[] {
  const { command, failure, proofs } = seen;
  const learn = (pending: PendingFailure, passed = command): Observation[] => {
    const folder = folderOf(event, passed, root);
    const rule = trapRule(pending, passed, { folder, escalated: event.escalated === true });
    if (rule === undefined) return [];
    // What names a folder of the project holds where the project begins.
    const where = /^trap (?:inside|folder) /.test(rule.key) ? root : cwd;
    return tell(deeds, observe(event, where, { kind: 'trap', ...rule }));
  };
  const spoken = failure?.durable === false ? partSpokenOf(event.command, event.output) : undefined;
  const advised = spoken === undefined ? followedAdvice(deeds, event, learn) : [];
  const serving = deeds.failures.filter((pending) => listensNow(pending, event, command));
  if (serving.length > 0) {
    deeds.failures = deeds.failures.filter((pending) => !serving.includes(pending));
    return serving.flatMap((pending) => learn(pending));
  }
  if (failure !== undefined) {
    const past = deeds.failures
      .map((pending) => afterSteps(pending, event))
      .filter(
        (pending) =>
          gotPast(pending, event, command, failure) ||
          gotFurtherInside(pending, event, { command, folder: folderOf(event, command, root) }),
      );
    const failed = spoken ?? command;
    const signature = spoken === undefined ? failure.signature : `exit ${failed.goal}`.toLowerCase();
    const known = deeds.failures.filter((each) => each.goal !== failed.goal || each.signature !== signature);
    deeds.failures = [
      ...known,
      {
        command: failed.text,
        setting: failed.setting,
        folder: folderOf(event, failed, root),
        goal: failed.goal,
        program: failed.program.slice(0, 200),
        ...failure,
        signature,
        changed: false,
        installed: '',
        mark: failureMark(event.output),
        advised: advisedIn(event.output),
      },
    ].slice(-MAX_FAILURES);
    // Of a chain nobody knows here which part it was.
    const parts = [...partsBefore(event.command), command];
    deeds.proofs = deeds.proofs.filter(({ command: proof }) =>
      parts.every(({ text }) => !isOfCheck(text, proof)),
    );
    return [...advised, ...past.flatMap((pending) => learn(pending))];
  }
  if (!seen.passed) return [];
  const noise = noiseIn(event, command).filter((line) => !deeds.noise.includes(line));
  if (noise.length > 0) deeds.noise = [...deeds.noise, ...noise].slice(-MAX_NOISE);
  afterCommandOn(deeds.patches, event, seen.passed, command.text);
  deeds.failures = deeds.failures.map((pending) => afterHelp(pending, event, command));
  deeds.proofs = [
    ...deeds.proofs.filter((known) => !proofs.includes(known.command)),
    ...proofs.map((proof) => ({ command: proof, line: event.line })),
  ].slice(-MAX_PROOFS);
  const righted = deeds.failures.filter((pending) => putRight(pending, command));
  deeds.failures = deeds.failures.filter((pending) => !righted.includes(pending));
  return [...advised, ...righted.flatMap((pending) => learn(pending))];
}

/** What a failure said to run instead was run as a step of this command, before its last one. */
function followedAdvice(
  deeds: Deeds,
  event: CommandRan,
  learn: (pending: PendingFailure, passed: ParsedCommand) => Observation[],
): Observation[] {
  const parts = deeds.failures.length === 0 ? [] : partsBefore(event.command);
  if (parts.length === 0) return [];
  const still = advisedIn(event.output);
  return parts.flatMap((part) => {
    if (advisedPart(part.text, still) === part.text) return [];
    const followed = deeds.failures.filter(
      (pending) =>
        pending.goal === part.goal &&
        pending.command !== part.text &&
        advisedPart(part.text, pending.advised) === part.text,
    );
    deeds.failures = deeds.failures.filter((pending) => !followed.includes(pending));
    return followed.flatMap((pending) => learn(pending, part));
  });
}

function afterTurn(deeds: Deeds, event: SessionEvent, cwd: string): Observation[] {
  // What was changed may be proved in a later turn of the same work, by a second command too.
  const proved = deeds.changed ? deeds.proofs : [];
  deeds.proofs = [];
  return proved.flatMap(({ command, line }) =>
    tell(deeds, {
      ...observe(event, cwd, {
        kind: 'check',
        key: checkKey(byItsName(command)),
        text: checkRule(command),
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

/** Another piece of work begins: what was changed before is not proved by its checks. */
export function beginWork(deeds: Deeds): void {
  deeds.changed = false;
  deeds.proofs = [];
}

/** What the person's objection says to keep to, if anything; each further message of theirs replaces it. */
export function hearObjection(deeds: Deeds, heard: readonly Observation[]): void {
  deeds.objection = heard.slice(0, 2).map(({ kind, scope, key, text, score, reasons, line, prompt }) => ({
    ...{ kind, scope, key: key.slice(0, 300), text: text.slice(0, 800), score, reasons, line, prompt },
  }));
}

/** The agent took back what it had done, so the person's words were a correction and are worth more. */
function confirm(deeds: Deeds, event: SessionEvent, where: string, cwd: string): Observation[] {
  const confirmed = deeds.objection.map(
    ({ kind, scope, key, text, score, reasons, line, prompt }): Observation => ({
      ...observe(event, cwd, {
        kind: kind === 'project-rule' ? 'correction' : kind,
        ...{ key, text, quote: `took back what it had done${where}` },
        score: 1 - (1 - score) * (1 - CONFIRMED),
        reasons: ['the agent took back what it had done', ...reasons].slice(0, 8),
      }),
      ...{ scope, line, prompt },
    }),
  );
  deeds.objection = [];
  return confirmed;
}

/** How much of the doubt about an objection goes when it was heeded by taking something back. */
const CONFIRMED = 0.4;

export interface Learned {
  observations: Observation[];
  /** What had been done was taken back. */
  takenBack: boolean;
}

/** Takes the next event into `deeds` (changed in place) and gives what it completed. `seen` goes with commands. */
export function watchDeeds(
  deeds: Deeds,
  event: SessionEvent,
  cwd: string,
  { seen, objecting }: { seen: Seen | undefined; objecting: boolean },
): Learned {
  switch (event.kind) {
    case 'command': {
      const here = event.cwd ?? cwd;
      const observations =
        seen === undefined ? [] : afterCommand(deeds, event, seen, { cwd: here, root: cwd });
      const takenBack = objecting && seen?.passed === true && putsBack(event);
      return {
        observations: [...observations, ...(takenBack ? confirm(deeds, event, '', here) : [])],
        takenBack,
      };
    }
    case 'files': {
      const { rules, takenBack: path } = afterPatch(deeds.patches, event, cwd);
      if (event.ok) {
        deeds.changed = true;
        // A check proves nothing about what was changed after it.
        deeds.proofs = [];
        deeds.failures = deeds.failures.map((pending) => afterChange(pending, event));
      }
      const traps = rules.flatMap((rule) => tell(deeds, observe(event, cwd, { kind: 'trap', ...rule })));
      const takenBack = objecting && path !== undefined;
      const where = path !== undefined && /^[\w@.+/-]{1,120}$/.test(path) ? ` in ${path}` : '';
      return { observations: [...traps, ...(takenBack ? confirm(deeds, event, where, cwd) : [])], takenBack };
    }
    case 'agent':
      // Old files do not tell the end of a turn, but which reply was its last.
      return { observations: event.phase === 'final' ? afterTurn(deeds, event, cwd) : [], takenBack: false };
    case 'turn-ended':
      // An interrupted or failed turn goes on in the next one.
      return {
        observations: event.outcome === 'complete' ? afterTurn(deeds, event, cwd) : [],
        takenBack: false,
      };
    default:
      return { observations: [], takenBack: false };
  }
}
