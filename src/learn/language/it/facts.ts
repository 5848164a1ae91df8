import { classes } from './classes.ts';
import { common, frames } from './frames.ts';
import { fillFrames } from '../frames.ts';
import { joinCues } from '../join-cues.ts';
import { romanceFrames } from '../romance/frames.ts';
import type { LanguageWords } from '../types.ts';

const { front, many } = common;
const { authorities, deciding, machines, openers } = classes;

/** What Italian states of things as such, of machines, of who does what, of the person. */
export const facts: LanguageWords['cues'] = joinCues(fillFrames(romanceFrames, frames, common), {
  generic: [
    String.raw`${front}${many}non (?!caric|funzion|appar|escon|apr|mostr|ved|arriv|rispond|salv|chiud|esist|compil|entr|coincid|torna|gira|pass|e\b|sono\b|va\b)\w{3,} mai[.,]*$`,
  ],
  environment: [
    String.raw`\b(?:${machines})\b(?: [\w'./-]+){0,4}? (?:ha|hanno|support\w*|accett\w*|regg\w*|gir\w*|legg\w*|capisc\w*) (?:solo|soltanto|appena|al massimo)\b|\b(?:${machines})\b(?: [\w'./-]+){0,4}? non (?:ha|hanno|support\w*|accett\w*|permett\w*|capisc\w*|regg\w*|c'e|lasci\w*) (?!problem\w|error|niente|senso|nessun problema)\w`,
  ],
  domainFact: [
    String.raw`\bun[ao']? ?["«“]\w+["»”] (?:da noi|qui|per noi|in \w+) e\b`,
    String.raw`\b(?:val\w+|cont\w+|considera\w*) (?:come|per|doppio|zero) \w+|\bnon (?:scad\w+|si ripet\w+|si eredita\w*|si proroga\w*|si cumula\w*)(?: mai)?(?=[.,]|$)|\bsi (?:buttano|scartano|distruggono|archiviano|restituiscono)(?=[.,]|$)`,
    String.raw`\bnon (?:tutti|tutte|sempre|chiunque) (?:i |gli |le )?\w+ (?:hanno|sono|possono)\b|\bnon (?:tutti|tutte) (?:hanno|sono)\b|\bnon (?:hanno|ha) [\w ']{2,20} (?:ma|bensi)\b|\bpu(?:o|ossono) (?:avere (?:piu|due|zero)|esistere senza|appartenere a|tornare|cambiare)\b`,
  ],
  contrast: [
    String.raw`^(?:\W*(?:${openers})[,.:!]? )*non (?:e |si dice |va |sono )?(?:un |una |il |la |l')?["«“]?[\w'./-]+["»”]?(?: [\w./-]+)?, (?:e|sono|si|da noi|qui|va|ma|diciamo|nell\w*|nel|bensi)\b`,
  ],
  prohibition: [
    String.raw`\b(?:non|mai) si (?:tocca|toccano|modifica|modificano|cambia|cambiano|edita|rinomina|rinominano|cancella|cancellano|pusha|committa|condivide|mescola|installa|ingoia|ingoiano|arrotonda|comprime|comprimono|ritenta|sposta|invia|pubblica|mette|sovrascrive|riusa|logga|mocka|formatta|usa|fa)\b`,
    String.raw`^(?:\W*(?:e|ma|per favore|ok|si|no|occhio)[,.:!]? )*(?:basta|mai piu|nessun|nessuna|via) (?:con |di |il |la |i |le )?(?!rispost|error|risultat|reazion|effett|traccia|cambiament|notizi)[\w-]+`,
    String.raw`\b(?:e|sono|resta|restano) (?:\w+ )?(?:bloccat\w+|protett\w+|congelat\w+|intoccabil\w+|vietat\w+|proibit\w+)\b(?! (?:da (?:ieri|oggi)|dal))`,
    String.raw`\bnon (?:accetta\w*|autorizza\w*|tollera\w*|vuole|vogliono|permette\w*|ammette\w*) (?!che (?:entri|carichi))\w+`,
  ],
  directive: [
    String.raw`\b(?:il|lo|la|i|gli|le|l') ?[\w'./-]+(?: [\w'./-]+){0,3} non si (?:toccano?|modificano?|rinominano?|cancellano?|cambiano?|spostano?|sovrascrivono?|formattano?)\b|\bnon (?:cambiare|toccare|modificare|editare|cancellare) niente (?:in|dentro|sotto) [\w./]+`,
  ],
  division: [
    String.raw`\b(?:tu|lei) (?:solo |soltanto )?(?:tocch\w+|modific\w+|fai|scriv\w+|legg\w+|cambi\w*|lavori) (?:solo|soltanto)\b|\b(?:tu|lei) (?:prepar\w+|scriv\w+|fai|propon\w+|redig\w+|consegn\w+|test\w+|pianific\w+)\b[^.?!]{1,60}(?:,| e) (?:[\w']+ ){0,4}?(?:io|noi|lui|lei|lo|la|il)\b.{0,16}\b(?:schiacci\w*|prem\w*|valid\w*|push\w*|deploy\w*|pubblic\w*|invi\w*|firm\w*|rivedo|decid\w*|mergio|pag\w*|lanci\w*)|\b(?:bottone|pulsante|firma|deploy|merge) (?:lo|la) (?:schiaccio|premo|faccio|do|lancio|metto) io\b`,
    String.raw`\b(?:lo|la|li|le|l') ?(?:${deciding}) (?:solo |sempre |a mano |tutt\w )*(?:il|lo|la|i|gli|le|l'|un|una|mi[oa]|nostr\w+|[a-z]{3,})\b(?! (?:fallire|subito|adesso|ora|prima|poi))`,
    String.raw`\b(?:e|sono) (?:compito|affare|lavoro|decisione|responsabilita|roba) (?:mi\w|su\w|nostr\w|del\w*|di)\b|\b(?:noi|qui) (?:ci )?limitiamo a leggere|\bnoi (?:leggiamo|consultiamo) solo\b|\b(?:non (?:li|le|lo|la) scrivi|non (?:li|le|lo|la) tocchi) tu\b`,
  ],
  person: [
    String.raw`\b(?:ti|la|vi) (?:ascolto|leggo|detto|scrivo) (?:\w+ ){0,2}?(?:in (?:macchina|auto|treno|autobus|metro|officina)|dal (?:telefono|cellulare)|guidando|con una mano|a voce)\b|\b(?:lavoro|programmo|scrivo|leggo|sviluppo|studio) (?:\w+ ){0,3}?(?:di notte|la sera|nei weekend|dal (?:telefono|cellulare)|con una mano|a voce|da sol[oa]|con la lente|con lo screen reader|nei ritagli)\b`,
    String.raw`\b(?:vedo|sento|distinguo|leggo) (?:molto )?(?:male|poco|sfocato|quasi niente)\b|\bnon (?:vedo|distinguo|sento) (?:bene |i |il |quasi |niente )+(?:colori|rosso|verde|da|niente|bene)?\b`,
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
    String.raw`\b(?:e|siamo|con questa e|per) (?:gia |alla |ormai )?(?:la )?(?:seconda|terza|quarta|quinta|sesta|ennesima|ultima|centesima|\d+a?) volta\b|\bquante volte\b|\bte lo ripeto\b`,
    String.raw`\b(?:l'|li |le )?hai (?:almeno |mai |davvero |anche )*(?:fatto girare|fatto partire|provato|lanciato|aperto|avviato|compilato|eseguito|guardato|giocato)\b[^?.!]{0,40}\?`,
    String.raw`\b(?:abbiamo|c'e) gia (?:un|una|il|la|l')\b`,
  ],
  review: [
    String.raw`\b(?:avvisami|avvertimi|chiedimi|dimmelo|consultami|avvisa|chiedi|mi avvisi) (?:sempre |bene )?prima\b|\bprima di (?:cancellare|installare|committare|pushare|deployare|rinominare|modificare|cambiare|sovrascrivere|inviare|pubblicare|migrare|toccare|lanciare|aggiungere)\b.{0,40}\b(?:avvisa\w*|chiedi\w*|mostra\w*|dimmi|aspetta|fammi)|\bsenza (?:il )?(?:mio|nostro) (?:ok|permesso|via libera|benestare)\b`,
  ],
  audience: [
    String.raw`\b(?:secondo|per|in base a|come da|a causa del\w*|per colpa del\w*) ?(?:il |lo |la |i |gli |le |l'|nostr\w+ )?(?:${authorities}|manuale|scheda tecnica|datasheet|statuto|decreto|direttiva|gdpr)\b[^.?!]{0,20} (?:si|non|bisogna|deve|devono|puo|possono|e|sono|ogni|tutt[oaie]|nessun\w*|niente|il|lo|la|i|le|un|una)\b`,
  ],
  lifecycle: [
    String.raw`\bnon (?:si )?(?:e|sono|fabbrica\w*|vend\w*|usa\w*|stampa\w*|modifica\w*|tocca\w*|accetta\w*|emett\w*|cambia\w*|vale\w*|esiste\w*|c'e) (?:\w+ )?piu\b|\b(?:ora|adesso|da \w+) si chiama\w*\b`,
  ],
  oneTask: [String.raw`\be basta[.!]*$|\b(?:solo |e )?una prova\b|\bnon toccare altro\b`],
});
