import { classes } from './classes.ts';

const { agentWorks, noOrders } = classes;

/** What begins a question that wants an answer: no proposal is named in it. */
const realQuestions = String.raw`que|quem|qual|quais|como|quando|onde|quanto\w*|por|pra|para|pode|poderia|podes|e|esta|estao|ta|tao|sao|tem|ha|viu|sabe|ve|acha|quer|vai|serve|falta|faltou|funciona|funcionou|pront[oa]|ok|sim|nao|ou|beleza|bom|tudo|ainda|ja|certeza|serio|de verdade|alguma?|ideias?|duvidas?|perguntas?|ola|oi|outra|mais|nada|entao|me|te|se|lhe|precisa|faz|seria|deveria|usamos|agora|hoje|amanha|rola|ne|certo|entendeu|opiniao|rodou|testou|terminou|voce|vc|da|rodo|o que|a gente|mas`;

/** Words that turn something down by themselves. */
const turningDown =
  'nao nao|nao mesmo|ah nao|opa|epa|eita|que nada|nada disso|nem pensar|nem a pau|nem fodendo|nem morto|de jeito nenhum|jamais|espera|espere|pera|perai|calma|para|pare|alto|momento|um momento|cuidado|atencao|olha|ei|puts|putz|poxa|meu deus|deus me livre|esquece|esqueca|deixa (?:disso|quieto|pra la)|nao precisa|nao vale a pena|impossivel|pessima ideia|ma ideia|errado|falso|mentira|assim nao|isso nao|nada de|negativo|chega|capaz|bobagem|devagar|segura';

/**
 * How Portuguese finds fault with what the agent did. What is stated right before or behind it is mostly the reason, and that
 * holds beyond today.
 */
export const objections: readonly string[] = [
  // "você mexeu", "vc mudou", "tu botou de novo"
  String.raw`(?<!\b(?:se|quando|o que|que|como|quanto) )\b(?:voce|vc|voces|tu|ce) (?:(?:ja|ainda|de novo|tambem|so|me|nos|aqui|ai|agora|simplesmente) )*(?!disse|falou|perguntou|pediu|entendeu|viu|achou|conseguiu|terminou|acabou|acertou|mandou bem)\w{2,}(?:ou|eu|iu|aste|este|iste)\b`,
  String.raw`(?:^|[.!?,] )(?:e |mas |po |poxa |nossa |ai )?(?:mexeu|mudou|botou|colocou|trocou|tirou|apagou|arredondou|usou|pos|criou|meteu|enfiou|renomeou|alterou|mexeste|mudaste|puseste|usaste|apagaste|misturou|duplicou|inventou|assumiu|converteu) (?!de pagina|bem)(?:\w+ ){0,4}?(?:de novo|outra vez|tudo|o|a|os|as|um|uma|virgula|isso|errado|pra|para|no|na|em)\b`,
  String.raw`(?<!\b(?:se|quando|o que|que|como) )\b(?:voce|vc|tu|ce) (?:ta|esta|estas|continua|fica|anda) (?:\w+ )?\w+(?:ando|endo|indo)\b|\b(?:no|na|nos|nas|o|a|os|as)? ?(?:seu|sua|seus|suas|teu|tua|teus|tuas) (?:ultim[oa] |primeir[oa] |nov[oa] |propri[oa] )?(?:${agentWorks})\b`,
  String.raw`\b(?:voce|vc|tu) (?:usa|conta|calcula|arredonda|poe|le|filtra|ordena|trata|apaga|guarda|manda|mistura|confunde|supoe|assume|usas|contas|calculas)\b`,
  String.raw`\b(?:quem (?:te |lhe |foi que )?(?:disse|pediu|falou|mandou)|de onde (?:voce |vc )?(?:tirou|saiu|veio|vem|sai|tiraste)|que (?:e|sao) (?:esse|essa|esses|essas|este|esta) |pra que (?:serve |servem |esse |essa |um |uma |isso |o |a |tanto|tanta|queremos )|para que (?:serve |servem |esse |essa |um |uma |isso )|desde quando|o que (?:esse|essa|isso) (?:faz|ta fazendo))\b`,
  String.raw`\b(?:por que|porque|pq|pra que|por qual motivo) (?:diabos |raios )?(?:voce|vc|tu|tem|ha|esse|essa|um|uma|ta|esta|de novo|sempre|agora|aparece|usou|mudou|botou|colocou|os|as|tant\w+|\w+(?:aste|iste))\b`,
  String.raw`\b(?:desfaz|desfaca|reverte|reverta|tira|tire|remove|remova|apaga|volta|volte|devolve|restaura|deixa|deixe)(?: (?:isso|isto|tudo isso|tudo|esse|essa|esses|essas|o seu|a sua|como (?:tava|estava|era|antes)|pro que|ao que)\b)|\bcomo (?:tava|estava|estavam|era|eram|antes)\b`,
];

/** How Portuguese turns down what is proposed. The reason follows. */
export const dismissals: readonly string[] = [
  // "nuvem?", "um banco de dados?"
  String.raw`^(?!(?:${realQuestions})\b)[^\s?.!,]+(?: [^\s?.!,]+){0,3} ?\?+ `,
  String.raw`(?:^|[.!?] )(?:${turningDown})\b(?!\s?\?)`,
  String.raw`\bnao[,.;:!] `,
  String.raw`\b(?:isso|assim|esse caminho|aqui) (?:ja )?nao (?:da|vai|serve|funciona|rola|cabe|pode|cola|se aplica|e (?:possivel|assim|correto|um bug|bug|necessario)|faz sentido|presta)\b|\bnao (?:vai|vao|ia|da pra|dava pra|tem como|rola) ?(?:funcionar|rolar|dar|servir|caber|passar|aguentar|colar)?\b|\b(?:vai|ia) (?:explodir|quebrar|falhar|travar|dar ruim|custar|dar problema)\b|\bnao e (?:um )?(?:bug|erro|falha|problema|nosso|necessario|assim)\b`,
  String.raw`(?<!\b(?:eu|nos|eles|clientes|usuarios|gente) )\b(?:esquece|esqueca|larga|deixa|tira|dispensa|nada de|nem|chega de|fora|adeus) (?:o |a |os |as |isso de |esse |essa |em )?[\w-]+(?: [\w-]+)?`,
  String.raw`\b(?:nao|nunca|nem) (?:${noOrders})\b|\b(?:melhor|por favor|ai|aqui|ainda) nao\b`,
];

/** How Portuguese says outright that what was done is wrong. */
export const rebukes: readonly string[] = [
  String.raw`\b(?:assim|isso) nao\b`,
  String.raw`^\W*(?:nao|nope|opa|espera)\W+(?:aqui|a gente|nos|e|sao|se)\b|^\W*nao (?:e|sao) [^,.]{2,30}, (?:e|em|na|no|aqui)\b`,
  String.raw`\b(?:voce|vc|tu) \w+ .{0,30}(?:de novo|outra vez)\b|\b(?:voce|vc) acabou de\b`,
];
