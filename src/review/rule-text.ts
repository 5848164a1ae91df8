import { CarryoverError } from '../shared/errors.ts';

/** A rule as one line of Markdown that stays inside its bullet, and stays the same when it is tidied again. */
export function tidyRule(text: string): string {
  const line = text
    .toWellFormed()
    .replace(/[\s\u0085\p{Cc}]+/gu, ' ')
    // An open comment would swallow what follows it, our end marker too.
    .replaceAll('<!--', '<! --')
    .replaceAll('-->', '-- >')
    .trim()
    // A person may paste the rule with its bullet, quote sign or heading sign.
    .replace(/^(?:(?:[-*+>]|#{1,6})(?: +|$))+/, '');
  const rule = escapeStart(line);
  if (rule === '')
    throw new CarryoverError('bad-input', 'The rule is empty. Write what Codex should keep to.');
  return rule;
}

/** At the start of a bullet these would open a fence, a line across, a numbered list, or a link definition that nobody sees. */
function escapeStart(line: string): string {
  if (/^(?:`{3}[^`]*$|~{3}|(?:[-*_] ?){3,}$|\[[^\]]+\]:)/.test(line)) return `\\${line}`;
  return line.replace(/^(\d{1,9})([.)])(?= |$)/, '$1\\$2');
}
