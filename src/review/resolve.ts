import type { Conflict, Resolution } from '../shared/model.ts';

/** What a person's word makes of the things that a rule goes against. */
export interface Resolved {
  /** Rules of our block that go out. */
  readonly replaces: readonly string[];
  /** Open candidates that are put away. */
  readonly putAway: readonly string[];
  /** Why it cannot be approved like this, in a sentence; null when it can. */
  readonly blocked: string | null;
}

const WHAT = {
  rule: 'a rule that you approved',
  file: 'a line of your own',
  candidate: 'another candidate',
} as const satisfies Record<Conflict['with']['type'], string>;

/** What it goes against, and what can become of that: nothing is offered that would be refused. */
function unsettled(against: readonly Conflict[]): string | null {
  const first = against.find(({ replaceable }) => !replaceable) ?? against[0];
  if (first === undefined) return null;
  const keep = against.length === 1 ? 'keep both' : 'keep all';
  if (first.replaceable)
    return `This goes against ${WHAT[first.with.type]}. Replace ${against.length === 1 ? 'it' : 'them'}, ${keep}, or archive this.`;
  const whose = first.with.type === 'file' ? 'which Carryover never changes' : 'which stands in another file';
  return `This goes against ${WHAT[first.with.type]}, ${whose}. Change it there, ${keep}, or archive this.`;
}

/** Without a word only duplicates pass. */
export function resolveConflicts(conflicts: readonly Conflict[], resolve: Resolution | undefined): Resolved {
  const nothing = { replaces: [], putAway: [], blocked: null };
  if (resolve === 'keep-both') return nothing;
  const against = conflicts.filter(({ kind }) => kind === 'conflict');
  if (resolve === undefined) {
    return { ...nothing, blocked: unsettled(against) };
  }
  const stuck = against.find(({ replaceable }) => !replaceable);
  if (stuck !== undefined) {
    const place =
      stuck.with.line === undefined ? 'It' : `Line ${stuck.with.line} of ${stuck.with.path ?? 'the file'}`;
    const why =
      stuck.with.type === 'file'
        ? `${place} is your own text, which Carryover never changes.`
        : `What this goes against stands in another file${stuck.with.path === undefined ? '' : `, ${stuck.with.path}`}.`;
    return { ...nothing, blocked: `${why} Change it there, keep both, or archive this.` };
  }
  // What only looks alike stays, unless there is nothing else that this could take the place of.
  const replaced = (against.length > 0 ? against : conflicts)
    .filter(({ replaceable }) => replaceable)
    .map((each) => each.with);
  return {
    replaces: [...new Set(replaced.flatMap(({ type, text }) => (type === 'rule' ? [text] : [])))],
    putAway: [
      ...new Set(replaced.flatMap(({ type, id }) => (type === 'candidate' && id !== undefined ? [id] : []))),
    ],
    blocked: null,
  };
}
