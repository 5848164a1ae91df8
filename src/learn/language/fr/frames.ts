import { classes } from './classes.ts';
import type { FrameClasses } from '../frames.ts';
import { type RomanceFrame, withOpenings } from '../romance/frames.ts';

const { habitIrregular, habitStems } = classes;

/** What a statement begins with, and classes that several frames ask for. */
export const common = withOpenings(classes, {
  determiners:
    "(?:le|la|les|un|une|des|du|nos|notre|chaque|tous les|toutes les|tout|toute|aucune?|ce|cet|cette|ces) |l'|d'",
  anyOne: 'des |un |une |chaque ',
  theMany: 'les|nos|tous les|toutes les',
  which: String.raw`qui|que|sans|avec|avant|apres|d'avant|d'apres|depuis|jusqu'a|de plus de|de moins de|entre|hors|venant|plus|moins|anterieur\w*|posterieur\w*|ne|n'\w+|n'|s'\w+|se`,
  inView:
    'autres?|deux|trois|quatre|cinq|memes?|derniers?|dernieres?|premiers?|premieres?|nouveaux?|nouvelles?|boutons?|images?|photos?|pages?|tests?|erreurs?|collegues?|utilisateurs?|joueurs?|truc|peu|fois|client qui|bug|message|warning|petite?|petits?',
  not: "(?:ne |n'|se |s'|y |en |lui |leur |nous )*",
  verb: `(?:(?:${habitStems})(?:e|ent)|${habitIrregular}|est|sont)`,
  self: 'se',
});

/** What French says in the frames it shares with its neighbours, with the small words that hold each one together. */
export const frames: FrameClasses<RomanceFrame> = {
  statement: {},
  thereIs: {
    at: 'dans|sur|sous|chez|au|aux|a|en|par|pour|derriere|selon|avec|depuis',
    the: "le |la |les |l'|un |une |nos |notre |ce |cet |cette ",
    nowhere: "l'instant|moment|fait|effet|fin|haut|bas|droite|gauche|cote|ligne|page|test|ton|ta|tes",
    between: '',
    is: "c'est|y a|il y a|y'a|il n'y a|n'y a|on|tout|ca|rien|personne|il faut|faut",
  },
  thingDoes: {
    lead: 'et|mais|donc|car|or|non|nan|ah|oh|attention|bah|ben',
    the: "le |la |l'|les |nos |notre |un |une ",
    fault: 'plante|casse|pas marche|encore',
  },
  thingIs: {
    lead: 'et|mais|donc|car|or|non|ah|oh|attention',
    the: "le|la|l'|un|une",
    fault: 'casse|pas bon|faux|vide|en panne|mort|lent',
  },
  ofKind: {
    unless: String.raw`|en train|moi\b|pas (?!une? |des |tous|toutes|toujours|uniques?|la |soumis|compt|obligat|de |d')`,
  },
  machineGives: { must: 'doit|doivent|devra|devront' },
  machineIs: { is: 'est|sont' },
  machineDoes: {
    times: String.raw`au bout|apres|tous les|toutes les|chaque|la nuit|le (?:matin|soir|dimanche|lundi)|toujours|que|aucune?|des que|souvent|tout le temps|sans arret|a partir|a (?:minuit|midi|\d)`,
  },
  houseBlocks: { what: "les |le |la |l'|tout|toute" },
  onVersion: {
    is: String.raw`est|sont|sommes|suis|reste|restent|restons|coince\w*|bloque\w*|limite\w*|fige\w*|tourne|tournent|gere|gerer|supporte\w*|compatible`,
    still: 'encore |toujours |tjrs |aussi ',
    on: "en|sur|sous|a|au|avec|jusqu'a",
    place: String.raw`page|ligne|etape|chapitre|partie|version \d|cause`,
    counts: 'h|heures|minutes|jours|euros|%|personnes',
  },
  trait: { is: "est|sont|n'est|ne sont" },
  comesFrom: {
    comes: String.raw`vien\w*|arriv\w*|sort\w*|provien\w*|sont (?:fournis?|fournies?|livres?|livrees?|ecrite?s?|redige\w*|fai\w+|gere\w*|tenu\w*|decide\w*|valide\w*|dessine\w*|traduit\w*|saisi\w*)|est (?:fournie?|livree?|ecrite?|redige\w*|fai\w+|gere\w*|tenue?|decidee?|validee?|geree?)`,
    always: 'tous |toutes |toujours |directement ',
    from: 'de|du|des|par|chez',
    our: "la |le |l'|les |notre |nos |mon |ma |une? ",
  },
  officeDemands: {
    nor: "ne |n'|nous |me |y",
    wish: String.raw`me\b|un (?:bouton|logo|champ)|une (?:page|colonne)|(?:un|une) nouve\w+`,
    all: String.raw`chaque|tou(?:te?s?|s)|aucune?|pas|que|toujours|jamais|plus|avant|sur papier|par ecrit|par courrier|partout|en pdf|sans|seulement|uniquement|par \w+`,
  },
  bindingPaper: {
    by: "selon|d'apres|a cause d[eu]|suivant|conformement a|en vertu d[eu]|vu|pour",
    the: "le |la |les |l'|notre |nos |mon |ma ",
    must: 'il |on |faut|doit|doivent|peut|peuvent|est|sont|chaque|tout|toute|aucun|rien|le|la|les|un|une',
  },
  rate: { per: 'par|a la' },
  nightly: {},
  partSpared: {
    spare:
      "(?:tu peux|vous pouvez|peux) (?:te |t'|vous |me )?(?:l'|les? |la )?(?:epargner|garder|zapper|sauter|eviter|oublier|laisser|en passer)|(?:c'est )?pas (?:la peine|besoin|necessaire)|j(?:e |')(?:m'en passe|en veux pas|n'en veux pas|n'en ai pas besoin)|inutiles?",
  },
  partNotNeeded: {
    noNeed: "(?:c'est )?pas (?:la peine|besoin)|inutile|epargne[- ]moi|laisse tomber",
    inProduct: "sur (?:la|le)|dans (?:la|le|l')|de (?:la|l')|du",
  },
  tonguePlease: { in: 'en', please: "stp|svp|s'il te plait|s'il vous plait|merci|toujours|meme si" },
  writtenIn: { in: 'en' },
  newTo: {
    iAmNew:
      "je (?:suis (?:encore |assez |plutot |tout |toute )*(?:nouveau|nouvelle|neuf|debutante?|novice)|debute|demarre|commence (?:juste|a peine|tout juste))|suis (?:encore |assez )*debutante?|j'y connais rien",
    thisOne: "ce|cette|ces|le|la|les|l'|fait",
    in: 'en|sur|avec|dans',
  },
  onlyWho: { onlyOne: "(?:il )?n'?y a que|y'? ?a que|seule?|c'est", the: 'le |la |les ' },
  nobodyDoes: { nobody: 'personne' },
  forWhom: {
    itIsFor: "c'est pour|ca part (?:chez|a)|ca va (?:chez|a)",
    us: "moi|toi|ca|le moment|l'instant|tester|hier|demain",
    so: 'donc|du coup|alors|faque',
  },
  withMe: {
    onMine: 'chez moi|sur ma machine|sur mon (?:poste|pc|mac|portable)|de mon cote',
    itIs: "c'est|j'ai|j'utilise|ca s'appelle|ca tourne sur",
    same: String.raw`pareil|la meme|le meme|ok\b|bon\b|mort|rien|encore|toujours|casse|vide|lent|bien|mal|bizarre|different|un (?:bug|probleme|souci|message)|une erreur|l'erreur|pas\b|quoi|que `,
  },
  onlyIf: { only: 'seulement|uniquement|que', onCondition: "si|s'il|quand|en cas|lorsque" },
  noUsersYet: {
    unused:
      "(?:personne|aucun client) (?:ne )?(?:l'|le |la )?(?:utilise|a) encore|(?:on a|j'ai|c'est) (?:pas encore|toujours pas) (?:livre|publie|distribue|sorti|lance)|pas encore (?:livre|publie|distribue|sorti|lance|d'utilisateurs?|de clients?)",
  },
};
