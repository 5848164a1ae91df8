import { checkShown, checkedBy } from '../../learn/deeds/check-rule.ts';
import { parseCommand } from '../../learn/deeds/commands.ts';
import { folderAndCheck, inFolder } from '../../learn/deeds/where-run.ts';
import { choicesOf, provesInPlaceOf, takesPlaceOf } from '../../learn/near/takes-place.ts';
import { SHOWN_FROM, shownByDefault } from '../../learn/summarise.ts';
import { groupBy } from '../../shared/group-by.ts';
import { day } from '../../shared/dates.ts';
import type { Meaning } from '../../learn/near/meaning.ts';
import type { Candidate } from '../../shared/model.ts';
import type { Meanings } from './meanings.ts';
import type { Part } from './part.ts';

/** A check that something newer took the place of comes to this at most: the Inbox does not show it. */
const REPLACED = SHOWN_FROM / 2;
/** One session may have been a slip. */
const PROVEN_FROM = 2;

export interface ReplacedParts {
  meanings: Meanings;
  /** Distinct sessions in which a candidate was met after a time, in milliseconds since the epoch. */
  sessionsSince: (candidate: Candidate, time: number) => number;
}

/** What a part has of what this is about: with thousands of candidates no check can be held against all of them. */
interface Read {
  checks: readonly Candidate[];
  /** By project. */
  proving: ReadonlyMap<string, readonly Candidate[]>;
  /** By what they choose. */
  said: ReadonlyMap<string, readonly Candidate[]>;
}

/** A check that has stepped back, and why. */
interface SteppedBack {
  why: string;
  candidate: Candidate;
}

/** Finds the checks that something newer took the place of. */
export class ReplacedChecks {
  readonly #parts: ReplacedParts;
  /** A part that is the same object has the same candidates. */
  readonly #read = new WeakMap<Part, Read>();
  /** What a part came to the last time. */
  readonly #stepped = new WeakMap<Part, Part>();
  /** A candidate that is the same object has the same command, and chooses the same. */
  readonly #commands = new WeakMap<Candidate, string>();
  readonly #choices = new WeakMap<Candidate, readonly string[]>();
  readonly #steppedBack = new WeakMap<Candidate, SteppedBack>();

  constructor(parts: ReplacedParts) {
    this.#parts = parts;
  }

  /**
   * The same candidates; a check of a project that no longer proves its work steps back and says so: since it passed last, another way of
   * the same has proved work, or the person has said otherwise. The newest wins. It comes back when it proves work again. A part in which
   * nothing changes is the same object.
   */
  stepBack(parts: readonly Part[]): Part[] {
    const all = parts.map((part) => this.#readIn(part));
    return parts.map((part, at) => {
      const stepped = new Map<Candidate, Candidate>();
      for (const check of all[at]?.checks ?? []) {
        const why = this.#whyReplaced(check, all);
        if (why !== null) stepped.set(check, this.#stepOneBack(check, why));
      }
      return stepped.size === 0 ? part : this.#with(part, stepped);
    });
  }

  #with(part: Part, stepped: ReadonlyMap<Candidate, Candidate>): Part {
    const candidates = part.candidates.map((candidate) => stepped.get(candidate) ?? candidate);
    const known = this.#stepped.get(part);
    if (known !== undefined && candidates.every((each, at) => each === known.candidates[at])) return known;
    const fresh = { ...part, candidates };
    this.#stepped.set(part, fresh);
    return fresh;
  }

  #stepOneBack(check: Candidate, why: string): Candidate {
    const known = this.#steppedBack.get(check);
    if (known?.why === why) return known.candidate;
    const candidate = {
      ...check,
      score: Math.min(check.score, REPLACED),
      reasons: [`against it: ${why}`, ...check.reasons],
    };
    this.#steppedBack.set(check, { why, candidate });
    return candidate;
  }

  #readIn(part: Part): Read {
    const known = this.#read.get(part);
    if (known !== undefined) return known;
    const { candidates } = part;
    const read = {
      checks: candidates.filter(({ kind, status }) => kind === 'check' && status === 'open'),
      proving: groupBy(
        candidates
          .filter(({ status }) => status !== 'archived')
          .filter((each) => this.#commandIn(each) !== ''),
        ({ project }) => [project ?? ''],
      ),
      said: groupBy(candidates.filter(isSaid), (each) => this.#choicesOf(each)),
    };
    this.#read.set(part, read);
    return read;
  }

  #whyReplaced(check: Candidate, all: readonly Read[]): string | null {
    const { sessionsSince, meanings } = this.#parts;
    const { lastSeen, text } = check;
    const of = (rule: string): Meaning => meanings.of(rule);
    const command = this.#commandIn(check);
    const other = all
      .flatMap(({ proving }) => proving.get(check.project ?? '') ?? [])
      .find(
        (each) =>
          each.lastSeen > lastSeen &&
          provesInPlaceOf(this.#commandIn(each), command, of) &&
          sessionsSince(each, lastSeen) >= PROVEN_FROM,
      );
    if (other !== undefined)
      return `it proved nothing since ${day(lastSeen)}, and ${checkShown(this.#commandIn(other))} did`;
    const choices = this.#choicesOf(check);
    const near = choices.flatMap((choice) => all.flatMap(({ said }) => said.get(choice) ?? []));
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
