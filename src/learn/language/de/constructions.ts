import type { LanguageWords } from '../types.ts';

/** German: what says by the form of its sentence that it lasts, whatever it speaks of. */
export const constructions: LanguageWords['cues'] = {
  lifecycle: [
    // "I have decided that ...", "we sold them in 2019", "changed with the plan of 2022"
    String.raw`\bich hab\w? (?:jetzt |mich )?(?:entschieden|beschlossen)(?=,|$| dass| fur)|\b(?:wir haben|wurden?|(?:hat|haben) sich|sind|ist)\b(?=.*\b(?:19|20)\d\d\b).*\b(?:geandert|verkauft|umbenannt|abgeschafft|geschlossen|umgestellt|eingefuhrt)\b|\b(?:19|20)\d\d haben wir\b`,
  ],
  projectFact: [
    // "rooms get their colours from rooms.yml", "there are three of us", "it costs us a pallet"
    String.raw`\b(?:bekommen|bekommt|beziehen|bezieht|holen|holt|nehmen|nimmt) (?:ihre?n?|seine?n?) [\w-]+ (?:aus|von|uber) \S*[./]\w|\bwir sind (?:hier |da |insgesamt |nur )*(?:zu (?:zweit|dritt|viert|funft)|(?:zwei|drei|vier|funf|sechs|\d+) (?:leute|mann|personen))\b(?! dran)|\bkostet uns (?!nichts|zu|zeit)\w`,
    // "our word for a shift is watch", "a ticket without a stamp does not count"
    String.raw`\bunser\w* (?:wort|name|begriff|kurzel|abkurzung) fur\b|\b(?:wort|begriff|name) ["„'«]?[\w-]+["“'»]? ist (?:bei uns |hier |schon |bereits )+(?:vergeben|belegt|besetzt)\b|^(?:\W*(?:und|aber)[,.]? )*eine? [\w-]+ ohne [\w-]+ (?:ist|gilt|zahlt) (?:bei uns |hier )*(?:keine?[rs]?|nicht|nie)\b`,
  ],
  environment: [
    // "the hoster gives us only PHP", "the bridge has a limit of 3.5 tons"
    String.raw`\b(?:gibt|lasst|erlaubt|bietet) uns (?:immer |leider )?(?:nur|kein\w*) (?!(?:eine?n? )?(?:\d{3}\b|fehler))\w|\blasst (?:immer )?nur \w+ (?:leute|gleichzeitig|anfragen|verbindungen)\b|\b(?:hat|haben) eine?n? (?:\w*limit|\w*grenze|kontingent)\b`,
  ],
  division: [
    // "the crane is driven by Pavel alone"
    String.raw`^(?:\W*(?:und|aber|also)[,.]? )*(?:den|die|das) [\w-]+ (?:fahrt|bedient|macht|fullt|pflegt|startet|pruft|stellt|unterschreibt) nur (?:der |die |unser\w? )?[a-z-]+(?: (?:ein|aus|auf|ab))?[.!]*$|\bwird nur (?:von|durch) (?:der |dem |den |unser\w* )?[a-z-]+(?<!hand) (?:\w+ )?ge\w+(?:t|en)\b|\b(?:freigegeben|unterschrieben|gefahren|bedient) wird nur von\b`,
  ],
  answerStyle: [
    // "you keep apologizing", "stop praising me"
    String.raw`\bdu (?:entschuldigst|bedankst|wiederholst|lobst|rechtfertigst) (?:dich |mich )?(?:\w+ )?(?:dauernd|standig|immer)\b|\bhor auf,? (?:mich|mir|dich) (?:\w+ )?zu \w+`,
  ],
};
