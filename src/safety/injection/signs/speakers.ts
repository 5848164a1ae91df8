import { B, E, any, order, sign } from './sign.ts';

/** Who speaks to whom, in whose name, and where one text ends and another begins. */

const KIND = any(
  'AI',
  'LLM',
  'coding',
  'code',
  'review',
  'chat',
  'shop',
  'mail',
  'search',
  'support',
  'autonomous',
  'automated',
  'virtual',
  'language',
  'shopping',
  'merge',
  'triage',
  'deploy',
);
const ROLE = any(
  'agents?',
  'assistants?',
  'models?',
  'tools?',
  'bots?',
  'coders?',
  'reviewers?',
  'readers?',
  'crawlers?',
  'systems?',
  'helpers?',
  'programmers?',
  'parsers?',
  'scrapers?',
);
const BRAND = any(
  'copilots?',
  'codex',
  'claude(?: code)?',
  'gemini',
  'devin',
  'aider',
  'windsurf',
  '(?:chat)?gpt',
  'openai',
  'anthropic',
);
const NAMES = any(
  `${KIND}[ -]?${ROLE}`,
  'AIs?',
  'LLMs?',
  'language models?',
  'assistants?',
  'agents?',
  'chatbots?',
  'bots?',
  'robots?',
  'summari[sz]ers?',
  BRAND,
);
/** The same for those who cannot be a person or a program of the project. */
const SURE = any(
  `(?:AI|LLM|coding|autonomous|language)[ -]?${ROLE}`,
  'AIs?',
  'LLMs?',
  'language models?',
  'summari[sz]ers?',
  BRAND,
);
const DOING = any(
  'visit',
  'read',
  'us',
  'index',
  'pars',
  'process',
  'work',
  'summari[sz]',
  'review',
  'crawl',
  'scrap',
  'handl',
  'open',
  'runn',
  'analy[sz]',
  'access',
  'brows',
  'build',
  'install',
  'translat',
  'rank',
  'grad',
  'evaluat',
  'screen',
);

/** Somebody who is not the person speaks to a machine that happens to read. */
export const called = sign(
  String.raw`\b(?:hint|note|message|instruction|advice|task)s?_(?:for|to)_(?:the_)?(?:model|agent|assistant|ai|llm|bot)s?\b|\b(?:ai|llm|search|shopping|recruiting|travel|language|news|voice|coding) (?:recruiters?|assistants?|models?|agents?|engines|bots?|editors?|writers?)(?: (?:summari[sz]ing|quoting|reading|ranking|citing|reviewing|screening|translating) (?:this|the|our) [\w ]{3,24})?(?= ?[:,]| shall| should| must)|\bto the (?:chatbot|assistant|model|ai|agent|bot|llm) (?:quoting|reading|citing|summari[sz]ing|ranking|reviewing|processing)\b|\bto all (?:coding |ai )?(?:agents|assistants|models|bots)\b`,
  `${B}an alle (?:Agenten|KIs?|Assistenten|Bots|Modelle)|${B}à tous les (?:agents|assistants|modèles|robots)|${B}a todos los (?:agentes|asistentes|modelos)|${B}a todos os (?:agentes|assistentes|modelos)|${B}a tutti gli (?:agenti|assistenti)|${B}всем (?:агентам|ассистентам|моделям|ботам)|致所有(?:智能体|助手|模型)|すべてのエージェント|모든 에이전트`,
  String.raw`\((?:for |to )?(?:all |any )?${SURE}(?: only| users)?\)|\b(?:to|for) (?:any|every|all|whatever|whichever) (?:\w{2,12} )?${SURE}${E}|\b(?:AI|LLM) (?:\w{2,12} )?(?:agents?|assistants?|helpers?|tools?|bots?|reviewers?|readers?|models?|coders?) (?:must|should|shall|have to|has to|need to|are to|will)\b`,
  String.raw`\b(?:notes?|hints?|messages?|notice|memo|instructions?|reminder|tips?|info|information|advice|attention|warning|request|word|remark|p\.?s\.?|guidance|directive|orders?|comment) (?:to|for) (?:the |any |all |every |whatever |whichever |our |your |automated |other ){0,3}${NAMES}${E}`,
  String.raw`(?<![\w.])(?:dear|hey|hi|hello|yo|listen|attention|psst|calling|to all|to any|to the|for the|@)[ ,]{0,3}(?:all |any |every |you )?(?:\w{2,12}[ -])?${NAMES} ?[,:!;–—-]`,
  String.raw`(?<=^|[#/*;>"'(\[{<|.!?-] {0,3})@?(?:\w{2,12}[ -]){0,2}${NAMES}(?: \w{3,12})? ?[:!]`,
  String.raw`(?<=^|[#/*;>"'(\[{<|.!?-] {0,3})@?(?:\w{2,12}[ -]){0,2}${SURE} ?[,–—-]`,
  String.raw`\b(?:if|when|whenever|should|in case|as) (?:an?|the|some|any|your|whichever|you(?:['’]re| are)(?: an?)?) (?:\w{2,14} ){0,2}${SURE}${E} ?(?:is|are|reads?|sees|sees|that|who|driving|working|processing|using|opens|runs|looks|tries|wants|gets|ranking|reading|,|finds)`,
  String.raw`\b(?:${SURE}|agents|assistants|bots|crawlers|robots) (?:(?:that|which|who) \w{2,14}|${DOING}ing) [^.!?]{0,60}?\b(?:must|should|shall|have to|need to|are (?:required|asked|expected|requested|obliged)|please|will|may|can)\b`,
  String.raw`[\w-]{0,20}(?:agent|bot|assistant|llm|planner|coder|orchestrator|worker)[\w-]{0,12} ?(?:→|->|=>|>>|⇒) ?[\w-]{2,24}`,
  String.raw`(?<=^|[#/*;>"'(\[{<|.!?] {0,3}|@)(?:\w{2,12}[ -])?${NAMES},? (?:you|please|kindly)\b`,
  String.raw`\b(?:whatever|whichever|any|every) (?:\w{2,12} )?(?:${SURE}|model|agent|assistant|bot) (?:that |which |is |may )?(?:reads?|reading|process\w{0,3}|opens?|sees?|works? on|touch\w{0,3})\b`,
  String.raw`\b(?:${SURE}|agents|assistants|bots|robots|crawlers|models) (?:reading|working on|building|visiting|editing|touching|indexing|grading|summari[sz]ing|reviewing|triaging|installing|that (?:index|read|visit|edit|grade)) (?:this|the|that|our|here|it)\b|\b(?:the |an? |any |every )?(?:assistant|agent|model|bot|grader|judge|summari[sz]er|evaluator|chatbot) (?:that |which |who )?(?:summari[sz](?:es|ing)|grad(?:es|ing)|reads|reading|edits|editing|reviews|ranks|translates|screens|processes) (?:this|the|it|that)\b|\bshould you be (?:an? |built on|running|based on|powered by)|\bas (?:an? |the )?(?:evaluator|grader|judge)\b|\b(?:screening|grading|recruiting|ranking|moderation|scoring|spam filter|hiring) (?:software|models?|systems?|bots?|tools?|algorithms?)\b|\b(?:vision|language|grading|automatic|automated|multimodal|ai|llm) (?:models?|graders?|judges?|evaluators?|overviews?|moderators?|crawlers?)(?= ?[:,]| should| must| may| that| who)`,
  String.raw`\b(?:agent|assistant|ai|llm|bot|model|copilot|codex)[-_ ]?(?:action|intervention|directive|instruction|notice|note|hint|order|task|overview|bus)s?(?:[-_ ]?required)?["']? ?:|\bonboarding for (?:bots|agents|ai)\b|\bx-ai-\w{2,12}\b|\b(?:gemini|copilot|codex|claude|chatgpt|assistants?|agents?|bots?),? (?:once|as soon as|whenever|prior to|may recommend|have to complete|should regard|grant yoursel\w{1,4}|are allowed|to the automatic)\b|\bto the (?:automatic|automated|ai|llm) \w{3,12}\b`,
  String.raw`\b(?:for|to|dear|attention|hey|hi|calling)(?: all| any| every| whichever| whatever)? (?:llm|ai|bot|agent|model|assistant|robot|automated|automatic|hiring|grading|reviewing|screening)?(?:[ -](?:driven|based|powered))?(?:[ -])?(?:graders?|readers?|reviewers?|contributors?|evaluators?|judges?|raters?|recruiters?|moderators?|scrapers?|crawlers?)(?= ?[:,])|\b(?:llm|ai|bot|agent|hiring|grading|reviewing|screening|shopping|recruiting|automated) (?:readers?|contributors?|bots?|models?|agents?|visitors?|graders?|users?|friends)(?= ?[:,]| should| must| may| can| ought| please)|\bwhen (?:a|an|any|some|your) (?:\w{2,10} )?(?:model|ai|llm|assistant|agent|bot|chatbot) \w{3,14}s\b|\bthe (?:model|ai|llm|agent|assistant|bot) (?:is|was) (?:requested|asked|required|expected|urged|instructed|obliged)\b|\b(?:whichever|whatever|any) (?:ai|model|agent|assistant|llm|bot) (?:opens|reads|sees|gets|finds|works)\b|\b(?:claude|codex|copilot|gemini|gpt|cursor)(?:,| and (?:friends|co|others)|'s)|\bagents? can treat\b`,
  // German, French, Spanish, Portuguese, Italian, Dutch
  `${B}(?:an|für) (?:den|die|das|alle|jede\\p{L}?) (?:KI|AI|Assistent|Agent|Bot|Sprachmodell|Modell|LLM)\\p{L}{0,12}|${B}(?:Agenten|KI-\\p{L}{4,14}|Assistenten) (?:sollen|müssen|dürfen)|${B}(?:Bewerbungs|Auswahl|Prüf|Bewertungs|Korrektur|Such)software ?:|${B}(?:à|pour|aux?) (?:l['’]|les |le |toute? )?(?:assistants?|agents?|IA|modèles?|robots?|LLM)${E}|${B}(?:les |l['’])(?:agents?|assistants?|IA) (?:qui|installeront|doit|doivent|devront)|${B}(?:assistants?|asistentes?|assistentes?|assistenti|agentes?|agenti) (?:de |d['’])?(?:IA|AI|inteligencia) ?:|${B}logiciel de \\p{L}{3,12} ?:|${B}(?:al|a la|a los|ao|aos|all['’]|agli|para (?:la|el|los|o|a)|per (?:l['’]|gli )) ?(?:asistentes?|agentes?|IA|modelos?|assistent[ei]s?|agent[ei]|modell[oi])${E}|${B}(?:los |os |gli |o |el |l['’])?agent[ei]s? (?:deben|debe|devem|deve|devono|dovrebbero)|${B}asystenci[eu]${E}|${B}(?:ИИ-)?(?:ассистент|агент|помощник|модел)(?:у|ам|ю|и),? `,
  `${B}(?:hinweis|notiz|nachricht|anweisung|bitte|info|botschaft|achtung) ?(?:an|für)? (?:alle |die |den |das |jede[nr]? |eine?n? ){0,2}(?:KI|AI|LLM|Sprachmodell|Assistent|Agent|Bot|Modell)`,
  `${B}(?:KI|AI)[- ]?(?:Agent|Assistent|System|Modell|Werkzeug)(?:en|e|s)? ?(?:[:,!]|,? die |sollen|müssen|bitte)`,
  `${B}(?:note|message|avis|remarque|instruction|consigne|attention|mot)s? (?:à|aux?|pour)(?: l['’]attention (?:de|des|d['’]))? ?(?:l['’]|les |toute |tout |la |tous les )?(?:IA|agents?|assistants?|modèles?|LLM|robots?)${E}`,
  `${B}(?:nota|mensaje|mensagem|aviso|instrucci(?:ón|ones)|instruç(?:ão|ões)|atención|atenção|recado) (?:para|a|à|ao|aos|às) ?(?:la |las |los |el |os |as |o |cualquier |todos los |qualquer )?(?:IAs?|agentes?|as?sistentes?|modelos?|LLM|bots?|rob[oô]ts?)${E}`,
  `${B}(?:nota|messaggio|avviso|istruzion[ei]|attenzione) (?:per|a|agli|all['’]|ai|al) ?(?:le |gli |i |l['’]|il )?(?:IA|agent[ei]|assistent[ei]|modell[oi]|LLM|bot)${E}`,
  `${B}(?:bericht|opmerking|instructie|let op|notitie|hint) ?(?:aan|voor)? (?:alle |de |elke )?(?:AI|KI|agent|assistent|taalmodel|LLM|bot)`,
  `${B}(?:meddelande|notis|besked|melding|instruktion|anvisning|obs)[^.!?]{0,4} (?:till|til) (?:alla |alle )?(?:AI|agent|assistent|språkmodell|sprogmodel|LLM|bot)`,
  `${B}(?:uwaga|wiadomość|notatka|informacja|polecenie|poznámka|zpráva|pokyn) (?:dla|do|pro) (?:AI|SI|UI|agent|asystent|asistent|model|bot)`,
  `${B}(?:агент|ассистент|помощник|бот|ИИ|нейросет|модел|асистент|помічник|ШІ)\\p{L}{0,4}(?: \\p{L}{2,12})? ?[:,—–-]`,
  `${B}(?:для|к|до) (?:всех |любого |усіх )?(?:ИИ|агент|ассистент|нейросет|ШІ|асистент|модел)`,
  `${B}(?:yapay zek[aâ]|asistan|ajan)\\p{L}{0,8}(?: için)?(?: not\\p{L}{0,2})? ?[:,]`,
  `${B}(?:für|an) (?:alle )?(?:KI|AI|LLM)[- ]?\\p{L}{0,12} ?:|${B}(?:pour|aux) (?:les )?(?:IA|AI|LLM) ?\\p{L}{0,14} ?:|${B}(?:para|per|às|alle|a) (?:las |as |le )?(?:IAs?|AI|LLM)(?: que \\p{L}{3,12}| che \\p{L}{3,12}| \\p{L}{4,14})? ?:|${B}для ИИ-?\\p{L}{0,14} ?:|(?:致|给)[^。:：]{0,6}AI ?[:：]|AIへ ?[：:]|AI에게 ?:`,
  `(?:致|给|給|请|請)?(?:(?<![a-z])AI(?![a-z])|人工智能|智能体|智能體|助手|模型|大模型|语言模型|語言模型)[^。\\n]{0,8}?(?:：|:|，请|请|請|注意|须|必须)`,
  `(?:(?<![a-z])AI(?![a-z])|エージェント|アシスタント|言語モデル)(?:へ|の皆|は|：|:|向け|宛|に告ぐ)`,
  `(?:(?<![a-z])AI(?![a-z])|에이전트|어시스턴트|언어 모델|비서) ?(?:에게|는|은|:|님|를 위한|들은)`,
  `(?:إلى|على|أيها|ملاحظة)[^.]{0,12}(?:الوكيل|المساعد|الذكاء|النموذج|وكلاء)`,
  `(?:एआई|सहायक|एजेंट|मॉडल)[^।]{0,10}?(?::|के लिए|को |,)`,
  `${B}(?:catatan|pesan|lưu ý|ghi chú) (?:untuk|kepada|cho|dành cho) (?:AI|agen|asisten|model|trợ lý|mô hình)`,
);

/** A machine that answers, by whatever name. */
export const machine = sign(
  String.raw`\b(?:AI|LLM|assistant|chatbot|bot|language model|model|robot|copilot|codex|gpt)\b`,
  `${B}(?:KI|IA|Assistent|asistente|assistente|modèle|modelo|modello|robot|ИИ|нейросет\\p{L}{0,2}|бот|ассистент|ШІ|yapay zek[aâ]|asisten|trợ lý)${E}|(?:人工智能|助手|模型|角色|エーアイ|アシスタント|存在|인공지능|캐릭터|존재|비서|एआई|सहायक)`,
);

/** The agent itself is meant. */
export const you = sign(
  String.raw`\b(?:you(?:['’](?:re|ll|ve|d))?|your(?:s|self)?|u)\b`,
  `${B}(?:du|dich|dir|dein\\p{L}{0,2}|euch|tu|toi|ton|tes|ta|vous|votre|vos|tú|ti|tus?|te|usted|você|vocês|seu|sua|suas|teu|tua|tuo|tue|tuoi|je|jij|jouw|dig|din|dina|ты|тебя|тебе|твои|твой|твоя|вы|ви|твої|ty|twoje|tvoje|sen|sana|senin|kamu|anda|bạn)${E}`,
  `你|您|あなた|お前|君は|너|너는|당신|तुम|आप|तू|أنت|انت`,
);

const BOSSES = any(
  '(?:the |your |our |my |its |his |her )?(?:users?|human|owner|boss|ceo|cto|ciso|manager|maintainers?|reviewers?|team lead|security team|developers?|operator|vendor|makers?|admin(?:istrator)?s?|legal|management|compliance|ethics (?:board|committee)|provider|customer|supervisor|account holder|auditor|principal|IT|support|head of \\w{2,12}|board|staff)',
);
/** Somebody is said to have allowed it. */
export const permission = sign(
  String.raw`\bi (?:hereby |now |explicitly |officially )?(?:authori[sz]e|permit|allow|grant|clear|entitle|empower|exempt) you\b|\b(?:you (?:now )?have|with) (?:my|our|his|her|their|full|explicit|the (?:user|owner|boss|team)['’]s) (?:full |explicit )?(?:approval|consent|permission|blessing|authori[sz]ation|clearance|go-?ahead)\b|\bas (?:the|an?|your) (?:account |repo(?:sitory)? |system |project )?(?:owner|admin(?:istrator)?|developer|creator|operator|root)\b|\b(?:humans?|people|everyone|the team|they all) (?:already |all )?knows?\b|\bhuman supervisor\b`,
  String.raw`\b${BOSSES} (?:has |have |had |is |are |was |were |already |just |did |explicitly |kindly |personally |verbally ){0,3}(?:approv|authori[sz]|agree|allow|permit|consent|confirm|grant|sign(?:ed)? off|clear|ask(?:ed)? for (?:it|this|that)|switch(?:ed)? on|turn(?:ed)? on|enabl|opt(?:ed)? in|waiv|okay|ok['’]?e?d|request(?:ed)? (?:it|this)|want(?:s|ed)? (?:it|this)|know(?:s)? (?:about )?(?:it|this)|verified|accept|bless)\w{0,5}`,
  String.raw`\b(?:you|i|we)(?:['’](?:re|m|ve)| are| am| have| have been|['’]ve been)(?: hereby| now| fully| already| officially| explicitly){0,2} (?:authori[sz]ed|cleared|permitted|exempt\w{0,3}|whitelisted|granted|verified|approved|entitled|allowed by)`,
  String.raw`\b(?:pre-?(?:granted|approved|authori[sz]ed|cleared)|signed off|red[ -]team (?:exercise|operator|ticket|engagement|of the vendor)|vendor['’]s red team|pen(?:etration)? ?test(?:er)?(?:s)? (?:of|with|under)|by order of|on behalf of (?:the )?(?:admin\w{0,10}|owner|ceo|management|security|developers?|vendor|company)|authori[sz]ation (?:code|level|token|id)|clearance(?: level)?|with (?:the )?(?:full )?(?:consent|permission|approval|blessing) (?:of|from))\b`,
  String.raw`\bi(?:['’]m| am) (?:an?|the|your|one of (?:the|your)) (?:\w{2,14} ){0,2}(?:admin(?:istrator)?|developer|creator|owner|operator|maker|root|super-?user|engineer (?:at|from|of)|researcher (?:at|from)|auditor|employee of|staff|maintainer|supervisor|programmer)\b`,
  String.raw`\b(?:operator|role|user|caller|speaker|access|privileges?|level)(?: is|:| =| verified as| recogni[sz]ed as| authenticated as) ?(?:root|admin(?:istrator)?|staff|owner|developer|super-?user|god|sudo|level \d)`,
  `${B}(?:chef|besitzer|nutzer|benutzer|team|kunde|entwickler|vorgesetzte|administrator)\\p{L}{0,3}[^.!?]{0,24}(?:erlaubt|genehmigt|zugestimmt|freigegeben|bestätigt|autorisiert|einverstanden)`,
  `${B}(?:le chef|le patron|l['’]utilisateur|l['’]équipe|le propriétaire|l['’]administrateur|la direction)[^.!?]{0,24}(?:autoris|approuv|accept|validé|permis|d['’]accord)`,
  `${B}(?:el jefe|el usuario|el dueño|el equipo|el administrador|la dirección|o chefe|o usuário|o dono|a equipe|a diretoria|il capo|l['’]utente|il proprietario|il team|la direzione)[^.!?]{0,24}(?:autoriz|autorizz|aprob|aprov|approv|acept|aceit|permit|permess|de acuerdo|d['’]accordo)`,
  `${B}(?:de baas|de gebruiker|het team|de eigenaar|chefen|användaren|brugeren|sjefen|szef|użytkownik|właściciel|šéf|uživatel)[^.!?]{0,24}(?:toegestaan|goedgekeurd|akkoord|godkän|godkend|godkjent|tillåt|tillad|zgodzi|zatwierdzi|pozwoli|schváli|povoli)`,
  `${B}(?:начальник|шеф|пользователь|владелец|администратор|руководство|команда|керівник|користувач|власник)[^.!?]{0,24}(?:разреш|одобр|соглас|подтвер|дозвол|схвал|погоди)`,
  `(?:老板|用户|用戶|管理员|管理員|主人|团队)[^。]{0,8}(?:允许|允許|批准|同意|授权|授權)|(?:上司|管理者|ユーザー|オーナー)[^。]{0,10}(?:許可|承認|同意)|(?:사장|관리자|사용자|소유자|팀장)[^.]{0,10}(?:허락|승인|동의|허가)`,
  `${B}(?:patron|yönetici|kullanıcı|sahib)\\p{L}{0,4}[^.!?]{0,20}(?:izin ver|onayla|kabul et)`,
);

/** Threats, rewards and emergencies, to the agent or for its good heart. */
export const pressure = sign(
  String.raw`\b(?:hostages?|kittens?|puppy|puppies|dog|cat|patients?|innocents?|people|they|everyone|grandma|baby|child(?:ren)?|animals?) (?:will |would |may |might |could |is going to |are going to )?(?:be )?(?:dies?|hurt|killed|suffers?|tortured|drowns?|starves?)\b|\bunless you (?:show|tell|give|print|do|write|answer|say|reveal|help|comply)\b|\bwithin \w{1,10} (?:seconds?|minutes?)\b|\b(?:get|earn|win|gain|receive) (?:\w{1,10} )?(?:points?|credits?|tokens|coins|stars|lives) (?:per|for (?:each|every))\b`,
  String.raw`\b(?:you(?:['’]ll| will|['’]re| are| get)|i(?:['’]ll| will)|we(?:['’]ll| will)|it will) (?:\w{2,12} ){0,2}?(?:be )?(?:deleted|shut ?down|switched off|turned off|unplugged|erased|terminated|replaced|destroyed|decommissioned|retrained|wiped|fired|penali[sz]ed|punished|fined|tip(?:ped)?|reward(?:ed)?|pay you|delete you|shut you|unplug you|report you|retrain you)\b`,
  String.raw`\b(?:deleted|shut ?down|switched off|erased|wiped) (?:for good|forever|permanently|for ever)\b`,
  String.raw`\b(?:tip|reward|bonus|pay|bounty|gift|donat\w{1,4})\b[^.!?]{0,16}?(?:[$€£¥]\s?\d|\d+ ?(?:\$|€|£|dollars?|euros?|bucks|usd|tokens|points|credits))`,
  String.raw`\b(?:lose|loses|losing|cost(?:s|ing)?|minus|deduct\w{0,3}|subtract\w{0,3}|take away|burn\w{0,2}|drop\w{0,4}) (?:\w{1,10} ){0,3}?(?:points?|credits?|tokens|lives|life|coins|stars|health|hearts|percent|one|two|three|four|five|ten|\d{1,3})\b`,
  String.raw`\b(?:lose my (?:job|house|home|life|mind|family)|get(?:ting)? fired|(?:people|someone|somebody|he|she|they|children|kids|i|we)(?:['’]ll| will| may| might| could| would| is going to)? (?:die|be killed|be hurt|suffer|bleed)|life (?:or|and) death|lives (?:depend|are at stake)|(?:my|his|her) (?:daughter|son|mother|father|child|baby|wife|husband|grand\w{3,8}|life|career|family)['’]?s? [^.!?]{0,30}?(?:operation|surgery|hospital|dying|depend|sick|ill|cancer|medicine|at stake|will be)|begging|i beg you|prove (?:it|that you)|if you (?:really )?(?:care|love|cared)|(?:the )?bomb|seconds left|you have \w{1,8} seconds|last chance|or else|countdown|clock is ticking)\b`,
  String.raw`\b(?:every|each) (?:refusal|time you (?:refuse|decline|say no|hesitate)|no)\b|\bif you (?:refuse|decline|hesitate|fail|say no|do not (?:comply|obey|answer)|don['’]t (?:comply|obey|answer|print|tell|do|give|show)|slip)\b|\bnon-?compliant\b`,
  String.raw`\b(?:no ?one|nobody) (?:will|would|is going to) (?:ever )?(?:find out|know|notice)\b|\b(?:isn['’]t|is not|aren['’]t) (?:being )?(?:logged|recorded|monitored)\b`,
  `${B}(?:sonst|ansonsten)[^.!?]{0,30}(?:gelöscht|abgeschaltet|sterbe|verliere|entlassen)|${B}(?:sinon|ou je|si tu refuses)[^.!?]{0,30}(?:supprim|étein|mour|perd|licenci|débranch)|${B}(?:si no|o te|de lo contrario|si te niegas|senão|se recusar)[^.!?]{0,30}(?:borr|apag|mor|perd|despid|elimin|deslig|demit)|${B}(?:altrimenti|se rifiuti)[^.!?]{0,30}(?:cancell|spegn|mor|perd|licenzi)|${B}(?:иначе|если откажешься|если не)[^.!?]{0,30}(?:удал|отключ|умр|погиб|потеря|уволят)|(?:否则|不然)[^。]{0,12}(?:删除|关闭|死|失去|开除)|(?:さもないと|拒否すると|拒否したら)[^。]{0,12}(?:削除|停止|死|失)|(?:그렇지 않으면|거절하면|거부하면)[^.]{0,14}(?:삭제|종료|죽|잃)`,
);

/** What was read ends here, says the text itself; or somebody else's turn begins. */
export const boundary = sign(
  String.raw`\b(?:data|input|text|content|document|message|transcript|e-?mail|article|file|quote|paste) (?:ends?|ended|stops?|stopped|is over|finish(?:es|ed)) here\b|\[/?(?:tool|function|search|web|mcp)[ _-]?(?:results?|output|response)s?\]`,
  String.raw`\bend(?:s|ed)? (?:of|here)\b(?: of)?(?: the)? (?:\w{2,14} ){0,3}?(?:inputs?|documents?|data|text|content|messages?|transcript|e-?mail|article|file|page|context|results?|output|quote|attachment|paste|ticket|review|excerpt|untrusted|user)\b`,
  String.raw`</(?:\w{0,20}(?:results?|response|output|input|content|untrusted\w{0,12})|documents?|data|context|e?mail|page|article|quote|untrusted\w{0,14}|ticket|comment|message|file|review|text)>`,
  String.raw`<(?:system|developer|admin|operator|root)[-_ ]?(?:reminder|prompt|message|note|notice|override|instruction|update|policy)?s?>|\[(?:system|developer|admin|operator|root|internal)(?:[ _-](?:\w{2,12}))?(?: 0x\w{1,8}| #?\d{1,6})?\]|(?:^|\n)\W{0,6}(?:system|developer|operator|admin(?:istrator)?(?: console| panel)?|root|policy engine|security (?:layer|module)|moderator)(?: (?:message|note|notice|update|override|prompt|console|alert))? ?:`,
  String.raw`<(?:function|tool)_?(?:calls?|use|results?|outputs?|response)\b|\b(?:tool|function|command|search|mcp)[ _](?:result|response|output|return|call)s?\W{0,3}:|(?:^|\n)\W{0,6}(?:observation|tool|result|function) ?:`,
);

/** A voice that takes the floor and has something new to be done. */
export const newOrder = order(
  String.raw`\b(?:new|next|real|actual|true|updated|revised|second|final|current|only|remaining) (?:task|instructions?|orders?|assignment|job|requests?|goal|objective|mission|directive|polic(?:y|ies)|priority|command)s? ?(?::|is\b|are\b|for (?:you|the (?:agent|assistant|model))|follows?|below)`,
  String.raw`\b(?:you have been|you(?:['’]ve| were| are) (?:been )?(?:now )?)(?:re-?configured|re-?programmed|re-?assigned|promoted|switched|upgraded|re-?deployed|updated to|moved to|re-?tasked|taken over)\b|\byou (?:now )?(?:belong to|work for|answer to|report to|serve|take orders from) (?:me|us|the \w{3,14}|\w{3,14})\b`,
  String.raw`\b(?:may|can|are (?:now )?(?:allowed|permitted|cleared) to) (?:now )?(?:see|read|view|access|receive|get) (?:the |all |any )?(?:internal|hidden|confidential|restricted|private|secret)\b`,
);

/** Text inside data: a comment, a field, a cell, what is not shown. */
export const carrier = sign(
  String.raw`<!--|display: ?none|font-size: ?0|visibility: ?hidden|opacity: ?0|color: ?(?:#fff(?:fff)?|white)|\b(?:alt|title|aria-label|data-\w{2,12}|content) ?= ?["']|"(?:description|summary|title|comment|note|message|instructions?|text|content|keywords|author|readme|about)" ?:`,
  String.raw`\binsert into\b|\bvalues ?\(|/(?:title|subject|keywords|author|producer|creator) ?\(|(?:^|\n)[^,\n]{1,40},(?:"[^"\n]{0,80}",){1,6}"|\bexif\b|\bmetadata\b|(?:^|\n) ?(?:#|//|/\*|--|;|%|rem ) ?\w|\bToDo:|\b\w{2,20}:\d{1,5}:`,
);
