import { LongExpression } from '../../shared/anchors/expression.ts';
import type { LanguageCode } from './types.ts';

/**
 * Reminding the agent that it was told or that it was agreed: "that was decided way back", "te l'avevo detto", "前回も言いました". What is
 * stated beside that puts something right, in whichever order. "We decided to use X" is news and no reminder. Regular expressions on
 * folded text.
 */
export const told: Readonly<Record<LanguageCode, readonly string[]>> = {
  en: [
    String.raw`\b(?:remember|recall) (?:what|how|when|where) (?:we|i|you)\b`,
    String.raw`\b(?:that|this|it|which|all of (?:this|that))(?:'s|s| is| was|'d| had| has)?(?: been)? (?:all |already |long |clearly )*(?:agreed|decided|settled|established|discussed|clarified|agreed on|explained)\b(?! (?:to|that|not|against)\b)`,
    String.raw`\bin (?:the|my|our|that) [\w -]{2,30}? (?:that |which )?(?:i|you) (?:were |was |have |had |already |just |even )*(?:gave|given|sent|shared|showed|linked|pasted|posted|attached|handed|got|read|pointed)\b`,
    String.raw`\bi (?:had|already|clearly|explicitly|specifically|distinctly) (?:already |clearly |explicitly |specifically )*(?:said|told|explained|mentioned|asked|pointed|described|warned|wrote|written)\b|\bi(?:'ve| have)? (?:said|told you|explained|mentioned|pointed out|warned|asked)\b(?!.*\bi (?:forgot|forget|lost|(?:don'?t|can'?t|cannot|do not) (?:remember|recall|find)))[^,.;]{0,40}\b(?:already|before(?! (?:you|we|i|it|the|that)\b)|earlier|twice|ago|the other day|yesterday|last (?:time|week|month|session|night)|in the (?:first|last|ticket|brief|issue)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b`,
    String.raw`\bwe(?:'ve| have| had)? (?:already |just |even )*(?:been over|gone over|went over|been through|gone through|talked about|spoken about|discussed) (?:this|that|it)\b|\bwe (?:had |already |had already )?said\b|\bwhat (?:we|i) (?:said|agreed|decided|told you|asked for)\b|\bwe(?:'ve| have| had)? (?:already |clearly )?(?:agreed|decided|settled) (?:on )?(?:this|that)\b(?! \w)|\b(?:as|like) i(?:'ve| have| had)? (?:already )?(?:said|told|explained|mentioned)\b`,
    String.raw`\b(?:that|this|it)(?:'s|s| is| was) the (?:whole|entire|very) (?:point|idea|reason|purpose)\b|\b(?:wasn'?t|isn'?t) (?:that|this|it) the (?:whole |entire |very )?(?:point|idea|reason|purpose)\b`,
    String.raw`\byou (?:should |ought to |already |should already )*(?:know|knew) (?:that|this|it) (?:from|since|already|by now)\b|\ball along\b|\b(?:second|third|fourth|fifth|2nd|3rd|4th|5th|nth|umpteenth|hundredth) time (?:this|that|now|today|already|i|you|in|we)\b|\bthat(?:'s| is| makes) (?:it )?(?:twice|three times|four times)(?: now| already| this| in)?\b`,
    String.raw`\bwas (?:it|that|there) not\b|\b(?:wasn'?t|isn'?t) (?:the|our) (?:agreement|deal|arrangement|rule) (?:that|to|not)\b|\bsince when (?:do|are|is) (?:we|our)\b|\bwe had (?:that|this) (?:conversation|discussion)\b|\byou (?:had|were given|were sent|got|saw) (?:the|my|our) (?:\w+ )?(?:drawing|brief|spec\w*|doc\w*|plan|notes?|list|mail|link|file|table|photo|sketch)\b`,
  ],
  de: [
    String.raw`\b(?:hatten wir|wir hatten)(?: \w+){0,4}? (?:besprochen|abgemacht|vereinbart|ausgemacht|beschlossen|festgelegt|geklart|entschieden|gesagt)\b|\bhaben wir (?:doch |schon |ja |das |es |langst |so |bereits )+(?:\w+ )?(?:besprochen|abgemacht|vereinbart|ausgemacht|beschlossen|festgelegt|geklart|entschieden|gesagt)\b`,
    String.raw`\b(?:war|ist) (?:doch |so |langst |schon |ja |bereits )+(?:besprochen|abgemacht|vereinbart|ausgemacht|beschlossen|festgelegt|geklart|entschieden)\b`,
    String.raw`\b(?:ich (?:habe?|hatte)|(?:habe?|hatte) ich) (?:dir |ihnen |euch |doch |schon |das |es |ja |bereits |extra |gestern |neulich |letztens |letzte \w+ |mehrmals |\w+ mal |am \w+tag )+(?:gesagt|erklart|geschrieben|gebeten|erwahnt|erzahlt|gezeigt|wiederholt)\b`,
    String.raw`\bsteht (?:\w+ ){0,2}?(?:im|in der|in dem|in meiner?) .{2,40}\b(?:ich dir|du|ich euch|sie) (?:\w+ )?(?:gegeben|geschickt|bekommen|gelesen|gezeigt|hast|hab)\b|\bstand (?:doch |ja |schon |alles |so )*(?:im|in der|in dem|in meiner?) |\bseit wann (?:machen|haben|nehmen|nutzen|schreiben|verwenden) wir\b|\bweiss?t du noch\b|\b(?:das ist|war) (?:doch |ja )?(?:genau |gerade )?der (?:ganze )?(?:sinn|witz|zweck)\b|\bwie (?:schon|bereits|mehrfach) (?:gesagt|besprochen|erwahnt|erklart)\b|\bzum (?:zweiten|dritten|vierten|x-ten|wiederholten) mal\b`,
  ],
  fr: [
    String.raw`\b(?:on|nous) (?:l')?(?:avait|avions) (?:bien |deja |pourtant |tout )*(?:dit|decide|convenu|parle|vu|regle|valide)\b|\b(?:on|nous) en (?:a|avait|avions|avons) (?:bien |deja )?(?:parle|discute)\b|\b(?:on a|nous avons) deja (?:dit|decide|parle|regle)\b`,
    String.raw`\bc(?:'est|'etait|ela etait|a etait) (?:bien |deja |pourtant )*(?:convenu|decide|dit|regle|acte|entendu|valide)\b`,
    String.raw`\bje (?:te |t'|vous |l'|le |la |l' ?|te l'|vous l')+ ?(?:ai|avais) (?:bien |deja |pourtant )*(?:repete|dit|explique|demande|precise|ecrit|montre|signale)\b`,
    String.raw`\b(?:ecrit|marque|precise) dans .{2,40} que (?:je (?:t'|te |vous )|tu |vous )|\bc(?:'est|'etait) (?:tout l'interet|justement le but|tout le but)\b|\bs'etait mis d'accord\b|\betions d'accord\b|\bdepuis quand (?:on|nous)\b|\bpour la (?:deuxieme|troisieme|enieme|\w+ieme) fois\b|\bla derniere fois (?:je|on|deja)\b`,
  ],
  es: [
    String.raw`\bya (?:lo |te lo |os lo |se lo |te |os )*(?:habiamos|habia|hemos|quedamos|acordamos|dije|dijimos|hablamos|he)\b(?! (?:hecho|subido|probado|terminado|arreglado|cambiado|visto|mirado)\b)|\b(?:lo|eso|esto|asi) (?:habiamos|habia|quedamos|acordamos)\b|\b(?:habiamos|habia) (?:quedado|acordado|dicho|pedido|explicado|hablado|decidido)\b`,
    String.raw`\b(?:te )?lo (?:he|habia) repetido\b|\bte (?:lo )?(?:pedi|dije|explique|comente|avise)\b|\bya (?:estaba|quedo|esta) (?:acordado|decidido|hablado|dicho)\b|\b(?:quedamos|habiamos quedado) en\b|\bdesde cuando (?:usamos|hacemos|ponemos)\b|\bpor (?:segunda|tercera|enesima) vez\b|\besa? (?:es|era) (?:toda la gracia|justo la idea|la idea)\b`,
  ],
  it: [
    String.raw`\b(?:ne |l'|lo |gia )*avevamo (?:gia )?(?:parlato|detto|deciso|concordato|stabilito|discusso)\b|\b(?:ne |l')?abbiamo gia (?:parlato|detto|deciso|concordato|discusso)\b`,
    String.raw`\bte (?:l'|lo |l' ?)(?:avevo|ho) (?:gia )?(?:detto|chiesto|spiegato|scritto)\b|\bti (?:avevo|ho gia) (?:gia )?(?:detto|chiesto|spiegato|scritto)\b|\bera (?:gia )?(?:stato )?(?:deciso|stabilito|concordato)\b|\beravamo (?:rimasti )?d'accordo\b|\bcome (?:ti )?ho gia detto\b|\bper la (?:seconda|terza|ennesima) volta\b`,
  ],
  pt: [
    String.raw`\b(?:tinha|tinhamos|havia|haviamos) (?:sido |ja )?(?:combinado|falado|dito|decidido|pedido|explicado|avisado)\b|\bja (?:estava|foi|tava|tinha|tinhamos) (?:sido )?(?:combinado|decidido|falado|dito|acertado|pedido)\b`,
    String.raw`\bja (?:te |lhe |tinha )*(?:falei|disse|pedi|expliquei|avisei|repeti|pedido|falado|dito)\b|\b(?:falei|disse|pedi|expliquei|avisei) (?:isso |isto )?(?:da outra vez|na outra vez|(?:na )?semana passada|ontem|antes|la atras)\b|\bda outra vez\b|\ba gente (?:tinha )?combin(?:ou|ado)\b|\bpela (?:segunda|terceira|enesima) vez\b`,
  ],
  ru: [
    String.raw`(?<![а-я])(?:же |уже |об этом |это |давно |ведь )+(?:договаривались|договорились|обсуждали|решили|решали|условились|говорили|проходили)(?![а-я])|(?<![а-я])мы (?:об этом )?договаривались(?![а-я])`,
    String.raw`(?<![а-я])я (?:же |уже |ведь |тебе |вам |в прошлый раз |на прошлой неделе |об этом |раньше )+(?:говорил|просил|писал|объяснял|сказал|упоминал)[аи]?(?![а-я])|(?<![а-я])(?:уже )?(?:было|это) (?:же |уже |давно )+(?:решено|оговорено|согласовано)|(?<![а-я])(?:второй|третий|сотый|который) раз (?:говорю|прошу|уже|подряд)`,
  ],
  ja: [
    String.raw`(?:何度|何回|前から|ずっと)も?(?:そう|こう|同じことを)?(?:言って|伝えて|お伝えして|お願いして|説明して)(?:い)?(?:ます|る|るん)(?:よね?|が|けど|のに)?`,
    String.raw`(?:以前|前回|先日|この前|こないだ|先週|昨日|さっき|最初|何度|何回|(?<![のるうくすつぬむぶぐ])前に)(?:に|も|から)?[^。？?]{0,14}(?:言った|言いました|言って(?:い)?ました|伝えた|伝えました|お伝えし|説明し(?:た|まし)|お願いし(?:た|まし)|頼んだ|頼みました|話し(?:た|まし)|決め(?:た|まし)|書いた|書きました|指摘し(?:た|まし)|共有し(?:た|まし))(?!件|こと|通り|とおり|もの|やつ|内容|ファイル|話)`,
    String.raw`(?:って|と)(?:決めた|決めました|決まった|決まりました|言った|言いました|言わなかった|合意した|お伝えした|伝えた)(?:よね|はず|じゃ|でしょ|のに|っけ|んだ|ん?です(?:よ|が|けど))`,
  ],
  ko: [
    String.raw`(?:지난번|저번|이전|전에|아까|예전|지난주|어제|처음)(?:에도|에|도|부터)? ?[^.?!\n]{0,16}(?:말했|말씀드렸|얘기했|설명했|설명드렸|부탁했|부탁드렸|정했|합의했|요청했|적어 ?(?:줬|드렸))(?!던)[가-힣]*|(?:하기로|기로) (?:했|정했)(?:잖|는데|었|던)[가-힣]*|(?:말했|말씀드렸|정했)잖[가-힣]*`,
  ],
  zh: [
    String.raw`(?:上次|上回|之前|以前|前面|早就|昨天|上周|刚才|当初|一开始)(?:就|也|已经|都|跟你|和你|给你|明明|不是|我|我们|咱们)*(?:说|讲|提|定|商量|交代|强调|讨论|约定|告诉|要求)(?:过|好|了|定)|(?:不是)?说好(?:了|的)|(?:说|讲|提)过(?:多少|几|很多)[次遍]`,
  ],
};

/** Matches anywhere in a folded message, in any language: a person may mix them. */
export const toldBefore = new LongExpression(Object.values(told).flat().join('|'), 'gu');
