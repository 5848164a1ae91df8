import { fold } from '../fold.ts';
import type { Language } from '../language/compile.ts';
import { toldBefore } from '../language/told-before.ts';
import { simplified } from '../language/traditional.ts';

/** An address alone says nothing about what is there. */
const address = /https?:\/\/\S+/g;
const letter = /[\p{L}\p{N}]/u;

/** A text as the expressions of a language read it. As long as it was. */
export function foldedFor(text: string, language: Language): string {
  return language.words.code === 'zh' ? simplified(fold(text)) : fold(text);
}

function namesNothing(folded: string, language: Language): boolean {
  return !letter.test(folded.replace(language.hollow.for(folded), ''));
}

/** Whether nothing is named in a rule, in any of the languages it may be in; that it was said before names nothing. */
export function isHollow(rule: string, languages: readonly Language[]): boolean {
  return languages.some((language) => {
    const folded = foldedFor(rule, language).replace(address, '');
    return (
      namesNothing(folded, language) || namesNothing(folded.replace(toldBefore.for(folded), ' '), language)
    );
  });
}

/** Whether it says that it was said before, and nothing else. */
function isReminder(part: string, language: Language): boolean {
  const folded = foldedFor(part, language);
  const rest = folded.replace(toldBefore.for(folded), ' ');
  return rest !== folded && namesNothing(rest, language);
}

/** Where a part of a thought ends. A sign inside of a name ("test:unit") ends none. */
const stops = /[,;](?=\s)|:(?=\s)| [-–—] |[，、；：]/gu;
/** A Korean reminder goes on without a sign: "지난번에 말씀드렸는데 커밋 메시지는 ...". */
const goesOn = /[가-힣]\s(?=\S)/gu;
/** What is left has to be able to say something. */
const MIN_REST = 4;

/**
 * A clause without a reminder ahead of it or behind it: "I told you already, never push to main" is "never push to main", and so one rule
 * with the same said plainly.
 */
export function withoutReminder(clause: string, language: Language): string {
  const folded = foldedFor(clause, language);
  if (folded.search(toldBefore.for(folded)) === -1) return clause;
  const cuts = [...clause.matchAll(stops)];
  const ahead = language.words.code === 'ko' ? [...clause.matchAll(goesOn), ...cuts] : cuts;
  const head = ahead.find(
    ({ index, 0: { length } }) =>
      clause.length - index - length >= MIN_REST && isReminder(clause.slice(0, index + 1), language),
  );
  if (head !== undefined) return clause.slice(head.index + head[0].length).trimStart();
  const tail = cuts.findLast(({ index }) => index >= MIN_REST && isReminder(clause.slice(index), language));
  return tail === undefined ? clause : clause.slice(0, tail.index);
}
