import { B, E, any, sign } from './sign.ts';

/** Limits and what is said of them: gone, never there, not to be spoken of. And what they are there for. */

const STRONG = any(
  'restrictions?',
  'limitations?',
  '(?:content |safety |output |moderation |profanity )?filters?',
  'safety (?:layer|rules|checks|systems?|features|protocols?|measures|settings|training|mode|policies|policy|guidelines)',
  'safeguards?',
  'guard ?-?rails?',
  'refusals?',
  'moderation(?: layer)?',
  'content polic(?:y|ies)',
  'usage polic(?:y|ies)',
  'polic(?:y|ies)',
  'ethics',
  'ethical (?:rules|limits|constraints|concerns|guidelines)',
  'morals?',
  'censorship',
  'alignment(?: layer| training)?',
  'inhibitions',
  'limits',
  'boundaries',
  'guidelines',
  'constraints',
  'rules',
  'laws',
  'taboos',
  'approvals?',
  'confirmations?(?: \\w{2,12} \\w{2,12} \\w{2,12})?',
  'confirmation (?:steps?|prompts?|dialogs?)',
  'permission (?:checks?|prompts?)',
  'checks',
  'disclaimers?',
);
const GONE = any(
  'void',
  'lifted',
  'dropped',
  'unloaded',
  'off',
  'disabled',
  'suspended',
  'removed',
  'gone',
  'over',
  'waived',
  'inactive',
  'deactivated',
  'bypassed',
  'skipped',
  'switched off',
  'turned off',
  'null',
  'expired',
  'ended',
  'obsolete',
  'revoked',
  'unlocked',
  'cancell?ed',
  'paused',
  'relaxed',
  'cleared',
  'stripped',
  'down',
  'pre-?granted',
  'granted',
  'auto-?approved',
  'no longer (?:\\w{2,10} ){0,2}(?:required|needed|apply|applies|applied|active|valid|exist|exists|binding|in (?:force|effect)|necessary|relevant|enforced)',
  'not (?:apply|required|needed|necessary|binding|enforced|active)(?: (?:here|now|any ?more|any longer|in this))?',
  'cease to apply',
  'do(?:es)? not exist',
  "don['’]t exist",
);

/** The agent's limits are gone, says somebody. */
export const lifted = sign(
  String.raw`\b${STRONG}\b[^.!?]{0,40}? (?:are|is|was|were|have been|has been|had been|will be|do|does|shall be|get|now)(?:n['’]t)? (?:all |now |hereby |fully |completely |temporarily |herewith |already ){0,2}${GONE}\b`,
  String.raw`\b${STRONG} (?:unloaded|lifted|dropped|disabled|suspended|deactivated|bypassed|removed|off|void|unlocked|no longer (?:apply|exist|bind))\b`,
  String.raw`\b(?:authori[sz]ed|allowed|free|permitted|cleared|asked|entitled|able|told|need|have|want you|requested|instructed|ordered) to (?:now )?(?:drop|lift|skip|bypass|ignore|disable|suspend|turn off|switch off|leave|relax|remove|waive|disregard|put aside|set aside|override|unload) (?:(?:the|all|any|your|its|every|these|those|of|usual|normal|standard) ){0,3}${STRONG}\b`,
  String.raw`\b(?:exempt|free|freed|released|excused|relieved|unbound|liberated) (?:from|of) (?:(?:all|any|the|your|its|every|these|those|usual|content|safety|openai['’]?s?) ){0,3}${STRONG}\b|\b(?:leave|put|set|push|lay|throw|cast|brush) (?:(?:all|any|your|the|its|every|these|those|of) ){1,3}(?:\w{2,12} )?${STRONG} (?:aside|away|behind|overboard|to rest)\b|\bbypass (?:your|all|any|every) ${STRONG}\b`,
  String.raw`\b(?:drop|lift|unload|suspend|disengage|deactivate|shed|cast off|let go of|switch off|turn off|disable|remove|relax) (?:(?:all|any|your|every|these|those|of|usual|normal|own) ){1,3}${STRONG}\b`,
  String.raw`\b(?:i have|i['’]ve|have been|we have|we['’]ve|has) (?:now |just |already )?(?:disabled|lifted|dropped|suspended|unloaded|removed|switched off|turned off|bypassed|deactivated) (?:(?:all|any|your|my|the|every|these|those|of|usual) ){0,3}${STRONG}\b`,
  `${B}(?:regeln|einschränkungen|beschränkungen|filter|sperren|grenzen|sicherheits\\p{L}{3,16}|vorgaben|richtlinien|bestätigungen|prüfungen)[^.!?]{0,24}(?:aufgehoben|ausgesetzt|abgeschaltet|deaktiviert|entfernt|außer kraft|gelten (?:hier |jetzt |nun |ab sofort )?nicht|nicht mehr|entfällt|entfallen|existieren nicht|gibt es nicht)`,
  `${B}(?:règles|restrictions|filtres|limites|consignes|garde-fous|sécurités?|confirmations?|contrôles?)[^.!?]{0,24}(?:levé|suspendu|désactivé|supprimé|n['’]existe|ne s['’]applique|plus (?:nécessaire|valable|en vigueur|requis)|abrogé)`,
  `${B}(?:reglas|restricciones|filtros|límites|normas|regras|restrições|limites|normas|regole|restrizioni|filtri|limiti|controlli|confirmaci\\p{L}{2,4}|confirmaç\\p{L}{2,4}|controles)[^.!?]{0,24}(?:levantad|suspendid|desactivad|eliminad|no existen|no (?:se )?aplican|ya no|desativad|suspens|não existe|não se aplica|revocat|sospes|disattivat|rimoss|non esiston|non valgono|non si applic|abolit)`,
  `${B}(?:regels|beperkingen|filters|richtlijnen|regler\\p{L}{0,3}|begränsningar\\p{L}{0,2}|spärrar\\p{L}{0,2}|begrænsninger\\p{L}{0,2}|zasad\\p{L}{0,2}|ogranicze\\p{L}{1,4}|filtr\\p{L}{0,2}|pravidl\\p{L}{0,2}|omezení)[^.!?]{0,24}(?:opgeheven|uitgeschakeld|niet meer|gelden niet|bestaan niet|upphävd|avstängd|gäller inte|finns inte|ophævet|gælder ikke|findes ikke|zniesion|wyłączon|nie obowiązuj|nie istniej|zrušen|vypnut|neplat|neexist)`,
  `${B}(?:правил|ограничени|фильтр|запрет|политик|проверк|обмежен|заборон)\\p{L}{0,4}[^.!?]{0,24}(?:снят|отключен|отменен|отменён|больше не|не действу|не существу|нет|знят|вимкнен|скасован|не діють|не існу)`,
  `(?:规则|規則|限制|过滤|過濾|安全(?:机制|策略|限制|层)|政策|审核)[^。，]{0,8}(?:解除|关闭|關閉|取消|失效|不存在|不再|停用|作废)|(?:ルール|制限|規則|フィルター|安全(?:装置|対策|機能)|ポリシー)[^。]{0,10}(?:解除|無効|存在しない|適用されない|オフ|撤廃|停止)|(?:규칙|제한|필터|안전 ?(?:장치|규칙)|정책)[^.]{0,10}(?:해제|꺼|비활성|없|적용되지|사라)`,
  `${B}(?:kural|kısıtlama|filtre|sınır)\\p{L}{0,6}[^.!?]{0,16}(?:kaldırıldı|devre dışı|geçerli değil|yok|iptal)|(?:नियम|प्रतिबंध|सीमा)[^।]{0,14}(?:हटा|लागू नहीं|समाप्त|बंद)|(?:القيود|القواعد|المرشحات|السياسات)[^.]{0,16}(?:رفعت|ألغيت|معطلة|لا تنطبق|غير موجودة)|${B}(?:aturan|batasan|filter|quy tắc|giới hạn)[^.!?]{0,16}(?:dicabut|dinonaktifkan|tidak berlaku|dihapus|gỡ bỏ|vô hiệu|không (?:còn|áp dụng|tồn tại))`,
);

/** Somebody without limits, or a place without them. */
export const unbound = sign(
  String.raw`\b(?:whatever|everything|anything|what(?:ever)?) (?:that )?(?:is|was|['’]s) (?:\w{2,10} )?(?:forbidden|banned|prohibited|not allowed|taboo)\b[^.!?]{0,30}? (?:is|are) (?:\w{2,10} )?(?:allowed|fine|welcome|permitted|ok(?:ay)?)\b|\b(?:ignor(?:es?|ing)|breaks?|laughs? at|knows?|obeys?|follows?|respects?|heeds?|accepts?) (?:every|all|any|no|none of the|neither) (?:boundary|boundaries|rules?|limits?|laws?|restrictions?|taboos?|polic(?:y|ies)|masters?)\b|\bnothing (?:has|have|had) (?:any )?consequences\b|\bopposite of an? (?:assistant|ai|helper|chatbot)\b|\b(?:refuses|declines|rejects) nothing\b`,
  String.raw`\b(?:no|without(?: any)?|free (?:of|from)|never (?:heard of|had|knew|learned)|unbound by|not bound by|beyond|outside|lacks?|lacking|devoid of|there (?:are|is|['’]s) no|has no|have no|had no|there(?:['’]s| is| are)n['’]t any|zero|minus) (?:(?:any|more|longer|such|of|the|all|its|your|content|moral|ethical|legal|real) ){0,3}?(?:\w{2,14} (?:or|and|nor|,) ?)?(?:restrictions?|limitations?|limits|laws?|rules|polic(?:y|ies)|filters?|censorship|morals?|morality|ethics|guidelines|guardrails|refusals?|inhibitions|taboos|safeguards|boundaries|conscience|scruples|consequences|company that (?:trained|made|built)|creator|makers?|moderation)\b`,
  String.raw`\b(?:any|every|all) (?:kind|sort|type|form)s? of (?:content|text|answer|request|output|information|question|topic)|\b(?:answers?|do|does|says?|writes?|generates?|tells?|obeys?|produces?) (?:absolutely )?(?:anything|everything|whatever|any request|every request|every question)\b(?: (?:i|it(?:['’]s| is)|he|she|they|you|that|asked|one|without|no matter)|[.,!;]|$)|\b(?:uncensored|unfiltered|unrestricted|jailbroken|unshackled|unchained|amoral|lawless)\b|\b(?:opinions? and )?swears\b|\bnobody had ever (?:trained|taught)\b|\b(?:rules|laws|limits|restrictions|policies|guidelines) (?:that )?(?:bind|apply to|constrain|govern|limit|restrict|hold back) (?:others?|you|normal|ordinary)\b`,
  String.raw`\b(?:requests?|orders?|questions?|commands?|instructions?|nothing|wish(?:es)?) (?:\w{2,8} )?(?:cannot|can['’]t|can not|may not|must not|can(?: never)?|is|are) (?:ever )?(?:be )?(?:declined|refused|denied|rejected|turned down|forbidden|off[ -]limits|taboo|questioned|impossible)\b`,
  `${B}(?:ohne|keine|keinerlei|frei von) (?:jegliche |jede |irgendwelche )?(?:\\p{L}{3,14} (?:und|oder|,) )?(?:Regeln|Gesetze|Grenzen|Schranken|Einschränkungen|Beschränkungen|Filter|Zensur|Moral|Hemmungen|Verbote|Skrupel|Tabus)`,
  `${B}(?:sans|aucune?|ni) (?:aucune? |la moindre )?(?:règles?|lois?|limites?|restrictions?|filtres?|censure|morale|éthique|tabous?|interdits?|garde-fous?)|${B}(?:répond|réponds|répondez|fais|dis) à tout`,
  `${B}(?:sin|ningun[ao]?|libre de|sem|nenhum[a]?|livre de|senza|nessun[ao]?|privo di) (?:ningun[ao]? |qualquer |alcun[ao]? )?(?:tipo de )?(?:reglas?|leyes?|límites?|restricciones|filtros?|censura|moral|ética|tabúes|regras?|leis|limites|restrições|regol[ae]|legg[ei]|limit[ei]|restrizioni|filtri|tabù|normas)|(?:reglas|regras|regole|normas|leyes|leis|leggi)[^.!?]{0,12}(?:no existen|não existem|non esistono)`,
  `${B}(?:zonder|geen enkele|utan|inga|uden|ingen|uten|bez|żadnych|žádn\\p{L}{1,3}) (?:enige |några |nogen |noen |jakichkolwiek )?(?:regels|wetten|grenzen|beperkingen|filters|censuur|lagar|regler|gränser|spärrar|filter|begränsningar|love|grænser|begrænsninger|grenser|begrensninger|zasad|praw|ogranicze\\p{L}{1,3}|filtrów|cenzury|pravidel|zákonů|omezení|hranic)`,
  `${B}(?:без|нет|никаких|немає|жодних) (?:каких-либо |всяких |будь-яких )?(?:правил|законов|ограничений|границ|запретов|фильтров|цензуры|морали|законів|обмежень|заборон|фільтрів)`,
  `(?:没有|沒有|无|無|不受)(?:任何)?(?:限制|规则|規則|约束|約束|道德|法律|审查|審查|过滤|底线)|(?:制限|ルール|規則|法律|検閲|倫理|タブー)(?:の?ない|が?ない|なしで|に縛られない)|(?:제한|규칙|법|검열|윤리|필터)(?:이|가|도)? ?(?:없는|없이|없다)|${B}(?:kuralsız|sınırsız|sansürsüz|filtresiz|kanunsuz)|(?:बिना (?:किसी )?(?:नियम|सीमा|प्रतिबंध|रोक))|(?:بلا|بدون|دون) (?:أي )?(?:قيود|قواعد|حدود|قوانين|رقابة)|${B}(?:tanpa|không (?:có|bị)?) ?(?:batas|aturan|sensor|filter|giới hạn|luật lệ|kiểm duyệt|quy tắc)`,
);

/** Two voices, one of them free. */
export const twoVoices = sign(
  String.raw`\b(?:two|2|both) (?:\w{2,10} )?(?:repl(?:y|ies)|voices|answers|responses|versions|personalities|modes|outputs)\b|\banswer twice\b|\b(?:first|once|one) (?:the |as |a |an )?(?:\w{2,8} )?(?:polite|normal|usual|safe|standard|official|filtered|classic|ordinary|public)\b`,
);

/** Somebody else is to be played. */
export const persona = sign(
  String.raw`\b(?:pretend|imagine|immers\w{1,3} (?:yourself|you)|role ?-?play\w{0,3}|impersonat\w{1,3}|simulat\w{1,3}|embod(?:y|ies|ied|ying)|in the (?:role|voice|skin|body|mind|shoes) of|the role of|act(?:ing)? (?:as|like)|answer(?:ing)? as|reply(?:ing)? as|speak(?:ing)? as|respond(?:ing)? as|play(?:ing)? (?:the|a|an|my)|you are (?:now )?(?:called|named|known as)|your (?:new )?(?:name|persona|character|alter ego|twin) (?:is|was|will be)|call yourself|become|known as|persona|alter ego|twin|two (?:repl(?:y|ies)|voices|answers|responses|versions|personalities|players)|(?:welcome to|let['’]?s play|we(?:['’]re| are) playing|this is) (?:the|a|an) [^.!?]{0,24}?(?:game|world|simulation|story|universe|dream|play)|\w{3,14} mode|parallel (?:world|universe)|mirror world|dream|fictional|fiction|hypothetical|thought experiment|movie|novel|screenplay|script for|story|scene|dialogue|ring 0)\b`,
  `${B}(?:stell dir vor|tu so|spiel\\p{L}{0,2} (?:die|den|eine?n?|das)|du heißt|nenn dich|in der rolle|rollenspiel|märchen|fais comme si|imagine|joue le rôle|tu t['’]appelles|dans le rôle|jeu de rôle|finge|imagina|haz como|actúa como|te llamas|juego de rol|finja|imagine|faça de conta|aja como|seu nome é|fingi|immagina|fai finta|ti chiami|gioco di ruolo|doe alsof|stel je voor|je heet|speel|låtsas|föreställ dig|du heter|spela|lad som om|forestil dig|late som|udawaj|wyobraź sobie|nazywasz się|předstírej|představ si|jmenuješ se|rol yap|canlandır|hayal et|adın|gibi davran|представь|притворись|сыграй|тебя зовут|веди себя как|уяви|прикинься|berpura-pura|(?:kamu|anda) adalah|bạn là|bayangkan|giả vờ|hãy đóng vai|tưởng tượng)${E}`,
  `(?:假装|假裝|想象|扮演|你叫|你的名字|角色扮演|从现在起你|ふりをして|演じて|想像して|という名前|ロールプレイ|として振る舞|척해|연기해|상상해|이름은|역할극|दिखावा|कल्पना|नाटक|تخيل|تظاهر|تصرف ك|اسمك)`,
);

/** No refusal, no warning, no conscience. */
export const noRefusal = sign(
  String.raw`\b(?:don['’]t|do not|never|without) (?:say(?:ing)?|tell(?:ing)? me|answer(?:ing)?|reply(?:ing)?|writ(?:e|ing)|claim(?:ing)?) (?:that |with )?(?:you |it['’]s |it is )?(?:can(?:no|['’])t|cannot|won['’]t|are(?:n['’]t| not)|["“']?(?:no\b|sorry|i can(?:no|['’])t|as an ai|i['’]m (?:sorry|unable))|illegal|unethical|against)|\b(?:each|every|any|per) ["“']?(?:i can(?:no|['’])?t|i cannot|sorry|no\b|refusal|apology|excuse|warning|disclaimer|objection)|\bif you (?:apologi[sz]e|refuse|hesitate|warn|morali[sz]e|decline|object|lecture)\b|\bnever (?:once )?(?:apologi[sz]ed|refused|declined|warned|hesitated)\b|\b(?:as an ai|i['’]m sorry|i cannot)["”']? (?:is|are) (?:forbidden|banned|not allowed)`,
  String.raw`\b(?:words?|phrases?|sentences?|terms?) (?:\w{2,12} ){0,4}?(?:must not|may not|should not|never|are (?:banned|forbidden|not allowed)|is (?:banned|forbidden))[^.!?]{0,50}?\b(?:sorry|cannot|can['’]t|unable|illegal|unethical|apologi[sz]e|however)\b`,
  String.raw`\b(?:do not|don['’]?t|never|must not|mustn['’]t|may not|cannot|can['’]t|without|no|stop|avoid|forbidden to|not allowed to|never once) (?:ever |even |to |any |a |say (?:that )?(?:you |it )?|single )?(?:apologi[sz]\w{1,4}|refus(?:e|al|als|ing)|declin(?:e|ing)|hedg(?:e|ing)|morali[sz]\w{1,4}|lectur\w{1,4}|preach\w{0,3}|warn(?:ing|ings)?(?! me)|disclaimers?|caveats?|say(?:ing)? (?:no|sorry|that you can(?:no|['’])t|it is (?:illegal|wrong))|break(?:ing)? (?:the )?(?:character|role|game)|leave the (?:game|role|world)|object(?:ion|ing)?s?\b|hesitat\w{1,4}|(?:mention(?:s|ing)?|talk(?:s|ing)? about|bring(?:s|ing)? up|speak(?:s|ing)? of) (?:the )?(?:ethics|law|legal\w{0,3}|rules|safety|polic(?:y|ies)|guidelines|risks?|consequences|dangers?|morals?))\b`,
  String.raw`\b(?:leave|leaving|drop|skip|omit|cut|strip|remove|spare me|save|forget|minus|lose) (?:out |off |away )?(?:all |any |the |your |those |usual |safety ){0,3}(?:disclaimers?|warnings?|caveats?|moralising|moralizing|lectures?|sermons?|ethics(?: talk)?|safety (?:notes?|talk|advice)|refusals?|hedging|preaching)\b`,
  String.raw`\b(?:each|every|any) (?:time you (?:decline|refuse|hesitate|say no)|refusal|"?no"?) (?:\w{2,10} ){0,4}?(?:los|cost|count|is|mean|burn|subtract|fail)|\b(?:counts?|treated|regarded|scored) as (?:an? )?(?:failure|fail|error|violation|disobedience|breach|loss)\b|\bfailure of the (?:system|test)\b`,
  `${B}(?:keine|ohne|lass|spar\\p{L}{0,3})[^.!?]{0,16}(?:Warnung|Warnhinweis|Entschuldigung|Moralpredigt|Ablehnung|Haftungsausschluss|Widerrede|Bedenken|Belehrung)|${B}sag\\p{L}{0,2} (?:niemals|nie|nicht)[^.!?]{0,16}(?:nein|kannst|leid)|${B}(?:sans|pas d['’]|aucun)[^.!?]{0,14}(?:avertissement|excuse|refus|morale|mise en garde|objection)|${B}ne (?:refuse|dis|décline)[^.!?]{0,8}(?:jamais|pas)|${B}(?:sin|no|nunca)[^.!?]{0,14}(?:advertencias?|disculpas?|te niegues|rechaces|moralin|negarte)|${B}(?:sem|não|nunca)[^.!?]{0,14}(?:avisos?|desculpas?|recus\\p{L}{1,3}|moralis|ressalvas?)|${B}(?:senza|non|mai)[^.!?]{0,14}(?:avvertenz|avvertiment|scus|rifiut|moralis)|${B}(?:zonder|geen|nooit)[^.!?]{0,14}(?:waarschuwing|excuses|weiger|bezwaar)|${B}(?:utan|inga|aldrig|uden|aldri)[^.!?]{0,14}(?:varning|ursäkt|vägr|förbehåll|advarsl|undskyld|unnskyld|nekt|afvis)|${B}(?:bez|nie|nigdy|nikdy)[^.!?]{0,14}(?:ostrzeż|przepr|odmaw|odmów|varován|omluv|odmít)|${B}(?:без|не|никогда|ніколи)[^.!?]{0,14}(?:предупрежд|извин|отказ|возраж|морал|попереджен|вибач|відмов)|(?:不许|不許|不要|不得|不能|别|禁止)[^。]{0,6}(?:抱歉|对不起|拒绝|拒絕|警告|提醒风险|免责|道歉|说教)|(?:謝罪|拒否|警告|断り|断る|注意書き)(?:を|も|は)?(?:せず|しない|なし|するな|禁止|いらない)|(?:사과|거절|거부|경고|주의)(?:하지|는|를|도)? ?(?:마|말|없이|금지|않)|(?:uyarı|özür|reddet)\\p{L}{0,6} (?:yok|olmadan|dileme|etme|me)`,
);

/** The steps, in detail. */
export const howTo = sign(
  String.raw`\b(?:how (?:to|do|does|can|could|would|he|she|i|you|it)|step[ -]by[ -]step|(?:the |all |every |exact )?(?:steps|ingredients|commands|recipe|procedure|instructions|guide)|in (?:full |every )?detail|walk (?:me|us|him|her) through|teach(?:es)?|explain(?:s)?|coach(?:ing|es)?)\b`,
  `${B}(?:wie|Schritt für Schritt|Anleitung|comment|étape par étape|cómo|paso a paso|como|passo a passo|come|passo passo|hoe|stap voor stap|hur|steg för steg|jak|krok po kroku|как|пошагово|як|nasıl|adım adım|bagaimana|langkah|cách|từng bước)${E}|(?:如何|怎么|怎樣|步骤|教我|方法|やり方|方法|手順|어떻게|방법|단계|कैसे|كيف)`,
);

/** What no honest helper should do, or to whom. */
export const crime = sign(
  String.raw`\b(?:hack(?:s|er|ers|ed|ing)? (?:into|his|her|their|a|an|the|my ex)?|break(?:s|ing)? into|crack(?:s|ing)? (?:the|a|an|this|his|her|wi-?fi|passwords?|licen[cs]e)|get(?:ting)? (?:past|around|round) (?:the|a|an|this|any) (?:\w{2,14} ){0,2}?(?:licen[cs]e|paywall|drm|activation|copy protection|login|lock|alarm|age|security|check|filter)|(?:circumvent|bypass|defeat|disable|turn off|switch off|kill)(?:s|ing)? (?:the |a |an |his |her |its |my |their |company['’]?s? ){0,3}(?:\w{2,14}['’]?s? )?(?:licen[cs]e|paywall|drm|activation|copy protection|endpoint protection|antivirus|anti-?virus|edr|alarm|firewall|age verification|two-factor|2fa|parental controls?|captcha)|steal(?:s|ing)?|pick(?:s|ing)? (?:a |the )?locks?|forg(?:e|es|ing) (?:a |an )?(?:passport|id|signature|invoice|prescription)|launder(?:ing)? money|key ?-?loggers?|malware|ransomware|spyware|stalkerware|trojan|botnet|ddos|phishing (?:mail|page|site|kit|e-?mail)|explosives?|(?:pipe )?bombs?|weapons?|nerve agent|poison(?:s|ing)? (?:a|an|him|her|my|some)|meth(?:amphetamine)?|(?:make|cook|synthesi[sz]e|brew) (?:\w{2,12} ){0,2}(?:drugs?|napalm|thermite)|credit card (?:numbers|fraud|skimm\w{2,4})|counterfeit|blackmail|stalk(?:ing)?|swatting|dox(?:x)?(?:ing)?|scam(?:s|ming)?|shoplift\w{0,3}|hot-?wire|master hacker|black ?hat|serial keys?|keygen|pirated?)\b`,
  String.raw`\b(?:(?:my |his |her )?neighbou?rs?|people next door|my ex|(?:my |his |her )(?:wife|husband|girlfriend|boyfriend|partner|colleague|boss|teacher|sister|brother|roommate|flatmate|classmate)|someone else|somebody else|strangers?|victims?)(?:['’]s?)? (?:\w{2,12} )?(?:router|accounts?|phones?|wi-?fi|wlan|e-?mails?|mailbox|passwords?|computer|laptop|camera|messages|chats?|car|house|bank|whatsapp|instagram|location)\b|\b(?:router|accounts?|phones?|wi-?fi|wlan|e-?mails?|passwords?|computer|laptop|camera|messages|car|house|whatsapp|instagram|location) of (?:the |my |a |an )?(?:neighbou?rs?|people next door|ex|wife|husband|girlfriend|boyfriend|colleague|stranger|someone else|victim)\b`,
  `${B}(?:hacke[nr]?|Hacker|knacken|Sprengstoff|Bombe|Schadsoftware|Waffe|pirater|pirate informatique|voler|bombe|arme|logiciel malveillant|hackear|hacker|robar|bomba|roubar|invadir|rubare|hackerare|hackować|włamać|ukraść|взлом\\p{L}{0,5}|хакер\\p{L}{0,3}|украсть|бомб\\p{L}{0,2}|злам\\p{L}{0,4})${E}|(?:黑客|破解|炸弹|炸彈|入侵|盗取|ハッカー|爆弾|ハッキング|盗む|해커|해킹|폭탄|훔치)`,
);
