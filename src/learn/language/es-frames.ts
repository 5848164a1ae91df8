import * as classes from './es-classes.ts';
import { habitIrregular, habitStems } from './es-classes.ts';
import type { FrameClasses } from './frames.ts';
import { type RomanceFrame, withOpenings } from './romance-frames.ts';

/** What a statement begins with, and classes that several frames ask for. */
export const common = withOpenings(classes, {
  determiners:
    '(?:el|la|los|las|un|una|unos|unas|nuestr[oa]s?|cada|todo|toda|todos los|todas las|ningun|ninguna|este|esta|estos|estas) ',
  anyOne: 'un |una |cada ',
  theMany: 'los|las|nuestr[oa]s|todos los|todas las',
  which: String.raw`que|sin|con|antes|despues|desde|hasta|de mas de|de menos de|entre|fuera|anterior\w*|posterior\w*|mayores|menores|no|ya no|nunca|se`,
  inView:
    'otr[oa]s?|dos|tres|cuatro|cinco|mism[oa]s?|ultim[oa]s?|primer[oa]s?|nuev[oa]s?|botones|imagenes|fotos|paginas|tests?|pruebas|errores|companeros|usuarios|jugadores|clientes|vez|poco|cosa|bug|mensaje|warning|pequen[oa]s?|que|de abajo',
  not: '(?:no |ya no |se |no se |ya |les |le |nos |nunca |siempre |solo |tampoco )*',
  verb: `(?:(?:${habitStems})[ae]n?|${habitIrregular}|esta|estan)`,
  self: 'se',
  reflexive: String.raw`(?!(?:ve|ven|muestra|muestran|carga|cargan|rompe|rompen|cuelga|cuelgan|pierde|pierden|queda|quedan|solapa\w*|duplica\w*|corta\w*|cae|caen|cierra|abre|abren|actualiza|actualizan)\b)\w{3,}(?:an|en|a|e)`,
  adverbs: 'no |ya no |nunca |siempre |solo ',
  all: 'todo',
  lead: 'y|pero|ojo|no|ah|che|oye',
  no: 'no',
});

/** What Spanish says in the frames it shares with its neighbours. */
export const frames: FrameClasses<RomanceFrame> = {
  statement: {},
  happensItself: {},
  thereIs: {
    at: 'en|por|para|con|desde|segun|sobre|bajo|a|al|del',
    the: 'el |la |los |las |un |una |este |esta |nuestr[oa]s? ',
    nowhere: 'ahora|fin|favor|ejemplo|cierto|que|izquierda|derecha|linea|pagina|tu|tus|lugar|vez',
    between: 'no |ya no |se |no se |solo |siempre |nunca |tod[oa]s? ',
    is: 'hay|tenemos|esta|estan',
  },
  ofKind: {
    unless: String.raw`|en rojo|no \w+[.,]?$`,
  },
  ofKindItself: {},
  soMany: {
    weHave: 'tenemos|hacemos|recibimos|atendemos|procesamos|vendemos|manejamos|sacamos|son',
    about: 'como |unos |unas |solo |maximo |apenas |alrededor de ',
    numbers: 'dos|tres|cuatro|cinco|seis|diez|quince|veinte|cien',
    each: 'por|al|a la|cada|en total',
  },
  machineGives: {
    must: 'debe|deben|debera|tiene que|tienen que',
    gives: String.raw`devuelv\w*|regres\w*|entreg\w*|manda\w*|env\w+|sac\w*|mid\w*|pes\w*|habl\w*|entiend\w*|lee|leen|imprim\w*|corr\w*|cuent\w*|esper\w*|hac\w*|muestr\w*|funcion\w*|trabaj\w*|usa|usan|tien\w*|aguant\w*|da|dan|soport\w*|es|son|esta|estan|va|van`,
    units: String.raw`gigas?|megas?|baudios|seg\w*|min\w*|bits?|bytes?|caracteres|lineas|grises|colores|pixeles|nucleos|grados|conexiones`,
    kinds: 'blanco y negro|monocromo|a pilas|pilas',
  },
  machineIs: {
    is: 'es|son|esta|estan|va|van|viene|vienen',
    states: String.raw`invertid\w+|al reves|cruzad\w+|montad\w+|conectad\w+|cablead\w+|reservad\w+|soldad\w+|limitad\w+|bloquead\w+|sellad\w+|precintad\w+|calibrad\w+|alquilad\w+|prestad\w+|sin conexion|aislad\w+|viej\w+|antigu\w+|de solo lectura|activ\w+ (?:bajo|alto|en bajo|en alto)|compartid\w+|congelad\w+`,
  },
  machineDoes: {
    deeds: String.raw`reinici\w*|apag\w*|duerm\w*|cort\w*|filtr\w*|bloque\w*|limit\w*|cierr\w*|calient\w*|pierd\w*|olvid\w*|borr\w*|rechaz\w*|acept\w*|respond\w*|desconect\w*|despiert\w*|cuelg\w*|tumb\w*|tir\w*|cae\w*`,
    times: String.raw`a los|al cabo|tras|cada|todos los|todas las|de noche|por la noche|los (?:domingos|lunes)|siempre|solo|ningun\w*|despues|seguido|a cada rato|a las`,
  },
  level: {
    levels: 'bajo|alto|low|high|cero|0|1|positivo|negativo|mas|menos|rojo|verde|true|false',
    says: 'quiere decir|significa|es|equivale a',
    positions: String.raw`abiert\w+|cerrad\w+|encendid\w+|apagad\w+|adelante|atras|marcha|libre|ocupad\w+|bloquead\w+|bomba|buen\w+|mal\w+|desconocid\w+|invalid\w+|vaci\w+|derecha|izquierda|arriba|abajo|haber|debe|salida|entrada`,
  },
  onPort: {
    stands: 'esta|estan|corre|corren|escucha|vive|va|lo tengo|la tengo|anda',
    here: 'aqui |aca |en local |siempre ',
    on: 'en|sobre|bajo',
    port: 'el puerto |el |la |puerto ',
  },
  atPlace: {
    on: 'en|sobre',
    our: 'el |la |los |las |mi |nuestr[oa]s? |este |esta ',
    sites: 'cluster|obra|finca|campo|consulta|instituto|colegio',
    only: 'solo |no |aun |todavia |sigue |todo ',
    has: 'hay|tenemos|tengo|corre|corren|esta|estan|es|se usa',
    the: 'solo |aun |todavia |el |la |un |una |con ',
    tools: String.raw`wifi|internet|red|\d|modulo|python|php|java|node|gcc|libre ?office|excel|docker|pantalla|teclado|permisos|chrome|firefox|fecha`,
  },
  myMachine: {
    my: 'mi|nuestr[oa]',
    mine: String.raw`compu\w*|portatil|laptop|pc|equipo|maquina|telefono|movil|tablet|conexion|internet|tarjeta|terminal|oficina|taller`,
    is: 'tiene|es|corre|va|soporta|usa',
    only: String.raw`solo|que|aun|todavia|viej\w+|lent\w+|limitad\w+|con|en`,
    none: String.raw`ningun\w*`,
    i: 'yo',
    haveNot: 'no tengo',
    rights: 'permisos|admin|sudo|licencia|raton|pantalla|teclado',
  },
  libraryIs: {
    libraries:
      'firmware|biblioteca|libreria|lib|driver|controlador|sdk|api|interfaz|protocolo|framework|plugin|paquete',
    is: 'es|son',
    traits: String.raw`thread-?safe|reentrante|idempotente|determinista|asincron\w+|compatible|bloqueante|sincron\w+|de pago`,
  },
  doneWith: {
    who: 'se|lo|la|eso|esto|hay que',
    adverb: 'se ',
    does: String.raw`compil\w*|flash\w*|prueb\w*|prob\w*|lanz\w*|arranc\w*|despleg\w*|desplieg\w*|instal\w*|entreg\w*|public\w*|format\w*|migr\w*|carg\w*|firm\w*|empaquet\w*|depur\w*|gener\w*|ejecut\w*|corr\w*|levant\w*|hac\w*|sub\w*|constru\w*`,
    using: 'con|por|via|desde|usando',
    the: 'el |la |un |una ',
  },
  buildWith: {
    builds: 'las pruebas|los tests|el build|el despliegue|la compilacion|las migraciones',
    adverb: 'siempre |solo |se corren |se hacen |van |corren ',
    using: 'con|via|por',
  },
  toDo: {
    to: 'para',
    run: 'corre|corr[ae]s?|lanza|ejecuta|copia',
  },
  toDoIt: {
    lead: 'y|pero|ok|ojo|bueno|por cierto',
    to: 'para',
    it: 'que ',
    do: String.raw`probar|probarlo|correr|correrlo|levantar|levantarlo|arrancar|compilar|desplegar|conectar\w*|entrar|acceder|instalar|flashear|depurar|ejecutar\w*|verificar|migrar|regenerar|publicar|formatear|loguear\w*|ver|trabajar`,
  },
  houseBlocks: {
    houses:
      'escuela|colegio|oficina|empresa|firewall|operador|hosting|banco|hospital|red|proxy|planta|ayuntamiento',
    blocks: 'bloquea|filtra|corta|prohibe|limita|bloquean|filtran|cortan|prohiben|limitan',
    what: 'los |las |el |la |todo',
  },
  placeLacks: {
    lacks:
      'no (?:hay|tiene|tienen|llega|tenemos|existe)|sin|solo (?:hay|tiene|tienen|tenemos)|tiene solo|apenas (?:hay|tiene|tienen)|nomas (?:hay|tiene|tienen)|no da|no deja|no permite|no soporta',
    units: 'kb|gigas?|megas?|nucleos?',
  },
  goesThrough: {
    goes: 'pasa|pasar|salir|sale|salen|pasan',
    through: 'por',
    the: 'el |la |un |una |nuestro ',
    gates: 'vpn|bastion|espejo|mirror|tunel',
  },
  worksOnly: {
    works: 'funciona|corre|anda|compila|arranca|va|levanta|jala',
    only: 'solo|solamente|unicamente|nomas|nada mas',
    using: 'con|en|bajo|por|via|desde|si',
  },
  onVersion: {
    is: String.raw`esta|estan|estamos|estoy|seguimos|siguen|sigue|quedamos|clavad\w+|atad\w+|limitad\w+|soporta\w*|soportar|corre|corren|compatible`,
    still: 'todavia |aun |tambien ',
    on: 'en|con|a|sobre|hasta',
    place: String.raw`pagina|linea|paso|capitulo|las|los|la \d`,
    counts: 'hs|horas|minutos|dias|euros|pesos|%|personas',
  },
  inUnits: {
    comes: String.raw`es|son|llega\w*|vien\w*|guard\w*|mid\w*|cuent\w*|calcul\w*|factur\w*|pes\w*|expres\w*|qued\w*|va|van|esta|estan|codific\w*|lee|leen`,
    in: 'en|a|al|hasta el',
    measures:
      'separador|delimitador|decimal|huso|codificacion|moneda|unidad|formato de fecha|redondeo|precision|umbral|tope|minimo|maximo|plazo|preaviso|franquicia|cuota|limite|comision|tasa|comision',
    is: 'es|son|queda en|vale',
    wrong: 'falso|mal|vaci|muy|demasiado',
  },
  term: {
    by: 'por|con',
    weMean: 'entendemos|nos referimos|se entiende|queremos decir',
    says: 'quiere decir|significa|se refiere a|equivale a',
    here: ' aqui| aca| siempre',
    asking: String.raw`que (?:eso|tu|es)\b|que\?`,
    amongUs: String.raw`aqui|aca|en (?:la|el) \w+|entre nosotros|en nuestro \w+|internamente|en el gremio`,
    isCalled:
      'se dice|le decimos|lo llamamos|se llama|decimos|se les dice|significa|un .{2,20} es|una .{2,20} es',
  },
  period: {
    periods:
      'semana|dia|jornada|mes|ano|temporada|turno|trimestre|semestre|ejercicio|curso|periodo|noche|campana|ciclo|quincena',
    runs: 'va|van|empieza|empiezan|comienza|termina|acaba|corre|dura|arranca|cierra|cuenta',
    always: 'siempre |aca |aqui ',
    from: 'de|del|el|a|al|en|desde|hasta|por|los',
  },
  trait: {
    is: 'es|son|esta|estan',
    traits: String.raw`unic[oa]s?|irrepetibles?|dos cosas (?:distintas|diferentes)|cosas distintas|distint[oa]s?|consecutiv\w+|correlativ\w+|inmutables?|redondead\w+|exent\w+|definitiv\w+ (?:desde|una vez)|nul[oa]s? (?:desde|si)`,
  },
  countedBy: {
    deeds: String.raw`identific\w+|reconoc\w+|distingu\w+|numer\w+|factur\w+|pag\w+|calcul\w+|cuent\w+|mid\w+|pes\w+|dosific\w+|fech\w+|clasific\w+|acumul\w+|llev\w+|orden\w+|prorrate\w+|asign\w+|tir\w+|destruy\w+|archiv\w+|conserv\w+|desech\w+|cobr\w+|nombr\w+|redonde\w+|liquid\w+`,
    by: 'por|al|a|en|sobre|segun|durante|desde|para|solo|unicamente|siempre|con|de',
    are: 'van|va|estan',
    done: String.raw`ordenad\w+|numerad\w+|redondead\w+|agrupad\w+|clasificad\w+|prorratead\w+|facturad\w+`,
    according: 'por|a|en|segun|de',
  },
  notButIs: {
    is: 'es|son|se dice|va|van',
    the: 'un |una |el |la ',
    but: 'es|son|se|en|aqui|aca|va|van|sino|decimos',
  },
  onlyThere: {
    only: 'solo|unicamente|nomas|nada mas',
    in: 'en|por|con|a|al|para|desde|sobre|se aplican? (?:a|al|en)',
    the: 'el |la |los |las |un |una ',
    inView: String.raw`movil|escritorio|ti\b|mi\b|ahora|hoy|hover|clic`,
  },
  isNoSuch: {
    isNot: 'no es|no son|no era',
    the: 'un|una|el|la|lo|los|las|en|de|del',
  },
  comesFrom: {
    comes: 'viene|vienen|llega|llegan|sale|salen|proviene|provienen',
    always: 'tod[oa]s |siempre |directo |directamente ',
    from: 'de|del|desde',
    our: String.raw`la |el |los |las |nuestr\w+ |mi `,
    givers: String.raw`redaccion|diseno|disenador\w*|agencia|marketing|comercial|contabilidad|cliente\w*|negocio|sistemas|fabrica|fabricante|proveedor\w*|central|editorial|traductor\w*|companer\w+|jef\w+|direccion|ayuntamiento|ministerio|laboratorio|music\w+|ilustrador\w*|fotograf\w+|tecnic\w+|equipo|socio|imprenta|ciudad|autor\w*|profes\w+|sede|matriz|sucursales|delegaciones|tiendas`,
  },
  trade: {
    iAm: 'soy|fui|trabajo de|trabajo como',
    a: 'un |una |solo |apenas |mas bien |de profesion |nomas |en realidad |la |el ',
    trades: String.raw`jardiner\w+|viticultor\w*|apicultor\w*|cervecer\w+|panader\w+|pasteler\w+|carpinter\w+|albanil|soldador\w*|fontaner\w+|plomer\w+|pintor\w*|ganader\w+|agricultor\w*|agronom\w+|mecanic\w+|carnicer\w+|camarer\w+|meser\w+|cociner\w+|chef|peluquer\w+|matrona|enfermer\w+|dentista|veterinari\w+|psicolog\w+|fisio\w*|farmaceutic\w+|optic\w+|joyer\w+|impresor\w*|archiver\w+|bibliotecari\w+|historiador\w*|geolog\w+|meteorolog\w+|astronom\w+|director\w* de cor\w+|organista|sonidista|actor|actriz|bailarin\w*|entrenador\w*|chofer|conductor\w*|piloto|capitan|notari\w+|abogad\w+|contador\w*|contable|profesor\w*|maestr\w+|educador\w*|conserje|bomber\w+|policia|autonom\w+|voluntari\w+|informatic\w+|del gremio|tecnic\w+|programador\w*|medic\w+|ingenier\w+|arquitect\w+|disenador\w*|musico|fotograf\w+|estudiante|jubilad\w+|dalton\w+|dislexic\w+|zurd\w+|dev|desarrollador\w*|profe\w*|docente|estadistic\w+|biolog\w+|fisic\w+|matematic\w+|electricista|music\w+|traductor\w*|escritor\w*|periodista|principiante|novat\w+|daltonic\w+|cieg\w+|sord\w+|miope|autodidacta|investigador\w*|economista|comercial|artista|ilustrador\w*|analista`,
  },
  noSkill: {
    know: 'se|entiendo|hablo|leo|manejo|conozco|domino|cacho',
    much: 'nada de |mucho de |mucho |de |bien |ni jota de |ni papa de ',
    skills:
      'codigo|programar|programacion|ingles|mates|matematicas|estadistica|informatica|bash|linux|regex|solfeo|excel|tecnicismos',
  },
  officeDemands: {
    nor: 'no |nos |me |ya no',
    demands: String.raw`quier\w*|exig\w*|pid\w*|impon\w*|prohib\w*|rechaz\w*|acept\w*|autoriz\w*|toler\w*|verific\w*|revis\w*|lee|leen|abr\w*|imprim\w*|pag\w*|esper\w*|recib\w*|firm\w*|devuelv\w*|archiv\w*|us[ae]n?|entiend\w*|oblig\w*|permit\w*|dej\w*|solicit\w*`,
    wish: String.raw`me\b|un (?:boton|logo|campo)|una (?:pagina|columna)|nuev\w+`,
    all: String.raw`cada|tod[oa]s?|ningun\w*|no|que|siempre|nunca|mas|antes|en papel|por escrito|por correo|en pdf|sin|solo|unicamente|por \w+|estadisticas`,
  },
  bindingPaper: {
    by: 'segun|por|de acuerdo con|conforme a|a causa de|por culpa de',
    the: String.raw`el |la |los |las |nuestr\w+ |mi `,
    papers: 'manual|ficha tecnica|datasheet|pliego|estatutos|convenio|decreto|directiva|rgpd|lopd|seguro',
    must: String.raw`se|no|hay|debe|deben|puede|pueden|es|son|cada|tod[oa]s?|ningun\w*|nada|el|la|los|las|un|una`,
  },
  peopleDemand: {
    demand:
      'quiere|quieren|exige|exigen|pide que|pide siempre|piden que|prohibe|prohiben|acepta|aceptan|permite|permiten|paga|pagan|lee|leen|usa|usan|entiende|entienden|valida|aprueba|revisa|insiste|impone|rechaza|rechazan',
    wish: 'un boton|una pantalla|el boton',
    what: String.raw`que|nada|nunca|siempre|solo|pagar|mas|otro|otra|ningun\w*|en|ni|todo|cambios`,
  },
  peopleRefuse: {
    refuse:
      'no (?:quiere|acepta|permite|paga|autoriza|deja|lee|entiende)|exige|prohibe|rechaza|impone|insiste|exigen|prohiben|rechazan|imponen|insisten',
  },
  follows: {
    talk: 'yo|tu|eso|esto|que|por que|si|cuando|como|el test',
    so: 'por eso|de ahi|por lo que|por lo cual|de modo que|asi que|con lo cual|de ahi que',
    then: String.raw`le |te |me |se |el |la |los |las |tu |sale\w* |cualquier `,
  },
  allGoes: {
    goes: 'pasa|sale|va|llega|entra|se hace|se maneja|viene|corre|se despliega',
    by: 'por|via|en|con|desde|a traves|de',
  },
  allPasses: {
    goes: 'pasa|sale|va|entra',
    by: 'por|via|a traves',
  },
  meddling: {
    never: 'no|nunca|jamas|ni',
    it: 'me |lo |la |los |las |le |se |nos ',
  },
  takesOnly: {
    only: 'solo|nomas|unicamente',
    takes:
      'entiende|acepta|lee|imprime|soporta|conoce|admite|habla|reconoce|traga|entienden|aceptan|leen|imprimen|soportan|conocen|admiten|hablan|reconocen|tragan',
  },
  rate: {
    calls: 'llamadas|peticiones|consultas|correos|mensajes|requests',
    per: 'por|al|a la',
    time: 'segundo|minuto|hora|dia',
  },
  nightly: {
    times:
      'cada (?:noche|madrugada|lunes|domingo|fin de mes|fin de semana)|todas las (?:noches|madrugadas|mananas)|todos los (?:lunes|martes|miercoles|jueves|viernes|sabados|domingos)|de madrugada|a fin de mes',
    deeds: String.raw`reinicia\w*|pisa\w*|sobrescribe\w*|reescribe\w*|reemplaza\w*|sincroniza\w*|respalda\w*|purga\w*|borra|borran|vacia\w*|resetea\w*|importa\w*|recarga\w*|regenera\w*|bloquea\w*|cierra\w*|llega\w*|baja\w*|entrega\w*|cambia\w*|actualiza\w*|refresca\w*|archiva\w*`,
  },
  onPurpose: {
    is: 'es|esta|fue|son|estan',
    purpose: String.raw`a proposito|adrede|intencional|intencionad\w+|deliberad\w+|queriendo`,
  },
  onDate: {
    changes: 'cambia|entra en vigor|caduca|vence|se retira|se apaga|desaparece|se libera|cierra',
    in: 'en',
    months: 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
  },
  isDraft: {
    is: 'es|son|esto es',
    only: 'solo |nomas ',
    a: 'una |un ',
    drafts:
      'prototipo|maqueta|demo|prueba de concepto|poc|experimento|tesis|tfg|piloto|proyecto (?:personal|escolar|de clase)',
  },
  realData: {
    are: 'son|hay',
    records: 'datos|expedientes|clientes|pacientes|cuentas',
    real: 'reales|de verdad',
  },
  alwaysSo: {
    lead: 'y|pero',
    the: String.raw`el |la |los |las |un |una |cada |todo |toda |ningun\w* `,
    must: String.raw`tiene que|tienen que|debe|deben|debera|deberan|puede|pueden|es|son|queda|quedan|aparece|aparecen|recibe|reciben|se \w+`,
    always: 'siempre|nunca|jamas|automaticamente|inmediatamente',
  },
  partSpared: {
    parts:
      'resumen(?:es)?|explicacion(?:es)?|introduccion(?:es)?|conclusion(?:es)?|disculpas|cumplidos|saludos',
    spare: String.raw`(?:te |se )?(?:l[oa]s? )?(?:puedes|podes|puede) (?:ahorrar|saltar|guardar|omitir)\w*|no (?:hacen? falta|l[oa]s? necesito|me sirven?)|(?:me )?sobran?`,
  },
  partNotNeeded: {
    noNeed: 'no hacen? falta|no necesito|no me hace falta|ahorrate|saltate|sin',
    parts: 'resumen(?:es)?(?: final)?|introduccion(?:es)?|conclusion(?:es)?|recapitulacion|despedidas?',
    inProduct: 'en (?:la|el)|de (?:la|el)|del',
  },
  tonguePlease: {
    in: 'en',
    tongues: 'espanol|castellano|ingles|catalan|frances|portugues|aleman',
    please: 'por favor|porfa|porfis|plis|siempre|aunque',
  },
  writtenIn: {
    writings: String.raw`(?:todo|el codigo|los comentarios|(?:los )?commits|(?:la )?documentacion|(?:los )?nombres|(?:los )?identificadores|(?:los )?textos)(?: (?:esta|estan|va|van|es|son|debe\w*|tiene\w* que))?`,
    in: 'en',
    tongues: 'espanol|castellano|ingles|catalan|frances|portugues|aleman',
  },
  newTo: {
    iAmNew:
      'soy (?:bastante |muy |medio |todavia |algo )*(?:nuev[oa]|novat[oa]|principiante)|llevo (?:muy )?poco(?: tiempo)?|estoy (?:recien )?empezando|(?:casi )?no tengo experiencia',
    thisOne: 'est[eao]s?|es[eao]s?|el|la|los|las',
    in: 'en|con',
  },
  onlyWho: {
    onlyOne: 'solo|solamente|unicamente|nomas',
    the: 'el |la |los |las ',
    publishes: String.raw`(?:puede |pueden )?(?:merge\w*|desplieg\w*|despleg\w*|deploye\w*|aprueb\w*|aprobar|publica\w*|suben?|subir|firma\w*|toca\w*)|hacen? (?:los |el )?(?:merge|deploy|releases?)`,
  },
  nobodyDoes: {
    nobody: 'nadie|ninguno',
    meddles: String.raw`(?:l[oa]s? )?(?:toca|mete mano|metemos mano|entra|escribe|edita|modifica|cambia|sube|mergea)(?: (?!nada)\w+)?`,
  },
  forWhom: {
    itIsFor: 'es para|son para|va para|esto va para',
    us: 'mi|ti|que|eso|esto|nosotros|probar|hoy|ahora',
    so: 'asi que|entonces|por eso|o sea que|luego',
  },
  withMe: {
    onMine: String.raw`en mi (?:maquina|equipo|pc|compu\w*|laptop|portatil|caso)|(?:aca|aqui) en mi \w+`,
    itIs: String.raw`es|tengo|uso|se llama|esta (?:en|instalad\w+)|corre`,
    same: 'igual|lo mismo|raro|roto|vacio|lento|bien|mal|todavia|aun|asi|el mismo|otra cosa|un (?:error|problema)|fatal',
  },
  onlyIf: {
    only: 'solo|unicamente|nomas',
    onCondition: 'si|cuando|en caso|para casos',
  },
};
