import { type FrameClasses, fillFrames } from '../frames.ts';
import { type RomanceConstruction, romanceConstructions } from '../romance/constructions.ts';
import type { LanguageWords } from '../types.ts';

const frames: FrameClasses<RomanceConstruction> = {
  decided: {
    iDecided: '(?:he|hemos) decidido que|decidi que',
    sold: '(?:cambi|vendi|cerr|renombr|fusion|suprimi|sustitu)\\w*(?:aron|eron|o|amos|imos)\\b(?!.*(?:error|fallo))',
    inYear: 'en',
    weSold: ',? ?(?:lo |la |los |las )?\\w+(?:amos|imos)\\b',
  },
  takesFrom: {
    takes: 'toman?|sacan?|cogen?|leen?|heredan?|reciben?',
    its: 'sus? |el |la |los |las ',
    from: 'de|desde',
    weAre: '(?:aqui |solo )?somos',
    only: 'solo |solamente |nada mas ',
    heads: 'dos|tres|cuatro|cinco|seis|\\d+ (?:personas|en)',
    costsUs: 'nos cuestan?',
    little: 'nada|mucho|caro|entender|creer',
  },
  givesUs: {
    givesUs:
      'solo nos (?:da|deja|permite|ofrece)n?|solo (?:deja|permite|admite)n? (?:entrar|pasar|conectar\\w*) a? ?\\w+',
    has: 'tienen?|hay',
    a: 'una?',
    limit: 'limite|tope|cupo|cuota',
  },
  onlyBy: {
    onlyBy:
      '(?:el|la|los|las) [\\w-]+ (?:solo|unicamente) (?:lo|la|los|las) (?:maneja|conduce|abre|usa|libera|firma|rellena|toca|arranca|aprueba|lleva)n? [a-z]|(?:lo|la|los|las) (?:maneja|conduce|abre|libera|firma|rellena|toca|arranca|aprueba|lleva)n? (?:solo|unicamente|solamente) (?!si|cuando|un rato)[a-z]',
  },
  keepSaying: {
    keepSaying:
      '(?:te disculpas|te repites|me felicitas|me das las gracias|me adulas) (?:todo el (?:rato|tiempo)|siempre|sin parar|cada vez)|(?:deja|para) de (?:felicitar|adular|agradecer|alabar)(?:me|te)|deja de (?:disculparte|pedir perdon)',
  },
  ourWord: {
    ourWord: 'nuestr[oa] (?:palabra|nombre|termino|sigla|abreviatura) para',
    word: '(?:la palabra|el (?:nombre|termino))',
    taken: 'cogid[oa]|ocupad[oa]|reservad[oa]|usad[oa]',
  },
  withoutIs: {
    lead: 'y|pero',
    one: 'una?',
    without: 'sin',
    countsNot: 'no (?:es|cuenta|vale|sirve|pasa)',
  },
};

/** Spanish: what says by the form of its sentence that it lasts, whatever it speaks of. */
export const constructions: LanguageWords['cues'] = fillFrames(romanceConstructions, frames, {});
