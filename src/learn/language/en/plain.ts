import { front, orderFront } from './classes.ts';
import { tools } from '../every.ts';
import { ahead } from '../unlisted.ts';
import type { LanguageWords } from '../types.ts';

/** "Just the code", "give me the whole file, not snippets". */
const onlyThat = String.raw`${front}(?:just|only) (?:give|show|send|paste|print)(?: me)? (?:the |an? )?(?:code|commands?|diff|answer|result|sql|query|regex|changed lines)[.!]*$`;
const wholeFile = String.raw`\b(?:give|show|send|print|output|write|paste)(?: me)? (?:the |a )?(?:full|whole|complete|entire) (?:files?|code|functions?|scripts?|class(?:es)?),? (?:not|instead of|no|never)\b`;
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
  replies: [onlyThat, wholeFile, oneByOne],
  answerStyle: [onlyThat, wholeFile, oneByOne],
  prefer: [String.raw`\bconventional commits?\b(?! (?:failed|error|check))`],
  authority: [
    String.raw`${orderFront}(?:follow|match|stick to|respect|mirror|keep to) (?:the |our |my )?(?:existing|current|established|surrounding) (?:\w+ )?(?:patterns?|styles?|conventions?|structure|architecture|design system|naming)\b`,
    String.raw`${orderFront}(?:read|see|check|follow|consult) (?:the |our )?(?:claude|agents|contributing|gemini|conventions)\.?(?:md)? (?:first|before|always)\b`,
  ],
  recollection: [
    // "is this tested?"
    String.raw`^(?:\W*(?:and|but|so|ok|wait)[,.]? )*(?:is|was|are|were) (?:this|that|it|these|they|everything) (?:even |actually |really |fully |all )*tested\W*$`,
  ],
  complaint: [
    String.raw`\bdon'?t be (?:an? (?:yes[- ]?man|sycophant)|afraid|defensive|biased)\b|\bpush back (?:if|when|on)\b`,
  ],
  person: [
    String.raw`\bmy (?:full |real |first )?name is (?!(?:not|wrong|missing|cut|shown)\b)\w`,
    String.raw`\bi(?:'m| am) (?:dictating|typing with|using (?:voice|dictation|speech)|speaking (?:this|these|into))\b`,
  ],
};
