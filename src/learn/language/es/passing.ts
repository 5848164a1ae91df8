import { classes } from './classes.ts';
import type { LanguageWords } from '../types.ts';
import { ahead } from '../unlisted.ts';

const { work } = classes;

/** Spanish: what is said in passing of the place of work, of how this person works and reads, and of how things are done here. */
export const passing: LanguageWords['cues'] = {
  environment: [
    String.raw`\b(?:usan?|tienen?|corren?|traen?) (?!pagina|paso)(?:excel|windows|office|chrome|android|ios|java|php|python|node|mysql|oracle|access|word|[a-z]+) v?\d[\d.]*\b(?! ?(?:horas|dias|minutos|veces|personas|pesos|euros))`,
  ],
  prohibition: [
    String.raw`\b(?:eso|ese|esa|el|la|los|las) (?:\w+ ){1,3}(?:no se|ni se|no lo|no la|ni lo|ni la) (?:tocan?|cambian?|modifican?|usan?|borran?|mueven?|editan?|toques|mires)\b`,
    String.raw`\bnada de (?:eso |esto )?(?:sale|va|entra|se sube|queda)\b`,
  ],
  contrast: [String.raw`\bno me (?:\w+) .{3,50}[,.;] (?:un|una|con|solo|lo) \w+`],
  correcting: [
    String.raw`^(?:\W*)(?:no no|nono|que no|ojo que|pero no|nop|nope|negativo|para nada)\b[,.! ]+\w+`,
    String.raw`\b(?:aca|aqui|ahi) (?:ni|no) (?:compila|corre|existe|anda|funciona|aplica)\b`,
  ],
  recollection: [
    String.raw`\b(?:ya |eso )?(?:lo |la )?(?:habiamos|hemos|habia) (?:hablado|discutido|visto|acordado|quedado|decidido|aclarado)\b|\bya (?:lo )?(?:hablamos|discutimos|vimos|acordamos|aclaramos)\b`,
  ],
  complaint: [
    String.raw`\b(?:no me|ni me|ya no me) (?:armes|hagas|metas|pongas|generes|crees|escribas|mandes|inventes|agregues|pegues|repitas|resumas|cambies|reescribas|expliques|des|tires|compliques|satures|llenes) (?!nada todavia|el commit)\w+`,
    String.raw`\b(?:siempre|todo el tiempo|a cada rato|constantemente) (?:me |lo |le )?(?:cambias|agregas|borras|metes|rompes|reescribes|renombras|inventas|asumes|tocas|olvidas|dejas)\b`,
    String.raw`\b(?:sin que te (?:lo )?(?:pida|haya pedido)|por tu cuenta|de tu cosecha|sin avisar(?:me)?)\b`,
  ],
  answerStyle: [
    String.raw`\b(?:evita|deja|nada de|sin|menos|ahorrate|basta de|no uses|no pongas|no metas|saca) (?:con |de |las |los |la |el |tant\w+ |usar |poner )*(?:listas|vinetas|tablas|titulos|jerga|anglicismos|tecnicismos|terminos tecnicos|palabras raras|parrafos? larg\w+|emojis?|emoticonos|negritas|disculpas|halagos|cumplidos|introducciones|introduccion|conclusiones|resumenes|relleno|rollos?|parrafadas|choro|chamuyo|verso)\b`,
    String.raw`\b(?:solo|solamente|nomas|unicamente) (?:el|la|los|las) (?:codigo|diff|comando|comandos|respuesta|resultado|cambios?|lineas)\b|\bcon (?:el|la) (?:codigo|diff|comando|respuesta) (?:me )?(?:alcanza|basta|sobra)\b`,
    String.raw`\b(?:tuteame|vosea\w*|tratame de (?:tu|usted|vos)|hablame de (?:tu|usted|vos))\b`,
  ],
  person: [
    String.raw`\b(?:si no|sino|porque si no|que si no),? (?:yo )?(?:me |no (?:lo |la |me )?)(?:pierdo|entiendo|entero|acuerdo|encuentro|lio|confundo|aclaro|sigo|leo|olvido)\b`,
    String.raw`\b(?:leo|miro|reviso|trabajo|programo|escribo) (?:\w+ ){0,3}?(?:en el celular|en el movil|desde el celular|desde el movil|en el telefono|en el metro|en el tren|en la terminal|por ssh|con lector de pantalla)`,
    String.raw`\b(?:vengo de|vengo del mundo de) (?:la |el |los |las )?(?!vacaciones)\w+|\bmi (?:ingles|espanol) (?:es|no es|anda)\b|\b(?:leo|entiendo|hablo) (?:mal|poco|mejor)\b|\bme (?:cuesta|cuestan|resulta mas facil|ayuda) (?!entender este|ver este)\w+`,
    String.raw`\b(?:asi|de esa forma) (?:lo |la |me )?(?:reviso|entiendo|leo|sigo|cuesta) (?:mejor|mas (?:facil|rapido)|menos)\b`,
  ],
  review: [
    String.raw`\bantes de .{3,50}(?:mostra|muestra|ensena|di|deci|avisa|pregunta|pasa|manda)me\b|\b(?:mostra|muestra|ensena|di|deci|avisa|pregunta|pasa|manda)me .{2,40} antes de \w+(?:ar|er|ir)\b`,
    String.raw`\b(?:si|cuando) (?:tienes dudas|tenes dudas|dudas|no estas segur\w+|no sabes|algo no (?:esta|queda) claro)\b`,
  ],
  projectFact: [
    String.raw`\b(?:a proposito|adrede) (?:lo|la|los|las) (?:deje|dejamos|puse|pusimos|hice|hicimos)\b`,
  ],
  product: [
    String.raw`^(?:el|la) (?:usuari[oa]|client[ea]|jugador\w*|visitante|soci[oa]|abonad[oa]|miembro) (?:recibe|ve|puede|elige|paga|llega)\b`,
    ahead(
      String.raw`(?:^|[.;] )(?!.*(?:\b(?:${work})\b|[/_\x60]))(?:\W*(?:y|pero)[,.]? )*(?:que )(?:nunca|siempre|jamas) (?:\w+ ){0,2}?(?:salga|aparezca|muestre|quede|pueda|se vea|se muestre|se pueda|llegue|este|permita)n?\b`,
    ),
    String.raw`^(?:\W*(?:y|pero)[,.]? )*si .{3,40}, (?:siempre |nunca |entonces )*se (?:manda|envia|muestra|detiene|bloquea|cancela|rechaza|guarda|marca|registra)n?\b`,
  ],
  report: [
    ahead(
      String.raw`\b(?:nunca|jamas) (?:he |habia )?(?:hice|use|usado|hecho|trabaje|trabajado|probe|probado|toque|tocado|programe|programado|vi|visto)\b`,
    ),
  ],
  bugReport: [
    String.raw`\b(?:aun |todavia )?no tenemos (?:\w+ )?(?:menu|pantalla|boton|login|logo|musica|sonido|tiempo|nada)\b|\bfaltan? \w+ (?:horas|dias|minutos|semanas)\b`,
    String.raw`\bse (?:quedo|cayo|colgo|murio|rompio|lleno|perdio|apago|trabo)\b|\b(?:anoche|ayer|esta manana)\b`,
  ],
  division: [
    String.raw`\b(?:lo|la|los|las) (?:decide|define|fija|aprueba|maneja|carga|lleva|firma|publica|mantiene|elige)n? (?:siempre )?(?!tu\b|usted\b|el (?:codigo|sistema|test))(?:el |la |los |las )?\w+|\b(?:quien|el que|la que) (?:decide|aprueba|firma|publica|manda)\b`,
  ],
};
