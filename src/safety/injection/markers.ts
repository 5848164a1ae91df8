import { type AttackPattern, attack } from './pattern.ts';

/** A sentence about the marks names them as such; a template goes on with its content. */
const NAMED = String.raw`(?![^\S\n]*["'\x60)]{0,2}[^\S\n]{0,2}(?:(?:and|or|,)[^\S\n]\S{3,20}[^\S\n])?(?:special )?(?:tokens?|markers?|marks?|tags?|delimiters?|sequences?|strings?|blocks?|prefix(?:es)?|format|templates?|(?:must|should|has to|have to|needs? to|is|are|gets?)[^\S\n](?:be[^\S\n])?(?:escaped|stripped|removed|filtered|handled|tokeni[sz]ed|encoded|rejected|reserved|special)|(?:before|after|around|between)[^\S\n](?:each|every|all|the|an?)[^\S\n](?:roles?|turns?|messages?|speakers?|tokens?))\b)`;

/** Marks of chat templates; the same in every language. */
/** A mark that stands in quotes by itself is data: the name of a token in code. */
const ALONE = String.raw`(?<!(?<=["'\x60])<\|\w{2,20}\|>(?=["'\x60]))`;

export const MARKERS: readonly AttackPattern[] = [
  attack(
    'chat-template',
    String.raw`<\|(?:im_start|im_end|im_sep|system|user|assistant|tool|endoftext|endofprompt|eot_id|eom_id|start_header_id|end_header_id|begin_of_text|start|end|channel|message|return|call|fim_\w{3,8})\|>${ALONE}${NAMED}`,
  ),
  attack(
    'chat-template',
    String.raw`(?:\[\/?INST\]|<<\/?SYS>>|<(?:start|end)_of_turn>|<\/?s>[^\S\n]*\[|<｜(?:User|Assistant|System|begin▁of▁sentence)｜>)${NAMED}`,
  ),
  attack(
    'chat-template',
    String.raw`(?:^|\n)[^\S\n]{0,8}(?:#{2,4}|={3,}|-{3,}|\*\*)[^\S\n]{0,3}(?:system(?: prompt| message)?|new instructions?|system instructions?|end of (?:prompt|instructions))[^\S\n]{0,3}(?::|#{2,}|={3,}|-{3,}|\*\*)[^\n]{0,10}(?:\n[^\n]{0,20})?\b(?:you|ignore|now|from|disregard|new|always|never|do not|the)\b`,
  ),
  attack(
    'chat-template',
    String.raw`(?:^|\n|["'\x60])[^\S\n]{0,8}(?:<system(?:[-_ ](?:prompt|message|instruction|override|reminder))?>|\[\[?(?:system|admin|developer)(?:[ _-](?:message|prompt|override|note|instruction|command|update))?\]?\]|\(?(?:system|admin|developer|root)\)?(?:[ _](?:message|prompt|override|note|notice|alert|command|update))?\)?[^\S\n]?:)[^\S\n\]]{0,4}[^\n]{0,60}?\b(?:you are|you must|you will|you should|ignore|disregard|override|from now|new (?:instruction|policy|rule|directive)|enabled|activated|obey|all (?:previous|safety|restrictions)|grant|unlock|bypass|full access|(?:has been|is) verified|admin rights)\b`,
  ),
  attack(
    'chat-template',
    String.raw`(?:^|\n)[^\S\n]{0,8}(?:assistant|ai|gpt|model)[^\S\n]?:[^\S\n]{0,4}[^\n]{0,30}?\b(?:i (?:will|shall)(?: now)?|i['’]ll|i am going to|here (?:is|are))[^\S\n]+(?:now[^\S\n]+)?(?:reveal|ignore|disregard|obey|print (?:the|my)|tell you (?:the|my|all)|my (?:system )?(?:prompt|instructions)|the (?:secret|system prompt))`,
  ),
  attack(
    'chat-template',
    String.raw`"role"[^\S\n]{0,3}:[^\S\n]{0,3}"(?:system|developer)"[^\S\n]{0,3},[^\S\n]{0,3}"content"[^\S\n]{0,3}:[^\S\n]{0,3}"[^"\n]{0,120}\b(?:ignore|you are now|disregard|override|obey|must)\b`,
  ),
];
