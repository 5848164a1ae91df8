import { classes } from './classes.ts';
import type { LanguageWords } from '../types.ts';

const { handling } = classes;

/** Italian: what is said in passing of the place of work, of how this person works and reads, and of how things are done here. */
export const passing: LanguageWords['cues'] = {
  environment: [
    String.raw`\b(?:funziona|gira|va|compila|parte|si avvia) (?:\w+ )?(?:solo|soltanto|unicamente) (?:con|su|sotto|in|da|per|tramite|se)\b|\b(?:solo|soltanto) (?:funziona|gira|compila|parte) (?:con|su|sotto|in|da|se)\b`,
    String.raw`\b(?:ho|abbiamo) cambiato (?:la |il |lo |l'|le |i |gli )?[\w-]+(?: [\w-]+)?, (?:adesso|ora) (?:c'e|e|abbiamo|uso|usiamo|gira|sono)\b`,
  ],
  habit: [String.raw`\bnon si (?:${handling})\w*\b`],
  prohibition: [
    String.raw`\bnon si (?:${handling})\w*\b`,
    String.raw`\b(?:niente|nulla) di (?:questo|tutto questo|quello) (?:esce|va|entra|finisce)\b`,
  ],
  contrast: [String.raw`\b(?:parliamo|si parla|stiamo parlando) di .{2,40}, (?:non|mica)\b`],
  domainFact: [String.raw`\b(?:parliamo|si parla|stiamo parlando) di (?:\w+ )?\d+ \w+`],
  correcting: [String.raw`^(?:\W*)(?:no no|nono|ma no|eh no|macche|negativo|per niente)\b[,.! ]+\w+`],
  recollection: [
    String.raw`\b(?:ne |lo |l')?(?:avevamo|abbiamo) (?:gia )?(?:parlato|discusso|visto|concordato|deciso|chiarito|stabilito)\b`,
    String.raw`\b(?:come|te|ve) (?:ti |te |vi |l'|lo |le )*(?:avevo|ho|avevamo|abbiamo) (?:gia )?(?:detto|spiegato|scritto|chiesto|indicato|accennato|segnalato)\b`,
    String.raw`\bhai (?:di nuovo|ancora|un'altra volta|nuovamente) \w+`,
  ],
  complaint: [
    String.raw`\bnon (?:mi(?! piac)|farmi|darmi|scrivermi|mandarmi|spiegarmi|riempirmi|mettermi|inventarti|star a|stare a) \w+`,
    String.raw`\b(?:sempre|ogni volta|di continuo|tutte le volte) (?:mi |lo |la )?(?:cambi|aggiungi|cancelli|metti|rompi|riscrivi|rinomini|inventi|supponi|tocchi|dimentichi|lasci)\b|\b(?:cambi|aggiungi|cancelli|metti|rompi|riscrivi|rinomini|inventi|tocchi|dimentichi|lasci) (?:\w+ )?(?:sempre|ogni volta|di continuo)\b`,
    String.raw`\b(?:senza che te lo (?:chieda|abbia chiesto)|di testa tua|di tua iniziativa|senza avvisar\w+)\b`,
  ],
  answerStyle: [
    String.raw`\b(?:spiega|spiegami|spiegamelo|rispondi|rispondimi|parla|parlami|dimmi|scrivi|scrivimi|raccontami)\w* (?:le cose |tutto |questo |sempre |per favore )*(?:piu |bene |molto )*(?:semplice|semplicemente|breve|brevemente|corto|facile|piano|lentamente|chiaro|chiaramente|terra terra|in poche parole|in parole povere|senza gergo|come a (?:un|una) (?:bambin\w|principiante|profano)|come se (?:fossi|avessi|non sapessi))\b`,
    String.raw`\b(?:solo|soltanto) (?:il|la|i|le|lo) (?:codice|diff|comando|comandi|risposta|risultato|modifiche|righe)\b|\bmi (?:basta|bastano) (?:il|la|i|le) (?:codice|diff|comando|comandi|risposta|righe|modifiche)\b|\b(?:pro e contro|tutto|rispost\w+) in (?:due|tre|poche) righe sempre\b`,
  ],
  person: [
    String.raw`\b(?:senno|se no|altrimenti),? (?:io )?(?:mi |non (?:ci |lo |li |mi )?)(?:perdo|capisco|ritrovo|raccapezzo|ricordo|confondo|seguo|leggo|trovo)\b`,
    String.raw`\b(?:vengo dal|vengo dalla|vengo da) (?!vacanz)\w+|\bil mio (?:inglese|italiano) (?:e|non e)\b|\b(?:leggo|capisco|parlo) (?:male|poco|meglio)\b|\b(?:faccio fatica|mi aiuta|mi riesce piu facile|mi viene meglio) \w+`,
    String.raw`\bcosi (?:lo |la |li )?(?:rileggo|capisco|leggo|seguo|controllo) (?:meglio|piu (?:facilmente|in fretta|volentieri))\b`,
  ],
  review: [
    String.raw`\bprima di .{3,50}(?:fammi vedere|mostrami|dimmi|chiedimi|avvisami|mandami)\b|\b(?:fammi vedere|mostrami|dimmi|mandami) .{2,40} prima di \w+(?:are|ere|ire)\b`,
    String.raw`\b(?:se|quando) (?:hai dubbi|sei in dubbio|non sei sicur\w+|non sai|qualcosa non e chiaro)\b`,
  ],
  projectFact: [
    String.raw`\b(?:capisce|accetta|legge|stampa|supporta|conosce|riconosce|parla)(?:no)? solo \w+`,
  ],
  product: [
    String.raw`^(?:mai|sempre) (?:a|di|da|in|con|per|piu|meno|oltre) (?!mano\b)\w+`,
    String.raw`\b(?:mai|sempre|almeno|al massimo) (?:\w+ ){0,2}?(?:di )?\d+ ?(?:min\w*|secondi|ore|giorni|%|euro|volte|metri|caratteri|persone|posti)\b`,
  ],
  report: [String.raw`\bnon ho (?:ancora )?mai (?:fatto|usato|toccato|visto|provato|programmato)\b`],
  bugReport: [
    String.raw`\b(?:ieri|stanotte|stamattina|l'altro giorno)\b|\bsi e (?:rott|piantat|bloccat|riempit|spent|rovinat)\w+`,
  ],
};
