import { LongExpression } from '../../shared/anchors/expression.ts';
import type { CueName } from './cues.ts';

/**
 * What a thing must be, may not be, or is at most, all languages together, on the words as typed. One of these is in many a rule. A
 * short message that is full of them tells how one thing is to be: "counts down from 25 min, must beep at zero, never shows minutes below
 * zero, at most three at once".
 */
const demands = new LongExpression(
  [
    String.raw`\b(?:must(?:n'?t)?|never|always|at (?:least|most)|no (?:more|less|fewer) than|max(?:imum|imal)?|min(?:imum)?|required|mandatory|optional|may not|can(?:not|'?t)(?<!\b(?:i|we|you|they|it|still|but|and) can(?:not|'?t))|(?:more|less|longer|shorter|fewer|higher|lower|later|earlier) than(?= \d| (?:one|two|three|four|five|six|ten|half)\b))\b`,
    String.raw`\b(?:muss|müssen|darf|dürfen|nie|niemals|immer|mindestens|höchstens|maximal|pflichtfeld\w*)(?!\p{L})`,
    String.raw`\b(?:doit|doivent|jamais|toujours|au (?:moins|plus)|obligatoires?|facultati\w+|faut qu)(?!\p{L})`,
    String.raw`\b(?:debe\w*|nunca|siempre|máximo|mínimo|obligatori[oa]s?|opcional\w*|deve|devono|sempre|mai|massimo|minimo|facoltativ\w|devem|obrigatóri\w+|facultativ\w)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:долж\p{L}+|никогда|всегда|максимум|минимум|обязател\p{L}+|не (?:больше|меньше|более|менее))(?!\p{L})`,
    '必ず|絶対|常に|最大|最低|必須|以上|以内|しないこと|のみ|반드시|절대|항상|최대|최소|필수|불가|必须|必填|不能|绝不|永远|始终|最多|至少|不得',
    String.raw`\b\d+ ?(?:px|mm|cm|m|%|pt|s|ms|min|sec\w*|kb|mb|tage?n?|jours?|días|giorni|dias|days|rows|lines|lives|vies|vidas|caract\w+|zeichen|sekunden|degrees|kg|km|knots|rpm|hz|c\/h|attempts|retries|decimals)(?!\p{L})|\d+ ?(?:日|分|秒|件|回|人|字|자리|번|분|초|일|건|개|명|条|天|次|个)`,
  ].join('|'),
  'giu',
);
/** From so many on a message is a specification, and from more on it is one whatever else it speaks of. */
const MANY = 3;
const VERY_MANY = 5;
/** Longer messages hold more than one thing. */
const SHORT = 600;
/** A list of demands may be a project's rules: only running text is known to be about one thing. */
const listItem = /^[ \t]*(?:[-*•#]|\d{1,2}[.)])\s/m;
/** "Must never" is one demand: nearer than so many letters, with no sign between, they are counted together. */
const TOGETHER = 8;

/** How full a text is of what a thing must be, up to what matters. Time for a few hundred letters: some microseconds. */
export function demandsIn(text: string): number {
  if (text.length > SHORT || listItem.test(text)) return 0;
  let count = 0;
  let end = -Infinity;
  for (const { index, 0: words } of text.matchAll(demands.for(text))) {
    if (index - end > TOGETHER || /[,.;:、。，；：\n]/.test(text.slice(end, index))) count += 1;
    end = index + words.length;
    if (count === VERY_MANY) break;
  }
  return count;
}

/** With these, a clause speaks of people, whatever else the message demands. */
const ofPeople: readonly CueName[] = [
  ...(['review', 'answerStyle', 'complaint', 'recollection', 'prefer', 'person', 'everywhere'] as const),
  ...(['lasting', 'lifecycle', 'routine', 'objected', 'authority', 'division', 'decision'] as const),
];
/** With these, of the work on a thing. */
const ofWork: readonly CueName[] = [
  ...(['habit', 'directive', 'stack', 'proof', 'kept', 'environment', 'because'] as const),
  ...(['therefore', 'consistency'] as const),
];

/** Whether a clause in a message with so many demands is one of them. */
export function isOneOfMany(demandCount: number, found: ReadonlySet<CueName>): boolean {
  if (demandCount < MANY || ofPeople.some((name) => found.has(name))) return false;
  return demandCount >= VERY_MANY || !ofWork.some((name) => found.has(name));
}
