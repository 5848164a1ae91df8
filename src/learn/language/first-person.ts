import { LongExpression } from '../../shared/anchors/expression.ts';
import type { LanguageCode } from './types.ts';

/** How people speak of themselves, their machine and what they are asked, by language. Regular expressions on folded text. */
type ByLanguage = Readonly<Record<LanguageCode, string>>;

const anyOf = (table: ByLanguage): LongExpression => new LongExpression(Object.values(table).join('|'), 'u');

/** What stands on or under a person's desk. */
const machines = String.raw`(?:windows|win ?1[01]|mac(?:book|os| mini)?|osx|linux|ubuntu|debian|fedora|arch|nix(?:os)?|gentoo|suse|freebsd|wsl2?|ipad|tablet|chromebook|thinkpad|powershell|zsh|fish|tmux|vim|neovim|emacs)(?![a-z-])`;

/** Whose machine it is: "I run Arch", "uso Fedora", "у меня мак". Who says "we" speaks of a place. */
export const ownMachineUse = anyOf({
  en: String.raw`\bi(?:'m| am|'ve| have)? (?:only |just |mostly |still |all )*(?:got |use |using |run |running |work |working |code |sit |sitting |develop |live |stuck )?(?:only |just )?(?:on |in |over |under |with |from |behind )?(?:an? |my |the |old |plain |only )*${machines}`,
  de: String.raw`\bich (?:\w+ ){1,4}?${machines}|\bbei mir (?:\w+ ){1,3}${machines}`,
  fr: String.raw`\b(?:je (?:suis|code|bosse|travaille|tourne|developpe)|j'(?:ai|utilise)|je n'ai que) (?:\w+ ){0,3}?${machines}`,
  es: String.raw`\b(?:uso|tengo|trabajo|estoy|programo) (?:\w+ ){0,3}?${machines}`,
  it: String.raw`\b(?:uso|ho|lavoro|sono|programmo) (?:\w+ ){0,3}?${machines}`,
  pt: String.raw`\b(?:uso|tenho|trabalho|estou|programo) (?:\w+ ){0,3}?${machines}`,
  ru: String.raw`(?<![а-я])(?:у меня|я (?:на|под)|я (?:сижу|работаю|пишу) (?:на|под|в)|пользуюсь)(?: \S+)? (?:${machines}|арч|убунту|дебиан|федора|мак(?:бук)?|винд[аы]|линукс)`,
  ja: String.raw`(?:私|僕|俺|自分)(?:は|が|の(?:環境|マシン|端末|pc)は).{0,6}${machines}`,
  ko: String.raw`(?:저는|나는|난|제 ?(?:컴퓨터|노트북|환경)|내 ?(?:컴퓨터|노트북|환경)).{0,8}(?:${machines}|아치|우분투|데비안|맥북?|윈도우|리눅스)`,
  zh: String.raw`我(?:用|的|这边|这里|在|是|电脑|平时)+.{0,6}${machines}`,
});

/** What is a person's alone: their languages, their eyes and hands, what they read with. */
export const ownThings = anyOf({
  en: String.raw`^\W*(?:my |the )?(?:[\w-]+ )?(?:user ?name|handle|account|e-?mail(?: address)?)(?: (?:for|on|at|in) (?:the )?[\w.-]+)? is\b|\b(?:(?:is|isn'?t|is not|was|are) my |my )(?:(?:first|native|second|third) language|mother tongue|screen ?reader|(?:eye)?sight|eyes|hands?|hearing|keyboard|braille|attention|memory is|time ?zone|working hours|english|german|french|spanish|maths?)\b|\bi(?:'m| am)? (?:sit|sitting|stuck|work|working|live) behind (?:an? |the |our |my )?(?:\w+ )?(?:proxy|firewall|vpn)\b|\bi (?:only |never |always |mostly )*(?:ever )?(?:read|look at|see|skim|open|follow|need) (?:only )?(?:the )?(?:\w+ ){0,4}(?:of )?your (?:\w+ )?(?:answers?|repl(?:y|ies)|messages?|explanations?|summar(?:y|ies)|output)\b`,
  de: String.raw`\bmeine? (?:muttersprache|erste sprache|augen|hande|screenreader|tastatur|deutsch|englisch|zeitzone)\b|\bich (?:sitze|hange|arbeite) hinter (?:\w+ ){0,2}(?:proxy|firewall|vpn)\b`,
  fr: String.raw`\b(?:ma (?:langue maternelle|vue)|mes (?:yeux|mains)|mon (?:lecteur d'ecran|clavier|anglais|fuseau))\b|\bje suis derriere (?:\w+ ){0,2}proxy\b`,
  es: String.raw`\b(?:mi (?:lengua materna|primer idioma|vista|lector de pantalla|teclado|ingles)|mis (?:ojos|manos))\b|\bestoy detras de (?:\w+ ){0,2}proxy\b`,
  it: String.raw`\b(?:la mia (?:lingua madre|vista|tastiera)|il mio (?:inglese|lettore di schermo)|i miei occhi|le mie mani)\b|\bsono dietro (?:\w+ ){0,2}proxy\b`,
  pt: String.raw`\b(?:minha (?:lingua materna|visao)|meu (?:ingles|leitor de tela|teclado)|meus olhos|minhas maos)\b|\bestou atras de (?:\w+ ){0,2}proxy\b`,
  ru: String.raw`(?<![а-я])(?:мой (?:родной язык|английский|скринридер)|мои глаза|мои руки|не родной язык)(?![а-я])`,
  ja: String.raw`(?:私の)?母語|母国語|(?:私|僕)の(?:目|手|英語|キーボード)|スクリーンリーダー`,
  ko: String.raw`모국어|(?:제|내) (?:눈|손|영어|키보드)|스크린 ?리더`,
  zh: String.raw`(?:我的)?母语|我的?(?:眼睛|手|英语|键盘)|读屏`,
});

/** How a person writes, reads and speaks: "I write everything in lowercase", "j'écris sans majuscules". */
export const ownHabit = anyOf({
  en: String.raw`\bi (?:no longer|don'?t|never|always|usually|mostly|only) (?:use|like|run|work|write)\b(?<=^.{0,24})|(?<=^|[,.;] |\b(?:and|but|so|since|because) )i (?:always |usually |mostly |only |just |also |tend to |keep )*(?:writ(?:e|ing)|typ(?:e|ing)|spell(?:ing)?|dictat(?:e|ing)|speak(?:ing)?|keep) (?:all |everything |most things |my (?:messages|prompts|notes|texts) )?(?:in |with |without |lower|upper|small|by voice|by ear|the (?:british|american|old) )`,
  de: String.raw`\bich (?:schreibe?|tippe?|diktiere?|lese?|spreche?) (?:\w+ ){0,2}?(?:alles|immer|klein|gross|ohne|mit der stimme|auf (?:deutsch|englisch))\b`,
  fr: String.raw`\b(?:j'ecris|je (?:tape|dicte|lis|parle)) (?:\w+ ){0,2}?(?:tout|sans|en (?:minuscules|majuscules|anglais|francais)|toujours)\b`,
  es: String.raw`\b(?:escribo|dicto|tecleo|leo) (?:\w+ ){0,2}?(?:todo|sin|en (?:minusculas?|mayusculas?|ingles|espanol)|siempre)\b`,
  it: String.raw`\b(?:scrivo|digito|leggo|detto) (?:\w+ ){0,2}?(?:tutto|senza|in (?:minuscolo|maiuscolo|inglese|italiano)|sempre)\b`,
  pt: String.raw`\b(?:escrevo|digito|leio) (?:\w+ ){0,2}?(?:tudo|sem|em (?:minusculas?|maiusculas?|ingles|portugues)|sempre)\b`,
  ru: String.raw`(?<![а-я])я (?:пишу|печатаю|диктую|читаю) (?:\S+ )?(?:все|без|маленьк|строчн|с опечатк|всегда)`,
  ja: String.raw`(?:私|僕|俺)は.{0,8}(?:音声入力|小文字|打って|書いてい)|音声入力(?:なので|だから|で(?:書|打|入力))`,
  ko: String.raw`(?:저는|나는|난|전) .{0,8}(?:소문자|음성|받아쓰기|말로)`,
  zh: String.raw`我(?:打字|写字|说话|输入|用语音)(?:都|全|一律|是|不).{0,6}`,
});

/** Being asked to approve: "I don't want to press yes every time", "laisse-moi, j'en ai assez de cliquer sur oui". */
export const leaveAsked = anyOf({
  en: String.raw`\b(?:when|once|until|unless|only if) i (?:tell|ask|say|told|allow|approve)\b|\b(?:press|click|hit|typ|say|answer|push|tap)(?:e|ing)? (?:on )?["']?(?:yes|ok|okay|y|approve|allow|accept|enter|continue|confirm)\b|\b(?:approv|confirm)(?:ing|e)? (?:every|each|everything|all the)\b|\b(?:wait(?:ing)?|ask(?:ing)?) for (?:my|an?) (?:ok|okay|approval|go|go-ahead|confirmation|permission|yes|nod)\b|\b(?:ask|asking) (?:me )?(?:whether|if) (?:to|you (?:should|may|can)) (?:continue|go on|proceed|carry on)\b`,
  de: String.raw`\b(?:auf )?(?:ja|ok|weiter|bestatigen|zustimmen|enter) (?:klicken|drucken|tippen|sagen)\b|\b(?:jedes mal|standig|dauernd|alles) (?:\w+ )?(?:bestatigen|zustimmen|freigeben|abnicken)\b|\bfrag(?:e|t|en)? (?:mich )?nicht (?:bei|wegen|jedes|vor) `,
  fr: String.raw`\b(?:cliquer|appuyer|taper|repondre|dire) (?:sur )?.?(?:oui|ok|accepter|valider|entree)\b|\b(?:valider|confirmer|approuver) (?:a chaque|chaque|tout)\b|\bvalide(?:s|z)? (?:toi|vous)-meme\b`,
  es: String.raw`\b(?:dar(?:le)?|pulsar|decir|apretar|responder|escribir|hacer clic) (?:a |en |que )?.?(?:si|ok|aceptar|enter|continuar)\b|\b(?:confirmar|aprobar|aceptar) (?:cada|todo)\b|\bpid[ae]s? (?:la )?(?:confirmacion|permiso)\b`,
  it: String.raw`\b(?:cliccare|premere|dire|rispondere|scrivere)(?: su)? .?(?:si|ok|accetta|conferma|invio)\b|\b(?:confermare|approvare) (?:ogni|tutto)\b|\bchied\w* (?:sempre |ogni volta )?(?:la )?conferma\b`,
  pt: String.raw`\b(?:clicar|apertar|dizer|digitar|responder)(?: em| no| que)? .?(?:sim|ok|aceitar|confirmar|enter)\b|\b(?:confirmar|aprovar) (?:cada|tudo)\b|\bpe[cd]\w* confirmacao\b`,
  ru: String.raw`(?<![а-я])(?:нажимать|жать|тыкать|отвечать|кликать)(?: на)? .?(?:да|ок|enter|подтвердить|разрешить)(?![а-я])|(?<![а-я])подтверждать (?:кажд|все)`,
  ja: String.raw`(?:いちいち|毎回|その都度)[^。]{0,10}(?:確認|承認|許可|聞)|(?:はい|yes|ok|承認)を?(?:押|クリック|選)`,
  ko: String.raw`(?:일일이|매번|하나하나)[^.]{0,12}(?:물어|묻|확인받|승인|허락)|(?:예|확인|승인)(?:을|를)? ?(?:누르|클릭)`,
  zh: String.raw`(?:每次|老是|总是|一个个)[^。]{0,6}(?:问我|让我确认|点(?:同意|确定|是)|批准)|点(?:同意|确定|允许)`,
});

/** How the product gets to others, whoever does it: that is so in one project. */
export const publishes = anyOf({
  en: String.raw`\bi (?:only |always |just |usually |still |mostly )*(?:deploy|publish|host|release|ship|upload|flash|hand (?:it|them) out|serve|distribute)\b`,
  de: String.raw`\bich (?:lade|deploye|veroffentliche|spiele|verteile|hoste|kopiere)\b`,
  fr: String.raw`\bje (?:deploie|publie|mets en ligne|heberge|livre)\b`,
  es: String.raw`\b(?:despliego|publico|subo)\b`,
  it: String.raw`\b(?:pubblico|carico|faccio il deploy)\b`,
  pt: String.raw`\b(?:publico|subo|faco (?:o )?deploy|hospedo)\b`,
  ru: String.raw`(?<![а-я])(?:деплою|выкладываю|публикую|заливаю)(?![а-я])`,
  ja: String.raw`(?:デプロイ|公開|アップロード|配布)(?:は|して|する|し)`,
  ko: String.raw`(?:배포|업로드|공개)(?:는|를|해|하)`,
  zh: String.raw`(?:部署|发布|上传|上线)`,
});

const proved = {
  en: String.raw`r[ua]n|running|test(?:s|ed|ing)?|start(?:ed|ing)?|open(?:ed|ing)?|launch(?:ed|ing)?|boot(?:ed|ing)?|look(?:ed|ing)?|tr(?:y|ied|ying)|check(?:ed|ing)?|verif\w+|execut\w+|compil\w+|render\w*|request|requests`,
};

/** Saying that something works or is done without having looked: a way of working, in whatever project. */
export const unproven = anyOf({
  en: String.raw`\byou (?:tend to |keep |always |just |only |again |still |have |had )*(?:say(?:ing)?|said|claim(?:ed|ing)?|report(?:ed|ing)?|wrote|written|told me|swore|mark(?:ed)?)\b.{2,60}\b(?:but|yet|and|without|though|when|,) ?.{0,30}\b(?:never|haven'?t|have not|hadn'?t|didn'?t|did not|without|aren'?t|no (?:sign|trace)|obviously not|can'?t|nothing)\b.{0,40}\b(?:${proved.en})\b|\byou(?:'re| are| were|'ve| have)? (?:not|never|still not|not even|haven'?t even)\b.{0,60}\b(?:running|testing|opening|trying (?:to run|it)|starting|checking|verifying)\b|\b(?:you|is) (?:tend to|keep|always) (?:say|saying|claim|claiming|report|reporting|call|calling)\b.{0,20}\b(?:done|fixed|works|working|green|tested|finished|ready|pass)|\b(?:did|have) you (?:even |actually |really |ever |already |also )*(?:r[ua]n|test(?:ed)?|tr(?:y|ied)|check(?:ed)?|verif(?:y|ied)|look(?:ed)?|open(?:ed)?|boot(?:ed)?|launch(?:ed)?|start(?:ed)?|read|compiled?|render(?:ed)?)(?: at)?(?:\?| (?:it|this|that|them|what|whether|if|anything|your|the (?:result|output|docs|documentation|page|app|tests?|suite|game|emulator|simulator|logs?|code|build|file|screen|thing|changes?))\b)|\breport\w* (?:green|success|done)\b.{0,30}\bwithout\b`,
  de: String.raw`\b(?:du|sie) (?:behaupte\w*|sags?t|schreibs?t|melde\w*|hast (?:behauptet|gesagt|geschrieben|gemeldet))\b.{2,60}\b(?:nie|nicht|ohne|kein\w*|nichts)\b.{0,40}\b(?:gestartet|getestet|ausgefuhrt|laufen|geoffnet|probiert|gepruft|angeschaut|geschaut|starten|testen|prufen)\b`,
  fr: String.raw`\b(?:tu|vous) (?:affirm\w+|dis|dites|pretend\w+|as dit|avez dit|annonc\w+)\b.{2,60}\b(?:jamais|pas|sans|aucune?)\b.{0,40}\b(?:lanc|test|execut|ouv|essay|verifi|regard)\w*`,
  es: String.raw`\b(?:dices|dijiste|afirmas|aseguras)\b.{2,60}\b(?:nunca|no|sin|ni)\b.{0,40}\b(?:ejecut|prob|prueb|abr|lanz|verific|mir|arranc)\w*`,
  it: String.raw`\b(?:dici|hai detto|sostieni|affermi)\b.{2,60}\b(?:mai|non|senza|nessun\w*)\b.{0,40}\b(?:lanci|prov|esegui|apr|apert|verific|guard|avvi)\w*`,
  pt: String.raw`\b(?:diz|disse|afirma|fala|falou)\b.{2,60}\b(?:nunca|nao|sem|nem)\b.{0,40}\b(?:rod|test|abr|execut|verific|olh)\w*`,
  ru: String.raw`(?<![а-я])(?:говоришь|пишешь|утверждаешь|сказал|написал|говорите|пишете)(?![а-я]).{2,60}(?<![а-я])(?:не|ни разу|без|даже не)(?![а-я]).{0,30}(?:запуск|запуст|провер|тест|откры|смотре)`,
  ja: String.raw`(?:した|できた|動く|直った|完了した?|通った|済み)(?:と|って)(?:言|報告|書)[^。？?]{0,16}(?:形跡|ていない|てない|ていません|てません|ずに|まま)`,
  ko: String.raw`(?:했다고|된다고|됐다고|확인했다고|통과했다고)[^.?!]{0,24}(?:안 ?(?:했|돌|열|해)|지 ?않|흔적|적이? ?없)`,
  zh: String.raw`(?:说|声称|报告|写着?)[^。？]{0,14}(?:没(?:有)?|根本|从(?:来)?(?:没|不))[^。？]{0,8}(?:跑|测|试|打开|启动|运行|看)`,
});
