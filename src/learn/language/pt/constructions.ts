import { type FrameClasses, fillFrames } from '../frames.ts';
import { type RomanceConstruction, romanceConstructions } from '../romance/constructions.ts';
import type { LanguageWords } from '../types.ts';

const frames: FrameClasses<RomanceConstruction> = {
  decided: {
    iDecided: '(?:decidi|decidimos|resolvi) que',
    sold: '(?:mudaram|mudou|venderam|vendemos|fechou|fecharam|foi (?:trocad|renomead|extint)[oa])\\b(?!.*(?:erro|bug))',
    inYear: 'em',
    weSold: ',? ?(?:a gente |nos )?(?:\\w+(?:amos|emos|imos)|vendeu|trocou|fechou)\\b',
  },
  takesFrom: {
    takes: 'pegam?|tiram?|puxam?|leem?|herdam?|recebem?',
    its: '(?:suas? |seus? |as? |os? )',
    from: 'd[eoa]s?',
    weAre: '(?:aqui |so )?(?:somos|a gente e)',
    only: 'so |apenas |somente ',
    heads: 'dois|duas|tres|quatro|cinco|seis|em \\d+|\\d+ pessoas',
    costsUs: '(?:nos custam?|custa (?:pra|para) (?:gente|nos))',
    little: 'nada|muito|caro|entender',
  },
  givesUs: {
    givesUs:
      'so (?:nos|pra gente) (?:da|deixa|permite|oferece)|so nos dao|so (?:deixa|permite|aceita)m? (?:entrar|passar|conectar)',
    has: 'tem',
    a: 'uma?',
    limit: 'limite|teto|cota|maximo',
  },
  onlyBy: {
    onlyBy:
      '(?:o|a|os|as) [\\w-]+ so (?:o|a) [a-z]+ (?:opera|dirige|abre|libera|assina|preenche|mexe|liga|aprova|usa)|(?:e|sao) (?:operad|liberad|assinad|dirigid|abert|aprovad)[oa]s? (?:so|somente|apenas) pel[oa]s? ',
  },
  keepSaying: {
    keepSaying:
      '(?:voce |vc )?(?:fica|vive) (?:pedindo desculpas?|se desculpando|me elogiando|me agradecendo|se repetindo)|(?:para|pare) de (?:me (?:elogiar|agradecer|bajular)|pedir desculpas?|se desculpar)',
  },
  ourWord: {
    ourWord: '(?:nossa (?:palavra|sigla)|nosso (?:nome|termo)) (?:para|pra)',
    word: '(?:a palavra|o (?:nome|termo))',
    taken: 'ocupad[oa]|reservad[oa]|usad[oa]|em uso',
  },
  withoutIs: {
    lead: 'e|mas',
    one: '(?:uma? )?(?=\\w)',
    without: 'sem',
    countsNot: '(?:aqui )?nao (?:e|conta|vale|serve|passa)',
  },
};

/** Portuguese: what says by the form of its sentence that it lasts, whatever it speaks of. */
export const constructions: LanguageWords['cues'] = fillFrames(romanceConstructions, frames, {});
