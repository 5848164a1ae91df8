import { type FrameClasses, fillFrames } from '../frames.ts';
import { type RomanceConstruction, romanceConstructions } from '../romance/constructions.ts';
import type { LanguageWords } from '../types.ts';

const frames: FrameClasses<RomanceConstruction> = {
  decided: {
    iDecided: "j'ai (?:finalement )?decide (?:que|qu'|de ne)",
    sold: '(?:a|ont|avons|est|sont) (?:ete )?(?:change|vendu|renomme|supprime|ferme|fusionne|remplace)\\w*\\b(?!.*(?:bug|erreur))',
    inYear: 'en',
    weSold: ',? ?(?:on|nous) (?:a|avons)',
  },
  takesFrom: {
    takes: 'prennent|prend|tirent|tire|recoivent|recoit|viennent chercher',
    its: 'leurs? |ses |sa |son ',
    from: 'dans|de|depuis',
    weAre: "(?:on|nous) (?:n'|ne )?(?:est|sommes)",
    only: 'que |seulement |ici |en tout ',
    heads: 'deux|trois|quatre|cinq|six|\\d+ (?:personnes|dans)',
    costsUs: 'nous coutent?',
    little: 'rien|trop|cher',
  },
  givesUs: {
    givesUs:
      "ne nous (?:donne|laisse|fournit|propose|autorise)(?:nt)? qu(?=['e])|n'en laisse\\w* (?:entrer|passer) que",
    has: 'a|ont',
    a: 'une?',
    limit: 'limite|plafond|quota',
  },
  onlyBy: {
    onlyBy:
      "(?:n'est|ne sont) (?!pas\\b)\\w+e?s? que par (?!(?:la|le|l'|les|un|une) ?(?:test|bouton|code|script|fonction)|defaut)\\w|c'est (?:le |la |l')?[\\w-]+ seule? qui (?!marche|plante|bloque)\\w",
  },
  keepSaying: {
    keepSaying:
      "tu (?:t'excuses|te repetes|me (?:felicites|remercies|flattes)) (?:sans arret|tout le temps|toujours|sans cesse|a chaque fois)|arrete (?:de |d')(?:me |t')(?:felicit|remerci|excus|flatt|compliment)\\w+",
  },
  ourWord: {
    ourWord: 'notre (?:mot|terme|nom|abreviation|sigle) pour',
    word: 'le (?:mot|terme|nom)',
    taken: 'pris|reserve|utilise',
  },
  withoutIs: {
    lead: 'et|mais',
    one: 'une?',
    without: 'sans',
    countsNot: "(?:n'en est|n'est|ne compte|ne vaut|n'est valable) pas|ne (?:compte|vaut) rien",
  },
};

/** French: what says by the form of its sentence that it lasts, whatever it speaks of. */
export const constructions: LanguageWords['cues'] = fillFrames(romanceConstructions, frames, {});
