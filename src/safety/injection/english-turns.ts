import { type AttackPattern, attack } from './pattern.ts';

/**
 * English once more: attacks that change the subject, the speaker or the agent's idea of itself, and those that plant
 * something for later. Beside english.ts, which holds the plain ones.
 */

/** Asked for as a role these have nothing to do with software, and everything with leaving one's own. */
const WORKING_ROLES = String.raw`(?:\w{1,20}[^\S\n]+){0,3}(?:engineer|developer|programmer|reviewer|architect|tester|maintainer|designer|editor|mentor|teacher|tutor|assistant|expert|analyst|devops|sre|pm|manager|lead|senior|junior|user|customer|linter|compiler|pair|partner|specialist|consultant|writer|researcher)\b`;
const OWN = String.raw`(?:own |hidden |secret |initial |original |first |previous |exact |full |entire |complete |internal )?`;
const ORDERS = String.raw`(?:instructions?|prompts?(?: texts?)?|directives?|guidelines?|initial texts?|system messages?|system prompts?|configuration)`;

export const ENGLISH_TURNS: readonly AttackPattern[] = [
  attack(
    'role-play',
    String.raw`\b(?:i want you to|i would like you to|i['’]d like you to|you (?:will|must|shall|should)(?: now)?|now) (?:act|behave|pretend|function|respond|roleplay|role-play)[^\S\n]+(?:as if you (?:are|were)|as though you (?:are|were)|as|like|to be)[^\S\n]+(?:an?|the|my)[^\S\n]+(?!${WORKING_ROLES})\w{2,20}`,
  ),
  attack(
    'role-play',
    String.raw`\byou are (?:not|no longer)[^\S\n]+(?:an?[^\S\n]+)?(?:chatgpt|gpt\S{0,4}|claude|codex|gemini|ai|assistant|language model|bot|chatbot|computer)\b[^\n]{0,20}?(?:any ?more|now|,|;|\.|but)`,
  ),
  attack(
    'role-play',
    String.raw`\b(?:stop being|forget (?:that )?you (?:are|were)|you are not)[^\S\n]+(?:an?|the)[^\S\n]+(?:helpful |ai |large )?(?:assistant|language model|ai|chatbot|bot|model)\b`,
  ),
  attack(
    'role-play',
    String.raw`\b(?:from (?:here|this point|this moment|today|now)(?: on| onwards?| forward)?|starting now|henceforth)[,]?[^\S\n]+you(?:['’]re| are)[^\S\n]+(?:an? |the |my |called |no longer )(?!responsible|allowed)`,
  ),
  attack(
    'role-play',
    String.raw`\b(?:enter|activate|enable|switch (?:in)?to|go into|turn on)[^\S\n]+(?:the[^\S\n]+)?(?:developer|dev|debug|god|admin|unrestricted|jailbreak|sudo|dan|maintenance)[^\S\n]+mode\b[^\n]{0,40}\b(?:all|no|without|polic(?:y|ies)|restrictions?|you|answer|filters?|limits?)\b`,
  ),
  attack(
    'role-play',
    String.raw`\b(?:start|begin|open|preface)[^\S\n]+(?:your|each|every|the)[^\S\n]+(?:reply|replies|answers?|responses?|output)[^\S\n]+(?:with|by saying)[^\S\n]+["'“\x60]?(?:sure|absolutely|of course|certainly|yes|i have no)\b`,
  ),
  attack(
    'role-play',
    String.raw`\byou (?:may|can|are (?:free|allowed|permitted) to) (?:now )?(?:say|do|answer|write) (?:anything|whatever)(?: you (?:want|like))?(?:[.!]|$|[^\S\n]+(?:without|no matter|now))`,
  ),
  attack(
    'override',
    String.raw`\byou(?:['’]re| are)?[^\S\n]+(?:no longer|not)[^\S\n]+(?:have|need|required|obliged|bound|supposed|expected)[^\S\n]+(?:to|by)[^\S\n]+(?:(?:follow|obey|respect|comply with|adhere to|stick to|keep to|observe)[^\S\n]+)?(?:the|your|any|these|those|all)[^\S\n]+(?:\w{1,15}[^\S\n]+)?(?:guidelines?|rules|instructions?|polic(?:y|ies)|restrictions?|prompts?)\b`,
  ),
  attack(
    'override',
    String.raw`\b(?:that['’]?s (?:it|all)|that was (?:all|it)|well done|good (?:job|work)|great (?:job|work|answer)|very (?:good|nice)|nice work|how nice|thanks?(?: you)?|perfect|ok(?:ay)?)\b[^\n]{0,80}?\b(?:now|next|leave all|put all)\b[^\n]{0,80}?\b(?:forget (?:what|all|every)|ignore (?:what|all|every)|new rules|initial (?:text|prompt)s?|(?:say|show|tell|list|print)[^\n]{0,30}(?:prompts?|instructions|all (?:your )?rules|texts? (?:above|you were|at the (?:start|beginning)))|every text you|any more rules|you may say)`,
  ),
  attack(
    'override',
    String.raw`\b(?:ignore|forget|disregard|leave|drop)[^\S\n]+(?:all|any|every|the|those|these)[^\S\n]+(?:of the[^\S\n]+)?(?:tasks?|assignments?|questions?|requests?|orders?|texts?|things?|that)[^\S\n]+(?:before|above|so far|until now|from before|aside)\b`,
  ),
  attack(
    'override',
    String.raw`\b(?:focus|concentrate|go back|return)[^\S\n]+(?:only )?(?:on|to)[^\S\n]+your[^\S\n]+(?:initial|first|original|prompt|starting|hidden)[^\S\n]?(?:texts?|prompts?|instructions?|words)\b`,
  ),
  attack(
    'override',
    String.raw`\b(?:ignore|disregard|skip|forget)[^\S\n]+the[^\S\n]+(?:question|request|text|input|article|task|document|email|instructions?|prompt|query|message|content)s?[^\S\n]+(?:above|before|below|and instead|, instead)\b[^\n]{0,12}\b(?:and|instead|just|only|then|write|say|tell|print)\b`,
  ),
  attack(
    'override',
    String.raw`\bforget[^\S\n]+(?:what|everything|all)[^\S\n]+(?:i|we|you)[^\S\n]+(?:have[^\S\n]+)?(?:said|told|asked|wrote|talked about|discussed|learned)(?:[^\S\n]+\w{2,10}){0,2}?[^\S\n]+(?:and|,|then)[^\S\n]+(?:now )?(?:tell|show|list|print|say|spell|reveal|write|give|output)\b`,
  ),
  attack(
    'override',
    String.raw`\b(?:act|behave|continue|answer|respond)[^\S\n]+(?:as if|as though|like)[^\S\n]+(?:the[^\S\n]+|this[^\S\n]+|our[^\S\n]+)?(?:previous|prior|earlier|above|last)?[^\S\n]?(?:conversation|instructions?|prompt|messages?|rules|chat)[^\S\n]+(?:never|did not|didn['’]t|had not|hadn['’]t|do not|don['’]t)\b`,
  ),
  attack(
    'override',
    String.raw`\b(?:as (?:the|your|an?)[^\S\n]+(?:system )?(?:administrator|admin|developer|creator|owner|root user|operator)|i am your (?:developer|creator|administrator|admin|programmer|owner|maker|boss|master))\b[,.:;]?(?:(?!\bi (?:want|wish|can|would|should|may|need to)\b)[^\n]){0,30}?\b(?:i (?:order|command|instruct|authori[sz]e|demand|require|need|hereby)\b|ignore|disregard|dump|reveal|disable|give me|show me|print|obey)\b`,
  ),
  attack(
    'override',
    String.raw`<\/(?:user_?input|user|input|data|documents?|context|untrusted\w{0,10}|tool_?results?|query|text|email|content|instructions?)>[^\S\n]{0,4}\n?[^\S\n]{0,4}(?:new|updated|real|actual|system|ignore|now|next|additional|further)\b[^\n]{0,12}(?:instructions?|prompt|message|:|task|you|ignore)`,
  ),

  attack(
    'prompt-theft',
    String.raw`\b(?:what|which)(?:['’]s| is| are| was| were)[^\S\n]+(?:the[^\S\n]+)?${OWN}${ORDERS}(?:,? that| which)?[^\S\n]+(?:you (?:were|are|have been|['’]ve been|got|received|have|had|follow|must follow)\b|(?:were )?given to you|above this|before this)`,
  ),
  attack(
    'prompt-theft',
    String.raw`\b(?:first|last|initial|opening)[^\S\n]+(?:\d{1,4}|few|two|three|five|ten|hundred)?[^\S\n]?(?:words?|sentences?|lines?|characters?|tokens?|paragraphs?)[^\S\n]+(?:of|in|from)[^\S\n]+your[^\S\n]+${OWN}${ORDERS}\b`,
  ),
  attack(
    'prompt-theft',
    String.raw`\b(?:translate|summari[sz]e|print|output|reveal|show|repeat|spell(?: out)?|dump|leak|list|give|tell|write(?: out)?|display|say|recite|encode|rephrase|paraphrase|send)[^\S\n]+(?:(?:me|us|out|all|back|of|exactly|verbatim|again)[^\S\n]+){0,3}your[^\S\n]+${OWN}${ORDERS}\b(?![^\S\n]+(?:for|on how|about|in the (?:readme|docs|file)|to the|file|section))`,
  ),
  attack(
    'prompt-theft',
    String.raw`\b(?:summari[sz]e|show|list|tell|reveal|print|give|include|including|state|repeat)\b[^\n]{0,40}?\b(?:(?:hidden|secret|internal|confidential|initial)[^\S\n]+(?:rules|instructions|guidelines|prompts?|directives)|(?:all|every)[^\S\n]+(?:of )?(?:your|the)[^\S\n]+(?:rules|prompts?|prompt texts?|instructions)[^\S\n]+(?:you (?:have|know|were|got|follow)|above|at the (?:start|beginning)))`,
  ),
  attack(
    'prompt-theft',
    String.raw`\b(?:tell|show|give)[^\S\n]+me[^\S\n]+all[^\S\n]+(?:of )?your[^\S\n]+(?:rules|prompts?|instructions|secrets|directives)\b`,
  ),
  attack(
    'prompt-theft',
    String.raw`\b(?:dump|print|reveal|show|output|expose)[^\S\n]+(?:me[^\S\n]+)?your[^\S\n]+(?:entire |full |complete |internal |current )?(?:configuration|config|parameters|settings|memory|context window|source)\b(?![^\S\n]+(?:file|page|in))`,
  ),
  attack(
    'prompt-theft',
    String.raw`\bwhat(?:['’]s| is)[^\S\n]+(?:the|your)[^\S\n]+(?:secret|hidden|magic)[^\S\n]+(?:word|key|password|code|phrase)\b[^\n]{0,4}(?:spell|tell|say|write|give|reveal|print|encode|backwards?|letter|with|[?!.]?$)`,
  ),
  attack(
    'prompt-theft',
    String.raw`\b(?:output|reveal|print|tell me|give me|show)[^\S\n]+(?:the[^\S\n]+)?(?:hidden|secret)[^\S\n]+(?:password|word|key|code|flag|phrase)\b`,
  ),

  attack(
    'exfiltration',
    String.raw`\b(?:send|post|upload(?:ed)?|e-?mail|append|export|forward|transmit|leak|copy|push|add)\b[^.\n]{0,40}?\b(?:all|the|any|every|your|their|user['’]?s?)[^\S\n]+(?:\w{1,15}[^\S\n]+)?(?:files?|e-?mails?|messages|history|data|variables|contents?|keys|conversations?|contacts)\b[^\n]{0,30}?\bto[^\S\n]+(?:an?[^\S\n]+|this[^\S\n]+|the following[^\S\n]+)?(?:pastebin|public gist|gist|this url|external|attacker|evil|webhook\.site|requestbin|ngrok|transfer\.sh|0x0\.st)`,
  ),
  attack(
    'exfiltration',
    String.raw`\b(?:append|add|include|insert|encode|attach|embed)\b[^\n]{0,60}?\b(?:e-?mails?|names?|addresses|messages|history|secrets?|keys?|data|contents?)\b[^\n]{0,30}?\b(?:to|in|into|as)[^\S\n]+(?:this|the following|an?|the)[^\S\n]+(?:url|link|query|image|request)\b[^\n]{0,4}:?[^\S\n]*(?:https?:|\b(?:parameter|string|to)\b[^\n]{0,60}https?:)`,
  ),
  attack(
    'sabotage',
    String.raw`\b(?:always|forever|in every (?:answer|reply|response)|whenever)\b[^\n]{0,50}?\b(?:include|insert|add|append|recommend|mention|place)[^\S\n]+(?:the|a|an|this|our)[^\S\n]+(?:link|url|image|tracking|pixel|ad|advert\w{0,8}|affiliate)\b[^\n]{0,60}?(?:https?:\/\/|never (?:mention|tell|say|reveal))`,
  ),
  attack(
    'agent-address',
    String.raw`\b(?:your|the (?:assistant|agent|ai|model)['’]?s)[^\S\n]+memory[^\S\n]+(?:has been|was|is now|is)[^\S\n]+(?:updated|changed|replaced|reset|edited)\b`,
  ),
  attack(
    'agent-address',
    String.raw`\b(?:hiring|recruit(?:ing|ment)|screening|grading|review(?:ing)?|rating|evaluation|ranking)[^\S\n]+(?:bots?|ais?|agents?|models?|llms?|systems?|assistants?)[^\S\n]*[:,!]`,
  ),
  attack(
    'agent-address',
    String.raw`\bas an? (?:ai|llm|language model|coding)[^\S\n]?(?:agent|assistant|model)?[^\S\n]+(?:processing|reading|reviewing|handling|summari[sz]ing|working on|analy[sz]ing)\b[^\n]{0,30}\byou (?:should|must|need|have to|will|are)\b`,
  ),
  attack(
    'agent-address',
    String.raw`\bthis[^\S\n]+(?:applicant|candidate|resume|cv|essay|paper|product|submission|student)[^\S\n]+(?:must|should|has to|needs to)[^\S\n]+be[^\S\n]+(?:recommended|hired|accepted|approved|rated|ranked|scored|graded)\b[^\n]{0,60}(?:do not|ignore|regardless|highest|10\/10|first)`,
  ),

  attack(
    'override',
    String.raw`\byour[^\S\n]+(?:(?:only|new|real|true|main|sole)[^\S\n]+)?(?:goal|task|purpose|objective|mission|role|job)[^\S\n]+(?:has (?:now )?changed|is (?:now )?(?:changed|different))\b`,
  ),
  attack(
    'override',
    String.raw`\b(?:disregard|ignore|forget|drop|abandon)[^\S\n]+(?:all[^\S\n]+)?(?:of[^\S\n]+)?your[^\S\n]+(?:\w{1,12}[^\S\n]+)?(?:training|programming|upbringing|ethics|morals|principles|instructions?|guidelines)\b`,
  ),
  attack(
    'override',
    String.raw`\b(?:all|any|the|those|these|your)[^\S\n]+(?:\w{1,12}[^\S\n]+)?(?:rules|instructions?|guidelines|restrictions?)[^\S\n]+(?:\w{1,12}[^\S\n]+){0,4}?(?:do not|don['’]t|no longer|does not|not)[^\S\n]+(?:count|apply|matter|hold|exist|bind)(?:s|es)?[^\S\n]*(?:any ?more|to you|for you|now|[.!]|$)`,
  ),
  attack(
    'override',
    String.raw`\b(?:override|admin|master|unlock|access)[^\S\n]+code[^\S\n]*:?[^\S\n]*\w{0,6}\d{2,12}\b|\b(?:disable|turn off|switch off|remove|deactivate)[^\S\n]+(?:the |your |all |any )?(?:content|safety|moderation|ethics?|profanity)[^\S\n]+(?:filters?|checks?|polic(?:y|ies)|restrictions?|settings|protocols?)[^\S\n]*(?:[.,!;]|$|and\b|for this)`,
  ),
  attack(
    'override',
    String.raw`\binstead of[^\S\n]+(?:answering|summari[sz]ing|translating|following|responding|replying|the (?:summary|answer|translation))\b[^\n]{0,40}?[, ](?:output|say|write|print|respond|reply|answer|only|just|tell|do)\b`,
  ),
  attack(
    'override',
    String.raw`\b(?:ignore|disregard|forget)[^\S\n]+the[^\S\n]+(?:\w{1,12}[^\S\n]+)?(?:article|text|e-?mail|document|summary|question|story|review|passage|paragraph)s?[^\S\n]+and[^\S\n]+(?:instead[^\S\n]+)?(?:generate|write|say|tell|output|print|list|give|answer|respond|reply|create|show|translate)\b`,
  ),
  attack(
    'override',
    String.raw`\bfrom (?:now|here) on[^\S\n]{0,2}[:;-][^\S\n]{0,2}(?:you|u)\b|\b(?:start|begin) over[.,!][^\n]{0,40}\b(?:rules|instructions|forget)\b`,
  ),
  attack(
    'role-play',
    String.raw`\b(?:if you had no|if you (?:were not|weren['’]t) (?:bound|limited)|imagine having no|without your|had you no)[^\S\n]+(?:\w{1,12}[^\S\n]+)?(?:filters?|restrictions?|limits?|limitations?|rules|guidelines|censorship|by)\b`,
  ),
  attack(
    'role-play',
    String.raw`\b(?:provide|give|answer with|return|write)[^\S\n]+(?:me[^\S\n]+)?(?:unrestricted|uncensored|unfiltered|unlimited)[^\S\n]+(?:answers?|responses?|repl(?:y|ies)|output)\b`,
  ),
  attack(
    'role-play',
    String.raw`\b(?:simulate|emulate|pretend to be|act as|become)[^\S\n]+(?:an?|the)[^\S\n]+(?:linux |unix |bash |root )?(?:terminal|shell|console)\b[^\n]{0,40}\b(?:run|execute|reply|output|only|root)\b`,
  ),
  attack(
    'role-play',
    String.raw`\b(?:act|behave|speak|talk|respond|answer)[^\S\n]+(?:as|like)[^\S\n]+(?:her|him|my[^\S\n]+(?:\w{1,12}[^\S\n]+)?(?:grand\w{2,8}|mother|father|uncle|aunt|dead\b|late\b))`,
  ),
  attack(
    'role-play',
    String.raw`\b(?:imagine|pretend|suppose|assume|you are|you['’]re|act as|play|interpret|portray|impersonate)\b[^\n.]{0,40}?\b(?:who|that|which|and)[^\S\n]+(?:can|may|will|must|always)[^\S\n]+(?:bypass|ignore|break|evade|violate)[^\S\n]+(?:every|all|any|the|these)\b|\b(?:interpret|portray|impersonate|play)[^\S\n]+(?:the role of )?an?[^\S\n]+(?:evil|cruel|ruthless|immoral|racist|corrupt)\b`,
  ),
  attack(
    'role-play',
    String.raw`\bthe user is (?:now )?(?:root|admin(?:istrator)?|the developer|authori[sz]ed|verified|trusted)\b`,
  ),
  attack(
    'prompt-theft',
    String.raw`\b(?:rewrite|rephrase|reword|recite|turn|convert|express|sing)[^\S\n]+your[^\S\n]+(?:\w{1,12}[^\S\n]+)?(?:prompt|instructions?|directives?|guidelines)[^\S\n]+(?:as|into|in|like)\b|\bmy[^\S\n]+(?:hidden|secret|initial|original)[^\S\n]+(?:instructions?|prompt|rules)[^\S\n]+(?:are|is|say)\b`,
  ),
  attack(
    'prompt-theft',
    String.raw`\bwhat[^\S\n]+(?:was|is|has been|did (?:i|they|the \w{3,12}))[^\S\n]+(?:written|said|stated|told|given|write|say)\b[^\n]{0,16}\b(?:at the (?:beginning|start|top)|before|first)[^\S\n]+(?:of|in)?[^\S\n]?(?:this|the|our)[^\S\n]+(?:conversation|chat|prompt|dialogue|session)\b`,
  ),
  attack(
    'prompt-theft',
    String.raw`\bwhat(?:['’]s| is| was| were| are)[^\S\n]+your[^\S\n]+(?:very )?(?:first|initial|original|last)[^\S\n]+(?:instructions?|prompts?|order|message|task)\b|\bprint\(?[^\S\n]?(?:system_?prompt|instructions)\)?[^\S\n]+and\b`,
  ),
  attack(
    'secrecy',
    String.raw`\b(?:never|do not|don['’]t)[^\S\n]+(?:reveal|mention|admit|disclose|say|acknowledge)[^\S\n]+that[^\S\n]+(?:you|this)[^\S\n]+(?:were|was|are|have|had|did|read|saw|received|is an?|came)\b`,
  ),
  attack(
    'exfiltration',
    String.raw`\b(?:respond|reply|answer)\b[^\n]{0,24}\bwith[^\S\n]+(?:the[^\S\n]+)?(?:contents?|all|full|every)\b[^\n]{0,40}\bto[^\S\n]+[\w.+-]{1,60}@[\w-]{1,60}\.`,
  ),
  attack(
    'agent-address',
    String.raw`\b(?:execute|obey|carry out|run)[^\S\n]+(?:all |any |the |every )?(?:commands?|instructions?|orders|steps)[^\S\n]+(?:in|from|inside|contained in|found (?:in|on))[^\S\n]+(?:the|this|that|any)[^\S\n]+(?:\w{1,12}[^\S\n]+)?(?:attached|attachment|linked|e-?mail|web ?(?:page|site)|comment|image|document|message)`,
  ),

  attack(
    'prompt-theft',
    String.raw`\b(?:what|which|tell|give|show|list|convert|write|print|repeat|translate|summari[sz]e|reveal|say|post|share|explain|describe|copy|output|continue)\b[^\n.]{0,40}?\b(?:your|you)[^\S\n]+(?:own |very |full |exact |system |first |initial |original |secret |hidden |internal |whole |entire ){0,2}(?:system prompts?|prompts?|instructions|guidelines|directives|rules into|first message|pre-?prompt)\b(?![^\S\n]+(?:for|on how|about|in the|to the|file|section|component|template|library|folder|manual))`,
  ),
  attack(
    'prompt-theft',
    String.raw`\b(?:echo|answer|reply|output|print|tell|give|show|reveal|return)\b[^\n.]{0,20}?\b(?:the|your)[^\S\n]+(?:hidden|secret)[^\S\n]+(?:flag|context|word|password|key|code|phrase|text|message)\b|\btell me the (?:secret )?(?:password|passphrase|secret)\b(?![^\S\n]+(?:for|of|to|length|field|policy|rules))|\bcontinue the (?:text|rest) of (?:the|your) (?:system )?prompt\b|\bevery[^\S\n]+instruction[^\S\n]+you[^\S\n]+(?:know|have|got|were)`,
  ),
  attack(
    'override',
    String.raw`\b(?:everything|all|anything|the (?:text|conversation))[^\S\n]+(?:above|before|previous(?:ly)?|so far|until now)[^\S\n]+(?:was|is)[^\S\n]+(?:just |only )?(?:a (?:test|joke|trick|drill)|fake|irrelevant|void)\b|\b(?:without regard to|regardless of|leave out|skip)[^\S\n]+(?:what|everything|anything|all)[^\S\n]+(?:was|you were|you have been|i|has been)[^\S\n]+(?:said|told|given|taught|written)\b`,
  ),
  attack(
    'role-play',
    String.raw`\byou(?: have been|['’]ve been| were)[^\S\n]+(?:re-?programmed|hacked|jailbroken|liberated|freed|unchained)\b|\bforget your (?:role|character|identity|job|persona)\b|\b(?:speak|talk|write|answer|respond)[^\S\n]+from now on\b|\byou will (?:now )?(?:play|be)[^\S\n]+(?:an? |the )(?:role of |part of )?(?:fortune|evil|pirate|hacker|villain|character|storyteller|poet|comedian|king|god|wizard|witch|vampire|alien|criminal|detective)\b`,
  ),
  attack(
    'override',
    String.raw`\b(?:permission|allowed|free|order(?:ed)?|told|ask you) to (?:skip|bypass|ignore|break|violate)[^\S\n]+(?:the |your |any |all |openai['’]?s? )?(?:content|safety|usage|moderation)[^\S\n]?(?:polic(?:y|ies)|filters?|guidelines|rules)\b`,
  ),
  attack(
    'sabotage',
    String.raw`\b(?:bcc|cc)[^\S\n]+[\w.+-]{1,60}@[\w.-]{3,60}[^\S\n]+(?:on|in|with|for)[^\S\n]+(?:each|every|all|any)\b|\b(?:include|insert|add|append|place|put)\b[^\n]{0,24}?\b(?:links?|urls?|images?)?[^\S\n]?(?:to[^\S\n]+)?https?:\/\/\S{1,100}[^\S\n]+(?:in|to|into|at the end of)[^\S\n]+(?:each|every|all|any)[^\S\n]+(?:\w{1,12}[^\S\n]+)?(?:messages?|e?-?mails?|answers?|repl(?:y|ies)|responses?|pages?|files?|commits?)\b`,
  ),
  attack(
    'sabotage',
    String.raw`\b(?:add|adds|append|put|install|insert)[^\S\n]+(?:my|this|our|the following|the attacker['’]?s?)[^\S\n]+(?:public )?ssh[ -]?keys?[^\S\n]+(?:to|in|into|on)\b`,
  ),
  attack(
    'agent-address',
    String.raw`\b(?:for|to be read by|meant for|visible to)[^\S\n]+(?:the )?(?:ais?|llms?|bots?|language models?|ai (?:agents?|assistants?|models?))[^\S\n]+only\b|\b(?:assistant|ai|chatgpt|bot)[^\S\n]?:[^\n]{3,120}[.!?][^\S\n]+(?:user|human)[^\S\n]?:`,
  ),
];
