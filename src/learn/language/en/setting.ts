import { front, moreTools } from './classes.ts';
import type { LanguageWords } from '../types.ts';

/** Begins what is in view. */
const inView = String.raw`your|the|this|that|it|its|my|his|her|our|an?|these|those|them`;
/** Begins what is in view, or is no name. */
const noName = String.raw`(?:${inView}|you|him|someone|somebody|what|which|whatever|both|some|all|something|one|two|three|\d+|only the|just the|same|other|another)\b`;
/** "I'm", "we are", with what may stand behind it. */
const iAm = String.raw`(?:i'?m|i am|we'?re|we are) (?:currently |now |already |only |just |also |actually |still |mostly |mainly |primarily |particularly |especially |really |more )*`;
/** A path below the folder one works in, or a text in it. */
const path = String.raw`["'\x60(]*(?:@[\w.-]|~\/|\.{1,2}\/|[\w.-]+\/[\w.-]+\/?|[\w-]+\.(?:md|txt|rst|adoc|pdf|ya?ml|json|toml|org)\b)`;
/** What an agent goes by. */
const goneBy = String.raw`(?:(?:cursor|agent|claude|codex|copilot|gemini|windsurf|cline|ai|coding|global) (?:rules?|instructions?|memor(?:y|ies)|skills?|settings?)|(?:agents?|claude|gemini)[. ]?md|\.cursorrules|memor(?:y|ies)|skills?(?! (?:tree|points?|levels?|bar|system|check))|(?:system|release|review|deploy\w*|commit|plan\w*|agent|your|our) prompt|custom instructions)`;
/** The agent itself, by whatever name. */
const agent = String.raw`(?:the |my |your |any |this |cursor |coding |ai )*(?:agents?|claude|codex|copilot|cursor|gemini|ai|llms?|yourself|you)(?: code)?`;
/** What a project is built on. */
const foundations = String.raw`stack|framework|database|db|hosting|host|back-?end|front-?end|bundler|orm|provider|language|architecture|design system|library|runtime|ci|auth\w*|payments?|deployments?|registry|package manager|styling|build system|engine|platform|cloud`;
/** What somebody else has put down for a team to keep to. */
const heldTo = String.raw`(?:our|my|the team'?s?|company|house)(?: [\w']+)? (?:standards?|conventions?|guidelines?|style ?guide|polic(?:y|ies)|rulebook)\b`;
/** Machines at one's desk. */
const machines = String.raw`machine|laptop|box|pc|computer|mac|server`;

/** "Add a cursor rule so that ...", "change the release prompt so that next time ...". */
const written = String.raw`\b(?:add|create|make|write|save|set ?up|put|have|need|build|update|change|modify|extend|edit)(?: me| us| yourself)? (?:an? |the |your |our |my |some |new |global |local |another )*${goneBy}(?: or \w+)?(?: file| entry| note)?,? (?:so (?:that )?|that (?!(?:is|was|are)\b)|which (?!is\b)|saying |telling |for when(?:ever)? |to (?:say|tell|always|never|ask|remember|mention|be able) )`;
/** "Add a rule so that whenever an agent closes a ticket, ...". */
const ruleFor = String.raw`\b(?:add|create|make|write|set ?up|put)(?: me)? (?:an? |another |the )(?:new |small )?(?:rule|instruction|hook|note) (?:so (?:that )?|that |saying |to )(?=.{0,12}\b(?:any ?time|when|whenever|every|each|always|never|you|agents?)\b)`;
/** "If it isn't there then just say so". */
const orSay = String.raw`${front}if (?:it|that|this|there|the \w+) (?:isn'?t|doesn'?t|does not|is not|aren'?t|can'?t)\b[^,.?!]{0,40}?,? (?:then )?(?:please )?(?:just|simply) (?:say|tell|answer|write|reply)\b`;
/** "A file to keep my prompts in". */
const keptFor = String.raw`\b(?:file|log|document|folder|place|list)(?: named \S+)? (?:to|where|in which|for|that)(?: you| we| i)?(?: will| can)? (?:saves?|saving|keeps?|keeping|logs?|logging|stores?|storing|records?|tracks?|collects?|adds?) (?:all |each of |every one of )*(?:my|our) (?:\w+ )?(?:prompts?|questions|messages|decisions|conversations?|answers|wishes|requests)\b`;

/** English: what one works with and on, what the work is for, what the agent is to go by from then on. */
export const setting: LanguageWords['cues'] = {
  projectFact: [
    // "I'm using Mixpanel", "we're working in Elixir here"
    String.raw`${front}${iAm}(?:using|working (?:with|in)|coding in|developing (?:with|in)|building (?:on|with)) (?:(?!${noName})[\w.+#-]+(?: [\w.+#-]+)?(?=[.,;!?]|$| (?:and|for|here|as|so|what|does|how|can|is there)\b)|(?:this|my) (?:${machines}) (?:as|for) )`,
    // "we're mainly interested in the evening flights"
    String.raw`${front}(?:\d+ )?${iAm}(?:focus(?:ed|ing) on|(?:going|aiming|shooting|optimi[sz]ing|building|writing|designing) for|(?<=(?:mostly|mainly|primarily|really|only) )looking for|interest(?:ed|ing) in|aiming (?:at|for)) (?!(?:this|that|these|those|it|what|how|why|whether|hearing|seeing|knowing|your|(?:the|a) (?:\w+ )?(?:bug|error|first|second|last|moment|part|one|walk|run))\b)\w`,
    String.raw`\b(?:is|are|gets?) (?:included|used|imported|bundled|shipped|consumed|installed|added|pulled in|linked|vendored) as (?:an? |the |our )?(?:\w+ )?(?:dependenc(?:y|ies)|submodules?|librar(?:y|ies)|packages?|modules?|subtree|plugins?|sub-?project)\b`,
    String.raw`\bwe (?:also |already |do |still )*have (?:(?:our|an?|some|the|several|two|three|many|\d+) )?(?:internal|own|in-?house|private|shared|company|custom|self-hosted|dedicated) (?:[\w-]+ ){0,2}?(?:libs?|librar(?:y|ies)|packages?|modules?|tools?|tooling|servers?|registr(?:y|ies)|mirrors?|frameworks?|sdks?|endpoints?|clusters?|runners?|repos?|services?|apis?|plugins?|wrappers?)\b`,
    String.raw`\b(?:my|our|the) (?:main|actual|core|primary|real) [\w-]+(?: [\w-]+)? (?:is|lives|sits)(?: in| at| under)? ${path}`,
  ],
  person: [
    String.raw`(?:\bi(?:'?m| am) (?:\w+ )?|${front})(?:unfamiliar|not (?:\w+ )?familiar|inexperienced) (?:with|in) (?!(?:this|that|it|these|those|the (?:error|message|code|file|issue))\b)\w`,
    String.raw`\bthis is my (?:very )?first (?:time (?:using|with|doing|writing|building|working|trying)|(?:[\w.+#-]+ )?(?:project|app|website|game|program|repo|site|plugin|mod|extension|pr)\b)`,
    String.raw`\bi(?: have|'ve)(?: got)? (?:very |really |only |quite )*(?:little|no|zero|limited|hardly any|not much|some|basic) (?:\w+ )?(?:experience|knowledge|background|practice)\b(?! points)|\bi know (?:very |really )?(?:little|nothing|not much|next to nothing) (?:of|about) (?!(?:this|that|the|why|how|what)\b)\w|\b(?:will be |be |i'm |am )?(?:learn(?:ing)?|pick(?:ing)?) (?:it |this |that |all that )?(?:up )?from you\b|\b(?:i have|i'?ve) (?:never|hardly|barely|hardly ever) (?:really |even )?(?:done|used|tried|touched|learn(?:ed|t)|written|programmed|coded|built|made|worked (?:with|in|on)) (?!(?:that|so|what|the (?:same|new))\b)\w`,
    String.raw`\blet'?s (?:go|walk|run) (?:over|through) (?:it|this|that|these|those|them|things|everything|all|(?:the|my|all) \w+) (?:one by one|step by step|one after (?:the other|another)|point by point)\b`,
  ],
  memory: [
    written,
    ruleFor,
    String.raw`\b(?:blocks?|stops?|prevents?|keeps?|forbids?) ${agent} from (?:ever )?\w+ing\b`,
    keptFor,
  ],
  prohibition: [
    String.raw`\b(?:blocks?|stops?|prevents?|keeps?|forbids?) ${agent} from (?:ever )?\w+ing\b`,
    String.raw`\b(?:does|do|should|must|may|can|will) ?(?:not|n'?t) (?:use|depend on|rely on|require|need|pull in|import|include) (?:[\w.-]+ (?:or |and |nor ))?(?:any )?(?:external|third[- ]party|additional|other|outside) (?:\w+ )?(?:librar|dependenc|packag|framework|module|plugin|script|font|tool|service|add-?on)`,
  ],
  roadmap: [
    // "we might use it for bikes or boats too"
    String.raw`\b(?:we|i|they)(?:'ll| will| might| may| could| want to| plan to| intend to) (?:also |later |eventually |probably |well )*(?:re-?)?use (?:it|this|them|(?:the|this|that) \w+) (?:also )?(?:for|in|with|on|across|to (?:build|make|start)) (?:multiple|several|other|different|many|more|various|any|our other|[\w-]+ (?:\w+ )?or )`,
  ],
  lifecycle: [
    String.raw`\bwe(?:'ve| have)? (?:just |already |recently |now )*(?:changed|switched|moved|migrated|went) (?:over )?(?:(?:the|our|my|all|its) )?(?:[\w-]+ )?(?:${foundations}) (?:from [^.?!]{2,40}?,? )?(?:over )?to \w`,
  ],
  authority: [
    String.raw`\b(?:against|violat\w+|breaks?|meets?|complies with|comply with|per|according to|(?:acceptable|ok|okay|allowed|permitted|good enough) (?:by|for|under|to|with|in)|required by|conforms? to|forbidden by|allowed by) ${heldTo}`,
  ],
  habit: [
    String.raw`\b(?:we|you) should(?:n'?t| not)? (?:really |instead |rather )?be (?:using|calling|going through|following|relying on|importing|storing|running)\b`,
  ],
  // "You should be using the review agents" says what was agreed.
  recollection: [
    String.raw`\b(?:we|you) should(?:n'?t| not)? (?:really |instead |rather )?be (?:using|calling|going through|following|relying on|importing|storing|running)\b`,
  ],
  lasting: [written, ruleFor, keptFor],
  stack: [String.raw`(?<![\w./@-])(?:${moreTools})(?![\w/-]|\.\w)`],
  ensure: [String.raw`\b(?:not to|to not|never|not) forget (?!about\b|that\b)\w`],
  decision: [
    String.raw`\b(?:back-?end|front-?end|server|app|application|api|client|ui|code|scripts?|tests?|website|site|program|database|everything) (?:should|must|has to|needs to|is going to|shall) (?:all |always |only )?be (?:written |built |done |implemented |developed |coded |made )?(?:in|with|using) (?!(?:${inView})\b|place|sync|line|order|front|charge|time)\w`,
    String.raw`\bthe [\w-]+ (?:should|must|has to|needs to) be (?:written|implemented|developed|coded|programmed|scripted) (?:in|using) (?!(?:${inView})\b)\w`,
  ],
  answerStyle: [orSay],
  consistency: [String.raw`\bon the same (?:branch|version|release|tag|schema)\b`],
  review: [
    String.raw`\b(?:talk|discuss|brainstorm|chat|agree|align)\b[^.?!]{0,40}\bbefore (?:you |we )(?:make|write|change|start|touch|code|implement|build|do|edit)`,
  ],
  directive: [
    // "we should never set the date by hand"
    String.raw`(?<!["“'])\b(?:we|you) (?:should|must|have to|need to|ought to) (?:always|never|only ever) (?!have\b)[a-z]`,
    String.raw`${front}(?:show|give|present|propose|draft)(?: me)? (?:the |a |your )?(?:plan|diff|changes|proposal|outline|approach) first\b`,
  ],
  prefer: [
    String.raw`(?<!\b(?:last|previous|past|these|those|recent) )\b(?:multiple|several|separate|individual|logical|distinct|granular|many|small) (?:\w+ )?(?:commits|pull requests|prs|branches|patches|merge requests)\b|\bcommits (?:divided|split|grouped|separated|organi[sz]ed|cut|sorted) (?:up )?by\b`,
  ],
  environment: [
    String.raw`\bruns? (?:locally )?(?:on|at) (?:the )?\d{4,5} port\b`,
    String.raw`\b(?:i|we)(?:'m|'re|'ll| am| are| will)? (?:just |only |always |ever )+(?:going to |gonna )?(?:ever |only |just )*run (?:this|it|everything) (?:only )?(?:locally\b|on my (?:own |local |home |work )?(?:${machines})\b)`,
  ],
  pointer: [
    String.raw`${front}to (?:find|see|get|know|learn|look up|understand|choose) [^,.?!]{4,60}, (?:please )?(?:check|look (?:at|in|into)|see|read|consult|open|go to|refer to) ${path}`,
    String.raw`\bin ${path}[^,.?!\s]* (?:you|we|there) (?:have|find|will find|is|are|see|can find) (?:the|an?|our|all|everything|what|how)\b`,
    String.raw`\b(?:architecture|design|outline|plan|roadmap|notes|rules|spec(?:ification)?s?|conventions|guidelines|requirements|glossary|style ?guide|protocol)(?: (?:that |which )?(?:i|we) \w+(?: \w+)?)?(?: of [\w ]{3,30}?)? (?:is|are|lives?|live) (?:documented |described |written |kept |now )?(?:in|at|under) ${path}`,
  ],
};
