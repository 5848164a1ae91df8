import { LongExpression } from '../../../shared/anchors/expression.ts';

/** Complaints are short. In characters. */
const SHORT = 120;

/** What was done is done once more, and is named: "inline styles again?", "schon wieder npm!". Folded texts. */
const onceMore = new LongExpression(
  [
    // "Run it again?" asks for it.
    String.raw`^(?:[\w'-]+ (?!(?:it|them|that|this|these|those|once) )){1,6}again ?[?]`,
    String.raw`^(?:the|a|an|your|those|these|with|still|and) (?:[\w'-]+ ){1,6}again ?[!?]`,
    String.raw`\bschon wieder\b|^(?:und |jetzt )?wieder (?:mal )?(?:ein|eine|die|der|das|mit|ohne|nur) [^.!?]{2,60}[!?]`,
    String.raw`\b(?:tu as|t'as|vous avez|c'est) encore\b|^(?:et )?encore (?:un|une|des|du|le|la|les|ce|cette|ces) [^.!?]{2,60}[!?]`,
    String.raw`^¿?(?:otra vez|de nuevo) (?:el|la|los|las|un|una|con|sin|[a-z]+s )[^.!?]{1,60}[!?]`,
    String.raw`^(?:ancora|di nuovo) (?:il|lo|la|gli|le|i|un|una|dei|delle|con|senza) [^.!?]{2,60}[!?]`,
    String.raw`^(?:outra vez|de novo) (?:o|a|os|as|um|uma|com|sem) [^.!?]{2,60}[!?]`,
    String.raw`(?<![а-я])опять(?![а-я])`,
    '^(?:え、|あれ、)?また(?![、,])[^。！!？?]{2,40}[？?！!]',
    '^(?:你)?(?:怎么|为什么)?又(?:是|用|在|把|改|加|写|提交|忘)',
    '^또(?![한는]) ?[^.!?]{2,40}[?!]',
  ].join('|'),
  'u',
);

/** One thing and not another, and nothing else: "pnpm, not npm!". */
const notTheOther = new LongExpression(
  [
    String.raw`^[^,.!?\n]{2,40}, (?:not|nicht|keine?[nmrs]?|pas|no|non|nao|а не|не) [^,.!?\n]{2,40}[.!]*$`,
    '^[^，,。！!？?\\n]{2,24}[，,](?:而)?(?:不是|不要|别用)[^，,。！!？?\\n]{2,24}[。.！!]*$',
    '^[^,.!?\\n]{2,24} 말고 [^,.!?\\n]{2,24}[.!]*$',
  ].join('|'),
  'u',
);

/** What the agent did and should not have: done wrong, not asked for, well before, too much. */
const doneWrong = new LongExpression(
  [
    String.raw`\byou(?:'ve| have)?\b.{1,40}\b(?:wrong|incorrect\w*|by mistake|for no reason|without (?:asking|being asked))\b`,
    String.raw`\b(?:i|we|nobody|no one)(?: (?:didn'?t|did not|never|haven'?t|have not))? ask(?:ed)? (?:you )?for\b(?! (?:the|a) )`,
    String.raw`\b(?:i|we) (?:didn'?t|did not|never) (?:ask|want|request|order|tell you|say)\b`,
    String.raw`\b(?:it|that|this|they|everything|which)(?:'s| is| was| were)? (?:work(?:ed|ing)|(?:was |were )?(?:fine|right|ok|correct|good|faster|simpler|better|there)) before\b`,
    String.raw`^(?:hm+,? |ok,? )?(?:that'?s |this is |it'?s |way |far )*too (?:complicated|complex|long|much|many|verbose|big|slow|clever|general|noisy|wide|narrow|dark)\b`,
    String.raw`^(?:this|that|it|your (?:change|patch|fix|commit|version|code))(?: now| also| just| has)? (?:breaks?|broke|broken|crash(?:es|ed)|fails?)\b`,
    String.raw`\bdu (?:hast|bist|warst|solltest)\b.{1,60}\b(?:falsch\w*|versehentlich|unnotig|ungefragt|umsonst)\b`,
    String.raw`\bich (?:habe|hab|hatte|wollte)\b.{1,50}\b(?:nicht|kein\w*|nie)\b.{0,40}\b(?:bestellt|verlangt|gewollt|gesagt|gebeten|haben)\b|\bich (?:habe|hab|hatte|wollte) (?:kein\w*|nie|nicht)\b`,
    String.raw`\b(?:das|es|alles) (?:ging|lief|war|hat) .{0,30}\bvorher\b|\bvorher (?:ging|lief|war|hat)\b`,
    String.raw`^(?:hm+,? )?(?:das ist |viel )*zu (?:kompliziert|lang|viel|gross|langsam|umstandlich|allgemein|komplex)\b`,
    String.raw`^(?:das|dein\w* (?:anderung|patch|fix|commit)) (?:macht|zerlegt|zerschiesst|bricht)\b.{1,40}(?:kaputt|$)`,
    String.raw`\b(?:tu as|t'as|vous avez)\b.{1,40}\b(?:mauvaise?s?|faux|fausse|trompee?|par erreur|sans demander)\b`,
    String.raw`\bje n'ai (?:pas|jamais|rien) (?:demande|voulu|dit)\b|\b(?:ca|cela) (?:marchait|fonctionnait|allait) .{0,20}avant\b|\bavant ca (?:marchait|fonctionnait)\b`,
    String.raw`^(?:c'est |bien |beaucoup )*trop (?:complique|long|lent|gros|verbeux|complexe)\b|^(?:ca|cela) (?:casse|plante)\b`,
    String.raw`\b(?:has|habeis|ha) (?!y\b)\w+(?:ado|ido|to|cho)\b.{1,40}\b(?:equivocad[oa]s?|mal|incorrect[oa]s?|por error|sin preguntar)\b|\bte has equivocado\b`,
    String.raw`\b(?:no (?:te )?(?:pedi|he pedido|dije|queria)|nadie (?:te )?pidio)\b|\bantes (?:funcionaba|iba|estaba bien)\b|\bfuncionaba antes\b`,
    String.raw`^(?:es |muy )*demasiad[oa]s? (?:complicad[oa]|larg[oa]|lent[oa]|complej[oa])\b|^(?:esto|eso) (?:rompe|rompio|falla)\b`,
    String.raw`\bhai \w+(?:ato|uto|ito|to|so)\b.{1,40}\b(?:sbagliat[oaie]|per errore|senza chiedere)\b|\b(?:non (?:ti )?ho chiesto|non volevo)\b|\bprima (?:funzionava|andava)\b|\bfunzionava prima\b`,
    String.raw`^(?:e )?troppo (?:complicato|lungo|lento|complesso)\b|^(?:questo|cosi) (?:rompe|si rompe)\b`,
    String.raw`\bvoces?\b.{1,50}\b(?:errad[oa]s?|por engano|sem perguntar)\b|\b(?:nao pedi|eu nao queria|ninguem pediu)\b|\bantes (?:funcionava|estava certo)\b|\bfuncionava antes\b`,
    String.raw`^(?:e |esta )?(?:muito|demasiado) (?:complicado|longo|lento|complexo)\b|^(?:isso|isto) (?:quebra|quebrou)\b`,
    '(?:^|\\s)ты [^.!?]{0,40}(?:не (?:тот|ту|то|те|там|туда)|неправильн[а-я]*|зря|по ошибке)(?![а-я])|я (?:этого )?не (?:просил|хотел|говорил)[а-я]*',
    '(?:раньше|до этого) (?:все )?(?:работал|был)[а-я]*|^(?:это )?слишком (?:сложно|длинно|медленно|много)|^это (?:ломает|сломало|все ломает)',
    '(?:違う|別の|関係ない).{1,20}を(?:変|編集|直|書|消|修正|触)|(?:頼んで|言って|お願いして)(?:い)?(?:ない|ません)|(?:前|さっき)(?:まで)?は(?:動い|大丈夫|正し|よかった)|(?:複雑|長|遅|多|大き)(?:すぎ|過ぎ)',
    '[改弄写搞删用放]错|我?(?:没有?|并没)(?:让|叫|要求?)你|我没说|(?:之前|原来|刚才)(?:还)?(?:是)?(?:好的|能用|正常|没问题)|^(?:这)?太(?:复杂|长|多|慢|啰嗦)',
    '(?:다른|엉뚱한) .{1,20}(?:고쳤|수정했|바꿨|지웠|건드렸)|(?:시킨|말한|부탁한|요청한) 적 ?(?:이 )?없|(?:전에는|아까는) .{0,10}(?:됐|되었|괜찮|잘)|^너무 (?:복잡|길|느리|많)',
  ].join('|'),
  'u',
);

/** What was there and was taken away, by whoever is spoken to. */
const tookAway = new LongExpression(
  [
    String.raw`\byou(?:'ve| have)? (?:\w+ly )?(?:removed|deleted|dropped|overwrote|overwritten|reverted|lost|undid|threw away)\b`,
    String.raw`\bdu hast .{1,50}\b(?:geloscht|entfernt|uberschrieben|rausgeworfen|weggelassen|verworfen)\b`,
    String.raw`\b(?:tu as|t'as|vous avez) (?:\w+ )?(?:supprime|efface|enleve|ecrase|vire)\b|\bje ne voulais (?:pas|aucun)`,
    String.raw`\b(?:has|habeis) (?:borrado|eliminado|quitado|sobrescrito|perdido)\b`,
    String.raw`\bhai (?:cancellato|eliminato|tolto|rimosso|sovrascritto)\b`,
    String.raw`\bvoces? (?:apagou|removeu|tirou|excluiu|sobrescreveu)\b`,
    '(?:^|\\s)ты (?:[а-я]+ )?(?:удалил|стер|убрал|затер|перезаписал|выкинул)[а-я]*',
    '(?:消し|削除し|上書きし)(?:てしま|ちゃ)|被你(?:删|弄|改)|你把.{1,20}(?:删|弄没|改没|覆盖)了|(?:네가|니가).{1,20}(?:지웠|삭제했|없앴)',
  ].join('|'),
  'u',
);
/** Who dates it from the change blames that. */
const sinceThen = new LongExpression(
  [
    String.raw`\b(?:since|after|because of|due to) (?:your|this|that|the last) (?:change|patch|fix|commit|edit|refactor\w*)s?\b`,
    String.raw`\bseit (?:dein|der|dies|dem)\w* (?:letzten )?(?:anderung|patch|fix|commit|umbau)`,
    String.raw`\bdepuis (?:ta|ton|cette|ce|le) (?:modif\w*|changement|patch|commit)`,
    String.raw`\bdesde (?:tu|ese|este|el|a tua|sua|essa|esta) (?:cambio|parche|commit|mudanca|alteracao)`,
    String.raw`\b(?:dopo|dalla|da) (?:la |il )?(?:tua|tuo|questa|questo)? ?(?:modifica|cambiamento|patch|commit)\b`,
    'после (?:твоих|твоего|этих|этого|последнего) (?:изменени|правк|коммит|патч)[а-я]*',
    '(?:変更|修正)(?:して|した)?(?:から|後)|(?:改|修改)(?:了|完)?之?后|(?:바꾼|고친|수정한) (?:뒤|후)(?:로|에|부터)?',
  ].join('|'),
  'u',
);

/** How things are since the change: "the list is empty now", "tests are red". */
const brokenSince = new LongExpression(
  [
    String.raw`\b(?:is|are|looks?|shows?|gets?|stays?)\b.{0,20}\b(?:empty|broken|gone|missing|blank|wrong|off|red|twice|duplicated|stuck|unreadable|slower?|lost|nothing)\b.{0,20}\bnow\b|^(?:hm+,? )?now .{1,60}\b(?:empty|broken|gone|missing|blank|wrong|red|twice|duplicated|stuck|slower?|fails?|crash\w*)\b`,
    String.raw`^(?:hm+,? |but |and )?(?:the |all |some |\d+ )?(?:tests?|build|ci|pipeline|linter|types?|type ?check)(?: now)? (?:is|are|goes|went|turned|still) .{0,20}\b(?:red|broken|failing|unhappy)\b`,
    String.raw`\b(?:ist|sind|bleibt|zeigt)\b.{0,20}\b(?:jetzt|nun|seitdem)\b.{0,20}\b(?:leer|kaputt|weg|falsch|rot|doppelt|verschwunden|langsamer|unlesbar)\b|^(?:hm+,? )?jetzt .{1,60}\b(?:leer|kaputt|weg|falsch|rot|doppelt|verschwunden|langsamer)\b|^(?:die |alle )?tests? (?:ist|sind) rot\b`,
    String.raw`\b(?:est|sont|reste)\b.{0,20}\b(?:vides?|cassee?s?|disparue?s?|rouges?|fausses?|en double)\b.{0,20}\bmaintenant\b|^maintenant .{1,60}\b(?:vides?|cassee?s?|disparu\w*|rouges?|deux fois)\b|^les tests sont rouges\b`,
    String.raw`\b(?:esta|estan|queda|sale)\b.{0,20}\b(?:vaci[oa]s?|rot[oa]s?|mal|roj[oa]s?|duplicad[oa]s?|en blanco)\b.{0,20}\bahora\b|^ahora .{1,60}\b(?:vaci[oa]s?|rot[oa]s?|mal|duplicad[oa]s?|en blanco|falla\w*|dos veces)\b|^(?:los tests|las pruebas) (?:estan|salen) (?:en )?roj[oa]s?\b`,
    String.raw`\b(?:e|sono|resta)\b.{0,20}\b(?:vuot[oaie]|rott[oaie]|sparit[oaie]|sbagliat[oaie]|ross[oaie])\b.{0,20}\b(?:adesso|ora)\b|^(?:adesso|ora) .{1,60}\b(?:vuot[oaie]|rott[oaie]|sparit[oaie]|sbagliat[oaie]|due volte)\b`,
    String.raw`\b(?:esta|estao|fica|ficou)\b.{0,20}\b(?:vazi[oa]s?|quebrad[oa]s?|errad[oa]s?|vermelh[oa]s?|duplicad[oa]s?)\b.{0,20}\bagora\b|^agora .{1,60}\b(?:vazi[oa]s?|quebrad[oa]s?|errad[oa]s?|sumiu|duas vezes)\b`,
    '(?:теперь|сейчас) .{0,40}(?:пуст|сломан|пропал|неправильн|красн|дважды|не видно)[а-я]*|(?:пуст|сломал|пропал)[а-я]* .{0,20}теперь|^тесты (?:красные|упали)',
    '(?:空|真っ白|変|おかし|遅|赤)(?:に|く)なっ(?:た|て|ちゃ)|(?:壊れ|消え|落ち)(?:た|ました|てしま|ちゃ)',
    '(?:变[空慢红乱]|空|坏|没|不见|挂|乱|崩|红)了[。！!]*$',
    '(?:비었|깨졌|사라졌|없어졌|느려졌|이상해졌|빨개졌|망가졌)',
  ].join('|'),
  'u',
);

/** It does what was wanted in part, and how it is beside that: "it boots. But the led blinks twice". Who asks for something there begins other work. */
const inPart = new LongExpression(
  [
    String.raw`^(?:(?:ok|okay|hm+|nice|good|great|cool|fine|thanks|yes|yeah)[,.!]? )?(?:it|that|this|everything|the [\w-]+)(?: now| mostly| almost)? (?:boots|builds|compiles|runs|starts|loads|renders|works|connects|opens|passes)(?: (?:up|now|fine|again|well|locally))*[.,;!]? but (?:now )?(?:the|its|it|they|there|nothing|only|all|some|no|when|if|on|after) (?!.*\b(?:we|i|i'd|you|please|pls|let'?s|need\w*|next|later|also|another|other|separate|add|make|write|build|create|fine|ok|okay)\b)[^?]*$`,
    String.raw`^(?:(?:ok|gut|super|schon|ja|danke|prima)[,.!]? )?(?:es|alles|d(?:er|ie|as)(?: \w+)?) (?:startet|bootet|lauft|geht|funktioniert|baut|kompiliert|ladt|klappt)(?: (?:jetzt|nun|wieder|schon|gut|soweit))*[.,;!]? aber (?:jetzt )?(?:d(?:er|ie|as)|es|sie|da|nichts|nur|alle|kein\w*|beim?|wenn|im|am) (?!.*\b(?:bitte|du|kannst|wir|ich|noch|auch|brauch\w*|mach\w*|bau|fug\w*|schreib\w*|ander\w*|egal|ok|okay)\b)[^?]*$`,
    String.raw`^(?:(?:ok|bien|super|merci|oui)[,.!]? )?(?:ca|cela|il|elle|tout|l[ae] \w+) (?:demarre|marche|compile|fonctionne|tourne|s'affiche|se lance|passe)(?: (?:maintenant|bien|mieux|enfin))*[.,;!]? mais (?:maintenant )?(?:l(?:es?|a) |l'|il |elle |ca |rien |aucun|quand |si )(?!.*\b(?:peux|pourrais|tu|on|nous|je|faut\w*|ajoute\w*|aussi|autre\w*|stp|s'il te plait)\b)[^?]*$`,
    '^(?:(?:起動|動作|ビルド|コンパイル|表示)(?:は|が|も)?(?:し(?:た|ました|ます)|でき(?:た|ました|ます))|動(?:いた|きました|きます)|通(?:った|りました))(?:。(?:でも|しかし|ただ|だけど|けど)、?|が、|けど、?|けれど、?)(?!.*(?:ください|下さい|ほしい|欲しい|たい|追加|お願い|よう|別の|[てで][。！!]*$|[?？]))',
    '^(?:现在|好，)?(?:能|可以|已经)?(?:启动|运行|编译|跑|显示|连上)(?:起来|正常|没问题|成功|通过|了)+[，,。] ?(?:但是?|不过|可是)(?!.*(?:请|帮|能不能|我们|我想|再|加|写|还要|需要|另外|[吗?？]))',
  ].join('|'),
  'u',
);

const faults = [doneWrong, tookAway, sinceThen, brokenSince, inPart];

/** What is not to be done: it asks for no work. One sentence. */
const ban = new LongExpression(
  [
    String.raw`^(?:please |pls |and )?(?:don'?t|do not|never|stop \w+ing|no more)\b(?! (?:forget|worry|mind|hesitate))`,
    String.raw`^(?:bitte )?(?:nie(?:mals)? |kein\w* [^.!?]+ mehr\b|\w+ (?:bitte )?(?:nie|niemals|nicht mehr)\b|(?:hor|hore) auf\b)`,
    String.raw`^(?:s'il te plait,? )?(?:ne (?!pas oublier|oublie)\w+ (?:jamais|plus|pas)\b|n'\w+ (?:jamais|plus)\b|jamais |plus jamais |arrete d)`,
    String.raw`^(?:por favor,? )?(?:nunca |no (?:vuelvas|hagas|toques|cambies|uses|subas|borres|metas|pongas)\b|deja de |nao (?:faca|mexa|use|mude|apague|commite|coloque)\b|pare de )`,
    String.raw`^(?:per favore,? )?(?:mai |non (?!dimentic)\w+(?:are|ere|ire)\b|smetti(?:la)? di )`,
    '^(?:пожалуйста,? )?(?:никогда |больше не |не (?!забуд)[а-я]+(?:й|йте|и|ите|ь|ьте)(?![а-я]))',
    '(?:ないで(?:ください|下さい|ね)?|やめて(?:ください|下さい|ね)?|するな|禁止)[。！!]*$',
    '^(?:请|以后)?(?:不要|别(?!忘)|不许|禁止|永远不要)',
    '(?:하지 ?(?:마|말)|지 ?(?:마|말)(?:세요|아요|아|라)?|금지)[.!]*$',
  ].join('|'),
  'u',
);
const goesOn = /[.!?]\s+\S|[。！？]\S|\n/;

/** A short message that finds fault with what was done by naming it. `folded`: see fold.ts. */
export function complains(folded: string): boolean {
  return folded.length <= SHORT && (onceMore.test(folded) || notTheOther.test(folded));
}

/** A short message that says that something was done wrong, or how things are since. `folded` as above. */
export function reports(folded: string): boolean {
  return folded.length <= SHORT && faults.some((fault) => fault.test(folded));
}

/** A short message that says what not to do, and no more. Said of what was just done, it finds fault with that. */
export function bans(folded: string): boolean {
  return folded.length <= SHORT && !goesOn.test(folded) && ban.test(folded);
}
