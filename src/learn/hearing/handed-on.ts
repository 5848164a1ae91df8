import { LongExpression } from '../../shared/anchors/expression.ts';
import type { Span } from './clauses.ts';

/** A heading, or a line that a list follows. */
const leadsIn = /^#{1,4} |[:：]\s*$/;
/** Whose that list is: a reviewer's, a customer's, a specification's. */
const ofOthers = new LongExpression(
  /\b(?:feedback|review (?:comments?|findings?|notes?)|findings|following comments|(?:code ?rabbit|sonar\w*|copilot|reviewers?|customers?|clients?|boss|colleagues?|docs?|article|linter) (?:says?|said|wrote|wants?|asked|found|left|reports?)|requirements?|acceptance criteria|user stor(?:y|ies)|spec(?:s|ification)?|anforderungen|r[uü]ckmeldung\w*|akzeptanzkriterien|review-?kommentare|retours?|exigences|crit[eè]res d'acceptation|cahier des charges|sp[eé]cifications|requisitos|requisiti|specifiche|criteri di accettazione|crit[eé]rios de aceita[cç][aã]o|criterios de aceptaci[oó]n)\b|要件|指摘|仕様|受け入れ(?:条件|基準)|フィードバック|要望|요구 ?사항|리뷰 ?(?:코멘트|의견|내용)|피드백|스펙|需求|评审意见|反馈|验收标准|评论|требовани[яей]|замечани[яей]|критерии приемки|правки от|отзыв[ыа]?(?![а-я])|техзадани[ея]/i,
);
/** Says that what follows was copied from somewhere; no colon is needed, and a line may be left out below it. */
const pasting = new LongExpression(
  /\b(?:(?:i(?:'m|’m| am|'ll|’ll)? )?past(?:e|ing|ed)(?: (?:in|here|below))? (?:the|their|an?|what|his|her|this from|you)\b|cop(?:y|ied|ying) (?:it |this |the \w+ )?(?:over )?from (?:the|their|a)\b|(?:füge?|kopiere?) (?:(?:dir|ihnen|mal|hier|euch) )*(?:den|die|das|deren|aus)\b.{0,60}\b(?:ein|rein|rüber)\b|je (?:te |vous )?(?:colle|recopie)\b|(?:te |os |le )?(?:pego|copio) (?:aquí |aqui )?(?:el|la|los|las|lo|o|a|os|as)\b|(?:ti |vi |le )?incollo\b|colo (?:aqui|abaixo)\b)|(?:貼り(?:ます|付け)|コピペし)|붙여 ?(?:넣|놓)|복사해 ?(?:왔|옴|붙)|(?:粘贴|贴一下|复制了?)(?:的|在下|如下|一下)?|(?<![а-я])(?:вставляю|копирую|скидываю)(?![а-я])/i,
);
/** In Japanese, Korean and Chinese the line before a list needs no colon to say that it specifies, or what is to be built. */
const specifies = new LongExpression(
  /(?:仕様|要件|要望|指摘|不具合|需求|요구 ?사항|스펙|기획)|(?:テスト|테스트|测试|ケース|用例)[^。\n]{0,10}(?:落ち|失敗|こけ|깨|실패|挂|失败|红了|不过)|(?:追加|実装|作成|変更|修正|改修|開発|対応)(?:し(?:て(?:ください|下さい|ほしい|くれ)?|たい(?:です)?)|する|を?お願い(?:します|いたします)?)[。.]?\s*$|(?:추가|구현|작성|변경|수정|개발)(?:해 ?(?:줘|주세요)|하고 ?싶\S*|한다|합니다)[.]?\s*$|(?:实现|新增|增加|添加|修改|开发|做)(?:一下|一个|个)?[^，,。]{0,20}(?:功能|页面|接口|模块|需求)[。.]?\s*$/,
);
/** "Here is how signing up goes:" and the like; what follows is how a product is to be. */
const announces = new LongExpression(
  /(?:仕様|要件|フロー|画面遷移)(?:です[。:：]|は(?:次|以下)の(?:通り|とおり)(?:です)?[。:：]?)|(?:스펙|요구 ?사항|기획|플로우|정책)(?:입니다|이에요|은 ?(?:다음|아래)[^.\n]{0,8})[.:\n]|(?:需求|(?:注册|登录|下单|支付|退款|审核|预约|购买|结算|签到|抽奖)(?:的)?(?:流程|规则|逻辑))(?:是)?(?:如下|这样的?|这样子)[:：，。\n]/,
);
/** The same in one line, of one thing: "the retry policy for this endpoint: ...", "requirement from ticket 12: ...". */
const announcesOne = new LongExpression(
  /(?:^|[\n.!?] +)(?:(?:ok|so|now|next|and|here)[,.:]? |here(?:'s| is| are) )*(?:(?<=here(?:'s| is| are) )(?:the|my|our|an?|some) (?:[\w-]+ ){0,2}(?:schema|code|errors?|logs?|response|output|json|payload|data|models?|query|tables?|text|result|example|config|snippet|stack ?trace|prompt)|(?:the |a |an |our |their |new )?(?:(?:requirements?|spec(?:s|ification)?s?|acceptance criteri(?:a|on)|user stor(?:y|ies)|change requests?)(?: (?!is\b|are\b|for (?:all|every|the (?:whole|entire))\b)[^.:!?\n]{0,50})?|[\w' -]{2,30}? (?:rules?|policy|policies|logic|behaviou?r|limits?|validation|states?|conditions) (?:for|of|in) (?:the|this|that|an?) (?!(?:whole |entire |new )?(?:repo|repository|project|codebase|team|code|company|house|office|branch|build|ci|tests?|docs?|agent|commits?|reviews?|releases?|deploy\w*|app|lab|shop|school)s?\b)[\w' -]{2,30}))$/iu,
);
/** Letters before a colon that may say so. */
const ANNOUNCED = 100;

/** Where that begins which is announced as how one thing is to be; -1 where nothing is. */
function announcedIn(text: string): number {
  for (let at = text.indexOf(': '); at !== -1; at = text.indexOf(': ', at + 1))
    if (announcesOne.test(text.slice(Math.max(0, at - ANNOUNCED), at))) return at + 2;
  return -1;
}

/** "I get this error: ..." */
const printing =
  /\b(?:gets?|getting|got|sees?|seeing|saw|shows?|showing|throws?|gives?|giving|gave|returns?|hit|hitting|receive[ds]?|with|is|was|have|following|this|these|following)(?: (?:me|us|the|this|an?|that|following|same|another|these|some|it|now|still|new))*(?: [\w-]+){0,2} (?:errors?|warnings?|exceptions?|failures?|stack ?trace|traceback|console)(?: (?:message|log|output|now|in [\w ]{2,20}|from [\w ]{2,20}|when [\w ]{2,30}))? ?[:：]\s*(?=\S)|(?:cette|une|l['’]|diese[nr]?|folgende[nr]?|einen?|den|este|un|el|questo|questa|esse|este|так(?:ая|ую)|эт[аоу]|ошибка) ?(?:erreur|fehler(?:meldung)?|error|errore|erro|ошибк[ауи])[^\n.:：]{0,20}[:：]\s*(?=\S)|(?:エラー|에러|오류|报错|错误)[^\n。.:：]{0,14}[:：]\s*(?=\S)/iu;

/** Behind it, what others laid down: "here's the journal's style guide, does it comply?", "I've copied their rules below". */
const othersRules = new LongExpression(
  /\b(?:(?:their|the (?!(?:repo|project|team|user|company)\b)[\w-]+(?:'s|s')|the (?:style guide|guidelines|rules|terms|policy|regulations?|manual|instructions) of the \w+) (?:[\w-]+ ){0,2}(?:style ?guide|guide(?:lines?)?|contributing(?: file)?|rules?|policy|policies|terms|regulations?|manual|checklist|conventions|instructions|house style)|the (?:style guide|guidelines|rules|terms|policy|regulations?) of the \w+)\b[^.!?\n]*(?:\b(?:below|compl(?:y|ies|iant)|conform|adhere|meet|satisf(?:y|ies)|follow)\b|:\s*$)/iu,
);
const wide = /[\u3041-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;
const item = /^[ \t]*(?:[-*•・]|\d{1,2}[.)）]|[A-Z]\d{1,2} ?[-–.:])\s*\S/;
const heading = /^#{1,4} \S/;
/** A line of a chat or a mail: a name, then what that one said. */
const spoken =
  /^[ \t]*(?:@[\w.-]+:?|\[?\d{1,2}:\d\d\]?(?: ?[ap]m)? *[\w .-]{1,30}:|[\w.-]{1,20} +\d{1,2}:\d\d(?: ?[ap]m)?) +\S/i;
/** A whole line in quotation marks. */
const quotedLine =
  /^[ \t]*(?:"[^"\n]{25,}"|“[^”\n]{25,}”|«[^»\n]{25,}»|„[^“”\n]{25,}[“”]|「[^」\n]{12,}」)[.,;。]?[ \t]*$/;

/** What somebody wrote or said, between quotation marks of any length; behind a colon or a word of saying. */
const quotation = new LongExpression(
  /(?:[:：]|(?:wrote|writes|says|said|told (?:me|us|him|her|them)|tells (?:me|us)|reads|goes|stands|claims|claimed|schreibt|schrieb|meint|sagt|écrit|dit|escribe|dice|escribió|scrive|diz|escreveu|пишет|пишут|написал\p{L}*|написано|сказал\p{L}*|говорит)|(?:article|mail|e-?mail|letter|review|blog|post|ticket|contract|email|statut\p{L}*|artikel|brief|correo|lettre|письм\p{L}|статье)(?: (?:was|is|it says|steht|heisst))?,?|メール(?:です)?。|メールで|手紙で)\s*(?:"([^"]{25,})"|“([^”]{25,})”|„([^“”]{25,})[“”]|«([^»]{25,})»|「([^」]{12,})」)|(?<=[.。!?]\s?)"([^"]{25,})"/giu,
);

/**
 * The lines of a message that pass on what others want, found or said: a list under "Review comments:" or "Requirements:",
 * a quotation, a piece of a chat. Offsets are UTF-16.
 */
export function handedOn(text: string): Span[] {
  const spans: Span[] = [];
  const announced = wide.test(text) ? announces.exec(text) : null;
  if (announced !== null) spans.push({ start: announced.index, end: text.length });
  const one = announcedIn(text);
  if (one !== -1) {
    const close = text.indexOf('\n\n', one);
    spans.push({ start: one, end: close === -1 ? text.length : close });
  }
  const printed = printing.exec(text);
  if (printed !== null) {
    const from = printed.index + printed[0].length;
    const close = text.slice(from).search(/\n[ \t]*\n/);
    spans.push({ start: from, end: close === -1 ? text.length : from + close });
  }
  if (/["“„«「]/.test(text))
    for (const { index, 0: all } of text.matchAll(quotation.for(text)))
      spans.push({ start: index, end: index + all.length });
  // One line has no list and no chat in it, and few messages have a second.
  if (!text.includes('\n')) return spans;
  let inList = false;
  /** Behind a line that says so, all lists are copied, up to the next line that is none. */
  let copied = false;
  /** Behind a line that says whose rules follow, a heading makes all that stands below it theirs. */
  let theirs: 'no' | 'announced' | 'given' = 'no';
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(start, Math.min(end, start + MAX_LINE));
    if (theirs === 'announced' && line.trim() !== '') theirs = heading.test(line) ? 'given' : 'no';
    if (theirs === 'given' || ((inList || copied) && item.test(line))) spans.push({ start, end });
    else if (spoken.test(line) || quotedLine.test(line)) spans.push({ start, end });
    else if (line.trim() !== '') {
      const rules = othersRules.test(line);
      if (rules) theirs = 'announced';
      copied = rules || pasting.test(line);
      inList = (leadsIn.test(line) && ofOthers.test(line)) || (wide.test(line) && specifies.test(line));
    }
    start = end + 1;
  }
  return spans;
}

/** Enough of a line to tell what it is. */
const MAX_LINE = 600;
