import * as classes from './it-classes.ts';
import { habitIrregular, habitStems } from './it-classes.ts';
import type { FrameClasses } from './frames.ts';
import { type RomanceFrame, withOpenings } from './romance-frames.ts';

/** What a statement begins with, and classes that several frames ask for. */
export const common = withOpenings(classes, {
  determiners:
    "(?:il|lo|la|i|gli|le|un|uno|una|nostr[oaie]|i nostri|le nostre|ogni|tutti i|tutti gli|tutte le|nessun[oa]?|quest[oaie]) |l'|un'",
  anyOne: "un'|(?:un|uno|una|ogni) ",
  theMany: 'i|gli|le|i nostri|le nostre|tutti i|tutti gli|tutte le',
  which: String.raw`che|senza|con|prima|dopo|da|fino|oltre|sopra|sotto|tra|fuori|precedent\w*|successiv\w*|non|mai|sempre|si`,
  inView:
    'altr[oaie]|due|tre|quattro|cinque|stess[oaie]|ultim[oaie]|prim[oaie]|nuov[oaie]|pulsanti|immagini|foto|pagine|test|errori|colleghi|utenti|giocatori|client[ei]|volta|po|cosa|bug|messaggio|warning|piccol[oaie]|che',
  not: '(?:non |non si |si |gli |ci |mai |sempre |solo |vi |ne )*',
  verb: `(?:(?:${habitStems})(?:a|e|ano|ono)|${habitIrregular})`,
  self: 'si',
  reflexive: String.raw`(?!(?:si )?(?:vede|vedono|carica|caricano|rompe|rompono|blocca|bloccano|sovrappone|duplica|apre|aprono|aggiorna|aggiornano|impalla)\b)\w{3,}(?:a|e|ano|ono)`,
  adverbs: 'non |mai |sempre |solo ',
  all: 'tutto',
  is: 'e|sono',
  lead: 'e|ma|occhio|no|ah|guarda',
  no: 'non',
});

/** What Italian says in the frames it shares with its neighbours. */
export const frames: FrameClasses<RomanceFrame> = {
  statement: {},
  happensItself: {},
  thereIs: {
    at: 'in|nel|nella|nello|nei|nelle|sul|sulla|sullo|su|per|con|da|dal|dalla|secondo|al|alla',
    the: String.raw`il |la |lo |i |le |gli |l'|un |una |quest\w+ |nostr\w+ `,
    nowhere: 'ora|adesso|favore|esempio|fondo|alto|basso|destra|sinistra|riga|pagina|tuo|tua|tue|posto|te|me',
    between: 'non |si |solo |sempre |mai |tutt[oiae] ',
    is: "c'e|ci sono|abbiamo",
  },
  thingDoes: {
    the: "il |lo |la |l'|i |gli |le |un |una ",
    does: 'va|vanno|arriva|arrivano|comincia|cominciano|inizia|iniziano|usa|usano|contiene|contengono|riscrive|riscrivono|sovrascrive|sostituisce|riceve|ricevono|manda|mandano|invia|aspetta|legge|leggono|scrive|scrivono|accetta|accettano|rifiuta|conosce|chiede|dura|durano|gira|girano|finisce|costa|restituisce|fornisce|mantiene|gestisce|blocca|bloccano|carica|calcola|applica|chiude|porta|portano',
    fault: 'male|in errore|giu',
  },
  ofKind: {
    unless: '',
  },
  soMany: {
    weHave: 'abbiamo|facciamo|riceviamo|gestiamo|vendiamo|trattiamo|sono',
    about: 'circa |solo |al massimo |appena |si e no ',
    numbers: 'due|tre|quattro|cinque|sei|dieci|quindici|venti|cento',
    each: "al|alla|all'|a|ogni|per|in tutto",
  },
  machineIs: {
    is: 'e|sono|viene|vengono',
    states: String.raw`invertit\w+|al contrario|all'incontrario|incrociat\w+|montat\w+|collegat\w+|cablat\w+|riservat\w+|saldat\w+|limitat\w+|sigillat\w+|piombat\w+|tarat\w+|calibrat\w+|noleggiat\w+|prestat\w+|offline|isolat\w+|vecchi\w*|antic\w+|in sola lettura|attiv\w+ (?:basso|alto)|condivis\w+|congelat\w+`,
  },
  machineDoes: {
    deeds: String.raw`riavvi\w*|spegn\w*|addorment\w*|dorm\w*|tagli\w*|filtr\w*|blocca|bloccano|limit\w*|chiud\w*|scald\w*|perd\w*|dimentic\w*|cancell\w*|rifiut\w*|accett\w*|rispond\w*|disconnett\w*|stacc\w*|svegli\w*|cad\w*|cade`,
    times: String.raw`dopo|ogni|tutte le|tutti i|di notte|la notte|la domenica|sempre|solo|nessun\w*|spesso|alle`,
  },
  level: {
    levels: 'basso|alto|low|high|zero|0|1|positivo|negativo|rosso|verde|vero|falso|true|false',
    says: 'vuol dire|significa|e|equivale a',
    positions: String.raw`apert\w+|chius\w+|acces\w+|spent\w+|avanti|indietro|marcia|liber\w+|occupat\w+|bloccat\w+|pompa|buon\w+|cattiv\w+|sconosciut\w+|invalid\w+|vuot\w+|destra|sinistra|su|giu|avere|dare|uscita|entrata`,
  },
  onPort: {
    stands: 'sta|gira|ascolta|vive|risponde',
    here: 'da me |qui |in locale |sempre ',
    on: 'su|sulla|sul|sotto',
    port: 'porta ',
  },
  myMachine: {
    my: 'mio|mia|il nostro|la nostra',
    mine: 'pc|portatile|computer|macchina|telefono|tablet|connessione|internet|scheda|terminale|ufficio|officina',
    is: 'ha|e|gira|va|supporta|usa',
    only: String.raw`solo|ancora|vecchi\w+|lent\w+|limitat\w+|con|su`,
    none: String.raw`nessun\w*`,
    i: 'io',
    haveNot: 'non ho',
    rights: 'permessi|admin|sudo|licenza|mouse|schermo|tastiera',
  },
  libraryIs: {
    libraries: 'firmware|libreria|lib|driver|sdk|api|interfaccia|protocollo|framework|plugin|pacchetto',
    traits: String.raw`thread-?safe|rientrant\w|idempotent\w|deterministic\w|asincron\w+|compatibil\w|bloccant\w|sincron\w+|a pagamento`,
  },
  doneWith: {
    who: 'si|lo|la|bisogna|va|vanno',
    adverb: 'sempre ',
    does: String.raw`compil\w*|flash\w*|prov\w*|test\w*|lanci\w*|avvi\w*|deploy\w*|rilasci\w*|install\w*|consegn\w*|pubblic\w*|format\w*|migr\w*|caric\w*|firm\w*|impacchett\w*|gener\w*|esegu\w*|fa|fanno|costruisc\w*|tira su|fatt\w+|lanciat\w+|compilat\w+`,
    using: 'con|da|via|tramite|usando',
    the: 'il |la |un |una ',
  },
  buildWith: {
    builds: 'i test|la build|il deploy|la compilazione|le migrazioni',
    adverb: 'sempre |solo |si fanno |vanno |girano ',
    using: 'con|via|tramite',
  },
  runWith: {
    run: 'compila|lancia|avvia|esegui|testa|deploya|flasha|installa',
    adverb: 'sempre |solo ',
    using: 'con|tramite|via|da',
  },
  toDo: {
    to: 'per',
    run: 'lancia|esegui|copia',
  },
  toDoIt: {
    lead: "e|ma|ok|comunque|tra l'altro",
    to: 'per',
    it: 'far ',
    do: String.raw`provar\w+|lanciar\w+|avviar\w+|compilar\w+|deployar\w+|pubblicar\w+|collegar\w+|entrar\w*|accedere|installar\w+|flashar\w+|debuggar\w+|eseguir\w+|verificar\w+|migrar\w+|rigenerar\w+|caricar\w+|formattar\w+|veder\w+|testar\w+|partire|girare|tirar\w* su`,
  },
  houseBlocks: {
    houses: 'scuola|liceo|ufficio|azienda|firewall|operatore|hosting|banca|ospedale|rete|proxy|comune',
    blocks: 'blocca|filtra|vieta|limita|bloccano|filtrano|vietano|limitano',
    what: 'i |gli |le |il |la |tutto',
  },
  placeLacks: {
    lacks:
      "non (?:c'e|ci sono|ha|hanno|abbiamo|arriva|esiste)|senza|ha solo|hanno solo|c'e solo|ci sono solo|non permette|non lascia|non supporta|non regge",
    units: 'kb|giga|mega|core',
  },
  goesThrough: {
    goes: 'passa|passare|uscire|esce|escono|passano',
    through: 'per|da|dal|dalla|attraverso|tramite',
    the: 'il |la |un |una |il nostro ',
    gates: 'vpn|bastion|mirror|tunnel',
  },
  inUnits: {
    comes: String.raw`e|sono|arriv\w*|viene|vengono|salv\w*|misur\w*|cont\w*|calcol\w*|fattur\w*|pes\w*|espress\w*|rest\w*|va|vanno|codific\w*|legg\w*|torn\w*`,
    in: "in|al|a|alla|all'|di",
    measures:
      'separatore|delimitatore|decimale|fuso|codifica|valuta|unita|formato della data|arrotondamento|precisione|soglia|tetto|minimo|massimo|scadenza|preavviso|franchigia|quota|limite|commissione|tassa|prevendita',
    is: 'e|sono|resta|vale',
    wrong: 'falso|male|vuot|molto|troppo|sbagliat',
  },
  term: {
    by: 'per|con',
    weMean: 'intendiamo|si intende|vogliamo dire',
    says: 'vuol dire|significa|sta per|equivale a',
    here: ' qui| da noi| sempre',
    asking: String.raw`che (?:tu|e)\b`,
    amongUs: String.raw`da noi|qui|nell\w* \w+|nel nostro \w+|internamente|in gergo|in ditta`,
    isCalled: String.raw`si dice|lo chiamiamo|si chiama|diciamo|li chiamiamo|significa|un .{2,20} e|una .{2,20} e|e (?!rott|vuot|sbagliat)\w+`,
  },
  period: {
    periods:
      'settimana|giorno|giornata|mese|anno|stagione|turno|trimestre|semestre|esercizio|corso|periodo|notte|campagna|ciclo',
    runs: 'va|vanno|inizia|iniziano|comincia|finisce|termina|corre|dura|parte|chiude|conta',
    always: 'sempre |da noi |qui ',
    from: 'da|dal|dalla|il|a|al|in|fino|per|di',
  },
  trait: {
    traits: String.raw`univoc\w+|unic\w+|irripetibil\w+|due cose (?:divers|distint)\w+|cose diverse|divers\w+ da|consecutiv\w+|progressiv\w+|immutabil\w+|arrotondat\w+|esent\w+|definitiv\w+ (?:da|una volta)|null\w+ (?:da|se)|fiss[oaie]`,
  },
  countedBy: {
    deeds: String.raw`identific\w+|riconosc\w+|distingu\w+|numer\w+|fattur\w+|pag\w+|calcol\w+|cont\w+|misur\w+|pes\w+|dos\w+|dat\w+|classific\w+|sommano|teng\w+|tien\w+|ordin\w+|assegn\w+|butt\w+|distrugg\w+|archivi\w+|conserv\w+|scart\w+|nomin\w+|arrotond\w+|liquid\w+|annull\w+`,
    by: 'per|a|al|in|su|secondo|durante|da|dal|con|solo|sempre|di|alla',
    are: 'sono|vanno|va|e',
    done: String.raw`ordinat\w+|numerat\w+|arrotondat\w+|raggruppat\w+|classificat\w+|fatturat\w+|conteggiat\w+`,
    according: 'per|a|al|in|secondo|da|alla',
  },
  onlyThere: {
    only: 'solo|soltanto|unicamente',
    in: 'su|sul|sulla|in|nel|nella|per|con|al|alla|da|tramite',
    the: "il |la |lo |i |le |l'|un |una ",
    inView: String.raw`mobile|desktop|te\b|me\b|ora|oggi|hover|clic`,
  },
  isNoSuch: {
    isNot: 'non e|non sono|non era',
    the: String.raw`un|uno|una|il|lo|la|in|di|del|quell\w+`,
  },
  comesFrom: {
    comes: String.raw`vien\w*|veng\w+|arriv\w*|esc\w*|provien\w*|proveng\w+`,
    always: String.raw`tutt\w |sempre |direttamente `,
    from: 'da|dal|dalla|dallo|dai|dagli',
    our: String.raw`nostr\w+ |mi\w+ `,
    givers: String.raw`redazione|grafic\w+|agenzia|marketing|commercial\w+|contabilita|client\w+|fabbrica|produttor\w+|fornitor\w+|sede|editor\w+|traduttor\w+|collegh\w+|colleg\w+|cap\w+|direzione|comune|ministero|laboratorio|musicist\w+|illustrator\w+|fotograf\w+|tecnic\w+|team|partner|tipografia|citta|autor\w+|professor\w+|filiali|negozi`,
  },
  trade: {
    iAm: 'sono|faccio|ero|lavoro come',
    a: "un |uno |una |un'|il |lo |la |l'|solo |piuttosto |di mestiere |mica |in realta ",
    trades: String.raw`giardinier\w+|viticoltor\w+|apicoltor\w+|birrai\w*|fornai\w*|pasticcer\w+|falegnam\w+|murator\w+|saldator\w+|idraulic\w+|pittor\w+|allevator\w+|agricoltor\w+|agronom\w+|meccanic\w+|macellai\w*|camerier\w+|cuoc\w+|chef|parrucchier\w+|ostetric\w+|infermier\w+|dentista|veterinari\w+|psicolog\w+|fisioterapist\w+|farmacist\w+|ottic\w+|orafo|tipograf\w+|archivist\w+|bibliotecari\w+|storic\w+|geolog\w+|meteorolog\w+|astronom\w+|direttor\w+ di coro|organista|fonic\w+|attor\w+|attric\w+|baller\w+|allenator\w+|autista|pilota|capitano|notaio|avvocat\w+|commercialist\w+|ragionier\w+|professor\w+|maestr\w+|educator\w+|bidell\w+|pompier\w+|poliziotto|libero professionista|volontari\w+|informatic\w+|del mestiere|tecnic\w+|programmator\w+|medic\w+|ingegner\w+|architett\w+|designer|musicist\w+|fotograf\w+|student\w+|pensionat\w+|termotecnic\w+|daltonic\w+|dislessic\w+|mancin\w+|sviluppator\w+|grafic[oa]|prof\w*|insegnante|maestr[oa]|medic[oa]|statistic\w+|biolog\w+|fisic[oa]|matematic[oa]|elettricista|meccanic[oa]|music\w+|traduttor\w+|traduttrice|scrittor\w+|giornalista|contabile|pensionat[oa]|principiante|autodidatta|ipovedente|cieco|cieca|sord\w+|miope|ricercator\w+|economista|tecnic[oa]|perito|commerciale|fotograf[oa]|architett[oa]|veterinari[oa]|artista|illustrator\w+|elettronic[oa]|termotecnic[oa]|sistemista`,
  },
  noSkill: {
    know: 'so|capisco|parlo|leggo|conosco|mastico',
    much: "niente di |molto di |molto |bene |l'|il |lo |la |un'acca di ",
    skills:
      'codice|programmare|programmazione|inglese|matematica|statistica|informatica|bash|linux|regex|solfeggio|excel|paroloni|termini',
  },
  officeDemands: {
    nor: 'non |ci |mi',
    demands: String.raw`vuol\w*|vogl\w*|esig\w*|chied\w*|impon\w*|proib\w*|viet\w*|rifiut\w*|accett\w*|autorizz\w*|toller\w*|verific\w*|controll\w*|legg\w*|apr\w*|stamp\w*|pag\w*|aspett\w*|ricev\w*|firm\w*|respin\w*|archivi\w*|us[ao]n?o?|capisc\w*|obblig\w*|permett\w*|pretend\w*`,
    wish: String.raw`mi\b|un (?:pulsante|logo|campo)|una (?:pagina|colonna)|nuov\w+`,
    all: String.raw`ogni|tutt[oaie]|nessun\w*|non|che|sempre|mai|piu|prima|su carta|per iscritto|per posta|in pdf|senza|solo|soltanto|per \w+`,
  },
  peopleDemand: {
    demand:
      'vuole|vogliono|pretende|pretendono|esige|chiede che|chiedono che|vieta|vietano|accetta|accettano|permette|permettono|paga|pagano|legge|leggono|usa|usano|capisce|capiscono|approva|controlla|insiste|impone|rifiuta|rifiutano',
    wish: 'un pulsante|una pagina|il pulsante',
    what: String.raw`che|niente|mai|sempre|solo|pagare|piu|altr\w+|nessun\w*|in|ne|tutto|modifiche`,
  },
  peopleRefuse: {
    refuse:
      'non (?:vuole|accetta|permette|paga|autorizza|lascia|legge|capisce)|pretende|esige|vieta|rifiuta|impone|insiste',
  },
  follows: {
    talk: 'io|tu|questo|quello|perche|se|quando|come|il test',
    so: 'per questo|ecco perche|ecco|percio|quindi|per cui|di conseguenza|da qui',
    then: String.raw`ti |ne |il |lo |la |i |le |gli |l'|non |tu\w+ |quals\w+ `,
  },
  hereAll: {
    here: 'qui|da noi|in azienda|nel team|li dentro|la dentro',
    all: String.raw`tutto|tutti|tutte|ogni|niente|nessun\w*|mai|sempre|solo|si|non si|nessuno|i|le|gli|il|la`,
  },
  allGoes: {
    goes: 'passa|esce|va|arriva|entra|si fa|e gestito|viene|gira|parte',
    by: 'per|da|dal|dalla|in|con|tramite|attraverso|via',
  },
  allPasses: {
    goes: 'passa|esce|va|entra|parte',
    by: 'per|da|dal|dalla|dallo|tramite|attraverso',
  },
  measured: {
    lead: 'e|ma|occhio|qui',
    the: String.raw`i|gli|le|il|lo|la|l'|un|una|ogni|nostr\w+`,
    deeds: String.raw`(?:salv|misur|calcol|cont|annot|scriv|chiam|lanc|prov|gener|version|pubblic|gestisc|arrotond|esprim|fann|fa|us|import|legg|firm|compil|tengon|tien|pass|prend)\w*`,
    badly: String.raw`male|bene|quando|se\b`,
  },
  meddling: {
    never: 'non|mai|nemmeno',
    it: 'mi |lo |la |li |le |ci |si ',
  },
  rate: {
    calls: 'chiamate|richieste|mail|messaggi',
    per: "al|all'|a",
    time: 'secondo|minuto|ora|giorno',
  },
  nightly: {
    times:
      'ogni (?:notte|sera|lunedi|domenica|fine mese|weekend)|tutte le (?:notti|sere|domeniche|mattine)|tutti i (?:lunedi|sabati)|a fine mese',
    deeds: String.raw`riavvia\w*|sovrascriv\w+|riscriv\w+|sostituisc\w+|sincronizz\w+|salvat\w+|svuot\w+|cancella|cancellano|resett\w+|import\w+|ricaric\w+|rigener\w+|blocc\w+|chiud\w+|arriva\w*|consegn\w+|cambia\w*|aggiorn\w+|archivi\w+`,
  },
  onPurpose: {
    is: 'e|era|sono|fatto|lasciato|messo',
    purpose: 'apposta|voluto|volut[aie]|intenzionale|di proposito',
  },
  onDate: {
    changes: 'cambia|entra in vigore|scade|viene spento|sparisce|chiude',
    in: 'a|ad|in|da|dal|nel',
    months: 'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre',
  },
  isDraft: {
    is: 'e|questo e|sono',
    only: 'solo |soltanto ',
    a: 'una |un ',
    drafts: 'prototipo|bozza|demo|prova|esperimento|tesi|pilota|progetto (?:personale|scolastico)',
  },
  realData: {
    are: 'sono|ci sono',
    records: 'dati|pratiche|clienti|pazienti|fascicoli',
    real: 'veri|vere|reali',
  },
  customerDoes: {
    customer: "l'utente|il cliente|il giocatore|il visitatore|il socio|l'abbonato",
    does: 'riceve|vede|puo|sceglie|paga',
  },
  alwaysSo: {
    lead: 'e|ma',
    the: String.raw`il |lo |la |l'|i |gli |le |un |uno |una |ogni |tutt\w |nessun\w* `,
    must: String.raw`deve|devono|dovra|dovranno|puo|possono|e|sono|resta|restano|appare|riceve|ricevono|si vend\w+|si \w+`,
    always: 'sempre|mai|automaticamente|subito',
  },
  partSpared: {
    parts: String.raw`riassunt\w+|riepilog\w+|spiegazion\w+|introduzion\w+|premess\w+|conclusion\w+|scuse|complimenti`,
    spare: String.raw`(?:me |te |ce )?(?:l[oaie] |li )?(?:puoi|possiamo) (?:risparmiar\w*|saltar\w*|evitar\w*|lasciar\w*)|non (?:mi )?(?:serv\w+|interess\w+)|anche no|fann?o? a meno`,
  },
  partNotNeeded: {
    noNeed: String.raw`non (?:mi )?serv\w+|non (?:c'e|ho) bisogno|risparmiami|saltami|senza`,
    parts: String.raw`riassunt\w+|riepilog\w+|introduzion\w+|premess\w+|conclusion\w+`,
    inProduct: String.raw`nell\w*|nella|del|della|sulla`,
  },
  tonguePlease: {
    in: 'in',
    tongues: 'italiano|inglese|tedesco|francese',
    please: 'per favore|per piacere|grazie|sempre|anche se',
  },
  writtenIn: {
    writings:
      '(?:e )?(?:tutto|il codice|i commenti|i commit|la documentazione|i nomi|gli identificatori|i testi)(?: (?:e|sono|va|vanno|deve|devono))?',
    in: 'in',
    tongues: 'italiano|inglese|tedesco|francese',
  },
  newTo: {
    iAmNew:
      "sono (?:ancora |abbastanza |piuttosto |un po' )*(?:nuov[oa]|alle prime armi|agli inizi|principiante|inespert[oa])|ho appena iniziato|sto (?:ancora )?imparando|non ho esperienza",
    thisOne: String.raw`quest\w+|quel\w*|il|la|lo|fare|usare`,
    in: 'di|con|in|a',
  },
  onlyWho: {
    onlyOne: 'solo|soltanto|solamente',
    the: 'il |la |i |le ',
    publishes: String.raw`(?:puo |possono )?(?:merg\w+|pubblic\w+|approv\w+|deploy\w+|tocc\w+|firm\w+)|fann?o? (?:i |il |le )?(?:merge|deploy|rilasci\w*|release)`,
  },
  nobodyDoes: {
    nobody: 'nessuno',
    meddles: String.raw`(?:l[oaie] |ci )?(?:tocca|mette mano|mette le mani|entra|scrive|modifica|cambia|pusha|committa)(?: (?!niente)\w+)?`,
  },
  forWhom: {
    itIsFor: 'e per|va a|va al|va in|sono per',
    us: String.raw`me|te|ora|adesso|quest\w+|questo|provare|oggi`,
    so: 'quindi|percio|per cui|dunque',
  },
  withMe: {
    onMine: 'da me|sul mio (?:pc|portatile|mac|computer)|sulla mia macchina',
    itIs: "e|c'e|ho|uso|si chiama|gira",
    same: String.raw`uguale|rotto|vuoto|lento|bene|male|ancora|cosi|lo stesso|la stessa|ok\b|strano|un (?:errore|bug|problema)|successo`,
  },
  onlyIf: {
    only: 'solo|soltanto|unicamente',
    onCondition: 'se|quando|in caso|qualora',
  },
  noUsersYet: {
    unused: String.raw`nessuno (?:ancora )?(?:l[oa] |ce l')?(?:usa|ha)(?: ancora)?|ancora nessuno (?:l[oa] )?(?:usa|ha)|(?:non )?(?:l')?(?:abbiamo|ho|e) ancora (?:non )?(?:pubblicat|distribuit|rilasciat|uscit)\w+|non (?:l')?(?:abbiamo|ho|e) ancora (?:pubblicat|distribuit|rilasciat|uscit)\w+`,
  },
};
