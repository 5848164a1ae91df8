/**
 * Classes of everyday German words that the cues are made of, without umlauts: text is folded first, and "ß" is one "s" then.
 * A class is long on purpose: one of three words fits the person it was heard from. Alternatives of a regular expression.
 */

// How a statement goes.

/** Small words that may stand before a statement. */
export const openers =
  'und|aber|also|ok|okay|ja|jo|nein|nee+|ne|no|nope|ubrigens|btw|achtung|halt|moment|hey|hallo|mann|ach|ah+|oh|hm+|naja|tja|denn|weil|da|vorsicht|stopp?|nur so|ps|info|zur info|fyi|quatsch|blodsinn|unsinn|unfug|warte|bitte|sorry|wobei|schliess?lich|leider|eigentlich|momentchen|stimmt nicht|falsch|von wegen|mensch|alter|bruder|digga|servus|moin';

/** The beginning of a clause, with what may stand before it. */
export const front = String.raw`^(?:\W*(?:${openers})[,.:!]? )*`;

/** The same, where an order may follow. */
export const orderFront = String.raw`^(?:\W*(?:bitte|und|aber|also|ok|ja|nein|dann|auch)[,.]? )*`;

/** What is not the subject of a statement about a thing. */
export const noSubject = String.raw`kann|will|wollen|mag|mocht\w*|wurde\w*|hatte\w*|haben|hat|geht\w*|gibt\w*|lauft|kommt|passt|rechnet|stimmt|fehlt|ich|du|er|sie|es|wir|ihr|man|das|dies|diese[rsmn]?|was|wer|wie|wo|wann|warum|wieso|weshalb|wozu|wofur|woher|wohin|welche[rsmn]?|wenn|falls|ob|sobald|solange|bevor|nachdem|dass|hier|dort|dann|jetzt|nun|heute|gestern|morgen|gerade|vorhin|eben|gleich|noch|schon|auch|nur|so|mal|bitte|danke|kannst|konntest|konnen|hast|habt|hab|ist|sind|war|waren|wird|werden|soll|sollen|sollte|muss|mussen|darf|durfen|mach|mache|macht|bau|baue|nimm|nehm|gib|zeig|schreib|schreibe|lies|lass|leg|setz|stell|pack|tu|fug|losch|losche|ander|andere|prufe?|check|checke?|schau|guck|such|such|starte?|fuhr|fuhre|teste?|fehler|error|warning|vielleicht|eventuell|evtl|wahrscheinlich|irgendwas|irgendwie|irgendwo|etwas|nichts|nix|super|prima|toll|perfekt|cool|gut|nein|ja|nicht|kein|keine|nie|immer|sonst|trotzdem|deshalb|deswegen|daher|drum|darum|somit|zuerst|erst|danach|anschliess?end|ausserdem|auserdem|mein|meine[rsmn]?|dein|deine[rsmn]?|alles|finde|brauche|will|mochte|wurde|hatte|in|im|an|am|auf|bei|beim|mit|nach|von|vom|vor|zu|zum|zur|fur|uber|unter|ohne|gegen|durch|um|aus|seit|statt|wegen|laut|trotz|per|via|zeile|schritt|seite`;

/** A word of the subject or of what belongs to it. */
export const subjectWord = String.raw`(?!(?:ich|du|wir|ist|sind|war|waren|wie|was|warum|wo|ob|dass|wenn|bitte|nicht|und)\b)[\w./@\x60'"()%+-]+`;

/** Stems of verbs that say what things do as a rule; they take -t or -et, -en or -n. */
export const habitStems =
  'akzeptier|antwort|arbeit|basier|bedeut|beginn|behalt|behandel|beinhalt|beleg|benotig|benutz|berechn|beruh|besteh|bestimm|bezahl|beweg|bezeichn|bezieh|bild|bleib|blockier|boot|brauch|bring|buch|codier|dauer|deck|definier|dien|dreh|druck|duld|end|enthalt|entscheid|entsprech|erfass|erhalt|erfolg|erforder|erkenn|erlaub|ersetz|erwart|erzeug|exportier|existier|fang|fehl|filter|flieg|folg|forder|fuhr|funk|gehor|gelang|generier|genug|glaub|greif|hang|hass|heiss|heis|hol|hor|ignorier|importier|interessier|interpretier|kapp|kauf|kenn|kipp|klemm|komm|kommunizier|kost|kummer|land|lausch|leb|leer|lehn|leist|lern|leucht|lieb|liefer|lieg|lad|logg|losch|lohn|mach|meld|mein|mess|nenn|nehm|nutz|offn|ordn|orientier|pack|park|pass|passier|pfleg|plan|produzier|pruf|puffer|pump|quittier|rat|reagier|rechn|red|reich|reinig|reiss|reis|respektier|richt|ruh|rund|rutsch|sammel|schaff|schalt|schatz|schick|schlaf|schlag|schliess|schlies|schluck|schneid|schreib|schutz|schweig|seh|send|setz|sicher|signier|sink|sitz|sortier|speicher|sperr|spiel|spinn|sprech|spring|spuck|stamm|start|steck|steh|steig|stell|stempel|steuer|stimm|stornier|streik|such|synchronisier|tausch|teil|trag|trenn|treff|tropf|uberleb|uberschreib|uberschreit|ubersetz|ubertrag|umfass|unterscheid|unterschreib|untersteh|unterstutz|verarbeit|verbiet|verbind|verbrauch|verdien|verdoppel|verfall|verfalsch|vergess|verhalt|verkauf|verlang|verlass|verlier|vermiet|verpass|verschieb|verschlussel|verschwind|versend|versteh|verteil|vertrag|verwalt|verweiger|verwend|verwerf|verzicht|wachs|wandel|warn|wart|wechsel|weck|weiger|werf|wieg|wiederhol|wirk|wohn|wunsch|zahl|zeichn|zieh|ziel|zwing|zweig';

/** The same where the vowel changes, of one. */
export const habitIrregular =
  'lauft|gilt|liest|gibt|nimmt|fahrt|halt|enthalt|erhalt|behalt|fallt|verfallt|tragt|ubertragt|schlaft|schlagt|lasst|last|verlasst|verlast|vergisst|vergist|isst|frisst|frist|misst|mist|spricht|entspricht|bricht|sieht|steht|geht|weiss?|stosst|stost|wachst|wirft|verwirft|verliert|ubernimmt|vergibt|empfangt|hat|kann|will|muss|darf|stirbt|sticht|trifft|wascht|tut|kriegt|hangt|verhalt|rat|vorsieht';

/** The same of many. */
export const habitPlural =
  'gelten|haben|konnen|wollen|mussen|durfen|gehen|stehen|sehen|tun|kriegen|lesen|essen|fressen|werden|sind|bleiben|empfangen|behalten|sterben|wissen|geben';

/** What any one of a kind does as a rule. */
export const kindDeeds = String.raw`gilt|zahlt|gehort|bleibt|braucht|hat (?:immer|nie|kein\w*|nur|genau|hochstens)|bekommt|behalt|verfallt|kostet|darf|wird (?:immer|nie|nicht|erst|nur|bei uns)|ist (?:immer|nie|erst|nur|bei uns|kein\w*)|beginnt|endet|uberlebt|besteht aus|heiss?t|kann (?:mehrere|kein\w*|auch ohne|nur)|geht (?:immer|nie|nur)`;

/** What a thing does: "der Export liefert". */
export const deedsOfThings =
  'liefert|liefern|kommt|kommen|spielt|spielen|erwartet|erwarten|schickt|schicken|speichert|beginnt|beginnen|endet|enden|enthalt|enthalten|braucht|lauft|laufen|gilt|gelten|zahlt|zahlen|liest|lesen|schreibt|schreiben|sperrt|uberschreibt|uberschreiben|ersetzt|gehort|gehoren|pflegt|pflegen|akzeptiert|lehnt|kennt|kennen|verlangt|nutzt|nutzen|hangt|steht|stehen|bekommt|kriegt|heiss?t|heiss?en|rechnet|rundet|misst|sendet|dreht|zieht|fallt|verfallt|verschwindet|startet';

/** What things are for a moment. */
export const momentary = String.raw`(?:jetzt|gerade|grad|momentan|aktuell|noch|schon|wieder|immer noch|nun|heute|gestern|da\b|hier|weg|kaputt|leer|falsch|rot|grun|fertig|offen|voll|doppelt|verschwunden|verrutscht|abgeschnitten|unsichtbar|unscharf|zu (?:\w+)|nicht (?:da|sichtbar|richtig|mehr da|angezeigt|gefunden|fertig|geladen|zu)|durch|gut|super|schon\b|ok|prima|schlecht|hasslich|langsam|traurig|krank|im urlaub|unterwegs|spat|sehr|total|ziemlich|echt|irgendwie|leider|auch|nur halb|mega|so)\b`;

/** What does not say what things do as a rule: "die Bilder laden nicht". */
export const noHabit = String.raw`(?:sich )?nicht(?=[.!,]|$| mehr(?:[.!,]|$))|nicht (?:an|auf|durch|hoch|los|mit|rein|richtig|zu|uberein|zusammen|angezeigt)\b`;

// Data, numbers and time.

/** Short units behind a number. */
export const units = String.raw`k|kbit|mbit|kbps|mbps|kb|mb|gb|v|mv|ma|a|w|hz|khz|mhz|ghz|baud|dpi|bar|mm|cm|m|s|ms|sek\w*|min\w*|bit|byte|bytes|zeichen|zeilen|graustufen|farben|pixel|px|kerne|grad`;

/** In what form, unit or script data comes. */
export const forms = String.raw`fahrenheit|kelvin|celsius|grad|utc|gmt|ortszeit|lokalzeit|sommerzeit|winterzeit|cent|zehntelcent|gramm|kilo|kilogramm|tonnen|pfund|unzen|liter|milliliter|meter|millimeter|zentimeter|kilometer|zoll|inch|fuss?|meilen|knoten|sekunden|millisekunden|mikrosekunden|minuten|stunden|volt|millivolt|ampere|milliampere|watt|kilowatt|hertz|bar|pascal|hektopascal|prozent|promille|zehntel|hundertstel|tausendstel|latin-?1|iso-?8859\S*|utf-?8|utf-?16|cp1252|ebcdic|ascii|hex|base64|csv|xml|json|soap|edifact|bcd|epoch|unixzeit|little[- ]endian|big[- ]endian|grossbuchstaben|grosbuchstaben|kleinbuchstaben|punkt|komma|semikolon|strichpunkt|tabulator|netto|brutto`;

/** What has a value that was agreed upon: "das Trennzeichen", "die Frist". */
export const measures =
  'trennzeichen|trenner|dezimaltrenner|tausendertrenner|kodierung|encoding|zeichensatz|zeitzone|wahrung|einheit|datumsformat|rundung|genauigkeit|taktung|schrittweite|gebuhr|frist|stichtag|mindestmenge|obergrenze|untergrenze|grenzwert|schwelle|limit';

/** "eindeutig", "fortlaufend", "gerundet". */
export const dataTraits = String.raw`eindeutig|nicht eindeutig|mehrdeutig|zweideutig|fortlaufend|luckenlos|zweierlei|zwei paar schuh\w*|zwei verschiedene \w+|nicht dasselbe|was anderes|etwas anderes|verschiedene \w+|unveranderlich|taggenau|minutengenau|centgenau|sekundengenau|kaufmannisch|gerundet|zweistellig|dreistellig|vierstellig|funfstellig|sechsstellig|achtstellig|pfandfrei|steuerfrei|ganzjahrig`;

/** How things are told apart, counted and put away, as participles. */
export const counted =
  'identifiziert|unterschieden|abgerechnet|gerundet|gezahlt|nummeriert|verbucht|gefuhrt|verworfen|archiviert|verplombt|gewogen|gemessen|datiert|sortiert|gruppiert|vergeben|zugeordnet|berechnet|vernichtet|aufbewahrt|anonymisiert|pseudonymisiert|geschwarzt|gegengezeichnet';

/** What begins and ends as a rule. */
export const periods =
  'woche|tag|jahr|monat|saison|schicht|quartal|semester|spielzeit|geschaftsjahr|nacht|abrechnungsmonat|wirtschaftsjahr|lehrjahr|schuljahr';

/** When nobody is there. */
export const nights = String.raw`jede nacht|jeden (?:morgen|abend|tag|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)|sonntags|montags|jedes wochenende|nachts um \w+|am monatsende|zum quartalsende`;

/** What becomes of data and machines when nobody is there. */
export const overnight =
  'uberschreibt|uberschrieben|spielt|spielen|startet neu|neu gestartet|gesichert|synchronisiert|aktualisiert|geleert|loscht|geloscht|zuruckgesetzt|importiert|exportiert|holt|kommt|kommen|liefert|liefern|schliess?t|gesperrt|sperrt|rechnet|abgeglichen|wechselt|gewechselt|ersetzt|gewartet|aufgeraumt';

// Machines and places.

/** Machines, what they are made of and what they run in. */
export const machines = String.raw`akku|ampel|anlage|antenne|anzeige|anzeigen|aufzug|automat|automaten|bahn|bildschirm\w*|board|boards|box|bus|chip|cluster|computer|controller|datenlogger|display|displays|dose|drohne|drucker|ecu|empfanger|endgerat\w*|esp32|esp8266|fahrzeug\w*|feldgerat\w*|fernseher|firewall|fpga|fuhler|funkgerat\w*|funkmodul|gateway|geber|gerat|geraten?|gpu|halle|handscanner|handheld\w*|handy|handys|heizung|horgerat\w*|hutte|infoscreen|ipad|ipads|kamera|kameras|kanal|karte|kartenleser|kasse|kassen|kassenrechner|kessel|kiosk|klemme|kompressor|kontroller|kran|kutter|labor|laptop|laptops|lautsprecher|leitung|leser|lesegerat\w*|lift|line|link|maschine|maschinen|messgerat\w*|mikrofon|modem|monitor|motor|nas|netz|netzteil|notebook|notebooks|ofen|panel|pc|pcs|pi|pin|pins|platine|plotter|prozessor|prufstand|pumpe|pult|rechner|regler|relais|roboter|router|satellit|schalter|scanner|schiff|schnittstelle|schranke|schutz|sender|sensor|sensoren|\w+sensor|\w+sensoren|server|sonde|sonden|spannung|sps|standleitung|stapler|station|steuergerat\w*|steuerung|strecke|switch|tablet|tablets|taktgeber|taster|teleskop|terminal|terminals|thermostat|uhr|umrichter|ventil|verstarker|vpn|waage|waagen|wagen|webcam|wechselrichter|werkbank|wlan|zahler|zentrale|\w+(?:rechner|server|maschine|anlage|steuerung|drucker|gerat|gerate|terminal|automat|anzeige|pult|leitung|kamera|station|zahler|regler|fuhler|motor|pumpe|ventil|relais|platine|display)`;

/** How a machine hands out what it measured. */
export const giving =
  'liefert|liefern|gibt|geben|schickt|schicken|sendet|senden|spuckt|spucken|misst|mist|messen|wiegt|wiegen|rechnet|rechnen|zahlt|zahlen|spricht|sprechen|versteht|verstehen|kennt|kennen|druckt|drucken|lauft|laufen|arbeitet|arbeiten|geht|gehen|steht|stehen|zeigt|zeigen|erwartet|erwarten|braucht|brauchen|schafft|schaffen|kann|konnen';

/** A person's own: "mein Laptop". */
export const ownMachines =
  'rechner|laptop|notebook|pc|mac|kiste|maschine|handy|tablet|terminal|shell|leitung|internet|karte|grafikkarte|buro|werkstatt';

/** Where the work stands or runs: what one can or cannot do there lasts. */
export const places =
  'server|rechner|maschine|kiste|anlage|steuerung|gerat|gerate|board|platine|pi|raspi|labor|werk|halle|werkstatt|baustelle|buro|kunde|kunden|kasse|kassen|box|nas|cluster|container|runner|ci|build-?server|prufstand|terminal|laptop|notebook|tablet|handy|router|gateway|schule|praxis|klinik|krankenhaus|uni|hochschule|behorde|amt|filiale|laden|lager|produktion|prod|staging|testsystem|testumgebung|vm|hosting|webspace|provider|netz|intranet|werksnetz|zielsystem|zielgerat|hier|da|dort|vor ort|drauf|bei uns|daheim|zuhause';

/** What such a place has or has not. */
export const means = String.raw`internet|internetzugang|netz|netzwerk|wlan|zugriff|zugang|root|rootrechte|admin|adminrechte|sudo|gpu|grafikkarte|docker|display|bildschirm|monitor|tastatur|ram|arbeitsspeicher|speicher|platz|platte|vpn|strom|node|python|java|git|make|compiler|systemd|ssh|shell|cron|backup|https|zertifikat\w*`;

// The work.

/** What is worked on or with: a sentence about these is about the work and not about what a product does. */
export const work = String.raw`code\w*|\w*tests?|testen|getestet|commit\w*|committe\w*|branch\w*|repo\w*|apis?|schema\w*|migration\w*|pipeline\w*|ci|builds?|gebaut|deploy\w*|release\w*|docs?|doku\w*|readme|\w*kommentare?n?|\w*funktion\w*|klasse\w*|modul\w*|komponente\w*|\w*variable\w*|\w*dateie?n?|ordner|verzeichnis\w*|s[ck]ripte?\w*|logs?|logdatei\w*|geloggt|loggen|config\w*|konfig\w*|server\w*|\w*datenbank\w*|dbs?|docker\w*|pakete?\w*|abhangigkeit\w*|version\w*|merge\w*|push\w*|gepusht|prs?|ticket\w*|agent\w*|typ\w*|interface\w*|import\w*|endpunkt\w*|endpoint\w*|queries|query|sql|orm|umgebung\w*|lint\w*|fixtures?|mocks?|\w*schlussel|keys?|tokens?|git|staging|prod\w*|bibliothek\w*|framework|englisch|deutsch|tabellen|spalten|felder|feldnamen|namen|ids?|zeitstempel|betrage|preise|fehlermeldung\w*|exceptions?|patch\w*|backend|frontend|\w*daten|firmware|treiber|header|makros?|zeilen|tickets|\w*(?:metern?|cent|sekunden|gramm|bytes?|kelvin|volt)|utc|du|dir|dich|wir|uns|ich|mir|mich|man|sie mir|sie mich|ihr`;

/** What is worked on or with, in its English words. */
export const workThings = String.raw`code\w*|tests?|specs?|commits?|repo\w*|api|apis|server|backend|frontend|schema|ci|build|pipeline|component\w*|class\w*|config\w*|logs?|docs?|readme|changelog|plugin|sdk|client\w*|worker|agent\w*|container|prs?|release|version\w*|script\w*|branch|datenbank|dienst|datei|ordner|funktion\w*|modul|paket|migration\w*|schlussel|name\w*|nachricht\w*|kommentar\w*|projekt|team`;

/** What is worked on or with, behind an article. */
export const workWords = String.raw`code|tests?|commits?|branches?|commit-?\w*|funktionen|funktion|komponenten|api|endpunkte|doku\w*|migrationen|abhangigkeiten|texte`;

/** What is done by a command, as participles. */
export const workDone =
  'gebaut|geflasht|getestet|gestartet|deployt|deployed|installiert|ausgerollt|ausgeliefert|kompiliert|ubersetzt|veroffentlicht|released|released|formatiert|gelintet|migriert|eingespielt|gebrannt|signiert|gepackt|debuggt|geprobt|generiert|neu gebaut|hochgeladen|verteilt|gestoppt';

/** The same, as what somebody wants to do. */
export const workToDo =
  'starten|bauen|flashen|testen|deployen|installieren|ausrollen|kompilieren|formatieren|migrieren|einspielen|debuggen';

/** What one piece of work is ordered with. */
export const changes = String.raw`erstell\w*|migriere|archivier\w*|implementier\w*|bau\w*|mach\w*|fix\w*|ander(?!en\b|er\b|es\b|em\b|ung)\w*|losch\w*|entfern\w*|verschieb\w*|umbenenn\w*|zeig\w*|fug\w*|hinzufug\w*|erganz\w*|aktualisier\w*|refactor\w*|installier\w*|analysier\w*|such\w*|finde|erklar\w*|ersetz\w*|behebe?|verbesser\w*|generier(?!te[nrsm]?\b)\w*|uberarbeit\w*`;

/** Deeds that a "we" behind its verb speaks of as a habit: "temperatures we keep in tenths". */
export const doing =
  'rechnen|speichern|fuhren|messen|zahlen|halten|legen|schicken|senden|loggen|verwalten|behandeln|nennen|pflegen|kodieren|runden|schreiben|fassen|bauen|testen|deployen|hosten|mocken|versionieren|dokumentieren|benennen|formatieren|committen|mergen|squashen|prufen|sichern|vergeben|lesen|holen|ziehen|beziehen|lagern|sortieren|indizieren|cachen|ubersetzen|schalten|steuern|regeln|fahren|machen|nehmen|setzen|stellen|trennen|kapseln|erzeugen|generieren|importieren|exportieren|validieren|verschlusseln|signieren|ubergeben|zeichnen|drucken|buchen|abrechnen|kompilieren|bevorzugen|vermeiden|lassen|liefern';

/** What the agent made, as somebody finds fault with it. */
export const agentWorks =
  'skript|script|code|commit|anderung|anderungen|version|patch|tests?|funktion|abfrage|query|migration|branch|antwort|plan|entwurf|beispiel|klasse|helfer|fix|diff|pr|schleife|import|config|konfig|tabelle|liste|vorschlag|idee|regex|umbau|variante|losung|timeout|retry|schema|formel|rechnung|berechnung|filter|sortierung|parser|annahme|default|zahlen|umrechnung|datei';

/** Too often. */
export const alwaysAgain = 'immer|dauernd|standig|schon wieder|jedes ?mal|andauernd';

// People and answers.

/** Whose word counts in the work. */
export const people = String.raw`kunde|kundin|kunden|chef|chefin|vorgesetzte\w?|auftraggeber\w*|fachabteilung|fachseite|revision|rechtsabteilung|datenschutz\w*|compliance|betriebsrat|vorstand|geschaftsfuhrung|buchhaltung|prufer|gutachter|tuv|behorde|aufsicht|bafin|verlag|redaktion|professor|betreuer|verein|intendant\w*|einkauf|vertrieb|app ?store|lieferant|hersteller|norm|vertrag|gesetz`;

/** How they say it. */
export const insisting =
  'will|wollen|verlangt|verlangen|besteht|bestehen|erlaubt|erlauben|verbietet|fordert|akzeptiert|akzeptieren|zahlt|mochte|schreibt|legt|hasst|nutzt|versteht|liest|pflegt|prueft|pruft';

/** People and offices whose word is not up to the one who writes, and the papers that bind them. */
export const authorities = String.raw`abteilung|agentur|aktionare|amt|anwalt|anwalte|anwaltin|apotheke|arzt|arzte|arztin|architekt\w*|aufsicht\w*|auftraggeber\w*|aufsichtsrat|auditor\w*|bafin|bank|banken|bauamt|bauherr\w*|behorde\w*|berufsgenossenschaft|besteller|betreiber|betriebsarzt|betriebsrat|bistum|brandschutz|buchhaltung|bund|bundesnetzagentur|bsi|chef|chefin|chefarzt|compliance|datenschutz\w*|dienstleister|din|direktor\w*|direktion|dozent\w*|dramaturgie|druckerei|einkauf|eltern|erzieher\w*|ethikkommission|eu|fachabteilung|fachbereich|fachseite|feuerwehr|finanzamt|finanzen|forderer|fordergeber|gemeinde|genossenschaft|gericht|gerichte|geschaftsfuhr\w*|gesetz|gesetzgeber|gesundheitsamt|gewerkschaft|gutachter\w*|hafenamt|hauptamt|hausarzt|hausmeister|hausverwaltung|hersteller|hochschule|infosec|innung|intendan\w*|it-?abteilung|it-?sicherheit|jobcenter|jugendamt|jurist\w*|kammer|kantor\w*|kapitan|kasse|kassenwart\w*|katasteramt|kirche|klinik|kommission|komponist\w*|konzern|krankenkasse\w*|kreis|kunde|kunden|kundin|kundschaft|labor|land|landesamt|landratsamt|lehrstuhl|lehrer\w*|leitung|leitstelle|lektorat|leser|lieferant\w*|lizenz|makler\w*|marketing|messebau\w*|meister\w*|ministerium|museum|mutterkonzern|netzbetreiber|norm|notar\w*|ordnungsamt|partner|patient\w*|personalrat|personalabteilung|pfarrer\w*|pflegedienst\w*|polizei|praxis|professor\w*|prof|prufer\w*|prufungsamt|rechenzentrum|rechtsabteilung|redaktion|redakteur\w*|regisseur\w*|reederei|revision|rundfunkrat|sanger\w*|schule|schulamt|schulleit\w*|sekretariat|security|setzerei|sponsor\w*|stadt|stadtwerke|standesamt|statistikamt|steuerberat\w*|stiftung|store|trager|trainer\w*|tuv|unfallkasse|uni|universitat|verband|verein|verlag|vermieter|versicherung\w*|vertrag|vertrieb|verwaltung|vorgesetzte\w*|vorschrift|vorstand|werk|werkleitung|wirtschaftspruf\w*|zentrale|zertifizier\w*|zoll`;

/** How the authorities say it. */
export const demanding =
  'will|wollen|verlangt|verlangen|besteht|bestehen|fordert|fordern|erlaubt|erlauben|verbietet|verbieten|akzeptiert|akzeptieren|lasst|last|lassen|pruft|prufen|liest|lesen|offnet|offnen|druckt|drucken|zahlt|braucht|brauchen|erwartet|erwarten|schreibt|schreiben|gibt|legt|duldet|sieht|unterschreibt|lehnt|weist|nimmt|rechnet|kontrolliert|archiviert|besteht|mochte|mochten|wunscht|schickt|liefert|liefern|kennt|versteht|nutzt|hat';

/** Who hands in what the work is fed with. */
export const givers = String.raw`redaktion|grafik|design\w*|agentur|marketing|vertrieb|buchhaltung|kunde\w*|fachabteilung|it|werk|hersteller|lieferant\w*|zentrale|verlag|lektorat|ubersetz\w*|kollegin|kolleg\w*|chef\w*|vorstand|amt|behorde|labor|leitstelle|musiker\w*|komponist\w*|illustrator\w*|zeichner\w*|fotograf\w*|intendan\w*|dramaturg\w*|regie|technik|team|partner\w*|dienstleister|rechenzentrum|druckerei|stadt|gemeinde|land|verband`;

/** Stems of what people do that is theirs: "das entscheidet der Vorstand". */
export const deciding =
  'kummer|sorg|entscheid|bestimm|verantwort|pfleg|verwalt|betreu|unterschreib|bestell|beauftrag|stimm|geb|geneh?mig|ubernehm|zeichn|mal|schnitz|bau|schreib|mach|lad|spiel|pruf|redigier|ubersetz|fotografier|liefer|fuhr|setz|leg';

/** What people are who do program, or came to it from elsewhere. */
export const trades =
  'entwickler|programmierer|informatiker|elektriker|mechaniker|lehrer|arzt|arztin|schreiner|grafiker|designer|gestalter|ingenieur|maschinenbauer|physiker|mathematiker|student|schuler|azubi|rentner|autor|texter|ubersetzer|musiker|buchhalter|kaufmann|kauffrau|jurist|anwalt|biologe|chemiker|laie|anwender|quereinsteiger|farbenblind|rot-grun-blind|legastheniker|schwerhorig|kurzsichtig|blind|linkshander|umsteiger|hobbybastler|bastler|statistiker|redakteur|journalist|landwirt|koch|pfleger|admin|tester|hardwerker|embeddedler|backendler|frontendler';

/** What people are who do not program for a living. */
export const crafts = String.raw`gartner\w*|winzer\w*|imker\w*|brauer\w*|backer\w*|tischler\w*|zimmermann|maurer\w*|dachdecker\w*|schlosser\w*|schweisser\w*|schweiser\w*|maler\w*|forster\w*|jager\w*|fischer\w*|metzger\w*|kellner\w*|friseur\w*|hebamme|sanitater\w*|pflegekraft|krankenschwester|krankenpfleger|zahnarzt\w*|tierarzt\w*|psycholog\w*|therapeut\w*|apotheker\w*|optiker\w*|juwelier\w*|goldschmied\w*|uhrmacher\w*|drucker\w*|setzer\w*|buchbinder\w*|archivar\w*|bibliothekar\w*|historiker\w*|geolog\w*|geograf\w*|vermesser\w*|meteorolog\w*|astronom\w*|chorleiter\w*|organist\w*|kantor\w*|dirigent\w*|tontechniker\w*|beleuchter\w*|kameramann|regisseur\w*|schauspieler\w*|tanzer\w*|trainer\w*|busfahrer\w*|lokfuhrer\w*|pilot\w*|kapitan\w*|spediteur\w*|disponent\w*|makler\w*|steuerberater\w*|notar\w*|pfarrer\w*|erzieher\w*|sozialarbeiter\w*|hausmeister\w*|soldat\w*|polizist\w*|feuerwehrmann|selbststandig\w*|einzelkampfer\w*|freiberufler\w*|ehrenamtlich\w*`;

/** How, where and when a person works. */
export const waysOfWorking =
  'im auto|auf der baustelle|im stall|am handy|aufm handy|auf dem handy|am tablet|im zug|in der bahn|in der werkstatt|unterwegs|per ssh|per sprache|mit der stimme|mit einer hand|einhandig|blind|nebenher|nebenbei|abends|nachts|am wochenende|nur abends|mit zwei fingern|mit screenreader|mit lupe|mit vergross?erung|im terminal|allein|alleine|in teilzeit|ehrenamtlich';

/** What an answer is made of that one may be tired of. */
export const replyThings = String.raw`fachchinesisch|fachbegriffe|fachworter|anglizismen|fremdworter|jargon|buzzwords?|gelaber|geschwafel|geschwurbel|roman|romane|einleitung|vorrede|schleimerei|lobhudelei|entschuldigungen?|aufzahlung\w*|bulletpoints?|bullet points|tabellen|uberschriften|fettschrift|smileys?|emojis?|floskeln|zusammenfassung\w*|nachwort`;
