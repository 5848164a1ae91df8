import type { LanguageWords } from '../types.ts';
import { ahead } from '../unlisted.ts';

/** With these, it is said for more than one time. */
const lasting = String.raw`(?!.*\b(?:toujours|jamais|chaque (?:fois|commit|merge|fusion|etape|modif\w*|changement)|a chaque|avant (?:de|d'|chaque|toute?)|apres chaque|desormais|dorenavant|a partir de|regles?|claude\.md|agents\.md|memoire|souviens|retiens|des que|sans (?:me|mon|que je)|repon[ds]\w*|en (?:francais|anglais)|demande[- ]moi|mon accord|quand (?:tu|on)|pour que|parce que|car)\b)`;

/** Politeness, a heading and a place ahead of an order. */
const front = String.raw`^(?:[\w ]{3,24} : ?)?(?:\W*(?:et|mais|ok|oui|non|stp|svp|bon|alors|donc|aussi|ensuite|puis|maintenant|bonjour|salut|parfait|super)[,.!]? )*`;

/** What one piece of work is done to a program or a text, as an order or behind "I want", "can you", "we are going to". */
const deeds = String.raw`(?:analys|compar|extrai|relev|parcour|list|verifi|remplac|retir|supprim|remplis|rempli|refactor|migr|convert|branch|connect|ferm|ouvr|verrouill|fusionn|deplac|ajout|configur|install|transform|tradui|corrig|nettoi|renomm|gener)\w*`;

/** French: what is asked for once, told or wanted to know, as people type it. Nothing of it lasts. */
export const once: LanguageWords['cues'] = {
  thisWork: [
    // "now we are going to close this branch", "I want to have only one of them", "work on this branch alone"
    String.raw`\bon (?:va|vas) (?:maintenant|ensuite|aussi) |\bje (?:veux|voudrais) (?:n')?en (?:avoir|garder|voir)\b|\btravaille (?:uniquement|seulement) sur la branche\b`,
    // "once they have chosen, we ask the buyer to log in"
    String.raw`\bapres (?:avoir )?\w+ [^.]{3,60}, (?:et bien )?(?:on|l'\w+|le \w+) (?:demandera|affichera|arrive|enverra|verra|pourra|doit pouvoir)\b`,
  ],
  product: [
    // "I would like the chart to be redrawn"
    String.raw`\b(?:je (?:veux|voudrais)|j'aimerais|il faudrait) que (?:l[ea]s? |l'|chaque |tou(?:te)?s les |une? )(?!(?:\w+ )?(?:code|tests?|commits?|branches?|doc\w*|fonctions?|composants?|api|messages?|noms?|commentaires?)\b)\w`,
  ],
  featureWork: [
    `${front}${lasting}(?:(?:peux[- ]tu|tu peux|pouvez[- ]vous|je (?:veux|voudrais)|il faut(?: tout)?|on va) (?:me |tout )?)?(?:dans (?!le (?:projet|depot)\\b)[^,]{2,40}, )?${ahead(deeds)}`,
  ],
  bugReport: [
    // "nothing can be typed there", "one can type one letter only", "the cookie is not written when I choose"
    String.raw`\b(?:on|je) (?:ne |n'|n )?(?:peut|peux|arrive a|arrivons a) (?:plus )?(?:rien \w+(?:er|ir|re)\b|\w+(?:er|ir|re) qu'une? seule?\b)`,
    ahead(
      String.raw`\b(?:on|je) (?:ne |n')?(?:peut|peux|arrive) (?:pas|plus) (?:a |y )?(?:cliquer|saisir|taper|voir|ouvrir|selectionner|scroller|me connecter|acceder|charger)\b`,
    ),
    String.raw`\b(?:n'est|ne sont|n'etait|est) pas \w+(?:e|ee|es|ees|i|is|it|ite|u|us) quand (?:je|on|l'utilisat\w+) (?!(?:merge|commit|pousse|publie|livre|deploie)\b)`,
    String.raw`\brien ne s(?:'est|e) pass\w+|\bje ne (?:vois|trouve) (?:pas|plus|aucune?) |^(?:les?|la|l') ?\w+ (?:ne )?part(?:e|ent)? pas\b`,
  ],
  report: [
    // "I clicked, then I was asked for the name"
    String.raw`\b(?:on|ca|il) (?:m'a|ma|m'affiche|me demande) (?:demande|affiche|mis|renvoye|encore|une?|le|la)\b|\bje me suis (?:inscrit|connecte|deconnecte)\w*`,
  ],
};
