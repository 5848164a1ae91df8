import path from 'node:path';
import { type BriefLine, composeBrief, inert } from '../../learn/brief.ts';
import { checkShown } from '../../learn/deeds/check-rule.ts';
import { parseCommand } from '../../learn/deeds/commands.ts';
import { MAX_FILES } from '../../learn/episodes/episode.ts';
import { fold } from '../../learn/fold.ts';
import type { Gate } from '../../safety/gate.ts';
import { count } from '../../shared/amounts.ts';
import { day } from '../../shared/dates.ts';
import type { Brief, BriefQuery, Journey, Milestone } from '../../shared/journey.ts';
import type { Candidate, Memory, RuleLife } from '../../shared/model.ts';
import type { CandidateList } from '../candidates/candidate-list.ts';
import type { Episodes, StoredEpisode } from './episodes.ts';
import { asRun, isPutAway, sessionsOfCheck } from './known-checks.ts';
import { trapLines } from './known-traps.ts';
import { Parts, inProject, partsWorkedIn } from './parts.ts';
import { checkLines } from './proving-checks.ts';
import { isPrivate, withoutPlaces } from './without-places.ts';

export interface JourneyParts {
  episodes: Episodes;
  candidates: Pick<CandidateList, 'list' | 'get' | 'foldersOf'>;
  gate: Gate;
  /** What Codex is given in a folder. */
  memory: (folder: string) => Promise<Memory>;
  projectOf: (folder: string) => Promise<string>;
  now: () => number;
}

/** Episodes of a project that are looked at. */
const LOOKED_AT = 1_000;
/** Milestones that a journey lists. */
const LISTED = 300;
/** Milestones that a brief chooses from. */
const LATELY = 60;
/** Lessons told with one piece of work. */
const LESSONS = 3;
/** Files that a line names. */
const NAMED = 2;
/** A line, and what is said when its text must not be, and then when that must not be either. */
type Told = BriefLine & { instead?: readonly string[] };

/** What was done in a project, and what of it the next session there should know. */
export class JourneyAnswers {
  readonly #parts: JourneyParts;

  constructor(parts: JourneyParts) {
    this.#parts = parts;
  }

  async journey(folder: string): Promise<Journey> {
    const { episodes, projectOf } = this.#parts;
    const project = await projectOf(folder);
    const done = episodes.of(project, LOOKED_AT).filter(isMilestone);
    const listed = done.slice(0, LISTED);
    const lessons = this.#firstLessons(listed);
    const days: Journey['days'] = [];
    for (const episode of listed) {
      const date = isoDay(episode.ended);
      const milestone = await this.#milestone(episode, lessons.get(episode) ?? []);
      const last = days.at(-1);
      if (last?.day === date) last.milestones.push(milestone);
      else days.push({ day: date, milestones: [milestone] });
    }
    return { project, days, more: done.length > LISTED };
  }

  /** What each piece of work taught, told once: where it was learned first. */
  #firstLessons(listed: readonly StoredEpisode[]): Map<StoredEpisode, string[]> {
    const told = new Set<string>();
    const lessons = new Map<StoredEpisode, string[]>();
    for (const episode of [...listed].reverse()) {
      const fresh = this.#parts.episodes.lessonsOf(episode).filter((lesson) => !told.has(lesson));
      const shown = fresh.slice(0, LESSONS);
      for (const lesson of shown) told.add(lesson);
      lessons.set(episode, shown);
    }
    return lessons;
  }

  async brief(folder: string, { task = '' }: BriefQuery): Promise<Brief> {
    const { episodes, projectOf, memory } = this.#parts;
    const project = await projectOf(folder);
    const worked = episodes.of(project, LOOKED_AT).map((each) => inProject(each, project));
    const known = await this.#parts.candidates.list({ project });
    const rules = this.#rules(await memory(folder), project);
    const lines: Told[] = [
      ...rules,
      ...trapLines(known, (trap) => this.#parts.candidates.foldersOf(trap), project),
      ...checkLines(worked, {
        heard: (check) => sessionsOfCheck(known, check),
        asRun: (check) => asRun(known, check),
        putAway: (check) => isPutAway(known, check),
        said: saidOf(known),
      }),
      ...this.#milestones(worked),
    ];
    const safe = (await Promise.all(lines.map((line) => this.#safe(line)))).filter(
      (line) => line !== undefined,
    );
    const parts = new Parts(project);
    const placed = safe.map((line) => ({ ...line, parts: parts.ofLine(line) }));
    const folders = { folder: path.relative(project, folder), task, known: placed };
    const name = inert(path.basename(project)) || 'this project';
    return { project, ...composeBrief(name, placed, task, partsWorkedIn(parts, folders)) };
  }

  #rules(memory: Memory, project: string): BriefLine[] {
    return memory.files
      .filter(({ given }) => given > 0)
      .flatMap(({ path: file, scope, rules }) => rules.map((rule) => ({ ...rule, file, scope })))
      .map(({ text, candidate, life, file, scope }) => {
        const sessions = candidate === null ? 0 : this.#sessionsOf(candidate);
        const approved = sessions === 0 ? 'approved' : `approved, ${count(sessions, 'session')}`;
        // What stands in a package's own file is about that package.
        const from = scope === 'project' ? path.relative(project, path.dirname(file)) : '';
        const files = from === '' ? [] : [from];
        return { section: 'rules', text, evidence: `${approved}${goneIn(life)}`, sessions, files };
      });
  }

  /** A rule outlives the sessions that it was heard in. */
  #sessionsOf(candidate: string): number {
    try {
      return this.#parts.candidates.get(candidate).sessions;
    } catch {
      return 0;
    }
  }

  #milestones(worked: readonly StoredEpisode[]): Told[] {
    const now = this.#parts.now();
    return byTask(worked.filter(isMilestone))
      .slice(0, LATELY)
      .map(({ last: { task, ended, outcome, checks }, roots, turns, files, fileCount }) => {
        const when = day(ended, now);
        const how = howItEnded(outcome, checks);
        const where = namesOf(files, fileCount);
        const nameless = `${when}: ${where}${how}`;
        const named = `${when}: "${task.replaceAll('"', "'").replaceAll('`', "'")}"${how}`;
        const evidence = [count(roots.size, 'session'), ...(turns > 1 ? [count(turns, 'turn')] : [])];
        return {
          section: 'milestones',
          ...(task === ''
            ? { text: nameless }
            : { text: `${named}, in ${where}`, instead: [named, nameless] }),
          ...{ evidence: evidence.join(', '), sessions: roots.size, files },
        };
      });
  }

  /** What the gate has something to say about stays out; an approved rule only when it is blocked. */
  async #safe({ instead = [], ...line }: Told): Promise<BriefLine | undefined> {
    const plain = inert(line.text);
    const { verdict, findings, redacted } = await this.#parts.gate.scan(plain);
    // A brief is pasted, also elsewhere: whose machine or address it was is no part of what was done.
    if (line.section === 'milestones' && verdict === 'review' && findings.every(isPrivate))
      return { ...line, text: withoutPlaces(plain, findings) };
    const fine = verdict === 'ok' || (line.section === 'rules' && verdict === 'review');
    if (fine) return { ...line, text: redacted };
    const [text, ...others] = instead;
    return text === undefined ? undefined : this.#safe({ ...line, text, instead: others });
  }

  async #milestone(episode: StoredEpisode, lessons: readonly string[]): Promise<Milestone> {
    const { gate } = this.#parts;
    const { thread, started, ended, outcome, turns, attempts, fileCount, corrections } = episode;
    const [task = '', ...rest] = await gate.redactMany([
      inert(episode.task),
      ...episode.files.map(inert),
      ...episode.checks.map(inert),
      ...lessons.map(inert),
    ]);
    const files = rest.splice(0, episode.files.length);
    const checks = rest.splice(0, episode.checks.length);
    return {
      ...{ thread, line: Math.max(1, episode.firstLine), task, started, ended },
      outcome,
      ...{ turns, attempts, files, fileCount, checks, corrections: corrections.length, lessons: rest },
    };
  }
}

/** What the person said or approved, and when last. */
function saidOf(known: readonly Candidate[]): { text: string; time: number }[] {
  return known
    .filter(({ kind, status }) => kind !== 'trap' && kind !== 'check' && status !== 'archived')
    .map(({ text, lastSeen }) => ({ text, time: lastSeen }));
}

/** What a rule names and the project no longer has is told beside it. */
function goneIn(life: RuleLife | undefined): string {
  const gone = (life?.advice ?? []).flatMap((each) => /^(.+ is gone)\./.exec(each)?.[1] ?? []);
  return gone.map((each) => `; ${each.charAt(0).toLowerCase()}${each.slice(1)}`).join('');
}

/** The same task, taken up in several sessions. */
interface Taken {
  /** Its latest piece of work. */
  last: StoredEpisode;
  roots: Set<string>;
  turns: number;
  files: string[];
  fileCount: number;
}

/** Pieces of work put together by what was asked for, the latest first; what nobody named stays by itself. */
function byTask(worked: readonly StoredEpisode[]): Taken[] {
  const tasks = new Map<string, Taken>();
  for (const episode of worked) {
    const { task, thread, number, root, turns, files, fileCount } = episode;
    const key = task === '' ? `${thread} ${number}` : sameAs(task);
    const known = tasks.get(key);
    if (known === undefined) {
      tasks.set(key, { last: episode, roots: new Set([root]), turns, files, fileCount });
      continue;
    }
    const all = [...new Set([...known.files, ...files])];
    known.roots.add(root);
    known.turns += turns;
    known.fileCount = Math.max(all.length, known.fileCount, fileCount);
    known.files = all.slice(0, MAX_FILES);
  }
  return [...tasks.values()];
}

/** A task as it is known again, however it ends and wherever its lines break. */
function sameAs(task: string): string {
  return fold(task)
    .replace(/\s+/g, ' ')
    .replace(/[\s.!?…。！？]+$/, '');
}

function namesOf(files: readonly string[], fileCount: number): string {
  const named = files.slice(0, NAMED).map((file) => file.replaceAll('`', "'"));
  const others = fileCount - named.length;
  if (named.length === 0) return count(fileCount, 'file');
  return `${named.join(', ')}${others > 0 ? ` and ${count(others, 'other')}` : ''}`;
}

const strength = { test: 0, types: 1, build: 2, lint: 3 };

/** The two checks that say most. */
function strongest(checks: readonly string[]): string {
  const weight = (check: string): number => strength[parseCommand(check).proof ?? 'lint'];
  return [...checks]
    .sort((a, b) => weight(a) - weight(b))
    .slice(0, 2)
    .map(checkShown)
    .join(' and ');
}

function howItEnded(outcome: StoredEpisode['outcome'], checks: readonly string[]): string {
  switch (outcome) {
    case 'proven':
      return `, proven by ${strongest(checks)}`;
    case 'interrupted':
      return ', interrupted and not finished';
    case 'open':
      return ', not finished yet';
    case 'ended':
      return '';
  }
}

/** Something was brought about: files changed. What was broken off left its changes behind too, and somebody has to know. */
function isMilestone({ fileCount }: StoredEpisode): boolean {
  return fileCount > 0;
}

/** `2026-11-21`. */
function isoDay(time: number): string {
  const date = new Date(time);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
