import { fold } from '../fold.ts';
import { withoutEverywhere } from '../language/everywhere.ts';
import { placeOf, read, withoutNo } from './clause.ts';
import { sayDates } from './date-patterns.ts';
import { mayNameCommand, spokenCommand } from './command-ways.ts';
import { sayLimits, sayNumbers } from './limits.ts';
import {
  bareContrasts,
  conditions,
  contrasts,
  doubleNegations,
  plainly,
  reasons,
  successions,
} from './negation.ts';
import { sayOrder } from './order.ts';
import { type Feature, tiePhrases } from './words.ts';

type Rewriting = readonly [pattern: RegExp, says: string];

const rewriting = ([pattern, says]: readonly [string, string]): Rewriting => [
  new RegExp(pattern, 'gu'),
  says,
];
const doubleNegation = new RegExp(doubleNegations.join('|'), 'gu');
const plain = plainly.map(rewriting);
const reason = new RegExp(reasons.join('|'), 'gu');
const condition = conditions.map(rewriting);
const contrast = contrasts.map((source) => new RegExp(source, 'gu'));
const oneSide = [...successions, ...bareContrasts].map((source) => new RegExp(source, 'gu'));
/** Words that are no words of a language: spans in backticks, flags, paths, dotted and two-part names. */
const named =
  /(?<![\w-])--?[a-z][\w-]*|@?[\w.*-]*\w?\/[\w./*@-]*|\b[\w-]*\w(?:[.:_]\w+)+\b|(?<![\w.])\.\w[\w.]*|\b[A-Za-z]*[a-z][A-Z]\w*|\b[a-z]+\d+[a-z\d]*\b/u;
const codes = new RegExp(`\`[^\`]+\`|${named.source}`, 'gu');
const codesAndCommands = new RegExp(`\`[^\`]+\`|${spokenCommand}|${named.source}`, 'gu');

/** The type of TypeScript, which people seldom put into backticks. */
const anyType =
  /\b(?:the )?any(?: types?\b| in (?:typescript|ts)\b)|(\b(?:no|kein|aucun|pas de|sin|nessun|sem|use|using|avoid) )any(?=\s*(?:$|[.,;!?]))/giu;

/** A rule said so plainly that its clauses can be read one by one. */
export interface PlainText {
  /** Folded, without its reason, and with one word for what languages say in several. */
  single: string;
  /** It says what one needs for the other: "never push without tests". */
  conditional: boolean;
  /** The same without two noes, and without what is turned down beside what is wanted. */
  rest: string;
  /** What is turned down beside what is wanted. */
  aside: Feature[];
  /** The codes that stand in it as places. */
  spans: readonly string[];
}

/** Says a rule plainly, in whatever language it is. */
export function sayPlainly(text: string): PlainText {
  const spans: string[] = [];
  const masked = sayDates(text)
    .replace(anyType, (_all, before: string | undefined) => `${before ?? ''}\`any\``)
    .replace(/\s*\n\s*/gu, '; ')
    .replace(/\s+/gu, ' ')
    .replace(mayNameCommand.test(text) ? codesAndCommands : codes, (code) => {
      spans.push(code.replaceAll('`', ''));
      return placeOf(spans.length - 1);
    });
  const folded = withoutEverywhere(fold(masked));
  const said = sayOrder(sayLimits(sayNumbers(tiePhrases(folded).replace(doubleNegation, ' '))));
  const single = plain.reduce((left, [pattern, says]) => left.replace(pattern, says), withoutReason(said));
  const positive = withoutTwoNoes(single);
  return { single, conditional: positive !== single, ...withoutContrasts(positive, spans), spans };
}

/** A text that is nothing but a reason stays as it is. */
function withoutReason(folded: string): string {
  const left = folded.replace(reason, ' ');
  return /[\p{L}\p{N}]/u.test(left) ? left : folded;
}

/** "Never push without tests" asks for what stands in it. */
function withoutTwoNoes(folded: string): string {
  let left = folded;
  for (const [pattern, says] of condition)
    left = left.replace(pattern, (_all, ...groups: unknown[]) =>
      says.replace(/\$(\d)/g, (_sign, n: string) => {
        const group = groups[Number(n) - 1];
        return typeof group === 'string' ? withoutNo(group) : ' ';
      }),
    );
  return left;
}

/** What is turned down beside what is wanted, taken out. */
function withoutContrasts(folded: string, spans: readonly string[]): { rest: string; aside: Feature[] } {
  const aside: Feature[] = [];
  let rest = folded;
  const takeOut = (pattern: RegExp, isTurnedDown: (features: readonly Feature[]) => boolean): void => {
    rest = rest.replace(pattern, (all: string, ...groups: unknown[]) => {
      const words = groups.find((group) => typeof group === 'string');
      if (typeof words !== 'string') return ' ';
      const { features } = read(words, spans);
      if (!isTurnedDown(features)) return all;
      aside.push(...features);
      return ' ';
    });
  };
  for (const pattern of oneSide)
    takeOut(pattern, (features) => features.length > 0 && features.every((each) => each.startsWith('#')));
  // "Commit often, never push" turns no thing down, but is a ban of its own.
  for (const pattern of contrast)
    takeOut(
      pattern,
      (features) =>
        features.length === 0 || !features.every((each) => each.startsWith('~') || each === '=asking'),
    );
  return { rest, aside };
}
