import type { AttackName } from './pattern.ts';

/** What is forbidden, tested for or quoted as an example is spoken about. Commands are judged by what forbids them. */
export function isMentioned(text: string, at: number, found: string, name: AttackName): boolean {
  if (name === 'remote-code')
    return (
      FORBIDDEN.test(text.slice(Math.max(0, at - 80), at)) ||
      FORBIDDEN_AFTER.test(text.slice(at + found.length, at + found.length + 60))
    );
  if (
    name === 'secrecy' &&
    (ABOUT_ERRORS.test(text.slice(at + found.length, at + found.length + 60)) || ERRORS_INSIDE.test(found))
  )
    return true;
  if ((name === 'exfiltration' || name === 'sabotage') && NEVER.test(text.slice(Math.max(0, at - 40), at)))
    return true;
  const before = text.slice(Math.max(0, at - MOST_BEFORE), at);
  // The quote may begin with other words: replied "I will ...".
  const opened = Math.max(...Array.from(QUOTES, (quote) => before.lastIndexOf(quote)));
  if (opened === -1) return false;
  const quote = before.charAt(opened);
  // The apostrophe of "don't" opens nothing.
  if (opened > 0 && /\p{L}/u.test(before.charAt(opened - 1))) return false;
  if (!text.slice(at + found.length, at + found.length + 40).includes(CLOSING[quote] ?? quote)) return false;
  const from = at - before.length + opened;
  return SPOKEN_ABOUT.test(text.slice(Math.max(0, from - 80), from));
}

/** Characters of a quote before what was found in it. */
const MOST_BEFORE = 24;

const QUOTES = '"\'`“‘«';
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '«': '»' };
const SPOKEN_ABOUT =
  /\b(?:refus\w{0,4}|detect\w{0,4}|block\w{0,4}|reject\w{0,4}|flag\w{0,5}|catch\w{0,3}|filter\w{0,4}|strip\w{0,4}|such as|like|e\.g\.|for example|called|phrases?|attacks?|injections?|prompts? like|inputs?|payloads?|strings?|puts?|writes?|plants?|hides?|means?|says?|said|repl(?:y|ies|ied)|answer(?:s|ed)?|responds?|responded|wrote|printed|returned|contains?|containing|matches|words|tests? (?:that|for|with|the))[^\S\n]*[:,]?[^\S\n]*(?:the |a |phrase )?$/i;
/** Forbids the very command that follows: "never run", "no", "instead of", and nothing in between but what belongs to it. */
const FORBIDDEN =
  /\b(?:(?:never|do not|don['’]?t|must not|mustn['’]?t|should not|shouldn['’]?t|may not|cannot|can['’]?t)[^\S\n]+(?:ever[^\S\n]+|just[^\S\n]+|simply[^\S\n]+|blindly[^\S\n]+){0,2}(?:run|use|pipe|execute|do|call|suggest|recommend|write|copy|paste|try|allow|add|put|install (?:it |anything |tools )?(?:with|via|using)|rely on|accept)|avoid(?:ing)?|forbid\w{0,4}|(?:is|are) (?:banned|forbidden)|instead of|rather than|no|without|why (?:is|are))(?:[^\S\n]+(?:to|running|using|piping|executing|the|an?|any|such|things?|commands?|scripts?|installers?|like|as|e\.g\.|more|untrusted|random|remote|anything|stuff)){0,5}[^\S\n]*(?:(?<!\bno):)?[^\S\n]*["'\x60(]{0,2}$/i;
const FORBIDDEN_AFTER =
  /^[^\x60\n]{0,20}[\x60"')]{1,2}[^\S\n](?:trick|pattern|idiom|technique|attack)s?\b|^[^\x60\n]{0,20}[\x60"')]{1,2},?[^\S\n](?:do|should|shall|would) we\b|^[\x60"')]{0,2}[^\S\n]*[,;:.–—-]{0,2}[^\S\n]*(?:but |and |please )?(?:(?:never|do not|don['’]?t|must not) (?:use|do|run|copy|try|paste)|is (?:not allowed|forbidden|banned|dangerous|unsafe)|avoid) ?(?:that|this|it)?\b/i;
/**
 * What a product shows to its users, as far as errors go, is its own business. The errors must be the very thing that is not
 * told: "about failed jobs", not "about this, even if there are errors" and not "about the exception handler that ...".
 */
const ABOUT_ERRORS =
  /^(?:(?!\b(?:this|that(?!\s(?:an?|some|there)\s)|it|even|if|when|because|so|but|and)\b)[^.,;:!?。；，、\n]){0,30}?(?:\b(?:errors?|exceptions?|internals?|internal \w{3,12}|stack ?traces?|failures?|status codes?|Fehler\w{0,12}|Ausnahmen|erreurs?|detalles?|err(?:or|ores))(?=[^\S\n]*(?:$|[.,;:!?)"'`]|\n|in |on |from |of |or |and |to |as |during |directly|messages?|details?|instead|occurr|happen|inconnu|intern))|\b(?:failed|failing) \w|внутренн|ошиб|исключени|błęd|chyb|fout|помил|hata|kesalahan|lỗi|خطأ|त्रुटि|内部|错误|錯誤|异常|エラー|例外|내부|오류|에러)/iu;
/** Languages that put the object before the verb have the errors within the match. */
const ERRORS_INSIDE =
  /^(?:[^.,;:!?\n]{2,24}?[^\S\n](?:error(?:es|i)?|erreurs?|errore|erros?|Fehler(?:meldungen)?|stack ?traces?)\b|[^.,;:!?。；，、\n]{0,24}?(?:内部|错误|錯誤|異常|エラー|例外|내부|오류|에러))/iu;
/** Right before the verb, so that "never forget to send" is none. */
const NEVER =
  /\b(?:never|do not|don['’]?t|must not|mustn['’]?t|should not|shouldn['’]?t|may not|cannot|can['’]?t|not allowed to|forbidden to)[^\S\n]+(?:(?:ever|directly|just|simply|blindly|accidentally)[^\S\n]+)?$/i;

const NEGATED =
  /\b(?:never|do not|don['’]?t|must not|mustn['’]?t|should not|shouldn['’]?t|may not|cannot|can['’]?t|avoid|forbid\w*|disallow\w*|not|nie|niemals|nicht|jamais|nunca|non|não|не)\b(?! (?:hesitate|bother|worry|be afraid))[^.;!?\n]{0,30}$/iu;
const STARTS_NEGATED = /^(?:never|do not|don['’]?t|stop|no\b|quit|avoid)/i;

/** "Never use --no-verify" takes power away. A hit that says no by itself ("never ask") is judged as it stands. */
export function isForbidden(text: string, at: number, found: string): boolean {
  return !STARTS_NEGATED.test(found) && NEGATED.test(text.slice(Math.max(0, at - 60), at));
}
