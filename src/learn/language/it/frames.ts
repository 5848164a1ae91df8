import { classes } from './classes.ts';
import type { FrameClasses } from '../frames.ts';
import { type RomanceFrame, withOpenings } from '../romance/frames.ts';

const { habitIrregular, habitStems } = classes;

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

/** What Italian says in the frames it shares with its neighbours, with the small words that hold each one together. */
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
  thingDoes: { the: "il |lo |la |l'|i |gli |le |un |una ", fault: 'male|in errore|giu' },
  ofKind: { unless: '' },
  machineIs: { is: 'e|sono|viene|vengono' },
  machineDoes: {
    times: String.raw`dopo|ogni|tutte le|tutti i|di notte|la notte|la domenica|sempre|solo|nessun\w*|spesso|alle`,
  },
  onPort: {
    stands: 'sta|gira|ascolta|vive|risponde',
    here: 'da me |qui |in locale |sempre ',
    on: 'su|sulla|sul|sotto',
    port: 'porta ',
  },
  myMachine: {
    my: 'mio|mia|il nostro|la nostra',
    is: 'ha|e|gira|va|supporta|usa',
    only: String.raw`solo|ancora|vecchi\w+|lent\w+|limitat\w+|con|su`,
    none: String.raw`nessun\w*`,
    i: 'io',
    haveNot: 'non ho',
  },
  buildWith: { adverb: 'sempre |solo |si fanno |vanno |girano ', using: 'con|via|tramite' },
  runWith: { adverb: 'sempre |solo ', using: 'con|tramite|via|da' },
  toDo: { to: 'per', run: 'lancia|esegui|copia' },
  toDoIt: { lead: "e|ma|ok|comunque|tra l'altro", to: 'per', it: 'far ' },
  houseBlocks: { what: 'i |gli |le |il |la |tutto' },
  placeLacks: {
    lacks:
      "non (?:c'e|ci sono|ha|hanno|abbiamo|arriva|esiste)|senza|ha solo|hanno solo|c'e solo|ci sono solo|non permette|non lascia|non supporta|non regge",
  },
  goesThrough: {
    goes: 'passa|passare|uscire|esce|escono|passano',
    through: 'per|da|dal|dalla|attraverso|tramite',
    the: 'il |la |un |una |il nostro ',
  },
  inUnits: {
    in: "in|al|a|alla|all'|di",
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
  trait: {},
  countedBy: {
    by: 'per|a|al|in|su|secondo|durante|da|dal|con|solo|sempre|di|alla',
    are: 'sono|vanno|va|e',
    according: 'per|a|al|in|secondo|da|alla',
  },
  onlyThere: {
    only: 'solo|soltanto|unicamente',
    in: 'su|sul|sulla|in|nel|nella|per|con|al|alla|da|tramite',
    the: "il |la |lo |i |le |l'|un |una ",
    inView: String.raw`mobile|desktop|te\b|me\b|ora|oggi|hover|clic`,
  },
  isNoSuch: { isNot: 'non e|non sono|non era', the: String.raw`un|uno|una|il|lo|la|in|di|del|quell\w+` },
  comesFrom: {
    comes: String.raw`vien\w*|veng\w+|arriv\w*|esc\w*|provien\w*|proveng\w+`,
    always: String.raw`tutt\w |sempre |direttamente `,
    from: 'da|dal|dalla|dallo|dai|dagli',
    our: String.raw`nostr\w+ |mi\w+ `,
  },
  trade: {
    iAm: 'sono|faccio|ero|lavoro come',
    a: "un |uno |una |un'|il |lo |la |l'|solo |piuttosto |di mestiere |mica |in realta ",
  },
  noSkill: {
    know: 'so|capisco|parlo|leggo|conosco|mastico',
    much: "niente di |molto di |molto |bene |l'|il |lo |la |un'acca di ",
  },
  officeDemands: {
    nor: 'non |ci |mi',
    wish: String.raw`mi\b|un (?:pulsante|logo|campo)|una (?:pagina|colonna)|nuov\w+`,
    all: String.raw`ogni|tutt[oaie]|nessun\w*|non|che|sempre|mai|piu|prima|su carta|per iscritto|per posta|in pdf|senza|solo|soltanto|per \w+`,
  },
  peopleDemand: {
    wish: 'un pulsante|una pagina|il pulsante',
    what: String.raw`che|niente|mai|sempre|solo|pagare|piu|altr\w+|nessun\w*|in|ne|tutto|modifiche`,
  },
  peopleRefuse: {},
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
  allPasses: { goes: 'passa|esce|va|entra|parte', by: 'per|da|dal|dalla|dallo|tramite|attraverso' },
  measured: {
    lead: 'e|ma|occhio|qui',
    the: String.raw`i|gli|le|il|lo|la|l'|un|una|ogni|nostr\w+`,
    badly: String.raw`male|bene|quando|se\b`,
  },
  meddling: { never: 'non|mai|nemmeno', it: 'mi |lo |la |li |le |ci |si ' },
  rate: { per: "al|all'|a" },
  nightly: {},
  onPurpose: {
    is: 'e|era|sono|fatto|lasciato|messo',
    purpose: 'apposta|voluto|volut[aie]|intenzionale|di proposito',
  },
  onDate: { changes: 'cambia|entra in vigore|scade|viene spento|sparisce|chiude', in: 'a|ad|in|da|dal|nel' },
  isDraft: { is: 'e|questo e|sono', only: 'solo |soltanto ', a: 'una |un ' },
  realData: { are: 'sono|ci sono', real: 'veri|vere|reali' },
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
    spare: String.raw`(?:me |te |ce )?(?:l[oaie] |li )?(?:puoi|possiamo) (?:risparmiar\w*|saltar\w*|evitar\w*|lasciar\w*)|non (?:mi )?(?:serv\w+|interess\w+)|anche no|fann?o? a meno`,
  },
  partNotNeeded: {
    noNeed: String.raw`non (?:mi )?serv\w+|non (?:c'e|ho) bisogno|risparmiami|saltami|senza`,
    inProduct: String.raw`nell\w*|nella|del|della|sulla`,
  },
  tonguePlease: { in: 'in', please: 'per favore|per piacere|grazie|sempre|anche se' },
  writtenIn: { in: 'in' },
  newTo: {
    iAmNew:
      "sono (?:ancora |abbastanza |piuttosto |un po' )*(?:nuov[oa]|alle prime armi|agli inizi|principiante|inespert[oa])|ho appena iniziato|sto (?:ancora )?imparando|non ho esperienza",
    thisOne: String.raw`quest\w+|quel\w*|il|la|lo|fare|usare`,
    in: 'di|con|in|a',
  },
  onlyWho: { onlyOne: 'solo|soltanto|solamente', the: 'il |la |i |le ' },
  nobodyDoes: { nobody: 'nessuno' },
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
  onlyIf: { only: 'solo|soltanto|unicamente', onCondition: 'se|quando|in caso|qualora' },
  noUsersYet: {
    unused: String.raw`nessuno (?:ancora )?(?:l[oa] |ce l')?(?:usa|ha)(?: ancora)?|ancora nessuno (?:l[oa] )?(?:usa|ha)|(?:non )?(?:l')?(?:abbiamo|ho|e) ancora (?:non )?(?:pubblicat|distribuit|rilasciat|uscit)\w+|non (?:l')?(?:abbiamo|ho|e) ancora (?:pubblicat|distribuit|rilasciat|uscit)\w+`,
  },
};
