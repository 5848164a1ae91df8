import { within } from '../bans.ts';
import type { Bans } from '../types.ts';

const you = String.raw`(?:et |mais )?(?:tu as|t['’]as|vous avez|as-tu|avez-vous)(?: juste| aussi| quand même| carrément| même)*`;
const once = '(?:encore une fois|de nouveau|à nouveau|a nouveau|une fois de plus)';
const again = `(?:${once}|encore)`;
const deed = String.raw`(?<deed>\p{L}+)`;
/** A deed without anything it was done to says too little for a ban. */
const rest = `(?<rest> ${within}+?)`;
const end = String.raw`(?:,? (?:alors que|malgré|bien que|je |c['’]est|arrête|stp|et (?:maintenant|là|je)|merci)\b.*)?[\s,;.!?…]*$`;
const to = 'Ne pas {deed}$<rest>.';

/** How French blames. A ban with the infinitive is sure where the imperative would change the stem. */
export const bans: Bans = {
  hint: "\\b(?:tu|vous)\\b|\\bt['’]as\\b|as-tu",
  frames: [
    {
      from: String.raw`^(?:tu n['’]aurais|vous n['’]auriez) (?<no>pas|jamais) d[uû] (?<what>${within}+?)${end}`,
      to: 'Ne $<no> $<what>.',
    },
    {
      from: String.raw`^(?:tu aurais|vous auriez) (?:bien |quand même |au moins |d['’]abord )*d[uû] (?<what>${within}+?)${end}`,
      to: '$<what>.',
    },
    {
      from: `^tu (?<deed>oublies|ignores|casses) (?:toujours|tout le temps|sans arrêt|souvent)${rest}${end}`,
      to,
    },
    {
      from: String.raw`^(?:tu n['’]as|t['’]as|vous n['’]avez)(?: ${again})? pas (?:${again} )?${deed}(?<rest> ${within}*?avant (?:de |d['’]|le |la |chaque )${within}+?)${end}`,
      to: '{deed}$<rest>.',
    },
    {
      from: String.raw`^(?:tu n['’]as|t['’]as|vous n['’]avez) (?:encore une fois|une fois de plus|de nouveau|à nouveau) pas ${deed}${rest}${end}`,
      to: '{deed}$<rest>.',
    },
    { from: `^${you} ${again} ${deed}${rest}${end}`, to },
    { from: `^${you} ${deed}${rest} ${once}${end}`, to },
    {
      from: `^${you} ${deed}(?:${rest})?? ${once}(?<more> ${within}+?)${end}`,
      to: 'Ne pas {deed}$<rest>$<more>.',
    },
    {
      from: String.raw`^${you} ${deed}(?<rest> (?:${within}+? )?sans (?:me |m['’]|les |le |l['’])?(?:\p{L}+(?:er|ir|re)|mon|ma|aucun)\b${within}*?)${end}`,
      to,
    },
    { from: String.raw`^pourquoi (?:est-ce que )?${you} ${again} ${deed}${rest}[\s,;.!?…]*$`, to },
    {
      from: String.raw`^(?:tu viens|vous venez) (?:encore|de nouveau|à nouveau) (?:de |d['’])(?<base>\p{L}+(?:er|ir|re))${rest}${end}`,
      to: 'Ne pas $<base>$<rest>.',
    },
  ],
  deeds:
    'oublies oublier ignores ignorer casses casser fait faire refait refaire mis mettre remis remettre pris prendre repris reprendre écrit écrire ecrit écrire réécrit réécrire lu lire ouvert ouvrir détruit détruire perdu perdre rompu rompre rendu rendre répondu répondre choisi choisir fini finir rempli remplir introduit introduire produit produire dit dire cru croire',
  // "tu as encore commite" is the participle without its accent.
  endings: [['(?<=\\p{L}{2})[eé]e?s?$', 'er']],
};
