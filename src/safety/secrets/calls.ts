import { beginningsOf, matchesAt } from '../../shared/sieve/places.ts';
import { type Places, type Sieve, placesFor, wordsFor } from '../../shared/sieve/sieve.ts';
import { CALL_RULES } from './call-rules.ts';
import { COMMAND_RULES } from './command-rules.ts';
import { TOOL_RULES } from './tool-rules.ts';
import { RANK, type SecretSpan } from './span.ts';
import { isSecretValue } from './values.ts';

/** Rules by where they come from: most texts hold no word of a group, and then none of its rules is asked for. */
const GROUPS = [CALL_RULES, TOOL_RULES, COMMAND_RULES].map((rules) => ({
  words: wordsFor(rules.flatMap(({ needs }) => needs)),
  asked: rules.map((rule) => ({
    rule,
    words: placesFor(rule.needs),
    begins: rule.pattern.sticky ? beginningsOf(rule.pattern) : undefined,
  })),
}));
/** What the sieve is asked before a group, and before each rule. */
export const CALL_WORDS = GROUPS.map(({ words }) => words);
export const CALL_PLACES = GROUPS.flatMap(({ asked }) =>
  asked.flatMap(({ words, begins }) => (begins === undefined ? [words] : [words, begins])),
);

/** Secrets given as arguments, in SQL or in shell idioms. */
export function findCalls(text: string, spans: SecretSpan[], sieve: Sieve): void {
  for (const { words, asked } of GROUPS) if (sieve.mayHold(words)) findOf(asked, text, spans, sieve);
}

function findOf(
  asked: (typeof GROUPS)[number]['asked'],
  text: string,
  spans: SecretSpan[],
  sieve: Sieve,
): void {
  for (const { rule, words, begins } of asked) {
    if (!stands(rule.needs, text, sieve.placesOf(words))) continue;
    const hits =
      begins === undefined
        ? text.matchAll(rule.pattern)
        : matchesAt(rule.pattern, text, sieve.placesOf(begins));
    for (const hit of hits) {
      const value = hit[1] ?? hit[2] ?? '';
      if (/^\$\w+(?:::|->|\{)|^[\w.+-]+@[\w-]+\.[\w.]+$/.test(value)) continue;
      if (rule.style !== 'words' && (/\s/.test(value) || !isSecretValue(value, 'password', rule.style)))
        continue;
      const start = hit.index + hit[0].lastIndexOf(value);
      spans.push({ kind: rule.kind, start, end: start + value.length, rank: RANK.structure });
    }
  }
}

/** True when one of them stands at a place, letter by letter. */
function stands(needs: readonly string[], text: string, places: Places): boolean {
  for (let index = 0; index < places.count; index += 1) {
    const place = places.at[index] ?? 0;
    for (const need of needs) if (text.startsWith(need, place)) return true;
  }
  return false;
}
