import { type CueName, cues } from './cues.ts';
import type { CompiledCue, CompiledPattern, Language } from './language/compile.ts';
import { settle } from './settle.ts';

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

/** Orders for one piece of work, before it is settled what they mean beside other cues. */
const orders: readonly CueName[] = ['featureWork', 'building'];

/** Whether a clause reads as an order for one piece of work, or as a part of what a program is to do, whatever else it says. */
export type Order = 'work' | 'product' | 'none';

export interface Judgement {
  score: number;
  found: ReadonlySet<CueName>;
  order: Order;
}

/** What stands in quotes is somebody's wording for something else. */
const quoted = /^["“「][^"”」]*["”」]?[.;,]*$|[”"]$/;
const QUOTED = -1.2;

/** Logit of a clause that shows no cue at all. */
const BASE = -1.4;

/** Further cues add less and less: three weak hints are not one clear word. */
const LESS = 0.75;

function sum(weights: number[]): number {
  weights.sort((a, b) => Math.abs(b) - Math.abs(a));
  let total = 0;
  let share = 1;
  for (const weight of weights) {
    total += weight * share;
    share *= LESS;
  }
  return total;
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
  return burdenOf(context);
}

/** A cue with those of its patterns that the sentence or one of its clauses may match. */
export interface PossibleCue {
  name: CueName;
  patterns: readonly CompiledPattern[];
}

function possiblePatterns(sentence: string, cue: CompiledCue, open: Uint8Array): CompiledPattern[] {
  const possible: CompiledPattern[] = [];
  const { patterns, at } = cue;
  for (let i = 0; i < patterns.length; i += 1) {
    if (open[at + i] !== 1) continue;
    const one = patterns[i];
    if (one !== undefined && (one.anchored || one.pattern.test(sentence))) possible.push(one);
  }
  return possible;
}

function isOpen({ patterns, at }: CompiledCue, open: Uint8Array): boolean {
  for (let i = 0; i < patterns.length; i += 1) if (open[at + i] === 1) return true;
  return false;
}

/** What the message's length alone takes away, whatever a clause says. */
export function burdenOf({ length, items }: MessageContext): number {
  if (length > 2_500) return -1.2;
  // A long list of single items is a work order; what holds beyond it is rare.
  if (items >= 4 && length > 250) return -0.9;
  return length > 1_200 ? -0.6 : 0;
}

/**
 * The cues that a sentence or one of its clauses may show. Empty when none of them speaks for it, or when all together
 * could not reach `least`, a score. `open` is what the language's gate says of the sentence.
 */
export function possibleCues(
  sentence: string,
  language: Language,
  open: Uint8Array,
  least: number,
  burden: number,
): PossibleCue[] {
  const needed = Math.log(least / (1 - least)) - BASE - burden;
  const all = language.cues;
  // Heaviest first: what the cues from a place on could add at most is known before any is tried.
  const ahead: number[] = new Array<number>(all.length + 1).fill(0);
  for (let i = all.length - 1; i >= 0; i -= 1) {
    const cue = all[i];
    const rest = ahead[i + 1] ?? 0;
    ahead[i] = cue !== undefined && cue.weight > 0 && isOpen(cue, open) ? cue.weight + LESS * rest : rest;
  }
  const possible: PossibleCue[] = [];
  let most = 0;
  let share = 1;
  for (let i = 0; i < all.length; i += 1) {
    const cue = all[i];
    const reach = most + share * (ahead[i] ?? 0);
    if (reach === 0 || reach < needed) return [];
    if (cue === undefined) continue;
    const patterns = possiblePatterns(sentence, cue, open);
    if (patterns.length === 0) continue;
    if (cue.weight > 0) {
      most += cue.weight * share;
      share *= LESS;
    }
    possible.push({ name: cue.name, patterns });
  }
  return possible;
}

function shows(text: string, { patterns }: PossibleCue, whole: boolean): boolean {
  // On the whole sentence those without anchors were tried already.
  for (const { pattern, anchored } of patterns) if ((whole && !anchored) || pattern.test(text)) return true;
  return false;
}

/** An order to do one piece of work, or a report, is one in whichever language it was given. */
const elsewhere: ReadonlySet<CueName> = new Set<CueName>([
  'featureWork',
  'building',
  'product',
  'progress',
  'report',
  'bugReport',
]);

/** What makes a short sentence an order or a report in any of the languages it may be in. */
export function ordersIn(
  sentence: string,
  languages: readonly Language[],
  opens: readonly Uint8Array[],
): PossibleCue[] {
  const found: PossibleCue[] = [];
  for (const [index, { cues: all }] of languages.entries()) {
    const open = opens[index];
    if (open === undefined) continue;
    for (const cue of all) {
      if (!elsewhere.has(cue.name)) continue;
      const one = { name: cue.name, patterns: possiblePatterns(sentence, cue, open) };
      if (shows(sentence, one, true)) found.push(one);
    }
  }
  return found;
}

/** Weighs one clause by those cues, or the whole sentence that they were looked for in. */
export function judge(
  folded: string,
  possible: readonly PossibleCue[],
  context: MessageContext,
  whole: boolean,
  /** What the whole sentence is, for a part of it. */
  within: Order,
): Judgement {
  const found = new Set<CueName>();
  for (const cue of possible) if (!found.has(cue.name) && shows(folded, cue, whole)) found.add(cue.name);
  const work = orders.some((name) => found.has(name));
  const order = found.has('product') ? 'product' : work ? 'work' : 'none';
  if (within !== 'none' && !work) found.add('withinOrder');
  if (within === 'product') found.add('product');
  const count = countWords(folded);
  settle(found, count, folded.includes('?'));
  const speakingFor: number[] = [];
  const speakingAgainst: number[] = [];
  for (const name of found) {
    const { weight } = cues[name];
    (weight > 0 ? speakingFor : speakingAgainst).push(weight);
  }
  const logit =
    BASE +
    sum(speakingFor) +
    sum(speakingAgainst) +
    lengthWeight(count) +
    (quoted.test(folded) ? QUOTED : 0) +
    messageWeight(context, found);
  return { score: 1 / (1 + Math.exp(-logit)), found, order };
}

/** Why a clause was judged so, the weightiest first, in words. */
export function reasonsOf(found: ReadonlySet<CueName>): string[] {
  return [...found]
    .sort((a, b) => Math.abs(cues[b].weight) - Math.abs(cues[a].weight))
    .map((name) => (cues[name].weight > 0 ? cues[name].reason : `against it: ${cues[name].reason}`));
}
