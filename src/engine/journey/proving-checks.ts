import type { BriefLine } from '../../learn/brief.ts';
import { checkShown } from '../../learn/deeds/check-rule.ts';
import { folderAndCheck } from '../../learn/deeds/where-run.ts';
import { meaningOf } from '../../learn/near/meaning.ts';
import { asRule, provesInPlaceOf, takesPlaceOf } from '../../learn/near/takes-place.ts';
import type { StoredEpisode } from './episodes.ts';

/** A check belongs to a project when so many sessions ended with it, or so many pieces of work. */
const CHECK_SESSIONS = 2;
const CHECK_EPISODES = 3;
/** What the last pieces of work ended with comes before what proved more of them long ago. */
const LAST = 10;

/** A rule that a person said or approved, and when, in milliseconds since the epoch. */
export interface SaidRule {
  text: string;
  time: number;
}

/** What one command proved. */
interface Use {
  check: string;
  roots: Set<string>;
  times: number;
  /** Among the last pieces of work. */
  lately: number;
  /** When it proved something last, in milliseconds since the epoch. */
  last: number;
  files: Set<string>;
}

/**
 * The commands that the project's work ends with again and again, those of the last work first. `worked` is the newest first. What is
 * run in another way since (`npm test` before `pnpm test`) is left out: the project has moved on. `heard` are the sessions of the
 * candidate that a check became, if it is one: they count what passed before a later change, too. `asRun` is the check with what has to
 * stand before it here. What a person has `putAway` is left out. `said` are rules of the person's: a
 * check that one of them is against is left out unless it proved something after that.
 */
export function checkLines(
  worked: readonly StoredEpisode[],
  {
    heard = () => 0,
    asRun = (check) => check,
    putAway = () => false,
    said = [],
  }: {
    heard?: (check: string) => number;
    asRun?: (check: string) => string;
    putAway?: (check: string) => boolean;
    said?: readonly SaidRule[];
  } = {},
): BriefLine[] {
  const proven = worked.filter(({ outcome }) => outcome === 'proven');
  const uses = usesIn(proven);
  const often = uses.filter(({ roots, times }) => roots.size >= CHECK_SESSIONS || times >= CHECK_EPISODES);
  const gone = often.filter((use) => saysOtherwise(use, said) || isRunOtherwise(use, uses, proven));
  return often
    .filter((use) => !gone.includes(use) && !putAway(use.check))
    .sort((a, b) => b.lately - a.lately || b.roots.size - a.roots.size || b.times - a.times)
    .map(({ check, roots, times, files }) => {
      const sessions = Math.max(roots.size, heard(check));
      const [before] = gone.filter((use) => provesInPlaceOf(check, use.check));
      const instead = before === undefined ? '' : `, in the place of ${checkShown(before.check)}`;
      const { folder } = folderAndCheck(check);
      const about = folder === '' ? [...files] : [folder];
      return {
        ...{ section: 'checks', text: checkShown(asRun(check)), files: about, sessions },
        evidence: `${sessions} ${sessions === 1 ? 'session' : 'sessions'}, ${partOf(times, proven.length)}${instead}`,
      };
    });
}

function usesIn(proven: readonly StoredEpisode[]): Use[] {
  const uses = new Map<string, Use>();
  for (const [at, { checks, root, files, ended }] of proven.entries())
    for (const check of checks) {
      const use = uses.get(check) ?? {
        ...{ check, roots: new Set<string>(), times: 0, lately: 0, last: 0, files: new Set<string>() },
      };
      use.roots.add(root);
      use.times += 1;
      if (at < LAST) use.lately += 1;
      use.last = Math.max(use.last, ended);
      for (const file of files.slice(0, 5)) use.files.add(file);
      uses.set(check, use);
    }
  return [...uses.values()];
}

/** As many sessions as make a check the project's have run the same by another command, and none this one any more. */
function isRunOtherwise(
  { check, last }: Use,
  uses: readonly Use[],
  proven: readonly StoredEpisode[],
): boolean {
  const others = uses.filter((other) => provesInPlaceOf(other.check, check));
  return others.some((other) => {
    const since = proven.filter(({ ended, checks }) => ended > last && checks.includes(other.check));
    return new Set(since.map(({ root }) => root)).size >= CHECK_SESSIONS;
  });
}

/** Since it proved something last, a rule came that wants it otherwise. */
function saysOtherwise({ check, last }: Use, said: readonly SaidRule[]): boolean {
  const mine = asRule(folderAndCheck(check).command);
  return said.some(({ text, time }) => time > last && takesPlaceOf(meaningOf(text), mine));
}

function partOf(times: number, all: number): string {
  return times === all ? `all ${all} proven tasks` : `${times} of ${all} proven tasks`;
}
