import { command } from './command.ts';
import type { LanguageWords } from './types.ts';

/** Where the work stands or runs: what one can or cannot do there lasts. */
const places =
  'servidor|servidores|maquinas?|equipo|pc|compu|computadora|portatil|laptop|notebook|vm|contenedor|cluster|runner|ci|produccion|prod|staging|preproduccion|hosting|alojamiento|taller|fabrica|planta|laboratorio|lab|oficina|cliente|clientes|hospital|clinica|escuela|colegio|facultad|universidad|tienda|local|caja|cajas|tablets?|celulares?|telefonos?|movil|moviles|raspberry|pi|placa|automata|sensores?|gateway|nas|router|red|intranet|vpn|sitio|campo|finca|invernadero|almacen|deposito|cuenta|plan|nodos?|banco|juzgado|ayuntamiento|aca|alla|ahi|mainframe|barco|obra';

const means =
  'internet|red|wifi|senal|cobertura|acceso|root|sudo|admin|permisos?|gpu|placa de video|docker|pantalla|teclado|ram|memoria|disco|espacio|vpn|ssh|shell|cron|node|python|java|git|make|composer|https|certificados?|respaldos?|compilador|proxy';

const people =
  'cliente|clienta|clientes|jefe|jefa|jefes|direccion|director|directora|gerente|gerencia|socio|socia|profesor|profesora|profe|tutor|tutora|jurado|editor|editorial|contador|contadora|contabilidad|legales|juridico|seguridad|auditoria|auditores|auditor|negocio|ayuntamiento|ministerio|proveedor|partner|banco|banxico|cnbv|hacienda|sat|medicos?|doctores?|usuarios mayores|voluntarios|marketing|disenadora?|comercial|soporte|operaciones|dueno|duena|tienda de apps|contrato|ley|norma|normativa|reglamento|regulador|inspector';

const trades =
  'dev|desarrollador\\w*|programador\\w*|informatic\\w+|disenador\\w*|profe\\w*|maestr\\w+|docente|medic\\w+|enfermer\\w+|abogad\\w+|estadistic\\w+|biolog\\w+|fisic\\w+|matematic\\w+|estudiante|electricista|mecanic\\w+|agronom\\w+|agricultor\\w*|music\\w+|traductor\\w*|escritor\\w*|periodista|contador\\w*|jubilad\\w+|principiante|novat\\w+|daltonic\\w+|dislexic\\w+|cieg\\w+|sord\\w+|miope|zurd\\w+|autodidacta|investigador\\w*|economista|ingenier\\w+|tecnic\\w+|comercial|fotograf\\w+|arquitect\\w+|veterinari\\w+|artista|ilustrador\\w*|analista';

/** What is worked on or with: a sentence about these is about the work and not about what a product does. */
const work =
  'codigo|\\w*tests?|pruebas?|probar|commit\\w*|ramas?|repos?|repositorio\\w*|apis?|esquemas?|migracion\\w*|pipelines?|ci|builds?|deploy\\w*|desplieg\\w*|releases?|docs?|documentacion|readme|comentarios?|funcion|funciones|clases?|modulos?|componentes?|variables?|archivos?|ficheros?|carpetas?|scripts?|logs?|config\\w*|servidor\\w*|bases? de datos|bd|base|docker\\w*|paquetes?|dependencias?|version\\w*|merges?|push\\w*|prs?|tickets?|agentes?|tipos?|interfaces?|imports?|endpoints?|consultas?|queries|query|sql|orm|entornos?|lint\\w*|fixtures?|mocks?|claves?|tokens?|git|staging|produccion|bibliotecas?|librerias?|framework|ingles|espanol|castellano|columnas|campos|nombres?|identificadores|ids|fechas?|montos|importes|precios|mensajes? de error|excepciones|backend|frontend|datos|firmware|macros?|lineas|tu|usted|vos|nosotros|yo|me|mi|mis|nos|aqui|aca';

const meddling =
  'toques|toquen|toque|cambies|cambien|modifiques|uses|borres|renombres|muevas|subas|pises|mezcles|escribas|instales|agregues|anadas|metas|pongas|inventes|asumas|supongas|adivines|reescribas|formatees|reformatees|refactorices|arregles|optimices|armes|hagas|generes|crees|pegues|mandes|expliques|repitas|resumas|traduzcas|dupliques|hardcodees|loguees|toqueis|cambieis|useis';

/** Spanish: what is said in passing of the place of work, of how this person works and reads, and of how things are done here. */
export const passing: LanguageWords['cues'] = {
  environment: [
    String.raw`\b(?:escuela|colegio|oficina|empresa|firewall|operador|hosting|banco|hospital|red|proxy|planta|ayuntamiento) .{0,3}(?:bloquea|filtra|corta|prohibe|limita)n? (?:los |las |el |la |todo)|\b(?:usan?|tienen?|corren?|traen?) (?!pagina|paso)(?:excel|windows|office|chrome|android|ios|java|php|python|node|mysql|oracle|access|word|[a-z]+) v?\d[\d.]*\b(?! ?(?:horas|dias|minutos|veces|personas|pesos|euros))`,
    `\\b(?:${places})\\b.{0,20}\\b(?:no (?:hay|tiene|tienen|llega|tenemos|existe)|sin|solo (?:hay|tiene|tienen|tenemos)|tiene solo|apenas (?:hay|tiene|tienen)|nomas (?:hay|tiene|tienen)|no da|no deja|no permite|no soporta) (?:\\w+ ){0,2}?(?:${means}|\\d+ ?(?:gb|mb|kb|gigas?|megas?|nucleos?))\\b`,
    `\\b(?:no (?:hay|tengo|tenemos|llega|tiene|tienen)|sin) (?:acceso a )?(?:internet|red|wifi|root|sudo|permisos de admin|gpu|pantalla|cobertura|senal)\\b(?! (?:muestra|guarda|cachea))`,
    `\\b(?:pasa|pasar|salir|sale|salen|pasan) (?:\\w+ )?por (?:el |la |un |una |nuestro )?(?:proxy|vpn|bastion|espejo|mirror|tunel)\\b`,
    `\\b(?:funciona|corre|anda|compila|arranca|va|levanta|jala) (?:\\w+ )?(?:solo|solamente|unicamente|nomas|nada mas) (?:con|en|bajo|por|via|desde|si)\\b|\\b(?:solo|solamente|unicamente|nomas) (?:funciona|corre|anda|compila|arranca|levanta|jala) (?:con|en|bajo|por|via|desde|si)\\b`,
    `\\b(?:esta|estan|estamos|estoy|seguimos|siguen|sigue|quedamos|clavad\\w+|atad\\w+|limitad\\w+|soporta\\w*|soportar|corre|corren|compatible) (?:\\w+ ){0,2}?(?:todavia |aun |tambien )*(?:en|con|a|sobre|hasta) (?!pagina|linea|paso|capitulo|las|los|la \\d)[a-z][a-z.+#]* ?v?\\d[\\d.]*(?! ?(?:hs|horas|minutos|dias|euros|pesos|%|personas))`,
    `^(?:\\W*(?:y|pero|ok|ojo|bueno|por cierto)[,.:]? )*para (?:que )?(?:probar|probarlo|correr|correrlo|levantar|levantarlo|arrancar|compilar|desplegar|conectar\\w*|entrar|acceder|instalar|flashear|depurar|ejecutar\\w*|verificar|migrar|regenerar|publicar|formatear|loguear\\w*|ver|trabajar)\\b.{0,40}?${command}`,
  ],
  habit: [
    String.raw`\b(?:aqui|aca|en la empresa|en el equipo|en casa) (?:\w+ ){0,2}?(?:todo|todos|todas|cada|nada|ningun\w*|nunca|siempre|solo|unicamente|se|nadie|los|las|el|la)\b`,
    String.raw`\btodo (?:pasa|sale|va|llega|entra|se hace|se maneja|viene|corre|se despliega) (?:\w+ )?(?:por|via|en|con|desde|a traves|de)\b`,
    String.raw`^(?:\W*(?:y|pero|ojo|aqui|aca)[,.]? )*(?:los|las|el|la|un|una|cada|nuestr\w+)? ?[\w-]+(?: [\w-]+){0,3} se (?:guarda|miden?|mide|calcula|cuenta|anota|nombra|escribe|lanza|prueba|genera|versiona|despliega|maneja|lleva|publica|factura|redondea|expresa|corre|hace|usa|importa|lee|firma|revisa|compila)n? (?!mal|bien|doble|cuando|si\b)\w+`,
  ],
  statement: [
    String.raw`^(?:\W*(?:y|pero|ojo|no|ah|che|oye)[,.!]* )*(?:el |la |los |las |nuestr\w+ |un |una )[\w-]+(?: [\w-]+){0,4}? (?:llevan?|traen?|empiezan?|va|van|vienen?|llegan?|usan?|contienen?|pisan?|sobrescriben?|reescriben?|reemplazan?|reciben?|mandan?|envian?|esperan?|leen?|escriben?|aceptan?|rechazan?|conocen?|piden?|duran?|corren?|terminan?|cuestan?|pasan?|devuelven?|entregan?|mantienen?|manejan?|bloquean?|cargan?|calculan?|aplican?|cobran?|cierran?) (?!mal|lento|error)\w+`,
    String.raw`^(?:\W*(?:y|pero|ojo|no|ah|che|oye)[,.!]? )*(?:el|la|un|una) [\w-]+(?: [\w-]+){0,4}? (?:es|contiene|vale|empieza|corresponde|cuenta|representa|viene|depende|sale|llega|arranca|cambia|tiene|exige|rechaza) (?!rot|mal|vaci|caid|muert|lent)`,
  ],
  prohibition: [
    `\\b(?:no|nunca|jamas|ni) (?:me |lo |la |los |las |le |se |nos )*(?:${meddling})\\b`,
    String.raw`\b(?:eso|ese|esa|el|la|los|las) (?:\w+ ){1,3}(?:no se|ni se|no lo|no la|ni lo|ni la) (?:tocan?|cambian?|modifican?|usan?|borran?|mueven?|editan?|toques|mires)\b`,
    String.raw`\bnada de (?:eso |esto )?(?:sale|va|entra|se sube|queda)\b`,
  ],
  contrast: [
    String.raw`\b(?:no es|no son|no era) (?:un|una|el|la|lo|los|las|en|de|del)\b`,
    String.raw`, (?:y )?no (?:en|con|por|desde|de|del|el|la|los|las|un|una|al|a) \w+`,
    String.raw`\bno me (?:${'\\w+'}) .{3,50}[,.;] (?:un|una|con|solo|lo) \w+`,
  ],
  correcting: [
    String.raw`^(?:\W*)(?:no no|nono|que no|ojo que|pero no|nop|nope|negativo|para nada)\b[,.! ]+\w+`,
    String.raw`\b(?:aca|aqui|ahi) (?:ni|no) (?:compila|corre|existe|anda|funciona|aplica)\b`,
  ],
  recollection: [
    String.raw`\b(?:ya |eso )?(?:lo |la )?(?:habiamos|hemos|habia) (?:hablado|discutido|visto|acordado|quedado|decidido|aclarado)\b|\bya (?:lo )?(?:hablamos|discutimos|vimos|acordamos|aclaramos)\b`,
    String.raw`\b(?:como|tal como|ya) (?:te|le|les) (?:comente|explique|mencione|indique|avise|pedi|dije|habia dicho|he comentado|he explicado)\b`,
    String.raw`\b(?:otra vez|de nuevo) (?:me |le |lo |la )?(?:cambiaste|borraste|metiste|pusiste|usaste|dejaste|agregaste|rompiste|hiciste|quitaste|olvidaste|tocaste|cambias|pones|usas|metes)\b`,
  ],
  complaint: [
    `\\b(?:no me|ni me|ya no me) (?:armes|hagas|metas|pongas|generes|crees|escribas|mandes|inventes|agregues|pegues|repitas|resumas|cambies|reescribas|expliques|des|tires|compliques|satures|llenes) (?!nada todavia|el commit)\\w+`,
    String.raw`\b(?:siempre|todo el tiempo|a cada rato|constantemente) (?:me |lo |le )?(?:cambias|agregas|borras|metes|rompes|reescribes|renombras|inventas|asumes|tocas|olvidas|dejas)\b`,
    String.raw`\b(?:sin que te (?:lo )?(?:pida|haya pedido)|por tu cuenta|de tu cosecha|sin avisar(?:me)?)\b`,
  ],
  answerStyle: [
    String.raw`\b(?:evita|deja|nada de|sin|menos|ahorrate|basta de|no uses|no pongas|no metas|saca) (?:con |de |las |los |la |el |tant\w+ |usar |poner )*(?:listas|vinetas|tablas|titulos|jerga|anglicismos|tecnicismos|terminos tecnicos|palabras raras|parrafos? larg\w+|emojis?|emoticonos|negritas|disculpas|halagos|cumplidos|introducciones|introduccion|conclusiones|resumenes|relleno|rollos?|parrafadas|choro|chamuyo|verso)\b`,
    String.raw`\b(?:explica|explicame|explicamelo|contesta|contestame|responde|respondeme|habla|hablame|dime|decime|escribe|escribime|cuentame|contame)\w* (?:las cosas |todo |esto |siempre |por favor |porfa )*(?:mas |bien |muy |super )*(?:simple|sencillo|corto|breve|cortito|facil|despacio|lento|claro|clarito|en corto|en pocas palabras|en criollo|en cristiano|sin jerga|como a (?:un|una) (?:nino|nina|principiante|novato)|como si (?:fuera|tuviera|no supiera))\b`,
    String.raw`\b(?:solo|solamente|nomas|unicamente) (?:el|la|los|las) (?:codigo|diff|comando|comandos|respuesta|resultado|cambios?|lineas)\b|\bcon (?:el|la) (?:codigo|diff|comando|respuesta) (?:me )?(?:alcanza|basta|sobra)\b`,
    String.raw`\b(?:tuteame|vosea\w*|tratame de (?:tu|usted|vos)|hablame de (?:tu|usted|vos))\b`,
  ],
  person: [
    String.raw`\b(?:si no|sino|porque si no|que si no),? (?:yo )?(?:me |no (?:lo |la |me )?)(?:pierdo|entiendo|entero|acuerdo|encuentro|lio|confundo|aclaro|sigo|leo|olvido)\b`,
    String.raw`\b(?:leo|miro|reviso|trabajo|programo|escribo) (?:\w+ ){0,3}?(?:en el celular|en el movil|desde el celular|desde el movil|en el telefono|en el metro|en el tren|en la terminal|por ssh|con lector de pantalla)`,
    `\\b(?:no )?soy (?:solo |nomas |mas bien |en realidad |de profesion |un |una |la |el )*(?:${trades})\\b`,
    String.raw`\b(?:vengo de|vengo del mundo de) (?:la |el |los |las )?(?!vacaciones)\w+|\bmi (?:ingles|espanol) (?:es|no es|anda)\b|\b(?:leo|entiendo|hablo) (?:mal|poco|mejor)\b|\bme (?:cuesta|cuestan|resulta mas facil|ayuda) (?!entender este|ver este)\w+`,
    String.raw`\b(?:asi|de esa forma) (?:lo |la |me )?(?:reviso|entiendo|leo|sigo|cuesta) (?:mejor|mas (?:facil|rapido)|menos)\b`,
  ],
  review: [
    String.raw`\bantes de .{3,50}(?:mostra|muestra|ensena|di|deci|avisa|pregunta|pasa|manda)me\b|\b(?:mostra|muestra|ensena|di|deci|avisa|pregunta|pasa|manda)me .{2,40} antes de \w+(?:ar|er|ir)\b`,
    String.raw`\b(?:si|cuando) (?:tienes dudas|tenes dudas|dudas|no estas segur\w+|no sabes|algo no (?:esta|queda) claro)\b`,
  ],
  audience: [
    `\\b(?:${people}) (?:no )?(?:quiere|quieren|exige|exigen|pide que|pide siempre|piden que|prohibe|prohiben|acepta|aceptan|permite|permiten|paga|pagan|lee|leen|usa|usan|entiende|entienden|valida|aprueba|revisa|insiste|impone|rechaza|rechazan) (?!un boton|una pantalla|el boton)(?:que|nada|nunca|siempre|solo|pagar|mas|otro|otra|ningun\\w*|en|ni|todo|cambios)\\b`,
  ],
  projectFact: [
    String.raw`\b(?:solo|nomas|unicamente) (?:entiende|acepta|lee|imprime|soporta|conoce|admite|habla|reconoce|traga)n? \w+`,
    String.raw`\b\d+ (?:llamadas|peticiones|consultas|correos|mensajes|requests) (?:por|al|a la) (?:segundo|minuto|hora|dia)\b`,
    String.raw`\b(?:cada (?:noche|madrugada|lunes|domingo|fin de mes|fin de semana)|todas las (?:noches|madrugadas|mananas)|todos los (?:lunes|martes|miercoles|jueves|viernes|sabados|domingos)|de madrugada|a fin de mes)\b.{0,40}\b(?:reinicia\w*|pisa\w*|sobrescribe\w*|reescribe\w*|reemplaza\w*|sincroniza\w*|respalda\w*|purga\w*|borra|borran|vacia\w*|resetea\w*|importa\w*|recarga\w*|regenera\w*|bloquea\w*|cierra\w*|llega\w*|baja\w*|entrega\w*|cambia\w*|actualiza\w*|refresca\w*|archiva\w*)|\b(?:reinicia\w*|pisa\w*|sobrescribe\w*|reescribe\w*|reemplaza\w*|sincroniza\w*|respalda\w*|purga\w*|borra|borran|vacia\w*|resetea\w*|importa\w*|recarga\w*|regenera\w*|bloquea\w*|cierra\w*|llega\w*|baja\w*|entrega\w*|cambia\w*|actualiza\w*|refresca\w*|archiva\w*)(?!.*(?:fehler|error|erreur)).{0,40}\b(?:cada (?:noche|madrugada|lunes|domingo|fin de mes|fin de semana)|todas las (?:noches|madrugadas|mananas)|todos los (?:lunes|martes|miercoles|jueves|viernes|sabados|domingos)|de madrugada|a fin de mes)\b`,
    String.raw`\btodo (?:pasa|sale|va|entra) (?:\w+ )?(?:por|via|a traves)\b`,
    `\\b(?:${people}) (?:no (?:quiere|acepta|permite|paga|autoriza|deja|lee|entiende)|exige|prohibe|rechaza|impone|insiste)n?\\b`,
    String.raw`\b(?:es|esta|fue|son|estan) (?:\w+ )?(?:a proposito|adrede|intencional|intencionad\w+|deliberad\w+|queriendo)\b|\b(?:a proposito|adrede) (?:lo|la|los|las) (?:deje|dejamos|puse|pusimos|hice|hicimos)\b`,
    String.raw`\b(?:cambia|entra en vigor|caduca|vence|se retira|se apaga|desaparece|se libera|cierra) en (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|20\d\d)\b`,
    String.raw`\b(?:es|son|esto es) (?:solo |nomas )?(?:una |un )?(?:jam|hackathon|prototipo|maqueta|demo|prueba de concepto|poc|experimento|tesis|tfg|piloto|proyecto (?:personal|escolar|de clase))\b`,
    String.raw`\b(?:son|hay) (?:\w+ )?(?:datos|expedientes|clientes|pacientes|cuentas) (?:reales|de verdad)\b`,
  ],
  product: [
    String.raw`^(?:el|la) (?:usuari[oa]|client[ea]|jugador\w*|visitante|soci[oa]|abonad[oa]|miembro) (?:recibe|ve|puede|elige|paga|llega)\b`,
    `(?:^|[.;] )(?!.*(?:\\b(?:${work})\\b|[/_\\x60]))(?:\\W*(?:y|pero)[,.]? )*(?:el |la |los |las |un |una |cada |todo |toda |ningun\\w* )?[\\w -]+? (?:no )?(?:tiene que|tienen que|debe|deben|debera|deberan|puede|pueden|es|son|queda|quedan|aparece|aparecen|recibe|reciben|se \\w+) (?:\\w+ ){0,3}?(?:siempre|nunca|jamas|automaticamente|inmediatamente)\\b`,
    `(?:^|[.;] )(?!.*(?:\\b(?:${work})\\b|[/_\\x60]))(?:\\W*(?:y|pero)[,.]? )*(?:que )(?:nunca|siempre|jamas) (?:\\w+ ){0,2}?(?:salga|aparezca|muestre|quede|pueda|se vea|se muestre|se pueda|llegue|este|permita)n?\\b`,
    `^(?:\\W*(?:y|pero)[,.]? )*si .{3,40}, (?:siempre |nunca |entonces )*se (?:manda|envia|muestra|detiene|bloquea|cancela|rechaza|guarda|marca|registra)n?\\b`,
  ],
  report: [
    String.raw`\b(?:nunca|jamas) (?:he |habia )?(?:hice|use|usado|hecho|trabaje|trabajado|probe|probado|toque|tocado|programe|programado|vi|visto)\b`,
  ],
  bugReport: [
    String.raw`\b(?:aun |todavia )?no tenemos (?:\w+ )?(?:menu|pantalla|boton|login|logo|musica|sonido|tiempo|nada)\b|\bfaltan? \w+ (?:horas|dias|minutos|semanas)\b`,
    String.raw`\bse (?:quedo|cayo|colgo|murio|rompio|lleno|perdio|apago|trabo)\b|\b(?:anoche|ayer|esta manana)\b`,
  ],
  division: [
    String.raw`\b(?:lo|la|los|las) (?:decide|define|fija|aprueba|maneja|carga|lleva|firma|publica|mantiene|elige)n? (?:siempre )?(?!tu\b|usted\b|el (?:codigo|sistema|test))(?:el |la |los |las )?\w+|\b(?:quien|el que|la que) (?:decide|aprueba|firma|publica|manda)\b`,
  ],
};
