import { workThings } from './classes.ts';
import type { LanguageWords } from '../types.ts';
import { ahead } from '../unlisted.ts';

/** With these, it is said for more than one time. */
const lasting = String.raw`(?!.*\b(?:immer|nie|niemals|jedes ?mal|(?:bei|nach|vor) jede\w|vor dem|nach dem|bevor|ab (?:jetzt|sofort)|kunftig|in zukunft|merk dir|claude\.md|agents\.md|regeln?|wenn du|ohne (?:mich|mein|zu fragen|ruckfrage)|antwort\w*|auf (?:deutsch|englisch)|frag\w*|mein ok|freigabe)\b)`;

/** What stands before an order. */
const before = String.raw`^(?:[\w ]{2,24} : ?)?(?:\W*(?:bitte|und|aber|also|ok|okay|ja|super|danke|perfekt|gut|hi|hallo|hey|dann|auch|jetzt|nun|als nachstes|noch|mal)[,.!]? )*`;

/** What one piece of work is done to a program or a text. */
const deeds =
  '(?:(?:erstell|bau|bastel|implementier|analysier|untersuch|durchsuch|zeig|losch|entfern|verschieb|reparier|korrigier|beheb|ersetz|erweiter|installier|konfigurier|ubersetz|liste|vergleich|kopier|generier|integrier|optimier|verbesser|aktualisier|zentrier|pruf|schau|guck|uberpruf|fug|benenn|refactor|verbind|exportier|importier|stell)(?:e|en|st)?|(?:such|start|test)e)';

/** "My idea is an app that ...", "let's make a Tetris": what follows says what it is like. */
const theIdea = ahead(
  String.raw`\b(?:(?:idee|ziel) ist |es soll |brauche? (?:ich )?|ich (?:will|mochte) |hatte gern\w* |lass uns )(?:es,? )?(?:'?n|eine?n?) (?:[\w-]+ )?(?:app|seite|website|webseite|spiel|tetris|bot|tool|programm|system|anwendung|shop|skript|script|dashboard|formular)`,
);

const simply = String.raw`\berklar\w* (?:mir )?(?:das |es |alles )*(?:bitte )?einfach\b`;

/** German: what is asked for once, told or wanted to know, as people type it. Nothing of it lasts. */
export const once: LanguageWords['cues'] = {
  product: [
    theIdea,
    ahead(
      String.raw`\b(?:(?:ich (?:will|mochte|wunsche mir|brauche)|hatte gern\w*|wir (?:wollen|brauchen)|(?:sorg|stell|mach|pruf)\w*(?: bitte)?(?: dafur| sicher| so)?),? das?s (?:(?:beim|wenn|man|sobald|nach)\b|(?:jede[rs]?|alle|nur|die|der|das|eine?)\b (?!(?:${workThings})\b))|(?:man|nutzer|benutzer|kunden) (?:soll|muss|sollen|konnen)|(?:nie|maximal|hochstens)(?: \w+)? \d+ ?(?:mb|kb|px|zeichen|sek|min)|(?:lass uns|wir machen) eine?n? \w+ (?:machen|bauen))`,
    ),
  ],
  building: [theIdea],
  thisWork: [
    `${before}${lasting}${ahead(`(?:kannst du |konntest du |ich (?:will|mochte) )?${deeds}\\b|(?:lies|les|offne)\\w* .{3,90}? und (?:sag|gib|erklar|mach|erstell|zeig|fass|schlag|setz|fang)`)}`,
    String.raw`\b(?:jetzt|als nachstes|nun) (?:machen|bauen|brauchen|kommt|gehen|wollen|mussen|das gleiche)\b${lasting}`,
  ],
  question: [
    ahead(
      String.raw`\b(?:ich (?:will|mochte|wurde gern) wissen|ich versteh\w* (?:\w+ ){0,3}nicht|(?!.*\b(?:bevor|ehe|immer)\b)(?:sag|erklar)\w* mir(?: mal)?,? (?:ob|wo|was|wie|wieso|warum|welche)|keine ahnung (?:wie|warum|was)|weiss (?:ich )?nicht (?:ob|wie|warum|wo)|woran liegt|, wie (?:\w+ )?(?:ich|man|geht))`,
    ),
  ],
  report: [
    // "the pictures you have not taken over"
    String.raw`^(?!.*\btests?\b)(?:\W*(?:und|aber|auch)[,.]? )*(?!du\b|warum\b|wieso\b)(?:\w+ ){1,4}hast du (?:\w+ ){0,2}nicht \w+(?:t|en)\b`,
    ahead(
      String.raw`\b(?:(?:hab|habe|haben) (?:ich |wir |mir )?(?:jetzt |das |die |den |es |\w+ )?(?:grad|gerade|eben|schon|gestern|vorhin|einen?) .{2,50}(?:ge\w+t|ge\w+en|\w+iert)\b|(?:gestern|vorhin|eben) (?:hab|wollte|war)|wie du (?:gesagt|geschrieben)|(?:hab|habe) (?:ich )?(?:probiert|versucht)|hab .{2,40}installiert|(?:das|die|den) ich (?:\w+ )?nie (?:ge|ver|be))`,
    ),
  ],
  bugReport: [
    // "all fields are empty"
    String.raw`\b(?<!\b(?:wenn|falls|sobald|ob) .*)(?:ist|sind|bleibt|bleiben) (?:\w+ ){0,2}(?:leer|weg|verschwunden)(?=[.,!?]|$)`,
    ahead(
      String.raw`\b(?:(?:komm|kann|krieg)e? (?:\w+ ){0,3}?nicht (?:auf|in|rein|ran|mehr|einloggen|offnen|starten|finden)|passiert (?:gar )?nichts|geht (?:immer noch |trotzdem )*nicht|seitdem|vorher ging|gestern ging|immer (?:der|die)selbe|lande ich|kommt (?:immer noch |jetzt )?(?:ein|der|die) (?:fehler|meldung)|(?:die|alle) (?:anderen|restlichen) (?:nie|nicht)\W*$|nur (?:der|die|das) erste)`,
    ),
  ],
  review: [
    // "change it only when I say go"
    String.raw`\b(?:erst|nur),? wenn ich .{1,16}?(?:sage?|gebe?)\b`,
  ],
  complaint: [
    // "I did not say that you should delete it"
    String.raw`\b(?:hab|habe) (?:dir )?nicht gesagt,? (?:das?s )?du\b|\bnachstes mal nicht\b`,
  ],
  // "explain it simply"
  answerStyle: [simply],
  replies: [simply],
};
