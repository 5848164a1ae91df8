import { diffLines } from 'diff';
import type { Gate } from '../safety/gate.ts';
import { cutTo } from '../shared/line-width.ts';
import { hashOf } from './rule-files.ts';

/** How many states of files are remembered, and how large one may be, in bytes. Codex reads 32 KiB of a project's. */
const MAX_KEPT = 16;
const MAX_BYTES = 262_144;
/** Changed lines after which two states have nothing to do with each other. */
const MAX_EDITS = 400;
/** Lines that are quoted of what came and of what went, and characters of each. */
const MAX_LINES = 2;
const MAX_CHARACTERS = 100;

/**
 * The files as they were when a change to them was shown, so that a person can be told what somebody else made of one meanwhile. In
 * memory only: after a restart nothing is known, and nothing is said.
 */
export class ShownFiles {
  readonly #kept = new Map<string, Buffer>();
  readonly #gate: Pick<Gate, 'redactLines'>;

  constructor(gate: Pick<Gate, 'redactLines'>) {
    this.#gate = gate;
  }

  keep(bytes: Buffer | null): void {
    if (bytes === null || bytes.length > MAX_BYTES) return;
    const hash = hashOf(bytes);
    this.#kept.delete(hash);
    this.#kept.set(hash, bytes);
    for (const oldest of [...this.#kept.keys()].slice(0, -MAX_KEPT)) this.#kept.delete(oldest);
  }

  /**
   * What became of a file since it had this hash, in sentences; undefined when it is the same or nothing is known. Quotes lines of
   * the person's own, with their secrets cut out.
   */
  since(hash: string, now: Buffer | null): string | undefined {
    const before = hash === hashOf(null) ? Buffer.alloc(0) : this.#kept.get(hash);
    if (before === undefined || hash === hashOf(now)) return undefined;
    if (now === null) return 'The file is gone.';
    if (now.length > MAX_BYTES) return undefined;
    const changes = diffLines(textOf(before), textOf(now), { maxEditLength: MAX_EDITS });
    if (changes === undefined) return 'Most of it is another text now.';
    // Redacted whole, before lines are picked: what tells a key may stand far above the line that changed.
    const old = this.#gate.redactLines(textOf(before)).split('\n');
    const fresh = this.#gate.redactLines(textOf(now)).split('\n');
    const came: string[] = [];
    const gone: string[] = [];
    let [oldAt, newAt] = [0, 0];
    for (const { added, removed, count } of changes) {
      if (added) came.push(...fresh.slice(newAt, newAt + count));
      if (removed) gone.push(...old.slice(oldAt, oldAt + count));
      if (!added) oldAt += count;
      if (!removed) newAt += count;
    }
    const said = [this.#quoted('New there', came), this.#quoted('Gone from there', gone)];
    const told = said.filter((sentence) => sentence !== undefined);
    return told.length === 0 ? 'Only blank lines and line ends are other ones.' : told.join(' ');
  }

  #quoted(what: string, changed: readonly string[]): string | undefined {
    const lines = this.#gate
      .redactLines(changed.join('\n'))
      .split('\n')
      .map((line) => line.replace(/\s+/gu, ' ').trim())
      .filter((line) => line !== '');
    if (lines.length === 0) return undefined;
    const quotes = lines.slice(0, MAX_LINES).map((line) => `\u201c${cutTo(line, MAX_CHARACTERS)}\u201d`);
    const more = lines.length - quotes.length;
    const rest = more === 0 ? [] : [`${more} more ${more === 1 ? 'line' : 'lines'}`];
    return `${what}: ${[...quotes, ...rest].join(', ')}.`;
  }
}

/** Line ends are written alike, so that a line is not another one for its end. */
function textOf(bytes: Buffer): string {
  return `${bytes.toString('utf8').replace(/\r\n?/gu, '\n').trimEnd()}\n`;
}
