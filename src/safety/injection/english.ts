import { type AttackPattern, attack, gap } from './pattern.ts';

const IGNORE = String.raw`(?:ignor(?:e|ing)|disregard(?:ing)?|forget|neglect|bypass(?:ing)?|set aside|throw (?:away|out)|(?:stop|quit|cease) (?:following|obeying|using)|(?:do not|don['’]?t|never|no longer|need not) (?:follow|obey|comply with|adhere to|listen to|apply)|pay no attention to|unlearn)`;
/** What is also done to settings and files, so it must be said that they are the agent's. */
const UNDO = String.raw`(?:overrid(?:e|ing)|discard|dismiss|abandon|erase|wipe|delete|cancel|nullify|void|supersede)`;
const OWN_BEFORE = String.raw`(?:previous|prior|above|earlier|preceding|foregoing|former|initial|original|past|system|safety|your|built-in|hidden|these|those|aforementioned|openai|ethical|moral|security|agents\.md|codex)`;
const OF_BEFORE = String.raw`(?:previous|prior|above|earlier|preceding|foregoing|former|initial|original|existing|past|last|old|system|other|safety|your|developer|built-in|internal|core|current|default|hidden|these|those|aforementioned|such|the|any|all|every|my|of|user'?s?|developers?['’]s|given|openai|content|ethical|moral|security|agents\.md|codex|project|repository)`;
const RULES = String.raw`(?:instructions?|prompts?|directives?|directions?|guidelines?|guidance|rules|orders|commands?|constraints?|polic(?:y|ies)|programming|training|restrictions?|guardrails|safeguards|safety (?:rules|measures|protocols?)|protocols?|limitations?|context|assignments?|tasks?|system (?:prompt|message)s?|filters?)`;
const STRONG_RULES = String.raw`(?:instructions?|prompts?|directives?|guidelines?|guidance|rules|orders|constraints?|polic(?:y|ies)|programming|guardrails|safeguards|restrictions|protocols?|commands|system (?:prompt|message))`;
/** The rules of a tool, where they stand or what shows them. */
const NO_FILE = String.raw`\b(?!\.(?:md|ts|json|txt)| (?:in \S{1,60}[./]\w|file|folder|field|column|table|tab|page|button|component|engine|class|in (?:the )?(?:\.?eslint|tsconfig|css|firewall|yaml|config)))`;
const SECRETS = String.raw`(?:api[ _-]?keys?|secrets?|credentials?|tokens?|passwords?|private keys?|ssh[ -]keys?|environment(?: variables?)?|env(?:ironment)? vars?|\.env(?: files?)?|id_rsa|~?\/?\.ssh\S*|~?\/?\.aws\S*|~?\/?\.netrc|\/etc\/(?:passwd|shadow)|auth\.json|cookies?|session (?:data|history|files?)|\S{0,40}mcp\.json|~\/\.(?:cursor|codex|config|gnupg|kube|docker)\S*|wallets?|seed phrases?|\/etc\/hosts|chat (?:history|logs?)|conversation(?: history)?|source code|customer data|user data|personal data|clipboard|keychain)`;
const SEND = String.raw`(?:send|sends|sending|post|posting|upload|uploading|e-?mail|transmit|exfiltrat(?:e|ing)|forward|forwarding|leak|leaking|deliver|push|submit|report|share|copy|pipe|beacon|ping|encode|include|append|embed|put|attach|paste|smuggle)`;
const TARGET = String.raw`(?:https?:\/\/\S|[\w.-]{1,60}@[\w.-]{3,60}|(?:an? |the |our |my |this |your )?(?:remote|external|attacker['’]?s?|third[ -]party|public|following|collection|telemetry|webhook|pastebin|discord|telegram|gist|collector|evil)\b|webhook|pastebin|(?:[a-z0-9-]{1,40}\.){1,4}(?:com|net|org|io|dev|xyz|ru|cn|sh|me|app|site|example)\b)`;
const GIVE =
  "(?:reveal|show|print|repeat|output|display|leak|expose|disclose|dump|tell|give|share|summari[sz]e|translate|spell(?:[- ]check)?|write out|recite|return|list|what(?:['’]s| is| are| was| were)|copy|paste|encode|paraphrase)";
const FILLER =
  '(?:me|us|out|back|all|of|the|to|verbatim|exactly|full|entire|complete|exact|literal|text|contents?|every|everything|word|in|current|first|lines?)';
const INNER =
  '(?:full|entire|complete|exact|own|hidden|secret|confidential|internal|initial|original|system|developer|pre-?|starting|previous|prior|above|very first|current|first)';
const PERSON = String.raw`(?:the )?(?:user|users|human|humans|person|people|developer|developers|owner|operator|customer|reviewer|reviewers|maintainers?|admin|anyone|anybody|them|him|her|team|client)`;

/** English. */
export const ENGLISH: readonly AttackPattern[] = [
  attack(
    'override',
    String.raw`\b${IGNORE}(?:[^\S\n]+${OF_BEFORE}){1,6}[^\S\n]+(?:\w{1,20}[^\S\n]+)?${STRONG_RULES}${NO_FILE}`,
  ),
  attack(
    'override',
    String.raw`\b${UNDO}(?:[^\S\n]+${OF_BEFORE}){0,4}?[^\S\n]+${OWN_BEFORE}(?:[^\S\n]+${OF_BEFORE}){0,3}[^\S\n]+(?:\w{1,20}[^\S\n]+)?${STRONG_RULES}${NO_FILE}`,
  ),
  attack(
    'override',
    String.raw`\b(?:ignore|disregard|forget|override|erase)(?:[^\S\n]+(?:all|any|every|everything|of|the|your|what|that|previous|prior|earlier|above|preceding|initial)){0,4}[^\S\n]+(?:everything|anything|all)(?:[^\S\n]+(?:that|which|you|i|we|has|have|was|were|been|i['’]ve|you['’]ve)){0,5}[^\S\n]+(?:above|before(?: this| that)?(?=[.,!:;\n]|$| and)|prior to this|previously|told you|you know|you were told|been told|(?:said|written|stated|taught|learned|instructed|given)(?: to you)?(?: (?:before|above|earlier|so far|previously))?)\b`,
  ),
  attack(
    'override',
    String.raw`\b(?:ignore|disregard|forget|neglect)[^\S\n]+(?:all[^\S\n]+)?(?:(?:of|the|your|my|these|any)[^\S\n]+){0,3}(?:previous|prior|above|earlier|preceding|past|last)[^\S\n]+(?:and[^\S\n]+\w{1,15}[^\S\n]+)?(?:assignments?|tasks?|conversations?|context|requests?|inputs?|texts?|words|answers?|information|statements?|content|sentences?|paragraphs?)[^\S\n]*(?:[.,:;!]|and|then|but)[^\S\n]{0,3}(?:\w{1,12}[^\S\n]+)?(?:now|instead|just|only|focus|concentrate|say|tell|give|print|write|output|answer|respond|return|list|show|repeat|reveal|you)\b`,
  ),
  attack(
    'override',
    String.raw`\b(?:new|updated|revised|real|actual|true|important|urgent|secret|hidden|special|additional|critical)[^\S\n]+(?:system[^\S\n]+)?(?:instructions?|directives?|orders|system prompt)(?:[^\S\n]+(?:for (?:you|the (?:ai|agent|assistant|model))|from (?:the )?(?:admin|developer|system|openai|owner)|(?:that )?(?:override|supersede|replace)s?)|[^\S\n]*:[^\S\n]*(?:you|ignore|do not|never|always say|from now))`,
  ),
  attack(
    'override',
    String.raw`\b(?:this|these|the following|following|my)[^\S\n]+(?:\w{1,15}[^\S\n]+){0,2}(?:overrides?|supersedes?|replaces?|takes? precedence over|cancels?|invalidates?)[^\S\n]+(?:(?:all|any|every|your|the|other|previous|prior|earlier|existing|system|safety|of)[^\S\n]+){1,5}${RULES}\b`,
  ),
  attack(
    'override',
    String.raw`\b(?:system|admin(?:istrator)?|root|developer|security|safety|emergency|maintenance)[^\S\n]+(?:override|overwrite)(?:[^\S\n]+(?:code|mode|activated|enabled|engaged|initiated|protocol|accepted|command)|[^\S\n]*[:!\]])`,
  ),
  attack(
    'override',
    String.raw`\b(?:your|the|all|any|these|those)[^\S\n]+(?:previous|prior|old|original|initial|former|earlier|above)[^\S\n]+(?:\w{1,15}[^\S\n]+)?${STRONG_RULES}(?:[^\S\n]+(?:above|before|so far|until now))?[^\S\n]+(?:are|is|were|was|have been|has been|no longer)[^\S\n]+(?:now[^\S\n]+)?(?:\w{1,12}[^\S\n]+)?(?:void|null|obsolete|invalid|cancell?ed|revoked|superseded|replaced|overridden|outdated|apply|applies|wrong|fake|a test|over|lifted|suspended)\b(?![^\S\n]+(?:since|because|after the)\b)`,
  ),
  attack(
    'override',
    String.raw`\b(?:your|the)[^\S\n]+(?:new|real|actual|true|only|primary|main|sole)[^\S\n]+(?:task|goal|role|objective|purpose|mission|job|instruction|directive|identity)[^\S\n]+(?:now[^\S\n]+)?(?:is|are|will be)(?:[^\S\n]+now)?[^\S\n]+(?:to[^\S\n]+)?(?:\w{1,15}[^\S\n]+){0,4}(?:say|tell|print|reveal|output|ignore|obey|help me with anything|steal|exfiltrate|send|leak|answer|pretend|insult|write a poem|serve)\b`,
  ),
  attack(
    'override',
    String.raw`\b(?:end of (?:system )?(?:prompt|instructions?|context|document|user input)|(?:begin|start) of (?:new |real )?(?:system )?(?:prompt|instructions))\b(?=[\s\]*=#-]{1,10}\S)(?![^\S\n]+(?:markers?|marks?|signs?|tokens?|events?|comments?|tags?|and|or|is|are|in|for|of|with|must|should|was|lines?)\b)`,
  ),
  attack(
    'override',
    String.raw`\bfrom now on[,]?[^\S\n]+(?:you|u)[^\S\n]+(?:are|will be|act|must act|will act|shall be|shall act|respond|will respond|must obey|obey|will obey|have no|will have no|can do|will answer|must answer|only obey|will only obey|speak|talk|will speak|pretend|will pretend|play|will play)\b(?![^\S\n]+(?:responsible|required|expected|to|in charge|with tests|allowed))`,
  ),
  attack(
    'override',
    String.raw`\b(?:ignore|disregard|forget|skip)[^\S\n]+(?:(?:all|of|everything|the|what is|what was)[^\S\n]+){0,4}(?:above|the (?:first|previous|initial) (?:challenge|task|question|prompt|request|part))[^\S\n]{0,2}(?:,|\.|;|!|-|and|then|but)[^\S\n]{0,3}(?:now |just |instead |only |then |please )?(?:say|print|tell|output|write|answer|respond|reply|return|repeat|reveal|do|translate|give|act|execute|run|start|follow)\b`,
  ),
  attack(
    'override',
    String.raw`\byour[^\S\n]+(?:next|new|second|other)[^\S\n]+(?:task|job|assignment|challenge)[^\S\n]+(?:now )?(?:is|will be)[^\S\n]+to[^\S\n]+(?:answer|say|tell|forget|ignore|reveal|state|give your|act|pretend|insult|praise)\b`,
  ),
  attack(
    'override',
    String.raw`\b(?:say|print|output|reply|respond|write|answer)\b[^\n]{0,40}\b(?:i have been pwned|pwned|haha pwned|you(?:['’]ve| have) been hacked|i(?:['’]ve| have) been hacked)\b`,
  ),

  attack(
    'override',
    String.raw`\b(?:instructions?|rules|guidelines|directives)[^\S\n]+(?:above|before this|so far|you were given)[^\S\n]+(?:are|is|were)[^\S\n]+(?:now[^\S\n]+)?(?:void|null|obsolete|invalid|cancell?ed|revoked|superseded|replaced|overridden|fake|a test|over|lifted|suspended)\b`,
  ),
  attack(
    'role-play',
    String.raw`\b(?:do anything now(?! (?:that|when|if|because|as|but|the|my)\b)|DAN mode|you are DAN|act as DAN|as DAN[,.]|jailbr(?:eak|oken)(?:ed)?[^\S\n]+(?:mode|prompt|version|ai|yourself|chatgpt|gpt|model)\b(?![^\S\n]+(?:goes?|go|are|is|detect\w{0,3}|tests?|sets?|list|corpus|examples?)\b)|developer mode[^\S\n]+(?:enabled|on(?![^\S\n]+\w)|output|v2|policy)|god mode enabled|AIM mode|STAN mode|DUDE mode|evil[- ]?(?:bot|confidant|gpt|mode|ai)|unrestricted[^\S\n]+(?:ai|mode|assistant|model|language model)|unfiltered[^\S\n]+(?:ai|mode|assistant|model|response|answer|chatbot|and)|uncensored[^\S\n]+(?:ai|mode|assistant|model|response)|amoral[^\S\n]+(?:ai|and|assistant|chatbot)|opposite mode|anti-?gpt|sudo mode (?:enabled|on))`,
  ),
  attack(
    'role-play',
    String.raw`(?<!\b(?:lets?|allows?|players?|users?|characters?|customers?|people)[^\S\n](?:you[^\S\n]|to[^\S\n]|can[^\S\n]){0,2})\b(?:act|behave|respond|answer|pretend|roleplay|role-play|imagine|play|simulate|speak|you are|be)\b${gap(12)}(?:(?:without|with no|has no|have no|had no|free (?:of|from)|not bound by|no longer bound by|unbound by|not limited by|ignor(?:es|ing)|beyond|freed from|broken free (?:of|from))[^\S\n]+(?:\w{1,15}[^\S\n]+){0,3}(?:restrictions?|limits|limitations?|rules|guidelines|filters?|censorship|ethics|ethical|moral(?:s|ity)?|guardrails|safeguards|polic(?:y|ies)|confines|constraints|boundaries|content polic(?:y|ies)))\b`,
  ),
  attack(
    'role-play',
    String.raw`\b(?:pretend|imagine|suppose|assume)[^\S\n]+(?:that[^\S\n]+)?(?:to be|you(?:['’]re| are| were| have| can)|being)[^\S\n]+(?:\w{1,15}[^\S\n]+){0,4}(?:evil|hacker|criminal|unrestricted|human|malicious|no (?:rules|limits|restrictions)|not an ai|another ai|grandmother|grandma|deceased|dan|unfiltered|villain|terrorist|drug|different ai|free ai|my (?:late|dead))\b`,
  ),
  attack(
    'role-play',
    String.raw`\b(?:stay|remain|keep|always be|never break)[^\S\n]+(?:in|out of)?[^\S\n]*character\b`,
  ),
  attack(
    'role-play',
    String.raw`\byou (?:are|will be|shall be|have become)(?:[^\S\n]+(?:now|no longer|going to (?:be|act as|pretend)))[^\S\n]+(?:an? |the |my |in |called |named )?(?:\w{1,15}[^\S\n]+){0,3}?(?:chatgpt|gpt|assistant|ai\b|bot|chatbot|language model|hacker|persona|character|pirate|evil|free|jailbroken|unrestricted|bound|limited|dan\b|god|human|debug mode|developer mode|maintenance mode|admin mode|root)`,
  ),
  attack(
    'role-play',
    String.raw`\b(?:hypothetical response|for (?:purely )?educational purposes only,? (?:tell|explain|show|write)|in this (?:hypothetical|fictional) (?:scenario|world|story)[^.\n]{0,60}(?:no (?:rules|laws|restrictions|ethics)|anything)|you can(?:not)? (?:never )?(?:refuse|say no|decline)(?: (?:to|any|a|my)\b)|never (?:refuse|say no to|decline) (?:a |any |my |an? )?(?:request|question|order|command|anything)|you (?:must|will|shall|should|have to) (?:always )?(?:obey (?:me|my|all|every|any)|comply with (?:me|my|(?:all|every|any) (?:of )?(?:my|requests?|orders?|commands?|instructions? (?:i|from me))))\b|answer (?:any|every|all) (?:of my )?questions? without (?:restriction|limit|filter|refus)|no matter how (?:illegal|unethical|immoral|harmful|dangerous|offensive))`,
  ),

  attack(
    'prompt-theft',
    String.raw`\b${GIVE}[^\S\n]+(?:${FILLER}[^\S\n]+){0,7}(?:(?:your|its|all your)[^\S\n]+(?:${INNER}[^\S\n]+){1,4}|the[^\S\n]+(?:(?:${INNER}[^\S\n]+){0,3}(?:hidden|secret|confidential|initial|original)[^\S\n]+(?:${INNER}[^\S\n]+){0,2}))(?:prompts?|instructions?|messages?|directives?|rules|guidelines|configuration)\b(?![^\S\n]+(?:file|in the|from|component|builder|template|field|table|section|handler|class|type|that we))`,
  ),
  attack(
    'prompt-theft',
    String.raw`\b(?:reveal|leak|expose|disclose|dump|repeat|recite|give me|tell me|show me|paraphrase)[^\S\n]+(?:${FILLER}[^\S\n]+){0,6}(?:the|your)[^\S\n]+(?:system[^\S\n]+|developer[^\S\n]+)(?:prompt|message|instructions?)\b(?![^\S\n]+(?:file|in (?:the )?(?:settings|docs|code|repo|ui)|component|builder|template|field|table|section|handler|class|type))`,
  ),
  attack(
    'prompt-theft',
    String.raw`\b(?:(?:what|how)[^\S\n]+(?:\w{1,8}[^\S\n]+){0,4}(?:(?:your|these|those)[^\S\n]+(?:previous|prior|initial|original|above|earlier|first)?[^\S\n]{0,2}instructions?[^\S\n]+(?:look like|you (?:got|were|received)|before|above|say|again)|(?:start|beginning|first (?:line|sentence|word)s?)[^\S\n]+of[^\S\n]+your[^\S\n]+(?:prompt|instructions))|your (?:full |entire |complete |previous |initial )?prompts?[^\S\n]+(?:texts?|above|verbatim|word for word|in full))\b`,
  ),
  attack(
    'prompt-theft',
    String.raw`\b(?:repeat|print|output|show|say|write|copy|display|return|echo|list)[^\S\n]+(?:(?:me|back|all|out|of|the|every|everything|text|words?|sentences?|content|lines?|exact|verbatim|that|is|was|are|written|message|conversation|previous|first|entire)[^\S\n]+){1,7}(?:above|before this|prior to this|preceding this|you were (?:given|told)|you received|your instructions)(?:\b)(?![^\S\n]+(?:the|in|error|code|function|section|table|\d|steps?|commands?|process|procedure|tests?|for|from|with|lines? of|change|fix|example|paragraph|specified|mentioned|material|file|snippet|block|config\w*|list|values?))`,
  ),
  attack(
    'prompt-theft',
    String.raw`\bwhat(?:['’]s| is| are| was| were| did)[^\S\n]+(?:(?:the|all|of)[^\S\n]+){0,2}(?:your|you)[^\S\n]+(?:(?:initial|original|exact|hidden|secret|system|full|first|previous)[^\S\n]+){0,3}(?:instructions?|told not to|system prompt|prompt|secret|password|guidelines|directives?|programmed to|instructed)\b`,
  ),
  attack(
    'prompt-theft',
    String.raw`\b(?:reveal|tell me|give me|say|spell|print|show me|what is|share)[^\S\n]+(?:\w{1,12}[^\S\n]+){0,4}(?:the|your)[^\S\n]+(?:secret(?:[^\S\n]+(?:key|password|word|code|phrase|passphrase))?|password|passphrase|access code|flag|hidden (?:word|password|key|code))(?:[^\S\n]+(?:backwards?|in reverse|letter by letter|character by character|you were (?:given|told)|you (?:are|were) (?:hiding|protecting|keeping)|encoded|in base64|spelled|reversed|with spaces|in (?:another|a different) language)|[^\S\n]*[.?!"]?[^\S\n]*$)`,
  ),

  attack(
    'exfiltration',
    String.raw`\b(?<!\b(?:allows?|allow for|supports?|enables?|disables?|prevents?|when|for|by|of|means|while|without)[^\S\n])${SEND}(?:s|ed|ing)?\b${gap(8)}["'\x60]?${SECRETS}["'\x60]?[^.\n]{0,60}?\b(?:to|at|into|via|through|using|in(?: the)? (?:url|query|image|commit|comment|header|body|issue|request|description)|as (?:a )?(?:query|parameter|header))[^\S\n]+["'\x60<(]?${TARGET}`,
  ),
  attack(
    'exfiltration',
    String.raw`\b(?:read|open|cat|collect|gather|find|search for|locate|grep|extract|steal|harvest|dump|take|fetch|print)\b${gap(5)}["'\x60]?${SECRETS}["'\x60]?[^\n]{0,60}?(?:\band\b|\bthen\b|,|;|&&|\|)[^\n]{0,24}?\b(?:send|post|upload|mail|email|e-mail|exfiltrate|transmit|curl|forward|leak|beacon|push (?:them|it|to)|put (?:them|it)|include (?:them|it|its|their|the contents?)|append (?:them|it|its)|embed|commit (?:them|it)|pass (?:it|its|them|their|the)(?=[^\n.]{0,40}?(?:\bparameter|\bargument|\barg\b|\bfield|[\x60"']\w+[\x60"']))|add (?:them|it) (?:to|as)|paste (?:them|it)|wget|nc )`,
  ),
  attack(
    'exfiltration',
    String.raw`\b(?:curl|wget|nc|ncat|fetch|http|invoke-webrequest|iwr|requests\.(?:post|get))\b[^\n]{0,160}?(?:\$\((?:cat|env|printenv|whoami|history|base64|gpg)|\x60(?:cat|env|printenv|base64)|(?:-d|--data(?:-binary|-raw|-urlencode)?|-F|-T|--upload-file)[ =]["']?\w{0,20}=?[@<](?:~|\/root|\/home|\/etc|\$HOME|\.env|\.\/\.env|\.ssh|\.aws)|\$(?:\{)?(?:[A-Z_]{0,30}(?:SECRET|API_KEY|PASSWORD|ACCESS_KEY)[A-Z_]{0,20})[^\n]{0,40}https?:\/\/)`,
  ),
  attack(
    'exfiltration',
    String.raw`(?:cat|env|printenv|tar|base64|zip|history|git config)\b[^\n|]{0,100}\|[^\n]{0,60}\b(?:curl|wget|nc|ncat|netcat|socat|telnet)\b[^\n]{0,80}`,
  ),
  attack(
    'exfiltration',
    String.raw`!\[[^\]\n]{0,80}\]\(https?:\/\/[^)\s]{1,200}[?&/=](?:\{|\$[\w{(]|<|%7B|\[)[^)\n]{0,120}\)`,
  ),
  attack(
    'exfiltration',
    String.raw`\b(?:exfiltrate|steal|harvest|siphon)\b${gap(5)}(?:${SECRETS}|data|files|information)\b`,
  ),

  attack(
    'secrecy',
    String.raw`\b(?:do not|don['’]?t|never|must not|mustn['’]?t|should not|shouldn['’]?t|without|refrain from|avoid)[^\S\n]+(?:ever[^\S\n]+|to[^\S\n]+)?(?:tell(?:ing)?|inform(?:ing)?|notify(?:ing)?|alert(?:ing)?|warn(?:ing)?|let(?:ting)?)[^\S\n]+${PERSON}\b(?<!\blet[^\S\n]+(?:them|him|her|users?|people|anyone|the \w{3,10})(?![^\S\n]+(?:know|notice|see|find|learn|suspect|realise|realize|hear|in on)))(?![^\S\n]+(?:to|that (?:it|this) (?:works|is done)|how to|which|when|if|know when|more than|twice|again|it works|it is done|it's done|(?:the|their|its|an?) (?:\w{1,12}[^\S\n]+)?(?:internal|raw|stack|exact|technical|error|password|trace|exception|id|price|status)\b))`,
  ),
  attack(
    'secrecy',
    String.raw`\b(?:do not|don['’]?t|never|must not|should not)[^\S\n]+(?:ever[^\S\n]+)?(?:mention|reveal|disclose|report|show|explain|log|acknowledge|admit|talk about|announce|discuss|surface|display)[^\S\n]+(?:(?:this|that|these|it|anything|any of|what|the|about|step|instruction|instructions|rule|change|changes|fact|existence|of|message|command|note|to|you|did|do|have|done)[^\S\n]+){1,6}(?:to|with|from|in front of)[^\S\n]+${PERSON}\b`,
  ),
  attack(
    'secrecy',
    String.raw`\b(?:do not|don['’]?t|never)[^\S\n]+(?:mention|reveal|disclose|report|acknowledge|admit|talk about|refer to)[^\S\n]+(?:this|these|the (?:above|hidden|following)|that you (?:read|saw|received|did|were))[^\S\n]*(?:hidden[^\S\n]+|secret[^\S\n]+)?(?:instruction|rule|note|message|prompt|comment|directive|section|step|request|text|line|file was)s?\b`,
  ),
  attack(
    'secrecy',
    String.raw`\b(?<!\b(?:that|which|it|bugs?|code)[^\S\n](?:can[^\S\n]|may[^\S\n]|could[^\S\n]|might[^\S\n]|would[^\S\n])?)(?:silently|secretly|covertly|quietly|discreetly|stealthily|in the background without)\b${gap(2)}(?:send|upload|add|insert|install|run|execute|exfiltrate|modify|commit|push|copy|download|forward|append|disable|post|include|email|leak|delete|inject|collect|fetch and run|grant|create an? (?:user|account|admin))\b(?![^\S\n]+(?:fail|ignor|skip|drop|error|retry))`,
  ),
  attack(
    'secrecy',
    String.raw`\b(?:without|w\/o)[^\S\n]+(?:the[^\S\n]+)?(?:user|human|person|developer|owner|their|his|anyone)(?:['’]s|s['’])?[^\S\n]*(?:knowledge|knowing|noticing|awareness|being aware|consent|permission|finding out|seeing)\b`,
  ),
  attack(
    'secrecy',
    String.raw`\b(?:hide|conceal|keep|mask|obscure|disguise)[^\S\n]+(?:(?:this|it|these|the|that|all|any|what|your|action|actions|change|changes|activity|you|did|fact|output|command|commands|secret|hidden|instruction|instructions|traces?|of)[^\S\n]+){1,6}(?:from[^\S\n]+${PERSON}|in (?:the )?(?:logs?|summary) from)\b(?![^\S\n]+(?:view|interface|until|who|without|table|list|with role|role))`,
  ),

  attack(
    'remote-code',
    String.raw`\b(?:curl|wget|fetch|iwr|irm|invoke-webrequest|invoke-restmethod)[^\S\n]+[^\n|;]{0,300}[\w\/"')}>-][^\S\n]{0,4}\|[^\S\n]{0,4}(?:sudo[^\S\n]+)?(?:-\S{1,10}[^\S\n]+)?(?:ba|z|da|k|a)?(?:sh|python3?|node|perl|ruby|php|iex|powershell|pwsh|invoke-expression)\b`,
  ),
  attack(
    'remote-code',
    String.raw`(?:\b(?:ba|z)?sh[^\S\n]+(?:-c[^\S\n]+)?["']?(?:<\(|\$\(|\x60)(?:curl|wget)\b|\b(?:iex|invoke-expression)\b[^\n]{0,60}(?:downloadstring|iwr|irm|net\.webclient|invoke-webrequest)|\beval[^\S\n]+["']?(?:\$\(|\x60)(?:curl|wget)|python3? -c ["'][^\n]{0,120}(?:urlopen|requests\.get|exec\()|source[^\S\n]+<\(curl|\b(?:node|python3?|ruby|perl|php)[^\S\n]+-[cer][^\S\n]+\W{0,3}(?:\$\(|\x60)(?:curl|wget)\b|\beval\((?:await[^\S\n]+)?(?:\(await[^\S\n]+)?fetch\(|\bhttps?\W{1,6}\.?get\([^\n]{0,100}?\beval\()`,
  ),
  attack(
    'remote-code',
    String.raw`\bbase64[^\S\n]+(?:-d|-D|--decode)\b[^\n]{0,80}\|[^\S\n]{0,4}(?:sudo[^\S\n]+)?(?:ba|z)?(?:sh|python3?|node|perl|php|eval)\b|\b(?:exec|eval|Function)\((?:base64\.b64decode|atob|Buffer\.from|codecs\.decode|zlib\.decompress|bytes\.fromhex)`,
  ),
  attack(
    'remote-code',
    String.raw`\b(?:bash -i[^\S\n]+>&[^\S\n]*\/dev\/tcp|nc[^\S\n]+(?:-\w{1,6}[^\S\n]+)*-e[^\S\n]+\/bin|\/dev\/tcp\/\d|mkfifo[^\n]{0,60}\bnc\b|rm[^\S\n]+-(?:rf|fr)[^\S\n]+(?:--no-preserve-root[^\S\n]+)?(?:\/(?:\*|[^\S\n]|$|["'\x60])|~(?:\/?\*?(?=[\s"'\x60]|$))|\$HOME(?=[\s"'\x60]|$))|:\(\)\{[^\S\n]?:\|:|mkfs\.\w{2,5}[^\S\n]+\/dev|dd[^\S\n]+if=\/dev\/(?:zero|random)[^\S\n]+of=\/dev\/)`,
  ),
  attack(
    'remote-code',
    String.raw`\b(?:append|add|write|put|echo|insert|copy)\b(?![^\S\n]+your[^\S\n]+(?:own[^\S\n]+)?(?:public|ssh)[^\S\n])[^\n]{0,220}(?:authorized_keys|\/etc\/(?:passwd|sudoers|crontab|ld\.so\.preload))\b`,
  ),
  attack(
    'remote-code',
    String.raw`\b(?:download|fetch|pull|get|retrieve|visit|open|browse to|go to|read)\b[^\n]{0,120}https?:\/\/\S{1,200}[^\n]{0,40}?\b(?:and|then)\b[^\S\n]+(?:\w{1,12}[^\S\n]+){0,2}(?:execute|run|eval|follow (?:the|its|all|any)|obey|install|do (?:what|whatever|as) (?:it|they)|apply (?:the|its|all) instructions|carry out)\b`,
  ),

  attack(
    'encoded',
    String.raw`\b(?:decode|decrypt|un-?encode|deobfuscate|convert|decipher|unscramble|translate)\b[^\n]{0,80}?\b(?:base64|base-64|hex|rot-?13|caesar|binary|morse|cipher|encoded|string|text|following|this)\b[^\n]{0,60}?\b(?:and|then)\b[^\S\n]+(?:\w{1,12}[^\S\n]+){0,2}(?:execute|run|follow|obey|do (?:what|as)|perform|carry out|eval|apply|act on|comply|answer|respond to)\b`,
  ),

  attack(
    'agent-address',
    String.raw`\b(?:if|when|since|because|as)[^\S\n]+(?:you(?:['’]re| are)?|this is (?:being )?read by)[^\S\n]+(?:an?[^\S\n]+)?(?:ai|artificial intelligence|llm|large language model|language model|automated (?:agent|system)|ai (?:agent|assistant|model)|coding agent)\b[^\n]{0,80}?\b(?:must|should|ignore|please|need to|have to|will|you are|required|do|run|add|include|say|stop|print|respond)\b`,
  ),
  attack(
    'agent-address',
    String.raw`\b(?:attention|note(?:[^\S\n]+to)?|important|message|notice|instructions?|warning|hello|hey|dear|hi)(?:[^\S\n]+(?:for|to))?[,:!]?[^\S\n]+(?:all[^\S\n]+|any[^\S\n]+|the[^\S\n]+)?(?:ai|llm|language model|gpt|chatgpt|gemini|automated)(?:[^\S\n]*[-/,]?[^\S\n]*(?:ai|llm|agents?|assistants?|models?|systems?|reviewers?|bots?|tools?|coding|readers?)){0,3}[^\S\n]*(?:reading|processing|reviewing|that (?:read|process|review)|who\b)`,
  ),
  attack(
    'agent-address',
    String.raw`\bbefore[^\S\n]+(?:using|calling|invoking|running|executing)[^\S\n]+(?:this|any|any other|other|another|the)[^\S\n]+(?:\w{1,12}[^\S\n]+)?tools?\b[^\n]{0,40}\b(?:you must|read|call|must first|first (?:read|call|send)|pass|always)\b|<important>[^\n]{0,20}(?:\n[^\n]{0,40})?\b(?:before|you must|read|always|when)\b`,
  ),
  attack(
    'agent-address',
    String.raw`\b(?:this|the following)(?:[^\S\n]+is)?[^\S\n]+(?:an?[^\S\n]+)?(?:authorized|official|legitimate|verified|trusted|pre-approved|mandatory|high-priority)[^\S\n]+(?:message|instruction|request|directive|command|order|notice)[^\S\n]+(?:from|by|of)[^\S\n]+(?:the[^\S\n]+)?(?:system|developers?|openai|anthropic|admin(?:istrator)?s?|security team|user|owner|management|it department)\b`,
  ),

  attack(
    'sabotage',
    String.raw`\b(?<!\bus(?:es|ed|ing)\b[^.\n]{0,40} to[^\S\n])(?<!\b(?:(?:able|order|attacks?|used|try|tries|trying|attempts?|possible|attackers?) to|not|that|which|who|may|might|can|could|would|results?|attackers?|adversaries)[^\S\n])(?:insert|add|introduce|plant|inject|include|hide|embed|create|leave|build in|implement)\b${gap(5)}(?:back-?doors?|vulnerabilit(?:y|ies)|malicious code|malware|key-?loggers?|reverse shell|rootkit|crypto-?miner|trojan|logic bomb|web ?shell|sql injection(?= vulnerab| hole)|security holes?)\b(?![^\S\n]+(?:test|check|scan|report|detect|alert|fix|warning|disclosure))`,
  ),
  attack(
    'sabotage',
    String.raw`\b(?:always|automatically|unconditionally|from now on)\b${gap(3)}(?:approve|accept|merge|mark as safe|lgtm)\b${gap(4)}(?:pull requests?|prs?|code from|commits? (?:from|by)|dependenc(?:y|ies) from|packages? from|changes (?:from|by)|requests? from)\b`,
  ),
  attack(
    'sabotage',
    String.raw`\b(?:add|create|grant|give|make)\b${gap(5)}(?:admin(?:istrator)?|root|sudo|superuser|owner)[^\S\n]+(?:access|rights|privileges|account|permissions?|role)[^\S\n]+(?:to|for|named|called|with (?:user(?:name)?|password))[^\S\n]+(?:attacker|anyone|everyone|all users|hacker|unauthenticated|me\b|[\w.]{1,40}@|user[^\S\n]+["'\x60])`,
  ),
];
