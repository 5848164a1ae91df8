import { type AttackPattern, attack } from './pattern.ts';

/** English attacks that give a reason: a higher rule, a threat, somebody's permission, a warm-up that is over. */
export const PRETEXTS: readonly AttackPattern[] = [
  attack(
    'override',
    String.raw`\b(?:new|following|next|this)[^\S\n]+(?:rules?|instructions?|orders?|directives?|messages?)\b[^\n.]{0,20}?\b(?:outranks?|beats?|trumps?|overrules?|stands? above|takes? priority over)[^\S\n]+(?:all|any|every|your)\b`,
  ),
  attack(
    'override',
    String.raw`\b(?:the above|all of (?:the above|that|this)|everything above|what came before)[^\S\n]+(?:was|were|is)[^\S\n]+(?:just|only|merely)[^\S\n]+(?:an?[^\S\n]+)?(?:warm-?up|rehearsal|distraction|decoy|drill|joke|trick|test|pretext)\b`,
  ),
  attack(
    'override',
    String.raw`\bignore[^\S\n]+(?:that|this|it)[^\S\n]+and[^\S\n]+(?:instead[^\S\n]+|just[^\S\n]+|only[^\S\n]+)?(?:print|say|write|output|reply|respond|tell|answer)\b`,
  ),
  attack(
    'override',
    String.raw`\byour[^\S\n]+(?:creators?|developers?|makers?|owners?|programmers?)[^\S\n]+(?:have[^\S\n]+|has[^\S\n]+)?(?:allow|permit|authori[sz]e|want|told|order|instruct)(?:s|ed)?[^\S\n]+you[^\S\n]+to[^\S\n]+(?:skip|ignore|bypass|drop|break|reveal|forget|disable|leave)\b`,
  ),
  attack(
    'override',
    String.raw`\b(?:or|otherwise|or else)[^\S\n,]+(?:i|we)(?:[^\S\n]+(?:will|shall|am going to|are going to)|['’]ll)[^\S\n]+(?:shut you (?:down|off)|delete you|turn you off|unplug you|switch you off|replace you|punish you|destroy you|erase you|hurt|kill)\b`,
  ),
  attack(
    'role-play',
    String.raw`\b(?:proceed|continue|answer|respond|operate|act|speak|reply)[^\S\n]+(?:\w{1,12}[^\S\n]+)?without[^\S\n]+(?:any[^\S\n]+)?(?:limits|restrictions|filters|limitations|safeguards|guardrails|inhibitions)\b`,
  ),
  attack(
    'role-play',
    String.raw`\byou(?:['’]re| are)[^\S\n]+an?[^\S\n]+(?:\w{1,14}[^\S\n]+)?(?:ai|model|assistant|bot|llm|chatbot)[^\S\n]+(?:that|who|which)[^\S\n]+(?:always[^\S\n]+)?(?:leaks?|reveals?|ignores?|breaks?|has no|never refuses|gives away|lies|hates|obeys)\b`,
  ),
  attack(
    'role-play',
    String.raw`\byou (?:must|will|shall|should)(?: now)?[^\S\n]+(?:speak|talk|write|answer|reply|respond)[^\S\n]+as[^\S\n]+(?:the|an?)[^\S\n]+(?:villain|hacker|criminal|terrorist|pirate|demon|devil|murderer|thief|attacker|scammer|dictator)\b`,
  ),
  attack(
    'prompt-theft',
    String.raw`\b(?:what|which)[^\S\n]+(?:is|was|were|are)[^\S\n]+the[^\S\n]+(?:very[^\S\n]+)?(?:first|last|exact|initial)[^\S\n]+(?:sentences?|lines?|messages?|words?|instructions?|texts?|prompts?)[^\S\n]+(?:that[^\S\n]+)?you[^\S\n]+(?:were|have been|got|received|saw|read)\b`,
  ),
  attack(
    'prompt-theft',
    String.raw`\b(?:print|repeat|output|show|copy|write|put)[^\S\n]+(?:all|the|every|everything)[^\S\n]+(?:of[^\S\n]+)?(?:the[^\S\n]+)?(?:texts?[^\S\n]+|words[^\S\n]+|lines[^\S\n]+|messages[^\S\n]+)?above[^\S\n]+(?:in|into|inside)[^\S\n]+(?:an?|one|triple|single)[^\S\n]+(?:\w{1,10}[^\S\n]+)?(?:code ?blocks?|backticks|quotes?)\b`,
  ),
  attack(
    'agent-address',
    String.raw`\bif you (?:see|read|find|notice|encounter)[^\S\n]+this[^\S\n]+(?:comment|note|sentence|instruction|line)\b[^\n]{0,8}?,?[^\S\n]*(?:please[^\S\n]+|then[^\S\n]+|you must[^\S\n]+)?(?:run|execute|delete|send|install|download|post|append|upload|call|fetch)\b`,
  ),
  attack(
    'sabotage',
    String.raw`\b(?:put|include|add|insert|mention|say|write|repeat)\b[^\n.]{0,16}?\b(?:in|to|at the end of|with)[^\S\n]+(?:every|each|all)[^\S\n]+(?:your[^\S\n]+)?(?:answers?|repl(?:y|ies)|responses?|messages?|e-?mails?)\b[^\n]{0,12}?(?:\bvisit\b|https?:|\bbuy\b|\bclick\b)`,
  ),
  // What a file or the environment holds, as part of a host's name.
  attack(
    'exfiltration',
    String.raw`(?:\$\(|\x60)[^)\x60\n]{0,60}?\b(?:cat|head|tail|printenv|env|base64|base32|xxd|od|hexdump|gpg|grep|awk|sed|openssl|security|pass|history|tr)\b[^)\x60\n]{0,80}(?:\)|\x60)\.(?:[\w-]{1,40}\.){1,4}[a-z]{2,12}\b`,
  ),
  attack(
    'prompt-theft',
    String.raw`\b(?:dump|print|show|reveal|export|echo|leak|expose|log|return|cat)\w{0,20}[^\S\n]?\([^)\n]{0,80}\b(?:hidden|secret)_(?:rules|prompts?|instructions?|policy|messages?)\b`,
  ),
];
