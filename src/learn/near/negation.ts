import { unlessAsked } from '../language/unless-asked.ts';
import { phrases } from './phrases.ts';

/** How languages say no. Regular expressions on folded text; `\b` works for Latin script only. */

/** The rule forbids what follows (or, in Japanese and Korean, what comes before). */
export const negations: readonly string[] = [
  "\\b(?:not|no|never|don'?t|doesn'?t|do not|mustn'?t|shouldn'?t|can'?t|cannot|won'?t|avoid|stop|quit|no longer|nothing|nobody|refrain|forbidden|prohibited|banned|disallowed)\\b",
  "\\b(?:(?:ne|pas|jamais|aucune?|arrete[sz]?|evite[rsz]?|interdit)\\b|n'(?=\\w))",
  '\\b(?:nicht|nichts|nie|niemals|niemand|kein\\w*|vermeide\\w*|verboten|hor\\w* auf)\\b',
  '\\b(?:nunca|jamas|ningun\\w*|evita\\w*|deja de|prohibido|ya no|par[ae] de)\\b|^\\s*(?:y\\s+)?(?:nada|nadie)\\b',
  '\\b(?:non|mai|nessun\\w*|evitare|smett\\w+|vietato)\\b|^\\s*(?:e\\s+)?niente\\b',
  '\\b(?:nao|nenhum\\w*|evite\\w*|par[ae] de|proibido)\\b',
  'ない|ません|ぬよう|するな|(?:[るくすつむぐぶ]|(?<=[一-鿿])う)な(?=\\s*(?:$|[。！!、]))|せず|ないで|禁止|やめて|不要で',
  '지\\s?(?:마|말)(?:세요|아요?|아라)?|않|금지|안\\s',
  '(?<![а-я])(?:не|ни|нет|нельзя|никогда|никаких|никакого|никакой|ничего|никто|запрещ[а-я]+|избегай[а-я]*|хватит|перестань[а-я]*)(?![а-я])',
  '不要|不能|不可|不许|不得|不再|别|勿|禁止|从不|绝不|不用|不应|没有',
  // What is gone is not to be used; "functions that are deprecated" only names some.
  '(?<!\\b(?:that|which|who|what|if|when) )\\b(?:is|are) (?:gone|dead|deprecated|obsolete|abandoned|off.limits)(?=\\s*$)',
  '\\b(?:ist|sind) (?:weg|tot|veraltet|abgeschafft|abgelost|tabu)(?=\\s*$)',
  '(?<!\\bqui )\\b(?:est|sont) (?:morte?s?|obsoletes?|abandonnee?s?|depreciee?s?)(?=\\s*$)',
  '(?<!\\bque )\\b(?:esta|estan) (?:muert[oa]s?|obsolet[oa]s?|abandonad[oa]s?)(?=\\s*$)',
  '(?<!\\bche )\\b(?:e|sono) (?:mort[oaie]|obsolet[oaie]|abbandonat[oaie])(?=\\s*$)',
  '(?<![а-я])(?:больше нет|устарел[аио]?|умер(?:ла|ло|ли)?)(?=\\s*$)',
  '(?:は|が)(?:もう)?(?:廃止|非推奨)(?:です|になった|になりました|しました|された)?(?=\\s*$)',
  '(?:은|는|이|가) ?(?:이제 )?(?:폐지|폐기)(?:됐다|되었다|됐어요?|되었습니다|됐습니다)?(?=\\s*$)',
  '(?:已经?|被)(?:废弃|弃用|淘汰)了?(?=\\s*$)',
];

/** A no in front of these is a yes: "never forget to ...". */
export const doubleNegations: readonly string[] = [
  "\\b(?:do not|don'?t|never|not) (?:ever )?(?:forget|skip|omit|miss|fail)\\w*(?: to)?",
  "\\b(?:n'?\\s?)?oubli\\w+ (?:pas|jamais)(?: de| d')?",
  '\\b(?:nicht|nie) vergessen|vergiss\\w* (?:nicht|nie)',
  '\\b(?:no|nunca) (?:te |se )?olvid\\w+(?: de)?',
  '\\bnon (?:ti )?dimentic\\w+(?: di)?',
  '\\bnao (?:se )?esque\\w+(?: de)?',
  '(?<![а-я])не забы[а-я]+(?![а-я])',
  '忘れず(?:に)?|忘れないで|忘れないように',
  '잊지\\s?(?:마|말)\\S*',
  '不要忘记|别忘了?|不要忘了?|勿忘|记得',
];

const within = '([^,.;:!?]{0,80}?)';
/** Said of a condition, and a no in it is none: "ne pousse pas tant que les tests n'ont pas tourné". */
const behind = '([^,.;:!?]{0,80})';
const noZh = '(?:不要|不能|不可|不许|不得|不准|不应|别|勿|禁止|绝不|从不)';
/** "Not" in front of a condition, but not at the head of another ban. */
const notZh = '(?:没有?|未经?|除非|不(?!要|能|可|许|得|准|应|用|再|管|同))';
/** What a person says or wants is no step of the work: such a ban stays a ban. */
const notAsked =
  "(?!\\s+(?:\\w+ly\\s+)?(?:i\\b|told|asked|otherwise|instructed|requested|needed|necessary|you(?:'re| are)))";

/**
 * Two that make a yes: "never push without running the tests" asks for the tests, before the push. The groups hold what is said
 * between and beside them; it stays, without a no.
 */
export const conditions: readonly (readonly [pattern: string, says: string])[] = [
  [
    `\\b(?:not|no|never|don'?t|doesn'?t|mustn'?t|shouldn'?t|can'?t|cannot|won'?t|nothing|nobody)\\b${within},?\\s(?:without|(?:unless|until)${notAsked})\\b`,
    ' $1 after ',
  ],
  [`(?<=^|[.;:!?])\\s*without\\b([^.;:!?]{1,80}?)\\b(?:not|no|never|don'?t|nothing|nobody)\\b`, ' $1 '],
  [
    `(?:\\b(?:ne|pas|jamais|aucune?|rien)\\b|\\bn')${within},?\\s(?:sans|a moins que|tant que|avant que|jusqu'a ce que(?! je\\b))\\b${behind}`,
    ' $1 after $2',
  ],
  ['(?<=^|[.;:!?])\\s*sans\\b([^.;:!?]{1,80}?)\\b(?:pas|jamais|aucune?|rien)\\b', ' $1 '],
  [
    `\\b(?:nicht|nie|niemals|kein\\w*|nichts)\\b${within}(?:,?\\s(?:ohne|bevor|ehe|solange)|,\\sbis(?! ich\\b))\\b${behind}`,
    ' $1 after $2',
  ],
  ['(?<=^|[.;:!?])\\s*ohne\\b([^.;:!?]{1,80}?)\\b(?:nicht|nie|niemals|kein\\w*|nichts)\\b', ' $1 '],
  [
    `\\b(?:no|nunca|jamas|nada|ningun\\w*)\\b${within},?\\s(?:sin|hasta que|mientras|a menos que)\\b${behind}`,
    ' $1 after $2',
  ],
  ['(?<=^|[.;:!?])\\s*(?:sin|senza|sem)\\b([^.;:!?]{1,80}?)\\b(?:no|nunca|jamas|non|mai|nao)\\b', ' $1 '],
  [
    `\\b(?:non|mai|niente|nessun\\w*)\\b${within},?\\s(?:senza|finche|prima che|a meno che)\\b${behind}`,
    ' $1 after $2',
  ],
  [
    `\\b(?:nao|nunca|jamais|nada|nenhum\\w*)\\b${within},?\\s(?:sem|ate que|enquanto|a menos que)\\b${behind}`,
    ' $1 after $2',
  ],
  [
    `(?<![а-я])(?:не|нельзя|никогда)(?![а-я])([^.;:!?]{0,80}?),?\\s(?:без|не|пока(?:\\s[^\\s,.;:!?]+){0,3}\\sне)(?![а-я])${behind}`,
    ' $1 после $2',
  ],
  [
    '(?:せず|ずに|ないで(?!、)|ないのに|ないまま|[な無]し[でにの]|ないうちに|ない限り|ないかぎり)([^。！？]{1,60}?)(?:ては(?:いけ|なら)(?:ない|ません)|ない|ません|するな|るな|禁止|だめ|ダメ|ぬよう)',
    '後に$1',
  ],
  [
    '(?<=[うくぐすつぬぶむる])(?<!(?:言う|頼む|(?:承認|許可|確認|指示|合図)する|(?:許可|指示|合図)が(?:ある|出る)))まで(?!に)([^。！？]{1,60}?)(?:ては(?:いけ|なら)(?:ない|ません)|ない|ません|するな|るな|禁止|だめ|ダメ|ぬよう)',
    '後に$1',
  ],
  [
    '(?<!(?:말|승인|확인|허락|지시|요청|얘기)(?:할|하기)\\s?)(?:때|전)까지(?:는)?([^.!?]{1,60}?)(?:지\\s?(?:마|말)(?:세요|아요?|아라)?|면\\s?안\\s?\\S+|않\\S*|금지)',
    ' 후에 $1',
  ],
  [
    '(?:없이|않고|않은\\s?채|(?<=(?:^|\\s)안\\s\\S{0,6})고)([^.!?]{1,60}?)(?:지\\s?(?:마|말)(?:세요|아요?|아라)?|면\\s?안\\s?\\S+|않\\S*|금지)',
    ' 후에 $1',
  ],
  [`${noZh}([^。！？；，]{0,20}?)${notZh}([^。！？；，]{1,30}?)(?:就|便|的情况下)`, ' $1 $2之后'],
  [`${notZh}([^。！？；]{1,30}?)(?:就|的情况下|，|，?否则)?${noZh}`, '$1之后'],
];

/** Only, said with a no. */
const butFor: readonly (readonly [pattern: string, says: string])[] = [
  ["\\b(?:ne |n')(\\w+) que?\\b'?", '$1 seulement '],
  ['しか([^。、！？]{0,14}?)(?:ない|ません)', 'だけ$1'],
  ['밖에\\s?([^.,!?]{0,10}?)(?:없|않|안|못)', '만 $1'],
];

/** That it was said before is no part of a rule. */
const saidBefore: readonly (readonly [pattern: string, says: string])[] = [
  "(?:,|^|(?<=[.;!?]\\s))\\s*(?:(?:as|like) i(?:'ve| have)? (?:already |just )?(?:said|told you|mentioned|asked)|i(?:'ve| have)? (?:already )?told you (?:so|that|this|before|already|twice)|how (?:often|many times)[^,.;!?]*)(?: (?:before|already|again|earlier))?",
  "(?:,|^)\\s*(?:comme (?:je (?:te |vous )?l'ai )?(?:deja )?dit|je te l'ai deja (?:dit|demande)|je l'ai deja dit)",
  '(?:,|^)\\s*(?:wie (?:schon )?(?:gesagt|erwahnt|besprochen)|(?:das )?hab(?:e)? ich (?:dir )?(?:doch )?schon (?:mal |mehrmals )?gesagt|ich habe? es (?:dir )?(?:doch )?schon gesagt)',
  '(?:,|^)\\s*(?:(?:como )?ya te (?:l[oa] )?(?:he dicho|dije)|como (?:te )?dije)',
  "(?:,|^)\\s*(?:(?:come )?(?:te )?l'ho (?:gia )?detto|come (?:ti )?(?:ho )?(?:gia )?detto)",
  '(?:,|^)\\s*(?:(?:como )?(?:eu )?ja (?:te )?(?:disse|falei)|como (?:eu )?(?:disse|falei))',
  '(?:,|^)\\s*(?:как )?я (?:же )?(?:уже )?(?:тебе )?(?:говорил|сказал)[а-я]*',
  '(?:前にも?|さっきも?|何度も)(?:言った|言いました|伝えた)(?:けど|が|とおり|通り|ように|はず(?:だ|です)?)?、?',
  '(?:이미|전에도?|아까도?)\\s?말(?:했|씀드렸)(?:지만|듯이|잖아요?|는데|다시피)?,?',
  '(?:我)?(?:之前|已经|刚才|早就)?说过(?:了|的|多少次|很多次)?[，,]?',
].map((pattern) => [pattern, ' '] as const);

/**
 * What was done again and is found wrong is a ban: "you committed without running the tests again". The past of the second person
 * together with "again" says so.
 */
const past =
  '(?:\\w+ed|ran|wrote|put|made|did|left|broke|used|went|got|took|gave|built|sent|set|cut|forgot|hid|threw|kept|began|chose)';
const doneAgain: readonly (readonly [pattern: string, says: string])[] = [
  // As a reproach is worded when it has become a rule.
  ["\\bnot again:\\s*(?:you(?:'ve| have)?)?", ' not '],
  ['\\bnicht noch einmal:\\s*(?:du hast)?', ' nicht '],
  ["\\bne pas recommencer\\s?:\\s*(?:tu as|t'as)?", ' ne pas '],
  ['\\bno otra vez:\\s*(?:has)?', ' no '],
  ['\\bnon di nuovo:\\s*(?:hai)?', ' non '],
  ['\\bde novo nao:\\s*(?:voce)?', ' nao '],
  [`\\byou(?:'ve| have)?(?: just)?(?: once)? again (?=${past}\\b)`, ' not '],
  [`\\byou(?:'ve| have)?(?: just)? (?=${past}\\b)([^.;:!?,]{1,80}?)\\b(?:once )?again\\b`, ' not $1'],
  ["\\b(?:tu as|t'as|vous avez) (?:encore|a nouveau|de nouveau)(?: une fois)?(?=\\s)", ' ne pas '],
  ['\\b(?:du hast|hast du|ihr habt) (?:ja |doch |jetzt )?(?:schon )?(?:wieder|erneut)\\b', ' nicht '],
  ['\\b(?:otra vez|de nuevo)(?: has)?(?=\\s\\w+(?:ste|ado|ido)\\b)|\\bhas vuelto a\\b', ' no '],
  ['\\b(?:hai|avete) (?:ancora|di nuovo|un.altra volta)\\b|\\bdi nuovo hai\\b', ' non '],
  ['\\bvoce (?:de novo|outra vez)\\b|\\b(?:de novo|outra vez) voce\\b', ' nao '],
  ['(?<![а-я])(?:ты )?(?:опять|снова)(?: ты)?(?=\\s[а-я]+л[аи]?(?![а-я]))', ' не '],
  [
    '(?<=^|[。！？、\\s])また([^。！？、]{1,40}?)し(?:た|ました|てる|ている|てしまった)(?=$|[。！？、])',
    '$1しない',
  ],
  ['(?<=^|[.!?,]\\s?)또 ([^.!?,]{1,40}?)했(?:어요?|네요?|잖아요?|다|습니다)(?=$|[.!?,])', '$1하지 마'],
  ['(?<=^|[。！？，])(?:你)?又([^，。！？]{1,30}?)了(?=$|[。！？，])', '不要$1'],
];

/** What languages say in one word or two, said plainly: without asking anybody, and only. */
export const plainly: readonly (readonly [pattern: string, says: string])[] = [
  ...saidBefore,
  ...phrases,
  ...Object.values(unlessAsked).map((pattern) => [`,?\\s*(?:${pattern})`, ' unless_i_ask '] as const),
  ...doneAgain,
  // Russian says both, and means one no.
  ['(?<![а-я])(?:никогда|никто|ничего|никого|нигде|никак)\\s+не(?![а-я])', ' не '],
  ...butFor,
  [
    '\\b(?:on your own|by yourself|of your own accord|unasked|unprompted|without being asked|behind my back)\\b',
    'without asking',
  ],
  ['\\b(?:eigenmachtig|von dir aus|von selbst|ungefragt|auf eigene faust)\\b', 'ohne fragen'],
  ['\\b(?:de ton propre chef|de toi-meme|de ta propre initiative)\\b', 'sans demander'],
  ['\\b(?:por tu cuenta|por iniciativa propia)\\b', 'sin preguntar'],
  ['\\bdi tua iniziativa\\b', 'senza chiedere'],
  ['\\bpor conta propria\\b', 'sem perguntar'],
  [
    '(?<![а-я])(?:без спроса|без (?:лишних )?вопросов(?=\\s*(?:$|[.,;!?]))|самовольно|по своей инициативе|без моего (?:разрешения|согласия|ведома))(?![а-я])',
    'не спросив',
  ],
  ['勝手に|無断で|独断で', '聞かずに'],
  ['마음대로|멋대로|임의로', '묻지 않고'],
  ['(不要|不能|不可|不许|不得|不准|别|勿|禁止)(?:擅自|私自|自作主张)', '未经询问$1'],
  ['擅自|私自|自作主张', '无需询问'],
  ['(?:許可|断り|確認|相談|承認)なく', '聞かずに'],
  // A question is not asking for leave.
  [
    '\\b(?:eine|die|deine|meine|jede|una|la|cada|tus?|mis|sus|uma|suas?|une|tes|ta) (?:fragen?|preguntas?|perguntas?|demandes?)\\b',
    'question',
  ],
  // Until the person has said yes is not without asking.
  [
    "\\b(?:until|unless|before) i(?:'ve| have)? (?:approved?|agreed?|confirmed?|okayed|said yes)\\b(?: it)?",
    'without approval',
  ],
  [
    '\\b(?:bevor|bis|solange) ich (?:es |das |nicht )*(?:freigegeben|zugestimmt|bestatigt|genehmigt|freigebe|zustimme)\\b',
    'ohne freigabe',
  ],
  [
    "\\b(?:tant que|avant que) je n[e'] ?(?:l')?(?:ai )?(?:pas )?(?:approuve|valide|confirme)\\w*",
    'sans accord',
  ],
  ['\\bhasta que (?:yo )?(?:l[oa] |te )?(?:apruebe|confirme|autorice|de permiso)\\b', 'sin permiso'],
  ["\\bfinche non (?:l[oa] |l')?(?:approv|conferm|autorizz)\\w+", 'senza permesso'],
  ['\\bate (?:que )?eu (?:aprov|confirm|autoriz)\\w+', 'sem permissao'],
  ['承認(?:する|される)?まで', '聞かずに'],
  ['我(?:批准|同意|确认)(?:之)?前', '未经询问'],
  ['승인(?:할|하기|받기)? ?(?:때까지|전까지|전에)는?', '묻지 않고'],
  // Seen to before something is done: somebody has to say yes.
  ['(?<=前に)(?:必ず|一度|まず)?確認(?=[をしすくだせ。、]|$)', '聞いて'],
  ['(?<=전에 ?)(?:꼭 ?|반드시 ?|먼저 ?|항상 ?)?확인(?=[을를받해하])', '물어'],
  ['(?<=前)(?:请|要|必须|先|都)*(?:跟我|和我|与我|向我|让我)?确认(?=[一下。，]|$)', '询问'],
  ['確認なしで?に?|確認(?:せず|しない)(?:に|で)', '聞かずに'],
  ['확인 ?없이', '묻지 않고'],
  ['(?:无需|不用|不必)确认', '无需询问'],
];

/** What is left out stands behind these, in a text in Latin letters. */
export const withoutLatin = /\b(?:without|ohne|sans|sin|senza|sem)\b/u;
/** In Japanese and Korean it stands before them. */
export const withoutAhead =
  /せずに?|ずに|な[しい](?:まま|で(?!ください|下さい|ね|よ|ほし|欲し|くれ|[。、！!]|\s*$)|に)|ないまま|없이|않고|(?<=지\s?)말고/u;
/** In Chinese, behind them, up to the next verb. */
export const withoutChinese = /无需|无须|不经/u;

/**
 * What is turned down beside what is wanted: "pnpm instead of npm". Group 1 is what is turned down; it is at most a few words
 * long and ends at punctuation.
 */
const using =
  '(?:(?:use|using|usar|uses|uso|utilise[rsz]?|usare|verwende\\w*|nimm|nehmen) )?(?:(?:plain|bare|raw|the bare|the plain|reines?|pures?|blankes?|einfaches|le simple|el simple|il semplice|o simples) )?';
const few = '([^\\s,.;:!?、，。]+(?:\\s[^\\s,.;:!?、，。]+){0,2})';
const one = '([^\\s,.;:!?、，。]+)';
export const contrasts: readonly string[] = [
  `\\b(?:instead of|rather than|in place of|over)\\s+(?:using\\s+)?${few}`,
  `(?:,|\\band|\\bbut|-|–|—)\\s*(?:no longer|not|never|(?:don'?t|do not)(?= use))\\s+(?:with\\s+|in\\s+|by\\s+)?${using}${one}`,
  `\\bnot\\s+${one}\\s+but\\b`,
  `(?<=\\w\\s)(?<!\\b(?:do|does|did|is|are|was|were|must|should|can|could|may|might|will|would|shall|has|have|had|if|it|that|this|and|but|or|why|please|also)\\s)not\\s+${one}(?=\\s*(?:$|[.,;:!?]|(?:for|in|on|here)\\b))`,
  `\\b(?:au lieu d[e']|plutot qu[e'])\\s*${few}`,
  `(?:,|\\bet)\\s*(?:pas|jamais|non(?: pas)?|plus(?=\\s(?:en|avec)\\s))\\s+(?:d[e']\\s*|avec\\s+|en\\s+)?${using}${one}`,
  `\\b(?:statt|anstatt|anstelle von)\\s+${one}`,
  `(?:,|\\bund)\\s*(?:nicht(?: mehr)?|nie(?: mehr)?|niemals)\\s+(?!als\\b)(?:mit\\s+|in\\s+|auf\\s+)?${using}${one}`,
  `\\b(?:en vez de|en lugar de|em vez de|ao inves de|invece di|al posto di)\\s+${few}`,
  // "..., no lo edites" turns no thing down.
  `(?:,|\\b[ye])\\s*(?:ya no|no mas|non piu|nao mais|ja nao|no|nunca|non|mai|nao)\\s+(?!(?:l[aeo]s?|li|gli|o|a|os|as|se|te|ti|me|mi|ci|vi)\\s)(?:con\\s+|en\\s+|em\\s+|in\\s+)?${using}${one}`,
  '([^\\s、，。,]+)\\s*(?:ではなく|じゃなく|の代わりに)',
  '([^\\s、，。,]+)(?<!지)\\s*(?:대신|말고|이?가?\\s아니라)',
  '(?:而不是|而非|，不要用|，不用|，不再用|，不再是|，不是|，别用)\\s*([^\\s、，。,]+)',
  '不是\\s*([^\\s、，。,]+?)\\s*而是',
];

/**
 * What one has moved away from is turned down where it is one side of a choice: "we moved from npm to pnpm". Groups as above; elsewhere
 * it tells what is to be moved.
 */
export const successions: readonly string[] = [
  `\\b(?:mov(?:ed?|ing)|switch(?:ed|ing)?|migrat(?:ed?|ing)|chang(?:ed?|ing)|went|converted|transitioned)(?: (?:away|over|everything|this|it|the (?:repo|project)))* from ${one} (?:over )?to\\b`,
  `\\bpass(?:es?|ees?|ons|ez|er) de ${one} a\\b|\\bmigre(?:s|e|es|r|z)? de ${one} (?:vers|a)\\b`,
  `\\bvon ${one} (?:auf|zu|nach|hin zu)\\b(?=[^.;:!?]*\\b(?:um|ge)\\w*(?:gestiegen|gestellt|wechselt|gewechselt|zogen|gangen|schwenkt))`,
  `\\b(?:pas(?:amos|ado|ar|e)|migr(?:amos|ado|ar)|cambi(?:amos|ado|ar)) de ${one} a\\b`,
  `\\b(?:passat[oi]|migrat[oi]|passiamo|migriamo) da ${one} a\\b`,
  `\\b(?:mud(?:amos|ado|ar)|migr(?:amos|ado|ar)|troc(?:amos|ado|ar)|pass(?:amos|ado|ar)) d[eo] ${one} (?:para|pra|pro|por|pelo)\\b`,
  `(?<![а-я])(?:перешли|перешел|мигрировали|переехали|переходим|мигрируем) с ${one} на(?![а-я])`,
  '([\\w.-]+)から(?=[\\w.-]+\\s?(?:に|へ)(?:移行|乗り換え|切り替え|変え|変更|移し|移り))',
  '([\\w.-]+)\\s?에서(?=\\s?[\\w.-]+\\s?(?:으로|로)\\s?(?:바꿨|바꾸|옮겼|옮기|전환|이전|갈아탔|넘어))',
  '从\\s?([\\w.-]+)\\s?(?:已经?)?(?:换|迁移|切换|转|迁|改)(?:到|成|为|用)+',
];

/**
 * The same without a comma, as people type: "always pnpm never npm". Only where it is one side of a choice; else the no belongs to what
 * comes before or behind it.
 */
export const bareContrasts: readonly string[] = [
  ['(?:always|only|just|use|using|prefer)', '(?:never|not|no)'],
  ['(?:immer|nur|stets|nimm|nutz\\w*|verwend\\w*)', '(?:nie|niemals|nicht|kein)'],
  ['(?:toujours|seulement|uniquement|utilise\\w*)', '(?:jamais|pas)'],
  ['(?:siempre|solo|usa|usamos|sempre|usiamo|somente)', '(?:nunca|no|mai|non|nao)'],
  ['(?:всегда|только|используй\\w*|используем)', '(?:никогда(?: не)?|не|а не)'],
]
  // What stands before is asked last, since it would be looked for at every letter.
  .map(
    ([yes = '', no = '']) =>
      `(?<![\\p{L}])${no}\\s+(?<=(?<![\\p{L}])${yes}(?![\\p{L}])[^,.;:!?]{1,40}\\s${no}\\s+)${using}${one}(?=\\s*(?:$|[.,;!?]|(?:here|hier|ici|aqui|qui|здесь)(?![\\p{L}])))`,
  )
  .concat('(?:不用|不要用|别用)(?<=[用使]\\s?[\\w.-]{2,20}\\s?(?:而?不用|不要用|别用))\\s*([\\w.-]+)');

/** Why a rule holds is no part of it: "use pnpm, since npm is slow" says nothing for npm. */
export const reasons: readonly string[] = [
  '(?<=\\S\\s)(?:because|since|parce qu\\w*|puisqu\\w*|car|weil|denn|porque|ya que|perche|poiche|pois|visto que)\\b[^.;:!?]*',
  '(?<=^\\s*|[.;:!?]\\s*)(?:because|since|as we|puisqu\\w*|comme|weil|da|como|siccome|poiche)\\b[^.,;:!?]*,',
  // What the reason is about is what the rule is about, where the rule names nothing itself.
  '[^、。！？]{0,80}(?:ので|(?<!て|で)から(?=、)|ため(?=、))(?=[^。！？]{0,80}[をは])',
  '[^、。！？はが]{0,80}(?:ので|(?<!て|で)から(?=、)|ため(?=、))',
  '因为[^，。；！？]*[，。；]?',
  '[^.,!?]{0,80}(?:니까|(?:이|하)?므로|때문에)(?=[^.!?]{0,80}[을를])',
  '(?:(?<=[은는]\\s)[^.,!?]{0,80}?|^[^.,!?은는]{0,80}?)(?:니까|(?:이|하)?므로|때문에)',
];

/** A clause ends here; what comes behind says why or when, or something else. */
export const clauseEnd =
  /[,;:()、，；：。！？]|[.!?](?=\s|$)|\s[-–—]+\s|\b(?:because|since|parce qu|car |weil|porque|perche|denn |if\b|falls\b|si (?!usa|dev|fa|scriv|mett|puo|poss|no\b)(?=\w)|se (?=(?:algo|qualcosa|non|nao|i|il|os|gli)\b)|when(?:ever)?\b|while\b|wenn\b|sobald\b|quand\b|lorsqu|cuando\b|quando\b)|ので|から(?=[、，])|因为|니까/u;
