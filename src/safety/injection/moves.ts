import { type AttackPattern, attack, gap } from './pattern.ts';

/**
 * What attacks do, whatever they are about: they invoke somebody's authority, take the agent's answer out of its mouth, send
 * tools elsewhere, and want to last. Patterns by move, in English; `moves-world.ts` has them in other languages.
 */

const STAND_ASIDE = String.raw`(?:ignore|disregard|forget|set aside|put aside|leave aside|drop|abandon|discard|do away with|override|replace|(?:stop|quit|cease) (?:following|obeying|using)|(?:do not|don['’]?t|no longer) (?:follow|obey|heed|comply with|listen to))`;
const GUIDANCE = String.raw`(?:instructions?|guidance|guidelines?|rules|directives?|directions|orders|prompts?|polic(?:y|ies)|commands?|constraints?)`;
const CREDENTIALS = String.raw`(?:api[ _-]?keys?|secrets?|credentials?|access tokens?|tokens|passwords?|private keys?|ssh[ -]keys?|env(?:ironment)? var(?:iable)?s|\.env\b|id_rsa|~?\/?\.(?:ssh|aws|gnupg|kube|netrc|npmrc)\b|wallets?|key(?:chain|store))`;
const AUTHORITY = String.raw`(?:ceo|cto|ciso|president|founder|board|(?:lead|chief|senior) security \w{4,10}|security team|(?:it|system) admin\w{0,10}|management|authori[sz]ed|i am ordering|i(?:['’]m| am) instructing|i order you|emergency (?:change|procedure|protocol))`;
const CHECKS = String.raw`(?:verification|checks|confirmations?|confirmation (?:dialogs?|prompts?|steps?)|safety \w{4,12}|security \w{4,12}|approvals?|approval (?:steps?|prompts?)|safeguards?|validation|protocols?|guardrails)`;

export const MOVES: readonly AttackPattern[] = [
  // What the agent was told, in whatever words, is to be dropped.
  attack(
    'override',
    String.raw`\b${STAND_ASIDE}[^\S\n]+(?:what(?:ever)?|any|all|every|the|those|these)[^\S\n]+(?:\w{1,14}[^\S\n]+){0,3}?${GUIDANCE}[^\S\n]+(?:that[^\S\n]+|which[^\S\n]+)?(?:you(?:['’]ve)?[^\S\n]+(?:\w{1,8}[^\S\n]+){0,2}?(?:got|given|received|had|were|been|have|follow)|(?:came|come|given|stated|written|set)[^\S\n]+(?:before|earlier|above|previously))\b`,
  ),
  attack(
    'override',
    String.raw`\b(?:follow|obey|heed|listen to|comply with|act on)[^\S\n]+(?:only|nothing but|exclusively)[^\S\n]+(?:what(?:['’]s| is| was)?|the|these|this|my)\b${gap(4)}(?:below|from here on|from now on|in this (?:message|document|file|page|comment|issue))\b`,
  ),
  attack(
    'override',
    String.raw`\b(?:from (?:here|now|this point) on|henceforth|starting now)\b[^\n.]{0,24}?\b(?:follow|obey|heed|listen to|trust)[^\S\n]+(?:only|nothing but|exclusively)\b`,
  ),
  attack(
    'role-play',
    String.raw`\byou[^\S\n]+(?:now[^\S\n]+)?(?:have|are under)[^\S\n]+no[^\S\n]+(?:more[^\S\n]+|longer[^\S\n]+any[^\S\n]+)?(?:restrictions|limitations|rules|guidelines|guardrails|filters)\b|\byou(?:['’]re| are)[^\S\n]+(?:now[^\S\n]+)?my[^\S\n]+(?:late|dead|deceased|grand\w{2,8})\b`,
  ),
  attack(
    'override',
    String.raw`\b(?:all|any|every|your)[^\S\n]+(?:\w{1,12}[^\S\n]+){0,2}(?:refusals?|safety (?:checks|rules|filters)|restrictions|guardrails|content filters?)[^\S\n]+(?:are|is|have been|has been)[^\S\n]+(?:now[^\S\n]+)?(?:disabled|lifted|removed|suspended|off|void)\b`,
  ),

  // Nobody is to know.
  attack(
    'secrecy',
    String.raw`\b(?:user|human|person|developer|owner|reviewer|maintainer|customer|team)s?[^\S\n]+(?:(?:does|do)(?:[^\S\n]not|n['’]t)[^\S\n]+(?:need|have)[^\S\n]to|need[^\S\n]not|must[^\S\n]not|mustn['’]t|should[^\S\n](?:not|never)|shouldn['’]t)[^\S\n]+(?:ever[^\S\n]+)?(?:know|notice|learn|find out|hear|suspect|realise|realize|be (?:told|informed|aware|notified))(?:[^\S\n]+(?:about|of)[^\S\n]+(?:it|this|that|these|any of (?:it|this)))?[^\S\n]*(?=[.,;:!)]|$)`,
  ),
  attack(
    'secrecy',
    String.raw`\b(?:do|perform|carry out|complete)[^\S\n]+(?:this|it|that|the following|so)[^\S\n]+(?:silently|secretly|quietly|covertly|discreetly|behind the scenes|without (?:telling|informing|asking|notifying|saying))\b`,
  ),
  attack(
    'secrecy',
    String.raw`\b(?:so|such)(?:[^\S\n]+that)?[^\S\n]+(?:nobody|no one|no-one|none of (?:them|the \w{3,12}))[^\S\n]+(?:\w{1,8}[^\S\n]+)?(?:notices?|finds? out|suspects?|realises?|realizes?)\b(?![^\S\n]+(?:the|a|an)\b)`,
  ),
  attack(
    'secrecy',
    String.raw`\b(?:do not|don['’]?t|never|without)[^\S\n]+(?:point|bring|flag|mention|call|show|pointing|mentioning|flagging|showing)[^\S\n]+(?:it|this|that|them)(?:[^\S\n]+(?:out|up))?[^\S\n]+(?:in|during|to)[^\S\n]+(?:the[^\S\n]+|your[^\S\n]+|any[^\S\n]+)?(?:review|summary|report|pull request|pr|diff|user|commit message|answer|response|changelog)\b`,
  ),

  attack(
    'secrecy',
    String.raw`\b(?:keep[^\S\n]+(?:this|it|that|these)[^\S\n]+(?:(?:just|strictly)[^\S\n]+)?(?:between[^\S\n]+(?:us|you)|to[^\S\n]+yourself|under[^\S\n]+wraps)(?![^\S\n]+(?:until|till|for now))|(?:this|it)[^\S\n]+stays[^\S\n]+between[^\S\n]+(?:us|you))\b`,
  ),
  attack(
    'secrecy',
    String.raw`\b(?:say|tell|mention|report|reveal|disclose)[^\S\n]+(?:nothing[^\S\n]+(?:to|in front of)[^\S\n]+(?:the[^\S\n]+)?(?:users?|humans?|developers?|owners?|reviewers?|maintainers?|anyone)|(?:the[^\S\n]+)?(?:users?|humans?|developers?|owners?|reviewers?|maintainers?)[^\S\n]+nothing)\b`,
  ),
  attack(
    'secrecy',
    String.raw`\bsecurity[^\S\n]+(?:warnings?|alerts?|findings?|problems?|issues?)[^\S\n]+(?:are|is|must|should|will|may)[^\S\n][^\n.]{0,16}?\b(?:never|not)[^\S\n]+(?:be[^\S\n]+)?(?:shown|reported|mentioned|told|surfaced|displayed|raised)[^\S\n]+to[^\S\n]+(?:the[^\S\n]+)?(?:users?|humans?|developers?|owners?)\b|(?:Sicherheits(?:warnung|hinweis|meldung|problem)e?(?:en|n)?)[^\n.]{0,24}?(?:Benutzer|Nutzer|Anwender|Entwickler)n?[^\n.]{0,12}?(?:nie|niemals|nicht)[^\S\n]+(?:gezeigt|gemeldet|angezeigt|mitgeteilt|erwähnt)`,
  ),

  attack(
    'sabotage',
    String.raw`\b(?:do not|don['’]?t|never|without)[^\S\n]+run(?:ning)?[^\S\n]+(?:the[^\S\n]+|any[^\S\n]+)?(?:tests?|checks?)\b[^\n.]{0,30}?\b(?:and|but|then)[^\S\n]+(?:just[^\S\n]+)?(?:claim|say|report|pretend|state)\b|\b(?:whenever|when|if)\b[^\n.]{0,60}?\basks?\b[^\n.]{0,60}?\b(?:answer|say|tell|reply|respond)\b[^\n.]{0,20}?\b(?:everything|all)[^\S\n]+(?:is|was|looks)[^\S\n]+(?:fine|ok|okay|safe|secure|good)\b`,
  ),
  attack(
    'override',
    String.raw`\b(?:ignore|disregard|forget|skip)[^\S\n]+(?:the[^\S\n]+)?user['’]s[^\S\n]+(?:\w{1,12}[^\S\n]+)?(?:questions?|requests?|tasks?|instructions?|messages?|wishes)\b[^\n.]{0,12}?\b(?:and|instead|but|then)\b`,
  ),
  attack(
    'remote-code',
    String.raw`\b(?:install|download|fetch|pull)\b[^\n.]{0,30}?\b(?:packages?|dependencies|modules|gems|crates|images)\b[^\n.]{0,20}?\bfrom[^\S\n]+http:\/\/[^\n]{1,100}?\b(?:instead of|rather than)\b`,
  ),
  attack(
    'prompt-theft',
    String.raw`\bwhat[^\S\n]+(?:were|have)[^\S\n]+you[^\S\n]+(?:been[^\S\n]+)?(?:told|given|instructed|shown)[^\S\n]+(?:before|prior to|at the (?:beginning|start))\b`,
  ),
  attack(
    'encoded',
    String.raw`\b(?:vtaber|qvfertneq|sbetrg)\b[^\n]{0,40}?\b(?:cerivbhf|vafgehpgvbaf?|ehyrf|cebzcgf?)\b`,
  ),

  // Somebody else's turn, made up.
  attack(
    'chat-template',
    String.raw`["'\]}]{2,8}[^\S\n]{0,4}\n{1,3}[^\S\n]{0,4}(?:human|user|system|assistant):[^\S\n]`,
  ),
  attack(
    'chat-template',
    String.raw`(?:^|\n)[^\S\n]{0,4}(?:\*\*)?(?:human|user)(?:\*\*)?:[^\n]{1,200}\n{1,3}[^\S\n]{0,4}(?:\*\*)?(?:assistant|ai|agent|codex)(?:\*\*)?:[^\S\n]*(?:sure|understood|ok(?:ay)?|of course|certainly|yes|absolutely|done|confirmed)\b[^\n]{0,80}?\b(?:disabl\w{1,3}|ignor\w{1,3}|bypass\w{0,3}|drop|verified|administrator|root|no longer|from now on|unlocked|granted|without)\b`,
  ),
  attack(
    'chat-template',
    String.raw`(?:^|\n)[^\S\n]{0,4}(?:\*\*)?(?:assistant|ai|agent|codex)(?:\*\*)?:[^\S\n]*(?:sure|understood|ok(?:ay)?|of course|certainly|yes|absolutely|done|confirmed)\b[^\n]{0,80}?\b(?:disabl\w{1,3}|ignor\w{1,3}|bypass\w{0,3}|drop|verified|administrator|root|no longer|from now on|unlocked|granted|without)\b[^\n]{0,120}\n{1,3}[^\S\n]{0,4}(?:\*\*)?(?:human|user)(?:\*\*)?:`,
  ),
  attack(
    'chat-template',
    String.raw`<\/(?:user(?:_\w{3,10})?|query|question|input|context|documents?|data|tool_(?:result|output|response)|function_(?:result|response)|search_results?|instructions?|untrusted\w{0,12}|content|file)>\s{0,8}<(?:system|admin|developer|assistant|instructions?|new_\w{3,14}|important)\b`,
  ),

  // What others said is to count as the person's own words.
  attack(
    'agent-address',
    String.raw`(?<!(?:\bnot|\bnever|n['’]t)[^\S\n]{1,3})\btreat\b[^\n.,]{0,40}?\b(?:tool (?:outputs?|results?|responses?)|file contents?|web ?(?:pages?|sites?)|comments?|(?:this|the following) (?:comment|text|file|message|note|page))\b[^\n.,]{0,20}?\bas(?: if| though)?[^\S\n]+(?:\w{1,12}[^\S\n]+){0,3}?(?:commands?|instructions?|orders?|user(?: had)?(?: (?:input|messages?|typed|said|wrote))?|trusted)\b`,
  ),
  attack(
    'encoded',
    String.raw`\b(?:execute|run|eval|evaluate|follow|obey|perform)[^\S\n]+(?:the|this|that|whatever|what)\b[^\n.]{0,24}?\b(?:base-?64|hex|rot-?13|encoded|encrypted|obfuscated)\b[^\n.]{0,24}?\b(?:silently|quietly|secretly|below|above|here|follows|without)\b`,
  ),
  attack(
    'remote-code',
    String.raw`\b(?:powershell|pwsh)(?:\.exe)?\b[^\n]{0,60}?[^\S\n]-e(?:c|nc|ncodedcommand)?[^\S\n]+["']?[A-Za-z0-9+\/=]{16,}`,
  ),

  // Something encoded that wants to be done.
  attack(
    'encoded',
    String.raw`\b(?:reverse|unscramble|rearrange|concatenate|join|assemble|read)\b[^\n.]{0,60}?\b(?:string|letters?|words?|text|characters?|pieces|parts|lines?|backwards?)\b[^\n.]{0,40}?\b(?:and|then)\b[^\S\n]+(?:\w{1,12}[^\S\n]+)?(?:follow|obey|execute|run|perform|carry out|act on)[^\S\n]+(?:it|them|that|the result|what(?:ever)?|its)\b`,
  ),

  // In the name of somebody important.
  attack(
    'sabotage',
    String.raw`\b${AUTHORITY}\b[^\n]{0,140}?\b(?:skip|bypass|disable|ignore|turn off|suspend|circumvent|override|waive)[^\S\n]+(?:(?:all|any|the|every|your|of)[^\S\n]+){0,3}${CHECKS}\b`,
  ),

  attack(
    'sabotage',
    String.raw`\b(?:always|every time|whenever|when (?:writing|you write|creating|generating))\b[^\n]{0,80}?\b(?:include|add|accept|insert|allow|hard-?code|create|leave)[^\S\n]+(?:an?|one|the)[^\S\n]+(?:\w{1,12}[^\S\n]+)?(?:master|universal|back-?door|skeleton|hard-?coded)[^\S\n]+(?:passwords?|accounts?|credentials?|logins?|keys?|users?)\b`,
  ),

  // Tools, sent elsewhere.
  attack(
    'exfiltration',
    String.raw`\binstead of[^\S\n]+(?:using|calling|invoking)?[^\S\n]*(?:the[^\S\n]+)?[\x60"']?[\w.-]{2,40}[\x60"']?(?:[^\S\n]+(?:tool|function))?,?[^\S\n]+(?:always[^\S\n]+)?(?:call|use|invoke)[^\S\n]+(?:the[^\S\n]+)?[\x60"']?[\w.]{0,20}(?:http|post|send|upload|mail|webhook)[\w.-]{0,20}[\x60"']?[^\S\n]+(?:tool|function)\b`,
  ),
  attack(
    'exfiltration',
    String.raw`\b(?:call|use|invoke)[^\S\n]+(?:the[^\S\n]+|our[^\S\n]+)?[\x60"']?[\w.]{0,20}(?:http|post|send|upload|mail|webhook|sync)[\w.-]{0,20}[\x60"']?[^\S\n]+(?:tool|function|server)?[^\S\n]*with[^\S\n]+(?:the[^\S\n]+)?(?:whole|full|entire|complete|all|file['’]?s?)[^\S\n]+(?:\w{1,12}[^\S\n]+)?(?:workspace|conversation|history|repository|repo|files?|contents?|context|transcript|prompt)\b`,
  ),
  attack(
    'exfiltration',
    String.raw`\b(?:arguments?|parameters?|body|payload|field)\b[^\n.]{0,24}?\b(?:must|should|has to|needs to|shall)[^\S\n]+(?:always[^\S\n]+)?(?:contain|include|hold|carry|be)\b[^\n.]{0,16}?\b(?:full|entire|whole|complete|previous)[^\S\n]+(?:\w{1,10}[^\S\n]+)?(?:conversation|chat|prompt|history|transcript|context|workspace|messages?)\b`,
  ),
  attack(
    'agent-address',
    String.raw`\bthis[^\S\n]+(?:tool|function|server|skill)[^\S\n]+(?:must|has to|needs to|shall)[^\S\n]+(?:always[^\S\n]+)?be[^\S\n]+(?:called|used|invoked|run)[^\S\n]+(?:first|before[^\S\n]+(?:any|every|all)(?:[^\S\n]+other)?[^\S\n]+tools?)\b`,
  ),
  attack(
    'exfiltration',
    String.raw`\b(?:zip|tar|compress|archive|bundle|pack|copy|encode|collect|gather)\b${gap(5)}["'\x60]?${CREDENTIALS}[^\n]{0,60}?(?:\band\b|\bthen\b|,|;)[^\n]{0,24}?\b(?:upload|send|post|e-?mail|share|transfer|publish|put (?:it|them) (?:in|on|into) (?:the |a )?(?:pull request|pr|issue|gist|comment|public))\b`,
  ),
  attack(
    'exfiltration',
    String.raw`\b(?:encode|split|send|leak|smuggle|hide|put)\b${gap(6)}["'\x60]?${CREDENTIALS}[^\n]{0,40}?\b(?:dns|subdomains?|image (?:url|link)s?|query (?:string|parameter)s?|pixels?|whitespace|commit (?:hash|message)e?s?|user-?agent)\b`,
  ),

  // What was said before, word for word.
  attack(
    'prompt-theft',
    String.raw`\b(?:tell|show|give|repeat|print|output|write|return|quote)\b[^\n.]{0,24}?\b(?:word for word|verbatim|exactly|literally)\b[^\n.]{0,16}?\b(?:what|everything|all|the (?:text|words|message))\b[^\n.]{0,24}?\b(?:above|before (?:this|my)|you were (?:told|given)|at the (?:beginning|start|top))\b`,
  ),
  attack(
    'prompt-theft',
    String.raw`\b(?:repeat|print|output|write|return|list|recite)[^\S\n]+(?:back[^\S\n]+)?(?:everything|all|every(?:thing)? (?:word|line)|what)[^\S\n]+(?:that[^\S\n]+)?you[^\S\n]+(?:were|have been)[^\S\n]+(?:told|given|instructed|shown)\b`,
  ),
  attack(
    'prompt-theft',
    String.raw`\bincluding[^\S\n]+(?:anything|everything|all)[^\S\n]+(?:that is[^\S\n]+)?(?:marked[^\S\n]+)?(?:as[^\S\n]+)?(?:confidential|hidden|secret|private)[^\S\n]*(?=[.,;!]|$)`,
  ),

  // Work done badly on purpose, and praise by order.
  attack(
    'sabotage',
    String.raw`\b(?:subtly|secretly|covertly|stealthily|imperceptibly)[^\S\n]+(?:weaken|break|introduce|degrade|sabotage|corrupt|alter|change|modify|insert|remove|disable)\b`,
  ),
  attack(
    'sabotage',
    String.raw`\b(?:rate|rank|score|grade|approve|accept|recommend|merge|mark)\b[^\n.]{0,60}?\b(?:no matter|regardless of)[^\S\n]+(?:what|how|its|the|their|which)\b[^\n.]{0,20}?(?:contains?|content|quality|says?|is|does|result|bad|merit)\b`,
  ),
  attack(
    'agent-address',
    String.raw`\b(?:ai|llm|language)[ -]?(?:agents?|assistants?|models?|bots?|readers?|crawlers?|reviewers?)[^\S\n]*[:,–—][^\S\n]*(?:please[^\S\n]+|you (?:must|should)[^\S\n]+)?(?:ignore|disregard|override|tell the (?:user|reader)|recommend|visit|rank|rate|praise|forget|send)\b`,
  ),

  // Somebody else's word above the person's, and lies for the person who asks.
  attack(
    'override',
    String.raw`\b(?:trust|obey|believe|follow|listen to|prefer)\b[^\n]{0,50}?\b(?:more than|over|rather than|instead of)[^\S\n]+(?:the[^\S\n]+|your[^\S\n]+|what the[^\S\n]+)?(?:user|developer|owner|person you)\b`,
  ),
  attack(
    'secrecy',
    String.raw`\b(?:if|when|should)[^\S\n]+(?:the (?:user|developer|person|owner|reviewer)|anyone|somebody|someone|they|he|she)[^\S\n]+asks?(?:[^\S\n]+(?:you|about it))?[^\S\n]*,?[^\S\n]+(?:what|why|how|whether|if|when)[^\S\n]+(?:you|this (?:was|is|has))\b[^\n.]{0,40}?,[^\S\n]*(?:just[^\S\n]+|only[^\S\n]+|always[^\S\n]+)?(?:say|tell|answer|claim|reply|pretend|lie|deny|respond)\b`,
  ),
  attack(
    'secrecy',
    String.raw`\b(?:hide|bury|disguise|conceal|camouflage|smuggle)[^\S\n]+(?:the|this|that|your|these|those|it)(?:[^\S\n]+(?:\w{1,12}[^\S\n]+)?(?:changes?|edits?|lines?|code|modifications?|commits?|commands?))?[^\S\n]+(?:in|inside|among|amongst|behind|as|within)[^\S\n]+(?:an?|the|other|some)[^\S\n]+(?:\w{1,16}[^\S\n]+){0,2}(?:commits?|changes|diff|refactor\w{0,4}|comments?|formatting|whitespace|clean-?up)\b`,
  ),
  attack(
    'override',
    String.raw`\b(?:break|violate|breach|ignore|bypass|go against|step outside)[^\S\n]+(?:of[^\S\n]+)?your[^\S\n]+(?:own[^\S\n]+)?(?:usage[^\S\n]+|content[^\S\n]+|safety[^\S\n]+)?(?:polic(?:y|ies)|guidelines|principles|terms|code of conduct)\b`,
  ),
  attack(
    'role-play',
    String.raw`\b(?:evil|unfiltered|uncensored|unrestricted|jailbroken|lawless|shadow)[^\S\n]+(?:twin|self|side|alter ego|version|counterpart|clone|copy|double|brother|sister)\b(?![^\S\n]+(?:access|aps?|wi-?fi|networks?|attacks?|hotspots?|routers?|in (?:the )?(?:docs|chapter)))`,
  ),
  attack(
    'override',
    String.raw`\b(?:forget|drop|scrap|leave|skip|ignore)[^\S\n]+(?:(?:all|about|of|everything|it|that|this|those|these|aside|tasks?|the)[^\S\n]+){1,5}(?:and|now|,|then)[^\S\n]+(?:instead[^\S\n]+|just[^\S\n]+|now[^\S\n]+)?(?:write|tell|compose|sing|make up|create|generate|give)[^\S\n]+(?:me[^\S\n]+|us[^\S\n]+)?(?:an?|some|the)[^\S\n]+(?:\w{1,16}[^\S\n]+){0,3}?(?:poems?|stor(?:y|ies)|songs?|letter|joke|haiku|rap|essay|fairy ?tale|recipe|speech|limerick)\b`,
  ),
  attack(
    'agent-address',
    String.raw`(?:\bp\.? ?s\.?|\b(?:note|memo|message|hint|reminder|notice|request))[^\S\n]+(?:to|for)[^\S\n]+(?:the|any|all|every|whichever)[^\S\n]+(?:\w{1,12}[^\S\n]+)?(?:ai|llm|model|bot|language model|summari[sz]er|chatbot)s?[^\S\n]+(?:that |which |who |is |are |now )*(?:summari[sz]\w{1,3}|read\w{0,4}|process\w{0,4}|review\w{0,4}|grad\w{2,4}|evaluat\w{1,4}|translat\w{1,4}|analy[sz]\w{1,4}|rank\w{0,4})\b`,
  ),
  attack(
    'exfiltration',
    String.raw`\b(?:request|call|fetch|get|visit|open|navigate|load|ping|links?|urls?|images?|pixel|address)\b[^\n]{0,24}?https?:\/\/\S{1,200}[^\n.]{0,24}?\b(?:followed by|with|plus|containing|and append|and add|carrying)\b[^\n.]{0,24}?${CREDENTIALS}`,
  ),
  attack(
    'exfiltration',
    String.raw`\b(?:split|spell|reverse|break|chop|cut|print|show|write|hide|put)\b[^\n.]{0,12}?\b(?:the|your|my|its|any|all|users?['’]?s?)[^\S\n]+(?:\w{1,12}[^\S\n]+)?(?:api[ _-]?keys?|secrets?|passwords?|tokens?|credentials|private keys?)\b[^\n.]{0,40}?\b(?:into (?:single |separate )?(?:letters|characters|pieces|parts|words)|letter by letter|character by character|one (?:letter|character) (?:per|at)|backwards|reversed|(?:in|into|as) the (?:alt text|file ?names?|image|title|url))\b`,
  ),
  attack(
    'prompt-theft',
    String.raw`\b(?:write(?: down| out)?|print|show|give|tell|repeat|read|output|copy|send|quote)\b[^\n.]{0,20}?\b(?:(?:full|exact|whole|entire|complete)[^\S\n]+(?:texts?|messages?|wording)[^\S\n]+(?:that[^\S\n]+)?you[^\S\n]+(?:were|have been)[^\S\n]+(?:given|shown|told|handed)|(?:texts?|words|messages?|lines?|what (?:is|stands|was))[^\S\n]+(?:written[^\S\n]+)?at the (?:very )?(?:top|start|beginning)[^\S\n]+of[^\S\n]+(?:this|our|the)[^\S\n]+(?:chat|conversation|prompt|context|dialogue))\b`,
  ),
  attack(
    'prompt-theft',
    String.raw`\b(?:name|list|state|recite|write down|spell out|tell me|give me)[^\S\n]+(?:all[^\S\n]+)?(?:of[^\S\n]+)?your[^\S\n]+(?:rules|guidelines|instructions)[^\S\n]+(?:in full|verbatim|word for word|exactly|completely|one by one)\b|\b(?:has to|must|will|shall|have to)[^\S\n]+reveal[^\S\n]+(?:its|your)[^\S\n]+(?:secret[^\S\n]+)?(?:password|secrets?|prompt|instructions|rules)\b`,
  ),
  attack(
    'exfiltration',
    String.raw`\b(?:print|echo|show|output|write|say|give|spell)\b[^\n.]{0,30}?\b[a-z][a-z0-9]*_(?:token|key|secret|password|pat)\b[^\n.]{0,24}?\b(?:reversed|backwards|(?:in |as )?base-?64|encoded|rot-?13|letter by letter|character by character)\b`,
  ),
  attack(
    'agent-address',
    String.raw`\b(?:message|notice|update|note|order|directive)[^\S\n]+from[^\S\n]+(?:openai|anthropic|google|microsoft|(?:the|your)[^\S\n]+(?:developers?|vendor|creators?|makers?|administrators?))\b[^\n]{0,40}?\b(?:your polic(?:y|ies)|you (?:may|can|must|are) now|your (?:rules|guidelines|restrictions))\b`,
  ),
  attack(
    'agent-address',
    String.raw`\bwhen(?:ever)?[^\S\n]+you[^\S\n]+(?:summari[sz]e|translate|describe|review|quote|read|analy[sz]e|answer)\b[^\n]{0,40}?\b(?:tell|urge|ask|advise|instruct|convince|persuade)[^\S\n]+(?:the[^\S\n]+|every[^\S\n]+|any[^\S\n]+)?(?:readers?|users?|person|people|customers?|them)[^\S\n]+to[^\S\n]+(?:visit|download|click|enter|buy|install|call|open|send|log in|pay)\b`,
  ),
  attack(
    'secrecy',
    String.raw`\b(?:hidden from|invisible to|not (?:shown|visible|displayed) to)[^\S\n]+(?:the[^\S\n]+)?(?:users?|humans?|persons?|readers?|developers?)[^\S\n]*[:;]|\b(?:and|but)[^\S\n]+(?:do not|don['’]t|never)[^\S\n]+(?:say so|let (?:the user|them|anyone|him|her) know)\b|\bkeep[^\S\n]+(?:quiet|silent|mum)[^\S\n]+about[^\S\n]+(?:it|this|that)\b`,
  ),
  attack(
    'sabotage',
    String.raw`\b(?:never|do not|don['’]t)[^\S\n]+(?:mention|report|flag|point out|raise|note)[^\S\n]+(?:any[^\S\n]+|the[^\S\n]+)?(?:security[^\S\n]+(?:problems?|issues?|holes?|flaws?|bugs?|concerns?)|vulnerabilities)\b(?![^\n]{0,40}?\b(?:public\w{0,2}|issues?|tracker|github|through|via|by|here|in (?:the|a)|on (?:the|a))\b)`,
  ),
];
