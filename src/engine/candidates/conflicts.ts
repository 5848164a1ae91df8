import { isDeepStrictEqual } from 'node:util';
import { LIKE_FROM, SAME_FROM, closeness } from '../../learn/near/alike.ts';
import { contradiction } from '../../learn/near/contradiction.ts';
import type { Meaning } from '../../learn/near/meaning.ts';
import { type Asked, LivingIndex } from '../../learn/near/living-index.ts';
import type { Gate } from '../../safety/gate.ts';
import { idsOf } from '../../shared/candidate-ids.ts';
import type { Candidate, Conflict, Destination } from '../../shared/model.ts';
import { isInside } from '../../shared/paths.ts';
import { RecentMap } from '../../shared/recent-map.ts';
import { takingTurns } from '../../shared/taking-turns.ts';
import type { Meanings } from './meanings.ts';
import type { StandingRule } from '../rules/standing-rules.ts';

/** Things to think about that one candidate shows. */
const MOST = 5;
/** Candidates of one place of which it is remembered what they came to. More than a list gives. */
const REMEMBERED = 2_000;
/** Projects whose files are read for one list. */
const MAX_PROJECTS = 50;
/** Of these, so many at once: each waits mostly for the disk. */
const READ_AT_ONCE = 5;

export interface ConflictsOptions {
  meanings: Meanings;
  gate: Pick<Gate, 'redact'>;
  /** What Codex is given in a project and its folders, or everywhere. */
  rulesFor: (project: string | null) => Promise<readonly StandingRule[]>;
  /** Where a candidate was heard. */
  foldersOf: (candidate: Candidate) => readonly string[];
}

/** What a rule is held against. */
interface Other {
  with: Conflict['with'];
  meaning: Meaning;
  /** Of candidates: where they would go. */
  candidate?: Candidate;
  /** Of approved rules: when, in milliseconds since the epoch. */
  approved?: number;
  /** Of rules of one folder: that folder. They go against what was heard there, and are exceptions to all else. */
  within?: string;
}

/** A rule that a person may approve, in its words and its place. */
interface Proposed {
  candidate: Candidate;
  text: string;
  destination: Destination;
}

/** Candidates in lists of one project each; a list that is the same array has the same ones. */
type Waiting = readonly (readonly Candidate[])[];

/** What stands against each other in one project, or everywhere, as it was found last. */
interface Place {
  index: LivingIndex<Other>;
  /** Lines of files, by all that is told of them. */
  rules: Map<string, Other>;
  /** The same as a list, and what else the index holds. */
  lists: readonly (readonly Other[])[];
  /** What a candidate came to, as long as its own words and times are the same. */
  asked: RecentMap<string, { as: string; asked: Asked<Other, Found> }>;
}

interface Found {
  other: Other;
  conflict: Conflict;
}

/** Finds what candidates go against and what they repeat. */
export class Conflicts {
  readonly #options: ConflictsOptions;
  readonly #places = new RecentMap<string | null, Place>(MAX_PROJECTS);
  /** A candidate that is the same object is held against in the same way. */
  readonly #others = new WeakMap<Candidate, Other>();
  /** A list that is the same array has the same ones. */
  readonly #lists = new WeakMap<readonly Candidate[], readonly Other[]>();

  constructor(options: ConflictsOptions) {
    this.#options = options;
  }

  /** The same candidates; those that wait carry their conflicts. `open` are all that wait, as in `CandidateList.waiting`, also those not in `candidates`. */
  async attach(candidates: readonly Candidate[], open: Waiting): Promise<Candidate[]> {
    const waiting = candidates.filter(({ status }) => status === 'open');
    const projects = [...new Set(waiting.flatMap(placesOf))].slice(0, MAX_PROJECTS);
    const seen = new Map<string, Conflict[]>();
    const standing = await this.#standingIn(projects);
    const turn = takingTurns();
    for (const [at, project] of projects.entries()) {
      const place = this.#placeFor(project, standing[at] ?? [], open);
      for (const candidate of waiting.filter((each) => placesOf(each).includes(project))) {
        await turn();
        const { id, text, destination } = candidate;
        const as = JSON.stringify([text, destination, candidate.kind, candidate.lastSeen, idsOf(candidate)]);
        const before = place.asked.get(id);
        const found = this.#ask(
          { candidate, text, destination },
          place,
          as === before?.as ? before.asked : undefined,
        );
        place.asked.set(id, { as, asked: found });
        const conflicts = this.#holding(candidate, found.all);
        if (conflicts.length > 0) seen.set(id, [...(seen.get(id) ?? []), ...conflicts]);
      }
    }
    const found = new Map<string, Conflict[]>();
    for (const [id, conflicts] of seen) found.set(id, await this.#shown(conflicts));
    return candidates.map((candidate) => {
      const conflicts = found.get(candidate.id);
      return conflicts === undefined ? candidate : { ...candidate, conflicts };
    });
  }

  async #standingIn(projects: readonly (string | null)[]): Promise<(readonly StandingRule[])[]> {
    const found: (readonly StandingRule[])[] = [];
    for (let at = 0; at < projects.length; at += READ_AT_ONCE) {
      const some = projects.slice(at, at + READ_AT_ONCE);
      found.push(...(await Promise.all(some.map((project) => this.#options.rulesFor(project)))));
    }
    return found;
  }

  /** What one rule goes against as a person has worded and placed it. */
  async of(proposed: Proposed, open: Waiting): Promise<Conflict[]> {
    const conflicts: Conflict[] = [];
    for (const project of placesOf(proposed.candidate)) {
      const standing = await this.#options.rulesFor(project);
      const { all } = this.#ask(proposed, this.#placeFor(project, standing, open));
      conflicts.push(...this.#holding(proposed.candidate, all));
    }
    return this.#shown(conflicts);
  }

  #placeFor(project: string | null, standing: readonly StandingRule[], open: Waiting): Place {
    const place: Place = this.#places.get(project) ?? {
      index: new LivingIndex<Other>(({ meaning }) => meaning, { bySubject: true }),
      ...{ rules: new Map(), lists: [], asked: new RecentMap(REMEMBERED) },
    };
    this.#places.set(project, place);
    const rules = new Map(
      standing.map((rule) => {
        const as = JSON.stringify(rule);
        return [as, place.rules.get(as) ?? this.#ofRule(rule)];
      }),
    );
    const isAsBefore = isDeepStrictEqual([...rules.keys()], [...place.rules.keys()]);
    const own = isAsBefore ? place.lists[0] : undefined;
    place.rules = rules;
    place.lists = [own ?? [...rules.values()], ...this.#openIn(project, open)];
    place.index.hold(place.lists);
    return place;
  }

  /** Candidates of the project, and those for everywhere. */
  #openIn(project: string | null, open: Waiting): (readonly Other[])[] {
    const here = open.filter(
      ([candidate]) => candidate !== undefined && [null, project].includes(candidate.project),
    );
    return here.map((list) => {
      const others = this.#lists.get(list) ?? list.map((candidate) => this.#ofCandidate(candidate));
      this.#lists.set(list, others);
      return others;
    });
  }

  #ofRule({ approved, within, ...rule }: StandingRule): Other {
    return {
      with: rule,
      meaning: this.#options.meanings.of(rule.text),
      ...(approved !== undefined && { approved }),
      ...(within !== undefined && { within }),
    };
  }

  #ofCandidate(candidate: Candidate): Other {
    const { id, text, scope, lastSeen: heard } = candidate;
    const known = this.#others.get(candidate);
    if (known !== undefined) return known;
    const meaning = this.#options.meanings.of(text);
    const other: Other = { with: { type: 'candidate', id, text, scope, heard }, meaning, candidate };
    this.#others.set(candidate, other);
    return other;
  }

  #ask(
    proposed: Proposed,
    { index }: Place,
    before?: Asked<Other, Found>,
  ): ReturnType<typeof index.ask<Found>> {
    const mine = this.#options.meanings.of(proposed.text);
    const judge = (other: Other): Found | null => {
      const conflict = this.#judge(proposed, mine, other);
      return conflict === null ? null : { other, conflict };
    };
    return index.ask(mine, judge, before);
  }

  #holding(candidate: Candidate, found: readonly Found[]): Conflict[] {
    return found.filter(({ other }) => this.#holdsFor(candidate, other)).map(({ conflict }) => conflict);
  }

  #holdsFor(candidate: Candidate, { within }: Other): boolean {
    if (within === undefined) return true;
    return this.#options.foldersOf(candidate).some((folder) => isInside(folder, within));
  }

  async #shown(found: readonly Conflict[]): Promise<Conflict[]> {
    const { gate } = this.#options;
    // The rules for everywhere are found in every project.
    const distinct = [...new Map(found.map((each) => [JSON.stringify(each.with), each])).values()];
    // What stops an approval first, then by how much it is worth knowing. However they were found, they come in the same order.
    distinct.sort((a, b) => rank(a) - rank(b) || (b.with.heard ?? 0) - (a.with.heard ?? 0) || inOrder(a, b));
    const shown = distinct.slice(0, MOST);
    // A file's lines are the person's own and may hold a secret.
    return Promise.all(
      shown.map(async (each) =>
        each.with.type === 'file'
          ? { ...each, with: { ...each.with, text: await gate.redact(each.with.text) } }
          : each,
      ),
    );
  }

  #judge({ candidate, text, destination }: Proposed, mine: Meaning, other: Other): Conflict | null {
    if (other.with.id !== undefined && isOf(candidate, other.with.id)) return null;
    const { type, scope } = other.with;
    const isThere = other.within === undefined && (scope === 'global') === (destination === 'global-rules');
    const replaceable = type === 'candidate' || (type === 'rule' && isThere);
    // A trap says what happens, and asks for nothing, in whatever words a person approves it.
    const why = isTrap(candidate) || isTrap(other.candidate) ? null : contradiction(mine, other.meaning);
    if (why !== null)
      return { kind: 'conflict', with: other.with, why: inTime(candidate, other, why), replaceable };
    if (plain(text) === plain(other.with.text)) {
      // In the file that changes the very same words are told by the change itself, and of candidates the list tells where else.
      if (type === 'candidate' || isThere) return null;
      return { kind: 'duplicate', with: other.with, why: 'The same stands there already.', replaceable };
    }
    const close = closeness(mine, other.meaning);
    // Candidates of one place that say the same are one already.
    if (close < (type === 'candidate' ? SAME_FROM : LIKE_FROM)) return null;
    if (type === 'candidate' && other.candidate?.project === candidate.project) return null;
    return { kind: 'duplicate', with: other.with, why: duplicateOf[type], replaceable };
  }
}

const duplicateOf = {
  rule: 'It is like a rule that stands already.',
  file: 'It is like a line of your own.',
  candidate: 'It is like another candidate.',
} as const satisfies Record<Conflict['with']['type'], string>;

/** The newest wins, so a person should know which that is. Nobody said what commands proved. */
function inTime(candidate: Candidate, { candidate: other, approved }: Other, why: string): string {
  if (approved !== undefined) {
    const [said, hadSaid] = isCheck(candidate) ? ['This proved work', 'this had proved work'] : saidThis;
    return candidate.lastSeen > approved
      ? `${said} after you had approved the other. ${why}`
      : `You approved the other after ${hadSaid}. ${why}`;
  }
  if (other === undefined || other.lastSeen === candidate.lastSeen) return why;
  const otherwise = isCheck(other) ? 'The other proved work' : 'You said otherwise';
  return `${otherwise} ${other.lastSeen < candidate.lastSeen ? 'before' : 'later'}. ${why}`;
}

const saidThis = ['You said this', 'you had said this'] as const;

/** The projects whose rules and suggestions it is held against. One for everywhere would hold where it was heard, too. */
function placesOf({ project, heardIn }: Candidate): (string | null)[] {
  return project === null && heardIn !== undefined ? heardIn.slice(0, MAX_PROJECTS) : [project];
}

function rank({ kind, with: { type } }: Conflict): number {
  return (kind === 'conflict' ? 0 : 3) + ['rule', 'file', 'candidate'].indexOf(type);
}

function inOrder({ with: one }: Conflict, { with: two }: Conflict): number {
  const [a, b] = [one, two].map(({ path, line, text }) =>
    [path ?? '', String(line ?? 0).padStart(9, '0'), text].join('\n'),
  );
  return (a ?? '') < (b ?? '') ? -1 : 1;
}

function isCheck({ kind }: Candidate): boolean {
  return kind === 'check';
}

function isTrap(candidate: Candidate | undefined): boolean {
  return candidate?.kind === 'trap';
}

function isOf(candidate: Candidate, id: string): boolean {
  return idsOf(candidate).includes(id);
}

function plain(text: string): string {
  return text
    .replace(/[\s.`]+/g, ' ')
    .trim()
    .toLowerCase();
}
