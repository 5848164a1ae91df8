import { type FrameClasses, fillFrames } from '../frames.ts';
import { joinCues } from '../join-cues.ts';
import { type RomanceMoment, romanceMoments } from '../romance/moments.ts';
import type { LanguageWords } from '../types.ts';

/** With these, somebody asks for something. */
const wished = 'tu|doit|doivent|faut|pense|penser|relance|lance|mets|stp';

const frames: FrameClasses<RomanceMoment> = {
  mishap: {
    eachTime: 'a chaque|chaque fois|a tous les coups|toujours',
    mishaps: String.raw`(?:fige|plante|coupe|saute|redemarre|vide|efface|perd|disparai|duplique|revien|repart|bugu?e|crashe|ferme)\w*|(?:est|sont|reste|sort) (?:noire?s?|vide|blanche?s?|en double|bloque\w*)`,
    wished,
  },
  neverThen: {
    never: 'jamais',
    then: String.raw`(?:au |a la |le |la |l'|lors du )?(?:premiere?|second\w*|deuxieme|autre)\b|quand (?:je|on|tu)\b`,
  },
  elsewhereFine: {
    elsewhere: String.raw`ailleurs|(?:sur|chez|avec) (?:tou\w+ )?les autres`,
    fine: String.raw`normal\w*|bon|ok|ca marche|va bien`,
    onlyWorks: String.raw`(?:y a|n'y a) que (?:[\w']+ ){1,6}?qui (?:marche|fonctionne|passe)|ca ne marche qu'\w+`,
  },
  happensToMe: {
    happensToMe: "ca (?:m'arrive|me le fait|nous arrive)",
    eachTimeI: "chaque fois qu(?:e j'|e je |'on )",
    asked: 'demande|dis|ecris|envoie|veux|donne',
    wished,
  },
  others: {
    sources: String.raw`articles?|tutos?|livre|site`,
    say: String.raw`dit|disent|ecri\w+|recommand\w+|pense`,
    my: 'mon|ma',
    relatives: String.raw`frere|soeur|pote|copain|amie?|voisine?|prof|femme|mari`,
  },
  goesOn: {
    goesOn: String.raw`en train d[e']|en cours sur\b`,
    occasions: String.raw`concert|spectacle|demo|examen|visite|reunion|repetition|reception`,
    weHave: '(?:on|nous) (?:a|avons)',
    the: "le|la|l'|une?",
  },
  forReaders: {
    inThe: "(?:dans|sur) (?:l'|la |le |les |une? )",
    papers: String.raw`invitation|lettre|affiche|panneau|pancarte|annonce|carte`,
    write: String.raw`il faut (?:dire|mettre|ecrire)|ecris|mets`,
  },
  makeThatOf: { makeThatOf: 'fais(?:-en|-moi|-nous| la| le| les)|prepare(?:-moi)?' },
};

/** French: what goes on or goes wrong, what others wrote, and what is to be put into words for others. Nothing of it lasts. */
export const moments: LanguageWords['cues'] = joinCues(fillFrames(romanceMoments, frames, {}), {
  // "photos without a name are not shown"
  product: [String.raw`\bon (?:ne |n')?(?:montre|affiche|cache|masque|grise) `],
  report: [
    String.raw`\bj(?:e n'|')ai (?:encore )?jamais (?:compris|vu|su|entendu|reussi|aime)\b|\b(?:est|sont) (?:deja )?(?:reserve|occupe|pris|loue)\w*(?=[.,!]|$| jusqu)|\bla derniere fois (?:qu')?on (?:a|avait) (?:essaye|teste|tente|lance|perdu)`,
  ],
});
