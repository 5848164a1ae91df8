import path from 'node:path';
import { machineTrapOf } from '../../learn/deeds/machine-traps.ts';
import { summarise } from '../../learn/summarise.ts';
import { idsOf } from '../../shared/candidate-ids.ts';
import type { Candidate, PutAway } from '../../shared/model.ts';
import type { Database } from '../../store/database.ts';
import { readHeard, readKinds, readRows } from './observation-rows.ts';
import { waitsAgain } from './waits-again.ts';

/** Other wordings that a candidate carries. */
const WORDINGS = 100;

/** Candidates that say the same, the one heard first in front. */
export type Group = readonly [Candidate, ...Candidate[]];

/** Whether nothing has changed in a group since; a row that changed is another object (candidate-rows.ts). */
export function isSameGroup(one: Group, two: Group): boolean {
  return one.length === two.length && one.every((member, at) => member === two[at]);
}

export interface MergeParts {
  db: Database;
  now: () => number;
  /** How an archived candidate was put away. */
  putAway: (candidate: string) => PutAway | null;
  /** The rule that an approved candidate became; null for all others. */
  approvedText: (candidate: string) => string | null;
}

/** The candidate that a group is to a person. A decision on one wording holds for all, until they bring evidence of another kind. */
export function mergeGroup(group: Group, parts: MergeParts): Candidate {
  const projects = projectsOf(group);
  const wordings = mergeWordings(group, parts);
  const merged = projects.length > 1 ? ofMachine(wordings, projects, group) : wordings;
  // What a person made of it stands in their file. The words that were heard stay as the evidence.
  if (merged.status === 'approved') return inWordsOf(parts.approvedText(merged.id), merged, group);
  const putAway = merged.status === 'archived' ? parts.putAway(merged.id) : null;
  if (putAway === null) return merged;
  const again = waitsAgain(putAway, readKinds(parts.db, idsOf(merged)));
  if (again === null) return { ...merged, putAway };
  const reasons = [again, ...merged.reasons];
  return { ...merged, status: 'open', reasons, putAway: { ...putAway, why: again } };
}

/** The rule that a person made of it; its wordings stay as they were heard, each once. */
function inWordsOf(approved: string | null, merged: Candidate, group: Group): Candidate {
  if (approved === null || merged.wordings === undefined) return { ...merged, text: approved ?? merged.text };
  const heard = new Map(group.map(({ id, text }) => [id, text]));
  const own = heard.get(merged.id) ?? merged.text;
  const wordings = merged.wordings.map(({ id }) => {
    const text = heard.get(id) ?? own;
    return { id, text: text === approved ? own : text };
  });
  return { ...merged, text: approved, wordings };
}

/** Projects that are named. */
const NAMED = 3;
const ofScope = /^(?:global|this project): |^said in \d+ wordings$/;

/** The projects of candidates, sorted. */
export function projectsOf(candidates: readonly { project: string | null }[]): string[] {
  return [...new Set(candidates.flatMap(({ project }) => project ?? []))].sort();
}

/** One trap of the computer that several projects met. Where each met it with other commands, the rule names none of theirs. */
function ofMachine(merged: Candidate, projects: readonly string[], group: Group): Candidate {
  const distinct = new Set(group.map(({ text }) => text));
  const general = distinct.size > 1 ? machineTrapOf(merged.text)?.general : null;
  const names = projects.slice(0, NAMED).map((project) => path.basename(project));
  const more = projects.length > NAMED ? ` and ${projects.length - NAMED} more` : '';
  return {
    ...merged,
    ...{ scope: 'global', project: null, destination: 'global-rules', text: general ?? merged.text },
    reasons: [
      `global: it was met in ${projects.length} projects (${names.join(', ')}${more}), so it is this computer's`,
      ...merged.reasons.filter((reason) => !ofScope.test(reason)),
    ],
  };
}

function mergeWordings(group: Group, { db, now }: MergeParts): Candidate {
  const [first] = group;
  if (group.length === 1) return first;
  const shown =
    group.find(({ status }) => status === 'approved') ??
    group.find(({ status }) => status === 'archived') ??
    first;
  const ids = group.map(({ id }) => id);
  const others = group.filter(({ id }) => id !== shown.id);
  const heard = readHeard(db, ids);
  // What was decided stays when the sessions that said it are gone.
  if (heard === undefined) return { ...shown, wordings: wordingsOf(others) };
  const summary = summarise(readRows(db, ids), now());
  const clearest = group.find(({ text }) => text === summary.text) ?? first;
  const { sessions, wordings, firstSeen, lastSeen } = heard;
  return {
    ...shown,
    ...{ kind: summary.kind, text: summary.text, score: summary.score },
    reasons: [...summary.reasons, ...(wordings > 1 ? [`said in ${wordings} wordings`] : [])],
    ...{ verdict: clearest.verdict, findings: clearest.findings },
    ...{ sessions, firstSeen, lastSeen },
    // Where another wording is the clearest, its text stands on top, and here stands the one that it took the place of.
    wordings: wordingsOf(others).map(({ id, text }) => ({
      id,
      text: id === clearest.id ? shown.text : text,
    })),
  };
}

function wordingsOf(others: readonly Candidate[]): { id: string; text: string }[] {
  return others.slice(0, WORDINGS).map(({ id, text }) => ({ id, text }));
}
