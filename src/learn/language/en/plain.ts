import { front, orderFront } from './classes.ts';
import { tools } from '../every.ts';
import { ahead } from '../unlisted.ts';
import type { LanguageWords } from '../types.ts';

/** "Just the code", "give me the whole file, not snippets". */
const onlyThat = String.raw`${front}(?:just|only) (?:give|show|send|paste|print)(?: me)? (?:the |an? )?(?:code|commands?|diff|answer|result|sql|query|regex|changed lines)[.!]*$`;
const wholeFile = String.raw`\b(?:give|show|send|print|output|write|paste)(?: me)? (?:the |a )?(?:full|whole|complete|entire) (?:files?|code|functions?|scripts?|class(?:es)?),? (?:not|instead of|no|never)\b`;
/** "Show me diffs instead of full files". */
const diffOnly = String.raw`\b(?:give|show|send|print|output|post)(?: me)? (?:(?:only|just) (?:the |a )?(?:diff|patch|changes)\b|(?:the |a )?(?:diffs?|patch(?:es)?|changed (?:lines|parts)|snippets?),? (?:not|instead of|rather than|never)\b|(?:diffs|patches)(?: only)?[.!]*$)`;
/** "Do not create markdown summaries of your work". */
const papers = String.raw`\b(?:do not|don'?t|dont|no need to|stop|never) (?:creat|writ|generat|add|mak|produc)\w+ (?:any |more |new |extra |these |those |so many )*(?:(?:markdown|md|summary|status|report|readme) )*(?:summaries|summary (?:files?|docs?|documents?)|reports|(?:markdown|md|readme|doc|documentation|status|summary) (?:files|documents|docs|reports)|readmes)\b`;
/** What comes with each piece of work. */
const ofEachWork =
  '(?:commit messages?|commits|pr (?:titles?|descriptions?)|pull request descriptions?|branch(?: name)?s|docstrings|changelog entries|release notes)';
const oneByOne = String.raw`${front}(?:(?:give|ask|show|tell|send) me |do |just |only |let's (?:do|take) )*(?:one|a single) (?:thing|step|question|task|topic|issue) (?:at a time|per (?:message|answer|turn))\b`;

/** English: what people tell an agent in the fewest and plainest words. */
export const plain: LanguageWords['cues'] = {
  projectFact: [
    // "the orm is prisma", "stack: next 14, prisma, postgres"
    String.raw`${front}(?:the |our |my )?(?:tech(?:nology)? )?(?:stack|orm|database|db|back-?end|front-?end|styling|auth|framework|runtime|hosting|bundler|test runner)(?: (?:is|runs on)|:) ${ahead(`(?:[\\w.]+ ){0,2}(?:${tools})(?![\\w/-])`)}\w`,
    // "auth goes through clerk", "payments via stripe"
    String.raw`${front}(?:auth|payments?|e?mails?|sms|search|storage|analytics|logging|uploads?|billing|login) (?:(?:goes|go|runs?|is done|are sent|is sent|are done) )?(?:through|via|with) (?!(?:the (?:button|page|form)|this|that|it|a|an|no|my)\b)[\w.+-]+(?=[.,;!]|$| (?:and|so|not)\b)`,
  ],
  lifecycle: [
    String.raw`\bwe(?:'ve| have)? (?:just |already |recently |now )*(?:changed|switched|moved|migrated) (?:over )?(?:(?:the|our|my|all) )?(?:[\w-]+ )?(?:stack|framework|database|db|hosting|back-?end|front-?end|bundler|orm|architecture|ci|auth|deployments?|registry|engine) (?:from [^.?!]{2,40}?,? )?(?:over )?to \w`,
  ],
  environment: [
    String.raw`\byou (?:don'?t|do not|won'?t) have (?:any )?(?:internet|network|docker|sudo|root|a gpu|gpu|permissions?|write access|shell access)\b`,
  ],
  review: [String.raw`\bask (?:me )?(?:\w+ ){0,2}questions (?:if|when(?:ever)?|before|first|until)\b`],
  replies: [onlyThat, wholeFile, diffOnly, oneByOne],
  answerStyle: [onlyThat, wholeFile, diffOnly, oneByOne],
  quantifier: [
    String.raw`${orderFront}(?:write|phrase|format|word|prefix|start|sign|keep|name|title) (?:the |your |all |our )?${ofEachWork} `,
  ],
  naming: [
    String.raw`${orderFront}use (?:an? |the )?[\w-]+(?: [\w-]+)? (?:style|notation|convention|casing|formatting|layout convention)[.!]*$`,
  ],
  contrast: [String.raw`, not (?:only|just) (?:the )?[\w./-]+[.!]*$`],
  directive: [
    String.raw`${front}(?:(?!the\b|these|those|my\b|two|both)[\w-]+ )?(?:migrations|components|functions|methods|classes|modules|handlers|hooks|commits|prs|pull requests|branches|tests|specs|fixtures|scripts|queries|endpoints|controllers|services|helpers|types|interfaces|imports|dependencies|packages|stylesheets|templates|playbooks|dockerfiles|workflows|pipelines|releases|docstrings|exceptions|secrets|env vars|environment variables) (?:must|should|need to|have to|are to) (?!(?:now|not (?:fail|break)|pass\b|work\b|run\b|be (?:fixed|green|moved|renamed|deleted|removed|added|updated|here|there)))\w`,
    String.raw`\byou (?:must|have to|need to) (?:always |also )?(?:run|pass) (?:the |all |my |our )?(?:\w+ )?(?:tests?|lint\w*|type ?check\w*|checks|formatter|specs|mypy|eslint|ruff)\b`,
  ],
  domainFact: [
    String.raw`\bwe(?:'re| are) (?:only |just )?(?:an? )?(?:(?:very )?(?:small|tiny|solo)|one|two|three|four|five|six|seven|\d+)(?:[- ](?:person|people|man|woman|devs?|developers?|engineers?))?(?: (?:team|shop|startup|company|company|agency|studio|ngo))\b`,
  ],
  decision: [
    String.raw`${orderFront}(?:use|indent with) (?:only )?(?:\w+ )?(?:tabs|spaces|(?:single|double) quotes|semicolons|trailing commas|snake_?case|camel_?case|kebab-case|pascal_?case)\b`,
  ],
  eachTime: [
    String.raw`${orderFront}(?:make|do|create|keep) (?:small|smaller|tiny|atomic|separate|focused) (?:commits|prs|pull requests|steps)[.!]*$`,
  ],
  prefer: [
    String.raw`\bi (?:don'?t|do not|dont) (?:really )?like (?!(?:the|this|that|it|how|what|your|these|those|to|my|our|him|her|them)\b)[\w-]*s\b`,
    String.raw`\bconventional commits?\b(?! (?:failed|error|check))`,
  ],
  authority: [
    String.raw`${orderFront}(?:follow|match|stick to|respect|mirror|keep to) (?:the |our |my )?(?:existing|current|established|surrounding) (?:\w+ )?(?:patterns?|styles?|conventions?|structure|architecture|design system|naming)\b`,
    String.raw`${orderFront}(?:read|see|check|follow|consult) (?:the |our )?(?:claude|agents|contributing|gemini|conventions)\.?(?:md)? (?:first|before|always)\b`,
  ],
  recollection: [
    // "is this tested?"
    String.raw`^(?:\W*(?:and|but|so|ok|wait)[,.]? )*(?:is|was|are|were) (?:this|that|it|these|they|everything) (?:even |actually |really |fully |all )*tested\W*$`,
  ],
  complaint: [
    papers,
    String.raw`\bdon'?t be (?:an? (?:yes[- ]?man|sycophant)|afraid|defensive|biased)\b|\bpush back (?:if|when|on)\b`,
  ],
  person: [
    String.raw`\bmy (?:full |real |first )?name is (?!(?:not|wrong|missing|cut|shown)\b)\w`,
    String.raw`\bi(?:'m| am) (?:dictating|typing with|using (?:voice|dictation|speech)|speaking (?:this|these|into))\b`,
  ],
};
