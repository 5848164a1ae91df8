import { classes } from './classes.ts';
import type { LanguageWords } from '../types.ts';
import { ahead } from '../unlisted.ts';
import { unlessAsked } from '../unless-asked.ts';

const { candidates, changes, noBan, workThings } = classes;

/** By what Italian says that something holds, or that it does not. Without accents: text is folded first. */
export const cues: LanguageWords['cues'] = {
  durable: [
    String.raw`^(?:\W*(?:e|ma|ok)[,.]? )*(?:niente|nessun[ao]?) [\w-]+(?: [\w-]+)? senza \w+`,
    String.raw`\b(?:sempre|mai(?! (?:usat|fatt|vist|provat|capit|scritt|lavorat|sentit)\w*)|d'ora in (?:poi|avanti)|da ora in (?:poi|avanti)|in futuro|in generale|di default|per nessun motivo|in ogni caso|di norma)\b`,
  ],
  eachTime: [
    String.raw`\b(?:quando|ogni volta che|se) (?:correg|sistem|risolv|fix|trov)\w* un (?:bug|errore)\b`,
    // "When something looks odd: reproduce it, write a test, fix it"
    String.raw`^(?:\W*(?:in generale|di regola|e|anche),? )*(?:quando|se) (?:qualcosa|qualcuno|un[ao]?|qualche)\b[^:,?]{2,45}: ?[a-z][^:,?]{2,50}, ?[a-z][^:,?]{2,60}(?:, | e )`,
    String.raw`^(?:quando|se) (?:cambi|modific|aggiung|tocch|rinomin)\w* .{2,50}\b(?:anche)\b`,
    String.raw`\b(?:ogni volta|dopo ogni|prima di ogni|a ogni|ad ogni|per ogni|in ogni|alla fine di ogni|ogniqualvolta)\b`,
  ],
  quantifier: [
    String.raw`\btutto (?:quello|cio) che\b`,
    String.raw`\b(?:ogni|tutti (?:i|gli)|tutte le|qualsiasi|qualunque|nessun\w*|ovunque|dappertutto|ciascun\w*)\b`,
  ],
  prohibition: [
    String.raw`\b(?:qui|noi|in questo (?:progetto|repo|team)),? (?:non|mai) \w+(?:iamo)\b`,
    String.raw`^(?:\W*(?:e|ma|per favore|ok|si|no|quindi)[,.]? )*(?:non|mai|evita|smetti|vietato|niente|senza) (?!(?:${noBan})\b)\w+`,
    String.raw`\b(?:non (?:si )?(?:deve|devono|devi|puo|dovrebbe|bisogna|va|vanno)|e vietato|senza (?:il mio|chiedere|permesso))\b`,
  ],
  obligation: [
    String.raw`\b(?:deve|devono|devi|dovrebbe|dovrebbero|bisogna|occorre|e obbligatorio|va (?:fatto|messo|usato)|vanno)\b`,
  ],
  directive: [
    String.raw`^(?:\W*(?:e|ma|per favore|ok|si|no)[,.]? )*(?:(?:tutt[ei] )?(?:le|i|gli) )?(?:migrazioni|componenti|funzioni|metodi|classi|moduli|commit|branch|pr|script|endpoint|query|commenti|dipendenze|pacchetti|import|tipi|segreti|playbook|template|release) (?:devono|dovrebbero) (?!(?:ora|adesso|ancora|passare|funzionare)\b)\w`,
    String.raw`^(?:\W*(?:e|ma|per favore|ok|si|no|quindi|anche|piuttosto)[,.]? )*(?:usa|utilizza|preferisci|segui|rispetta|mantieni|salva|applica|metti|lascia|basati|attieniti|tieni|rispondi|scrivi)\b`,
  ],
  ensure: [String.raw`\bnon dimenticare\b`, String.raw`\b(?:assicurati|fai in modo|fai attenzione)\b`],
  contrast: [
    String.raw`\bsolo (?:via|tramite|da|dal|dalla|attraverso) (?:il |la |lo )?\w+|\bsolo \w+ intern[ie]\b`,
    String.raw`, non (?!serve|e|prima\b|dopo\b|ora\b|subito\b)\w+|\bal posto di\b`,
    String.raw`\b(?:invece (?:di|che)|anziche|piuttosto che|al posto di|e non(?! (?:va|parte|funziona|succede|vedo|trovo|riesco|capisco|mi|si)\b)|ma non|bensi)\b`,
  ],
  habit: [
    String.raw`\bnon (?:ci )?possiamo (?:permett|cambi|us|tocc|aggiorn|install|migr|modific|dipend|svuot|cancell|spost|rinomin|romp|perd|invi|mand|salv|riavvi|pubblic|condivid|cont|fid|aspett|spegn|tener|mett|chied)\w*`,
    String.raw`\bda noi\b`,
    String.raw`\b(?!(?:non )?(?:andiamo|guardiamo|sentiamo|parliamo|possiamo|dobbiamo|abbiamo|facciamo|siamo|passiamo|vediamo|proviamo|stiamo|vogliamo|continuiamo))(?:non )?\w{3,}iamo\b(?! (?:quell|quest|(?:la|il) (?:prim|second|vecchi|nuov)))`,
    String.raw`\b(?:usiamo|utilizziamo|non usiamo|preferiamo|lavoriamo|teniamo(?! (?:quell|quest))|seguiamo|salviamo|abbiamo|facciamo|evitiamo|gestiamo|supportiamo|scriviamo|vogliamo)\b`,
    String.raw`\b(?:il nostro|la nostra|i nostri|le nostre) \w+ (?:e|sono|usa|deve)\b`,
    String.raw`\b(?:non serve|non e necessario|non c'e bisogno|non abbiamo bisogno|inutile)\b`,
  ],
  want: [String.raw`\b(?:voglio|non voglio|vorrei|mi serve(?! (?:per|x)\b))\b`],
  prefer: [
    String.raw`\bnon sono (?:un |uno |una )?(?:programmator|sviluppator|tecnic|informatic)\w+\b|\bsto (?:ancora )?imparando\b|\bnon (?:ne )?so (?:nulla|niente|molto) di\b|\bsono (?:alle prime armi|un principiante|nuov[oa] (?:di|del))\b`,
    String.raw`\b(?:preferisco (?!${candidates})|mi piace di piu (?!${candidates})|non mi piace(?! come| niente| cosi| quest| (?:il|lo|la) (?:colore|font|layout|titolo|logo|menu|testo|sfondo|pagina|grafica)|$)|la mia preferenza|odio|preferirei)\b`,
  ],
  lifecycle: [
    String.raw`\be mort[oa]\b|\bsiamo passati (?:da|a)\b|\bl'abbiamo sostituit\w+|\bnon (?:lo|la|li|le)? ?usa (?:ancora |piu )?nessuno\b|\bnon (?:supportiamo|usiamo|gestiamo) piu\b|\bnon e ancora in produzione\b`,
    String.raw`\b(?:obsolet\w+|deprecat\w+|archiviat\w+|non (?:e|sono|viene|si usa|usiamo|esiste) piu|sostituit\w+|rimpiazzat\w+|migra(?:to|ta|ti|te|mmo)|abbandonat\w+|dismess\w+|e stat[oa] (?:rimoss|rinominat|spostat)\w+)\b`,
    String.raw`\b(?:retrocompatib\w+|non (?:ancora|abbiamo ancora)|nessun utente|(?:e|sono|non|gia|va) (?:gia |ancora |solo )*in produzione|ancora in sviluppo)\b`,
  ],
  roadmap: [
    String.raw`\b(?:passeremo a|migreremo|adotteremo|a lungo termine|l'obiettivo e|l'idea e|il piano e)\b`,
  ],
  recollection: [
    String.raw`\b(?:avresti|avreste) (?:almeno |prima )*dovuto (?!vedere|essere|avere|ricevere)\w`,
    // "te l'avevo spiegato", "non avevi detto che ...?"
    String.raw`\bte (?:l'|l[oaie] )(?:ho|avevo) (?:gia )?(?:detto|spiegato|scritto|chiesto|raccontato)\b|\bnon (?:avevi|avevamo) (?:tu )?(?:detto|scritto|deciso)\b|\bnon dicevi\b`,
    String.raw`\be (?:gia )?la (?:seconda|terza|quarta|quinta|ennesima) volta\b|\bquante volte\b`,
    String.raw`\bl'hai (?:provat|testat|lanciat|verificat)\w+|\bpensavo \w+ssimo\b|\bti avevo detto\b|\bavevamo detto\b`,
    String.raw`\b(?:(?:io )?(?:pensavo|credevo) che|ti ho (?:gia )?(?:detto|chiesto)|te l'ho (?:gia )?detto|come (?:ti )?(?:ho detto|detto|concordato)|avevamo (?:detto|deciso|concordato))\b`,
  ],
  correcting: [
    String.raw`\b(?:intendevo|volevo dire|e sbagliato(?! (?:di|in|anche|il|per)\b)|non e (?:quello|corretto|giusto)|non esiste|non c'entra|non ha niente a che|ti sbagli|hai inventato)\b`,
    String.raw`^(?:no|aspetta|fermo|in realta)\b[,.!]+ *\w+`,
  ],
  complaint: [
    String.raw`\b(?:smetti(?:la)? di|basta|non (?:chiedermi|inventare|supporre|indovinare|ripetere|chiedere)|senza chiedere|perche (?:continui|insisti|fai sempre)|troppo proliss[oa]|(?:risposte?|spiegazion\w+|riassunt\w+) (?:\w+ )?troppo \w+|sii (?:piu )?(?:onesto|diretto|critico|conciso|breve)|rifletti bene|prenditi il tempo)\b`,
  ],
  answerStyle: [
    // How the person is to be called.
    String.raw`\b(?:chiamami|mi chiami) (?!(?:quando|se|domani|dopo|al|appena)\b)(?:solo |semplicemente |pure )?\w+(?=$|[.,;!?]| (?:per favore|e|non)\b)`,
    String.raw`\b(?:dimmi|scrivimi|mostrami) sempre \w+|\bparole semplici\b|\bdammi del tu\b|\bsenza (?:giri di parole|fronzoli|preamboli)\b|\bsolo (?:il codice|le modifiche|il diff)\b`,
    String.raw`^(?:\W*(?:e|ma|ok|anche)[,.]? )*(?:i |la |gli )?(?:messaggi (?:di|dei) commit|commit|commenti|documentazione|readme|nomi (?:di|delle) variabili|changelog)\b.{0,20}\bin (?:italiano|inglese)\b`,
    String.raw`\b(?:senza|niente|non usare|basta) emoji\b`,
    String.raw`\brisposte piu (?:corte|brevi)|\bsii piu (?:sintetico|breve|conciso|diretto)|\bsii (?:sintetico|breve|conciso)`,
    String.raw`\b(?:rispond\w*|parla\w*|scriv\w*|spiega\w*|commenti?)\b.{0,25}\bin (?:italiano|inglese)\b`,
    String.raw`^(?:per favore )?in (?:italiano|inglese)(?: per favore| grazie)?[ .!]*$`,
    String.raw`\b(?:risposte? (?:brevi?|concise?|corte?)|sii breve|senza emoji|passo (?:dopo|per) passo|una (?:domanda|cosa) alla volta)\b`,
  ],
  environment: [
    String.raw`\bsiamo (?:ancora |fermi )?(?:su|a|alla|con) [a-z.+#]+ ?v?\d|\bgira (?:su|sotto|con) (?!tutt)\w+`,
    String.raw`\b(?:sono|lavoro|siamo|lavoriamo|gira|uso) (?:su|con|in|dietro|sotto)\b.{0,15}(?:windows|mac\w*|linux|wsl|ubuntu|docker|proxy|vpn|node|python|porta|localhost)`,
    String.raw`\b(?:localhost|127\.0\.0\.1):\d+|\b(?:gia installat\w+|senza (?:internet|rete)|e installat\w+)\b`,
  ],
  pointer: [
    String.raw`\b(?:consulta|vedi|guarda|leggi|segui|secondo|fai riferimento|come (?:descritto|definito|indicato) (?:in|nel\w*)|basati su|rispetta)\b.{0,40}(?:\.md\b|\bdocs?\b|readme|agents|claude|documentazione|guida|wiki|specific\w+|convenzion\w+|repo\b|repository)`,
  ],
  authority: [String.raw`\b(?:fonte di verita|canonic\w+|di riferimento|fa fede|autorevole)\b`],
  location: [
    String.raw`\b(?:va|vanno|stanno|sta|sono) (?:sempre )?in [\w.@-]+\/[\w./-]*`,
    String.raw`\b(?:metti|mettere|salva\w*|sposta\w*|va|vanno|deve (?:stare|andare)|devono (?:stare|andare|essere)|si trova\w*|crea\w*|tieni|teniamo|memorizza\w*|dovrebbero essere)\b.{0,60}\b(?:in|nel|nella|nei|nelle|sotto|dentro|su)\b.{0,30}(?:\/|\bcartella|\bdirectory|\brepo\w*|\bramo|\bbranch|\.md\b|\.json\b|\.ya?ml\b|\bresourc)`,
    String.raw`\bdove (?:teniamo|mettiamo|salviamo|ci sono|stanno)\b`,
  ],
  matter: [
    String.raw`\b(?:il codice|commenti|file generati|messaggi di commit|commit|componenti|funzioni|i test|variabili|tipi|migrazioni|classi|moduli|dipendenze)\b`,
  ],
  naming: [
    String.raw`\b(?:nomenclatura|prefisso|suffisso|snake_?case|camel_?case|convenzion\w+|minuscol\w+|maiuscol\w+|indentazione|messaggi(?:o)? di commit|nomi? (?:dei|delle|di) (?:branch|variabil\w+|file))\b`,
  ],
  consistency: [
    String.raw`\b(?:coeren\w+|stess[oa] (?:stile|modo|formato|struttura|logica|schema)|allineat\w+|buone pratiche|best practice|uniform\w+|come (?:negli|nelle|per gli) altr\w+)\b`,
  ],
  value: [
    String.raw`\bnumeri magici\b|\bfunzioni pure\b|\bleggibilita\b`,
    String.raw`\b(?:semplice|semplicita|minimal\w*|leggero|hardcod\w*|riutilizzabil\w+|generic\w+|pulito|fallback|fall-back|debito tecnico|codice morto|robust\w+|manutenibil\w+|modular\w+|accessibil\w+|dinamic\w+|static\w+)\b`,
  ],
  memory: [
    String.raw`\b(?:ricorda(?:ti)?|tieni (?:a mente|presente)|memorizza|documenta (?:questo|cio)|annota|(?:aggiungi|metti|scrivi|aggiorna).{0,30}(?:agents|claude|regole|memoria))\b`,
  ],
  moment: [
    String.raw`\b(?:prima di (?:fare|commit\w*|push\w*|finire|deploy\w*|modificare|creare|cambiare|procedere)|dopo (?:aver|ogni)|quando (?:hai|fai|finisci|aggiungi|crei|modifichi|lavori)|una volta (?:finito|che))\b`,
  ],
  steps: [String.raw`\b(?:e poi|dopodiche|successivamente|prima .{3,60} poi|in quest'ordine|seguito da)\b`],
  proof: [String.raw`\b(?:test|prove|testa\w*|lint\w*|copertura|ci\b|verifica\w*|valida\w*|regression\w*)\b`],
  review: [
    unlessAsked.it,
    String.raw`\bchiedimi prima|\bfammi (?:sempre )?vedere il piano|\blo faccio io`,
    String.raw`\b(?:chiedimi|(?:la mia|il mio|con la mia) (?:approvazione|permesso|conferma|ok)|aspetta (?:la mia|il mio|che (?!mi\b|ho\b|si\b|non\b|c'e\b|sto\b|vedo\b|e\b))|prima .{0,20}chiedimi)\b`,
  ],
  domainFact: [
    String.raw`\bsolo (?:gli|i|le|il|la) \w+ (?:vedono|possono|hanno|vede|puo)\b`,
    String.raw`\b(?:solo (?:un|uno|una|le|i|gli)|un sol[oa]|soltanto|unicamente|non ci sono|non c'e|esattamente un\w*|al massimo un\w*|un\w* \w+ per \w+)\b`,
  ],
  projectFact: [
    String.raw`\b(?:e|sono|viene|vengono) (?:gestit|mantenut|amministrat|condivis|bloccat|congelat|certificat|impost|sovrascritt|sincronizzat|azzerat)[oaie] (?:da|dal|dall'|dalla|dai|tra|con|ogni|ad?)\b|\b(?:e|sono) (?:condivis|congelat|bloccat|certificat)[oaie]\b|\bun altro (?:team|gruppo|reparto)\b|\b(?:lo|la|li|le) (?:gestisce|mantiene|cura) (?:un|il|la|solo)\b`,
    String.raw`\b(?:questo (?:progetto|repo|repository|sito)|quest[ao] ?'?(?:app|applicazione|libreria)|il (?:progetto|repo|backend|frontend)|l'app\w*) (?:e|usa|utilizza|deve|gira|ha|non)\b`,
    String.raw`\b(?:e|sono) (?:pubblic\w+|privat\w+|open[- ]source|intern\w+|in sola lettura|generat\w+)\b`,
  ],
  decision: [
    String.raw`\b(?:restiamo (?:su|con)|teniamo(?! (?:quell|quest|(?:la|il) (?:prim|second|vecchi|nuov)))|usiamo(?! (?:quell|quest))|decisamente|assolutamente|e (?:pensato|progettato) per|e responsabile d\w+|(?<!\bmi )serve (?:a|da|per)|si puo assumere|dai? priorita|abbiamo deciso)\b`,
  ],
  therefore: [
    String.raw`^(?:\W*(?:e|ma|ok|si|no|attento|attenzione)[,.:]? )*(?!(?:io|tu|questo|quello|perche|se|quando|come|puoi)\b)[^.?!]{10,100}?,? (?:quindi|percio|per cui) (?:non|mai|solo|sempre|usa|leggi|lascia|tieni|bisogna|niente|va|vanno|deve|devono)\b`,
  ],
  replies: [String.raw`\b(?:le tue|tue) (?:risposte|spiegazioni)\b|\brisposte piu\b`],
  secrecy: [
    String.raw`\bdati (?:dei|di) (?:clienti|pazienti|utenti)\b`,
    String.raw`\b(?:segreti|password|chiav[ei] (?:api|privat\w+)|credenziali|token|dati (?:personali|sensibili)|riservat\w+)\b`,
  ],
  because: [
    String.raw`\b(?:perche(?![\W]*$)|poiche|dato che|visto che|altrimenti|siccome|cosi che|in modo che|in quanto)\b`,
  ],
  product: [
    String.raw`^(?:\W*(?:e|ma|anche|poi)[,.]? )*(?:un|uno|una|il|lo|la|i|gli|le|ogni|ciascun|solo i|solo gli|l')? ?(?:soci|utent|client|giocator|visitator|membr|ospit|alliev|student|genitor|partecipant|venditor|acquirent|lettor|conducent|admin|gestor|volontar|istruttor|bambin|nemic|paziente|pazient|abbonat|passegger|inquilin|iscritt|tecnic)\w* (?:non )?(?:puo|possono|deve|devono|potra|potranno|ha diritto|hanno diritto) `,
    String.raw`^(?:d'ora in poi|da ora in poi|ora),? (?:il |la |i |gli |le |l'|un |una )(?!(?:\w+ )?(?:codice|test|commit|branch|messaggi|funzioni|componenti|api|endpoint|documentazione|dipendenze|testi)\b)\w+`,
    String.raw`^(?:\W*(?:e|y|ma|mas|pero)[,.]? )*(?:il|lo|la) (?!(?:${workThings})\b)\w+(?: \w+)? (?:non )?(?:deve|dovra|puo) `,
    String.raw`^(?:il|la|i|gli|le|ogni|un|una|l')? ?(?:pulsante|menu|finestra|pagina|card|utente|utenti|giocatore|nemico|modulo|lista|tabella|app)\b.{0,10}\b(?:dev\w+|si deve|puo|possono|non deve|dovrebbe)\b`,
  ],
  building: [
    String.raw`^(?:\W*(?:e|ma|per favore|ok|anche)[,.]? )*(?:(?:puoi|voglio|vorrei) )?(?:aggiung\w+|crea\w*|implementa\w*|fai|fammi|scriv\w+|metti|dammi) (?:un|una|il|la|i|gli|le|uno) `,
  ],
  question: [
    String.raw`\?\s*$`,
    String.raw`^(?:e |ma |quindi |ok )*(?:perche|come|qual\w*|quando|dove|chi|cosa|puoi|potresti|possiamo|c'e)\b.*\?`,
  ],
  speculation: [
    String.raw`\b(?:forse|magari|penso che|credo che|mi chiedo|potremmo|non sono sicuro|secondo te|che ne (?:pensi|dici)|sembra)\b`,
  ],
  thisWork: [
    String.raw`\b(?:in|per|durante) quest[oa'] ?(?:pr|mr|commit|ticket|branch|passo|passaggio|task|attivita|refactor\w*|modifica|fase|migrazione)\b`,
  ],
  report: [
    String.raw`\btest (?:passano|girano|falliscono|vanno) (?:da me|in locale|sulla mia|qui)\b`,
    String.raw`\bmi (?:da|esce|appare|compare|torna) (?:sempre|ancora)\b`,
  ],
  oneTask: [
    String.raw`^(?:\W*(?:ok|va bene|e|ma)[,.]? )*(?:alla fine|in fondo|tutto sommato)\b(?! d)`,
    ahead(
      String.raw`\bnon (?:scrivere|cambiare|toccare|modificare|implementare|fare) (?:nulla|niente|codice)\b|\bsenza (?:toccare|cambiare|modificare) (?:nulla|niente)\b`,
    ),
    String.raw`\bnient'altro\b|\bnulla d'altro\b|\bil resto\b`,
    String.raw`(?<!\b(?:abbiamo|hanno|siamo|sono|esistono) )\bancora\b`,
    String.raw`\b(?:per ora|per adesso|adesso|questa volta|non ancora|oggi|domani|prima di tutto|solo (?:questo|questa)|temporane\w+|in questo (?:pr|passo|commit))\b`,
  ],
  progress: [
    String.raw`^\W*(?:(?:ok|si|va bene|bene|perfetto|grazie|ottimo|dai)[,.! ]*)*(?:(?:continua|procedi|vai|avanti|fallo|applica|prossimo|inizia|committa|pusha)\w*|commit|push)\b.{0,25}$`,
  ],
  featureWork: [
    String.raw`^(?:elimina|rimuov\w+|cambia|togli|rinomina|spiega\w*)\b`,
    ahead(
      String.raw`^(?:\W*(?:e|ma|per favore|ok|si|no|quindi|anche|ora|prima)[,.]? )*(?:(?:puoi|potresti|voglio(?: che)?|vorrei(?: che)?|bisogna|dobbiamo) )?(?:${changes})\b`,
    ),
  ],
  screen: [
    String.raw`\b(?:pulsant\w+|bottone|modal\w*|menu|pagina|schermata|color\w+|clic\w*|scheda|icon\w+|finestra|pixel|margin\w+|sfondo|bordo|intestazione)\b`,
  ],
  bugReport: [
    String.raw`\b(?:segna|mostra|mostrano|da|esce|dice|indica|torna|restituisce) (?:\S+ ){1,2}(?:invece d|al posto d|anziche)`,
    String.raw`\bnon (?:arriva|appare|funziona|carica|finisce|risponde) mai\b`,
    ahead(
      String.raw`\b(?:(?<!messaggi[o]? d[i'] ?)error\w+|eccezione|fallisce|fallit\w+|non funziona|(?<!\b(?:quando|ogni volta che|se) [a-z]+ un )bug|rott[oaie]|problema|test (?:e|sono) ross\w|sparit[oaie]|si blocca|crash\w*|404|500(?! (?!quando|dopo|dalla|nella)[a-z]{4,}))\b`,
    ),
  ],
  reference: [
    String.raw`\b(?:(?!(?:utf|iso|sha|cp|ean|usb|a)-\d)[a-z]{1,6}-\d{1,5}|#\d+|riga \d+|passo \d+|fase \d+|sezione \d+)\b`,
  ],
  pointing: [String.raw`\b(?:questo(?! (?:repo|repository|progetto|codice))|quello|sopra|sotto|qui|cio)\b`],
};
