/**
 * Words by which a person who types is told from a prompt that somebody wrote for a tool, in ten languages, folded (`fold`).
 * One alone says nothing; `prompt-manner.ts` weighs them together. Phrases have two or three words and are told apart by a comma.
 */

/** What a word or a phrase speaks of. */
export type Manner = 'self' | 'talk' | 'moment' | 'deed' | 'place' | 'answer' | 'bound' | 'course';

/** Words of languages that have spaces. */
export const mannerWords: Readonly<Record<Manner, readonly string[]>> = {
  /** Whoever writes, and those they work with. */
  self: [
    "i, i'm, i've, i'd, i'll, ive, me, my, mine, myself, we, we're, we've, we'll, we'd, our, ours, us, let's",
    'ich, mir, mich, mein, meine, meinen, meinem, meiner, wir, uns, unser, unsere, unseren, unserem, unserer',
    "je ne, je n'ai, je veux, je voudrais, je suis, je peux, je te, je vois, je vais, je crois, je pense, je prefere, je dois, je fais, je me, je le, je les, je l'ai, que je, quand je, si je, j'ai, j'aimerais, j'en, j'utilise, moi, mon, nous, notre, chez nous, on est, on ne, on utilise",
    'yo, mi, mis, conmigo, nosotros, nosotras, nuestro, nuestra, nuestros, nuestras, quiero, necesito, tengo, tenemos, usamos, trabajamos, hacemos, creo, llevo',
    'io, mio, mia, miei, mie, noi, nostro, nostra, nostri, nostre, voglio, vorrei, ho, abbiamo, usiamo, avevamo, facciamo, mi serve',
    'eu, meu, minha, meus, minhas, nosso, nossa, nossos, nossas, quero, preciso, tenho, usamos, temos, fazemos, a gente, comigo',
    'я, мне, меня, мной, мой, моя, мое, мои, мы, нас, нам, наш, наша, наше, наши, нашей, нашего, хочу, у нас',
  ],
  /** How people write who talk. */
  talk: [
    "dont, doesn't, doesnt, didn't, didnt, isn't, isnt, aren't, wasn't, weren't, can't, cant, couldn't, won't, wont, wouldn't, shouldn't, haven't, hasn't, needn't, it's, that's, thats, there's, what's, here's, he's, she's, who's, they're, they've, they'll, you're, you've, you'll, pls, plz, gonna, wanna, kinda, ok, okay, btw, hey, hi, hello, thx, thanks, hm, hmm, yeah, yes, yep, nope, sorry, maybe, anyway, actually, i guess, by the way",
    'hallo, hi, guten morgen, guten tag, danke, eigentlich, irgendwie, nochmal, bisschen, okay, na ja, doch bitte',
    "bon, salut, bonjour, merci, stp, svp, du coup, voila, t'as, c'est pas, y a",
    'hola, vale, mira, gracias, oye, bueno, perdona',
    'ciao, allora, grazie, scusa, insomma, dai, magari',
    'oi, ola, entao, escuta, obrigado, obrigada, por favor, olha',
    'слушай, смотри, привет, спасибо, давай, пожалуйста, кстати, короче',
  ],
  /** The day of the writer. */
  moment: [
    'yesterday, today, tonight, tomorrow, again, now, still, this morning, this afternoon, last night, last week, last month, last time, last year, next week, just now, from now on, monday, tuesday, wednesday, thursday, friday, saturday, sunday',
    'gestern, heute, morgen, vorhin, jetzt, wieder, schon, bisher, letztens, letzte woche, dreimal, zweimal, ab sofort',
    "aujourd'hui, demain, maintenant, deja, ce matin, ce soir, la semaine derniere, la derniere fois, encore une fois",
    'ayer, hoy, manana, ahora, otra vez, la semana pasada, la ultima vez',
    'ieri, oggi, domani, adesso, di nuovo, la settimana scorsa, ultima volta',
    'ontem, hoje, amanha, agora, de novo, semana passada, ultima vez',
    'вчера, сегодня, завтра, сейчас, опять, снова, уже, в прошлый раз',
  ],
  /** What the agent did, and what it is asked. */
  deed: [
    'you did, you made, you wrote, you put, you used, you said, you forgot, you left, you broke, you changed, you added, you removed, you deleted, you created, you renamed, you were, you had, you got, you took, you just, you keep, you always, you again, your change, your changes, your last, your branch, why did, why do, why is, why are, did you, have you, can you, could you, would you, do you, are you, what would, what do, do me, tell me',
    'hast du, kannst du, du hast, du bist zu, konntest du, warum, wieso, sag mir, zeig mir, frag mich',
    "tu as, t'as, peux-tu, tu peux, dis-moi, montre-moi, as-tu",
    'puedes, podrias, pusiste, hiciste, has puesto, has hecho, dime',
    'puoi, potresti, hai fatto, hai messo, dimmi',
    'voce fez, voce colocou, voce pode, pode me, me mostra',
    'ты добавил, ты сделал, ты удалил, ты вчера, можешь, почему, скажи мне',
  ],
  /** What the answer is to be, and nothing beside it. */
  answer: [
    'append it to, as a comment, a comment on, with references, in a table, as a table, a single file, a table with, save to, output only, return only, reply only, respond only, answer only, print only, output nothing, only output, only return, only reply, reply with, respond with, answer with, respond in, answer in, finish with, conclude with, finish by, report the, output the, output a, output one, print a, print the, return a, return the, return only the, reply to, nothing else, no preamble, no explanation, no introduction, no summary, no commentary, without quotes, valid json, json object, json array, code fences, final message, final answer, final output, final report, final state, first line, single line, one line, exactly one, must be valid, report per, as markdown, only markdown, show only, print three, printed as, deliver the, attach its, in the report, for the report, in the list, post to, post nothing, write the report, leave a comment, reply with a',
    'eine liste aus, eine tabelle aus, gib eine, als tabelle, als liste, das ergebnis umfasst, ausschlieslich, gib nur, nur markdown, nur json, antworte ausschlieslich, antworte nur, ausgabeformat, ergebnisformat, ohne uberschrift, ohne erklarung, gib das ergebnis, antworte mit, gib aus, in den bericht',
    "un seul fichier, sous forme de, dans un tableau, termine par, uniquement, renvoie, renvoyez, reponds uniquement, affiche, affichez, sans titre, sans commentaire, n'ajoute, n'ajoutez, aucun commentaire, termine par, terminez par, dans le rapport, n'invente rien, ecris neant",
    'formato, en una tabla, un solo archivo, devuelve, devuelva, solamente, unicamente, entrega una, sin explicaciones, responde solo, responde solamente, escribe pendiente, en el informe, termina con',
    'salva i, in una tabella, un solo file, restituisci, soltanto, rispondi solo, rispondi soltanto, senza spiegazioni, riporta, elenca, termina con, salva il, nel rapporto',
    'publique um, em uma tabela, um unico arquivo, retorne, devolva, apenas, somente, responda apenas, sem explicacoes, mostre o resultado, devolva o, termine com, no relatorio',
    'верни, выведи, выведите, оформи, оформите, без пояснений, только markdown, только json, в виде, ответ одно, в отчет, одно слово, одно предложение',
  ],
  /** How long and how much. */
  bound: [
    'at most, at least, no more than, not exceed, maximum, minimum, up to, limited to, keep it under, not longer than, exactly two, exactly three, per run, per iteration, words, characters, bullet points, sentences, one sentence, tool calls, rounds, at all times, in the order, alphabetical, at a time',
    'maximal, hochstens, mindestens, worter, zeichen, satze, satz',
    'au plus, au maximum, au moins, mots, caracteres, phrases',
    'como maximo, no mas de, al menos, palabras, caracteres',
    'al massimo, non piu di, almeno, parole, caratteri',
    'no maximo, pelo menos, palavras',
    'не более, максимум, не менее, слов, символов',
  ],
  /** What is done in which case, from the beginning to the end. */
  course: [
    "you may, you will be, you are given, you receive, your output, your task, your final, your answer, your response, your goal, before each, before every, wait for, one per, one at a time, when the tests, out of scope, as evidence, if nothing, if none, if there, if something, if everything, if no, if it, if in doubt, if unsure, if two, if an, if any, when in doubt, when done, when finished, when everything, when given, when nothing, stop at, stop after, stop when, stop if, before finishing, after each, after every, for each, for every, otherwise, do nothing, step by step, this run, each run, each turn, each item, the following, listed below, given below, below, follow these, these steps, the input, the output, the caller, the user, the task, the goal, the target, without output, and stop, and exit, follow-up, attempts, iteration, blocked, every time, until it, where they, before you, in later sessions, this diff, this branch, the diff, the commits, the spec, the thread, the selected, the failing, the attached, the transcript, the conversation, this conversation, the assistant, the assistant's, the user's, root cause, the stack trace, stack trace, the args, arguments, acceptance criteria, this repository, the repository, the plan, the ticket, the issue, the thread, subagents, placeholder, placeholders, open item, next item",
    'du erhaltst, du bekommst, deine aufgabe, deine ausgabe, deine antwort, vor jedem, vor jeder, nach jedem, nach jeder, als solche, falls, wenn nichts, wenn keine, wenn du nichts, wenn ein, wenn eine, fehlt ein, fehlt eine, ist alles, bei einer, am ende, abschliesend, fur jede, fur jeden, fur jedes, zu jedem, zu jeder, folgende, folgenden, folgendes, angegebene, angegebenen, jeder befund',
    "tu recois, vous recevez, vous recevrez, ta tache, votre tache, ta reponse, avant chaque, apres chaque, un par, une par, s'il n'y, si rien, si aucun, si aucune, si un, si une, a la fin, pour chaque, a chaque, suivant, suivante, suivants, suivantes, indique, ci-dessous",
    'recibes, recibiras, tu tarea, tu respuesta, antes de cada, despues de cada, una por, si no, si falta, si hay, si faltan, al final, al terminar, para cada, siguiente, siguientes, indicado, indicada',
    'ricevi, riceverai, il tuo compito, la tua risposta, prima di ogni, dopo ogni, uno per, una per, se non, se nulla, se manca, se un, se una, alla fine, al termine, per ogni, seguente, seguenti, indicato, indicata',
    'voce recebe, sua tarefa, sua resposta, antes de cada, depois de cada, ao terminar, ao concluir, ao final, no final, para cada, caso nao, se nao, se nada, se houver, se faltar, seguinte, seguintes, indicado, indicada, abaixo',
    'ты получишь, твоя задача, твой ответ, перед каждым, после каждого, после каждой, по одному, если, в конце, для каждой, для каждого, следующие, следующий, указанный, указанного, ниже',
  ],
  /** What is to hold in a place of the writer's. */
  place: [
    'this repo, whole project, whole repo, project rules, conventions for, our conventions, house rules, ground rules, coding rules, git rules, everywhere',
    'dieses projekt, diesem projekt, dieses repo, diesem repo, im projekt, hausregeln, konventionen, uberall',
    'ce projet, ce depot, du projet, conventions, partout',
    'este proyecto, este repo, del proyecto, convenciones',
    'questo progetto, questo repo, del progetto, convenzioni, ovunque',
    'este projeto, neste projeto, este repo, do projeto, convencoes',
    'этот проект, этом проекте, проекта, проекте, соглашения, везде',
  ],
};

/** Verbs that prompts begin their sentences with; what the work of an agent is made of. */
export const orderWords: readonly string[] = [
  "separate port explore append transform load parse call fetch compute calculate choose combine consider consult contact correct deliver deploy detect disable discard discuss distinguish download edit enable escalate expand fail fill filter flag forward hand handle hide import indicate infer insert install introduce investigate invoke iterate join judge launch leave lint locate lower map match mask mention merge migrate move name normalize normalise note notify number obey omit order pass pause perform point port prepend press prevent prompt propagate publish pull quantify raise recheck recommend redact reject remember reorder repair reply report request require reset restate restore restrict retry revert rewrite roll rotate round sample scan separate set ship shorten sign skim solve speak specify store strip substitute suggest support swap sync tag take target tell tick touch trace track treat trim try type undo unify upload validate verify view visit wait warn watch weigh wrap wire write create offer derive fill attach declare fix improve compress study highlight wrap title provide maintain adapt omit drop record search break use give make put add remove delete open close push commit rebase stop skip ignore always never only do don't no cite quote name order sort state start pick take process log ensure avoid prefer apply change read understand locate respond reply answer focus think work continue keep include return output print report list group leave follow label post judge render build score simplify search mark merge act assume limit stick archive document test measure restart notify place select exclude format preserve show decide spend submit mention quantify regenerate save verify rerun reproduce execute treat choose emit log revert prioritise prioritize update implement link split finish begin end write exit deduct record repeat refer proceed",
  'formuliere unterteile trenne pruf speichere hange vergib lies benenne entferne erganze wahle zahle teile uberspringe ignoriere kennzeichne dokumentiere zitiere verlinke warte stoppe wiederhole fuge ordne melde frage beantworte behandle kurze verfasse entwirf sammle uberfuhre ubertrage leite schatze simuliere starte stelle teste verschiebe verweise weise zeige zeichne schreibe begrunde berucksichtige ausgabe setze prufen nenne vermerke halte beginne beende arbeite andere fasse liste sortiere gruppiere antworte verwende vermeide lies suche fuhre beachte schlage berichte ordne fuge lasse achte gib nenne erwahne kommentiere nicht nie niemals keine kein immer behalte ersetze markiere starte lass fugen nehmen geben schreiben nennen ist',
  "produis produisez choisis choisissez remplace remplacez supprime supprimez evite evitez laisse laissez signalez explique presente presentez trie triez calcule calculez compte comptez teste testez extrais extrayez identifie identifiez propose proposez repere reperez note notez lis lisez execute executez publie publiez enregistre enregistrez attends creez cree redige reste restez tiens demande demandez fais faites n'utilise n'utilisez n'indique n'interprete n'ecris n'edite n'affiche n'oublie n'invente n'emploie n'inclus n'inclure commence lance ouvre traite signale decris base corrige liste classe reponds repondez respectez respecte ne cite citez renvoie renvoyez ajoute ajoutez utilise utilisez toujours jamais mets recupere garde gardez conserve conservez termine terminez ecris ecrivez indique indiquez structure n'invente n'ajoute aucun aucune",
  'marca ignora explica sustituye reemplaza elimina evita manten conserva separa cuenta calcula elige lee guarda publica comprueba prueba identifica extrae divide agrupa formatea documenta anade agrega crea muestra imprime pregunta espera repite valida verifica asigna traduce registra limita prioriza busca clasifica haz ejecuta propon senala respeta empieza escribe corrige devuelve entrega usa utiliza nunca siempre no cita ordena responde ejecuta enumera incluye evita guarda indica termina deja manten',
  'crea salva trasforma sostituisci elimina mantieni separa conta calcola scegli leggi pubblica verifica prova identifica estrai dividi raggruppa documenta aggiungi mostra stampa chiedi attendi ripeti valida assegna traduci registra limita ignora spiega marca rimuovi conserva motiva cerca classifica esegui proponi rispetta comincia scrivi correggi restituisci usa non ordina rispondi esegui elenca indica cita includi evita segnala sempre niente nessuna nessun salva mantieni termina',
  'leia marque publique defina mantenha substitua remova evite separe conte calcule escolha salve teste identifique extraia divida agrupe documente adicione crie imprima pergunte espere repita valide atribua registre limite ignore explique preserve busque classifique execute proponha respeite comece faca escreva corrija devolva retorne use nunca sempre nao ordene responda execute liste inclua evite produza mostre apresente mantenha salve indique termine',
  'подготовь создай удали замени оставь отдели посчитай выбери прочитай сохрани опубликуй проверь определи извлеки раздели опиши покажи спроси подожди повтори назначь переведи зафиксируй ограничь игнорируй объясни отметь добавь предложи ищи классифицируй предложи начни выполни добавь создай напиши исправь верни выведи используй не всегда укажи группируй сортируй перечисли пиши найди оформи ответь запусти пометь сохрани никогда верните укажите',
];

/** Verbs of a prompt's first sentence: what is done with a text, a change or a report that it names. */
export const taskWords: readonly string[] = [
  'review generate analyze analyse summarize summarise translate compare rewrite extract convert produce prepare audit scan investigate estimate evaluate rate grade classify refactor migrate draft collect identify inspect determine propose describe explain triage resolve validate examine assess transcribe rephrase go look walk check simplify improve compress study break complete port transform explore merge judge given design triage',
  'prufe prufen erstelle ubersetze analysiere analysieren bewerte korrigiere vergleiche erzeuge generiere beschreibe erklare fasse ermittle formuliere verfasse entwirf extrahiere klassifiziere konvertiere untersuche uberprufe formuliere',
  'analyse analysez redige redigez relisez relis traduis traduisez verifie verifiez classe genere generez resume resumez explique expliquez decris compare comparez evalue evaluez examine examinez passe produis produisez extrais extrayez convertis identifie propose formule mets',
  'haz revisa analiza genera traduce comprueba resume clasifica redacta explica describe compara evalua examina extrae convierte transforma prepara elabora identifica lee',
  'esamina analizza genera traduci controlla riassumi descrivi spiega confronta valuta estrai converti redigi verifica trasforma prepara elabora identifica leggi',
  'revise analise gere traduza verifique resuma descreva explique compare avalie examine extraia converta classifique transforme prepare elabore identifique leia',
  'проверь проведи составь сгенерируй переведи проанализируй оцени сравни опиши объясни извлеки классифицируй просмотри подготовь преобразуй определи найди прочитай',
];

/** A word that the answer is to be: 'reply "none"', on folded text. */
export const literalAnswer =
  /(?<![a-z\u0430-\u044f])(?:answer|reply|respond|say|write|print|output|return|antworte|antworten sie|schreibe?|reponds|repondez|ecris|ecrivez|affiche|responde|responda|escribe|escriba|escreva|rispondi|scrivi|ответь|ответьте|напиши|напишите|верни|выведи)(?: [a-z\u0430-\u044f]+){0,3} ?["«„'][^"»\n]{1,40}["»']|(?:回复|回答|输出|返回|写|注明)["「『][^"」』\n]{1,20}["」』]|["「『'][^"」』'\n]{1,20}["」』'](?:と(?:だけ|のみ)?(?:出力|回答|返|書|記)|이?라고(?:만)? ?(?:답|출력|작성|적))/;

/** What a sentence begins with that orders something behind its first comma. */
export const conditionWords: readonly string[] = [
  'if when before after once where unless every each in on for falls wenn bei bevor nachdem si quand avant apres pour a chaque cuando antes despues para se quando prima dopo per ao caso depois если когда перед после при',
];

/** The same in languages without spaces between words or with long ends of words. */
export const wideManner: Readonly<Partial<Record<Manner | 'orders', RegExp>>> = {
  self: /私|僕|俺|うち(?:は|の|で|では)|こちらで|我|咱|(?<![가-힣])(?:나는|난 |내가|제가|저는|저한테|저희|우리|나한테)|ほしい|欲しい/g,
  talk: /(?:[ねなぁ]|(?<!せ)よ)[。！!？?\n]|けど|ですが|でした|ました|思い|思う|お願い|お疲れ|ちょっと|吗|呢|吧|啊|嘛|了[，。,！]|거든|네요|군요|는데|[예어아해]요|했어|습니다만|줘|주세요|부탁|[ㅋㅎㅠ]{2}/g,
  moment:
    /昨日|今日|明日|さっき|前回|今回|今朝|先週|昨天|今天|明天|上次|刚才|现在|之前|지난번|지난주|어제|오늘|내일|아까|일단|지금/g,
  place:
    /このプロジェクト|プロジェクトの(?:ルール|規約)|このリポジトリ|规约|项目约定|本项目|这个项目|项目规范|프로젝트 (?:규칙|컨벤션)|이 프로젝트|이 저장소/g,
  answer:
    /(?:出力|回答|結果)(?:は|形式)|のみ(?:を)?(?:出力|返|回答)|だけを(?:出力|返)|只(?:输出|返回|回复|给出)|仅(?:输出|返回)|(?:输出|返回)(?:格式|结果|一个|一份)|不要(?:解释|包含任何|添加任何)|출력(?:은|한다|하라|하세요|하십시오|하지)|으로만|만 (?:출력|반환|작성)|최종|以[^。，\n]{1,8}(?:格式|退出)|只?输出[^。，\n]{0,8}(?:报告|清单|列表|表格)|として出力/g,
  course:
    /以下の|下記の|次の(?:手順|差分|ルール|コード|内容)|手順に従|以下|下面|如下|按照|根据|步骤|다음 |아래|에 따라|指定された|지정된|없으면|場合は|如果|若|否则|发现[^。，\n]{1,12}时|통과하면|완료되면|없을 경우|있으면/g,
  orders:
    /すること|しないこと|せよ|してはいけ(?:ません|ない)|必ず[^。\n]{0,20}(?:こと|ください)|禁止|不得|必须|不要|严格|逐条|按[^。，\n]{1,10}排序|않는다|하지 ?마라|하라[.\s]|십시오|하세요|한다[.\s]|반드시|절대/g,
};
