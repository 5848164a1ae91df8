import { bans } from './bans.ts';
import { constructions } from './constructions.ts';
import { cues } from './cues.ts';
import { facts } from './facts.ts';
import { moments } from './moments.ts';
import { dismissals, objections, rebukes } from './objections.ts';
import { once } from './once.ts';
import { passing } from './passing.ts';
import { generatedFiles, surelyEverywhere } from '../everywhere.ts';
import { faults } from '../faults.ts';
import { joinCues } from '../join-cues.ts';
import { stepsOf } from '../steps.ts';
import { askedFor } from '../romance/asked.ts';
import { routines } from '../routines.ts';
import { settledOn } from '../settled.ts';
import { surprise } from '../surprise.ts';
import { told } from '../told-before.ts';
import type { LanguageWords } from '../types.ts';
import { ways } from './ways.ts';

/** French. Patterns are without accents: text is folded first. */
export const fr: LanguageWords = {
  code: 'fr',
  common:
    "le la les des un une est et dans pour avec pas que qui sur tu il elle on ne je ce cette du au aux ca mais ou nous vous sont faut fais peux stp plus moi se en ces mes mon ma si quand deux tout rien jamais encore trop chez l' d' n' c' j' qu' s' m' t' de y' leur leurs sa ses te toi lui sans sous vers entre alors donc comme puis toujours aussi bien tres peu avant apres pendant depuis quel quelle quoi comment pourquoi parce faire fait etre suis etait avait ont peut doit doivent veux dis mets mettre juste seulement chaque toute tous toutes votre notre nos vos ta tes ici meme autre autres cela dont personne sinon tant ni lequel y non oui",
  cues: joinCues(
    {
      routine: routines.fr,
      report: surprise.fr,
      ...settledOn.fr,
      recollection: told.fr,
      everywhere: surelyEverywhere.fr,
      kept: generatedFiles.fr,
    },
    cues,
    passing,
    ways,
    facts,
    moments,
    constructions,
    faults.fr ?? {},
    askedFor.fr,
    once,
  ),
  objections,
  dismissals,
  rebukes,
  steps: stepsOf({
    first: "d'abord|en premier|premierement",
    then: 'puis|ensuite|apres|seulement apres',
    and: 'et',
    to: String.raw`(?:pour|afin de) (?:\w+ )?\w+(?:er|ir|re)`,
    moment:
      "avant (?:de |d'|chaque|tout|toute|le|la|l'|un)|apres (?:chaque|avoir|le|la|l'|un)|a chaque|des que",
  }),
  joints: [
    'et',
    'mais',
    'donc',
    'car',
    'parce que',
    'puisque?',
    'vu que',
    'sinon',
    'alors',
    'ensuite',
    'comme',
    'cependant',
    'par contre',
    'du coup',
  ],
  dependent: String.raw`^(?:\W*(?:et|mais|donc|aussi)[,.]? )*(?:quand|lorsque|si|sauf|jusqu|avant|apres|des que|une fois|a chaque|pour chaque|lors|qui|que|ou|sinon|et non|au lieu|plutot|afin|pour)\b|^(?:\W*(?:et|mais|car|parce que|puisque|puisqu'|car)[, ]*)*(?:c'est|ca|cela|ceci|il est|ils|elle est|elles)\b`,
  torn: [
    String.raw`^(?:enleve|supprime|change|deplace|corrige|vire|cache) (?:ce|cette|cet|ces)\b`,
    String.raw`^(?:plus besoin|plus necessaire|pas necessaire)$`,
    String.raw`^(?:(?:ca(?! doit (?:tourner|marcher|fonctionner) (?:sur|sous|avec|sans) | se (?:lance|compile|teste|deploie|installe|demarre|execute|construit|publie|fait))|cela|ceci|ceux-ci|celui-ci|celle-ci|celles-ci|elles?|ils)\b|c'est (?!un|une|(?:bien )?(?:ecrit|marque|prevu|stipule) (?:dans|au)\b|(?:surtout|que|uniquement|seulement) (?:des|les|nos)\b|notre|mon|moi|nous|interdit|obligatoire|(?:le|la|les|l'|eux|elle|lui) ?[\w-]* ?qui )|il (?!(?:ne )?(?:faut|vaut)|y a|n'y a|est )|(?:qui|que|dont|lequel|laquelle|et|ou|mais|car|donc|or)\b)`,
    String.raw`^\w+-(?:le|la|les)\b`,
    String.raw`^.{0,25}\b(?:ce fichier|ces fichiers|cette (?:ligne|fonction|section|erreur|partie|tache)|ci-dessus|ci-dessous|comme (?:ca|ceci))\b`,
    String.raw`\b(?:est|sont) (?:aussi|egalement)$`,
    String.raw`\b(?:et|ou|mais|le|la|les|un|une|de|du|des|pour|avec|que|qui|si|dans)$`,
    String.raw`^(?:est-ce|pourquoi|comment (?:on|je|tu|faire|est|marche|fonctionne)|quel(?:le)?s? (?:est|sont)|ou est|combien)\b`,
  ],
  hollow: String.raw`interdit|obligatoire|important|touche\w*|change\w*|d'abord|correctement|toujours|jamais|plus|pas|ne|n|rien|encore|de nouveau|a l'avenir|desormais|stp|svp|seulement|juste|aussi|il faut|faut|doit|doivent|dois|peut|faire|fais|fait|faites|refais|refaire|utilise[rzs]?|mets|mettre|met|range\w*|laisse\w*|garde\w*|prends|arrive[r]?|reproduire|reproduise|produire|passe[r]?|ca|cela|ceci|celui|celle|ceux|le|la|les|l|lui|leur|y|en|la-bas|ici|comme|ainsi|pareil|c'est|c|est|sont|ce|cette|cet|ces|se|s|je|j|tu|t|on|nous|vous|moi|toi|et|ou|mais|a|au|de|d|du|des|un|une|chaque|fois|tout|tous|meme|facon|maniere|que|qu|ci|autres?|si|quand`,
  bareObject: String.raw`^(?:(?:stp|toujours|jamais|et|mais|surtout|ne|n') ?)*(?!(?:fais|garde|reste)\w*-?(?:le|la|ca)? (?:simple|court))[a-z]+-(?:le|la|les)\b(?! (?:simple|court))|^(?:et |mais |surtout |il )*ne (?:le |la |les |l')\w+ (?:jamais|pas|plus)\b|^(?:et |mais |surtout )*n[e'] ?(?:l')\w+ (?:jamais|pas|plus)\b`,
  lead: [
    String.raw`(?:(?:nouvelle )?r[eè]gles?|important)(?=\s*[:：])`,
    String.raw`(?:(?:ce n['’]est|c['’]est) pas comme [cç]a qu['’]on fait(?: ici)?|c['’]est bien|une chose|hm+)(?=\s*[,.:;!–—-])`,
    String.raw`(?:tu l['’]as (?:encore fait|refait)|tu recommences)(?=\s*[,.:;!–—-])`,
    String.raw`(?:vas-y|allez-y|allez|go|continue|c'est bon|c'est parfait|[cç]a (?:marche|me va|roule)|tr[eè]s bien|nickel|top|impec\w*|ouais|exactement|valid[eé]|laisse tomber|oublie(?: [cç]a)?|peu importe|fais-le|entendu|pas de souci)(?=\s*[,.!;:–—-]| (?:et|mais)\b)`,
    'ah et',
    'au passage',
    String.raw`c'est (?:d[eé]j[aà] |maintenant |bien )*la \S+ fois(?: que je (?:te |vous )?(?:le )?(?:dis|r[eé]p[eè]te))?(?=\s*[,.:;!–—-])`,
    String.raw`pour la \S+ fois(?=\s*[,.:;!–—-])`,
    'ok',
    'oui',
    'non(?=[,.!])',
    "d'accord",
    'super',
    'parfait',
    'merci',
    'bien',
    'bon',
    'alors',
    'donc',
    'et',
    'mais',
    'aussi',
    'ensuite',
    'stp',
    "s'il te pla[iî]t",
    "s'il vous pla[iî]t",
    'en fait',
    'au fait',
    'du coup',
    'par contre',
    'car',
    'parce que',
    'puisque?',
    'vu que',
    "je t'ai (?:d[eé]j[aà] )?(?:dit|demand[eé]) (?:que |de |d')?",
    "comme je (?:te |t')?l'ai dit",
    'je te rappelle que',
    'rappelle-toi que',
    "n'oublie pas que",
    'note (?:bien )?que',
    'peux-tu',
    'tu peux',
    'il faut que tu',
    'je veux que tu',
    'd[eé]sormais',
    'dor[eé]navant',
    '[aà] partir de maintenant',
    'merci de',
  ],
  tail: [
    String.raw`(?<=[,.;–—-]\s*)(?:arr[eê]te(?: [cç]a)?|[cç]a m['’][eé]nerve|je d[eé]teste [cç]a)`,
    String.raw`(?<=,\s*)(?:n'oublie pas|retiens(?:-le)?|compris|souviens-t'en|ok)\s?\??`,
    'd[eé]sormais',
    'dor[eé]navant',
    'stp',
    "s'il te pla[iî]t",
    "s'il vous pla[iî]t",
    'merci',
    'svp',
    'hein',
    'ok',
    "d'accord",
    "[aà] l'avenir",
  ],
  rewrites: [
    // What was said stands in quotation marks.
    {
      from: String.raw`^["«“] ?(.+?)[.!]? ?["»”],? (?:c['’]est ce que j['’]ai (?:dit|demandé)|j['’]ai dit|on avait dit|j['’]avais dit)(?![a-z]).*$`,
      to: '$1.',
    },
    {
      from: String.raw`^c'est (?:d[eé]j[aà] )?la \S+ fois que (?:tu|vous) (.+?)[.!]*$`,
      to: 'Ne pas recommencer : $1.',
    },
    {
      from: String.raw`^(?:non,? )?pas ((?:le |la |les |l')[^,]{2,40}|[^\s,]+), (?:mais )?((?:on|nous) (?:utilise(?:ons)?|prend|garde|passe par)\b.+?)[.!]*$`,
      to: '$2, pas $1.',
    },
    {
      from: String.raw`^(?:as-tu|tu as|t'as|avez-vous) (?:bien |d[eé]j[aà] )?(?:lanc[eé]|ex[eé]cut[eé]) (.+?)\s*\?*$`,
      to: "Lance $1 avant de dire que c'est fini.",
    },
    {
      from: String.raw`^(?:as-tu|tu as|t'as|avez-vous) (?:bien |d[eé]j[aà] )?test[eé](?: [cç]a)?\s*\?*$`,
      to: "Teste tes changements avant de dire que c'est fini.",
    },
    {
      from: String.raw`^(?:as-tu|tu as|t'as|avez-vous) (?:bien |d[eé]j[aà] )?(?:v[eé]rifi[eé]|contr[oô]l[eé]|valid[eé]|test[eé]) (.+?)\s*\?*$`,
      to: "Vérifie $1 avant de dire que c'est fini.",
    },
    {
      from: String.raw`^combien de fois (?:il )?(?:faut|va falloir|faudra|je dois|dois-je|je vais devoir)[^.?]{0,25}?(?:dire|r[eé]p[eé]ter) (?:de |d')(?:ne )?pas (.+?)\s*[?.!]*$`,
      to: 'Ne pas $1.',
    },
    {
      from: String.raw`^combien de fois (?:il )?(?:faut|va falloir|faudra|je dois|dois-je|je vais devoir)[^.?]{0,25}?(?:dire|r[eé]p[eé]ter) (?:que |qu'|de |d')(.+?)\s*[?.!]*$`,
      to: '$1.',
    },
    { from: String.raw`^je (?:croyais|pensais) qu(?:e |')(.+?)\s*\?*$`, to: '$1.' },
    { from: String.raw`^tu as (?:encore )?oubli[eé] (?:de |d')(.+)$`, to: "N'oublie pas de $1" },
    {
      from: String.raw`^pourquoi tu (?:continues [aà]|fais toujours) (.+?)\s*\?*$`,
      to: 'Ne continue pas à $1.',
    },
  ],
  bans,
  stopWords:
    'le la les un une des de du et ou a au aux en dans pour avec est sont que qui ce cette tu je on il nous vous stp toujours doit faut',
};
