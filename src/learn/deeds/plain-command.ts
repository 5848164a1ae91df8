import { hear } from '../hearing/hear.ts';
import { remembered } from './remembered.ts';
import { SHOWN_FROM } from '../summarise.ts';

const aside = /(?:^|\s)#/;
/** Arguments are seldom so many plain words in a row; sentences are. */
const sentence = /(?:^|\s)(?:\p{L}+\s+){4}\p{L}/u;
const quotedProse = /'[^']*(?:\p{L}{2,}\s+){2}\p{L}{2,}[^']*'|"[^"]*(?:\p{L}{2,}\s+){2}\p{L}{2,}[^"]*"/u;

/** A quote that nothing ends: it is a piece of a command. */
function isCutOff(text: string): boolean {
  return /["']/.test(text.replace(/"(?:[^"\\]|\\.)*"|'[^']*'|\\./g, ''));
}

/**
 * Whether a command may stand in a rule. The agent wrote it, and a page that it had read may have told it what to write: so
 * nothing that speaks to a reader comes along, and nothing that ends the code span it stands in.
 */
export const isPlainCommand = remembered((text: string): boolean => {
  if (text.includes('`') || isCutOff(text) || aside.test(text) || quotedProse.test(text)) return false;
  return !sentence.test(text) || hear(text, SHOWN_FROM).length === 0;
});
