/**
 * Classes of everyday Italian words that the cues are made of, without accents: text is folded first. A class is long on purpose: one
 * of three words fits the person it was heard from. Alternatives of a regular expression.
 */

/** Small words that may stand before a statement. */
export const openers =
  "e|ma|o|pero|allora|ok|okay|va bene|si|no|ah|oh|eh|uff+|mah|boh|beh|dai|ehi|oi|guarda|guardi|occhio|attento|attenta|attenzione|aspetta|aspetti|fermo|ferma|stop|alt|momento|un momento|macche|ma no|ma va|ma dai|per carita|comunque|tra l'altro|nota|ps|fyi|btw|in realta|inoltre|siccome|perche|poiche|dato che|visto che|ricorda che|qui|quindi|sbagliato|falso|scusa|scusi|purtroppo|peccato|cioe|insomma|ciao|salve|buongiorno|tranquillo|senti|senta";

/** What is not the subject of a statement about a thing. */
export const noSubject =
  "no|io|tu|lei|lui|noi|voi|loro|questo|quello|cio|questa e|mi|ti|si|ci|vi|ne|che|chi|cosa|cos'\\w*|quale|quali|qual|come|quando|dove|perche|per|se|c'e|ci sono|e|sono|era|ho|hai|puoi|potresti|puo|fai|fa|fammi|metti|aggiungi|crea|correggi|guarda|mostra|mostrami|togli|elimina|cambia|prova|lancia|esegui|verifica|controlla|lascia|lascialo|usa|scrivi|spiega|spiegami|dammi|passa|passami|continua|dimmi|cerca|sistema|apri|chiudi|rimetti|rifai|niente|nessuno|tutto|sempre|mai|adesso|ora|oggi|ieri|domani|forse|magari|senza|con|in|su|sul|sulla|sotto|da|dal|dalla|secondo|prima|dopo|piu|meno|meglio|peggio|gia|ancora|anche|solo|non|mio|mia|miei|mie|tuo|tua|tuoi|tue|vostr\\w+|error|warning|errore|grazie|perfetto|ottimo|bene|bravo|qualcuno|qualche|vari|varie|voglio|vorrei|mi serve|credo|penso|a|al|alla|di|del|della|uguale|quasi|manca|mancano|sembra|pare|secondo me";

/** A word of the subject or of what belongs to it. */
export const subjectWord = '(?!(?:io|tu|sono|perche|come|quando|se|grazie|e)\\b)[\\w./@\\x60\'"()%+-]+';

/** Stems of verbs that say what things do as a rule; they take -a or -e, -ano or -ono. */
export const habitStems =
  'accend|accett|aggiorn|aggiung|alimenta|aliment|aliqu|ammett|annull|appar|appartien|applic|apr|archivi|arriv|arrotond|ascolt|aspett|assegn|assum|assegn|attiv|aument|autorizz|avvert|avvi|bast|blocc|brucia|calcol|cambi|cancell|capisc|capit|caric|cerc|chiam|chied|chiud|cifr|circol|classific|codific|coincid|collega|collet|colleg|cominci|compil|complet|comprend|comunic|confin|connett|conosc|conserv|consegn|consider|consult|consum|cont|contien|controll|convert|copi|copr|corrispond|corr|cost|cre|dat|decad|decid|deriv|descriv|determin|deve|differ|dimentic|dipend|dirig|distingu|distribu|distribuisc|divid|dorm|duplic|dur|elabor|elimin|emett|entr|esegu|esig|esist|esport|estra|fallisc|fattur|ferm|filtr|finisc|firm|forn|fornisc|funzion|genera|gener|gest|gestisc|gir|govern|grav|guard|ignor|importa|import|impost|inclu|includ|indic|inizi|insist|inser|inserisc|installa|integr|interpret|invi|lanci|lasci|lav|lavor|legg|limit|mand|mangi|mant|mantien|marc|mett|mischi|misur|modific|mont|mostr|muor|moltiplic|nasc|negozi|nomin|not|numer|obblig|occup|offr|oper|ordin|orient|ospit|ottien|pag|parl|part|pass|perd|permett|pes|pilot|piac|polver|port|possied|prend|preved|procede|produc|proib|protegg|prov|provien|pubblic|pul|punt|quadr|raccogli|raddoppi|raggiung|raggrupp|rallent|rappresent|reagisc|registr|regg|rend|replic|resist|respinge|respir|rest|restituisc|ricalcol|ricaric|ricev|richied|riconosc|ricord|riduc|rientr|rifiut|riguard|riman|rimand|rimbors|rinnov|riparte|riavvi|ripet|riport|risal|riserv|rispett|rispond|risult|ritorn|riutilizz|riv|rompe|ruot|sal|salt|salv|sblocc|scad|scade|scal|scaric|scart|scatt|scende|sceglie|scegli|schiacci|scorre|scriv|segn|segu|sent|separ|serv|sett|signific|simul|sincronizz|smett|somm|sopport|sopravviv|sostituisc|sovrascriv|spegn|spar|sped|spedisc|spezz|stacc|stamp|start|sospend|subisc|suon|super|support|svuot|tagli|tard|tass|tend|termin|tien|tir|tocc|tollera|toller|torn|tradisc|traduc|transit|tratt|trasfer|trasmett|trasport|trov|us|usa|utilizz|vale|val|valid|valut|vari|ved|vend|vien|viagg|viet|viv|vol|vot';

/** Other verbs. */
export const habitIrregular =
  'e|sono|va|vanno|ha|hanno|fa|fanno|da|danno|sta|stanno|sa|sanno|puo|possono|deve|devono|vuole|vogliono|viene|vengono|tiene|tengono|contiene|contengono|mantiene|mantengono|appartiene|appartengono|proviene|provengono|esce|escono|dice|dicono|rimane|rimangono|muore|muoiono|sceglie|scelgono|toglie|tolgono|spegne|spengono|piace|vale|valgono|sale|salgono|resta|restano|capisce|capiscono|finisce|finiscono|pulisce|fornisce|forniscono|gestisce|gestiscono|spedisce|spediscono|restituisce|restituiscono|sostituisce|inserisce|riparte|scade|scadono';

/** What things are for a moment. */
export const momentary =
  "(?:adesso|ora|ancora|gia|qui|li|la\\b|vuot[oaie]|rott[oaie]|male|bene|ross[oaie]|verdi?|pront[oaie]|finit[oaie]|ok|a posto|molto|troppo|davvero|un po'?|scur[oaie]|lent[oaie]|brutt[oaie]|uguale|uguali|tagliat[oaie]|sfocat[oaie]|invisibil\\w+|sparit[oaie]|cadut[oaie]|bloccat[oaie] (?:da|su)|doppi[oaie]?|disallineat[oaie]|attaccat[oaie]|malat[oa]|in ferie|meglio|peggio|bell[oaie]|carin[oaie]|sbagliat[oaie]|errore|la stessa|lo stesso|come (?:prima|sempre)|di nuovo|colpa|perfett[oaie]|ottim[oaie]|giust[oaie])\\b";

/** What does not say what things do as a rule: "le immagini non si caricano". */
export const noHabit = '(?:bene|male|niente|nulla|uguale|ancora|gia|nemmeno|anche|piu)(?=[.!,]|$)';

/** People and offices whose word is not up to the one who writes, and the papers that bind them. */
export const authorities =
  'accademia|acquirent\\w+|agenzia\\w*|albo|allenator\\w+|amministrazione|amministrator\\w+|anac|archivio|architett\\w+|arbitr\\w+|asl|assicurazione|associazione|assessor\\w+|autorita|avvocat\\w+|azienda|banca|bibliotecari\\w+|camera|capitano|capo|capitolato|chirurg\\w+|cliente|clienti|collaudator\\w+|comitato|commercialista|commissione|committente|compliance|comune|condominio|consiglio|consulente|contabilita|contratto|convenzione|cooperativa|curator\\w+|dicastero|dipartimento|direttor\\w+|direttrice|direzione|dirigent\\w+|ditta|docent\\w+|dogana|editor\\w+|editore|ente|esattoria|fabbrica|fisco|fornitor\\w+|fondazione|garante|gdpr|genitori|gestore|giudic\\w+|giuri|guardia di finanza|inail|inps|ispettor\\w+|istituto|laboratorio|legale|legge|licenza|maestr\\w+|magazzino|marca|marketing|medic\\w+|ministero|museo|negozio|norma\\w*|notai\\w*|ordine|ospedale|parroco|partner|pazienti|preside|presidente|prefettura|primario|procura|produttor\\w+|professor\\w+|prof|proprietari\\w+|protocollo|provincia|questura|redazione|regione|regista|regolamento|revisor\\w+|ragioniera|ragioniere|rettorato|scuola|sede|segreteria|segretari\\w+|siae|sicurezza|sindacat\\w+|sindaco|soci|soprintendenza|sponsor|tecnici|tesorier\\w+|titolare|tribunale|tutor|ufficio \\w+|universita|utenti finali|vendite|veterinari\\w+|vigili';

/** Machines, what they are made of and what they run in. */
export const machines =
  'allarme|antenn\\w+|apparecch\\w+|ascensore|banco|banchi|batteri\\w+|bilanc\\w+|bus|caldai\\w+|camera|camion|canale|cartella clinica elettronica|cassa|casse|cavo|centralin\\w+|cluster|collegamento|compressore|computer|connessione|contator\\w+|controllor\\w+|dispositiv\\w+|disco|dischi|drone|droni|esp32|firewall|forno|fresa|gateway|gpu|gps|gru|impiant\\w+|interfaccia|lettor\\w+|linea|macchin\\w+|macchinetta|magazzino automatico|modem|monitor|motor[ei]|nas|nodo|nodi|ordinatore|orologio|palmar[ei]|pannell\\w+|pc|pi|piastra|pin|plc|pompa|pompe|porta|portatil[ei]|pressa|proxy|quadro|radar|radio|registrator\\w+|rele|rete|rifugio|robot|router|rubinetto|sala|satellite|scanner|scheda|schede|schermo|schermi|sensor[ei]|serra|server|serratura|sonda|sonde|stampant[ei]|stazione|switch|tablet|tastiera|telecamer\\w+|telefon\\w+|telescopio|terminal[ei]|termic[ah]e?|termostat\\w+|tornio|totem|trattor[ei]|unita|valvol\\w+|veicol\\w+|ventol\\w+|vpn|wifi';

/** In what form, unit or script data comes. */
export const forms =
  'fahrenheit|kelvin|celsius|gradi|utc|gmt|ora (?:locale|legale|solare)|centesimi|grammo|grammi|chili|chilogrammi|tonnellate|libbre|once|litri|metri|millimetri|centimetri|chilometri|pollici|piedi|miglia|nodi|secondi|millisecondi|minuti|ore|volt|millivolt|ampere|watt|kilowatt|hertz|bar|pascal|ettopascal|percentuale|decimi|millesimi|latin-?1|iso-?8859\\S*|utf-?8|utf-?16|cp1252|ebcdic|ascii|esadecimale|hex|base64|csv|xml|json|soap|edifact|bcd|epoch|timestamp|little[- ]endian|big[- ]endian|maiuscol\\w+|minuscol\\w+|punto e virgola|virgola|tabulazione|lordo|netto|scorporato|ivato';

/** Where the work stands or runs: what one can or cannot do there lasts. */
export const places =
  'server|macchina|macchine|computer|pc|portatile|vm|container|cluster|runner|ci|produzione|prod|staging|collaudo|hosting|officina|fabbrica|stabilimento|impianto|laboratorio|ufficio|cliente|clienti|ospedale|clinica|scuola|universita|comune|negozio|bottega|cassa|casse|tablet|telefono|telefoni|cellulare|raspberry|scheda|centralina|plc|sensori|sensore|gateway|nas|router|rete|intranet|vpn|sito|campo|magazzino|cantiere|abbonamento|piano|nodo|nodi|teatro|biglietteria|caldaia|qui|da noi|la dentro|li dentro';

/** What such a place has or has not. */
export const means =
  'internet|rete|wifi|campo|accesso|root|sudo|admin|permessi|gpu|scheda grafica|docker|schermo|tastiera|ram|memoria|disco|spazio|vpn|ssh|shell|cron|node|python|java|git|make|composer|https|certificat\\w+|backup|compilatore|proxy|float|malloc|heap';

/** Whose word counts in the work. */
export const people =
  'cliente|clienti|capo|capa|direzione|direttore|direttrice|titolare|socio|socia|prof|professore|professoressa|relatore|relatrice|commissione|editore|commercialista|contabilita|legale|ufficio legale|sicurezza|revisori|auditor|comune|ministero|fornitore|partner|banca|medici|dottori|volontari|marketing|grafico|grafica|designer|commerciale|assistenza|sistemisti|proprietario|committente|ente|laboratorio|certificatore|contratto|legge|norma|normativa|regolamento|siae|garante|asl';

/** What is worked on or with: a sentence about these is about the work and not about what a product does. */
export const work =
  "codice|\\w*test|testare|prove|commit\\w*|branch|ram[oi]|repo|repository|apis?|schema|schemi|migrazion\\w+|pipeline|ci|build|deploy\\w*|rilasci\\w*|release|docs?|documentazione|readme|comment[oi]|funzion[ei]|class[ei]|modul[oi]|component[ei]|variabil[ei]|file|cartell[ae]|script|log|config\\w*|server|database|db|base dati|docker\\w*|pacchett[oi]|dipendenz[ae]|version[ei]|merge|push\\w*|pr|ticket|agent[ei]|tip[oi]|interfacc\\w+|import\\w*|endpoint|query|sql|orm|ambient[ei]|lint\\w*|fixture|mock|chiav[ei]|token|git|staging|produzione|libreri[ae]|framework|inglese|italiano|colonn[ae]|camp[oi]|nom[ei]|identificator\\w+|id|date|import[oi]|prezz[oi]|messaggi d'errore|eccezion[ei]|backend|frontend|dati|firmware|macro|righe|tu|voi|noi|io|mi|me|mio|mia|nostr\\w+|qui|scheda";

/** Verbs that ask somebody not to do something. */
export const meddling =
  'toccare|tocchi|cambiare|cambi|modificare|modifichi|usare|usi|cancellare|cancelli|rinominare|rinomini|spostare|sposti|committare|pushare|sovrascrivere|mischiare|scrivere|installare|aggiungere|mettere|inventare|inventarti|supporre|indovinare|riscrivere|formattare|riformattare|rifattorizzare|ottimizzare|creare|generare|incollare|mandarmi|spiegarmi|ripetere|riassumere|tradurre|duplicare|fidarti|pubblicare|deployare|rigenerare|buttare|correggere';
