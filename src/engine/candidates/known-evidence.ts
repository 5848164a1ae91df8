import { idsOf } from '../../shared/candidate-ids.ts';
import type { Candidate, Evidence } from '../../shared/model.ts';
import { RecentMap } from '../../shared/recent-map.ts';
import { type Group, isSameGroup } from './merged-candidate.ts';

/** Candidates whose evidence is remembered: as many as a list gives, and some more. */
const REMEMBERED = 1_500;

export interface KnownEvidenceOptions {
  /** The newest places in which candidates were heard. */
  read: (candidates: readonly string[]) => Evidence[];
  /** Another one when evidence may have changed whose candidates have not. */
  asOf: () => string;
}

/** Evidence is read once: the Inbox asks for that of a thousand candidates whenever one of them is new. */
export class KnownEvidence {
  readonly #options: KnownEvidenceOptions;
  /** By candidate. */
  readonly #known = new RecentMap<string, { group: Group; evidence: Evidence[] }>(REMEMBERED);
  #asOf = '';

  constructor(options: KnownEvidenceOptions) {
    this.#options = options;
  }

  /** `group` are the wordings of the candidate. */
  of(candidate: Candidate, group: Group): Evidence[] {
    const asOf = this.#options.asOf();
    if (asOf !== this.#asOf) this.#known.clear();
    this.#asOf = asOf;
    const { id } = candidate;
    const known = this.#known.get(id);
    if (known !== undefined && isSameGroup(known.group, group)) return known.evidence;
    const evidence = this.#options.read(idsOf(candidate));
    this.#known.set(id, { group, evidence });
    return evidence;
  }
}
