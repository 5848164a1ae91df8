import { openers, front, ownDoings, trades, waysOfWorking } from './classes.ts';
import type { LanguageWords } from '../types.ts';

/** How English says who this person is, what they like, and who does what. */
export const person: LanguageWords['cues'] = {
  person: [
    // "nested ternaries make my head spin", "walls of text annoy me"
    String.raw`\b[\w-]+s (?:really |just |always )?(?:annoy|bother|confuse|irritate|scare|bore|tire) me\b|\b(?:makes?|does|do|sets?|gets? on|goes? over|hurts?) my (?:eyes|head|brain|nerves|teeth|stomach)\b|\b(?:makes?|drives?|gives?) me (?:a |the )?(?:mad|nuts|crazy|up the wall|dizzy|sick|nervous|sleepy|headaches?|creeps)\b`,
    // "I'm a chemist", "am no programmer"
    String.raw`${front}(?:i'?m|i am|im|am|i was|i've been|i used to be) (?:only |just |still |really |more of |originally |basically |by trade )*(?:an? |no |not an? |not )?(?:\w+ ){0,2}?(?:${trades})\b`,
    // "I do my reviews on a tablet", "I learn better from examples"
    String.raw`${front}i (?:only |mostly |usually |always |mainly |just |also )*(?:${ownDoings})\b[^,.?]{0,40}?\b(?:${waysOfWorking})\b`,
    `${front}i (?:only |just )?(?:read|write|print|draw|think in|trust|teach|review) (?:(?!the|this|that|it|your|a|an|all)[a-z]+ )?[a-z]+s(?:[.!,;]|$)`,
    String.raw`\b(?:is|that'?s) (?:just )?how i (?:work|like|do|want|think|read|learn|prefer)\b|\bi only (?:have|get|own|speak|know|use|work|do|come|hear|understand) (?!to\b|this\b|that\b|it\b|them\b|one question|a (?:question|problem|minute)|two questions)\w+`,
    String.raw`\bi (?:don'?t|do not|never|cannot|can'?t|barely|hardly) (?:(?:really|even|much) )?(?:do|speak|use|own|touch|program|code|work with|work on|learned|learnt|studied) (?!the\b|it\b|that\b|what\b|how\b|why\b|if\b|you\b|an?\b|not\b|so\b|to\b|any(?:thing)?\b|and\b|with\b)\w`,
    String.raw`\b[\w-]+ i (?:know|can do|can|understand|speak|get)\b[^.?]{0,12},.{2,25}\bi (?:don'?t|do not|can'?t|cannot|need|never)\b`,
    String.raw`\bmy (?:english|german|french|spanish|maths?|coding|programming|python|javascript|css|sql|spelling|eyes?|eyesight|hands?|hearing|first language|mother tongue|native language) (?:is|are|isn'?t|aren'?t)\b(?! (?:done|here|below|attached))`,
    String.raw`\bi (?:easily |always |quickly |often )?(?:lose track|get lost|get confused (?:by|with|when)|get seasick|can'?t follow)\b|\b(?:is|are) (?:useless|hard|easier|better|no use|no good|a pain|unreadable|enough|plenty|fine|too (?:much|fast|long|small|big|technical|hard)) (?:to|for) me\b|\bfor me (?:it )?(?:is|it'?s) (?:much |a lot |far )?(?:better|easier|best|clearer|hard|simpler|enough|important)\b(?! (?:now|again|today|if)\b)`,
  ],
  prefer: [
    String.raw`^(?:\W*(?:${openers}|please)[,.:]? )*(?:[\w-]+ )?[\w-]+s over [\w-]+s\b`,
    String.raw`\b(?:i(?:'d| would) (?:be (?:grateful|glad|happy|thankful|obliged)|appreciate(?: it)?|like it|love it|prefer it)|it would (?:be nice|be good|be great|help(?: me)?)) if you (?:always |only |never |just )?(?:asked|used|kept|told|wrote|stopped|showed|explained|waited|checked|tested|said|gave|left|put|tried|avoided|stuck|didn'?t|did not|named|listed|asked me|started|ended)\b`,
    // "not a fan of wildcard imports", "I'd sooner carry it myself"
    String.raw`\bnot an? (?:big |huge |great )?(?:fan|lover|friend|believer) (?:of|in) (?!it\b|this\b|that\b|the\b|your\b)|\bcan'?t stand (?!here\b|there\b|still\b|up\b|it\b|this\b|that\b|in\b|the\b|on\b)\w|\ballergic to (?!it\b|this\b|that\b|the\b)`,
    String.raw`\bi(?:'d| would) (?:much |far |always )?(?:sooner|take \w+ over)\b|\bany day\b(?<=\b(?:over|than|prefer|rather|take|give)\b.{2,60})`,
    String.raw`\bi (?:really |just |strongly |generally )?(?:dislike|detest|despise|loathe|distrust|mistrust|avoid|don'?t (?:believe in|trust|care for|enjoy|do well with)) (?!it\b|this\b|that\b|the\b|your\b|you\b|him\b|these\b|those\b)\w`,
    String.raw`\bi(?:'m| am) (?:much |far )?(?:happier|better off|more comfortable|most comfortable|comfortable|faster|at home|not comfortable|old school|old-fashioned|picky|strict|lazy) (?:with|in|when|about|on)\b(?! (?:it|this|that|the)\b)`,
    String.raw`${front}(?:rather|better|sooner) (?:an? |no |one |two )?[\w-]+(?: [\w-]+){0,4} than (?:an? |no |one |two |none|nothing)?`,
    String.raw`\bwhen i (?:say|write|type|ask for) ["'\w][^,]{1,30},? (?:i (?:just |only |always )?mean|that means|it means|then|do|you)\b`,
    String.raw`\bi(?:'m| am) (?:more of |just |only )?an? (?:\w+ ){0,2}(?:guy|person|designer|teacher|scientist|manager|analyst|beginner|hobbyist|nurse|musician|writer|accountant|lawyer|doctor|(?:front|back)-?end \w+)(?:[,.;]| (?:and|so|not)\b|$)`,
    String.raw`\bi(?:'m| am) (?:(?:not (?:very |really |that |so |at all )?|non-?)(?:technical|an? (?:developer|programmer|coder|dev|engineer|designer|expert))|(?:still |just )?learning(?= [a-z])|new (?:to|at)|an? (?:beginner|newbie|noob|designer|complete beginner))\b|\bi (?:don'?t|dont) know (?:much|anything|a lot|how) (?:about|to code|to program)\b|\bi know nothing about\b`,
    String.raw`\b(?:small(?:er)?|atomic|focused|frequent) (?:commits|prs|pull requests|steps|diffs)\b`,
    String.raw`\bi (?:like|want|love) .{3,40} (?:better|more) than\b`,
    String.raw`^(?:\S+ ){0,2}?prefer \S+.{0,40} (?:over|to|instead of|rather than) `,
    String.raw`\b(?:i|we)(?:'d| would)? (?:always |usually |strongly |really |much |generally )?(?:prefer\b|(?:hate|love)\b(?! (?:the|that|this|these|those|it|your|his|her|how|what|you)\b))|\b(?:i|we)(?:'d| would) (?:much )?rather (?:you\b|not\b|.{3,80} than\b)`,
    String.raw`\b(?:my|our) preference\b`,
    String.raw`\bpreferred (?:way|tool|approach|style|over)\b`,
  ],
  review: [
    String.raw`\b(?:talk|walk) me through\b.{0,20}\b(?:first|before)\b|\bi(?:'d| would)? (?:like|love|want|prefer) to (?:see|read|review|know) .{3,50} (?:before|first)\b`,
    String.raw`^(?:\W*(?:and|but|so|also|ok|please)[,.:]? )*if (?:an?|any|something|anything|you(?:'re| are| need| have| think| find| want)?|there'?s?|no) .{3,70}?,? (?:then )?(?:please |just )?(?:stop|tell me|ask|ping|let me know|say so|warn|come back|don'?t guess|flag|raise it|leave it)\b`,
    String.raw`\bask (?:me )?(?:before|first|instead|when|if)\b|\bask me\b`,
    String.raw`\b(?:show|give|tell|send|propose|present|list|outline)(?: me)? (?:the |a |your |some )?(?:plan|diff|options|proposal|draft|pros|approach|outline|sketch|idea|mock-?up)\b.{0,30}\b(?:first|before)\b`,
    String.raw`\bunless i (?:ask|say|tell|explicitly)\b|\buntil i(?:'ve| have)? (?:ask|tell you to|look|see|said|told|approve|review|confirm|check)\w*`,
    String.raw`\bwait for (?:my|me|a)\b|\bwithout asking\b`,
    String.raw`\bi(?! can\b)(?:'ll| will| always)? (?:\w+ ){1,4}(?:my ?self)\b`,
    String.raw`\b(?:ask (?:me|first|before|for (?:my|permission|approval|confirmation|a review))|wait for (?:my|me|approval|confirmation)|(?:my|human|user) (?:approval|permission|review|confirmation|consent)|let me (?:review|approve|decide)|check with me|confirm with me|get (?:it )?reviewed|before squash)\b`,
  ],
  division: [
    // "don't touch the token file, I did it already"
    String.raw`\b(?:do not|don'?t|dont|never) (?:touch|edit|change|update) .{3,40}?[, ]i(?:'ve| have)? (?:did|do|done|keep|maintain|edit|update|handle|wrote|write)\b`,
    // "you prepare the release, I press the button"
    String.raw`\byou (?:only |just |always )?(?:write|prepare|draft|propose|suggest|plan|stage|build|test|design|list|collect|do|make|change|edit|explain|check|write me|give me|send me)(?! (?:it|that|this)\b)[^.?!]{1,50}?(?:,| and|;) (?:then )?(?:i|we|they|[a-z]+|the \w+)(?:'ll| will)? (?:always |only |then )?(?:press(?:es)?|push(?:es)?|merge?s?|deploys?|commits?|decides?|reviews?|runs?|sends?|approves?|signs?|uploads?|publish(?:es)?|apply|applies|releases?|flash(?:es)?|orders?|pays?|answers?|post|posts)\b`,
    String.raw`\b(?:is|are|stays?|remains?) (?:mine|yours|ours|theirs|hers|his|(?:my|your|our|her|his|their|[a-z]+'s) (?:call|job|decision|business|turf|department|baby|area|domain|responsibility|thing|task|work))\b(?! (?:is|was|pc|computers?|laptops?|machines?|mac|accounts?|e-?mail|phone|server|folder|directory)\b)`,
    String.raw`\b(?:is|'s) the (?:only )?(?:one|person|guy|woman|man) who (?!(?:reported|found|said|told|asked|saw|noticed)\b)[a-z]+|\b(?:is|are) (?:me|us|him|her|the [a-z]+) and (?:me|us|[a-z]+)(?=[,.;!]|$)|\b(?:is|are) between (?:me|us) and\b`,
    String.raw`${front}(?:i|we) (?:do|handle|take care of|look after|run|send|make|write|own|keep) (?:the |all the |all |my |our )?[\w-]+(?:ing|s)(?: (?:my|our)sel(?:f|ves))?(?:[.!,;]|$)`,
    String.raw`\b(?:is|are) (?:hands[- ]off|off[- ]limits|out of bounds|not (?:for|yours?)|taboo|none of your) ?(?:for|to|business)? ?(?:you|\w+)?\b`,
    String.raw`\byou (?:stop|end|halt|finish) (?:at|before|after|with) (?!the (?:top|end|bottom)|line|step \d)\w|\byou (?:never|don'?t|do not) (?:talk|write|speak|send|reply|answer|post|deploy|apply|merge|push|publish|release|sign|decide|order|pay|log in|ssh|connect) `,
    String.raw`\b(?:are|is|gets?|get) (?:done|made|approved|signed(?: off)?|decided|reviewed|released|deployed|pushed|published|handled|merged|printed|ordered|paid|tested|written|edited) by (?!hand|the (?:loop|function|handler|hook|code|script|button)|an?\b|it\b|this\b|that\b|mistake|default|accident|me today|you)[a-z]`,
    String.raw`\bthat'?s (?:the )?[a-z]+(?:'s|s') (?:job|call|decision|department|business|turf|area|baby|domain|responsibility)\b|\b(?:only|just) i (?:may|can|am allowed to|decide|approve|merge|deploy|sign)\b`,
  ],
};
