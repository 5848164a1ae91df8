import { within } from '../bans.ts';
import type { Bans } from '../types.ts';

const again = '(?:otra vez|de nuevo|nuevamente|una vez más)';
const you = String.raw`(?:y |pero )?(?:tú )?(?:has |habéis )?`;
const deed = String.raw`(?<deed>\p{L}+(?:aste|iste|[aií]do|cho|sto|ito|erto))`;
/** A deed without anything it was done to says too little for a ban. */
const rest = `(?<rest> ${within}+?)`;
const end = String.raw`(?:,? (?:aunque|a pesar|ya te|te dije|eso|deja|por favor|y (?:ahora|eso))(?!\p{L}).*)?[\s,;.!?…]*$`;
const to = 'No {deed}$<rest>.';

/** How Spanish blames. A ban with the infinitive is as good as the one with the subjunctive, and sure. */
export const bans: Bans = {
  hint: '\\bhaber|otra vez|de nuevo|nuevamente|una vez más|vuelto|volviste|\\bsin\\b|olvidas',
  frames: [
    {
      from: String.raw`^(?<no>no )?(?:deberías|tendrías que|tenías que|debías|debiste|podrías) haber(?<me>me)? ${deed}${rest}${end}`,
      to: '$<no>{deed}$<me>$<rest>.',
    },
    { from: `^(?:siempre (?:te )?olvidas|(?:te )?olvidas siempre)${rest}${end}`, to: 'No olvidar$<rest>.' },
    {
      from: String.raw`^¿?(?:por qué )?(?:has vuelto|habéis vuelto|volviste|otra vez has vuelto) a (?<base>\p{L}+[aei]r)${rest}${end}`,
      to: 'No $<base>$<rest>.',
    },
    { from: `^(?:${you})?${again},? (?:has |habéis )?${deed}${rest}${end}`, to },
    { from: `^${you}${deed}${rest},? ${again}${end}`, to },
    {
      from: `^${you}${deed}(?:${rest})??,? ${again}(?<more> ${within}+?)${end}`,
      to: 'No {deed}$<rest>$<more>.',
    },
    {
      from: String.raw`^${you}${deed}(?<rest> (?:${within}+? )?sin (?:\p{L}+[aei]r(?:me|lo|la|los|las|te)?|mi|permiso)(?!\p{L})${within}*?)${end}`,
      to,
    },
    { from: String.raw`^¿?por qué (?:has )?${deed}${rest} ${again}[\s,;.!?…]*$`, to },
  ],
  deeds:
    'hecho hacer hiciste hacer puesto poner pusiste poner escrito escribir escribiste escribir reescrito reescribir roto romper rompiste romper metido meter metiste meter subido subir subiste subir añadido añadir añadiste añadir anadido añadir anadiste añadir corrido correr corriste correr dicho decir dijiste decir abierto abrir abriste abrir movido mover moviste mover leído leer leíste leer perdido perder perdiste perder elegido elegir elegiste elegir introducido introducir introdujiste introducir convertido convertir convertiste convertir deshecho deshacer rehecho rehacer fusionaste fusionar instalaste instalar omitido omitir omitiste omitir incluido incluir incluiste incluir',
  endings: [
    ['aste$', 'ar'],
    ['ado$', 'ar'],
  ],
};
