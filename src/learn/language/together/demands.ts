import { LongExpression } from '../../../shared/anchors/expression.ts';

// What a thing must be, may not be, or is at most. All languages together, on the words as typed.

/** What a thing must, may not or can at most be; a list of such is a specification or a rule, and no steps. */
export const demand = new LongExpression(
  /\b(?:must|never|always|at (?:least|most)|no more than|max(?:imum)?|(?<!\d ?)min(?:imum)?|muss|müssen|darf|dürfen|nie|niemals|immer|mindestens|höchstens|maximal|doit|doivent|jamais|toujours|au (?:moins|plus)|debe\w*|nunca|siempre|máximo|mínimo|deve|devono|mai|sempre|massimo|minimo|devem)\b|(?<!\p{L})(?:долж\p{L}+|никогда|всегда|максимум|минимум|не (?:больше|меньше))(?!\p{L})|必ず|絶対|常に|最大|最低|반드시|절대|항상|최대|최소|必须|必需|绝不|永远|始终|最多|至少/iu,
);

/**
 * What a thing must be, may not be, or is at most, all languages together, on the words as typed. One of these is in many a rule. A
 * short message that is full of them tells how one thing is to be: "counts down from 25 min, must beep at zero, never shows minutes below
 * zero, at most three at once".
 */
export const demands = new LongExpression(
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
