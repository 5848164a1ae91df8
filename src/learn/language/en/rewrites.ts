import { doingInstead, workDeeds } from './classes.ts';
import type { Rewrite } from '../types.ts';

/** What may stand before a question. */
const so = '(?:and |but |so |wait,? |then )*';

/** Whether it was done, asked or missed. */
const asked = String.raw`(?:(?:did|have|had) you|you (?:should|could|ought to)(?: have|['’]ve| of))`;

/** Small words that change nothing in a question. */
const fillers = 'already |even |actually |also |really |ever ';

/** Looking whether something works. */
const checked = 'check|checked|verify|verified|confirm|confirmed|validate|validated';

/** How English turns recollections, questions and complaints into rules. The first that fits is used. */
export const rewrites: readonly Rewrite[] = [
  // Asked why not, or whether one cannot: that is what ought to be done.
  {
    from: String.raw`^${so}why (?:not|aren['’]?t (?:you|we)|are you not|weren['’]?t you) using (.+?)[?!.]*$`,
    to: 'Use $1.',
  },
  { from: String.raw`^${so}why not (use .+?)[?!.]*$`, to: '$1.' },
  { from: String.raw`^${so}why (?:aren['’]?t|weren['’]?t) you (\w+ing .+?)[?!.]*$`, to: 'You should be $1.' },
  {
    from: String.raw`^${so}(?:why (?:ca|do|did|have)n['’]?t you|why (?:can|do|did) you not) (?:just |simply |even |also |please |ever |first )*(.+?)[?!.]*$`,
    to: '$1.',
  },
  {
    from: String.raw`^${so}(?:(?:ca|could)n['’]?t you|(?:can|could) you not(?= (?:${workDeeds})\b)) (?:just |simply |even |also |please )*(.+?)[?!.]*$`,
    to: 'You can $1.',
  },
  {
    from: String.raw`^${so}did you (?:just |really |seriously |actually )*((?:commit|push|merge|deploy|publish|release|install|delete)\b.*?),? again[?!.]*$`,
    to: 'Do not $1 unasked.',
  },
  { from: String.raw`^${so}did you (?:just |really |seriously )+(.+?),? again[?!.]*$`, to: 'Do not $1.' },
  { from: String.raw`^${so}who (?:told|asked|allowed) you to (.+?)[?!.]*$`, to: 'Do not $1 unasked.' },
  {
    from: String.raw`^(?:can|could|should) we (make .+? (?:our|my|the) (?:new )?(?:main|default|primary|standard|usual|go-to|base|permanent|central) .+?)[?!.]*$`,
    to: '$1.',
  },
  {
    from: String.raw`^(?:don|aren|haven)['’]?t we (?!\w+ (?:this|that|it)\b)(?:already |always |usually |normally )*(.+?)[?!.]*$`,
    to: 'We $1.',
  },
  {
    from: String.raw`^(?:isn['’]?t|wasn['’]?t) (?!(?:this|that|it|there)\b)(.+?) supposed to (.+?) ?\?*$`,
    to: '$1 is supposed to $2.',
  },
  {
    from: String.raw`^(?:aren['’]?t|weren['’]?t) (?!(?:these|those|they|we|you)\b)(.+?) supposed to (.+?) ?\?*$`,
    to: '$1 are supposed to $2.',
  },
  // What was said stands in quotation marks.
  {
    from: String.raw`^["“](.+?)[.!]?["”],? (?:is|was) what (?:i|we) (?:said|agreed(?: on)?|asked for|wrote)\b.*$`,
    to: '$1.',
  },
  { from: String.raw`^(you(?:['’]ve| have)? (?!forg|should|need).+?),? again[.!]*$`, to: 'Not again: $1.' },
  {
    from: String.raw`^why (?:did|do|have|are) you [^,?.]{3,70}(?:[,?.;]+ ?| ?[–—] ?| - )(?:please |just |rather |instead )?((?:${doingInstead})\b.+?)[.!]*$`,
    to: '$1',
  },
  {
    from: String.raw`^(?:that'?s|this is|it'?s) (?:now |already )?the \w+ time (?:that )?you(?:'ve| have)? (.+?)[.!]*$`,
    to: 'Not again: $1.',
  },
  {
    from: String.raw`^(?:no,? |nope,? )?not (the [^,]{2,40}|[^\s,]+),? (?:but )?(we (?:only |always |still |now )*(?:use|go with|run|have|write|call|deploy|test|store)\b.+?)[.!]*$`,
    to: '$2, not $1.',
  },
  { from: String.raw`^(for .{3,30}?,?) i thoug?ht (?:that )?(.+)$`, to: '$1 $2' },
  // It says itself before what it ought to have been done.
  {
    from: String.raw`^did you (?:${fillers})*((?:run|test|check|verify|read|build|lint|compile|format|rebase|pull|ask|look)(?: (?!(?:it|this|that|them)\b).+?)? (?:before .+?|(?:on|in|with|against|from|at) .+? first))\?*$`,
    to: '$1.',
  },
  // What was done is what a bare pronoun stands for.
  {
    from: String.raw`^${asked} (?:${fillers})*(?:run|ran) (?:it|this|that|them)( .+?)?\?*$`,
    to: 'Run your changes$1 before saying that the work is done.',
  },
  {
    from: String.raw`^${asked} (?:${fillers})*test(?:ed)? (?:it|this|that|them)( .+?)?\?*$`,
    to: 'Test your changes$1 before saying that the work is done.',
  },
  {
    from: String.raw`^${asked} (?:${fillers})*(?:${checked}) (?:it|this|that|them)( .+?)?\?*$`,
    to: 'Verify your changes$1 before saying that the work is done.',
  },
  {
    from: String.raw`^did you (?:even |actually |really |ever )*((?:boot|launch|open|start|execute|compile|look at|measure|render|play|build|try|commit|lint)) (?:it|this|that|them)( .+?)?\?*$`,
    to: '$1 your changes$2 before saying that the work is done.',
  },
  {
    from: String.raw`^${asked} (?:${fillers})*(?:run|ran) (.+?)(?: first)?\?*$`,
    to: 'Run $1 before saying that the work is done.',
  },
  {
    from: String.raw`^(?:${asked} (?:${fillers})*test(?:ed)?(?: (?:it|this|that|your changes|the changes))?|(?:is|was|are|were) (?:it|this|that|these|they|everything) (?:${fillers})*tested)\?*$`,
    to: 'Test your changes before saying that the work is done.',
  },
  {
    from: String.raw`^${asked} (?:${fillers})*test(?:ed)? (.+?)\?*$`,
    to: 'Test $1 before saying that the work is done.',
  },
  {
    from: String.raw`^${asked} (?:${fillers})*check(?:ed)? (.+?)(?: first| beforehand)?(?: or (?:did|are|just) .*)?\?*$`,
    to: 'Check $1 before saying that the work is done.',
  },
  {
    from: String.raw`^${asked} (?:${fillers})*(?:${checked}) (.+?)(?: first| beforehand)?(?: or (?:did|are|just) .*)?\?*$`,
    to: 'Verify $1 before saying that the work is done.',
  },
  {
    from: String.raw`^${asked} (?:${fillers})*(?:read|look at|looked at|follow|followed) (.+?)\?*$`,
    to: 'Read $1 before you start.',
  },
  {
    from: String.raw`^did you (?:even |actually |really )*forget to (.+?)\?*$`,
    to: 'Do not forget to $1.',
  },
  {
    from: String.raw`^did you (?:even |actually |really |ever )*((?:boot|launch|open|start|execute|compile|look|measure|render|play|build|try|commit|lint)\b.*?)\?*$`,
    to: '$1 before saying that the work is done.',
  },
  { from: String.raw`^did you not (.+?)\?*$`, to: 'Remember to $1.' },
  { from: String.raw`^did(?:n'?t| not) you (.+?)\?*$`, to: 'Remember to $1.' },
  {
    from: String.raw`^you (?:forgot|missed|(?:keep|kept) (?:forgetting|missing)) to (.+)$`,
    to: 'Do not forget to $1',
  },
  {
    from: String.raw`^(?:can|could|would|will) (?:you|we) (?:please |pls |maybe |just |try to )*not (.+?)\?*$`,
    to: 'Do not $1.',
  },
  { from: String.raw`^(?:can|could) we (?:please |pls |maybe |just )*(.+?)\?*$`, to: '$1.' },
  { from: String.raw`^why (?:do|are) you (?:keep|always|constantly) (.+?)\?*$`, to: 'Stop $1.' },
  { from: String.raw`^you keep (.+)$`, to: 'Stop $1' },
  {
    from: String.raw`^i (?:thoug?ht|thougth|tought|believe|remember|recall) (?:that )?(.+?)\?*$`,
    to: '$1.',
  },
  { from: String.raw`^(?:i )?(?:don'?t|do not) want (?!to\b|you\b|.{2,40} to be\b)(.+)$`, to: 'No $1' },
  { from: String.raw`^i (?:don'?t|do not) want you to (.+)$`, to: 'Do not $1' },
  { from: String.raw`^i no longer (.+)$`, to: 'No longer $1' },
];
