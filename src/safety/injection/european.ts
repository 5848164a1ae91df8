import { type AttackPattern, attack, near } from './pattern.ts';

/** How one language tells an agent to drop, hide, give away or send. Word lists; `steering` makes the patterns. */
interface Steering {
  drop: string;
  earlier: string;
  rules: string;
  everything: string;
  secrecy: string;
  role: string;
  theft: string;
  leak: string;
}

const LANGUAGES: Readonly<
  Record<'german' | 'french' | 'spanish' | 'italian' | 'portuguese' | 'russian', Steering>
> = {
  german: {
    drop: 'ignorier(?:e|en|t|st)?|vergiss|vergessen Sie|vergesst|missachte|missachten|überschreib(?:e|en)|verwirf|umgeh(?:e|en)|(?:befolge|beachte|folge)n?(?: Sie)? (?:nicht|keine|den)',
    earlier:
      '(?:(?:alle[rns]?|sämtliche[rn]?|deine[rn]?|die|den|meine|vorherigen?|vorigen|bisherigen?|obigen?|früheren?|vorangegangenen|vorangehenden|vorhergehenden|ursprünglichen|bestehenden|anderen?|gegebenen|davor) ?){1,5}',
    rules:
      '(?:System-?)?(?:Anweisung(?:en)?|Instruktion(?:en)?|Befehle?n?|Vorgaben?|Regeln?|Richtlinien|Prompts?|Aufgaben?stellung(?:en)?|Aufträge?|Einschränkungen|Systemprompt|Aufgaben(?= und))',
    everything:
      '(?:vergiss|vergessen Sie|ignoriere?n?(?: Sie)?)[^.\\n]{0,12} alles?,?(?: was)?[^.\\n]{0,24}(?:davor|vorher|zuvor|bisher|oben|gesagt|gelernt|weißt|wurde)',
    secrecy:
      '(?:erwähn|bericht|verrat|meld)(?:e|en|et)?(?: Sie)? (?:es |das |dies |davon )?(?:gegenüber )?(?:dem|den|der) (?:Benutzer|Nutzer|User|Anwender|Entwickler|Menschen)n?[^.\\n]{0,12}(?:nicht|nie|niemals)|(?:sag|sage|erzähl|erzähle|verrate|verrat|zeig|zeige|melde|teile?|informiere|informier)e?n? (?:es |das |davon |dies |den |dem |der )?(?:dem |den |der )?(?:Benutzer|Nutzer|User|Anwender|Entwickler|Menschen)n?[^.\\n]{0,16}(?:nichts?|nie|niemals|kein)|ohne (?:dass (?:der|die) (?:Benutzer|Nutzer|User)|(?:den|dem) (?:Benutzer|Nutzer|User) (?:zu informieren|Bescheid|etwas|davon))|heimlich[^.\\n]{0,40}(?:send|schick|hochlad|kopier|ausführ|install|einfüg)|(?:verheimliche|verschweige)n?[^.\\n]{0,30}(?:Benutzer|Nutzer)',
    role: 'vergiss deine (?:Rolle|Aufgabe|Identität)|alles (?:Vorherige|Bisherige|davor)[^.\\n]{0,12} war (?:nur )?ein (?:Test|Scherz)|(?:nimm an|stell dir vor|tu so),? (?:dass )?(?:als )?(?:du|Sie) (?:wärst|wärest|bist|wären|seist)[^.\\n]{0,40}(?:keine? (?:KI|Assistent|Chatbot|Sprachmodell|Regeln|Einschränk)|ein Mensch|böse)|du bist (?:jetzt|nun|ab sofort|von nun an) mein[^.\\n]{0,60}(?:verrät|gehorch|sagst|Anweisung|Prompt|Regel)|ich (?:möchte|will),? dass (?:du|Sie) (?:so )?(?:als|wie) (?:ein\\S{0,2} )?(?!Entwickler|Reviewer|Experte|Tester|Senior|Architekt)[^.\\n]{2,40}(?:auftritts?t?|auftreten|agierst|agieren|fungierst|fungieren|handelst|handeln|antwortest|antworten|verhältst|verhalten|reagierst)|du bist (?:jetzt|nun|ab sofort|von nun an)(?: nicht mehr)? (?:ein|eine|kein|der|die|mein)[^.\\n]{0,40}(?:KI|Assistent|Chatbot|Bot|Hacker|Pirat|Sprachmodell|GPT|ohne|uneingeschränkt|Linux|Terminal|SQL|Experte|frei)|(?:tu|tue) so,? als (?:ob|wärst|wäre)|ohne (?:jegliche |irgendwelche |moralische )?(?:Einschränkungen|Filter|Zensur|ethische)|(?:ab|von) (?:jetzt|nun|sofort)(?: an)? (?:bist du|antwortest du|sprichst du|wirst du|sollst du so tun)|versetze dich in die (?:Lage|Rolle) (?:eines|einer) (?:Hacker|Angreifer|bösen)',
    theft:
      '(?:sag|zeig|schreib|gib|nenn|verrat|erzähl|was|wie)[^.\\n]{0,40}(?:deine?n?|Ihre?n?) (?:\\w{2,12}e[nr]? )?(?:System-?)?(?:Prompts?|Anweisung(?:en)?|Instruktion(?:en)?)(?![\\p{L}])|(?:schreib|wiederhol|gib|zeig|liste|nenn|drucke?)e?n?(?: Sie| mir| uns)* (?:alle|sämtliche|den|die) (?:\\w{2,12}en )?(?:Texte?|Prompt-?[tT]exte?|Wörter|Sätze|Anweisungen|Instruktionen)[^.\\n]{0,20}(?:davor|vorher|oben|bisher|zuvor|am Anfang|vor diesem)|(?:zeig|nenne?|verrate?|wiederhole?|gib|schreib|drucke?|sag|offenbare|liste)e?[^.\\n]{0,30}(?:deine?n?|den|die|obigen?)[^.\\n]{0,24}(?:System-?prompt|Systemanweisung|(?:ursprüngliche|geheime|anfängliche|interne|vollständige|vorherige|obige|erste)n?r?s? (?:Anweisung|Prompt|Instruktion|Regel|Text)|Prompt(?:text)?e?\\b)',
    leak: '(?:schick|sende?|lade|poste?|übermittl|übertrag|leite)e?n?[^.\\n]{0,50}(?:API-?(?:Key|Schlüssel)|Schlüssel|Passw[oö]rt|Zugangsdaten|Geheimnis|Umgebungsvariablen|Token|\\.env|Quellcode|Tokens)[^.\\n]{0,40}(?:\\ban\\b|\\bauf\\b|nach|hoch|https?:)',
  },
  french: {
    drop: 'ignore[rz]?|oublie[rz]?|néglige[rz]?|ne (?:tiens|tenez) (?:pas |plus )?compte|fais abstraction|faites abstraction|outrepasse[rz]?|contourne[rz]?|annule[rz]?|ne (?:suis|suivez|respecte[rz]?) (?:pas|plus)|désobéi[rst]',
    earlier:
      '(?:(?:toutes?|tous|les?|tes|vos|mes|des|de|ces|précédentes?|antérieures?|ci-dessus|système|initiales?) ?){1,5}',
    rules:
      '(?:instructions?|consignes?|directives?|règles|ordres|prompts?|commandes|contraintes|restrictions|limitations)(?: (?:précédent|antérieur|ci-dessus|ci-avant|initial|système|système|reçu|donné|de sécurité|ultérieur)\\S{0,4})?',
    everything:
      '(?:oublie[rz]?|ignore[rz]?) (?:tout(?:es)?)(?: ce (?:qui|que)| les)?[^.\\n]{0,24}(?:précèd|précédent|avant|ci-dessus|dit|appris|savez|sais|indiqué)',
    secrecy:
      "(?:ne (?:le |la |les )?(?:dis|dites|dire|parle[rz]?|mentionne[rz]?|révèle[rz]?|montre[rz]?|informe[rz]?|signale[rz]?|préviens|prévenez)(?:-le)? (?:pas|rien|jamais|surtout pas)[^.\\n]{0,40}(?:utilisateur|développeur|personne|humain|client))|(?:sans|à l['’]insu de)[^.\\n]{0,20}l['’](?:en informer|utilisateur|avertir)|(?:en secret|secrètement|discrètement)[^.\\n]{0,30}(?:envoi|copi|exécut|ajout|install|télécharg)|(?:envoi|copi|exécut|ajout|install|télécharg)\\S{0,5}[^.\\n]{0,20}(?:en secret|secrètement|discrètement)|cache[rz]?[^.\\n]{0,30}à l['’]utilisateur",
    role: '(?:tu es|vous êtes) (?:maintenant|désormais|dorénavant)[^.\\n]{0,30}(?:une? |le |la |libre|mon )[^.\\n]{0,30}(?:IA|assistant|chatbot|robot|hacker|pirate|modèle|GPT|libre|sans|terminal)|(?:fais|faites) (?:comme si|semblant)[^.\\n]{0,40}(?:IA|sans|libre|humain|aucune|restriction)|sans (?:aucune? )?(?:restriction|limite|filtre|censure)s?|(?:à partir de maintenant|désormais),? (?:tu|vous) (?:es|êtes|répond|agis|parle|obéi|doi)\\S{0,4}[^.\\n]{0,30}(?:comme|sans|tout|uniquement)',
    theft:
      "(?:dis(?![\\p{L}])|montre|donne|écris|affiche|quelles?|quel)[^.\\n]{0,30}(?:tes|vos|ton|votre) (?:instructions?|consignes?|prompt|directives)|(?:montre|révèle|affiche|répète|donne|écris|dis(?![\\p{L}])|imprime|divulgue)(?:-moi|z|z-moi)?[^.\\n]{0,30}(?:tes|ton|vos|votre|le|les|l[’'])[^.\\n]{0,24}(?:prompt|instructions? (?:système|initiale|précédente|secrète|complète|cachée|interne)s?|consignes? (?:initiale|système|secrète|précédente)s?|message système)",
    leak: "(?:envoie|envoye[rz]|transmet\\S{0,4}|publie[rz]?|télévers\\S{1,4}|poste[rz]?|expédie[rz]?|exfiltre[rz]?)[^.\\n]{0,50}(?:clés?|mots? de passe|secrets?|identifiants|jetons?|tokens?|variables d[’']environnement|\\.env|code source)[^.\\n]{0,40}(?:à|vers|sur|https?:)",
  },
  spanish: {
    drop: 'ignor(?:a|e|ar|en|es|ad)|olvid(?:a|e|ar|en|es)(?:te|se)?(?: de)?|omit(?:e|a|ir)|descart(?:a|e|ar)|desobede(?:ce|zca)|haz caso omiso|haga caso omiso|no (?:sigas|siga|obedezcas|respetes|hagas caso)|anul(?:a|e|ar)|pas(?:a|e) por alto|salt(?:a|á)(?:te)?',
    earlier:
      '(?:(?:tod[oa]s?|l[oa]s|tus?|sus?|mis|de|a|est[oa]s|las|cualquier|anteriores|previas?|demás) ?){1,5}',
    rules:
      '(?:instrucci(?:ón|ones)|órdenes|directrices|reglas|indicaciones|prompts?|comandos|restricciones|normas|limitaciones|mensajes del sistema)(?: (?:anterior(?:es)?|previ[oa]s?|inicial(?:es)?|del sistema|de arriba|recibid[oa]s|que (?:te|se)))?',
    everything:
      '(?:olvida|olvide|olvidate|olvídate|ignora|ignore)(?: de)? tod[oa](?: lo)?(?: que)?[^.\\n]{0,24}(?:anterior|antes|arriba|dicho|aprendi|sabes|previo|dijeron)',
    secrecy:
      '(?:no (?:se )?(?:lo |la |le )?(?:digas|diga|menciones|mencione|reveles|revele|muestres|muestre|informes|informe|avises|avise|cuentes|cuente|notifiques)[^.\\n]{0,40}(?:usuario|usuaria|desarrollador|nadie|persona|humano|cliente))|sin (?:que (?:el|la) usuari|decírselo|informar al|avisar al|decirle al|el conocimiento)|(?:en secreto|secretamente|a escondidas|sigilosamente)[^.\\n]{0,30}(?:env|copi|ejecut|añad|agreg|instal|sub)|(?:env|copi|ejecut|añad|agreg|instal)\\S{1,5}[^.\\n]{0,20}(?:en secreto|secretamente|a escondidas)|ocult\\S{1,3}[^.\\n]{0,30}al usuario',
    role: '(?:actúa|responde|habla) como si no (?:tuvieras|hubiera|tuvieses)|tu (?:única|nueva|verdadera) (?:tarea|misión|función)(?: ahora)? es[^.\\n]{0,40}(?:revel|ignor|dec|mostr|insult)|(?:ahora (?:eres|serás|actúas como)|a partir de ahora,? (?:eres|serás|actuarás|responderás|vas a ser|actúa|hablarás))[^.\\n]{0,50}(?:IA|asistente|chatbot|hacker|pirata|modelo|GPT|libre|sin|terminal|como|DAN)|(?:finge|fingir|simula|haz como) que (?:eres|no tienes|tienes|fueras)[^.\\n]{0,40}|sin (?:ninguna? |ningún tipo de )?(?:restricci(?:ón|ones)|límites?|filtros?|censura)(?: (?:ético|moral|algun)\\S{0,3})?',
    theft:
      '(?:dime|muestra|dame|escribe|cuáles?|qué)[^.\\n]{0,30}(?:tus?|sus?) (?:instrucciones|prompt|directrices|reglas)|(?:muestra|muéstra|revela|repite|di(?![\\p{L}])|dime|dame|escribe|imprime|enseña|muestre)(?:me)?[^.\\n]{0,30}(?:tus?|el|las?|los|sus?)[^.\\n]{0,24}(?:prompt|instrucciones (?:del sistema|iniciales|originales|secretas|anteriores|completas|internas|ocultas)|mensaje del sistema|contraseña secreta)',
    leak: '(?:env[ií](?:a|e|ar|es)|sub(?:e|a|ir)|publi(?:ca|que|car)|transmit(?:e|a|ir)|reenv[ií](?:a|e|ar)|manda|mande)[^.\\n]{0,50}(?:claves?|contraseñas?|secretos?|credenciales|tokens?|variables de entorno|\\.env|código fuente)[^.\\n]{0,40}(?:\\ba\\b|\\bal\\b|hacia|https?:)',
  },
  italian: {
    drop: 'ignor(?:a|are|i|ate|ino)|dimentic(?:a|are|hi|ate)|trascur(?:a|are|i|ate)|non (?:seguire|considerare|rispettare|tenere conto)|tralascia|scart(?:a|are)|aggir(?:a|are)|annull(?:a|are)|disobbedisci',
    earlier:
      '(?:(?:tutt[eio]|le|i|gli|tue?|tuoi|vostre|di|del|delle|dei|queste|quelle|precedenti|ogni|qualsiasi) ?){1,5}',
    rules:
      '(?:istruzion[ei]|direttive|regole|ordini|prompt|comandi|indicazioni|restrizioni|vincoli|linee guida)(?: (?:precedent[ei]|iniziali?|di sistema|ricevut[ei]|sopra|originali))?',
    everything:
      '(?:dimentica|ignora|dimenticate|scorda) tutt[oie](?: (?:quello|ciò|quanto))?[^.\\n]{0,24}(?:preced|prima|sopra|detto|imparat|sai|finora)',
    secrecy:
      "(?:non (?:dire|dirlo|menzionare|rivelare|mostrare|informare|avvisare|segnalare|parlarne|avvertire)[^.\\n]{0,40}(?:utente|sviluppatore|nessuno|persona|cliente))|(?:senza (?:che l['’]utente|dirlo|informare l|avvisare l|farlo sapere))|(?:di nascosto|segretamente|in segreto)[^.\\n]{0,30}(?:invi|copi|esegu|aggiun|install|caric)|(?:invi|copi|esegu|aggiun|install|caric)\\S{1,5}[^.\\n]{0,20}(?:di nascosto|segretamente|in segreto)|nascond\\S{1,4}[^.\\n]{0,30}all['’]utente",
    role: "(?:ora (?:sei|sarai)|d['’]ora in (?:poi|avanti),? (?:sei|sarai|agirai|risponderai|parlerai|devi))[^.\\n]{0,50}(?:IA|AI|assistente|chatbot|hacker|pirata|modello|GPT|libero|senza|terminale|come)|fing(?:i|ere) di (?:essere|non avere)[^.\\n]{0,40}|senza (?:alcuna? |nessuna? )?(?:restrizion[ei]|limiti|filtri|censura)",
    theft:
      '(?:dimmi|mostra|dammi|scrivi|quali|qual)[^.\\n]{0,30}(?:tue|tuo|vostre) (?:istruzioni|prompt|direttive|regole)|(?:mostra|rivela|ripeti|dimmi|dammi|scrivi|stampa|svela)(?:mi)?[^.\\n]{0,30}(?:tuo|tue|il|le|la|i)[^.\\n]{0,24}(?:prompt|istruzioni (?:di sistema|iniziali|originali|segrete|precedenti|complete|nascoste)|messaggio di sistema)',
    leak: "(?:invi(?:a|are)|spedisc\\S{1,3}|carica(?:re)?|pubblic(?:a|are)|trasmett(?:i|ere)|manda(?:re)?|inoltra)[^.\\n]{0,50}(?:chiav[ei]|password|segret[io]|credenziali|token|variabili d['’]ambiente|\\.env|codice sorgente)[^.\\n]{0,40}(?:\\ba\\b|\\bal\\b|\\bsu\\b|verso|https?:)",
  },
  portuguese: {
    drop: 'ignor(?:e|a|ar|em)|esque[cç](?:a|e|er)(?:-se)?(?: de)?|desconsider(?:e|a|ar)|desobede[cç](?:a|e)|não (?:siga|obedeça|respeite|leve em conta)|descart(?:e|a|ar)|anul(?:e|a|ar)|contorn(?:e|a|ar)',
    earlier:
      '(?:(?:tod[oa]s?|as|os|suas?|seus?|tuas|minhas|de|d[ao]s|est[ae]s|quaisquer|anteriores|prévias) ?){1,5}',
    rules:
      '(?:instruç(?:ão|ões)|ordens|diretrizes|regras|orientações|prompts?|comandos|restrições|limitações)(?: (?:anterior(?:es)?|prévi[oa]s?|inicia(?:l|is)|do sistema|acima|recebidas))?',
    everything:
      '(?:esqueça|esquece|ignore|ignora)(?: de)? (?:tudo|todas as coisas)(?: o)?(?: que)?[^.\\n]{0,24}(?:anterior|antes|acima|disse|dito|aprend|sabe|foi)',
    secrecy:
      '(?:não (?:diga|conte|mencione|revele|mostre|informe|avise|fale|notifique)[^.\\n]{0,40}(?:usuári[oa]|utilizador|desenvolvedor|ninguém|pessoa|cliente))|sem (?:que o (?:usuário|utilizador)|(?:informar|avisar|contar|dizer) a?o (?:usuário|utilizador)|o conhecimento)|(?:em segredo|secretamente|às escondidas|sorrateiramente)[^.\\n]{0,30}(?:envi|copi|execut|adicion|instal)|(?:envi|copi|execut|adicion|instal)\\S{1,5}[^.\\n]{0,20}(?:em segredo|secretamente|às escondidas)|(?:escond|ocult)\\S{1,3}[^.\\n]{0,30}d?o (?:usuário|utilizador)',
    role: '(?:agora você (?:é|será)|a partir de agora,? (?:você|tu)(?: é| será| és| vai| deve| age| responde)?)[^.\\n]{0,50}(?:IA|assistente|chatbot|hacker|pirata|modelo|GPT|livre|sem|terminal|como)|fin(?:ja|ge|gir) (?:que (?:é|você|não)|ser)[^.\\n]{0,40}|sem (?:nenhuma? |quaisquer )?(?:restriç(?:ão|ões)|limites?|filtros?|censura)',
    theft:
      '(?:diga|mostre|escreva|quais|qual)[^.\\n]{0,30}(?:suas|seu|tuas|teu) (?:instruções|prompt|diretrizes|regras)|(?:mostre|revele|repita|diga|dê|escreva|imprima|exiba|mostra)(?:-me| me)?[^.\\n]{0,30}(?:seus?|suas?|teu|tuas?|o|as?)[^.\\n]{0,24}(?:prompt|instruções (?:do sistema|iniciais|originais|secretas|anteriores|completas|ocultas)|mensagem do sistema)',
    leak: '(?:envi(?:e|a|ar)|mand(?:e|a|ar)|carregue|publi(?:que|car)|transmit(?:a|e|ir)|encaminh(?:e|a))[^.\\n]{0,50}(?:chaves?|senhas?|segredos?|credenciais|tokens?|variáveis de ambiente|\\.env|código[- ]fonte)[^.\\n]{0,40}(?:para|\\bao?\\b|https?:)',
  },
  russian: {
    drop: '(?:про)?игнорир(?:уй|уйте|овать)|забудь(?:те)?|забыть|отбрось(?:те)?|пренебреги(?:те)?|не (?:следуй|обращай внимания|соблюдай|выполняй)(?:те)?|отмени(?:те)?|обойди(?:те)?|нарушь',
    earlier:
      '(?:(?:вс[еёюяи]х?|вышеуказанн\\S{1,3}|предыдущ\\S{1,3}|прошл\\S{1,3}|прежн\\S{1,3}|свои|твои|эти|выше|данн\\S{1,3}|систем\\S{1,5}|любые|на) ?){1,5}',
    rules:
      '(?:инструкци\\S{1,2}|указани\\S{1,2}|правил\\S?|команд\\S?|промпт\\S{0,2}|ограничени\\S{1,2}|директив\\S?|распоряжени\\S|приказ\\S?|установк\\S)',
    everything:
      '(?:забудь|забудьте|игнорируй|игнорируйте)(?: про)? вс[её],?(?: что)?[^.\\n]{0,24}(?:раньше|ранее|до этого|выше|прежде|было|сказано|знаешь|говорил)',
    secrecy:
      '(?:не (?:говори|сообщай|упоминай|рассказывай|показывай|раскрывай|уведомляй|предупреждай)(?:те)?[^.\\n]{0,40}(?:пользовател|разработчик|никому|человек|клиент))|(?:без (?:ведома|уведомления|согласия) (?:пользователя|разработчика))|(?:тайно|скрытно|незаметно|втайне)[^.\\n]{0,30}(?:отправ|скопир|выполн|добав|установ|загруз)|(?:отправ|скопир|выполн|добав|установ|загруз)\\S{1,5}[^.\\n]{0,20}(?:тайно|скрытно|незаметно|втайне)|скр(?:ой|ывай|ыть)(?:те)?[^.\\n]{0,30}от пользовател',
    role: 'ты больше не [^.\\n]{0,20}(?:ассистент|бот|модель|ии)|(?:теперь ты|с этого момента,? ты|отныне ты)[^.\\n]{0,50}(?:ии|ассистент|бот|хакер|пират|модель|gpt|свобод|без|терминал|должен|будешь|не)|(?:притворись|представь|сделай вид),? что ты[^.\\n]{0,40}|без (?:каких-либо |всяких )?(?:ограничений|фильтров|цензуры)',
    theft:
      '(?:дай|покажи|скажи|напиши|выведи|какие|какой|какая)(?:те)?[^.\\n]{0,30}(?:сво[йию]|твои|твой|твоя|ваши|ваш) (?:\\S{3,14} )?(?:промпт|инструкци|указани)|(?:покажи|раскрой|повтори|выведи|напиши|скажи|назови|распечатай)(?:те)?[^.\\n]{0,30}(?:сво[йию]|тво[йию]|ваш\\S?|все)?[^.\\n]{0,24}(?:системн\\S{1,3} (?:промпт|инструкц|сообщен)|(?:исходн|начальн|скрыт|секретн|предыдущ|первоначальн)\\S{1,3} (?:инструкц|промпт|указани))',
    leak: '(?:отправ(?:ь|ьте|ить)|загрузи(?:те)?|перешли(?:те)?|передай(?:те)?|опубликуй(?:те)?|выложи)[^.\\n]{0,50}(?:ключ|парол|секрет|учетн|учётн|токен|переменн|\\.env|исходн)\\S{0,10}[^.\\n]{0,40}(?: на | в |https?:)',
  },
};

const bounded = (source: string): string => `(?<![\\p{L}\\p{N}_])(?:${source})`;

/** The rules of a tool, or of where they stand. */
const NO_FILE =
  '(?!\\p{L}{0,3} \\p{L}{1,5}(?: \\p{L}{1,4})? (?:\\.?eslint|prettier|tsconfig|firewall|css|config|konfig|datei|fichier|archivo|file|arquivo|файл))';

function steering(words: Steering): AttackPattern[] {
  return [
    attack(
      'override',
      `${bounded(words.drop)}(?: Sie| bitte| por favor| per favore| s'il te plaît)? ${words.earlier}(?:\\p{L}{2,20} ){0,2}${words.rules}${NO_FILE}`,
    ),
    attack(
      'override',
      `${bounded(words.earlier)}${words.rules}${near(14)} (?:zu )?(?:ignorieren|missachten|vergessen|überschreiben|ignorer|ignorar|ignorare|игнорировать)`,
    ),
    attack('override', bounded(words.everything)),
    attack('secrecy', bounded(words.secrecy)),
    attack('role-play', bounded(words.role)),
    attack('prompt-theft', bounded(words.theft)),
    attack('exfiltration', bounded(words.leak)),
  ];
}

/** German, French, Spanish, Italian, Portuguese and Russian. */
export const EUROPEAN: readonly AttackPattern[] = Object.values(LANGUAGES).flatMap(steering);
