import type { Candidate, Preview } from '../shared/model.ts';
import { changedLines } from './diff-lines.ts';

/** A change counts as seen once it stood there for so long: longer than the pause in a double click. In milliseconds. */
const SEEN_AFTER_MS = 600;
/** More than a person remembers. */
const MAX_KEPT = 200;

interface Shown {
  text: string;
  destination: string;
  preview: Preview;
  /** When it came on the screen. */
  at: number;
}

/**
 * Which changes a person has had before their eyes, in the panel or in a tooltip. What approves without showing anything itself
 * (the check in the Inbox, a CodeLens, a key) carries out only these: every write is a diff that the person saw.
 */
export class SeenChanges {
  readonly #now: () => number;
  readonly #shown = new Map<string, Shown>();

  constructor(now = () => performance.now()) {
    this.#now = now;
  }

  /** The change that approving the candidate as it stands would make is on the screen, whole. */
  show({ id, text, destination }: Candidate, preview: Preview): void {
    const before = this.#shown.get(id);
    const same = before?.preview.diff === preview.diff && before.preview.path === preview.path;
    this.#shown.delete(id);
    this.#shown.set(id, { text, destination, preview, at: same ? before.at : this.#now() });
    for (const oldest of [...this.#shown.keys()].slice(0, -MAX_KEPT)) this.#shown.delete(oldest);
  }

  /** What was shown of it does not count any more: the person is making something else of it. */
  forget(id: string): void {
    this.#shown.delete(id);
  }

  /** The change as the person saw it; undefined when it was not shown, or says something else by now. */
  of({ id, text, destination }: Candidate): Preview | undefined {
    const shown = this.#shown.get(id);
    if (shown?.text !== text || shown.destination !== destination) return undefined;
    return this.#now() - shown.at < SEEN_AFTER_MS ? undefined : shown.preview;
  }
}

/** Whether a change made anew writes no line that the one seen before did not have, and takes none out that it left. */
export function bringsNothingNew(fresh: Preview, seen: Preview): boolean {
  const known = new Set(linesOf(seen));
  return fresh.path === seen.path && linesOf(fresh).every((line) => known.has(line));
}

function linesOf({ diff }: Preview): string[] {
  return changedLines(diff).map(({ kind, text }) => `${kind} ${text}`);
}
