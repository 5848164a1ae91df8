import { type FrameClasses, fillFrames } from '../frames.ts';
import { type RomanceMoment, romanceMoments } from '../romance/moments.ts';
import type { LanguageWords } from '../types.ts';

/** With these, somebody asks for something. */
const wished = 'deve|devono|devi|bisogna|ricordati|aggiorna|lancia|esegui|avvisa|genera|voglio|per favore';

const frames: FrameClasses<RomanceMoment> = {
  mishap: {
    eachTime: 'ogni volta|ad? ogni|sempre',
    mishaps: String.raw`(?:si|mi) (?:piant|blocc|impall|chiud|cancell|perd|riavvi|svuot|duplic|spegn|inchiod)\w*|torna(?:no)?(?! a \w+[aei]re\b)|riparte|salta(?:no)?|sparisc\w*|fallisc\w*|crasha|(?:e|sono|resta|esce) (?:ner[oaie]|vuot[oaie]|doppi\w*|bloccat\w+)`,
    wished,
  },
  neverThen: {
    never: 'mai',
    then: String.raw`(?:al|alla|nel|nella|con il|con la|sul|sulla) (?:prim|second|altr)\w+|quando (?:lo |la )?\w+o\b`,
  },
  elsewhereFine: {
    elsewhere: '(?:su|ne|con )gli altri|(?:sulle|nelle|con le) altre|altrove',
    fine: 'normale|bene|ok|a posto|funziona',
    onlyWorks: '(?:va|funziona|carica) solo (?:con|su|dal|dalla|sul|sulla)',
  },
  happensToMe: {
    happensToMe: '(?:mi|ci) (?:succede|capita)',
    eachTimeI: 'ogni volta che (?:lo |la |mi )?(?=[a-z]+o )',
    asked: 'chiedo|dico|scrivo|mando|do|voglio|passo',
    wished,
  },
  others: {
    sources: String.raw`articol[oi]|libr[oi]|sito`,
    say: String.raw`dice|dicono|scriv\w+|consiglia\w*|pensa`,
    my: 'mi[oa]|un',
    relatives: String.raw`fratello|sorella|amic[oa]|vicin[oa]|padre|madre|marito|moglie`,
  },
  goesOn: {
    goesOn: String.raw`(?:sto|sta|stiamo|stanno) (?:\w+ )?(?!(?:us|migr|pass|lasci|abbandon|lavor|impar|ritir|sostitu)\w*ndo\b)\w+(?:ando|endo)\b|c'e ancora (?:il|la)\b`,
    occasions: String.raw`concerto|saggio|demo|esame|visita|riunione|gara|collaudo`,
    weHave: 'abbiamo|ho',
    the: "il|la|lo|l'|una?",
  },
  forReaders: {
    inThe: "(?:nel|nella|nell'|sul|sulla|sull'|in|su) ?(?:una? )?",
    papers: String.raw`invito|lettera|locandina|volantino|cartello|annuncio`,
    write: String.raw`scrivi|metti|bisogna (?:dire|scrivere|mettere)`,
  },
  makeThatOf: { makeThatOf: 'fa(?:i|mmi|nne|llo|lla)|prepara(?:mi)?' },
};

/** Italian: what goes on or goes wrong, what others wrote, and what is to be put into words for others. Nothing of it lasts. */
export const moments: LanguageWords['cues'] = fillFrames(romanceMoments, frames, {});
