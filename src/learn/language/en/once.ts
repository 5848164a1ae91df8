import { front } from './classes.ts';
import type { LanguageWords } from '../types.ts';
import { ahead } from '../unlisted.ts';

/** With these, it is said for more than one time. */
const lasting = String.raw`(?!.*\b(?:always|never|each|every ?time|whenever|before you|before any|after you|from now on|in (?:the )?future|by default|at all times|rule|claude\.md|agents\.md)\b)`;

/** English: what is asked for once, how a thing is to be, what happened, and what programs print. Nothing of it lasts. */
export const once: LanguageWords['cues'] = {
  thisWork: [
    // "ask me five more questions", "think hard about why"
    `${lasting}${ahead(String.raw`\bask me (?:\w+ )?more questions?\b|\bultra ?think\b|\bthink (?:really |very |long and )?(?:hard|harder|deeply|carefully) (?:on|about|through|of|and)\b`)}`,
    // "I want you to think about how we can ...", "... go through the site and find ...", "... use it there and see if it works"
    `${lasting}${ahead(String.raw`\bi(?:'d)? (?:also |just |now )*(?:want|need|like) you to (?:also |now |just |please )*(?:think about|go (?:through|over|into|and|back)|look (?:at|into|through|for)|find|list|check|analy[sz]e|review|read through|search|explore|investigate|study|have (?:access|a look)|use .{2,40} and (?:to )?(?:test|see|check|try|tell|show|make|find))\b`)}`,
    // "add this plugin to claude", "check the folder to understand what you need to do", "do not stop until the list is done"
    `${lasting}${ahead(String.raw`\badd (?:this|that|the|an?) (?:new )?(?:mcp|server|plugin|skill|extension|tool|command|agent|hook)s?(?: server)? to (?:claude|codex|cursor|gemini)\b|\bto (?:understand|know|see|learn) what (?:you (?:need|have) to|to) do\b|\b(?:don'?t|do not) stop (?:until|before|till) (?:you(?:'ve| have) (?:\w+ ){0,3}?(?:all |every|the )|(?:all |the )(?:of )?(?:the )?(?:to-?dos?|items|list|tasks|steps|plan|points) )`)}`,
    // What a bot that is being made is to answer is no wish to the one who makes it.
    String.raw`\b(?:want|need|like|make|have|let) (?:the|our|my|a) (?:\w+ )?(?:chat ?bot|bot|assistant) (?:to )?[a-z]|(?<!\b(?:starting|beginning) )\b(?:with|on|for) this one\b|\b(?:write|create|make|draft|generate) (?:me )?(?:an?|the) (?:\w+ )?(?:prompt|persona)\b`,
    // "the third branch should be deleted", "before we go on, rename it", "no, I just want the message"
    String.raw`^(?:\W*(?:ok|and|so|then|also|now)[,.]? )*(?:the|this|that) (?:\S+ ){0,4}?(?:branch|commit|pr|mr|pull request|merge request|ticket|tag|stash)\b[^.,]{0,24} (?:should|can|could|must|has to|needs to) be (?:deleted|dropped|closed|merged|removed|rebased|squashed|reverted|reopened)\b`,
    `^(?:\\W*(?:ok|and|so|then|also|now|nice|great)[,.]? )*before (?:we|i) [^,]{2,50}, (?:please |also |let's )?(?:fix|add|rename|change|remove|update|finish|clean|move|check|make)\\b`,
    String.raw`\bi (?:just|only) want (?:the|a|that|this) (?:\w+ )?(?!(?:answers?|code|diff|commands?|results?|facts|summary|truth|gist|links?)\b)\w+(?: \w+){0,2}\W*$`,
  ],
  featureWork: [
    // "walk me through the layers": how that is to be told is no wish for more than that
    String.raw`${front}(?:please |can you |could you )?(?:(?:walk|take|talk|run|guide) me through|give me (?:an?|the|some|your) (?:\w+ )?(?:tour|overview|rundown|walkthrough|run-through))\b${lasting}`,
  ],
  building: [
    // "turn the site into an app", "make it an option to sell", "first thing we need is a page"
    `${front}(?:please )?(?:turn|split|convert|transform|port|rework|redo|redesign|polish|shrink|swap) (?:the|this|that|it|these|those|my|our|up)\\b${lasting}`,
    String.raw`\bmake (?:it|this|that) (?:an? )?(?:option|possible|optional|configurable|available)\b|\bfirst (?:thing|step) (?:that )?(?:we|i) (?:need|want|have to do) is\b|\btrying to (?:have|get|make) it (?:so|to)\b`,
  ],
  product: [
    // "it must keep counting even if ...", "some may prefer the list", "goal: all pages load in a second"
    String.raw`^(?:\W*(?:and|but|so|also|then)[,.]? )*(?:it|they|this|that|the \w+) (?:should|must|needs? to|has to|have to|shall) (?:also )?(?:still|keep|continue|go on|remain)\b.*\b(?:if|when|after|though|while)\b`,
    String.raw`\bsome (?:\w+ )?(?:may|might|will|would|could) (?:also |even )?(?:prefer|want|like|need|end up|choose|decide)\b|^\W*(?:objective|goal|task|mission|feature|user story)s?: |\b(?:so|such) that (?:our|the|my|an?|each) (?:\w+ )?(?:agent|bot|assistant|model)s? `,
    String.raw`\b(?:should|must|needs? to|has to) (?:\w+ )?(?:end|start|restart|begin|open|close|appear|play|reset|win|lose|die|spawn|blink|beep|jump|move|explode|vanish|disappear)\b.*\b(?:when|if|once|after|as soon as)\b`,
    String.raw`^(?:\W*(?:and|but|so|also|since|because)[,.]? )*(?:users?|people|customers|visitors|players|readers|guests) (?:usually |mostly |often |really )?(?:prefer|like|want|love|hate|expect)\b|\bpasswords? (?:must|needs?|should|have to|has to)\b|\b(?:rows|items|results|entries|cards|posts|products) per page\b|\b(?:table|list|grid|page|form|chart|menu|map|screen|view|gallery|sidebar|dashboard)s? needs? (?:an? )?\w+ing\b`,
    String.raw`\bi'd like (?:the|this|that|each|every|all|my|our) (?!(?:\w+ )?(?:tests?|commits?|code|docs?|comments?|functions?|branches|prs?|changes|diffs?|messages|summary)\b)(?:\w+ ){1,3}?to (?!be (?:tested|reviewed|short)|stay\b)\w+`,
    String.raw`\bi (?:want|need|would like) (?:someone|somebody|people|everyone|anyone|users?|players?|visitors?|customers?|guests?) to\b`,
  ],
  question: [
    String.raw`^(?:\W*(?:or|and|so|but)[,.]? )*(?:maybe|perhaps) (?:we|you|i|it) (?:could|can|should|might)\b|\bwhat else (?:can|could|should)\b`,
  ],
  report: [
    // "where do I see them? for example http://..."
    String.raw`^(?:for example|for instance|e\.?g\.?|such as|like) https?:`,
    // "the forum says one should never ...", "the problem is that we never ..."
    String.raw`\b(?:stack ?overflow|google|chatgpt|gemini|reddit|the internet|(?:a|the|one|some) (?:blog|forum|article|tutorial|video|colleague|friend)|my (?:friend|colleague|brother|teacher)|someone|some people) (?:says?|said|claims?|thinks?|recommends?|suggests?|writes?|wrote|told me)\b`,
    String.raw`\b(?:the|my|our) (?:real |main |only |actual )?(?:problem|issue|bug|trouble|reason|cause|culprit|catch) (?:here )?(?:is|seems|was|might be|could be)\b`,
    // "I can see the pods there", "it looks like they are not used anymore"
    String.raw`\bi (?:can |could )?see (?:the|that|all|both)\b.*\b(?:there|here|looks?|running|completed)\b|\beverything (?:looks|seems) (?:consistent|fine|good|right|ok|okay|as expected)\b`,
    String.raw`^(?:\W*(?:ok|so|and|hm+|but|also)[,.]? )*it (?:looks|seems|appears) (?:like|as if|as though|that)\b`,
  ],
  bugReport: [
    // "there is nothing showing", "the copies are appearing", "it is not installed properly"
    String.raw`\bthere (?:is|are|'s) (?:still )?(?:nothing|no \w+(?: \w+)?) (?:appearing|showing|coming|arriving|happening|displayed|visible|shown|printed|logged|received)\b|\b(?:is|are) (?:still |now |all |just )*(?:appearing|showing up|disappearing|overlapping|flickering)\b|\b(?:we|i) (?:still )?(?:receive|get|see|hear) nothing\b`,
    String.raw`\bnot (?:installed|configured|set ?up|loaded|rendered|displayed|showing|recogni[sz]ed|aligned|centered) (?:properly|correctly|right)\b|\bi (?:don'?t|do not|can'?t) see (?:them|it|any|the)\b`,
    String.raw`\b(?:the|my|our) (?:real |main |only |actual )?(?:problem|issue|bug|trouble|culprit) (?:here )?(?:is|seems|was|might be|could be)\b|\b(?:works?|loads?|runs?|starts?|compiles?|pass|passes)(?: fine| now| locally| again)* but\b|\b(?:we|i|you|they|users?|customers?|people) (?:get|see|receive)s? (?:two|three|four|both|the (?:old|wrong|same)) .{1,30} instead of\b`,
    String.raw`\b(?:ends? up|comes? out|shows? up|arrives?|(?:is|are|gets?) (?:saved|stored|shown|sent|exported)) (?:with|as|in|under) (?:the |an? )?(?:wrong|empty|old|same|blank|broken|missing)\b|\b(?:others|everything else|the rest|other \w+) (?:\w+ )?(?:works?|loads?|runs?|looks?|is|are) (?:fine|ok|okay|good|correct)\b`,
    String.raw`\bcomplains? (?:about|that)\b|\bpermission denied\b|\baccess denied\b|\bconnection refused\b|\btakes? (?:\w+ )?(?:\d+ ?(?:s|sec\w*|min\w*)|forever|ages|too long|so long) to (?:load|open|start up|render|respond|appear)\b|\bshould (?:be|say|read|show|equal) [$€£]?\d+ (?:here|there|instead|now|but)\b|\bshould (?:be|say|read|show|equal) [$€£]?\d+\W*$`,
    // What compilers and browsers print.
    String.raw`\bts ?\(\d{4,5}\)|\bis not assignable to\b|\bimplicitly has an '|\bhas no index signature\b|\bdoes not exist on type\b|\bwas blocked (?:because of|due to) |\bns_error_|\bnet::err_`,
  ],
  progress: [
    // A command and nothing else.
    String.raw`^\W*(?:sudo )?(?:brew|docker(?:[- ]compose)?|kubectl|systemctl|apt(?:-get)?|launchctl|service) (?:services |compose )?(?:restart|start|stop|up|down|ps|logs|install|update|upgrade|status|get|apply|exec|pull|build|list|reload|enable|disable)\b[^,.!?]{0,40}$`,
  ],
};
