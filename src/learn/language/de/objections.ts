import { agentWorks } from './classes.ts';
/** Any participle. */
const participle = String.raw`ge\w{2,}(?:t|en)|(?:be|ver|er|ent|zer|um|ab|an|auf|aus|ein|hinzu|weg|zu|uber|unter|ruck)\w{3,}(?:t|en)|\w+iert`;

/** What begins a question that wants an answer: no proposal is named in it. */
const realQuestions = String.raw`was|warum|wieso|weshalb|wie|wann|wo|wer|wen|wem|welche\w*|woher|wohin|wozu|wofur|kannst|konntest|konnen|hast|hat|haben|habt|ist|sind|war|gibt\w*|geht\w*|passt|klappt|lauft|soll\w*|darf|durfen|muss|mussen|wird|werden|bist|machst|siehst|weiss?t|kommst|kommt|fehlt|stimmt|reicht|fertig|bereit|ok|okay|gut|ja|nein|ne|nee|oder|und|noch|alles|klar|echt|wirklich|sicher|ernsthaft|ideen|idee|fragen|frage|meinung|verstanden|hallo|hey|hm+|na|bitte|sonst|dazu|lust|mehr|merkst|brauchst|braucht|brauchen|sollte\w*|wurdest|wollen|willst|magst|denkst|findest|meinst|steht|stehen|liegt|warst|dauert|wars|heute|morgen|vielleicht|also`;

/** Words that turn something down by themselves. */
const turningDown =
  'nee+|ne|no|nope|nein|halt|stopp?|moment|warte|quatsch|blodsinn|unsinn|unfug|mist|oje|ohje|auweia|au weia|ach (?:du|nein|ne|nee|was|quatsch)|um gottes willen|bitte nicht|vorsicht|achtung|hm+|uff|puh|igitt|spinnst du|kommt nicht (?:in frage|infrage|in die tute)|vergiss (?:es|das)|lass (?:mal|gut sein|stecken)|naja|na ja|von wegen|im leben nicht|auf keinen fall|keinesfalls|auf gar keinen fall|niemals|falsch|finger weg|hor (?:mir )?auf|schluss damit|weg damit|no way|nicht doch|sicher nicht|bestimmt nicht|garantiert nicht|schlechte idee|keine gute idee';

/**
 * How German finds fault with what the agent did. What is stated right before or behind it is mostly the reason, and that
 * holds beyond today.
 */
export const objections: readonly string[] = [
  // "du hast ...", "du rechnest da mit ...", not "wenn du pushst" and not "du kannst".
  String.raw`(?<!\b(?:wenn|falls|ob|bevor|sobald|solange|was|wie|wo|dass|damit|bis|als|die|den|das|der) )\bdu (?:(?:ja|da|hier|jetzt|schon wieder|wieder|auch|mir|uns|immer noch|noch|einfach|doch|nur) )*(?!(?:kannst|konntest|sollst|solltest|musst|must|darfst|durftest|willst|wolltest|brauchst|weiss?t|meinst|findest|verstehst|selbst|fast|erst|zuletzt|brauchtest)\b)\w{2,}st\b`,
  String.raw`(?:^|[.!?,;] |\b(?:und|aber|ja|nein|mann|mensch|ey|alter) )(?:hast|haste|hattest) (?:du )?(?:(?:ja|da|hier|jetzt|echt|schon wieder|wieder|auch|mir|uns|einfach|doch|ernsthaft|wirklich|nicht) )*\w+ .{0,50}\b(?:${participle})\b`,
  String.raw`\b(?:haben sie|sie haben|ihr habt|habt ihr)\b.{2,70}\b(?:${participle})\b`,
  String.raw`\bsie (?:(?:da|hier|jetzt|wieder|schon wieder|noch|immer noch) )*(?:rechnen|nehmen|schreiben|setzen|legen|lesen|prufen|gehen davon aus|verwenden|nutzen|behandeln|runden|zahlen|filtern|sortieren|loschen|uberschreiben|speichern|schicken) (?:da|hier|jetzt|wieder|noch|mit|aus|in|die|den|das|alles)\b`,
  String.raw`\b(?:in )?(?:deine?[mrns]?|eure?[mrns]?|ihre?[mrns]?) (?:letzte[rnms]? |neue[rnms]? |erste[rnms]? |alte[rnms]? |aktuelle[rnms]? |ganze[rnms]? )?(?:${agentWorks})\b`,
  String.raw`\b(?:schon|dauernd|immer|standig) wieder\b(?! (?:da|weg|der fehler|derselbe|abgesturzt))`,
  // "wer hat dir das gesagt", "woher hast du", "warum hast du", "was soll der Vorname da"
  String.raw`\b(?:wer hat|wer sagt|wer will|woher (?:hast|habt|haben|nimmst|kommt|stammt|kommen|weiss?t)|was soll(?:en)?(?: denn)? (?:das|der|die|den|dies\w*|da|hier)|was macht (?:der|die|das|ein) |seit wann|wie kommst du|wie kommen sie|wie kommt (?:der|die|das|ihr)|wofur (?:ist |brauchen |brauchst )?(?:der|die|das|du|wir|ein)|wozu (?:der|die|das|ein|brauch\w*|ist|sind|noch|denn)|was ist das fur ein)\b`,
  String.raw`\b(?:warum|wieso|weshalb|weswegen|wiso|warun) (?:zum \w+ |denn |bitte |jetzt |um \w+ \w+ )*(?:\w+st du|habt ihr|haben sie|(?:nehmen|machen|rechnen|schreiben|runden|setzen|prufen|lesen|loschen) sie|steht (?:da|hier|jetzt)|stehen (?:da|hier|jetzt)|gibt(?:'s| es) (?:da|hier|jetzt|hier jetzt)|gibts (?:da|hier|jetzt)|brauchen wir|braucht (?:man|es|das)|ist (?:da|hier|das) (?:jetzt |denn |noch |uberhaupt |auf einmal )*(?:ein|eine|kein|keine)|sind (?:da|hier) (?:jetzt |denn |noch |uberhaupt |auf einmal )*(?:\w+)|(?:ein|eine|einen|der|die|das|den|nicht|keine?|immer|schon wieder|wieder|auf einmal|plotzlich) [\w-]+)\b`,
  String.raw`\b(?:ruckgangig|(?:wieder|bitte|mal) (?:raus|weg|zuruck|rein|rausnehmen|rauswerfen|rausschmeissen|ausbauen|entfernen|zurucksetzen|zuruckdrehen|zurucknehmen)|revert\w*|(?:mach|nimm|bau|tu|setz|stell|dreh|roll|schmeis|schmeiss|wirf|hol|ander|lass)\w* (?:das|es|den|die|ihn|sie|alles|diese[nrs]?)(?: [\w-]+){0,3} (?:zuruck|raus|weg|wieder rein|wieder hin|wie es war|wie sie war\w*|wie er war|wie vorher|so wie es war))\b`,
];

/** How German turns down what is proposed. The reason follows. */
export const dismissals: readonly string[] = [
  // "Cloud?", "ne Datenbank dafür?"
  String.raw`^(?!(?:${realQuestions})\b)[^\s?.!,]+(?: [^\s?.!,]+){0,3} ?\?+ `,
  String.raw`(?:^|[.!?] )(?:${turningDown})\b(?!\?)`,
  String.raw`\b(?:nein|nee|ne|nope)[,.!;:] `,
  // "das wird nix", "das geht hier nicht", "das fliegt uns um die Ohren"
  String.raw`\b(?:das|so|so was|sowas|es|dat) (?:geht|wird|klappt|bringt|hilft|taugt|reicht|funktioniert|lauft|halt|macht|haut) (?:(?:so|da|hier|bei uns|dort|uns|mir|doch|eh|sowieso|leider|aber|ja|niemals|einfach) )*(?:nicht|nix|nichts|nie|ned|net|keinen sinn|schief|hin nicht|arger)\b|\b(?:fliegt|fallt) uns .{0,12}(?:um die ohren|auf die fuss?e)\b|\b(?:das|es) (?:kracht|knallt|kippt|platzt|explodiert|gibt arger|stirbt|wird (?:zu )?(?:teuer|knapp|eng))\b`,
  String.raw`\b(?:brauchst du|brauchen wir|brauchts|brauch(?:t|en)? (?:man|es|hier|keiner)|brauch ich|kannst du (?:dir )?(?:schenken|sparen|vergessen|knicken|weglassen|streichen)|konnen wir (?:uns )?(?:schenken|sparen|vergessen|knicken|weglassen|streichen|nicht (?:bringen|machen|nehmen))|ist (?:hier |da |bei uns )?(?:unnotig|uberflussig|ubertrieben|zu viel|overkill|nicht notig|kein thema|falsch|nicht richtig|kein bug|kein fehler|absicht|quatsch|unsinn|nicht unser\w*))(?: nicht| nix| keine?n?)?\b`,
  String.raw`(?<!\b(?:ich|wir|sie|er|man|kunden|leute|nutzer) (?:\w+ )?)\b(?:lass|lasst|vergiss|vergesst|vergessen sie|spar dir|spart euch|streich|streiche|verwirf|schmeiss?|weg mit|hor auf mit|schluss mit|bleib mir weg mit|kein wort von) (?:das mit |bitte |mal |die |den |das |dem |der |diese\w* |dein\w* |\w+)`,
  String.raw`\b(?:bitte|blos|bloss|ja|nur|um gottes willen|hier|also|dann|doch|jetzt) (?:nicht|keine?[nrms]?|nie)\b|(?:^|[.!?,;] )(?:keine?[nrms]?|nicht) (?:die |den |das |der |dem |uber |per |mit |via |in |auf |im )?[\w./-]+(?: [\w-]+)?(?:[.,;:!]| bitte)|\bnicht (?:loschen|runden|kurzen|anfassen|umbauen|umbenennen|so|diese[nrms]?|schon wieder|noch (?:ein|so))\b`,
  String.raw`\b(?:nimm|benutz\w*|verwend\w*|setz\w*|fug\w*|rate|rat|erfinde?|runde?|losche?|schick\w*|speicher\w*|verlass dich|geh|logg\w*|mock\w*|pack\w*|leg\w*|kurz\w*) (?:da |hier |dort |bitte |mir |uns |das |die |den |es |dich )*(?:nicht|nix|nichts|keine?[nrms]?|nie)\b`,
];

/** How German says outright that what was done is wrong. */
export const rebukes: readonly string[] = [
  String.raw`\b(?:so|so was|das so) (?:(?:ja|doch|halt|aber) )*nicht\b|\bwieder falsch\b`,
  String.raw`^\W*(?:nein|nee+|ne|no|halt|stopp?)\W+(?:nicht|wir|bei uns|das (?:ist|sind|heiss?t|gehort|lauft))\b`,
  String.raw`\b(?:jetzt|schon|nun) (?:doch )?wieder\b(?! da\b)|\bdu hast (?:\w+ )?(?:gerade|eben|wieder|einfach)\b|\b(?:hast|habt) (?:du|ihr) (?:\w+ ){0,2}?(?:grad|gerade|eben|jetzt|wieder|echt|etwa|einfach)\b`,
];
