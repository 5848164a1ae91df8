import { within } from '../bans.ts';
import type { Bans } from '../types.ts';

const again = '(?:de novo|outra vez|novamente|mais uma vez)';
const you = String.raw`(?:e |mas )?(?:você|voce|vc|tu|cê)`;
const deed = String.raw`(?<deed>\p{L}+)`;
/** A deed without anything it was done to says too little for a ban. */
const rest = `(?<rest> ${within}+?)`;
const end = String.raw`(?:,? (?:mesmo|apesar|embora|eu |isso|já |por favor|para |e (?:agora|isso))\b.*)?[\s,;.!?…]*$`;
const to = 'Não {deed}$<rest>.';

/** How Portuguese blames. A ban with the infinitive is as good as the one with the subjunctive, and sure. */
export const bans: Bans = {
  hint: 'voc[êe]|\\bvc\\b|\\btu\\b|\\bcê\\b',
  frames: [
    {
      from: String.raw`^(?:${you} )?(?<no>não )?(?:devia|deveria|devias|deverias|tinha que|poderia) ter (?:me )?${deed}${rest}${end}`,
      to: '$<no>{deed}$<rest>.',
    },
    { from: `^${you} (?:sempre esquece|esquece sempre)${rest}${end}`, to: 'Não esquecer$<rest>.' },
    {
      from: String.raw`^(?:por que )?${you} voltou a (?<base>\p{L}+[aei]r)${rest}${end}`,
      to: 'Não $<base>$<rest>.',
    },
    { from: String.raw`^(?:por que )?${you} ${again} ${deed}${rest}${end}`, to },
    { from: String.raw`^${again},? ${you} ${deed}${rest}${end}`, to },
    { from: String.raw`^(?:por que )?${you} ${deed}${rest},? ${again}${end}`, to },
    {
      from: String.raw`^(?:por que )?${you} ${deed}(?:${rest})??,? ${again}(?<more> ${within}+?)${end}`,
      to: 'Não {deed}$<rest>$<more>.',
    },
    {
      from: String.raw`^${you} ${deed}(?<rest> (?:${within}+? )?sem (?:me )?(?:\p{L}+[aei]r|minha|permissão)(?!\p{L})${within}*?)${end}`,
      to,
    },
  ],
  deeds:
    'fez fazer refez refazer desfez desfazer pôs pôr colocou colocar mexeu mexer escreveu escrever reescreveu reescrever esqueceu esquecer rompeu romper meteu meter moveu mover removeu remover subiu subir abriu abrir introduziu introduzir incluiu incluir omitiu omitir inseriu inserir substituiu substituir disse dizer respondeu responder perdeu perder leu ler decidiu decidir assumiu assumir',
  endings: [['(?<=\\p{L}{2})(?:ou|ado)$', 'ar']],
};
