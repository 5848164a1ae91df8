import { opening } from './classes.ts';
import type { LanguageWords } from '../types.ts';

/** How often, as one tells it of a fault. */
const often = 'always|never|every time|each time|every single time|consistently|reliably';
/** What goes wrong then. What only might is a case to be met: "when the build fails, never push". */
const fails = String.raw`(?<!\b(?:if|when|whenever|unless|until|before|or|otherwise|else|that|which|must|should|may|can) (?:[\w'-]+ ){0,3})(?:crash(?:es|ed|ing)?|segfaults?|core dumps?|freezes|froze|hangs|hung|deadlocks?|fails(?! (?:fast|loud|early|hard))|breaks|broke|dies|died|throws|times out|disappears|vanishes|restarts by itself|garbled|(?:the |this |that |an? )?(?:same )?(?:error|bug|glitch|fault|exception|crash|problem|issue) (?:comes|occurs|appears|shows up|happens|pops up|is there))`;
/** Where a fault shows and where it does not: "never in the debug build", "always on the second run". */
const where = String.raw`(?:in|on|at|with|for|during|under) (?:the |my |a )?(?:(?:first|second|third|fourth|last|next|other|same|cold|warm) (?:time|try|run|load|start|launch|click|attempt|boot|visit|call|login|save|print|one|build|device|machine|browser|account|user|page|screen|tab)|(?:debug|release|dev|incognito|private) (?:build|mode|window|version)|(?:frame|row|line|step|slide|bar|level|record|iteration|byte|epoch|item) \d+)`;

/** Who wants something built, beside a customer. */
const wishers =
  'reviewers?|referees?|editors?|auditors?|teachers?|parents|curators?|accountants?|desk|sales|marketing|finance|management|she|he|they|people|somebody|someone';

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';

/** English: what goes on or goes wrong, what is asked of one text or one thing, and what others want. Nothing of it lasts. */
export const moments: LanguageWords['cues'] = {
  bugReport: [
    String.raw`\bhas (?:an? |some |\d+ )?(?:dead|broken|wrong|missing|duplicate|double) [a-z]+\b|\balways the same (?:pattern|story|error|thing|problem|row|place|one|line|message)\b`,
  ],
  product: [
    String.raw`\b(?:never|always|don'?t)(?: ever)? (?:let|allow|force|make) the (?:player|enemy|enemies|opponent|boss|hero|npc|bot|snake|bird|ghost|monster)s?\b`,
    String.raw`${opening}(?:the )?same (?:thing |again |procedure |change |fix |goes |treatment )?(?:for|with|on) (?:the |all the )?(?:other|rest|remaining|next|second|third)\b`,
    // "it should slide up from the bottom"
    String.raw`${opening}it (?:should|must|shall|has to|needs to) (?:also |always |never |just |only |then )*(?:slide|fade|appear|pop|show|blink|flash|spin|grow|shrink|bounce|open|close|beep|play|list|display|wobble|glow|shake|scroll|zoom|light|ring|vibrate|animate|rotate|jump|snap)\b`,
  ],
  progress: [
    // Answers to questions in their order.
    String.raw`^\W*(?:yes|no|yep|nope|yeah)(?:[,;] (?:(?:and |then )?(?:yes|no|yep|nope|always|never|both|neither|none|all|first|second|later|[\w-]+(?: [\w-]+)?))){2,}[.!]*$`,
  ],
  thisWork: [
    String.raw`${opening}(?:translate|rephrase|reword|paraphrase|proofread)\b[^.?!]{0,40}(?::|["“])`,
    // "Write me a short description. No exclamation marks in it."
    String.raw`${opening}no [\w' -]{2,30} in (?:it|there|that|this one)[.!]*$`,
  ],
  report: [
    String.raw`\b${fails}(?: \w+)?,? (?:(?:it|that|this) )?(?:${often})\b(?! (?:run|use|check|call|set|keep|make|do|push|merge|commit|restart|log|start)\b)`,
    String.raw`(?:^|[,;] |\b(?:but|and) )(?:always|never|only) (?:${where}\b|(?:in|on|at|with) the (?:first|second|last|other|next)(?: one)?[.!]*$)`,
    String.raw`${opening}(?:the |our |my |some )?(?:[\w'-]+ )?(?:${wishers}) (?:now |also |would |really |apparently )*(?:want|wants|wanted|need|needs|like|likes|asks?|asked|expects?|wish|wishes|have asked|has asked)(?: for| to have)? (?:the following|these|this|to (?:see|have|be able)|an?|more|some|another|fewer|less)\b`,
    String.raw`\b(?:is|are) (?:good|fine|ok|okay|great|perfect|right|all right) as (?:it is|is|they are|drafted|before|planned|now|you have it)\b`,
    // A measurement is no habit.
    String.raw`^\W*(?:about |around |roughly |some )?\d[\d.,]* ?(?:bytes|[kmg]i?b|ms|sec\w*|s|min\w*|rows|lines|mails|requests|errors|warnings|packets|watts?|degrees|mm|cm|%) (?:every|each|per|a|an) (?:\d+ ?)?\w+[.!]*$`,
    String.raw`${opening}(?:on|in|at|around|since|by) (?:(?:${months})\w* \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${months})\w*),? (?:we|i|you|they|he|she|it|the|someone|somebody|all|our) .{0,30}?\b(?:[a-z]+ed|went|began|ran|took|put|set|got|came|fell|rose|broke|was|were|had|made|did|sent|built|lost|left|cut|hit)\b`,
    String.raw`\bi (?:would |do |already |kind of |sort of )*expect an? (?:\w+ )?(?:gap|drop|spike|dip|jump|delay|problem|conflict|failure|error|peak|rise|few|lot|difference|answer)\b`,
  ],
};
