import { classes } from './classes.ts';
import { common } from './frames.ts';
import { fillFrames } from '../frames.ts';
import { joinCues } from '../join-cues.ts';
import { type FrameClasses } from '../frames.ts';
import { type RomanceWay, romanceWays } from '../romance/ways.ts';
import type { LanguageWords } from '../types.ts';

const { authorities } = classes;

/** What people do with what was made for them. */
const using = String.raw`utilisent?|ouvrent?|s'en sert|s'en servent|se servent|l'utilisent?|l'ouvrent?|s'y connectent?|manipulent?|consultent?|remplissent?|saisissent?`;

/** Sending only what is new. */
const partOnly = {
  send: 'envoie|envoyez|montre|donne|colle|file|balance|ecris|renvoie|affiche',
  only: 'juste|seulement|que|uniquement',
  the: "le |la |les |l'|ce |un ",
  piece: 'bouts?|morceaux?|morceau|passages?|lignes?|parties?|partie|extrait|bloc',
  changing: String.raw`chang\w+|modifi\w+|bouge\w*|concern\w+|touche\w*|differen\w+`,
};

const frames: FrameClasses<RomanceWay> = {
  beforeYouAct: {
    howMany: '(?:moi )?(?:combien|quels?|quelles?|si)',
    tellMe: String.raw`je (?:veux|voudrais|prefere|tiens a) (?:[\w']+ )?(?:comprendre|savoir|voir|relire|valider)|(?:dis|dites|montre|explique|annonce|decris)(?:[- ]?moi)?|tu (?:me )?(?:dis|dises|montres?|expliques?|annonces?)`,
    before: 'avant (?:de|que)',
    acting: String.raw`(?:tu |vous |le |la |les |l'|y )*(?:touch|cod|fai|fass|chang|modif|ecri|commenc|lanc|attaqu|demarr|supprim|commit|push|install)\w*`,
  },
  explainFirst: {
    first: "d'abord|en premier|avant tout",
    explain: 'expli|montre|propose|decri',
    and: 'et',
    then: 'ensuite|apres|puis',
    code: 'cod|program|ecri|fai|touch|modif|lanc|attaqu',
  },
  partOnly,
  partOfReply: partOnly,
  readsOnly: {
    iRead: String.raw`je (?:ne )?(?:lis|regarde) (?:que|juste|seulement|surtout)`,
    the: 'la |le |les ',
    outer: String.raw`dernier\w*|premier\w*|deux premier\w*|deux dernier\w*`,
    parts: 'lignes?|phrases?|paragraphes?|mots?',
  },
  enough: {
    toDescribe: 'pour',
    sentence: '(?:une|deux|trois) (?:phrases?|lignes?|mots)',
    suffices: String.raw`suffi\w*`,
    with: 'avec',
  },
  notEven: {
    notEven: String.raw`(?:t'as|tu as|tu n'as|t'avais|vous (?:n')?avez) (?:meme pas|pas meme|pas seulement)|tu (?:ne )?(?:lis|ouvres|regardes) (?:meme pas|jamais)`,
    looked: String.raw`(?:ouvert|lu|regarde|lance|teste|essaye|verifie|execute|relu|consulte|compile|cherche)\b|(?:le|la|les|l'|mes|ce) ?\w`,
  },
  claims: {
    youSay: String.raw`tu (?:me )?(?:dis|racontes|jures|annonces)|vous (?:me )?dites`,
    works: String.raw`compile\w*|marche\w*|fonctionne\w*|passe\w*|fini|bon|vert|ok|pret|corrige`,
    unproven: String.raw`sans (?:l'|le |la |les |rien )?(?:avoir|lancer|tester|verifier|essayer)|alors que t|mais (?:t'as|tu|rien)`,
  },
  nextTime: {
    nextTime: "(?:la )?prochaine fois|(?:les )?prochaines fois|(?:une )?autre fois|dorenavant|a l'avenir",
    noOrder: String.raw`(?:que|on|je|c'est|il|elle|qui|ca|j')\b`,
  },
  worksFirst: {
    first: "d'abord|en premier|avant tout",
    thatItWorks: String.raw`(?:que |qu'|il faut que |faut que |on fait |un truc )?(?:ca |cela )?(?:marche\w*|fonctionne\w*|tourne\w*|simple|faire marcher|faire simple)`,
    and: 'et',
    thenWe: String.raw`(?:ensuite|apres|puis|on (?:mesure|optimise|complexifi|nettoie|ameliore|peaufine|verra|fera|accelere)\w*)`,
  },
  onlyThey: {
    onlyThey: String.raw`(?:il )?(?:n'|ne )?y'? ?a que (?:des |les |nos |la |le |l'|du |mon |ma |mes )?[\w'-]+(?: [\w'-]+){0,3}? qui (?:l'|le |la |les |s'en |y |s'y )?(?:${using})|(?:c'est|ce sont) (?:que|uniquement|seulement|surtout) (?:des |les |nos )[\w'-]+(?: [\w'-]+){0,3}? qui (?:${using})|(?:les gens|ceux|celles) qui (?:s'en servent|l'utilisent|utilisent (?:ca|l'appli\w*|l'outil|le site)) `,
  },
  shareOf: {
    share: String.raw`(?:la moitie|un tiers|les trois quarts|la plupart|beaucoup|presque (?:tous|toutes)) (?:de nos |des |de mes |de |de la |de l'|les |nos )?`,
    things: 'lignes|colonnes|tests|pages|images|fichiers|requetes|donnees|commits|lit mal son|du temps',
    live: String.raw`(?:n'|ne )?(?:a|ont) (?:(?:pas|plus|jamais) (?:de|d'\w+|l'\w+|le|la|les|un|une)|que|aucune?)|(?:ne )?(?:lit|lisent|parlent?|sait|savent|connaissent|connait|tapent?|bossent?|travaillent?|voient mal|entendent mal)`,
  },
  notOurs: {
    notOurs: String.raw`on (?:n'|n'y |y )?(?:a|peut) (?:pas la main|rien (?:changer|y faire|faire)|pas (?:y toucher|le changer|la changer|les changer))(?: \w+)?|c'est (?:le|la|les|l'|du cote du|cote|dans la norme|impose par|fixe par|decide par|un choix d[eu]) ?(?:fabricant|constructeur|fournisseur|editeur|hebergeur|norme|protocole|ministere|banque|\w+)?,? (?:et )?(?:ca (?:ne )?(?:changera|bougera) pas|c'est comme ca|on (?:n')?y peut rien)|(?:vien\w+|dependen?t?|sort\w*) (?:du|de la|de l'|des) (?:fabricant|constructeur|editeur|norme|ministere|prefecture|banque|siege),? (?:et )?(?:on|c'est|ca)|(?:et |,)? ?ca (?:ne )?(?:va pas changer|changera (?:pas|jamais))`,
  },
  weCannot: {
    weCannot: String.raw`(?:on|nous) (?:ne )?(?:peut|pouvons|doit|veut|va) (?:surtout )?(?:pas|plus|jamais)(?: se permettre de| y| le| la| les)?`,
    fumbling: String.raw`cliqu|appuy|voir\b|ouvrir\b|valider\b|se connecter|acceder\b|selectionn|enregistr|faire autrement|continuer\b|trouver\b|scroller|saisir\b|etre\b|avoir\b`,
    reason: String.raw`y'?a|il y a|(?:les|le|la|l'|nos|notre|on|c'est|car|parce|sinon|puisque)\b`,
  },
  beginsWith: {
    beginsWith: String.raw`(?:ne )?(?:commence|finit|termine|debute)\w* (?:toujours |tous |toutes )?(?:par|en)`,
    a: 'un |une |la lettre |le chiffre ',
    letters: '(?:deux|trois|quatre) (?:lettres|chiffres)',
  },
  mustRunOn: {
    must: String.raw`(?:ca |cela |elle |il |tout )?(?:doit|doivent|faut que (?:ca|tout))`,
    run: String.raw`tourne\w*|marche\w*|fonctionne\w*|passe\w*|tenir`,
    on: 'sous|sur|avec|sans',
    inView: "mobile|desktop|la page|l'ecran|le bouton|tous? les|ca|moi",
  },
  theyWant: {
    theyWant: String.raw`c'est (?:le |la |les |l'|notre |nos )?(?:${authorities}) qui (?:veu|exige|impose|demande|decide|fixe|choisi|paie|tranche)`,
  },
  notOurConcern: {
    notOurConcern: String.raw`(?:on|nous on|je) s'en (?:fiche|fout|moque|tape|balance|cogne)|ca nous est egal|peu importe (?:word|internet explorer|ie)`,
    now: 'pour|la',
  },
  sole: {
    isTheOnly: String.raw`(?<!\b(?:c'|qui |ce ))(?:est|reste|suis) (?:le|la) seule? (?:a|qui|avec)`,
    fails: String.raw`avoir (?:le|ce) (?:bug|souci|probleme)|(?:plante|bug|marche|casse|manque|bouge|reste|fonctionne|pose|foire|change)\w*|ne\b|pas\b`,
  },
  leaveToMe: {
    leaveToMe: String.raw`laissez?[- ]?moi (?:(?:faire|gerer|ecrire|lancer|m'occuper) (?:les|des|le|la) |(?:les|le|la) [\w-]+(?=[,.;!]|$))|(?:les|le|la|l') ?[\w'-]+(?: [\w'-]+){0,2}?,? (?:je m'en (?:occupe|charge)(?! (?:apres|demain|plus tard|ce soir|tout a l'heure|maintenant))|(?:c'est|ca reste) moi qui|tu me (?:les|la|le) laisses?|je (?:les|le|la) (?:fais|lance|ecris|gere))`,
  },
  mayOnly: {
    mayOnly: String.raw`(?:y'? ?a que|il n'y a que|seuls?|seule|c'est) (?:le |la |les |l'|mon |ma |nos )?[\w'-]+(?: [\w'-]+){0,2}? (?:qui )?(?:peu(?:t|vent)|a le droit|ont le droit|peut acceder|touche)(?: de| d'| y)? ?(?:touch|modif|deploy|deploi|chang|intervenir|acced|merg|publi|valid|sign|mettre les mains)\w*`,
  },
  countsOnly: {
    countsOnly: String.raw`(?:y'? ?a que|il n'y a que|c'est|seuls?|seules?) (?:que )?(?:les |le |la |l')?[\w'-]+(?: [\w'-]+){0,4}? (?:qui )?(?:comptent?|fai(?:t|sant) foi|font foi|valent?)\b`,
  },
  leaving: {
    leaving: String.raw`(?:on|nous) (?:le |la |les |l'|en )?(?:vide|abandonne|migre|sort|vire|demonte|remplace|arrete|quitte|retire|supprime)\w* (?:petit a petit|peu a peu|progressivement|au fur et a mesure|doucement)|(?:dossier|module|service|paquet|branche|table|app\w*) [\w./:-]* ?on (?:le|la|l'|les) ?(?:vide|abandonne|jette|vire|garde plus|maintient plus)|personne (?:ne )?(?:s'en sert|l'utilise|l'a|le connait|l'a installe)\w* (?:encore|pour l'instant)`,
  },
  forEach: {
    to: String.raw`(?:pour|afin de) [\w-]+(?:er|ir|re)`,
    one: "(?:un|une|la|le|les|l'|des|chaque|notre) ?",
    youDo: 'tu|on|vous|je|faut|il faut',
    and: 'et',
    then: 'puis|ensuite|apres|seulement apres',
  },
  whenNew: {
    when: 'quand|lorsque|des que|a chaque fois que',
    one: 'une? (?:nouve\\w+ )?|il y a une? ',
    inView: String.raw`(?:\w+ )?(?:utilisat|client|joueu|visiteu|test|bouton|erreur)`,
    youDo: 'tu|on|vous|je|faut|il faut',
    then: 'puis|ensuite|apres|enfin',
  },
  noneIn: {
    noneOf: "(?:pas|jamais) (?:de |d')|aucune? ",
    nothingThere: String.raw`reponse|erreur|resultat|changement|probleme|souci|donnees|reaction|nouvelle|retour|trace|bug|son\b|image`,
    inside: "(?:dans|en|sur) (?:la |le |les |l'|nos |des )?|des qu'on touche (?:a la |au |aux |a l'|a )",
    inView: 'page|liste|menu|ecran|tableau|colonne|haut|bas|formulaire|popup',
  },
  onlyInTests: {
    inTests:
      "(?:dans|pour) (?:les |nos )?(?:jeux d'essai|jeux de test|donnees de test|fixtures|exemples|demos|captures)",
    only: 'que|seulement|uniquement|juste',
  },
  volume: {
    lately: 'cette semaine|ce mois|depuis|hier',
    arrive: String.raw`recoi\w+|recevons|trait\w+|arriv\w+|rentr\w+|tombe\w*|expedi\w+|fai(?:t|sons)|sort\w*|vend\w*`,
    faults: 'erreur|bug|fois|crash|echec',
    perDay: 'par (?:jour|semaine|mois|heure|nuit)|chaque (?:jour|nuit|mois)',
  },
  staysHere: {
    neverLeaves: String.raw`(?:ne |n')?(?:quitte|quittent|sort|sortent|part|partent) (?:pas|jamais|plus)(?: de| du| d')?`,
    this: "ce |cet |cette |la |le |l'|notre |nos ",
    homes: String.raw`poste|machine|ordi\w*|serveur|batiment|boite|labo\w*|reseau|pays|bureau|salle|hopital|ecole|cabinet|maison|site|portable`,
  },
  noFan: {
    noFan:
      "(?:suis|chuis|sui) pas (?:tres |trop |un grand |du tout )*(?:fan|adepte|partisane?|amateur) (?:de |d'|des |du )",
    inView: 'cet|cette|ce|ces|ton|ta|tes|ca|la|le',
  },
  inContract: {
    stands: "c'est (?:bien |aussi )?(?:ecrit|marque|prevu|stipule|impose|inscrit)|c'est|figure",
    inPapers:
      "(?:dans|par|au) (?:le |la |les |l'|notre |nos )?(?:contrat|loi|convention|reglement|cahier des charges|statuts|cgv|norme|appel d'offres|bail|charte)|(?:la loi|le contrat|la norme|au contrat)",
  },
  until: {
    months:
      'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|noel|paques',
    until: "(?:jusqu'en|jusqu'a|jusqu'au|d'ici)(?: la| le| fin)?",
    both: 'les (?:deux|trois|anciens?|anciennes)',
  },
  needs: {
    builds: String.raw`tests?(?: [\w']+)?|build|ci|compilation|deploiement|scripts?`,
    need: "(?:a|ont) besoin (?:de la|du|de l'|de|d'un|d'une)|demandent?|exigent?|veut|veulent|reclament?",
    things: 'reseau|base|licence|cle|proxy|badge',
  },
  fewer: {
    dontGive: String.raw`(?:me )?(?:propose|donne|sors|file|balance|ponds|liste)[sz]?(?:[- ]moi)? (?:pas|jamais)|pas la peine de (?:me )?(?:proposer|donner|sortir|lister)`,
    many: 'dix|vingt|cent|mille|plein de|plusieurs|trente-six|cinquante|quinze',
  },
  unasked: {
    unasked:
      "(?:ce que|ce qu'|que|a ce que) (?:j'ai|je t'ai|je (?:n'|ne )?t'ai|on t'a|je vous ai) (?:jamais|pas) demande|qu'on t'a pas demande",
  },
};

/** French: how this person works with the agent, who uses what is made, and what is not up to them. */
export const ways: LanguageWords['cues'] = joinCues(fillFrames(romanceWays, frames, common), {
  prefer: [
    String.raw`^(?:\W*(?:et|mais|bon|non|moi)[,.]? )*plutot (?:une? |des |pas de |rien )[^,.?]{3,40} (?:qu'une? |que (?:de |des )|qu'en )`,
  ],
  answerStyle: [
    String.raw`^(?:\W*(?:ok|oui|et|stp|svp|bon)[,.]? )*(?:fais|faites|soyez|reste|faut faire) (?:plus |tres |bien )?(?:court|bref|concis|simple)(?=[,.;!]|$| stp| svp| pas besoin| a chaque)`,
    String.raw`\b(?:evite|garde|epargne[- ]moi|pas|marre d\w+|fini) (?:les |tes |de )?(?:\w+ )?(?:paves|romans|tartines|dissertations|laius)\b`,
  ],
  complaint: [
    String.raw`\bdis(?:[- ]?(?:le|moi))*(?: le)? (?:franchement|cash|tout net|carrement|sans detour|sans prendre de gants)`,
    String.raw`\b(?:arrete|cesse|evite|pas la peine|pas besoin|inutile) (?:de |d')(?:me |m'|tout )*(?:ressortir|recopier|recoller|reposter|resumer|repeter|feliciter|remercier|flatter|paraphraser|reexpliquer|balancer|sortir)\b`,
    String.raw`\b(?:quand|si) tu (?:ne |n'en )?(?:sais|connais|trouves|comprends|es) (?:pas|rien)(?: sur)?,? (?:tu )?(?:dis|dis-le|me dis|le dis|demande|me demandes|arrete)`,
  ],
  recollection: [
    String.raw`\bcombien de fois (?:je (?:dois|vais|t'ai)|(?:il )?(?:faut|va falloir)|faudra|on doit)\b|\bca fait (?:deux|trois|quatre|cinq|dix|\d+|plusieurs|x) fois (?:que (?:tu|je|vous)|aujourd'hui que tu)\b`,
  ],
  review: [
    String.raw`\b(?:si|quand|des que) (?:tu |vous |t')(?:\w+ ){0,2}?(?:hesit|dout)\w*|\b(?:sans|avant de) (?:m'en |me |qu'on en |en )(?:parler|demander|prevenir|avertir|dire|parle)\b`,
  ],
  location: [
    String.raw`(?<!\b(?:fichier|fichiers|dossier|il|elle|logs?) )\b(?:c'est|est|sont|va|vont|vit|vivent|reste\w*|tou(?:te)?s) (?:\w+ )?(?:dans|sous) (?::?[\w.@-]+[/:-][\w./:-]*|["\x60:])`,
    String.raw`\b(?:mets|mettez|met|colle|ecris|ajoute|laisse|stocke|garde|fous|fourre)z? (?:pas|jamais|plus) (?:de |d'|du |des )[\w' -]{3,40} (?:dans|sous|sur) (?:les |des |nos |un |une )[\w-]+s?\b`,
  ],
  person: [
    String.raw`\bje (?:code|bosse|programme|developpe|m'y mets|fais ca) (?:que|seulement|juste|plutot|surtout) (?:le |la |les |pendant |entre |a |au |en )`,
  ],
  roadmap: [
    String.raw`\b(?:le but|l'objectif|l'idee|la cible|l'ambition) (?:c'est|reste|etant)\b|\bon vise (?:du |de |une? |les? |la |l'|\d)`,
  ],
  audience: [
    // "the drivers wear gloves in winter"
    String.raw`\b(?:les|nos|mes) (?!(?:compt|capt|ordinat|serv|navigat|moteu|val|err|coul|coul|proces|fich|doss|pap|clav|cah|cour|calendr|utilisat|aut|radiat|curs|indicat)\w*)(?:[a-z-]*(?:eurs|euses|rices|iers|ieres|istes|iens|iennes|gnants|gnantes|voles)|gars|gens|filles|mecs|collegues|gamins|eleves|parents|profs|medecins) (?:(?:n'|ne )?ont (?:pas |que |toujours |souvent |parfois |tous |jamais )*(?:des |de |d'|les |la |le |un |deux |trois |\d+ )|(?:ne |n')?(?:lisent|portent|parlent|tapent|bossent|travaillent|connaissent|savent|voient mal|entendent) )`,
  ],
  lifecycle: [
    String.raw`\b(?:a|ont) change\w* (?:avec|depuis|a cause d\w+) (?:la |le |les |l')?(?:reforme|fusion|plan|loi|decret|norme|rentree|reorganisation|decoupage|\d{4})`,
  ],
  projectFact: [
    String.raw`\b(?:c'est|reste) (?:juste |seulement |qu'|encore )?(?:un |une )?(?:proto\w*|demo|maquette|poc|brouillon|jouet|bricolage) (?:pour|qu'on|de) |\bon (?:le |la |les )?(?:jette|jettera|bazarde) (?:apres|ensuite|a la fin)`,
  ],
  environment: [
    // "unplugged, the probe returns -127"
    String.raw`\b(?:quand|si|lorsque|sans) [^.?!]{4,50}? (?:il|elle|ca|le \w+|la \w+)? ?(?:renvoi\w+|envoi\w+|donne|sort|affiche|retourne) (?:-?\d[\d.,]*|null|nan|vide|rien)(?:[ ,.]|$).{0,8}(?:c'est|normal|et c'est|toujours)`,
    String.raw`\b[a-z][\w.-]+ (?:est|reste|tourne) (?:bloque\w*|fige\w*|coince\w*|epingle\w*|limite\w*) (?:en|a|sur|au) v?\d[\d.]*`,
  ],
});
