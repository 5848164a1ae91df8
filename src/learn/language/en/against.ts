import { changes, circles, front, praise, productThings, weekdays, workThings } from './classes.ts';
import type { LanguageWords } from '../types.ts';

/** The beginning of one step of a specification. */
const andThen = String.raw`^(?:\W*(?:and|but|so|also|then)[,.]? )*`;

/** What a question begins with. */
const questionWords = String.raw`what(?! (?:i'm|i am|we're|we are) (?:building|making|tasked|working)\b)|why|how(?! (?:it|this|that) (?:goes|works|is done)\b[^?]*:)|when(?! (?:you|we|i|an?|the|something|there|they|he|she|it|people|somebody|someone|\w+ing)\b)|where|who|which|is|are|does|do(?= (?:you|we|i|they|these|those|any|people|users|both|all|our|my|the \w+s|other|things)\b)(?! (?:all|both) the\b)|did|was|were|can(?!'t)|could|would|should(?! (?:be|never|always|not|only)\b[^?]*$)|shall|will|has(?! to\b)|have(?! to\b)|am|what's|whats|how's`;

/** What goes wrong, as one hears of it. */
const faults = String.raw`expired|times? out(?! (?:at|after) \d)|timed out|(?:it|app|page|ui|screen|browser|everything) (?:froze|freezes)|flicker\w*|disappear\w*|vanish\w*|twice instead|logged out|out of memory|nan\b|(?:is|stays|was|are|comes? out|shows? up) (?:always )?(?:empty|blank|wrong|missing|null)|401|403|502|503|504|(?:i|we) (?:suspect|think) (?:it'?s|its|the|that|every|every ?time)`;

/** Names of what goes wrong, but where the sentence says how it is handled. */
const failures = String.raw`(?<!(?:swallow|catch|throw|raise|ignore|wrap|handle|return|log|hide|not an|never an) )errors?(?!\.[a-z]| (?:format|handling|messages?|codes?|types?|responses?|handlers?|page|class|shape|case|should|must|go|bubble|are (?:returned|thrown|logged|handled|wrapped|raised)))|(?<!(?:swallow|catch|throw|raise|ignore|wrap|handle) )exception|traceback|crash\w*(?! (?:loud\w*|early|hard|on purpose))|fails?(?! (?:fast|loud|early|hard))|failed|failing(?! tests? (?:for|first|that))|failure|doesn'?t work|not working|broken|(?<!\b(?:fix|find|report) (?:an? |any ))bug(?<!^(?:\W*\w+\W+){0,2}an? [^,.?!:]{3,50} is (?:always |still |just )?a bug)|issue is|stuck(?! (?:on|with) (?:[a-z]+ ?v?\d|v?\d+\.\d))|hangs?|undefined|null pointer|stack ?trace|(?:404|500|401)(?! ?(?:ms|milli\w+|s|seconds?|minutes?|kb|mb|gb|px|m|mm|cm|km|g|kg|rows|lines|users|items|euros?|dollars|people|words|pages|members)\b)|won'?t(?! (?:ever )?(?:change|be (?:fixed|repaired|replaced|changed|renamed|moved|rebuilt|upgraded|renewed|touched|\w+ing))\b)`;

/** What speaks in English against a clause being worth keeping. */
export const against: LanguageWords['cues'] = {
  product: [
    // "if one isn't, pop a warning", "the display shows the countdown only after"
    String.raw`${andThen}(?:if|when|once|after|as soon as) (?:one|it|its|it's|someone|somebody|anyone|nobody|they|he|she|any|no|an? \w+|the \w+|two|more|both|there'?s?)\b[^,]{2,60},? (?:then )?(?:it (?:should |must |shall )?)?(?:pop|show|asks?|warn|send|display|free|block|lock|mail|email|notify|let|opens?|highlight|mark|hide|play|stops?|print|beep|flash|reject|return|throw|save|log|close|move|add|remove|delete|the system|red|no)\b`,
    String.raw`\b(?:pop(?:s)? (?:up )?an?|let(?:s)? (?:them|him|her|people|users?|players?) (?:pick|choose|skip|cancel|select|enter|see|change|undo|log|buy|pay|go|do))\b`,
    String.raw`${andThen}(?:the )?(?:cooldown|speed|max speed|radius|delay|distance|damage|lives|health|hp|gravity|width|height|countdown|duration|range|risk per \w+|deposit)\b[^.]{0,30}\d`,
    String.raw`\b(?:the )?(?:display|led|buzzer|lamp|motor|compressor|valve|heater|alarm|robot|bird|car|ball|snake|tank|boss|ship|notification|reminder|popup|alert|banner|weekly report|daily report)s? (?:only |also |always |never |must |should |shall |may |can |will |then )*(?:shows?|lights?|blinks?|rings?|fires?|restarts?|starts?|stops?|falls?|moves?|jumps?|turns?|comes?|goes?|appears?|opens?|closes?|gets?|be|flashes|beeps?|not)\b`,
    String.raw`\b(?:and|then) (?:it|he|she) (?:posts|pings|rerolls|counts|sends|shows|asks|opens|closes|moves|plays|saves|starts|stops|jumps|spawns|drops|gives)\b|\bso you (?:do|type|press|click|write) \/`,
    String.raw`\byou should (?:never|always|not|only) (?:see|get|have|be able)\b`,
    String.raw`${andThen}(?:the |an? )?(?!(?:port|node|python|java|version|tls|php|v)\b)[a-z]+ \d+ (?:should|must|shall|has to|needs to) `,
    String.raw`${andThen}(?:the |our |my )?(?:customer|client|boss|pm|product owner|user)s? (?:wants?|would like|asked for|needs?) (?:the|an?|to|it|that|this|us|some|more|another)\b`,
    String.raw`^(?:and )?so (?:that )?(?:people|users?|customers?|they|it|you|nobody|everyone|one|players?|visitors?) (?:can|can't|cannot|could|don't|doesn't|won't|will|sees?|knows?|gets?)\b`,
    String.raw`${andThen}(?:each|every) (?:\w+ )?(?:card|row|tile|item|column|tab|node|button|slide|marker|bar|line|point|cell|panel|step|level|enemy|player|icon|page|section|entry|product|post)s? (?:gets?|has|have|shows?|is|should|must|needs?|can|opens?|contains?)\b`,
    String.raw`^(?:\W*(?:and|but|so|also|then|from now on|from here on|going forward|now|one more thing|another thing|nice|great|when .{3,40}? the)[,.]? )*(?:the|an?) (?!(?:\w+ )?(?:${workThings})\b)\w+(?: \w+)? (?:should|must|shall|has to|needs to) `,
    String.raw`${andThen}(?:the |an? |each |every |all |only |any |our )?(?:[\w-]+ )?(?:${productThings})\b (?:also |always |never |only |not )*(?:should|must|shall|needs? to|has to|have to|needs? an?|will|starts?|be able)\b`,
    String.raw`\b(?:he|she)(?: \w+)? (?:must|should|can|will|only|always|never|has to|gets|moves|attacks|shoots|jumps|starts|stays)\b`,
    String.raw`\bbe able to\b|${andThen}(?:each|every) (?!(?:public |new |async |api )?(?:function|service|module|endpoint|component|class|file|test|commit|migration|package|plugin|pr|release|handler|route|job|worker|hook|type|method)s?\b)(?:[\w-]+ ){1,3}?(?:should|must|needs?)(?: to)? (?:have|get|show|display|support|allow|contain|include|link|open|list|lead|appear|stay|remember|move|start|be (?:shown|displayed|listed|clickable|visible|\w+able))\b|\b(?:the user|a user|users) (?:clicks?|selects?|enters?|types?|presses|opens?|logs?|can (?:click|select|choose|enter|see))\b`,
  ],
  building: [
    // "can u make it so", "I need the giveaway command"
    String.raw`\b(?:can|could|would|will) (?:you|u|we) (?:please |also |just )?(?:add|create|implement|build|make|write|set ?up|design|develop|put|include|let|show|have)\b(?! \S+(?: \S+)? (?:our|my|the) (?:new )?(?:main|default|primary|standard|usual|central) )(?! (?:\w+ )?(?:commits?|tests? for (?:each|every)|it (?:simple|short)|sure\b))`,
    String.raw`\bmake (?:it|the \w+|this) (?:so|such) (?:that )?|\bi need (?:it to|the \w+ command|an? \w+ (?:that|which|where))\b|\bput (?:those|these|them|that) in as\b|\b(?:here'?s|this is|i (?:will |want to |try to )?(?:tell|explain|describe)(?: you)?) (?:my|the|what) (?:whole |idea|thinking|feature|plan|feeling|concept|rules|game)`,
    String.raw`\b(?:i|we) (?:want|need|would like|'d like) (?:the|this|that|each|every|all|my|our) (?!(?:\w+ )?(?:tests?|commits?|code|docs?|comments?|functions?|branches|prs?|changes|diffs?|messages|summary)\b)(?:\w+ ){1,3}?to (?!be (?:tested|reviewed|short)|stay\b)\w+`,
    String.raw`\b(?:i|we) (?:want|need|would like|'d like) (?:an?|some|two|three) (?:(?:[\w-]+ ){1,3}?(?:that|which|where|so that)\b|(?!(?:\w+ )?(?:plan|summary|answer|reply|list|test|commit|branch|pr|review|question|explanation|bit|rule|way)s?\b)(?:[\w-]+ ){1,3}?(?:with|containing|showing|like)\b)`,
    String.raw`^(?:\W*(?:please|pls|just|and|so|then|but|also|btw|ok|okay|yes|no(?=[,.!;:])|actually|now|next|first|finally)[,.]? )*(?:(?:can|could|would|will) you (?:please |also )?|(?:i|we) (?:want|need|would like|'d like)(?: you)? to |let'?s )?(?:add|create|implement|build|make|write|set ?up|design|develop|give me|do|draft)(?: me)? (?:an?|the|another|some|two|three|new|my|our) (?!comment to each|note\b|test for (?:each|every)|(?:\w+ )?(?:commit|branch|pr|pull request|worktree|issue|ticket) (?:for|after|per|when|once|at))`,
  ],
  question: [
    String.raw`\?\s*$`,
    String.raw`\b(?:shouldn'?t|isn'?t|doesn'?t|aren'?t|wouldn'?t|couldn'?t|didn'?t) (?:we|it|that|this|you|there|they|url|(?<=(?:^|[,.;:] |\b(?:why|and|but|so|or) )(?:\w+'?t) )the)\b`,
    String.raw`^(?:and |so |but |also |ok |okay |wait |then |ok so )*(?:${questionWords})\b`,
    String.raw`\b(?:right|correct|no|or not|why)\?*$`,
    String.raw`\bhow (?:should|can|do|could|would) (?:i|we) (?!(?:it|this|that)\b)[a-z]+\b|\bwhy (?:is|does|do|are|am|did|has) (?:it|this|that|there|the|my|i|they|these|those)\b|\bwhat (?:is|could be|might be|can be|would be|are) (?:the (?:problem|issue|cause|reason|best)|wrong|causing|happening)\b|\bany idea (?:why|what|how)\b|\bis (?:that )?what you(?:'re| are) saying\b|\bwhat you(?:'re| are) (?:saying|telling me) is\b|\bso you(?:'re| are)? (?:saying|telling me|mean)\b`,
  ],
  speculation: [
    String.raw`\b(?:maybe(?! \d)|perhaps|i guess|not sure|i wonder|what if|might|possibly|seems?|i suppose|probably|i'?m thinking|could be|i think(?! in\b)|do you think|imo|or should|alternatively|if we|if i|if you (?:think|want|like|feel|agree|prefer|could|can|mean|know|see|have time)|whether|could we|can we|should we)\b`,
  ],
  thisWork: [
    String.raw`\bin (?:these|those|both|all) (?:\w+ )?(?:files|scripts|places|functions|classes|modules|methods|pages|screens|components)\b`,
    String.raw`\bfor this(?: one| part| bit)?[.!]*$|\bno need (?:to (?!(?:explain|describe|summari[sz]e|recap|tell|show|ask|confirm|repeat|report)\b)|for ).{3,40}? (?:that|this|it|them)(?=[,.;!]|$)`,
    String.raw`\b(?:in|during|for|with|within) (?:this|the current) (?:task|pr|mr|pull request|change|commit|step|turn|session|phase|ticket|issue)\b`,
    String.raw`\b(?:while|when|as) (?:you(?:'re| are)? )?(?:do|doing|make|making|work on|working on|at) (?:this|that|it|these|those)\b|\b(?:in|during|for|with|as part of) (?:this|the current|the same) (?:\w+ )?(?:refactor\w*|branch|round|pass|iteration|sprint|feature|fix|migration|rename|rewrite|cleanup|upgrade|story|experiment|demo|exercise|run)\b`,
    String.raw`\b(?:want|need|bring|put|give me|get) .{1,30} back\b(?! (?:to|from|in|into|as)\b)`,
  ],
  oneTask: [
    String.raw`\b(?:don'?t|do not|dont|no(?! (?:\w+ )?(?:users?|customers?|clients?|releases?)\b)|not|leave|keep|stop) (?:\S+ ){1,5}?(?:now|today|tonight|yet|this (?:week|morning|afternoon)|until|till|before) ?(?:,|(?:i(?:'m| am)|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|later|next|after|lunch|noon|he|she|\d+)\b)`,
    String.raw`\bon (?:${weekdays})day (?:is|are|there|i|we have|the|at)\b|\b(?:until|till|by|before) (?:next |this |the )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|weekend's|lunch|meeting|demo|exam|visit|holidays?)\b(?!s\b)|\b(?:for|only|just) (?:this|the) (?:week|month|ticket|demo|visit|call|meeting|afternoon|evening|exam|moment|one)\b|\b(?:he|she|they) (?:is|are)(?: back)? (?:tomorrow|on (?:mon|tues|wednes|thurs|fri)day|next week)\b`,
    String.raw`\b(?:don'?t|do not|dont|stop)\b.{1,40}\b(?:now|today|tonight|this (?:morning|afternoon|evening|week))[.!]*$`,
    String.raw`\bby (?:${weekdays})day\b|\bby (?:tomorrow|tonight|noon|the weekend|eod|\d+ ?(?:am|pm))\b`,
    String.raw`\bat (?:the moment|this (?:point|stage|time))\b`,
    String.raw`\bfor the (?:right|correct|exact|proper|missing) \w+`,
    String.raw`\b(?:don'?t|do not|dont|without) (?:write|writ|chang|edit|touch|implement|modify|run|build|commit|cod|do|start|fix)\w* (?:anything|any ?(?:code|thing|files?)|code|files|it)(?=[,.;!]| just| only|$)`,
    String.raw`\b(?:not|don'?t|without|never|dont)\b.{1,30}\b(?:anything|any \w+) else\b|\b(?:change|touch|edit|modify|do) nothing else\b|\bleave (?:everything|all) else\b|\bthe rest (?:alone|untouched|as (?:it )?is)\b`,
    String.raw`(?<!\bhave (?:\w+ ){0,3})\bfor this(?: one)?(?=[.!]*$|,)|(?<!\w first, (?:\w+ ){1,2})\b(?:for )?later[.!]*$|\bnot now\b|\b(?:have|take) (?:a|another) (?:\w+ )?look\b`,
    String.raw`\b(?:for now|right now|this time|(?<!\b(?:no|have|has|any) (?:\w+ )?(?:users?|customers?|clients?|releases?|tests?|backend|back-end|ci|database|db|auth|docs|staging|production|server|domain|linter) )yet|(?<!\b(?:as of|as from|from|since) )today|tomorrow|just this|temporar\w+|first step|next step|only edit|minimal (?:edits|changes))\b`,
    String.raw`\b(?:once|when) (?:you'?re |you are |it'?s |that'?s )?(?:done|finished|complete)\b`,
  ],
  progress: [
    String.raw`^\W*(?:(?:ok(?:ay)?|yes|yep|yeah|sure|good|great|nice|thanks?|thank you|cool|perfect|please|lets?|let's|now|and|then|so)[,.!]* )*(?:continue(?! (?:to use|using) \w)|proceed|go ahead|go on|push(?! back)(?: it)?|commit(?: it)?|merge(?: it)?|do it|do that|try again|next|start|status|apply|retry|go for it|carry on|keep going|implement it|looks good|lgtm|run it|check again)\b.{0,25}$`,
    String.raw`\b(?:status|ready to merge|up to date|are we done|outstanding|next steps?|let me know|is it done|take a look|pull latest)\b`,
  ],
  dangling: [
    String.raw`^(?:\W*(?:and|but|so|also)[,.]? )*(?:never|always|not|only) (?:to|across|in|on|for|at|through|inside|over|by|with|from|under|twice|more than)\b`,
    String.raw`^(?:\W*(?:and|but|so|also)[,.]? )*if so\b|^\S+(?: \S+){1,4} (?:as well|likewise)[.!]*$`,
    String.raw`^(?:\W*(?:and|but|so|also|ok|okay|yes|no(?=[,.!;:])|then|since|because|as)[,.:]? )*(?:it|that|they|these|those|he|she|this)(?:'s|'re)? (?!(?:one )?work(?:s|ed)(?: for me| here)?:|is (?:only |just )?(?:for|meant for) |(?:is )?(?:my|our) (?:\w+ ){0,2}(?:\w*server|box|machine|laptop|pc|computer|vps|mac|nas|homelab|account)\b|repo|project|app|codebase|package|service|tool|product|library|team)`,
  ],
  report: [
    // What goes on at the moment, and praise or blame for one thing: "people are scanning", "the badge is great".
    String.raw`${front}(?!(?:we|i|you|we're|i'm|how|what|where|why)\b)(?:[\w'./-]+ ){1,5}(?:is|are|'s|'re) (?:still |now |just |already |all |not |currently |only )*(?!(?:being|according|including|missing|bearing|lasting|binding|outstanding|interesting|willing|nothing|anything|something|everything|string|king|ring|spring|during|morning|evening|building|billing|pricing|testing|staging)\b)[a-z]+ing\b(?! (?:to|away|off|out|in|down|up)\b)(?<!\b(?:anything|everything|whatever|nothing|always|never|only|unless|by|from) .*)(?!.*\b(?:anything|everything|whatever|nothing|always|never|only|unless|by|from) )`,
    String.raw`${front}(?:[\w'./-]+ ){1,5}?(?:is|are|looks?|feels?|was|were) (?:really |very |so |pretty |quite |just |all |absolutely |much |already |now |almost )*(?:${praise})(?:[.,!;]| now| already| though| and (?:i|the|we|now)|$)`,
    String.raw`\b(?:reporter|issue|ticket|customer|user|tester|somebody|someone) (?:says|writes|claims|reports|complains|wrote|said)\b|\b(?:sales|marketing|the boss|they|we|i) (?:have|has) an? (?:demo|meeting|call|exam|visit|deadline|presentation|appointment|rehearsal|concert|show|trip)\b`,
    String.raw`\b(?:change|set|edit|make) (?:the )?(?:wording|text|label|title|headline|sentence|copy|message|subject) to\b|^dear (?:all|colleagues|sir|madam|team|mr|mrs|ms)\b|-> this is\b|\b(?:reviewer|store|app store|editor|teacher|support|they|he|she|client) (?:at \w+ |from [\w.]+ )?(?:team )?(?:sent|wrote|answered|replied|returned|gave) (?:me |us )?(?:this|the following|back|these)\b`,
    String.raw`\b(?:yesterday|last night|this morning|an hour ago|twice this week|last week|the other day)\b.{0,60}\b(?:nobody|no one|everyone|everybody|nothing|two|three|both|all|it|he|she|they)\b.{1,30}(?:ed|saw|came|went|got|had|was|were)\b|\bwe had \d+\b|\b(?:nobody|no one|everyone|everybody|everything|nothing|all of them) (?:saw|came|went|knew|noticed|told|said|asked|found|did|had|was|were|got|took|made|gave|stopped|laughed|screamed|left|loved|liked)\b`,
    String.raw`\b(?:tests?|it|build|ci|everything|checks?|all|page|app) (?:all )?(?:pass(?:es)?|works?|is green|runs?|builds?|compiles?|loads?) (?:now|again|fine)\b`,
    String.raw`\b(?:it|app|page|site|server|console|browser|build|compiler|terminal|phone) (?:just |still |only |always |now )?(?:says|shows|gives|returns|throws|prints|complains|logs|asks|displays|tells)\b`,
    String.raw`\b(?:(?:an?|one|some|this|another)(?: \w+)? (?:customer|user|client|tester|colleague)s?|our (?:\w+ )?(?:customer|user|client|tester|colleague)) (?:who|that|can'?t|cannot|says?|reports?|reported|complain\w*|sees?|gets?|wrote|called)\b`,
    String.raw`\b(?:each|every) ?time (?:the|an?|someone|somebody|users?|it|he|she|they|my)\b`,
    String.raw`\bi always (?:mix|forget|confuse|wonder|struggle|click|lose|miss|thought|assumed|hit)\b|\bi (?:always|never|sometimes|often|keep|only|just|already|even) (?:get|see|end up|have to|had to|got|hear|find|run into|notice|use it)\b`,
    String.raw`\b(?:every|each) ?time i (?!(?:ask|tell|say|type|write|send|give|want|need|call|mention|request)\b)\w+`,
    String.raw`\b(?:my|the|a|our) (?:colleague|co-?worker|boss|friend|pm|product manager|client|article|blog|book|docs?|tutorial|reviewer|internet|chatgpt|design|spec|specs|ticket|issue|mock-?up|figma|linter|console|message|report|page|error|log|output|customer|requirements?) (?:says?|said|thinks?|claims?|told|recommends?|suggests?|mentions?)\b|\b(?:people|some|they|others) (?:say|said|claim)\b|\bi(?:'ve)? (?:read|heard) (?:that|somewhere)\b`,
    String.raw`\bi(?:'m| am| keep) (?:getting|seeing|receiving)\b`,
    String.raw`\b(?:does|do|did)(?:n'?t| not) (?:work|show|load|appear|open|match|compile)\b`,
    String.raw`\bi(?:'ve| have| just|'m)? (?:just |already |now )*(?:marked|removed|fixed|updated|added|changed|restarted|killed|installed|deleted|merged|pushed|renamed|tried|tested|ran|noticed|see|saw|got|get|cannot|can'?t|still)\b`,
    String.raw`\bstill (?:there|here|visible|missing|empty|red|appears?|happens?|on top|overlapp\w+|not|no|the same|doesn'?t|can'?t|cannot|shows?|getting|failing)\b`,
  ],
  featureWork: [
    // "second thing we need is a parser", "provide a concise summary of the notes", "need to swap the cable"
    String.raw`^(?:\W*(?:the|and|also|one|so|ok|okay)[,.]? )*(?:first|second|third|next|last|other|another|one more|main) (?:thing|part|bit|piece) (?:that )?(?:we|i|you) (?:really |still |also )?(?:need|want|have to)\b|^(?:\W*(?:please|just|and|so|then|also|ok|okay|now|next|finally)[,.]? )*(?:provide|prepare|produce|draft|compile|deliver) (?:me |us )?an? |^\W*need to (?!(?:know|be|always|never|have)\b)[a-z]+ (?:the|a|an|this|that|my|our|some)\b`,
    String.raw`^(?:now that|seeing that|while you'?re at it)[^,]{0,60}, (?:please |also |then |just )?(?:${changes})\b`,
    String.raw`^(?:\W*(?:please|just|and|so|then|but|also|ok|okay|yes|no(?=[,.!;:])|now|next|first|can you|could you)[,.]? )*use [\w./\x60-]+(?: [\w./\x60-]+)? to (?:${changes})\b`,
    String.raw`^(?:\W*(?:please|just|and|so|then|but|also|ok|okay|yes|no(?=[,.!;:])|actually|now|next|first|finally|\d+[.)]|(?:task|step|phase|part|scope|milestone|item|feature|goal|todo) ?[\da-z]{0,3}[:.)-]|hi|hello|hey|i mean|alright|cool|great|perfect|nice|thanks|good|sure)[,.]? )*(?:(?:can|could|would|will) (?:you|we|i) (?:please |also |just |maybe )?|go ahead and ||(?:i|we) (?:want|need|would like|'d like)(?: you)? to |let'?s |we should |we need to |you need to |you should )?(?:${changes})\b(?! (?:only |never |always |just )*(?:ever )?(?:happens?|comes?|runs|goes|is|are|has|works|means)\b)`,
  ],
  screen: [
    String.raw`\b(?:in|on|of) the (?:title|heading|headline|banner|table|list|form|chart|map|tooltip|e-?mail|pdf|printout)\b`,
    String.raw`\b(?:visible|cent(?:er|re)d|sticky|above the fold|on (?:top of|hover|small screens?|mobile|desktop|phones?|tablets?)|in the (?:corner|middle)|full[- ]width|truncated|drop-?down|scrolling|hero|carousel|gallery|legend)\b`,
    String.raw`\b(?:on|to|at) the (?:very )?(?:left|right|top|bottom|cent(?:er|re))\b`,
    String.raw`\b(?:buttons?|modal|dropdown|sidebar|navbar|(?<!\b(?:authori[sz]ation|auth|request|response|http|https|custom|content-type|accept|cors|cache|security|csp|token|in|license|licence|column|csv) )header|footer|popup|tooltip|icons?|pixels?|px|colou?rs?|screen|page|click\w*|hover|scroll\w*|layout|margin|padding|font|background|border|tab\b|widget|panel|dialog|animation|screenshot|card(?! (?:numbers?|data|details|payments?|holders?|ids?))|menu)\b`,
  ],
  bugReport: [
    // "no, the roof is too flat"
    String.raw`^\W*no\W+(?:the|its|it's|that's|they're|this is) (?:[\w-]+ ){0,3}?(?:is |are |looks? )?(?:still |way |much |just |a bit )*too [a-z]+\W*$`,
    String.raw`\b(?:doesn'?t|does not|don'?t|dont|do not|didn'?t|not|never|nothing|just|still|always|empty|blank|twice|wrong)\b.{0,50}\b(?:when|every time|each time|whenever|after|as soon as|if) (?:when )?i (?:press|click|save|write|type|open|come|search|enter|log|scroll|close|start|build|run|switch|resize|select|change|drag|tap|hit|send|upload|go|rename|delete|print|reload|refresh|use)\b`,
    String.raw`\b(?:does|do|did) nothing\b|\bjust sits there\b|\brefused to connect\b|\bcould not (?:establish|connect|resolve|be (?:reached|found|opened))\b|\bis returning (?:an? )?\d{3}s?\b|\bno repro\b|\b(?:can'?t|cannot) repro\w*|\bcheck(?: it)?, .{0,40}\b(?:is|are) not\b|\b(?:is|are) (?:blurry|garbled|clipped|stretched|sideways|upside down|swapped|doubled|mirrored)\b`,
    String.raw`\b(?:every|each) (?:\d+|couple of|few|other|two|three|ten|five) ?(?:s|sec|seconds|min|minutes|hours|times|second|minute)\b.{0,20}\bsince\b|\bevery time (?:when )?(?:i|we|he|she|they) (?:come|press|click|open|save|start|go|log|reload|try)\b|\bevery time after\b|\bsees? an? (?:empty|blank|white|wrong|old)\b`,
    String.raw`\bnever (?:moves?|updates?|refresh(?:es)?|increments?|triggers?|clears?|reloads?|renders?|plays?|spawns?|ticks?)\b|\bonly (?:two|three|four|five|\d+|half the|some) (?:\w+ )?\w+s? (?:come|comes|came|are|were|show|shows|get|work|works|load|appear|arrive|remain|made)\b`,
    String.raw`\b(?:is|reads|says|gives|returns|stays|was|are|prints|logs) (?:\S+ ){1,3}(?:every|each) ?time\b`,
    String.raw`\b(?:check|see|look|notice)[,:] .{0,60}\b(?:is|are|was) not\b`,
    String.raw`\bsince (?:noon|midnight|this morning|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last (?:night|week))\b`,
    String.raw`\bnothing (?:has )?(?:changed|happens|happened|moves|works)\b|\bnothing (?:is|was|gets|got) (?:being )?(?:written to|shown|displayed|happening|returned|loaded|rendered|printed|appearing|working)\b`,
    String.raw`\btakes? (?:forever|ages)\b|\b(?:sits?|looks?|feels?|is|are) (?:\w+ )?too (?:low|high|big|wide|narrow|dark|bright|far|close|loud|tight|thin|thick)\b`,
    String.raw`\bnever (?:ends?|terminates?|completes?|resolves?)\b|\bgone (?:after|since (?:today|yesterday|this morning|i\b)|again|when)\b`,
    String.raw`\b(?:is|are|was|were|gets?|got|feels?|looks?) (?:very |really |too |so |quite |a bit |still |pretty |super )*(?:slow|laggy|ugly|confusing|unreadable|flaky|misaligned|cut off|jumpy|blurry|unclear|off by)\b|\b(?:is|are|gets?|was|were) never (?:used|called|hidden|set|read|reached|closed|executed|triggered|shown|updated|cleared|released|freed|null|empty|invoked)\b`,
    String.raw`\b(?:${faults})\b`,
    String.raw`\bnever (?:arrives?|loads?|finish(?:es)?|shows? up(?! in (?:the |any |our )?(?:logs?|urls?|exports?|reports?|repos?|git|history|errors?|traces))|appears?|works?|fires?|gets? (?:called|there)|responds?|stops?)\b`,
    String.raw`\bbut i (?:still )?(?:get|see|can'?t|cannot|don'?t see|keep)\b`,
    String.raw`\b(?:${failures})\b(?<!\b(?:or|otherwise|else)\b.{0,60}|\b(?:when|whenever|if) (?:something|anything|an? \w+) \w+)`,
  ],
  reference: [
    String.raw`^(?:the )?(?!port\b|status\b|error\b|rfc\b|iso\b|en\b|class\b|form\b)[a-z]+ #?\d{3,} (?:is|was|has|had|looks|shows|got|are|needs)\b`,
    String.raw`\b(?:first|second|third|fourth|last|other|next|previous) (?:folder|tab|sheet|window|drawer|box|shelf|picture|photo|try|attempt|message|mail|e-?mail|example|suggestion|paragraph|item|point|entry|result|link|snippet|idea|question|comment|param(?:eter)?|argument|column|row|field|line|letter|word|image|call|branch|commit)\b`,
    String.raw`\b(?:option|variant|approach|version|design|solution|alternative|plan) (?:[a-d]|[1-5]|one|two|three)\b|\b(?:first|second|third|last) (?:option|variant|approach|version|design|solution|one)\b`,
    String.raw`(?<=\b(?:lines? |step |phase |section |table |fig(?:ure|\.)? |slide |chapter |appendix |q))\d+\b`,
    String.raw`(?<!(?:^|[ /])(?:localhost|\d{1,3}(?:\.\d{1,3}){3})):\d+(?:-\d+)?\b(?!\d*\/)`,
    String.raw`\/(?:pull|issues|actions\/runs|commit)\/\w+`,
  ],
  pointing: [
    String.raw`\b(?:this(?! (?:repo|repository|project|codebase|app|package|service|org|monorepo|machine|box|server|target|board|customer|client|directory|folder|${circles})\b| is (?:an?|our|my) )|that|these|those|above|below|here(?= (?:is|are|we)\b|'s)|it)\b`,
  ],
};
