import { withoutAsides } from './asides.ts';
import type { Language } from './language/compile.ts';
import { MAX_RULE } from './observation.ts';

const cjkEnd = new Set(['ja', 'zh']);

/** A quotation mark or bracket whose partner stands in another clause says nothing here. */
function withoutLoneMarks(text: string): string {
  let result = text;
  for (const mark of ['"', '`']) if (result.split(mark).length % 2 === 0) result = result.replace(mark, '');
  for (const [open, close] of [
    ['(', ')'],
    ['[', ']'],
    ['「', '」'],
  ] as const) {
    if (result.includes(open) !== result.includes(close))
      result = result.replaceAll(open, '').replaceAll(close, '');
  }
  return result;
}

/** Makes a rule that stands by itself out of a clause as typed: one line, no politeness, a capital and a full stop. */
export function toRule(clause: string, language: Language): string {
  let text = clause.replace(/\s+/g, ' ').trim();
  const stripped = text.replace(language.lead, '');
  for (const { from, to } of language.rewrites) {
    if (from.test(text)) {
      text = text.replace(from, to);
      break;
    }
    if (stripped !== text && from.test(stripped)) {
      text = stripped.replace(from, to);
      break;
    }
  }
  const bare = text.replace(language.lead, '');
  if (bare !== '') text = bare;
  const short = text.replace(language.tail, '');
  if (short !== '') text = short;
  const own = withoutAsides(text);
  // "Next time, please run the tests."
  if (own !== text) text = own.replace(language.lead, '') || own;
  text = text.replace(/^[\s,:;!?、，。-]+|^\.(?=\s)/, '').replace(/[\s,.:;!?、，。！？-]+$/, '');
  text = withoutLoneMarks(text);
  if (text.length > MAX_RULE) text = `${text.slice(0, MAX_RULE - 1).replace(/\s+\S*$/, '')}…`;
  const spaced = !cjkEnd.has(language.words.code) && language.words.code !== 'ko';
  const head =
    spaced && /^[a-zà-ÿ]+(?=[\s,'’]|-(?:moi|toi)\b|$)/.test(text)
      ? text.charAt(0).toUpperCase() + text.slice(1)
      : text;
  return head + (cjkEnd.has(language.words.code) ? '。' : '.');
}
