import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import * as z from 'zod';
import type { Gate } from '../../safety/gate.ts';
import { MAX_MEMORY_FINDINGS, type MemoryFinding, secretInFile } from '../../shared/safety-reports.ts';
import { type Journal, openJournal } from '../../store/journal.ts';
import { lineCounter } from '../../shared/rows.ts';
import { type MemoryPlace, memoryPlaces, textOf } from './memory-scan.ts';

export interface MemorySecretsOptions {
  readonly codexHome: string;
  readonly stateDir: string;
  readonly gate: Gate;
  /** Throws when this process may not write into the state folder. */
  readonly fence: () => void;
  /** The person's home folder; the system's unless told. */
  readonly home?: string;
}

/**
 * `present`: marks of the secrets of a kind that a file, known by a hash of its path, holds now; somebody was told of them. `ignored`:
 * files of which nobody wants to be told.
 */
const noticeSchema = z.union([
  z.strictObject({ file: z.string(), kind: z.string(), present: z.array(z.string()) }),
  z.strictObject({ ignored: z.array(z.string()) }),
]);
type Notice = z.infer<typeof noticeSchema>;

/** A secret in a file, and what it is known by. */
interface Found {
  readonly mark: string;
  readonly kind: string;
  readonly finding: MemoryFinding;
}

/** What is remembered of a kind of secret in a file: the marks it had at the last look, and all that it ever had. */
interface Standing {
  present: readonly string[];
  readonly ever: Set<string>;
}

/** Half of a SHA-256: enough that no two places meet. */
const MARK_LENGTH = 32;
/** Files whose secrets are remembered as long as they stay as they are. */
const MAX_KNOWN = 4_000;

/** Knows which secrets in the files that Codex reads somebody was told of, in all windows and for good. */
export class MemorySecrets {
  readonly #options: MemorySecretsOptions;
  /** By path: what the file looked like from outside, and what was found in it. Few change from one look to the next. */
  readonly #known = new Map<string, { facts: string; found: readonly Found[] }>();
  #journal: Journal<Notice> | undefined;

  constructor(options: MemorySecretsOptions) {
    this.#options = options;
  }

  /** Secrets that nobody was told of. From now on they count as told. */
  async untold(folder: string): Promise<MemoryFinding[]> {
    const { places } = await memoryPlaces({ ...this.#options, folder });
    const looked: { file: string; found: readonly Found[] }[] = [];
    for (const place of places)
      if (place.reaches) looked.push({ file: place.path, found: await this.#look(place) });
    if (!this.#remembersAny() && looked.every(({ found }) => found.length === 0)) return [];
    // Nothing waits between the look into the journal and the last entry, so no second window is told the same.
    const { standing, ignored } = this.#remembered();
    const fresh = looked.flatMap(({ file, found }) => {
      const told = this.#compare(hash(file), found, standing);
      return ignored.has(file) ? [] : told;
    });
    return fresh.slice(0, MAX_MEMORY_FINDINGS).map(({ finding }) => finding);
  }

  /**
   * What came into a file since it was looked at. Words beside a secret may be written anew, again and again while somebody types: only
   * as many as there are more of are new, the last of them.
   */
  #compare(file: string, found: readonly Found[], standing: ReadonlyMap<string, Standing>): Found[] {
    const before = [...standing.keys()].filter((key) => key.startsWith(`${file} `));
    const kinds = new Set([
      ...before.map((key) => key.slice(file.length + 1)),
      ...found.map(({ kind }) => kind),
    ]);
    return [...kinds].flatMap((kind) => {
      const here = found.filter((each) => each.kind === kind);
      const { present, ever } = standing.get(`${file} ${kind}`) ?? { present: [], ever: new Set() };
      const marks = here.map(({ mark }) => mark);
      if (marks.join() === present.join()) return [];
      this.#notices().append({ file, kind, present: marks });
      const more = Math.max(0, here.length - present.length);
      const unknown = here.filter(({ mark }) => !ever.has(mark));
      return more === 0 ? [] : unknown.slice(-more);
    });
  }

  ignore(files: readonly string[]): void {
    const { ignored } = this.#remembered();
    const fresh = files.filter((file) => !ignored.has(file));
    if (fresh.length > 0) this.#notices().append({ ignored: fresh });
  }

  async #look(place: MemoryPlace): Promise<readonly Found[]> {
    const facts = await factsOf(place.path);
    const known = this.#known.get(place.path);
    if (facts === undefined || known?.facts === facts) return known?.found ?? [];
    const text = await textOf(place);
    if (text === undefined) return [];
    const found = secretsOf(place, text, this.#options.gate);
    if (this.#known.size >= MAX_KNOWN) this.#known.clear();
    this.#known.set(place.path, { facts, found });
    await nextTurn();
    return found;
  }

  #remembered(): { standing: Map<string, Standing>; ignored: Set<string> } {
    const standing = new Map<string, Standing>();
    const ignored = new Set<string>();
    for (const notice of this.#notices().entries()) {
      if ('ignored' in notice) for (const file of notice.ignored) ignored.add(file);
      else {
        const key = `${notice.file} ${notice.kind}`;
        const known = standing.get(key) ?? { present: [], ever: new Set() };
        known.present = notice.present;
        for (const mark of notice.present) known.ever.add(mark);
        standing.set(key, known);
      }
    }
    return { standing, ignored };
  }

  #remembersAny(): boolean {
    return this.#journal !== undefined || existsSync(this.#file);
  }

  get #file(): string {
    return path.join(this.#options.stateDir, 'notices.jsonl');
  }

  /** Opened when it is first needed: most people never have a secret there, and then there is no file. */
  #notices(): Journal<Notice> {
    const { fence } = this.#options;
    fence();
    this.#journal ??= openJournal(this.#file, noticeSchema, { fence });
    return this.#journal;
  }
}

async function factsOf(file: string): Promise<string | undefined> {
  try {
    const { ino, size, mtimeMs, ctimeMs } = await stat(file);
    return `${ino} ${size} ${mtimeMs} ${ctimeMs}`;
  } catch {
    return undefined;
  }
}

/**
 * A secret is known by its file, its kind and the words around it in its line, so it stays the same one when lines above it come and
 * go. The value has no part in the mark: nothing that is kept could be tried against it.
 */
function secretsOf({ path: file, kind }: MemoryPlace, text: string, gate: Gate): Found[] {
  const spans = gate.secretsIn(text).slice(0, MAX_MEMORY_FINDINGS);
  const seen = new Map<string, number>();
  const lineOf = lineCounter(text);
  return spans.map((span, index) => {
    const around = wordsAround(text, span, [
      spans[index - 1]?.end ?? 0,
      spans[index + 1]?.start ?? text.length,
    ]);
    const place = `${file}\n${span.kind}\n${around}`;
    const nth = (seen.get(place) ?? 0) + 1;
    seen.set(place, nth);
    const mark = hash(`${place}\n${nth}`);
    const finding: MemoryFinding = {
      ...{ file, kind, line: lineOf(span.start) },
      ...{ rule: `secret/${span.kind}`, verdict: 'blocked', message: secretInFile(span.kind) },
    };
    return { mark, kind: span.kind, finding };
  });
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, MARK_LENGTH);
}

/** Characters of a line on each side of a secret by which it is known. */
const AROUND = 500;

/** What stands beside a secret in its line, between the end of the one before it and the start of the next. */
function wordsAround(
  text: string,
  { start, end }: { start: number; end: number },
  [from, to]: readonly [number, number],
): string {
  const left = text.slice(Math.max(from, start - AROUND), start);
  const right = text.slice(end, Math.min(to, end + AROUND));
  return `${left.slice(left.lastIndexOf('\n') + 1)}\n${/^[^\r\n]*/u.exec(right)?.[0] ?? ''}`;
}
