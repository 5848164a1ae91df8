import { within } from '../bans.ts';
import type { Bans } from '../types.ts';

const once = String.raw`(?:di nuovo|ancora una volta|un['’]altra volta|nuovamente)`;
const again = `(?:${once}|ancora)`;
const you = '(?:e |ma )?(?:tu )?(?:hai|avete)(?: anche| semplicemente| proprio)*';
const deed = String.raw`(?<deed>\p{L}+)`;
/** A deed without anything it was done to says too little for a ban. */
const rest = `(?<rest> ${within}+?)`;
const end = String.raw`(?:,? (?:anche se|nonostante|benché|te l|te lo|ti ho|smettila|per favore|e (?:adesso|ora)) ?.*)?[\s,;.!?…]*$`;
const to = 'Non {deed}$<rest>.';

/** How Italian blames. "Non" with the infinitive is how it forbids something to one person. */
export const bans: Bans = {
  hint: '\\b(?:avresti|avreste|hai|avete|dimentichi)\\b',
  frames: [
    {
      from: `^(?<no>non )?(?:avresti|avreste) (?:almeno |prima )*dovuto (?<what>${within}+?)${end}`,
      to: '$<no>$<what>.',
    },
    { from: `^(?:dimentichi sempre|sempre dimentichi)${rest}${end}`, to: 'Non dimenticare$<rest>.' },
    { from: String.raw`^(?:perch[eé] )?${you} ${again} ${deed}${rest}${end}`, to },
    { from: String.raw`^${again} (?:hai|avete) ${deed}${rest}${end}`, to },
    { from: String.raw`^(?:perch[eé] )?${you} ${deed}${rest},? ${once}${end}`, to },
    {
      from: String.raw`^(?:perch[eé] )?${you} ${deed}(?:${rest})??,? ${once}(?<more> ${within}+?)${end}`,
      to: 'Non {deed}$<rest>$<more>.',
    },
    {
      from: String.raw`^${you} ${deed}(?<rest> (?:${within}+? )?senza (?:\p{L}+(?:are|ere|ire|armelo|ermelo|armi|ermi)|permesso|il mio)(?!\p{L})${within}*?)${end}`,
      to,
    },
  ],
  deeds:
    'fatto fare rifatto rifare messo mettere rimesso rimettere commesso commettere scritto scrivere riscritto riscrivere sovrascritto sovrascrivere aggiunto aggiungere rotto rompere tolto togliere preso prendere detto dire chiesto chiedere aperto aprire chiuso chiudere corretto correggere scelto scegliere letto leggere perso perdere introdotto introdurre tradotto tradurre risposto rispondere disfatto disfare distrutto distruggere interrotto interrompere incluso includere eseguito eseguire inserito inserire sostituito sostituire costruito costruire pulito pulire seguito seguire ignorato ignorare',
  endings: [['(?<=\\p{L}{2})ato$', 'are']],
};
