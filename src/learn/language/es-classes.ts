/**
 * Classes of everyday Spanish words that the cues are made of, without accents: text is folded first. A class is long on purpose: one
 * of three words fits the person it was heard from. Alternatives of a regular expression.
 */

/** Small words that may stand before a statement. */
export const openers =
  'y|pero|o|pues|es que|ok|okey|vale|si|no|ay|ah|oh|eh|uy|uf+|hm+|mm+|oye|oiga|oigan|mira|mire|ojo|cuidado|atencion|espera|espere|para|pare|alto|momento|bueno|a ver|che|tio|tia|guey|wey|buey|loco|hermano|bro|compa|nel|nop|nope|nah|que va|ni hablar|hola|por cierto|nota|ps|fyi|btw|de hecho|en realidad|ademas|como|porque|ya que|puesto que|dado que|resulta que|recuerda que|aca|aqui|entonces|claro|falso|mal|mentira|perdon|disculpa|fijese que|fijate que|la verdad|o sea|nomas que|lastima|que no';

/** What is not the subject of a statement about a thing. */
export const noSubject =
  'no|yo|tu|vos|usted|ustedes|vosotros|el es|ella|ellos|ellas|nosotros|esto|eso|aquello|este es|lo|la verdad|me|te|se|nos|les?|que|quien|cual\\w*|como|cuando|donde|por|porque|para|si|hay|habia|es|son|esta|estan|era|fue|puedes?|podrias?|podemos|puede|haz|haga|hace|hazme|pon|ponga|poned|anade|agrega|crea|corrige|mira|mirar?|muestra|muestrame|quita|borra|elimina|cambia|prueba|lanza|corre|ejecuta|verifica|revisa|deja|dejalo|usa|escribe|explica|explicame|dame|pasa|pasame|sigue|dime|busca|arregla|sube|abre|cierra|nada|nadie|todo|siempre|nunca|jamas|ahora|hoy|ayer|manana|quizas?|tal vez|sin|con|en|sobre|bajo|desde|segun|antes|despues|mas|menos|mejor|peor|ya|aun|todavia|tambien|solo|mi|mis|tus?|vuestr\\w+|su|error|warning|gracias|porfa\\w*|perfecto|genial|bien|dale|listo|alguien|algun\\w*|varios|varias|otra vez|quiero|necesito|creo|tengo|a|al|de|del|ni|igual|casi';

/** A word of the subject or of what belongs to it. */
export const subjectWord =
  '(?!(?:yo|tu|es|son|esta|estan|por que|como|cuando|si|gracias|porfa|y)\\b)[\\w./@\\x60\'"()%+-]+';

/** Stems of verbs that say what things do as a rule; they take -a or -e, and an -n of many. */
export const habitStems =
  'acab|acept|acord|acorta|acumul|actualiz|admit|agrup|aguant|ajust|alimenta|aliment|almacen|alquil|anul|apag|aparec|aplic|apunt|arranc|arrib|arroj|asign|asum|aumenta|autoriz|avis|baj|bas|bloque|borr|busc|cab|cabe|caduc|calcul|cambi|cancel|captur|carec|carg|cerr|cierr|cifr|circul|clasific|cobr|codific|coincid|comienz|compart|compil|comprend|comprim|comprueb|comput|comunic|conect|conoc|conserv|consider|consult|consum|contest|contien|control|conviert|copi|corr|correspond|cort|cost|cre|cruz|cubr|cuent|cuest|cumpl|curs|deb|decid|declar|defin|dej|demor|depend|descart|descarg|desconect|descuent|devuelv|dibuj|difier|dispar|distingu|distribuy|divid|dobl|duerm|duplic|dur|ech|ejecut|elimin|emit|empiez|encaj|enciend|encripta|encript|entiend|entr|entreg|envi|envuelv|equival|escala|escal|escrib|escuch|esper|exig|exist|expir|export|extra|factur|falla|falt|filtr|firm|form|format|funcion|gener|gir|grab|guard|habl|hac|hosped|identific|ignor|import|imprim|inclu|incluy|indic|inici|inserta|insert|integr|interpret|invierta|inviert|jug|junt|lanz|lav|le|lee|limit|limpi|lleg|llev|llen|localiz|maneja|manej|mand|mantien|marc|meid|mid|mezcl|mientra|mont|mueren|muer|muestr|multiplic|necesit|nieg|nombr|not|numer|obedec|obtien|ocup|ocurr|opera|oper|orden|pag|par|part|pas|peg|perd|pierd|permanec|permit|pertenec|pes|pid|pint|pis|plant|pon|posee|prefier|present|prest|proces|produc|prohib|proteg|provien|public|pued|puls|qued|quer|quier|rastre|reaccion|recalcul|recarg|rechaz|recib|recog|recoge|reconoc|recorta|redirig|redond|redonde|reduc|reemplaz|reenvi|refier|refleja|regist|registr|regres|reinici|rellen|remit|renuev|repart|repit|replic|report|represent|requier|resist|respald|respet|respond|rest|resum|retien|retorn|reutiliz|revis|rig|rot|sab|sac|sal|salt|sauv|separ|sigu|sig|simul|sincroniz|sobrescrib|sobreviv|solap|soport|sub|suel|suma|sum|sustituy|tap|tard|termin|tien|tir|toc|tolera|toler|tom|trabaj|trae|tra|traduc|transfier|transmit|trat|us|usa|utiliz|va|valid|val|vari|vec|vend|vac|venc|vien|viv|viaj|vigil|visit|vot|vuel|vuelv|corrobor';

/** Other verbs. */
export const habitIrregular =
  'es|son|va|van|da|dan|ve|ven|ha de|han de|hay|oye|oyen|cae|caen|trae|traen|lee|leen|cree|creen|incluye|incluyen|dice|dicen|hace|hacen|sabe|saben|vale|valen';

/** What things are for a moment. */
export const momentary =
  '(?:ahora|aun|todavia|ya (?:esta|funciona|anda|va)|aqui|aca|ahi|vaci[oa]s?|rot[oa]s?|mal|bien|roj[oa]s?|verdes?|list[oa]s?|genial|super|muy|re (?:\\w+)|demasiado|bastante|un poco|oscur[oa]s?|lent[oa]s?|fe[oa]s?|igual|cortad[oa]s?|borros[oa]s?|invisible|caid[oa]s?|colgad[oa]s?|perdid[oa]s?|desaparecid[oa]s?|duplicad[oa]s?|desalinead[oa]s?|pegad[oa]s?|incomplet[oa]s?|enferm[oa]|de vacaciones|mejor|peor|error|lo mismo|como (?:antes|siempre)|otra vez|de nuevo|tuy[oa]|culpa)\\b';

/** What does not say what things do as a rule: "las imágenes no cargan". */
export const noHabit = '(?:bien|mal|nada|igual|todavia|aun|ya|tampoco|tambien)(?=[.!,]|$)';

/** People and offices whose word is not up to the one who writes, and the papers that bind them. */
export const authorities =
  'abogad\\w+|accionistas|administracion|aduana\\w*|agencia|alcald\\w+|almacen|arbitros?|archivo|arquitect\\w+|aseguradora|asesor\\w*|asociacion|auditor\\w*|auditoria|autoridad\\w*|ayuntamiento|banco|bibliotecari\\w+|bomberos|camara|capitan|catedratic\\w+|centro|cirujan\\w+|client\\w+|cnbv|cocina|colegio|comercial|comision|comite|compliance|compras|comunidad|concejal\\w*|condominio|consejeria|consejo|contabilidad|contador\\w*|contrato|convenio|cooperativa|cumplimiento|cura|decano|delegacion|departamento|diputacion|direccion|director\\w*|distribuidor\\w*|docentes|duen\\w+|editor\\w*|editorial|ejercito|empresa|entrenador\\w*|escuela|estado|etica|fabrica|fabricante|facultad|familias|federacion|finanzas|fiscal\\w*|fundacion|gerencia|gerente|gestoria|gobierno|hacienda|hospital|imprenta|ingenieria|inspector\\w*|inspeccion|instituto|interventor\\w*|jefatura|jefe|jefa|juez|jueza|juntas?|jurado|juzgado|laboratorio|legal|ley|licencia|maestr\\w+|marca|marketing|matriz|medic\\w+|ministerio|municipalidad|museo|mutua|negocio|norma\\w*|notari\\w+|operador\\w*|orquesta|padres|parroquia|patronato|patrocinador\\w*|piloto\\w*|policia|presidente|presidencia|prefectura|productor\\w*|profesor\\w*|profe|profes|propietari\\w+|proveedor\\w*|rector\\w*|redaccion|registro|reglamento|rrhh|recursos humanos|sat|secretari\\w+|seguridad|seguro|sindicato|sistemas|socios|supervisor\\w*|sunat|tesorer\\w+|tienda|tribunal|universidad|usuarios finales|vecinos|veterinari\\w+';

/** Machines, what they are made of and what they run in. */
export const machines =
  'alarma|ambiente|antena\\w*|aparatos?|arduino|ascensor|balanza|bancos? de pruebas|banco|bascula\\w*|bateria\\w*|bomba\\w*|bus|cable\\w*|caja\\w*|cajero\\w*|caldera|camara\\w*|camion\\w*|canal|cluster|compresor|computadora\\w*|compu|consola|contador\\w*|controlador\\w*|datafono|desarrollo|disco\\w*|dispositivo\\w*|dron\\w*|enlace|entorno|equipo\\w*|esp32|estacion\\w*|firewall|fuente|gateway|gpu|gps|grua|horno|impresora\\w*|instrumento|interfaz|internet|lector\\w*|linea|maquina\\w*|marcador|medidor\\w*|microcontrolador|micro|modem|monitor\\w*|motor\\w*|movil\\w*|nas|nodo\\w*|olivar|ordenador\\w*|panel\\w*|pantalla\\w*|pasarela|pc|pcs|pi|pin\\w*|placa\\w*|plc|portatil\\w*|proxy|prensa|puerta|radar|radio|red|refugio|reloj|relé|rele|reles|robot\\w*|router\\w*|sala|satelite|scanner|escaner\\w*|sensor\\w*|señal|senal|servidor\\w*|sonda\\w*|switch|tableta\\w*|tablets?|taquilla|taller|tarjeta\\w*|telefono\\w*|telescopio|terminal\\w*|termostato\\w*|torno|tractor|unidad|valvula\\w*|vehiculo\\w*|ventilador|vpn|wifi';

/** In what form, unit or script data comes. */
export const forms =
  'fahrenheit|kelvin|celsius|grados|utc|gmt|hora (?:local|oficial|de verano)|centavos|centimos|gramos|kilos|toneladas|libras|onzas|litros|metros|milimetros|centimetros|kilometros|pulgadas|pies|millas|nudos|segundos|milisegundos|minutos|horas|voltios|milivoltios|amperios|vatios|kilovatios|hercios|hertz|bares|pascales|hectopascales|porcentaje|decimas|centesimas|milesimas|latin-?1|iso-?8859\\S*|utf-?8|utf-?16|cp1252|ebcdic|ascii|hexa\\w*|base64|csv|xml|json|soap|edifact|bcd|epoch|timestamp|little[- ]endian|big[- ]endian|mayusculas|minusculas|punto y coma|coma|tabulador|bruto|neto';

/** Where the work stands or runs: what one can or cannot do there lasts. */
export const places =
  'servidor|servidores|maquinas?|equipo|pc|compu|computadora|portatil|laptop|notebook|vm|contenedor|cluster|runner|ci|produccion|prod|staging|preproduccion|hosting|alojamiento|taller|fabrica|planta|laboratorio|lab|oficina|cliente|clientes|hospital|clinica|escuela|colegio|facultad|universidad|tienda|local|caja|cajas|tablets?|celulares?|telefonos?|movil|moviles|raspberry|pi|placa|automata|sensores?|gateway|nas|router|red|intranet|vpn|sitio|campo|finca|invernadero|almacen|deposito|cuenta|plan|nodos?|banco|juzgado|ayuntamiento|aca|alla|ahi|mainframe|barco|obra';

/** What such a place has or has not. */
export const means =
  'internet|red|wifi|senal|cobertura|acceso|root|sudo|admin|permisos?|gpu|placa de video|docker|pantalla|teclado|ram|memoria|disco|espacio|vpn|ssh|shell|cron|node|python|java|git|make|composer|https|certificados?|respaldos?|compilador|proxy';

/** Whose word counts in the work. */
export const people =
  'cliente|clienta|clientes|jefe|jefa|jefes|direccion|director|directora|gerente|gerencia|socio|socia|profesor|profesora|profe|tutor|tutora|jurado|editor|editorial|contador|contadora|contabilidad|legales|juridico|seguridad|auditoria|auditores|auditor|negocio|ayuntamiento|ministerio|proveedor|partner|banco|banxico|cnbv|hacienda|sat|medicos?|doctores?|usuarios mayores|voluntarios|marketing|disenadora?|comercial|soporte|operaciones|dueno|duena|tienda de apps|contrato|ley|norma|normativa|reglamento|regulador|inspector';

/** What is worked on or with: a sentence about these is about the work and not about what a product does. */
export const work =
  'codigo|\\w*tests?|pruebas?|probar|commit\\w*|ramas?|repos?|repositorio\\w*|apis?|esquemas?|migracion\\w*|pipelines?|ci|builds?|deploy\\w*|desplieg\\w*|releases?|docs?|documentacion|readme|comentarios?|funcion|funciones|clases?|modulos?|componentes?|variables?|archivos?|ficheros?|carpetas?|scripts?|logs?|config\\w*|servidor\\w*|bases? de datos|bd|base|docker\\w*|paquetes?|dependencias?|version\\w*|merges?|push\\w*|prs?|tickets?|agentes?|tipos?|interfaces?|imports?|endpoints?|consultas?|queries|query|sql|orm|entornos?|lint\\w*|fixtures?|mocks?|claves?|tokens?|git|staging|produccion|bibliotecas?|librerias?|framework|ingles|espanol|castellano|columnas|campos|nombres?|identificadores|ids|fechas?|montos|importes|precios|mensajes? de error|excepciones|backend|frontend|datos|firmware|macros?|lineas|tu|usted|vos|nosotros|yo|me|mi|mis|nos|aqui|aca';

/** Verbs that ask somebody not to do something. */
export const meddling =
  'toques|toquen|toque|cambies|cambien|modifiques|uses|borres|renombres|muevas|subas|pises|mezcles|escribas|instales|agregues|anadas|metas|pongas|inventes|asumas|supongas|adivines|reescribas|formatees|reformatees|refactorices|arregles|optimices|armes|hagas|generes|crees|pegues|mandes|expliques|repitas|resumas|traduzcas|dupliques|hardcodees|loguees|toqueis|cambieis|useis';
