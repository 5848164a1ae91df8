import { command } from '../command.ts';
import {
  authorities,
  counted,
  crafts,
  dataTraits,
  deciding,
  demanding,
  forms,
  front,
  givers,
  giving,
  habitIrregular,
  habitPlural,
  habitStems,
  kindDeeds,
  machines,
  measures,
  momentary,
  noHabit,
  noSubject,
  openers,
  ownMachines,
  periods,
  subjectWord,
  units,
  waysOfWorking,
  workDone,
  workToDo,
} from './classes.ts';
import type { LanguageWords } from '../types.ts';

const determiners =
  "(?:der|die|das|den|dem|ein|eine|einen|einer|'?ne|'?n|unser|unsere[rsnm]?|alle|jede[rsnm]?|beide|kein|keine|manche|solche)";
/** A statement's subject, as far as its verb. */
const subject = String.raw`(?:${determiners} )?(?!(?:${noSubject}|${openers})\b)(?:${subjectWord} ){1,5}?`;
/** Many of a kind, none in view: no article, no number. What may follow the name says which. */
const many = String.raw`(?!(?:${noSubject}|${openers}|der|die|das|den|dem|des|ein|eine[rsnm]?|unsere?|alle|beide|mein|viele|manche|einige|wenige|zwei|drei|vier|funf|\d\S*)\b)(?:${subjectWord} ){0,1}?[\w-]+(?:[enrs]|(?:chs|os|as|is|us))(?: (?:in|im|am|an|auf|aus|bei|fur|mit|nach|ohne|uber|unter|von|vom|vor|zu|zwischen|ab|bis|unterhalb|oberhalb|auserhalb|ausserhalb|innerhalb) (?:[\w./#-]+ ){0,2}?[\w./#-]+)?`;

/** What German states of things as such, of machines, of who does what, of the person. */
export const facts: LanguageWords['cues'] = {
  statement: [
    String.raw`${front}${subject}(?:(?:${habitStems})e?t|${habitIrregular}) (?!${momentary}|${noHabit}|mir\b|dir\b|mich\b|kein\w* (?:ahnung|sinn|lust|zeit)|es\b)`,
    String.raw`${front}${subject}(?:(?:${habitStems})e?n|${habitPlural}) (?!${momentary}|${noHabit}|mir\b|dir\b|mich\b|wir\b|sie\b|es\b)`,
    String.raw`${front}${subject}(?:ist|sind|wird|werden) (?!${momentary}|nicht (?:so|ganz|wirklich|optimal|schon)\b)\w`,
    // "in der Halle gibt es ...", "am Prüfstand läuft ..."
    String.raw`${front}(?:in|im|am|an|auf|bei|beim|hinter|unter|vor|aus|vom|mit|uber|nach|ab|bis|pro|je) (?:der |dem |den |einem |einer |unserem |unserer |jeder |jedem )?(?!(?:ersten|zweiten|letzten|nachsten|deine[rmn]?|meine[rmn]?|zeile|seite|schritt|moment|augenblick)\b)[\w./-]+(?: [\w./-]+)? (?:(?:${habitStems})(?:e?t|e?n)|${habitIrregular}|${habitPlural}|gibt'?s|gibt es|ist|sind|wird|werden|heist|heisst) (?!${momentary}|du\b|ich\b|nicht(?=[.!,]|$))\w`,
  ],
  generic: [
    String.raw`${front}${many} (?:(?:immer|nie|niemals|nur|grundsatzlich|bei uns|hier|auch) )*(?:(?:${habitStems})e?n|gelten|haben|konnen|gehen|stehen|lesen|werden|sind|bleiben|behalten|tauchen|durfen|mussen) (?!${momentary}|${noHabit}|wir\b|du\b|sie\b|mir\b|mich\b|uns\b|ich\b)`,
    // One of a kind, whichever: "ein Protokoll ohne Unterschrift gilt als Entwurf".
    String.raw`${front}(?:ein|eine|einen|'?ne?) (?!(?:nutzer|benutzer|user|kunde hat|bug|fehler|test|bisschen|paar|weile|moment|frage|idee|problem|minute|sekunde|kollege|kollegin|freund|neue[rsn]?)\b)(?:${subjectWord} ){1,6}?(?:${kindDeeds})\b`,
    String.raw`${front}(?:wer|was) (?!(?:ist|sind|hat|haben|macht|machst|soll|passiert|kommt|heiss?t|bedeutet|meinst|denkst|ich|du|wir|mich|mir|geht|fehlt|war|fur|genau|kann|muss|willst)\b)(?:[\w-]+ ){1,6}?\w+t,? (?:zahlt|bekommt|braucht|darf|gilt|gehort|kommt|wird|muss|hat|behalt|verliert|fliegt)\b`,
  ],
  environment: [
    // "der Sensor liefert Fahrenheit", "das Display hat nur 4 Graustufen"
    String.raw`^(?!.*\b(?:muss|mussen|soll|sollen)\b).*\b(?:${machines})\b(?: [\w./-]+){0,4}? (?:${giving}) (?:[\w./-]+ ){0,3}?(?:${forms}|\d[\d.,]* ?(?:${units})|schwarzweis\w*|schwarzwei\w*|einfarbig)\b`,
    String.raw`\b(?:${machines})\b(?: [\w./-]+){0,3}? (?:hat|haben|hatte|bietet|fasst|verkraftet|vertragt) (?:nur |bloss? |gerade mal |grad mal |maximal |hochstens |insgesamt |noch |genau )*(?:\d|zwei|drei|vier|acht|ein einzige\w*|kein\w* \w)`,
    String.raw`\b(?:auf|an|in|bei|unter) (?:der |dem |diesem |dieser |meinem |meiner |unserem |unserer )?(?:${machines})\b (?:lauft|laufen|ist|sind|gibt es|gibt's|gibts|steht|hab ich|habe ich|haben wir) (?:\w+ )*?(?:nur|noch|kein\w*|immer noch|blos|bloss|ausschliess?lich|maximal|windows|linux|mac\w*|ubuntu|debian|das modul)\b`,
    String.raw`\b(?:mein|meine|unser|unsere) (?:\w+ )?(?:${ownMachines}) (?:hat|ist|kann|lauft|schafft|kennt) (?:kein\w*|nur|noch|blos|bloss|immer noch|langsam|alt|uralt|gedrosselt|auf)\b`,
    // "gebaut wird mit `...`"
    String.raw`${front}(?:\w+ )?(?:${workDone}) (?:wird|werden|wirds) (?:\w+ ){0,4}?(?:mit|uber|per|via|durch|aus|von|nur|so|immer|bei uns)\b`,
    String.raw`${front}(?:\w*ge\w{3,}(?:t|en)|(?:be|ver|er|ent|zer|uber|unter)\w{3,}(?:t|en)|\w+iert) (?:wird|werden) (?:(?:ubrigens|immer|nur|bei uns|hier|grundsatzlich|ausschliess?lich|erst|blos|bloss) )*(?:in|auf|mit|uber|per|via|aus|von|nach|als|ab|bis|zu|pro|je|nur|am|im|um) (?!(?:morgen|heute|nachher|gleich|mir|dem klick|einem klick))\w`,
    String.raw`${front}(?:${workToDo}) (?:tust|tut|tun|tuen|kannst|kann|geht|gehts|lasst|last|muss|musst) (?:du |man |wir |sich |das |es |sie )*(?:\w+ ){0,2}?(?:mit|uber|per|via|nur)\b`,
    `${front}(?:zum|zur|fur|furs|um) [^,.?]{3,40}?[:,] ?[^.?]{0,60}?${command}`,
    String.raw`\b(?:laufen|lauft|gehen|geht|mach(?:en|t)|startet|baut|testet) (?:bei uns |man |hier |immer |das |es |nur |wir )*(?:uber|mit|per|via|durch) (?:den |das |die |unser \w+ )?${command}`,
  ],
  domainFact: [
    String.raw`\b(?:${measures})\b(?: [\w-]+){0,4}? (?:ist|sind|betragt|liegt bei|bleibt|heiss?t) (?!falsch|weg|kaputt|leer|nicht (?:gesetzt|da|richtig)|unklar|egal)`,
    // "ein Satz ist bei uns ein Notensatz", "mit Strecke meinen wir", "netto heißt hier"
    String.raw`\b(?:ist|sind|heiss?t|heiss?en|bedeutet|meint|zahlt|zahlen|gilt|gelten) (?:bei uns|hier|im verein|in der \w+|im \w+|beim \w+|fur uns) (?!(?:falsch|kaputt|leer|nicht (?:richtig|da)|der fehler|das problem|was|los|so\b|schon|noch|gut|fertig)\b)\w`,
    String.raw`\b(?:mit|unter) ["'„»«]?[\w-]+["'“«»]? (?:meinen|verstehen|meint|versteht|bezeichnen) (?:wir|ich|man|der|die)\b|\b(?:bei uns|im \w+|in der \w+|hier|intern|fachlich|offiziell) (?:heiss?t|heiss?en|sagt man|sagen wir|nennt man|nennen wir|nennen sich|nennt sich) (?!was|wie)\w`,
    String.raw`\b(?:heiss?t|sagt man|sagen wir|nennt man|nennen wir) (?:das |der |die |sie |es |sowas |dazu )*(?:bei uns |hier |im \w+ |in der \w+ |immer |intern )+["'„»]?\w+`,
    String.raw`\b(?:${periods})\b(?: \w+){0,2}? (?:geht|beginnt|endet|lauft|startet|fangt|zahlt|dauert|wechselt) (?:bei uns |hier |immer |erst |schon )*(?:von|am|ab|um|mit|im|bis|nach)\b`,
    String.raw`\b(?:ist|sind) (?:\w+ )?(?:${dataTraits})\b`,
    String.raw`${front}${subject}(?:ist|sind|war nie|gilt nicht als|zahlt nicht als|zahlen nicht als|gelten nicht als) (?:bei uns |hier |rechtlich |fachlich )?(?:keine?[nrms]?|nie|niemals) (?!(?:fehler|problem|bug|unterschied|idee|plan|ahnung|ding|zufall|wunder|grund|losung|option|hilfe|guter?|gute|spass?|muss)\b)\w`,
    String.raw`\b(?:zahlen|zahlt|nummeriert|rechnen|rechnet|starten|beginnen|laufen) (?:immer |bei uns |ab |von )*(?:ab|bei|von|mit) (?:0|1|null|eins)\b`,
    String.raw`\b(?:wird|werden) (?:\w+ ){0,4}?(?:${counted})(?=[.,;!]|$| (?:und|nicht|nach|uber|pro|je|in|auf|bei)\b)(?!.*\b(?:falsch|doppelt|fehler)\b)`,
    String.raw`\b(?:gibt es|gibt's|gibts|gilt|gelten|gehen|geht) (?:bei uns |hier |immer |im \w+ )*(?:nur|hochstens|maximal|genau|blos|bloss|ausschliess?lich) (?:auf|fur|pro|je|ab|bis|einmal|zweimal|ein|eine|einen|zwei|drei|\d)`,
  ],
  contrast: [
    // "nicht nach Nummer, sondern", "kein Datensatz", "nicht Kunde, im Verein heißt das Mitglied"
    String.raw`\b(?:haben|hat|sind|ist|gibt es|heiss?en|heiss?t|bekommen|bekommt|kommt|kommen) (?:bei uns |hier )?(?:keine?[nrms]?|nicht) [\w-]+(?: [\w-]+){0,2},? sondern\b`,
    String.raw`${front}(?:nicht|kein|keine) ["'„»]?[\w./-]+["'“«]?(?: [\w./-]+)?, (?:das (?:ist|heiss?t|sind|war)|es (?:ist|heiss?t)|im \w+|bei uns|hier|sondern|wir|in der \w+|der|die|beim|richtig)\b`,
    String.raw`, nicht (?:mit|nach|in|im|auf|uber|per|als|aus|von|vom|an|am|unter|fur|den|dem|die|das|der|einen?|pro|je|ab|bei|zum|zur) [\w./-]+(?: [\w./-]+)?[.!]*$`,
    String.raw`\bnur (?:auf|aufn|auf'n|in|im|an|am|nach|unter|mit|bei|fur|pro|je|als) (?:den |dem |der |die |das |einen |einem )?(?!mir\b|dir\b|hier\b|heute\b|noch\b|kurz\b|halb\b|einen? (?:moment|klick|test|versuch)|mobil|desktop|dem handy|handy)[\w./-]+(?:,|[.!]*$)`,
  ],
  prohibition: [
    String.raw`\b(?:nich|ned|net|nix|nichts|nit|ni) (?:\w+ ){0,3}?(?:anfass?e?n|anruhren|andern|umbenennen|verschieben|loschen|bearbeiten|editieren|reinschreiben|committen|pushen|mergen|uberschreiben|formatieren|einchecken|anlangen|angreifen|rumfummeln|umbauen|rausgeben|installieren|hochladen|deployen|wegwerfen)\b`,
    String.raw`\b(?:wird|werden) (?:bei uns |hier |da |dort |auch |so )*(?:nichts?|nix|nie|niemals|kein\w*|nicht) (?:\w+ ){0,2}?(?:rum|herum|dran|dran rum)?(?:ge\w+(?:t|en)|\w+iert|ver\w+(?:t|en)|uber\w+(?:t|en)|angefasst|angefast|umbenannt|geandert)\b`,
    String.raw`\b(?:nicht|nie|niemals|kein\w*|nix) (?:[\w./-]+ ){0,2}?(?:nach|in|ins|auf|aufn|uber|per|aus|an|zum|zur) (?:\w+ )?(?:stdout|main|master|prod\w*|produktion|vendor|root|repo|git|cloud|internet|netz|ausland|usa|log|logs|head|release|live\w*|drittanbieter\w*|slack|chatgpt)\b`,
    String.raw`\b(?:lasst|lassen|last|erlaubt|erlauben|duldet|akzeptiert|gestattet|genehmigt) (?:\w+ ){0,2}?(?:kein\w*|nicht|niemals) `,
    String.raw`\b(?:kein|keine|keinen|nie wieder|nicht mehr) [\w./-]+ (?:mehr )?(?:rein|mehr|reinholen|dazu|einbauen|hinzufugen|installieren|einfuhren|nachinstallieren)(?: bitte)?[.!]*$`,
  ],
  division: [
    String.raw`\b(?:keiner|niemand) (?:fasst|fast|geht|schreibt|andert|merged?|pusht|langt|greift) (?!mich|mir)|\b(?:fasst|fast|andert|geht|schreibt|langt) (?:\w+ ){0,3}?(?:keiner|niemand) (?:\w+ )?(?:an|rein|dran|per hand|von hand|direkt)\b`,
    String.raw`\b(?:merged?|mergt|deployt|deployed|pusht|released?|veroffentlicht|gibt frei|pflegt|schreibt|bearbeitet|unterschreibt|bestellt|andert) (?:da |hier |dort |auf \w+ |bei uns )*(?:nur|ausschliess?lich) (?:der |die |das )?(?!ich bin|wenn|mal\b|noch\b|einmal)[a-z]{3,}(?:[.,;!]|$)`,
    String.raw`\b(?:gibt|geben|zeichnet|zeichnen|nimmt|nehmen) (?:jede\w*|alle\w*|alles|sie|es|das|den|die) (?:[\w-]+ ){0,2}?(?:frei|ab|gegen)\b|\b(?:lesen|liest|schauen|schaut|horen|hort) (?:immer |auch |alle |da |hier )*(?:mit|drauf|druber|gegen)(?=[.,;!]|$)`,
    // "du fasst nur die Skripte an", "die Szenen baut Nele"
    String.raw`\bdu (?:fasst|fast|machst|anderst|schreibst|bearbeitest|baust|kummerst dich|liest|pflegst|arbeitest|gehst|darfst|bleibst|lieferst|bereitest|prufst) (?:hier |da |bitte |immer )*(?:nur|blos|bloss|ausschliess?lich|lediglich)\b`,
    String.raw`\bdu (?:machst|schreibst|bereitest|baust|entwirfst|lieferst|planst|sammelst|prufst|legst|stellst|schlagst|testest)\b[^.?!]{1,60}(?:,| und) (?:\w+ ){0,4}?(?:mach|druck|drucke|entscheid|entscheide|merge|push|pushe|deploy|deploye|schick|schicke|verschick\w*|geb|gebe|unterschreib|unterschreibe|veroffentliche|pruf|prufe|les|lese|klick|klicke|bestell|bestelle|zahl|zahle|spiel|spiele) ich\b`,
    String.raw`\b(?:${deciding})(?:e?t|en) (?:sich (?:bei uns )?(?:darum|drum)? ?)?(?:immer |bei uns |nur |allein |ausschliess?lich |weiterhin |selbst )*(?:der|die|das|herr|frau|unser\w?|unsere \w+|mein\w?|meine \w+|jemand anders|wer anders|ein anderes|eine andere) ?[\w-]*(?: (?:im|in|am|mit|aus|von|selbst|selber|frei|fest|ab)\b[^,.]{0,30})?(?=[,.;!]|$)`,
    String.raw`\b(?:kommt|kommen|stammt|stammen|liefert|liefern|kriegen wir|bekommen wir) (?:immer |bei uns |nur |alle |weiterhin |direkt |fertig )*(?:von|vom|aus) (?:der |dem |den |unserer? |unserem |einem |einer )?(?:${givers})\b`,
    String.raw`\b(?:gehort|gehoren|obliegt|untersteht|unterliegt) (?:alles |komplett |ausschliess?lich |nur )?(?:dem|der|den) (?:\w+[- ])?(?:\w*team|\w*abteilung|kunde\w*|it|rechenzentrum|vertrieb|fachbereich|partner|zentrale|lieferant\w*|hersteller|verlag|konzern|plattform|infra\w*|dwh\S*|revision|vorstand)\b|\bwir (?:da |dort |hier )?(?:nur )?(?:lesen|konsumieren|nutzen) (?:da |dort |das |die |es |sie )*nur\b|\bwir (?:lesen|konsumieren) (?:da|dort|das|die|es|sie)(?: \w+)? nur\b`,
    String.raw`\b(?:auf den knopf|den knopf|freigabe|die freigabe|den release|die mails?|unterschrift|bestellung\w*|rechnung\w*) (?:druck|drucke|mach|mache|geb|gebe|schick|schicke|erteil|erteile|prufe?|zahle?) (?:immer |nur |weiterhin )*(?:ich|wir|der|die)\b|\bmach(?:e|en|t)? (?:immer |nur |weiterhin )?(?:ich|wir|ausschliess?lich ich) (?:selber|selbst|immer|von hand|per hand)\b(?! (?:mal|gleich|nachher|morgen))`,
  ],
  person: [
    String.raw`\b(?:bin|war) (?:(?:ich|halt|ja|da|noch|erst|ziemlich|recht|ganz|relativ|eher|komplett|sehr) )*(?:neu|anfanger\w*|neuling|frisch) (?:in|bei|mit|im) (?!d(?:er|ie|em) (?:datei|klasse|funktion))\w`,
    String.raw`\bich (?:hor|hore|les|lese|tipp|tippe|diktier|diktiere|schau|schaue|guck|gucke|arbeit|arbeite|mach|mache|sitz|sitze|programmier|programmiere|entwickle|code|bin) (?:\w+ ){0,3}?(?:${waysOfWorking})\b(?! (?:und (?:hab|habe|kann) (?:grad|gerade|jetzt)|bis|noch \d))`,
    String.raw`\bich (?:bin|war) (?:\w+ ){0,3}?(?:${crafts})\b`,
    String.raw`\bich (?:kann|konnte|spreche|verstehe|kenne|beherrsche) (?:\w+ ){0,2}?(?:kein|keine|keinen|null|kaum|nur|leider kein) (?:\w+ )?(?:sql|python|java\w*|c|c\+\+|rust|go|git|html|css|code|programmieren|englisch|deutsch|franzosisch|latein|mathe|statistik|fachbegriffe|shell|bash|linux|regex|noten|excel)\b|\bich (?:hab|habe) (?:\w+ ){0,2}?(?:kein|keine|keinen|null) (?:\w+ )?(?:ahnung von (?!dem|der|diese|was)\w+|informatik\w*|technische\w* hintergrund|programmierkenntnisse)`,
  ],
  answerStyle: [
    String.raw`\b(?:schreib|gib|nenn|zeig|mach)\w* (?:mir|uns) (?:\w+ )?(?:bitte |immer )*(?:im|in|als|mit|ohne) (?!(?:der|die|das|den|dem|einer? |einem?|datei|ordner|zeile|welche\w*|src)\b)[\w-]+(?:format| \w+)?[.!]*$|\bgib mir (?:nie|niemals|nicht|keine?) .{0,20}\b(?:losung\w*|antwort\w*|code)\b|\b(?:nur|lieber|immer nur) (?:tipps|hinweise|denkanstoss?e)\b|\b(?:keine|ohne) (?:unterbrechung\w*|zwischenfragen|ruckfragen|zwischenstande)\b`,
    String.raw`\b(?:wenn|falls|sobald|immer wenn) du .{3,45}, (?:dann )?(?:bitte )?(?:immer )?(?:schreib|sag|nenn|gib|verlink|verweis|markier|erklar|begrund|beleg|leg)\w* (?:mir |das |es |bitte |auch |immer )*(?:dazu|warum|woher|wo|die quelle|den grund|dabei|bei|worauf|was|mir|einen? (?:beispiel|quelle|grund))\b`,
    String.raw`\b(?:antworten|antwort|antworte|antwortet|erklar\w*|erlauter\w*|schreib\w*|sag\w*|beschreib\w*|formulier\w*) (?:mir |bitte |das |es |alles |sachen |immer |sie |die \w+ |\w+ )*?(?:in (?:ganzen|vollstandigen|kurzen|einfachen|klaren) \w+|in worten|mit worten|mit beispielen|ohne \w*(?:begriffe|chinesisch|worter)|auf (?:plattdeutsch|deutsch|englisch)|im klartext|wie einem \w+)\b`,
    String.raw`\b(?:schreib|erzahl|mach|schick|gib|liefer)\w* (?:mir |bitte |doch |hier |jetzt )*(?:nicht |keine?n? )(?:immer |gleich |jedes ?mal |dauernd |mehr |so )*(?:romane?|aufsatze?|gedichte|tapeten|textwande|bucher|predigten|vortrage|abhandlungen|listen|tabellen|lange\w* (?:texte|antworten|erklarungen|listen))\b`,
    String.raw`\b(?:erst|zuerst|zunachst) (?:immer )?(?:das |die |den )?(?:ergebnis|fazit|antwort|losung|kurzfassung|zusammenfassung|zahl|zahlen|befund|urteil|kurz die \w+),? (?:dann|danach|und dann|hinterher|spater) (?:erst )?(?:die |der |das |den )?(?:begrundung|erklarung|details|herleitung|rest|weg|hintergrund|beispiele|code)\b`,
    String.raw`\b(?:bitte|also|daher|deshalb|drum|lieber) (?:immer )?(?:keine?|ohne|nur|kurze|kurzere|wenig|weniger) (?:tabellen|aufzahlungen|listen|emojis|diagramme|grafiken|codeblocke|code-blocke|bilder|links|fuss?noten|zeilen|satze|absatze|fachbegriffe|formeln)\b(?! (?:in|im|auf|fur) (?:der|die|das|dem|den) (?:app|seite|ui|tabelle|mail|pdf|ansicht))`,
    String.raw`\b(?:siezen|duzen) (?:sie |du )?(?:mich|uns)\b|\b(?:siez|duz)\w* (?:mich|uns)\b|\bbitte (?:per |beim )?(?:sie|du) (?:bleiben|anreden)\b`,
  ],
  complaint: [
    String.raw`\b(?:wenn|falls|sobald|solange) du (?:was |etwas |es |das |dir )*(?:nicht|nich|ned|net) (?:sicher |genau )?(?:weiss?t|verstehst|findest|kennst|bist|kannst)\b.{0,12}\b(?:sag|frag|gib|meld|schreib|rat|stopp|lass)\w*`,
    String.raw`\b(?:nicht|nich|ned|net) (?:immer |gleich |direkt |jedes ?mal |alles |einfach |sofort |wieder |dauernd )+(?:[\w-]+ ){0,3}?(?:umschreiben|umbauen|neu schreiben|loslegen|losschreiben|refactorn|refaktorieren|raten|erfinden|neu machen|andern|auf einmal|loschen)\b`,
    String.raw`\bzeig(?:t|e|en sie)? (?:mir |uns )?(?:immer |bitte )*(?:erst|zuerst|vorher|vorab)(?: mal)?,? (?:was|wie|den plan|die anderung|deinen)\b|\bsag(?:t|en sie)? (?:mir |uns )?(?:immer |bitte )*(?:einfach |lieber |klar |ruhig )*was (?:nicht stimmt|falsch ist|schlecht ist|du denkst|schief|fehlt|kaputt ist|nicht passt|mist ist)`,
  ],
  recollection: [
    String.raw`\bwir haben (?:doch|ja|ja doch|doch extra|extra|doch schon|dafur|dafur doch|da doch|dazu) (?:schon |bereits |extra )?(?:den|die|das|einen?|ein|unser\w*|so einen?) \w`,
    String.raw`\b(?:ich|wir) (?:hab|habe|haben|hatte|hatten) (?:dir |ihnen |euch |es |das |doch |ja |schon |bereits |mehrfach |extra |ausdrucklich |oft genug |dreimal |zweimal |x-?mal |gestern |letztens |neulich )+(?:gesagt|geschrieben|erklart|erwahnt|gebeten|gewarnt|gezeigt|mitgeteilt|betont)\b`,
    String.raw`\bhatte(?:n)? (?:ich|wir) (?:dir |ihnen |euch |doch |nicht |das |es |schon |mal |nicht schon |nicht extra )*(?:gesagt|geschrieben|erklart|erwahnt|gebeten|festgelegt|vereinbart|ausgemacht|beschlossen|abgemacht)\b|\b(?:hab|habe|haben) (?:ich|wir) (?:dir |euch |doch |nicht |das |es |schon )+(?:gesagt|geschrieben|erklart|erwahnt|gebeten|festgelegt|vereinbart|ausgemacht|beschlossen)\b`,
    String.raw`\b(?:wir waren uns (?:doch |ja |schon )*(?:einig|klar)|wir hatten uns (?:doch |ja |schon )*(?:geeinigt|darauf)|war(?:en)? wir uns nicht einig|ausgemacht war|abgemacht war|vereinbart war|besprochen war|so war(?:'s|s| das| es) (?:nicht |doch )*(?:ausgemacht|vereinbart|besprochen|abgemacht))\b`,
    String.raw`\b(?:hast|habt|haben) (?:du|ihr|sie) (?:das|es|den|die|dein\w*) (?:\w+ ){0,4}?(?:mal |uberhaupt |eigentlich |wenigstens |selber |selbst |wirklich |schon |auch |je |jemals )+(?:\w+ ){0,2}?(?:laufen lassen|laufen gelassen|ausgefuhrt|getestet|gestartet|gebaut|kompiliert|probiert|ausprobiert|geoffnet|angeschaut|angesehen|gepruft|durchlaufen lassen|geflasht)\b`,
  ],
  review: [
    String.raw`\b(?:frag|sag|gib|warn|meld|ruf|schreib)(?:e|t|en sie)? (?:mich|mir|uns|dich)(?: bitte| immer)*(?: bescheid)?,? (?:vorher|bevor|ehe|erst|zuerst|vorab)\b|\b(?:vorher|vorab|davor|zuerst|erst) (?:immer |bitte |kurz )*(?:fragen|abklaren|absprechen|bescheid geben|nachfragen|zeigen|rucksprache)\b`,
    String.raw`\b(?:ohne|nur mit|erst nach|nicht ohne) (?:mein\w*|unser\w*) (?:ok|okay|segen|wissen|freigabe|zustimmung|unterschrift|go|einverstandnis|erlaubnis)\b`,
  ],
  audience: [
    String.raw`\b(?:${authorities}) (?:\w+ ){0,2}?(?:${demanding}) (?!mich|mir|gefragt|gesagt|gemeint|wissen|angerufen|geschrieben|einen? (?:bug|fehler)|(?:ein|eine|einen) (?:neue\w* )?(?:button|knopf|seite|feld|spalte|liste|logo))(?:[\w-]+ ){0,6}?(?:jede[nrsm]?|alle[nrsm]?|kein\w*|nicht|nur|immer|nie|niemals|uberall|ausschliess?lich|erst|mehr|vor|darauf|einen? \w+ (?:pro|je|fur jede)|von hand|ab|zuruck|schriftlich|ausgedruckt|auf papier|gesiezt|geduzt|\w+ sehen)\b`,
  ],
  decision: [
    String.raw`\b(?:code|kommentare|commits|variablen|bezeichner|doku\w*|logs|texte|fehlermeldungen|alles)(?: und [\w-]+)? (?:soll|sollen|muss|mussen|bleibt|bleiben|ist|sind|gehort|gehoren|schreiben wir) (?:[\w-]+ ){0,3}?(?:auf |in )?(?:deutsch|englisch|franzosisch)\b`,
    String.raw`${front}(?:kommentare|commits|commit-?\w+|bezeichner|variablennamen|doku\w*|fehlermeldungen|logs|texte|texte|schlussel|keys|tabellennamen|feldnamen|endpunkte|tests|testnamen|oberflache|ui|mails?) (?:bleiben|bleibt|sind|ist|werden|immer|nur|auf|in) (?:\w+ )?(?:deutsch|englisch|franzosisch|snake\w*|camel\w*|klein\w*)\b`,
  ],
  lifecycle: [
    String.raw`\b(?:ist|sind|wird|werden) (?:\w+ ){0,5}?nicht mehr (?:belegt|angeschlossen|verdrahtet|bestuckt|verbaut|lieferbar|zugelassen|verfugbar|gewartet|geliefert|verkauft|hergestellt|gedruckt|ausgegeben|unterschrieben|angeboten|bezahlt|lizenziert|zulassig|geandert|verandert)\b`,
    String.raw`\b(?:main|master|\w*branch|\w*zweig) (?:is|ist|war|bleibt) (?:gesperrt|geschutzt|eingefroren|zu|tabu|dicht)\b|\b(?:heiss?t|heiss?en) (?:jetzt|seit|inzwischen|mittlerweile|nun) \w+|\b(?:inzwischen|mittlerweile|seit \w+(?: \d+)?) (?:heiss?t|lauft|liegt|gilt|nutzen|haben|gibt es|ist) `,
  ],
  therefore: [
    String.raw`\b(?:das|die|der|es) (?:ist|sind|geht|gehen) (?:ja |auch )?(?:fur(?:s)?|an) (?!mich|dich|uns|heute|jetzt|morgen)(?:\w+ ){0,2}?[\w-]+, (?:also|daher|deshalb|drum) \w`,
    // "die Pumpe läuft invertiert, daher die Lücke": what explains a finding was so before it.
    String.raw`${front}(?!(?:ich|du|das|es|warum|wieso|wenn|ob|kannst|mach|bau|ist|hast|was|wie|war)\b)[^.?!]{10,110}?,? (?:daher|deshalb|deswegen|drum|darum|also|dadurch|somit|insofern) (?:(?:auch |wohl |jetzt |immer )?(?:die|der|das|dein\w*|sind|ist|war|waren|kommt|kommen|fehlt|fehlen|siehst|steht|stehen|kracht|knallt|klappt|ging|geht|hat|haben) )(?!(?:fehler|bug)\b)\w+|, nicht wundern\b`,
  ],
};
