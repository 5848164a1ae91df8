import {
  amounts,
  circles,
  companies,
  countries,
  deeds,
  folk,
  gatekeepers,
  gatekeeping,
  houseCustoms,
  houseDeeds,
  kindsOfPeople,
  machineDeeds,
  machineKinds,
  machines,
  momentary,
  noFacts,
  officeToolDeeds,
  officeTools,
  openers,
  front,
  ownHouses,
  software,
  subordinators,
  things,
  thrownOut,
  turningPoints,
} from './classes.ts';
import type { LanguageWords } from '../types.ts';

/** The beginning of a clause. */
const longFront = String.raw`^(?:\W*(?:${openers}|look|see|no wait|nice|great|cool|thanks|lol|hi|hello|mate)[,.:!]? )*`;

/** What makes a statement one about the moment, in front of its predicate. */
const notNow = String.raw`(?!${momentary})(?!(?:still )?(?:down|up again|back|here|there|gone|late|happy|sad|angry|waiting|complaining|asking|calling|stuck|confused|annoyed|lost|unhappy|upset|new today)\b)`;

/** What follows from a fact: "..., so round". */
const consequences = String.raw`has to|have to|gotta|has gotta|must|cannot|can'?t|drop|convert|queue|build|split|move|handle|draw|print|wait|store|cache|sort|group|bigger|smaller|shorter|larger|fewer|less|more|small|short|only|nothing|everything|all|whatever|names?|pick|ask|plan|shrink|compress|poll|retry|log|show|hide|write|think|design|name|label|colou?rs?|shapes?|keep|quote|escape|work|go|stay|treat|round|divide|multiply|count|start|stop|send|use|the \w+(?: \w+)? (?:belongs?|goes?|go|is|are|stays?|counts?|comes?)|\d+ is`;

/** "a gig is called a job here" */
const calledHere = String.raw`\b(?:an?|the) [\w-]+ (?:is|are) (?:called|named|known as) (?:an? |the )?[\w"'-]+ (?:here|in (?:our|this|the)|with us|by|for us|everywhere|there)\b`;

/** What begins no consequence: "..., so what". */
const noConsequence = String.raw`i|i'm|i'll|that|far|what|how|is|are|did|does|why|maybe|let|lets|let's|can|could|please|much|many|long|good|bad|he|she|perhaps|where|who|fix|add|do you|you (?:know|see)|we'?ll|now|it (?:was|is|seems|looks|fail\w*|crash\w*|didn'?t|doesn'?t|won'?t (?:start|load|work)|shows?|says?|gives?)|nothing (?:happens|works|shows)|on|forth`;

/** English: what is said in passing of the people, places and things that the work is for. */
export const passing: LanguageWords['cues'] = {
  habit: [
    String.raw`\b(?:always|ever) (?:has|have) been[.,!]*$|\b(?:has|have) always been\b|\b(?:since forever|from day one|since day one|from the start|ever since)[.,!]*$`,
    // "in this lab every sample ...", "on this site nothing opens in a new tab"
    String.raw`${longFront}(?:in|at|on|for|inside|within|with) (?:this|our|my|the whole) (?:\w+ )?(?:${circles})\b,? (?!(?:is|are|was|were|has|should|must|there|i|you|can|please|it|and|or|but|so|for|to|does|doesn't|we need|they want)\b)\w`,
    String.raw`\b(?:everything|all|nothing|no one|nobody|each|every|always|never|only|no|none|any)\b.{0,40} (?:in|at|on|across|throughout|around) (?:this|our|the whole|the entire) (?:\w+ )?(?:${circles})\b`,
    String.raw`\b(?:in|at|on|across|throughout|around) (?:this|our|the whole|the entire) (?:\w+ )?(?:${circles})\b.{0,30} (?:everything|all|nothing|no one|nobody|each|every|always|never|only)\b`,
    String.raw`\bin (?:this|our) (?:${circles})[.!]*$`,
    // "here all prices include VAT", "with us the week starts on Saturday", "parents here read ..."
    String.raw`${longFront}(?:here|over here|round here|around here|with us|at ours|where i work|in our trade|in our line of work),? (?!(?:is|are|was|were|it|you|i|we go|he|she|comes|goes|the (?:link|log|file|code|error|list|output|result|text|plan|screenshot))\b)(?:the |a |an |our |all |every |each |no |nobody |nothing |everything )?[\w-]+ [\w'-]+`,
    String.raw`${longFront}(?!(?:from|over|right|down|up|back|in|and|come|error|around|out|look|stay|put|add|fix|this|that|it)\b)(?:(?!(?:is|are|was|what|how|why|if|when|i|you|get|got|see|put|add|stop|stuck)\b)[\w'-]+ ){1,3}here (?:is|are|run|runs|go|goes|use|uses|have|has|only|all|always|never|stay|stays|come|comes|read|reads|work|works|start|starts|end|ends|count|counts|know|knows|write|writes|live|lives|belong|belongs|mean|means|talk|talks|speak|speaks) ${notNow}(?!(?:the |a |an )?(?:wrong|broken|missing|red|too|not working|off|bug|error|problem|typo)\b)\w`,
    // "the whole shop works in inches", "the foundry counts heats from 1"
    String.raw`${longFront}(?:the|our|this|my) (?:whole |entire |head |main )?(?:${companies})(?: (?:in|at|on|of|upstairs|downstairs|next) (?:the )?[\w-]+)? (?:always |only |all |just |mostly |never |still )*(?:${houseDeeds}) ${notNow}(?!(?:me|us|it|that|this|you)\b)\w`,
    String.raw`(?<!\b(?:if|when|how|what|where|why|which|that|should|can|could|do|did|would|will|shall|let|than) )\bwe (?:${houseCustoms}) (?!(?:that|this|it|them|you|hello|no|yes|sorry|thanks|test|it's|a new|the new|one now)\b)(?:[\w'%,-]+ ){0,6}(?:in|by|with|as|to|from|at|per|on|for|like|not|and not|way|style|throughout|everywhere|here|first|last)\b`,
    String.raw`\b(?:the rule|one rule|a rule|the custom|the law|the convention|the deal|house rule)s? (?:here |in the \w+ |with us |at \w+ |of \w+ )?(?:is|are|says|goes)\b|\bwe(?:'ve| have)? (?:got )?(?:one|a|two|three|\d) (?:\w+ )?(?:rules?|laws?|conventions?|principles?|customs?|agreements?)\b`,
    String.raw`\bis how (?:we|they|everyone|everybody|people|the \w+|it'?s) (?:\w+ )?(?:do|does|did|done|work|works|write|count|run|say|like|want|have|had|always)\b(?! (?:it )?(?:now|yet)\?)`,
  ],
  environment: [
    // "the bus displays show 16 characters", "the gateway swallows anything past 64"
    String.raw`\b(?:the|our|my|their|every|each|all|both|these|most|some|a|old|\w+'s) (?:[\w-]+ ){0,2}?(?:${machines}|${things})(?: \d+)?(?: (?:in|on|at|of|over|by|behind) (?:the |our |my |this |that |each )?[\w-]+(?: \d+)?){0,2} (?:(?:only|just|also|still|all|really|always|never|itself|can|may|will|simply|happily|silently) )*(?:${machineDeeds}) (?!(?:me|us|an? (?:error|blank|exception|warning)|(?:it|this|that|the same|the wrong|wrong|nothing|no (?:error|data|output|result)|null|twice|too)\b(?! line))\b)\w`,
    String.raw`\b(?:the|our|my|their|every|each|all|both|these|\w+'s) (?:[\w-]+ ){0,2}?(?:${machines}|${things})(?: (?:in|on|at|of) (?:the |our |my )?[\w-]+)? (?:(?:only|just|also|still|all|can|do|does) )*(?:shows?|has|have|prints?|displays?|holds?|takes?|fits?|gets?|manages?|does|do) (?:only |at most |about |just |up to |max |maybe |like )*(?:\d|no (?!error|output|data|response|result|effect|idea|sound now|value|title|entry)|one |two |three |half |an? (?:\w+ )?(?:atom|celeron|pentium|single|tiny|small|old|slow))`,
    String.raw`\b(?:the|our|my|their|every|each|all|both|these|\w+'s) (?:[\w-]+ ){0,2}?(?:${machines}|${things})(?: (?:in|on|at|of) (?:the |our |my )?[\w-]+)? (?:is|are|'s) (?:all |only |just |still |mostly |always )*(?:an? )?(?:${machineKinds})\b`,
    String.raw`\b(?:sits|hangs|lives|hides) behind (?:an? |the )[\w-]+|\b(?:there|here|it|network|signal|reception|coverage|bandwidth|mobile signal|wifi|wi-fi|internet|power|electricity)(?: (?:in|on|at|out) (?:the |our |that )?[\w-]+)? is (?:only |just |about |barely |at best )*(?:one bar|two bars|metered|\d+ ?(?:kbit|mbit|k|kb|mb|baud)|patchy|spotty|edge|2g|3g|expensive|only)\b`,
    String.raw`\bthere(?:'s| is| are)(?: only| just)? no (?:\w+ )?(?:internet|network|signal|reception|wifi|wi-fi|mobile|power|mouse|keyboard|screen|sound|clock|gpu|printer|camera|connection|docker|root|sudo|python|node|java|office|excel|display)\b(?! (?:error|any more|again|since))|\bno (?:internet|network|signal|reception|wifi|wi-fi|mouse|keyboard|screen|sound|clock|gpu|colou?r|umlauts|accents|admin rights|root|sudo) (?:in|on|at|out|down|there|anywhere|over) `,
    String.raw`\bonly (?:has|have|keeps?|holds?|lasts?|goes back|covers?|remembers?|stores?|reaches|serves?|seats?|fits?) (?:about |like |the last |up to |for )*(?:\d|an? (?:day|week|month|hour|few)|two|three|six|ten|half)`,
    // "positions is 900M rows"
    String.raw`\b(?:is|has|have|are|holds?|gets?) (?:about |some |over |around |like |only |nearly )*\d[\d.,]* ?(?:k|m|mio|bn|million|billion|thousand) (?:\w+ )?(?:rows|records|lines|files|documents|users|members|messages|entries|images|photos|pages|articles|people|readers|requests|events|points|samples)\b`,
    // "nope. ansible 2.9", "Java 8. No var"
    String.raw`${longFront}(?:it'?s |its |only |still |plain )*(?:${software}|msrv|api level|c\+\+|es|sdk|ansible|puppet|r|go|rustc|swift ui|swiftui) ?v?\d[\w.]*(?:[,.;:!]|$| only| here| everywhere| and (?:no|nothing|not)\b| on (?:the|our|my|all|every)\b)`,
    // software at a place, and in a version
    String.raw`\b(?:${software})(?: server| lts| pro| community)?(?: v?\d[\w.]*)? ?(?:(?:here |there |(?:on|at|in) (?:the|our|my|their|this|that) [\w-]+(?: [\w-]+)? )(?:is|are|has|still|treats?|does|takes|runs|stays|only|knows|compares|sorts|returns|defaults)\b|(?:is|'s|are) (?:still |only |at |on |stuck |pinned |frozen )*v?\d[\w.]* (?:at|on|in|for|with|here|there|until|till|everywhere)\b)`,
    String.raw`\b(?:compile|compiles|compiled|build|builds|building|run|runs|running|stuck|pinned|frozen|locked|tied|limited|parse|parses|deploy|deploys|ship|ships|sits?|stays?|leave|stick|sticks) (?:this |it |them |everything |all |still |only |up |down )?(?:with |on |under |at |to |against |in )?(?:an? |the |old |an old |plain )*(?:(?:${software}|c\+\+|vc\+\+|msvc|api level|sdk|compiler|lts) )+v?\d[\w.]*\b`,
    String.raw`\b(?:stuck|pinned|frozen|locked|sits|stays|staying|capped|held|remain|remains|stay) (?:on|at|to|with) (?:an? |the |version |v|python |php |java |node |release )*\d+(?:\.\d+)*(?:\.x)?\b(?! ?(?:%|percent|ms|s\b|sec|min|px|rows|degrees|people|users|items|of\b))`,
    String.raw`\b(?:target|targets?|baseline|floor|minimum|runtime|compiler|toolchain|msrv|platform|language level|language version|api level|standard)(?: here| there)? (?:is|'s|are|stays|must be|has to be) (?:still |only |an? |the )*[a-z+#.]* ?v?\d[\w.]*\b(?! ?(?:%|percent|ms|s\b|px|rows|users))`,
    String.raw`\b(?:whatever|everything|anything|all|what) (?:you|u|we|i) (?:write|add|build|use|make|do|put in|send|change|code|ship|deliver)\b.{0,12}(?:has|have|must|needs?|gotta|should|got)(?: gotta)? (?:to )?(?:run|work|build|compile|fit|load|be|stay|still|keep|go|survive|pass)\b`,
    String.raw`\b(?:has|have|needs?) to keep (?:on )?(?:building|running|working|compiling|loading|printing|starting|opening) (?:with|on|under|in|without|at|offline)\b`,
    // "in my notebook only py works"
    String.raw`\b(?:on|in) (?:my|this|our|that|the) (?:[\w-]+ )?(?:${machines}|notebook|netbook|setup|account|tenant|school|office|work)s? (?:there (?:is|are) )?(?:only|no|nothing|just|all|neither)\b.{1,40}`,
    String.raw`\bthis (?:mac|pc|laptop|box|machine|computer|notebook|phone|tablet|server) (?:is|has|runs) (?!slow|broken|not|too|so|the one|getting|very|crashing)\w`,
    // "run it with --profile ci, otherwise ..."
    String.raw`\b(?:run|call|start|build|use|compile|launch|test|invoke|execute|deploy|install)(?: it| them| that| the \w+| tests?)? (?:\S+ ){0,3}?(?:with |under |through |via |using )?-{1,2}[a-z][\w-]*[^.?!]{0,60}?(?:, ?| - )(?:otherwise|else|or (?:it|you|the)|the (?:whole|full|complete|normal)|it(?:'ll| will)?|that|because|cause|cuz|without)\b`,
    String.raw`\b(?:run|call|start|use|launch|try) (?:make|npm|pnpm|yarn|cargo|just|rake|gradle|mvn|tox|poetry|uv|go|bin|scripts?)[\w /:.-]{1,30}(?:, | - )(?:otherwise|else|the (?:whole|full|complete|entire|normal)|without|because|it takes)\b`,
    String.raw`${longFront}without (?!(?:this|that|it|them|me|you|changing|touching|the change|a doubt|asking|problems?|any)\b)(?:the |a |an |running |doing |first |my )*[\w./@-]+(?: [\w./@-]+){0,4},? (?:it|i|you|nothing|that|they|u|one|we|the \w+|everything) (?:\w+ )?(?:not|never|doesn'?t|won'?t|can'?t|see|sees|get|gets|finds?|starts?|works?|is|does not|fails?|downloads?|takes?|shows?|stays?|crash\w*|breaks?|dies)\b`,
  ],
  lifecycle: [
    String.raw`${front}(?:the |all |all the |any )?(?:old|legacy|previous|remaining|ie|flash|jquery|xp|32[- ]bit|deprecated)\b[\w ./-]{0,30} can (?:go|rot|die|stay broken|be (?:dropped|deleted|thrown out|ignored|forgotten))\b`,
    String.raw`\b(?:got|been|was|were|is|are|being|gets?|have|has) (?:\w+ly |all |already |finally |now )?(?:${thrownOut})\b(?! by the (?:script|function|loop))`,
    String.raw`\b(?:went|gone|goes|going) away (?:with|in|when|last|since|after|at|by|for good|this|next|soon)\b|\bgave up (?:on )?(?!it\b|this\b|that\b|the (?:search|idea)\b)[\w.-]+ (?:in|last|since|when|for|years?|long|at)\b`,
    String.raw`\b(?:these days|nowadays)[.!,]*$|\b(?:it'?s|its|they'?re|is|are|we use|uses?|goes? through|go through|comes? from|lives? in|runs? on) (?!(?:slow|slower|broken|wrong|empty|gone|dead|missing|red|failing|like this|worse|been|not|flaky)\b)[\w.%@/'-]+(?: [\w.%@/'-]+){0,3} since (?:the (?:${turningPoints})|spring|summer|autumn|winter|jan\w*|feb\w*|march|april|may|june|july|august|sep\w*|oct\w*|nov\w*|dec\w*|(?:19|20)\d\d|v\d|version)\b`,
    String.raw`\b(?:closed|ended|stopped|shut|retired|died|merged|folded) (?:\w+ )?(?:in|at the end of|back in) (?:jan\w*|feb\w*|march|april|may|june|july|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|spring|summer|autumn|fall|winter|the (?:spring|summer|autumn|winter|year)|(?:19|20)\d\d)\b`,
    String.raw`\b(?:nobody|no one|no-one|none of (?:us|them)|not a soul) (?:has |have |ever |really )*(?:opened|used|touched|read|run|ran|called|visited|needed|wanted|bought|clicked|looked at|asked for|logged in\w*|ordered|played|tested) .{2,40}\b(?:since|for (?:years|ages|months|a year|decades)|in (?:years|ages|months|decades)|any ?more)\b`,
    String.raw`\b(?:as of|from|since) (?:this|next|last) (?:season|year|term|semester|release|version|quarter|autumn|spring|summer|winter|month|january|edition|sprint|volume)(?: on(?:wards)?)?,? (?:on )?(?:the |our |all |we |it |every |there |they |\w+ )(?!is (?:broken|slow|wrong))\w+`,
    String.raw`\bfrom (?:jan\w*|feb\w*|march|april|may|june|july|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|20\d\d|monday|autumn|spring|summer|winter|version \S+|v\d\S*) on(?:wards)?\b`,
    String.raw`${longFront}(?!(?:it|that|this|he|she|who|which|time|sun|word|secret|everyone|nobody|i|you|they|we|there|the (?:sun|word|time|power|light))\b)(?:the )?[\w.@/-]+ (?:is|are|'s) (?:finally |now |definitely )?out(?:[,;.!]|$| for us| here| since)`,
    String.raw`\b(?:prototype|thing|script|tool|site|version|code|project|app|demo|branch|page|repo|one) (?:dies|is thrown away|goes in the bin|gets thrown away|will be thrown away|is over|disappears|gets deleted|will be deleted) (?:after|when|once|on|in|at|by)\b|\b(?:is|are|'s) (?:just |only )?(?:an? )?(?:throw-?away|one-off|disposable|stop-?gap|proof of concept|quick hack|experiment|sketch|mock-?up|dry run|feasibility study)\b(?! (?:in|of) the)`,
    String.raw`\b(?:quick|fast|cheap|short|hacky|ugly|dirty|rough|simple) and (?:dirty|ugly|nasty|simple|quick|dumb|cheap|rough) (?:is|are|will be)? ?(?:fine|ok|okay|enough|good enough|allowed|all right|what we want)\b`,
    String.raw`\b(?:is|are) being (?:switched off|turned off|shut down|shut|retired|closed|phased out|wound down|replaced|moved|migrated|discontinued|dropped|axed)\b`,
  ],
  roadmap: [
    String.raw`${longFront}(?:the |an? |our )?(?!(?:rest|others?|it|that|this)\b)[\w-]+(?: [\w-]+)? can wait(?:[,.;!]|$)(?! until (?:i|we|you|tomorrow|monday))`,
    String.raw`^\W*only (?:the |in |for |on |an? )?[\w-]+(?: [\w-]+){0,2} (?:for a start|at first|for the start|to begin with|to start with|in the beginning|in the first (?:version|release|round|year|phase))[.!]*`,
    String.raw`\b(?:gets?|goes?|comes?|is|are) (?:it )?(?:first|live first|next),? (?:and )?(?:then )?the (?:others|rest|other \w+)\b`,
    String.raw`\b(?:is|are) (?:no|not (?:an?|our|my)) (?:concern|priority|issue for us|worry|goal|aim|requirement|topic)\b(?! (?:yet\?|any more\?))|\b(?:perf\w*|speed|security|scal\w+|i18n|style|looks|beauty|accessibility|memory|size|cost) (?:does not|doesn'?t|don'?t) matter\b`,
  ],
  audience: [
    String.raw`\b(?:half|most|some|none|all|many|neither|two|three|one|both) of (?:us|them|my \w+|our \w+) (?:only |never |still |also )*(?:can'?t|cant|cannot|don'?t|dont|are|is|have|has|use|uses|read|reads|work|works|run|runs|play|live|need|needs|speak|do|does)\b(?! (?:here|there|working|done|broken|wrong|missing|empty|not|failing|red|green|duplicates?|\w+ing)\b)`,
    String.raw`\b(?:main|target|whole|real) (?:audience|readership|clientele)\b|\b(?:my|our|the) (?:kid|kids|son|daughter|mother|father|mum|mom|dad|grandma|grandmother|grandfather|granny|wife|husband|niece|nephew|class|pupils|students|players|users|readers|members|customers|guests) (?:is|are) (?:only |just |about |over |under |around |all |mostly )*(?:\d+|four|five|six|seven|eight|nine|ten|eleven|twelve|sixty|seventy|eighty|ninety)\b(?!:)`,
    String.raw`\bfor (?:those|people|folks|members|the ones|everyone|anyone|users|readers|guests) (?:without|who (?:can'?t|don'?t|have no|never|only|still|aren'?t)|with no|with old|with bad|on (?:paper|phones|the phone))\b`,
    // "the nurses close everything that pops up", "our readers never hover"
    String.raw`(?<!\b(?:${subordinators}) )\b(?:the|our|my|their|most(?: of (?:the|our|my))?|half (?:of )?(?:the|our|my)|many(?: of (?:the|our))?|all(?: of)? (?:the|our)|all|these|some of (?:the|our|my)|some|no) (?:[\w-]+ ){0,2}?(?:${folk})(?: (?:here|there|(?:in|at|on|from|of|with) (?:the |our |this )?[\w-]+(?: (?:desk|room|floor|office|\d+))?))? (?:(?:only|mostly|still|all|never|always|usually|often|also|rarely|hardly|just|do|don'?t|do not|doesn'?t|does not|even|really|ever|themselves|then) )*(?:${deeds}|(?<=only )(?:have|has|get|gets|see|sees)) (?!(?:it\?|to\b(?! (?:bed|sea|work|the))|an? (?:problem|error|bug|question|issue|empty|blank|white|wrong)|that (?:it|the|there)|nothing|me\b|us\b|if\b|why\b|whether\b|now\b|today\b|already\b))\w`,
    String.raw`\b(?:the|our|my|most(?: of (?:the|our|my))?|half (?:of )?(?:the|our|my)|many(?: of (?:the|our))?|all(?: of)? (?:the|our)|some of (?:the|our)) (?:[\w-]+ ){0,2}?(?:${folk})(?: (?:here|there|(?:in|at|on|from|of) (?:the |our |this )?[\w-]+))? (?:are|is) (?:(?:all|mostly|mainly|often|usually|only|very|rather|quite|almost|just|not) )*(?:${kindsOfPeople})\b`,
    String.raw`${longFront}(?:${folk})(?: (?:here|there|(?:in|at|on|from) (?:the |our |this )?[\w-]+))? (?:(?:only|mostly|still|all|never|always|usually|often|rarely|hardly|just|don'?t|do not|also) )*(?:${deeds}|(?<=only )(?:have|has|get|gets|see|sees)) (?!(?:it\?|to\b(?! (?:bed|sea|work|the))|an? (?:problem|error|bug|question|issue)|that|nothing|me\b|us\b|if\b|why\b|whether\b|now\b|today\b))\w`,
    // "the dispatcher's macro takes column F", "the bank's import chokes on anything else"
    String.raw`\b(?!(?:user|player|page|it|that|there|here|what|he|she|let|who|how|where|component|button|function|app|client|browser)'s)[\w-]+(?:'s|s') (?:[\w-]+ )?(?:${officeTools}) (?:only |always |never |still |also |really |just )*(?:${officeToolDeeds}) (?!(?:an? error|an? exception|me|us|now|again|fine|slow\w*|today)\b)\w`,
    String.raw`\b(?:people|others|folks|ops|support|newspapers?|papers|sites|schools|customers|partners|teams|users|libraries|shops|clients|companies|\w+ers) (?:have|has|got|run|keep|link|point|depend|rely|build|hang) (?:\w+ )?(?:scripts?|alerts?|macros?|links?|bookmarks?|dashboards?|filters?|rules|jobs|tools|reports|tests|stickers|printouts)? ?(?:on|to|against|off|from) (?:it|them|this|that|these|those|the|our|its)\b`,
    String.raw`\b(?:the|our|my|their|\w+'s|that) (?:[\w-]+ )?(?:${gatekeepers}) (?:only |always |never |still |also |really |just |will |won'?t |wants? to |doesn'?t )*(?:${gatekeeping}) (?!(?:an? (?:error|exception|blank)|now|again|today|twice)\b)[\w'-]`,
    String.raw`\bgloves (?:on|are)\b|\bwith gloves\b|\bat a glance\b|\b(?:hold|holds|has|have) (?:it|the \w+) in one hand\b|\bfor (?:a|one|two) seconds? at most\b`,
    String.raw`(?<!\b(?:${subordinators}) )\b(?:my|our|the) (?:\w+ )?(?:${ownHouses}) (?:only |always |never |still |also )*(?:uses?|accepts?|wants?|requires?|takes?|allows?|grades?|insists?|expects?|goes? by|works? (?:with|in|on)|is on|cites?|writes?|forbids?|pays?|charges?|prints?) (?!(?:me|us|you|to|it now|this now|a word)\b)\w`,
  ],
  location: [
    String.raw`\b(?:new|future|fresh|all new|anything new|everything new) (?:stuff|ones|things|files|code|work|servers?|[a-z]+s)? ?(?:goes?|live|lives|belongs?|lands?|gets?|starts?|must|has to|have to|are made|is made|comes?) (?:to|in|into|on|under|with|at|from|through)\b`,
  ],
  division: [
    String.raw`\b(?:gets?|sees?|pays?|signs?) [^,.?]{3,30}, (?:and |but |while )?(?:the |our |my )?[\w' -]{2,25} (?:gets?|sees?|pays?|signs?) (?!(?:an? (?:error|blank|empty)|nothing|lost)\b)`,
    String.raw`\b(?:is|are) (?!(?:it|that|what|let|there|here|he|she|who|one|user|today|yesterday|everyone|nobody|no one|page|parent|component|file)'s)[a-z]+'s(?:,|;|\.| -)(?! ?(?:now|wrong|broken))|\b(?:is|are) (?:done|handled|kept|run|written|drawn|made|paid|looked after) by (?!(?:the|an?|hand|my script|it|this|that|default)\b)[a-z]+(?:,|;|\.|$)`,
  ],
  prohibition: [
    String.raw`${front}no (?!(?:results?|errors?|changes?|issues?|problems?|worries|thanks|matches|rows|idea|need|way|one)\b)(?:[\w'-]+ ){1,3}(?:that|which) (?:needs?|uses?|has|have|requires?|depends?|calls?|looks?|costs?|is|are|can|takes?)\b`,
    String.raw`(?:^|,? so |, )nothing (?:with|that (?:has|needs|uses|looks|requires|costs|moves|can)|which|from|by|longer|bigger|older|newer|fancy|scary|heavy|complicated|clever|paid|online|external) ?(?:than |in |the |a |an )?\w`,
    String.raw`\bi(?:'m| am) not (?:allowed|permitted|supposed|entitled|meant|authori[sz]ed|insured|cleared) to (?:touch|change|alter|edit|modify|delete|move|rename|open|share|publish|install|print|use|show|store|send|upload|export|copy|take|put|have|run|give|leave|log|write|connect)`,
    String.raw`\bi (?:may|must) not (?:change|alter|touch|edit|share|publish|install|print|use|show|store|send|upload|copy|delete|open)\b`,
    String.raw`${longFront}(?:you|u) (?:can'?t|cannot|mustn'?t|must not|don'?t|may not|never) (?:edit|touch|change|write|open|move|rename|delete|deploy|apply|push|merge|restart|run|use|install|call|send|print|import|commit|mock|format|upgrade|store|put) (?!(?:it|this|that|them|anything|on the|here)\b)(?:the |our |any |to |on |in )?[\w/.-]+(?: [\w/.-]+){0,5} (?:by|from|in|on|with|without|directly|over|through|here|during|while|until|unless|before|after|at|,)`,
  ],
  pointer: [
    String.raw`\bthere(?:'s| is| are) (?:already )?(?:an? |one |our own |even )+(?:[\w-]+ ){0,3}[\w-]+ (?:for (?:that|this|it|those|these|exactly|such)\b|in [\w-]+[./][\w./-]+)(?! ?\?)`,
  ],
  matter: [
    String.raw`${front}no (?!(?:results?|errors?|changes?|issues?|problems?|worries|thanks|matches|rows|differences|tests?|warnings?|questions|news|logs|signs|messages|ideas|entries|records|users|customers|guests|yes)\b)(?:[\w'-]+ ){0,2}(?!(?:was|is|as|this|its|us|has|does|yes|plus|less)\b)[\w'-]+[^s\W]s\b(?=[.!;]|$|,? (?:please|pls|thx|thanks|here|ever|anywhere|that|which|with|without|unless|at all|whatsoever))`,
  ],
  projectFact: [
    String.raw`${longFront}(?:any|whoever|whatever|what(?=[^?]*$)|anyone|anybody|everyone|everything|anything|those|people|nobody|no one) (?:who |that |with |in |under |over |from |of |without |older |newer |bigger )?[^,.?]{2,40} (?:stays?|goes?|gets?|counts?|belongs?|needs?|comes?|keeps?|pays?|starts?|ends?) (?:out|in|on|under|only|never|always|to|with|by|from|its|their|an?|the|no|as|for|\d+)\b(?! (?:wrong|error|blank|empty|bug))`,
    String.raw`\bi(?:'m| am) not (?:allowed|permitted|entitled|authori[sz]ed|cleared) to\b|\bi (?:may|must) not (?:change|alter|touch|edit|share|publish|print|show|store|send|upload|copy|delete)\b|\bi(?:'ve| have) (?:only )?(?:got )?(?:only )?read(?:-only| only|ing)? (?:access|rights|permissions?)(?: only)?\b`,
    String.raw`\b(?:that'?s|they'?re|is|are) (?:exactly |just |all |only )?(?:what|how|as|all) (?:the |our |my |they |it |she |he |we )?(?:[\w-]+ ){0,2}(?:has|have|uses?|runs?|wants?|reads?|accepts?|expects?|understands?|speaks?|likes?|takes|sent|delivered|gave|exported|wrote|recorded|typed|made|left|came|got|received|signed|measured|scanned|transcribed)(?: it| them| us)?\b`,
    String.raw`\b(?:is|are) (?:the|my|our) (?!user|player|page|app|component|parent|button|server|customer|array|string|object)[a-z-]+(?:'s|s')(?:[.,;!]|$| and\b| alone\b| to \w+)`,
    String.raw`\b(?:is|are|gets?|get) (?:\w+ly |all |only |always |just )*(?:typed|entered|filled in|maintained|committed|translated|raised|chosen|kept|recorded|graded|supplied|delivered|provided|curated|checked|decided|prescribed|numbered|assigned|issued|written|drawn|named|paid|dictated|laid out|set) (?:in |out )?by (?:the|our|my|a|an|jo|another|somebody|someone|people|hand|law|\w+ and|\w+s\b|[a-z]+ only)(?! (?:loop|function|handler|hook|button|click|caller|constructor|component|code)\b)`,
    String.raw`\b(?:stays?|remains?|(?:must|have to|has to|should|shall|needs? to|need to) (?:stay|remain|be left)) (?:untouched|as (?:it is|they are|is|sent|delivered|typed)|unchanged|the same|(?:the|an?) [\w-]+)\b(?! (?:place|size|colou?r|position|width|height))|\b(?:must|have to|has to|gotta|shall|should|needs? to) (?:stay|remain|be kept|live) (?:in|on|inside|within|with) (?!(?:the )?(?:top|left|right|bottom|middle|cent\w+|screen|page|same|line|place|sync|view|focus|front|ground)\b)(?:the |our )?\w`,
    String.raw`\b(?:vendored|copied|taken over|borrowed|inherited|licensed|rented|leased) from (?:the|our|an?|another) \w+`,
    String.raw`\b(?:word for word|letter for letter|signed off by|approved by|prescribed by|dictated by|laid down by|fixed by) (?:the |our |law|counsel|\w+)`,
    String.raw`\b(?!it\b|that\b|this\b|which\b)[\w./-]+ (?:belongs?|belong) to (?:the |our |an? )(?:\w+ )?(?:agency|team|people|office|group|dept|department|desk|customer|client|vendor|school|church|curator|designers?|editors?|lawyers?|library|museum|ministry|bank|university|network|operations|owner|landlord|state|city|parish|company)\b`,
    String.raw`\bnot for (?:edit|editing|us|our|touching|you|me)(?:\b| to)|\b(?:edit|editing|changing|touching|patching|fixing) (?:it|them|that|the [\w-]+|\w+) (?:by hand )?is (?:pointless|useless|no use|forbidden|a waste|a sin|not allowed|in vain|no good|asking for)\b`,
    String.raw`\b(?:are|is) made (?:in|by|with|from|out of) (?!a (?:mistake|typo))\w[^,.]{0,30},? (?:and )?(?:not|never|then|exported)\b|\bby (?:our|my|the) (?:scripts?|jobs?|bots?|cron\w*|pipeline|robot|team|people) (?:outside|and not|not|at night|nightly|alone|every|each|on)\b`,
    String.raw`\b(?:this|that|it) is (?:intended|intentional|deliberate|on purpose|by design|wanted|how it should be|known and accepted)\b|\bon purpose[,.!]|\bthat'?s why (?:it|they|the|there|we|this) (?:is|are|has|have|use|keep|do)\b`,
    String.raw`\b(?:nothing|no \w+) (?:is |gets )?(?:shared|mixed|carried over|reused|inherited|passed on|copied) (?:between|across|among|over|from)\b`,
  ],
  domainFact: [
    String.raw`${front}(?!(?:this|that|here|it|there|what|i)\b)(?:[\w./-]+ ){1,4}(?:is|are) (?:where|when|how|who|what) (?:the|we|they|our|all|everything|people|every|old|new|things) (?!(?:bug|error|problem|issue|crash|test|fail)\w*\b|(?:[\w-]+ ){1,2}(?:shows?|says?|prints?|displays?|returns?|gives?)\b)\w`,
    String.raw`\ball the way (?:down|through|up)\b|\bthey(?:'re| are) (?:two|three|completely|totally|very|quite) (?:different|separate) (?:things?|animals|people|beasts|concepts|stories)\b`,
    String.raw`${front}only (?:the |our |my |a )?[\w'-]+(?: (?:and|or|of|in|from|with) (?:the |our |my )?[\w'-]+| [\w'-]+){1,3} (?:may|can|is allowed|are allowed|gets? to|decides?|signs?|approves?|merges?|deploys?|knows?|has the|have the)\b`,
    String.raw`\b(?:may|can|must) (?:only )?(?:be|have|take|hold|contain|run to|go up to) (?:at most|no more than|at least|up to|max|maximum|not more than|only) (?:\d|one|two|three|four|five|ten|twenty|thirty)\b`,
    String.raw`${longFront}(?:the |our |all |all the |every |these |your )?(?:${amounts})(?: (?:here|in (?:this|the|our) \w+))? (?:is|are|come|comes|go|goes|count|counts|run|runs|refer|refers) (?:always |all |only |here |both |given |stored |kept )*(?:in|by|from|to|as|per|at|relative|absolute|negative|positive|minutes|seconds|gross|net|local|exclusive|inclusive) (?!(?:the )?(?:wrong|left|right|top|bottom|middle|corner|list|table|same|red|green|blue|order|bold|italics?|header|footer|footnotes?|first|last|\w+ column)\b)\w`,
    String.raw`\b(?:is|are) (?:called|named|numbered|counted|numerated|indexed|lettered|ordered|sorted|measured|oriented) (?:from|by|after|an?|the|upwards?|downwards?|clockwise|backwards?|in)\b(?! (?:wrong|the wrong|error))`,
    String.raw`\b(?:negative|positive) (?:means|is|are) |\b(?:is|are|counts?|run|runs) (?:negative|positive) (?:upwards?|downwards?|to the|for|when|if|below|above|inwards?|outwards?|east|west|north|south)\b`,
    String.raw`${longFront}(?:an? |the )?(?:zero|nil|null|empty|blank|negative|minus one|-1|-9+|9999?|status \S+|code \S+|type \S+|value \S+|flag \S+|\w+ (?:without|with no) (?:an? )?\w+(?: \w+)?|empty \w+|negative \w+|missing \w+|blank \w+) (?:here )?(?:means|stands for|is|are|marks|says|denotes|counts as) (?!(?:not (?:working|showing)|wrong|broken|missing|shown|displayed|null|returned|the (?:bug|error|problem)|an? (?:bug|error|problem))\b)["'\w]`,
    String.raw`${longFront}(?:an? )(?!bit\b|better\b|good\b|problem\b|quick\b|small\b|typo\b|example\b|nice\b|bug\b|error\b|lot\b|few\b|little\b|first\b|second\b|big\b|shame\b|pity\b|customer\b|user\b|possible\b|simple\b|friend\b|colleague\b|thing\b|link\b|test\b(?! day)|screenshot\b|picture\b)[\w-]+(?: [\w-]+)? (?:is|are) (?:always |just |only |never |simply |still )*(?:an? |the |our )[\w-]+(?! (?:idea|problem|error|question|bug)\b)`,
    calledHere,
    String.raw`\b(?:day|month|year|longitude|latitude|surname|family name|first name|width|height|row|column|x|y|month|hours|name|number)s? (?:comes? |goes? |is |are |always )?(?:first|last|before|in front|leading)\b.{0,20}(?:in (?:all|our|this|these|every)|everywhere|throughout|here|always|on (?:all|our|every))`,
    String.raw`\b(?:always|never|is|are) (?:day|month|year) first\b|\b(?:refers?|relates?|belongs?|counts?) to (?:the )?[\w-]+(?: [\w-]+){0,3} (?:throughout|everywhere|here|always|in this \w+)\b`,
    String.raw`^(?:\W*(?:${openers}|mate)[,.:!]? )*in (?:${countries})s?,? (?!(?:yesterday|today|now|and|or|it (?:shows|crash|fail)|the (?:page|app|site|form) )\b)(?:the |a |an |it'?s |we |people |you |there |all |every |everybody |everyone |taxe?s? |date\w* |number\w* |\w+ )(?:\w+ ){0,3}?(?:is|are|have|has|goes|comes|start|starts|write|use|must|pay|by|with|before|after|not|s)\b`,
  ],
  naming: [
    calledHere,
    String.raw`\b(?:is|are) (?:called|named|numbered|lettered) (?:from|by|after|an?|clockwise|backwards?)\b`,
    String.raw`\b(?:negative|positive) (?:means|is|are) |\b(?:is|are|counts?) (?:negative|positive) (?:upwards?|downwards?|to the|for|when|below|above)\b`,
    String.raw`\b(?:file names?|titles?|headings?|headlines?|ids?|keys?|columns?|branches|labels?|names?|folders?|codes?|variables?|fields?|tables?|slugs?|urls?) (?:always |all |must |should |here )*(?:end|start|begin|ends|starts|begins|have|has|carry|carries|take|takes) (?:in|with|on|the|an?|their|its|our) \w`,
    String.raw`\b(?:sentence|title|upper|lower|snake|camel|kebab|pascal)[ -]?case (?:in|for|on|everywhere|throughout|please|only)\b`,
  ],
  decision: [
    // "its fabric not forge", "we're GmbH not AG": names, not things in view
    String.raw`${longFront}(?:wrong \w+ )?(?:it'?s|its|we'?re|they'?re|im|i'm|that'?s|thats) (?:all |only |just |called |on |in )?(?:an? )?(?!(?:the|this|that|my|your|so|too|very|really|just|only|about|because|for|me|him|her|working|on|in|at)\b)[\w.+#/-]+(?: \d[\w.]*)?,? (?:and )?not (?:an? |on |in )?(?!(?:the|this|that|my|your|yet|so|too|very|really|just|only|about|because|working|sure|the|here|there|a bug|me|him|her|going|\w+ing|bad|good|great|nice|true|right|fair|much|enough|clear|ready|done|needed|ideal|perfect)\b)[\w.+#/-]+`,
    String.raw`^(?:\W*(?:${openers}|wrong|please|use)[,.:!]? )*(?!(?:left|right|top|bottom|blue|green|red|white|black|grey|gray|first|second|last|this|that|these|those|one|two|three|me|you|now|here|there|the|maybe|why|certainly|probably|absolutely|of|if|or|but|today|tomorrow|friendly|bold)\b)[\w.+#/"'-]+(?: (?!(?:is|are|was|were|do|does|did|has|have|had|if|or|and|but|why|can|may|could|should|must|will|would|all|still|just|am|'s)\b)[\w.+#/"'-]+)?(?<!\b(?:is|are|was|were|do|does|did|has|have|had|if|or|and|but|why|can|may|could|should|must|will|would|all|still|just|am))[.,]? not (?!(?:left|right|top|bottom|blue|green|red|white|black|grey|gray|first|second|last|this|that|these|those|one|two|three|me|you|now|here|there|the|maybe|yet|sure|yes|only|just|working|enough|so|too|really|\w+ing|bad|good|true|at all|even|a)\b)[\w.+#/"'-]+[.!]*$`,
    String.raw`^(?:\W*(?:and|but|no|wrong|hm+|please|hey|oi|ugh)[,.!:]? )*(?:british|american|24[- ]?h(?:our)?|12[- ]?h(?:our)?|decimal|metric|imperial|day first|month first|sentence case|title case|lower case|upper case|single|double|tabs|spaces|two spaces|four spaces|kelvin|celsius|utc|local time|iso|din|comma|point)(?: (?:clock|spelling|units|dates?|system|quotes|comma|point|as (?:the )?decimal (?:mark|sign|point)|everywhere|throughout|only|please))*(?:[.!,;]|$)`,
  ],
  generic: [
    String.raw`${longFront}(?:an? )(?!bit\b|better\b|good\b|problem\b|quick\b|small\b|typo\b|example\b|nice\b|bug\b|error\b|lot\b|few\b|little\b|first\b|second\b|big\b|shame\b|pity\b|customer\b|user\b|possible\b|simple\b|friend\b|colleague\b|thing\b|link\b|test\b|screenshot\b|picture\b)[\w-]+(?: [\w-]+){0,2}? (?:starts?|begins?|ends?|has|lasts?|counts?|means|covers|gets|comes|goes|lives|stays|keeps|never|always|is worth|without|belongs) (?!(?:wrong|broken|when i|after i|twice)\b)\w[^?]{6,}`,
  ],
  therefore: [
    String.raw`${longFront}(?!(?:the |our |my )?[\w'-]+(?: [\w'-]+)? (?:is|are) (?:full|done|finished|ready|down|over|back|gone|late|closed|open|out)\b)(?!(?:${noFacts}|maybe|add|make|change|put|remove|rename|move|fix|write|create|set|show|take|run|try|don't|dont|check|look|the (?:button|page|screen|test|tests|build|list|total|output|result|table|code|function|form|menu|image|text|title|map|chart|graph|error|script|program|app|search|train|meeting|bus|deadline|demo|first|second|last)s?)\b)[a-z\x60'"][^.?!]{11,110}?,? so (?!(?:${noConsequence})\b)[\w'"]`,
    // "half of the volunteers are colour blind so use shapes as well"
    String.raw`${longFront}(?!(?:the |our |my )?[\w'-]+(?: [\w'-]+)? (?:is|are) (?:full|done|finished|ready|down|over|back|gone|late|closed|open|out)\b)(?!(?:${noFacts}|add|make|change|put|remove|rename|move|fix|write|create|use|set|show|take|run|try|the (?:button|page|screen|test|build|list|total|output|result|table|code|function|form|menu|image|text|title|map|chart|graph|error|script|program|app|search|train|meeting|bus|deadline|demo)s?)\b)[a-z\x60'"][^.?!]{11,100}?(?:,? (?:so|hence|therefore|thus|which is why|that's why|meaning|so that means) (?:just |then |please |also |better |always |never |we |you |u |it |they )*(?:${consequences})\b(?! (?:i|we'll see|let's)\b)|, (?:please |pls |just |better |rather |instead )*(?:ask|leave|keep|mind (?:that|the|you)|don'?t|respect|stick to|expect|skip|treat|count|work (?:off|with|from)|go (?:through|by|via)|look in|tell|subtract|use) \w)`,
  ],
  proof: [String.raw`\b(?:checksum|smoke|dry[- ]run|sample run|rehearsal)\b`],
};
