import { front, momentary } from './classes.ts';
import type { LanguageWords } from '../types.ts';

/** Participles that do not end in "-ed". */
const irregular =
  'sold|sent|lent|given|taken|shown to|thrown|driven|worn|drawn on|built|bought|cut|split|held|kept|left|made|paid|put|run|spent|spoken|taught|told|written|overwritten|rewritten|broken|frozen|hung|fed|grown|eaten|drunk|flown|ridden|hidden|burnt|dealt|bent|shut|set|reset|let|drilled|won|lost|caught|brought|swept|swum|sewn|shorn';

/** What somebody decides about: an "I'm not ..." with one of these is a decision and no report. */
const undertakings = String.raw`pay(?:ing)?(?= (?:for|a|an|any|more|extra|them|\d))|buy(?:ing)?|host(?:ing)?|maintain(?:ing)?|support(?:ing)?|carry(?:ing)?|learn(?:ing)?|install(?:ing)?|stor(?:e|ing)|keep(?:ing)?|print(?:ing)?|sell(?:ing)?|shar(?:e|ing)|giv(?:e|ing)(?= (?:up|out|them|anyone|every|our|a|an|the))|sign(?:ing)?|rent(?:ing)?|hir(?:e|ing)|train(?:ing)?|translat(?:e|ing)|rewrit(?:e|ing)|migrat(?:e|ing)|switch(?:ing)?|ship(?:ping)?|publish(?:ing)?|offer(?:ing)?|build(?:ing)?|collect(?:ing)?|track(?:ing)?|polic(?:e|ing)|teach(?:ing)?|accept(?:ing)?|introduc(?:e|ing)|adopt(?:ing)?|add(?:ing)?|open(?:ing)? up|writ(?:e|ing)|document(?:ing)?|test(?:ing)?|port(?:ing)?|mov(?:e|ing)(?= (?:to|off|away|back))|go(?:ing)? back|depend(?:ing)?|rely(?:ing)?|ask(?:ing)? (?:people|users|customers|members|them|our)`;

/** When such a decision is one for the moment. */
const forNow = String.raw`(?! (?:it|that|this)\b)(?!.*\b(?:today|tonight|now|yet|monday|tuesday|wednesday|thursday|friday|anything|any (?:mails?|errors?)|all (?:day|night|that)|attention|the (?:call|change|meeting|result|error|old one))\b)`;

/** What comes of handing something over: "... and the encoder picks it up". */
const happens = String.raw`(?:it|they|that) (?:gets?|will be|is|are) (?!gone|cut off|lost|stuck|slow|shown|displayed|rendered|truncated|ignored|rejected|duplicated|doubled|blurred)(?:\w+ly )?\w+(?:ed|t|lt|nt|wn|en)\b|(?:the|their|our|my|his|her|[a-z]+'s|an?) [\w-]+(?: [\w-]+){0,2} (?:picks|takes|fetches|collects|scans|builds|loads|does|installs|deploys|publishes|prints|sends|imports|sorts|ships|plays|handles|signs|files|flashes|syncs|turns|signs|books|posts|indexes|archives|releases|mails|translates|converts) (?!an? (?:error|exception)|nothing)\w`;

/** What goes wrong with the one that is meant: "the second is the one that crashes". */
const amiss = String.raw`crash\w*|breaks?|fails?|hangs?|flickers|throws?|loops|leaks|looks?|works?(?! (?:on|with|from|for|in|at)\b)|overlaps?|flashes|disappears|complains|is missing|is wrong|is broken|does(?:n't| not)`;

/** "Dates before 1970 occur", "negative stock happens". */
const occurs = String.raw`${front}(?!(?:${momentary}|i|you|we|it|that|this|there|they|here|the|these|those|error|crash\w*)\b)(?:[\w'-]+ ){0,6}?(?:do |can |may |might |will )?(?:occur|happen|exist|happens|occurs|exists)(?=[,.;!]|$| and (?:is|are|that)| here\b| at (?:night|sea|home)| in (?:this|our|old|every|any|real)\b| on (?:this|our)\b)(?!.*\b(?:since|when i|whenever i|why|after i|every time|yesterday|today)\b)`;

/** "A panic in the parser is a bug". */
const offence = String.raw`${front}an? [^,.?!:]{3,50} is (?:always |still |just )?an? (?:bug|defect|fault|blocker|lie|sin|mistake|crime|breach|accident|no-?go|failure|error)(?=[,.;!]|$| (?:in|for|here|with|whatever|no matter|on)\b)(?!.*\b(?:line \d|today|now)\b)`;

/** "I'm not paying for another service", "we won't be printing tickets". */
const refusal = String.raw`${front}(?:(?:i'm|i am|we're|we are) (?:definitely |certainly |just |really |simply )?(?:not|never)|(?:we|i) (?:won't|will not|will never)(?: ever)?) (?:going to |gonna )?(?:be )?(?:${undertakings})\b${forNow}`;

/** "The word 'order' is taken". */
const takenWord = String.raw`\bthe (?:word|term|abbreviation|letters?) ["']?[\w -]{1,30}["']? (?:is|are) (?:already )?(?:taken|reserved|protected|kept|used|for|not)\b|\bthe (?:word|term|name|label) "[\w -]{1,30}" (?:is|are) (?:already )?(?:taken|reserved|kept|only|for)\b`;

/** "What the sensor calls humidity is dew point". */
const whatIsCalled = String.raw`\bwhat (?:the|our|they|we|people|everyone) [\w' -]{0,25}?\b(?:calls?|says?|means?|writes?) (?:an? |the )?[\w' -]{2,30} (?:is|are) (?!not (?:shown|working)|wrong|missing|empty)\w`;

/** "Our word for a shift is watch". */
const ourWord = String.raw`\bour (?:own )?(?:word|name|term|abbreviation|sign|symbol|slang|jargon) for\b`;

/** English: what says by the form of its sentence that it lasts, whatever it speaks of. */
export const constructions: LanguageWords['cues'] = {
  projectFact: [
    String.raw`\bthere(?:'s| are| is) (?:only |just )?(?:one|two|three|four|five|six|\d+) of us\b`,
    // "the amber build is what the clinics get", "the night run is the one that writes to the archive"
    String.raw`${front}(?!(?:\(?[a-d\d]\)?|that|this|it|here|there|which|what|he|she|is|was|(?:the )?(?:first|second|third|fourth|last|next|other|only|problem|error|bug|question|\w+ (?:line|row|commit|button|one)))\b)(?:[\w.'/-]+ ){1,5}(?:is|are) (?:the (?:only )?ones? (?:that|which) (?!${amiss})(?!i\b|you\b|it\b|he\b|she\b|was\b|were\b|had\b|did\b)[a-z]+\b(?<!ed)|the (?:only )?ones? (?:that|which)(?:'s| is| are) (?!${momentary})\w|what (?!${amiss})[a-z]{3,}s\b(?<!\b(?:was|does|his|this|has|is|means|happens|matters))|(?:what|the ones?) (?:we|people|everyone|everybody|(?:the|our|all) \w+(?: \w+)?|\w+s) (?!see|saw|get an|got|wants?|wanted|likes?|prefers?|asks?|asked|voted|chose|said|meant|discussed|talked|tested|looked|expect|should|shows?|says?)[a-z]+)`,
    // "a wrong label costs us a pallet"
    String.raw`\bcosts (?:us|me|them|everyone|people|the [\w-]+) (?!nothing|too much|now)\w`,
    // "warnings are raised in one place"
    String.raw`\b(?:is|are|gets?|goes?|happens?|lives?|comes?|runs?|pass(?:es)?) (?:[\w-]+ )?(?:in|from|at|through|by|on) (?:exactly |only |just )?(?:one|a single) (?:place|file|module|spot|function|point|thread|table|class|service|door|gate|desk|person|machine|job|queue|list|book|pair of hands)\b(?! (?:and|but) not)`,
    // "room names get their colours from rooms.yml"
    String.raw`\b(?:gets?|takes?|draws?|inherits?|pulls?|borrows?) (?:its|their|all (?:its|their)) [\w-]+(?: [\w-]+)? (?:from|out of|off|via|through) (?!(?:the |an? )?(?:wrong|old|stale|same wrong)\b|somewhere|nowhere|there\b)\w`,
    // "we have the one kiln"
    String.raw`${front}(?:we|i)(?:'ve| have) (?:got )?(?:just |only )?(?:the|that) one (?!i\b|we\b|you\b|bug|error|problem|question|test|thing)[\w-]+`,
  ],
  decision: [
    // "latin stays latin"
    String.raw`\b([a-z]{3,}) (?:stays?|remains?|is|are) \1(?=[,.;!]|$| (?:here|and)\b)`,
    refusal,
  ],
  prohibition: [
    refusal,
    // "worn helmets can't be sold": of a kind, and no message that cannot be sent
    String.raw`${front}(?!(?:the|it|this|that|these|those|my|your|he|she|they|error|file|message)\b)(?:[\w'-]+ ){1,7}(?:can't|cannot|can not|may not|must not|mustn't|shouldn't|are not to) be (?:${irregular})\b`,
  ],
  division: [
    // "the crane is only driven by Pavel"
    String.raw`\b(?:is|are|gets?) only (?:ever )?(?:\w+ed|${irregular}) by (?!(?:the )?(?:loop|function|handler|hook|button|script|code|test|default|accident|mistake|hover|click|id|name|index|key|date|row|column)\b|[a-z]+ing\b)\w`,
  ],
  lifecycle: [
    // "the fund sold its flats in 2019", "the codes changed with the 2022 plan"
    String.raw`(?<!\b(?:was|were|been|being|is|are|got|when|if) )\b(?:outsourced|sold|closed|merged|changed|stopped|switched|dropped|renamed|abolished|introduced|replaced|split|bought|ended|adopted|abandoned|converted|gave up|took over|left|moved) (?:[\w./'-]+ ){0,5}(?:in|since|with|after) (?:the )?(?:\w+ )?(?:19|20)\d\d\b`,
    // "we took it out of git"
    String.raw`\b(?:we|they|i)(?:'ve| have)? (?:took|taken|threw|thrown|kicked|pulled|ripped|cut|banned) [\w./'-]+(?: [\w./'-]+){0,3} out (?:of|in|with|back|when|last|years?|months?|weeks?|long)\b`,
  ],
  generic: [
    // "a ticket that was scanned twice is no error"
    String.raw`${front}an? (?!user|bug\b|crash\b|lot\b|few\b|bit\b|customer (?:reported|wrote|says)|message\b|new\b)[\w-]+(?: [\w-]+)? (?:that|which|who|whose|without|with no|nobody|no one|older than|younger than|under|over|above|below|shorter than|longer than) (?:[\w'-]+ ){1,7}?(?:is|isn't|gets|still|counts|can|can't|has|stays|goes|costs|never|always|needs|may|must|does|doesn't|keeps|pays|belongs|means|lives|comes) (?!(?:wrong|broken|missing|empty|shown|displayed|crash\w*|here|there)\b)\w`,
    // "a member may be in two choirs"
    String.raw`${front}an? (?!user|player|customer|page|button|test|crash|error|bug|message|request|second|few|lot|bit|little|couple\b)(?:[\w'-]+ ){1,5}?(?:can|may) (?:only |also |well |still )?(?:be|have|carry|hold|belong|stand|sit|run|share|own|span|contain|take|cover|change) (?:in|on|at|to|with|under|over|several|many|more than|two|three|four|no|both|up to|any number|hands|sides|owners?)\b`,
    occurs,
    offence,
  ],
  domainFact: [
    ourWord,
    String.raw`\bthere(?:'s| is) (?:just|but) one\b`,
    whatIsCalled,
    occurs,
    offence,
    takenWord,
  ],
  naming: [
    // "in this repo 'tenant' means customer"
    String.raw`${front}(?:(?:in|on|at|for) (?:this|our|the) [\w-]+,? )?["'“][\w -]{2,30}["'”] (?:means|stands for|is short for) \w`,
    ourWord,
    takenWord,
    whatIsCalled,
    String.raw`\b(?:we|they|people|everybody|everyone)(?: here| (?:in|at|on) (?:this|the|our) [\w-]+)? (?:say|call (?:it|them|that|these)|write|don't say|never say) ["']\w`,
    String.raw`\b(?:in|at|on) (?:this|our) [\w-]+ we (?:say|write) ["']?\w`,
  ],
  habit: [
    String.raw`\b([a-z]{3,}) (?:stays?|remains?|is|are) \1(?=[,.;!]|$| (?:here|and)\b)`,
    // "counts as stored for us"
    String.raw`\b(?:counts?|means?|goes|passes|stays?|starts?|ends?|begins?|belongs?) (?:[\w'-]+ ){1,6}(?:for|with) us\b(?=[,.;!]|$| (?:if|when|unless|as|until)\b)|^(?:\W*(?:and|but|so|also|no|hm+|careful)[,.:]? )*for us,? (?:an?|the|every|each|all|no|only|\w+s) (?!(?:link|log|page|file|code|one)\b)\w`,
  ],
  because: [
    // "... so we can mute them at night"
    String.raw`\S+ \S+ \S+,? so (?:that )?(?:we|they|people|everyone|everybody|nobody|no one|the [\w-]+) (?:can|could|know|knows|don't|doesn't|see|sees|find|finds|never|always)\b`,
  ],
  outcome: [
    // "drop the wav in incoming/ and the encoder picks it up"
    String.raw`^(?:\W*(?:and|but|so|also|ok|no|just|please|you|you can|always|simply)[,.:]? )*(?:put|drop|copy|save|place|lay|throw|leave|write|push|send|upload|move|tag|post|hand|print|name|rename|merge|label|mark|mail) (?!back\b)(?:[^,.?!]|\.(?=\w)){2,60}?,? and (?:then )?(?:${happens})`,
  ],
  person: [
    String.raw`\bi (?:do )?tend to (?!(?:agree|disagree|think|believe|see|suspect|say|prefer that|want (?:it|that|this))\b)[a-z]`,
  ],
  answerStyle: [
    String.raw`\b(?:you|u)(?: still| always| just| really)? keep (?:apologi[sz]|ask|explain|thank|repeat|summari[sz]|tell|recapp|prais|flatter|lectur|lists?|announc|congratulat|greet)ing\b`,
    String.raw`\bi (?:don't|do not|dont|never) (?:really )?(?:need|want|care|have)(?: to (?:know|understand|see|hear|read|learn))?,? (?:about )?(?:how|why) (?:it|this|that|they|everything|things|any of it|all of it|all that|the \w+)(?:'s| is| are| was)? (?:works?|done|does|do|happens?|inside|underneath|made|built)\b(?!.*\?)|\bi (?:have|feel|got) no (?:wish|need|desire|ambition|urge) to (?:understand|know|read|learn|hear)\b`,
  ],
  environment: [
    // "the hoster gives us PHP", "the server lets four of us in at once"
    String.raw`${front}(?:the|our|their|my) [\w-]+(?: [\w-]+){0,2} (?:only |just |always |never )*(?:gives?|lets?|allows?|grants?|sells?|sends?|charges?|bills?|pays?|lends?|lets?) (?:us|me|them|everyone|(?:\w+ )?of us|people|anyone|nobody|no one) (?!an? (?:error|warning|exception|headache|blank|\d{3})|the wrong|nothing|back\b|wrong|down|know\b|\d{3}\b)\w`,
    // "the bridge has a 3.5 ton limit"
    String.raw`\b(?:has|have|got|is|with) (?:an? |the |our )?(?:[\w.%-]+ ){0,3}(?:limit|cap|quota|ceiling|allowance)\b(?! (?:is|was) (?:wrong|hit|reached))|\b(?:hits?|hitting|runs? into|because of) (?:the |my |our |its )?\w+ (?:limit|quota)s?\b`,
    String.raw`\bi (?:can't|cannot|can not|may not|am not allowed to|have no way to) (?:install|configure|reboot|upgrade|enable|switch on|mount|flash|open ports?)(?: or [a-z]+(?: on)?)* (?:anything|any \w+|stuff|things|software|packages|programs) (?:there|here|on|in|at)\b`,
    String.raw`\b(?:we're|we are|they're|they are|prod|production|staging|everyone) (?:is |are )?(?:still |stuck |all )*on v?\d+\.\d[\w.]*(?=[,.;!]|$| (?:here|there|until|till|and|so|still|for)\b)`,
    String.raw`${front}i(?:'ve| have)(?: got)? no (?:serial|console|shell|access|root|keyboard|screen|monitor|network|internet|printer|compiler|ide|terminal|admin rights|permissions?|sound|camera|gpu|licen[cs]e|sudo|docker)(?: \w+)?(?: there| here| on| at| in|[,.;!]|$)`,
  ],
  contrast: [
    // "gfortran only, the group has no licence": what alone is used, whatever it is
    String.raw`^(?:\W*(?:and|but|so|also|no|hm+|nope|ok|please)[,.:]? )*(?!(?:read|write|once|mobile|desktop|today|view|local|admins?|members|adults|single|staff|first|one|use|the first|android|ios)\b)[\w.+#-]+(?: [\w.+#-]+)? only,? (?:(?:here|please|pls)\b|(?:the|our|we|they|nothing|no|everything|that's|it's) \w)`,
  ],
  complaint: [
    // "don't praise me"
    String.raw`^(?:\W*(?:and|but|so|also|no|please|just|hey)[,.]? )*(?:don't|dont|do not|never|stop) (?!(?:get|let|make|log|remind|leave|send|show|give|tell|bring|wait for|start|count|take|want|expect|add|move|sign|charge|mail)(?:ing)?\b)[a-z]+(?:ing)? me\b`,
  ],
  // Against it.
  dangling: [
    String.raw`^(?:\W*(?:and|but|so|also|then|it)[,.]? )*(?:should|must|shall|has to|needs to)(?:n't| not)? (?:only |not |also |at least )*(?!always\b|never\b|we\b|i\b|you\b|it\b|they\b|the\b)[a-z]+\b(?! (?:run|ask|tell) )`,
  ],
  thisWork: [
    String.raw`\bin this (?:e-?mail|mail|letter|text|post|message|note|article|section|paragraph|slide|tweet|reply|story|poem|speech|leaflet|flyer|caption|announcement|invitation|abstract|cover letter)\b(?!'s)`,
  ],
  oneTask: [
    String.raw`\bfor the (?:minute|time being)\b|\b(?:only|just|leave|keep|put|use|run|stop|don't|dont|do not|no|not|first)\b.{1,60}\b(?:tonight|this (?:evening|afternoon|morning))(?=[,.;!]|$)`,
  ],
  bugReport: [
    String.raw`\b(?:shows?|prints?|plays?|says?|returns?|displays?|draws?|finds?|gives?|sends?|logs?|outputs?) nothing\b(?! (?:but|except|else|of|that|to)\b)|\bmy [\w-]+ (?:just )?(?:broke|crashed|died|froze|hung|stopped|gave up)\b`,
    String.raw`\b(?:my|all (?:my|the|of my)) [\w-]+(?: [\w-]+)? (?:is|are) (?:all |suddenly |now )?gone\b(?! (?:since|for good|from)\b)|\bonly (?:one|two|three|four|half|some|\d+) (?:out )?of (?:the|my|them|these)\b[\w ]{0,24}\b(?:run|runs|ran|works?|worked|shows?|loads?|loaded|arrived?|arrives|appears?|comes?|came|pass(?:es|ed)?|opens?|starts?|there|left|visible|done)\b`,
    String.raw`\b(?:gets?|got|sees?|shows?|reads?|is given) (?:an? |the |some |two )?(?:weird|strange|odd|funny|crazy|bogus|garbage)\b|^(?:\W*(?:but|and|yet)[,.]? )*never (?:\w+ed|used|read|set|written|sent|shown|built)[.!]*$`,
  ],
};
