import { classes } from './classes.ts';
import { type FrameClasses, fillFrames } from '../frames.ts';
import { type RomanceOnce, romanceOnce } from '../romance/once.ts';
import type { LanguageWords } from '../types.ts';

const common = {
  workThings: classes.workThings,
  before:
    'por ejemplo|y|pero|ok|bueno|bien|perfecto|genial|listo|vale|dale|gracias|por favor|porfa|oye|hola|ahora|luego|despues|entonces|tambien|solo|ya|no(?=[,.!])',
  never: 'nunca|jamas',
  in: 'en',
};

const frames: FrameClasses<RomanceOnce> = {
  wished: {
    wish: 'quiero|quisiera|queria|necesito|necesitamos|queremos|me gustaria|haz|haces|asegurate de|verifica|comprueba',
    that: 'que ',
    whenever: String.raw`al \w+|cuando|se \w|aparezca|haya|salga|funcione|\w+ (?:tenga|pueda|muestre|haga) `,
    some: '(?:cada|tod[oa]s|sol[oa]s?)? ?(?:el|la|los|las|una?|cada) ',
    beAble: '(?:hay que|debe|deben|se debe|tiene que|que se) (?:poder|pueda)',
    notShown: 'no (?:debe|deben|tiene que) (?:aparecer|mostrar|verse|salir)',
  },
  theIdea: {
    theIdea:
      '(?:la|mi) idea es|el (?:objetivo|proyecto|sistema) (?:es|consiste en)|se trata de|quiero|necesito',
    making:
      '(?:hacer |crear |tener |armar |montar |desarrollar |que me hagas )?una? (?:app|pagina|web|sitio|landing|sistema|juego|bot|tienda)',
    letsMake: '(?:hagamos|vamos a (?:hacer|crear)) una? ',
  },
  order: {
    lasting: String.raw`(?:en|dentro de) (?:la |el )?(?:carpeta|directorio)|siempre|nunca|jamas|cada (?:vez|cambio|commit|paso|tarea|sesion)|antes de|despues de cada|al (?:terminar|acabar|final)|adelante|a partir de ahora|recuerd\w+|claude\.md|agents\.md|reglas?|cuando (?:\w+ )?\w+[ae]s|sin (?:preguntar\w*|que yo|mi)|respond\w+|contest\w+|en (?:ingles|espanol|castellano)|pregunt\w+|te (?:lo )?(?:diga|pida)|mi (?:ok|aprobacion|confirmacion|lenguaje|idioma)`,
    please:
      '(?:me |nos )?(?:puedes|podrias|quiero(?: que)?|necesito(?: que)?|vamos a|hay que|tenemos que|tienes que|debes|debemos|ayudame a)',
    it: 'me|lo|la',
    deeds:
      'cre|gener|implement|instal|configur|anali[zc]|investig|explor|integr|conect|desp?lieg|despleg|convi?ert|convirt|transform|tradu|mejor(?=[ae])|optimi[zc]|actuali[zc]|elimin|borr|quit|mov|muev|cambi|modific|corri[gj]|corregi|arregl|solucion|resuelv|resolv|agreg|anad|descarg|prepar|disen|redact|resum|compar|extra|reempla[zc]|complet|termin|continu|comien[zc]|empie[zc]|empe[zc]|abr|busc|muestr|mostr|desarroll|constru|mont|limpi|organi[zc]|clon|export|list|describ|calcul|centr|import|pon|hag|hac|fusion|verifi[cq]',
    ends: '(?:qu|gu|y)?(?:a|e|ar|er|ir|g[ae]|as|es)(?:me|nos|lo|la|los|las)*',
    use: 'usa|utiliza|usando',
    forA: 'para (?:crear|hacer|generar|mostrar) una?',
    single: 'pon|mira si|revisa si',
    read: 'lee|lea|leer|revisa|mira|abre|consulta',
    and: 'y|e|luego',
    tell: 'dime|dame|explica|cuenta|haz|crea|genera|resume|muestra|arregla|corrige|implementa|agrega|empieza|sigue',
  },
  nowWe: {
    nowWe:
      'en este momento|(?:ahora|luego|hoy) (?:vamos|toca|sigue|pasamos|quiero|necesito|hay que)|vamos (?:con|a (?:comenzar|empezar|pasar|continuar|trabajar|realizar|integrar))|pasemos a|sigamos con',
  },
  asks: {
    asking: String.raw`por ?que|cuant[oa]s|cual(?:es)? (?:es|son)|que (?:hace|hago|significa|falta|sigue|pasa|paso|es|son|opinas)|como \w+o|como (?:se|va|esta|quedo)|donde (?:esta|quedo|se)|es (?:normal|posible|cierto)|se puede|hay (?:alguna|forma|manera)|sabes`,
    wondering: String.raw`(?:quiero|quisiera|me gustaria) saber|no (?:se|entiendo) (?:por ?que|como|que|si|donde|cual)|dime (?:si|que|cual\w*|donde|cuant\w+|como)|no entiendo|a que se debe|[,.?] (?:y )?(?:como (?:lo |la )?\w+o|que (?:cambio|hago))|si no que hay que`,
  },
  told: {
    justDid: String.raw`(?:acab[oe]|acabamos) de \w+|me (?:dijiste|indicaste)\b|ya (?:lo |la )?(?:hice|cree|instale|cambie|probe|intente|subi|ejecute|actualice|configure)\b|ayer (?:\w+ )?\w+e\b|me (?:sale|salio|aparece|da|dio|pide|dice|tira|muestra|manda|saca) (?:un |una |el |al |a la |este |que )`,
    neverDid: String.raw`que nunca (?!dije)\w+[ei]\b`,
  },
  cannot: {
    cannot: String.raw`no (?:puedo|me deja|logro|consigo|pude|puede) (?:entrar|acceder|conectar|ver|abrir|iniciar|instalar|subir|correr)|no (?:pasa|hace|aparece) nada|no (?:encuentro|veo|carga|abre|aparece|arranca)\b|sigue (?:sin|igual|fallando|dando)|siempre el mismo error|antes (?:si )?funcionaba|problemas actuales|solo se (?:muestra|ve)`,
    others: '(?:l[oa]s )?(?:demas|otr[oa]s)|el resto',
  },
  inTongue: {
    answers: '(?:tus |las )?respuestas|tu respuesta',
    tongues: 'ingles|espanol|castellano',
    dontExplain: String.raw`no (?:me )?(?:lo )?(?:expliques?|des explicaciones)|sin explic\w+`,
  },
  withoutAsking: {
    withoutAsking: String.raw`sin (?:pregunt\w+|consult\w+|avisar|mi (?:permiso|ok|aprobacion|confirmacion)|que (?:yo )?te l[oa]s? (?:pida|diga))|que (?:tengas (?:acceso|permiso)|puedas (?:leer|escribir|entrar|abrir|usar|ver|editar|ejecutar) (?:en |a )?(?:es[aeo]s?|est[aeo]s?|mis?|todo))|(?:solo|hasta) .{2,24}(?:cuando|que) yo (?:te |lo )*diga`,
  },
  isProject: {
    isA: 'es una?|tengo un',
    projects: 'proyecto|sitio|juego|programa|sistema|plugin|bot|monorepo|herramienta',
    madeIn: 'en|con|de|intern[oa]',
    notIn: 'error|problema|el |la |mi |los ',
  },
  allIn: { are: 'son|van|estan', all: 'tod[oa]s' },
};

/** Spanish: what is asked for once, told or wanted to know. Nothing of it lasts. */
export const once: LanguageWords['cues'] = fillFrames(romanceOnce, frames, common);
