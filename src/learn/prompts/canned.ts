import { type Mark, readPrompt } from './prompt-reading.ts';
import { DOUBT, weights } from './prompt-weights.ts';

/** Shorter texts are no prompts: of one line, and of several or where a letter may be a word. */
const LEAST = 60;
const LEAST_OF_WORDS = 30;
const names = Object.keys(weights) as Mark[];
/** From here on are the letters of Japanese, Korean and Chinese. */
const FIRST_WIDE = 0x3041;

/** What agents send of themselves for a command or a button of theirs: setting up their file of rules, carrying out a plan. */
const builtIn =
  /^\s*(?:please )?analyze this codebase and create an? [A-Z]+\.md file, which will be given to future instances\b|^\s*generate a file named AGENTS\.md that serves as a contributor guide\b|\bimplement the plan as specified, it is attached for your reference\. do not edit the plan file itself\b/i;

/**
 * Text that nobody typed: expanded slash commands, persona and review prompts, briefs for workers, nightly jobs, hand-outs. No mark
 * of theirs is one that people do not have, too, so all of them are weighed together.
 */
export function isCanned(text: string): boolean {
  if (builtIn.test(text)) return true;
  const several = text.trimEnd().includes('\n') || text.charCodeAt(0) >= FIRST_WIDE;
  if (text.length < (several ? LEAST_OF_WORDS : LEAST)) return false;
  return marksOf(text) >= DOUBT;
}

/** Whether more in a text speaks for a person than for a prompt. */
export function isRatherTyped(text: string): boolean {
  return marksOf(text) < 0;
}

/** The text that was asked about last: one message is asked about when it is heard, when its work is followed and when it is marked. */
let weighed = { text: '', sum: 0 };

function marksOf(text: string): number {
  if (weighed.text === text) return weighed.sum;
  const found = readPrompt(text);
  let sum = 0;
  for (const mark of names) sum += weights[mark] * found[mark];
  weighed = { text, sum };
  return sum;
}
