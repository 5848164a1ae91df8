import type { Brief, BriefSection } from '../shared/journey.ts';
import { cutTo } from '../shared/line-width.ts';
import { termsOf } from './terms.ts';

/** Something that a brief may say. */
export interface BriefLine {
  section: BriefSection;
  /** One line of plain text, redacted. */
  text: string;
  /** What is said behind it about its evidence, for example `3 sessions`. */
  evidence: string;
  sessions: number;
  /** Paths it has to do with. */
  files: readonly string[];
  /** Packages of the project that it is about; none when it is about all of it. */
  parts?: readonly string[];
}

/** A brief is pasted in front of a task: more than this is not read. */
export const MAX_BRIEF = 1_999;
const MAX_LINE = 280;
/** Lines of a section at most, and how many of them may have nothing to do with the task that was named. */
const quotas: Record<BriefSection, { most: number; besides: number; title: string; weight: number }> = {
  rules: { most: 10, besides: 6, title: 'Rules in force:', weight: 1 },
  traps: { most: 6, besides: 2, title: 'Known traps:', weight: 0.8 },
  checks: { most: 3, besides: 2, title: 'Checks that proved work here:', weight: 0.9 },
  milestones: { most: 5, besides: 1, title: 'Done lately:', weight: 0.5 },
};
const order: readonly BriefSection[] = ['rules', 'traps', 'checks', 'milestones'];
/** A file that both name says more than a word does. */
const FILE_WEIGHT = 2;
/** What is about the package that is worked in says as much as a word that few others have. */
const HERE_WEIGHT = 1.5;
/** What is about another package is worth this part of what it has in common with the task. */
const ELSEWHERE = 0.25;
/** It stands behind what is about no package. */
const BEHIND = 0.001;

/**
 * Picks the lines that matter for a task, or the first ones of each section without a task, and lays them out. `lines` stand in
 * the order of their weight within their section. The first check proves whatever is done, so it stands there for every task. `here` are
 * the packages that are worked in, when the project has several.
 */
export function composeBrief(
  name: string,
  lines: readonly BriefLine[],
  task: string,
  here: readonly string[] = [],
): Pick<Brief, 'text' | 'lines'> {
  const wanted = wordsOf(task);
  const spoken = lines.map(({ text, files }) => wordsOf(`${text} ${files.join(' ')}`));
  const weights = weigh(wanted, spoken);
  const checks = lines.filter(({ section }) => section === 'checks');
  const mainCheck = checks.find((line) => placeOf(line, here) !== 'elsewhere') ?? checks[0];
  const fitHere = (line: BriefLine, fit: number): number => {
    const place = placeOf(line, here);
    return place === 'here' ? fit + HERE_WEIGHT : place === 'elsewhere' ? fit * ELSEWHERE - BEHIND : fit;
  };
  const ranked = lines
    .map((line, rank) => ({
      line,
      fit: line === mainCheck ? Infinity : fitHere(line, fitOf(spoken[rank], weights)),
      rank,
    }))
    .sort(
      (a, b) =>
        b.fit - a.fit || quotas[b.line.section].weight - quotas[a.line.section].weight || a.rank - b.rank,
    );
  const taken = new Map<BriefSection, { line: BriefLine; fit: number; rank: number }[]>();
  const head = `What earlier Codex sessions in ${name} left behind. It is background, not a request.`;
  let room = MAX_BRIEF - head.length;
  for (const each of ranked) {
    const { section } = each.line;
    const { most, besides, title } = quotas[section];
    const others = taken.get(section) ?? [];
    const unfit = others.filter(({ fit }) => fit <= 0).length;
    if (others.length >= most || (wanted.size > 0 && each.fit <= 0 && unfit >= besides)) continue;
    const size = laidOut(each.line).length + 1 + (others.length === 0 ? title.length + 2 : 0);
    if (size > room) continue;
    room -= size;
    taken.set(section, [...others, each]);
  }
  const picked = order.flatMap((section) => taken.get(section)?.map(({ line }) => line) ?? []);
  if (picked.length === 0) return { text: '', lines: [] };
  const body = order.flatMap((section) => {
    const here = picked.filter((line) => line.section === section);
    return here.length === 0 ? [] : ['', quotas[section].title, ...here.map(laidOut)];
  });
  return {
    text: [head, ...body].join('\n'),
    lines: picked.map(({ section, text, sessions }) => ({ section, text, sessions })),
  };
}

/** Endings that `termsOf` leaves on: "Migration" and "Migrationen", "prodotto" and "prodotti" are one word. */
const ending =
  /(?<=^[a-z]{5,})(?:en|[aeiou])$|(?<=^[а-я]{4,})(?:ами|ями|ов|ев|ах|ях|ам|ям|ом|ем|ой|ей|[аеиоуыюяьй])$/;

function wordsOf(text: string): ReadonlySet<string> {
  return new Set([...termsOf(text)].map((term) => term.replace(ending, '')));
}

/** Where a line belongs, seen from the packages that are worked in. */
function placeOf({ parts = [] }: BriefLine, here: readonly string[]): 'here' | 'elsewhere' | 'anywhere' {
  if (parts.length === 0 || here.length === 0) return 'anywhere';
  return parts.some((part) => here.includes(part)) ? 'here' : 'elsewhere';
}

/** From so many lines on, what most of them speak of says nothing about any: the folder that all sources are in. */
const MANY = 4;

/** What each term of a task is worth: the more, the fewer lines speak of it. */
function weigh(
  wanted: ReadonlySet<string>,
  spoken: readonly ReadonlySet<string>[],
): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const term of wanted) {
    const having = spoken.filter((terms) => terms.has(term)).length;
    if (having === 0 || (spoken.length >= MANY && having * 2 > spoken.length)) continue;
    weights.set(term, (term.includes('.') ? FILE_WEIGHT : 1) * Math.log(1 + spoken.length / having));
  }
  return weights;
}

function fitOf(terms: ReadonlySet<string> | undefined, weights: ReadonlyMap<string, number>): number {
  let fit = 0;
  for (const [term, weight] of weights) if (terms?.has(term) === true) fit += weight;
  return fit;
}

function laidOut({ text, evidence }: BriefLine): string {
  return `- ${cutTo(text, MAX_LINE)} (${evidence})`;
}

/** Text that cannot do anything where it is pasted: one line, no hidden characters, nothing that opens markup. */
export function inert(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/`{2,}/g, '`')
    .replace(/<!--|-->/g, '')
    .replace(/<(?=[a-z/!?])/gi, '< ')
    .replace(/\]\(/g, '] (')
    .replace(/\s+/g, ' ')
    .trim()
    .toWellFormed();
}
