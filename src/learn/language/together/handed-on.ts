import { LongExpression } from '../../../shared/anchors/expression.ts';

// Handing on what others wrote, or what a program printed. All languages together, on the words as typed.

/** Whose that list is: a reviewer's, a customer's, a specification's. */
export const ofOthers = new LongExpression(
  /\b(?:feedback|review (?:comments?|findings?|notes?)|findings|following comments|(?:code ?rabbit|sonar\w*|copilot|reviewers?|customers?|clients?|boss|colleagues?|docs?|article|linter) (?:says?|said|wrote|wants?|asked|found|left|reports?)|requirements?|acceptance criteria|user stor(?:y|ies)|spec(?:s|ification)?|anforderungen|r[uü]ckmeldung\w*|akzeptanzkriterien|review-?kommentare|retours?|exigences|crit[eè]res d'acceptation|cahier des charges|sp[eé]cifications|requisitos|requisiti|specifiche|criteri di accettazione|crit[eé]rios de aceita[cç][aã]o|criterios de aceptaci[oó]n)\b|要件|指摘|仕様|受け入れ(?:条件|基準)|フィードバック|要望|요구 ?사항|리뷰 ?(?:코멘트|의견|내용)|피드백|스펙|需求|评审意见|反馈|验收标准|评论|требовани[яей]|замечани[яей]|критерии приемки|правки от|отзыв[ыа]?(?![а-я])|техзадани[ея]/i,
);

/** Says that what follows was copied from somewhere; no colon is needed, and a line may be left out below it. */
export const pasting = new LongExpression(
  /\b(?:(?:i(?:'m|’m| am|'ll|’ll)? )?past(?:e|ing|ed)(?: (?:in|here|below))? (?:the|their|an?|what|his|her|this from|you)\b|cop(?:y|ied|ying) (?:it |this |the \w+ )?(?:over )?from (?:the|their|a)\b|(?:füge?|kopiere?) (?:(?:dir|ihnen|mal|hier|euch) )*(?:den|die|das|deren|aus)\b.{0,60}\b(?:ein|rein|rüber)\b|je (?:te |vous )?(?:colle|recopie)\b|(?:te |os |le )?(?:pego|copio) (?:aquí |aqui )?(?:el|la|los|las|lo|o|a|os|as)\b|(?:ti |vi |le )?incollo\b|colo (?:aqui|abaixo)\b)|(?:貼り(?:ます|付け)|コピペし)|붙여 ?(?:넣|놓)|복사해 ?(?:왔|옴|붙)|(?:粘贴|贴一下|复制了?)(?:的|在下|如下|一下)?|(?<![а-я])(?:вставляю|копирую|скидываю)(?![а-я])/i,
);

/** In Japanese, Korean and Chinese the line before a list needs no colon to say that it specifies, or what is to be built. */
export const specifies = new LongExpression(
  /(?:仕様|要件|要望|指摘|不具合|需求|요구 ?사항|스펙|기획)|(?:テスト|테스트|测试|ケース|用例)[^。\n]{0,10}(?:落ち|失敗|こけ|깨|실패|挂|失败|红了|不过)|(?:追加|実装|作成|変更|修正|改修|開発|対応)(?:し(?:て(?:ください|下さい|ほしい|くれ)?|たい(?:です)?)|する|を?お願い(?:します|いたします)?)[。.]?\s*$|(?:추가|구현|작성|변경|수정|개발)(?:해 ?(?:줘|주세요)|하고 ?싶\S*|한다|합니다)[.]?\s*$|(?:实现|新增|增加|添加|修改|开发|做)(?:一下|一个|个)?[^，,。]{0,20}(?:功能|页面|接口|模块|需求)[。.]?\s*$/,
);

/** "Here is how signing up goes:" and the like; what follows is how a product is to be. */
export const announces = new LongExpression(
  /(?:仕様|要件|フロー|画面遷移)(?:です[。:：]|は(?:次|以下)の(?:通り|とおり)(?:です)?[。:：]?)|(?:스펙|요구 ?사항|기획|플로우|정책)(?:입니다|이에요|은 ?(?:다음|아래)[^.\n]{0,8})[.:\n]|(?:需求|(?:注册|登录|下单|支付|退款|审核|预约|购买|结算|签到|抽奖)(?:的)?(?:流程|规则|逻辑))(?:是)?(?:如下|这样的?|这样子)[:：，。\n]/,
);

/** The same in one line, of one thing: "the retry policy for this endpoint: ...", "requirement from ticket 12: ...". */
export const announcesOne = new LongExpression(
  /(?:^|[\n.!?] +)(?:(?:ok|so|now|next|and|here)[,.:]? |here(?:'s| is| are) )*(?:(?<=here(?:'s| is| are) )(?:the|my|our|an?|some) (?:[\w-]+ ){0,2}(?:schema|code|errors?|logs?|response|output|json|payload|data|models?|query|tables?|text|result|example|config|snippet|stack ?trace|prompt)|(?:the |a |an |our |their |new )?(?:(?:requirements?|spec(?:s|ification)?s?|acceptance criteri(?:a|on)|user stor(?:y|ies)|change requests?)(?: (?!is\b|are\b|for (?:all|every|the (?:whole|entire))\b)[^.:!?\n]{0,50})?|[\w' -]{2,30}? (?:rules?|policy|policies|logic|behaviou?r|limits?|validation|states?|conditions) (?:for|of|in) (?:the|this|that|an?) (?!(?:whole |entire |new )?(?:repo|repository|project|codebase|team|code|company|house|office|branch|build|ci|tests?|docs?|agent|commits?|reviews?|releases?|deploy\w*|app|lab|shop|school)s?\b)[\w' -]{2,30}))$/iu,
);

/** "I get this error: ..." */
export const printing =
  /\b(?:gets?|getting|got|sees?|seeing|saw|shows?|showing|throws?|gives?|giving|gave|returns?|hit|hitting|receive[ds]?|with|is|was|have|following|this|these|following)(?: (?:me|us|the|this|an?|that|following|same|another|these|some|it|now|still|new))*(?: [\w-]+){0,2} (?:errors?|warnings?|exceptions?|failures?|stack ?trace|traceback|console)(?: (?:message|log|output|now|in [\w ]{2,20}|from [\w ]{2,20}|when [\w ]{2,30}))? ?[:：]\s*(?=\S)|(?:cette|une|l['’]|diese[nr]?|folgende[nr]?|einen?|den|este|un|el|questo|questa|esse|este|так(?:ая|ую)|эт[аоу]|ошибка) ?(?:erreur|fehler(?:meldung)?|error|errore|erro|ошибк[ауи])[^\n.:：]{0,20}[:：]\s*(?=\S)|(?:エラー|에러|오류|报错|错误)[^\n。.:：]{0,14}[:：]\s*(?=\S)/iu;

/** Behind it, what others laid down: "here's the journal's style guide, does it comply?", "I've copied their rules below". */
export const othersRules = new LongExpression(
  /\b(?:(?:their|the (?!(?:repo|project|team|user|company)\b)[\w-]+(?:'s|s')|the (?:style guide|guidelines|rules|terms|policy|regulations?|manual|instructions) of the \w+) (?:[\w-]+ ){0,2}(?:style ?guide|guide(?:lines?)?|contributing(?: file)?|rules?|policy|policies|terms|regulations?|manual|checklist|conventions|instructions|house style)|the (?:style guide|guidelines|rules|terms|policy|regulations?) of the \w+)\b[^.!?\n]*(?:\b(?:below|compl(?:y|ies|iant)|conform|adhere|meet|satisf(?:y|ies)|follow)\b|:\s*$)/iu,
);

/** What somebody wrote or said, between quotation marks of any length; behind a colon or a word of saying. */
export const quotation = new LongExpression(
  /(?:[:：]|(?:wrote|writes|says|said|told (?:me|us|him|her|them)|tells (?:me|us)|reads|goes|stands|claims|claimed|schreibt|schrieb|meint|sagt|écrit|dit|escribe|dice|escribió|scrive|diz|escreveu|пишет|пишут|написал\p{L}*|написано|сказал\p{L}*|говорит)|(?:article|mail|e-?mail|letter|review|blog|post|ticket|contract|email|statut\p{L}*|artikel|brief|correo|lettre|письм\p{L}|статье)(?: (?:was|is|it says|steht|heisst))?,?|メール(?:です)?。|メールで|手紙で)\s*(?:"([^"]{25,})"|“([^”]{25,})”|„([^“”]{25,})[“”]|«([^»]{25,})»|「([^」]{12,})」)|(?<=[.。!?]\s?)"([^"]{25,})"/giu,
);
