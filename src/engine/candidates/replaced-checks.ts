import { checkedBy } from '../../learn/deeds/check-rule.ts';
import { parseCommand } from '../../learn/deeds/commands.ts';
import { choicesOf, provesInPlaceOf, takesPlaceOf } from '../../learn/near/takes-place.ts';
import { SHOWN_FROM, shownByDefault } from '../../learn/summarise.ts';
import { day } from '../../shared/dates.ts';
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

/**
 * The same candidates; a check of a project that no longer proves its work steps back and says so: since it passed last, another way of
 * the same has proved work, or the person has said otherwise. The newest wins. It comes back when it proves work again.
 */
export function withoutReplacedChecks(all: readonly Candidate[], parts: ReplacedParts): Candidate[] {
  const checks = new Set(all.filter(({ kind, status }) => kind === 'check' && status === 'open'));
  if (checks.size === 0) return [...all];
  const { meanings } = parts;
  const proving = groupBy(
    all.filter((candidate) => candidate.status !== 'archived' && commandIn(candidate) !== ''),
    ({ project }) => [project ?? ''],
  );
  const said = groupBy(all.filter(isSaid), ({ text }) => choicesOf(meanings.of(text)));
  return all.map((candidate) => {
    if (!checks.has(candidate)) return candidate;
    const why = whyReplaced(candidate, { ...parts, proving, said });
    if (why === null) return candidate;
    return {
      ...candidate,
      score: Math.min(candidate.score, REPLACED),
      reasons: [`against it: ${why}`, ...candidate.reasons],
    };
  });
}

type Groups = ReadonlyMap<string, readonly Candidate[]>;

function whyReplaced(
  check: Candidate,
  { meanings, sessionsSince, proving, said }: ReplacedParts & { proving: Groups; said: Groups },
): string | null {
  const { lastSeen, text } = check;
  const of = (rule: string): ReturnType<Meanings['of']> => meanings.of(rule);
  const other = (proving.get(check.project ?? '') ?? []).find(
    (each) =>
      each.lastSeen > lastSeen &&
      provesInPlaceOf(commandIn(each), commandIn(check), of) &&
      sessionsSince(each, lastSeen) >= PROVEN_FROM,
  );
  if (other !== undefined) return `it proved nothing since ${day(lastSeen)}, and \`${commandIn(other)}\` did`;
  const near = choicesOf(of(text)).flatMap((choice) => said.get(choice) ?? []);
  const rule = near.find(
    (each) =>
      each.lastSeen > lastSeen &&
      (each.project === null || each.project === check.project) &&
      takesPlaceOf(of(each.text), of(text)),
  );
  return rule === undefined ? null : `on ${day(rule.lastSeen)} you said otherwise: ${rule.text}`;
}

/** The command of a check. A person may have said the same in their words. */
function commandIn({ text, wordings = [] }: Candidate): string {
  for (const words of [text, ...wordings.map((each) => each.text)]) {
    const command = checkedBy(words);
    // What it needs before it here is no part of what it does.
    if (command !== undefined) return parseCommand(command).text;
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
