import fs from 'node:fs';
import { CarryoverError } from '../shared/errors.ts';
import { absent } from '../store/files.ts';
import { addRule, removeRule, rulesIn } from './block.ts';
import { type ApproveRecord, type Decisions, type RetireRecord, isApproval, stands } from './decisions.ts';
import type { Receipt } from '../shared/model.ts';
import { type RuleFiles, hashOf } from './rule-files.ts';
import type { Whereabouts } from './whereabouts.ts';

export interface UndoParts {
  readonly decisions: Decisions;
  readonly files: RuleFiles;
  readonly whereabouts: Whereabouts;
}

/** What taking a decision back would do to its file. */
export interface UndoPlan {
  /** Where the rule stands by now. */
  readonly path: string;
  readonly before: Buffer | null;
  /** Null when the file goes, because we had made it. */
  readonly after: Buffer | null;
  /** Why the file stays as it is, for the person; undefined when all is as expected. */
  readonly note: string | undefined;
}

/**
 * When nobody touched the file since, its old bytes come back from the backup. Else only the rule is taken out and what it replaced is put
 * back, and everything that was written since stays.
 */
export function planUndo(record: ApproveRecord, parts: UndoParts): UndoPlan {
  const { decisions } = parts;
  const replaced = record.entry.replaced ?? [];
  const back = toPutBack(record, decisions);
  const exactly = back.length === replaced.length && replaced.every(({ text }, at) => text === back[at]);
  const plan = planTakingOut(record, parts, exactly);
  if (plan.before === null || back.length === 0 || wasReplaced(record, decisions)) return plan;
  let after = plan.after ?? Buffer.alloc(0);
  for (const text of back) after = addRule(after, text).bytes;
  return { ...plan, after };
}

/** What comes back in the place of a rule. Where the approval of what it replaced was taken back, too, that is what stood before that one. */
function toPutBack({ entry }: ApproveRecord, decisions: Decisions): string[] {
  return (entry.replaced ?? []).flatMap(({ text, decision }) => {
    const earlier = decision === null ? undefined : decisions.find(decision);
    if (earlier?.undone !== true) return [text];
    return isApproval(earlier) ? toPutBack(earlier, decisions) : [];
  });
}

/** Other words stand in its place by now, or in that of those: what it had replaced comes back with the undoing of the last. */
function wasReplaced({ entry }: ApproveRecord, decisions: Decisions): boolean {
  return decisions
    .approvals()
    .filter((other) => other.entry.replaced?.some(({ decision }) => decision === entry.id))
    .some((other) => !other.undone || wasReplaced(other, decisions));
}

function planTakingOut(
  record: ApproveRecord,
  { decisions, files, whereabouts }: UndoParts,
  exactly: boolean,
): UndoPlan {
  const { entry } = record;
  const path = whereabouts.of(entry);
  refuseNewLink(path);
  const before = files.read(path);
  const unchanged = (note: string): UndoPlan => ({ path, before, after: before, note });
  const same = whereabouts.approvalsIn(path).filter((other) => other.entry.text === entry.text);
  if (same.some((other) => other !== record && stands(other)))
    return unchanged('Another approved candidate says the same, so the rule stays.');
  if (!same.some((other) => other.entry.added)) return unchanged('The rule stood there before, so it stays.');
  if (before === null) return unchanged('The file is gone, and the rule with it.');
  if (wasReplaced(record, decisions))
    return unchanged('Other words took its place since, so the file stays as it is.');
  if (exactly && entry.added && hashOf(before) === entry.afterHash) {
    const old = oldBytes(entry, files);
    if (old !== undefined) return { path, before, after: old, note: undefined };
  }
  const { bytes, removed } = removeRule(before, entry.text);
  if (!removed) return unchanged('The rule was no longer there in these words, so the file stays as it is.');
  const goes = bytes.length === 0 && madeByUs(decisions.approvalsOf(path));
  return { path, before, after: goes ? null : bytes, note: undefined };
}

/** Puts a retired rule back: the file's old bytes when nobody touched it since, else the rule at the end of the block. */
export function planBringBack({ entry }: RetireRecord, { files, whereabouts }: UndoParts): UndoPlan {
  const path = whereabouts.of(entry);
  refuseNewLink(path);
  const before = files.read(path);
  if (hashOf(before) === entry.afterHash) {
    const old = oldBytes(entry, files);
    if (old !== undefined) return { path, before, after: old, note: undefined };
  }
  if (before !== null && rulesIn(before).some(({ text }) => text === entry.text))
    return {
      path,
      before,
      after: before,
      note: 'The rule stands there again already, so the file stays as it is.',
    };
  const { bytes: after } = addRule(before ?? Buffer.alloc(0), entry.text);
  return {
    path,
    before,
    after,
    note: 'The file has changed since, so the rule now stands at the end of the block.',
  };
}

/** Whether nothing but us ever wrote into the file since it came to be: a person's empty file stays, ours goes. */
export function madeByUs(onFile: readonly ApproveRecord[]): boolean {
  const starts = new Set([absent, hashOf(Buffer.alloc(0))]);
  return onFile.findLast(({ entry }) => starts.has(entry.beforeHash))?.entry.beforeHash === absent;
}

/** The file's bytes before the decision (null: no file), or undefined when the backup is gone or damaged. */
function oldBytes(entry: Receipt, files: RuleFiles): Buffer | null | undefined {
  if (entry.beforeHash === absent) return null;
  if (entry.backup === null) return undefined;
  const kept = files.read(entry.backup);
  return kept !== null && hashOf(kept) === entry.beforeHash ? kept : undefined;
}

/** The receipt holds the real file. A link that stands there now was put there by someone else. */
export function refuseNewLink(file: string): void {
  if (fs.lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true)
    throw new CarryoverError(
      'cannot-write',
      `${file} has become a link. Take the rule out of its file by hand.`,
    );
}
