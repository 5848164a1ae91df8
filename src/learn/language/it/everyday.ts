import { common } from './frames.ts';
import type { LanguageWords } from '../types.ts';

const { front } = common;
const avoid = String.raw`(?:evita|eviti|evitate|evitare|evitiamo)(?! (?:che|il|lo|la|quest\w+|quel\w*)\b) \w`;

/** Italian as people type it to an agent: to one, to several or politely, put out, in passing. */
export const everyday: LanguageWords['cues'] = {
  directive: [
    // "Usi sempre ...", "non toccate ..."
    String.raw`${front}(?:non )?(?:(?:us|utilizz|modifich?|tocch?|cancell|cre)(?:i|ate)|(?:rispond|scriv|mett|aggiung|segu)(?:a|ete|ite)|ten(?:ga|ete))(?! (?:un[oa]?|quest\w+|quel\w*|due)\b) \w`,
    String.raw`${front}${avoid}`,
  ],
  prohibition: [
    String.raw`${front}${avoid}`,
    String.raw`\b(?:da noi|in questo (?:progetto|repo|team))\b[^.?!]{0,40}\b(?:non|mai) si \w|\b(?:qui|qua|da noi),? (?:niente|zero) \w`,
  ],
  habit: [String.raw`\b(?:qui|qua) (?:niente|zero) \w`],
  matter: [
    String.raw`\b(?:i|gli|le|nei|nelle) (?:file|query|endpoint|enum|eccezioni|stringhe|cartelle|nomi|icone|mock)\b`,
  ],
  complaint: [
    String.raw`\b(?:piantal|finiscil|smett|la (?:piant|finisc|smett))(?:a|i|ete\w*) (?:di|con|coi)\b`,
  ],
  prefer: [String.raw`\bsolo (?:quel|quello|cio) che (?:ti |vi |le )?(?:chied\w+|dico)\b`],
  answerStyle: [
    String.raw`\b(?:parl|rispond|scriv)(?:a|i|imi|ami)(?: sempre| solo)? (?:italiano|inglese)\b|\b(?:rispond|spieg|dimmi)\w* (?:sempre )?in modo \w`,
    String.raw`\b(?:dritt[oa]|vieni|arriva) al (?:punto|sodo|dunque)\b`,
  ],
  decision: [
    String.raw`^(?!.*\btradu)(?=.*\b(?:commenti|commit|nomi|variabili|classi|funzioni|codice|docstring)\b).*\bin (?:inglese|italiano)\b`,
  ],
  review: [
    String.raw`\b(?:chiedi\w*|chiedete\w*|mi (?:chieda|avvisi|avverta))(?: sempre| conferma)* prima (?:di|che)\b`,
  ],
  environment: [
    String.raw`\b(?:sto|sviluppo) (?:su|con|dietro|sotto) (?:un[oa]? )?(?:windows|mac|linux|wsl|ubuntu|proxy|vpn)\b`,
    String.raw`\b(?:ho|abbiamo) (?:solo|appena) \d+ ?(?:[gmk]b|giga|mega|core|cpu)\b`,
  ],
  lifecycle: [
    String.raw`\bl['ie] ?abbiamo (?:tolt|dismess|eliminat|abbandonat|spent)[oaie]\b(?! (?:ieri|ora|adesso|oggi))`,
    String.raw`\bsiamo (?:ancora |sempre )?in (?:beta|alpha)\b`,
  ],
  recollection: [
    String.raw`\b(?:si|s') ?era (?:gia )?(?:detto|deciso|stabilito)\b|\beravamo rimasti\b|\bmi (?:pareva|sembrava) (?:di aver\w+ (?:gia )?(?:detto|scritto|chiesto|spiegato)|che (?!.*\b(?:funziona|piu|troppo|andass)))`,
  ],
  eachTime: [
    String.raw`^(?:\W*(?:e|ma)[,.]? )*(?:quando|se|dopo che|appena) (?:tocchi|cambi|modifichi|aggiungi|rinomini|aggiorni) [^?:]{3,50}?,? (?<!\bsi )(?:rilancia|lancia|esegui|rigenera|aggiorna|verifica|riavvia)\b`,
  ],
};
