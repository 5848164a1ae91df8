import { classes } from './classes.ts';
import { common } from './frames.ts';
import { type FrameClasses, fillFrames } from '../frames.ts';
import { joinCues } from '../join-cues.ts';
import { type RomanceWay, romanceWays } from '../romance/ways.ts';
import type { LanguageWords } from '../types.ts';

const { authorities } = classes;

/** What people do with what was made for them. */
const using = String.raw`usano?|usa|utilizzano?|aprono|apre|consultano|compilano|leggono|maneggiano`;

/** Sending only what is new. */
const partOnly = {
  send: 'mandami|manda|inviami|passami|mostrami|dammi|incolla|incollami|scrivi|fammi vedere|ridammi',
  only: 'solo|soltanto|solamente|unicamente',
  the: "il |la |lo |le |i |l'|un ",
  piece: 'pezz[oi]|parte|parti|righe|riga|frammento|blocco|quello|cio',
  changing: String.raw`cambia\w*|modific\w+|tocca\w*|interessa\w*|che serve`,
};

const frames: FrameClasses<RomanceWay> = {
  beforeYouAct: {
    howMany: 'quant\\w+|qual\\w*|se',
    tellMe: String.raw`(?:voglio|vorrei|preferisco|mi serve) (?:\w+ )?(?:capire|sapere|vedere|leggere|rivedere)|(?:dimmi|mostrami|fammi vedere|spiegami|raccontami|avvisami)|mi (?:dici|spieghi|mostri|racconti|fai vedere)`,
    before: 'prima (?:di|che)',
    acting: String.raw`(?:tu )?(?:lo |la )?(?:f[ae]|fac|tocc|camb|modific|scriv|inizi|cominci|part|programm|cancell|edit|lanci|install|met)\w*`,
  },
  explainFirst: {
    first: 'prima',
    explain: 'spieg|mostr|fammi vedere|propon|raccont|dimmi',
    and: 'e',
    then: 'poi|dopo',
    code: 'programm|scriv|tocc|codic|fai|camb|modific|cod',
  },
  partOnly,
  partOfReply: partOnly,
  readsOnly: {
    iRead: '(?:leggo|guardo) (?:solo|soltanto|solamente)|(?:solo|soltanto) (?:leggo|guardo)',
    the: "la |il |le |i |l'",
    outer: String.raw`ultim\w+|prim\w+|prime due|ultime due`,
    parts: 'righe|riga|frasi|frase|paragraf\\w+|parol\\w+',
  },
  enough: {
    toDescribe: 'per',
    sentence: '(?:una|due|tre|un) (?:frasi|frase|righe|riga|parole)',
    suffices: 'bastano?|basta|e sufficiente|sono sufficienti|basta e avanza',
    with: 'con',
  },
  notEven: {
    notEven:
      "non (?:l'|lo |la |mi )?hai (?:nemmeno|neanche|neppure)|non (?:hai|leggi|guardi|apri) (?:mai|nemmeno|neanche)|nemmeno (?:l'|lo )?hai",
    looked: String.raw`(?:aperto|letto|guardato|lanciato|provato|controllato|eseguito|compilato|verificato|cercato)\b|(?:il|la|i|lo) (?:log|traccia|file|messaggio|errore|link)`,
  },
  claims: {
    youSay: '(?:mi )?(?:dici|racconti|giuri|assicuri)',
    works: String.raw`compila\w*|funziona\w*|passa\w*|pronto|finito|sistemato|verde|gira\b|va\b`,
    unproven: String.raw`senza (?:aver\w*|provar\w*|lanciar\w*|compilar\w*)|e non (?:l'|lo |la )?hai|ma non (?:l'|lo |la )?hai`,
  },
  nextTime: {
    nextTime: 'la prossima(?: volta)?|le prossime volte|dalla prossima',
    noOrder: String.raw`(?:che|e|sara|io|si|va|settimana|versione|riunione|fase|volta)\b`,
  },
  worksFirst: {
    first: 'prima|per prima cosa|innanzitutto',
    thatItWorks: String.raw`(?:che |bisogna che |fai che |deve )?(?:funzioni|funzionare|giri|vada|farlo funzionare|semplice)`,
    and: 'e',
    thenWe: String.raw`(?:poi|dopo|si (?:misura|ottimizza|migliora))`,
  },
  onlyThey: {
    onlyThey: String.raw`(?:lo|la|li|le) (?:${using}) (?:solo|soltanto|solamente|soprattutto) (?:i |gli |le |il |la |l'|mi\w+ |nostr\w+ |in )|(?:solo|soltanto) (?:i |gli |le |il |la )?[\w-]+(?: [\w-]+)? (?:lo|la|li|le) (?:${using})\b|(?:quelli|quelle|chi) (?:che )?(?:lo|la|li|le) (?:usa|usano) `,
  },
  shareOf: {
    share:
      "(?:meta|un terzo|la maggior parte|molt[ie]|quasi tutti) (?:i |gli |le |dei |degli |delle |della |del |dell'|di )?(?:nostr\\w+ |mi\\w+ )?",
    things: 'righe|colonne|test|pagine|immagini|file|dati|commit|tempo',
    live: String.raw`non (?:ha|hanno|sa|sanno|legge|leggono|vede|vedono|usa|usano|parla|parlano|capisce|capiscono)|(?:legge|leggono|parla|parlano|lavora|lavorano|scrive|scrivono) (?:male|poco|solo|da|con)|fanno tutto|va in|vanno in`,
  },
  notOurs: {
    notOurs: String.raw`(?:dipende|viene|arriva|e colpa|e roba) (?:dal|dalla|dallo|dall'|del|della|dell') ?(?:\w+ )?(?:produttore|costruttore|fornitore|ministero|banca|editore|norma|protocollo|cliente|sede)|non (?:cambiera|cambiera mai|cambieranno)|(?:noi )?non (?:ci )?possiamo (?:farci|cambiarci|toccarl[oa]|cambiarl[oa])(?: niente| nulla)?|(?:lo|la|li|le) (?:decide|fissa|impone|stabilisce|detta|definisce) (?:il |la |lo |l')?(?:${authorities})|non dipende da noi`,
  },
  weCannot: {
    weCannot: '(?:noi )?non (?:possiamo|dobbiamo)(?: permetterci di)?',
    fumbling: String.raw`clicc|prem|veder|aprir|entrar|acceder|selezion|salvar|far(?:e|l[oa]) altri|continuar|trovar|scriver\w* in`,
    reason: String.raw`ci sono|c'e|i|gli|le|il|la|perche|altrimenti|nostr\w+|dato che`,
  },
  beginsWith: {
    beginsWith:
      '(?:non )?(?:inizia|iniziano|comincia|cominciano|finisce|finiscono|termina|terminano) (?:sempre |tutti |tutte )?(?:con|per|in)',
    a: 'un |una |la lettera |il ',
    letters: '(?:due|tre|quattro) (?:lettere|cifre)',
  },
  mustRunOn: {
    must: '(?:deve|devono|dovra)',
    run: String.raw`girare|funzionare|andare|partire|starci`,
    on: 'su|con|senza|sotto|in',
    inView: 'mobile|pagina|schermo|pulsante|tutt\\w+|quest\\w+|conto',
  },
  theyWant: {
    theyWant: String.raw`(?:lo|la|li) (?:vuole|vogliono|chiede|impone|ha deciso) cosi\b|(?:e|sono) (?:il |la |i |lo |l')?(?:${authorities}) (?:che|a) (?:vuol|vogl|chied|impon|decid|fiss)`,
  },
  notOurConcern: {
    notOurConcern:
      'non ci (?:importa|interessa|riguarda)|ce ne freghiamo|chi se ne frega (?:di|del)|ci e indifferente',
    now: 'per ora|adesso',
  },
  sole: {
    isTheOnly: "(?<!\\b(?:questo|questa|quello|quella) )(?:e|sono) l'unic[oa] (?:che|a|con)",
    fails: String.raw`(?:ha l'errore|ha il problema|falli|romp|funzion|va\b|camb|resta|manca|pass|non\b|da(?:re)? error)`,
  },
  leaveToMe: {
    leaveToMe: String.raw`lascia(?:l[oaie]|mi) (?:fare |stare )?a me|(?:i|gli|le|il|la) [\w-]+(?: [\w-]+){0,2}? (?:l[oaie] )?(?:faccio|lancio|gestisco|curo|scrivo) io`,
  },
  mayOnly: {
    mayOnly: String.raw`(?:puo|possono|deve) (?:mettere mano|toccare|entrare|accedere|modificare|cambiare|pubblicare|mettere le mani) (?:solo|soltanto)|solo (?:il |la |i |gli |le |l')?[\w-]+(?: \w+)? (?:puo|possono|ha|hanno) (?:toccar|accesso|mettere mano|modificar|cambiar|entrar|pubblicar|i permessi)`,
  },
  countsOnly: {
    countsOnly: String.raw`(?:contano?|valgono|vale) (?:solo|soltanto) (?:i |gli |le |il |la |l')?[\w-]+|(?:ci fidiamo|mi fido) (?:solo|soltanto) d`,
  },
  leaving: {
    leaving: String.raw`(?:lo|la|li|le) (?:stiamo|andiamo) (?:svuotando|abbandonando|migrando|togliendo|smontando|lasciando|dismettendo)|nessuno (?:lo|la|li|le) (?:usa|conosce|ha installat\w) ancora`,
  },
  forEach: {
    to: String.raw`per (?:far \w+re|\w+(?:are|ere|ire|rre))`,
    one: "(?:un|una|la|il|lo|i|le|ogni|l'|un') ?",
    youDo: String.raw`(?:io |tu )?(?:lo |la )?\w{3,}[io]\b|si \w+|bisogna`,
    and: 'e',
    then: 'poi|dopo|solo dopo|infine',
  },
  whenNew: {
    when: 'quando|ogni volta che',
    one: "un[ao]? (?:nuov\\w+ )?|un'",
    inView: String.raw`(?:\w+ )?(?:utent|client|giocator|visitator|test|pulsant|error)`,
    youDo: String.raw`\w{3,}i (?:il|la|lo|i|gli|le|un|una|l')|si \w+|bisogna`,
    then: 'poi|dopo|infine|alla fine',
  },
  noneIn: {
    noneOf: '(?:niente|nessun|nessuna|mai) ',
    nothingThere: String.raw`rispost|error|risultat|cambiament|problem|dat[oi]|reazion|notizi|traccia|di\b|male`,
    inside: "(?:in|nel|nella|nelle|nei|negli|nell'|dentro|con) ?(?:la |le |i |gli )?",
    inView: 'pagina|lista|menu|schermat\\w+|tabella|colonna|alto|basso|quest\\w+',
  },
  onlyInTests: {
    inTests: '(?:nei|per i|nelle|negli) (?:dati di (?:prova|test)|fixture|esempi|demo|schermate)',
    only: 'solo|soltanto|unicamente',
  },
  volume: {
    lately: 'questa settimana|questo mese|da ieri|ieri|oggi',
    arrive: String.raw`arriv\w+|entr\w+|ricev\w+|tratt\w+|gest\w+|mand\w+|vend\w+|facciamo|spedi\w+`,
    faults: 'error|volte|volta',
    perDay: "(?:al|alla|all'|a|ogni) ?(?:giorno|settimana|mese|ora|notte)",
  },
  staysHere: {
    neverLeaves:
      "(?:non|mai) (?:escono|esce|lasciano|lascia|possono uscire|devono uscire)(?: mai)?(?: da| dal| dalla| dall')?",
    this: "quest\\w+ |il |la |l'|nostr\\w+ ",
    homes: String.raw`computer|macchina|pc|portatile|server|edificio|azienda|laboratorio|rete|paese|ufficio|sala|ospedale|scuola|casa|studio`,
  },
  noFan: {
    noFan:
      'non sono (?:molto |proprio |un |un gran |una )*(?:fan|amante|tifoso|patito|amico) (?:del |della |delle |dei |degli |di )?',
    inView: 'quest\\w+|quel\\w*|tu[oa]',
  },
  inContract: {
    stands: "(?:sta|e|c'e)(?: scritto| previsto)?",
    inPapers:
      '(?:nel|nella|nello|per|da) ?(?:nostro )?(?:contratto|legge|convenzione|regolamento|capitolato|statuto|norma|bando)',
  },
  until: {
    until: 'fino (?:a|al|alla)(?: fine)?',
    both: '(?:i|le|tutti e) (?:due|tre|vecchi\\w*)|entramb\\w',
  },
  needs: {
    builds: String.raw`test(?: di \w+)?|prove|build|ci|compilazione|deploy|script`,
    need: "(?:ha|hanno) bisogno (?:della|del|di|dell')|richied\\w+|vogliono|vuole|esig\\w+",
    things: 'rete|base|licenza|chiave|proxy|certificato',
  },
  fewer: {
    dontGive: 'non (?:darmi|propormi|elencarmi|mi (?:dare|proporre))',
    many: 'dieci|venti|cento|mille|tante|varie|un sacco di|quindici',
  },
  unasked: {
    unasked: '(?:quello|cio|niente|roba) che non (?:ti |vi )?(?:ho chiesto|avevo chiesto|ho detto)',
  },
};

/** Italian: how this person works with the agent, who uses what is made, and what is not up to them. */
export const ways: LanguageWords['cues'] = joinCues(fillFrames(romanceWays, frames, common), {
  prefer: [String.raw`\bnon sono (?:un |uno |una |un')?(?:programmatric|sviluppatric|informatic|espert)\w+`],
  person: [
    String.raw`\b(?:faccio|sono) (?:il |la |lo |l'|un |una |solo )?(?:\w+ )?(?:fioraia?o?|infermiera?e?|maestr[oa]|insegnante|contabile|ragionier\w+|parrucchier\w+|panettier\w+|barist\w|agricolt\w+|idraulic\w+|elettricist\w|sart[oa]|segretari\w+|veterinari\w+|farmacist\w|geometra|commercialist\w)\b`,
  ],
  review: [String.raw`\bsenza (?:parlarne|parlarmene|dirmelo|avvisarmi|chiedermelo)\b`],
  division: [
    String.raw`\b(?:il|la) (?:modulo|parte|servizio|sito|base|cartella|app\w*)(?: [\w-]+){0,4}? (?:lo|la) (?:segue|cura|tiene|mantiene|gestisce) [a-z]+`,
  ],
});
