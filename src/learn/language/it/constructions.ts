import { type FrameClasses, fillFrames } from '../frames.ts';
import { type RomanceConstruction, romanceConstructions } from '../romance/constructions.ts';
import type { LanguageWords } from '../types.ts';

const frames: FrameClasses<RomanceConstruction> = {
  decided: {
    iDecided: '(?:ho|abbiamo) deciso che',
    sold: '(?:sono|e|abbiamo|hanno|ha) (?:stat\\w )?(?:cambiat|vendut|chius|rinominat|fus|sostituit|abolit)\\w*\\b(?!.*(?:errore|bug))',
    inYear: 'nel',
    weSold: ',? ?(?:\\w+ )?abbiamo',
  },
  takesFrom: {
    takes: 'prendono|prende|leggono|legge|ereditano|ricevono|riceve',
    its: 'i loro |i |il |la |le |il suo |la sua ',
    from: 'da|dal|dalla',
    weAre: '(?:qui )?siamo',
    only: 'solo |soltanto |in tutto ',
    heads: 'in (?:due|tre|quattro|cinque|sei|\\d+)',
    costsUs: 'ci (?:costa|costano)',
    little: 'niente|troppo|poco|caro',
  },
  givesUs: {
    givesUs:
      'ci (?:da|danno|lascia|permette|offre) (?:solo|soltanto)|ne (?:fa|lascia) (?:entrare|passare) solo',
    has: 'ha|hanno',
    a: 'una?',
    limit: 'limite|tetto|quota|massimale',
  },
  onlyBy: {
    onlyBy:
      "(?:il|lo|la|i|gli|le|l') ?[\\w-]+ (?:lo|la|li|le) (?:guida|usa|apre|libera|firma|compila|tocca|avvia|approva|manovra)(?:no)? (?:solo|soltanto) (?!se|quando)[a-z]",
  },
  keepSaying: {
    keepSaying:
      '(?:ti scusi|ti ripeti|mi ringrazi|mi fai i complimenti|mi lodi) (?:in continuazione|sempre|di continuo|ogni volta)|(?:smettila|smetti|piantala) di (?:far|lodar|ringraziar|adular|scusar)(?:mi|ti)\\b',
  },
  ourWord: {
    ourWord: '(?:la nostra parola|il nostro (?:nome|termine)|la nostra sigla) per',
    word: '(?:la parola|il (?:nome|termine))',
    taken: 'pres[oa]|occupat[oa]|riservat[oa]|usat[oa]',
  },
  withoutIs: {
    lead: 'e|ma',
    one: "(?:una?|un')",
    without: 'senza',
    countsNot: '(?:\\w+ ){0,2}?non (?:e|conta|vale|serve|passa)',
  },
};

/** Italian: what says by the form of its sentence that it lasts, whatever it speaks of. */
export const constructions: LanguageWords['cues'] = fillFrames(romanceConstructions, frames, {});
