import * as classes from './fr-classes.ts';
import { habitIrregular, habitStems } from './fr-classes.ts';
import type { FrameClasses } from './frames.ts';
import { type RomanceFrame, withOpenings } from './romance-frames.ts';

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

/** What French says in the frames it shares with its neighbours. */
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
    does: String.raw`s'applique\w*|saisi\w+|commenc\w+|redemarre\w*|bloque\w*|ecrase\w*|reecri\w+|remplace\w*|recoi\w+|envoi\w+|renvoi\w+|attend\w*|lit|lisent|ecri\w+|utilise\w*|accepte\w*|refuse\w*|connai\w+|demande\w*|dur\w+|tourne\w*|s'arrete\w*|se termine\w*|porte\w*|vien\w+|arrive\w*|change\w*|reste\w*|coute\w*|passe\w*|rend\w*|fourni\w+|maintien\w+|gere\w*|finit|finissent|ont|a`,
    fault: 'plante|casse|pas marche|encore',
  },
  thingIs: {
    lead: 'et|mais|donc|car|or|non|ah|oh|attention',
    the: "le|la|l'|un|une",
    is: String.raw`est(?! (?:dans|ici|la|en haut|en bas)\b)|contient|vaut|commence|correspond|fait|compte|designe|represente|s'exprime|se compte|vient|depend|sort|arrive|part|refuse|exige|impose`,
    fault: 'casse|pas bon|faux|vide|en panne|mort|lent',
  },
  ofKind: {
    unless: String.raw`|en train|moi\b|pas (?!une? |des |tous|toutes|toujours|uniques?|la |soumis|compt|obligat|de |d')`,
  },
  machineGives: {
    must: 'doit|doivent|devra|devront',
    gives: String.raw`renvoi\w*|donn\w*|envoi\w*|sort\w*|mesur\w*|pes\w*|parl\w*|compren\w*|lit|lisent|imprim\w*|tourn\w*|compt\w*|attend\w*|fait|font|affich\w*|fonctionn\w*|travaill\w*|veut|veulent|tient|tiennent|plafonn\w*|est|sont`,
    units: String.raw`ko|mo|go|to|gigs?|bauds?|sec\w*|min\w*|bits?|octets?|caracteres|lignes|niveaux|couleurs|pixels|coeurs?|degres`,
    kinds: 'noir et blanc|monochrome',
  },
  machineIs: {
    is: 'est|sont',
    states: String.raw`inverse\w*|croise\w*|monte\w* a l'envers|a l'envers|branche\w*|cable\w*|reserve\w*|soude\w*|bride\w*|limite\w*|verrouille\w*|scelle\w*|plombe\w*|etalonne\w*|calibre\w*|loue\w*|prete\w*|hors ligne|isole\w*|vieux|vieille|antique|en lecture seule|actif a l'etat (?:bas|haut)|actives? (?:bas|haut)|pas (?:thread-?safe|reentrant\w*|etanche\w*|relie\w*|connecte\w*|sur le reseau|sur internet)`,
  },
  machineDoes: {
    deeds: String.raw`redemarr\w*|reboot\w*|s'etein\w*|se met en veille|dort|coup\w*|filtr\w*|bloqu\w*|limit\w*|ferm\w*|surchauff\w*|perd\w*|oubli\w*|effac\w*|refus\w*|rejett\w*|n'accept\w*|accept\w*|reagi\w*|repond\w*|deconnect\w*|se deconnecte\w*|se reveill\w*|raccroch\w*|tomb\w*`,
    times: String.raw`au bout|apres|tous les|toutes les|chaque|la nuit|le (?:matin|soir|dimanche|lundi)|toujours|que|aucune?|des que|souvent|tout le temps|sans arret|a partir|a (?:minuit|midi|\d)`,
  },
  houseBlocks: {
    houses:
      'lycee|ecole|fac|boite|pare-feu|firewall|operateur|hebergeur|mairie|hopital|client|proxy|intranet|banque|reseau',
    blocks: 'bloque|filtre|coupe|interdit|limite|bloquent|filtrent|coupent|interdisent|limitent',
    what: "les |le |la |l'|tout|toute",
  },
  onVersion: {
    is: String.raw`est|sont|sommes|suis|reste|restent|restons|coince\w*|bloque\w*|limite\w*|fige\w*|tourne|tournent|gere|gerer|supporte\w*|compatible`,
    still: 'encore |toujours |tjrs |aussi ',
    on: "en|sur|sous|a|au|avec|jusqu'a",
    place: String.raw`page|ligne|etape|chapitre|partie|version \d|cause`,
    counts: 'h|heures|minutes|jours|euros|%|personnes',
  },
  period: {
    periods:
      'semaine|jour|journee|mois|annee|saison|trimestre|semestre|exercice|annee scolaire|periode|nuit|service|quart|campagne',
    runs: "va|vont|commence|commencent|debute|finit|se termine|court|dure|demarre|s'arrete|bascule|compte",
    always: 'toujours |chez nous |ici ',
    from: 'de|du|le|a|au|en|des|par|jusqu',
  },
  trait: {
    is: "est|sont|n'est|ne sont",
    traits: String.raw`uniques?|pas uniques?|pas la meme (?:chose|unite|notion)|deux choses (?:differentes|distinctes)|deux notions\w*|distincts?|distinctes?|consecuti\w+|continue?s?|immuables?|arrondi\w*|au (?:jour|centime|gramme|prorata) \w*|a (?:la minute|la seconde|l'heure|deux chiffres|trois chiffres|quatre chiffres)|exoneres?|consignes?|perimes?|definiti\w+ (?:des|une fois)|nulle? des`,
  },
  comesFrom: {
    comes: String.raw`vien\w*|arriv\w*|sort\w*|provien\w*|sont (?:fournis?|fournies?|livres?|livrees?|ecrite?s?|redige\w*|fai\w+|gere\w*|tenu\w*|decide\w*|valide\w*|dessine\w*|traduit\w*|saisi\w*)|est (?:fournie?|livree?|ecrite?|redige\w*|fai\w+|gere\w*|tenue?|decidee?|validee?|geree?)`,
    always: 'tous |toutes |toujours |directement ',
    from: 'de|du|des|par|chez',
    our: "la |le |l'|les |notre |nos |mon |ma |une? ",
    givers: String.raw`redaction|graphiste\w*|agence|marketing|commercial\w*|compta\w*|client\w*|metier|dsi|usine|fabricant|fournisseur|siege|editeur|traduct\w*|colleg\w*|chef\w*|direction|mairie|prefecture|labo\w*|musicien\w*|composit\w*|illustrat\w*|photographe|regie|technique|equipe\w*|partenaire\w*|prestataire|hebergeur|imprimeur|ville|region|federation|auteur\w*|syndic|prof\w*|enseignant\w*`,
  },
  officeDemands: {
    nor: "ne |n'|nous |me |y",
    demands: String.raw`veut|veulent|exige\w*|demande\w*|impose\w*|interdi\w*|refuse\w*|accepte\w*|autorise\w*|tolere\w*|verifie\w*|controle\w*|lit|lisent|relit|ouvre\w*|imprime\w*|paie|paye|attend\w*|recoi\w*|signe\w*|rejette\w*|renvoie\w*|archive\w*|utilise\w*|comprend\w*|tient|oblige\w*|prescri\w*|prend\w*|saisi\w*`,
    wish: String.raw`me\b|un (?:bouton|logo|champ)|une (?:page|colonne)|(?:un|une) nouve\w+`,
    all: String.raw`chaque|tou(?:te?s?|s)|aucune?|pas|que|toujours|jamais|plus|avant|sur papier|par ecrit|par courrier|partout|en pdf|sans|seulement|uniquement|par \w+`,
  },
  bindingPaper: {
    by: "selon|d'apres|a cause d[eu]|suivant|conformement a|en vertu d[eu]|vu|pour",
    the: "le |la |les |l'|notre |nos |mon |ma ",
    papers:
      'notice|doc constructeur|datasheet|manuel|cahier des charges|statuts|convention collective|decret|arrete|directive|code du travail|code de la route',
    must: 'il |on |faut|doit|doivent|peut|peuvent|est|sont|chaque|tout|toute|aucun|rien|le|la|les|un|une',
  },
  rate: {
    calls: 'appels?|requetes?|mails?|envois?|messages?',
    per: 'par|a la',
    time: 'seconde|minute|heure|jour|journee',
  },
  nightly: {
    times:
      'toutes les nuits|chaque (?:nuit|soir|matin|lundi|dimanche|week-end)|tous les (?:soirs|matins|lundis|mardis|mercredis|jeudis|vendredis|samedis|dimanches|week-ends)|en fin de mois',
    deeds: String.raw`redemarre\w*|ecrase\w*|reecri\w+|remplace\w*|synchronis\w+|sauvegard\w+|purge\w*|efface\w*|vide\w*|reinitialis\w+|import\w+|recharge\w*|regener\w+|verrouill\w+|ferme\w*|arrive\w*|tombe\w*|livre\w*|change\w*|bascule\w*|rafraichi\w*|archive\w*`,
  },
  partSpared: {
    parts: String.raw`resumes?|recap\w*|explications?|introductions?|intro|conclusions?|excuses|compliments|politesses`,
    spare:
      "(?:tu peux|vous pouvez|peux) (?:te |t'|vous |me )?(?:l'|les? |la )?(?:epargner|garder|zapper|sauter|eviter|oublier|laisser|en passer)|(?:c'est )?pas (?:la peine|besoin|necessaire)|j(?:e |')(?:m'en passe|en veux pas|n'en veux pas|n'en ai pas besoin)|inutiles?",
  },
  partNotNeeded: {
    noNeed: "(?:c'est )?pas (?:la peine|besoin)|inutile|epargne[- ]moi|laisse tomber",
    parts: String.raw`resumes?|recap\w*|introductions?|conclusions?|explications?`,
    inProduct: "sur (?:la|le)|dans (?:la|le|l')|de (?:la|l')|du",
  },
  tonguePlease: {
    in: 'en',
    tongues: 'francais|anglais|allemand|espagnol|neerlandais',
    please: "stp|svp|s'il te plait|s'il vous plait|merci|toujours|meme si",
  },
  writtenIn: {
    writings: String.raw`(?:tout|le code|les commentaires|les commits|la doc\w*|les noms|les identifiants|les textes)(?: (?:est|sont|doit|doivent|reste\w*))?`,
    in: 'en',
    tongues: 'francais|anglais|allemand|espagnol|neerlandais',
  },
  newTo: {
    iAmNew:
      "je (?:suis (?:encore |assez |plutot |tout |toute )*(?:nouveau|nouvelle|neuf|debutante?|novice)|debute|demarre|commence (?:juste|a peine|tout juste))|suis (?:encore |assez )*debutante?|j'y connais rien",
    thisOne: "ce|cette|ces|le|la|les|l'|fait",
    in: 'en|sur|avec|dans',
  },
  onlyWho: {
    onlyOne: "(?:il )?n'?y a que|y'? ?a que|seule?|c'est",
    the: 'le |la |les ',
    publishes: String.raw`(?:qui )?(?:peu[tx]\w* )?(?:merge\w*|deploi\w*|deploy\w*|pousse\w*|publi\w*|touche\w*|valide\w*)(?: sur)?|(?:qui )?fait (?:les )?(?:merges?|mises? en prod|releases?)`,
  },
  nobodyDoes: {
    nobody: 'personne',
    meddles: String.raw`(?:n'|ne )?(?:y )?(?:l'|le |la |les )?(?:touche|met les mains|ecrit|modifie|change|pousse|merge|edite)(?: (?!rien)\w+)?`,
  },
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
  onlyIf: {
    only: 'seulement|uniquement|que',
    onCondition: "si|s'il|quand|en cas|lorsque",
  },
  noUsersYet: {
    unused:
      "(?:personne|aucun client) (?:ne )?(?:l'|le |la )?(?:utilise|a) encore|(?:on a|j'ai|c'est) (?:pas encore|toujours pas) (?:livre|publie|distribue|sorti|lance)|pas encore (?:livre|publie|distribue|sorti|lance|d'utilisateurs?|de clients?)",
  },
};
