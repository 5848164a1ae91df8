import { command } from './command.ts';
import {
  authorities,
  forms,
  habitIrregular,
  habitStems,
  machines,
  momentary,
  noHabit,
  noSubject,
  openers,
  subjectWord,
} from './es-classes.ts';
import type { LanguageWords } from './types.ts';

const front = String.raw`^(?:[\W¿¡]*(?:${openers})[,.:!]? )*`;
const determiners =
  '(?:(?:el|la|los|las|un|una|unos|unas|nuestr[oa]s?|cada|todo|toda|todos los|todas las|ningun|ninguna|este|esta|estos|estas) )';
/** A statement's subject, as far as its verb. */
const subject = `(?:${determiners})?(?!(?:${noSubject})\\b)(?:${subjectWord} ){1,6}?`;
/** Many of a kind, or any one of it. */
const many = `(?:(?:un|una|cada)|(?:los|las|nuestr[oa]s|todos los|todas las)(?=(?: [^\\s,.;:!?]+){1,4}? (?:que|sin|con|antes|despues|desde|hasta|de mas de|de menos de|entre|fuera|anterior\\w*|posterior\\w*|mayores|menores|no|ya no|nunca|se)\\b)) (?!(?:otr[oa]s?|dos|tres|cuatro|cinco|mism[oa]s?|ultim[oa]s?|primer[oa]s?|nuev[oa]s?|botones|imagenes|fotos|paginas|tests?|pruebas|errores|companeros|usuarios|jugadores|clientes|vez|poco|cosa|bug|mensaje|warning|pequen[oa]s?|que|de abajo|\\d\\S*)\\b)(?:${subjectWord} ){1,6}?`;
const not = '(?:no |ya no |se |no se |ya |les |le |nos |nunca |siempre |solo |tampoco )*';
const verb = `(?:(?:${habitStems})[ae]n?|${habitIrregular})`;

/** What Spanish states of things as such, of machines, of who does what, of the person. */
export const facts: LanguageWords['cues'] = {
  statement: [
    `${front}${subject}${not}${verb} (?!${momentary}|${noHabit})`,
    `${front}${subject}${not}(?:es|son|esta|estan|va|van|estara) (?!${momentary})\\w`,
    `${front}${subject}(?:no |ya no |nunca |siempre |solo )*se \\w{3,}(?:an|en|a|e)(?:[,.]|$| (?!${momentary}))`,
    `${front}(?:en|por|para|con|desde|segun|sobre|bajo|a|al|del) (?:el |la |los |las |un |una |este |esta |nuestr[oa]s? )?(?!(?:ahora|fin|favor|ejemplo|cierto|que|izquierda|derecha|linea|pagina|tu|tus|lugar|vez)\\b)[\\w./-]+(?: [\\w./-]+){0,3},? (?:no |ya no |se |no se |solo |siempre |nunca |tod[oa]s? )*(?:${verb}|hay|tenemos|esta|estan) (?!${momentary})\\w`,
  ],
  generic: [
    `${front}${many}(?:no|nunca|jamas|siempre) (?:se )?(?!carga|funciona|sale|aparece|anda|abre|muestra|ve\\b|ven\\b|llega|responde|guarda|cierra|existe|compila|entra|coincide|cuadra|corre|pasa|esta|son\\b|es\\b|va\\b|van\\b)\\w{3,}n?[.,]*$`,
    `${front}${many}${not}(?:${verb}|estan|esta) (?!${momentary}|${noHabit}|en rojo|no \\w+[.,]?$)\\w`,
    `${front}${many}(?:no |ya no |nunca |siempre |solo )*se (?!(?:ve|ven|muestra|muestran|carga|cargan|rompe|rompen|cuelga|cuelgan|pierde|pierden|queda|quedan|solapa\\w*|duplica\\w*|corta\\w*|cae|caen|cierra|abre|abren|actualiza|actualizan)\\b)\\w{3,}(?:an|en|a|e)(?:[,.]|$| (?!${momentary}))`,
  ],
  habit: [
    String.raw`\b(?:tenemos|hacemos|recibimos|atendemos|procesamos|vendemos|manejamos|sacamos|son) (?:como |unos |unas |solo |maximo |apenas |alrededor de )*(?:\d+|dos|tres|cuatro|cinco|seis|diez|quince|veinte|cien) ?[\w']+(?: [\w']+)? (?:por|al|a la|cada|en total)\b`,
  ],
  environment: [
    `^(?!.*\\b(?:debe|deben|debera|tiene que|tienen que)\\b).*\\b(?:${machines})\\b(?: [\\w./-]+){0,5}? ${not}(?:devuelv\\w*|regres\\w*|entreg\\w*|manda\\w*|env\\w+|sac\\w*|mid\\w*|pes\\w*|habl\\w*|entiend\\w*|lee|leen|imprim\\w*|corr\\w*|cuent\\w*|esper\\w*|hac\\w*|muestr\\w*|funcion\\w*|trabaj\\w*|usa|usan|tien\\w*|aguant\\w*|da|dan|soport\\w*|es|son|esta|estan|va|van) (?:[\\w./-]+ ){0,3}?(?:${forms}|\\d[\\d.,]* ?(?:k|kbit|mbit|kbps|mbps|kb|mb|gb|gigas?|megas?|v|mv|ma|a|w|hz|khz|mhz|ghz|baudios|dpi|bar|mm|cm|m|s|ms|seg\\w*|min\\w*|bits?|bytes?|caracteres|lineas|grises|colores|pixeles|px|nucleos|grados|conexiones)|blanco y negro|monocromo|a pilas|pilas)\\b`,
    `\\b(?:${machines})\\b(?: [\\w./-]+){0,4}? (?:solo |apenas |nada mas |nomas )(?:tien\\w*|aguant\\w*|soport\\w*|acept\\w*|corr\\w*|da|dan|hay|entiend\\w*|lee|leen)|\\b(?:${machines})\\b(?: [\\w./-]+){0,4}? no (?:tien\\w*|hay|soport\\w*|acept\\w*|permit\\w*|entiend\\w*|aguant\\w*|dej\\w*) (?!problema|error|nada|ningun problema|sentido)\\w`,
    `\\b(?:${machines})\\b(?: [\\w./-]+){0,5}? (?:es|son|esta|estan|va|van|viene|vienen) (?:\\w+ ){0,3}?(?:invertid\\w+|al reves|cruzad\\w+|montad\\w+|conectad\\w+|cablead\\w+|reservad\\w+|soldad\\w+|limitad\\w+|bloquead\\w+|sellad\\w+|precintad\\w+|calibrad\\w+|alquilad\\w+|prestad\\w+|sin conexion|aislad\\w+|viej\\w+|antigu\\w+|de solo lectura|activ\\w+ (?:bajo|alto|en bajo|en alto)|compartid\\w+|congelad\\w+)\\b`,
    `\\b(?:${machines})\\b(?: [\\w./-]+){0,4}? (?:se )?(?:reinici\\w*|apag\\w*|duerm\\w*|cort\\w*|filtr\\w*|bloque\\w*|limit\\w*|cierr\\w*|calient\\w*|pierd\\w*|olvid\\w*|borr\\w*|rechaz\\w*|acept\\w*|respond\\w*|desconect\\w*|despiert\\w*|cuelg\\w*|tumb\\w*|tir\\w*|cae\\w*) (?:[\\w.]+ ){0,4}?(?:a los|al cabo|tras|cada|todos los|todas las|de noche|por la noche|los (?:domingos|lunes)|siempre|solo|ningun\\w*|despues|seguido|a cada rato|a las)\\b`,
    String.raw`\b(?:bajo|alto|low|high|cero|0|1|positivo|negativo|mas|menos|rojo|verde|true|false) (?:=|quiere decir|significa|es|equivale a) (?:\w+ ){0,3}?(?:abiert\w+|cerrad\w+|encendid\w+|apagad\w+|adelante|atras|marcha|libre|ocupad\w+|bloquead\w+|bomba|buen\w+|mal\w+|desconocid\w+|invalid\w+|vaci\w+|derecha|izquierda|arriba|abajo|haber|debe|salida|entrada)\b`,
    `\\b(?:esta|estan|corre|corren|escucha|vive|va|lo tengo|la tengo|anda) (?:aqui |aca |en local |siempre )*(?:en|sobre|bajo) (?:el |la )?(?:puerto )?(?:\\d{3,5}\\b|/\\w|com\\d|\\w+\\.\\w+\\.)`,
    `\\b(?:en|sobre) (?:el |la |los |las |mi |nuestr[oa]s? |este |esta )?(?:${machines}|cluster|obra|finca|campo|consulta|instituto|colegio)\\b(?: [\\w-]+){0,3},? (?:solo |no |aun |todavia |sigue |todo )*(?:hay|tenemos|tengo|corre|corren|esta|estan|es|se usa) (?:solo |aun |todavia |el |la |un |una |con )*(?:windows|linux|mac\\w*|ubuntu|debian|wifi|internet|red|\\d|modulo|python|php|java|node|gcc|libre ?office|excel|docker|pantalla|teclado|permisos|chrome|firefox|fecha)`,
    String.raw`\b(?:mi|nuestr[oa]) (?:\w+ )?(?:compu\w*|portatil|laptop|pc|equipo|maquina|telefono|movil|tablet|conexion|internet|tarjeta|terminal|oficina|taller) (?:no )?(?:tiene|es|corre|va|soporta|usa) (?:solo|que|aun|todavia|viej\w+|lent\w+|limitad\w+|con|en|windows|linux|mac|ningun\w*|nvidia)\b|\b(?:yo )?no tengo (?:\w+ )?(?:gpu|nvidia|cuda|mac|iphone|android|windows|linux|docker|internet|wifi|fibra|permisos|admin|sudo|licencia|raton|pantalla|teclado)\b`,
    `\\b(?:firmware|biblioteca|libreria|lib|driver|controlador|sdk|api|interfaz|protocolo|framework|plugin|paquete)\\b(?: [\\w./-]+){0,5}? (?:no )?(?:es|son) (?:thread-?safe|reentrante|idempotente|determinista|asincron\\w+|compatible|bloqueante|sincron\\w+|de pago)\\b`,
    `\\b(?:se|lo|la|eso|esto|hay que) (?:se )?(?:compil\\w*|flash\\w*|prueb\\w*|prob\\w*|lanz\\w*|arranc\\w*|despleg\\w*|desplieg\\w*|instal\\w*|entreg\\w*|public\\w*|format\\w*|migr\\w*|carg\\w*|firm\\w*|empaquet\\w*|depur\\w*|gener\\w*|ejecut\\w*|corr\\w*|levant\\w*|hac\\w*|sub\\w*|constru\\w*) (?:\\w+ ){0,3}?(?:con|por|via|desde|usando) (?:el |la |un |una )?${command}`,
    `${front}(?:para) [^,.?]{3,40}? ?[:,] ?[^.?]{0,60}?(?:${command}|(?:corre|corr[ae]s?|lanza|ejecuta|copia) [./~\\w-]*[./][\\w./-]+)`,
    `\\b(?:las pruebas|los tests|el build|el despliegue|la compilacion|las migraciones) (?:siempre |solo |se corren |se hacen |van |corren )*(?:con|via|por) ${command}`,
  ],
  domainFact: [
    `\\b(?:es|son|llega\\w*|vien\\w*|guard\\w*|mid\\w*|cuent\\w*|calcul\\w*|factur\\w*|pes\\w*|expres\\w*|qued\\w*|va|van|esta|estan|codific\\w*|lee|leen) (?:\\w+ ){0,3}?(?:en|a|al|hasta el) (?:${forms})\\b|\\b(?:separador|delimitador|decimal|huso|codificacion|moneda|unidad|formato de fecha|redondeo|precision|umbral|tope|minimo|maximo|plazo|preaviso|franquicia|cuota|limite|comision|tasa|comision) (?:[\\w-]+ ){0,5}?(?:es|son|queda en|vale) (?!falso|mal|vaci|muy|demasiado)`,
    String.raw`\b(?:por|con) ["«“]?[\w-]+["»”]? (?:entendemos|nos referimos|se entiende|queremos decir)\b|["«“]?\b[\w'-]+["»”]? (?:quiere decir|significa|se refiere a|equivale a)(?: aqui| aca| siempre)? (?!que (?:eso|tu|es)\b|que\?)\w|\b(?:aqui|aca|en (?:la|el) \w+|entre nosotros|en nuestro \w+|internamente|en el gremio) (?:se dice|le decimos|lo llamamos|se llama|decimos|se les dice|significa|un .{2,20} es|una .{2,20} es)\b|\bun[ao]? ["«“]\w+["»”] (?:aca|aqui|para nosotros|en \w+ \w+) es\b`,
    String.raw`\b(?:semana|dia|jornada|mes|ano|temporada|turno|trimestre|semestre|ejercicio|curso|periodo|noche|campana|ciclo|quincena)\b(?: \w+){0,2}? (?:va|van|empieza|empiezan|comienza|termina|acaba|corre|dura|arranca|cierra|cuenta) (?:siempre |aca |aqui )*(?:de|del|el|a|al|en|desde|hasta|por|los)\b`,
    String.raw`\b(?:es|son|esta|estan) (?:\w+ )?(?:unic[oa]s?|irrepetibles?|dos cosas (?:distintas|diferentes)|cosas distintas|distint[oa]s?|consecutiv\w+|correlativ\w+|inmutables?|redondead\w+|exent\w+|definitiv\w+ (?:desde|una vez)|nul[oa]s? (?:desde|si))\b`,
    String.raw`\bse (?:identific\w+|reconoc\w+|distingu\w+|numer\w+|factur\w+|pag\w+|calcul\w+|cuent\w+|mid\w+|pes\w+|dosific\w+|fech\w+|clasific\w+|acumul\w+|llev\w+|orden\w+|prorrate\w+|asign\w+|tir\w+|destruy\w+|archiv\w+|conserv\w+|desech\w+|cobr\w+|nombr\w+|redonde\w+|liquid\w+) (?:\w+ ){0,2}?(?:por|al|a|en|sobre|segun|durante|desde|para|solo|unicamente|siempre|con|de)\b|\b(?:van|va|estan) (?:ordenad\w+|numerad\w+|redondead\w+|agrupad\w+|clasificad\w+|prorratead\w+|facturad\w+) (?:por|a|en|segun|de)\b`,
    String.raw`\b(?:valen?|cuentan?|considera\w*) (?:como|por|doble|cero|para el) \w+|\b(?:no )?caduc\w+(?=[.,]|$)|\bno (?:vencen?|prescriben?|expiran?|se repiten?|se heredan?|se prorrogan?|se acumulan?)(?=[.,]|$)|\bse (?:tiran|descartan|destruyen|desechan|archivan|devuelven)(?=[.,]|$)`,
    String.raw`\bno (?:todos|todas|siempre|cualquiera) (?:los |las )?\w+ (?:tienen?|son|llevan?|pueden?)\b|\bno (?:tod[oa]s) (?:tienen?|son|llevan?|pueden?)\b|\bno tienen? [\w ]{2,20} sino\b|\bpuede(?:n)? (?:tener (?:varios|varias|dos|cero)|existir sin|pertenecer a|volver a|cambiar de)\b`,
  ],
  contrast: [
    String.raw`^(?:[\W¿¡]*(?:${openers})[,.:!]? )*no (?:es|son|se dice|va|van) (?:un |una |el |la )?["«“]?[\w./-]+["»”]?(?: [\w./-]+)?, (?:es|son|se|en|aqui|aca|va|van|sino|decimos)\b`,
    String.raw`, no (?:un|una|el|la|los|las|en|por|con|para|al|a|de|del|sobre|desde) [\w./-]+(?: [\w./-]+)?[.!]*$`,
    String.raw`\b(?:solo|unicamente|nomas|nada mas) (?:en|por|con|a|al|para|desde|sobre|se aplican? (?:a|al|en)) (?:el |la |los |las |un |una )?(?!movil|escritorio|ti\b|mi\b|ahora|hoy|hover|clic)[\w./-]+(?:,|[.!]*$)`,
    String.raw`\bno [\w ]{3,25} sino (?:que )?\w`,
  ],
  prohibition: [
    String.raw`\b(?:no|nunca|tampoco) se (?:toca|tocan|modifica|modifican|cambia|cambian|edita|editan|renombra|renombran|borra|borran|sube|suben|commitea|commitean|comparte|comparten|mezcla|mezclan|instala|instalan|traga|tragan|redondea|redondean|comprime|comprimen|reintenta|reintentan|mueve|mueven|envia|envian|publica|publican|mete|meten|pisa|pisan|reutiliza|reutilizan|guarda|guardan|loguea|loguean|mockea|mockean|formatea|usa|usan)\b`,
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
    String.raw`\b(?:lo|la|los|las|le) (?:decid\w+|hac\w+|hizo|revis\w+|valid\w+|gestion\w+|llev\w+|fij\w+|elig\w+|escrib\w+|redact\w+|dibuj\w+|firm\w+|despliega\w*|public\w+|pag\w+|aprueb\w+|aprob\w+|suministr\w+|pon\w*|entreg\w+|rellen\w+|asign\w+|mantien\w+|traduc\w+|ilustr\w+|envi\w+|impon\w+|pid\w+|relanz\w+|maneja\w*|edit\w+|escog\w+|define\w*|cobr\w+|autoriz\w+) (?:solo |siempre |a mano |todo )*(?:el|la|los|las|un|una|mi|nuestr\w+|comercial|ventas|sistemas|compras|contabilidad|marketing|legal|yo|don|dona|[a-z]{3,}(?:,|\.|$)|[a-z]+ (?:en|con|a mano))\b`,
    String.raw`\b(?:viene|vienen|llega|llegan|sale|salen|proviene|provienen) (?:tod[oa]s |siempre |directo |directamente )*(?:de|del|desde) (?:la |el |los |las |nuestr\w+ |mi )?(?:redaccion|diseno|disenador\w*|agencia|marketing|comercial|contabilidad|cliente\w*|negocio|sistemas|fabrica|fabricante|proveedor\w*|central|editorial|traductor\w*|companer\w+|jef\w+|direccion|ayuntamiento|ministerio|laboratorio|music\w+|ilustrador\w*|fotograf\w+|tecnic\w+|equipo|socio|imprenta|ciudad|autor\w*|profes\w+|sede|matriz|sucursales|delegaciones|tiendas)\b`,
    String.raw`\b(?:es|son) (?:cosa|asunto|tarea|trabajo|decision|responsabilidad|territorio|propiedad|del equipo|de otro equipo) ?(?:de|del|mi[oa]|suy[oa]|nuestr\w+)?\b(?: \w+)?|\b(?:nosotros|aqui|aca) (?:ahi )?solo (?:leemos|consultamos|consumimos)\b|\b(?:el boton|la firma|el deploy|el merge|la release|el pago|los pagos) (?:lo|la|los) (?:aprieto|pulso|hago|doy|lanzo|firmo) (?:yo|nosotros)\b|\b(?:revisa|decide|aprueba|firma|valida|relanza) (?:el|la) (?:operador\w*|jef\w+|client\w+|direc\w+|equipo|abogad\w+|contador\w*|profes\w+|medic\w+)\b`,
  ],
  person: [
    String.raw`\b(?:te|le|os|lo|la) (?:escucho|leo|dicto|oigo|escribo) (?:\w+ ){0,2}?(?:en el (?:coche|carro|auto|bus|tren|metro|movil|celular|taller)|desde (?:el|la) \w+|conduciendo|manejando|con una mano|por voz|en el campo)\b|\b(?:trabajo|programo|escribo|leo|desarrollo|estudio) (?:\w+ ){0,3}?(?:de noche|por las noches|los fines de semana|desde el (?:movil|celular|telefono)|con una mano|por voz|en ratos|sol[oa]|con lupa|con lector de pantalla|a ratos)\b`,
    String.raw`\b(?:veo|oigo|distingo|leo) (?:muy )?(?:mal|poco|borroso|casi nada)\b|\bno (?:veo|distingo|oigo) (?:bien |los |el |casi |nada )+(?:colores|rojo|verde|de|nada|bien)?\b`,
    String.raw`\b(?:no )?(?:soy|fui|trabajo de|trabajo como) (?:un |una |solo |apenas |mas bien |de profesion )*(?:jardiner\w+|viticultor\w*|apicultor\w*|cervecer\w+|panader\w+|pasteler\w+|carpinter\w+|albanil|soldador\w*|fontaner\w+|plomer\w+|pintor\w*|ganader\w+|agricultor\w*|agronom\w+|mecanic\w+|carnicer\w+|camarer\w+|meser\w+|cociner\w+|chef|peluquer\w+|matrona|enfermer\w+|dentista|veterinari\w+|psicolog\w+|fisio\w*|farmaceutic\w+|optic\w+|joyer\w+|impresor\w*|archiver\w+|bibliotecari\w+|historiador\w*|geolog\w+|meteorolog\w+|astronom\w+|director\w* de cor\w+|organista|sonidista|actor|actriz|bailarin\w*|entrenador\w*|chofer|conductor\w*|piloto|capitan|notari\w+|abogad\w+|contador\w*|contable|profesor\w*|maestr\w+|educador\w*|conserje|bomber\w+|policia|autonom\w+|voluntari\w+|informatic\w+|del gremio|tecnic\w+|programador\w*|medic\w+|ingenier\w+|arquitect\w+|disenador\w*|musico|fotograf\w+|estudiante|jubilad\w+|dalton\w+|dislexic\w+|zurd\w+)\b`,
    String.raw`\bno (?:se|entiendo|hablo|leo|manejo|conozco|domino|cacho) (?:nada de |mucho de |mucho |de |bien |ni jota de |ni papa de )*(?:sql|python|java\w*|c\b|c\+\+|rust|git|html|css|codigo|programar|programacion|ingles|mates|matematicas|estadistica|informatica|bash|linux|regex|solfeo|excel|tecnicismos)\b`,
  ],
  answerStyle: [
    String.raw`\b(?:siempre |solo |en |con )(?:frases|oraciones) (?:completas|cortas|simples|enteras)\b|\b(?:explica\w*|dime|describe\w*|cuenta\w*|resume\w*) (?:\w+ ){0,4}?(?:con (?:palabras|ejemplos|dibujos|peras y manzanas|manzanas)|en (?:cristiano|lenguaje llano|palabras sencillas)|sin (?:jerga|tecnicismos|siglas)|paso a paso|como a un)\b`,
    String.raw`\b(?:no me|no|deja de|para de|basta de|ahorrate|ahorrese|guardate|sin|nada de|evita|evite) (?:escribas|mandes|sueltes|eches|hagas|pongas|des|escribirme|mandarme|usar|tus|sus|los|las|el|la|tant[oa]s?|esos|esas|con)* ?(?:novelas?|parrafadas?|parrafos|discursos?|rollos?|testamentos?|biblias?|sermones|halagos|elogios|cumplidos|disculpas|florituras|cortesias|introducciones|conclusiones|resumenes|listas|tablas|emojis?|caritas|vinetas|anglicismos|tecnicismos|diagramas|paja|relleno|siglas|formulas)\b(?! (?:en|de) (?:la|el) (?:app|pagina|pantalla|base|web))`,
    String.raw`\b(?:primero|siempre|empieza por) (?:dame |di |dime )?(?:el|la|los) (?:resultado|conclusion|respuesta|numeros?|solucion|resumen|veredicto)\b.{0,6}\b(?:luego|despues|y luego|y despues)\b`,
    String.raw`\b(?:trateme|tratame|hableme|hablame|tuteame|tutearme|vosea\w*|tratarme) (?:de )?(?:usted|tu|vos)?\b`,
    String.raw`\b(?:cuando|si|cada vez que) (?:me )?(?:des|digas|cites|menciones|pongas|expliques|uses|cambies) .{3,45}, (?:pon|di|dime|indica|cita|agrega|anade|explica|incluye)\w*\b|\b(?:solo|nada mas|unicamente) (?:pistas|indicios|sugerencias)\b|\bno me (?:des|digas) (?:nunca )?(?:la|el) (?:solucion|respuesta)\b`,
  ],
  complaint: [
    String.raw`\bsi no (?:sabes|sabe|lo sabes|encuentras|entiendes|estas segur\w+)\b.{0,12}\b(?:dilo|dimelo|digalo|pregunta\w*|avisa\w*|decilo|no adivines|no inventes|di que)`,
    String.raw`\bno (?:me )?(?:reescribas?|rehagas?|cambies?|modifiques?|borres?|adivines?|inventes?|supongas?|programes?|instales?|commitees?|subas?|toques?) (?:todo|nada sin|a ciegas|de golpe|por tu cuenta|cada vez|sin (?:avisar|preguntar|consultar|decirme)|al azar|de una|a lo loco)\b`,
    String.raw`\b(?:muestrame|mostrame|muestreme|dime|decime|digame|explicame|expliqueme|explicarme|proponme|ensename) (?:primero |antes |siempre )*(?:lo que (?:vas|va)|el plan|que (?:vas|va) a|como (?:vas|va) a|lo que esta mal|que esta mal|que falla)\b|\bantes (?:muestrame|dime|explicame|avisame|preguntame)\b`,
  ],
  recollection: [
    String.raw`\b(?:te|le|os|ya|ya te|ya le) (?:lo )?(?:dije|he dicho|habia dicho|pedi|habia pedido|avise|adverti|explique|escribi|repeti|comente|aclare)\b|\b(?:dije|pedi|avise|aclare|escribi) (?:que|claramente|clarito|ayer|antes)\b`,
    String.raw`\b(?:habiamos|hemos|estabamos|quedamos) (?:quedado|dicho|acordado|decidido|de acuerdo|en que)\b|\b(?:no )?(?:habiamos|quedamos) (?:en|quedado)\b`,
    String.raw`\b(?:es|va|van|ya es|ya van|por) (?:la|como la) (?:segunda|tercera|cuarta|quinta|sexta|enesima|ultima|milesima|\d+a?) vez\b|\bpor (?:segunda|tercera|cuarta|enesima|ultima) vez\b|\bcuantas veces\b|\bte (?:lo )?repito\b`,
    String.raw`\b(?:lo|la|los|las) (?:corriste|ejecutaste|abriste|arrancaste|levantaste|compilaste|miraste|jugaste|has (?:corrido|abierto|arrancado|ejecutado|compilado|mirado|probado))\b[^?.!]{0,40}\?`,
    String.raw`\b(?:ya )?tenemos (?:un|una|el|la|nuestr\w+) [\w ]{2,25} para (?:eso|ello)\b`,
  ],
  review: [
    String.raw`\b(?:avisame|aviseme|preguntame|pregunteme|consultame|dime|avisa|pregunta|consulta) (?:siempre |bien )?antes\b|\bantes de (?:borrar|instalar|commitear|subir|desplegar|renombrar|modificar|cambiar|pisar|enviar|publicar|migrar|tocar|lanzar|agregar)\b.{0,40}\b(?:avisa\w*|pregunta\w*|muestra\w*|dime|espera|consulta\w*)|\b(?:ya )?con (?:mi|nuestro) (?:visto bueno|ok|permiso|aprobacion|go)\b|\bsin (?:mi|nuestro) (?:visto bueno|ok|permiso|aprobacion|firma)\b`,
  ],
  audience: [
    `\\b(?:${authorities}) (?:\\w+ ){0,2}?(?:no |nos |me |ya no )?(?:quier\\w*|exig\\w*|pid\\w*|impon\\w*|prohib\\w*|rechaz\\w*|acept\\w*|autoriz\\w*|toler\\w*|verific\\w*|revis\\w*|lee|leen|abr\\w*|imprim\\w*|pag\\w*|esper\\w*|recib\\w*|firm\\w*|devuelv\\w*|archiv\\w*|us[ae]n?|entiend\\w*|oblig\\w*|permit\\w*|dej\\w*|solicit\\w*) (?!me\\b|un (?:boton|logo|campo)|una (?:pagina|columna)|nuev\\w+)(?:[\\w-]+ ){0,6}?(?:cada|tod[oa]s?|ningun\\w*|no|que|siempre|nunca|mas|antes|en papel|por escrito|por correo|en pdf|sin|solo|unicamente|por \\w+|estadisticas)\\b`,
    String.raw`\b(?:segun|por|de acuerdo con|conforme a|a causa de|por culpa de) (?:el |la |los |las |nuestr\w+ |mi )?(?:${authorities}|manual|ficha tecnica|datasheet|pliego|estatutos|convenio|decreto|directiva|rgpd|lopd|seguro)\b[^.?!]{0,20} (?:se|no|hay|debe|deben|puede|pueden|es|son|cada|tod[oa]s?|ningun\w*|nada|el|la|los|las|un|una)\b`,
  ],
  lifecycle: [
    String.raw`\bya no (?:se (?:fabrica|vende|usa|edita|imprime|modifica|toca|entrega|acepta|da|emite|cambia)n?|esta\w* (?:conectad|cablead|disponible|en servicio|vigente|en uso|soportad|mantenid)\w*|vale\w*|existe\w*|hay)\b|\b(?:ahora|desde \w+|hoy) se llama\w*\b`,
  ],
  product: [
    String.raw`^(?:\W*(?:y|pero|tambien)[,.]? )*(?:un|una|el|la|los|las|cada|solo los|solo las) (?:soci|usuari|client|jugador|visitant|miembr|huesped|alumn|estudiant|padr|participant|vendedor|comprador|lector|conductor|admin|gestor|voluntari|profesor|nin|enemig|pacient|abonad|pasajer|inquilin|inscrit|invitad)\w* (?:no )?(?:puede|pueden|debe|deben|podra|podran|tiene derecho|tienen derecho|roban?|recibe|ve) `,
  ],
  therefore: [
    String.raw`^(?:[\W¿¡]*(?:${openers})[,.:!]? )*(?!(?:yo|tu|eso|esto|que|por que|si|cuando|como|el test)\b)[^.?!]{10,110}?,? (?:por eso|de ahi|por lo que|por lo cual|de modo que|asi que|con lo cual|de ahi que) (?:le |te |me |se |el |la |los |las |tu |sale\w* |cualquier )\w+`,
  ],
};
