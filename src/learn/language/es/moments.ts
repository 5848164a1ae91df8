import { type FrameClasses, fillFrames } from '../frames.ts';
import { joinCues } from '../join-cues.ts';
import { type RomanceMoment, romanceMoments } from '../romance/moments.ts';
import type { LanguageWords } from '../types.ts';

/** With these, somebody asks for something. */
const wished = String.raw`deben?|hay que|tienen? que|tienes|debes|acuerdate|actualiza|ejecuta|lanza|avisa|genera|quiero|por favor`;

const frames: FrameClasses<RomanceMoment> = {
  mishap: {
    eachTime: 'cada vez|con cada|siempre',
    mishaps: String.raw`(?:se|me|nos) (?:cuelga|cierra|cae|queda|pone|duplica|borra|pierde|reinicia|bloquea|apaga|vacia|va)n?|vuelven? (?!a \w+[aei]r\b)|(?:salta|desaparece|falla|casca|peta)n?|sale\w* (?:negr\w+|vaci\w+|en blanco|mal)`,
    wished,
  },
  neverThen: {
    never: 'nunca|jamas',
    then: String.raw`(?:en|a|con|al) (?:el |la )?(?:primer\w*|segund\w*|otr[oa]s?)\b|en (?:el|la) [\w-]+ de al lado|cuando (?:lo |la )?\w+o\b|al \w+[aei]r\b`,
  },
  happensToMe: {
    happensToMe: '(?:me|nos) (?:pasa|ocurre|sucede)',
    eachTimeI: 'cada vez que (?:lo |la |me )?(?=[a-z]+o )',
    asked: 'pido|digo|escribo|mando|doy|quiero|paso',
    wished,
  },
  others: {
    sources: String.raw`articulos?|foro|libro|pagina`,
    say: String.raw`dicen?|escriben?|recomiendan?|cree`,
    my: 'mi|un',
    relatives: String.raw`herman[oa]|amig[oa]|vecin[oa]|padre|madre|profe\w*|marido|mujer`,
  },
  goesOn: {
    goesOn: String.raw`(?:esta|estan|estamos|estoy|siguen?) (?:\w+ )?(?!(?:us|migr|pas|cambi|dej|abandon|trabaj|aprend|retir|sustitu)\w*ndo\b)\w+(?:ando|iendo|yendo)\b`,
    occasions: String.raw`concierto|funcion|demo|examen|visita|reunion|ensayo|recepcion`,
    weHave: 'tenemos|tengo',
    the: 'el|la|una?',
  },
  forReaders: {
    inThe: '(?:en|a) (?:el |la |los |las |una? )',
    papers: String.raw`invitacion|correo|carta|cartel|letrero|anuncio|tarjeta`,
    write: String.raw`hay que (?:poner|decir|escribir)|escribe|pon`,
  },
  makeThatOf: { makeThatOf: 'haz(?:lo|la|me|nos)?|monta(?:me)?|preparame|armame' },
};

/** Spanish: what goes on or goes wrong, what others wrote, and what is to be put into words for others. Nothing of it lasts. */
export const moments: LanguageWords['cues'] = joinCues(fillFrames(romanceMoments, frames, {}), {
  // The mark that ends it may stand in another clause.
  question: [String.raw`^(?:\W*(?:y|pero|oye|a ver)[,.]? )*¿`],
});
