import { LongExpression } from '../../shared/anchors/expression.ts';
import { isCanned } from '../prompts/canned.ts';
import { fold } from '../fold.ts';
import { REMEMBERED } from '../learner-state.ts';
import { cutTo } from '../../shared/line-width.ts';
import { commonTerms, shareOf, termsIn, termsOf } from '../terms.ts';
import {
  SHORT,
  again,
  againElsewhere,
  asksForCheck,
  carriesOn,
  choice,
  isApproval,
  onward,
} from './no-work.ts';
import { typedSpans } from '../hearing/typed-text.ts';
import { sentencesIn, tellsDeed } from './blames.ts';
import { bans, complains, reports } from './complaints.ts';

/**
 * What a message does to the work in hand: `goes-on` (approval, answer, a further step), `objects` (it corrects what was done),
 * `takes-back` (it wants it undone), `task` (other work begins).
 */
export type Talk = 'goes-on' | 'objects' | 'takes-back' | 'task';

/** A message, with what is asked of it more than once. */
export interface Message {
  text: string;
  /** Its beginning, folded. */
  folded: string;
  /** What it is about, by that beginning. */
  terms: ReadonlySet<string>;
  /** As it is known again when it is sent a second time. */
  known: string;
  /** There is a rule in it. */
  ruled: boolean;
}

/** What is known of the work in hand. */
export interface Work {
  /** The message that was sent before this one, folded; its first `REMEMBERED` characters. */
  said: string;
  task: string;
  /** Terms of all that the person has said in it. */
  about: readonly string[];
  files: readonly string[];
  /** Files were changed that nobody named: by a formatter, by shell. */
  unnamed?: boolean;
  /** The last turn was broken off or failed. */
  brokenOff: boolean;
  /** The agent's last word was a question. */
  asked: boolean;
  /** Milliseconds since something happened in it. */
  idle: number;
}

/** Characters of a message that say what it does and what it is about. */
const LOOKED_AT = 2_000;
/** Longer ones bring a matter of their own, with all that belongs to it. */
const LONG = 4 * SHORT;
/** A broken-off turn is steered within this time; later it is other work. In milliseconds. */
const STEERING = 2 * 3_600_000;
/** After this long, words that only point ("it", "that") no longer reach back. In milliseconds. */
const POINTING = 12 * 3_600_000;

const furthermore = new LongExpression(
  /^\W*(?:and|also|plus|additionally|one more thing|oh and|but|so|then|ok(?:ay)?|yes|yeah|because|since|maybe|perhaps|basically|actually|for example|i mean|what about|how about|once (?:done|that)|seems|same|und|auch|ausserdem|zusatzlich|aber|also|dann|ok|ja|weil|vielleicht|eigentlich|zum beispiel|ich meine|et|aussi|de plus|mais|donc|alors|oui|peut-etre|par exemple|y|tambien|ademas|pero|entonces|si|quizas|por ejemplo|e|anche|inoltre|ma|quindi|allora|forse|tambem|alem disso|mas|entao|talvez)\b(?!['’])(?=[, ])(?!,? (?:now|next|new|neu\w*|jetzt|maintenant|ahora|adesso|agora)\b)|^(?:あと|また|それと|ついでに|でも|じゃあ|では|つまり|另外|还有|而且|但是?|那么?|所以|그리고|또한?|추가로|하지만|그럼|그러면)|^(?:и|а|но|еще|также|тогда|кстати|потому что|может|вообще-то|например|а если|кроме того)(?=[, ])(?!,? (?:теперь|дальше|новая|новое))/,
);
/** A question about things, not a request in the form of one. It changes nothing by itself, so it belongs to the work it follows. */
const question = new LongExpression(
  /^(?:(?:and|so|but|ok|und|et|y|e)[, ]+)?(?:what|why|how|who|when|where|which|is|are|was|were|does|do|did|has|have|will|would|shouldn'?t|should|isn'?t|aren'?t|doesn'?t|can i|can we|could we|was|warum|wieso|wie|wer|wann|wo|welche\w*|ist|sind|hat|haben|gibt es|sollten|pourquoi|comment|qu'|que|quel\w*|ou|est-ce|y a-t-il|por que|como|cual\w*|donde|hay|es|esta|perche|come|quale|dove|c'e|qual|onde|ha) .*\?\s*$|(?:ですか|ますか|のか|かな|でしょうか|吗|呢|니까|나요|는지|까요|죠)[?？。\s]*$|^(?:а |и |но |ну )?(?:что|почему|зачем|как|кто|когда|где|какой|какая|какие|сколько|есть ли|можно ли|стоит ли|это|разве) .*\?\s*$/,
);
/** The same without a question mark, as people type it. */
const asking = new LongExpression(
  /^(?:what(?:'?s| is| are| does| do| would| about)|why (?:is|are|does|do|did|not|would)|how (?:is|are|does|do|did|would|come|many|much)|who (?:is|does|uses)|where (?:is|are|does|do|did)|which (?:one|of)|(?:do|does|did|is|are|should|would) (?:we|you|i|it|this|that|there)|was (?:ist|sind|macht|bedeutet)|warum|wieso|wie (?:ist|wird|viele?)|wo (?:ist|sind|wird)|qu'?est-ce|c'?est quoi|pourquoi|comment (?:est|ca)|que (?:es|significa)|por que|como (?:es|se|funciona)|cos'?e|perche|come (?:e|si|funziona)|o que (?:e|significa))\b|(?:とは|の違いは?|ってどう|どういう意味|は何|什么意思|是什么|为什么|怎么回事|뭐야|무슨 뜻|왜 이런)/,
);
/** What somebody thinks, has done or meant: a word in the talk that is going on. */
const opinion = new LongExpression(
  /^\W*(?:(?:so|and|but|ok|well|yeah|yes|no|hmm+)[, ]+)?(?:i (?:think|thought|guess|suppose|believe|feel|agree|mean[t]?|just|already|did|still|see|like|prefer|don'?t (?:think|see|like|understand|want)|am not sure)|i'?(?:ve|m (?:not|fine|ok|thinking|wondering|confused))|when i (?:said|say|mean)|as i said|never ?mind|ignore (?:that|this|it)|sounds|looks|makes sense|got it|ich (?:denke|glaube|finde|meine?|meinte|habe|verstehe|wurde)|je (?:pense|crois|trouve|comprends|prefere|veux dire)|j'?ai|d'?accord|creo|pienso|prefiero|he |entiendo|penso|credo|preferisco|ho |capisco|acho|prefiro|entendi)\b|(?:と思(?:う|います|った)|気がする|かもしれない|我觉得|我认为|我想|明白了|了解了|인 것 같|라고 생각|것 같아)/,
);
/** What programs say when something fails; pasted behind a change it says that the change did not do. */
const failing =
  /\b\w*(?:Error|Exception): |Traceback \(most|^\s*at \S+ \(|\bnpm ERR!|\b(?:FAILED|failed|failing)\b|\bBuild failed\b|error(?:\[\w+\]| TS\d+)?: /m;
/** So short, an answer to the agent needs no further sign. In characters. */
const ANSWER = 80;
/** One or two words, in any script, name no task. */
const scrap =
  /^(?:[^\u3041-\u9fff\uac00-\ud7af\s]{1,14}(?: [^\u3041-\u9fff\uac00-\ud7af\s]{1,14})?|\S{1,5})$/;
const request = new LongExpression(
  /\b(?:(?:can|could|would|will) you|kannst du|konntest du|peux[- ]tu|pouvez[- ]vous|puedes|podrias|puoi|potresti|pode(?:s|ria)?)\b|くれ|もらえ|ください|いただけ|帮|能不能|可以|줄래|줄 ?수|주세요|주실/,
);
const objection = new LongExpression(
  /^\W*(?:no|nope|wrong|wait|stop|hold on|hmm+|not (?:like|that|what)|nein|nee|halt|falsch|moment|non|attends|faux|espera|mal|aspetta|sbagliato|nao|errado)\b(?! (?:worries|problem|need))|\b(?:that|this|it)(?:'s| is| was) (?:wrong|not (?:right|what|how|correct)|incorrect|broken)|\bnot what i\b|\b(?:does|do|did|is|are|was)(?:n'?t| not) (?:work|run|compile|build|pass|right|correct|there|fixed|what)|\bstill (?:not|no|fails?|failing|broken|wrong|the same|doesn'?t|isn'?t|shows?|get|getting|there|see)\b|\bwhy (?:did|do|are|is|were|have) (?:you|it|this|that|the)\b|\byou (?:broke|forgot|missed|removed|deleted|should(?:n'?t| not)? have|misunderst\w+|did(?:n'?t| not)|ignored|were supposed)\b|\b(?:instead|stattdessen|a la place|en su lugar|invece)[.!]*$|\b(?:did|have) you (?:even |actually |really )?(?:test|run|check|read|tr[yi]|verif|look)|\bi (?:thought|said|told you|asked|meant|never (?:asked|said))\b|\b(?:das|es) (?:ist|war) (?:falsch|nicht)|\b(?:geht|funktioniert|klappt|lauft|stimmt) (?:immer noch |noch immer |noch |leider )?nicht\b|\bimmer noch\b|\bwarum (?:hast|machst|ist|wurde)\b|\bdu (?:hast|solltest) .{0,30}(?:vergessen|nicht|kaputt)|\bhast du .{0,40}(?:getestet|gepruft|ausgefuhrt)|\bc'?est (?:faux|pas)\b|\b(?:marche|fonctionne|passe) (?:toujours )?pas\b|\btoujours (?:pas|la meme|en echec)\b|\bpourquoi (?:as[- ]tu|tu|est-ce)\b|\btu as (?:oublie|casse|supprime)|\bas[- ]tu (?:teste|verifie|lance)|(?:^|[.,;] ?)(?:(?:eso|esto|asi|aun|todavia) )?(?:esta|es) mal\b|\bno (?:funciona|es lo que|pasa|compila)\b|\bsigue (?:sin|fallando)\b|\bpor que (?:has|hiciste|lo)\b|\b(?:olvidaste|rompiste)\b|\bnon (?:funziona|e quello|va)\b|\bperche hai\b|\bhai (?:dimenticato|rotto)\b|\bnao (?:funciona|e isso|passa|compila)\b|\bpor que voce\b|\bvoce (?:esqueceu|quebrou)\b/,
);
const objectionElsewhere = new LongExpression(
  /^(?:いや|いえ|違|ちが|待って|ストップ|不[,，。！]|不对|不是|错|等等|停|别|아니|잠깐|틀렸|그게 아니)|(?:では|じゃ)(?:ない|なく)て|間違|まだ.{0,12}(?:ない|失敗|エラー)|動(?:かない|きません|いてない)|なぜ|なんで|どうして.{0,20}(?:した|のか|の？)|忘れ(?:て|た)|壊れ|テスト(?:は)?(?:した|しました|実行し)|还是(?:不|没|报|失败)|没有?(?:用|生效|通过|修好)|为什么|你(?:忘|漏|弄坏|没)|不行|아직도?|안 ?(?:돼|되|됩)|왜|잊|망가|깨졌|잘못|^(?:нет|не|неа|стоп|погоди|подожди|постой|неверно|неправильно)(?![а-я])(?! (?:за что|проблема|нужно))|(?<![а-я])(?:не так|не то|зачем ты|почему ты|ты (?:забыл|сломал|пропустил|удалил)[а-я]*|все еще не|опять не|не работает)(?![а-я])/,
);
const takingBack = new LongExpression(
  /\b(?:revert|undo|roll(?: it| that| this| them)? ?back|back out|(?:go|switch|change) back to (?:the |what |how )|(?:drop|scrap|discard) (?:that|this|the|your) (?:idea|change|approach|patch|commit)s?|take (?:it|that|this|them|those) back|(?:put|change|switch) (?:it|that|this|them) back|restore (?:it|the (?:old|previous|original)|what)|throw (?:it|that) away|ruckgangig|zurucknehmen|nimm .{0,30}zuruck|mach .{0,30}(?:wieder )?(?:weg|zuruck)|stell .{0,30}wieder her|annule[rz]?|reviens|remets|deshaz\w*|revierte|revertir|vuelve a (?:poner|dejar|la version|como estaba|lo de antes)|annulla|ripristina|torna indietro|desfaz|desfaca|reverte|reverta|volta atras)\b|元に戻|もとに戻|戻して|取り消|撤销|撤回|回退|回滚|还原|恢复(?:原|到|成)|되돌|원래대로|롤백|취소해|(?<![а-я])(?:откати|откатить|отмени|верни (?:как|все|это|обратно|назад|предыдущ[а-я]+|стар[а-я]+|прежн[а-я]+)|сделай как было|как было)(?![а-я])/,
);
/** Looked for at the beginning: later in a sentence they mostly point to what stands before them in it. */
const pointing = new LongExpression(
  /\b(?:it|them|those|these|they|the same|both)\b|\b(?:this|that)(?=\s*(?:[.,!?;]|$|(?:to|into|in|as|with|for|instead|too|up|out|back|is|was|one)\b))|\b(?:damit|dabei|daraus|dafur|ihn|ihm|dasselbe|cela|ceci|ca|celui-ci|esto|eso|questo|quello|isso|isto)\b|(?:それ|これ|あれ)(?:を|は|も|で|に)|^(?:同じ|同样)|^(?:把)?(?:这个|那个|它)(?!项目|仓库|应用)|(?:그거|그것|이거|이것)/,
);
const POINTS_WITHIN = 5;
/** What may follow "run the tests" or "commit" and still be a step of the same work, in characters. */
const REST = 30;

/** First words of a message that the person typed themselves, on one line; of a pasted text, its first line. */
export function firstWords(text: string, most: number): string {
  const head = text.slice(0, 4_000);
  const own = typedSpans(head)[0];
  const from = own === undefined ? head : head.slice(own.start, own.end);
  const line = from.split('\n').find((each) => /[\p{L}\p{N}]/u.test(each)) ?? '';
  const flat = line
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/^[#>*\s-]+/, '')
    .trim();
  return cutTo(flat, most).toWellFormed();
}

/** A message as it is known again when it is sent a second time. */
function knownBy(text: string): string {
  return fold(text.slice(0, 2 * REMEMBERED))
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, REMEMBERED);
}

/** It asks to be told something, and for no change: "list all callers", "wo steht das?". */
export function asksToBeTold(text: string): boolean {
  const folded = fold(text.slice(0, SHORT)).trim();
  const asks = /[?？]$/.test(folded) && text.length <= SHORT && !request.test(folded);
  return asks || telling.test(folded) || question.test(folded) || asking.test(folded);
}

const telling = new LongExpression(
  /^(?:please )?(?:list|show me|find out|explain|describe|tell me|look (?:at|for|into)|where|summari[sz]e|count)\b|^(?:bitte )?(?:zeig\w* mir|erklar\w*|list\w* (?:mir |bitte )?(?:alle|die)|erzahl\w*|such\w* (?:mir |bitte )?(?:alle|nach)|beschreib\w*|fass\w* .{1,60} zusammen)\b|^(?:montre|explique|decris|cherche|resume)(?:[- ]moi)?\b|^(?:muestra(?:me)?|explica(?:me)?|busca|describe|resume|dime)\b|^(?:mostrami|spiega(?:mi)?|elenca|cerca|descrivi|dimmi)\b|^(?:mostre|explique|liste|procure|descreva|resuma|diga)\b|(?:教えて|説明して|調べて|見せて)(?:ください|下さい)?[。！!]*$|^(?:请)?(?:解释|说明|列出|看看|看一下|找出|告诉我|介绍)|(?:알려|설명해|보여|찾아) ?(?:줘|주세요)[.!]*$|^(?:покажи|объясни|найди|расскажи|перечисли|опиши)(?![а-я])/,
);

/** Reads a message once for all that follow its work. `ruled`: a rule was heard in it. */
export function readMessage(text: string, ruled = false): Message {
  const folded = fold(text.slice(0, LOOKED_AT));
  return { text, folded: folded.trim(), terms: termsIn(folded), known: knownBy(text), ruled };
}

/** Whether a message goes on with the work in hand, and how; `task` when there is other work in it. */
export function talkOf(message: Message, work: Work): Talk {
  const { text, known } = message;
  if (known !== '' && (known === work.said || known === knownBy(work.task))) return 'goes-on';
  const talk = typedTalkOf(message, work);
  // A template begins other work. Asked last: it takes longest, and most long messages are other work anyway.
  return talk !== 'task' && isCanned(text) ? 'task' : talk;
}

function typedTalkOf(message: Message, work: Work): Talk {
  const { text, folded } = message;
  const short = folded.length <= SHORT;
  const head = folded.slice(0, SHORT);
  if (short && takingBack.test(folded)) return 'takes-back';
  if (short && (objection.test(head) || objectionElsewhere.test(head))) return 'objects';
  // An answer that turns one of two things down finds no fault.
  if (!work.asked && complains(folded)) return 'objects';
  // Of what was not touched it is a fault to be mended, and other work.
  if (hasChanged(work) && work.idle < POINTING && reports(folded)) return 'objects';
  if (message.ruled && short && hasChanged(work) && work.idle < POINTING && faultsDeed(folded))
    return 'objects';
  if (bans(folded)) return hasChanged(work) && work.idle < POINTING ? 'objects' : 'goes-on';
  if (choice.test(folded) || isApproval(folded)) return 'goes-on';
  if (onward.test(folded) || (folded.length <= LONG && furthermore.test(head))) return 'goes-on';
  const asked = afterApproval(folded);
  if (short && work.idle < POINTING && !request.test(asked) && isTalk(asked)) return 'goes-on';
  if (short && (carriesOn.test(folded) || (hasChanged(work) && asksForCheck(folded)))) return 'goes-on';
  const more = again.exec(head) ?? againElsewhere.exec(head);
  if (more !== null && folded.length - more[0].length <= REST) return 'goes-on';
  if (work.idle < POINTING && (scrap.test(folded) || (work.asked && folded.length <= ANSWER)))
    return 'goes-on';
  if (hasChanged(work) && work.idle < POINTING && failing.test(text.slice(0, LOOKED_AT))) return 'objects';
  if (work.brokenOff && work.idle < STEERING) return 'goes-on';
  if (isRelated(message, work)) return objection.test(head) ? 'objects' : 'goes-on';
  return work.idle < POINTING && pointsBack(folded) ? 'goes-on' : 'task';
}

function hasChanged({ files, unnamed = false }: Work): boolean {
  return files.length > 0 || unnamed;
}

/** Beside a rule: it tells what the agent did, or forbids something first of all and says then how it is done. */
function faultsDeed(folded: string): boolean {
  const { first, rest } = sentencesIn(folded);
  return tellsDeed(folded) || (bans(first.trim()) && sentencesIn(rest).rest === '');
}

/** What is said behind an approval: "ok. How often does it try?" */
function afterApproval(folded: string): string {
  const { first, rest } = sentencesIn(folded);
  return rest !== '' && isApproval(first) ? rest : folded;
}

/** A question or an opinion: it asks for no work. */
function isTalk(folded: string): boolean {
  return question.test(folded) || asking.test(folded) || opinion.test(folded);
}

/** A short message that names nothing and points to what is there. */
function pointsBack(folded: string): boolean {
  if (folded.length > 80) return false;
  const words = folded.split(/\s+/);
  if (words.length > 12 || (words.length < 3 && folded.length > 30)) return false;
  return pointing.test(words.slice(0, POINTS_WITHIN).join(' '));
}

/**
 * It speaks of the same things, or names a file that was changed. While nothing was changed, people talk a matter over, and less will
 * do: every further message adds a word of its own.
 */
function isRelated({ folded, terms }: Message, work: Work): boolean {
  const { task, about, files, idle } = work;
  if (folded.length > LONG) return false;
  if (files.some((file) => terms.has(fileName(file)))) return true;
  const common = commonTerms(about, terms);
  const least = !hasChanged(work) && idle < POINTING ? SAME_TALK : SAME_THINGS;
  if (common >= 2 && common / terms.size >= least) return true;
  return shareOf(terms, termsOf(task)) >= SAME_THINGS;
}

/** How much of the smaller of two texts the other must name too. */
const SAME_THINGS = 0.5;
/** How much of a message must have been spoken of before. */
const SAME_TALK = 0.25;

function fileName(path: string): string {
  return fold(path.replace(/^.*[/\\]/, ''));
}
