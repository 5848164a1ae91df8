import { classes } from './classes.ts';
import type { LanguageWords } from '../types.ts';
import { ahead } from '../unlisted.ts';
import { unlessAsked } from '../unless-asked.ts';

const { candidates, changes, workThings } = classes;

/** By what French says that something holds, or that it does not. Without accents: text is folded first. */
export const cues: LanguageWords['cues'] = {
  durable: [
    String.raw`^(?:\W*(?:et|mais|ok|aussi)[,.]? )*(?:pas (?:de |d'|d’)|aucune? )[\w-]+(?: [\w-]+)? sans \w+`,
    String.raw`\b(?:(?<!\b(?:apparait|plante|est|reste|marche|affiche|echoue|comme) )toujours(?! (?:pareil|rien|pas|autant|aussi|la meme|le meme|les memes|l'erreur|en cours|la\b))|jamais|desormais|dorenavant|a partir de maintenant|a l'avenir|systematiquement|en general|par defaut|dans tous les cas|en toutes circonstances|definitivement)\b`,
  ],
  eachTime: [
    String.raw`\b(?:quand|lorsque|des que|si) (?:tu|on|vous) (?:corrig|fix|repar|resou|trouv)\w* (?:un|une) (?:bug|erreur|anomalie)\b`,
    // "When something looks odd: reproduce it, write a test, fix it"
    String.raw`^(?:\W*(?:en general|de maniere generale|et|aussi),? )*(?:quand|lorsque|des que|lorsqu'|des qu'|si) ?(?:quelque chose|quelqu'un|une?)\b[^:,?]{2,45} ?: ?[a-z][^:,?]{2,50}, ?[a-z][^:,?]{2,60}(?:, | et )`,
    String.raw`^(?:\W*(?:et|mais|stp|ok)[,.]? )*(?:quand|lorsque|si|des que|en cas de) (?:tu |on |vous )?(?:chang|modifi|ajout|touch|renomm|supprim|mets a jour)\w* .{2,50}\b(?:aussi|egalement|regener\w*|relance\w*)\b`,
    String.raw`\b(?:a chaque fois|chaque fois|a chaque|apres chaque|avant chaque|pour chaque|lors de chaque|avant tou(?:t|te|s)|apres tou(?:t|te|s))\b`,
  ],
  quantifier: [
    String.raw`\btout ce qu`,
    String.raw`\b(?:chaque|tous les|toutes les|tout le|toute la(?! (?:nuit|journee|matinee|soiree|semaine))|n'importe quel(?:le)?|aucun|aucune|partout|nulle part)\b`,
  ],
  prohibition: [
    String.raw`\b(?:pas touche|(?:on )?(?:ne )?touche(?:z)? pas) (?:a|au|aux)\b`,
    String.raw`(?<!\bpour )\bn(?:e |')(?:\w+'|\w+ )?(?!(?:est|sont|etait|etaient|sera|seront) pas \w+(?:e|ee|es|ees|i|is|it|its|u|us|ifs?|ives?)\b)\w+ (?:pas|jamais|plus|rien|que|aucun\w*)\b`,
    String.raw`^(?:\W*(?:et|mais|stp|ok|non|oui|surtout)[,.]? )*(?:surtout )?(?:pas de|plus de|jamais de|evite[rz]?|arrete[rz]?|interdi\w+|ne pas)\b`,
  ],
  obligation: [
    String.raw`\b(?:il faut|il faudra|il faudrait|doit|doivent|dois|devrait|devraient|obligatoire\w*|imperativement|necessairement)\b`,
  ],
  directive: [
    String.raw`^(?:\W*(?:et|mais|stp|ok|non|oui)[,.]? )*(?:(?:toutes |tous )?(?:les|nos) )?(?:migrations|composants|fonctions|methodes|classes|modules|commits|branches|prs|scripts|endpoints|requetes|commentaires|dependances|paquets|imports|types|secrets|playbooks|templates|releases) (?:doivent|devraient) (?!(?:maintenant|encore|passer|marcher|fonctionner|bouger)\b)\w`,
    String.raw`^(?:\W*(?:et|mais|stp|ok|oui|non|donc|alors|aussi|ensuite|plutot|merci de|pense a|n'oublie pas de)[,.]? )*(?:utilise[rz]?|prefere[rz]?|respecte[rz]?|suis|suivre|garde[rz]?|conserve[rz]?|applique[rz]?|privilegie[rz]?|base[- ]toi|appuie[- ]toi|tiens[- ]toi|range[rz]?|mets|passe par|laisse[rz]?|considere)\b`,
  ],
  ensure: [
    String.raw`\bn'oublie (?:pas|jamais)\b`,
    String.raw`\b(?:assure[- ]toi|assurez[- ]vous|veille[rz]? a|fais en sorte|fais attention a)\b`,
  ],
  contrast: [
    String.raw`\b(?:uniquement|seulement) (?:via|par|depuis) (?:le |la |les |l'|un )?\w+|\bon (?:ne )?\w+ que (?:le |la |les |l'|par|via|avec|sur)`,
    String.raw`\bprefere\w* .{2,40} (?:a la|a l'|au|aux|a)\b`,
    String.raw`\b(?:au lieu d(?:e|u|es)?|plutot que|a la place d(?:e|u|es)?|et non|et pas|mais pas|pas .{2,30} mais)\b`,
  ],
  habit: [
    String.raw`\b(?:on|nous) (?:ne )?(?:peut|pouvons|doit|devons|est oblige\w*|sommes obliges) (?:pas |plus )?(?:d'|de )?(?:changer|utiliser|modifier|installer|toucher|migrer|passer|monter|bouger|ajouter|supprimer|rester|garder|supporter|envoyer)\b|\bchez (?:le|ce|les) clients?\b`,
    String.raw`(?<!\b(?:si|quand|comment|que|ou|pourquoi) )\b(?:on|nous) (?:(?:n'|ne |n')?(?!a\b|ait|aurait|va\b|peut|pourrait|doit|devrait|faut|voit|dirait|part\b|fait comme|passe a|y\b|continue|avait|ira|en est)\w+(?:e|t|ons|d)) (?!pas encore)`,
    String.raw`\b(?:chez nous|dans ce projet|ici)\b[,.]? *(?:$|les |on |le |une? )`,
    String.raw`\bpas besoin (?:de|d')`,
    String.raw`\b(?:on|nous) (?:\w+ )?(?:utilise(?:ons)?|n'utilise|garde|prefere|travaille|ne (?:fait|veut|touche|garde|commit)|passe (?:par|toujours)|deploie|stocke|ecrit|teste|gere|developpe|fait toujours|se base|heberge)\b`,
    String.raw`\b(?:notre|nos) \w+ (?:est|sont|utilise|doit|doivent|tourne)\b`,
    String.raw`\b(?:pas besoin d|inutile d|n'a pas besoin|n'avons pas besoin|ca ne sert a rien)\b`,
  ],
  want: [String.raw`\bje (?:ne )?(?:veux|voudrais|souhaite|tiens a|veux pas|souhaiterais)\b`],
  prefer: [
    String.raw`\bje (?:ne )?suis pas (?:dev\w*|informaticien\w*|technique|programmeu\w+|tres technique)\b|\bje (?:debute|apprends|suis debutant\w*)\b|\bj'y connais (?:pas|rien)\b|\bje (?:n'y |ne )?connais (?:pas grand|rien)`,
    String.raw`\b(?:je prefere (?!(?:la|le|les|ta|ton|votre) (?:${candidates})\b|l'option|cel\w+|cette|ce\b|ca\b)|j'aime mieux|j'aime (?!pas trop|pas du tout|pas (?:la|le|les|ta|ton|cette|ce|ces)\b|bien|bcp|beaucoup|(?:la|le|les|ta|ton|votre) (?:${candidates})|l'|cel\w+|cette|ce\b|ca\b)|je n'aime pas|j'aime pas (?!trop|du tout|beaucoup|des masses|(?:la|le|les|ta|ton|votre|cette|ce|ces) |ca\b|l')|ma preference|de preference|je deteste)\b`,
  ],
  lifecycle: [
    String.raw`\b(?:on|nous) (?:a|avons) (?:quitte|abandonne|remplace|migre|arrete|laisse tomber|supprime)\b|\b(?:est mort|sont morts?|est morte|n'existe plus|ne (?:gere|supporte|utilise|maintient)\w* plus|on ne .{2,20} plus)\b`,
    String.raw`\bpersonne n[e'] ?\w+`,
    String.raw`\b(?:deprecie\w*|obsolete\w*|archive[es]?|abandonne\w*|n'est plus|ne sont plus|n'existe plus|plus utilise\w*|plus maintenu\w*|n'utilise(?:ons)? plus|remplace\w* par|(?:(?:a|ai|ont|avons|avez|est|sont|ete) (?:\w+ )?migre\w*|migres? (?:vers|sous|de)\b)|passe(?:r|s)? (?:a|sous)|a ete (?:remplace|supprime|renomme)\w*)\b`,
    String.raw`\b(?:retrocompatib\w+|compatibilite (?:ascendante|descendante)|pas encore (?:d'utilisateurs|en (?:prod|production)|de clients|livre|deploye)|(?:est|sont|pas|deja|passe|encore) (?:deja |encore |toujours |pas )*en (?:prod|production)(?! (?:et|ca|il|on)\b)|phase de (?:dev|developpement))\b`,
    String.raw`\b(?:on|nous) (?:n'a|n'avons|n'ont) plus\b`,
  ],
  roadmap: [
    String.raw`\ba terme\b|\b(?:bientot|plus tard) on (?:va|passera|remplacera)\b`,
    String.raw`\b(?:on va|nous allons|a terme|l'objectif est|l'idee est|le but est|le principe est|la cible est)\b`,
  ],
  recollection: [
    String.raw`\b(?:tu (?:n')?aurais|vous (?:n')?auriez) (?:bien |quand meme |au moins |pas |jamais |d'abord )*du (?!voir|etre|avoir|recevoir)\w`,
    // "je vous l'avais expliqué", "tu n'avais pas dit que ... ?"
    String.raw`\bje (?:te |vous |t'|te l'|vous l'|te les |vous en |t'en )(?:ai|avais) (?:deja |bien |pourtant )*(?:dit|explique|raconte|ecrit|parle|precise|demande)\b|\b(?:avais|aviez)[- ](?:tu|vous) pas dit\b|\b(?:tu|vous) (?:n')?(?:avais|aviez) pas dit\b`,
    String.raw`\b(?:tu|vous) (?:l'as|l'avez|les as|as) (?:bien |deja |vraiment )?(?:teste|verifie|lance|execute|compile|relu|regarde|essaye|relance|redemarre|recompile|rejoue)\w*\b`,
    String.raw`\bje (?:croyais|pensais|t'ai (?:dit|deja|demande)|t'avais|vous ai (?:dit|demande)|l'ai deja dit|rappelle)\b`,
    String.raw`\b(?:comme (?:je (?:t'ai |l'ai |te l'ai )?dit|dit plus haut|convenu|deja dit)|tu (?:as|avais) (?:oublie|encore|dit)|t'as (?:oublie|encore)|(?:as[- ]tu|tu as|t'as|avez[- ]vous) (?:bien |deja )?(?:teste|verifie|lance|lu|execute|relu|controle|valide|compile)\w*)\b`,
  ],
  correcting: [
    String.raw`\b(?:je voulais dire|c'est faux|ce n'est pas (?:ca|ce que|correct|bon)|c'est pas (?:ca|ce que|bon)|tu te trompes|rien a voir|n'existe pas|tu as invente)\b`,
    String.raw`^(?:non|attends|stop|en fait)\b(?!,? (?:avant|que|je|j'|pas|un peu|deux|stp|le temps|tu|vous))[,.! ]+\w+`,
  ],
  complaint: [
    String.raw`\btravaille (?:en autonomie|seul|de maniere autonome)\b`,
    String.raw`\b(?:arrete[rz]? (?:de|d')|cesse (?:de|d')|ne me demande|me demande pas|sans (?:me )?demander|pourquoi tu (?:continues|fais toujours|persistes)|n'invente|invente pas|ne suppose|ne devine|sois (?:plus )?(?:honnete|direct|critique|concis|bref)|trop (?:verbeux|bavard)|(?:reponses?|explications?|resumes?) (?:\w+ )?trop \w+|prends ton temps|reflechis bien)\b`,
  ],
  answerStyle: [
    // How the person is to be called.
    String.raw`\bappelle(?:z)?[- ]moi (?!(?:quand|si|des|demain|plus tard|au|sur)\b)(?:plutot |juste )?\w+(?=$|[.,;!?]| (?:stp|svp|et|pas|plutot)\b)`,
    String.raw`\brepon\w+ (?:plus |tres )?(?:court|brievement|simplement)|\breponses? plus courtes?|\bplus (?:concis|bref|court|direct)\b.{0,20}(?:reponses?)?|\bsois (?:plus )?(?:bref|concis|direct)|\bparle[- ]moi\b`,
    String.raw`\breponses? (?:plus |tres |bien )?(?:courtes?|breves?|concises?|simples?|directes?)\b|\b(?:tutoie|vouvoie)[- ]moi\b|\b(?:va|allez|vas) droit au but\b|\bpas de (?:blabla|bla-bla|baratin|politesses|flatteries?|introduction)\b|\bavec des mots simples\b`,
    String.raw`^(?:\W*(?:et|mais|aussi|ok|oui|stp)[,.]? )*(?:les |la |nos |tous les )?(?:messages? de commit|commits?|documentation|doc|readme|noms? de variables?|changelog|tickets?)\b.{0,20}\ben (?:francais|anglais|allemand|espagnol)\b`,
    String.raw`\bpas de (?:longs? |grands? )?(?:resumes?|explications?|recapitulatifs?)\b`,
    String.raw`\b(?:repon\w+|parle|ecris|explique|redige|communique)\w*(?:[- ]moi)?\b.{0,25}\ben (?:francais|anglais|allemand|espagnol)\b`,
    String.raw`^(?:stp )?en (?:francais|anglais)(?: stp| s'il te plait| uniquement| seulement)?[ .!]*$`,
    String.raw`\b(?:commentaires? (?:\w+ )?en (?:francais|anglais)|reponses? (?:courtes?|breves?|concises?)|sans emojis?|pas d'emojis?|une (?:seule )?(?:question|etape|chose) a la fois|va (?:droit )?a l'essentiel|sois bref)\b`,
  ],
  environment: [
    String.raw`\b(?:serveur|api|base|db|service)\b.{0,20}\btourne (?:deja )?(?:sur|en|dans)\b|\bj'ai pas \w+ (?:sur|ici|installe)|\bje (?:bosse|dev|developpe|suis) (?:sous|sur|avec)\b|\bj'utilise (?:windows|linux|mac\w*|vim|zsh|fish|powershell)\b`,
    String.raw`\b(?:je suis|nous sommes|on est|je travaille|on travaille|le serveur est|ca tourne|tourne) (?:sous|sur|derriere|dans|en local)\b`,
    String.raw`\b(?:localhost|127\.0\.0\.1):\d+|\b(?:derriere un proxy|pas d'acces (?:internet|reseau|root)|installe en local|deja (?:install|configur|fourni)\w*)\b`,
  ],
  pointer: [
    String.raw`\b(?:consulte|refere[- ]toi|voir|regarde|lis|suis|cf\.?|comme (?:decrit|defini|indique) dans|conformement a|d'apres|selon|base[- ]toi sur|appuie[- ]toi sur|respecte)\b.{0,40}(?:\.md\b|\bdocs?\b|readme|agents|claude|documentation|guide|wiki|specs?\b|cahier des charges|charte|conventions?|depot|repo\b)`,
  ],
  authority: [
    String.raw`\b(?:source de verite|(?:il |elle |qui )?fai(?:t|sant) foi|fait reference|fait autorite|canonique|de reference)\b`,
  ],
  location: [
    String.raw`\b(?:mets|mettre|met(?! \d)|range[rz]?|place[rz]?|stocke[rzs]?|enregistre[rz]?|sauvegarde[rz]?|garde[rz]?|va|vont|doit etre|doivent etre|se trouve\w*|cree[rz]?)\b.{0,40}\b(?:dans|sous|sur)\b.{0,30}(?:\/|\bdossier|\brepertoire|\bdepot|\brepo\b|\bbranche|\.md\b|\.json\b|\.ya?ml\b)`,
  ],
  matter: [
    String.raw`\b(?:le code|du code|commentaires|fichiers (?:\w+)?|messages? de commit|commits|composants|fonctions|tests|variables|types|migrations|classes|modules|dependances|dans le code)\b`,
  ],
  naming: [
    String.raw`\b(?:nommage|prefixe\w*|suffixe\w*|snake_?case|camel_?case|convention|minuscules?|majuscules?|indentation|message[s]? de commit|noms? de (?:branche|variable|fichier)s?)\b`,
  ],
  consistency: [
    String.raw`\b(?:coheren\w+|meme (?:style|facon|maniere|format|structure|logique|principe)|conforme\w*|aligne\w*|harmoni\w+|homogen\w+|bonnes pratiques|comme (?:partout|ailleurs|dans les autres))\b`,
  ],
  value: [
    String.raw`\bnombres? magiques?\b|\blisibilite\b|\bfonctions pures\b|\bperformance\b`,
    String.raw`\b(?:simple|simplicite|minimal\w*|leger|sur-?ingenierie|usine a gaz|en dur|reutilisab\w+|generique|propre|robuste|maintenable|contournement|bricolage|cause racine|rustine|fallback|dette technique|code mort|modulaire|accessib\w+)\b`,
  ],
  memory: [
    String.raw`\b(?:souviens[- ]toi|rappelle[- ]toi|retiens|memorise|garde en (?:tete|memoire)|note (?:que|bien|le)|documente (?:ca|cela|le)|(?:ajoute|ecris|mets|actualise).{0,30}(?:agents|claude|regles|memoire|consignes))\b`,
  ],
  moment: [
    String.raw`\b(?:avant (?:de|d'|tout)|apres (?:avoir|chaque|toute)|une fois que|des que|quand (?:tu|on|vous)|lorsque (?:tu|on|vous)|a la fin de)\b.{0,20}\w+`,
  ],
  steps: [
    String.raw`\b(?:puis|ensuite|apres quoi|d'abord .{3,60} (?:puis|ensuite)|dans cet ordre|suivi d)\b`,
  ],
  proof: [
    String.raw`\b(?:tests?|teste[rz]?|lint\w*|couverture|ci\b|verifie[rz]?|valide[rz]?|typecheck|non[- ]regression)\b`,
  ],
  review: [
    unlessAsked.fr,
    String.raw`\b(?:uniquement |seulement )?(?:apres|sans|avec) (?:l'accord|validation|accord|l'aval|autorisation)\b`,
    String.raw`\bdemande[- ]moi (?:avant|d'abord|si)|\bmontre[- ]moi (?:toujours |d'abord )?(?:le|ton|un) plan|\bje (?:le|la|les) \w+ moi[- ]meme|\bavant d'installer`,
    String.raw`\b(?:demande[- ]moi|(?:mon|ma) (?:accord|validation|autorisation|feu vert)|attends (?:mon|ma|que je)|valide avec moi|sans mon accord|je valide|propose d'abord)\b`,
  ],
  domainFact: [
    String.raw`\bseuls? (?:les|le|la|un)\b|\bn'a qu'un|\bil n'y a qu'un|\bun seul\w* \w+ (?:par|actif)`,
    String.raw`\b(?:un seul|une seule|seulement un\w*|uniquement|il n'y a (?:pas|qu'|que|jamais)|exactement un\w*|au (?:plus|maximum) un\w*|un\w* \w+ par \w+)\b`,
  ],
  projectFact: [
    String.raw`\b(?:est|sont) \w+e?s? (?:toutes les|tous les|chaque) (?:nuits?|semaines?|jours?|heures?|matins?)\b`,
    String.raw`\b(?:est|sont) (?:gere|maintenu|partage|verrouille|gele|impose|fourni|rafraichi|ecrase|reinitialise|synchronise|administre|valide|fige)\w* (?:par|entre|avec|chaque|toutes|automatiquement|tous|chez|a|la|le)\b|\b(?:est|sont) mis\w* a jour (?:automatiquement|par|chaque|toutes|tous)\b|\bune autre equipe\b|\bappartien\w+ (?:a|au|aux)\b`,
    String.raw`\b(?:le back\w*|le front\w*|l'api|l'app\w*|le site|la base|la prod|le projet) (?:est|tourne|utilise|passe|n'est) (?:en|sur|avec|deploye|heberge|ecrit|pas encore|encore)\b|\bc'est un (?:outil|projet|site|prototype|module) (?:interne|perso\w*|public)\b`,
    String.raw`\b(?:est|sont) (?:public|prive|publique|privee|open[- ]source|interne|en lecture seule|genere\w*|stocke\w*|ecrit\w*|heberge\w*)\b`,
  ],
  decision: [
    String.raw`\b(?:on (?:reste sur|va (?:garder|rester|utiliser)|garde|reste|s'en tient)|restons|gardons|partons sur|surtout pas|c'est decide|on a decide|est destine\w* a|est responsable de|sert (?:a|de)|on peut supposer|priorite (?:a|au|aux))\b`,
  ],
  therefore: [
    String.raw`^(?:\W*(?:et|mais|ok|oui|non|attention|au fait)[,.:]? )*(?!(?:je|j'|tu|ca|c'est|il y a|est-ce|pourquoi|si|quand|comment|peux)\b)[^.?!]{10,100}?,? (?:donc|du coup|alors) (?:on|il faut|faut|ne|n'\w+|pas|plus|jamais|toujours|utilise|laisse|garde|evite|lis|passe|mets|seulement|uniquement|aucun\w*)\b`,
  ],
  replies: [
    String.raw`\b(?:tes|vos) (?:\w+ )?(?:reponses|explications|resumes|recapitulatifs|messages)\b|\breponses (?:plus|moins|trop)\b`,
  ],
  secrecy: [
    String.raw`\bdonnees (?:clients?|patients?|utilisateurs?|de sante|bancaires)\b|\brgpd\b`,
    String.raw`\b(?:secrets?|mots? de passe|cles? (?:api|d'api|privee)|jetons?|tokens?|donnees (?:personnelles|sensibles)|confidenti\w+)\b`,
  ],
  because: [
    String.raw`\b(?:parce que|car|puisque?|vu que|sinon|etant donne|afin (?:de|que)|pour que|comme ca)\b`,
  ],
  product: [
    ahead(
      String.raw`^(?:\W*(?:et|mais|donc)[,.]? )*(?:un|une|le|la|l'|les|chaque|tout|toute|seuls? les) ?(?:adherent|abonne|client|utilisat|joueu|visiteu|membre|voyageu|passage|locataire|patient|eleve|etudiant|parent|participant|vendeu|acheteu|lecteu|candidat|conducteu|livreu|invite|admin|gestionnaire|benevole|coach|enfant|ennemi|monstre)\w* (?:ne )?(?:peut|peuvent|doit|doivent|pourra|pourront|a droit|ont droit) `,
    ),
    ahead(
      String.raw`^(?:chaque|tous les|toutes les|un|une|le|la|les) (?:joueur|utilisateur|utilisatrice|client|visiteur|membre|bouton|formulaire|tableau|liste|page)s? (?!est genere)`,
    ),
    String.raw`^(?:a partir de maintenant|desormais|dorenavant|maintenant),? (?:le |la |les |l'|un |une )(?!(?:\w+ )?(?:code|tests?|commits?|branches?|messages? de commit|fonctions?|composants?|api|endpoints?|documentation|doc|migrations?|dependances?|textes?)\b)\w+`,
    String.raw`^(?:\W*(?:et|mais|donc)[,.]? )*(?:l[ea] |l')(?!(?:${workThings})\b)\w+(?: \w+)? (?:ne )?(?:doi(?:t|vent)|peut|devra(?:it)?) `,
    ahead(
      String.raw`^(?:\W*(?:et|mais|donc)[,.]? )*(?:il faut(?:drait)? que )?(?:le|la|les|un|une|chaque|l') ?(?:utilisateurs?|bouton|menu|page|modale|fenetre|fleche|carte|joueur|ennemi|application|appli|formulaire|liste|tableau|bot)\b.{0,12}\b(?:doi\w+|soit|puisse\w*|apparai\w+)\b`,
    ),
  ],
  building: [
    ahead(
      String.raw`^(?:\W*(?:et|mais|stp|ok|oui|aussi)[,.]? )*(?:(?:peux-tu|tu peux|je (?:veux|voudrais)|il faudrait) )?(?:ajoute\w*|cree\w*|implemente\w*|fais|ecris|mets)(?:[- ]moi)? (?:un|une|le|la|des|du) (?!commit)`,
    ),
  ],
  question: [
    String.raw`\?\s*$`,
    String.raw`^(?:et |mais |donc |ok |alors )*(?:est-ce|pourquoi|comment|quel\w*(?! que soi)|quoi|qui|ou est|combien|peux[- ]tu|tu peux|pouvez|c'est quoi|qu'est)\b`,
  ],
  speculation: [
    String.raw`\b(?:peut[- ]etre|je pense|il me semble|j'ai l'impression|je me demande|on pourrait|pas sur|pas certain|eventuellement|j'hesite|a ton avis|qu'en penses)\b`,
  ],
  thisWork: [
    ahead(
      String.raw`\b(?:dans|pendant|pour) (?:cette|ce) (?:pr|mr|commit|ticket|refacto\w*|branche|etape|tache|changement|migration)\b|\b(?:remets|redonne|rends|je veux) .{1,30} (?:comme avant|d'avant)\b`,
    ),
  ],
  report: [
    String.raw`\btests? (?:passe\w*|tourne\w*|marche\w*|echoue\w*) (?:chez moi|en local|sur ma|sur la ci|ici)\b`,
    ahead(
      String.raw`\bj(?:e |')(?:recois|obtiens|ai|tombe|vois|me retrouve) (?:\w+ )?(?:toujours|encore|jamais)\b|\bca (?:me )?(?:fait|donne|affiche|renvoie) (?:toujours|encore)\b`,
    ),
  ],
  oneTask: [
    String.raw`^(?:\W*(?:ok|bon|et|mais)[,.]? )*(?:finalement|au final|tout compte fait)\b`,
    ahead(
      String.raw`\b(?:n'ecris|ne code|ne change|ne modifie|ne touche|n'implemente|code|ecris|change|modifie) (?:encore )?rien\b|\bsans rien (?:changer|modifier|coder|ecrire|toucher)\b|\bne code pas\b`,
    ),
    String.raw`\brien d'autre\b|\b(?:le reste|tout le reste)\b`,
    String.raw`\b(?:pour l'instant|pour le moment|maintenant|cette fois|pas encore|aujourd'hui|demain|dans un premier temps|uniquement ce|juste (?:ce|cette)|d'abord(?!,? (?:\w+ ){0,2}?(?:code|ensuite|puis|apres))|temporaire\w*|pour cette (?:tache|pr|fois))\b`,
  ],
  progress: [
    String.raw`\btous les tests (?:passent|sont verts)\b`,
    String.raw`^\W*(?:(?:ok|oui|super|parfait|merci|bien|vas-y|go|allez|c'est bon|d'accord)[,.! ]*)*(?:continue|vas-y|go|commit|push|fais[- ]le|c'est parti|lance|reprends|suivant|applique|on y va|merge)\b.{0,25}$`,
    ahead(
      String.raw`\b(?:passer?|passons|on passe) a (?:la suite|l'etape|l'etape suivante|autre chose|la prochaine)\b`,
    ),
  ],
  featureWork: [
    // An order with its tool first: "use pandas to make a script that ..."
    String.raw`^\W*utilise[rz]? [\w./-]+(?: [\w./-]+){0,4} pour (?:faire|creer|ecrire|generer) (?:une?|les?|la) `,
    ahead(
      String.raw`^(?:\W*(?:et|mais|stp|ok|oui|non|donc|alors|aussi|ensuite|maintenant|d'abord)[,.]? )*(?:(?:peux[- ]tu|tu peux|pouvez[- ]vous|il faut|il faudrait|je (?:veux|voudrais|souhaite)(?: que tu)?|j'aimerais|on va) )?(?!explique\w*(?:[- ]moi)? d'abord)(?:${changes})\w*\b`,
    ),
  ],
  screen: [
    String.raw`\b(?:au centre|en (?:haut|bas)|a (?:droite|gauche)|visible|masque\w*|aligne\w*|sur mobile|s'ouvr\w+|formulaire|onglet)\b`,
    ahead(
      String.raw`\b(?:bouton\w*|modale?|menu|page|ecran|couleur\w*|clic\w*|clique\w*|onglet\w*|icone\w*|fenetre|pixel\w*|marge\w*|police|fond|bordure|entete|tableau|carte|liste deroulante|survol)\b`,
    ),
  ],
  bugReport: [
    // "mon minuteur ne sonne plus", "on n'arrive plus a ouvrir la carte"
    String.raw`^\W*(?:mon|ma|mes) [\w'-]+ (?:[\w'-]+ ){0,5}?n(?:e |')[a-z]+ (?:plus|pas)\b|^\W*(?:on|je) n'arrive (?:plus|pas)\b|^\W*on (?:ne )?peut (?:plus|rien)\b`,
    String.raw`\b(?:affiche|affichent|donne|indique|montre|renvoie|sort|retourne) (?:\S+ ){1,2}(?:au lieu d|a la place d)`,
    String.raw`\b(?:arrive|affiche|charge|marche|repond|apparait|termine|execute) jamais\b`,
    ahead(
      String.raw`\b(?:a chaque fois|chaque fois) que (?:je|on|l'|un|une|il|elle) .{3,60}[, ](?:ca|il|elle|on|se|s'|le|la) ?\w+`,
    ),
    String.raw`\b(?:(?<!(?:format|gestion|message|code|type)s? d(?:es |'))erreur\w*|exception|plante\w*|ne (?:marche|fonctionne) (?:pas|plus)|marche pas|(?<!\b(?:quand|lorsque|des que|si) (?:tu|on|vous) [a-z]+ une? )bug\w*|echec|echoue\w*|casse\w*|probleme|bloque(?!(?:nt)? (?:les|le|la|l'|tout)\b)\w*|404|500(?! (?!quand|apres|lors|dans|alors|depuis)[a-z]{4,}))\b`,
  ],
  reference: [
    String.raw`\b(?:(?!(?:utf|iso|sha|cp|ean|usb|a)-\d)[a-z]{1,6}-\d{1,5}|#\d+|ligne \d+|etape \d+|phase \d+|section \d+)\b`,
  ],
  pointing: [String.raw`\b(?:ca|cela|ceci|celui-ci|celle-ci|ci-dessus|ci-dessous|ici)\b`],
};
