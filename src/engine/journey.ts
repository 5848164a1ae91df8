import path from 'node:path';
import { type BriefLine, composeBrief, inert } from '../learn/brief.ts';
import type { Gate } from '../safety/gate.ts';
import type { Brief, BriefQuery, Journey, Milestone } from '../shared/journey.ts';
import type { Candidate, Memory } from '../shared/model.ts';
import type { CandidateList } from './candidate-list.ts';
import type { Episodes, StoredEpisode } from './episodes.ts';

export interface JourneyParts {
  episodes: Episodes;
  candidates: Pick<CandidateList, 'list' | 'get'>;
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
/** A check belongs to a project when so many sessions ended with it, or so many pieces of work. */
const CHECK_SESSIONS = 2;
const CHECK_EPISODES = 3;

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
    const days: Journey['days'] = [];
    for (const episode of done.slice(0, LISTED)) {
      const day = localDay(episode.ended);
      const milestone = await this.#milestone(episode);
      const last = days.at(-1);
      if (last?.day === day) last.milestones.push(milestone);
      else days.push({ day, milestones: [milestone] });
    }
    return { project, days, more: done.length > LISTED };
  }

  async brief(folder: string, { task = '' }: BriefQuery): Promise<Brief> {
    const { episodes, projectOf, memory } = this.#parts;
    const project = await projectOf(folder);
    const worked = episodes.of(project, LOOKED_AT);
    const lines = [
      ...this.#rules(await memory(folder)),
      ...this.#traps(project),
      ...checkLines(worked),
      ...this.#milestones(worked),
    ];
    const safe = (await Promise.all(lines.map((line) => this.#safe(line)))).filter(
      (line) => line !== undefined,
    );
    return { project, ...composeBrief(inert(path.basename(project)) || 'this project', safe, task) };
  }

  #rules(memory: Memory): BriefLine[] {
    return memory.files
      .filter(({ given }) => given > 0)
      .flatMap(({ rules }) => rules)
      .map(({ text, candidate }) => {
        const sessions = candidate === null ? 0 : this.#sessionsOf(candidate);
        const evidence = sessions === 0 ? 'approved' : `approved, ${count(sessions, 'session')}`;
        return { section: 'rules', text, evidence, sessions, files: [] };
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

  #traps(project: string): BriefLine[] {
    return this.#parts.candidates
      .list({ status: 'open', project })
      .filter(({ kind, verdict }: Candidate) => kind === 'trap' && verdict === 'ok')
      .map(({ text, sessions }) => ({
        section: 'traps',
        ...{ text, sessions, files: [] },
        evidence: count(sessions, 'session'),
      }));
  }

  #milestones(worked: readonly StoredEpisode[]): BriefLine[] {
    const { now } = this.#parts;
    return worked
      .filter((episode) => isMilestone(episode) && episode.task !== '')
      .slice(0, LATELY)
      .map(({ task, ended, files, fileCount, checks, turns, outcome }) => {
        const how = howItEnded(outcome, checks);
        return {
          section: 'milestones',
          text: `${localDay(ended, now())}: "${task.replaceAll('"', "'").replaceAll('`', "'")}"${how}`,
          evidence: ['1 session', count(turns, 'turn'), count(fileCount, 'file')].join(', '),
          ...{ sessions: 1, files },
        };
      });
  }

  /** What the gate has something to say about stays out; an approved rule only when it is blocked. */
  async #safe(line: BriefLine): Promise<BriefLine | undefined> {
    const { verdict, redacted } = await this.#parts.gate.scan(inert(line.text));
    const fine = verdict === 'ok' || (line.section === 'rules' && verdict === 'review');
    return fine ? { ...line, text: redacted } : undefined;
  }

  async #milestone(episode: StoredEpisode): Promise<Milestone> {
    const { gate, episodes } = this.#parts;
    const { thread, started, ended, outcome, turns, attempts, fileCount, corrections } = episode;
    const [task = '', ...rest] = await gate.redactMany([
      inert(episode.task),
      ...episode.files.map(inert),
      ...episode.checks.map(inert),
      ...episodes.lessonsOf(episode).map(inert),
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

function howItEnded(outcome: StoredEpisode['outcome'], checks: readonly string[]): string {
  switch (outcome) {
    case 'proven':
      return `, proven by \`${checks.at(-1) ?? ''}\``;
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

/** The commands that the project's work ends with again and again, the most frequent first. */
function checkLines(worked: readonly StoredEpisode[]): BriefLine[] {
  const proven = worked.filter(({ outcome }) => outcome === 'proven');
  const uses = new Map<string, { roots: Set<string>; times: number; files: Set<string> }>();
  for (const { checks, root, files } of proven)
    for (const check of checks) {
      const use = uses.get(check) ?? { roots: new Set(), times: 0, files: new Set() };
      use.roots.add(root);
      use.times += 1;
      for (const file of files.slice(0, 5)) use.files.add(file);
      uses.set(check, use);
    }
  return [...uses]
    .filter(([, { roots, times }]) => roots.size >= CHECK_SESSIONS || times >= CHECK_EPISODES)
    .sort(([, a], [, b]) => b.roots.size - a.roots.size || b.times - a.times)
    .map(([check, { roots, times, files }]) => ({
      section: 'checks',
      text: `\`${check}\``,
      evidence: `${count(roots.size, 'session')}, ${times} of ${proven.length} proven`,
      sessions: roots.size,
      files: [...files],
    }));
}

function count(n: number, one: string): string {
  return `${n} ${n === 1 ? one : `${one}s`}`;
}

/** `2026-11-21`; with `now`, without the year when it is this one: `21 Nov`. */
function localDay(time: number, now?: number): string {
  const date = new Date(time);
  if (now === undefined) {
    const two = (n: number): string => String(n).padStart(2, '0');
    return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  }
  const sameYear = date.getFullYear() === new Date(now).getFullYear();
  return date.toLocaleDateString('en-GB', {
    ...{ day: 'numeric', month: 'short' },
    ...(sameYear ? {} : { year: 'numeric' }),
  });
}
