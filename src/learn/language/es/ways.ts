import { classes } from './classes.ts';
import { common } from './frames.ts';
import { type FrameClasses, fillFrames } from '../frames.ts';
import { joinCues } from '../join-cues.ts';
import { type RomanceWay, romanceWays } from '../romance/ways.ts';
import type { LanguageWords } from '../types.ts';

const { authorities } = classes;

/** What people do with what was made for them. */
const using = String.raw`usan?|utilizan?|manejan?|abren?|abre|consultan?|rellenan?|cargan?|miran?`;

/** Sending only what is new. */
const partOnly = {
  send: 'mandame|manda|enviame|pasame|pasa|muestrame|mostrame|ensename|dame|pegame|pega|escribe|devuelveme|damelo',
  only: 'solo|solamente|nada mas|unicamente|nomas',
  the: 'el |la |los |las |lo |un ',
  piece: 'trozos?|pedazos?|cachos?|partes?|lineas?|fragmentos?|bloques?|que',
  changing: String.raw`cambi\w+|modific\w+|toca\w*|afecta\w*|importa\w*`,
};

const frames: FrameClasses<RomanceWay> = {
  beforeYouAct: {
    howMany: 'cuant\\w+|cual\\w*|si',
    tellMe: String.raw`(?:quiero|prefiero|necesito|me gustaria) (?:\w+ )?(?:entender|saber|ver|revisar|leer)\w*|(?:dime|decime|digame|cuentame|contame|muestrame|mostrame|ensename|explicame|avisame)|me (?:dices|decis|cuentas|contas|ensenas|explicas|muestras|mostras)`,
    before: 'antes de(?: que)?',
    acting: String.raw`(?:lo |la )?(?:hac|hag|toc|cambi|modific|escrib|empe|empie|program|borr|edit|pic|lanz|sub|instal|arranc)\w*`,
  },
  explainFirst: {
    first: 'primero|antes',
    explain: 'expli|cuent|muestr|ensen|propon|decime|dime',
    and: 'y',
    then: 'luego|despues|ya',
    code: 'program|escrib|pic|toc|codea|codific|haz|hac|camb|modific|codigo',
  },
  partOnly,
  partOfReply: partOnly,
  readsOnly: {
    iRead:
      '(?:solo|solamente|nada mas) (?:me )?(?:leo|miro)|(?:leo|miro) (?:solo|solamente|nada mas|unicamente|nomas)',
    the: 'la |el |las |los ',
    outer: String.raw`ultim\w+|primer\w*|dos primer\w+|dos ultim\w+`,
    parts: 'lineas?|frases?|parrafos?|palabras?|renglon\\w*',
  },
  enough: {
    toDescribe: 'para',
    sentence: '(?:una|dos|tres|un) (?:frases?|lineas?|oracion\\w*|palabras|renglon\\w*)',
    suffices: 'bastan?|sobra|alcanzan?|es suficiente|son suficientes',
    with: 'con',
  },
  notEven: {
    notEven:
      'ni siquiera (?:lo |la |los )?(?:has|me has)|no (?:has|me has) ni|ni (?:lo |la |los |las )?(?:has|siquiera)|nunca (?:lees|miras|abres)|ni siquiera',
    looked: String.raw`(?:abierto|leido|mirado|lanzado|probado|comprobado|ejecutado|abriste|leiste|miraste|probaste|corriste|ejecutaste)\b|(?:el|la|los|las|mi) (?:log|traza|archivo|fichero|mensaje|error|enlace)`,
  },
  claims: {
    youSay: '(?:me )?(?:dices|decis|cuentas|aseguras|juras)',
    works: String.raw`compila\w*|funciona\w*|pasa\w*|listo|terminado|arreglado|verde|va\b|anda\b`,
    unproven: String.raw`sin (?:haber\w*|probar\w*|lanzar\w*|ejecutar\w*|compilar\w*)|y no (?:lo |la )?has|pero no (?:lo |la )?has`,
  },
  nextTime: {
    nextTime: 'la proxima(?: vez)?|para la proxima|otra vez',
    noOrder: String.raw`(?:que|es|sera|yo|se|va|semana|version|reunion|fase|lo (?:mismo|de)|\w+(?:aste|iste|o|ado)\b)\b`,
  },
  worksFirst: {
    first: 'primero|antes que nada|lo primero',
    thatItWorks: String.raw`(?:que |hay que |haz que |es que )?(?:funcione|funcionar|ande|vaya|marche|camine|simple|sencillo|corra)`,
    and: 'y',
    thenWe: String.raw`(?:luego|despues|ya |se (?:mide|optimiza|mejora|pule))`,
  },
  onlyThey: {
    onlyThey: String.raw`(?:lo|la|los|las) (?:${using}) (?:solo|solamente|unicamente|nomas|sobre todo) (?:el |la |los |las |mi |mis |nuestr\w+ |en )|solo (?:lo|la|los|las) (?:${using}) (?:el |la |los |las |mi |mis |nuestr\w+ )|(?:los|las) que (?:lo|la|los|las) (?:usan|utilizan|manejan) `,
  },
  shareOf: {
    share:
      '(?:la mitad|un tercio|la mayoria|much[oa]s|casi tod[oa]s) (?:de )?(?:los |las |mis |nuestr\\w+ )?',
    things: 'lineas|filas|columnas|tests|paginas|imagenes|archivos|ficheros|datos|commits|del tiempo',
    live: String.raw`(?:no|ni) (?:tienen?|sabe\w*|lee\w*|ven?|usan?|habla\w*|entiende\w*)|(?:lee|leen|habla|hablan|trabajan?|escriben?) (?:mal|poco|solo|desde|con)|lo hacen todo|va en|van en`,
  },
  notOurs: {
    notOurs: String.raw`(?:es cosa|depende|es culpa|viene|vienen) (?:de|del|de la|de los) (?:\w+ )?(?:fabricante|proveedor|ministerio|hacienda|banco|editor|norma|protocolo|cliente|central)\w*,? y?|no (?:va|van) a cambiar(?! nada)|no lo (?:controlamos|decidimos) (?:nosotros)?|ahi no (?:podemos|pintamos|se puede|hay nada que)|(?:lo|la|los|las) (?:pone|fija|define|marca|impone|manda|dicta|establece)n? (?:el |la |los |las )?(?:${authorities})|no (?:esta|queda) en nuestr\w+ manos?|y no se puede (?:cambiar|tocar)`,
  },
  weCannot: {
    weCannot: '(?:nosotros )?no (?:nos )?(?:podemos|debemos)(?: permitir)?',
    fumbling: String.raw`clic|puls|apret|ver\b|abrir\b|entrar\b|acceder\b|seleccion|guardar\b|dar(?:le)?\b|hacer otra|seguir\b|encontrar\b|escribir en`,
    reason: String.raw`hay|los|las|el|la|es que|porque|si no|nuestr\w+|ya que`,
  },
  beginsWith: {
    beginsWith:
      '(?:no )?(?:empieza|empiezan|comienza|comienzan|acaba|acaban|termina|terminan) (?:siempre |todos |todas )?(?:por|con|en)',
    a: 'un |una |la letra |el ',
    letters: '(?:dos|tres|cuatro) (?:letras|cifras|digitos)',
  },
  mustRunOn: {
    must: '(?:tiene|tienen|hay|debe|deben)(?: que)?',
    run: String.raw`funcionar|correr|andar|ir|arrancar|servir|caber`,
    on: 'en|sobre|con|sin|bajo',
    inView: 'movil|la pagina|la pantalla|el boton|tod[oa]s?|cuenta|este|esta',
  },
  theyWant: {
    theyWant: String.raw`lo (?:quiere|quieren|pide|piden|exige|exigen|manda|impone|decidio) asi\b|(?:es|son|fue) (?:el |la |los |las )?(?:${authorities}) (?:quien|quienes|el que|la que) (?:quier|pid|exig|mand|impon|decid|fij)`,
  },
  notOurConcern: {
    notOurConcern:
      'nos da (?:igual|lo mismo)|me da igual (?:word|el rendimiento|ie)|no nos (?:importa|interesa|preocupa)|nos trae sin cuidado|nos importa un',
    now: 'de momento|ahora',
  },
  sole: {
    isTheOnly: '(?<!\\b(?:eso|esto|ese|este|esta) )(?:es|soy|somos) (?:el|la) unic[oa] (?:que|con)',
    fails: String.raw`tiene (?:el|ese|este) (?:fallo|error|problema)|(?:falla|peta|rompe|funciona|va|cambia|queda|falta|pasa|no)\b`,
  },
  leaveToMe: {
    leaveToMe: String.raw`dejame (?:a mi|hacer|(?:los|las|el|la) \w+(?=[,.;!]|$))|dejamel[oa]s?(?: a mi)?|(?:los|las|el|la) [\w-]+(?: [\w-]+){0,2}? (?:l[oa]s? )?(?:hago|llevo|lanzo|subo|corro|gestiono) yo`,
  },
  mayOnly: {
    mayOnly: String.raw`solo (?:puede|pueden|debe|deben) (?:tocar|entrar|cambiar|modificar|desplegar|acceder|meter mano|publicar|editar|subir|firmar|aprobar)\w* (?:el |la |los |las |mi )?[\w-]+|solo (?:el |la |los |las )[\w-]+(?: de \w+)? (?:puede|pueden|tiene|tienen) (?:tocar|permiso|acceso|cambiar|modificar|desplegar|entrar|meter mano)`,
  },
  countsOnly: {
    countsOnly: String.raw`(?:solo|solamente|unicamente) (?:cuentan?|valen?|sirven?|mandan?) (?:el |la |los |las )?[\w-]+|(?:nos fiamos|me fio) (?:solo|solamente) de `,
  },
  leaving: {
    leaving: String.raw`(?:lo|la|los|las) (?:estamos|vamos) (?:vaciando|abandonando|migrando|quitando|sacando|desmontando|dejando|retirando|jubilando)|(?:todavia|aun) no (?:lo|la|los|las) (?:usa|tiene|conoce) nadie|nadie (?:lo|la|los|las) (?:usa|tiene|conoce|ha instalado) (?:todavia|aun)`,
  },
  forEach: {
    to: String.raw`para \w+(?:ar|er|ir)(?:l[oa]s?)?`,
    one: '(?:un|una|la|el|los|las|cada|nuestr\\w+) ',
    youDo: String.raw`(?:\w+ )?\w{3,}[ae]s|se \w+|hay que|yo (?:lo |la )?\w+`,
    and: 'y',
    then: 'luego|despues|solo despues|al final',
  },
  whenNew: {
    when: 'cuando|cada vez que|siempre que',
    one: 'un[ao]? (?:nuev\\w+ )?|hay un[ao]? ',
    inView: String.raw`(?:\w+ )?(?:usuari|client|jugador|visitant|test|boton|error)`,
    youDo: String.raw`\w{3,}[ae]s|das|se \w+|hay que`,
    then: 'luego|despues|al final|por ultimo',
  },
  noneIn: {
    noneOf: '(?:nada de|ningun|ninguna|nunca) ',
    nothingThere: String.raw`respuesta|error|resultado|cambio|problema|datos|reaccion|noticia|rastro|fallo|se\b|me\b`,
    inside: '(?:en|dentro de|con) (?:la |el |las |los |nuestr\\w+ )?',
    inView: 'pagina|lista|menu|pantalla|tabla|columna|cambio|formulario|esta|este',
  },
  onlyInTests: {
    inTests:
      '(?:en|para) (?:los |las )?(?:datos de prueba|fixtures|ejemplos|demos|capturas|juegos de prueba)',
    only: 'solo|solamente|unicamente|nada mas que',
  },
  volume: {
    lately: 'esta semana|este mes|desde|ayer|hoy',
    arrive: String.raw`entran?|llegan?|recib\w+|proces\w+|atend\w+|sal\w+n|mand\w+|vend\w+|hacemos|tramit\w+`,
    faults: 'error|fallo|veces|vez',
    perDay: '(?:al|por|cada) (?:dia|semana|mes|hora|noche)|a la (?:semana|hora)|diari[oa]s',
  },
  staysHere: {
    neverLeaves: '(?:no|nunca|jamas) (?:salen?|se van?|pueden? salir|deben? salir) de',
    this: 'est[ea] |es[ea] |la |el |nuestr\\w+ |aqui',
    homes: String.raw`equipo|maquina|ordenador|portatil|servidor|edificio|empresa|laboratorio|red|pais|oficina|sala|hospital|colegio|casa|despacho|compu\w*`,
  },
  noFan: {
    noFan:
      'no soy (?:muy |nada |demasiado |un gran )*(?:fan |partidari[oa] |amig[oa] |devot[oa] )?de (?:los |las )?',
    inView: 'aqui|alli|est[aeo]s?|es[aeo]s?|ahi|tu|el|la|madrid|sistemas|los que',
  },
  inContract: {
    stands: '(?:eso |lo )?(?:esta|figura|viene|consta|pone|dice)(?: escrito| puesto| firmado| asi)?',
    inPapers:
      '(?:en|por) (?:el |la |los |las |nuestro )?(?:contrato|ley|convenio|reglamento|pliego|estatutos|norma|licitacion|ordenanza)',
  },
  until: {
    until: 'hasta(?: finales de| el| la)?',
    both: '(?:los|las) (?:dos|tres|viej\\w+|antigu\\w+)|ambos|ambas',
  },
  needs: {
    builds: String.raw`tests?(?: de \w+)?|pruebas|build|ci|compilacion|despliegue|scripts?`,
    need: 'necesitan?|requieren?|piden?|exigen?',
    things: 'red|base|licencia|clave|proxy|certificado',
  },
  fewer: {
    dontGive: 'no me (?:des|propongas|saques|ofrezcas|sueltes|pongas|listes)',
    many: 'diez|veinte|cien|mil|varias|tantas|un monton de|quince|treinta',
  },
  unasked: { unasked: '(?:lo|nada) que (?:yo )?no (?:te |os )?(?:he pedido|haya pedido|pedi|dije|pida)' },
};

/** Spanish: how this person works with the agent, who uses what is made, and what is not up to them. */
export const ways: LanguageWords['cues'] = joinCues(fillFrames(romanceWays, frames, common), {
  answerStyle: [
    String.raw`^(?:\W*(?:ok|si|y|por favor|porfa|bueno)[,.]? )*(?:se|sea|hazlo|ve al|resume) (?:mas |muy )?(?:breve|corto|conciso|grano)(?=[,.;!]|$| por favor)`,
    String.raw`\b(?:deja|para|basta) de (?:soltarme|pegarme|mandarme|repetirme|copiarme|felicitarme|resumirme|explicarme|darme|ponerme) `,
  ],
  complaint: [
    String.raw`\b(?:cuando|si) no (?:lo )?(?:sepas|sabes|encuentres|entiendas|sepás)(?: algo| nada)?,? (?:lo |me lo |pues |simplemente )?(?:dices|dilo|decis|decilo|preguntas?|preguntame)`,
  ],
  division: [
    String.raw`\b(?:el|la) (?:modulo|parte|tema|servicio|web|base|carpeta|app\w*)(?: [\w-]+){0,4}? (?:lo|la) (?:lleva|tiene|mantiene|maneja|gestiona) [a-z]+`,
  ],
  person: [
    String.raw`\b(?:de|en) (?:sql|python|java\w*|git|html|css|linux|docker|codigo|programacion|ingles),? (?:ni idea|ni papa|ni jota|nada de nada)|\bni idea de (?:sql|python|java\w*|git|html|css|linux|docker|programacion|ingles)\b`,
  ],
  lifecycle: [
    String.raw`\bse (?:quito|elimino|retiro|jubilo|cerro|apago|dejo de usar) (?:el (?:ano|mes) pasado|hace (?:anos|meses|tiempo)|en (?:20\d\d|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre))`,
    String.raw`\b(?:mantenemos|hay que mantener|seguimos manteniendo) (?:la )?compatib\w+`,
    String.raw`\bcambi(?:aron|o|an) con (?:la |el |los )?(?:reforma|fusion|plan|ley|decreto|norma|reorganizacion|\d{4})`,
  ],
  environment: [
    String.raw`\b(?:cuando|si|sin) [^.?!]{4,50}? (?:devuelve|manda|envia|da|escupe|retorna) (?:-\d[\d.,]*|0,0|null|nan|-1)\b`,
  ],
});
