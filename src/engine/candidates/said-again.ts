import { SAME_FROM, closeness } from '../../learn/near/alike.ts';
import type { Meaning } from '../../learn/near/meaning.ts';
import { type Asked, LivingIndex } from '../../learn/near/living-index.ts';
import type { Database } from '../../store/database.ts';
import type { Meanings } from './meanings.ts';
import { type Group, projectsOf } from './merged-candidate.ts';
import { type CameUp, isSaid, readTimes } from './observation-rows.ts';
import type { Part } from './part.ts';

/** A group of candidates, and where it holds: null for everywhere. */
export interface PlacedGroup {
  project: string | null;
  ids: string[];
  meaning: Meaning;
}

/** When something came up: for each distinct session the last time before its rule was approved, and the last since. */
export interface Heard {
  how: CameUp;
  times: number[];
}

export interface SaidAgainOptions {
  db: Database;
  meanings: Meanings;
  /** Rises when anything may have changed, also what the same groups stand on. */
  shaken: () => number;
}

/**
 * Finds what says the same as a rule and was put down for another place. Whoever has to say a rule of the project again does not mind
 * whether it sounds as if it held everywhere, nor the other way round.
 */
export class SaidAgain {
  readonly #options: SaidAgainOptions;
  readonly #index = new LivingIndex<PlacedGroup>(({ meaning }) => meaning, { bySubject: false });
  /** A group that is the same object says the same. */
  readonly #placed = new WeakMap<Group, PlacedGroup>();
  #parts: readonly Part[] | undefined;
  /** A part that is the same object has the same groups. */
  readonly #lists = new WeakMap<Part, readonly PlacedGroup[]>();
  /** What was found for a text. */
  readonly #asked = new WeakMap<Meaning, Asked<PlacedGroup, PlacedGroup>>();
  /** Whether somebody said it. */
  #said = new WeakMap<PlacedGroup, boolean>();
  #shaken = 0;

  constructor(options: SaidAgainOptions) {
    this.#options = options;
  }

  /**
   * When a group of candidates was said in the project where its rule stands, or anywhere. `parts` are all there are; `rule` are the words
   * that a person `approved` at that time, who may have said it more clearly than any session did. That a check passed only counts where nobody said it: it
   * is what the rule asks for.
   */
  timesOf(
    group: Group,
    parts: readonly Part[],
    { rule, project, approved }: { rule: string; project: string | null; approved: number },
  ): Heard {
    const alike = [group[0].text, rule].flatMap((words) => this.#alike(words, parts));
    const ids = new Set([...group.map(({ id }) => id), ...alike.flatMap((other) => other.ids)]);
    const all = readTimes(this.#options.db, [...ids], { project, around: approved });
    const said = all.filter(({ how }) => how !== 'proved');
    const lasts = new Map<string, number>();
    for (const { root, time } of said.length > 0 ? said : all) {
      const session = `${root} ${time > approved}`;
      lasts.set(session, Math.max(time, lasts.get(session) ?? 0));
    }
    const how = said.length === 0 && all.length > 0 ? 'proved' : 'said';
    return { how: said.some((each) => each.how === 'met') ? 'met' : how, times: [...lasts.values()] };
  }

  /**
   * Where else the same was put down. `others`: those of the other projects in which a rule of one project was said, sorted by these; none
   * for one that holds everywhere. `otherScope`: everywhere for a rule of one project, and some project for one that holds everywhere.
   */
  elsewhere(
    group: Group,
    parts: readonly Part[],
  ): { others: readonly PlacedGroup[]; otherScope: readonly PlacedGroup[] } {
    const [{ text }] = group;
    const project = placeOf(group);
    const alike = this.#alike(text, parts);
    const otherScope = inOtherScope(alike, project).sort(byProject);
    if (project === null) return { others: [], otherScope };
    const others = alike
      .filter((other) => other.project !== null && other.project !== project && this.#isSaid(other))
      .sort(byProject);
    return { others, otherScope };
  }

  #isSaid(placed: PlacedGroup): boolean {
    const { db, shaken } = this.#options;
    if (shaken() !== this.#shaken) this.#said = new WeakMap();
    this.#shaken = shaken();
    const known = this.#said.get(placed) ?? isSaid(db, placed.ids);
    this.#said.set(placed, known);
    return known;
  }

  #alike(text: string, parts: readonly Part[]): readonly PlacedGroup[] {
    this.#hold(parts);
    const meaning = this.#options.meanings.of(text);
    const judge = (other: PlacedGroup): PlacedGroup | null =>
      closeness(meaning, other.meaning) >= SAME_FROM ? other : null;
    const asked = this.#index.ask(meaning, judge, this.#asked.get(meaning));
    this.#asked.set(meaning, asked);
    return asked.all;
  }

  #hold(parts: readonly Part[]): void {
    if (this.#parts === parts) return;
    this.#parts = parts;
    this.#index.hold(parts.map((part) => this.#listOf(part)));
  }

  #listOf(part: Part): readonly PlacedGroup[] {
    const list = this.#lists.get(part) ?? part.groups.map((group) => this.#placedOf(group));
    this.#lists.set(part, list);
    return list;
  }

  #placedOf(group: Group): PlacedGroup {
    const known = this.#placed.get(group);
    if (known !== undefined) return known;
    const ids = group.map(({ id }) => id);
    const placed = { project: placeOf(group), ids, meaning: this.#options.meanings.of(group[0].text) };
    this.#placed.set(group, placed);
    return placed;
  }
}

function byProject(one: PlacedGroup, two: PlacedGroup): number {
  return (one.project ?? '') < (two.project ?? '') ? -1 : 1;
}

/** A trap of the computer belongs to none of the projects that met it. */
function placeOf(group: Group): string | null {
  return projectsOf(group).length > 1 ? null : group[0].project;
}

function inOtherScope(alike: readonly PlacedGroup[], project: string | null): PlacedGroup[] {
  return alike.filter((other) => (other.project === null) !== (project === null));
}
