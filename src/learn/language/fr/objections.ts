import { classes } from './classes.ts';

const { agentWorks } = classes;

/** What begins a question that wants an answer: no proposal is named in it. */
const realQuestions = String.raw`c'est|ce|est|est-ce|qu\w*|quoi|quel\w*|comment|pourquoi|pk|quand|ou|combien|qui|peux|tu|t'as|t'es|vous|on|as|avez|il|elle|y|ya|y'a|ca|si|pret\w*|ok|oui|non|et|des|encore|tout|vraiment|serieux|sur|sinon|alors|bonjour|salut|hein|possible|besoin|fini|idees?|questions?|avis|pas de|rien|plus|autre|bon|donc|du coup|dois|faut|peut|sais|merci|je|j'ai|aucune?|toujours|deja|jamais|vu|compris|lequel|laquelle|va|ta|ton|un avis|une idee`;

/** Words that turn something down by themselves. */
const turningDown = String.raw`ah non|oh non|mais non|euh non|bah non|ben non|nan|non|nope|niet|bof|stop|attends|attendez|minute|une minute|halte|holala|oula|ouh la|houla|hop hop\w*(?: hop)*|hep|pff+|aie|argh|rah+|surtout pas|jamais de la vie|pas question|hors de question|pas la peine|pas possible|impossible|inutile|n'importe quoi|quelle horreur|mauvaise idee|tres mauvaise idee|attention|doucement|malheureux|arrete|arretez|laisse tomber|laissez tomber|laisse beton|oublie|oubliez|erreur|faux|raté|rate|c'est mort|mort|meme pas en reve|pitie|par pitie|certainement pas|absolument pas|pas comme ca|ca va pas|plutot pas`;

/**
 * How French finds fault with what the agent did. What is stated right before or behind it is mostly the reason, and that
 * holds beyond today.
 */
export const objections: readonly string[] = [
  // "t'as encore mis", "vous avez changé", "tu m'as tout passé en async"
  String.raw`(?<!\b(?:si|quand|ce que|que|dont|comme|des que|une fois que) )\b(?:tu (?:as|l'as|les as|m'as|nous as|n'as|t'es|y as|en as)|t'as|t'avais|vous (?:avez|l'avez|les avez|m'avez|nous avez|n'avez)|as[- ]tu|avez[- ]vous) (?:(?:pas|encore|juste|aussi|meme|tout|toute?s?|deja|vraiment|carrement|quand meme|re|betement|bien) )*(?!raison|vu\b|une? |le |la |les |des |du |besoin|le temps|fini|acces|compris|sans doute)\w{2,}(?:e|es|ee|ees|i|is|it|u|us|ert|ait|os|int|eint)\b`,
  // "tu comptes en mois de 30 jours là"
  String.raw`(?<!\b(?:si|quand|ce que|que|dont|comme|des que|une fois que|avant que) )\b(?:tu|vous) (?:(?:ne|me|nous|y|en|le|la|les|te) |m'|l'|n'|t'|y )?(?!peux|pouvez|veux|voulez|dois|devez|sais|savez|penses|pensez|crois|croyez|vois|voyez|trouves|connais|as\b|avez|es\b|etes|vas\b|aurais|pourrais|saurais|devrais|fais quoi|preferes|imagines)(?:compt|utilis|calcul|arrondi|prend|pren|suppos|consider|pars|partez|met|mett|lis|lisez|ecri|tri|trie|filtr|rang|oubli|melang|confond|trait|test|appell|appel|envoi|stock|laiss|enleve|ajout|rajout|reecri|suppr|supprim|redemand|recree|chang|invent|forc|convert|tap|code|gard|gere|impos|limit)\w*`,
  String.raw`\b(?:dans )?(?:ton|ta|tes|votre|vos) (?:dernier |derniere |premier |premiere |nouveau |nouvelle |petit |ancien |ancienne )?(?:${agentWorks})\b`,
  String.raw`\b(?:qui t'a (?:dit|demande)|qui vous a (?:dit|demande)|qui a (?:dit|demande|decide)|d'ou (?:tu sors|vous sortez|ca sort|sort|tu tires|vient|viennent|sortent|tu tiens)|c'est quoi (?:ce|cet|cette|ces|ton|tous ces|le|la) |a quoi (?:ca |cela )?(?:sert|servent|bon)|depuis quand|qu'est-ce que (?:ca|vient|viennent|c'est que|fout|foutent)|que (?:vient|viennent) (?:faire|foutre)|pour quoi faire|ca sort d'ou)\b`,
  String.raw`\b(?:pourquoi|pk|pkoi|pq|pourkoi|prq) (?:diable |donc |encore |tu |t'as|t'es|vous |as-tu|avez-vous|ya |y a |y'a |il y a |on a |avoir |des |du |une? |cette? |ces |le |la |les |l'|ces? |tout |mettre|autant|toujours|re\w+|\w+er )`,
  String.raw`\b(?:annule|annulez|remets|remettez|reviens|revenez|vire|virez|enleve|enlevez|retire|retirez|degage|supprime|revert|restaure|retablis|defais)(?:[- ](?:moi|nous|le|la|les|ca|en|y))*(?: (?:moi|nous|ca|cela|tout ca|tout|cet?|cette|ces|le|la|les|l'|en arriere|comme (?:avant|c'etait)|ton|ta|tes|vos|votre)\b)|\bcomme (?:avant|c'etait)\b`,
];

/** How French turns down what is proposed. The reason follows. */
export const dismissals: readonly string[] = [
  // "le cloud ?", "une base de données ?"
  String.raw`^(?!(?:${realQuestions})\b)[^\s?.!,]+(?: [^\s?.!,]+){0,3} ?\?+ `,
  String.raw`(?:^|[.!?] )(?:${turningDown})\b(?!\s?\?)`,
  String.raw`\b(?:non|nan|nope)\s?[,.!;:] `,
  String.raw`\b(?:ca|cela|c'|ce) (?:ne |n')?(?:va|peut|pourra|marchera|marche|passera|passe|tiendra|tient|sert|servira|suffira|suffit|rentre|rentrera|changera|colle|fonctionnera|risque|vaut) (?:pas |jamais |rien |plus |a rien|de |pas (?:etre|le faire))(?:possible|marcher|passer|tenir|le faire|coller|suffire|du tout|la peine|le coup)?|\b(?:on|tu) (?:ne |n')?peux? (?:pas|plus|jamais) (?:faire|utiliser|mettre|se permettre|compter|garder|supposer|y aller|partir|passer|reposer)\b|\bca va (?:exploser|casser|planter|couter|coincer|bloquer|peter|etre (?:la cata|l'enfer))`,
  String.raw`\b(?:c'est|ce serait|c'est pas) (?:inutile|superflu|trop|exagere|excessif|faux|pas un bug|pas la peine|necessaire|utile|possible|un peu trop|de la betise|n'importe quoi|voulu|normal|fait expres)\b|\bpas (?:besoin|la peine|l'utilite) (?:de |d')?`,
  String.raw`(?<!\b(?:je|on|nous|ils|elles|il|elle|clients|gens) )\b(?:oublie|oubliez|laisse tomber|laissez tomber|evite|evitez|lache|lachez|abandonne|abandonnez|zappe|zappez|vire|virez|arrete|arretez) (?:les |le |la |l'|ces? |cette |cet |avec |tout |ton |ta |tes |de |d')`,
  String.raw`\b(?:surtout |jamais )?(?:pas|plus|rien) (?:d'|de |du |des |l'|le |la |les |en |avec |sur |dans |par |un |une )[\w'-]+(?: [\w'-]+)?(?:[,.;:!]| stp| svp| ici| la\b)|\b(?:ne|n') ?\w+(?:e|ez|s|ons) (?:pas|jamais|rien|plus)\b|^(?:\W*(?:non|mais|et|ah|stp)[,.]? )*(?:arrondi\w*|supprim\w*|renomm\w*|devin\w*|invent\w*|touch\w*|mets?|mett\w+|utilis\w*|ajout\w*|chang\w*|pass\w*|stock\w*|envo\w+|tronqu\w*|log\w*|mock\w*) (?:pas|jamais|rien|plus)\b`,
];

/** How French says outright that what was done is wrong. */
export const rebukes: readonly string[] = [
  String.raw`\bpas comme (?:ca|cela)\b`,
  String.raw`^\W*(?:non|nan|nope|mais non|ah non)\W+(?:pas|chez|on|nous|c'est|ce n'est|ici)\b`,
  String.raw`\btu (?:viens (?:de|d')|as (?:encore|re\w+)\b)`,
];
