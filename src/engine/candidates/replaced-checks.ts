import { checkShown, checkedBy } from '../../learn/deeds/check-rule.ts';
import { parseCommand } from '../../learn/deeds/commands.ts';
import { folderAndCheck, inFolder } from '../../learn/deeds/where-run.ts';
import { choicesOf, provesInPlaceOf, takesPlaceOf } from '../../learn/near/takes-place.ts';
import { SHOWN_FROM, shownByDefault } from '../../learn/summarise.ts';
import { day } from '../../shared/dates.ts';
import type { Meaning } from '../../learn/near/meaning.ts';
import type { Candidate } from '../../shared/model.ts';
import type { Meanings } from './meanings.ts';

/** A check that something newer took the place of comes to this at most: the Inbox does not show it. */
const REPLACED = SHOWN_FROM / 2;
/** One session may have been a slip. */
const PROVEN_FROM = 2;

export interface ReplacedParts {
  meanings: Meanings;
  /** Distinct sessions in which a candidate was met after a time, in milliseconds since the epoch. */
  sessionsSince: (candidate: Candidate, time: number) => number;
}

type Groups = ReadonlyMap<string, readonly Candidate[]>;

/** Finds the checks that something newer took the place of. */
export class ReplacedChecks {
  readonly #parts: ReplacedParts;
  /** A candidate that is the same object has the same command, and chooses the same. */
  readonly #commands = new WeakMap<Candidate, string>();
  readonly #choices = new WeakMap<Candidate, readonly string[]>();

  constructor(parts: ReplacedParts) {
    this.#parts = parts;
  }

  /**
   * The same candidates; a check of a project that no longer proves its work steps back and says so: since it passed last, another way of
   * the same has proved work, or the person has said otherwise. The newest wins. It comes back when it proves work again.
   */
  stepBack(all: readonly Candidate[]): Candidate[] {
    const checks = new Set(all.filter(({ kind, status }) => kind === 'check' && status === 'open'));
    if (checks.size === 0) return [...all];
    const proving = groupBy(
      all.filter((candidate) => candidate.status !== 'archived' && this.#commandIn(candidate) !== ''),
      ({ project }) => [project ?? ''],
    );
    const said = groupBy(all.filter(isSaid), (candidate) => this.#choicesOf(candidate));
    return all.map((candidate) => {
      if (!checks.has(candidate)) return candidate;
      const why = this.#whyReplaced(candidate, proving, said);
      if (why === null) return candidate;
      return {
        ...candidate,
        score: Math.min(candidate.score, REPLACED),
        reasons: [`against it: ${why}`, ...candidate.reasons],
      };
    });
  }

  #whyReplaced(check: Candidate, proving: Groups, said: Groups): string | null {
    const { sessionsSince, meanings } = this.#parts;
    const { lastSeen, text } = check;
    const of = (rule: string): Meaning => meanings.of(rule);
    const command = this.#commandIn(check);
    const other = (proving.get(check.project ?? '') ?? []).find(
      (each) =>
        each.lastSeen > lastSeen &&
        provesInPlaceOf(this.#commandIn(each), command, of) &&
        sessionsSince(each, lastSeen) >= PROVEN_FROM,
    );
    if (other !== undefined)
      return `it proved nothing since ${day(lastSeen)}, and ${checkShown(this.#commandIn(other))} did`;
    const near = this.#choicesOf(check).flatMap((choice) => said.get(choice) ?? []);
    const rule = near.find(
      (each) =>
        each.lastSeen > lastSeen &&
        (each.project === null || each.project === check.project) &&
        takesPlaceOf(of(each.text), of(text)),
    );
    return rule === undefined ? null : `on ${day(rule.lastSeen)} you said otherwise: ${rule.text}`;
  }

  #commandIn(candidate: Candidate): string {
    const known = this.#commands.get(candidate) ?? commandIn(candidate);
    this.#commands.set(candidate, known);
    return known;
  }

  #choicesOf(candidate: Candidate): readonly string[] {
    const known = this.#choices.get(candidate) ?? choicesOf(this.#parts.meanings.of(candidate.text));
    // Most choose nothing, and there are thousands.
    this.#choices.set(candidate, known.length === 0 ? NONE : known);
    return known;
  }
}

const NONE: readonly string[] = [];

/** The command of a check. A person may have said the same in their words. */
function commandIn({ text, wordings = [] }: Candidate): string {
  for (const words of [text, ...wordings.map((each) => each.text)]) {
    const command = checkedBy(words);
    if (command === undefined) continue;
    const { folder, command: asRun } = folderAndCheck(command);
    // What it needs before it here is no part of what it does.
    return inFolder(parseCommand(asRun).text, folder);
  }
  return '';
}

/** What a person said and has not put away. */
function isSaid({ kind, status, score, verdict }: Candidate): boolean {
  if (kind === 'trap' || kind === 'check' || status === 'archived' || verdict === 'blocked') return false;
  return status === 'approved' || shownByDefault(score);
}

/** With thousands of candidates no check can be held against all of them. */
function groupBy(
  candidates: readonly Candidate[],
  keysOf: (candidate: Candidate) => readonly string[],
): Map<string, Candidate[]> {
  const found = new Map<string, Candidate[]>();
  for (const candidate of candidates)
    for (const key of keysOf(candidate)) {
      const known = found.get(key);
      if (known === undefined) found.set(key, [candidate]);
      else known.push(candidate);
    }
  return found;
}
