import type { CommandRan, SessionEvent } from '../../codex/events.ts';
import { advisedIn, advisedPart, partSpokenOf } from './advised.ts';
import type { ParsedCommand } from './commands.ts';
import { noiseIn } from './failures.ts';
import { type Deeds, MAX_FAILURES, MAX_NOISE, MAX_PROOFS, type PendingFailure } from '../learner-state.ts';
import { afterPersonsDeed, confirm } from './corrections.ts';
import { afterTurn } from './end-of-turn.ts';
import { isOfCheck } from './general-check.ts';
import { failureMark } from './failure-mark.ts';
import { gotFurtherInside, gotPast, listensNow } from './got-past.ts';
import { afterChange, afterHelp, afterSteps } from './help.ts';
import type { Observation } from '../observation.ts';
import { afterCommandOn, afterPatch, noPatches, putsBack } from './patches.ts';
import { didTheSame, isWithin } from './other-program.ts';
import { stepsBeforeLast } from './steps.ts';
import { type Proof, type Seen, showsChanges } from './seen.ts';
import { observe, tell } from './teaching.ts';
import { trapRule } from './traps.ts';
import { folderOf, placeOf, whereItRan } from './where-run.ts';

export const noDeeds: Deeds = {
  failures: [],
  proofs: [],
  changed: false,
  patches: noPatches,
  noise: [],
  objection: [],
  acted: false,
  undone: false,
  over: { left: 0, names: [] },
  told: [],
};

/** The same aim reached another way, or the same command passing after something was changed. */
function putRight(failure: PendingFailure, passed: ParsedCommand): boolean {
  if (failure.goal !== passed.goal) return didTheSame(failure, passed) || isWithin(failure, passed);
  // Two programs that build mostly build two things.
  if (!failure.durable && passed.proof === 'build' && failure.program !== passed.program) return false;
  if (failure.command !== passed.text || failure.setting !== passed.setting) return true;
  return failure.changed || failure.installed !== '' || failure.durable;
}

function afterCommand(
  deeds: Deeds,
  event: CommandRan,
  seen: Seen,
  { cwd, root }: { cwd: string; root: string },
): Observation[] {
  const { command, failure, proved, proofs, written } = seen;
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
    const parts = [...stepsBeforeLast(event.command), command];
    const failedThere = (
      part: ParsedCommand,
      { command: proof, folder }: Deeds['proofs'][number],
    ): boolean => {
      const there = whereItRan(event, part, root);
      const elsewhere = folder !== undefined && there !== undefined && folder !== there;
      return !elsewhere && isOfCheck(part.text, proof);
    };
    deeds.proofs = deeds.proofs.filter((proof) => !parts.some((part) => failedThere(part, proof)));
    return [...advised, ...past.flatMap((pending) => learn(pending))];
  }
  if (!seen.passed) return [];
  const noise = noiseIn(event, command).filter((line) => !deeds.noise.includes(line));
  if (noise.length > 0) deeds.noise = [...deeds.noise, ...noise].slice(-MAX_NOISE);
  const ofPatches = afterCommandOn(deeds.patches, event, { text: command.text, written });
  deeds.failures = deeds.failures.map((pending) => afterHelp(pending, event, command));
  // Files change by shell as well as by patch, and a check proves nothing about what was changed after it.
  if (written !== undefined || showsChanges(event)) deeds.changed = true;
  if (written !== undefined && !seen.layout && proofs.length === 0) deeds.proofs = [];
  deeds.proofs = [
    ...deeds.proofs.filter((known) => !proofs.some((proof) => isSameProof(proof, known))),
    ...proofs.map((proof) => ({ ...proof, line: event.line })),
  ].slice(-MAX_PROOFS);
  // Of one program with several tasks, and of several checks in a row, each has passed by itself.
  const steps =
    proved.some(({ text }) => text === command.text) || command.proof !== undefined ? [] : [command];
  const righted = [...proved, ...steps].flatMap((step) => {
    const right = deeds.failures.filter((pending) => putRight(pending, step));
    // What passes as it is was no trap, or nobody knows why it failed.
    deeds.failures = deeds.failures.filter((pending) => !right.includes(pending) && !isSame(pending, step));
    return right.flatMap((pending) => learn(pending, step));
  });
  const patched = ofPatches.flatMap((rule) => tell(deeds, observe(event, cwd, { kind: 'trap', ...rule })));
  return [...advised, ...patched, ...righted];

  function isSame({ command: text, setting, folder }: PendingFailure, step: ParsedCommand): boolean {
    return text === step.text && setting === step.setting && folder === folderOf(event, step, root);
  }
}

function isSameProof(
  one: Pick<Proof, 'command' | 'folder'>,
  { command, folder }: Deeds['proofs'][number],
): boolean {
  return one.command === command && one.folder === folder;
}

/** What a failure said to run instead was run as a step of this command, before its last one. */
function followedAdvice(
  deeds: Deeds,
  event: CommandRan,
  learn: (pending: PendingFailure, passed: ParsedCommand) => Observation[],
): Observation[] {
  const parts = deeds.failures.length === 0 ? [] : stepsBeforeLast(event.command);
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

/** Another piece of work begins: what was changed before is not proved by its checks. */
export function beginWork(deeds: Deeds): void {
  deeds.changed = false;
  deeds.proofs = [];
}

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
      const here = placeOf(event, cwd);
      const observations =
        seen === undefined ? [] : afterCommand(deeds, event, seen, { cwd: here, root: cwd });
      const passed = seen?.passed === true;
      const byDeed = passed ? afterPersonsDeed(deeds, event, here) : [];
      const takenBack = objecting && passed && putsBack(event);
      const confirmed = takenBack && event.byPerson !== true ? confirm(deeds, event, '', here) : byDeed;
      return { observations: [...observations, ...confirmed], takenBack };
    }
    case 'files': {
      const { rules, takenBack: path } = afterPatch(deeds.patches, event, cwd);
      if (event.ok) {
        deeds.changed = true;
        deeds.acted = true;
        deeds.undone = false;
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
