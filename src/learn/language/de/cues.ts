import { changes, orderFront, workThings, workWords } from './classes.ts';
import type { LanguageWords } from '../types.ts';
import { ahead } from '../unlisted.ts';
import { unlessAsked } from '../unless-asked.ts';

/** By what German says that something holds, or that it does not. Without umlauts: text is folded first. */
export const cues: LanguageWords['cues'] = {
  durable: [
    String.raw`^(?:\W*(?:und|aber|ok|auch)[,.]? )*kein\w* [\w-]+(?: [\w-]+)? ohne \w+`,
    String.raw`\b(?:(?<!\bwie )immer(?! (?:noch|an|wieder))|nie|niemals|ab (?:jetzt|sofort|nun)|kunftig|zukunftig|in zukunft|grundsatzlich|generell|standardmass?ig|prinzipiell|unter keinen umstanden|auf keinen fall|dauerhaft|stets)\b`,
  ],
  eachTime: [
    String.raw`\b(?:wenn|sobald|immer wenn|falls) (?:du|wir) (?:einen? |den )?(?:bug|fehler) (?:fix|beheb|korrigier|reparier|find)\w*`,
    // "When something looks odd: reproduce it, write a test, fix it"
    String.raw`^(?:\W*(?:generell|grundsatzlich|und|auch),? )*(?:wenn|sobald) (?:etwas|was|jemand|einer|eine?|irgend\w+)\b[^:,?]{2,45}: ?[a-z][^:,?]{2,50}, ?[a-z][^:,?]{2,60}(?:, | und )`,
    String.raw`^(?:\W*(?:bitte|und|aber|also|ok)[,.]? )*(?:wenn|sobald|falls|wer) (?!es\b|das\b).{3,50}(?:ander|anpass|hinzufug|umbenenn|erweiter|losch|anfass|anleg)\w*,? .{0,50}\b(?:auch|mit|neu|ebenfalls)\b`,
    String.raw`\b(?:jedes ?mal|nach (?:jede[mrn]|allen)|vor (?:jede[mrn]|allen)|bei (?:jede[mrn]|allen)|fur (?:jede[nrs]?|alle) (?:neue\w* )?(?:anderung|commit|feature|release|aufgabe|datei|modul)\w*)\b`,
  ],
  quantifier: [
    String.raw`\balles,? was\b`,
    String.raw`\b(?:jede[rsnm]?|alle[rsnm]?|samtliche|uberall|nirgends|nirgendwo|jegliche\w*|kein einzige\w*)\b`,
  ],
  prohibition: [
    // "Committe nie ohne Tests": an order, and nothing that is told of anybody.
    String.raw`^(?:\W*(?:bitte|und|aber|also|ok|ja|nein|auch)[,.]? )*(?!(?:noch|fast|beinahe|so|bisher|sonst|wie|warum|ich|du|er|sie|es|wir|ihr|man|das|die|der|mir|uns|da|hier|war|waren|hab|habe|hatte|kann|konnte|wusste|dachte|wollte|sollte|musste|brauchte|wurde|ware)\b)[a-z-]+(?<!t|en|er|s) (?:nie|niemals)\b`,
    String.raw`\b(?:nicht|nichts|nie|niemals) von hand\b|\bman (?:\w+ ){0,2}(?:nichts|nicht|nie|niemals)\b`,
    String.raw`${orderFront}[\w./@*-]+ (?:\w+ ){0,4}(?:nicht|keine?[nrms]?|nie|niemals)(?: \w+){0,2}[.!]*$`,
    String.raw`\bdarf (?:\w+ )?(?:nichts|nicht|kein\w*|nie)\b|\b(?:nichts|nie) aus \w+ importieren`,
    String.raw`^(?:\W*(?:bitte|und|aber|also|ok|ja|nein)[,.]? )*(?:keine?[nrms]?|nichts|nicht|nie|niemals|vermeide\w*|lass (?:das|die)(?! \w+ (?:mal )?(?:durch)?laufen)|hor auf)\b`,
    String.raw`\b(?:darf|durfen|sollen?|sollte[n]?|soll|kann) (?:\w+ ){0,4}?(?:nicht|nie|niemals|keine?[nrms]?)\b`,
    String.raw`\b(?:verboten|nicht erlaubt|untersagt|tabu|ohne (?:ruckfrage|meine|zu fragen|erlaubnis))\b`,
    String.raw`\b(?:bitte|du|sie|wir) (?:\w+ ){0,4}(?:nicht mehr|keine?[nrms]? \w+ mehr|nicht)\b`,
  ],
  obligation: [
    String.raw`\b(?:muss|mussen|soll|sollen|sollte|sollten|zwingend|verpflichtend|notwendig|erforderlich)\b`,
  ],
  directive: [
    String.raw`^(?:\W*(?:und|aber|bitte|also|ok|ja|nein)[,.]? )*(?:(?:alle|unsere|neue) )?(?:migrationen|komponenten|funktionen|methoden|klassen|module|commits|branches|prs|skripte|endpunkte|abfragen|queries|kommentare|abhangigkeiten|pakete|imports|typen|secrets|playbooks|templates|releases) (?:mussen|sollen|sollten) (?!(?:jetzt|noch|heute|weg)\b)\w`,
    String.raw`^(?:\W*(?:bitte|und|aber|also|ok|ja|nein|dann|auch|lieber|stattdessen)[,.]? )*(?:nutze?|verwende|benutze?|nimm|halte? dich|folge|behalte|bevorzuge|orientiere|richte dich|lass|lege?|speichere?|beachte|arbeite|schreib\w*|antworte?)\b`,
    String.raw`\b(?:verwenden|nutzen|benutzen|einhalten|beachten|bevorzugen)[.!]*$`,
  ],
  ensure: [
    String.raw`\bvergiss (?:\w+ ){0,3}nicht\b|\bnicht vergessen\b`,
    String.raw`\b(?:stelle? sicher|achte (?:darauf|drauf|bitte darauf)|sorge dafur|pass auf,? dass)\b`,
  ],
  contrast: [
    String.raw`\bnur (?:uber|via|per|durch|aus|vom|von) (?:die |der |den |dem |das )?(?!mir\b|dir\b|hier\b)\w+`,
    String.raw`, keine?[nrms]? \w+[.!]*$`,
    String.raw`\bgeht vor\b|\bstatt \w+|, nicht (?:(?:nach|in|im|per|als|auf|mit|von|fur) )?\w+(?=,|[.!]*$)`,
    String.raw`\b(?:statt|anstatt|anstelle|stattdessen|sondern|und nicht|nicht nur|lieber als)\b`,
  ],
  habit: [
    String.raw`\b(?:wir|man) (?:konnen|durfen|mussen|kann|darf|muss) (?:\w+ ){0,5}(?:andern|wechseln|updaten|aktualisieren|installieren|nutzen|verwenden|anfassen|umstellen|bleiben|upgraden|verandern|bearbeiten)\b|\b(?:beim kunden|an der anlage|im werk|im konzern|in der firma)\b`,
    String.raw`\bwir (?!soll|konn|muss|mocht|brauch|haben (?:einen|ein) (?:bug|problem|fehler)|sollt|wollt|werd|hatt|war|sind\b|sehen|machen (?:das|weiter)|haben\b)\w+en\b`,
    String.raw`\bbei uns\b|\bso machen wir\b|\bwir sind (?:auf|bei|mit)\b`,
    String.raw`\b(?:fassen|bauen|nehmen|machen|unterstutzen|nutzen|testen|schreiben) wir\b`,
    String.raw`\bunsere? \w+ (?:benutzen|verwenden|nutzen|haben|sind|laufen|brauchen|kommen)\b`,
    String.raw`\bwir (?:\w+ )?(?:nutzen|verwenden|benutzen|haben|machen|arbeiten|brauchen|setzen|wollen|deployen|testen|schreiben|halten|speichern|unterstutzen|folgen|bevorzugen)\b`,
    String.raw`\b(?:nutzen|verwenden|benutzen|brauchen|setzen|machen|arbeiten|haben) wir\b`,
    String.raw`\bunser\w* \w+ (?:ist|sind|nutzt|verwendet|lauft|soll|muss)\b`,
    String.raw`\b(?:nicht notig|brauchen wir nicht|brauchts? nicht|unnotig|nicht notwendig|uberflussig)\b`,
  ],
  want: [String.raw`\b(?:ich (?:will|mochte|hatte gern\w*|brauche)|will ich|mochte ich)\b`],
  prefer: [
    String.raw`\bich bin (?:kein\w* (?:\w+ )?(?:entwickler|programmierer|techniker|informatiker)\w*|anfanger\w*|neu in|noch am lernen)\b|\bich (?:lerne (?:gerade|noch)|kenne mich (?:\w+ ){0,3}nicht)\b`,
    String.raw`\b(?:ich (?:bevorzuge|mag|hasse)|mir (?:ist|ware) lieber|am liebsten|lieber(?! (?:(?:das|die|den|der|dem|mit|in|auf|eine?n?) )?(?:erste|zweite|dritte|letzte|andere|alte|neue|untere|obere|linke|rechte|bisschen|etwas|noch|doch)\w*))\b`,
  ],
  lifecycle: [
    String.raw`\b(?:hat|nutzt|benutzt|verwendet) (?:es |das |ja |bisher |noch |eh |doch )*(?:noch )?(?:keiner|niemand)\b(?! (?:gesagt|gemerkt|gefragt|geantwortet))|\b(?:noch|bisher) (?:nicht|an niemanden|an keinen) (?:ausgeliefert|veroffentlicht|verteilt|released|live)\b`,
    String.raw`\bwir sind von .{2,30} (?:zu|auf) .{2,30} (?:gewechselt|umgestiegen|umgezogen)\b|\b(?:ist|sind) (?:tot|weg|gestorben|rausgeflogen)\b|\b(?:benutzt|nutzt|braucht|verwendet) (?:noch |das |mehr )*(?:niemand|keiner)\b|\bniemand (?:benutzt|nutzt|braucht)\b|\bnoch nicht (?:live|ausgeliefert)\b`,
    String.raw`\b(?:veraltet\w*|deprecated|archiviert\w*|abgelost|ersetzt|(?:nutz|verwend|benutz|brauch|unterstutz|pfleg|existier)\w* (?:\w+ ){0,4}nicht mehr|(?:wir|man|gibt es|gibt's|gilt|darf|durfen|soll|sollen) (?:\w+ ){0,5}nicht mehr|nicht mehr (?:benutzt|genutzt|verwendet|gebraucht|unterstutzt|gepflegt|notig|erlaubt|ausgeliefert|weiterentwickelt|aktuell|gultig|im einsatz|unser)|eingestellt|umgestellt|umgezogen|migriert|abgeschafft|rausgeflogen|legacy|obsolet\w*|entfallt|wegfallen)\b`,
    String.raw`\b(?:abwartskompatib\w+|ruckwartskompatib\w+|noch (?:keine|nicht) (?:nutzer|user|kunden|produktiv|live|veroffentlicht|released)|noch keine (?:nutzer|anwender|kunden|benutzer|user|abnehmer)\w*|(?:ist|sind|lauft|laufen|geht|noch nicht|schon|bereits) (?:schon |noch |bereits |nicht |nur )*(?:produktiv|in produktion))\b`,
  ],
  roadmap: [
    String.raw`\blangfristig\b|\bfliegt .{0,20}raus\b`,
    String.raw`\b(?:langfristig|das ziel ist|ziel ist|die idee ist|der plan ist|wir werden|wir wollen .{0,40}(?:umsteigen|ablosen|ersetzen|migrieren))\b`,
  ],
  recollection: [
    String.raw`^(?:\W*(?:und|aber|mann|hm+)[,.]? )*du hast (?:\S+ ){2,8}?(?:schon wieder|erneut) \w{4,}(?:t|en)\W*$`,
    // "das hab ich dir doch erklärt", "hattest du nicht gesagt, dass ...?"
    String.raw`\bhabe? ich (?:dir|ihnen|euch) (?:doch |schon |bereits |neulich |gestern )*(?:gesagt|erzahlt|erklart|geschrieben)\b|\bich habe? (?:dir|ihnen|euch) (?:doch |schon |bereits |das |es )*(?:gesagt|erzahlt|erklart|geschrieben)\b|\b(?:hattest|hast) du nicht (?:gesagt|geschrieben)\b|\bsagtest du nicht\b`,
    String.raw`\b(?:das|zum|schon das|jetzt das) (?:zweite|dritte|vierte|funfte|zigste|x-te) mal\b|\bwie oft (?:noch|soll|muss)\b|\bhatten wir (?:nicht|doch)\b|\bwir hatten doch\b`,
    String.raw`\b(?:(?<!\b(?:als|wie) )ich (?:dachte|habe (?:dir |doch |bereits |schon )*gesagt|hatte (?:dir |doch |bereits |schon )*gesagt|sagte (?:doch|bereits|schon))|wie (?:gesagt|besprochen|vereinbart|erwahnt)|wir (?:hatten|haben) (?:doch |uns )?(?:gesagt|vereinbart|besprochen|entschieden|geeinigt))\b`,
    String.raw`\b(?:hast du|haben sie) (?:\w+ ){0,5}?(?:getestet|gepruft|gelesen|ausgefuhrt|vergessen|laufen lassen|verifiziert|kontrolliert|beachtet)`,
    String.raw`\bdu (?:hast (?:schon wieder|wieder|vergessen|nicht)|vergisst|solltest|hattest)\b`,
  ],
  correcting: [
    String.raw`\b(?:ich meinte|ich meine|das (?:ist|war) (?:falsch|nicht richtig|nicht das)|stimmt nicht|gibt es nicht|hat nichts (?:mit|zu)|falsch verstanden)\b`,
    String.raw`^(?:nein|nee|stopp?|moment|halt)\b[,.! ]+\w+`,
  ],
  complaint: [
    String.raw`\barbeite? (?:selbst(?:st)?andig|autonom|alleine?)\b`,
    String.raw`\bnicht (?:\w+ ){1,4}(?:nachfragen|ruckfragen)\b|\b(?:nachfragen|ruckfragen) (?:sein )?lassen\b`,
    String.raw`\bdu (?:musst|brauchst) (?:nicht|mich nicht) .{0,20}(?:nach)?fragen|\bhor (?:bitte )?(?:auf|endlich auf)\b|\bsag nie\b|\bnicht (?:raten|vermuten)\b`,
    String.raw`\b(?:hor (?:bitte )?auf|lass (?:das|es)(?! (?:mal |erst |erstmal |jetzt |einfach |ruhig |bitte )*(?:so|stehen|drin|offen|liegen|laufen)\b)|frag(?:e)? (?:mich )?nicht|nicht (?:standig|dauernd|immer wieder|nachfragen|raten|erfinden|fragen)|ohne (?:zu fragen|ruckfrage|nachzufragen)|warum (?:machst|fragst|anderst) du (?:immer|standig|wieder)|zu (?:ausfuhrlich|geschwatzig)|(?:antworten|erklarung(?:en)?|zusammenfassung(?:en)?|deine texte|deine antwort) (?:\w+ ){0,3}zu \w+|sei (?:ehrlich|direkt|kritisch|kurz|prazise)|denk (?:genau )?nach|nimm dir zeit)\b`,
  ],
  answerStyle: [
    // How the person is to be called.
    String.raw`\bnenn(?:e|t|en sie)? mich (?!(?:nicht|kein|einen|altmodisch)\b)(?:bitte |einfach |nur |lieber )*\w+(?=$|[.,;!?]| (?:bitte|und|statt|nicht)\b)`,
    String.raw`\b(?:zusammenfassung\w*|erklarung\w*|einleitung\w*|vorrede|fazit|kommentar(?:e)?|begrundung\w*|lob|smalltalk|abspann|ausblick)\b(?: [\w-]+){0,3},? (?:kannst|kann man|konnen sie|brauchst|brauch)(?: (?:du|ich))?(?: (?:dir|mir|dann|ruhig|gern|hier))* (?:sparen|weglassen|schenken|knicken|nicht|auch weg)\b`,
    String.raw`^(?:\W*(?:und|ok|bitte|ja|nein|ne)[,.]? )*(?:auf|in) (?:deutsch|englisch|franzosisch),? (?:bitte|immer|auch wenn)\b`,
    String.raw`\bsprich mich\b|\bmit (?:du|sie) an(?:reden|sprechen)?\b`,
    String.raw`\b(?:nur|immer nur|jeweils) eine (?:frage|sache|aufgabe)\b`,
    String.raw`\bantworten (?:bitte |gern\w* |immer )*(?:in|als|kurz\w*|knapp\w*|mit|ohne) |\b(?:duz|siez)\w* (?:mich|dich)\b|\bohne (?:floskeln|blabla|einleitung|zusammenfassung|erklarung\w*)\b|\bkein (?:blabla|gelaber|geschwafel)\b|\bin einfachen worten\b`,
    String.raw`^(?:\W*(?:und|aber|auch|ok|ja|bitte)[,.]? )*(?:die |unsere |alle )?(?:commit-?(?:nachricht|message|text)\w*|doku\w*|readme|bezeichner|variablennamen|prs?|changelog|tickets?)\b.{0,20}\b(?:auf|in) (?:deutsch|englisch|franzosisch)\b`,
    String.raw`\bantwort\w* (?:bitte )?(?:kurzer|kurz|knapp\w*)|\b(?:fass|halt)\w* dich (?:bitte |immer )*(?:kurz|knapp)\w*|\bkurzere antworten|\b(?:sprich|rede|schreib) (?:bitte )?(?:deutsch|englisch)\b|\bkurzer fassen`,
    String.raw`\b(?:antwort\w*|schreib\w*|sprich|rede|erklar\w*|kommentier\w*|kommentare?)\b.{0,30}\b(?:auf|in) (?:deutsch|englisch|franzosisch)\b`,
    String.raw`^(?:bitte )?(?:auf|in) (?:deutsch|englisch)(?: bitte)?[ .!]*$`,
    String.raw`\b(?:kurze?r? (?:antwort\w*|fassen)|knapp|kurz und (?:knapp|bundig)|keine emojis?|ohne emojis?|fasse? dich kurz|schritt fur schritt|eine frage nach der anderen|stichpunkt\w*)\b`,
  ],
  environment: [
    String.raw`\bgibt'?s? (?:es )?(?:da|hier|dort|bei uns) (?:noch )?nicht\b|\bist (?:\.?[a-z+#]+ ){1,3}\d[\d.]*(?:,|$)`,
    String.raw`\b(?:unterstutzen|nutzen|haben|laufen auf|sind auf) (?:noch |nur |immer noch |aktuell )*(?!(?:noch|nur|ca|etwa|rund|uber|knapp|gut|bis|ab|seit|vor|in|um|so)\b)[a-z.+#]+ v?\d`,
    String.raw`\b(?:ich (?:bin|arbeite|nutze|habe)|wir (?:sind|arbeiten)|lauft|laufen|der server) (?:\w+ )?(?:auf|unter|hinter|mit|in) (?:einem |einer |dem |der )?(?:windows|mac\w*|linux|wsl\d?|ubuntu|debian|proxy|vpn|docker|podman|node\w*|python|port|localhost|kubernetes)`,
    String.raw`\b(?:localhost|127\.0\.0\.1):\d+|\b(?:kein (?:internet|netz\w*|root|sudo|docker)|bereits installiert|ist installiert|lokal installiert)\b`,
  ],
  pointer: [
    String.raw`\b(?:siehe|schau|sieh|lies|folge|beachte|halte? dich an|orientiere dich an|richte dich nach|gemass?|laut|wie in|nach)\b.{0,40}(?:\.md\b|\bdocs?\b|readme|agents|claude|doku\w*|dokumentation|richtlinie\w*|leitfaden|wiki|spec\w*|spezifikation|konvention\w*|styleguide|repo\b)`,
  ],
  authority: [
    String.raw`\bist mass?geblich\b|\bgilt\b.{0,20}\b(?:immer|vor)\b`,
    String.raw`\b(?:single source of truth|mass?geblich\w*|verbindlich\w*|mass?gebend|kanonisch\w*|gilt als referenz|quelle der wahrheit|fuhrend\w*)\b`,
  ],
  location: [
    String.raw`\b(?:liegen|liegt|stehen|gehoren|gehort|kommen|leben) (?:immer |direkt )?(?:neben|bei) (?:dem|der|den|die|das) (?!button|bild|text|logo|titel|kasse)\w`,
    String.raw`\b(?:gehor\w*|kommen?|liegen?|landen?) (?:immer |auch )?(?:in|nach|unter|ins|in die datei) [\w.@-]*[./][\w./-]*`,
    String.raw`\b(?:leg\w*|ablegen|abgelegt|speicher\w*|gespeichert|gehor\w*|gehoren|pack\w*|liegt|liegen|kommt|kommen|landet|schreib\w*|stehen|steht)\b.{0,40}\b(?:in|unter|nach|ins|im)\b.{0,30}(?:\/|\bordner|\bverzeichnis|\brepo\b|\bbranch|\.md\b|\.json\b|\.ya?ml\b)`,
  ],
  matter: [
    String.raw`\b(?:(?:den |der |im )?code|kommentare|dateien|commits?|commit-nachrichten|komponenten|funktionen|tests|variablen|typen|migrationen|klassen|module|abhangigkeiten|methoden)\b`,
  ],
  naming: [
    String.raw`\b(?:namens\w+|benenn\w+|prafix|suffix|snake_?case|camel_?case|kebab|konvention\w*|einruck\w+|commit-?(?:nachricht|message)\w*|branch-?name\w*|kleinschreib\w*|gros{1,2}schreib\w*)\b`,
  ],
  consistency: [
    String.raw`\b(?:konsisten\w+|einheitlich\w*|analog|gleiche[rnms]? (?:stil|weise|art|muster|aufbau|format|struktur)|genauso wie|wie (?:uberall|bisher|in den anderen)|best practices?|bestehende[nrms]? (?:muster|stil|konvention\w*|struktur))\b`,
  ],
  value: [
    String.raw`\b(?:lesbarkeit|magic numbers|reine funktionen|performance)\b`,
    String.raw`\b(?:einfach halten|schlank\w*|minimal\w*|over-?engineer\w*|uberkompliziert|hart ?codier\w*|hardcod\w+|wiederverwendbar\w*|generisch\w*|sauber\w*|workaround\w*|fallback\w*|krucke|technische schuld\w*|toter code|grundursache|robust\w*|wartbar\w*|barrierefrei\w*|typsicher\w*)\b`,
  ],
  memory: [
    String.raw`\b(?:merk(?:e)? dir|denk(?:e)? (?:daran|dran)|behalte im (?:kopf|hinterkopf)|notier\w*|dokumentiere? (?:das|dies)|(?:schreib|trag|nimm).{0,30}(?:agents|claude|regeln|richtlinien))\b`,
  ],
  moment: [
    String.raw`\b(?:bevor (?:du|wir)|nachdem (?:du|wir)|sobald (?:du|wir)|wenn du|vor dem (?:commit\w*|push\w*|merge\w*|deploy\w*|release)|nach dem (?:commit\w*|push\w*|merge\w*|deploy\w*)|am ende)\b`,
  ],
  steps: [
    String.raw`\b(?:und dann|danach|anschliess?end|zuerst .{3,60} dann|in dieser reihenfolge|gefolgt von)\b`,
  ],
  proof: [
    String.raw`\b(?:tests?|teste\w*|getestet|lint\w*|typecheck|abdeckung|ci\b|pruf\w*|verifizier\w*|regression\w*)\b`,
  ],
  review: [
    unlessAsked.de,
    String.raw`\b(?:nur )?(?:nach|in|ohne) (?:rucksprache|absprache|freigabe|genehmigung|abstimmung)\b`,
    String.raw`\bfrag mich,? (?:bevor|vorher|erst|zuerst)|\bzeig mir (?:immer )?(?:erst |zuerst )?(?:den|einen) plan|\bdas mache ich (?:selbst)?|\bmach(?:e)? ich selbst`,
    String.raw`\b(?:frag (?:mich|erst|vorher|zuerst|nach)|(?:meine|meiner|mein) (?:freigabe|zustimmung|ok|erlaubnis|bestatigung)|warte auf (?:mein|meine)|erst (?:nach (?:meine\w*|deine\w*|freigabe|rucksprache|absprache|abnahme|prufung|bestatigung|genehmigung)|wenn ich)|vorher fragen|rucksprache)\b`,
  ],
  domainFact: [
    String.raw`\b(?:ist|sind|werden|immer|alles|bleibt|steht|stehen|gespeichert) (?:\w+ )?(?:in )?(?:cent|utc|millisekunden|sekunden|metern|millimetern|millivolt|gramm|bytes|grad|kleinbuchstaben|netto|brutto)\b`,
    String.raw`^(?:\W*(?:und|aber|also|nein)[,.]? )*jede[rs]? (?!(?:spieler|gegner|nutzer|benutzer|user|level|karte|figur|held|monster|kachel|seite|feind|bot|button|zeile|spalte|schuler|gast|besucher|frage|runde)\w*\b)\w+ (?:hat|gehort|bekommt|braucht|ist)\b|^(?:\W*(?:und|aber|also)[,.]? )*nur \w+ (?:durfen|konnen|sehen|haben)\b`,
    String.raw`\b(?:nur (?:ein|eine|einen|einer|zwei)|genau (?:ein|eine|einen)|eine?[nr]? \w+ pro \w+|es gibt (?:nur|kein\w*|genau|immer)|pro \w+ (?:nur|genau|ein\w*|maximal)|hochstens (?:ein|eine|einen))\b`,
  ],
  projectFact: [
    String.raw`\b(?:wird|werden) (?:jede\w* (?:nacht|woche|stunde|morgen|tag)|taglich|nachtlich|wochentlich|automatisch)\b`,
    String.raw`\b(?:wird|werden|ist|sind) (?:\w+ ){0,2}(?:von|durch|bei|vom) (?:\w+ ){1,3}(?:verwaltet|betreut|gepflegt|gewartet|betrieben|vorgegeben|verantwortet|bereitgestellt)\b|\b(?:ein anderes|anderes|das andere) team\b|\b(?:ist|sind|wird|werden) (?:\w+ ){0,2}(?:eingefroren|gesperrt|festgelegt|vorgegeben|geteilt|zertifiziert|abgenommen|uberschrieben|zuruckgesetzt|gespiegelt)\b|\bgehort (?:einem|einer|nicht uns|dem (?:\w+)?team)\b`,
    String.raw`\b(?:wird|werden|ist|sind) (?:automatisch |alle |immer )?(?:erzeugt|generiert|autogeneriert)\b`,
    String.raw`\b(?:das |die )?(?:backend|frontend|api|app|server|datenbank|website) (?:ist|lauft|sind) (?:in|auf|mit|uber|noch)\b|\b(?:das|es) ist (?:ein |nur ein |eine )?(?:internes?|offentliches?|privates?|prototyp)\b`,
    String.raw`\b(?:dieses (?:projekt|repo|repository|paket)|diese (?:app|anwendung|bibliothek)|das (?:projekt|repo|backend|frontend)|die (?:app|anwendung)) (?:ist|nutzt|verwendet|soll|muss|lauft|wird|hat)\b`,
  ],
  decision: [
    String.raw`\b(?:wir (?:bleiben bei|nehmen|gehen mit|setzen auf)|lass uns (?:bei|mit|das)? ?\w* ?(?:bleiben|nehmen|nutzen|verwenden)|bleiben wir bei|auf jeden fall|definitiv|ist (?:gedacht|zustandig|verantwortlich) fur|dient (?:als|zum|zur)|hat vorrang|prioritat hat|wir konnen davon ausgehen)\b`,
  ],
  therefore: [
    String.raw`^(?:\W*(?:und|aber|ok|ja|nein|achtung|ubrigens)[,.:]? )*(?!(?:ich|du|das|es|warum|wieso|wenn|ob|kannst|bitte|mach|bau|ist|hast|was|wie)\b)[^.?!]{10,100}?,? (?:also|deshalb|deswegen|daher|drum|darum|somit) (?:bitte |dann |immer |nur )*(?:kein\w*|nicht|nie|nur|immer|nimm|nutz\w*|lies|lass|halt\w*|bleib\w*|muss|mussen|darf|durfen|kann|konnen|geht|gibt|ist|sind|brauch\w*|ohne)\b`,
  ],
  replies: [
    String.raw`\b(?:deine\w?|ihre\w?|kurzere\w?|lange\w?) (?:antworten|erklarungen|zusammenfassungen)\b|^(?:\W*(?:bitte|und|ok)[,.]? )*antworten\b`,
  ],
  secrecy: [
    String.raw`\b(?:kunden|patienten|mitarbeiter|personen|bank)daten\b|\bverl(?:asst|assen) (?:das haus|die firma|das netz)\b`,
    String.raw`\b(?:geheimnis\w*|secrets?|passwort\w*|passworter|api-?keys?|zugangsdaten|tokens?|personenbezogen\w*|vertraulich\w*|dsgvo)\b`,
  ],
  because: [String.raw`\b(?:weil|da (?:wir|es|das|die|der|ich)|denn|damit|sonst|ansonsten|deshalb|daher)\b`],
  statement: [
    String.raw`^(?:nur |alle |keine )?(?!wir |ich |du |sie |es |man |das )\w+(?: \w+)? (?:durfen|mussen|sollen|konnen|sollten) `,
    String.raw`${orderFront}(?:alle|die|unsere|jede[rs]?|neue|zeiten|betrage|fehler|ids|namen)\b(?: \w+){0,3}? (?:sind|werden|ist|wird|heiss?en|gehoren|braucht|brauchen|bleiben|beginnen)\b`,
  ],
  product: [
    ahead(
      String.raw`\b(?:darf|soll|sollte|muss|kann|wird|bleibt|bekommt|verliert|stirbt) (?:er|sie|es) (?:\w+ )?(?:nie|niemals|immer|nur|nicht|erst|automatisch|langsamer|schneller)\b`,
    ),
    ahead(
      String.raw`^(?:ab sofort|ab jetzt|kunftig|in zukunft|jetzt),? (?:soll|sollen|muss|mussen|darf|durfen|kann|konnen|wird|werden) (?:die|der|das|ein|eine) (?!(?:\w+ )?(?:${workWords})\b)\w+`,
    ),
    ahead(
      String.raw`^(?:soll|sollen|muss|mussen|darf|durfen) (?:die|der|das|ein|eine) (?!(?:\w+ )?(?:${workWords})\b)\w+`,
    ),
    ahead(
      String.raw`^(?:der|die|ein|eine) (?:nutzer|benutzer|kunde|kunden|spieler|gast|gaste|besucher|tabelle|liste|seite|formular|knopf|button)\w* (?:soll|sollen|muss|mussen|darf|durfen|kann|konnen|zeigt|sieht)\b`,
    ),
    String.raw`^(?:\W*(?:und|aber|also)[,.]? )*(?:der|die|das) (?!(?:${workThings})\b)\w+(?: \w+)? (?:soll|sollen|sollte|muss|darf|kann) `,
    ahead(
      String.raw`${orderFront}(?:der|die|das|ein|eine|jede[rs]?) (?:\w+ )?(?:button|knopf|fenster|seite|karte|dialog|menu|nutzer|benutzer|spieler|gegner|pfeil|fall|formular|liste|tabelle|app)\b.{0,14}\b(?:soll\w*|muss\w*|braucht|darf)\b`,
    ),
  ],
  building: [
    ahead(
      String.raw`${orderFront}(?:(?:kannst du|ich (?:will|mochte|hatte)(?: gern\w*)?) )?(?:fug\w*|erstell\w*|bau\w*|schreib\w*|implementier\w*|mach|pack|leg) (?:mir )?(?:ein|eine|einen|das|den|die|der|tests?|noch) `,
    ),
  ],
  question: [
    String.raw`\?\s*$`,
    String.raw`^(?:und |aber |also |ok |dann )*(?:was|warum|wieso|wie|wann|wo|wer|welche\w*|kannst du|konntest du|konnen wir|sollen wir|ist das|gibt es|sind)\b`,
  ],
  speculation: [
    String.raw`\b(?:vielleicht|eventuell|ich (?:glaube|denke|frage mich)|konnte man|konnten wir|bin (?:mir )?nicht sicher|moglicherweise|was meinst du|was haltst du|evtl)\b`,
  ],
  thisWork: [
    ahead(
      String.raw`\b(?:in|bei|wahrend|fur) (?:diesem|diesen|dieser|dieses|diese) (?:pr|mr|commit|ticket|branch|refactoring|schritt|umbau|task|aufgabe|migration|anderung|umstellung)\b|\b(?:will|hatte|mochte|gib|hol) .{1,30} (?:zuruck|wieder her)\b`,
    ),
  ],
  report: [
    // "hab das nie gerafft", "hab ich noch nie benutzt"
    String.raw`\b(?:hab|habe|hatte|haben|hatten)\b(?: \w+){0,4}? (?:nie|niemals)(?: \w+){0,3}? (?:ge\w+(?:t|en)|(?:be|ver|er)\w+(?:t|en)|\w+iert)\b`,
    String.raw`\bich (?:bekomme|kriege|sehe|lande|erhalte|habe) (?:\w+ ){0,2}(?:immer|standig|nie|dauernd)\b`,
  ],
  oneTask: [
    String.raw`^(?:\W*(?:ok|gut|und|aber)[,.]? )*(?:am ende doch|letztlich doch|dann doch|doch lieber)\b`,
    ahead(
      String.raw`\b(?:schreib\w*|ander\w*|mach\w*|bau\w*|implementier\w*|fass\w*|commit\w*) (?:bitte )?(?:noch )?(?:nichts|keinen code|nix)\b|\bohne (?:etwas|was|irgendwas) zu (?:andern|machen|schreiben|bauen)\b`,
    ),
    ahead(
      String.raw`\bsonst (?:nichts|keine?n?)\b|\bnichts (?:anderes|weiter)\b|\b(?:den|alles) (?:rest|andere|ubrige) (?:so )?(?:lassen|in ruhe|nicht)`,
    ),
    ahead(
      String.raw`\b(?:bis (?:dahin|nachher|gleich|morgen|montag|freitag|ich \w+ bin|zum termin)|nachher|heut|schon ?mal|erstmal|erst mal|vorerst|jetzt|diesmal|noch nicht|heute|morgen|momentan|gerade|zunachst|vorlaufig|in diesem (?:pr|schritt|commit|ticket)|nur (?:diese|dieses|hier)|temporar\w*)\b`,
    ),
  ],
  progress: [
    String.raw`\b(?:sind|ist|lauft|laufen) (?:\w+ )?(?:grun|rot|durch|durchgelaufen)\b`,
    String.raw`^\W*(?:(?:ok|ja|gut|super|danke|prima|passt|perfekt|alles klar|bitte)[,.! ]*)*(?:mach(?: bitte)? weiter|weiter|los|leg los|commit\w*|push\w*|mach das|fang an|ausfuhren|umsetzen|weitermachen|nachste\w*|merge\w*|gerne)\b(?!.* (?:nie|niemals|nicht|kein\w*|ohne)\b).{0,25}$`,
  ],
  featureWork: [
    ahead(
      String.raw`\b(?:kannst|konntest|wurdest) du (?:\w+ ){1,7}?(?:so )?(?:machen|bauen|andern|einbauen|hinzufugen|umbauen|anpassen|ausbauen|entfernen|loschen|erganzen|verschieben|umstellen|einfugen|reparieren|fixen|schreiben|erstellen|anzeigen|umbenennen|testen|prufen)\b`,
    ),
    ahead(
      String.raw`^(?:\W*(?:bitte|und|aber|ok|ja|nein|dann|auch|jetzt|nun|zuerst|als nachstes)[,.]? )*(?!.*\bich (?:selber|selbst)\b|zeig\w* (?:mir|uns) .{3,30} bevor |erst (?:mal )?(?:erklar|zeig|beschreib)\w*,? )(?:(?:kannst du|konntest du|ich (?:mochte|will|brauche)|wir (?:brauchen|sollten|mussen)) )?(?:\w+ ){0,4}?(?:${changes})\b`,
    ),
  ],
  screen: [
    ahead(
      String.raw`\b(?:mittig|sichtbar|ausgeblendet|zentriert|(?:oben|unten|rechts|links) (?:oben|unten|rechts|links|am|im)|am (?:handy|rand)|mobil|spalte\w*|liste|maske)\b`,
    ),
    String.raw`\b(?:button\w*|knopf|schaltflache\w*|dialog\w*|menu\w*|seite|bildschirm|farbe\w*|klick\w*|reiter|icon\w*|fenster|pixel|abstand|schrift\w*|hintergrund|rahmen|kopfzeile|anzeig\w*)\b`,
  ],
  bugReport: [
    String.raw`\b(?:zeigt|zeigen|gibt|kommt|kommen|liefert|sagt|steht) (?:\w+ )?\S+ (?:statt|anstatt|anstelle) `,
    String.raw`\b(?:kommt|kommen|ladt|laden|erscheint|funktioniert|startet|endet) (?:\w+ )?nie\b`,
    ahead(
      String.raw`\bjedes ?mal,? wenn (?:ich|man|die|der|das|ein|eine)\b(?!.*\b(?:bitte|du|musst|lauf\w*|starte)\b)`,
    ),
    ahead(
      String.raw`\b(?:(?<!\b(?:wenn|sobald|falls) (?:du|wir) (?:einen? |den )?)fehler\w*|exception|absturz\w*|sturzt ab|funktioniert nicht|geht nicht|klappt nicht|(?<!\b(?:wenn|sobald|falls) (?:du|wir) (?:einen? |den )?)bug\w*|schlagt fehl|fehlgeschlagen|zerschossen|zerstort|zerlegt|versaut|verschwunden|verschwindet|verschwinden|gecrasht|crasht|abgeschmiert|abgesturzt|sturzen ab|ruckelt|flackert|friert ein|eingefroren|stimmt nicht|stimmen nicht|kaputt|problem\w*|hangt(?! (?:\w+ )?(?:an|am|hinter|unter|auf|bei)\b)|404|500(?! (?!beim|wenn|nach|statt|oder|fehl|err|zuruck)[a-z]{4,}))\b`,
    ),
  ],
  reference: [
    String.raw`\b(?:(?!(?:utf|iso|sha|cp|ean|usb|a)-\d)[a-z]{1,6}-\d{1,5}|#\d+|zeile \d+|schritt \d+|phase \d+|abschnitt \d+)\b`,
  ],
  dangling: [
    ahead(
      String.raw`^(?:\W*(?:und|aber|also|ok|ja|nein|denn|weil)[,.]? )*(?:die|der|den|dem|das|es|sie|er|ihn|ihm|dies) (?!ist (?:ein|eine|unser|unsere|kein|keine|nur|doch|der|die|das|bei uns|so gewollt|absicht)\b|sind (?:unser|unsere|bei uns)\b)(?:ist|sind|war|waren|hat|haben|wird|werden|brauch\w*|braucht|kann|konnen|muss|mussen|soll|sollen|darf|durfen|geht|gehen|kommt|kommen|macht|machen|steht|stehen|liegt|liegen|lauft|laufen|heiss?t|nutzt|nutzen|benutzt|benutzen|uberschreibt|loscht|ladt|laden|lad|gehort|gehoren|fehlt|fehlen|bleibt|bleiben|kannst|musst|machst|nimmst) `,
    ),
  ],
  pointing: [
    String.raw`\b(?:das hier|dies|oben|unten|hier(?! (?:wird|werden|gilt|gelten) )|dieser|diese|dieses)\b`,
  ],
};
