import { overlap, sameSet, waysApart } from './alike.ts';
import type { Meaning } from './meaning.ts';
import { type Feature, isSpecific } from './words.ts';

/** From this overlap on, what two rules say beside their commands counts as the same place. */
const PLACE_FROM = 0.5;

/** What goes without saying beside a command: it narrows nothing. */
const usual: ReadonlySet<Feature> = new Set(
  ['dependency', 'package', 'code', 'file', 'branch', 'commit', 'container', 'service', 'line'].map(
    (each) => `=${each}`,
  ),
);
/** The same beside a command that proves work. */
const ofChecks: ReadonlySet<Feature> = new Set(
  ['test', 'unit', 'lint', 'type', 'build', 'format'].map((each) => `=${each}`),
);
const checking =
  /^(?:check|suite|pruf|uberpruf|verif|comprob|comprueb|control|проверк|チェック|検証|检查|检验|검사|검증|체크)/;

/** Two ways of one thing that are asked for at the same moment and place: "use npm ci" and "use npm install". */
export function otherWay(mine: Meaning, other: Meaning): string | null {
  const apart = waysApart(mine, other);
  if (apart === undefined || mine.only || other.only || mine.excepted || other.excepted) return null;
  const [now, then] = [momentOf(mine), momentOf(other)];
  if (isTimed(mine) && isTimed(other) && !sameSet(now, then)) return null;
  // One command checks types, the same with another option builds.
  const [aim, otherAim] = [aimsOf(mine), aimsOf(other)];
  if (aim.length > 0 && otherAim.length > 0 && !aim.some((each) => otherAim.includes(each))) return null;
  const [a, b] = [placeOf(mine), placeOf(other)];
  // A place or a part that one of the two names leaves the rest to the other.
  if (a.size === 0 && b.size === 0) return toldApart(apart);
  const { share, apart: differ } = overlap(a, b);
  return share >= PLACE_FROM && !differ ? toldApart(apart) : null;
}

function toldApart([mine, other]: readonly [string, string]): string {
  return `The other says \`${other}\`, this says \`${mine}\`.`;
}

function isTimed({ features, core }: Meaning): boolean {
  return core.size < features.size;
}

/** "Before a release" is another moment than "after each change". */
function momentOf({ features, core }: Meaning): Set<Feature> {
  return new Set([...features].filter((each) => isSpecific(each) && !core.has(each)));
}

/** What a rule says its command is for. */
function aimsOf({ beside }: Meaning): Feature[] {
  return [...beside].filter((each) => ofChecks.has(each) && each !== '=unit');
}

function placeOf({ beside, asked }: Meaning): Set<Feature> {
  const proves = asked.some((each) => each.proves);
  return new Set(
    [...beside].filter(
      (each) => !usual.has(each) && !(proves && (ofChecks.has(each) || checking.test(each))),
    ),
  );
}
