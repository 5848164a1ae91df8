import { classes } from './classes.ts';
import { type FrameClasses, fillFrames } from '../frames.ts';
import { type RomanceOnce, romanceOnce } from '../romance/once.ts';
import type { LanguageWords } from '../types.ts';

const common = {
  workThings: classes.workThings,
  before:
    'e|ma|ok|bene|perfetto|ottimo|grazie|per favore|ciao|ora|adesso|poi|quindi|allora|anche|solo|si|no|intanto|dai',
  never: 'mai',
  in: 'in',
};

const frames: FrameClasses<RomanceOnce> = {
  wished: {
    wish: 'voglio|vorrei|vogliamo|vorremmo|mi piacerebbe|mi serve|bisogna|fai in modo|assicurati|verifica|controlla',
    that: 'che ',
    whenever: String.raw`quando|se \w|all'|appaia|compaia|si \w|ci sia|parta|funzioni`,
    some: "(?:ogni |tutt[ie] |solo )?(?:il|lo|la|i|gli|le|l'|una?|ogni) ?",
    beAble:
      'quando si (?:preme|clicca|apre)|(?:si deve|deve|devono|bisogna|vorrei|dove si) (?:poter|possa)\\w*',
    notShown: 'non (?:deve|devono) (?:comparire|apparire|vedersi|mostrare)',
  },
  theIdea: {
    theIdea:
      "(?:l'idea|l'obiettivo|lo scopo|il progetto) e(?: di| quello di)?|si tratta di|voglio|vorrei|mi serve",
    making:
      "(?:fare |creare |avere |realizzare |costruire |sviluppare )?un[oa']? ?(?:app\\w*|sito|pagina|landing|strumento|gioco|bot|negozio|piattaforma)",
    letsMake: "(?:facciamo|creiamo|fammi) un[oa']? ?",
  },
  order: {
    lasting: String.raw`(?:nella|in una) (?:cartella|directory)|sempre|mai|ogni (?:volta|modifica|commit|passo|task|sessione|risposta)|prima (?:d|che)\w*|dopo ogni|alla fine|in poi|in futuro|ricord\w+|claude\.md|agents\.md|regol[ae]|quando (?:\w+ )?\w+i|senza (?:chieder\w*|il mio|che io)|rispond\w+|in (?:inglese|italiano)|chied\w+|(?:la|il) mi[ao] (?:ok|approvazione|conferma)`,
    please:
      '(?:mi )?(?:puoi|potresti|riesci a|voglio che|vorrei che(?: tu)?|vorrei|voglio|dobbiamo|bisogna|devi|aiutami a)',
    it: 'anche|ora|adesso|mi',
    deeds:
      'aggiung|cre|gener|implement|install|configur|integr|connett|colleg|deploy|convert|trasform|tradu[cr]|miglior|ottimizz|aggiorn|cancell|elimin|rimuov|togli|spost|cambi|modific|corregg|sistem|risolv|scaric|prepar|riassum|confront|estra|sostitu|complet|termin|finisc|continu|inizi|cominci|apr|chiud|cerc|mostr|costru|svilupp|mont|pul|organizz|clon|esport|import|elenc|descriv|calcol|centr|alline|analizz|rinomin|esamin|valut|mett|facc',
    ends: '(?:a|i|e|are|ere|ire|re|ia|isc[ia])(?:mi|ci|l[oaie]|mel[oa])*',
    use: 'usa|utilizza|usando',
    forA: "per (?:creare|fare|generare|mostrare) un[oa']?",
    single: 'guarda se|controlla se',
    read: 'leggi|leggere|guarda|apri|controlla|consulta',
    and: 'e|poi',
    tell: 'dimmi|dammi|spiega|fai|fammi|crea|genera|riassumi|mostra|correggi|implementa|aggiungi|inizia|sistema|elenca',
  },
  nowWe: {
    nowWe:
      '(?:ora|adesso|oggi) (?:passiamo|vorrei|voglio|dobbiamo|facciamo|andiamo|bisogna|lo stesso)|passiamo (?:ora |adesso )?a\\w*|andiamo avanti con|iniziamo (?:a|con|da)',
  },
  asks: {
    asking: String.raw`perche|quant[ieoa]|qual(?:i|e)? (?:e|sono)|cosa (?:fa|significa|manca|succede|sono|e|devo|posso)|come (?:posso|si|funziona|faccio|mai|va)|dov'?e? |e (?:normale|possibile)|si puo|sai|c'e (?:un|modo|qualche)`,
    wondering: String.raw`(?:voglio|vorrei) (?:sapere|capire)(?!.* prima )|non (?:so|capisco) (?:perche|come|cosa|se|dove|quest)|dimmi (?:se|dove|cosa|quant\w+|come|perche|qual\w*)|da cosa dipende|, (?:e )?come (?:\w+o|prend\w+|si)`,
  },
  told: {
    justDid: String.raw`(?:ho|abbiamo) appena \w+|come mi hai (?:detto|chiesto)|ho (?:gia )?(?:installato|creato|cliccato|lanciato|eseguito|provato|modificato|cambiato|aggiunto|cancellato|messo|riavviato|configurato|scaricato|aperto|preso)\b|mi (?:esce|appare|da|dice|chiede|compare|mostra|rimanda) (?:un|una|il|la|lo|l'|questo|che|alla|tutti)`,
    neverDid: String.raw`che non ho mai \w+`,
  },
  cannot: {
    cannot: String.raw`non (?:riesco|riesce|posso|mi fa|mi lascia)(?: ad?)? \w+[aei]r|non (?:succede|fa|appare|mostra|esce) (?:nulla|niente)|non (?:trovo|vedo|carica|parte|si apre|si vede|compila)|(?:continua a )?non (?:funziona\w*|va\b)|teniamo cosi|lascia stare|non sono (?:allineat|visibil)\w+|sempre lo stesso errore|prima funzionava|da allora|si vede solo`,
    others: '(?:gli|le) altr[ie]|il resto',
  },
  inTongue: {
    answers: '(?:le )?(?:tue )?risposte',
    tongues: 'inglese|italiano',
    dontExplain: String.raw`non (?:mi )?spiegar\w*|senza spiegazioni`,
  },
  withoutAsking: {
    withoutAsking: String.raw`senza (?:chieder\w*|avvisar\w*|il mio (?:ok|permesso|consenso)|la mia (?:approvazione|conferma)|che (?:io )?te lo (?:dica|chieda))|hai il permesso|solo quando (?:te lo |ti )?dico`,
  },
  isProject: {
    isA: '(?:e|ho) un',
    projects: 'progetto|sito|gioco|programma|sistema|plugin|bot|monorepo',
    madeIn: 'in|con',
    notIn: 'errore|problema|il |la |mio |corso',
  },
  allIn: { are: 'sono', all: 'tutt[ei]' },
};

/** Italian: what is asked for once, told or wanted to know. Nothing of it lasts. */
export const once: LanguageWords['cues'] = fillFrames(romanceOnce, frames, common);
