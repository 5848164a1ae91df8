import type { CandidateKind, Scope } from '../shared/model.ts';
import type { Span } from './clauses.ts';
import type { CueName } from './cues.ts';
import { fold } from './fold.ts';
import type { RuleKind } from './judge.ts';
import { command as typedCommand } from './language/command.ts';
import { meaningOf } from './near/meaning.ts';
import { choices } from './near/slots.ts';

const named =
  /`[^`]+`|(?:\b|\.)(?![A-Z]{2,}\/[A-Z]{2,}\b)[\w-]+\/[\w.*/-]+|(?<![\w/])[\w.-]{2,}\/(?=$|[\s,.;:!?)、。，；：）のをにはがへで目里下中以内폴디에는를의])|\b[\w-]+\.(?:md|ts|js|tsx|jsx|py|json|ya?ml|toml|sh|rs|go|java|css|html|lock|env)\b|https?:\/\/|\b[A-Z][A-Z0-9_]{2,}=\w/;
/** Where rules are written down says nothing about what they are about. */
const memoryFile = /\b(?:agents|claude)\.md\b/gi;
const thisProject =
  /\b(?:this|our|the) (?:repo|repository|project|codebase|app|monorepo|package)\b|(?:この|本)(?:プロジェクト|リポジトリ)|(?:이|우리) ?(?:프로젝트|레포|저장소)|(?:这个?|本|我们)(?:项目|仓库)|\b(?:ce|notre) (?:projet|dépôt|repo)\b|\b(?:dieses|unser) (?:projekt|repo)\b/i;
/** What belongs to a person's machine and not to a project. */
const machine =
  /\b(?:windows|mac|macos|osx|linux|ubuntu|debian|fedora|arch|nixos|wsl2?|powershell|zsh|fish|vim|emacs|proxy|vpn|this (?:machine|computer|laptop)|cette machine|diese[mr] (?:rechner|maschine)|esta m[aá]quina|questa macchina)\b|プロキシ|この(?:マシン|パソコン|端末)|代理|这台(?:机器|电脑)|프록시|윈도우|리눅스|(?:이 ?)?(?:컴퓨터|노트북)|(?:나|난|저는?) 맥|笔记本|筆電|ノート(?:pc)?(?:な|だ)/i;
/** Machines that a project shares: what they have is no fact of the person's own. */
const shared =
  /\b(?:customers?|clients?|visitors?|users|kiosks?|tills?|fleet|schools?|museum|lab|msrv|targets?|servers?|ci|runners?|prod(?:uction)?|staging|containers?|cluster|deployed|serveur|servidor|h[oô]pital|ospedale|krankenhaus|klinik|[eé]cole|scuola|escola|escuela|schule|usine|fabbrica|f[aá]brica|werk|produktion|producción|produção|produzione)\b|サーバ|本番|社内|院内|工場|客先|店舗|現場|서버|운영|사내|공장|매장|회사|고객사|현장|服务器|伺服器|线上|公司|厂里|机房|客户|預發|预发/i;
/** A person's own machine, whoever says what there is on it. */
const ownMachine =
  /\b(?:my|meine?[mnr]?|mon|ma|mi|mio|mia|meu|minha) (?:\w+ )?(?:laptop|notebook|computer|pc|mac(?:book)?|rechner|kiste|ordi\w*|portable|port[aá]til|compu\w*|m[aá]quina|computador)\b|(?<![а-я])(?:мо[йемя]|мо[её]м|моей) (?:ноут|комп|мак|машин)|(?:私|僕|俺|自分|うち)の(?:ノート|パソコン|pc|mac|マシン|端末)|(?:내|제) ?(?:노트북|컴|피씨|pc|맥|맥북)|我(?:的|这|這)?(?:台)?(?:电脑|電腦|笔记本|筆電|mac|机器|機器)/i;
/** What listens on a port was set up for one project. */
const portNumber = /(?<!\d|20)\d{4,5}(?!\d)/;
/** What a person likes about work itself, in any project. */
const wayOfWorking =
  /\b(?:com+it\w*|eincheck\w*|prs?|pull requests?|rebase|force-?push\w*|diffs?|plans?|functions?|returns|names?|comments?|steps?|co-?author\w*|assumptions?|markdown|summar(?:y|ies)|funciones|fonctions|funktionen|résumés?|zusammenfassung\w*|resúmenes|resumos?|riassunti)(?![\w\u00c0-\u024f])|コミット|関数|まとめ|커밋|함수|요약|提交|函数|总结/i;
/** "Committe jamais": spoken French forbids without its "ne". */
const spokenBan = /^\W*\p{L}+[ez]s? jamais\b/iu;
/** Steps that every project has: a chain of them is a way of working. */
const processWords =
  /\b(?:commit|push|merge|rebase|squash|branch|worktree|pull request|pr|prs|deploy|release|tag|changelog|publish|ci|lint|tests?|review|smoke|screenshots?|issue|ticket)(?:s|ed|es|ing)?(?![\w\u00c0-\u024f])|コミット|プッシュ|マージ|ブランチ|プルリク|デプロイ|リリース|レビュー|テスト|커밋|푸시|머지|브랜치|배포|리뷰|테스트|提交|推送|合并|分支|部署|发布|评审|测试/gi;

/** Who is spoken to and who hears: how the agent talks to this person holds in any project. */
const talk =
  /\b(?:answer|reply|respond|speak|talk|write|explain|ask|tell|give|show|warn|remind|summari[sz]e|call|interrupt|bother|thank|congratulate|praise|flatter|apologi[sz]e|suggest)\b.{0,20}\b(?:me|i)\b|\b(?:your|my) (?:answers?|repl(?:y|ies)|responses?|explanations?|summar(?:y|ies)|messages?|questions?)\b|\b(?:frag|sag|zeig|erklär|antworte)\w* (?:mir|mich)\b|\b(?:demande|dis|explique|montre|réponds)[- ]moi\b|\b(?:quand|si) tu (?:m'|me )(?:expli|répon|parl|écri)\w+|\b(?:pregúnta|di|explíca|contésta|respónde|avísa|muéstra)me\b|\b(?:dimmi|chiedimi|spiegami|rispondimi|avvisami|mostrami)\b|\bno me (?:pidas|preguntes|expliques|digas)\b|\bme (?:pergunt|avis|expliqu|mostr|respond)\w+|(?:返信|返答|回答|応答|答え|確認)(?:は|を|して)|(?<!(?:pr|mr|커밋|리퀘스트|이슈|릴리스|함수|변수)의?\s?)(?:대답|답변|설명|질문|요약)(?:은|을|해)|(?:回答|回复|告诉|问(?!题)|提醒|解释)我?|[回跟和][我](?:的时候|说|讲)/i;
/** The same where the person stands behind or before the verb, or is asked for leave. */
const asked = new RegExp(
  [
    '\\bmy (?:ok|okay|permission|approval|consent|go-ahead)\\b',
    '\\b(?:mich|mir)\\b.{0,20}\\b(?:frag|sag|zeig|erklär|bestätig|warn|informier)\\w*|\\bmeine[rn]? (?:erlaubnis|zustimmung|freigabe|einverständnis)\\b',
    '\\bme (?:demander|dire|montrer|prévenir|expliquer|consulter)\\b|\\bmon (?:accord|autorisation|feu vert)\\b',
    '\\b(?:pregunt|avis|consult|mostr|muestr|explic)\\w+me(?:l[oa]s?)?\\b|\\bmi (?:permiso|aprobación|visto bueno)\\b',
    '\\b(?:chied|avvis|avvert|mostr|spieg|consult)\\w*(?:mi|mel[oa])\\b|\\bmi[oa] (?:permesso|approvazione|consenso|autorizzazione)\\b',
    '\\bminha (?:permissão|aprovação|autorização)\\b',
    '(?:私|僕|俺|こちら)に.{0,6}(?:聞|尋ね|確認|相談|見せ|報告)|(?:私|僕|俺)の(?:許可|承認)',
    '(?:나한테|내게|저한테|저에게).{0,8}(?:물|묻|말|보여|확인)|내 ?(?:허락|승인|동의)',
    '(?:问过?|告诉|征求)我|我(?:的)?(?:同意|许可|批准)',
  ].join('|'),
  'i',
);
/** Saying that work is done, and whether it is. */
const doneTalk =
  /\b(?:done|finished|fixed|works|working|complete|ready|fertig|erledigt|funktioniert|fini|terminé|marche|fonctionne|hecho|listo|terminado|funciona|finito|fatto|pronto|feito)\b|完成|完了|終わっ|できたと|直ったと|완료|됐다고|다 했다고|끝났다고|做完|搞定|修好/i;
const claiming =
  /\b(?:say|saying|claim|claiming|report|sag\w*|behaupte\w*|dis|dire|dites|digas|decir|dici|diga|dizer)\b|言[うわっ]|말하|说/i;
/**
 * What an agent writes for others to read: its language and its length are the project's, whoever asks for them. Plans, summaries and
 * questions are none: this person reads those.
 */
const artefact = new RegExp(
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
const answersFirst =
  /^\W*(?:(?:please|always|bitte|immer) )*(?:answers?|repl(?:y|ies)|respond|speak|talk|antwort\p{L}*|sprich|r[eé]pon[ds]\p{L}*|parle[zr]?|contest\p{L}+|respond\p{L}*|respuestas?|habla\p{L}*|rispo[ns]\p{L}*|parla\p{L}*|fale|respostas?|отвечай\p{L}*|ответы|回答|返答|返信|답변|대답|回复)/iu;
/** Texts that others are to read, not this person: "the texts that pupils see". */
const readByOthers = new RegExp(
  [
    '\\b(?:texts?|wording|copy|letters?|e?mails?|labels?|pages?|screens?|explanations?|instructions) (?:(?:that |which )?(?:the |our )?(?!(?:i|we|you)\\b)[a-z]+ (?:see|read|get|hear)s?|for (?:the |our )?(?!(?:me|us)\\b)[a-z]+s)\\b',
    '\\b(?:texte|briefe|mails|erklärungen|beschriftungen) (?:für|an) (?!mich|uns)\\p{L}+|\\btexte, die (?:die |unsere )?\\p{L}+ (?:sehen|lesen)',
    '\\btextes (?:que (?:lisent|voient)|pour (?!moi|nous)|destinés|lus par)|\\btextos (?:que (?:leen|ven|leem|veem)|para (?!mí|mim|nós|nosotros))|\\btesti (?:che (?:leggono|vedono)|per (?!me|noi))',
    '(?:利用者|お客|生徒|患者|ユーザー|来館者)[^。、]{0,6}(?:向け|が(?:読む|見る))|(?:사용자|고객|학생|환자)(?:들)?(?:에게 보이는|가 (?:보는|읽는)|이 (?:보는|읽는)|용 )|(?:用户|客户|学生|患者|访客)(?:看到?的|读的)',
  ].join('|'),
  'iu',
);
/** In which language something is to be written. */
const tongue = new RegExp(
  Object.values(choices['language of answers']?.values ?? {})
    .flatMap((words) => words.split(' '))
    .map((word) => (/^[a-z]/.test(word) ? `\\b${word.replace('*', '\\w*')}\\b` : word))
    .join('|'),
);
const ownHabit = /^i (?:no longer|don'?t|never|always|usually|mostly|only) (?:use|like|run|work|write)\b/i;
/** What a person is and knows, they are and know anywhere. */
const self = new RegExp(
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
/** A command to be run at a step of the work. */
const command =
  /\b(?:re-?run|run|execute|ejecuta|lance[rz]?|relance[rz]?|esegui|lancia|roda|rode)\b.{0,40}\b(?:make|npm|pnpm|yarn|cargo|go|gen\w*|script\w*|migrat\w*|build)\b|\b(?:make|npm|pnpm|yarn|cargo)\b.{0,30}(?:laufen|ausführen|を実行|돌려|실행)|跑.{0,4}(?:make|npm|pnpm|yarn)/i;

/** So short, a question whether something was done names nothing of a project. */
const BARE_QUESTION = 24;
const wide = /[\u3041-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;
/** The same in letters of Chinese, Japanese or Korean. */
const BARE_WIDE = 14;

function isBare(text: string): boolean {
  if (wide.test(text)) return text.length < BARE_WIDE && /[?？]/.test(text);
  return text.length < BARE_QUESTION;
}

/** Longer texts tell more than how one thing is done. */
const MAX_STEPS = 600;

/** How a thing is done, by the command that does it ("to test: `make unit`"), or the order in which. */
const howTo = new RegExp(
  [
    `^\\W*(?:\\p{L}+[,:]? ){0,2}(?:um|zum|zur|pour|para|pra|per|чтобы|для) .{2,50}${typedCommand}`,
    `\\b(?:nur mit|que avec|solo con|só com|somente com|только через) ${typedCommand}`,
    `^.{0,14}(?:するには|するときは|하려면|测试|启动|部署|编译|登录|打包).{0,12}${typedCommand}`,
    `\\b(?:\\w*ge\\w+(?:t|en)|(?:be|ver|er|ent|uber)\\w+t|\\w+iert) (?:wird|werden) .{0,24}${typedCommand}`,
    `\\b(?:laufen|geht|gehen|baut man|bauen wir|startet man|starten wir) .{0,16}(?:uber|über|mit|per|via) (?:den |das )?${typedCommand}`,
    '(?:순서|절차)(?:로|는|대로)|(?:流程|顺序|順序|步骤)(?:是|为)|(?:手順|段取り|流れ)(?:です|だ|で|に)',
  ].join('|'),
  'iu',
);

/** What is done at a moment that comes again, one thing after the other: "when it looks odd: reproduce it, fix it, rerun all". */
const listOfDeeds = /^[^:：]{4,70}[:：] ?[^:：,，、]{3,}[,，、][^:：]{3,}/;

/** With these, what holds everywhere is how to work with this person, whatever went wrong before. */
const manner: readonly CueName[] = ['answerStyle', 'prefer', 'person', 'review', 'eachTime'];

/** Where a message first finds fault with a deed of the agent: by naming the deed, or by saying outright that it is wrong. */
export interface Blame {
  named: number;
  outright: number;
}
export const NO_BLAME: Blame = { named: Infinity, outright: Infinity };
type BlameBefore = 'none' | 'named' | 'outright';

/**
 * How fault is found before a rule is stated. Who states how things are and finds fault only then ("nobody edits it by hand, I noticed that you
 * did") has told the rule, and what went wrong is the news. A clause that holds both counts by its first half.
 */
export function blameBefore({ named, outright }: Blame, { start, end }: Span): BlameBefore {
  const middle = (start + end) / 2;
  if (outright < middle) return 'outright';
  return named < middle ? 'named' : 'none';
}

/**
 * What kind of lesson a clause is, by what it answers: how a thing is done is a procedure, what sets a deed of the agent right is a
 * correction, what else holds anywhere is this person's, and what holds here the project's.
 */
export function kindOf(
  text: string,
  sentence: string,
  steps: RegExp | null,
  found: ReadonlySet<CueName>,
  scope: Scope,
  blame: BlameBefore,
): RuleKind {
  if (isProcedure(text, sentence, steps, found, scope)) return 'procedure';
  if (found.has('recollection')) return 'correction';
  const answers =
    (blame !== 'none' && (found.has('objected') || (found.has('complaint') && !found.has('prohibition')))) ||
    // "There is no internet on the ferry" tells of the place.
    ((found.has('correcting') || (blame === 'outright' && scope === 'project')) && !found.has('environment'));
  if (answers && !(scope === 'global' && manner.some((name) => found.has(name)))) return 'correction';
  return scope === 'global' ? 'preference' : 'project-rule';
}

/** Whether a clause says how something is done: by which command, or in which order. */
function isProcedure(
  text: string,
  sentence: string,
  inSteps: RegExp | null,
  found: ReadonlySet<CueName>,
  scope: Scope,
): boolean {
  const ordered = found.has('steps') || found.has('moment') || found.has('eachTime');
  if (
    howTo.test(text) ||
    (scope === 'project' && sentence.length < MAX_STEPS && inSteps?.test(fold(sentence)) === true)
  )
    return true;
  const states = (['statement', 'prohibition', 'therefore'] as const).some((name) => found.has(name));
  if (found.has('eachTime') && !states && listOfDeeds.test(sentence)) return true;
  // Steps in order, at each release or whenever something is changed.
  if (found.has('steps') && found.has('eachTime') && wide.test(text)) return true;
  const steps = new Set(text.match(processWords)?.map((word) => word.toLowerCase()) ?? []);
  return (
    ordered && (steps.size >= (found.has('steps') ? 2 : 3) || (found.has('eachTime') && command.test(text)))
  );
}

const asking: readonly CueName[] = [
  'durable',
  'lasting',
  'eachTime',
  'prohibition',
  'moment',
  'directive',
  'want',
  'review',
];

/** With one of these a complaint gives its reason in this place: "stop proposing bundles, there are two of us". */
const ofThisPlace: readonly CueName[] = ['environment', 'projectFact', 'domainFact', 'habit'];

/** "Never commit without running the tests" is a step of the work, as it is without the two noes; asking somebody is none. */
function isStep(text: string): boolean {
  const { conditional, features } = meaningOf(text);
  return conditional && !features.has('=asking');
}

/** Whether a clause is about this project or about how the person works anywhere, and why. */
export function scopeOf(
  text: string,
  sentence: string,
  found: ReadonlySet<CueName>,
): { scope: Scope; reason: string } {
  if (named.test(text.replace(memoryFile, '')))
    return { scope: 'project', reason: 'names files, commands or tools of this project' };
  if (found.has('person') && self.test(text)) return { scope: 'global', reason: 'is about this person' };
  if (thisProject.test(text)) return { scope: 'project', reason: 'speaks of this project' };
  const ownTaste = found.has('prohibition') && wayOfWorking.test(text);
  if (
    ((found.has('answerStyle') && !ownTaste) || tongue.test(fold(text))) &&
    artefact.test(text) &&
    !talk.test(sentence) &&
    !answersFirst.test(sentence)
  )
    return { scope: 'project', reason: 'is about what is written in this project' };
  if (found.has('answerStyle') && (found.has('audience') || readByOthers.test(text)) && !talk.test(sentence))
    return { scope: 'project', reason: 'is about what others read here' };
  if (found.has('answerStyle')) return { scope: 'global', reason: 'is about how to answer anywhere' };
  if (found.has('person')) return { scope: 'global', reason: 'is about this person' };
  if (found.has('division')) return { scope: 'project', reason: 'says who does what here' };
  if (
    found.has('complaint') &&
    !(found.has('correcting') && found.has('contrast')) &&
    !ofThisPlace.some((name) => found.has(name))
  )
    return { scope: 'global', reason: 'is about how to work with this person' };
  if ((talk.test(text) || asked.test(text)) && asking.some((name) => found.has(name)))
    return { scope: 'global', reason: 'is about how to talk with this person' };
  if (
    doneTalk.test(text) &&
    (found.has('moment') || found.has('prohibition') || found.has('recollection')) &&
    (found.has('proof') || found.has('recollection') || claiming.test(text))
  )
    return { scope: 'global', reason: 'is about proving work anywhere' };
  if (ownHabit.test(text)) return { scope: 'global', reason: 'is about what this person uses' };
  if (self.test(text)) return { scope: 'global', reason: 'is about this person' };
  if (
    (ownMachine.test(text) || (machine.test(text) && !shared.test(text))) &&
    !portNumber.test(text) &&
    (found.has('environment') || found.has('because') || found.has('therefore'))
  )
    return { scope: 'global', reason: 'is about this machine' };
  if (found.has('review') && !found.has('habit') && !found.has('location'))
    return { scope: 'global', reason: 'is about who decides in the work' };
  if (
    (found.has('prefer') || found.has('prohibition') || spokenBan.test(text)) &&
    !found.has('habit') &&
    wayOfWorking.test(text) &&
    // "Physics runs at a fixed step and nothing looks at ..." says how a product is.
    !(found.has('generic') && found.has('statement')) &&
    !isStep(text)
  )
    return { scope: 'global', reason: 'is about how this person works anywhere' };
  if (found.has('recollection') && !found.has('stack') && (found.has('proof') || isBare(text))) {
    return { scope: 'global', reason: 'is about proving work anywhere' };
  }
  return { scope: 'project', reason: 'was said about this project' };
}

/** A procedure that the person spelt out is a skill in the making. */
export function candidateKind(kind: RuleKind): CandidateKind {
  return kind === 'procedure' ? 'skill' : kind;
}
