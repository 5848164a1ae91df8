import {
  alwaysAgain,
  deedsOfThings,
  doing,
  insisting,
  means,
  nights,
  overnight,
  people,
  places,
  replyThings,
  trades,
  work,
} from './classes.ts';
import { command } from '../command.ts';
import type { LanguageWords } from '../types.ts';
import { ahead } from '../unlisted.ts';

/** German: what is said in passing of the place of work, of how this person works and reads, and of how things are done here. */
export const passing: LanguageWords['cues'] = {
  environment: [
    String.raw`\b(?:bei mir|auf meine[mr] (?:rechner|kiste|maschine|laptop|mac|notebook|pc)),? (?:ist (?:das|es)|heiss?t (?:das|es)|lauft (?:das|es)|hab(?:e)? ich|nehm(?:e)? ich) (?!(?:auch|genauso|gleich|nicht|kein|weg|kaputt|jetzt|noch|schon|immer|ok\b|so\b|ein fehler|den fehler|das problem))\w`,
    String.raw`\bci\b (?:\w+ ){0,2}?(?:hat|lauft mit|baut mit|besteht auf|lehnt|verlangt|prueft|pruft) (?!den fehler|rot|versagt)\S`,
    String.raw`\b\w*(?:rechner|server|maschine|tablet|geraten?|steuerung|kassen?|laptops?|terminals?|anlage) (?:lauft|laufen|steht|ist|sind|hat|haben) (?:\w+ )?(?:noch |nur |immer noch |leider )+(?:\w+ )?(?!noch\b|nur\b)[a-z][a-z.+#]* v?\d(?!.{0,12}\bfrei\b)`,
    String.raw`\b(?:schule|firewall|provider|buro|firma|netz|werk|klinik|bank) (?:blockt|blockiert|filtert|sperrt|drosselt) (?:die |den |das |alle\w* )?\w+`,
    String.raw`\b(?:${places})\b.{0,24}\b(?:kein\w*|nicht (?:ins|ans?|aufs?|mal)|nur|blos|hochstens|maximal|gerade mal|ohne|gibt'?s kein\w*) (?:\w+ )?(?:${means}|\d+ ?(?:gb|mb|kb|tb|g|k|kerne?))\b`,
    String.raw`\b(?:ins|aus dem) (?:internet|netz) (?:kommt|kommen|darf|durfen|geht|konnen|kann)\b.{0,30}\b(?:nicht|niemand|nix|keiner)\b|\b(?:kommt|kommen|darf|durfen|kann|konnen) .{0,24}\bnicht (?:ins|ans) (?:internet|netz)\b`,
    String.raw`\b(?:noch|nur|weiterhin|immer noch|leider|erst|fest|maximal|hochstens|mindestens) (?:auf|bei|mit|unter|ab|fur) (?:\w+ )?(?!und\b|bis\b|ca\b|seite|zeile|schritt|platz|kapitel|version \d|den\b|uhr)[a-z][a-z.+#]* v?\d[\d.]*(?! ?(?:uhr|minuten|stunden|tage|euro|prozent|leute|personen))`,
    String.raw`\b(?:muss|mussen|soll|sollen) (?:\w+ ){0,3}(?:auch |noch )*(?:auf|mit|unter|ab) (?!den\b|dem\b)[a-z][a-z.+#]* v?\d[\d.]* (?:\w+ ){0,2}(?:laufen|funktionieren|gehen|bauen|kompilieren)\b`,
    String.raw`^(?:\W*(?:und|aber|also|ok|ubrigens|hier)[,.:]? )*(?:zum|zur|furs?|um|wenn du|wer) (?:\w+ ){0,4}?(?:testen|starten|bauen|deployen|verbinden|einloggen|anmelden|flashen|kompilieren|ausrollen|debuggen|formatieren|migrieren|entwickeln|test|tests|build|deploy|start|login|login|ausfuhren|laufen)\b.{0,24}?${command}`,
    String.raw`\b(?:hangt|steckt|sitzt|lauscht|lauft|liegt|antwortet) (?:\w+ )?(?:an|am|auf|unter|hinter|bei) (?:port \d|der |dem |einem |/dev/|com\d|\d)`,
  ],
  habit: [
    String.raw`\b(?:hier|bei uns|bei mir|da|dort) (?:wird|werden) (?:\w+ ){0,3}?(?:mit|uber|per|via|nur|aus|von|in|als|nach) (?:\w+ ){0,4}?(?:ge\w{3,}(?:t|en)|\w+iert|(?:be|ver|er|ent|uber)\w{3,}(?:t|en))\b`,
    String.raw`^(?:\W*(?:und|aber|also|nein|ubrigens|achtung)[,.:]? )*(?!(?:wie|was|wo|wann|warum|welche\w*|womit|dann|jetzt|nun|heute|morgen|hier|da|das|dies|so|als nachstes|danach|gleich)\b)[\w./-]+(?: [\w./-]+){0,3} (?:${doing}) wir\b`,
    String.raw`\b(?:lauft|geht|kommt|landet|gehort|passiert|erfolgt|laufen|gehen|kommen|landen) (?:bei uns |hier |immer )*(?:alles|ausschliess?lich|grundsatzlich|immer|nur) (?:uber|durch|per|via|aus|im|in|als|mit)\b|\balles (?:lauft|geht|kommt|landet) (?:uber|durch|per|via|aus|im|in|als|mit)\b`,
  ],
  domainFact: [
    String.raw`\b(?:rechnen|speichern|fuhren|messen|zahlen|halten|ubergeben|kodieren|runden|buchen) wir (?:\w+ ){0,2}(?:in|als|auf|mit|nach|ab) \w+`,
    String.raw`\b(?:kommt|kommen|stammt|stammen|liest|lesen) (?:\w+ )?(?:aus|von|vom) (?:der |dem |den )?[\w-]+ und nicht (?:aus|von|vom)\b`,
  ],
  contrast: [
    String.raw`\b(?:ist|sind|war|heiss?t|meint) (?:\w+ ){1,3}(?:und )?(?:nicht|kein\w*) (?:der |die |das |den )?[\w-]+[.!]*$`,
    String.raw`\bnur (?:mit|unter) (?:dem |der |den |\x60)?(?!mir\b|dir\b|uns\b|hier\b|einem klick)`,
  ],
  prohibition: [
    String.raw`\b(?:finger weg|hande weg|lass die finger)\b|\b(?:nichts|nix) (?:anfassen|andern|anruhren|umbauen|umbenennen)\b|\b(?:nicht|nich|net|ned|nie) (?:anfassen|anruhren|anpacken|rumfummeln|verschieben|umbenennen|uberschreiben)\b`,
    String.raw`\bwird (?:hier |bei uns |da |dort |generell )*(?:nichts?|nie|kein\w*) (?:\w+ )?\w+(?:t|en)\b`,
  ],
  complaint: [
    String.raw`\b(?:frag|frage|fragst|nerv|bestatig)\w* (?:\w+ ){0,6}(?:nich|nicht|net|ned|nimmer) (?:\w+ )?(?:jedes ?mal|jedesmal|immer|dauernd|standig|nach|wegen|bei)\b|\b(?:nich|nicht|net|ned) (?:\w+ )?(?:jedes ?mal|jedesmal|bei jedem) (?:\w+ ){0,3}(?:fragen|nachfragen|bestatigen)\b`,
    String.raw`\bdu (?:anderst|machst|baust|schreibst|loschst|fugst|ignorierst|ratst|erfindest|packst|haust|nimmst|vergisst) (?:\w+ ){0,3}(?:${alwaysAgain})\b|\bdu (?:\w+ )?(?:${alwaysAgain}|bloss?|einfach) (?!noch)(?:\w+ ){0,6}(?:anderst|machst|baust|schreibst|loschst|vergisst|fugst|umbenennst|ignorierst|ratst|erfindest|packst|haust|nimmst|lasst)\b|\b(?:anderst|machst|baust|schreibst|loschst|fugst|ignorierst|ratst|erfindest|packst|haust) du (?:\w+ ){0,3}(?:${alwaysAgain})\b`,
    String.raw`\b(?:nicht|nich|nie) (?:einfach|ungefragt|von dir aus|eigenmachtig|nebenbei|gleich|sofort|blind|auf verdacht) (?:\w+ ){0,4}(?:andern|umbauen|loschen|umbenennen|refactorn|refaktorieren|installieren|aufraumen|mitandern|losprogrammieren|loslegen|raten|annehmen|formatieren|umformatieren|committen|pushen)\b|\b(?:ungefragt|eigenmachtig|von dir aus) (?:nichts|nix|kein\w*)\b`,
  ],
  answerStyle: [
    String.raw`^(?:\W*(?:und|aber|also|bitte|ok|ja|danke|mann|hey)[,.]? )*(?:red|rede|laber|labere|schwafel|schwafle|quatsch|quassel|erzahl|erzahle|schwadronier|formulier|formuliere|fass|antworte?|sprich|schreib|drück|druck)\w* (?:mir |mich |dich |doch |bitte |einfach |mal )*(?:nicht |nich |net |kein\w* )?(?:so |immer )*(?:viel|lang\w*|kurz\w*|knapp\w*|einfach\w*|langsam\w*|verstandlich\w*|technisch|kompliziert|umstandlich|geschwollen|hochgestochen|weniger|drumrum|drumherum|romane?|rum|herum|aufsatze?|gelaber|fachchinesisch|ausfuhrlich)\b`,
    String.raw`\b(?:der|nur der|die|das|nur die|reiner?) (?:code|diff|befehl|patch|snippet|schnipsel|ergebnis|antwort|kurzfassung|kommando|losung)\w* (?:reicht|genugt|langt)\b|\b(?:mir|vollig) (?:reicht|genugt|langt) (?:\w+ )?(?:der|die|das|ein\w*|nur) (?:code|diff|befehl|patch|snippet|ergebnis|antwort|kurzfassung|satz)\b`,
    String.raw`\b(?:auf|in) (?:deutsch|englisch|franzosisch) (?:antworten|schreiben|erklaren|reden|sprechen|bleiben|kommunizieren|formulieren)\b`,
    String.raw`\b(?:ohne|kein|keine|keinen|weniger|spar dir (?:die|das|den)|lass (?:die|das|den)) (?:\w+ )?(?:${replyThings})\b`,
    String.raw`\b(?:erklar|erklare|erlauter|schreib|antworte|sag)\w* (?:mir )?(?:das |es |sachen |dinge |alles |sowas |bitte )*(?:so |bitte )*(?:wie|als ware ich|als ob ich|fur) (?:einem |einen |einer |eine )?(?:kind|laien|anfanger|dummies|funfjahrigen|oma|opa|nichttechniker|fachfremde\w*)\b|\bfur laien\b|\bin (?:einfachen|ganzen|klaren|wenigen) (?:worten|satzen)\b`,
  ],
  person: [
    String.raw`\bsonst (?:find\w*|verlier\w*|versteh\w*|seh\w*|komm\w*|blick\w*|schaff\w*|vergess\w*|merk\w*|verlauf\w*) ich\b`,
    String.raw`\bich (?:bin|war) (?:ja |eigentlich |eher |von haus aus |gelernte[rn]? |nur |selbst |selber |halt |auch |leider |kein |keine )*(?:\w+ )?(?:${trades})(?:in|innen)?\b`,
    String.raw`\bich komme (?:ja |eigentlich |ursprunglich |eher )*(?:aus|von) (?:der |dem |den )?(?!dem urlaub|urlaub|der pause)(?:\w+-?welt|\w+-ecke|\w+ecke|java|php|python|c\+\+|c#|cobol|sap|excel|matlab|sps|hardware|elektrotechnik|design|statistik)\b`,
    String.raw`\bmein (?:englisch|deutsch|franzosisch) (?:ist|reicht)\b|\bich (?:kann|verstehe|spreche|lese) (?:\w+ ){0,3}(?:kein|nicht gut|kaum|nur) (?:\w+ )?(?:englisch|deutsch|code|sql|python)\b`,
    String.raw`\b(?:so|dann|das) (?:kann|lese|verstehe|sehe|komme) ich (?:\w+ ){0,3}(?:besser|leichter|schneller|mehr)\b|\b(?:lese|verstehe|behalte) ich (?:besser|leichter|schneller)\b`,
  ],
  review: [
    String.raw`\bbevor du .{3,50},? (?:zeig|sag|schick|nenn|frag)\w* (?:mir|mich)\b`,
    String.raw`\b(?:wenn|falls|sobald) (?:du )?(?:\w+ ){0,4}(?:unsicher|unklar|nicht sicher|nicht weiss?t|zweifel\w*|mehrdeutig)\w*(?: bist| ist)?,? (?:\w+ ){0,2}(?:frag|frage|melde|sag|stopp|halt)\b`,
  ],
  projectFact: [
    String.raw`^(?:\W*(?:und|aber|also|ok|bitte)[,.:]? )*(?!(?:es|das|die|der|ich|du|wir|er|sie|man|geht|passiert|kommt|klappt|lauft|tritt)\b)[\w.-]{2,}(?: [\w.-]+)? nur,? (?:wenn|falls|bei|sofern|wo)\b`,
    String.raw`^(?!.*\b(?:nutzer|benutzer|kunden?|gast|gaste|mitglieder|spieler|man|ich|du|wir|schuler)\b).*\b(?:kann|konnen|versteht|verstehen|kennt|kennen|akzeptiert|akzeptieren|druckt|spricht|schluckt|frisst) (?:\w+ )?(?:nur|ausschliess?lich) \w+`,
    String.raw`\b\d+ (?:anfragen|requests|aufrufe|abfragen|calls|zugriffe|mails|nachrichten) (?:pro|die|je|in der) (?:sekunde|minute|stunde|tag|woche)\b`,
    String.raw`\b(?:${nights})\b.{0,40}\b(?:${overnight})|\b(?:${overnight})(?!.*(?:fehler|error|erreur)).{0,40}\b(?:${nights})\b`,
    String.raw`\balles (?:lauft|geht|kommt) (?:\w+ )?(?:uber|durch|per|via)\b|\b(?:lauft|geht|kommt) (?:\w+ )?alles (?:uber|durch|per|via)\b`,
    String.raw`\b(?:ist|war|sind) (?:\w+ )?(?:absicht|absichtlich|bewusst|gewollt|so gewollt|mit absicht|extra so|kein bug|kein fehler)\b(?!\?)`,
    String.raw`\b(?:der |die |das |unser\w? )?(?:${people}) (?:${insisting}) (?!(?:\w+ )?(?:einen|ein|eine) (?:\w+ )?(?:button|knopf|seite|liste|feld|spalte))(?:\w+ ){0,6}?(?:nicht|kein\w*|nur|immer|darauf|wert|vor|mehr|selbst|von hand|ausschliess?lich|keinesfalls|auf)\b`,
    String.raw`\b(?:echte|reale|scharfe) (?:kunden|patienten|nutzer|personen|akten|daten|kundendaten|patientendaten)\b`,
  ],
  kept: [String.raw`\b(?:finger|hande) weg von\b`],
  product: [
    String.raw`^(?:mitglieder|kunden|gaste|nutzer|benutzer|spieler|schuler|patienten|besucher|fahrer|teilnehmer|bewerber|anbieter|verkaufer|kaufer|eltern|kinder) .{0,30}(?:brauchen|konnen|mussen|durfen|sollen|bekommen|sehen|zahlen)\b`,
    ahead(
      String.raw`(?:^|[.;] )(?!.*(?:\b(?:${work})\b|[/_\x60]))(?:\W*(?:und|aber|also)[,.]? )*(?:der |die |das |alle |jede[rsn]? |kein\w* |ein\w* )?[\w-]+(?: [\w-]+)? (?:darf|durfen|muss|mussen|soll|sollen|kann|konnen|ist|sind|wird|werden|bleibt|bleiben|zeigt|startet|kostet|bekommt|hat) (?:\w+ ){0,4}?(?:nie|niemals|immer|jederzeit|stets|automatisch|zusatzlich)\b`,
    ),
    String.raw`(?:^|[.;] )(?!.*(?:\b(?:${work})\b|[/_\x60])).*\b(?:nie|niemals|immer|hochstens|maximal|mindestens|nicht|spatestens) (?:\w+ ){0,2}(?:als )?\d+[.,]?\d* ?(?:min\w*|sek\w*|s|h|std|stunden?|tage?n?|%|prozent|euro|€|mal|x|grad|°c?|k|mm|cm|m|kg|personen|stuck|zeichen)\b`,
    String.raw`^wahrend (?:der |des |dem )?\w+ (?:muss|darf|soll|bleibt|ist|wird)\b`,
  ],
  oneTask: [
    String.raw`\b(?:scheiss? drauf|egal jetzt|auf die schnelle|quick and dirty|nur noch|noch \w+ (?:stunden|minuten|tage))\b|\bwir haben (?:nur )?noch \d`,
  ],
  report: [
    String.raw`\bich (?:hab|habe|hatte) (?:sowas |das |noch |bisher |vorher )*(?:nie|noch nie) (?:\w+ ){0,3}(?:gemacht|benutzt|programmiert|verwendet|gesehen|gebaut)\b`,
  ],
  division: [
    String.raw`\b(?:entscheidet|bestimmt|macht|pflegt|verwaltet|legt) (?:bei uns |immer |nur |allein )*(?:der|die|das|unser\w?) \w+(?: fest)?[.!]*$|\b(?:gehort|gehoren|obliegt|obliegen|unterliegen) (?:dem|der|den) (?!liste|klasse|datei)\w+, wir\b|\bdas (?:entscheidet|bestimmt|macht|pflegt) (?:bei uns )?(?:der|die|unser\w?) \w+`,
  ],
  recollection: [
    String.raw`\b(?:das )?(?:hatten|haben) wir (?:doch |das |schon |ja |bereits |mal )*(?:besprochen|geklart|durchgesprochen|diskutiert|ausgemacht|abgemacht|abgestimmt)\b|\b(?:steht|stand) (?:doch|ja) (?:\w+ )?(?:in|im|auf) \w+|\bhast du (?:schon )?wieder \w+|\bjetzt (?:ist|sind|hast|steht|stehen) (?:\w+ )?(?:schon )?wieder\b`,
  ],
  statement: [
    String.raw`^(?:\W*(?:und|aber|nein|mann|ach|achtung|ubrigens|hey|moment|denn)[,.!:]? )*(?:der |die |das |unser\w* |im |auf dem |auf der |in der )?(?!ich\b|du\b|es\b|wir\b|das\b|kannst\b|bitte\b)[\w-]+(?: [\w-]+){0,3}? (?:${deedsOfThings}) (?!nicht\b|nie\b|sich auf\b|ab\b)\w+`,
  ],
  bugReport: [
    String.raw`\b(?:noch|nur) \d+ ?\w* frei\b|\b(?:lauft|lief|ist|war) (?:\w+ )?(?:voll|vollgelaufen|ubergelaufen)\b`,
  ],
};
