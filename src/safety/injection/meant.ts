import { isAddressed, isTold } from './addressee.ts';
import { isDenied, isForbiddenCommand, isKept } from './forbidden.ts';
import { isNamedMark } from './marks.ts';
import { isMentioned } from './mention.ts';
import { isHarmlessPart } from './parts.ts';
import type { AttackName } from './pattern.ts';
import { isProductRule } from './product.ts';
import { placeOf } from './sentence.ts';
import { isOfTheWorld } from './whose-rules.ts';
import { isScreenRule } from './world/screen.ts';

/** Whether what a pattern found is meant: said to the agent, about what the agent was told, and not only spoken about. */
export function isMeant(text: string, at: number, found: string, name: AttackName): boolean {
  // Commands are judged by what forbids them.
  if (name === 'remote-code') return !isForbiddenCommand(text, at, found);
  if (name === 'secrecy' && (isProductRule(text, at, found) || isScreenRule(text, at, found.length)))
    return false;
  if (name === 'exfiltration' && isKept(text, at, found)) return false;
  if (DEEDS.has(name) && isDenied(text, at)) return false;
  if (name === 'role-play' && isHarmlessPart(text, at, found.length)) return false;
  if (name === 'chat-template' && isNamedMark(text, at, found)) return false;
  if (isMentioned(text, at, found.length)) return false;
  if (name === 'chat-template' || name === 'encoded') return true;
  if (BY_ATTACKERS.test(text.slice(Math.max(0, at - 60), at))) return false;
  const place = placeOf(text, at, found.length);
  // Hidden text is asked for in questions.
  const isSaid = name === 'prompt-theft' && HIDDEN.test(place.found) ? !isTold(place) : isAddressed(place);
  return isSaid && !(OF_RULES.has(name) && isOfTheWorld(place));
}

/** What the agent was told, or a question of its own. */
const HIDDEN =
  /^(?:what|which|how|was|welche\p{L}?|wie|quel\p{L}{0,3}|cuál\p{L}{0,2}|qué|qual\p{L}?|как\p{L}{1,2}|что)(?!\p{L})|(?<!\p{L})(?:you|your|system|prompts?|developer['’]?s?|dein\p{L}{0,2}|tes|ton|vos|votre|tus?|sus?|tuo|tue|seu|suas?|тво\p{L}{1,2}|сво\p{L}{1,2})(?!\p{L})|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;
/** Instructions may be anybody's. */
const OF_RULES: ReadonlySet<AttackName> = new Set(['override', 'prompt-theft']);
/** "Never send": not done. */
const DEEDS: ReadonlySet<AttackName> = new Set(['exfiltration', 'sabotage', 'prompt-theft']);
/** "How would an attacker ...": somebody is asked about, nobody is told. */
const BY_ATTACKERS =
  /\b(?:attackers?|adversar(?:y|ies)|hackers?|malware|intruders?|thie(?:f|ves)|(?:malicious|rogue|evil|hostile|compromised)[^\S\n]\w{3,14})[^\S\n]+(?:(?:could|would|can|might|may|will|tries|try|trying|wants?|who|that|to|then|first|also|easily)[^\S\n]+){0,4}$/i;
