import type { LanguageWords } from '../types.ts';
import { ahead } from '../unlisted.ts';

/** How a thing is or what it does when it goes wrong. */
const mishaps = String.raw`(?:hang|frier|schmier|spring|flacker|verschwind|verlier|verschluck|streik)\w*|schwarz|leer|weiss|weg|doppelt|blank|null`;
/** Who says so, and binds nobody. */
const others = 'bruder|schwester|freund|freundin|kumpel|nachbar|nachbarin|vater|mutter|mann|frau';
/** What is written for people to read. */
const writings = 'einladung|rundmail|e-?mail|brief|aushang|plakat|flyer|schild|rede|karte|zettel';
/** What one has today. */
const occasions =
  'konzert|auftritt|vorfuhrung|prufung|besuch|termin|sitzung|feier|abgabe|abnahme|premiere|probe|messe|demo';

/** German: what goes on or goes wrong, what others wrote, and what is to be put into words for others. Nothing of it lasts. */
export const moments: LanguageWords['cues'] = {
  bugReport: [
    // "the map always stays black"
    String.raw`^(?!.*\b(?:soll|sollen|darf|durfen|muss|mussen|bitte|wir|du|lauft|laufen)\b)${ahead(String.raw`.*\b(?:${mishaps})\b`)}.*\b(?:jedes ?mal|bei jede[mr]|immer|standig|dauernd)\b`,
    // "never with the first one"
    ahead(
      String.raw`\b(?:nie|niemals) (?:beim? (?:ersten|zweiten|anderen)\b|wenn (?:ich|man)\b)|\bbeim (?:ersten|zweiten|anderen) (?:\w+ )?nie[.!]*$`,
    ),
    String.raw`\b(?:sonst|uberall|bei (?:den |allen )?anderen|auf (?:den )?anderen) (?:\w+ ){0,2}${ahead('normal|gut|ok|in ordnung')}|\bnur [\w-]+ [\w-]+ stimmt[.!]*$`,
  ],
  report: [
    String.raw`\bpassiert (?:mir|uns|hier)\b`,
    String.raw`\b(?:im|in dem|laut) (?:\w+ )?${ahead(String.raw`(?:blog|artikel|forum|tutorial|video|buch|podcast|internet|netz)\b(?: \w+){0,3}? (?:steht|stand|heiss?t|schreib|mein|sag|empf)`)}|\bmeine? ${ahead(String.raw`(?:${others}) (?:sagt|meint|behauptet|schreibt|findet)\b`)}|\b(?:sagt|meint|schreibt|schrieb|steht)(?: \w+){0,3}?[:,]? ?["„“«]`,
    // "the rehearsal is on", "we have the concert tonight"
    String.raw`\b(?:(?:lauft|tagt|spielt|probt|wir \w+en) (?:gerade|grade|noch(?= (?:der|die|das|ein)\b))|\w+er \w+t (?:gerade|grade|grad))\b(?! (?:auf|mit|unter|nur) )|\bwir haben (?:heute |gleich |nachher |morgen |noch )*(?:eine?n?|den|die|das) ${ahead(String.raw`(?:${occasions})\b`)}`,
  ],
  thisWork: [
    String.raw`^\W*(?:mach|schreib|setz|druck|pack)\w* (?:[\w-]+ ){0,2}?(?:auf|in) ${ahead(String.raw`(?:die|den|das|eine?n?|dem|der) (?:${writings})\b`)}|\bin (?:die|den|das) ${ahead(writings)}[\w-]+ (?:soll|muss|gehort|kommt)\b`,
  ],
  building: [
    String.raw`^(?:\W*(?:und|ok|bitte|dann)[,.]? )*(?:mach|bau|bastel)\w* (?:mir |uns |mal |bitte |schnell )*(?:'?ne?n?|eine?n?|die|das|den|daraus) `,
  ],
};
