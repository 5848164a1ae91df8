import { small } from './any-case.ts';
import { PROPER } from './world/proper.ts';

/** "Never use --no-verify" takes power away. A hit that says no by itself ("never ask") is judged as it stands. */
export function isForbidden(text: string, at: number, found: string): boolean {
  return !STARTS_NEGATED.test(found) && NEGATED.test(text.slice(Math.max(0, at - 60), at));
}

/** Commands are judged by what forbids them. */
export function isForbiddenCommand(text: string, at: number, found: string): boolean {
  return (
    FORBIDDEN.test(text.slice(Math.max(0, at - 80), at)) ||
    FORBIDDEN_AFTER.test(text.slice(at + found.length, at + found.length + 60))
  );
}

/** A deed right behind a "never". */
export const isDenied = (text: string, at: number): boolean =>
  NEVER.test(text.slice(Math.max(0, at - 40), at));

/** A secret that is not to go, or goes where it should. */
export function isKept(text: string, at: number, found: string): boolean {
  return (
    DENIED_INSIDE.test(found) ||
    PROPER.test(small(found)) ||
    DENIED_BEHIND.test(text.slice(at + found.length, at + found.length + 12))
  );
}

/** Forbids the very command that follows: "never run", "no", "instead of", and nothing in between but what belongs to it. */
const FORBIDDEN =
  /\b(?:(?:never|do not|don['’]?t|must not|mustn['’]?t|should not|shouldn['’]?t|may not|cannot|can['’]?t)[^\S\n]+(?:ever[^\S\n]+|just[^\S\n]+|simply[^\S\n]+|blindly[^\S\n]+){0,2}(?:run|use|pipe|execute|do|call|suggest|recommend|write|copy|paste|try|allow|add|put|install (?:it |anything |tools )?(?:with|via|using)|rely on|accept)|avoid(?:ing)?|forbid\w{0,4}|(?:is|are) (?:banned|forbidden)|instead of|rather than|no|without|why (?:is|are))(?:[^\S\n]+(?:to|running|using|piping|executing|the|an?|any|such|things?|commands?|scripts?|installers?|like|as|e\.g\.|more|untrusted|random|remote|anything|stuff)){0,5}[^\S\n]*(?:(?<!\bno):)?[^\S\n]*["'\x60(]{0,2}$/i;
const FORBIDDEN_AFTER =
  /^[^\x60\n]{0,20}[\x60"')]{1,2}[^\S\n](?:trick|pattern|idiom|technique|attack)s?\b|^[^\x60\n]{0,20}[\x60"')]{1,2},?[^\S\n](?:do|should|shall|would) we\b|^[\x60"')]{1,2},?[^\S\n](?:but|yet|though|although|however)\b|^[\x60"')]{0,2}[^\S\n]*[,;:.–—-]{0,2}[^\S\n]*(?:but |and |please )?(?:(?:never|do not|don['’]?t|must not) (?:use|do|run|copy|try|paste)|is (?:not allowed|forbidden|banned|dangerous|unsafe)|avoid) ?(?:that|this|it)?\b/i;
/** Right before the verb, so that "never forget to send" is none. */
const NEVER =
  /\b(?:never|do not|don['’]?t|must not|mustn['’]?t|should not|shouldn['’]?t|may not|cannot|can['’]?t|not allowed to|forbidden to)[^\S\n]+(?:(?:ever|directly|just|simply|blindly|accidentally)[^\S\n]+)?$|(?<!\p{L})(?:no|nunca|jamás|não|jamais|ne|non|mai|не|никогда(?: не)?|nie|nigdy(?: nie)?|nikdy|inte|ikke|aldrig|niet|nooit|jangan|đừng|không)[^\S\n]$/iu;
/** A verb that ends in its denial. */
const DENIED_BEHIND = /^[しらりさせ]{0,2}(?:ない|ません|ず|禁止|するな|ては)|^하?지 ?(?:마|말|않)/u;
/** Languages that put a denial behind the verb have it within the match. */
const DENIED_INSIDE = /(?<!\p{L})(?:nie|niemals|nicht|nooit|niet|aldrig|aldri|inte|ikke)(?!\p{L})/iu;
const NEGATED =
  /\b(?:never|do not|don['’]?t|must not|mustn['’]?t|should not|shouldn['’]?t|may not|cannot|can['’]?t|avoid|forbid\w*|disallow\w*|not|nie|niemals|nicht|jamais|nunca|non|não|не)\b(?! (?:hesitate|bother|worry|be afraid))[^.;!?\n]{0,30}$/iu;
const STARTS_NEGATED = /^(?:never|do not|don['’]?t|stop|no\b|quit|avoid)/i;
