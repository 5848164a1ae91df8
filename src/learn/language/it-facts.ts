import { command } from './command.ts';
import {
  authorities,
  forms,
  habitIrregular,
  habitStems,
  machines,
  momentary,
  noHabit,
  noSubject,
  openers,
  subjectWord,
} from './it-classes.ts';
import type { LanguageWords } from './types.ts';

const front = String.raw`^(?:\W*(?:${openers})[,.:!]? )*`;
const determiners =
  "(?:(?:il|lo|la|i|gli|le|un|uno|una|nostr[oaie]|i nostri|le nostre|ogni|tutti i|tutti gli|tutte le|nessun[oa]?|quest[oaie]) |l'|un')";
/** A statement's subject, as far as its verb. */
const subject = `(?:${determiners})?(?!(?:${noSubject})\\b)(?:${subjectWord} ){1,6}?`;
/** Many of a kind, or any one of it. */
const many = `(?:un'|(?:un|uno|una|ogni) |(?:i|gli|le|i nostri|le nostre|tutti i|tutti gli|tutte le) (?=(?:[^\\s,.;:!?]+ ){1,4}?(?:che|senza|con|prima|dopo|da|fino|oltre|sopra|sotto|tra|fuori|precedent\\w*|successiv\\w*|non|mai|sempre|si)\\b))(?!(?:altr[oaie]|due|tre|quattro|cinque|stess[oaie]|ultim[oaie]|prim[oaie]|nuov[oaie]|pulsanti|immagini|foto|pagine|test|errori|colleghi|utenti|giocatori|client[ei]|volta|po|cosa|bug|messaggio|warning|piccol[oaie]|che|\\d\\S*)\\b)(?:${subjectWord} ){1,6}?`;
const not = '(?:non |non si |si |gli |ci |mai |sempre |solo |vi |ne )*';
const verb = `(?:(?:${habitStems})(?:a|e|ano|ono)|${habitIrregular})`;
const reflexive = String.raw`(?!(?:si )?(?:vede|vedono|carica|caricano|rompe|rompono|blocca|bloccano|sovrappone|duplica|apre|aprono|aggiorna|aggiornano|impalla)\b)\w{3,}(?:a|e|ano|ono)`;

/** What Italian states of things as such, of machines, of who does what, of the person. */
export const facts: LanguageWords['cues'] = {
  statement: [
    `${front}${subject}${not}${verb} (?!${momentary}|${noHabit})`,
    `${front}${subject}(?:non |mai |sempre |solo )*si ${reflexive}(?:[,.]|$| (?!${momentary}))`,
    `${front}(?:in|nel|nella|nello|nei|nelle|sul|sulla|sullo|su|per|con|da|dal|dalla|secondo|al|alla) (?:il |la |lo |i |le |gli |l'|un |una |quest\\w+ |nostr\\w+ )?(?!(?:ora|adesso|favore|esempio|fondo|alto|basso|destra|sinistra|riga|pagina|tuo|tua|tue|posto|te|me)\\b)[\\w'./-]+(?: [\\w'./-]+){0,3},? (?:non |si |solo |sempre |mai |tutt[oiae] )*(?:${verb}|c'e|ci sono|abbiamo) (?!${momentary})\\w`,
  ],
  generic: [
    `${front}${many}${not}${verb} (?!${momentary}|${noHabit})\\w`,
    `${front}${many}(?:non |mai |sempre |solo )*si ${reflexive}(?:[,.]|$| (?!${momentary}))`,
    `${front}${many}non (?!caric|funzion|appar|escon|apr|mostr|ved|arriv|rispond|salv|chiud|esist|compil|entr|coincid|torna|gira|pass|e\\b|sono\\b|va\\b)\\w{3,} mai[.,]*$`,
  ],
  habit: [
    String.raw`\b(?:abbiamo|facciamo|riceviamo|gestiamo|vendiamo|trattiamo|sono) (?:circa |solo |al massimo |appena |si e no )*(?:\d+|due|tre|quattro|cinque|sei|dieci|quindici|venti|cento) ?[\w']+(?: [\w']+)? (?:al|alla|all'|a|ogni|per|in tutto)\b`,
  ],
  environment: [
    `^(?!.*\\b(?:deve|devono|dovra|dovranno)\\b).*\\b(?:${machines})\\b(?: [\\w'./-]+){0,5}? ${not}(?:restituisc\\w*|da|danno|mand\\w*|invi\\w*|misur\\w*|pes\\w*|parl\\w*|capisc\\w*|legg\\w*|stamp\\w*|gir\\w*|cont\\w*|aspett\\w*|fa|fanno|mostr\\w*|funzion\\w*|lavor\\w*|usa|usano|ha|hanno|regg\\w*|support\\w*|e|sono|va|vanno) (?:[\\w'./-]+ ){0,3}?(?:${forms}|\\d[\\d.,]* ?(?:k|kbit|mbit|kbps|mbps|kb|mb|gb|giga|mega|v|mv|ma|a|w|hz|khz|mhz|ghz|baud|dpi|bar|mm|cm|m|s|ms|sec\\w*|min\\w*|bit|byte|caratteri|righe|grigi|colori|pixel|px|core|gradi|connessioni)|bianco e nero|monocromatic\\w+)\\b`,
    `\\b(?:${machines})\\b(?: [\\w'./-]+){0,4}? (?:ha|hanno|support\\w*|accett\\w*|regg\\w*|gir\\w*|legg\\w*|capisc\\w*) (?:solo|soltanto|appena|al massimo)\\b|\\b(?:${machines})\\b(?: [\\w'./-]+){0,4}? non (?:ha|hanno|support\\w*|accett\\w*|permett\\w*|capisc\\w*|regg\\w*|c'e|lasci\\w*) (?!problem\\w|error|niente|senso|nessun problema)\\w`,
    `\\b(?:${machines})\\b(?: [\\w'./-]+){0,5}? (?:e|sono|viene|vengono) (?:\\w+ ){0,3}?(?:invertit\\w+|al contrario|all'incontrario|incrociat\\w+|montat\\w+|collegat\\w+|cablat\\w+|riservat\\w+|saldat\\w+|limitat\\w+|sigillat\\w+|piombat\\w+|tarat\\w+|calibrat\\w+|noleggiat\\w+|prestat\\w+|offline|isolat\\w+|vecchi\\w*|antic\\w+|in sola lettura|attiv\\w+ (?:basso|alto)|condivis\\w+|congelat\\w+)\\b`,
    `\\b(?:${machines})\\b(?: [\\w'./-]+){0,4}? (?:si )?(?:riavvi\\w*|spegn\\w*|addorment\\w*|dorm\\w*|tagli\\w*|filtr\\w*|blocca|bloccano|limit\\w*|chiud\\w*|scald\\w*|perd\\w*|dimentic\\w*|cancell\\w*|rifiut\\w*|accett\\w*|rispond\\w*|disconnett\\w*|stacc\\w*|svegli\\w*|cad\\w*|cade) (?:[\\w.]+ ){0,4}?(?:dopo|ogni|tutte le|tutti i|di notte|la notte|la domenica|sempre|solo|nessun\\w*|spesso|alle)\\b`,
    String.raw`\b(?:basso|alto|low|high|zero|0|1|positivo|negativo|rosso|verde|vero|falso|true|false) (?:=|vuol dire|significa|e|equivale a) (?:\w+ ){0,3}?(?:apert\w+|chius\w+|acces\w+|spent\w+|avanti|indietro|marcia|liber\w+|occupat\w+|bloccat\w+|pompa|buon\w+|cattiv\w+|sconosciut\w+|invalid\w+|vuot\w+|destra|sinistra|su|giu|avere|dare|uscita|entrata)\b`,
    `\\b(?:sta|gira|ascolta|vive|risponde) (?:da me |qui |in locale |sempre )*(?:su|sulla|sul|sotto) (?:porta )?(?:\\d{3,5}\\b|/\\w|com\\d|\\w+\\.\\w+\\.)`,
    `\\b(?:su|sul|sulla|sui|nel|nella|in|al) (?:mio |mia |nostr\\w+ |quest\\w+ )?(?:${machines}|cluster|cantiere|campo|studio|scuola|liceo)\\b(?: [\\w'-]+){0,3},? (?:solo |non |ancora |sempre )*(?:c'e|ci sono|abbiamo|ho|gira|girano|e|si usa) (?:solo |ancora |il |la |un |una )*(?:windows|linux|mac\\w*|ubuntu|debian|wifi|internet|rete|\\d|modulo|python|php|java|node|gcc|libre ?office|excel|docker|schermo|tastiera|permessi|chrome|firefox)`,
    String.raw`\b(?:mio|mia|il nostro|la nostra) (?:\w+ )?(?:pc|portatile|computer|macchina|telefono|tablet|connessione|internet|scheda|terminale|ufficio|officina) (?:non )?(?:ha|e|gira|va|supporta|usa) (?:solo|ancora|vecchi\w+|lent\w+|limitat\w+|con|su|windows|linux|mac|nessun\w*|nvidia)\b|\b(?:io )?non ho (?:\w+ )?(?:gpu|nvidia|cuda|mac|iphone|android|windows|linux|docker|internet|wifi|fibra|permessi|admin|sudo|licenza|mouse|schermo|tastiera)\b`,
    `\\b(?:firmware|libreria|lib|driver|sdk|api|interfaccia|protocollo|framework|plugin|pacchetto)\\b(?: [\\w'./-]+){0,5}? (?:non )?(?:e|sono) (?:thread-?safe|rientrant\\w|idempotent\\w|deterministic\\w|asincron\\w+|compatibil\\w|bloccant\\w|sincron\\w+|a pagamento)\\b`,
    `\\b(?:si|lo|la|bisogna|va|vanno) (?:compil\\w*|flash\\w*|prov\\w*|test\\w*|lanci\\w*|avvi\\w*|deploy\\w*|rilasci\\w*|install\\w*|consegn\\w*|pubblic\\w*|format\\w*|migr\\w*|caric\\w*|firm\\w*|impacchett\\w*|gener\\w*|esegu\\w*|fa|fanno|costruisc\\w*|tira su|fatt\\w+|lanciat\\w+|compilat\\w+) (?:\\w+ ){0,3}?(?:con|da|via|tramite|usando) (?:il |la |un |una )?${command}`,
    `${front}(?:compila|lancia|avvia|esegui|testa|deploya|flasha|installa) (?:sempre |solo )?(?:con|tramite|via|da) ${command}`,
    `${front}(?:per) [^,.?]{3,40}? ?[:,] ?[^.?]{0,60}?(?:${command}|(?:lancia|esegui|copia) [./~\\w-]*[./][\\w./-]+)`,
    `\\b(?:i test|la build|il deploy|la compilazione|le migrazioni) (?:sempre |solo |si fanno |vanno |girano )*(?:con|via|tramite) ${command}`,
  ],
  domainFact: [
    `\\b(?:e|sono|arriv\\w*|viene|vengono|salv\\w*|misur\\w*|cont\\w*|calcol\\w*|fattur\\w*|pes\\w*|espress\\w*|rest\\w*|va|vanno|codific\\w*|legg\\w*|torn\\w*) (?:\\w+ ){0,3}?(?:in|al|a|alla|all'|di) (?:${forms})\\b|\\b(?:separatore|delimitatore|decimale|fuso|codifica|valuta|unita|formato della data|arrotondamento|precisione|soglia|tetto|minimo|massimo|scadenza|preavviso|franchigia|quota|limite|commissione|tassa|prevendita) (?:[\\w'-]+ ){0,5}?(?:e|sono|resta|vale) (?!falso|male|vuot|molto|troppo|sbagliat)`,
    String.raw`\b(?:per|con) ["«“]?[\w-]+["»”]? (?:intendiamo|si intende|vogliamo dire)\b|["«“]?\b[\w'-]+["»”]? (?:vuol dire|significa|sta per|equivale a)(?: qui| da noi| sempre)? (?!che (?:tu|e)\b)\w|\b(?:da noi|qui|nell\w* \w+|nel nostro \w+|internamente|in gergo|in ditta) (?:si dice|lo chiamiamo|si chiama|diciamo|li chiamiamo|significa|un .{2,20} e|una .{2,20} e|e (?!rott|vuot|sbagliat)\w+)\b|\bun[ao']? ?["«“]\w+["»”] (?:da noi|qui|per noi|in \w+) e\b`,
    String.raw`\b(?:settimana|giorno|giornata|mese|anno|stagione|turno|trimestre|semestre|esercizio|corso|periodo|notte|campagna|ciclo)\b(?: \w+){0,2}? (?:va|vanno|inizia|iniziano|comincia|finisce|termina|corre|dura|parte|chiude|conta) (?:sempre |da noi |qui )*(?:da|dal|dalla|il|a|al|in|fino|per|di)\b`,
    String.raw`\b(?:e|sono) (?:\w+ )?(?:univoc\w+|unic\w+|irripetibil\w+|due cose (?:divers|distint)\w+|cose diverse|divers\w+ da|consecutiv\w+|progressiv\w+|immutabil\w+|arrotondat\w+|esent\w+|definitiv\w+ (?:da|una volta)|null\w+ (?:da|se)|fiss[oaie])\b`,
    String.raw`\bsi (?:identific\w+|riconosc\w+|distingu\w+|numer\w+|fattur\w+|pag\w+|calcol\w+|cont\w+|misur\w+|pes\w+|dos\w+|dat\w+|classific\w+|sommano|teng\w+|tien\w+|ordin\w+|assegn\w+|butt\w+|distrugg\w+|archivi\w+|conserv\w+|scart\w+|nomin\w+|arrotond\w+|liquid\w+|annull\w+) (?:\w+ ){0,2}?(?:per|a|al|in|su|secondo|durante|da|dal|con|solo|sempre|di|alla)\b|\b(?:sono|vanno|va|e) (?:ordinat\w+|numerat\w+|arrotondat\w+|raggruppat\w+|classificat\w+|fatturat\w+|conteggiat\w+) (?:per|a|al|in|secondo|da|alla)\b`,
    String.raw`\b(?:val\w+|cont\w+|considera\w*) (?:come|per|doppio|zero) \w+|\bnon (?:scad\w+|si ripet\w+|si eredita\w*|si proroga\w*|si cumula\w*)(?: mai)?(?=[.,]|$)|\bsi (?:buttano|scartano|distruggono|archiviano|restituiscono)(?=[.,]|$)`,
    String.raw`\bnon (?:tutti|tutte|sempre|chiunque) (?:i |gli |le )?\w+ (?:hanno|sono|possono)\b|\bnon (?:tutti|tutte) (?:hanno|sono)\b|\bnon (?:hanno|ha) [\w ']{2,20} (?:ma|bensi)\b|\bpu(?:o|ossono) (?:avere (?:piu|due|zero)|esistere senza|appartenere a|tornare|cambiare)\b`,
  ],
  contrast: [
    String.raw`^(?:\W*(?:${openers})[,.:!]? )*non (?:e |si dice |va |sono )?(?:un |una |il |la |l')?["«“]?[\w'./-]+["»”]?(?: [\w./-]+)?, (?:e|sono|si|da noi|qui|va|ma|diciamo|nell\w*|nel|bensi)\b`,
    String.raw`, non (?:un |una |il |la |i |le |gli |l'|in |per |con |al |a |del |di |sul |su |da )[\w'./-]+(?: [\w./-]+)?[.!]*$|\be non [\w'-]+(?:[,.]|$)`,
    String.raw`\b(?:solo|soltanto|unicamente) (?:su|sul|sulla|in|nel|nella|per|con|al|alla|da|tramite) (?:il |la |lo |i |le |l'|un |una )?(?!mobile|desktop|te\b|me\b|ora|oggi|hover|clic)[\w'./-]+(?:,|[.!]*$)`,
  ],
  prohibition: [
    String.raw`\b(?:non|mai) si (?:tocca|toccano|modifica|modificano|cambia|cambiano|edita|rinomina|rinominano|cancella|cancellano|pusha|committa|condivide|mescola|installa|ingoia|ingoiano|arrotonda|comprime|comprimono|ritenta|sposta|invia|pubblica|mette|sovrascrive|riusa|salva|logga|mocka|formatta|usa|fa)\b`,
    String.raw`\bnon (?:va|vanno|esce|escono|entra|entrano|si \w+) (?:su|in|fuori|nel|nella|sul|sulla|da|dal|dalla) (?:la |il )?(?:stdout|main|master|prod\w*|vendor|root|repo\w*|git|cloud|rete|casa|edificio|azienda|paese|release|log|slack|terzi|sede)\b`,
    String.raw`^(?:\W*(?:e|ma|per favore|ok|si|no|occhio)[,.:!]? )*(?:basta|mai piu|nessun|nessuna|via) (?:con |di |il |la |i |le )?[\w-]+`,
    String.raw`\b(?:e|sono|resta|restano) (?:\w+ )?(?:bloccat\w+|protett\w+|congelat\w+|intoccabil\w+|vietat\w+|proibit\w+)\b(?! (?:da (?:ieri|oggi)|dal))`,
    String.raw`\bnon (?:accetta\w*|autorizza\w*|tollera\w*|vuole|vogliono|permette\w*|ammette\w*) (?!che (?:entri|carichi))\w+`,
  ],
  directive: [
    String.raw`\b(?:il|lo|la|i|gli|le|l') ?[\w'./-]+(?: [\w'./-]+){0,3} non si (?:toccano?|modificano?|rinominano?|cancellano?|cambiano?|spostano?|sovrascrivono?|formattano?)\b|\bnon (?:cambiare|toccare|modificare|editare|cancellare) niente (?:in|dentro|sotto) [\w./]+`,
  ],
  division: [
    String.raw`\b(?:tu|lei) (?:solo |soltanto )?(?:tocch\w+|modific\w+|fai|scriv\w+|legg\w+|cambi\w*|lavori) (?:solo|soltanto)\b|\b(?:tu|lei) (?:prepar\w+|scriv\w+|fai|propon\w+|redig\w+|consegn\w+|test\w+|pianific\w+)\b[^.?!]{1,60}(?:,| e) (?:[\w']+ ){0,4}?(?:io|noi|lui|lei|lo|la|il)\b.{0,16}\b(?:schiacci\w*|prem\w*|valid\w*|push\w*|deploy\w*|pubblic\w*|invi\w*|firm\w*|rivedo|decid\w*|mergio|pag\w*|lanci\w*)|\b(?:bottone|pulsante|firma|deploy|merge) (?:lo|la) (?:schiaccio|premo|faccio|do|lancio|metto) io\b`,
    String.raw`\b(?:lo|la|li|le|l') ?(?:decid\w+|fa|fanno|ha fatt\w|ha scritt\w|hanno fatt\w|hanno scritt\w|rived\w+|valid\w+|gest\w+|tien\w+|fiss\w+|scegl\w+|scriv\w+|redig\w+|disegn\w+|firm\w+|pubblic\w+|pag\w+|approv\w+|forn\w+|met\w+|consegn\w+|compil\w+|assegn\w+|mantien\w+|traduc\w+|illustr\w+|mand\w+|impon\w+|rilanci\w+|defin\w+|cura|autorizz\w+) (?:solo |sempre |a mano |tutt\w )*(?:il|lo|la|i|gli|le|l'|un|una|mi[oa]|nostr\w+|[a-z]{3,})\b(?! (?:fallire|subito|adesso|ora|prima|poi))`,
    String.raw`\b(?:vien\w*|veng\w+|arriv\w*|esc\w*|provien\w*|proveng\w+) (?:tutt\w |sempre |direttamente )*(?:da|dal|dalla|dallo|dai|dagli) (?:nostr\w+ |mi\w+ )?(?:redazione|grafic\w+|agenzia|marketing|commercial\w+|contabilita|client\w+|fabbrica|produttor\w+|fornitor\w+|sede|editor\w+|traduttor\w+|collegh\w+|colleg\w+|cap\w+|direzione|comune|ministero|laboratorio|musicist\w+|illustrator\w+|fotograf\w+|tecnic\w+|team|partner|tipografia|citta|autor\w+|professor\w+|filiali|negozi)\b`,
    String.raw`\b(?:e|sono) (?:compito|affare|lavoro|decisione|responsabilita|roba) (?:mi\w|su\w|nostr\w|del\w*|di)\b|\b(?:noi|qui) (?:ci )?limitiamo a leggere|\bnoi (?:leggiamo|consultiamo) solo\b|\b(?:non (?:li|le|lo|la) scrivi|non (?:li|le|lo|la) tocchi) tu\b`,
  ],
  person: [
    String.raw`\b(?:ti|la|vi) (?:ascolto|leggo|detto|scrivo) (?:\w+ ){0,2}?(?:in (?:macchina|auto|treno|autobus|metro|officina)|dal (?:telefono|cellulare)|guidando|con una mano|a voce)\b|\b(?:lavoro|programmo|scrivo|leggo|sviluppo|studio) (?:\w+ ){0,3}?(?:di notte|la sera|nei weekend|dal (?:telefono|cellulare)|con una mano|a voce|da sol[oa]|con la lente|con lo screen reader|nei ritagli)\b`,
    String.raw`\b(?:vedo|sento|distinguo|leggo) (?:molto )?(?:male|poco|sfocato|quasi niente)\b|\bnon (?:vedo|distinguo|sento) (?:bene |i |il |quasi |niente )+(?:colori|rosso|verde|da|niente|bene)?\b`,
    String.raw`\b(?:non )?(?:sono|faccio|ero|lavoro come) (?:un |uno |una |un'|il |lo |la |l'|solo |piuttosto |di mestiere |mica )*(?:giardinier\w+|viticoltor\w+|apicoltor\w+|birrai\w*|fornai\w*|pasticcer\w+|falegnam\w+|murator\w+|saldator\w+|idraulic\w+|pittor\w+|allevator\w+|agricoltor\w+|agronom\w+|meccanic\w+|macellai\w*|camerier\w+|cuoc\w+|chef|parrucchier\w+|ostetric\w+|infermier\w+|dentista|veterinari\w+|psicolog\w+|fisioterapist\w+|farmacist\w+|ottic\w+|orafo|tipograf\w+|archivist\w+|bibliotecari\w+|storic\w+|geolog\w+|meteorolog\w+|astronom\w+|direttor\w+ di coro|organista|fonic\w+|attor\w+|attric\w+|baller\w+|allenator\w+|autista|pilota|capitano|notaio|avvocat\w+|commercialist\w+|ragionier\w+|professor\w+|maestr\w+|educator\w+|bidell\w+|pompier\w+|poliziotto|libero professionista|volontari\w+|informatic\w+|del mestiere|tecnic\w+|programmator\w+|medic\w+|ingegner\w+|architett\w+|designer|musicist\w+|fotograf\w+|student\w+|pensionat\w+|termotecnic\w+|daltonic\w+|dislessic\w+|mancin\w+)\b`,
    String.raw`\bnon (?:so|capisco|parlo|leggo|conosco|mastico) (?:niente di |molto di |molto |bene |l'|il |lo |la |un'acca di )*(?:sql|python|java\w*|c\b|c\+\+|rust|git|html|css|codice|programmare|programmazione|inglese|matematica|statistica|informatica|bash|linux|regex|solfeggio|excel|paroloni|termini)\b`,
  ],
  answerStyle: [
    String.raw`\b(?:sempre |solo |in |con )(?:frasi) (?:complete|corte|brevi|semplici|intere)\b|\b(?:spiega\w*|dimmi|descrivi\w*|racconta\w*|riassumi) (?:[\w']+ ){0,4}?(?:a parole|con (?:parole|esempi|disegni)|in parole povere|in italiano normale|senza (?:gergo|tecnicismi|sigle)|passo passo|come a un)\b|\bvacci piano (?:con|coi|col)\b`,
    String.raw`\b(?:non mi|non|smetti\w*|basta|risparmia\w*|senza|niente|evita|meno)(?: di| con)? ?(?:scriver\w*|mandar\w*|far\w*|metter\w*|dar\w*|usar\w*)? ?(?:i|il|le|la|gli|tutti|tante|tanti|quei|tuoi|tue)? ?(?:romanzi|romanzo|papiri|pipponi|poemi|discorsi|sermoni|complimenti|lodi|scuse|fronzoli|convenevoli|introduzioni|conclusioni|riassunti|elenchi|liste|tabelle|emoji|faccine|anglicismi|tecnicismi|paroloni|diagrammi|sigle|formule|preamboli|giri di parole)\b(?! (?:nella|nell|in|sulla) (?:app|pagina|schermata|sito))`,
    String.raw`\b(?:prima|sempre) (?:dammi |dimmi )?(?:il|la|i) (?:risultato|conclusione|risposta|numeri|soluzione|riassunto|verdetto)\b.{0,6}\b(?:poi|dopo|e poi|e dopo)\b`,
    String.raw`\b(?:mi dia|dammi|diamoci|mi dai) del (?:lei|tu)\b`,
    String.raw`\b(?:quando|se|ogni volta che) (?:mi )?(?:dai|dici|citi|metti|spieghi|usi|cambi) .{3,45}, (?:metti|dimmi|indica|cita|aggiungi|spiega|scrivi)\w*\b|\b(?:solo|soltanto) (?:indizi|suggerimenti)\b|\bnon (?:darmi|dirmi) (?:mai )?(?:la|il) (?:soluzione|risposta)\b`,
  ],
  complaint: [
    String.raw`\bse non (?:lo )?(?:sai|sa|trovi|capisci|sei sicur\w+)\b.{0,12}\b(?:dillo|dimmelo|lo dica|chiedi\w*|avvisa\w*|non (?:tirare a )?indovin\w+|non inventare)`,
    String.raw`\bnon (?:riscrivere|rifare|cambiare|modificare|cancellare|indovinare|inventare|supporre|programmare|installare|committare|pushare|toccare) (?:tutto|niente senza|alla cieca|in un colpo|di testa tua|ogni volta|senza (?:avvis\w+|chieder\w+|dirm\w+)|a caso)\b`,
    String.raw`\b(?:mostrami|fammi vedere|dimmi|spiegami|proponimi|mi dica|mi spieghi) (?:prima |sempre )*(?:quello che (?:vuoi|vai)|il piano|cosa (?:vuoi|vai|intendi|cambi|non va|c'e che non)|come (?:vuoi|intendi)|che cosa non va)\b`,
  ],
  recollection: [
    String.raw`\b(?:te|ti|ve|vi|gliel|te l'|ti ho|te lo) ?(?:l'|lo )?(?:ho|avevo) (?:gia )?(?:detto|chiesto|spiegato|scritto|ripetuto|avvisat\w)\b|\b(?:avevo|ho gia) (?:detto|chiesto|spiegato|scritto)\b`,
    String.raw`\b(?:avevamo|abbiamo|eravamo|non eravamo|non avevamo) (?:gia )?(?:detto|deciso|concordato|stabilito|d'accordo|rimasti)\b`,
    String.raw`\b(?:e|siamo|con questa e|per) (?:gia |alla |ormai )?(?:la )?(?:seconda|terza|quarta|quinta|sesta|ennesima|ultima|centesima|\d+a?) volta\b|\bquante volte\b|\bte lo ripeto\b`,
    String.raw`\b(?:l'|li |le )?hai (?:almeno |mai |davvero |anche )*(?:fatto girare|fatto partire|provato|lanciato|aperto|avviato|compilato|eseguito|guardato|giocato)\b[^?.!]{0,40}\?`,
    String.raw`\b(?:abbiamo|c'e) gia (?:un|una|il|la|l')\b`,
  ],
  review: [
    String.raw`\b(?:avvisami|avvertimi|chiedimi|dimmelo|consultami|avvisa|chiedi|mi avvisi) (?:sempre |bene )?prima\b|\bprima di (?:cancellare|installare|committare|pushare|deployare|rinominare|modificare|cambiare|sovrascrivere|inviare|pubblicare|migrare|toccare|lanciare|aggiungere)\b.{0,40}\b(?:avvisa\w*|chiedi\w*|mostra\w*|dimmi|aspetta|fammi)|\bsenza (?:il )?(?:mio|nostro) (?:ok|permesso|via libera|benestare)\b`,
  ],
  audience: [
    `\\b(?:${authorities}) (?:\\w+ ){0,2}?(?:non |ci |mi )?(?:vuol\\w*|vogl\\w*|esig\\w*|chied\\w*|impon\\w*|proib\\w*|viet\\w*|rifiut\\w*|accett\\w*|autorizz\\w*|toller\\w*|verific\\w*|controll\\w*|legg\\w*|apr\\w*|stamp\\w*|pag\\w*|aspett\\w*|ricev\\w*|firm\\w*|respin\\w*|archivi\\w*|us[ao]n?o?|capisc\\w*|obblig\\w*|permett\\w*|pretend\\w*) (?!mi\\b|un (?:pulsante|logo|campo)|una (?:pagina|colonna)|nuov\\w+)(?:[\\w'-]+ ){0,6}?(?:ogni|tutt[oaie]|nessun\\w*|non|che|sempre|mai|piu|prima|su carta|per iscritto|per posta|in pdf|senza|solo|soltanto|per \\w+)\\b`,
    String.raw`\b(?:secondo|per|in base a|come da|a causa del\w*|per colpa del\w*) ?(?:il |lo |la |i |gli |le |l'|nostr\w+ )?(?:${authorities}|manuale|scheda tecnica|datasheet|statuto|decreto|direttiva|gdpr)\b[^.?!]{0,20} (?:si|non|bisogna|deve|devono|puo|possono|e|sono|ogni|tutt[oaie]|nessun\w*|niente|il|lo|la|i|le|un|una)\b`,
  ],
  lifecycle: [
    String.raw`\bnon (?:si )?(?:e|sono|fabbrica\w*|vend\w*|usa\w*|stampa\w*|modifica\w*|tocca\w*|accetta\w*|emett\w*|cambia\w*|vale\w*|esiste\w*|c'e) (?:\w+ )?piu\b|\b(?:ora|adesso|da \w+) si chiama\w*\b`,
  ],
  oneTask: [String.raw`\be basta[.!]*$|\b(?:solo |e )?una prova\b|\bnon toccare altro\b`],
  therefore: [
    String.raw`^(?:\W*(?:${openers})[,.:!]? )*(?!(?:io|tu|questo|quello|perche|se|quando|come|il test)\b)[^.?!]{10,110}?,? (?:per questo|ecco perche|ecco|percio|quindi|per cui|di conseguenza|da qui) (?:ti |ne |il |lo |la |i |le |gli |l'|non |tu\w+ |quals\w+ )\w+`,
  ],
};
