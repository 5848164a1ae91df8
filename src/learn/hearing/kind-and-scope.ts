import { LongExpression } from '../../shared/anchors/expression.ts';
import type { CandidateKind, Scope } from '../../shared/model.ts';
import type { BlameBeside } from './blame.ts';
import type { CueName } from './cues.ts';
import { fold } from '../fold.ts';
import type { RuleKind } from './judge.ts';
import { areOwnProjects, isForAllProjects } from './everywhere.ts';
import { leaveAsked, ownHabit, ownThings, publishes, unproven } from '../language/first-person.ts';
import { asked, claiming, doneTalk, talk } from '../language/spoken-to.ts';
import { choices } from '../near/slots.ts';
import { isOverreach, isOwnPace, isOwnSetup, isProving } from './own-setup.ts';
import { isBareQuestion, isGuesswork, isOwnDeed } from './own-way.ts';
import { isOfAnyProject, isProcedure, isStep } from './procedure.ts';
import { isMine, isOwnMachine, isSomeMachine } from './whose-machine.ts';

const named = new LongExpression(
  /`[^`]+`|(?:\b|\.)(?![A-Z]{2,}\/[A-Z]{2,}\b)[\w-]+\/[\w.*/-]+|(?<![\w/])[\w.-]{2,}\/(?=$|[\s,.;:!?)、。，；：）のをにはがへで目里下中以内폴디에는를의])|\b[\w-]+\.(?:md|ts|js|tsx|jsx|py|json|ya?ml|toml|sh|rs|go|java|css|html|lock|env)\b|https?:\/\/|\b[A-Z][A-Z0-9_]{2,}=\w/,
);
/** A script that only this project has, named by what runs it: nobody needs backticks to mean `npm run typecheck`. */
const ownScript =
  /\b(?:(?:npm|pnpm|yarn|bun)(?: run [a-z]| [a-z]+:[a-z])|(?:deno task|composer run(?:-script)?|cargo xtask) [a-z]|rake [a-z]+:[a-z])/i;
/** Where rules are written down says nothing about what they are about, and a home folder belongs to nothing but a person. */
const notHere = /\b(?:agents|claude)\.md\b|~\/[\w./-]*/gi;
const thisProject = new LongExpression(
  /\b(?:this|our|the) (?:repo|repository|project|codebase|app|monorepo|package)\b|(?:この|本)(?:プロジェクト|リポジトリ)|(?:이|우리) ?(?:프로젝트|레포|저장소)|(?:这个?|本|我们)(?:项目|仓库)|\b(?:ce|notre) (?:projet|dépôt|repo)\b|\b(?:dieses|unser) (?:projekt|repo)\b/i,
);
/** What a person likes about work itself, in any project. */
const wayOfWorking = new LongExpression(
  /\b(?:com+it\w*|eincheck\w*|prs?|pull requests?|rebase|force-?push\w*|diffs?|plans?|functions?|returns|names?|comments?|steps?|co-?author\w*|assumptions?|markdown|summar(?:y|ies)|funciones|fonctions|funktionen|résumés?|zusammenfassung\w*|resúmenes|resumos?|riassunti|\w*kommentare?n?|commentaires?|comentarios?|comentários?|commenti|schritte?n?|étapes?|pasos?|passos|annahmen?|hypothèses?|suposiciones)(?![\w\u00c0-\u024f])|(?<![а-яё])(?:за)?комми(?:ть|тить|т)|(?<![а-яё])(?:функци|комментари)[а-яё]|コミット|関数|コメント|まとめ|커밋|함수|주석|요약|提交|函数|注释|总结/i,
);
/** "Committe jamais": spoken French forbids without its "ne". */
const spokenBan = /^\W*\p{L}+[ez]s? jamais\b/iu;

/**
 * What an agent writes for others to read: its language and its length are the project's, whoever asks for them. Plans, summaries and
 * questions are none: this person reads those.
 */
const artefact = new LongExpression(
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
const answersFirst = new LongExpression(
  /^\W*(?:(?:please|always|bitte|immer) )*(?:answers?|repl(?:y|ies)|respond|speak|talk|antwort\p{L}*|sprich|r[eé]pon[ds]\p{L}*|parle[zr]?|contest\p{L}+|respond\p{L}*|respuestas?|habla\p{L}*|rispo[ns]\p{L}*|parla\p{L}*|fale|respostas?|отвечай\p{L}*|ответы|回答|返答|返信|답변|대답|回复)/iu,
);
/** Texts that others are to read, not this person: "the texts that pupils see". */
const readByOthers = new LongExpression(
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
const self = new LongExpression(
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

/** With these, what holds everywhere is how to work with this person, whatever went wrong before. */
const manner: readonly CueName[] = ['answerStyle', 'prefer', 'person', 'review', 'eachTime'];

/** A deed of which somebody asks whether it was done again, or by whose leave. */
const unasked = /^\W*(?:and |so |wait,? )*(?:did|have|why did) you\b.*\b(?:com+it|push|merge)/i;

/** A clause that is worth keeping, and what is known of it. */
export interface Told {
  text: string;
  /** The sentence that it is a part of. */
  sentence: string;
  /** The ban that it comes to, when it is a reproach; else null. */
  ban: string | null;
  found: ReadonlySet<CueName>;
  /** How its language says steps in order. */
  steps: LongExpression | null;
  /** How fault is found beside it. */
  blame: BlameBeside;
}

/** "We decided last week to drop it, so ..." tells what is new; "didn't we decide ...?" reminds. */
const isNews =
  /^\W*(?:\p{L}+,? ){0,2}?(?:we|i)(?:['’]ve| have)? (?:just |now |finally )?(?:decided|settled)(?: \p{L}+){0,3}? (?:to|on|that)\b(?![^?]*\?)/iu;

/** With these, "there is no X" and "that's not a place for it" tell what follows from how things are, and answer nobody. */
const givesReason: readonly CueName[] = ['because', 'therefore'];

/**
 * What kind of lesson a clause is, by what it answers: what sets a deed of the agent right is a correction, what else holds anywhere is
 * this person's, and what holds here the project's.
 */
function kindOf({ text, found, blame }: Told, scope: Scope): RuleKind {
  // "I commit, okay? You never commit anything" says who does it, and recalls nothing.
  const keeps = scope === 'global' && blame !== 'told' && found.has('review') && found.has('prohibition');
  if (found.has('recollection') && !keeps && !(blame === 'none' && isNews.test(text))) return 'correction';
  const answers =
    (blame === 'told' && scope === 'project') ||
    (blame !== 'none' && (found.has('objected') || (found.has('complaint') && !found.has('prohibition')))) ||
    // "There is no internet on the ferry" tells of the place.
    ((found.has('correcting') || (blame === 'outright' && scope === 'project')) &&
      !(blame === 'none' && !found.has('contrast') && givesReason.some((name) => found.has(name))) &&
      !found.has('environment'));
  if (answers && !(scope === 'global' && manner.some((name) => found.has(name)))) return 'correction';
  return scope === 'global' ? 'preference' : 'project-rule';
}

/** What kind of lesson a clause is, where it holds, and why there. */
export function lessonOf(told: Told): { kind: RuleKind; scope: Scope; reason: string } {
  const { text, sentence, ban, found, steps } = told;
  if (unproven.test(fold(sentence)))
    return { kind: 'correction', scope: 'global', reason: 'is about proving work anywhere' };
  // Who says a rule by blaming means it for the same place as who says it plainly.
  const held = ban === null ? scopeOf(text, sentence, found) : scopeOf(ban, ban, asForbidden(found));
  if (ban !== null && held.scope === 'project') return { kind: 'correction', ...held };
  if (isProcedure({ text, sentence, steps, found, scope: held.scope })) {
    const anywhere =
      held.scope === 'project' &&
      isOfAnyProject(sentence) &&
      !named.test(sentence) &&
      !thisProject.test(sentence);
    return anywhere
      ? { kind: 'procedure', scope: 'global', reason: 'is about how to work anywhere' }
      : { kind: 'procedure', ...held };
  }
  return { kind: kindOf(told, held.scope), ...held };
}

/** With these, a reminder tells what is so here: "the tests run against the container, I said so". */
const facts: readonly CueName[] = ['statement', 'projectFact', 'habit', 'domainFact'];

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

/** With one of these a person may keep something for themselves. */
const keeping: readonly CueName[] = ['division', 'prohibition', 'review', 'prefer', 'generic'];

/** With one of these "in every project" may speak of what a program calls its projects. */
const ofProduct: readonly CueName[] = [
  'product',
  'screen',
  'specified',
  'audience',
  'featureWork',
  'building',
];
/** So it does where something is stated of them, and nobody is told how to work. */
const stated: readonly CueName[] = ['domainFact', 'generic', 'statement'];
const toldToWork: readonly CueName[] = [
  ...(['habit', 'prohibition', 'directive', 'durable', 'moment', 'stack', 'contrast', 'lasting'] as const),
  ...(['kept', 'proof', 'prefer', 'answerStyle', 'review', 'naming', 'everywhere'] as const),
];

function speaksOfProduct(text: string, found: ReadonlySet<CueName>): boolean {
  const has = (names: readonly CueName[]): boolean => names.some((name) => found.has(name));
  return has(ofProduct) || (has(stated) && !has(toldToWork) && !areOwnProjects(text));
}

/** What was found in a reproach, as it would be found in the ban that it comes to. */
function asForbidden(found: ReadonlySet<CueName>): ReadonlySet<CueName> {
  const rest = new Set<CueName>([...found, 'prohibition']);
  for (const name of ['complaint', 'recollection', 'objected', 'report'] as const) rest.delete(name);
  return rest;
}

/** Whether a clause is about this project or about how the person works anywhere, and why. */
function scopeOf(
  text: string,
  sentence: string,
  found: ReadonlySet<CueName>,
): { scope: Scope; reason: string } {
  if (!speaksOfProduct(text, found) && isForAllProjects(text, sentence))
    return { scope: 'global', reason: 'is said of all your projects' };
  if (isOwnSetup(text))
    return { scope: 'global', reason: 'is about what this person has and likes anywhere' };
  if (named.test(text.replace(notHere, '')) || ownScript.test(text))
    return { scope: 'project', reason: 'names files, commands or tools of this project' };
  if ((found.has('person') || found.has('answerStyle')) && self.test(text))
    return { scope: 'global', reason: 'is about this person' };
  if (isMine(text, found.has('environment'))) return { scope: 'global', reason: 'is about this machine' };
  if (thisProject.test(text)) return { scope: 'project', reason: 'speaks of this project' };
  const tooMuch = found.has('recollection') && isOverreach(text);
  if (tooMuch || (isOwnPace(text) && asking.some((name) => found.has(name))))
    return { scope: 'global', reason: 'is about how to work with this person' };
  if (isProving(text)) return { scope: 'global', reason: 'is about proving work anywhere' };
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
  // "I deploy by dragging it into a window" tells how the product gets out.
  if (found.has('person') && !publishes.test(fold(text)))
    return { scope: 'global', reason: 'is about this person' };
  if (keeping.some((name) => found.has(name)) && isOwnDeed(text) && !publishes.test(fold(text)))
    return { scope: 'global', reason: 'is about who decides in the work' };
  if (found.has('division')) return { scope: 'project', reason: 'says who does what here' };
  if (found.has('prohibition') && isGuesswork(text))
    return { scope: 'global', reason: 'is about how to work with this person' };
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
  if (ownHabit.test(fold(text))) return { scope: 'global', reason: 'is about what this person uses' };
  if (ownThings.test(fold(text))) return { scope: 'global', reason: 'is about this person' };
  if (leaveAsked.test(fold(text))) return { scope: 'global', reason: 'is about who decides in the work' };
  if (self.test(text)) return { scope: 'global', reason: 'is about this person' };
  if (
    isOwnMachine(text, sentence) ||
    (isSomeMachine(text) && (found.has('environment') || found.has('because') || found.has('therefore')))
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
  if (found.has('recollection') && unasked.test(text))
    return { scope: 'global', reason: 'is about who decides in the work' };
  const tells = facts.some((name) => found.has(name));
  if (
    found.has('recollection') &&
    !found.has('stack') &&
    ((found.has('proof') && !tells) || isBareQuestion(text.replace(notHere, '')))
  ) {
    return { scope: 'global', reason: 'is about proving work anywhere' };
  }
  return { scope: 'project', reason: 'was said about this project' };
}

/** A procedure that the person spelt out is a skill in the making. */
export function candidateKind(kind: RuleKind): CandidateKind {
  return kind === 'procedure' ? 'skill' : kind;
}
