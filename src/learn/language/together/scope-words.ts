import { LongExpression } from '../../../shared/anchors/expression.ts';
import { fold } from '../../fold.ts';
import { choices } from '../../near/slots.ts';

/** What says where a rule holds, by its words. Of all languages together, on the words as typed. */

/** What only one project has: files, folders, addresses, settings. */
export const named = new LongExpression(
  /`[^`]+`|(?:\b|\.)(?![A-Z]{2,}\/[A-Z]{2,}\b)[\w-]+\/[\w.*/-]+|(?<![\w/])[\w.-]{2,}\/(?=$|[\s,.;:!?)、。，；：）のをにはがへで目里下中以内폴디에는를의])|\b[\w-]+\.(?:md|ts|js|tsx|jsx|py|json|ya?ml|toml|sh|rs|go|java|css|html|lock|env)\b|https?:\/\/|\b[A-Z][A-Z0-9_]{2,}=\w/,
);
/** A script that only this project has, named by what runs it: nobody needs backticks to mean `npm run typecheck`. */
export const ownScript =
  /\b(?:(?:npm|pnpm|yarn|bun)(?: run [a-z]| [a-z]+:[a-z])|(?:deno task|composer run(?:-script)?|cargo xtask) [a-z]|rake [a-z]+:[a-z])/i;
/** Where rules are written down says nothing about what they are about, and a home folder belongs to nothing but a person. */
export const notHere = /\b(?:agents|claude)\.md\b|~\/[\w./-]*/gi;
export const thisProject = new LongExpression(
  /\b(?:this|our|the) (?:repo|repository|project|codebase|app|monorepo|package)\b|(?:この|本)(?:プロジェクト|リポジトリ)|(?:이|우리) ?(?:프로젝트|레포|저장소)|(?:这个?|本|我们)(?:项目|仓库)|\b(?:ce|notre) (?:projet|dépôt|repo)\b|\b(?:dieses|unser) (?:projekt|repo)\b/i,
);
/** What a person likes about work itself, in any project. */
export const wayOfWorking = new LongExpression(
  /\b(?:com+it\w*|eincheck\w*|prs?|pull requests?|rebase|force-?push\w*|diffs?|plans?|functions?|returns|names?|comments?|steps?|co-?author\w*|assumptions?|markdown|summar(?:y|ies)|funciones|fonctions|funktionen|résumés?|zusammenfassung\w*|resúmenes|resumos?|riassunti|\w*kommentare?n?|commentaires?|comentarios?|comentários?|commenti|schritte?n?|étapes?|pasos?|passos|annahmen?|hypothèses?|suposiciones)(?![\w\u00c0-\u024f])|(?<![а-яё])(?:за)?комми(?:ть|тить|т)|(?<![а-яё])(?:функци|комментари)[а-яё]|コミット|関数|コメント|まとめ|커밋|함수|주석|요약|提交|函数|注释|总结/i,
);
/** "Committe jamais": spoken French forbids without its "ne". */
export const spokenBan = /^\W*\p{L}+[ez]s? jamais\b/iu;
/** A rule that begins with what it forbids, in languages that say so in front. */
export const bansFirst =
  /^\W*(?:(?:please|bitte|por favor|per favore|пожалуйста) )?(?:(?:never|don['’]?t|do not|no more|stop|avoid|nunca|jam[aá]s|evit\p{L}+|ne|non|mai|n[aã]o|nie(?:mals)?|keine?n?|никогда|не)(?!\p{L})|n['’]|(?!ich |wir |das |es )\p{L}+ (?:nie|niemals|nicht|keine?n?)(?!\p{L}))/iu;

/**
 * What an agent writes for others to read: its language and its length are the project's, whoever asks for them. Plans, summaries and
 * questions are none: this person reads those.
 */
export const artefact = new LongExpression(
  [
    '\\b(?:com+it\\w*|prs?|(?:pull|merge)[- ]requests?|branch(?:es)?|release notes|changelogs?|readme|wiki|comments?|docs?|documentation|docstrings?|identifiers?|variables?|(?:(?:function|class|test|file|method)s? )?names?|(?:error|log) messages?|logs|labels?|ui)(?![\\w\\u00c0-\\u024f])',
    '\\b(?:\\w*kommentare?|kommentier\\w*|doku|dokumentation|\\w*fehlermeldung(?:en)?|[a-zäöüß]+namen|bezeichner|beschriftung(?:en)?|oberfläche)\\b',
    "\\b(?:comment(?:aires?|ez|er)|noms d(?:e|es|u)\\b|messages? d['’]erreur|libellés?|identifiants?)",
    '\\b(?:comentarios?|documentación|nombres de\\b|ramas?|mensajes? de error|identificadores|etiquetas?)',
    "\\b(?:commenti|documentazione|nomi d(?:i|ei|elle|egli)\\b|messaggi(?:o)? d(?:i |['’])errore|identificatori|etichette)",
    '\\b(?:comentários?|documentação|nomes d(?:e|as?|os?)\\b|mensagens de erro|identificadores|rótulos)',
    'コメント|ドキュメント|コミット|プルリク|ブランチ|エラーメッセージ|変数|関数名|クラス名|テスト名|識別子|リリースノート|画面の?(?:文言|表示)',
    '주석|문서|커밋|풀\\s?리퀘스트|브랜치|(?:에러|오류) ?메시지|변수|함수 ?이름|클래스 ?이름|식별자|릴리스 ?노트',
    '注释|文档|提交(?:信息|说明|记录)|分支|(?:报错|错误)(?:信息|提示)|变量|函数名|类名|标识符|发布说明|界面文字',
  ].join('|'),
  'i',
);
/** A sentence that begins with how to answer is about that, also where it goes on with comments and names. */
export const answersFirst = new LongExpression(
  /^\W*(?:(?:please|always|bitte|immer) )*(?:answers?|repl(?:y|ies)|respond|speak|talk|antwort\p{L}*|sprich|r[eé]pon[ds]\p{L}*|parle[zr]?|contest\p{L}+|respond\p{L}*|respuestas?|habla\p{L}*|rispo[ns]\p{L}*|parla\p{L}*|fale|respostas?|отвечай\p{L}*|ответы|回答|返答|返信|답변|대답|回复)/iu,
);
/** Texts that others are to read, not this person: "the texts that pupils see". */
export const readByOthers = new LongExpression(
  [
    '\\b(?:texts?|wording|copy|letters?|e?mails?|labels?|pages?|screens?|explanations?|instructions) (?:(?:that |which )?(?:the |our )?(?!(?:i|we|you)\\b)[a-z]+ (?:see|read|get|hear)s?|for (?:the |our )?(?!(?:me|us)\\b)[a-z]+s)\\b',
    '\\b(?:texte|briefe|mails|erklärungen|beschriftungen) (?:für|an) (?!mich|uns)\\p{L}+|\\btexte, die (?:die |unsere )?\\p{L}+ (?:sehen|lesen)',
    '\\btextes (?:que (?:lisent|voient)|pour (?!moi|nous)|destinés|lus par)|\\btextos (?:que (?:leen|ven|leem|veem)|para (?!mí|mim|nós|nosotros))|\\btesti (?:che (?:leggono|vedono)|per (?!me|noi))',
    '(?:利用者|お客|生徒|患者|ユーザー|来館者)[^。、]{0,6}(?:向け|が(?:読む|見る))|(?:사용자|고객|학생|환자)(?:들)?(?:에게 보이는|가 (?:보는|읽는)|이 (?:보는|읽는)|용 )|(?:用户|客户|学生|患者|访客)(?:看到?的|读的)',
  ].join('|'),
  'iu',
);
/** In which language something is to be written. */
const tongue = new LongExpression(
  Object.values(choices['language of answers']?.values ?? {})
    .flatMap((words) => words.split(' '))
    .map((word) => (/^[a-z]/.test(word) ? `\\b${word.replace('*', '\\w*')}\\b` : word))
    .join('|'),
);
/** Whether a text names a language to answer in. */
export const namesTongue = (text: string): boolean => tongue.test(fold(text));

/** What a person is and knows, they are and know anywhere. */
export const self = new LongExpression(
  [
    "\\bi(?:['’]m| am) (?:not an? |no |new to |learning |an? (?!bit\\b)|the (?:[a-z-]+ ){1,2}(?:on|in|of|at|here|for)\\b|colou?r ?blind|dyslexic)|\\bi (?:don['’]?t|do not) (?:know much|understand|speak|read) |\\bi come from |\\bi (?:genuinely |really |simply |just )?(?:can['’]?t|cannot) (?:read|stand|bear) |\\bi(?:['’]ve| have) never (?:used|written|programmed)\\b",
    '\\bich (?:bin (?:kein|neu|anfänger|(?:hier )?(?:der|die) \\w+ (?:im|in|vom|von|bei|für|hier)\\b)|kenne mich|verstehe|spreche|lerne|komme aus)',
    "\\bje (?:(?:ne |n['’])?(?:suis pas|connais pas|comprends pas|parle|maîtrise pas)|suis (?:débutant|nouveau|nouvelle)|débute|viens (?:de|du)\\b)",
    '\\b(?:no soy|soy (?:nuevo|nueva|principiante)|no entiendo|vengo de)\\b|\\bno sé (?:mucho|programar)',
    '\\b(?:non sono un|sono (?:nuovo|nuova|un principiante)|non conosco|non capisco|vengo da)',
    '\\b(?:não sou|sou (?:novo|nova|iniciante)|não entendo|não conheço|venho d[aoe])(?![a-z])',
    '初心者|初めて(?:な|です)|詳しくない|素人|よく(?:分|わ)から(?:ない|ん)',
    '(?:내가|나는|난|제가|저는|전)\\s.{0,14}(?:모른|모르|몰라|아니라|아니야|아닙|처음|초보|익숙하지)',
    '我(?:是新手|不懂|不太懂|不熟|不会(?:编程|写代码)|不是(?:程序员|开发)|刚(?:开始)?学)',
  ].join('|'),
  'i',
);

/** A deed of which somebody asks whether it was done again, or by whose leave. */
export const unasked = /^\W*(?:and |so |wait,? )*(?:did|have|why did) you\b.*\b(?:com+it|push|merge)/i;
