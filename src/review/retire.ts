import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { readAgentsChain } from '../codex/agents-chain.ts';
import type { Gate } from '../safety/gate.ts';
import type { RuleInFile, SeenRule } from '../shared/engine-api.ts';
import { CarryoverError, systemCode } from '../shared/errors.ts';
import type { Destination, Retirement } from '../shared/model.ts';
import { lineOutsideBlock, removeRule } from './block.ts';
import { type ApproveRecord, type Decisions, stands } from './decisions.ts';
import { unifiedDiff } from './diff.ts';
import { type RuleFiles, hashOf } from './rule-files.ts';
import { madeByUs, refuseNewLink } from './undo.ts';
import type { ShownFiles } from './shown-files.ts';
import type { Whereabouts } from './whereabouts.ts';

/** What retiring a rule would do to its file, worked out from the file as it is now. Nothing is written. */
export interface RetirePlan {
  /** The real file. */
  readonly path: string;
  readonly destination: Destination;
  readonly before: Buffer;
  /** Null when the file goes, because we had made it and nothing else is in it. */
  readonly after: Buffer | null;
  readonly beforeHash: string;
  readonly afterHash: string;
  /** The approvals that end with it. */
  readonly ends: readonly ApproveRecord[];
  readonly warnings: readonly string[];
}

export interface RetiringParts {
  readonly codexHome: string;
  readonly gate: Pick<Gate, 'scan' | 'redactLines'>;
  readonly files: RuleFiles;
  readonly decisions: Decisions;
  readonly whereabouts: Whereabouts;
  readonly shown: ShownFiles;
}

/** Works out what taking approved rules out of their files would do. */
export class Retiring {
  readonly #parts: RetiringParts;

  constructor(parts: RetiringParts) {
    this.#parts = parts;
  }

  /** The change as a person is to see it. */
  async preview(rule: RuleInFile): Promise<Retirement> {
    const { path: file, before, after, ends, destination, beforeHash, warnings } = await this.#plan(rule);
    const diff = unifiedDiff(path.basename(file), before, after, this.#parts.gate);
    const { shown } = this.#parts;
    const meanwhile = rule.since === undefined ? undefined : shown.since(rule.since, before);
    shown.keep(before);
    return {
      candidate: ends.at(-1)?.entry.candidate ?? null,
      text: rule.text,
      destination,
      path: file,
      diff,
      beforeHash,
      warnings: [...warnings],
      ...(meanwhile !== undefined && { meanwhile }),
    };
  }

  /** The change to be made now. Throws `changed-on-disk` unless it is the one that the person saw. */
  async plan({ beforeHash, ...rule }: SeenRule): Promise<RetirePlan> {
    const plan = await this.#plan(rule);
    if (plan.beforeHash !== beforeHash)
      throw new CarryoverError(
        'changed-on-disk',
        `${plan.path} has changed since you looked at it. Look at the new diff and retire it again.`,
      );
    return plan;
  }

  async #plan(rule: RuleInFile): Promise<RetirePlan> {
    const plan = await planRetirement(rule, this.#parts);
    // The journal never holds a secret; one that came into the rule by hand has to go by hand.
    if (rule.text.includes('[REDACTED') || (await this.#parts.gate.scan(rule.text)).redacted !== rule.text)
      throw new CarryoverError(
        'blocked',
        `The rule holds a secret by now. Take it out of ${plan.path} by hand.`,
      );
    return plan;
  }
}

/** Throws a CarryoverError when the rule does not stand in our block, or its file is not ours to change. */
async function planRetirement(
  rule: RuleInFile,
  { codexHome, files, decisions, whereabouts }: RetiringParts,
): Promise<RetirePlan> {
  // What named it may be older than the place where it stands.
  const given = whereabouts.of(rule);
  const file = await realFile(given);
  const onFile = decisions.approvalsOf(file);
  const inFile = whereabouts.approvalsIn(file);
  if (onFile.length === 0) await refuseForeign(given, codexHome);
  refuseNewLink(file);
  const before = files.read(file);
  if (before === null) throw gone(file);
  const after = withoutRule(before, rule.text);
  const own = lineOutsideBlock(before, rule.text);
  if (after.equals(before)) throw notOurs(file, own, wasRetired(inFile, rule.text));
  const left = after.length === 0 && madeByUs(onFile) ? null : after;
  const name = path.basename(file);
  return {
    path: file,
    destination: await destinationOf(file, codexHome),
    before,
    after: left,
    beforeHash: hashOf(before),
    afterHash: hashOf(left),
    ends: inFile.filter((each) => stands(each) && each.entry.text === rule.text),
    warnings: [
      ...(left === null ? [`${name} goes with it: Carryover had made it and nothing else is in it.`] : []),
      ...(own === undefined
        ? []
        : [
            `Line ${own} of ${name} says the same. It is your own text and stays, so Codex goes on reading it.`,
          ]),
    ],
  };
}

/** A person may have written a rule down twice. */
function withoutRule(before: Buffer, rule: string): Buffer {
  let bytes = before;
  for (;;) {
    const taken = removeRule(bytes, rule);
    if (!taken.removed) return bytes;
    bytes = taken.bytes;
  }
}

async function realFile(given: string): Promise<string> {
  try {
    return await realpath(given);
  } catch (error) {
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') throw gone(given);
    throw new CarryoverError(
      'cannot-write',
      `${given} cannot be read. Check who may use it, then try again.`,
      {
        cause: error,
      },
    );
  }
}

/** Where we never wrote ourselves, only a file that Codex takes its rules from is changed, and no link is followed. */
async function refuseForeign(given: string, codexHome: string): Promise<void> {
  refuseNewLink(given);
  const file = path.resolve(given);
  const { files } = await readAgentsChain({ codexHome, folder: path.dirname(file) });
  if (files.every((each) => each.path !== file))
    throw new CarryoverError(
      'cannot-write',
      `Codex reads no rules from ${given}. Take the rule out by hand.`,
    );
}

async function destinationOf(file: string, codexHome: string): Promise<Destination> {
  const home = await realpath(codexHome).catch(() => codexHome);
  return path.dirname(file) === home ? 'global-rules' : 'project-rules';
}

function wasRetired(inFile: readonly ApproveRecord[], text: string): boolean {
  return inFile.some((each) => each.entry.text === text && each.retired && !each.undone);
}

function notOurs(file: string, line: number | undefined, retired: boolean): CarryoverError {
  if (line !== undefined)
    return new CarryoverError(
      'cannot-write',
      `Line ${line} of ${file} is your own text, outside Carryover's block, and is never touched. Take it out by hand.`,
    );
  return retired
    ? new CarryoverError('already-decided', 'This rule was retired already.')
    : new CarryoverError(
        'not-found',
        `The rule does not stand in Carryover's block of ${file} any more in these words. Look at the file.`,
      );
}

function gone(file: string): CarryoverError {
  return new CarryoverError('not-found', `${file} is gone, and the rule with it.`);
}
