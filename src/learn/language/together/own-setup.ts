import { LongExpression } from '../../../shared/anchors/expression.ts';

/**
 * What a person has set up for themselves beside any project, and how they like to be worked with, in whatever words the rest stands. All
 * languages together, on the words as typed.
 */

/** What holds for a person's agent or account wherever they work: "a global claude.md", "my own skills folder". */
const ownSetup = new LongExpression(
  /\b(?:global(?:ly)?|user-level|system-?wide|machine-?wide) (?:[\w.]+ )?(?:claude|codex|cursor|git|gitignore|agents)\b|\bmy (?:own )?global [a-z]|\bin all (?:my )?(?:sessions|conversations|chats)\b|\bmy (?:own |personal )?(?:claude |codex |agent )?skills? (?:folder|dir\w*|repo)|\b(?:globale?[nrs]? git|git globa(?:le|l))\b|\bmy (?:\w+ )?(?:api[- ]?keys?|tokens?|ssh keys?|credentials) (?:is|are|lives?|sits?)\b|全局(?:的)? ?(?:git|claude|codex|gitignore)|我的 ?(?:api[- ]?key|密钥|令牌|token|账号)|(?:本地)?(?:个人|個人)(?:本地)?(?:目录|目錄|文件夹|資料夾)|我(?:提供|指定|自己)[^，。,]{0,8}skills?|グローバル(?:な|の)?(?:git|claude)|전역 ?git/iu,
);
/** In which steps to work, and what one does not hand over. */
const ownPace = new LongExpression(
  /\b(?:all|everything|too much) (?:in one go|at once)\b|\b(?:one|piece|bit) (?:by|at) (?:one|piece|bit|a time)\b(?!,? (?:and )?com+it)|\bone (?:thing|step|question|file) at a time\b|\bin (?:small(?:er)? )?(?:parts|pieces|chunks|bits)\b|\btakes? breaks?\b|\balles auf einmal\b|\btout d['’]un coup\b|\btodo (?:a la vez|de golpe)\b|\btutto (?:insieme|in una volta)\b|\btudo de uma vez\b|(?<!\p{L})вс[её] сразу|一度に(?:全部|すべて|やら)|한꺼번에|한 번에 다|一次性(?:全部|都)|一口气/iu,
);
const ownSecret =
  /\bi (?:don['’]?t|do not|won['’]?t|will not|never|['’]d rather not) (?:want to |like to )?(?:paste|share|type|enter|give|send|post) (?:you |in )?(?:an?|my|the|any) (?:\w+ )?(?:tokens?|keys?|passwords?|secrets?|credentials)\b/i;
/** One thing rather than another, and nothing of where. */
const ownTaste =
  /\b(?:i|we)(?:['’]d)? (?:prefer|like|love) [\w.+#-]+(?: [\w.+#-]+)? (?:to|over|rather than|more than) [\w.+#-]+(?: [\w.+#-]+)?\W*$/i;

/** Whether a clause is about what a person has and likes beside any project. */
export function isOwnSetup(text: string): boolean {
  return ownSetup.test(text) || ownSecret.test(text) || ownTaste.test(text);
}

/** Whether a clause says how fast or in which portions to work. */
export function isOwnPace(text: string): boolean {
  return ownPace.test(text);
}

/** Doing more than was asked for: who says so means it anywhere. */
const overreach = new LongExpression(
  /\bi (?:only|just) (?:asked|wanted|told|said|requested)\b|\bsolo te (?:ped[ií]|dije)(?!\p{L})|\bje (?:t['’]ai|voulais) (?:seulement|juste)\b|\bich (?:wollte|hab\p{L}*) (?:dich |dir |doch )*nur\b|\bho (?:solo|soltanto) chiesto\b|\bsó (?:te )?pedi\b|(?<!\p{L})я (?:просил|сказал)\p{L}* только|だけ(?:って|と)(?:言|頼)|만 ?(?:해달라고|하라고) ?했|(?:只|仅)(?:让|叫|要求?)你/iu,
);

export function isOverreach(text: string): boolean {
  return overreach.test(text);
}

/** Looking at what was changed before or after it: that is proving work, in any project. */
const looking =
  /\b(?:verify|test|check|try out) (?:the |your |each |every |all |all the )?(?:changes?|code|work|fix\w*|edits?|it|them) (?:after|before|once|when|whenever) (?:you|each|every|making|any)\b/i;

export function isProving(text: string): boolean {
  return looking.test(text);
}
