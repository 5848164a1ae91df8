import { type CueName, cues } from './cues.ts';
import type { CompiledCue, Language } from './language/compile.ts';

export type RuleKind = 'preference' | 'project-rule' | 'correction' | 'procedure';

/** What is known about the message a clause stands in. */
export interface MessageContext {
  /** UTF-16 units. */
  length: number;
  /** The same, a letter of Chinese, Japanese or Korean counted as the two and a half letters it is worth. */
  size: number;
  /** Lines that are items of a list. */
  items: number;
}

export interface Judgement {
  score: number;
  found: ReadonlySet<CueName>;
}

/** What stands in quotes is somebody's wording for something else. */
const quoted = /^["“「][^"”」]*["”」]?[.;,]*$|[”"]$/;
const QUOTED = -1.2;

/** Logit of a clause that shows no cue at all. */
const BASE = -1.4;

/** Further cues add less and less: three weak hints are not one clear word. */
function sum(weights: number[]): number {
  return weights
    .sort((a, b) => Math.abs(b) - Math.abs(a))
    .reduce((total, weight, i) => total + weight * 0.75 ** i, 0);
}

function isWide(code: number): boolean {
  return (
    (code >= 0x3041 && code <= 0x30ff) ||
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7af)
  );
}

/** Length of a clause in words; two letters of Chinese, Japanese or Korean count as one. */
function countWords(folded: string): number {
  let count = 0;
  let inWord = false;
  for (let at = 0; at < folded.length; at += 1) {
    const code = folded.charCodeAt(at);
    if (isWide(code)) {
      count += 0.5;
      if (!inWord) count += 1;
      inWord = true;
    } else {
      // Letters, digits, accents and other scripts; spaces and most signs end a word.
      const part =
        (code >= 0x61 && code <= 0x7a) ||
        (code >= 0x30 && code <= 0x39) ||
        code === 0x27 ||
        code === 0x5f ||
        (code >= 0x2d && code <= 0x2f) ||
        code >= 0xaa;
      if (part && !inWord) count += 1;
      inWord = part;
    }
  }
  return count;
}

function lengthWeight(count: number): number {
  if (count < 2) return -1.5;
  if (count < 4) return -0.3;
  if (count > 45) return -1;
  if (count > 28) return -0.3;
  return 0;
}

function messageWeight(context: MessageContext, found: ReadonlySet<CueName>): number {
  // How to answer and how to behave is said in few words; anything else needs some.
  if (context.size < 16)
    return found.has('answerStyle') || found.has('complaint') || found.has('recollection') ? 0 : -0.8;
  if (context.length > 2_500) return -1.2;
  // A long list of single items is a work order; what holds beyond it is rare.
  if (context.items >= 4 && context.length > 250) return -0.9;
  return context.length > 1_200 ? -0.6 : 0;
}

/** The cues that a sentence or one of its clauses may show. Empty when none of them speaks for it. */
export function possibleCues(sentence: string, language: Language): CompiledCue[] {
  const open = language.gate(sentence);
  const possible: CompiledCue[] = [];
  let speaksFor = false;
  for (const [index, cue] of language.cues.entries()) {
    if (open[index] !== 1) continue;
    const isFor = cues[cue.name].weight > 0;
    // Heaviest first: once those against come without any for, there is nothing to weigh.
    if (!isFor && !speaksFor) return [];
    if (!cue.anchored && !cue.pattern.test(sentence)) continue;
    if (isFor) speaksFor = true;
    possible.push(cue);
  }
  return possible;
}

/** What speaks against a short sentence in the other languages it may be in: an order is one in whichever it was given. */
export function againstIt(
  sentence: string,
  languages: readonly Language[],
  except: Language,
): readonly CompiledCue[] {
  return languages.flatMap((language) => {
    if (language === except) return [];
    const open = language.gate(sentence);
    return language.cues.filter(
      ({ name, pattern }, index) => open[index] === 1 && cues[name].weight < 0 && pattern.test(sentence),
    );
  });
}

/** With these, a kind of things is what a rule is about. */
const ordering: ReadonlySet<CueName> = new Set<CueName>([
  'durable',
  'eachTime',
  'prohibition',
  'directive',
  'contrast',
  'habit',
  'value',
  'location',
  'naming',
  'ensure',
  'prefer',
]);

/** Up to so many words a request to remember needs something to remember. */
const BARE = 7;
const content: ReadonlySet<CueName> = new Set<CueName>([
  'durable',
  'eachTime',
  'prohibition',
  'directive',
  'contrast',
  'habit',
  'lifecycle',
  'stack',
  'location',
  'naming',
  'environment',
  'pointer',
  'value',
  'moment',
  'projectFact',
  'domainFact',
  'secrecy',
  'proof',
  'answerStyle',
  'decision',
]);

/** What an order is about, when the order is a piece of work: "remove the deprecated calls", "a short summary of the diff". */
const workedOn: readonly CueName[] = ['lifecycle', 'answerStyle', 'value', 'roadmap', 'proof'];
const beyondOneWork: readonly CueName[] = [
  'durable',
  'eachTime',
  'habit',
  'because',
  'prefer',
  'decision',
  'projectFact',
  'recollection',
  'memory',
  'prohibition',
];

/** Takes out the cues that others explain: what they mean together is not the sum of what they mean alone. */
function settle(found: Set<CueName>, count: number, asks: boolean): void {
  const has = (name: CueName): boolean => found.has(name);
  const hasAny = (names: readonly CueName[]): boolean => names.some(has);
  const drop = (...names: CueName[]): void => {
    for (const name of names) found.delete(name);
  };
  const hasContent = [...found].some((name) => content.has(name));

  if (hasAny(['lifecycle', 'recollection', 'correcting', 'projectFact'])) drop('dangling');
  // "Remember that" points at what was said before; there is no rule in it. So does "like I said" alone.
  if (has('memory') && count <= BARE && !hasContent) drop('memory');
  if (has('recollection') && count <= 4 && !asks && !hasContent) drop('recollection');
  if (has('matter') && ![...found].some((name) => ordering.has(name))) drop('matter');
  // "From now on" is not about now.
  if (has('durable')) drop('oneTask');
  // "Do not edit yet" guards one task.
  if (has('oneTask') && has('prohibition')) drop('prohibition', 'complaint', 'review', 'want', 'contrast');
  if (has('memory') || (has('pointer') && has('moment'))) drop('featureWork', 'building');
  if ((has('featureWork') || has('building')) && !hasAny(beyondOneWork)) drop(...workedOn);
  // What a program always does is its specification.
  if (has('product')) drop('durable');
  // An order about a whole class of things is a rule, not a piece of work.
  if (has('durable') || (has('eachTime') && !has('building')) || (has('location') && has('quantifier')))
    drop('featureWork');
  // Asking back what was agreed is a question by form only.
  if (has('recollection') || has('complaint')) drop('question', 'speculation');
}

/** Weighs one clause by those cues: how sure they make us, and the reasons in words. */
export function judge(folded: string, possible: readonly CompiledCue[], context: MessageContext): Judgement {
  const found = new Set<CueName>();
  for (const { name, pattern } of possible) if (pattern.test(folded)) found.add(name);
  const count = countWords(folded);
  settle(found, count, folded.includes('?'));
  const weights = [...found].map((name) => cues[name].weight);
  const logit =
    BASE +
    sum(weights.filter((w) => w > 0)) +
    sum(weights.filter((w) => w < 0)) +
    lengthWeight(count) +
    (quoted.test(folded) ? QUOTED : 0) +
    messageWeight(context, found);
  return { score: 1 / (1 + Math.exp(-logit)), found };
}

/** Why a clause was judged so, the weightiest first, in words. */
export function reasonsOf(found: ReadonlySet<CueName>): string[] {
  return [...found]
    .sort((a, b) => Math.abs(cues[b].weight) - Math.abs(cues[a].weight))
    .map((name) => (cues[name].weight > 0 ? cues[name].reason : `against it: ${cues[name].reason}`));
}
