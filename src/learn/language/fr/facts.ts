import { command } from '../command.ts';
import { classes } from './classes.ts';
import { common, frames } from './frames.ts';
import { fillFrames } from '../frames.ts';
import { joinCues } from '../join-cues.ts';
import { romanceFrames } from '../romance/frames.ts';
import type { LanguageWords } from '../types.ts';

const { front } = common;
const { counting, crafts, deciding, forms, machines, openers, waysOfWorking } = classes;

/** What French states of things as such, of machines, of who does what, of the person. */
export const facts: LanguageWords['cues'] = joinCues(fillFrames(romanceFrames, frames, common), {
  environment: [
    String.raw`\b(?:${machines})\b(?: [\w'./-]+){0,4}? (?:(?:n'|ne |y )?(?:a|ont|gere|gerent|offre|supporte|supportent|encaisse|contient)) (?:que|juste|seulement|pas|plus|au plus|maximum|jamais|aucune?|exactement|toujours)\b(?! (?:marche|ete|eu|fini|bouge|repondu|demarre|le (?:bouton|menu)))`,
    String.raw`\bj(?:e n'|')?ai (?:pas|que|aucune?|plus|juste) (?:de |d'|les? |une? )?(?:\w+ )?(?:carte|gpu|nvidia|cuda|mac|iphone|android|windows|linux|docker|internet|wifi|fibre|reseau|droits?|acces|admin|sudo|licence|compilateur|souris|ecran|clavier|casque|micro|giga\w*|go)\b|\b(?:mon|ma|notre) (?:\w+ )?(?:ordi\w*|portable|pc|poste|machine|telephone|tablette|connexion|ligne|box|carte|terminal|bureau|atelier) (?:a|est|n'a|n'est|fait|tourne|rame|supporte|capte) (?:que|pas|toujours|encore|vieux|vieille|lente?|limite\w*|sur|sous|en|juste|bride\w*|mal)\b`,
    // "on compile avec `...`", "ça se lance avec `...`"
    String.raw`\b(?:on|ca|il faut|faut|tu|se|s') ?(?:se |s'|le |la |les |l')?(?:compil\w*|build\w*|flash\w*|test\w*|lanc\w*|demarr\w*|deploi\w*|deploy\w*|install\w*|livr\w*|publi\w*|format\w*|lint\w*|migr\w*|charg\w*|sign\w*|empaquet\w*|debogu\w*|genere\w*|execut\w*|tourn\w*|fait|met a jour|met en ligne|met en prod) (?:[\w']+ ){0,3}?(?:avec|par|via|depuis|uniquement|que|toujours avec) (?:le |la |un |une )?${command}`,
    `${front}(?:pour|afin de) [^,.?]{3,40}? ?[:,] ?[^.?]{0,60}?${command}`,
    String.raw`\b(?:c'est|ce sont|ca se fait|ca passe|tout passe) (?:toujours |que |uniquement |forcement )*(?:avec |par |via )?(?:le |la |un )?${command}`,
  ],
  domainFact: [
    String.raw`\b(?:est|sont|arriv\w*|vien\w*|stock\w*|mesur\w*|compt\w*|calcul\w*|factur\w*|pes\w*|expim\w*|exprim\w*|livr\w*|rest\w*|not\w*|encod\w*|saisi\w*|gard\w*) (?:\w+ ){0,3}?(?:en|au|a la|a l'|a) (?:${forms})\b|\b(?:separateur|delimiteur|decimale|fuseau|encodage|devise|unite|format de date|arrondi|precision|pas de temps|seuil|plafond|plancher|delai|preavis|franchise|quota|limite|frais de \w+|taux)\b(?: [\w'-]+){0,5}? (?:est|sont|reste|vaut|passe a) (?!faux|casse|vide|pas (?:bon|la)|trop)`,
    String.raw`\b(?:par|pour) ["«» ]*[\w-]+["«» ]* (?:on|nous|j'|ils) ?(?:entend|entendons|veut dire|designe|comprend)\b|\b["«» ]*[\w'-]+["«» ]*,? (?:ca |cela )?(?:veut dire|signifie|designe|sous-entend|s'entend|equivaut a)(?: ici| chez nous| toujours)? (?!quoi|que (?:ca|tu|c'est))\w|\b(?:chez nous|ici|dans l'asso|au cabinet|a l'atelier|en interne|dans le metier|dans la boite|au club|dans le jargon|au greffe) (?:on dit|on appelle|ca s'appelle|ca veut dire|c'est|une? .{2,20} (?:c'est|est))\b|\bon (?:dit|appelle|parle de|nomme) (?:ca |cela |les |des |un |une |le |la )?["«» ]*\w+["«» ]*[.!]*$|\bon (?:dit|appelle ca|appelle|parle) (?:toujours |jamais |plutot )*["« ]`,
    String.raw`\bvont? du \w+ au \w+`,
    String.raw`\b(?:${counting}) (?:\w+ ){0,2}?(?:par|au|a|en|sur|selon|d'apres|pendant|des|dans|pour|uniquement|seulement|toujours|avec)\b`,
    String.raw`\b(?:c'est|ce sont|ca vaut|on en (?:fait|met|a)|il y en a|y en a) (?:que|uniquement|seulement|toujours|jamais plus d) (?:sur|pour|par|dans|a|en|le|la|les|l'|un|une|des|deux|trois|\d)`,
    String.raw`\b(?:n'ont|n'a|n'y a|n'avons|n'est|ne sont) (?:pas|jamais|aucune?) (?:tous |toutes |forcement |toujours |de |d')(?!probleme|souci|raison|idee|bug|erreur|sens)\w+|\b(?:ont|a|avons) pas (?:tous|toutes|forcement|toujours) \w+`,
    String.raw`\b(?:existe|existent|survi\w+|peut|peuvent) (?:sans|avoir (?:plusieurs|deux|zero)|appartenir|revenir|changer de|etre (?:rouverte?s?|vides?|negati\w+))\b`,
  ],
  contrast: [
    String.raw`\b(?:n'ont|n'a|n'est|ne sont|ont|a) pas (?:de |d'|un |une |des |le |la )?[\w' -]{2,25} mais\b`,
    String.raw`^(?:\W*(?:${openers})[,.:!]? )*(?:pas|jamais) (?:le |la |les |un |une |de |d'|l'|en |sur |avec )?["«» ]*[\w'./-]+["«» ]*(?: [\w'./-]+)?, (?:c'est|ce sont|chez nous|ici|dans (?:le|la|l'|les)|au|on|nous|mais|plutot|a|en)\b`,
    String.raw`\b(?:(?:ne |n')?\w+ )?que (?:sur|dans|par|avec|en|au|aux|via|sous|depuis) (?:le |la |les |l'|un |une )?(?!mobile|desktop|toi\b|moi\b|ca\b|hover|clic|l'instant)[\w'./-]+(?:,|[.!]*$)`,
  ],
  habit: [
    String.raw`\b(?:on|nous) (?:n')?(?:a|avons|fait|faisons|recoit|recevons|sort|traite|traitons|vend|vendons|livre|livrons) (?:que |environ |au plus |a peine |en moyenne |dans les |maximum )*(?:\d+|deux|trois|quatre|cinq|six|dix|quinze|vingt|cent|une? \w+aine d\w*) ?[\w']+(?: [\w']+)? (?:par|a la|au|chaque|tous les|le|en tout|au total)\b`,
  ],
  directive: [
    String.raw`\b(?:faut|il faut|on doit|fallait|faudrait) (?:surtout )?(?:pas|jamais|plus) (?:y |le |la |les |l')?(?:toucher|modifier|changer|supprimer|renommer|ecraser|bidouiller|installer|committer|pousser|reformater)\b|^(?:\W*(?:et|mais|stp|svp|ok|oui|non|surtout|merci de)[,.:!]? )*(?:ne )?(?:rien|jamais) (?:y )?(?:toucher|modifier|changer|ecrire|mettre|renommer|supprimer|deplacer|committer|pousser|editer|installer|envoyer|deployer|ajouter|importer|stocker|logger)\b`,
  ],
  prohibition: [
    String.raw`\b(?:(?:on|ca|nous|faut|il faut|vous|tu|merci de|interdiction de|defense de|interdit de|personne) )(?:ne |n'|y )?\w+ ?(?:pas|jamais|plus|rien) (?:touch\w*|modif\w*|chang\w*|bidouill\w*|renomm\w*|supprim\w*|ecras\w*|commit\w*|push\w*|pouss\w*|fusionn\w*|edit\w*|reformat\w*|install\w*|envoy\w*|deploy\w*|deplac\w*|log\w*)`,
    String.raw`\bon (?:ne |n'|y |n'y )?(?:bidouille|tripote|touche|modifie|change|renomme|supprime|ecrase|committe|commite|pousse|merge|fusionne|edite|reformate|installe|envoie|deploie|deplace|logge|bricole|trafique|arrondit|avale|melange|duplique|mocke|stocke|partage|compresse) (?:pas|jamais|plus|rien)\b`,
    String.raw`^(?:\W*(?:et|mais|stp|svp|ok|oui|non|surtout|merci de)[,.:!]? )*(?:ne )?(?:rien|pas|jamais) (?:y )?(?:toucher|modifier|changer|ecrire|mettre|renommer|supprimer|deplacer|committer|pousser|editer|installer|envoyer|deployer|ajouter|importer|stocker|logger|arrondir)\b`,
    String.raw`^(?:\W*(?:et|mais|stp|svp|ok|oui|non|surtout)[,.:!]? )*(?:fini|assez|marre|stop|basta|terminee?s?|ras le bol) (?:de |d'|des |les |le |la |avec )[\w-]+`,
    String.raw`\b(?:est|sont|reste|restent) (?:\w+ )?(?:verrouill\w+|protegee?s?|geles?|gelee?s?|intouchables?|bloquee?s?|sacree?s?|interdite?s?|off[- ]limits|figee?s?)\b(?! (?:depuis|par le|sur))`,
    String.raw`\b(?:n'accept\w+|n'autoris\w+|ne tolere\w*|ne veut|ne veulent|ne permet\w*|refus\w+|interdi\w+) (?:pas |plus |jamais )?(?:d'|de |aucune?|toute?|que |qu'|le |la |les |l')`,
  ],
  division: [
    String.raw`\b(?:toi )?tu (?:touches?|t'occupes?|fais|modifies?|ecris|prepares?|geres?|lis|relis|proposes?) (?:qu'aux?|que|qu'a|uniquement|seulement|juste|pas (?:les|le|la|aux?))\b|\btu (?:les |la |le |l')?(?:ecris|touches?|modifies?|changes?|traduis|generes?) pas\b`,
    String.raw`\b(?:tu|vous) (?:prepar\w+|ecri\w+|fai\w+|propos\w+|redig\w+|livr\w+|plani\w+|list\w+|test\w+|construi\w+)\b[^.?!]{1,60}(?:,| et) (?:c'est )?(?:moi|nous|lui|elle|eux|je|on|le|la|l')\b.{0,14}\b(?:appui\w*|valid\w*|pouss\w*|deploi\w*|publi\w*|envoi\w*|sign\w*|relis|relit|decid\w*|merg\w*|fusionn\w*|clique\w*|command\w*|pai\w*|tranch\w*|lanc\w*|met)`,
    String.raw`\b(?:c'est|ce sont|seule?s?|uniquement) (?:(?:le |la |les |l'|mon |ma |mes |notre |nos |m\. |mme |monsieur |madame |moi|eux|elle|lui|un |une )?[\w'-]*(?: [\w'-]+){0,2}? (?:qui|peu\w+|ont|a le droit)) ?(?:les |le |la |l'|y |en |nous )?(?:${deciding})\b`,
    String.raw`\b(?:appartien\w+|revien\w+|incombe\w*) (?:a|au|aux) (?:la |l'|une |notre |un )?(?:equipe|client\w*|dsi|metier|siege|hebergeur|prestataire|commercial\w*|service|autre|direction|partenaire|editeur|fournisseur)\b|\b(?:on|nous) (?:(?:ne |n')?(?:fait|fais|faisons|a le droit)) (?:que )(?:de )?(?:lire|consommer|consulter)\b|\b(?:les?|la|l') ?[\w-]+ (?:c'est|ce sera|reste) (?:mon|son|leur|notre|votre) (?:boulot|job|affaire|domaine|rayon|metier|travail|choix)\b`,
  ],
  person: [
    String.raw`\bje (?:t'ecoute|vous ecoute|lis|relis|tape|dicte|regarde|bosse|travaille|code|suis|fais ca|reponds|programme|developpe) (?:\w+ ){0,4}?(?:${waysOfWorking})\b`,
    String.raw`\b(?:moi )?je (?:ne )?(?:suis|fais) (?:pas |plus |que |qu'|juste |plutot |moi |surtout |le |la |un |une |simple |ancien |ancienne |de metier |de formation )*(?:${crafts})\b`,
    String.raw`\bje (?:ne |n'y |n')?(?:connais|sais|comprends|parle|lis|maitrise|pige|capte|touche) (?:pas|rien|que|aucun\w*|quasi rien|a peine|tres peu) (?:au |a la |a l'|en |le |la |l'|du |de |aux? )?(?:sql|python|java\w*|c\b|c\+\+|rust|go\b|git|html|css|code|programmation|anglais|maths?|stat\w*|informatique|shell|bash|linux|regex|solfege|excel|termes|technique)|\bj'y (?:connais|comprends|capte|pige) rien\b|\bj'ai (?:pas|aucune|zero) (?:de |la )?(?:formation|base|notion|bagage)s?\b`,
  ],
  answerStyle: [
    String.raw`\b(?:toujours |uniquement |que |avec |en |fais (?:moi )?)(?:des )?phrases? (?:completes?|courtes?|simples?|entieres?)\b|\b(?:explique|expliquez|dis|decris|raconte|resume)(?:[- ](?:moi|nous|le|la|les|ca))* (?:[\w']+ ){0,4}?(?:avec des (?:mots|exemples|images|dessins)|en francais courant|sans (?:jargon|les maths|sigles)|mot a mot|pas a pas|etape par etape|comme a un)\b`,
    String.raw`\b(?:arrete|arretez|cesse|assez|stop|marre|epargne|epargnez|garde|gardez|garde tes|fini|finis|range)(?:[- ]moi|[- ]nous)? (?:avec |de |d'|tes |vos |les |des |ces )*(?:tes |vos |les )?(?:romans?|paves|pav[eé]s|discours|tartines|litanies|compliments|felicitations|excuses|flatteries|politesses|blabla|salamalecs|leçons|lecons|introductions?|conclusions?|resumes|listes?|tableaux|emojis?|smileys?)\b`,
    String.raw`\b(?:d'abord|en premier|commence par|toujours) (?:me donner |donne |donner |dire )?(?:le|la|les) (?:resultat|conclusion|reponse|chiffres?|solution|essentiel|resume|verdict)\b.{0,6}\b(?:ensuite|puis|apres|et apres|et ensuite|seulement ensuite|avant)\b`,
    String.raw`\b(?:merci de|veuillez|tu peux|faut|on peut se|prefere qu'on se)? ?(?:me |m'|nous |se )(?:vouvoyer|tutoyer)\b|\b(?:on se|dis-moi|dites-moi) (?:tutoie|vouvoie|vous|tu)\b`,
    String.raw`\b(?:quand|lorsque|chaque fois que|si) (?:tu|vous) .{3,45}, (?:tu |vous )?(?:mets?|mettez|donne\w*|indique\w*|cite\w*|precise\w*|ajoute\w*|dis|dites|explique\w*|ecri\w*)(?: |-)?(?:moi |toujours |aussi |bien )*(?:la source|d'ou|pourquoi|ou|le lien|un exemple|ta source|tes sources|comment|qui|l'unite)\b|\b(?:donne|montre)[- ]moi (?:jamais|pas) .{0,20}\b(?:solution|reponse|corrige)\b|\b(?:que|juste|seulement|uniquement) des (?:indices|pistes)\b`,
  ],
  complaint: [
    String.raw`\bsi (?:tu|vous) (?:ne |n'en |n')?(?:sais|savez|trouves?|trouvez|comprends|comprenez|connais|es pas sur) (?:pas|rien)\b.{0,16}\b(?:dis|dites|demande|dire|devine\w*|invente\w*|suppose\w*)`,
    String.raw`^(?:\W*(?:et|mais|stp|ok|non|surtout|donc|alors)[,.]? )*(?:ne )?(?:me )?(?:reecri\w*|refai\w*|refonds|chang\w*|modifi\w*|supprim\w*|devin\w*|invent\w*|suppos\w*|cod\w*|fonce\w*|install\w*|commit\w*|pouss\w*|touch\w*) (?:pas|jamais|rien) (?:tout|toute|sans (?:me |demander|reflechir|prevenir|dire)|a l'aveugle|d'un coup|d'office|a chaque|dans mon dos|direct\w*|de toi-meme|au pif|au hasard)\b`,
    String.raw`\b(?:montre|montrez|dis|dites|explique|expliquez|propose|proposez)[- ](?:moi|nous) (?:d'abord |avant |toujours )*(?:ce que (?:tu|vous)|le plan|ton plan|comment tu|avant|ce qui (?:cloche|ne va pas|va pas|coince|manque|est faux|est nul))`,
  ],
  recollection: [
    String.raw`\b(?:j'|je |on |nous )(?:(?:te |t'|vous |l'|le |lui |n')*)(?:ai|avais|avait|avions|ai pas|avais pas|avait pas|avons) (?:pas |deja |bien |pourtant |clairement |explicitement |toujours )*(?:dit|ecrit|demande|precise|explique|prevenue?|signale|indique|mentionne|rappele|interdit)\b`,
    String.raw`\b(?:on|nous) (?:etait|etions|s'etait|s'est|avait|etait pas|n'etait pas) (?:bien |deja |pas |pourtant )*(?:d'accord|mis d'accord|entendus?|convenus?|acte|tranche)\b`,
    String.raw`\bc'est (?:bien |deja |maintenant |au moins )*la (?:deuxieme|seconde|troisieme|quatrieme|cinquieme|sixieme|enieme|centieme|derniere|\d+ ?e(?:me)?) fois\b|\b(?:pour la) (?:deuxieme|seconde|troisieme|quatrieme|cinquieme|enieme|centieme|derniere|\d+ ?e(?:me)?) fois\b|\bcombien de fois\b|\bje (?:le |me |vais me )?repete\b`,
    String.raw`\b(?:tu|vous) (?:l'|les |la |le )?(?:as|avez) (?:bien |deja |vraiment |au moins |seulement |meme )*(?:fait tourner|fait marcher|essaye\w*|ouvert\w*|lance\w*|demarre\w*|compile\w*|execute\w*|joue\w*|regarde\w*|flashe\w*|rendu\w*) ?(?:[^?.!]{0,40})\?`,
    String.raw`\b(?:on a|nous avons|il y a|y a) (?:deja|pourtant|expres|justement) (?:le |la |les |un |une |des |notre |nos |du )\w`,
  ],
  review: [
    String.raw`\b(?:previens|prevenez|avertis|avertissez|demande|demandez|consulte|consultez|dis|dites)(?:[- ](?:moi|nous|le))+ (?:toujours |bien |d'abord )*avant\b|\bavant (?:de |d')(?:supprimer|installer|committer|pousser|deployer|renommer|modifier|changer|ecraser|envoyer|publier|migrer|toucher|lancer|ajouter)\b.{0,40}\b(?:previens|demande|montre|dis|attends|valide|consulte|avertis)|\b(?:pas|jamais|rien) sans (?:mon|ma|notre) (?:accord|aval|feu vert|validation|ok|go|signature)\b`,
  ],
  decision: [
    String.raw`\b(?:commentaires|commits|messages de commit|noms|variables|doc\w*|logs|textes|libelles|cles|tables|champs|endpoints|tests|interface|mails) (?:reste\w*|sont|doivent (?:etre|rester)|toujours|uniquement|c'est) (?:\w+ )?en (?:francais|anglais|allemand|espagnol|snake\w*|camel\w*|minuscules)\b`,
  ],
  lifecycle: [
    String.raw`\b(?:ne |n')?(?:est|sont|a|ont|fait|font|se|s') ?(?:\w+ )?(?:n'est |ne sont )?plus (?:cable\w*|branche\w*|utilise\w*|fabrique\w*|vendu\w*|livre\w*|maintenu\w*|disponible\w*|accepte\w*|autorise\w*|valable\w*|edite\w*|imprime\w*|produit\w*|en service|modifi\w+|supporte\w*|paye\w*|sous (?:licence|garantie|contrat))\b|\bne se (?:modifie|change|touche|vend|fait|utilise)(?:nt)? plus\b|\b(?:s'appelle\w*|tourne\w*|est passe\w*|sont passe\w*) (?:maintenant|desormais|depuis)\b`,
  ],
  therefore: [
    String.raw`^(?:\W*(?:${openers})[,.:!]? )*(?!(?:je|j'\w+|tu|ca|c'est|pourquoi|si|quand|comment|peux|le test)\b)[^.?!]{10,110}?,? (?:d'ou|c'est pour ca|c'est pourquoi|voila pourquoi|ce qui explique|c'est normal|faque|fait que|resultat) ?(?:que |qu'|le |la |les |l'|tu |t'|ton |ces |tes )?\w+`,
  ],
});
