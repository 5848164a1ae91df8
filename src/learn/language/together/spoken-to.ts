import { LongExpression } from '../../../shared/anchors/expression.ts';

/** How people speak of what the agent says to them, and of what it asks. All languages together, on the words as typed. */

/** Who is spoken to and who hears: how the agent talks to this person holds in any project. */
export const talk = new LongExpression(
  /\b(?:answer|reply|respond|speak|talk|write|explain|ask|tell|give|show|warn|remind|summari[sz]e|call|interrupt|bother|thank|congratulate|praise|flatter|apologi[sz]e|suggest)\b.{0,20}\b(?:me|i)\b|\b(?:your|my) (?:answers?|repl(?:y|ies)|responses?|explanations?|summar(?:y|ies)|messages?|questions?)\b|\b(?:frag|sag|zeig|erklär|antworte)\w* (?:mir|mich)\b|\b(?:demande|dis|explique|montre|réponds)[- ]moi\b|\b(?:quand|si) tu (?:m'|me )(?:expli|répon|parl|écri)\w+|\b(?:pregúnta|di|explíca|contésta|respónde|avísa|muéstra)me\b|\b(?:dimmi|chiedimi|spiegami|rispondimi|avvisami|mostrami)\b|\bno me (?:pidas|preguntes|expliques|digas)\b|\bme (?:pergunt|avis|expliqu|mostr|respond)\w+|(?:返信|返答|回答|応答|答え|確認)(?:は|を|して)|(?<!(?:pr|mr|커밋|리퀘스트|이슈|릴리스|함수|변수)의?\s?)(?:대답|답변|설명|질문|요약)(?:은|을|해)|(?:回答|回复|告诉|问(?!题)|提醒|解释)我?|[回跟和][我](?:的时候|说|讲)/i,
);
/** The same where the person stands behind or before the verb, or is asked for leave. */
export const asked = new LongExpression(
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
    '\\bwithout (?:first |ever )?asking\\b(?! (?:for|the (?!user\\b))\\w)|\\bsans (?:me )?demander\\b|\\bohne (?:vorher |mich )*(?:zu fragen|nachzufragen|rückfrage)|\\bsin preguntar|\\bsenza (?:prima )?chieder|\\bsem (?:me )?perguntar|без спроса|не спросив',
    '(?:聞か|確認せ|相談せ)ずに|確認なしに|묻지도? 않고|물어보지도? 않고|허락 없이|(?:没有?|未|不)(?:先)?(?:经过?)?(?:询问|问|征求同意)',
  ].join('|'),
  'i',
);
/** Saying that work is done, and whether it is. */
export const doneTalk = new LongExpression(
  /\b(?:done|finished|fixed|works|working|complete|ready|fertig|erledigt|funktioniert|fini|terminé|marche|fonctionne|hecho|listo|terminado|funciona|finito|fatto|pronto|feito)\b|完成|完了|終わっ|できたと|直ったと|완료|됐다고|다 했다고|끝났다고|做完|搞定|修好/i,
);
export const claiming =
  /\b(?:say|saying|claim|claiming|report|sag\w*|behaupte\w*|dis|dire|dites|digas|decir|dici|diga|dizer)\b|言[うわっ]|말하|说/i;
