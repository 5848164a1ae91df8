import type { LanguageWords } from '../types.ts';

/** Who cannot be meant by "when a new one comes": how a program reacts to them is its specification. */
const inProduct = '(?:neue\\w? )?(?:nutzer|benutzer|kunde|spieler|besucher|test|fehler|klick)';

/** German: how this person works with the agent, who uses what is made, and what is not up to them. */
export const ways: LanguageWords['cues'] = {
  answerStyle: [
    String.raw`\b(?:gib|mach|nenn|schlag|schick|liefer)\w* (?:mir |uns )?(?:nicht|keine) (?:immer )?(?:zehn|zwanzig|hundert|so viele|funf|drei|mehrere|zig) (?:vorschl|option|variant|losung|idee|moglich)`,
    String.raw`\b(?:schick|zeig|gib|poste?|schreib|kopier)\w* (?:mir |bitte |uns |immer )*nur (?:das |die |den )?(?:stuck\w*|teile?|zeilen?|stellen?|abschnitte?|ausschnitte?|was)\b[^.?!]{0,20}\b(?:ge)?ander\w+`,
    String.raw`\bich (?:les|lese|schau|gucke?) (?:eh |sowieso |immer |meist |ja )*nur (?:den |die |das )?(?:letzte|erste|oberste|unterste)\w* (?:zeilen?|absatze?|satze?|abschnitt|teil|worte?)\b`,
    String.raw`\b(?:ein|zwei|drei) (?:satz|satze|zeilen?|worte) (?:reich|genug|lang)\w*(?! (?:mir )?fur (?:die|das|den|eine))`,
    String.raw`\b(?:komm|kommen sie) (?:bitte |immer |gleich |doch )*zum punkt\b`,
  ],
  review: [
    // "I want to understand why before you touch it", "tell me what you are up to before you start"
    String.raw`\b(?:ich (?:will|mochte)|sag|zeig|erklar|erzahl)\w*\b[^.?!]{0,50}?,? (?:bevor|ehe) du (?:[\w-]+ ){0,4}?(?:\w*legst|\w*fangst|machst|tust|\w*anderst|\w*fasst|\w*schraubst|\w*schreibst|codest|\w*baust|loschst|programmierst)\b`,
    String.raw`\b(?:erst|zuerst)(?: mal)? (?:erklar|zeig|beschreib)\w*[^.?!]{0,12}?,? (?:und )?(?:dann|danach) (?:erst )?(?:programmier|cod|schreib|bau|mach|los)\w*`,
  ],
  recollection: [
    String.raw`\bdu hast\b[^.?!]{2,60}? (?:nicht ?mal|nicht einmal|gar nicht|uberhaupt nicht|nie) (?:\w+ )?(?:aufgemacht|geoffnet|gelesen|angeschaut|angesehen|angeguckt|ausgefuhrt|gestartet|getestet|probiert|gepruft)\b`,
  ],
  prefer: [
    String.raw`\b(?:kein|nicht (?:so )?der|keine) (?:grosser )?(?:freund|fan|freundin) (?:von|vom) (?!dies|dein|dem|der)[a-z]`,
    String.raw`\bwenn ich ["„\']?[\w-]+["“\']? (?:sage?|schreibe?),? (?:dann )?(?:meine?|heiss?t|will)`,
    String.raw`\b(?:erst|zuerst)(?: mal)? (?:muss|soll|mal) (?:es|das|alles) (?:laufen|gehen|funktionieren|tun)\b.{0,12}(?:dann|danach)`,
  ],
  routine: [
    String.raw`^(?:\W*(?:und|aber|also|ok)[,.:]? )*(?:fur|bei) (?:eine?n?r?|jede\w*|die|das|den) [^:?]{3,40}: ?(?:du|wir|ich|man|erst|zuerst) [^?]{4,}, [^?]{4,}(?:dann|danach|zum schluss)\b`,
    String.raw`^(?:\W*(?:und|aber|also|ok)[,.:]? )*(?:wenn|sobald) eine?r? (?!${inProduct})[^,:?]{3,40}?,? \w+st du [^?]{4,}(?:, | und )[^?]{4,}(?:dann|danach|zum schluss)\b`,
  ],
  projectFact: [
    String.raw`\b(?:in|fur) (?:den |die )?(?:test-?daten|beispiele\w*|fixtures|demos|screenshots),? (?:nur|ausschliess?lich) \w`,
    // "only plumbers use it", "half of them have no computer"
    String.raw`\b(?:be|ver)?(?:nutz|wend|dien)\w* (?:das |die |es |den |bei uns |fast |eigentlich )*(?:nur|ausschliess?lich|hauptsachlich) (?!wenn|ich|mal|noch|einmal)[a-z-]{4,}`,
    String.raw`\b(?:halfte|meisten|drittel|viele|kaum eine\w?|keiner) (?:der |von (?:den |unseren )|unserer )?(?!tests?\b|zeilen|daten\b|dateien|seiten|bilder)[\w-]+ (?:\w+ )?(?:(?:hat|haben|tragen) (?:gar |eh |auch )*(?:kein|nur|handschuhe)|(?:kann|konnen|liest|lesen|spricht|sprechen|versteht|verstehen) (?:gar |eh |auch )*(?:kein|nur|nicht|kaum|schlecht))`,
    // "that is up to the maker and does not change"
    String.raw`\bandert sich (?:auch |da )?(?:nicht|nie)\b|\bkonnen wir (?:eh |ja |da )*(?:nichts?|nix) (?:dran |daran )?(?:drehen|andern|machen)\b|\b(?:ist|kommt|liegt) (?:vom|am|beim) (?:hersteller|lieferant\w*|\w*amt|ministerium|verlag|protokoll|konzern)\b`,
    String.raw`\b(?:da|dort|hier) (?:ist|sind) (?:(?!grad|gerade|heute|jetzt|noch|momentan|schon)\w+ ){1,4}(?:keiner|niemand)(?: mehr)? (?:im|in|am|da|vor)`,
  ],
  domainFact: [
    String.raw`\b(?:fang|beginn|end|hor)\w* (?:bei \w+ |immer |alle )*(?:mit|auf) (?:eine[rmn] |der |dem )?(?:\d|["„']|[b-df-hj-np-tv-z]{1,2}(?:[ ,.]|$)|(?:zwei|drei|vier) (?:buchstaben|ziffern|stellen))`,
    String.raw`\b(?:bei uns|hier|fur uns) (?:et)?was and(?:e)?res als\b|\bnicht dasselbe wie\b`,
  ],
  audience: [String.raw`\b(?:muss|mussen)\w*\b[^.?!]{3,40}\b(?:egal|wurscht|wurst|schnuppe)\b`],
  person: [
    String.raw`(?:^|[,.;] )(?:(?:ich )?bin|war) (?:leider |halt |selber |ja |fast |komplett )*(?:farbenblind|rot-?grun-?\w+|legastheniker\w*|dyslexiker\w*|sehbehindert|schwerhorig|linkshander\w*|taub|blind)\b`,
  ],
  division: [
    String.raw`\b(?:die|das|den) [\w-]{4,} (?:schreibt|pflegt|zeichnet|ubersetzt|textet|betreut|setzt) (?!der|die|das|man|er|sie|es|nur|kein\w*|nicht|auch|sich|den|dem|immer|noch|wieder|falsch|jetzt|hier)[a-z]{3,}(?=[,.;!]|$)`,
    String.raw`\b(?:ist|bin|sind) (?:bei uns |hier )?(?:der|die|das) einzige[nr]?,? (?:der|die|das|mit) (?!nicht|geht|noch|fehlt|spinnt|hangt)\w`,
    String.raw`\bdarf (?:hier |da |dort |bei uns )?nur (?:der |die |das |unser\w* |eine?r? )?[\w-]+ (?:[\w-]+ ){0,3}?(?:\w*andern|anfassen|eingreifen|zugreifen|deployen|dran|ran|rein|drauf|freigeben|loschen|aufspielen)\b`,
  ],
  environment: [
    String.raw`\b(?:tests?|build|ci|kompilieren|deploy\w*|skripte?) (?:\w+ )?(?:braucht|brauchen|benotigen|benotigt|verlangen|wollen) (?:das |die |den |eine?n? )?(?:vpn|docker|internet|gpu|redis|postgres\w*|mysql|root|netz\w*|lizenz|proxy|datenbank)\b`,
  ],
  bugReport: [
    String.raw`\b(?:halfte|zeilen?|daten|eintrag\w*|bilder|text\w*|alles|auswahl|liste|knopf|button) (?:\w+ ){0,3}?(?:ist|sind) (?:\w+ )?weg\b`,
  ],
  directive: [
    String.raw`^(?:\W*(?:und|aber|bitte|also)[,.]? )*(?:keine?[nrs]?|nie|niemals) (?!antwort|fehler|anderung|problem|ergebnis|reaktion|daten|ahnung|spur|zeit)[\w-]+(?: [\w-]+)? (?:in|im|bei|ins) (?:der |die |den |das |dem |unserer? )?(?!liste|seite|maske|menu|tabelle|spalte|log)[\w-]{4,}[.!]*$`,
  ],
  secrecy: [
    String.raw`\bverl(?:asst|assen) (?:diesen?|den|das|die|unser\w*) (?:rechner|server|haus|netz|firma|betrieb|labor|laptop|gebaude|praxis|klinik|schule|land|kiste) (?:nicht|nie|niemals)\b|\b(?:darf|durfen) (?:den|das|die|unser\w*) (?:rechner|haus|netz|firma|labor|gebaude|praxis|klinik|schule) nicht verlassen`,
  ],
  authority: [
    String.raw`\b(?:steht|ist) (?:\w+ )?(?:im|in der|in den|so im) (?:\w*vertrag|gesetz|\w*ordnung|satzung|norm|lastenheft|pflichtenheft|ausschreibung|tarifvertrag|agb)\b`,
  ],
  lifecycle: [
    String.raw`\b(?:bleib|hang|sitz)\w* (?:noch |vorerst |erstmal )?(?:auf|bei) (?:[a-z.+#-]+ )?v?\d[\d.]*,? (?:solang|so lang|bis|wegen|weil)`,
    String.raw`\bbis (?:ende |anfang |mitte )?(?:januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|20\d\d|\w+ferien) (?:\w+ ){0,3}?(?:beide|alte[ns]?|zwei)\b`,
  ],
  complaint: [
    String.raw`\b(?:worum|was|wonach) ich (?:dich |dir )?nicht (?:gebeten|gesagt|verlangt|bestellt|gefragt|beauftragt)`,
  ],
};
