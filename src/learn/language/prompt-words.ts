/**
 * Words by which a person who types is told from a prompt that somebody wrote for a tool, in ten languages, folded (`fold`).
 * One alone says nothing; `prompt-weights.ts` says how much they weigh together. Phrases have two or three words and are told apart by a comma.
 */

/** What a word or a phrase speaks of. */
export type Manner =
  | 'self'
  | 'we'
  | 'talk'
  | 'moment'
  | 'deed'
  | 'reason'
  | 'place'
  | 'answer'
  | 'course'
  | 'machine'
  | 'edge'
  | 'fate'
  | 'evidence'
  | 'third';

/** Words of languages that have spaces. */
export const mannerWords: Readonly<Record<Manner, readonly string[]>> = {
  /** Whoever writes. */
  self: [
    "i, i'm, i've, i'd, i'll, ive, me, my, mine, myself",
    'ich, mir, mich, mein, meine, meinen, meinem, meiner',
    "je ne, je n'ai, je veux, je voudrais, je suis, je peux, je te, je vois, je vais, je crois, je pense, je prefere, je dois, je fais, je me, je le, je les, je l'ai, je reprends, je deteste, que je, quand je, si je, j'ai, j'aimerais, j'en, j'utilise, moi, mon",
    'yo, mi, mis, conmigo, quiero, necesito, tengo, creo, llevo, prefiero, te cuento, te explico, te pongo, me gusta, me da',
    'io, mio, mia, miei, mie, voglio, vorrei, ho, mi serve, ti spiego, sono io',
    'eu, meu, minha, meus, minhas, quero, preciso, tenho, comigo, me responde',
    'я, мне, меня, мной, мой, моя, мое, мои, хочу',
  ],
  /** Those that the writer works with. */
  we: [
    "we, we're, we've, we'll, we'd, our, ours, us, let's",
    'wir, uns, unser, unsere, unseren, unserem, unserer',
    'nous, notre, nos, chez nous, on est, on ne, on utilise',
    'nosotros, nosotras, nuestro, nuestra, nuestros, nuestras, tenemos, usamos, trabajamos, hacemos',
    'noi, nostro, nostra, nostri, nostre, abbiamo, usiamo, avevamo, facciamo, lavoriamo',
    'nosso, nossa, nossos, nossas, temos, fazemos, a gente',
    'мы, нас, нам, наш, наша, наше, наши, нашей, нашего, у нас',
  ],
  /** How people write who talk. */
  talk: [
    "dont, doesn't, doesnt, didn't, didnt, isn't, isnt, aren't, wasn't, weren't, can't, cant, won't, wont, wouldn't, shouldn't, haven't, hasn't, needn't, it's, that's, thats, there's, what's, here's, he's, she's, who's, they're, they've, they'll, you're, you've, you'll, pls, plz, gonna, wanna, kinda, ok, okay, btw, hey, hi, hello, thx, thanks, hm, hmm, yeah, yes, yep, nope, sorry, maybe, anyway, actually, i guess, by the way",
    'hallo, guten morgen, guten tag, danke, eigentlich, irgendwie, nochmal, bisschen, na ja, doch bitte',
    "bon, salut, bonjour, merci, stp, svp, voila, c'est pas, y a",
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
    'you did, you made, you wrote, you put, you used, you said, you forgot, you left, you broke, you changed, you added, you removed, you deleted, you created, you renamed, you were, you had, you got, you took, you just, you always, you again, your change, your changes, your last, your branch, why did, why do, why is, why are, did you, have you, can you, could you, would you, do you, are you, what would, what do, do me, tell me',
    'hast du, kannst du, du hast, du bist zu, konntest du, warum, wieso, sag mir, zeig mir, frag mich',
    "tu as, t'as, peux-tu, tu peux, dis-moi, montre-moi, as-tu",
    'puedes, podrias, pusiste, hiciste, has puesto, has hecho, dime',
    'puoi, potresti, hai fatto, hai messo, dimmi',
    'voce fez, voce colocou, voce pode, pode me, me mostra',
    'ты добавил, ты сделал, ты удалил, ты вчера, можешь, почему, скажи мне',
  ],
  /** Why it is so. */
  reason: [
    'because, since, otherwise i, so that i, as we, as they',
    'weil, denn, sonst, deshalb, deswegen',
    'parce que, car, sinon, du coup, puisque',
    'porque, ya que, si no me, asi que, por eso',
    'perche, poiche, siccome, quindi, cosi non',
    'pois, ja que, por isso, senao',
    'потому что, так как, поскольку, иначе, чтобы, а то',
  ],
  /** What the answer is to be, and nothing beside it. */
  answer: [
    'append it to, as a comment, a comment on, with references, in a table, as a table, a single file, a table with, save to, output only, return only, reply only, respond only, answer only, print only, output nothing, only output, only return, only reply, reply with, respond with, answer with, respond in, answer in, finish with, conclude with, finish by, report the, output the, output a, output one, print a, print the, return a, return the, return only the, reply to, no preamble, no explanations, no fixes, no recommendations, no suggestions, no greeting, no praise, no introductions, no explanation, no introduction, no summary, no commentary, without quotes, valid json, json object, json array, code fences, final message, final answer, final output, final report, final state, first line, single line, exactly one, must be valid, report per, as markdown, only markdown, show only, print three, printed as, deliver the, attach its, in the report, for the report, in the list, post to, post nothing, write the report, leave a comment, reply with a, say so, and nothing around, nothing before, nothing after, by itself, one per line, one line each, on the last, on the second, end your answer, close with, end with, answer yes, nothing but, as its own, the last line, in the commit message, a comment that, no emoji, is empty, an empty list, the verdict is, inline comments, the comment, top-level, no header, no fence, a fence, plain text only, send back',
    'eine liste aus, eine tabelle aus, gib eine, als tabelle, als liste, das ergebnis umfasst, ausschlieslich, gib nur, nur markdown, nur json, antworte ausschlieslich, antworte nur, ausgabeformat, ergebnisformat, ohne uberschrift, ohne erklarung, gib das ergebnis, antworte mit, gib aus, in den bericht, als einzige zeile, sonst nichts, nichts weiter, ohne einleitung, nur der text, nur den text, abschliesend eine',
    "un seul fichier, sous forme de, dans un tableau, termine par, uniquement, renvoie, renvoyez, reponds uniquement, affiche, affichez, sans titre, sans commentaire, n'ajoute, n'ajoutez, aucun commentaire, terminez par, dans le rapport, n'invente rien, ecris neant, rien d'autre, sans introduction, sans preambule, une seule ligne, reponds par, reponds avec, conclus par, et rien",
    'en una tabla, un solo archivo, devuelve, devuelva, solamente, unicamente, entrega una, sin explicaciones, responde solo, responde solamente, escribe pendiente, en el informe, termina con, nada mas, sin introduccion, sin texto, una sola linea, responde con, contesta con, contesta solo, acaba con',
    "salva i, in una tabella, un solo file, restituisci, soltanto, rispondi solo, rispondi soltanto, senza spiegazioni, riporta, elenca, salva il, nel rapporto, nient'altro, senza introduzione, una sola riga, rispondi con, concludi con, e basta, scrivi soltanto, solo il testo",
    'publique um, em uma tabela, um unico arquivo, retorne, devolva, apenas, somente, responda apenas, sem explicacoes, mostre o resultado, devolva o, termine com, no relatorio, nada mais, sem introducao, uma unica linha, responda com, encerre com, so o texto, e mais nada',
    'верни, выведи, выведите, оформи, оформите, без пояснений, только markdown, только json, в виде, ответ одно, в отчет, одно слово, одно предложение, больше ничего, ничего больше, без вступления, ответь одним, заверши строкой, закончи строкой, только текст',
  ],
  /** What is done in which case, from the beginning to the end. */
  course: [
    "you are given, your task, your final, your answer, your response, your goal, before each, before every, wait for, one per, one at a time, step by step, take a deep, world-class, pros and cons, your own words, your confidence, your assumptions, edge cases, no placeholders, never leave placeholders, full files, complete code, working directory, current directory, no omitted, when the tests, as evidence, if nothing, if none, if you were, if you are, if yes, either way, if everything, if no, if in doubt, if unsure, if any, when in doubt, when done, when finished, when everything, when given, when nothing, stop at, stop after, stop when, stop if, before finishing, after each, after every, for each, for every, otherwise, do nothing, step by step, each turn, each item, listed below, given below, follow these, these steps, a list of, apply them, without output, and stop, and exit, follow-up, iteration, every time, until it, where they, before you, in later sessions, this diff, this branch, the diff, the commits, the spec, the selected, the failing, the attached, the transcript, the conversation, this conversation, the assistant, the assistant's, root cause, the stack trace, stack trace, the args, arguments, acceptance criteria, this repository, the repository, subagents, placeholder, placeholders, open item, next item",
    'deine ausgabe, deine antwort, vor jedem, vor jeder, nach jedem, nach jeder, als solche, falls, wenn nichts, wenn keine, wenn du nichts, wenn ein, wenn eine, fehlt ein, fehlt eine, ist alles, bei einer, am ende, abschliesend, fur jede, fur jeden, fur jedes, schritt fur schritt, in dieser reihenfolge, zu jedem, zu jeder, folgende, folgenden, folgendes, angegebene, angegebenen, jeder befund',
    "vous recevrez, ta tache, votre tache, ta reponse, avant chaque, apres chaque, un par, une par, s'il n'y, si rien, si aucun, si aucune, si un, si une, a la fin, pour chaque, a chaque, etape par etape, suivant, suivante, suivants, suivantes, indique, ci-dessous",
    'recibiras, tu tarea, tu respuesta, antes de cada, despues de cada, una por, si no, si falta, si hay, si faltan, al final, al terminar, para cada, paso a paso, siguiente, siguientes, indicado, indicada',
    'riceverai, la tua risposta, prima di ogni, dopo ogni, uno per, una per, se non, se nulla, se manca, se un, se una, alla fine, al termine, per ogni, passo passo, seguente, seguenti, indicato, indicata',
    'sua tarefa, sua resposta, depois de cada, ao terminar, ao concluir, ao final, no final, caso nao, se nao, se nada, se houver, se faltar, passo a passo, seguinte, seguintes',
    'ты получишь, твоя задача, твой ответ, перед каждым, после каждого, после каждой, по одному, если, в конце, для каждой, для каждого, шаг за шагом, следующие, следующий, указанный, указанного',
  ],
  /** Programs that send and read messages, and agents among each other. */
  machine: [
    "bot, robot, autonomous, no user, unsupervised, cron, automated, orchestrator, dispatcher, scheduler, harness, agent, agents, subagent, sub-agent, nightly, another model, this prompt, this message, sent by, on behalf of, downstream, the consumer, tool calls, time limit, nobody is, no one is, nobody reads, nobody will, no human, a human, unattended, on duty, on shift, untrusted, verifier, judge, solver, planner, critic, handover, hand-over, hidden tests, hidden test, no second chance, rejected by, the verifier, the next stage, the harness, the conversation got, compacted, sent automatically, picked up, assigned to you, was assigned, you own, other agent, previous agent, read only by, will be discarded, fails on, this run, next run, last run, each run, later runs, previous run, this pass, this step, next step, this round, next round, this turn, one turn, end the turn, this job, another workflow, another job, another task, another step, the parent, parent session, the lead, gateway, webhook, sandbox, injected, previous response, last response, previous answer, your previous, you stopped, was cut, be graded, is graded, will grade, grader, no feedback, any feedback, the lead decides, task runner, tool budget, token budget, context window, in parallel by, next week's, earlier runs, every run, every push, other parts, your part, your slice, your turn, step of",
    'roboter, zeitplan, verteiler, koordinator, agenten, nachtlauf, wochenlauf, freitagslauf, diese nachricht, durchlauf, ruckfragen, niemand liest, niemand antwortet, kein mensch, unbeaufsichtigt, pruflauf, prufstufe, ubergabe, dir zugewiesen, maschinell, weiterverarbeitet, in diesem durchgang, diesem durchgang, diesem lauf, dieser lauf, letzten lauf, nachsten lauf, nachster schritt, teilauftrag, teilaufgabe, anderer schritt, eigener schritt, ausgelost durch, deine vorherige, vorherige antwort, dieser runde, diesem schritt, an der reihe, nachste seite',
    "orchestrateur, repartiteur, ordonnanceur, ce message, personne ne, aucun humain, sans surveillance, etape suivante, importateur, l'historique n'est, predecesseur, successeur, t'est confie, robots, transmis, sous-tache, agent principal, autre etape, autre tache, ta precedente, reponse precedente, declenche par, cette etape, cette ronde, ce passage, derniere ronde, prochaine ronde, prochain passage, a ton tour, c'est ton tour, chaque passage, chaque execution, ton lot",
    'orquestador, despachador, planificador, agente, agentes, este mensaje, ningun humano, desatendida, ejecutor, predecesor, sucesor, se te asigna, disparada, se descarta, subtarea, agente principal, otra tarea, otro paso, tu anterior, respuesta anterior, automatica, automatico, esta pasada, este paso, esta ejecucion, cada ejecucion, proxima ejecucion, esta ronda, tu turno, te toca, siguiente paso',
    'orchestratore, pianificatore, agenti, questo messaggio, nessuno legge, nessuno risponde, predecessore, successore, viene sovrascritto, incarico, sottocompito, agente principale, automatica, automatico, altra attivita, risposta precedente, questo passaggio, altro passaggio, questa esecuzione, ogni esecuzione, prossima esecuzione, questo giro, tocca a te, il tuo turno, passo successivo',
    'robozinho, robo, orquestrador, agendador, esta mensagem, antecessor, sucessor, e descartado, subtarefa, agente principal, outra tarefa, resposta anterior, automatica, automatico, nesta etapa, nesta rodada, esta execucao, cada execucao, proxima execucao, proxima etapa, sua vez, a vez, passo seguinte',
    'бот, робот, планировщик, диспетчер, оркестратор, агент, агентов, агенты, агента, исполнитель, исполнителя, плановый, это сообщение, никто не, отвечать некому, без участия, конвейер, предыдущий исполнитель, предыдущая попытка, подзадача, подзадачу, подагент, ведущего агента, ведущий агент, другая задача, предыдущий ответ, этом запуске, этот запуск, каждом запуске, следующем запуске, следующий шаг, этом шаге, этом проходе, твоя очередь, передам следующему',
  ],
  /** What happens to what does not fit. */
  edge: [
    "does not count, doesn't count, don't count, is skipped, are skipped, gets skipped, is counted, are counted, left out, leave out, excluded, unsure, not sure, uncertain, in doubt, when unsure, can't find, couldn't, nothing to, no findings, there is none, there's none, there are none, none left, do not fix, don't propose, do not propose, don't suggest, do not suggest, never suggest, don't invent, do not invent, never invent, don't guess, never guess, don't judge, not reproducible, is rejected, will be rejected, is discarded, is dropped, will be dropped, false positive, can't reproduce, run out, give up, if you can't, if you cannot, don't speculate, out of scope, nothing else, and nothing, never add, never include, never mention, never quote, never name, never promise, never reveal, never exceed, never conclude, never translate, never repeat, do not repeat, don't repeat, do not mention, don't mention, do not include, don't include, do not comment, don't comment, do not discuss, don't discuss, do not rewrite, don't rewrite, don't praise, unreadable, is left as, are left as, stays as, stay as, if two, if both, at the bottom, worse than none",
    'zahlt nicht, zahlen nicht, entfallt, wird ubersprungen, werden ubersprungen, im zweifel, nicht sicher, nicht belegt, nichts gefunden, keine funde, bei null, erfinde, rate nicht, wird verworfen, werden verworfen, wird abgelehnt, nicht prufen kannst, andere nichts, nicht andern, wird nichts, nichts geandert, gelost wird, geloscht wird, empfehlungen, vorschlage, alles in ordnung, tauchen nie, erfinde nichts, nenne nie, nennen nie, erwahne nie, wiederhole, spekuliere, uberspringe nie, unleserlich, bleibt unverandert, bleiben unverandert, kommentiere nicht, bewerte nicht, schlage nichts, nichts hinzu, kein eintrag, am ende aufgefuhrt',
    "ne compte pas, ne comptent pas, est ignore, en cas de doute, un doute, illisible, rien a, s'il n'y a, si tu n'en, aucun resultat, n'invente, ne devine, ne propose, ne corrige, ne modifie rien, on ne modifie, est rejete, est rejetee, sans objet, signale, signales, signalees, introuvable, ne mentionne, ne nomme, ne repete, ne commente, ne resume, n'ajoute rien, n'interprete, reste tel, restent tels, telles quelles, tel quel, ne suppose, point d'interrogation, jamais inventer",
    'no cuenta, no cuentan, se omite, se omiten, en caso de duda, si dudas, ilegible, nada que, si no sale, no inventes, nunca inventes, no adivines, no propongas, no corrijas, se rechaza, falso positivo, suposicion, quedan fuera, no menciones, nunca menciones, no repitas, no comentes, no anadas, no supongas, no juzgues, tal cual, se quedan como, sin resultados, no resumas',
    "non conta, non contano, si salta, si saltano, in caso di dubbio, illeggibile, niente da, se non ne, non inventare, non indovinare, non proporre, non correggere, non riscrivere, viene scartato, scarti, scartati, segnala, segnalare, non citare, non menzionare, non ripetere, non commentare, non aggiungere, non supporre, non giudicare, cosi com'e, nessun risultato, non riassumere, non attribuire, restano invariati",
    'nao conta, nao contam, ficam de fora, fica de fora, em caso de duvida, ilegivel, sem achados, nada a, nao consta, nao invente, nunca invente, nao adivinhe, nao proponha, nao corrija, nao modifique, e rejeitado, rejeita, nao mencione, nunca mencione, nao repita, nao comente, nao acrescente, nao suponha, nao julgue, sem resultado, nao resuma, nao atribua, permanecem',
    'не считается, не считаются, пропускать, если не, в случае сомнения, неясно, нечего, не найдено, если нет, не выдумывай, не придумывай, не додумывай, не предлагай, не исправляй, отклоняется, ложное, не упоминай, не повторяй, не комментируй, не добавляй, не предполагай, не оценивай, без изменений, нет данных, не пересказывай, не делай выводов, пометь',
  ],
  /** What becomes of this and that, by whomever. */
  fate: [
    'is omitted, are omitted, is ignored, are ignored, is noted, are noted, is reported, are reported, is listed, are listed, is marked, are marked, is recorded, are recorded, is excluded, are excluded, is kept, are kept, is left alone, are left alone, is required, is expected, is allowed, are allowed, is dropped, are dropped, is closed, are closed, is replaced, are replaced, is attached, is rolled back, is published, are published, is written, gets no, get no, goes into, go into, goes to, are read-only, is read-only, do not appear, does not appear, has to name',
    'entfallen, ausgelassen, unberuhrt, vermerkt, aufgefuhrt, eingetragen, gemeldet, zuruckgesetzt, festgehalten, ignoriert, ausgeschlossen, berucksichtigt, gekennzeichnet, angehangt, verworfen, aussprechen, kommt nach, kommen nach, sind ausgenommen, wie sie ist',
    'sont ignores, sont ignorees, est ignoree, est releve, est relevee, sont releves, sont relevees, est liste, est listee, sont listes, est note, est notee, est documente, est documentee, sont signales, sont exclus, sont exclues, est exclu, est retire, sont retires, est remplace, sont conserves, passe toujours, ne pas',
    'quedan excluidos, quedan excluidas, se descarta, se descartan, se ignora, se ignoran, se anota, se anotan, se sustituye, se conserva, se conservan, se marca, se marcan, se deja, se indica, se enumeran, se publica, se adjunta, se excluyen, no se toca, no se tocan',
    'si scarta, si scartano, si ignora, si ignorano, si conserva, si conservano, si annota, si annotano, si segnala, si segnalano, si elencano, vengono ignorati, vengono ignorate, viene ignorato, viene ignorata, vengono esclusi, non si modifica, non si modificano, non si tocca, non si toccano, va riportato, vanno riportati, vanno in, va in',
    'sao descartados, sao descartadas, sao ignorados, sao ignoradas, e ignorado, e ignorada, nao entra, nao entram, vai para, vao para, ficam para, sao listados, sao listadas, e anotado, e anotada, sao mantidos, sao mantidas, e registrado, viram, vira um, vira uma',
    'пропускаются, пропускается, не упоминаются, не упоминается, не учитываются, не учитывается, не включаются, не включается, не публикуются, игнорируются, игнорируется, отбрасываются, отбрасывается, отмечается, отмечаются, указывается, указываются, заносится, заносятся, не требуется, не требуются, не допускается, не допускаются, остаются как, остается как',
  ],
  /** With what a finding or a report is given. */
  evidence: [
    'file and line, path and line, with path, line number, file, and line, each finding, each point, each claim, every claim, with evidence, evidence, proof, quote, verbatim, sorted by, worst first, oldest first, best first, one line, per line, one sentence, two sentences, three sentences, columns, column, headings, csv, yaml, schema, verdict, severity, count of, number of, numbers of, ranked, rank, in order of, label, labels, report, summary, one word, single word, in words, plain text, last line, second line, new line',
    'datei und zeile, zeile, zeilen, spalte, spalten, fundstelle, beleg, belege, begrundung, wortlich, sortiert, eine zeile, ein satz, tabelle, uberschrift, uberschriften, schlussel, bericht, urteil, anzahl, liste, format, reihenfolge',
    'fichier et ligne, ligne, lignes, colonne, colonnes, preuve, citation, mot pour mot, trie, triee, tableau, une ligne, une phrase, deux phrases, titre, rapport, compte rendu, nombre de, en un mot, tabulations, separes',
    'archivo y linea, linea, lineas, columna, columnas, prueba, cita, textual, ordenado, ordenada, tabla, una linea, una frase, titulo, informe, recuento, veredicto, numero de, lista, formato, campos, por orden',
    'file e riga, riga, righe, colonna, prova, citazione, testualmente, ordinato, ordinata, tabella, una riga, titolo, rapporto, resoconto, verdetto, numero di, elenco, campi',
    'arquivo e linha, linha, linhas, coluna, colunas, citacao, literal, tabela, uma linha, uma frase, relatorio, veredito, quantidade, separados',
    'файл и строку, файл, строка, строку, строки, строкой, столбец, столбцов, доказательство, дословно, таблица, таблицу, таблицей, одной строкой, одну строку, одним словом, одной фразой, отчет, вердикт, число, количество, список, формат, порядок',
  ],
  /** People of whom nothing is known. */
  third: [
    'the reader, a reader, the author, its author, the reviewer, a reviewer, the caller, the learner, the student, the person, a person, somebody, someone, anybody, anyone, whoever, a colleague, an engineer, a maintainer, the maintainer, the writer, nobody, no one',
    'der leser, dem leser, die leserin, der autor, die autorin, jemand, jemanden, niemand, ein mensch, die person, eine person',
    "le lecteur, l'auteur, le relecteur, quelqu'un, celui qui, la personne, une personne",
    'el lector, el autor, el revisor, alguien, nadie, la persona, una persona',
    "il lettore, l'autore, il revisore, qualcuno, nessuno, chi di",
    'o leitor, o autor, o revisor, alguem, ninguem, a pessoa, uma pessoa',
    'читатель, читателю, автор, автора, автору, рецензент, кто-то, никто',
  ],
  /** What is to hold in a place of the writer's. */
  place: [
    'this repo, whole project, whole repo, project rules, conventions for, our conventions, house rules, ground rules, coding rules, git rules, everywhere',
    'dieses projekt, diesem projekt, dieses repo, diesem repo, hausregeln, konventionen, uberall',
    'ce projet, ce depot, les conventions, nos conventions, partout',
    'este proyecto, este repo, convenciones',
    'questo progetto, questo repo, convenzioni, ovunque',
    'este projeto, neste projeto, convencoes',
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

/** What a sentence begins with that orders something behind its first comma. */
export const conditionWords: readonly string[] = [
  'if under when before after once where unless every each in on for falls wenn bei bevor nachdem si quand avant apres pour a chaque cuando antes despues para se quando prima dopo per ao caso depois если когда перед после при',
];

/** The same in languages without spaces between words or with long ends of words. */
export const wideManner: Readonly<Partial<Record<Manner | 'orders', RegExp>>> = {
  self: /私(?!たち)|僕|俺|こちらで|我(?![们方校])|(?<![가-힣])(?:나는|난 |내가|제가|저는|저한테|나한테)|ほしい|欲しい/g,
  we: /うち(?:は|の|で|では)|私たち|弊社|当社|我们|咱|(?<![가-힣])(?:저희|우리)/g,
  reason: /ので[、。]?|ため[、。]|からです|因为|所以|不然|否则财|省得|니까|때문에|거든|이라서|라서/g,
  machine:
    /ボット|自動(?:実行|送信|生成|的に)|定期実行|オーケストレーター|エージェント|割り当て|当番|実行され|質問(?:の受付|は(?:禁止|でき))|返信不可|次の担当|スケジューラ|机器人|自动(?:发送|运行|执行|触发)|定时|调度|总控|智能体|代理|流水线|下游|分派|派单|批次|请勿回复|无人|本消息|会话续接|봇|자동 ?(?:실행|발송|생성)|작업자|에이전트|배정|스케줄러|야간|무인|다음 단계|관리자는|점검|今回の実行|前回の実行|前回と同じ|次回|この回|毎(?:週|日|月|晩|朝)|本日の|今夜|转发|网关|トリガー|本次|下一(?:步|批|轮)|上一(?:步|轮)|每(?:周|天|晚)|轮到你|매(?:일|주|월|번)|이번 (?:실행|회차|차례)|다음 (?:실행|차례|페이지)|차례/g,
  fate: /無視|そのまま(?:残|と|に)|とどめる|行わない|行いません|許可され|載せ(?:ない|ません)|含め(?:ない|ません)|入れ(?:ない|ません)|示さない|対象に|そのまま|그대로 (?:둔|두)|넣지 않|쓰지 않|적는다|붙이지 않|않으며|忽略|不在范围|不列|一律|仅限|视为|覆盖写|不涉及|不创建|不修改|不升级|不调整|不引入|不输出|不执行/g,
  edge: /数えません|対象外|除(?:く|外)|該当(?:が|は)?な|不要です|判断できない|迷ったら|推測(?:せ|し)ず|残った場合|なければ|なかった場合|不算|除外|跳过|拿不准|不确定|没有(?:发现|符合|问题)|拿不准|遗漏|不得重复|不(?:评价|修改|建议)|시 제외|제외한다|뺀다|없으면|비어 있|추측|확인할 수 없|건너뛰|모르면|증명하지|애매/g,
  evidence:
    /一覧|各行|ファイル名?と行|件数|理由を|要約|字以内|一行|行で|表にし|見出し|逐条|每行|每条|路径|行号|编号|理由|字以内|一行|清单|列表|字段|표로|목록|한 줄|줄로|파일과 줄|파일, 줄|번호|이유|건수|개수|쉼표/g,
  third: /読者|作者|レビュアー|だれも|誰も|读者|作者|任何人|别人|독자|작성자|누군가|아무도|사람(?:은|이|을)/g,
  talk: /(?:[ねなぁ]|(?<!せ)よ|[てで])[。！!？?\n]|[てで]$|たい(?:[。\n]|$)|[있했었았돼해](?:어|여|지)[.,!\n ]|해[.\n]|[써둬봐마와][.\n]|别(?=[^的人])|けど|ですが|でした|ました|思い|思う|お願い|お疲れ|ちょっと|吗|呢|吧|啊|嘛|了[，。,！]|거든|네요|군요|는데|[예어아해]요|했어|습니다만|줘|주세요|부탁|[ㅋㅎㅠ]{2}/g,
  moment:
    /昨日|今日|明日|さっき|前回|今回|今朝|先週|昨天|今天|明天|上次|刚才|现在|之前|지난번|지난주|어제|오늘|내일|아까|일단|지금/g,
  place:
    /このプロジェクト|プロジェクトの(?:ルール|規約)|このリポジトリ|规约|项目约定|本项目|这个项目|项目规范|프로젝트 (?:규칙|컨벤션)|이 프로젝트|이 저장소/g,
  answer:
    /(?:出力|回答|結果)(?:は|形式)|のみ(?:を)?(?:出力|返|回答)|だけを(?:出力|返)|只(?:输出|返回|回复|给出)|仅(?:输出|返回)|(?:输出|返回)(?:格式|结果|一个|一份)|不要(?:解释|包含任何|添加任何)|출력(?:은|한다|하라|하세요|하십시오|하지)|으로만|만 (?:출력|반환|작성)|최종|以[^。，\n]{1,8}(?:格式|退出)|只?输出[^。，\n]{0,8}(?:报告|清单|列表|表格)|として出力|(?:외에는?|외의) (?:아무|다른)|以外(?:は|に|を)?(?:何も|出力|書か)|除此之外|訳文のみ|のみを?返/g,
  course:
    /以下の|下記の|次の(?:手順|差分|ルール|コード|内容)|手順に従|以下|下面|如下|按照|根据|步骤|다음 |아래|에 따라|指定された|지정된|없으면|場合は|如果|若|否则|发现[^。，\n]{1,12}时|통과하면|완료되면|없을 경우|있으면/g,
  orders:
    /[てで]ください|(?:する|しない|書く|返す|行う|示す|記す|残す|避ける|使わない|含めない|付けない)。|(?<=(?:^|[。；：，\n、])(?:请|先|再|然后)?)(?:列出|给出|写明|标注|输出|返回|跳过|保留|记录|检查|核对|汇总|判断|找出|清点|注明|统计)|すること|しないこと|せよ|してはいけ(?:ません|ない)|必ず[^。\n]{0,20}(?:こと|ください)|禁止|不得|必须|不要|严格|逐条|按[^。，\n]{1,10}排序|않는다|[가-힣](?:는|인|긴|른|뺀|쓴|된|진|린)다[.\s]|하지 ?마라|하라[.\s]|십시오|하세요|마세요|말 것|한다[.\s]|반드시|절대|(?:^[ \t]*(?:\d+[.)]|[-*・]) *[^。\n]{2,60}(?:作成|確認|実行|更新|使用|記述|追加|修正|削除|生成|提示|報告|出力|検討|実施|整理|分析|特定|保存|送信|除外|選択|判断|反映)|(?:확인|작성|실행|수정|추가|삭제|생성|보고|출력|정리|분석|제외|유지))$|(?<![でてあなれ思違])[るすくうつむぶぐ]。|(?<![はゃきられいがかてで])ない。|(?<=(?:^|[。；：，\n、]|[-*.] )(?:请|先|再|然后)?)(?:读取|运行|翻译|更新|追加|添加|补充|确认|覆盖|沿用|停止|扫描|使用|分析|生成|创建|提交|执行)|(?<=[。；，\n])不(?:得|改|修改|升级|调整|引入|使用|执行|创建|发送|输出|评价|列)/gm,
};
