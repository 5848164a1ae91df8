import { fold } from '../fold.ts';
import { commandsIn } from './command-names.ts';
import { tellsWhatFails } from './failing.ts';
import { sayLimits } from './limits.ts';
import { clauseEnd, conditions, contrasts, doubleNegations, negations } from './negation.ts';
import { type Feature, asianFeatures, latinFeature, tiePhrases } from './words.ts';

/** What a rule says, taken apart so that two rules can be laid side by side. */
export interface Meaning {
  /** Everything it speaks of, turned-down things beside wanted ones left out. */
  features: ReadonlySet<Feature>;
  /** It forbids. */
  negative: boolean;
  /** It does not ask for all that it speaks of, but says what one needs for the other: "never push without tests". */
  conditional: boolean;
  /** Choice -> values it wants. */
  wanted: ReadonlyMap<string, ReadonlySet<string>>;
  /** Choice -> values it does not want. */
  unwanted: ReadonlyMap<string, ReadonlySet<string>>;
  /** Other things it turns down in favour of what it wants. */
  turnedDown: ReadonlySet<Feature>;
  /** Opposite -> the side it takes. */
  sides: ReadonlyMap<string, ReadonlySet<string>>;
  numbers: ReadonlySet<string>;
  /** Commands and scripts that it names. */
  commands: ReadonlySet<string>;
  /** It tells what fails, and asks for nothing that another rule could forbid. */
  trap: boolean;
}

/** Longer texts are no rules. */
const MAX_TEXT = 1_000;

const negation = new RegExp(negations.join('|'), 'gu');
const doubleNegation = new RegExp(doubleNegations.join('|'), 'gu');
const condition = conditions.map((source) => new RegExp(source, 'gu'));
const contrast = contrasts.map((source) => new RegExp(source, 'gu'));
const clauseEnds = new RegExp(clauseEnd.source, 'gu');

/** Words that are no words of a language: spans in backticks, flags, paths, dotted and two-part names. */
const codes =
  /`[^`]+`|(?<![\w-])--?[a-z][\w-]*|@?[\w.*-]*\w?\/[\w./*@-]*|\b\w+(?:[.:_]\w+)+\b|(?<![\w.])\.\w[\w.]*|\b[A-Za-z]*[a-z][A-Z]\w*|\b[a-z]+\d+[a-z\d]*\b/gu;
/** Stands for the code of that number while the words around it are looked at. */
const OPEN = '\ue000';
const CLOSE = '\ue001';
const token = new RegExp(
  `${OPEN}(\\d+)${CLOSE}|\\d+(?:[.,]\\d+)*%?|[a-z_']+(?:-[a-z_']+)*|[\\u3041-\\u30ff\\u4e00-\\u9fff\\uac00-\\ud7af]+`,
  'gu',
);

/** Takes a rule apart. Pure, and the same for every project. */
export function meaningOf(text: string): Meaning {
  const spans: string[] = [];
  const masked = text.slice(0, MAX_TEXT).replace(codes, (code) => {
    spans.push(code.replaceAll('`', ''));
    return ` ${OPEN}${spans.length - 1}${CLOSE} `;
  });
  const limited = sayLimits(tiePhrases(fold(masked)).replace(doubleNegation, ' '));
  let folded = withoutTwoNoes(limited);
  const conditional = folded !== limited;
  const aside: string[] = [];
  for (const pattern of contrast)
    folded = folded.replace(pattern, (_all, ...groups: unknown[]) => {
      if (typeof groups[0] === 'string') aside.push(groups[0]);
      return ' ';
    });

  const clauses = folded
    .split(clauseEnds)
    .map((clause) => ({
      negative: clause.search(negation) !== -1,
      ...read(clause.replace(negation, ' '), spans),
    }))
    .filter(({ features }) => features.length > 0);
  const down = aside.flatMap((words) => read(words, spans).features);
  const [main] = clauses.filter(({ negative, features }) => negative || features.length > 1);
  let kept = clauses;
  // "Don't use npm, use pnpm": the ban is the other side of the wish.
  if (clauses.some(({ negative, features }) => !negative && features.some(isChoice))) {
    const bans = clauses.filter((clause) => clause.negative && clause.features.every(isChoice));
    down.push(...bans.flatMap((clause) => clause.features));
    kept = clauses.filter((clause) => !bans.includes(clause));
  }
  const negative = main !== undefined && main.negative && kept.includes(main);
  // "Deploys go through Helm, kubectl is forbidden."
  if (!negative && !conditional)
    for (const clause of kept.filter((each) => each.negative))
      down.push(...clause.features.filter((each) => !isChoice(each)));
  const features = new Set(kept.flatMap((clause) => clause.features));
  const values = valuesOf(features, '#');
  return {
    features,
    negative,
    conditional,
    wanted: negative || conditional ? new Map() : values,
    unwanted: valuesOf([...down, ...(negative ? features : [])], '#'),
    turnedDown: new Set(down.filter((feature) => !/^[#~?=]/.test(feature))),
    sides: valuesOf(features, '?'),
    commands: commandsIn(text.slice(0, MAX_TEXT)),
    trap: tellsWhatFails(text),
    numbers: new Set(kept.flatMap(({ numbers }) => numbers)),
  };
}

/** "Never push without tests" asks for what stands in it. */
function withoutTwoNoes(folded: string): string {
  let left = folded;
  for (const pattern of condition)
    left = left.replace(pattern, (_all, ...groups: unknown[]) => {
      const said = groups.slice(0, -2).filter((group) => typeof group === 'string');
      return ` ${said.join(' ').replace(negation, ' ')} `;
    });
  return left;
}

function isChoice(feature: Feature): boolean {
  return feature.startsWith('#') || feature === '~use';
}

function read(clause: string, spans: readonly string[]): { features: Feature[]; numbers: string[] } {
  const features: Feature[] = [];
  const numbers: string[] = [];
  const take = (word: string): void => {
    const feature = latinFeature(word);
    if (feature !== undefined) features.push(feature);
  };
  for (const [word, index] of clause.matchAll(token)) {
    if (index !== undefined) codeWords(spans[Number(index)] ?? '').forEach(take);
    else if (/^\d/.test(word)) numbers.push(word);
    else if (/^[a-z_']/.test(word)) plainWords(word).forEach(take);
    else features.push(...asianFeatures(word));
  }
  return { features, numbers };
}

/** The words of a span of code: `npm run test:unit` has three. */
function codeWords(span: string): string[] {
  return fold(span)
    .split(/\s+/)
    .map((word) => word.replace(/^["'(]+|["').,;/]+$/g, ''))
    .filter((word) => word !== '');
}

/** "unit-tests" and "unit tests" are the same; `l'erreur` is "erreur". */
function plainWords(word: string): string[] {
  if (latinFeature(word)?.startsWith('#') === true) return [word];
  return word
    .split('-')
    .map((part) => part.replace(/^(?:[a-z]{1,2}|qu)'/, '').replace(/'(?:s|re|ve|ll|d)?$/, ''));
}

function valuesOf(features: Iterable<Feature>, mark: '#' | '?'): Map<string, Set<string>> {
  const values = new Map<string, Set<string>>();
  for (const feature of features) {
    if (!feature.startsWith(mark)) continue;
    const at = feature.indexOf('=');
    const slot = feature.slice(1, at);
    values.set(slot, (values.get(slot) ?? new Set()).add(feature.slice(at + 1)));
  }
  return values;
}
