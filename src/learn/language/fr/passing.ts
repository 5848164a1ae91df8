import { classes } from './classes.ts';
import type { LanguageWords } from '../types.ts';
import { ahead } from '../unlisted.ts';

const { means, meddling, people, places, trades, work } = classes;

/** French: what is said in passing of the place of work, of how this person works and reads, and of how things are done here. */
export const passing: LanguageWords['cues'] = {
  durable: [
    String.raw`\b(?:tjrs|tjs|tjours|ttjs)\b(?! (?:pareil|rien|pas|la meme|le meme|l'erreur|en cours))`,
  ],
  environment: [
    String.raw`\b(?:lycee|ecole|fac|boite|pare-feu|firewall|operateur|hebergeur|mairie|hopital|client|proxy|intranet|banque|reseau) (?:bloque|filtre|coupe|interdit|limite)(?:nt)? (?:les |le |la |l'|tout|toute)`,
    String.raw`\b(?:${places})\b.{0,20}\b(?:n'a|n'ont|a|ont|y a|il y a|y'a|n'y a) (?:pas|plus|aucun\w*|que|seulement|juste) (?:d'|de |du |des |l')?(?:acces |droits? )?(?:${means}|\d+ ?(?:go|mo|gb|mb|ko|coeurs?))\b`,
    String.raw`\b(?:passe|passer|passent|sort|sortir|sortent) (?:forcement |obligatoirement |que |uniquement )*par (?:le |la |un |une |notre )?(?:proxy|vpn|bastion|miroir|passerelle|registre)\b`,
    String.raw`\b(?:c'est|ca marche|marche|tourne|fonctionne|compile|demarre|se lance|passe) (?:\w+ )?(?:que|uniquement|seulement) (?:avec|sur|sous|en|par|via|dans|si)\b`,
    String.raw`\bje (?:bosse|travaille|code|dev\w*) (?:tjrs |toujours |que |uniquement |seulement )+(?:sous|sur|avec|en|dans)\b`,
  ],
  habit: [
    String.raw`\b(?:part|partent|se deploie|se lance|est deploye|se met a jour|se regenere) (?:\w+ ){0,2}(?:tout seul|toute seule|automatiquement|automatiquement)\b`,
    String.raw`^(?:\W*(?:et|mais|donc|ici)[,.]? )*(?:les|nos|la|le|l'|un|une|chaque) ?[\w'-]+(?: [\w'-]+){0,3} (?:se |s')(?:fait|font|ecri\w+|mesure\w*|compte\w*|calcule\w*|note\w*|nomme\w*|range\w*|stocke\w*|lance\w*|teste\w*|genere\w*|versionne\w*|deploie\w*|traite\w*|gere\w*) (?!pas bien|mal)\w+`,
  ],
  prohibition: [
    String.raw`\b(?:faut|fallait|faudrait|vaut mieux) (?:surtout )?(?:pas|jamais|plus) (?:y |le |la |les |en |l'|me |m'|s'|se )?(?:${meddling})\b`,
    String.raw`\b(?:on|ca|c'est pas) (?:n'y |ne |n'|y )?(?:touche|modifie|change|bouge|ecrit|pousse|push|commit|deploie|ajoute|supprime|edite) (?:pas|plus|jamais|rien)\b`,
    String.raw`\brien (?:de tout (?:ca|cela) )?(?:ne |n')(?:sort|doit sortir|part|quitte|va|est envoye|doit)\b`,
  ],
  contrast: [
    String.raw`\b(?:ce n'est|c'est|ce ne sont|c'etait) pas (?:un|une|des|du|le|la|les|en|au|l')\b`,
    String.raw`, (?:et )?(?:pas|non pas) (?:en|sur|dans|avec|par|depuis|de|du|des|le|la|les|un|une|l'|d')|\b(?:on|nous) [a-z]+ [^,;]{2,40}, (?:et )?(?:pas|jamais) (?!encore|mal\b|tout\b|trop|vrai|de\b)[\w.+#/-]+[.!]*$`,
  ],
  correcting: [
    String.raw`\b(?:ce n'est|c'est) pas (?:un|une|des) \w+[^,]{0,30}[.!]*$`,
    String.raw`^(?:\W*)(?:bah |ben |mais |ah |oh |euh |hep |he |eh )*(?:non|nan|nope|nenni|erreur|faux)\b[,.! ]+(?!pas besoin|merci|rien)\w+`,
  ],
  recollection: [
    String.raw`\bon (?:en |l'|le )?(?:a|avait|avions) (?:deja )?(?:parle|discute|regle|tranche|convenu|dit)\b|\b(?:tu as|t'as|vous avez) re(?:mis|change|fait|supprime|ajoute|nomme|pris|introduit|colle|cree)\w*`,
    String.raw`\b(?:as[- ]tu|tu as|t'as|avez[- ]vous|vous avez) (?:bien |deja |vraiment |au moins |seulement )?re(?:lance|verifie|teste|compile|execute|calcule|genere|lu|compare|controle)\w*\b`,
  ],
  complaint: [
    String.raw`\b(?:tu|vous) (?:fais|faites|rajoutes?|rajoutez|ajoutes?|changes?|changez|modifi\w+|invent\w+|reecri\w+|supprim\w+|oubli\w+|touch\w+|renomm\w+) (?:\w+ ){0,3}?(?:toujours|tjrs|tout le temps|sans arret|a chaque fois|systematiquement|encore)\b`,
    String.raw`\b(?:sans que je (?:te |l')?(?:le |ai )?demande|de ta propre initiative|dans mon dos|sans prevenir)\b`,
  ],
  answerStyle: [
    String.raw`\b(?:evite|evitez|arrete|arretez|epargne[- ]moi|pas|sans|moins|fini|laisse tomber|oublie) (?:avec |de |d'|les |le |la |ces |des )*(?:listes? (?:a puces)?|puces|tableaux|titres|jargon|anglicismes|termes techniques|mots savants|grands mots|paves?|romans?|emojis?|smileys?|gras|formules de politesse|excuses|compliments|flatteries|introductions?|conclusions?|recapitulatifs?|blabla)\b`,
    String.raw`\b(?:explique|expliquez|reponds?|repondez|parle|parlez|ecris|ecrivez|dis|redige|redigez|decris|resume|fais|faites)(?:[- ](?:moi|nous|le|la|les|ca))*(?: les choses| tout| ca)? (?:\w+ )?(?:plus |tres |bien |tout )?(?:simplement|court|brievement|lentement|clairement|simple|en phrases|sans jargon|en deux (?:lignes|mots|phrases)|comme (?:a|si j'etais) (?:un|une) (?:enfant|debutant\w*|novice|neophyte|profane)|comme si je n'y connaissais rien|pour (?:un|une) (?:debutant\w*|novice|neophyte|profane))\b`,
    String.raw`\b(?:comment|document|nomm|ecriv|libell)\w* (?:\w+ ){0,3}?en (?:francais|anglais)\b`,
    String.raw`\b(?:juste|que|seulement|uniquement) (?:le|la|les) (?:code|diff|commande|commandes|reponse|resultat|lignes? (?:changees?|modifiees?))(?:,|\.|$| (?:suffi\w+|me suffi\w+|ca suffit))|\b(?:le|la|les) (?:code|diff|commande|reponse) (?:me )?suffi\w+`,
  ],
  person: [
    String.raw`\bsinon je (?:ne |n'|m'|me |m'y |ne m'y |n'y )*(?:perds?|comprends|retrouve|suis|vois|lis|relis|oublie|arrive|noie|sais)\b`,
    String.raw`\bje (?:ne )?suis (?:pas |plus |que |juste |plutot |moi |surtout |en fait |a la base |un |une |simple |ancien |ancienne )*(?:${trades})\b`,
    String.raw`\bje viens (?:du|de la|de|d') ?(?:monde|cobol|java|php|python|sas|excel|matlab|c\+\+|design|hardware|l'embarque|electronique)\b`,
    String.raw`\b(?:mon (?:anglais|francais)) (?:est|n'est)\b|\bje (?:lis|comprends|parle) (?:mal|pas|peu|mieux|plus facilement)\b|\bj'ai du mal (?:a|avec)\b|\bca m'aide (?:a|de|quand)\b|\bje (?:m'y retrouve|relis|comprends|lis|retiens) (?:mieux|plus (?:facilement|vite))\b`,
  ],
  review: [
    String.raw`\b(?:si|quand|des que) (?:tu|vous) (?:\w+ ){0,3}?(?:n'es pas sur|es pas sur|doutes?|doutez|hesites?|hesitez|ne sais pas|sais pas|n'etes pas sur)\b`,
    String.raw`\bsans .{3,40} je ne (?:peux|valide|signe)\b`,
  ],
  projectFact: [
    String.raw`\bne (?:connai(?:t|ssent)|compren(?:d|nent)|accepte(?:nt)?|li(?:t|sent)|pren(?:d|nent)|supporte(?:nt)?|parle(?:nt)?|imprime(?:nt)?|gere(?:nt)?) (?:\w+ )?qu[e']`,
    String.raw`\btout (?:passe|part|transite) (?:forcement |toujours |ici )*(?:par|via)\b`,
    String.raw`\b(?:${people}) (?:exige|refuse|impose|interdit|tient a|n'accepte|ne veut (?:pas|plus)|veut pas|ne paie|n'autorise|ne lit|ne comprend)\w*\b`,
    String.raw`\b(?:c'est|c'etait|etait|est) (?:fait expres|expres|volontaire|voulu|intentionnel|un choix|pas un bug|delibere)\b|\bvolontairement\b`,
    String.raw`\bc'est (?:la|le|les|l'|un|une) ?\w+ qui (?!marche|plante|bug|bloque|manque)(?:publie|gere|valide|decide|fait|maintient|deploie|signe|paie|saisit|remplit|relit|appelle|envoie)\w*`,
    String.raw`\b(?:vrais?|vraies?|reels?|reelles?) (?:dossiers?|donnees|clients?|patients?|comptes?|adresses?|factures?|usagers)\b`,
  ],
  because: [
    String.raw`\bc'est (?:la|le|l'|un|une|eux|elle|lui|moi) ?\w* ?qui\b|\b(?:comme ca|histoire de|du fait que|a cause d)\b`,
  ],
  consistency: [
    String.raw`\b(?:identiques?|a l'identique|au centime pres|bit a bit|reproductib\w+|iso-?perimetre|conforme\w*) (?:a|au|aux|avec|entre|pres|sur|d'une)\b|\bstrictement (?:identiques?|conformes?|equivalents?)\b`,
  ],
  product: [
    String.raw`^(?:l'utilisat\w+|l'adherent\w*|le client|le joueur|le visiteur|l'abonne\w*|le membre) (?:re[cç]oi\w+|voi\w+|peut|choisi\w+|clique\w*)`,
    ahead(
      String.raw`(?:^|[.;] )(?!.*(?:\b(?:${work})\b|[/_\x60]))(?:\W*(?:et|mais|donc)[,.]? )*(?:l[ea]s? |l'|un |une |chaque |tout |toute |aucun\w* )["«\w' »-]+?(?: ne| n'|) ?(?:doi(?:t|vent)|peu(?:t|vent)|reste\w*|est|sont|sera|seront|apparai\w+|s'affiche\w*|recoi\w+) (?:\w+ ){0,3}?(?:toujours|jamais|automatiquement|immediatement|systematiquement)\b`,
    ),
    String.raw`\b(?:jamais|toujours|au (?:plus|moins|maximum|minimum)) (?:\w+ ){0,2}(?:de )?\d+ ?(?:min\w*|secondes?|h|heures?|jours?|%|euros?|€|fois|metres?|caracteres|personnes|places)\b`,
  ],
  report: [
    String.raw`\bj(?:e n'|e |')ai (?:encore )?jamais (?:fait|utilise|touche|vu|essaye|programme|code)\b`,
  ],
};
