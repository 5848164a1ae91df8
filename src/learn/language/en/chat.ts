import { front, orderFront, workDeeds } from './classes.ts';
import { tools } from '../every.ts';
import { ahead } from '../unlisted.ts';
import type { LanguageWords } from '../types.ts';

/** A place on a disk or in the net, folded. */
const place = String.raw`["'\x60(]?(?:[a-z]:[\\/]|~[\\/]|\\\\\w|\/(?:home|users|mnt|opt|var|srv|etc|usr|data|volumes|media|workspace|root)\/|(?:https?|ssh):\/\/|git@)`;
/** What somebody keeps somewhere. */
const kept = String.raw`repos?|repositor(?:y|ies)|projects?|code|codebase|folders?|vault|notes|docs|configs?|scripts?|database|db|back-?end|front-?end|website|site|app|source(?: code)?|version|backups?|dataset|assets|recipes|files`;
/** What an account or a machine is reached by. */
const reached = String.raw`user ?names?|login|handle|account|e-?mail(?: address)?|org|channel|bucket|domain|host ?name|ip(?: address)?|project id|namespace|tenant|vps|remote|chat id|time ?zone`;
/** What is no name. */
const noName = String.raw`(?:not|no|an?|the|my|your|our|it|this|that|in|on|at|too|so|also|still|now|already|always|never|only|just|being|used|taken|set|sent|null|undefined|unique|case|down|up|gone|there|here|full|ok|what|where|how|\w+ing|\w{3,}(?:ed|al|id|en|ct|ty|ic|ble|ong|ent|dy|ine)|required|visible|public|private)\b`;
/** "I'm being onboarded for billing": what the person is to do here. */
const duty = String.raw`\bi(?:'m| am) (?:getting |being |just |newly |now )*(?:onboard(?:ed|ing)\b|tasked with|hired (?:for|to)|assigned to|in charge of|responsible for|the new \w+|a new (?:dev|developer|hire|member))|\bi(?:'ll| will) (?:mostly|mainly|mostly only|primarily|only|usually) (?:be|work|use|handle|do)\b`;
/** "For v1 we only take cash". */
const firstVersion = String.raw`\b(?:for|in) (?:the |our |this )?(?:v ?\d(?:\.\d+)?|mvp|poc|(?:first|second|next) (?:version|release|iteration|milestone|phase)|(?:phase|stage|version|release) (?:\d|one|two)|initial (?:version|release)|alpha|beta),? (?:we|i|it|just|only|let'?s|no|there)\b(?! (?:was|were|had|did|got|see|get)\b)`;
/** "Make this folder our main folder". */
const mainOne = String.raw`\b(?:make|keep|use) (?:this|it|that|[\w./-]+)(?: [\w./-]+)? (?:as )?(?:our|my|the) (?:new )?(?:main|default|primary|standard|usual) (?:folder|directory|repo\w*|place|branch|one|workspace)|\b(?:make|keep|use) this ([\w-]+) (?:as )?(?:our|my) (?:new )?(?:main|default|primary|standard|usual) (?:\1\b|(?:[\w-]+ )?for (?:all |any )?[\w-]+s\b)`;
/** "Use supabase for auth": what is to be worked with, and nothing else. */
const choice = String.raw`${orderFront}(?:we )?use (?:only )?${ahead(`(?:${tools})(?![\\w-])`)}[\w.+#-]+(?: (?!and\b|to\b|in\b|on\b|as\b|from\b|with\b|it\b|here\b)[\w-]+)?(?: for (?:the |all |any |our )?(?!(?:this|that|now|it|example|each|one)\b)[\w-]+(?: [\w-]+)?)?(?: please)?[.!]*$`;
/** "Explain it much simpler". */
const plainer = String.raw`\b(?:explain|answer|say|tell|write|talk|speak|describe|put)(?: it| this| that| things| to me| me)* (?:much |way |a lot |far |a bit |even |really |so much )*(?:more )?(?:simply|simpler|plainer|easier|shorter|briefly|slowly|clearer|concisely|like i'?m)\b`;
/** "Do your charts with d3". */
const doneWith = String.raw`\bdo (?:your|all|any|every|all the|all your) [\w ]{2,25} (?:with|in|via|using|through) (?!(?:this|that|it|the (?:same|next))\b)\w`;

/** English as it is typed to an agent in passing: reproaches that ask, where things are, what the work is for. */
export const chat: LanguageWords['cues'] = {
  recollection: [
    // "can't you run these yourself?", "why can't you look at the log"
    String.raw`\b(?:why (?:can'?t|won'?t|don'?t) you|can'?t you|couldn'?t you|(?:can|could) you not|are you not able to) (?:just |simply |also |please |even )*(?:${workDeeds})\b|\b(?:can|could|do|will)(?:n'?t| you not) (?:you )?(?:just |simply )?[a-z]+ [^.?!,]{1,40}(?<!\bfor) yourself *\?|\b(?:can|could)n'?t you [a-z]+ (?:it|this|that|these|those|them|the [\w-]+) (?:with|via|through|using|from|by|in) [^?]{2,40}\?`,
    // "did you not use the staging data?", "why aren't you running the linter?", "did you just commit again"
    String.raw`\b(?:did|have|were) you not (?!(?:see|get|notice|know|mean|find|like|want|understand)\b)[a-z]+|\bdid you (?:even |actually |really |ever |also |already )*(?:use|consult|google|search|validate|reproduce|install|debug)\b(?! (?:any\b|for\b))`,
    String.raw`\bwhy (?:(?:are|were) you not|aren'?t you|weren'?t you|(?:are|were) we not|aren'?t we|not)(?: just| even| simply)? (?!(?:be|going|gonna|to|now|me)\b)(?:us|runn|test|check|read|follow|ask|look|verify|debugg|writ|do)ing\b|\bwhy (?:don'?t|didn'?t|haven'?t|do not|did you not|do you not|not(?= (?:use|run|ask|follow|read|search|fetch|query)\b))(?: you)?(?: just| even| simply| ever| first)? (?:(?:${workDeeds})d?|ran)\b`,
    String.raw`\bdid you (?:just |really |seriously |again )+(?!(?:mean|say|see|get)\b)[a-z]+(?: [^?]{0,60})?\b(?:again|by yourself|on your own|without)\b|\bdid you (?:just|really|seriously) (?:commit|push|merge|delete|deploy|revert)\b`,
    // "don't we do this with the other script?"
    String.raw`^(?:\W*(?:and|but|wait|so|hm+|hold on|ok)[,.]? )*(?:don'?t|doesn'?t|aren'?t|isn'?t|didn'?t|haven'?t) (?:we|our (?:\w+ )?\w+) (?:already |usually |normally |always |still |just |even )*(?!(?:need|want|have to|know|think|see|get|be|going|sure|able|missing|supposed|meant)\b)[a-z]+ [^?]{6,}\?`,
  ],
  complaint: [String.raw`\bwho (?:told|asked|allowed) you to [a-z]+`],
  memory: [
    // "update CLAUDE.md to say that we ..."
    String.raw`\b(?:update|edit|change|extend) (?:the |our |my )?(?:agents|claude|readme|contributing|memory)(?:\.md)?\b.{0,20}\b(?:to (?:say|state|mention|note)|saying|so it says|that (?:we|you|i))\b`,
  ],
  moment: [
    String.raw`\b(?:before|after|once|whenever|when) (?:you |we )?(?:make|made|making|do|did|apply|applied|change|changed|edit|edited|touch|touched|finish|finished) (?:it|them|that|this|a change|changes|any changes?)\b`,
  ],
  eachTime: [
    // "fix them one at a time"
    String.raw`\b(?:fix|implement|migrate|convert|port|commit|go through)(?:ing)?\b[^.?!]{0,60}\bone (?:at a time|by one)\b`,
  ],
  replies: [plainer],
  directive: [doneWith],
  answerStyle: [
    plainer,
    String.raw`\bi(?:'m| am|'ll| will)? call(?:ing)? you (?!(?:when|if|back|once|later|again|an?|the)\b)[a-z]|\byou (?:can|may) call me (?!(?:when|if|back|once|later|again|an?|the|on|at|in|for|tomorrow)\b)[a-z][\w-]*(?=$|[.,;!?]| (?:and|please)\b)`,
  ],
  environment: [
    String.raw`\byou (?:already |also )?have (?:full |ssh |root |read |write )*access to (?!(?:it|this|that|them)\b)\w|\byou have (?:ssh|root|sudo) access\b|\byou can (?:also |just )?(?:ssh|log ?in|connect) (?:in)?to \w`,
    // "my notes are in ~/vault", "the current version is this C:\work\form"
    String.raw`\b(?:my|our|the|this|all|current) (?:[\w-]+ ){0,3}?(?:${kept})(?: for [\w ]{2,20}| of [\w ]{2,20})? (?:is|are|lives?|sits?|can be found|is located|are located|resides?)(?: [\w-]+){0,5}?:? ?${place}`,
    // "username for the registry is acme-bot"
    String.raw`${front}(?:(?:my|our|the|your|\w+'s) )?(?:[\w-]+ ){0,2}?(?:${reached})(?: (?:for|on|of|at|in|to) (?:the |my |our )?[\w.-]+(?: [\w.-]+)?)?(?: is|:) (?!${noName})["'\x60]?[a-z0-9@+][\w@.+/:-]*["'\x60]?(?=[.,;!]?$|[.,;!] | (?:and|but|so)\b)`,
    String.raw`\bthis is (?:my|our|the) (?:\w+ ){0,2}?(?:\w*server|vps|nas|(?:work|home|office|school|personal|old|main|dev|gaming) ?(?:pc|computer|laptop|machine|mac|box))\b|\bthis is my (?:[\w-]+ ){0,2}?(?:pc|computer|laptop|notebook|macbook|workstation|desktop|chromebook|tablet|phone|thinkpad)(?=[,.;!]|$| (?:and|so|with|at|from|not|here)\b)`,
  ],
  lifecycle: [
    String.raw`\b(?:let'?s|we(?:'ll| will)?|please|i(?:'ll| will| want to| would like to|'d like to)|just) (?:just )?(?:continue|keep|go on) (?:on )?using (?!(?:it|this|that|them|these|those)\b)\w`,
    String.raw`\b(?:moved|migrated|transferred|relocated|renamed) (?:my|our|the|all|this) (?:[\w-]+ ){0,2}?(?:${kept}|account|domain|server|hosting)s?(?: over)?(?: from \S+)?(?: to)? (?:${place}|[\w.-]+\/[\w.-]+)`,
    mainOne,
  ],
  location: [mainOne],
  // What a first version is to have and what not.
  roadmap: [
    duty,
    firstVersion,
    String.raw`\b(?:i don't think we (?:care about|need|want|support)|we don't (?:really |even )?(?:care|worry) about) (?!(?:it|this|that|to|them|these|those|you|the (?:first|second|last|test))\b)\w`,
  ],
  contrast: [
    String.raw`\b(?:only use|use only|just use) (?!(?:the|this|that|it|one|two|three|a|an|those|these|them|your|when|if|for|in)\b)[\w.+#-]+`,
  ],
  stack: [
    String.raw`\b(?:external|third[- ]party|additional|extra|outside|new) (?:librar(?:y|ies)|packages?|dependenc(?:y|ies)|frameworks?)\b`,
  ],
  pointer: [],
  decision: [
    choice,
    doneWith,
    String.raw`\b(?:want|like) (?:you )?to (?:build|make|write|develop|do) (?:this|it|everything|the (?:whole|app|site|game)(?: \w+)?) (?:as an?|in|with|using|on top of) (?!(?:one|a (?:go|step)|order|parallel|the)\b)\w`,
    firstVersion,
  ],
  projectFact: [
    duty,
    String.raw`\b(?:what|the \w+) (?:i'm|i am|we're|we are) (?:building|making|tasked with|hired (?:for|to do)|working on|after|developing|creating)(?: here| now)? is\b`,
  ],
  habit: [
    String.raw`\bwe (?:were|have been|'ve been)(?: always)? (?:using|hosting|deploying|storing|paying|renting) (?!(?:it|this|that|them)\b)\w|\bwe (?:were|are|'re|have been|'ve been) on (?!(?:it|this|that|the|a|my|our|time|track|it|schedule|board|hold|call|page)\b)[\w.+-]+ (?:to|because|since|for)\b`,
  ],
  because: [
    String.raw`\bto (?:save|cut|reduce|avoid) (?:the )?(?:costs?|money|time|tokens|memory|space|spam|conflicts)\b|\bto keep (?:the |our |my )?[\w-]+(?: [\w-]+)? (?:cheap|low|small|short|simple|fast|light|down|clean|safe|free|quiet|separate)\b`,
  ],
  person: [
    String.raw`\bi (?:\w+ )?(?:want|need|like) (?:\S+ ){1,5}(?:remembered|memori[sz]ed|kept in (?:your )?memory|(?<=(?:conversation|chat|session|discussion|prompt|message)s? )(?:saved|kept|stored))\b|\bremember (?:all |every |our |these |the )+(?:conversations?|chats?|sessions?|discussions?)\b`,
    String.raw`${front}i (?:only |mostly |usually |always |normally |mainly |just )?(?:use|am using|work with|code in|write in|develop in|program in) (?!(?:it|this|that|the|your|them|these|those|a|an|my|our|one|two|same)\b)[\w.+#-]+(?: [\w.+#-]+)?(?:[.!,;]|$| (?:and|on|for|as|not|here|instead)\b)`,
  ],
  division: [
    // "send me the draft so I can edit it and then you publish it"
    String.raw`\bso (?:that )?i can (?!(?:see|check|understand|know|read|test|try|copy|play|look)\b)[a-z]+ [^.?!]{2,60}?(?:,| and| then)+ (?:then )?you (?!(?:know|see|said|think|need|have)\b)[a-z]`,
  ],
  secrecy: [
    String.raw`\bwithout (?:any |the |my |our |its |all )*(?:secrets?|credentials?|passwords?|(?:api )?keys|tokens|personal (?:data|info\w*)|private (?:data|info\w*)|sensitive (?:data|info\w*)|customer data|(?:real |patient |customer |user )?names|addresses|phone numbers|e-?mail addresses|birth ?dates|faces|licen[cs]e plates)\b`,
  ],
  // Against it.
  report: [
    String.raw`\bwe(?:'ve| have) just (?:installed|set ?up|restarted|started|tried|tested|merged|finished|fixed|added)\b`,
    String.raw`\byou told me to (?!(?:never|always|not)\b)[a-z]+|\bi only (?:see|get|notice|found|find|hear) `,
  ],
  product: [],
  featureWork: [],
  bugReport: [
    String.raw`, (?:that's|which is|this is) (?:wrong|not right|incorrect|a bug|weird|strange|odd)[.!]*$`,
  ],
  question: [
    String.raw`\bwhat do you (?:think|say|suggest|recommend)\b|\b(?:any thoughts|thoughts|wdyt|sounds? good|make sense|makes sense|is that ok)\?`,
  ],
  oneTask: [
    String.raw`\bjust (?:fix|answer|explain) (?:the|this|that|it|my)\b`,
    String.raw`\b(?:not|don't|never|without|avoid) (?:\w+ )?(?:chang|touch|edit|modif|mess|break|alter|affect)\w*(?: with)? (?:any |the )?(?:other|unrelated|existing) (?!(?:migrations?|tests?|api|public)\b)\w+`,
  ],
};
