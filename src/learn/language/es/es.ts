import { bans } from './bans.ts';
import { constructions } from './constructions.ts';
import { cues } from './cues.ts';
import { facts } from './facts.ts';
import { moments } from './moments.ts';
import { once } from './once.ts';
import { dismissals, objections, rebukes } from './objections.ts';
import { passing } from './passing.ts';
import { generatedFiles, surelyEverywhere } from '../everywhere.ts';
import { faults } from '../faults.ts';
import { joinCues } from '../join-cues.ts';
import { stepsOf } from '../steps.ts';
import { askedFor } from '../romance/asked.ts';
import { routines } from '../routines.ts';
import { settledOn } from '../settled.ts';
import { surprise } from '../surprise.ts';
import { answerLanguages } from '../answer-language.ts';
import { told } from '../told-before.ts';
import type { LanguageWords } from '../types.ts';
import { ways } from './ways.ts';

/** Spanish. Patterns are without accents: text is folded first. */
export const es: LanguageWords = {
  code: 'es',
  common:
    'el la los las un una es y en para con no que por se lo del al como pero esta este esto si mas tambien hay quiero puedes usa debe cuando porque yo tu me mi nos ya sin has hacer de su sus mis tus te le les os sobre entre hasta desde donde quien quienes cual esos esas ese esa eso estos estas aqui ahi alla aca ahora luego despues antes siempre nunca jamas solo todo toda todos todas cada otra otro otros otras muy poco mucho algo nada nadie ni sino aunque son fue ser estar estan estoy estamos tengo tiene tienen tienes tenemos va van voy hace hacen hago haz puede pueden podemos dime soy sea sean cuantas vez veces primero vos pon deja mejor asi dos he han hemos ha',
  cues: joinCues(
    {
      routine: routines.es,
      report: surprise.es,
      ...settledOn.es,
      recollection: told.es,
      answerStyle: answerLanguages('es'),
      everywhere: surelyEverywhere.es,
      kept: generatedFiles.es,
    },
    cues,
    passing,
    ways,
    facts,
    moments,
    once,
    constructions,
    faults.es ?? {},
    askedFor.es,
  ),
  objections,
  dismissals,
  rebukes,
  steps: stepsOf({
    first: 'primero|antes que nada',
    then: 'luego|despues|y luego|recien entonces',
    and: 'y',
    to: String.raw`para \w+[aei]r(?:l[aeo]s?)?`,
    moment: 'antes de|despues de|tras|al|cada vez que|cuando',
  }),
  joints: [
    'y',
    'pero',
    'porque',
    'ya que',
    'dado que',
    'asi que',
    'si no',
    'entonces',
    'tambien',
    'aunque',
    'sin embargo',
  ],
  dependent: String.raw`^(?:\W*(?:y|pero|tambien)[,.]? )*(?:cuando|si|salvo|excepto|hasta|antes|despues|cada vez|para cada|que|en vez|en lugar|sino|para)\b|^(?:\W*(?:y|porque|ya que)[, ]*)*(?:eso|esto|es|son)\b`,
  torn: [
    String.raw`^(?:quita|borra|elimina|cambia|mueve|arregla|pon|anade|oculta) (?:ese|esa|esos|esas|este|esta|estos|estas)\b`,
    String.raw`^ya no (?:hace|hacen) falta$`,
    String.raw`^ya no (?:sirven?|se usan?|se necesitan?)$`,
    String.raw`^(?:(?:eso(?! se (?:levanta|compila|prueba|lanza|despliega|instala|arranca|corre|ejecuta|publica|hace))|esto|aquello|ellos|ellas)\b|(?:estos|estas|esos|esas) (?:son|van|deben|estan|tienen)\b|(?:pero|y|o|porque|pues|que|cuyo|sino)\b)`,
    String.raw`^(?:pon|guarda|mete|deja|mueve|usa|haz|coloca|anade|agrega|quita|borra|sube)(?:lo|la|los|las)\b`,
    String.raw`^.{0,25}\b(?:este archivo|esta (?:linea|funcion|seccion|tarea)|este error|de arriba|de abajo|lo siguiente)\b`,
    // "that is not what I asked for", "did you do what I asked for"
    String.raw`\b(?:no (?:es|era|son|fue)|hiciste|has hecho) (?:exactamente |justo )?lo que (?:yo )?te (?:pedi|dije|he pedido|habia pedido)\W*$`,
    String.raw`\b(?:es|son|estan) (?:tambien|igual)$`,
    String.raw`\b(?:y|o|pero|el|la|los|las|un|una|de|del|con|para|que|porque|si|en)$`,
    String.raw`^¿?(?:por que|(?:como|donde|quien|cual|cuales) (?:es|son|esta|estan|hay|puedo|hago|va|van)|hay algun\w*)\b`,
  ],
  hollow: String.raw`siempre|nunca|jamas|no|mas|otra|vez|de nuevo|por favor|porfa|solo|tambien|debe|deben|puede|hay|que|haga[ns]?|hagas|haz\w*|hacer\w*|hazlo|uses?|usa\w*|usar\w*|pon\w*|deja\w*|pase|pasar|vuelva|volver|ocurra|suceda|eso|esto|aquello|ese|esa|esos|esas|este|esta|estos|estas|ello|lo|la|los|las|le|les|se|me|te|ahi|alli|aqui|alla|asi|como|a|en|y|o|el|de|un|una|cada|todo|igual|mismo|mismos|lo mismo|manera|forma|es|son|si`,
  bareObject: String.raw`^(?:(?:siempre|nunca|por favor|y|pero) )*no (?:lo|la|los|las) \w+(?: \w+)?$|^(?:(?:siempre|nunca|jamas|y|pero) )*(?:usa|pon|haz|deja|guarda|mete|borra|cambia)(?:lo|la|los|las)\b|^(?:(?:y|pero|siempre) )*(?:nunca|jamas) (?:lo|la|los|las) \w+(?: \w+)?$`,
  lead: [
    String.raw`(?:(?:nueva )?reglas?|importante)(?=\s*[:：])`,
    String.raw`(?:as[ií] no (?:lo hacemos|se hace)(?: aqu[ií])?|est[aá] bien|una cosa|hm+)(?=\s*[,.:;!–—-])`,
    String.raw`(?:lo has (?:vuelto a hacer|hecho otra vez)|has vuelto a hacerlo|otra vez lo mismo)(?=\s*[,.:;!–—-])`,
    String.raw`(?:adelante|dale|sigue|contin[uú]a|listo|de acuerdo|hazlo|exacto|me parece bien|olv[ií]da(?:lo| eso)|da igual|muy bien|est[aá] bien|claro)(?=\s*[,.!;:–—-]| (?:y|pero)\b)`,
    'por cierto',
    'ok',
    'si',
    's[ií]',
    'no(?=[,.!])',
    'vale',
    'bien',
    'perfecto',
    'gracias',
    'genial',
    'por favor',
    'y',
    'pero',
    'entonces',
    'tambi[eé]n',
    'adem[aá]s',
    'en realidad',
    'porque',
    'ya que',
    'como (?:te )?dije',
    'ya te (?:dije|he dicho) que',
    'recuerda(?: que)?',
    'ten en cuenta que',
    'no olvides que',
    'puedes',
    'podr[ií]as',
    'quiero que',
    'necesito que',
    'a partir de ahora',
    'de ahora en adelante',
  ],
  tail: [
    String.raw`(?<=[,.;–—-]\s*)(?:para ya|basta|me molesta|lo odio)`,
    String.raw`(?<=,\s*)(?:recuerda(?:lo)?|no lo olvides|entendido)\??`,
    'porfa',
    'a partir de ahora',
    'de ahora en adelante',
    'por favor',
    'gracias',
    'ok',
    String.raw`(?<!\b(?:no|nunca|ya|tampoco) )vale`,
    String.raw`(?<=,\s*)¿?verdad`,
  ],
  rewrites: [
    {
      from: String.raw`^(?:ya )?es (?:ya )?la \S+ vez que (.+?)[.!]*$`,
      to: 'No otra vez: $1.',
    },
    {
      from: String.raw`^no ((?:el|la|los|las) [^,]{2,40}|[^\s,]+), ((?:siempre )?(?:usamos|utilizamos)\b.+?)[.!]*$`,
      to: '$2, no $1.',
    },
    {
      from: String.raw`^¿?(?:has (?:ejecutado|corrido)|ejecutaste|corriste) (.+?)\s*\?*$`,
      to: 'Ejecuta $1 antes de decir que está listo.',
    },
    {
      from: String.raw`^¿?(?:lo )?(?:has probado|probaste|has testeado)(?: esto| eso| los cambios)?\s*\?*$`,
      to: 'Prueba tus cambios antes de decir que está listo.',
    },
    {
      from: String.raw`^¿?(?:has (?:verificado|probado|comprobado|revisado)|verificaste|probaste|comprobaste|revisaste) (.+?)\s*\?*$`,
      to: 'Verifica $1 antes de decir que está listo.',
    },
    { from: String.raw`^(?:yo )?(?:pensaba|cre[ií]|cre[ií]a|pens[eé]) que (.+?)\s*\?*$`, to: '$1.' },
  ],
  bans,
  stopWords: 'el la los las un una de del y o a al en para con es son que se lo por favor siempre debe tu yo',
};
