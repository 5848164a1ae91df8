import { opening } from './classes.ts';
import type { LanguageWords } from '../types.ts';

/** People of whom one says how many there are. */
const heads = String.raw`(?:people|persons?|users?|of us|members|staff|vets|clerks|families|clubs?|shops?|households|women|men|[a-z]+(?:ers|ists|ians|ors|ants))`;
const few = String.raw`(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|a dozen|a handful|half a dozen)`;
/** What a fact is about when it is about one thing in view. */
const inView = String.raw`(?:it|this|that|he|she|the (?:button|title|file|line|row|column|test|page|error|problem|bug|issue|first|second|last|icon|image|picture|font|colou?r|label|menu|text|screen|build|output|result|value))`;
/** What comes as a surprise to whoever counted on another number, name or beginning. */
const notThat = String.raw`(?:\d[\d.,]*|one|two|three|four|eight|ten|twelve|a (?:dozen|hundred)|the|an?|january|monday|jan|utc|\w+ to)\b`;
/** Verbs of a step that is prepared for others: it comes again with the next one. */
const shipping = String.raw`(?:bump|tag|publish|release|sign|notari[sz]e|upload|deploy|changelog|release notes|version(?: number| code)?|archive|announce|regenerate|rebuild)`;
/** Saying that it is done. */
const claims = String.raw`(?:tell|say|claim|call|declare|report|announce|mark)\w* (?:me |us |it |that |it's |this )*(?:(?:is|are|as|all|it'?s|they(?:'re| are)) )*(?:green|done|fixed|finished|ready|works?|working|pass(?:es|ing)?|complete|solved|good|fine|clean|ok)`;

/** "We're 34 singers and one conductor, that's the whole user base": how many there are says for whom it is, and that it stays so. */
const howMany: readonly string[] = [
  String.raw`\b(?:we(?:'re| are)|there (?:are|will be)|it'?s|this is|that'?s)(?: all| just| only| for)* (?:an? (?:choir|club|team|office|band|crew|family|class|parish|lab|village|society) of )?(?:${few}) (?:${heads})\b[^.?!]{0,40}(?:\bthat'?s (?:the whole|the entire|all|everybody|everyone|it)\b|\b(?:whole|entire|total|all of) (?:user base|membership|team|staff|company|crew|audience)\b|\bwon'?t (?:change|grow|be more)\b|\bnever (?:be )?more\b)`,
  String.raw`\b(?:${few}|nobody but \w+|only \w+) (?:${heads}) (?:in (?:the|this|all|our) [\w ]{2,20} )?(?:use|read|see|need|open|edit|maintain|look at) (?:this|it|that|the (?!same|one)[\w]+)\b(?! (?:same|login|account))(?=[^?]*$)`,
];

/** English: turns of speech by which people say in passing what lasts. */
export const turns: LanguageWords['cues'] = {
  durable: [
    // "payouts only ever leave from the escrow account"
    String.raw`${opening}(?!(?:it|this|that|i|we|you|he|she|they|the (?:crash|error|bug|list|page|test)|crash(?:es)?|errors?|bugs?|fails?)\b)(?:[\w'-]+ ){1,4}only ever [a-z]+s? (?:in|on|at|from|out|through|via|over|after|before|with|by|under|as|to) (?!(?:my|this|that|the (?:first|second|third|last)|an? (?:cold|warm|second))\b)\w`,
  ],
  correcting: [
    // "a cwt isn't 100 pounds, it's 112"
    String.raw`${opening}(?!${inView}\b)(?:(?:an?|the|our|their|every|each) )?[\w'-]+(?: [\w'-]+){0,2} (?:isn'?t|is not|aren'?t|are not) (?!(?:missing|empty|working|shown|centered|red|green|blue|flaky|slow)\b)(?:the |an? |on |in )?[\w'-]+(?: [\w'-]+){0,3}(?: here)?[,;] (?:it'?s|they'?re|it is|they are|but) (?!(?:not|way|too|just|still|very|really|broken|empty|a (?:bug|typo|warning|feature))\b)\w`,
  ],
  contrast: [
    String.raw`${opening}(?!${inView}\b)(?:(?:an?|the|our|their|every|each) )?[\w'-]+(?: [\w'-]+){0,2} (?:isn'?t|is not|aren'?t|are not) (?:on |in )?${notThat}[^,;]{0,30}[,;] (?:it'?s|they'?re|it is|they are|but) (?!(?:not|way|too|just|still|very|really)\b)\w`,
    // "ounces only exist on the label"
    String.raw`(?:^|[,;.] |\band )(?!(?:it|this|that|the|they|errors?|bugs?|problems?)\b)[\w'-]+(?: [\w'-]+)? only (?:exists?|lives?|appears?|counts?|matters?) (?:in|on|at|inside|for|after|once) (?!(?:my|chrome|safari|firefox|ie|edge|dark|mobile|production|prod|staging|a|this)\b)\w`,
  ],
  answerStyle: [
    String.raw`\bi (?:don'?t|do not|never) (?:want|need|wish) to (?:hear|read|be told) (?:that|how|what a|any|about (?:how|your)|it'?s|your|an?other)\b`,
    String.raw`\b(?:be|can (?:i ask )?you (?:to )?be|could you be|you (?:can|may|could|should) be) (?:a (?:bit|little) |much |way |even )?(?:more (?:critical|blunt|direct|honest|sceptical|skeptical|demanding)|meaner|harsher|stricter|tougher|blunter|harder|less (?:nice|kind|polite|friendly|positive|gentle|forgiving))\b(?! (?:with|on|about|to) (?:the|this|that)\b)`,
    String.raw`\b(?:i (?:don'?t|do not) (?:need|want|care (?:for|about))|spare me|skip|never mind) (?:the )?(?:[\w-]+ ){0,2}(?:maths?|theory|derivations?|statistics|details?|mechanics|algebra|internals|proofs?|background|reasoning|explanations?|physics|jargon|technicalities)(?: behind (?:it|that|them|this)| of (?:it|that))?(?=[,.;:!]|$| (?:just|only)\b)(?! (?:page|column|table|field))`,
    String.raw`\bis (?:what|all(?: that)?) i (?:go by|look at|care about|understand|think in|read|need to (?:know|see|hear))\b|\bare (?:what|all(?: that)?) i (?:go by|look at|care about|understand|think in|read)\b`,
  ],
  complaint: [
    String.raw`${opening}again,? you (?:just |simply )?(?:(?!(?:need|feed|speed)\b)[a-z]{2,}ed|made up|left|put|took|wrote|broke|forgot|ran|built|gave|went|told|said|read|chose|set|sent|hid|threw|cut|did)\b`,
  ],
  location: [
    // "keep pandas out of the core package"
    String.raw`${opening}keep (?!(?:it|them|me|us|him|her|this|that|these|those|the (?:cat|dog|header|footer|logo|title|border))\b)[\w.+#-]+(?: [\w.+#-]+){0,3} out of (?:the |our |any |every |all )?(?!(?:picture|way|sun|rain|reach|sight|mind|it|this|that|conversation|discussion|release|scope|printout|screenshot|meeting|loop)\b)[\w./-]+`,
  ],
  stays: [
    ...howMany,
    // "has 2 GB and won't get more"
    String.raw`\b(?:has|have|does|do|gets?|is|are|runs?) [^.?!,;]{2,40},? and (?:it |they |that |there )?(?:won'?t|will not|will never|is(?:n'?t| not) going to|never will) (?:ever )?(?:get|be|have|see|do|become) (?:any )?(?:more|bigger|better|faster|newer|larger|another|upgraded|extended)\b`,
  ],
  prohibition: [
    // "after start-up nothing allocates", "during a take nothing logs"
    String.raw`\b(?:after|during|once|while|before|outside|inside|beyond) [^.?!,;]{2,30},? (?:nothing|nobody|no one) (?!(?:works?|worked|happens?|happened|shows?|showed|moves\b(?! (?:on|in))|loads?|appears?|comes?|came|changes?|changed|is|was|saw|noticed)\b)(?!\w+ed\b)[a-z]+s\b`,
  ],

  roadmap: [
    String.raw`\b(?:is|are|stays?|remains?) (?:explicitly |definitely |firmly |well |simply )?(?:out of (?:scope|the picture|the question)|off the table|not on the (?:cards|table|agenda|roadmap)) (?:until|till|before|for (?:v|version |the (?:first|next))|as long as) (?!(?:i|you|we're|monday|tuesday|wednesday|thursday|friday|tomorrow)\b)\w`,
  ],
  division: [
    String.raw`\bi (?:always )?(?:draw|lay out|write|paint|record|design|translate|edit|compose|model|film|scan|photograph|arrange|choose|name|price|cook|cut|mix|test|review|deploy|release|publish|commit|push|merge|send|sign|print|upload|type) (?!(?:it|this|that|them) (?:now|later|tomorrow)\b)[\w' -]{3,40}, (?:and )?you (?:only |just )?(?:do|write|touch|handle|stage|code|make|build|prepare|keep to|stick to|stay (?:in|out|with)|look after|take) \w`,
  ],
  eachTime: [
    // "first show me the plan, then the tests, then write the code"
    String.raw`\bfirst (?:you )?(?:show|tell|explain|ask|sketch|propose|describe|plan|read)\b[^.?!]{2,80}\bthen\b[^.?!]{2,80}\bthen\b`,
  ],
  moment: [
    // "before you tell me it's green"
    String.raw`\bbefore you (?:${claims})\b`,
  ],
  routine: [
    String.raw`\bhow (?:it|this|that) (?:goes|works|is done) (?:with|for|when|each|every)\b[^:.?!]{2,70}: ?[a-z\x60][^?]{2,}?,[^?]{2,}?,`,
    String.raw`${opening}(?:each|every) time (?!(?:i|the user|a user|someone clicks)\b)[^:.?!]{4,50}: ?(?:you |we |first |i )*[a-z\x60]+ [^,?]{3,},[^?]{3,}, (?:and |then |only |finally )*then\b`,
    // "pull the strings, bump the version, write the changelog and tag it"
    String.raw`^[^.?!]{0,120}\b${shipping}\b[^.?!]{2,60}?(?:,| and) [^.?!]{0,40}\b${shipping}\b[^.?!]{0,60}?(?:,| and) [^.?!]{0,40}\b${shipping}\b`,
  ],
  environment: [
    String.raw`\b(?:a |the )?(?:bare|plain|naked|raw|simple|direct|normal) [\w.-]+(?: [\w.-]+)? (?:will not|won'?t|doesn'?t|does not|can'?t|cannot|fails?) (?:\w+ )?(?:on|for|with|in) (?:any(?:body|one)|every(?:body|one)|nobody|any|your|all)\b`,
  ],
};
