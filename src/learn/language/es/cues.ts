import { classes } from './classes.ts';
import type { LanguageWords } from '../types.ts';
import { ahead } from '../unlisted.ts';
import { unlessAsked } from '../unless-asked.ts';

const { candidates, changes, noBan, workThings } = classes;

/** By what Spanish says that something holds, or that it does not. Without accents: text is folded first. */
export const cues: LanguageWords['cues'] = {
  durable: [
    String.raw`^(?:\W*(?:y|pero|ok)[,.]? )*(?:nada de|ningun|ninguna) [\w-]+(?: [\w-]+)? sin \w+`,
    String.raw`\b(?:(?<!\bcomo )siempre|nunca(?! (?:use|usado|hice|he|habia|vi|entendi|programe|trabaje|toque|escribi)\b)|jamas|de ahora en adelante|a partir de ahora|en adelante|en el futuro|en general|por defecto|bajo ningun concepto|en todo momento|por norma)\b`,
  ],
  eachTime: [
    String.raw`\b(?:cuando|siempre que|si) (?:arregl|corrij|corrig|soluci|encuentr|repar)\w* (?:un|algun) (?:bug|error|fallo)\b`,
    // "When something looks odd: reproduce it, write a test, fix it"
    String.raw`^(?:\W*(?:en general|por regla general|y|tambien),? )*(?:cuando|si) (?:algo|alguien|una?|algun\w*)\b[^:,?]{2,45}: ?[a-z][^:,?]{2,50}, ?[a-z][^:,?]{2,60}(?:, | y )`,
    String.raw`^(?:cuando|si) (?:cambi|modifi|anad|agreg|toc|renombr|actualic)\w+ .{2,50}\b(?:tambien)\b`,
    String.raw`\b(?:cada vez|despues de cada|antes de cada|en cada|por cada|para cada|al (?:final|terminar) (?:de )?cada|siempre que(?! (?:un|una|el|la|alguien|se) )|antes de (?:todo|cualquier)|tras cada)\b`,
  ],
  quantifier: [
    String.raw`\btodo lo que\b`,
    String.raw`\b(?:cada|todos los|todas las|todo el|toda la|cualquier|ningun|ninguna|en todas partes)\b`,
  ],
  prohibition: [
    String.raw`\b(?:aqui|nosotros|en (?:este|el) (?:proyecto|repo|equipo)),? (?:ya )?(?:no|nunca) \w+(?:amos|emos|imos)\b`,
    String.raw`^(?:\W*(?:y|pero|por favor|ok|si|no|entonces)[,.]? )*(?:no|nunca|jamas|evita|deja de|prohibido|nada de|sin) (?!(?:${noBan})\b)\w+`,
    String.raw`\b(?:no (?:se )?(?:debe|deben|puede|pueden|debes|deberia|hay que)|esta prohibido|no esta permitido|sin (?:mi|preguntar|permiso))\b`,
  ],
  obligation: [
    String.raw`\b(?:debe|deben|debes|deberia|hay que|tiene que|tienen que|tienes que|es obligatorio|es necesario)\b`,
  ],
  directive: [
    String.raw`^(?:\W*(?:y|pero|por favor|ok|si|no)[,.]? )*(?:(?:tod[oa]s )?(?:l[oa]s|nuestr[oa]s) )?(?:migraciones|componentes|funciones|metodos|clases|modulos|commits|ramas|prs|scripts|endpoints|consultas|comentarios|dependencias|paquetes|imports|tipos|secretos|playbooks|plantillas|releases) (?:deben|tienen que|deberian) (?!(?:ahora|todavia|pasar|funcionar)\b)\w`,
    String.raw`^(?:\W*(?:y|pero|por favor|ok|si|no|entonces|tambien|mejor)[,.]? )*(?:usa|utiliza|prefiere|sigue|respeta|manten|guarda|aplica|emplea|pon|deja|basate|apoyate|prioriza|responde|escribe|trabaja)\b`,
  ],
  ensure: [
    String.raw`\bno (?:te )?olvides\b`,
    String.raw`\b(?:asegurate|asegurese|procura que|verifica siempre)\b`,
  ],
  contrast: [
    String.raw`\bsolo (?:via|por|desde|a traves de) (?:el |la |los |las )?(?!ahora\b|hoy\b)\w+|\bsolo (?:lectura|el|la|los|las) (?!que\b)\w+(?:[.,]|$)`,
    String.raw`, no (?!hace|es|se puede)\w+|\bno se \w+[.!]*$`,
    String.raw`\b(?:en (?:vez|lugar) de|mas bien|sino|y no|pero no)\b`,
  ],
  habit: [
    String.raw`\b(?:va|van|sale|salen) (?:siempre |todo |tod[oa]s )?en (?:espanol|ingles|minusculas|mayusculas)\b`,
    String.raw`\bno (?:nos )?podemos (?:permitir|cambiar|usar|tocar|actualizar|instalar|migrar|modificar|depender|salir|dejar|subir|borrar|vaciar|mover|renombrar|romper|perder|enviar|mandar|guardar|reiniciar|publicar|compartir|asumir|contar con|fiar|esperar|parar|apagar|tener|poner|meter|exigir|pedir)\w*\b`,
    String.raw`\b(?:van|se escriben|se nombran|se guardan|se hacen|se ponen) (?:siempre |todos |todas )?(?:en|sin|con) (?!contra)\w+`,
    String.raw`\b(?!(?:no )?(?:vamos|podemos|debemos|tenemos un (?:bug|problem)|sigamos|hacemos asi))(?:no )?\w{3,}(?:amos|emos|imos)\b(?! a\b)`,
    String.raw`\baqui\b[,.]? *$|^aqui (?!va\b|van\b|esta\b|estan\b|tienes|te\b|hay\b|viene|pasa|falta|sale|los? (?:bueno|correcto))\w+`,
    String.raw`\b(?:usamos|utilizamos|no usamos|preferimos|trabajamos|mantenemos|seguimos|desplegamos|guardamos|tenemos|hacemos|evitamos|necesitamos|soportamos|escribimos)\b`,
    String.raw`\b(?:nuestro|nuestra|nuestros|nuestras) \w+ (?:es|son|usa|debe|esta)\b`,
    String.raw`\b(?:no hace falta|no es necesario|no necesitamos|no hay necesidad)\b`,
  ],
  want: [String.raw`\b(?:quiero|no quiero|necesito|me gustaria)\b`],
  prefer: [
    String.raw`\bno soy (?:\w+ )?(?:programador|desarrollador|tecnic|informatic)\w*\b|\bestoy aprendiendo\b|\bno se (?:nada|mucho) de\b|\bsoy (?:nuev[oa] en|principiante|novat[oa])\b`,
    String.raw`\b(?:prefiero (?!${candidates})|me gusta mas (?!${candidates})|no me gusta(?! como| nada| el color|$)|mi preferencia|odio|preferiria)\b`,
  ],
  lifecycle: [
    String.raw`\b(?:esta|estan) muert\w+|\bnos (?:movimos|pasamos|cambiamos) (?:de|a)\b|\blo (?:reemplazamos|cambiamos) por\b|\bnadie (?:lo|la|los|las)? ?usa\b|\bya no (?:usamos|damos|soportamos|existe)\b`,
    String.raw`\b(?:obsolet\w+|deprecad\w+|archivad\w+|ya no(?! (?:(?:requier|necesit)\w+ (?:mas |ningun )?(?:cambio|modific|nada|ajuste|arregl)\w*|pasan?|funcionan?|van?|carga|arranca|compila|responde|abre|sale|aparece|anda|me|puedo|veo)\b)|reemplazad\w+|sustituid\w+|migra(?:do|da|dos|das|mos|ron)|descontinuad\w+|abandonad\w+|dejamos de usar|fue (?:eliminad|renombrad|movid)\w+)\b`,
    String.raw`\b(?:retrocompatib\w+|compatibilidad hacia atras|(?:aun|todavia) no (?:hay|tenemos|esta)|sin usuarios|(?:esta|estan|aun no|todavia no|ya|pasa) (?:ya |aun |todavia |solo )*en produccion)\b`,
  ],
  roadmap: [
    String.raw`\b(?:vamos a (?:migrar|adoptar|usar|dejar|reemplazar|pasar)|a largo plazo|el objetivo es|la idea (?:de(?: est[ea]|l| la)? [\w-]+ )?es|el plan es)\b`,
  ],
  recollection: [
    // "te lo conté cuando ...", "¿no habías dicho que ...?"
    String.raw`\b(?:te|se|os|le) l[oa]s? (?:dije|conte|explique|comente|avise|mencione|pedi|escribi|(?:he|habia) (?:dicho|contado|explicado|comentado|avisado|pedido|escrito))\b|\bno (?:habias|habiamos) (?:dicho|quedado)\b|\bno (?:me )?(?:dijiste|decias)\b`,
    String.raw`\b(?:es|van) (?:ya )?la (?:segunda|tercera|cuarta|quinta|enesima) vez\b|\bcuantas veces (?:te|lo|hay|tengo|tendre|voy|debo|he)\b`,
    String.raw`\b(?:tenias|tendrias|debias|deberias) (?:que )?haber\w*|\botra vez (?!mas\b)(?:has )?\w+(?:aste|iste|ado)\b|\b(?:has \w+(?:ado|ido|sto|cho)|\w+(?:aste|iste)) otra vez\b`,
    String.raw`\b(?:(?:yo )?(?<!\b(?:nunca|jamas) )(?:pensaba|crei|creia|pense) que|ya te (?:dije|he dicho|pedi)|te dije|te he dicho|como (?:te )?(?:dije|he dicho|acordamos|quedamos)|habiamos (?:dicho|quedado|acordado)|quedamos en)\b`,
    String.raw`\b(?:has|hiciste|corriste|ejecutaste|probaste|verificaste|leiste|revisaste|comprobaste)\b.{0,25}\?`,
    String.raw`\b(?:has (?:probado|verificado|ejecutado|leido|comprobado|revisado|testeado)|te olvidaste|olvidaste|se te olvido|has olvidado|deberias haber|no (?:probaste|ejecutaste|leiste|seguiste))\b`,
  ],
  correcting: [
    String.raw`\b(?:quise decir|quiero decir|me refiero|me referia|eso (?:no es|esta mal)|esta mal|no es eso|(?<!\bsi )no existe|no tiene nada que ver|te equivocas|inventaste)\b`,
    String.raw`^(?:no|espera|para|en realidad)\b[,.!]+ *\w+`,
  ],
  complaint: [
    String.raw`\b(?:has vuelto|habeis vuelto|volviste) a \w+[aei]r\b`,
    String.raw`\btrabaja (?:de forma autonoma|sol[oa]|por tu cuenta)\b`,
    String.raw`\b(?:deja de|para de|no (?:me )?(?:preguntes|inventes|asumas|supongas|adivines|repitas|expliques)|sin preguntar|por que (?:sigues|siempre|insistes)|demasiado verbos[oa]|(?:respuestas?|explicaci\w+|resumen\w*) (?:\w+ )?(?:demasiado|muy) \w+|se (?:mas )?(?:honesto|directo|critico|conciso|breve)|piensa bien|tomate tu tiempo)\b`,
  ],
  answerStyle: [
    // How the person is to be called.
    String.raw`\b(?:llamame|llameme) (?!(?:cuando|si|manana|luego|al|por|a)\b)(?:simplemente |solo )?\w+(?=$|[.,;!?]| (?:por favor|y|no)\b)`,
    String.raw`\b(?:contesta|responde|habla)me\b|\bno me (?:mandes|des|muestres|pegues|repitas) (?:tod[oa]s?|el codigo|codigo)\b|\bsolo (?:lo que cambio|el cambio|los cambios|el diff)\b|\bpalabras sencillas\b|\btuteame\b|\bsin (?:rodeos|relleno)\b`,
    String.raw`^(?:\W*(?:y|pero|ok|tambien)[,.]? )*(?:los |la |nuestros )?(?:mensajes? de commit|commits?|comentarios?|documentacion|readme|nombres? de variables?|changelog)\b.{0,20}\ben (?:espanol|ingles|castellano)\b`,
    String.raw`\b(?:sin|nada de|no uses|no pongas|ningun) emojis?\b`,
    String.raw`\brespuestas? mas (?:cortas?|breves?)|\bse mas (?:breve|directo|conciso)`,
    String.raw`\b(?:respond\w*|contesta\w*|habla\w*|escrib\w*|explica\w*|comunica\w*|comentarios?)\b.{0,25}\ben (?:espanol|castellano|ingles)\b`,
    String.raw`^(?:por favor )?en (?:espanol|castellano|ingles)(?: por favor)?[ .!]*$`,
    String.raw`\b(?:respuestas? (?:cortas?|breves?|concisas?)|se breve|sin emojis?|paso a paso|una (?:pregunta|cosa) a la vez|ve al grano)\b`,
  ],
  environment: [
    String.raw`\b(?:estoy|trabajo|estamos|trabajamos|corre|corremos|se ejecuta|uso) (?:en|con|sobre|detras de|bajo)\b.{0,15}(?:windows|mac\w*|linux|wsl|ubuntu|docker|proxy|vpn|node|python|puerto|localhost)`,
    String.raw`\b(?:localhost|127\.0\.0\.1):\d+|\b(?:ya esta (?:instalado|configurado|corriendo)|sin (?:internet|acceso|red))\b`,
  ],
  pointer: [
    String.raw`\b(?:consulta|revisa|mira|lee|sigue|segun|de acuerdo con|ver|basate en|como (?:se )?(?:describe|define|indica) en|respeta)\b.{0,40}(?:\.md\b|\bdocs?\b|readme|agents|claude|documentacion|guia|wiki|especificacion|convencion\w*|repo\b|repositorio)`,
  ],
  authority: [String.raw`\b(?:fuente de (?:la )?verdad|canonic\w+|de referencia|autoritativ\w+)\b`],
  location: [
    String.raw`\b(?:va|van|estan|quedan) (?:siempre )?en [\w.@-]+\/[\w./-]*`,
    String.raw`\b(?:pon|poner|guarda\w*|coloca\w*|va|van|deben? (?:ir|estar)|se guarda\w*|crea\w*|almacena\w*)\b.{0,40}\b(?:en|dentro de|bajo)\b.{0,30}(?:\/|\bcarpeta|\bdirectorio|\brepo\w*|\brama|\.md\b|\.json\b|\.ya?ml\b)`,
  ],
  matter: [
    String.raw`\b(?:el codigo|comentarios|archivos|ficheros|mensajes de commit|commits|componentes|funciones|pruebas|tests|variables|tipos|migraciones|clases|modulos|dependencias)\b`,
  ],
  naming: [
    String.raw`\b(?:nomenclatura|prefijo|sufijo|snake_?case|camel_?case|convencion\w*|minusculas|mayusculas|indentacion|mensajes? de commit|nombres? de (?:rama|variable|archivo)s?)\b`,
  ],
  consistency: [
    String.raw`\b(?:consisten\w+|coheren\w+|mism[oa] (?:estilo|forma|manera|formato|estructura|patron)|alinead\w+|buenas practicas|igual que (?:en )?(?:los|las) demas|patron existente)\b`,
  ],
  value: [
    String.raw`\bnumeros magicos\b|\bfunciones puras\b|\blegibilidad\b`,
    String.raw`\b(?:simple|sencill\w+|minim\w+|ligero|sobreingenieria|sobrecomplic\w+|hardcode\w*|reutilizable\w*|generic\w+|limpio|parche\w*|causa raiz|fallback\w*|deuda tecnica|codigo muerto|robust\w+|mantenible\w*|modular\w*|accesib\w+)\b`,
  ],
  memory: [
    String.raw`\b(?:recuerda|ten en cuenta|acuerdate|memoriza|documenta (?:esto|eso)|anota|(?:agrega|anade|pon|escribe|guarda|actualiza).{0,30}(?:agents|claude|reglas|memoria))\b`,
  ],
  moment: [
    String.raw`\b(?:antes de (?:hacer|subir|commit\w*|hacer push|terminar|desplegar|cambiar|modificar|crear|que)|despues de (?:hacer|cambiar|modificar|terminar|implementar)|cuando (?:hagas|termines|agregues|crees|modifiques|cambies)|al terminar)\b`,
  ],
  steps: [
    String.raw`\b(?:y luego|despues de eso|a continuacion|primero .{3,60} (?:luego|despues)|en este orden|seguido de)\b`,
  ],
  proof: [String.raw`\b(?:pruebas?|tests?|prueba|lint\w*|cobertura|ci\b|verifica\w*|valida\w*|regresion)\b`],
  review: [
    unlessAsked.es,
    String.raw`\b(?:solo )?(?:con|sin|tras|previa) (?:autorizacion|aprobacion|visto bueno|el ok|consultar)\b`,
    String.raw`\bpreguntame antes|\bmuestrame (?:siempre )?(?:el|un) plan|\blo hago yo`,
  ],
  domainFact: [
    String.raw`\bsolo (?:los|las|el|la) \w+ (?:ven|pueden|tienen|ve|puede)\b`,
    String.raw`\b(?:solo (?:un|una|hay|puede)|un solo|una sola(?! vez)|unicamente|no hay|exactamente un\w*|como maximo un\w*|un\w* \w+ por \w+)\b`,
  ],
  projectFact: [
    String.raw`\b(?:lo|la|los|las) (?:maneja|lleva|mantiene|gestiona|administra|corre|hace|define|controla|aprueba)n? (?:otro|otra|el|la|solo|un|una)\b|\b(?:es|son|esta|estan) (?:gestionad|mantenid|administrad|compartid|bloquead|congelad|certificad|impuest)\w+\b|\botro equipo\b|\bse (?:borra|reinicia|sobrescribe|actualiza|sincroniza|regenera)n? (?:cada|sol[oa]s?|tod[oa]s|automaticamente|los|las|por)\b|\bya (?:viene|vienen|trae|traen|incluye|incluyen) (?:con|en|el|la|sin|incluid\w+)\b`,
    String.raw`\b(?:el|la) (?:backend|frontend|api|app|servidor|sitio|base) (?:esta|corre|es|todavia|aun) (?:en|con|no|hech\w+)\b`,
    String.raw`\b(?:es|son) (?:public\w+|privad\w+|open[- ]source|intern\w+|de solo lectura|generad\w+)\b`,
  ],
  decision: [
    String.raw`\b(?:(?:nos quedamos|sigamos|quedemonos) con|mantengamos|usemos|definitivamente|esta (?:pensado|disenado) para|es responsable de|sirve (?:para|de|como)|se puede asumir|prioriza\w*|decidimos)\b`,
  ],
  therefore: [
    String.raw`^(?:\W*(?:y|pero|ok|si|no|ojo|cuidado)[,.:]? )*(?!(?:yo|tu|eso|esto|que|por que|si|cuando|puedes|hay|como)\b)[^.?!]{10,100}?,? (?:asi que|por eso|entonces|por lo tanto) (?:\w+ ){0,2}?(?:no|nunca|solo|siempre|usa|lee|deja|manten|hay que|nada|va|van|tiene|debe)\b`,
  ],
  replies: [String.raw`\b(?:tus|sus) (?:respuestas|explicaciones|resumenes)\b|\brespuestas mas\b`],
  secrecy: [
    String.raw`\bdatos de (?:los )?(?:clientes?|pacientes?|usuarios?)\b`,
    String.raw`\b(?:secretos?|contrasenas?|claves? (?:api|de api|privada)|credenciales|tokens?|datos (?:personales|sensibles)|confidencial\w*)\b`,
  ],
  because: [
    String.raw`\b(?:porque|ya que|puesto que|dado que|si no(?! (?:existe|hay|esta|tiene|se)\b)|de lo contrario|para que|asi que)\b`,
  ],
  product: [
    ahead(
      String.raw`^(?:a partir de ahora|desde ahora|ahora),? (?:el|la|los|las|un|una) (?!(?:\w+ )?(?:codigo|tests?|pruebas?|commits?|ramas?|mensajes? de commit|funciones|funcion|componentes?|api|endpoints?|documentacion|migraciones|dependencias|textos?)\b)\w+`,
    ),
    String.raw`^(?:\W*(?:e|y|ma|mas|pero)[,.]? )*(?:el|la) (?!(?:${workThings})\b)\w+(?: \w+)? (?:nunca |siempre |no )?(?:debe|debera|puede|tiene que) `,
    ahead(
      String.raw`^(?:el|la|los|las|cada|un|una) (?:boton|menu|ventana|pagina|tarjeta|usuario|usuarios|jugador|enemigo|formulario|lista|tabla|app|modal)\b.{0,10}\b(?:debe\w*|necesita|tiene que|puede\w*|se debe|no debe)\b`,
    ),
  ],
  building: [
    String.raw`^(?:\W*(?:y|pero|por favor|ok|tambien)[,.]? )*(?:(?:puedes|quiero(?: que)?|necesito) )?(?:agreg\w+|anad\w+|cre[ae]\w*|implement\w+|haz\w*|escrib\w+|pon|dame) (?:un|una|el|la|los|tests?) (?!commit)`,
  ],
  question: [
    String.raw`\?\s*$`,
    String.raw`^(?:y |pero |entonces |ok )*(?:¿|que|por que|como|cual\w*|cuando|donde|quien|puedes|podrias|podemos|es|hay|deberiamos)\b.*\?`,
  ],
  speculation: [
    String.raw`\b(?:quizas?|tal vez|creo que|pienso que|me pregunto|podriamos|a lo mejor|no estoy seguro|que (?:opinas|te parece))\b`,
  ],
  thisWork: [
    ahead(
      String.raw`\b(?:en|para|durante) (?:este|esta) (?:pr|mr|commit|ticket|rama|paso|tarea|refactor\w*|cambio|fase|migracion)\b|\bmientras (?:haces|hagas) (?:esto|eso)\b`,
    ),
  ],
  report: [
    ahead(
      String.raw`\b(?:pruebas|tests?) (?:pasan?|corren?|fallan?) (?:en mi|en local|en el ci|aqui|aca)\b|\bpero no en (?:el |la )?(?:ci|servidor|prod\w*|mia|tuya)\b`,
    ),
    String.raw`\b(?:siempre|nunca) me (?:sale|aparece|da|devuelve|manda|redirige)\b|\bme (?:sale|aparece|da|devuelve|manda) siempre\b`,
  ],
  oneTask: [
    String.raw`^(?:\W*(?:ok|bueno|y|pero)[,.]? )*(?:al final|finalmente|a fin de cuentas)\b(?! de)`,
    String.raw`\bno (?:escribas|cambies|toques|modifiques|implementes|hagas|programes) (?:nada|codigo)\b|\bsin (?:tocar|cambiar|modificar|escribir) nada\b`,
    String.raw`\bno .{3,40} todavia\b|\btodavia que\b|\bnada mas\b|\bel resto\b|\b(?:lo|los|las) demas\b`,
    String.raw`\b(?:por ahora|de momento|ahora|esta vez|(?:todavia|aun) no(?! (?:l[oa]s? )?(?:usa|tiene|conoce))|hoy|manana|primero(?! (?:me )?(?:l[oa]s? )?(?:expli|muestr|ensen|dime|dec|propon))|solo (?:este|esta|esto)|temporal\w*|en este (?:pr|paso|commit))\b`,
  ],
  progress: [
    String.raw`^\W*(?:(?:ok|si|vale|bien|perfecto|gracias|genial|dale|listo)[,.! ]*)*(?:(?:continua|sigue|dale|adelante|hazlo|procede|siguiente|aplica|empieza|sube|commite)\w*|commit|push)\b.{0,25}$`,
  ],
  featureWork: [
    // An order with its tool first: "use pandas to make a script that ..."
    String.raw`^\W*usa[rd]? [\w./-]+(?: [\w./-]+){0,4} para (?:hacer|crear|escribir|armar|generar) (?:una?|el|la|los|las) `,
    String.raw`^(?:explica\w*|dame|elimina\w*|borra\w*|cambia\w*|pon)\b`,
    ahead(
      String.raw`^(?:\W*(?:y|pero|por favor|ok|si|no|entonces|tambien|ahora|primero)[,.]? )*(?:(?:puedes|podrias|quiero(?: que)?|necesito(?: que)?|vamos a|hay que) )?(?:${changes})\b`,
    ),
  ],
  screen: [
    String.raw`\b(?:abajo|arriba|centrad[oa]|visible|oculto|a la (?:derecha|izquierda)|movil|columna\w*)\b`,
    ahead(
      String.raw`\b(?:boton\w*|modal|menu|pagina|pantalla|color\w*|clic\w*|pestana\w*|icono\w*|ventana|pixel\w*|margen|fuente|fondo|borde|encabezado|tarjeta|encima|debajo|esquina)\b`,
    ),
  ],
  bugReport: [
    String.raw`\b(?:muestra|muestran|sale|salen|da|marca|dice|aparece|devuelve|pone) (?:\S+ ){1,2}(?:en vez de|en lugar de)`,
    String.raw`\bnunca (?:llega|aparece|funciona|sale|carga|termina|responde|se ejecuta|se llama)n?\b`,
    String.raw`\bcada vez que (?!.*\b(?:ejecuta|corre|actualiza|haz|pasa|avisame|regenera)\b).{3,60}\b(?:se|no|sale|aparece|da|falla|pierde|borra)\b`,
    ahead(
      String.raw`\b(?:(?<!mensajes? de )error\w*|excepcion|falla\w*|fallo|no funciona|(?<!\b(?:cuando|siempre que|quando|sempre que|si|se) (?:for )?[a-z]+ (?:un|um|algun|algum) )bug\w*|rot[oa]s?|problema|equivocad[oa]s?|se cuelgan?|se caen?|se cayo|se traba|tests? (?:esta|estan|sale|salen|sigue|siguen) (?:en )?roj\w+|404|500(?! (?!cuando|para|desde|despues)[a-z]{4,}))\b`,
    ),
  ],
  reference: [
    String.raw`\b(?:(?!(?:utf|iso|sha|cp|ean|usb|a)-\d)[a-z]{1,6}-\d{1,5}|#\d+|linea \d+|paso \d+|fase \d+|seccion \d+)\b`,
  ],
  pointing: [String.raw`\b(?:esto|eso|aquello|arriba|abajo|aqui|ese|esa)\b`],
};
