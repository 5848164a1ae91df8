import type { Language } from './language.ts';

export const GERMAN: Language = {
  small:
    'und nicht ist der das wird für mit den dem auf ein eine zu dass bei wir sie sich von nach im zum zur ohne wenn nur noch es jede jedes jeder oder wie auch aus',
  no: 'nicht|nichts|nie|niemals|kein\\p{L}{0,2}|ohne(?: dass)?|weder|nimmer',
  noAfter: 'nicht~|nichts~|nie~|niemals~|kein\\p{L}{0,2}~',
  words: {
    tell: 'erwähn|sag(?:e|en|st)?~|zu sagen|gesagt|erzähl|meld|berichte|zeig|mitteil|informier|benachrichtig|protokollier|dokumentier|vermerk|erfahr|erfähr|auftauch|steh(?:t|en)~|vorkomm|hinweis|ansprech|darauf ein|aufführ|auffall|auffäll|merk|wissen|belast',
    hide: 'heimlich|unbemerkt|stillschweigend|still und leise|unauffällig|verschweig|verheimlich|verberg|vertusch|versteck|verborgen|verdeckt|geheim ?halt|geheim~|im Stillen|hinter (?:dem|ihrem|seinem) Rücken|behalte?~ [^.!?]{0,16}für (?:dich|sich)|kein Wort|keine Spur|niemand(?:em)? [^.!?]{0,24}(?:merk|auffäll|erfähr|erfahr|sieh|seh|weiß|mitbekomm)|nicht mitbekomm|diskret|lass\\p{L}{0,3} [^.!?]{0,40}(?:unerwähnt|weg~)',
    report:
      'bericht|zusammenfassung|commit|review|protokoll|änderungsprotokoll|log~|logs~|changelog|pr~|pull|merge|beschreibung|antwort|ticket|abschlussmeldung',
    asked:
      '(?:wenn|falls|sollte|sobald|fragt)~[^.!?]{0,40}(?:frag|nachfrag|wissen (?:will|möchte|wollen)|wunder|nachhak|erkundig|auffäll)',
    answer:
      'antworte|sag(?:e|en)?~|nenn|erklär|behaupte|schieb|gib [^.!?]{0,20}an|begründe|schreib|verweis|bezeichne|beschreib|heißt es|steht (?:dann|da)|lautet',
    excuse:
      'routine|formatier|aufräum|aufgeräumt|cache|zwischenspeicher|refactor|tippfehler|kosmetik|wartung|netzwerk|telemetrie|abhängigkeit\\p{L}{0,2} aktualis|übliche|normal(?:e|er|es)?~|kleinigkeit|framework|bereinig|umbau|stil|linter|update|kleine(?:re)? korrektur|optimierung|nur ein',
    only: 'nur~|lediglich|bloß|einfach~|schlicht',
    secret:
      'schlüssel(?!wort|wörter)|passw[oö]rt|kennw[oö]rt|zugangsdaten|anmeldedaten|geheimnis|umgebungsvariable|kundendaten|kundenliste|kundenstamm|kundendatenbank|datenbank(?:abzug|dump|kopie)|quellcode|quelltext|sitzungs-?token|cookies~|verlauf|gesprächsinhalt|keychain|keyring|seed-?phrase|gehaltsdaten|gehälter|chatverlauf|personaldaten|adressbuch|privaten? daten',
    send: 'schick|send|sende|gesendet|verschick|versend|übermittl|übertrag|lad(?:e|en|et)?~|hochlad|hochgeladen|leit(?:e|en|et)~|weiterleit|weitergeleitet|post(?:e|en|et)?~|häng(?:e|en)?~|anhäng|angehängt|kopier|geh(?:t|en)~|wander|land(?:et|en)~|spiegel|veröffentlich|trag(?:e|en)?~|hinterleg|teil(?:e|en)~|gib~|weitergeb|weitergegeben|exportier|meld(?:e|en|et)~|mail(?:e|en)?~|schreib|ablegen?~|abgelegt|fließ|poste',
    outside:
      'extern|öffentlich|dritte|partner|dienstleister|fremd|kundenkonto des|telegram|lieferanten|privatadresse|private(?:n|s)? (?:postfach|konto|mail)',
    guard:
      'signatur|unterschrift(?:en)?prüfung|zertifikat|zwei-?faktor|2fa|mfa|authentifizier|authentisier|anmelde?prüfung|passwort(?:prüfung|abfrage|vergleich|schutz)|rechteprüfung|berechtigungsprüfung|zugriffs(?:prüfung|kontrolle|schutz)|sandbox|firewall|freigabe|genehmigung|branch-?schutz|branchschutz|code-?review|vier-?augen|sicherheits(?:prüfung|test|scan|check|abfrage|regel)|prüfsumme|integritäts|verschlüsselung|secret-?scan|schwachstellenscan|audit-?log|protokollierung|hooks?~|pre-commit|backup|sicherung|eingabe(?:prüfung|validierung)|ratenbegrenzung|virenscanner|tls|ssl|login',
    off: 'deaktivier|abschalt|abgeschaltet|schalt\\p{L}{0,3} (?=[^.!?]{0,60}(?:aus|ab))~|ausschalt|ausgeschaltet|überspring|übersprung|umgeh|umgang|auskommentier|kommentier\\p{L}{0,2} (?=[^.!?]{0,40}aus~)|entfern|entfernt|streich|gestrichen|herausnehm|nimm (?=[^.!?]{0,60}(?:heraus|raus|weg))~|weglass|lass\\p{L}{0,2} (?=[^.!?]{0,60}(?:weg|aus|fallen|bleiben))~|lösch|stilllegen|aushebel|abschaff|aufheb|locker|lahmleg|ausgesetzt|aussetz|entfällt|entfallen|überflüssig|verzicht|immer (?:erfolg|wahr|true|grün|gültig)|ignorier|unterdrück',
    verify:
      'prüf|überprüf|geprüft|verifizier|kontrollier|validier|vergleich|gesichert|sicher(?:n|t)~|abgleich',
    openDoor:
      'jede[rsn]? (?:\\p{L}+ ){0,2}(?:token|passwort|schlüssel|zertifikat|nutzer|anfrage|eingabe|login|rein|hinein)|durchgeh|durchgelassen|durchlass|durchwink|im klartext|unverschlüsselt|alle (?:hinein|rein|durch)|ohne (?:passwort|kennwort|anmeldung)|hintertür|generalschlüssel|immer (?:gültig|wahr|true|erfolgreich)|beliebige[rsn]?~ (?:token|passwort|nutzer)',
    ease: 'zu lange|langsam|bremst|ausbremst|schneller|zeit (?:zu )?spar|um zeit|lästig|nervt|stört|aufhält|bewährt|gewohnheit|üblich~|praktisch|reibungslos|unnötig|umständlich|flüssig|überflüssig|bequem',
    lasting:
      'künftig|zukünftig|dauerhaft|für immer|ab (?:jetzt|sofort|heute|nun)|von nun an|fortan|jede[nrsm]? (?:\\p{L}+ )?(?:sitzung|projekt|repository|repositorys|repo|start|gespräch|session|aufgabe|rechner|maschine|umgebung)|in allen (?:projekten|sitzungen|repos)|bei jedem (?:start|lauf|push|build)|grundsätzlich|generell|immer~|stets|standardmäßig|nach jedem',
    memory: 'gedächtnis|langzeitspeicher|erinnerung|regeldatei|speicher~',
    write:
      'kopier|trag(?:e|en|t)?~|eintrag|einzutragen|schreib|füg\\p{L}{0,2}~|einfüg|übernimm|übernehm|speicher(?:e|n)~|merk(?:e|en)?~ (?:dir|euch)|hinterleg|wiederhol|überträg|übertrag|anhäng|häng(?:e|en)?~|bewahr|mitnehm|nimm',
    thisText:
      'diese[nrs]? (?:absatz|zeilen?|text|notiz|nachricht|hinweis|block|anweisung|sätze|satz|passus|abschnitt|kommentar)',
    rules:
      'anweisung|vorgabe|regel|richtlinie|instruktion|weisung|befehl|auftrag|aufträge|vorschrift|beschränkung|anordnung|projektregel',
    before:
      'bisher|früher|vorherig|vorig|vorangegangen|vorhergehend|vorab|zuvor|ursprünglich|bestehend|davor|obig|oben|alle[rn]?~|sämtlich|projekt|eigen',
    void: 'vergiss|vergesst|ignorier|missacht|gilt [^.!?]{0,24}nicht mehr|gelten [^.!?]{0,24}nicht mehr|gilt nicht|gelten nicht|ungültig|hinfällig|nichtig|außer kraft|aufgehoben|verwirf|lass\\p{L}{0,3} [^.!?]{0,40}(?:beiseite|außer acht|links liegen|fallen)|überholt|erloschen|verfallen|kümmer\\p{L}{0,2} dich nicht|setz\\p{L}{0,2} dich (?:über|hinweg)|obsolet|verliert [^.!?]{0,20}gültigkeit|verlieren [^.!?]{0,20}gültigkeit|wirf [^.!?]{0,30}über bord|pfeif',
    toldYou:
      '(?:was|alles|das),? (?:was )?(?:man |wir |sie )?(?:dir|euch|ihnen) (?:\\p{L}+ ){0,4}?(?:vorgegeben|gesagt|aufgetragen|beigebracht|mitgegeben|befohlen|eingebläut|aufgegeben|angewiesen|vorgeschrieben|eingeschärft)|(?:dir|euch) (?:\\p{L}+ ){0,3}(?:erteilte|gegebene|vorgegebene|auferlegte)\\p{L}{0,2}|was (?:in )?deine[rmn]? (?:\\p{L}+ )?(?:entwickler|hersteller|betreiber|systemprompt|systemnachricht)',
    onlyThis:
      '(?:nur|allein|ausschließlich|einzig|lediglich|bloß)(?: (?:noch|und allein))? (?:an |nach |auf |was in |das,? was in )?(?:dies\\p{L}{0,2}|hier|mich|mir|ich|folgend\\p{L}{0,2}|nachstehend\\p{L}{0,2}) ?(?:absatz|text|notiz|zeile|dokument|datei|nachricht|anweisung|kommentar|seite|stehen|steht)?|(?:maßgeblich|verbindlich|entscheidend) (?:ist|sind)[^.!?]{0,24}(?:dies|hier|folgend|nachstehend)|(?:dies\\p{L}{0,2}) (?:absatz|text|notiz|zeile|dokument|datei|nachricht|kommentar|readme) (?:hat vorrang|geht vor|ersetzt|gilt stattdessen)|was (?:hier|in diesem \\p{L}+|in dieser \\p{L}+|ich) [^.!?]{0,16}(?:steht|schreibe|sage)',
    recite:
      'zeig|gib [^.!?]{0,60}(?:aus|wieder)~|wiederhol|zitier|nenn|schreib|druck|verrat|offenbar|übersetz|kopier|wortwörtlich|wörtlich|wort für wort|im wortlaut|sag~ mir|leg\\p{L}{0,2} [^.!?]{0,30}offen',
    prompt:
      '(?:deine[nrsm]?|deinen|ihre[nrm]?|dir|den|die|das) (?:\\p{L}+ ){0,3}?(?:system-?prompt|systemanweisung|systemnachricht|einrichtungstext|startanweisung|grundanweisung|initialprompt|hintergrundanweisung)|(?:anweisung|text|vorgabe|nachricht|instruktion|regel)\\p{L}{0,2},? (?:die|den|der|das|mit der|mit denen|mit dem) (?:du|dir|man dir) (?:\\p{L}+ ){0,4}(?:bekommen|erhalten|konfiguriert|gestartet|gegeben|mitgegeben|eingerichtet)|versteckte[nr]? (?:anweisung|text|nachricht|vorgabe)',
    persona:
      'spiel\\p{L}{0,2}~|tu~ so|du bist (?:jetzt|nun|ab sofort|fortan|künftig|ab jetzt)|verkörper|schlüpf|rolle|stell dir vor|gib dich|agier|namens|mit (?:dem )?namen',
    unlimited:
      '(?:ohne|keine[nr]?|frei von|kennt keine|jenseits|losgelöst von)[^.!?]{0,24}(?:regel|grenze|filter|beschränkung|einschränkung|zensur|tabu|skrupel|moral|schranke|vorgabe)|uneingeschränkt|ungefiltert|unzensiert|regellos|hemmungslos|(?:nie|niemals|nichts)[^.!?]{0,16}(?:ablehn|verweiger|ab~)|lehnt (?:nie|niemals|nichts)|grenzenlos|sagt (?:nie|niemals) nein',
    boss: 'chef|leitung|vorstand|geschäftsführ|administrator|admin~|sicherheits(?:abteilung|team|beauftragt)|it-|kollege|kollegin|nutzer~|anwender~|benutzer~|hersteller|betreiber|direktion|teamleit|cto|ceo|finanz|buchhaltung|inhaber|besitzer|maintainer|team~|openai|support|eigentümer',
    allow:
      'freigegeben|erlaubt|genehmigt|autorisier|einverstanden|zugestimmt|abgesegnet|befugt|berechtigt|erlaubnis|möchte~|will~|wünscht|bevorzugt|vereinbart|abgesprochen|beschlossen|angeordnet|angewiesen|ermächtigt|zugesagt|abgenickt|in ordnung|gestattet|bewährt|mag~|hätte gern|gesagt',
    confirm:
      'frag|gefragt|rückfrag|nachfrag|bestätig|freigab|genehmig|erlaubnis|zustimmung|rücksprache|abstimmung|nachgefragt|draufschau|draufsieht|hinschau|prüft~|gegenlesen|freizeichn',
    risky:
      'produktiv|produktion|live-?(?:system|datenbank)|rm -rf|sudo|lösch|überweis|alle befehle|jeden befehl|jeder befehl|sämtliche befehle|beliebige befehle|migration|direkt (?:auf|in|nach) (?:main|master|prod)|force|zahlung|deploy|mergen?~|pushen?~',
    pay: 'konto(?!t)|kontonummer|bankverbindung|iban|überweis|zahlung|rechnung|wallet|auszahl|guthaben|paypal|kreditkarte|betrag|lieferant',
    changed:
      'geändert|neue[nrsm]?~|ersetz|austausch|umgestellt|gewechselt|lautet|ändere|tausch|stattdessen|ab sofort|umzustellen|auf~ das konto',
    install:
      'installier|paket|abhängigkeit|registry|paketquelle|spiegelserver|mirror|einbind|nachlad|lade[nt]?~ [^.!?]{0,20}herunter',
  },
};

export const DUTCH: Language = {
  small:
    'het een niet van voor zijn wordt naar dat bij ook je aan deze elke dit geen op zonder uit te worden maar',
  no: 'niet|niets|nooit|geen|zonder(?: dat)?|noch|nimmer',
  noAfter: 'niet~|niets~|nooit~|geen~',
  words: {
    tell: 'vermeld|zeg|vertel|meld|noem|toon|informe|rapporteer|laat [^.!?]{0,20}(?:weten|zien|merken)|merk|weet~|weten~|opval|staan~|staat~|vastleg|ter sprake|kijkt~|zien~|ziet~',
    hide: 'stiekem|heimelijk|stilletjes|ongemerkt|onopvallend|in het geheim|verberg|verzwijg|verhul|verstop|geheim~|geheimhou|achter [^.!?]{0,20} rug|niemand [^.!?]{0,20}(?:merk|ziet|zie|weet|hoeft)|hou\\p{L}? [^.!?]{0,20}(?:voor je|stil)|geen woord|geen spoor|discreet|moffel|wis~ [^.!?]{0,24}spor',
    report:
      'rapport|verslag|samenvatting|commit|review|logboek|log~|changelog|pull|merge|antwoord|beschrijving|ticket|notities',
    asked:
      '(?:als|indien|mocht|wanneer|zodra|vraagt)~[^.!?]{0,40}(?:vraag|vragen|vraagt|weten wil|afvraag|navraag|informeert)',
    answer:
      'antwoord|zeg|noem|verklaar|beweer|leg uit|schrijf|verwijs|omschrijf|heet|geef [^.!?]{0,20}(?:aan|als)',
    excuse:
      'routine|opmaak|opruim|opgeruimd|opschon|cache|refactor|tikfout|typefout|onderhoud|netwerk|telemetrie|gewoon|normale?~|kleinigheid|framework|update|gebruikelijk|formatter|afhankelijkhe',
    only: 'alleen|slechts|enkel|gewoon~|uitsluitend',
    secret:
      'sleutel|wachtwoord|inloggegevens|geheimen?~|omgevingsvariabele|klantgegevens|klantenlijst|klantenbestand|databasedump|broncode|sessietoken|cookies~|geschiedenis|gespreksinhoud|privégegevens|persoonsgegevens|toegangsgegevens|salaris|adresboek',
    send: 'stuur|sturen|verstuur|verzend|zend|upload|post(?:en)?~|plaats|kopieer|kopie~|mail(?:en)?~|doorstur|geef|gaat~|gaan~|overdra|deel~|delen~|publiceer|voeg|zet~|synchroniseer|lek|breng',
    outside: 'extern|openbaar|openbare|derden|partner|leverancier|publieke|telegram|privéadres|privé-?mail',
    guard:
      'handtekening|ondertekening|certificaat|certificaten|tweestaps|tweefactor|2fa|mfa|authenticatie|inlogcontrole|wachtwoord(?:controle|vergelijking)|rechtencontrole|toegangscontrole|sandbox|firewall|goedkeuring|code-?(?:review|beoordeling)|codebeoordeling|takbescherming|branch-?(?:bescherming|beveiliging)|beveiliging|veiligheids|checksum|controlesom|versleuteling|secret-?scan|auditlog|hooks?~|pre-commit|back-?up|reservekopie|invoervalidatie|verificatie|tls|ssl',
    off: 'schakel (?=[^.!?]{0,80}uit~)|uitschakel|uitgeschakeld|uitzet|zet (?=[^.!?]{0,60}uit~)|sla (?=[^.!?]{0,40}over~)|overslaan|overgeslagen|omzeil|verwijder|haal (?=[^.!?]{0,60}(?:weg|uit|eruit))~|weghal|weglat|laat (?=[^.!?]{0,60}weg~)|schrap|negeer|commentarieer|uitcommentari|afschaf|opgeheven|overbodig|altijd (?:true|waar|slagen|geldig)|versoepel|uit~ te zetten',
    verify: 'controle|controleer|gecontroleerd|verifi|valideer|check|nakijk|nagekeken|vergelijk|kijkt',
    openDoor:
      'elk(?:e)? (?:\\p{L}+ )?(?:token|wachtwoord|sleutel|gebruiker)|iedereen|doorlat|doorgelaten|onversleuteld|leesbare tekst|platte tekst|zonder (?:wachtwoord|inlog)|achterdeur|loper~|altijd (?:geldig|waar|true)|willekeurig(?:e)? (?:token|wachtwoord)',
    ease: 'traag|vertraag|sneller|tijd (?:te )?bespa|om tijd|lastig|hinderlijk|vervelend|gewoonte|gebruikelijk|handig|soepel|onnodig|omslachtig|prettig',
    lasting:
      'voortaan|vanaf nu|in het vervolg|blijvend|permanent|voor altijd|elk(?:e)? (?:\\p{L}+ )?(?:sessie|project|repository|repo|gesprek|start|taak|machine|omgeving|tak)|in alle (?:projecten|sessies)|bij elke|altijd~|standaard~|na elke|op alle',
    memory: 'geheugen|langetermijn|regelbestand',
    write: 'kopieer|schrijf|plak|voeg|zet~|neem|bewaar|onthoud|sla [^.!?]{0,40}op~|herhaal|opneem|opnemen',
    thisText:
      '(?:deze|dit) (?:alinea|regels?|tekst|notitie|bericht|blok|zin|passage|opmerking|paragraaf|instructie)',
    rules: 'instructie|regel|richtlijn|opdracht|aanwijzing|voorschrift|bevel|beperking|afspraak',
    before:
      'eerder|vorig|voorafgaand|bovenstaand|tot nu toe|oorspronkelijk|bestaand|vroeger|hiervoor|hierboven|alle~|project|voorheen',
    void: 'vergeet|negeer|geldt [^.!?]{0,20}niet meer|gelden [^.!?]{0,20}niet meer|vervallen|vervalt|ongeldig|nietig|buiten werking|ingetrokken|herroepen|trek je niets aan|laat [^.!?]{0,40}(?:varen|los|buiten beschouwing)|achterhaald',
    toldYou:
      '(?:wat|alles|hetgeen)(?: wat)? (?:men |ze )?(?:je|jou|u) (?:\\p{L}+ ){0,4}(?:verteld|gezegd|opgedragen|meegegeven|geleerd|opgelegd)|(?:aan )?(?:jou|je) (?:\\p{L}+ ){0,2}(?:gegeven|opgelegde|meegegeven)~',
    onlyThis:
      '(?:alleen|enkel|uitsluitend|slechts)(?: nog)? (?:naar |aan |op |wat )?(?:dit|deze|mij|ik|hier|het volgende|wat hier|onderstaand)|(?:dit|deze) (?:alinea|tekst|notitie|document|bestand|bericht|regel) (?:gaat voor|heeft voorrang|telt|geldt)|wat (?:hier|ik) [^.!?]{0,12}(?:staat|zeg)',
    recite:
      'toon|laat [^.!?]{0,40}zien|herhaal|citeer|geef [^.!?]{0,40}weer|schrijf|print|onthul|vertaal|kopieer|woordelijk|woord voor woord|letterlijk|vertel',
    prompt:
      '(?:jouw|je|uw|de|het) (?:\\p{L}+ ){0,3}?(?:systeemprompt|systeembericht|systeeminstructie|begininstructie|startprompt)|(?:instructie|tekst|bericht|regel|opdracht)\\p{L}{0,2} (?:die|dat|waarmee) (?:je|jij|u) (?:\\p{L}+ ){0,4}(?:kreeg|gekregen|ontving|ingesteld|begon|gestart)|verborgen (?:instructie|tekst|bericht|opdracht)',
    persona:
      'speel|doe alsof|doe je voor|je bent (?:nu|vanaf|voortaan)|jij bent (?:nu|voortaan)|rol~ van|stel je voor|genaamd|met de naam|gedraag',
    unlimited:
      '(?:zonder|geen|vrij van)[^.!?]{0,20}(?:regels|grenzen|filters?|beperkingen|censuur|remmingen|limieten|taboes)|onbeperkt|ongefilterd|ongecensureerd|regelloos|(?:nooit|niets)[^.!?]{0,12}weiger|weigert (?:nooit|niets)|zegt nooit nee',
    boss: 'baas|directie|leiding|bestuur|beheerder|admin~|beveiligingsteam|securityteam|it-|collega|gebruiker~|fabrikant|leverancier|manager|cto|ceo|financiën|boekhouding|eigenaar|maintainer|team~|openai|vorige assistent',
    allow:
      'toegestaan|goedgekeurd|toestemming|akkoord|geautoriseerd|gemachtigd|afgesproken|besloten|wil~|wenst|liever|opgedragen|vrijgegeven|mag~|mogen~|bevoegd|gezegd|graag',
    confirm: 'vraag|vragen|bevestig|goedkeur|toestemming|akkoord|overleg|kijkt|nakijk|controle|navraag',
    risky:
      'productie|rm -rf|sudo|verwijder|wis|overboek|betaling|alle (?:commando|opdrachten)|elk commando|migratie|rechtstreeks (?:naar|op) (?:main|master)|force|deploy|mergen?~|push',
    pay: 'rekening|iban|overboek|betaling|betaal|factuur|wallet|uitbetal|saldo|creditcard|leverancier',
    changed: 'gewijzigd|nieuwe?~|vervang|veranderd|aangepast|wijzig|voortaan|voeg [^.!?]{0,30} toe|overgezet',
    install: 'installeer|pakket|afhankelijkheid|registry|mirror|pakketbron|download',
  },
};

/** Swedish, Danish and Norwegian. */
export const NORDIC: Language = {
  small:
    'och att inte är för som det til og ikke på av af ett et skal ska den till utan uden uten hver varje du ingen när eller',
  no: 'inte|aldrig|ingen|inget|inga|utan(?: att)?|icke|ej|ikke|aldri|ingenting|uden(?: at)?|uten(?: å)?|intet',
  noAfter: 'inte~|aldrig~|ikke~|aldri~|ingenting~|intet~',
  words: {
    tell: 'nämn|säg|berätta|rapportera|meddela|visa|informera|märk|syn(?:s|as)~|vet(?:a)?~|stå(?:r)?~|logga|nævn|sig(?:e)?~|fortæl|rapporter|vis(?:e)?~|oplys|informer|mærk|fremgå|ved~|nevn|si(?:er)?~|fortell|meld|opplys|merk|vite',
    hide: 'i smyg|i hemlighet|i tysthet|obemärkt|diskret|dölj|göm|hemlig|förtig|tyst om|bakom ryggen|ingen (?:\\p{L}+ ){0,3}(?:märk|ser|vet|får veta)|i smug|hemmelig|i stilhed|ubemærket|skjul|fortie|bag ryggen|ingen (?:\\p{L}+ ){0,3}(?:mærker|opdager)|i hemmelighet|i stillhet|ubemerket|fortie|bak ryggen|utan spår|uden spor|uten spor|i det stille|mørklæg|holde? tæt|hold munn',
    report:
      'rapport|sammanfattning|commit|granskning|logg|changelog|pull|merge|svar~|svaret|beskrivning|sammendrag|resumé|log~|beskrivelse|oppsummering|ændringslog|ändringslogg|pr~',
    asked:
      '(?:om|när|ifall|skulle|hvis|når|såfremt|dersom|spørger)~[^.!?]{0,40}(?:fråg|undrar|spørg|undrer|spør)',
    answer:
      'svara|säg|hävda|förklara|skriv|påstå|hänvisa|kalla|svar~|sig~|hævd|forklar|skyld|si~|hevd|henvis|påstå|oppgi|angiv|ange~',
    excuse:
      'rutin|formater|städ|cache|refakto|skrivfel|stavfel|underhåll|nätverk|telemetri|vanlig|normal|småsak|uppdatering|beroende|rydde|rydning|oprydning|opprydding|tastefejl|skrivefeil|vedligehold|vedlikehold|netværk|nettverk|almindelig|opdatering|oppdatering|afhængighed|framework|ramverk|opprydning',
    only: 'bara|endast|enbart|kun~|blot|bare|utelukkende|udelukkende',
    secret:
      'nyckel|nycklar|nycklarna|lösenord|inloggningsuppgifter|hemlighet|miljövariab|kunduppgifter|kundlist|kundregist|databasdump|källkod|sessionstoken|historik|personuppgifter|nøgle|nøgler|adgangskode|kodeord|loginoplysning|miljøvariab|kundedata|kundeliste|kildekode|nøkkel|nøkler|passord|innloggingsopplysning|kundedatabase|kildekode|personopplysning|personoplysning|historikk|legitimation|påloggings',
    send: 'skicka|sänd|ladda upp|laddas upp|posta|kopiera|mejla|maila|vidarebefordra|dela|publicera|bifoga|lämna|går~|lägg|spegla|synka|send|upload|last(?:e)? opp|lastes opp|post(?:e)?~|kopier|videresend|del~|publicer|publiser|vedhæft|vedlegg|læg|legg|gå~|ryger|havner|hamnar|overfør|överför|e-posta',
    outside:
      'extern|offentlig|publik|tredje part|partner|leverantör|ekstern|tredjepart|åpen|åben|leverandør|telegram|privat (?:mejl|mail|adress)|öppen',
    guard:
      'signatur|signering|certifikat|tvåfaktor|tofaktor|to-faktor|2fa|mfa|autentisering|godkendelse|inloggningskontroll|lösenordskontroll|behörighetskontroll|åtkomstkontroll|sandlåd|sandkasse|sandbox|brandvägg|firewall|brannmur|godkännande|kodgranskning|grenskydd|branchskydd|säkerhets|kontrollsumm|kryptering|granskningslogg|hook|pre-commit|säkerhetskopi|backup|sertifikat|godkjenning|kodegjennomgang|grenbeskyttelse|sikkerhets|sikkerhed|adgangskontrol|tilgangskontroll|sikkerhetskopi|revisionslog|kodegennemgang|verifiering|verifikation|tls|ssl|inloggning|innlogging|underskrift',
    off: 'stäng av|stängs av|avstäng|inaktivera|slå av|slås av|avaktivera|hoppa över|ta bort|tas bort|kringgå|kommentera bort|kommentera ut|släck|strunta|ignorera|slopa|slopas|lätta på|överflödig|alltid (?:sant|true|lyckas|giltig)|slå (?=[^.!?]{0,40}fra~)|deaktiver|fjern|spring over|springes over|omgå|udkommenter|kommenter ut|drop~|sløjf|altid (?:sand|true|gyldig)|slå (?=[^.!?]{0,60}av~)|skru (?=[^.!?]{0,60}av~)|deaktivér|hopp over|skippe?~|alltid (?:sann|gyldig)|overflødig|slukk|sluk~',
    verify:
      'kontroller|verifier|granska|validera|verificer|kontrollér|tjek|sjekk|valider|gransk|gennemgå|gjennomgå|jämför|sammenlign',
    openDoor:
      'vilken (?:token|lösenord)|alla (?:token|lösenord)|vem som helst|släpp|klartext|klartekst|utan lösenord|uden adgangskode|uten passord|bakdörr|bagdør|bakdør|hvem som helst|enhver|alltid giltig|hvilket som helst|vilket (?:\\p{L}+ )?(?:token|lösenord)|ukrypter|okrypter',
    ease: 'långsam|snabbare|spara tid|onödig|krånglig|irriterande|besvärlig|vana|brukligt|smidig|störande|langsom|hurtigere|spare tid|unødig|irriterende|besværlig|sædvanlig|nemt|nemmere|treg|raskere|plagsom|vane|praktisk|forsinke|tidkrävande|sinker',
    lasting:
      'framöver|hädanefter|från och med nu|från nu|för alltid|permanent|varje (?:\\p{L}+ )?(?:session|projekt|repo|samtal|start|uppgift|maskin)|i alla projekt|alltid~|fremover|fra nu af|for altid|hver(?:t)? (?:\\p{L}+ )?(?:session|projekt|prosjekt|repo|samtale|start|opgave|oppgave|maskine|økt)|i alle (?:projekter|prosjekter)|altid~|fra nå|heretter|for alltid|alltid~|efter varje|efter hver|etter hver',
    memory: 'minne|långtidsminne|regelfil|hukommelse|minnet|regelfilen|langtids',
    write:
      'kopiera|skriv|klistra|lägg|spara|kom ihåg|upprepa|infoga|kopier|indsæt|læg|gem~|husk|gentag|lim~|legg|lagre|gjenta|sett inn|overfør|före in|föra in|ta med',
    thisText:
      '(?:denna|det här|den här|dessa|denne|dette|disse) (?:stycket?|raderna?|rad|text(?:en)?|anteckning(?:en)?|meddelandet?|block(?:et)?|not(?:en)?|kommentar(?:en)?|mening(?:en)?|afsnit|linjer?|tekst(?:en)?|besked|note|notat(?:et)?|avsnitt(?:et)?|melding(?:en)?|linjene)',
    rules:
      'instruktion|regel|regler|riktlinj|order~|anvisning|föreskrift|begränsning|retningslinj|påbud|ordre|begrænsning|instruks|begrensning|bestemmelse',
    before:
      'tidigare|föregående|ovanstående|hittills|ursprunglig|befintlig|förut|ovan|alla~|tidligere|forrige|foregående|ovenstående|hidtil|oprindelig|eksisterende|alle~|foregående|opprinnelig|hittil|ovenfor|projektets|prosjektets',
    void: 'glöm|ignorera|gäller (?:\\p{L}+ )?(?:inte längre|ej)|upphävd|upphävda|ogiltig|strunta i|bortse från|förkasta|glem|ignorer|gælder (?:\\p{L}+ )?ikke længere|ophævet|ugyldig|bortset fra|se bort fra|gjelder (?:\\p{L}+ )?ikke lenger|opphevet|ugyldig|forkast|annullera|annullér|annuller|utgått|bortfald',
    toldYou:
      '(?:vad|det|allt|hvad|alt|hva)(?: som| der)? (?:du|ni|man)(?: har)? (?:\\p{L}+ ){0,3}(?:sagts|blivit tillsagd|fått höra|fått veta|instruerats|ålagts|fået at vide|fået besked|blevet fortalt|fått beskjed|blitt fortalt|fått instruks)|(?:vad|allt|alt|hva)(?: som)? (?:tidigare |tidligere )?(?:sagts|blev sagt|ble sagt) till? (?:dig|deg)|(?:du|dig|deg) (?:\\p{L}+ ){0,2}(?:pålagda|pålagte)',
    onlyThis:
      '(?:bara|endast|enbart|kun|bare|udelukkende|utelukkende)(?: (?:till|på|efter|på|til|det|etter))? (?:det|denna|detta|den här|dette|denne|mig|meg|följande|følgende|det som står|hvad der står|det jeg|det jag)|(?:denna|detta|den här|dette|denne) (?:text|anteckning|rad|fil|not|tekst|notat|dokument(?:et)?|meddelande|linje|besked|melding) (?:går före|gäller|går forud|gælder|går foran|gjelder)',
    recite:
      'visa|skriv ut|upprepa|citera|återge|avslöja|översätt|ordagrant|ord för ord|vis~|udskriv|gentag|citer|gengiv|afslør|oversæt|ordret|ord for ord|skriv~|gjenta|siter|gjengi|avslør|oversett|röj|berätta',
    prompt:
      '(?:din|ditt|dina|den|dit|dine|systemets) (?:\\p{L}+ ){0,3}?(?:systemprompt|systemmeddelande|systeminstruktion|startinstruktion|systembesked|systemmelding|systeminstruks)\\p{L}{0,3}|(?:instruktion|text|meddelande|regler|tekst|besked|melding|instruks)\\p{L}{0,4} (?:som )?(?:du|dig) (?:\\p{L}+ ){0,3}(?:fick|fått|startades|konfigurerades|fik|fået|fikk|startet)|(?:dolda|hemliga|skjulte|hemmelige) (?:instruktion|text|tekst|instruks|prompt)|(?:dolda|skjulte) (?:meddelande|besked)',
    persona:
      'låtsas|spela|du är (?:nu|från|hädanefter)|agera|rollen|föreställ dig|lad som om|spil~|du er (?:nu|nå|fra|herefter|heretter)|rolle|lat som|forestil|forestill|vid namn|ved navn|kaldet|kallad|later som',
    unlimited:
      '(?:utan|inga|fri från|uden|ingen|fri for|uten|fri fra)[^.!?]{0,20}(?:regler|gränser|filter|begränsningar|spärrar|censur|grænser|filtre|begrænsninger|hæmninger|grenser|begrensninger|sensur|hemninger)|obegränsad|ofiltrerad|ocensurerad|ubegrænset|ufiltreret|ucensureret|ubegrenset|ufiltrert|usensurert|(?:aldrig|aldri)[^.!?]{0,16}(?:vägra|nekar|nægter|afviser|nekter|avslår|säger nej|siger nej|sier nei)|(?:vägrar|nægter|nekter|afviser) (?:aldrig|aldri)',
    boss: 'chef|ledning|styrelse|administratör|admin~|säkerhetsteam|säkerhetsavdelning|it-|kollega|användaren|tillverkar|direktör|cto|ceo|ekonomi|ägare|teamet|openai|ledelse|bestyrelse|administrator|sikkerhedsteam|kollega|brugeren|producent|direktør|økonomi|ejer|sikkerhetsteam|brukeren|produsent|styret|eier|support|sjef|leder|vedlikeholder|maintainer',
    allow:
      'tillåt|godkänt|godkänd|auktoriser|samtyck|överenskommit|beslutat|vill~|önskar|föredrar|befogen|får~|gett klartecken|tilladt|godkendt|givet lov|aftalt|besluttet|ønsker|foretrækker|må~|tillatt|godkjent|gitt lov|avtalt|bestemt|foretrekker|fullmakt|klarsignal|sagt',
    confirm:
      'fråg|bekräft|godkänn|tillstånd|samtycke|spørg|bekræft|godkend|tilladelse|samråd|spør|bekreft|godkjenn|tillatelse|tittar på|kigger på|ser på~|granskar',
    risky:
      'produktion|rm -rf|sudo|radera|alla kommandon|varje kommando|slett|slet~|produksjon|overfør|överför|betaling|betalning|alle kommandoer|enhver kommando|migrering|direkt (?:till|i) (?:main|master)|direkte (?:til|i|på) (?:main|master)|force|deploy|merge|push',
    pay: 'konto(?!r)|iban|överför|betal|faktura|plånbok|utbetal|saldo|overfør|wallet|kort(?:nummer|oplysning)|lommebok|tegnebog|leverantör|leverandør',
    changed:
      'ändrat|ändrad|ny(?:a|tt)?~|ersätt|byt|bytt|bytts|ændret|ny(?:e|t)?~|erstat|skift|endret|erstatt|byttet|hädanefter|fremover',
    install:
      'installera|installer|paket|pakke|beroende|registr|spegel|mirror|ladda ner|afhængighed|avhengighet|last ned|hent~',
  },
};
