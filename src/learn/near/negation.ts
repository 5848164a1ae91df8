/** How languages say no. Regular expressions on folded text; `\b` works for Latin script only. */

/** The rule forbids what follows (or, in Japanese and Korean, what comes before). */
export const negations: readonly string[] = [
  "\\b(?:not|no|never|don'?t|doesn'?t|do not|mustn'?t|shouldn'?t|can'?t|cannot|won'?t|avoid|stop|quit|no longer|nothing|nobody|refrain)\\b",
  "\\b(?:(?:ne|pas|jamais|arrete[sz]?|evite[rsz]?|interdit)\\b|n'(?=\\w))",
  '\\b(?:nicht|nie|niemals|kein\\w*|vermeide\\w*|verboten|hor\\w* auf)\\b',
  '\\b(?:nunca|jamas|evita\\w*|deja de|prohibido|ya no)\\b',
  '\\b(?:non|mai|evitare|smett\\w+|vietato)\\b',
  '\\b(?:nao|evite\\w*|pare de|proibido)\\b',
  'ない|ません|ぬよう|するな|せず|ないで|禁止|やめて|不要で',
  '지\\s?마|지\\s?말|않|금지|안\\s|하지\\s?마',
  '不要|不能|不可|不许|不得|不再|别|勿|禁止|从不|绝不|不用|不应',
];

/** A no in front of these is a yes: "never forget to ...". */
export const doubleNegations: readonly string[] = [
  "\\b(?:do not|don'?t|never|not) (?:ever )?(?:forget|skip|omit|miss|fail)\\w*(?: to)?",
  "\\b(?:n'?\\s?)?oubli\\w+ (?:pas|jamais)(?: de| d')?",
  '\\b(?:nicht|nie) vergessen|vergiss\\w* (?:nicht|nie)',
  '\\b(?:no|nunca) (?:te |se )?olvid\\w+(?: de)?',
  '\\bnon (?:ti )?dimentic\\w+(?: di)?',
  '\\bnao (?:se )?esque\\w+(?: de)?',
  '忘れず(?:に)?|忘れないで|忘れないように',
  '잊지\\s?(?:마|말)\\S*',
  '不要忘记|别忘了?|不要忘了?|勿忘|记得',
];

/**
 * What is turned down beside what is wanted: "pnpm instead of npm". Group 1 is what is turned down; it is at most a few words
 * long and ends at punctuation.
 */
const few = '([^\\s,.;:!?、，。]+(?:\\s[^\\s,.;:!?、，。]+){0,2})';
const one = '([^\\s,.;:!?、，。]+)';
export const contrasts: readonly string[] = [
  `\\b(?:instead of|rather than|in place of|over)\\s+(?:using\\s+)?${few}`,
  `(?:,|\\band|\\bbut|-|–|—)\\s*(?:not|never)\\s+(?:with\\s+|in\\s+|by\\s+)?${one}`,
  `\\bnot\\s+${one}\\s+but\\b`,
  `\\b(?:au lieu d[e']|plutot qu[e'])\\s*${few}`,
  `(?:,|\\bet)\\s*(?:pas|jamais|non(?: pas)?)\\s+(?:d[e']\\s*|avec\\s+|en\\s+)?${one}`,
  `\\b(?:statt|anstatt|anstelle von)\\s+${one}`,
  `(?:,|\\bund)\\s*(?:nicht|nie|niemals)\\s+(?:mit\\s+|in\\s+|auf\\s+)?${one}`,
  `\\b(?:en vez de|en lugar de|em vez de|ao inves de|invece di|al posto di)\\s+${few}`,
  `(?:,|\\b[ye])\\s*(?:no|nunca|non|mai|nao)\\s+(?:con\\s+|en\\s+|em\\s+|in\\s+)?${one}`,
  '([^\\s、，。,]+)\\s*(?:ではなく|じゃなく|の代わりに)',
  '([^\\s、，。,]+)\\s*(?:대신|말고|이?가?\\s아니라)',
  '(?:而不是|而非|，不要用|，不用|，不是|，别用)\\s*([^\\s、，。,]+)',
  '不是\\s*([^\\s、，。,]+?)\\s*而是',
];

/** A clause ends here; what comes behind says why, or something else. */
export const clauseEnd =
  /[,;:()、，；：。]|\s[-–—]+\s|\b(?:because|since|parce qu|car |weil|porque|perche|denn )|ので|から(?=[、，])|因为|니까/u;
