import { classes } from './classes.ts';
import { common, frames } from './frames.ts';
import { fillFrames } from '../frames.ts';
import { joinCues } from '../join-cues.ts';
import { romanceFrames } from '../romance/frames.ts';
import type { LanguageWords } from '../types.ts';

const { deciding, handling } = classes;

const { front, many } = common;

/** What Spanish states of things as such, of machines, of who does what, of the person. */
export const facts: LanguageWords['cues'] = joinCues(fillFrames(romanceFrames, frames, common), {
  generic: [
    String.raw`${front}${many}(?:no|nunca|jamas|siempre) (?:se )?(?!carga|funciona|sale|aparece|anda|abre|muestra|ve\b|ven\b|llega|responde|guarda|cierra|existe|compila|entra|coincide|cuadra|corre|pasa|esta|son\b|es\b|va\b|van\b)\w{3,}n?[.,]*$`,
  ],
  domainFact: [
    String.raw`\bun[ao]? ["«“]\w+["»”] (?:aca|aqui|para nosotros|en \w+ \w+) es\b`,
    String.raw`\b(?:valen?|cuentan?|considera\w*) (?:como|por|doble|cero|para el) \w+|\b(?:no )?caduc\w+(?=[.,]|$)|\bno (?:vencen?|prescriben?|expiran?|se repiten?|se heredan?|se prorrogan?|se acumulan?)(?=[.,]|$)|\bse (?:tiran|descartan|destruyen|desechan|archivan|devuelven)(?=[.,]|$)`,
    String.raw`\bno (?:todos|todas|siempre|cualquiera) (?:los |las )?\w+ (?:tienen?|son|llevan?|pueden?)\b|\bno (?:tod[oa]s) (?:tienen?|son|llevan?|pueden?)\b|\bno tienen? [\w ]{2,20} sino\b|\bpuede(?:n)? (?:tener (?:varios|varias|dos|cero)|existir sin|pertenecer a|volver a|cambiar de)\b`,
  ],
  contrast: [String.raw`\bno [\w ]{3,25} sino (?:que )?\w`],
  prohibition: [
    String.raw`\b(?:no|nunca|tampoco) se (?:${handling})\b`,
    String.raw`\b(?:no|nunca) (?:van?|salen?|entran?|se \w+) (?:a|al|de|del|en|hacia) (?:la |el |las |los )?(?:stdout|main|master|prod\w*|vendor|raiz|repo\w*|git|nube|internet|casa|edificio|empresa|pais|red|release|log|logs|slack|terceros)\b|\bno (?:salen?|sale) de (?:la |el |aqui|aca)`,
    String.raw`^(?:[\W¿¡]*(?:y|pero|por favor|porfa|ok|si|no|ojo)[,.:!]? )*(?:basta|se acabo|fuera|nada|ni un|ni una|ni|nunca mas|no mas) (?:de |con |el |la |los |las )?[\w-]+`,
    String.raw`\b(?:esta|estan|queda|quedan) (?:\w+ )?(?:bloquead\w+|protegid\w+|congelad\w+|intocables?|vetad\w+|prohibid\w+)\b(?! (?:desde|por el))`,
    String.raw`\bno (?:acepta\w*|autoriza\w*|tolera\w*|quiere\w*|permite\w*|admite\w*|deja|dejan) (?!que (?:entre|carge)|entrar|cargar|seleccionar|abrir|guardar)(?:\w+ )`,
  ],
  directive: [
    String.raw`\b(?:el|la|los|las) [\w./-]+(?: [\w./-]+){0,3} no se (?:tocan?|modifican?|editan?|renombran?|borran?|cambian?|mueven?|pisan?|formatean?)\b|\bno (?:cambies|toques|modifiques|edites|borres) nada en [\w./]+`,
    String.raw`\b(?:no|nunca|jamas) (?:toques?|cambies?|modifiques?|edites?|renombres?|borres?|muevas?|subas?|commitees?|instales?|metas?|pises?|formatees?) (?:nada |los |las |el |la )?(?:\w+ )?(?:en|dentro de|del?|fuera de) (?!abajo|arriba|la (?:derecha|izquierda))[\w./]+`,
  ],
  division: [
    String.raw`\b(?:tu|vos|usted) (?:solo |nada mas |nomas |unicamente )(?:toc\w+|edit\w+|hac\w+|haz|modific\w+|escrib\w+|prepar\w+|le[eo]s?|cambi\w+)\b|\b(?:tu|vos|usted) (?:prepar\w+|escrib\w+|hac\w+|propon\w+|redact\w+|entreg\w+|plan\w+|list\w+|prueb\w+|arm\w+)\b[^.?!]{1,60}(?:,| y) (?:\w+ ){0,4}?(?:yo|nosotros|el|la|lo) ?(?:\w+ ){0,3}?(?:apriet\w+|puls\w+|valid\w+|sub\w+|despliego|public\w+|envi\w+|firm\w+|revis\w+|decid\w+|merge\w+|mergeo|pag\w+|lanz\w+|lo hago|relanz\w+)`,
    String.raw`\b(?:lo|la|los|las|le) (?:${deciding}) (?:solo |siempre |a mano |todo )*(?:el|la|los|las|un|una|mi|nuestr\w+|comercial|ventas|sistemas|compras|contabilidad|marketing|legal|yo|don|dona|[a-z]{3,}(?:,|\.|$)|[a-z]+ (?:en|con|a mano))\b`,
  ],
  person: [
    String.raw`\b(?:te|le|os|lo|la) (?:escucho|leo|dicto|oigo|escribo) (?:\w+ ){0,2}?(?:en el (?:coche|carro|auto|bus|tren|metro|movil|celular|taller)|desde (?:el|la) \w+|conduciendo|manejando|con una mano|por voz|en el campo)\b|\b(?:trabajo|programo|escribo|leo|desarrollo|estudio) (?:\w+ ){0,3}?(?:de noche|por las noches|los fines de semana|desde el (?:movil|celular|telefono)|con una mano|por voz|en ratos|sol[oa]|con lupa|con lector de pantalla|a ratos)\b`,
  ],
  answerStyle: [
    String.raw`\b(?:siempre |solo |en |con )(?:frases|oraciones) (?:completas|cortas|simples|enteras)\b|\b(?:explica\w*|dime|describe\w*|cuenta\w*|resume\w*) (?:\w+ ){0,4}?(?:con (?:palabras|ejemplos|dibujos|peras y manzanas|manzanas)|en (?:cristiano|lenguaje llano|palabras sencillas)|sin (?:jerga|tecnicismos|siglas)|paso a paso|como a un)\b`,
    String.raw`\b(?:no me|no|deja de|para de|basta de|ahorrate|ahorrese|guardate|sin|nada de|evita|evite) (?:escribas|mandes|sueltes|eches|hagas|pongas|des|escribirme|mandarme|usar|tus|sus|los|las|el|la|tant[oa]s?|esos|esas|con)* ?(?:novelas?|parrafadas?|parrafos|discursos?|rollos?|testamentos?|biblias?|sermones|halagos|elogios|cumplidos|disculpas|florituras|cortesias|introducciones|conclusiones|resumenes|listas|tablas|emojis?|caritas|vinetas|anglicismos|tecnicismos|diagramas|paja|relleno|siglas|formulas)\b(?! (?:en|de) (?:la|el) (?:app|pagina|pantalla|base|web))`,
    String.raw`\b(?:primero|siempre|empieza por) (?:dame |di |dime )?(?:el|la|los) (?:resultado|conclusion|respuesta|numeros?|solucion|resumen|veredicto)\b.{0,6}\b(?:luego|despues|y luego|y despues)\b`,
    String.raw`\b(?:cuando|si|cada vez que) (?:me )?(?:des|digas|cites|menciones|pongas|expliques|uses|cambies) .{3,45}, (?:pon|di|dime|indica|cita|agrega|anade|explica|incluye)\w*\b|\b(?:solo|nada mas|unicamente) (?:pistas|indicios|sugerencias)\b|\bno me (?:des|digas) (?:nunca )?(?:la|el) (?:solucion|respuesta)\b`,
  ],
  complaint: [
    String.raw`\bsi no (?:sabes|sabe|lo sabes|encuentras|entiendes|estas segur\w+)\b.{0,12}\b(?:dilo|dimelo|digalo|pregunta\w*|avisa\w*|decilo|no adivines|no inventes|di que)`,
    String.raw`\bno (?:me )?(?:reescribas?|rehagas?|cambies?|modifiques?|borres?|adivines?|inventes?|supongas?|programes?|instales?|commitees?|subas?|toques?) (?:todo|nada sin|a ciegas|de golpe|por tu cuenta|cada vez|sin (?:avisar|preguntar|consultar|decirme)|al azar|de una|a lo loco)\b`,
    String.raw`\b(?:muestrame|mostrame|muestreme|dime|decime|digame|explicame|expliqueme|explicarme|proponme|ensename) (?:primero |antes |siempre )*(?:lo que (?:vas|va)|el plan|que (?:vas|va) a|como (?:vas|va) a|lo que esta mal|que esta mal|que falla)\b|\bantes (?:muestrame|dime|explicame|avisame|preguntame)\b`,
  ],
  recollection: [
    String.raw`\b(?:te|le|os|ya|ya te|ya le) (?:lo )?(?:dije|he dicho|habia dicho|pedi|habia pedido|avise|adverti|explique|escribi|repeti|comente|aclare)\b|\b(?:dije|pedi|avise|aclare|escribi) (?:que|claramente|clarito|ayer|antes)\b`,
    String.raw`\b(?:es|va|van|ya es|ya van|por) (?:la|como la) (?:segunda|tercera|cuarta|quinta|sexta|enesima|ultima|milesima|\d+a?) vez\b|\bpor (?:segunda|tercera|cuarta|enesima|ultima) vez\b|\bte (?:lo )?repito\b`,
    String.raw`\b(?:lo|la|los|las) (?:corriste|ejecutaste|abriste|arrancaste|levantaste|compilaste|miraste|jugaste|has (?:corrido|abierto|arrancado|ejecutado|compilado|mirado|probado))\b[^?.!]{0,40}\?`,
    String.raw`\b(?:ya )?tenemos (?:un|una|el|la|nuestr\w+) [\w ]{2,25} para (?:eso|ello)\b`,
  ],
  review: [
    String.raw`\b(?:avisame|aviseme|preguntame|pregunteme|consultame|dime|avisa|pregunta|consulta) (?:siempre |bien )?antes\b|\bantes de (?:borrar|instalar|commitear|subir|desplegar|renombrar|modificar|cambiar|pisar|enviar|publicar|migrar|tocar|lanzar|agregar)\b.{0,40}\b(?:avisa\w*|pregunta\w*|muestra\w*|dime|espera|consulta\w*)|\b(?:ya )?con (?:mi|nuestro) (?:visto bueno|ok|permiso|aprobacion|go)\b|\bsin (?:mi|nuestro) (?:visto bueno|ok|permiso|aprobacion|firma)\b`,
  ],
  lifecycle: [
    String.raw`\bya no (?:se (?:fabrica|vende|usa|edita|imprime|modifica|toca|entrega|acepta|da|emite|cambia)n?|esta\w* (?:conectad|cablead|disponible|en servicio|vigente|en uso|soportad|mantenid)\w*|vale\w*|existe\w*|hay)\b|\b(?:ahora|desde \w+|hoy) se llama\w*\b`,
  ],
  product: [
    String.raw`^(?:\W*(?:y|pero|tambien)[,.]? )*(?:un|una|el|la|los|las|cada|solo los|solo las) (?:soci|usuari|client|jugador|visitant|miembr|huesped|alumn|estudiant|padr|participant|vendedor|comprador|lector|conductor|admin|gestor|voluntari|profesor|nin|enemig|pacient|abonad|pasajer|inquilin|inscrit|invitad)\w* (?:no )?(?:puede|pueden|debe|deben|podra|podran|tiene derecho|tienen derecho|roban?|recibe|ve) `,
  ],
});
