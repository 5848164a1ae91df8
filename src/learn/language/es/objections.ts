import { classes } from './classes.ts';

const { agentWorks, noOrders } = classes;

/** What begins a question that wants an answer: no proposal is named in it. */
const realQuestions = String.raw`que|quien|cual\w*|como|cuando|donde|cuanto\w*|por|para|puedes|podrias|puede|es|esta|estan|son|hay|has|ha|tienes|tiene|sabes|ves|viste|crees|quieres|vas|va|sirve|falta|funciona|list[oa]|ok|si|no|y|o|vale|bien|todo|todavia|aun|ya|segur[oa]|en serio|de verdad|alguna?|ideas?|dudas?|preguntas?|hola|otra|mas|nada|entonces|me|te|se|lo|le|la ves|necesitas|hace|seria|deberia|usamos|ahora|hoy|manana|anda|que tal|verdad|entendido|opinion`;

/** Words that turn something down by themselves. */
const turningDown =
  'no no|que no|ay no|uy no|pues no|no hombre|no wey|no guey|nel|nop|nope|nah|ni (?:hablar|loco|en broma|de broma|de cona|muerto|se te ocurra|pensarlo|modo)|para nada|de ninguna manera|en absoluto|que va|jamas|espera|espere|para|pare|alto|momento|un momento|ojo|cuidado|oye|oiga|uf+|buf|puf|madre mia|por dios|dios|olvidalo|olvidate|olvidese|dejalo|no hace falta|no es necesario|no vale la pena|imposible|ni de chiste|mala idea|pesima idea|error|falso|mentira|asi no|eso no|nada de|tampoco|alto ahi|tranquilo|frena';

/**
 * How Spanish finds fault with what the agent did. What is stated right before or behind it is mostly the reason, and that
 * holds beyond today.
 */
export const objections: readonly string[] = [
  // "has vuelto a poner", "me pasaste todo a async", "le puso reintentos"
  String.raw`(?<!\b(?:si|cuando|lo que|que|como|cuanto) )\b(?:has|ha usted|usted ha|habeis|ha cambiado usted|has vuelto a|ha vuelto a|volviste a|vuelves a|volvio a) (?:\w+ )?(?:\w+(?:ado|ido|to|cho|sto)|\w+(?:ar|er|ir)(?:l[aeo]s?)?)\b`,
  String.raw`\b(?!(?:fuiste|dijiste|viste|pediste|preguntaste|hablaste|entendiste|existe|triste|chiste|insiste|consiste|resiste|asiste|contraste|baste|paste|aste|gaste|coste|desgaste|este|celeste|peste|ajuste|embuste|ayudaste|salvaste)\b)\w{2,}(?:aste|iste)(?:l[aeo]s?)?\b`,
  String.raw`\bpor que (?:le |lo |la |me |nos |se |les )?(?:puso|hizo|cambio|quito|uso|agrego|anadio|borro|redondeo|metio|toco|movio|esta usando|estas usando)\b|\b(?:ha|ha usted) (?:cambiado|puesto|quitado|usado|borrado|hecho|redondeado|metido|agregado|anadido|movido|leido|tocado) (?:usted )?(?:el|la|los|las|un|una)\b`,
  String.raw`(?<!\b(?:si|cuando|lo que|que|como) )\b(?:estas|esta usted|andas|sigues|vas) (?:\w+ )?\w+(?:ando|iendo|yendo)\b|\b(?:usas|cuentas|calculas|redondeas|pones|metes|lees|filtras|ordenas|tratas|borras|guardas|mandas|mezclas|confundes|supones|asumes|contas|usás|ponés|metés)\b`,
  String.raw`\b(?:en )?(?:tu|tus|su) (?:ultimo |ultima |primer |nuevo |nueva |propio )?(?:${agentWorks})\b`,
  String.raw`\b(?:quien (?:te |le |os )?(?:dijo|pidio|ha dicho|ha pedido|mando)|de donde (?:sacas|sacaste|has sacado|saco|sale|salen|viene|vienen)|que (?:es|son) (?:ese|esa|esos|esas|este|esta|estos|estas|todo ese) |para que (?:es |son |quiero |queremos |sirve |sirven |necesitamos )?(?:el|la|los|las|un|una|ese|esa|tanto|tanta|eso)\b|a que viene|desde cuando|que pinta|que hace (?:ahi|aqui|aca) )`,
  String.raw`\b(?:por que|xq|porq|pq|xke) (?:demonios |diablos |carajo |rayos )?(?:has|habeis|ha|hay|estas|esta|le|lo|la|me|tantos?|tantas?|un|una|el|la|los|las|otra vez|siempre|ahora|aparece|sale|tiene|usas|pones|\w+(?:aste|iste))\b`,
  String.raw`\b(?:deshaz|deshace|deshaga|revierte|reviertelo|revertilo|revierta|quita|quite|saca|saque|elimina|retira|borra|devuelve|devuelva|regresa|regrese|deja|deje|vuelve a poner|restaura)(?:l[aeo]s?|melo|mela)?(?: (?:eso|esto|todo eso|todo|ese|esa|esos|esas|como (?:estaba|antes)|a como|lo de|tu|su))\b|\bcomo (?:estaba|estaban|antes)\b|\b(?:otra vez|de nuevo) (?:con|el|la|los|las|lo mismo)\b`,
];

/** How Spanish turns down what is proposed. The reason follows. */
export const dismissals: readonly string[] = [
  // "la nube?", "¿una base de datos?"
  String.raw`^¿?(?!(?:${realQuestions})\b)[^\s?.!,]+(?: [^\s?.!,]+){0,3} ?\?+ `,
  String.raw`(?:^|[.!?¡] ?)(?:${turningDown})\b(?!\s?\?)`,
  String.raw`\bno[,.;:!] `,
  String.raw`\b(?:eso|asi|esto|aqui|aca) (?:ya )?no (?:va|vale|sirve|funciona|se puede|cabe|cuela|aplica|rula|camina|jala|es (?:posible|asi|correcto|un bug|bug|necesario)|tiene sentido)\b|\b(?:no va a|no van a) (?:funcionar|servir|caber|pasar|aguantar|colar|dar|andar|jalar)\b|\b(?:va a|nos va a) (?:reventar|petar|explotar|fallar|tronar|romper\w*|costar)\b|\bno es (?:un )?(?:bug|error|fallo|problema|nuestro|necesario|asi)\b`,
  String.raw`(?<!\b(?:yo|nosotros|ellos|clientes|usuarios) )\b(?:olvidate|olvidese|olvida|deja|dejate|dejese|pasa|quitate|bajate) (?:de |el |la |los |las |eso|lo de|ese |esa )|\b(?:nada de|ni|basta de|fuera|adios) (?:el |la |los |las )?[\w-]+(?: [\w-]+)?[,.;:!]|\b(?:de|lo de) [\w ]{3,20} (?:nada|ni hablar|olvidate)\b`,
  String.raw`\b(?:no|nunca|ni) (?:${noOrders})\b|\b(?:mejor|por favor|ahi|aqui|aca|todavia) no\b|\bla? (?:\w+ )?no[,.;:!]`,
];

/** How Spanish says outright that what was done is wrong. */
export const rebukes: readonly string[] = [
  String.raw`\b(?:asi|eso) no\b`,
  String.raw`^\W*(?:no|nel|nop|para|espera)\W+(?:aqui|aca|nosotros|es|son|se)\b|^\W*no (?:es|son) [^,.]{2,30}, (?:es|son|aqui|aca|en)\b`,
  String.raw`\b(?:otra vez|de nuevo) \w+(?:aste|iste)\b|\bacabas de \w+`,
];
