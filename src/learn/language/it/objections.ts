import { classes } from './classes.ts';

const { agentWorks } = classes;

/** What begins a question that wants an answer: no proposal is named in it. */
const realQuestions = String.raw`che|chi|cosa|cos'\w*|qual\w*|come|quando|dove|quanto|quanti|quante|perche|per|puoi|potresti|puo|e|sono|c'e|ci|hai|ha|sai|vedi|credi|vuoi|vai|va|serve|manca|funziona|pront[oa]|ok|si|no|o|bene|tutto|ancora|gia|sicur[oa]|davvero|sul serio|idee|dubbi|domande|ciao|un'altra|altro|niente|allora|mi|ti|si|lo|la vedi|devo|dobbiamo|basta|facciamo|usiamo|ora|oggi|domani|vero|capito|opinioni|fatto|finito|gira|compila|quindi|ma|e se`;

/** Words that turn something down by themselves. */
const turningDown = String.raw`no no|ma no|eh no|ah no|oh no|macche|ma va|ma dai|ma che|no dai|nono|per carita|per l'amor\w*|assolutamente no|neanche per sogno|nemmeno per sogno|non se ne parla|non esiste|scherzi|mai e poi mai|aspetta|aspetti|ferm[oa]|fermati|stop|alt|momento|un momento|occhio|attent[oa]|attenzione|ehi|uff+|mah|oddio|madonna|mamma mia|dio|lascia perdere|lascia stare|lasci perdere|scordatel[oa]|scordati|non serve|inutile|impossibile|cosi no|questo no|niente|pessima idea|brutta idea|sbagliato|falso|errore|piano|calma|tranquill[oa]|frena|basta`;

/**
 * How Italian finds fault with what the agent did. What is stated right before or behind it is mostly the reason, and that
 * holds beyond today.
 */
export const objections: readonly string[] = [
  // "hai rimesso", "mi hai passato tutto in async", "Lei ha cambiato"
  String.raw`(?<!\b(?:se|quando|quello che|che|come|cosa|quanto) )\b(?:hai|avete|avevi|avevate|lei ha|ha lei|ha cambiato|ha messo|ha tolto|ha usato|ha arrotondato) (?:(?:gia|ancora|di nuovo|anche|solo|appena|tutto|davvero|pure|proprio|rimesso) )*(?!ragione|visto|capito|tempo|finito|fatto bene|presente|bisogno|dubbi|un'idea|qualche)(?:\w+(?:ato|uto|ito|sso|tto|nto|sto|rto|lto|ato|ati|ate|ata|isto|eso|uso|iso|oso|rso|lso)|messo|fatto|preso)\b`,
  String.raw`(?<!\b(?:se|quando|quello che|che|come) )\b(?:stai|sta|state) (?:\w+ )?\w+(?:ando|endo)\b|\b(?:usi|conti|calcoli|arrotondi|metti|leggi|filtri|ordini|tratti|cancelli|salvi|mandi|mischi|confondi|supponi|assumi|prendi) (?:li |qui |ancora |sempre |di nuovo |i |il |la |le |gli |l'|un |una |da |mesi |in )`,
  String.raw`\b(?:nel|nella|nello|nei|nelle|il|la|lo|i|le)? ?(?:tuo|tua|tuoi|tue|suo|sua|vostr[oa]) (?:ultim[oa] |prim[oa] |nuov[oa] |stess[oa] )?(?:${agentWorks})\b`,
  String.raw`\b(?:chi (?:ti|le|vi|te l'|te lo) ?(?:ha|aveva) (?:detto|chiesto|ordinato)|da dove (?:hai|l'hai|lo|arriva|arrivano|viene|vengono|salta|esce|tiri|sbuca)|(?:che )?(?:cos'e|cosa sono|cosa c'entra|che c'entra|cosa ci fa|che ci fa|a che serve|a cosa serve|a che servono|che roba e) (?:quest|quel|il|la|i|le|lo|l'|un|tutt)|da quando)\b`,
  String.raw`\bperche (?:diavolo |mai |cavolo |accidenti )?(?:hai|avete|ha|c'e|ci sono|stai|usi|metti|un|una|il|la|i|le|tutt\w+|quest\w+|di nuovo|ancora|sempre|continui|mi (?:dici|hai|metti))\b`,
  String.raw`\b(?:annulla|annulli|rimetti|rimettil[oaie]|rimetta|togli|toglil[oaie]|tolga|leva|leval[oaie]|elimina|ripristina|ripristinal[oaie]|torna|riporta|riportal[oaie]|lascial[oaie]|disfa)(?: (?:quest\w+|quel\w*|quell'\w+|tutto|tutto questo|com'era|come era|com'erano|come prima|indietro|a com'era|il tuo|la tua)\b|l'| com'era)|\b(?:com'era|com'erano|come stavano|come prima|come stava)\b`,
];

/** How Italian turns down what is proposed. The reason follows. */
export const dismissals: readonly string[] = [
  // "il cloud?", "un database?"
  String.raw`^(?!(?:${realQuestions})\b)[^\s?.!,]+(?: [^\s?.!,]+){0,3} ?\?+ `,
  String.raw`(?:^|[.!?] )(?:${turningDown})\b(?!\s?\?)`,
  String.raw`\bno[,.;:!] `,
  String.raw`\b(?:cosi|questo|qui|cio) non (?:va|serve|funziona|si puo|ci sta|passa|regge|e (?:possibile|giusto|corretto|un bug|necessario)|ha senso)\b|\bnon (?:puo|potra|potrebbe|va a|andra|funzionera|reggera|bastera|servira|ci stara) ?(?:mai )?(?:funzionare|andare|reggere|bastare|servire|passare|stare)?\b|\b(?:scoppia|salta tutto|si rompe tutto|ci costa|esplode)\b|\bnon e (?:un )?(?:bug|errore|problema|necessario|cosi|nostro|detto)\b`,
  String.raw`(?<!\b(?:io|noi|loro|clienti|utenti) )\b(?:lascia perdere|lascia stare|scordati|dimentica|evita|molla|togliti|lasci perdere|niente|basta con|basta|via|addio) (?:i |il |la |le |gli |lo |l'|quel\w* |quest\w* |di |con )?[\w-]+`,
  String.raw`\b(?:non|mai) (?:usare|mettere|aggiungere|arrotondare|cancellare|eliminare|rinominare|inventare|indovinare|supporre|toccare|cambiare|salvare|mandare|fidarti|tagliare|troncare|installare|dipendere|mockare|chiedere|fare|duplicare|spostare|andare|usarlo|farlo)\b|\b(?:meglio|per favore|li|qui) (?:di )?no\b`,
];

/** How Italian says outright that what was done is wrong. */
export const rebukes: readonly string[] = [
  String.raw`\bnon (?:cosi|in questo modo)\b`,
  String.raw`^\W*(?:no|ma no|nono|aspetta|fermo)\W+(?:noi|da noi|qui|e|sono|si)\b|^\W*non (?:e|sono) [^,.]{2,30}, (?:e|sono|qui|da noi|in)\b`,
  String.raw`\bhai (?:appena|di nuovo|ancora) \w+`,
];
