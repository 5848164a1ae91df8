import { LongExpression } from '../../../shared/anchors/expression.ts';
import { fold } from '../../fold.ts';
import { ownMachineUse } from '../first-person.ts';

/** What belongs to a person's machine and not to a project. */
const machine = new LongExpression(
  /\b(?:windows|mac|macos|osx|linux|ubuntu|debian|fedora|arch|nixos|wsl2?|powershell|zsh|fish|vim|emacs|proxy|vpn|this (?:machine|computer|laptop)|cette machine|diese[mr] (?:rechner|maschine)|esta m[aá]quina|questa macchina)\b|プロキシ|この(?:マシン|パソコン|端末)|代理|这台(?:机器|电脑)|프록시|윈도우|리눅스|(?:이 ?)?(?:컴퓨터|노트북)|(?:나|난|저는?) 맥|笔记本|筆電|ノート(?:pc)?(?:な|だ)/i,
);
/** Machines that a project shares: what they have is no fact of the person's own. */
const shared = new LongExpression(
  /\b(?:customers?|clients?|visitors?|users|kiosks?|tills?|fleet|schools?|museum|lab|msrv|targets?|servers?|ci|runners?|prod(?:uction)?|staging|containers?|cluster|deployed|serveur|servidor|h[oô]pital|ospedale|krankenhaus|klinik|[eé]cole|scuola|escola|escuela|schule|usine|fabbrica|f[aá]brica|werk|produktion|producción|produção|produzione|kunden?|kundschaft|clientes?|clienti|client[eè]le|gebaut|compil[ae]mos|buil[dt](?:s|ing)?|deploy\w*|plants?|ward|factory|office|stick)\b|(?<!\p{L})(?:заказчик|клиент|сервер|прод|цех|завод|больниц|собира)\p{L}*|サーバ|本番|社内|院内|工場|客先|店舗|現場|서버|운영|사내|공장|매장|회사|고객사|현장|服务器|伺服器|线上|公司|厂里|工厂|车间|医院|学校|门店|店里|机房|客户|預發|预发/iu,
);
/** A person's own machine, whoever says what there is on it. */
const ownMachine = new LongExpression(
  /\b(?:my|meine?[mnr]?|mon|ma|mi|mio|mia|meu|minha) (?:\w+ ){0,2}(?:laptop|notebook|computer|machine|pc|mac(?:book)?|rechner|kiste|ordi\w*|portable|port[aá]til|compu\w*|m[aá]quina|computador)\b|(?<![а-я])(?:мо[йемя]|мо[её]м|моей) (?:ноут|комп|мак|машин)|(?:私|僕|俺|自分|うち)の(?:ノート|パソコン|pc|mac|マシン|端末)|(?:내|제) ?(?:노트북|컴|피씨|pc|맥|맥북)|我(?:的|这|這)?(?:台)?(?:电脑|電腦|笔记本|筆電|mac|机器|機器)/i,
);
/** "I have a VPN on this PC", "I'm using this machine as a runner". */
const thisMachine =
  /\bi(?:['’]?m| am|['’]ve)? (?:have |got |use |using |run |running |work |working )[^.,;]{0,30}\bthis (?:pc|computer|laptop|mac(?:book)?|machine)\b/i;
/** What listens on a port was set up for one project. */
const portNumber = /(?<!\d|20)\d{4,5}(?!\d)/;

/** Several people at once have no desk: what they run holds in a place. */
const ours = new LongExpression(
  /\b(?:we|our|ours|wir|unser\w*|bei uns|nous|notre|nos|nosotr[oa]s|nuestr\w+|noi|nostr\w+|nossos?|nossas?|a gente)\b|(?<!\p{L})(?:мы|у нас|наш\p{L}*)(?!\p{L})|弊社|当社|우리|我们|咱们/iu,
);

/** Longer sentences tell of more than a machine. */
const MAX_SENTENCE = 160;

/** Whether a clause surely tells of this person's own machine, or of what follows from it in a short sentence: "I have nix, so pip is gone". */
export function isOwnMachine(text: string, sentence: string): boolean {
  // "I work on a mac but everything gets deployed to alpine" tells of both, and the second is the news.
  if (shared.test(text) || portNumber.test(text)) return ownMachine.test(text) && !portNumber.test(text);
  const around = sentence.length > MAX_SENTENCE || shared.test(sentence) ? text : sentence;
  return ownMachine.test(text) || ownMachineUse.test(fold(around));
}

/** Whether a clause names the person's own machine as theirs. */
export function isMine(text: string, tells: boolean): boolean {
  return (thisMachine.test(text) || (tells && ownMachine.test(text))) && !portNumber.test(text);
}

/** Whether a text tells of a machine, and of nobody else's. */
export function isSomeMachine(text: string): boolean {
  return machine.test(text) && !shared.test(text) && !ours.test(text) && !portNumber.test(text);
}
