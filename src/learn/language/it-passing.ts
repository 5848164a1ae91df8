import { command } from './command.ts';
import type { LanguageWords } from './types.ts';

/** Where the work stands or runs: what one can or cannot do there lasts. */
const places =
  'server|macchina|macchine|computer|pc|portatile|vm|container|cluster|runner|ci|produzione|prod|staging|collaudo|hosting|officina|fabbrica|stabilimento|impianto|laboratorio|ufficio|cliente|clienti|ospedale|clinica|scuola|universita|comune|negozio|bottega|cassa|casse|tablet|telefono|telefoni|cellulare|raspberry|scheda|centralina|plc|sensori|sensore|gateway|nas|router|rete|intranet|vpn|sito|campo|magazzino|cantiere|abbonamento|piano|nodo|nodi|teatro|biglietteria|caldaia|qui|da noi|la dentro|li dentro';

const means =
  'internet|rete|wifi|campo|accesso|root|sudo|admin|permessi|gpu|scheda grafica|docker|schermo|tastiera|ram|memoria|disco|spazio|vpn|ssh|shell|cron|node|python|java|git|make|composer|https|certificat\\w+|backup|compilatore|proxy|float|malloc|heap';

const people =
  'cliente|clienti|capo|capa|direzione|direttore|direttrice|titolare|socio|socia|prof|professore|professoressa|relatore|relatrice|commissione|editore|commercialista|contabilita|legale|ufficio legale|sicurezza|revisori|auditor|comune|ministero|fornitore|partner|banca|medici|dottori|volontari|marketing|grafico|grafica|designer|commerciale|assistenza|sistemisti|proprietario|committente|ente|laboratorio|certificatore|contratto|legge|norma|normativa|regolamento|siae|garante|asl';

const trades =
  'programmator\\w+|sviluppator\\w+|informatic\\w+|grafic[oa]|designer|prof\\w*|insegnante|maestr[oa]|medic[oa]|infermier\\w+|avvocat\\w+|statistic\\w+|biolog\\w+|fisic[oa]|matematic[oa]|student\\w+|elettricista|idraulic\\w+|meccanic[oa]|agronom\\w+|agricoltor\\w+|music\\w+|traduttor\\w+|traduttrice|scrittor\\w+|giornalista|contabile|pensionat[oa]|principiante|autodidatta|daltonic\\w+|dislessic\\w+|ipovedente|cieco|cieca|sord\\w+|miope|mancin\\w+|ricercator\\w+|economista|ingegner\\w+|tecnic[oa]|perito|commerciale|fotograf[oa]|architett[oa]|veterinari[oa]|artista|illustrator\\w+|elettronic[oa]|termotecnic[oa]|sistemista';

/** What is worked on or with: a sentence about these is about the work and not about what a product does. */
const work =
  "codice|\\w*test|testare|prove|commit\\w*|branch|ram[oi]|repo|repository|apis?|schema|schemi|migrazion\\w+|pipeline|ci|build|deploy\\w*|rilasci\\w*|release|docs?|documentazione|readme|comment[oi]|funzion[ei]|class[ei]|modul[oi]|component[ei]|variabil[ei]|file|cartell[ae]|script|log|config\\w*|server|database|db|base dati|docker\\w*|pacchett[oi]|dipendenz[ae]|version[ei]|merge|push\\w*|pr|ticket|agent[ei]|tip[oi]|interfacc\\w+|import\\w*|endpoint|query|sql|orm|ambient[ei]|lint\\w*|fixture|mock|chiav[ei]|token|git|staging|produzione|libreri[ae]|framework|inglese|italiano|colonn[ae]|camp[oi]|nom[ei]|identificator\\w+|id|date|import[oi]|prezz[oi]|messaggi d'errore|eccezion[ei]|backend|frontend|dati|firmware|macro|righe|tu|voi|noi|io|mi|me|mio|mia|nostr\\w+|qui|scheda";

const meddling =
  'toccare|tocchi|cambiare|cambi|modificare|modifichi|usare|usi|cancellare|cancelli|rinominare|rinomini|spostare|sposti|committare|pushare|sovrascrivere|mischiare|scrivere|installare|aggiungere|mettere|inventare|inventarti|supporre|indovinare|riscrivere|formattare|riformattare|rifattorizzare|ottimizzare|creare|generare|incollare|mandarmi|spiegarmi|ripetere|riassumere|tradurre|duplicare|fidarti|pubblicare|deployare|rigenerare|buttare|correggere';

/** Italian: what is said in passing of the place of work, of how this person works and reads, and of how things are done here. */
export const passing: LanguageWords['cues'] = {
  environment: [
    String.raw`\b(?:scuola|liceo|ufficio|azienda|firewall|operatore|hosting|banca|ospedale|rete|proxy|comune) (?:blocca|filtra|vieta|limita)(?:no)? (?:i |gli |le |il |la |tutto)`,
    `\\b(?:${places})\\b.{0,20}\\b(?:non (?:c'e|ci sono|ha|hanno|abbiamo|arriva|esiste)|senza|ha solo|hanno solo|c'e solo|ci sono solo|non permette|non lascia|non supporta|non regge) (?:\\w+ ){0,2}?(?:${means}|\\d+ ?(?:gb|mb|kb|giga|mega|core))\\b`,
    `\\b(?:non (?:c'e|ho|abbiamo|arriva|ha|hanno)|senza) (?:accesso a )?(?:internet|rete|wifi|root|sudo|permessi di admin|gpu|schermo|campo)\\b`,
    `\\b(?:passa|passare|uscire|esce|escono|passano) (?:\\w+ )?(?:per|da|dal|dalla|attraverso|tramite) (?:il |la |un |una |il nostro )?(?:proxy|vpn|bastion|mirror|tunnel)\\b`,
    `\\b(?:funziona|gira|va|compila|parte|si avvia) (?:\\w+ )?(?:solo|soltanto|unicamente) (?:con|su|sotto|in|da|per|tramite|se)\\b|\\b(?:solo|soltanto) (?:funziona|gira|compila|parte) (?:con|su|sotto|in|da|se)\\b`,
    `\\b(?:e|sono|siamo|sto|resta|restiamo|rimaniamo|ferm[oiae]|bloccat[oiae]|limitat[oiae]|support\\w+|gira|girano|compatibile|girare) (?:\\w+ ){0,2}?(?:ancora |anche )*(?:su|a|alla|al|con|in|sotto|fino a) (?!pagina|riga|passo|capitolo|pag|ore)[a-z][a-z.+#]* ?v?\\d[\\d.]*(?! ?(?:ore|minuti|giorni|euro|%|persone|posti))`,
    `^(?:\\W*(?:e|ma|ok|comunque|tra l'altro)[,.:]? )*per (?:far )?(?:provar\\w+|lanciar\\w+|avviar\\w+|compilar\\w+|deployar\\w+|pubblicar\\w+|collegar\\w+|entrar\\w*|accedere|installar\\w+|flashar\\w+|debuggar\\w+|eseguir\\w+|verificar\\w+|migrar\\w+|rigenerar\\w+|caricar\\w+|formattar\\w+|veder\\w+|testar\\w+|partire|girare|tirar\\w* su)\\b.{0,40}?${command}`,
    String.raw`\b(?:ho|abbiamo) cambiato (?:la |il |lo |l'|le |i |gli )?[\w-]+(?: [\w-]+)?, (?:adesso|ora) (?:c'e|e|abbiamo|uso|usiamo|gira|sono)\b`,
  ],
  habit: [
    String.raw`\b(?:qui|da noi|in azienda|nel team|li dentro|la dentro) (?:\w+ ){0,2}?(?:tutto|tutti|tutte|ogni|niente|nessun\w*|mai|sempre|solo|si|non si|nessuno|i|le|gli|il|la)\b`,
    String.raw`\btutto (?:passa|esce|va|arriva|entra|si fa|e gestito|viene|gira|parte) (?:\w+ )?(?:per|da|dal|dalla|in|con|tramite|attraverso|via)\b`,
    String.raw`^(?:\W*(?:e|ma|occhio|qui)[,.]? )*(?:i|gli|le|il|lo|la|l'|un|una|ogni|nostr\w+)? ?[\w-]+(?: [\w-]+){0,3} si (?:salv|misur|calcol|cont|annot|scriv|chiam|lanc|prov|gener|version|pubblic|gestisc|arrotond|esprim|fann|fa|us|import|legg|firm|compil|tengon|tien|pass|prend)\w* (?!male|bene|quando|se\b)\w+`,
    String.raw`\bnon si (?:tocca|cambia|modifica|usa|cancella|rinomina|sposta|pubblica|mette|scrive|installa|aggiunge|committa|pusha|sovrascrive)\w*\b`,
  ],
  statement: [
    String.raw`^(?:\W*(?:e|ma|occhio|no|ah|guarda)[,.!]* )*(?:il |lo |la |l'|i |gli |le |un |una )[\w'-]+(?: [\w'-]+){0,4}? (?:va|vanno|arriva|arrivano|comincia|cominciano|inizia|iniziano|usa|usano|contiene|contengono|riscrive|riscrivono|sovrascrive|sostituisce|riceve|ricevono|manda|mandano|invia|aspetta|legge|leggono|scrive|scrivono|accetta|accettano|rifiuta|conosce|chiede|dura|durano|gira|girano|finisce|costa|restituisce|fornisce|mantiene|gestisce|blocca|bloccano|carica|calcola|applica|chiude|porta|portano) (?!male|in errore|giu)\w+`,
    String.raw`^(?:\W*(?:e|ma|occhio|no|ah|guarda)[,.!]? )*(?:il|lo|la|l'|un|una|uno) ?[\w-]+(?: [\w-]+){0,4}? (?:e|contiene|vale|comincia|inizia|corrisponde|conta|rappresenta|viene|dipende|esce|arriva|parte|ha|richiede|rifiuta) (?!rott|sbagliat|vuot|mort|lent|giu)`,
  ],
  prohibition: [
    `\\b(?:non|mai|nemmeno) (?:mi |lo |la |li |le |ci |si )*(?:${meddling})\\b`,
    String.raw`\bnon si (?:tocca|cambia|modifica|usa|cancella|rinomina|sposta|pubblica|mette|scrive|installa|aggiunge|committa|pusha|sovrascrive)\w*\b`,
    String.raw`\b(?:niente|nulla) di (?:questo|tutto questo|quello) (?:esce|va|entra|finisce)\b`,
  ],
  contrast: [
    String.raw`\b(?:non e|non sono|non era) (?:un|uno|una|il|lo|la|in|di|del|quell\w+)\b`,
    String.raw`, (?:e )?(?:non|mica) (?:in|con|per|da|dal|di|del|della|il|la|i|le|un|una|al|a|su) \w+`,
    String.raw`\b(?:parliamo|si parla|stiamo parlando) di .{2,40}, (?:non|mica)\b`,
  ],
  domainFact: [String.raw`\b(?:parliamo|si parla|stiamo parlando) di (?:\w+ )?\d+ \w+`],
  correcting: [String.raw`^(?:\W*)(?:no no|nono|ma no|eh no|macche|negativo|per niente)\b[,.! ]+\w+`],
  recollection: [
    String.raw`\b(?:ne |lo |l')?(?:avevamo|abbiamo) (?:gia )?(?:parlato|discusso|visto|concordato|deciso|chiarito|stabilito)\b`,
    String.raw`\b(?:come|te|ve) (?:ti |te |vi |l'|lo |le )*(?:avevo|ho|avevamo|abbiamo) (?:gia )?(?:detto|spiegato|scritto|chiesto|indicato|accennato|segnalato)\b`,
    String.raw`\bhai (?:di nuovo|ancora|un'altra volta|nuovamente) \w+`,
  ],
  complaint: [
    String.raw`\bnon (?:mi|farmi|darmi|scrivermi|mandarmi|spiegarmi|riempirmi|mettermi|inventarti|star a|stare a) \w+`,
    String.raw`\b(?:sempre|ogni volta|di continuo|tutte le volte) (?:mi |lo |la )?(?:cambi|aggiungi|cancelli|metti|rompi|riscrivi|rinomini|inventi|supponi|tocchi|dimentichi|lasci)\b|\b(?:cambi|aggiungi|cancelli|metti|rompi|riscrivi|rinomini|inventi|tocchi|dimentichi|lasci) (?:\w+ )?(?:sempre|ogni volta|di continuo)\b`,
    String.raw`\b(?:senza che te lo (?:chieda|abbia chiesto)|di testa tua|di tua iniziativa|senza avvisar\w+)\b`,
  ],
  answerStyle: [
    String.raw`\b(?:evita|basta|niente|senza|meno|risparmiami|smetti con|lascia perdere|togli) (?:con |di |le |gli |i |il |la |tant\w+ |usare |mettere )*(?:elenchi|elenchi puntati|liste|tabelle|titoli|gergo|anglicismi|inglesismi|tecnicismi|termini tecnici|paroloni|papiri|pipponi|emoji|faccine|grassetti|scuse|complimenti|introduzioni|premesse|conclusioni|riassunti|riepiloghi|fronzoli|chiacchiere)\b`,
    String.raw`\b(?:spiega|spiegami|spiegamelo|rispondi|rispondimi|parla|parlami|dimmi|scrivi|scrivimi|raccontami)\w* (?:le cose |tutto |questo |sempre |per favore )*(?:piu |bene |molto )*(?:semplice|semplicemente|breve|brevemente|corto|facile|piano|lentamente|chiaro|chiaramente|terra terra|in poche parole|in parole povere|senza gergo|come a (?:un|una) (?:bambin\w|principiante|profano)|come se (?:fossi|avessi|non sapessi))\b`,
    String.raw`\b(?:solo|soltanto) (?:il|la|i|le|lo) (?:codice|diff|comando|comandi|risposta|risultato|modifiche|righe)\b|\bmi (?:basta|bastano) (?:il|la|i|le) (?:codice|diff|comando|comandi|risposta|righe|modifiche)\b|\b(?:pro e contro|tutto|rispost\w+) in (?:due|tre|poche) righe sempre\b`,
  ],
  person: [
    String.raw`\b(?:senno|se no|altrimenti),? (?:io )?(?:mi |non (?:ci |lo |li |mi )?)(?:perdo|capisco|ritrovo|raccapezzo|ricordo|confondo|seguo|leggo|trovo)\b`,
    String.raw`\b(?:leggo|guardo|lavoro|scrivo|controllo) (?:\w+ ){0,3}?(?:dal telefono|sul telefono|dal cellulare|in treno|in metro|da terminale|via ssh|con lo screen reader)`,
    `\\b(?:non )?sono (?:solo |piuttosto |in realta |di mestiere |un |uno |una |un'|il |la )*(?:${trades})\\b`,
    String.raw`\b(?:vengo dal|vengo dalla|vengo da) (?!vacanz)\w+|\bil mio (?:inglese|italiano) (?:e|non e)\b|\b(?:leggo|capisco|parlo) (?:male|poco|meglio)\b|\b(?:faccio fatica|mi aiuta|mi riesce piu facile|mi viene meglio) \w+`,
    String.raw`\bcosi (?:lo |la |li )?(?:rileggo|capisco|leggo|seguo|controllo) (?:meglio|piu (?:facilmente|in fretta|volentieri))\b`,
  ],
  review: [
    String.raw`\bprima di .{3,50}(?:fammi vedere|mostrami|dimmi|chiedimi|avvisami|mandami)\b|\b(?:fammi vedere|mostrami|dimmi|mandami) .{2,40} prima di \w+(?:are|ere|ire)\b`,
    String.raw`\b(?:se|quando) (?:hai dubbi|sei in dubbio|non sei sicur\w+|non sai|qualcosa non e chiaro)\b`,
  ],
  audience: [
    `\\b(?:${people}) (?:non )?(?:vuole|vogliono|pretende|pretendono|esige|chiede che|chiedono che|vieta|vietano|accetta|accettano|permette|permettono|paga|pagano|legge|leggono|usa|usano|capisce|capiscono|approva|controlla|insiste|impone|rifiuta|rifiutano) (?!un pulsante|una pagina|il pulsante)(?:che|niente|mai|sempre|solo|pagare|piu|altr\\w+|nessun\\w*|in|ne|tutto|modifiche)\\b`,
  ],
  projectFact: [
    String.raw`\b(?:capisce|accetta|legge|stampa|supporta|conosce|riconosce|parla)(?:no)? solo \w+`,
    String.raw`\b\d+ (?:chiamate|richieste|mail|messaggi) (?:al|all'|a) ?(?:secondo|minuto|ora|giorno)\b`,
    String.raw`\b(?:ogni (?:notte|sera|lunedi|domenica|fine mese|weekend)|tutte le (?:notti|sere|domeniche|mattine)|tutti i (?:lunedi|sabati)|a fine mese)\b.{0,40}\b(?:riavvia\w*|sovrascriv\w+|riscriv\w+|sostituisc\w+|sincronizz\w+|salvat\w+|svuot\w+|cancella|cancellano|resett\w+|import\w+|ricaric\w+|rigener\w+|blocc\w+|chiud\w+|arriva\w*|consegn\w+|cambia\w*|aggiorn\w+|archivi\w+)|\b(?:riavvia\w*|sovrascriv\w+|riscriv\w+|sostituisc\w+|sincronizz\w+|salvat\w+|svuot\w+|cancella|cancellano|resett\w+|import\w+|ricaric\w+|rigener\w+|blocc\w+|chiud\w+|arriva\w*|consegn\w+|cambia\w*|aggiorn\w+|archivi\w+)(?!.*(?:fehler|error|erreur)).{0,40}\b(?:ogni (?:notte|sera|lunedi|domenica|fine mese|weekend)|tutte le (?:notti|sere|domeniche|mattine)|tutti i (?:lunedi|sabati)|a fine mese)\b`,
    String.raw`\btutto (?:passa|esce|va|entra|parte) (?:\w+ )?(?:per|da|dal|dalla|dallo|tramite|attraverso)\b`,
    `\\b(?:${people}) (?:non (?:vuole|accetta|permette|paga|autorizza|lascia|legge|capisce)|pretende|esige|vieta|rifiuta|impone|insiste)\\b`,
    String.raw`\b(?:e|era|sono|fatto|lasciato|messo) (?:\w+ )?(?:apposta|voluto|volut[aie]|intenzionale|di proposito)\b`,
    String.raw`\b(?:cambia|entra in vigore|scade|viene spento|sparisce|chiude) (?:a|ad|in|da|dal|nel) (?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|20\d\d)\b`,
    String.raw`\b(?:e|questo e|sono) (?:solo |soltanto )?(?:una |un )?(?:jam|hackathon|prototipo|bozza|demo|prova|esperimento|tesi|pilota|progetto (?:personale|scolastico))\b(?!\?)`,
    String.raw`\b(?:sono|ci sono) (?:\w+ )?(?:dati|pratiche|clienti|pazienti|fascicoli) (?:veri|vere|reali)\b`,
    String.raw`\b(?:e|sono|viene) (?:certificat|omologat|collaudat|sigillat)\w+\b`,
  ],
  product: [
    String.raw`^(?:l'utente|il cliente|il giocatore|il visitatore|il socio|l'abbonato) (?:riceve|vede|puo|sceglie|paga)\b`,
    `(?:^|[.;] )(?!.*(?:\\b(?:${work})\\b|[/_\\x60]))(?:\\W*(?:e|ma)[,.]? )*(?:il |lo |la |l'|i |gli |le |un |uno |una |ogni |tutt\\w |nessun\\w* )?[\\w' -]+? (?:non )?(?:deve|devono|dovra|dovranno|puo|possono|e|sono|resta|restano|appare|riceve|ricevono|si vend\\w+|si \\w+) (?:\\w+ ){0,3}?(?:sempre|mai|automaticamente|subito)\\b`,
    String.raw`^(?:mai|sempre) (?:a|di|da|in|con|per|piu|meno|oltre) (?!mano\b)\w+`,
    String.raw`\b(?:mai|sempre|almeno|al massimo) (?:\w+ ){0,2}?(?:di )?\d+ ?(?:min\w*|secondi|ore|giorni|%|euro|volte|metri|caratteri|persone|posti)\b`,
  ],
  report: [String.raw`\bnon ho (?:ancora )?mai (?:fatto|usato|toccato|visto|provato|programmato)\b`],
  bugReport: [
    String.raw`\b(?:ieri|stanotte|stamattina|l'altro giorno)\b|\bsi e (?:rott|piantat|bloccat|riempit|spent|rovinat)\w+`,
  ],
  division: [
    String.raw`\b(?:lo|la|li|le) (?:decide|definisce|fissa|approva|gestisce|carica|firma|pubblica|mantiene|sceglie|compila)(?:no)? (?:sempre )?(?!tu\b|il (?:codice|sistema|test))(?:il |la |lo |i |l'|le )?\w+|\b(?:chi decide|decide sempre|la decisione spetta)\b`,
  ],
};
