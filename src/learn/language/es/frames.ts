import { classes } from './classes.ts';
import type { FrameClasses } from '../frames.ts';
import { type RomanceFrame, withOpenings } from '../romance/frames.ts';

const { habitIrregular, habitStems } = classes;

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

/** What Spanish says in the frames it shares with its neighbours, with the small words that hold each one together. */
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
  ofKind: { unless: String.raw`|en rojo|no \w+[.,]?$` },
  ofKindItself: {},
  machineGives: { must: 'debe|deben|debera|tiene que|tienen que' },
  machineDoes: {
    times: String.raw`a los|al cabo|tras|cada|todos los|todas las|de noche|por la noche|los (?:domingos|lunes)|siempre|solo|ningun\w*|despues|seguido|a cada rato|a las`,
  },
  onPort: {
    stands: 'esta|estan|corre|corren|escucha|vive|va|lo tengo|la tengo|anda',
    here: 'aqui |aca |en local |siempre ',
    on: 'en|sobre|bajo',
    port: 'el puerto |el |la |puerto ',
  },
  myMachine: {
    my: 'mi|nuestr[oa]',
    is: 'tiene|es|corre|va|soporta|usa',
    only: String.raw`solo|que|aun|todavia|viej\w+|lent\w+|limitad\w+|con|en`,
    none: String.raw`ningun\w*`,
    i: 'yo',
    haveNot: 'no tengo',
  },
  buildWith: { adverb: 'siempre |solo |se corren |se hacen |van |corren ', using: 'con|via|por' },
  toDo: { to: 'para', run: 'corre|corr[ae]s?|lanza|ejecuta|copia' },
  toDoIt: { lead: 'y|pero|ok|ojo|bueno|por cierto', to: 'para', it: 'que ' },
  houseBlocks: { what: 'los |las |el |la |todo' },
  placeLacks: {
    lacks:
      'no (?:hay|tiene|tienen|llega|tenemos|existe)|sin|solo (?:hay|tiene|tienen|tenemos)|tiene solo|apenas (?:hay|tiene|tienen)|nomas (?:hay|tiene|tienen)|no da|no deja|no permite|no soporta',
  },
  goesThrough: {
    goes: 'pasa|pasar|salir|sale|salen|pasan',
    through: 'por',
    the: 'el |la |un |una |nuestro ',
  },
  worksOnly: { only: 'solo|solamente|unicamente|nomas|nada mas', using: 'con|en|bajo|por|via|desde|si' },
  onVersion: {
    is: String.raw`esta|estan|estamos|estoy|seguimos|siguen|sigue|quedamos|clavad\w+|atad\w+|limitad\w+|soporta\w*|soportar|corre|corren|compatible`,
    still: 'todavia |aun |tambien ',
    on: 'en|con|a|sobre|hasta',
    place: String.raw`pagina|linea|paso|capitulo|las|los|la \d`,
    counts: 'hs|horas|minutos|dias|euros|pesos|%|personas',
  },
  inUnits: { in: 'en|a|al|hasta el', is: 'es|son|queda en|vale', wrong: 'falso|mal|vaci|muy|demasiado' },
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
  period: { always: 'siempre |aca |aqui ', from: 'de|del|el|a|al|en|desde|hasta|por|los' },
  trait: { is: 'es|son|esta|estan' },
  countedBy: {
    by: 'por|al|a|en|sobre|segun|durante|desde|para|solo|unicamente|siempre|con|de',
    are: 'van|va|estan',
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
  isNoSuch: { isNot: 'no es|no son|no era', the: 'un|una|el|la|lo|los|las|en|de|del' },
  comesFrom: {
    comes: 'viene|vienen|llega|llegan|sale|salen|proviene|provienen',
    always: 'tod[oa]s |siempre |directo |directamente ',
    from: 'de|del|desde',
    our: String.raw`la |el |los |las |nuestr\w+ |mi `,
  },
  trade: {
    iAm: 'soy|fui|trabajo de|trabajo como',
    a: 'un |una |solo |apenas |mas bien |de profesion |nomas |en realidad |la |el ',
  },
  noSkill: {
    know: 'se|entiendo|hablo|leo|manejo|conozco|domino|cacho',
    much: 'nada de |mucho de |mucho |de |bien |ni jota de |ni papa de ',
  },
  officeDemands: {
    nor: 'no |nos |me |ya no',
    wish: String.raw`me\b|un (?:boton|logo|campo)|una (?:pagina|columna)|nuev\w+`,
    all: String.raw`cada|tod[oa]s?|ningun\w*|no|que|siempre|nunca|mas|antes|en papel|por escrito|por correo|en pdf|sin|solo|unicamente|por \w+|estadisticas`,
  },
  bindingPaper: {
    by: 'segun|por|de acuerdo con|conforme a|a causa de|por culpa de',
    the: String.raw`el |la |los |las |nuestr\w+ |mi `,
    must: String.raw`se|no|hay|debe|deben|puede|pueden|es|son|cada|tod[oa]s?|ningun\w*|nada|el|la|los|las|un|una`,
  },
  peopleDemand: {
    wish: 'un boton|una pantalla|el boton',
    what: String.raw`que|nada|nunca|siempre|solo|pagar|mas|otro|otra|ningun\w*|en|ni|todo|cambios`,
  },
  peopleRefuse: {},
  follows: {
    talk: 'yo|tu|eso|esto|que|por que|si|cuando|como|el test',
    so: 'por eso|de ahi|por lo que|por lo cual|de modo que|asi que|con lo cual|de ahi que',
    then: String.raw`le |te |me |se |el |la |los |las |tu |sale\w* |cualquier `,
  },
  allGoes: {
    goes: 'pasa|sale|va|llega|entra|se hace|se maneja|viene|corre|se despliega',
    by: 'por|via|en|con|desde|a traves|de',
  },
  allPasses: { goes: 'pasa|sale|va|entra', by: 'por|via|a traves' },
  meddling: { never: 'no|nunca|jamas|ni', it: 'me |lo |la |los |las |le |se |nos ' },
  takesOnly: { only: 'solo|nomas|unicamente' },
  rate: { per: 'por|al|a la' },
  nightly: {},
  onPurpose: {
    is: 'es|esta|fue|son|estan',
    purpose: String.raw`a proposito|adrede|intencional|intencionad\w+|deliberad\w+|queriendo`,
  },
  onDate: {
    changes: 'cambia|entra en vigor|caduca|vence|se retira|se apaga|desaparece|se libera|cierra',
    in: 'en',
  },
  isDraft: { is: 'es|son|esto es', only: 'solo |nomas ', a: 'una |un ' },
  realData: { are: 'son|hay', real: 'reales|de verdad' },
  alwaysSo: {
    lead: 'y|pero',
    the: String.raw`el |la |los |las |un |una |cada |todo |toda |ningun\w* `,
    must: String.raw`tiene que|tienen que|debe|deben|debera|deberan|puede|pueden|es|son|queda|quedan|aparece|aparecen|recibe|reciben|se \w+`,
    always: 'siempre|nunca|jamas|automaticamente|inmediatamente',
  },
  partSpared: {
    spare: String.raw`(?:te |se )?(?:l[oa]s? )?(?:puedes|podes|puede) (?:ahorrar|saltar|guardar|omitir)\w*|no (?:hacen? falta|l[oa]s? necesito|me sirven?)|(?:me )?sobran?`,
  },
  partNotNeeded: {
    noNeed: 'no hacen? falta|no necesito|no me hace falta|ahorrate|saltate|sin',
    inProduct: 'en (?:la|el)|de (?:la|el)|del',
  },
  tonguePlease: { in: 'en', please: 'por favor|porfa|porfis|plis|siempre|aunque' },
  writtenIn: { in: 'en' },
  newTo: {
    iAmNew:
      'soy (?:bastante |muy |medio |todavia |algo )*(?:nuev[oa]|novat[oa]|principiante)|llevo (?:muy )?poco(?: tiempo)?|estoy (?:recien )?empezando|(?:casi )?no tengo experiencia',
    thisOne: 'est[eao]s?|es[eao]s?|el|la|los|las',
    in: 'en|con',
  },
  onlyWho: { onlyOne: 'solo|solamente|unicamente|nomas', the: 'el |la |los |las ' },
  nobodyDoes: { nobody: 'nadie|ninguno' },
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
  onlyIf: { only: 'solo|unicamente|nomas', onCondition: 'si|cuando|en caso|para casos' },
};
