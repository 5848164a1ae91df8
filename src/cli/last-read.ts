import fs from 'node:fs';
import { ago, count } from '../shared/amounts.ts';
import type { Status } from '../shared/status.ts';
import type { Context } from './command.ts';
import { DAY, MINUTE } from '../shared/dates.ts';

/** Whoever finds nothing may look for what was said a moment ago; to whoever finds something it matters when much is missing. */
const OLD_FOR = { nothing: 5 * MINUTE, something: DAY } as const;

/** Why nothing is known where the sessions were never read to their end into this index, and what to do. Two sentences. */
export function neverRead({ progress, stateDir }: Status): [why: string, advice: string] {
  const unread = 'Your sessions have not been read yet.';
  if (progress !== null) {
    const files = `${progress.doneFiles} of ${count(progress.totalFiles, 'file')}`;
    return [unread, `They are being read now, ${files}; ask again in a moment.`];
  }
  if (wasDamaged(stateDir))
    return [
      'The index was damaged and is empty now.',
      'Run "carryover scan": it builds it again from your sessions.',
    ];
  return [unread, 'Run "carryover scan".'];
}

/** A damaged index is set aside, and an empty one takes its place (docs/store.md). */
function wasDamaged(stateDir: string): boolean {
  try {
    return fs.readdirSync(stateDir).some((name) => /^index.*\.db\.damaged$/u.test(name));
  } catch {
    return false;
  }
}

/**
 * That answers are as old as the last reading: nobody reads on where no editor is open. Undefined where somebody does, or the reading was
 * lately.
 */
export function oldAnswer(
  context: Context,
  { lastScan, watching }: Status,
  found: keyof typeof OLD_FOR,
): string | undefined {
  const now = context.now();
  if (watching === true || lastScan === null || now - lastScan < OLD_FOR[found]) return undefined;
  return `Your sessions were last read ${ago(lastScan, now)}; "carryover scan" takes in what is new.`;
}
