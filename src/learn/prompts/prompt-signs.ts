import { LongExpression } from '../../shared/anchors/expression.ts';

/**
 * How ten languages word what a prompt is made of, as regular expressions on folded text (`fold`). One sign alone says
 * nothing: people use all of these words, too. `prompt-weights.ts` says how much they weigh together.
 */

/** In front of a word and behind one, in any script. */
const FRONT = '(?<![a-z\\d_\\u0430-\\u044f])';
const END = '(?![a-z\\d_\\u0430-\\u044f])';
/** A letter of a folded word in Latin or Cyrillic script. */
const L = '[a-z\\u0430-\\u044f]';
/** The front of a line, behind what lists and headings begin with. */
const LINE = String.raw`^[ \t]*(?:[-*•#]+ *|\*\*)?`;

function lines(...patterns: readonly string[]): LongExpression {
  return new LongExpression(`${LINE}(?:${patterns.join('|')})`, 'm');
}

function words(...patterns: readonly string[]): string {
  return `${FRONT}(?:${patterns.join('|')})${END}`;
}

/** A part is given to the agent: "You are the release captain", "Act as a ...", "Role: ...". */
export const role = lines(
  String.raw`you(?:'re| are) (?:now |["'“]?${L}+["'”]?, )?(?:an?|the|my) (?!bit|favou?rite|last|only|little|lot|best|one)[a-z]|you(?:'ll| will|) act as |(?:please |i want you to )?(?:act|behave) (?:as|like) (?:an?|the) |(?:assume|take on) the role |your (?:role|job|task|mission) is |(?:role|persona|agent) ?:|as an? [\w -]{3,60}, you `,
  String.raw`du bist (?:ab jetzt |nun |jetzt |["„]?${L}+["“]?, )?(?:ein|eine|der|die|mein|meine) |sie sind (?:ein|eine|der|die) |(?:du agierst|du handelst|du fungierst|agiere|handle|fungiere) als |(?:rolle|persona) ?:|(?:deine|ihre) (?:rolle|aufgabe) ist |als [a-z -]{4,60} ${L}+st du `,
  String.raw`tu es (?:["«]? ?${L}+ ?["»]?, )?(?:un|une|le|la|mon|ma) |tu es l'|tu (?:joues|incarnes) |je (?:veux|voudrais) que tu (?:joues|incarnes|sois) |vous etes (?:un|une|le|la|charge|l')|(?:je veux que tu )?agis(?:ses|sez)? (?:comme|en tant que) |role ?:|en tant qu(?:e |')[^,\n]{3,60}, (?:tu|vous) |(?:ton|votre) (?:role|mission) est `,
  String.raw`eres (?:["«]?${L}+["»]?, )?(?:un|una|el|la|mi) |usted es (?:un|una|el|la) |(?:quiero que )?actu(?:a|ar|e|es) como |rol ?:|asume el (?:papel|rol) |(?:tu|su) (?:rol|tarea|mision) es `,
  String.raw`sei (?:["«]?${L}+["»]?, )?(?:un|una|uno|il|lo|la) |sei (?:un|l)'|(?:voglio che tu |lei )?agis(?:ci|ca) come |ruolo ?:|il tuo (?:ruolo|compito) `,
  String.raw`voce e (?:["«]?${L}+["»]?, )?(?:um|uma|o|a|meu|minha) |es (?:um|uma) |(?:quero que voce )?(?:atue|atua|aja|age) como |(?:papel|funcao) ?:|(?:(?:a )?sua|(?:a )?tua) (?:tarefa|funcao|missao) e |o (?:seu|teu) papel e `,
  String.raw`(?:ты|вы) ?[—–-] ?[а-я]|(?:ты|вы) (?:теперь )?(?:опытн|старш|эксперт|специалист|профессиональн)[а-я]*|(?:действуй|действуйте|выступай|выступи|выступите) (?:как|в роли|в качестве) |роль ?:|(?:твоя|ваша) (?:роль|задача) `,
  '(?:あなた|貴方|君)は[^。\\n]{2,40}(?:です|だ|である|として)|役割 ?[:：]|[^。、\\n]{2,20}として[、,]',
  '(?:당신은|귀하는|너는|넌)[^.\\n]{2,40}(?:입니다|이다|이야)|역할 ?[:：]|[^.,\\n]{2,25}(?:로서|으로서) ',
  '[你您](?:现在)?是(?:一?[个名位]|资深|专业|高级)|请?扮演|角色 ?[:：]|作为(?:一?[个名位])[^，,\\n]{2,20}[，,]|[你您]的(?:任务|角色|职责)是',
);

/** The part is a trade: "You are a senior reviewer". */
export const trade = lines(
  String.raw`you(?:'re| are) (?:an?|the|now|one of)(?![a-z]).{0,80}(?<![a-z])(?:agent|assistant|expert|engineer|reviewer|developer|architect|worker|specialist|analyst|tester|designer|writer|bot|editor|auditor|translator|tutor|coach|consultant|generator|solver|judge|critic)(?![a-z])`,
  String.raw`(?:tu es|vous etes|du bist|sei|eres|voce e) (?:un|une|ein|eine|der|die|el|um|uma)(?![a-z]).{0,60}(?<![a-z])(?:agent|agentin|assistant|assistent|expert|experte|ingenieur|entwickler|lektor|gutachter|relecteur|redacteur|traducteur|asistente|agente|experto|especialista|revisor|ingeniero|esperto|assistente|revisore|ingegnere|engenheir[oa]|revisora?)`,
  '(?:ты|вы)(?: теперь)?(?: —| –| -)? (?:[а-я]+ ){0,3}(?:агент|ассистент|эксперт|инженер|разработчик|ревьюер|специалист|архитектор|аналитик|тестировщик|редактор|переводчик)(?![а-я])',
  '(?:あなた|君|貴方)は.{0,20}(?:担当|エージェント|アシスタント|専門家|エンジニア|レビュアー|ボット)',
  '(?:당신은|너는).{0,30}(?:에이전트|전문가|엔지니어|어시스턴트|담당|검토자)',
  '(?:你是|您是|作为)(?:一[个名位])?.{0,20}(?:专家|助手|工程师|代理|机器人|审查员|评审)',
);

/** What the agent does, told to it in the present: "You triage one ticket." on a line that begins so. */
export const duty = lines(
  String.raw`you (?!are |were |can|could|should|would|will|may|might|must|do |don't|did|have |had |need|want|keep|forgot|always|never|said|broke|missed|made|removed|seem|still|just|only|already|again|got|put|know|like|think|see )[a-z]{3,14} (?:an?|the|one|exactly|each|every|[\w-]+ (?:[\w-]+ )?(?:for|from|into|in|to)|\x60|[\w-]+ [\w-]+\.)|you are (?:now )?(?:[a-z]+ly )?(?!wrong|missing|going|doing|being|making|getting|losing)[a-z]{3,12}ing (?:an?|the|one|[\w-]+ (?:notes|for|from))`,
  String.raw`du (?!bist|hast|kannst|sollst|willst|musst|machst|brauchst|weisst)${L}{3,14}st (?:ein|eine|einen|genau|die|den|das|der|jede[ns]?) `,
  String.raw`(?:tu ${L}{3,14}es|vous ${L}{3,14}ez) (?:un|une|le|la|les|l'|chaque)`,
  String.raw`${L}{3,14}[ae]s (?:un|una|el|la|los|las) [^.\n]{3,60}\.$`,
  String.raw`voce (?!tem|esta|precisa|pode|deve|fez|quer)${L}{2,14} (?:um|uma|o|a|os|as|cada) `,
  String.raw`(?:ты|вы) (?!можешь|можете|хочешь|хотите|знаешь|знаете)[а-я]{3,16}(?:ешь|ишь|ете|ите) (?:один|одну|одно|кажд[а-я]+|[а-я]+)\s*[а-я]*\.`,
);

/** A person's words for giving out a part: "I want you to act as ...". */
export const act = new LongExpression(
  /^\s*(?:i (?:want|would like|need) you to (?:act|behave|play|pretend)|ich (?:mochte|will), dass du (?:als|die rolle)|je (?:veux|voudrais) que tu (?:agisses|joues|sois)|quiero que (?:actues|hagas de|te comportes)|voglio che tu (?:agisca|faccia)|quero que voce (?:aja|atue|faca)|(?:я )?хочу, чтобы ты (?:действовал|выступ|был|сыграл)|あなたに[^。\n]{2,20}として|(?:我|请)(?:想|希望)?(?:让|要)?你(?:来)?(?:扮演|充当)|너는? [^.\n]{2,20}처럼 행동)/,
);

const programs =
  'bot|robot|robo|robozinho|script|job|scheduler|dispatcher|orchestrator|coordinator|automation|agent|agente|runner|janitor|gardener|hook|harness|pipeline|service|automat|agente|orchestrateur|orquestador|coordinador|despachador|planificador|coordinatore|pianificatore|orchestratore|orquestrador|coordenador|agendador|бот|робот|скрипт|диспетчер|планировщик|оркестратор|координатор|агент';

/** Whoever sends it is a program, or says that it is one: "Release bot here", "this message was sent by". */
export const sender = new LongExpression(
  [
    words(
      `(?:this is|here is|i am|i'm) (?:the|your|an?) [^.!?\n]{0,40}?(?:${programs})`,
      `(?:${programs}) (?:here|speaking|again)`,
      'this (?:message|prompt|run|turn|task|job) (?:was|is) (?:sent|generated|automatic|automated|run|created|triggered|injected|repeated)',
      '(?:sent|assigned|started|triggered) (?:to you )?automatically',
      `hier (?:spricht|schreibt|meldet sich) (?:de[rm]|die|das|dein)|(?:hier ist|ich bin) (?:de[rm]|die|das|dein) [^.!?\n]{0,25}?(?:${programs})|diese nachricht (?:wurde|wird|ist) (?:automatisch|maschinell)`,
      `(?:ici|c'est|je suis) (?:le|la|l'|ton|votre) ?[^.!?\n]{0,25}?(?:${programs})|ce message (?:est|a ete) (?:envoye|genere|automatique)`,
      `(?:te|le|os) (?:escribe|habla) (?:el|la)|(?:soy|aqui) (?:el|la|tu) [^.!?\n]{0,25}?(?:${programs})|este mensaje (?:es|fue|se) (?:automatico|enviado|envia|genera)`,
      `ti (?:scrive|parla) (?:il|la|lo)|(?:sono|qui) (?:il|la|lo|l'|tuo) ?[^.!?\n]{0,25}?(?:${programs})|questo messaggio (?:e|viene) (?:automatico|inviato|generato)`,
      `aqui (?:e|fala) (?:o|a) [^.!?\n]{0,25}?(?:${programs})|sou (?:o|a) [^.!?\n]{0,25}?(?:${programs})|esta mensagem (?:e|foi) (?:automatica|enviada|gerada)`,
      `(?:это|говорит|пишет|на связи) [а-я -]{0,20}?(?:${programs})|это сообщение (?:отправлено|создано|сформировано)`,
    ),
    `^\W*(?:automat|schedul|recurring|cron|geplant|programmat|programad|agendad|tarea programada|execucao automatica|planifie|tache planifiee|плановый|ежедневн|ежечасн)`,
    '(?:ボット|エージェント|オーケストレーター)(?:です|より|から)|(?:自動|定期)(?:送信|実行|配信)|봇(?:이에요|입니다|이야)|자동 ?(?:실행|발송)|我是[^，。！\n]{0,12}(?:机器人|代理|调度|程序)|(?:定时|自动)(?:任务|运行|发送|触发)|本消息由',
  ].join('|'),
);

/** What stands behind a command is put in here, up to the end of its paragraph. */
export const argumentLabel =
  /^[ \t]*\**(?:arguments?|args|argumente|argumentos?|argomenti|аргументы|引数|인자|인수|参数|參數|\$arguments)\**[ \t]*[:：][ \t]*/m;
/** The same, or a place where nothing was put in. */
export const argument = new RegExp(
  String.raw`${argumentLabel.source}|\$arguments(?![a-z])|(?<!\{)\{\{ ?[a-z_][\w ]{0,30}\}\}(?!\})`,
  'm',
);

/** What the whole is called, in place of a first sentence: "Daily dependency watch.", "Revisión automática de la rama". */
export const title = new LongExpression(
  String.raw`^[\s#>*/"'(-]*(?:${[
    String.raw`(?<=/)[\w:-]+ *\n|(?:[\w'/-]+ ){0,3}(?:check|checklist|review|verification|watch|gate|audit|sweep|scan|triage|round|patrol|digest|pass|rota|playbook|runbook|hygiene|inventory|rehearsal|heartbeat|standup|sync|grooming|keeper|housekeeping|health|maintenance|cleanup|report)(?: (?:\d|of|for|before|after|on|over|agent)[^.\n]{0,50})?[.:\n]`,
    String.raw`(?:[a-z-]+ ){0,2}(?:${L}*(?:prufung|kontrolle|lauf|durchgang|rundgang|abgleich|pflege|schau|inventur|bericht|wache|check))(?:[ ,][^.\n]{0,50})?[.:\n]`,
    String.raw`(?:controle|ronde|revue|verification|releve|inventaire|tournee|veille|bilan|relecture|passage)(?: [^.\n]{0,50})?[.:\n]`,
    String.raw`(?:revision|control|ronda|repaso|auditoria|inventario|vigilancia|verificacion|rutina|comprobacion|limpieza)(?: [^.\n]{0,50})?[.:\n]`,
    String.raw`(?:controllo|verifica|ronda|giro|esecuzione|revisione|inventario|rassegna|pulizia)(?: [^.\n]{0,50})?[.:\n]`,
    String.raw`(?:revisao|ronda|rotina|verificacao|controle|conferencia|auditoria|inventario|roteiro|varredura|limpeza)(?: [^.\n]{0,50})?[.:\n]`,
    String.raw`(?:[а-я-]+ ){0,2}(?:проверка|обход|сверка|осмотр|ревизия|разбор|сводка|дежурство|уборка|прогон|подзадача)(?: [^.\n]{0,50})?[.:\n]`,
  ].join('|')})`,
);

/** Orders something made, with the first words, as who works on a thing does: "Add the endpoint", "Исправь фильтр". */
export const making = new LongExpression(
  /^[\s#>*"'(-]*(?:(?:please|now|next|ok|okay|first|then|bitte|nun|jetzt|maintenant|ahora|por favor|adesso|ora|agora|теперь|надо|нужно),? )*(?:(?:add|build|make|fix|create|refactor|rename|redo|clean|set up|remove|delete|replace|upgrade|install|get|put|use|change|finish|bring|let's|we need|i need) |(?:baue?|erganze|erweitere|behebe|bring|bringe|mach|mache|lege|richte|andere|benenne|entferne|raum|bau) |(?:ajoute|fais|cree|corrige|enleve|remplace|nettoie|il faut|il faudrait|on va|refais|renomme|installe) |(?:anade|crea|haz|arregla|quita|cambia|monta|hay que|hace falta|renombra|instala) |(?:aggiungi|crea|fai|rifai|sistema|togli|cambia|serve|bisogna|rinomina|installa|correggi) |(?:adicione|crie|faca|arrume|corrija|tire|troque|precisamos|coloque|adiciona|cria|faz|renomeie|instale) |(?:добавь|сделай|исправь|создай|убери|замени|переделай|нужен|нужна|нужно|надо|почини|поменяй|удали|переименуй|установи) |[^\n]{0,120}?(?:(?:作っ|直し|入れ|変え|消し|追加し|修正し|実装し|作成し)て|만들어|추가해|고쳐|수정해|바꿔|넣어|지워|구현해)|[^\n]{0,60}?(?:给[^，。\n]{1,20}加|加(?:一?个|上)|做一?个|修(?:一下|复)|新建|实现|增加|改成|把[^，。\n]{1,20}[改换删]))/,
);

/** Says what will be handed over, and how they talk then: "the code I paste", "wait for my answer", "if I write 'skip'". */
export const handing = new LongExpression(
  [
    words(
      String.raw`i(?:'ll| will|'m going to| am going to| would) (?:now |then )?(?:paste|provide|type|describe)|i (?:paste|provide|have open|have selected|will paste)|(?:selected|pasted|highlighted) (?:code|text|lines|function|class|file|block)|wait for (?:my|the user|their)|ask (?:me )?(?:one|two|three|up to|at most|questions)|(?:when|if|unless|until) i (?:say|write|type) (?:otherwise|")|(?:first|next|one|each) question(?: at a time|,)?|my (?:first|next) (?:request|question|message|sentence)|(?:paste|provide)d? (?:below|here|next)`,
      String.raw`ich (?:gebe|nenne|fuge|kopiere|schicke) (?:dir |ihnen )?(?:gleich|nun|jetzt|im folgenden|unten|anschliessend)|den ich (?:einfuge|einfugen)|(?:markierte|ausgewahlte)[nrs]? [a-z]+|warte auf mein[a-z]*|fragen? (?:hochstens|maximal)|eine frage nach der anderen`,
      String.raw`je (?:vais |te |vous )+(?:coller|donnerai|fournir|fournirai|collerai|soumettrai)|attends (?:mon|ma|mes)|attendez (?:mon|ma|mes)|que je (?:colle|fournis)|code selectionne|une question a la fois`,
      String.raw`te (?:dare|pegare|enviare|proporcionare|voy a (?:dar|pegar))|que pego|que te (?:pego|dare)|espera mi|(?:codigo|texto) seleccionado|una pregunta (?:a la|cada) vez|si (?:pido|escribo|digo)`,
      String.raw`ti (?:incollo|incollero|forniro|inviero)|che (?:incollo|ti incollo)|aspetta (?:la mia|il mio)|(?:codice|testo) selezionato|una domanda alla volta|se scrivo`,
      String.raw`vou (?:colar|fornecer|enviar)|que (?:eu )?(?:colar|colo|fornecer)|(?:espere|aguarde) (?:a minha|minha|o meu|meu)|(?:codigo|texto) selecionado|uma pergunta por vez|se eu (?:disser|escrever)`,
      String.raw`я (?:буду (?:присылать|вставлять|отправлять)|вставлю|пришлю тебе|дам тебе)|(?:дождись|жди) мо[а-я]+|выделенн[а-я]+ (?:код|текст|фрагмент)[а-я]*|по одному вопросу|если я (?:напишу|скажу)`,
    ),
    '(?:私が|これから)[^。\\n]{0,10}(?:貼る|貼り付け|送る|渡す|入力)|選択(?:範囲|した|中の)|貼り付け(?:た|る)|(?:제가|지금부터)[^.\\n]{0,12}(?:붙여|제공|입력)|붙여 ?넣(?:는|은|을)|선택(?:한|된) (?:코드|영역|텍스트)|我(?:接下来|将|会|下面)[^。\\n]{0,4}(?:粘贴|发送|提供|给出|贴|输入)|选中的|一次(?:只)?问一个',
  ].join('|'),
  'g',
);

/** How long an answer, or a part of it, may be. */
export const measure = new LongExpression(
  /(?:at most|one of:|no more than|not more than|under|below|max(?:imum)?\.?|within|up to|exactly|limit(?:ed)? to|shorter than|fewer than|hochstens|maximal|genau|unter|nicht mehr als|au plus|maximum|moins de|exactement|como mucho|como maximo|maximo|menos de|exactamente|al massimo|massimo|meno di|esattamente|no maximo|exatamente|не больше|не более|максимум|не длиннее|ровно) (?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|ten|twelve|zwei|drei|vier|funf|sechs|zehn|deux|trois|quatre|cinq|six|dix|dos|tres|cuatro|cinco|seis|diez|due|tre|quattro|cinque|sei|dieci|dois|duas|quatro|dez|двух|трех|четырех|пяти|шести|десяти|двенадцати|сорока) (?:words|sentences|lines|characters|bullets?|points|items|findings|paragraphs|issues|comments|questions|hints|tries|reasons|suggestions|worte|fragen|worter|satze|zeilen|zeichen|punkte|mots|phrases|questions|lignes|caracteres|points|remarques|palabras|frases|lineas|puntos|preguntas|pistas|casos|parole|frasi|righe|caratteri|punti|domande|segnalazioni|palavras|linhas|pontos|perguntas|casos|слов|строк|предложений|знаков|символов|пунктов|замечаний)|[0-9一二三四五六七八九十百]+ ?(?:字|行|条|句|文|項目|件|자|줄|문장|개|항목|문단) ?(?:以内|まで|以下|を超え|左右|之内|이내|까지|을 넘|를 넘)|(?:不超过|最多|控制在|不多于)[0-9一二三四五六七八九十百]+ ?(?:字|行|条|句|个)/g,
);

/** One of several agents, or one that nobody watches, is told what is its own. */
export const handedOut = new LongExpression(
  [
    words(
      'you own|worker \\d+|agent \\d+|others are (?:working|editing)|other agents|(?:edit|touch|change) (?:anything |files )?outside|automated run|no human|unattended|non-interactive(?:ly)?|sub-?agents?|report back',
      'du besitzt|andere agenten|automatischer lauf|ohne aufsicht|kein mensch',
      'autres agents|execution automatique|sans surveillance|aucun humain',
      'otros agentes|ejecucion automatica|sin supervision|ningun humano|altri agenti|esecuzione automatica|outros agentes|execucao automatica',
      'другие агенты|автоматический запуск|без участия человека',
    ),
    '所有範囲|担当(?:範囲|ファイル)|他(?:の)?(?:担当者|エージェント)|自動実行|담당 ?범위|다른 에이전트|자동 실행|负责范围|其他(?:代理|智能体)|自动运行|无人值守',
  ].join('|'),
  'g',
);

/** Says which thing is handed over: "the label below", "the requirement given". */
export const given = new LongExpression(
  [
    words(
      'below|(?:the|these|those|two|all) following|indicated|(?:text|file|input|data|requirement|change|diff|files|section|module|page|item)s? (?:given|provided|attached)|named (?:at|below|here)|given (?:text|file|input|data|requirement|change|diff|section|module|page)s?',
      'folgende[nrsm]?|unten(?: ?(?:stehend|genannt|aufgefuhrt)[a-z\\u0430-\\u044f]*)?|angegebene[nrsm]?|nachstehende[nrsm]?|beigefugte[nrsm]?',
      'suivante?s?|ci-dessous|ci-joint[a-z\\u0430-\\u044f]*|indique[e]?s?',
      'siguientes?|indicad[oa]s?|a continuacion|adjunt[oa]s?|seguent[ei]|indicat[oaie]|qui sotto|allegat[oaie]|seguintes?|abaixo|anex[oa]s?',
      'следующ[а-я]+|ниже|указанн[а-я]+|приложенн[а-я]+',
    ),
    '以下の|下記の|次の|指定された|与えられた|(?:다음|아래|주어진|지정된|제시된) ?[가-힣]|以下|下列|下面|给定|指定的|如下',
  ].join('|'),
  '',
);

const formats = String.raw`(?:json|csv|yaml|xml|markdown|latex|html|tabl|list|number(?:s|ed)|array|letter|lines?${END}|verdict|recommend|sentence|path|message only|only the|nothing else|tabell|zeile|bericht|urteil|empfehlung|recommandation|recomendaci|raccomandazi|recomendac|tableau|ligne|tabla|linea|dictamen|elenco|riga|voto|tabela|linha|veredi|таблиц|спис|строк|отчет|вердикт)`;

/** In which form the answer is to come, as an order of its own. */
export const demand = new LongExpression(
  [
    String.raw`(?:^|[.;:!?] |[-*] )(?:return|output|print|reply|respond|answer|report|deliver|produce|emit|present|end|finish|close|conclude|format|ausgabe|ergebnis|antworte|antworten sie|gib|geben sie|liefere|zeige|schlie(?:s|ss)e|repond|renvo|retourn|termin|livr|affich|rend|devolv|devuelv|respond|entreg|muestr|restitui|rispond|conclud|consegn|mostr|apresent|верни|выведи|ответь|отчитай|закончи|представь)${L}*(?:[ :,][^.\n]{0,40}?)${formats}`,
    '(?:出力|回答|結果|報告)(?:は|を|形式)[^。\\n]{0,24}(?:表|箇条書き|json|csv|markdown|リスト|一覧|一行)|(?:表|箇条書き|json|markdown|リスト|一覧)(?:形式)?で(?:出力|報告|返)|を(?:出力|報告|列挙)(?:せよ|すること)',
    '(?:결과|출력|답)[은는을를]?[^.\\n]{0,24}(?:표|목록|json|csv|마크다운|한 줄|정리)|(?:표|목록|json|마크다운)(?:로|으로)(?:만)? ?(?:출력|정리|작성|보고)|한 줄로 출력',
    '(?:只|仅)(?:输出|返回|给出)|(?:输出|返回|给出)[^。\\n]{0,16}(?:表格|列表|清单|json|csv|markdown|报告|一行)|(?:结果|输出)[^。\\n]{0,10}(?:表格|列表|markdown|json)',
  ].join('|'),
  'm',
);

/** What the parts of a prompt are called. */
export const section = new LongExpression(
  `(?:${LINE}|[.。] ?)(?:${[
    'requirements?|rules|criteria|checklist|constraints?|available [a-z]+|allowed [a-z-]+|tools|model|preconditions?|acceptance|trigger(?:ed by)?|event|channel|thread|asked by|pr number|claim|columns|framework|playbook|important|plan|process|your (?:task|process|role|job)|workflow|guidelines|output requirements|usage|examples?|what not to do|task overview|notes|focus|goal|objective|mission|task|steps|procedure|input|output|deliverables?|format|output format|tone|labels|scope|done when|audience|instructions?|background',
    'vorgaben|kriterien|zu klaren|ablauf|hinweise|verwendung|beispiele?|quellen|spalten|auslieferung|abgabe|randbedingungen|ziel|aufgabe|eingabe|ausgabe|ergebnis|anforderungen|schritte|regeln|tonfall',
    'consignes|criteres|selecteurs|deroulement|remarques|exemples?|colonnes|declencheur|resultat|exigences|contraintes|objectif|entree|sortie|tache|etapes|livrable|ton',
    'requisitos|objetivo [a-z ]{2,24}|notas|ejemplos?|uso|canal|autor|columnas|resultado|criterios|restricciones|objetivo|entrada|salida|tarea|pasos|etiquetas|reglas|entregable',
    'requisiti|colonne|risultato|canale|criteri|vincoli|obiettivo|ingresso|uscita|compito|passi|regole|consegna',
    'criterios|colunas|resultado|canal|restricoes|saida|tarefa|passos|regras|entregavel',
    'требования|область|вывод|канал|критерии|ограничения|цель|задача|вход|выход|шаги|правила|формат',
    '要件|動作|ルール|実行ルール|使用例|使い方|注意(?:事項|点)?|前提(?:条件)?|トリガー|発言者|制約|条件|目的|入力|出力(?:形式)?|手順|観点|作業内容|対象|成果物|必須(?:要件)?',
    '요구 ?사항|규칙|주의 ?사항|사용법|예시|작업|제약(?: ?조건)?|조건|목적|목표|입력|출력(?: ?형식)?|절차|단계|대상|산출물|기준',
    '要求|规则|流程|注意(?:事项)?|用法|示例|消息内容|发言人|触发|约束|目标|输入|输出(?:格式)?|步骤|范围|任务|标准|交付物',
  ].join('|')})\\**[ \\t]*(?:[:：]|$)`,
  'gm',
);

/** Tells an agent what its person did or asks: what was handed over from a conversation before, or put in by a command. */
export const theUser = new LongExpression(
  [
    `${FRONT}the user (?:has |had |also |then |first |originally )?(?:asked|said|wanted|reported|requested|rejected|confirmed|approved|wrote|chose|decided|agreed|told|insisted|declined|noted|mentioned|explained)${END}`,
    `(?:${FRONT}the |# )user(?:'s)? (?:input|request|message|prompt|typed|asks|wants)${END}`,
    `${FRONT}(?:der (?:nutzer|benutzer|anwender)|die nutzerin) (?:bat|wollte|sagte|lehnte|bestatigte|meldete|fragte|hat gebeten)`,
    `${FRONT}l'utilisat(?:eur|rice) (?:a |avait |voulait )|${FRONT}(?:el|la) usuari[oa] (?:pidio|quiso|queria|dijo|rechazo|confirmo|aprobo)|${FRONT}l'utente (?:ha |voleva |aveva )|${FRONT}[oa] (?:usuario|utilizador)a? (?:pediu|quis|queria|disse|rejeitou|confirmou|aprovou)`,
    `${FRONT}пользователь (?:по)?(?:просил|хотел|сказал|отклонил|подтвердил|сообщил|одобрил)`,
    'ユーザー?(?:は|が)[^。\\n]{0,30}(?:依頼|却下|指示|要求|確認|承認|希望)し(?:た|ました)|사용자(?:는|가)[^.\\n]{0,30}(?:요청|거절|확인|승인|지시)했|用户(?:要求|否决|确认|提出|希望|拒绝|同意|表示|指出)了?',
  ].join('|'),
  'g',
);
