import {
  circles,
  front,
  introducing,
  orderFront,
  pickers,
  screenDoings,
  standingOrders,
  weekdays,
} from './classes.ts';
import type { LanguageWords } from '../types.ts';

/** "real names only in prod" */
const onlySomewhere = String.raw`${front}(?!it\b|this\b|that\b|works?\b|happens?\b|fails?\b|errors?\b|bugs?\b|crash\w*|shows?\b|breaks?\b|visible\b|appears?\b|i\b|not\b|but\b|use\b|read\b|do\b|maybe\b)[\w-]+(?: (?!is\b|are\b|was\b|were\b|works?\b|happens?\b|fails?\b|shows?\b|appears?\b|breaks?\b)[\w-]+){0,3} only (?:ever )?(?:in|on|at|inside|under|within|for|through|via|from|after|before|with|by|during) (?!this\b|that\b|it\b|hover|click|mobile|desktop|(?:${weekdays})day\b|the (?:left|right|top|bottom|first|second|last)\b)\w`;

/** "only synthetic patients in the test data" */
const onlyOfKind = String.raw`${front}only (?!the\b|this\b|that\b|one\b|two\b|a\b|it\b|i\b|when\b|if\b|then\b|after\b|on\b|in\b|(?:logged|signed|checked|opted|plugged)[ -](?:in|on)\b)(?:[\w-]+ ){1,3}(?:in|on|under|inside|within|go(?:es)? (?:in|into|to)) (?:the |our |my )?(?!(?:first|second|last|left|right|page|screen|list|menu|corner)\b)\w`;

/** How English says what is to be done, each time and by everybody. */
export const asks: LanguageWords['cues'] = {
  durable: [
    String.raw`^(?:\W*(?:and|but|so|also|ok|okay|yes|btw|please|just|then|actually|well|again|wait|hm+)[,.:]? )*no (?!errors?\b|output\b|response\b|result|difference\b|luck\b|way\b|change\b)[\w-]+(?: [\w-]+)? without \w+`,
    String.raw`\b(?:don'?t|dont|do not) ever\b|^(?:\W*(?:and|but|so|also|ok|please)[,.:]? )*only ever (?!(?:saw|seen|had|happened|worked|got)\b)[a-z]+ `,
    String.raw`, ever[.!]*$`,
    String.raw`\b(?:(?<!\b(?:was|were|been|used to be) |["“'])always(?!["”']| (?:(?!tests\b|docs\b|types\b|commits\b|builds\b)\w*[^su\W]s)\b)|(?<!\b(?:i|i've|it|has|have|had|was|were|they|he|she|you) |(?:\b(?:the|an?|and|or|say|my|your)|,) ["“])never(?! (?:seen|heard|had|noticed|tried|thought|happened|worked|been|got|saw|knew|understood|realized|mind)\b)|from now on|from here on|(?:going|moving) forward(?! with)|henceforth|at all times|as a rule|in general|no matter what|under no circumstances|ever again)\b`,
    String.raw`\bin (?:the )?future,? (?:please|do|don'?t|always|never|use|make|just|only|ask|check|run|avoid)\b|\bfor (?:all )?future\b`,
  ],
  eachTime: [
    String.raw`\bwhen(?:ever)? i (?:ask|write|say|send|paste|give you|show you|tell you|speak)\b(?! (?:that|this|it)\b)`,
    // "before you quote a figure", "when there are two ways"
    String.raw`\b(?:before|after|when|whenever|as soon as) (?:you |we )(?!(?:${screenDoings})\b)[a-z]+ (?:me |us |out |up |for |to |into )?(?:an?|any|(?<!\b(?:change|touch|edit|do|write|start|commit|run|delete) )anything|something|someone|new|more than|another|numbers|figures|anybody)\b(?![^,]{0,40} (?:show|hide|open|close|play|display|should)\b)`,
    String.raw`\bbefore (?:giving|telling|showing|sending|quoting|answering|reporting|claiming|proposing|installing|opening|starting|merging|releasing|deploying) (?:me |us )?(?:an?|any|something|new|a new|numbers|figures)\b`,
    String.raw`\b(?:when|whenever|if) (?:something|anything|a \w+) (?:fails?|breaks?|goes wrong|is (?:unclear|missing|odd|wrong)|doesn'?t work|changes),? (?:please |always |then |just )*(?:(?:give|tell|show|ask|send|write) me|ask|stop and|say so|don'?t|leave)\b|\b(?:when|whenever|if|where) there(?:'s| is| are) (?:two|more than one|several|no|any|a|some|an?|doubt|both) [\w ]{2,30}?,? (?:then )?(?:please |always |just )?(?:pick|choose|take|ask|prefer|go|use|tell|stop|leave|write|say|keep|don'?t|do)\b`,
    String.raw`\b(?:releas|deploy|publish|ship|test|sett|add|onboard|migrat|branch|review|build)\w*ing (?:\w+ )?(?:works like this|goes like this|is done like this)\b`,
    `${orderFront}(?:workflow|procedure|process|steps|order|recipe|checklist|routine) (?:for|when|to|is)[^:]{0,40}:`,
    String.raw`\bwhen(?:ever)? you (?:give|show|send|tell|answer|explain|paste|post|list|quote|cite|suggest|propose|summari[sz]e|name|refer|mention|report|estimate)\b`,
    String.raw`\bcommit\w*\b.{0,40}\b(?:each|every|in between|regularly|often|frequently|along the way|as you go|separately|individually|one by one|after (?:each|every|you))\b|\bfor (?:each|every) one (?:of them|once|when|after|separately|of the)\b`,
    String.raw`\b(?:everything|anything|whatever) you (?:add|write|change|touch|create|build|implement|generate|edit|modify|introduce)\b`,
    String.raw`^(?:\W*(?:and|but|so|also|ok|btw|note)[,.:]? )*for (?:an?|each|every|any) (?:new |other |extra |additional )[\w /-]{2,30}[:,] (?:first |you |we |always |just )?\w+ `,
    String.raw`^(?:\W*(?:and|but|so|also|ok|btw|note)[,.:]? )*to (?:${introducing})(?: (?:an? |the |any |another )?(?:new )?[\w /-]{2,30}[:,]|:) (?:first |you |just )?\w+ `,
    String.raw`^(?:\W*(?:and|but|so|also|ok|btw|please|note)[,.:]? )*(?:after|before|when|if|once|whenever) (?:you |we )?(?:chang|edit|touch|updat|add|modif|renam|mov|finish|creat|implement|writ)\w* (?!that\b|this\b|it\b|these\b|all of)\w+.{2,60}?[, ](?:run|rerun|rebuild|restart|regenerate|update|call|bump|tell|ask|push|commit|check|clear|close)\b`,
    String.raw`\b(?:each|every|any) ?time\b`,
    String.raw`\bwhenever\b`,
    String.raw`\bas (?:each|every) \w+`,
    String.raw`\b(?:(?:after|before) (?:each|every|any|all)|(?<!\bnot )(?:on|with|at the end of|at the start of) (?:each|every|any) (?:\w+ )?(?:commits?|change|prs?|push|deploy\w*|release|build|merge|run|branch|pull request|step|task|file|session|update|feature|iteration|fix|migration|version|call|message|answer|reply|turn|day|week|sprint))\b`,
    String.raw`\bfor (?:each|every|any) (?:new |single )?(?:change|commit|pr|pull request|feature|release|task|ticket|issue|story|fix|bug|file|module|step|session|deploy\w*)\b`,
  ],
  quantifier: [
    String.raw`\ball (?:[\w-]+ )?(?!the\b|of\b|my\b|our\b|this\b|that\b|these\b|good\b|right\b|done\b|set\b)[\w-]+ (?:comes?|goes|must|has to|needs to|gets|uses|lives|stays|happens|runs)\b`,
    String.raw`\b(?:whatever|whoever|whichever|anyone|anybody|everyone|everybody) (?:you|we|is|that|who|in|on|has|uses?|works?|needs?|wants?)\b`,
    String.raw`\b(?:every|each|any new) \w+`,
    String.raw`\ball (?:of )?(?:the |our |my |new |your |of |other )?(?:(?!this|that|it|these|those|is|was|are|your|the)[\w-]+ )?\w+s\b`,
    String.raw`\b(?:nothing|everything|no one|nobody|anything|anywhere|everywhere|wherever)\b`,
    String.raw`${front}(?:in|on|at|for) (?:this|our) (?:\w+ )?(?:${circles}),? (?:we|all|the|nothing|no|every\w*|there)\b|\bwe [a-z]+ (?:\S+ ){1,5}(?:in|on|at) (?:this|our) (?:\w+ )?(?:${circles})\b`,
  ],
  prohibition: [
    // "no floats anywhere near money"
    String.raw`${front}no (?!errors?\b|bugs?\b|issues?\b|problems?\b|changes?\b|idea\b|need\b|one\b|rush\b|worries\b|way\b|matter\b|difference\b|longer\b|more\b|output\b|response\b|result|luck\b|reaction\b|effect\b|sign\b|trace\b|data\b|rows?\b|answer\b|news\b|thanks\b)(?:[\w:.#+-]+ ){1,3}(?:in|inside|near|anywhere|on|outside|with|from|to|for|at|between|below|above|after|before|during|under|around|while|without|unless|until) (?!(?:the |a |my )?(?:result|left|right|list|page|screen|menu|top|bottom)\b)\w`,
    String.raw`\b(?:can'?t|cannot|can not|must(?:n'?t| not)|may not|shall not|never) (?:ever )?(?:change|vary|differ|grow|shrink)\b|\b(?:must(?:n'?t| not)|may not|shall not) (?:ever )?(?:leave the|reach the|end up in|get into|go into|touch the|depend on|rely on|know about|block|allocate|sleep|throw|log|print|overlap)\b`,
    String.raw`\bi (?:don'?t|do not|never) want (?:any )?(?!to\b|you\b|the\b|this\b|that\b|it\b|a\b|an\b|any\b|two\b|these\b|those\b|my\b|both\b|more\b|all\b)[\w-]+s?\b`,
    String.raw`\b(?:forbids?|prohibits?|disallows?|rules out|does(?:n't| not) allow|do(?:n't| not) allow)\b`,
    String.raw`${orderFront}(?!it\b|this\b|that\b|tests?\b|(?:\w+ )?(?:changes|gestures|errors|results)\b)(?:[\w-]+ )?[\w-]{3,}s (?:don'?t|do not|never|may not|must not|mustn't|aren't allowed to) (?!work|show|appear|load|match|open|update|render|connect|fire|run\b|start|seem|get\b|have|compile|build|pass|exist|fit|align|need|know|look|move|change|save|respond|finish|scroll|sync)\w+`,
    String.raw`${orderFront}no (?!errors?\b|bugs?\b|issues?\b|problems?\b|changes?\b|idea\b|need\b|one\b|rush\b|worries\b|way\b|matter\b|difference\b|longer\b|more\b|output\b|response\b|result)[\w-]+(?: [\w-]+)? (?:before|unless|until|outside of?) \w+`,
    String.raw`\b(?:can'?t|cannot|must(?:n'?t| not)|may not|shouldn'?t) be (?!reached|found|loaded|opened|resolved|read\b|null|empty|right|true|done|that|it\b|shown|displayed|parsed|created|saved|started|installed|imported|connected|deleted|selected|clicked)\w+ed\b`,
    String.raw`\b(?:nothing|no one|nobody)\b.{0,25}\b(?:may|can|goes|should|must|is allowed|leaves|gets (?:deployed|merged|shipped|pushed|released|deleted|written|committed))\b`,
    String.raw`^(?:\W*(?:and|but|also|ok|so|please)[,.]? )*no (?!errors?\b|bugs?\b|issues?\b|problems?\b|changes?\b|idea\b|need\b|tests? (?:fail|in)|one\b)(?:[\w-]+ ){1,3}(?:in|inside|for|on) (?:this|our|the) (?:repo|repository|project|codebase|code base|monorepo|team|package|app|tests?|code|docs|ui|api)\b|^(?:\W*(?:and|but|also|ok|so|please)[,.]? )*no (?:[\w-]+ ){1,3}in your (?:answers|replies|responses|explanations|summaries|messages)\b`,
    String.raw`\b(?:nobody|no one|no-one) (?:should|must|may|can)\b`,
    String.raw`\bleave (?:my|the|our|all|existing|those|other) [\w ]{2,40}?(?:alone|untouched|as is|as they are|in place)\b|\bhands off (?:the|my|of)\b|\bnobody (?:edits?|touch\w*|writes?|commits?|uses?) \w+`,
    String.raw`(?:^|\b(?:please|and|but|so|also|you|we|just|ok|okay|yes|no|,|then) )(?:do not|don'?t|dont|never|avoid|stop|quit|no more|refrain from) (?!know|think|see|understand|get|have|worry|forget|remember|like|need|want|believe|mind|care|even)\w+`,
    String.raw`\b(?:must not|mustn'?t|should not|shouldn'?t|shouldnt|shall not|may not|not allowed|forbidden|prohibited|off limits|is banned|no touching)\b`,
    String.raw`\bwithout (?:my|asking|explicit|permission|approval)\b|\blet'?s not (?!forget|worry)\w+|\b(?:can|could|would|will) you (?:please |pls |maybe |just |try to )*(?:not|stop|avoid|refrain from) (?!(?:the|this|that|it|find|see|reproduce|open|read|tell|know|get|figure|figured|reach|access)\b)\w+`,
    String.raw`\bno (?:new |\w+ )?(?:emojis?|comments?|mocks?|hacks?|fallbacks?|placeholders?|stubs?|hard-?coded|inline|magic|any types?|default exports?|abbreviations|external|third[- ]party|inventing|guessing)\b`,
  ],
  obligation: [
    String.raw`\b(?:must|should|shall|needs? to|has to|have to|ought to|required to|is required|are required|is mandatory)\b`,
  ],
  directive: [
    String.raw`^(?:\W*(?:please|just|and|so|then|but|also|ok|okay|yes|no|actually|instead|remember to|again|always|first)[,.]? )*(?:${standingOrders})\b`,
  ],
  ensure: [
    String.raw`\b(?:don'?t|do not|dont) forget (?!that|we|our|you|to (?:always|never))\w+`,
    String.raw`\b(?:make sure|be sure|making sure|see to it)\b(?: that| to)?`,
    String.raw`\bensure (?:that |all |our |every |each |any |new )`,
  ],
  contrast: [
    onlySomewhere,
    String.raw`${front}(?:in|on|at|for) (?:this|our|all|the) (?:[\w-]+ ){1,2}(?:it'?s |we (?:use |have )?|there'?s )?only (?!(?:one|two|three|when|if|half|some|a|\d+|shows?|works?|the (?:first|last))\b)[\w-]+|${onlyOfKind}`,
    String.raw`, (?:but )?[\w-]+s (?:don'?t|do not|aren'?t|never|can'?t|won'?t|stay|don'?t get|do)[.!]*$`,
    String.raw`\bwe only (?!need|want|have to|see|get|got|had)\w+`,
    String.raw`, no \w+(?:(?: \w+){0,4}[.!]*$|(?: \w+)?, (?:only|just) )`,
    String.raw`\b(?:by|per|in|with|via|from|for|at|on) (?:the |an? )?[\w./-]+(?: [\w./-]+)?,? (?:and )?not (?:by|per|in|with|via|from|for|at|on|the) \w+`,
    String.raw`\bonly (?:ever )?(?:via|through|from|over|after|by) (?:the |our |an? )?[\w./-]+|\bonly for (?!now\b|this\b|today\b|the moment\b)(?:\w+ ){0,3}(?:that|which|side|use|stuff|things|code)\b|\bonly (?:happens?|allowed|permitted|possible|supported|valid) (?:in|on|via|through|from|with|for)\b`,
    String.raw`^(?:\S+ ){0,2}?[\w-]+(?<!\b(?:is|are|was|were|does|do|did|but|why|if|or|may|can|could|should|must|will|would|have|has|had|then|all|still|just)) (?:over|not|beats) [\w-]+(?: \w+)?(?: (?:here|please|pls))?[.!,;]*$`,
    String.raw`\b(?:matters?|counts?|comes?|goes?) (?:more|first|before)\b|\bfirst,? (?:in this|then the|always)\b`,
    String.raw`\bprefer \S+.{0,40} over \S+`,
    String.raw`\b(?:instead of|rather than|in favou?r of|as opposed to|not just|opposed to)\b`,
    // "do not stub the clock, use travel_to"; what follows "the" or "this" is one of the things in view
    String.raw`\b(?:do not|don'?t|never|let'?s not) (?:ever )?(?!need|have to|want|worry|forget|touch|change|remove|delete|add|move|do\b)\w+ [^,;]{2,40}(?:[,;]| -+| and) (?:please |always |just )?(?:use|call|prefer|go with|reach for|go through) (?!(?:the|this|that|it|these|those|one|my|same|what|your|those)\b)\w`,
    String.raw`, not (?!sure|yet|only)\w+`,
    String.raw`\bnot (?:a |an |the |by |with |via |in |from |to |on )?[\w./-]+,? (?:but|use)\b`,
    String.raw`\b(?:use|via|with) [\w./\x60-]+(?: [\w./\x60-]+)?,? not\b`,
  ],
  want: [
    String.raw`\bi (?:only |just |really |do |also |would )?(?:want|like|need|expect)\b|\bi'd (?:really |also )?(?:like|love|want)\b`,
    String.raw`\bi (?:don'?t|dont|do not|never) (?:want|like|need)\b`,
    String.raw`^(?:also |and )?(?:don'?t|do not) want\b`,
  ],
  memory: [
    String.raw`\bnote for the future\b|\bwrite (?:that|this|it) down\b|\bfor the future\b|(?<!\bto )\bremember (?:to (?:always|never)|(?:that )?(?:the|we|i|our|all|every))\b`,
    String.raw`\b(?:(?<!\bto )remember (?:this|that|to|for)|keep in mind|so you know|for the record|note that|take note|make a note|memori[sz]e|don'?t forget (?:that|we|our|you|to (?:always|never))|bear in mind)\b`,
    String.raw`\b(?:document|write|note|record|save|add|put|mention)\b.{0,30}\b(?:as (?:a )?(?:learning|lesson|rule|guideline|convention)|(?:in|to|into) (?:the |our )?(?:agents|claude|memory|rules|instructions|guidelines|conventions|contributing)\b)`,
    String.raw`\b(?:agents|claude)\.?md\b.{0,20}\b(?:mention|say|state|should|add)`,
    String.raw`\bfor (?:future|later|coming|other|upcoming) (?:reference|sessions?|agents?|use|chats?|conversations?|runs)\b|\b(?:note|write|put|save|store|keep|record)\b[^.?!]{0,40} (?:in|into|to) (?:your|the agent'?s?) memory\b`,
  ],
  moment: [
    String.raw`^(?:\W*(?:and|but|so|also|btw|ok|note|fyi)[,.:]? )*to (?:release|deploy|publish|ship|cut a|build|run|test|start|set ?up|debug|regenerate|reproduce|roll back|update the)\b[^.?]{0,40}?[:,] ?(?:you |first |just |we )?[a-z\x60]`,
    String.raw`\bif (?:you|we) (?:ever )?(?:change|add|touch|edit|modify|rename|remove|update|create|delete|introduce|bump|move|install|write) (?:an? |any |new |something |anything )|\bas you (?:go|work|implement)\b|\bafter (?:you |we )?(?:chang|edit|touch|updat|add|modify|renam|mov)\w* `,
    String.raw`\b(?:before|after|when|until|once|prior to|as soon as) (?:you |we |i |it |they |the )?(?:are |'re |have |is )?(?:commit|push|merg|deploy|releas|ship|publish|chang|edit|modif|refactor|touch|writ|creat|add|implement|report|claim|say|mark|clos|start|begin|open|install|decid|finish)\w*`,
    String.raw`\bwhen(?:ever)? (?:you'?re |we'?re |you are |working|done with|adding|writing|creating|changing|making|building|designing|fixing|using|editing)\b`,
  ],
  steps: [
    String.raw`^to (?:${introducing}) [\w /-]{2,40}[:,] \w+ .{2,60}, \w+ `,
    String.raw`\b\w+[^,.;]{2,50}, [a-z]+[^,.;]{2,50},? (?:and )?then [a-z]+`,
    String.raw`\b(?:and then|after that|afterwards|followed by|first .{3,60} then|then .{3,60} finally|once .{3,40},? (?:then|you|we)|step by step|in this order|before .{3,60} then)\b`,
  ],
  proof: [
    String.raw`\b(?:tests?|testing|tested|e2e|end[- ]to[- ]end|lint\w*|type-?check\w*|coverage|regression|smoke|ci\b|oracle|verify|validate[sd]?|dogfood\w*)\b`,
  ],
  consistency: [
    String.raw`\b(?:consisten\w+|aligns?|aligned|in line with|in keeping with|same (?:way|style|pattern|approach|convention|format|syntax|structure)|interoperab\w+|lowest common denominator)\b`,
    String.raw`\b(?:follow|match|keep|reuse|respect|stick to|use(?=[\w -]{0,8}case\b)) (?:the |our |to |that )?(?:(?:camel|snake|kebab|pascal)[ _-]?case|existing|same|current|established|pattern|convention|style|structure)\b`,
    String.raw`\b(?:existing (?:pattern|style|convention|code|helper|component)s?|best practi[cs]es?|the (?:pattern|convention|standard|norm|rule) (?:is|was|here))\b`,
  ],
  naming: [
    String.raw`\b(?:naming|prefix(?:ed)?|suffix|snake[_ -]?case|camel[_ -]?case|kebab[_ -]?case|pascal[_ -]?case|lower ?case|upper ?case|convention|conventional commits?|commit messages?|branch names?|indent\w*|tabs|spaces|semicolons?|quotes|line length)\b`,
  ],
  value: [
    String.raw`\b(?:to a minimum|bare minimum|as (?:small|simple|short|few|little|dumb|boring) as possible)\b`,
    String.raw`\b(?:ui|interface|design|look|layout|gui)\b.{0,15}\b(?:dense|compact|clean|minimal\w*|simple|calm|snappy|spartan|sober|uncluttered)\b|\b(?:dense|compact|clean|minimal|simple|calm|sober|uncluttered) (?:ui|interface|design|look|gui)\b`,
    String.raw`\bno (?:abstractions?|magic|globals?|singletons?|side effects|raw \w+|clever\w*)\b`,
    String.raw`\b(?:fail (?:fast|loud\w*|early)|readab\w+|correctness|simplicity|early returns?|pure functions?|plain functions?|composition)\b`,
    String.raw`\bunder \d+ (?:lines|mb|kb|ms)\b`,
    String.raw`\bover[- ]?(?:complicat|engineer|think|abstract|build)\w*`,
    String.raw`\b(?:keep (?:it|this|things|code|everything|them) (?:\w+ )?(?:simple|small|lean|minimal|clean|short|generic|dry)|bloat\w*|lightweight|minimali\w+|yagni|kiss\b|dry principle|single responsibility|separation of concerns|hard-?cod\w+|premature|reinvent\w*|inventing our own|boilerplate)\b`,
    String.raw`\b(?:fallbacks?|workarounds?|hacks?|hacky|band-?aid|root cause|quick fix|proper(?:ly)? fix|technical debt|dead code)\b`,
    String.raw`\b(?:type-?safe|strict(?:ly)? typ\w+|immutab\w+|idempoten\w+|accessib\w+|deterministic|offline|vanilla|(?:only use|use only|just use|in) (?:plain|pure|bare|raw|stock|native)(?! (?:english|text|words|language)\b)|mvc|tdd|test[- ]driven|red[/-]green|functional style|composition over)\b`,
    String.raw`\b(?:scalable|maintainab\w+|reusab\w+|generic|agnostic|portable)\b`,
  ],
  location: [
    // "real names only in prod", "only synthetic patients in the test data"
    onlySomewhere,
    onlyOfKind,
    String.raw`${orderFront}(?!it\b|this\b|that\b|these\b|those\b|tests? (?:go|come)\b)(?:[\w-]+ )?[\w-]+s (?:always |never |only |should |must )?(?:go|come|live|belong|land) (?:to|in|into|under|through|via|on|from|next|with|without|as)\b`,
    String.raw`\b(?:belongs?|lives?) (?:in|to|under|at|outside|inside|next)\b`,
    String.raw`\b(?:goes?|are|is|stays?|sits?|kept|defined|saved) (?:in|into|under|to|at|inside) [\w.@-]+\/[\w./-]*`,
    String.raw`\b(?:import (?:it |them )?from there|next to the (?:source|tests?|code))\b`,
    String.raw`\b(?:put|keep|place|store|write|add|create|leave|go|goes|live|lives|belongs?)\b.{0,50}\b(?:beside|next to|alongside|close to|together with|in the same (?:folder|directory|file|place))\b`,
    String.raw`\b(?:put|puts|store|stores|save|saved?|keep|keeps|kept|place|live|lives|go|goes|belongs?|write|written|stored|located|placed|commit(?:ted)?|reside|resides)\b.{0,50}\b(?:in|into|under|to|inside|at|within)\b.{0,30}?(?:\/|\bfolder|\bdirectory|\bdir\b|\brepo\b|\bbranch\b|\.md\b|\.json\b|\.ya?ml\b|\.toml\b|\.env\b)`,
  ],
  matter: [
    // "don't invent names": many, and none in view.
    String.raw`\b(?:don'?t|dont|do not|never|avoid|stop|quit) (?:ever |just )?(?!(?:always|thanks|worry|use|see|get|have|care|mind|through|across|over|into|inside|between|under|above|below)\b)[a-z]+(?:ing)? (?!(?:${pickers}|it|me|us|them|him|steps?|this|that|anything|always|as|is|things|changes|tests)\b)(?:(?!(?:the|a|an|in|on|to|for|with|if|as|is|by|at|and|or|until|unless|when|what|how|from|of)\b)[\w-]+ )?[\w-]+[^s\W_]s(?=[.!,;]|$| (?:in|for|to|from|with|without|unless|when|by|at|on|here|like|into|over|if|that|you|i|we|please|and)\b)`,
    String.raw`\b(?:be|get|gets|is|are) (?:\w+ly )?(?:edited|touched|committed|pushed|merged|deployed|refactored|hard-?coded|checked in|imported|mocked|formatted|upgraded|reviewed|versioned|regenerated|rebased|stubbed|vendored|modified|linted|compiled|hand-edited)\b`,
    String.raw`${front}no (?!errors?\b|bugs?\b|issues?\b|problems?\b|changes?\b|idea\b|need\b|one\b|rush\b|way\b|matter\b|difference\b|longer\b|more\b|output\b|response\b|result|luck\b|reaction\b|effect\b|sign\b|trace\b|data\b|rows?\b|answer\b|news\b)(?:[\w:.#+-]+ ){1,3}(?:in|inside|near|anywhere|on|outside|from|to|for|at|between|below|above|under|around|without|unless|until) (?!(?:the |a |my )?(?:result|left|right|list|page|screen|menu|top|bottom)\b)\w`,
    String.raw`\b(?:new|public|generated|shared) (?:env vars?|endpoints?|dependenc\w+|features?|settings?|options?|fields?|commands?|screens?)\b`,
    String.raw`\b(?:(?:the |our |your )?code\b|comments|generated (?:files?|code)|commit messages?|commits|components|functions|methods|tests|files|variables|types|migrations|endpoints|classes|modules|dependencies|packages|imports|strings|screenshots|docs|branches|queries|secrets|configs?)\b`,
  ],
};
