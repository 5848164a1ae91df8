/** How languages say "at most" and "at least" beside a number. Regular expressions on folded text. */

const no =
  "(?:not|no|never|don'?t|mustn'?t|shouldn'?t|ne|pas|jamais|aucune?|nicht|nie|niemals|kein\\w*|nunca|jamas|ningun\\w*|non|mai|nessun\\w*|nao|nenhum\\w*)";
const more =
  "(?:(?:longer|more|larger|bigger|greater|higher|wider) than|over|above|beyond|exceed\\w*|plus (?:longue?s? |grande?s? )?(?:de|que|d')|depass\\w+|au-dela de|(?:mehr|langer|grosser|breiter|hoher|groser) als|uber|uberschreit\\w*|mas (?:largas? |largos? |grandes? )?(?:de|que)|super\\w+|exced\\w+|piu (?:lung\\w+ |grand\\w+ )?(?:di|che)|oltre|ultrapass\\w+|mais (?:long\\w+ |grand\\w+ )?(?:de|do|que))";
const less =
  '(?:(?:shorter|less|fewer|lower|smaller) than|below|under|moins de|sous|en dessous de|unter|weniger als|menos de|por debajo de|meno di|sotto|abaixo de)';
const article = '(?:(?:the|les?|la|die|den|das|[ei]?l|los|las|i|gli|os?|as?) )?';
const noLatin = new RegExp(`\\b${no}\\b`, 'gu');
const noMore = new RegExp(`\\b${no}\\b([^,.;:!?\\d]{0,60}?)\\b${more}\\s+${article}(?=\\d)`, 'gu');
const noLess = new RegExp(`\\b${no}\\b([^,.;:!?\\d]{0,60}?)\\b${less}\\s+${article}(?=\\d)`, 'gu');
const noAsian = '(?:不要|不能|不得|不可|不应|不准|不许|别)([^，。；\\d]{0,15}?)';
const noMoreAsian = new RegExp(`${noAsian}(?:超过|多于|大于)(?=\\s?\\d)`, 'gu');
const noLessAsian = new RegExp(`${noAsian}(?:低于|少于|小于)(?=\\s?\\d)`, 'gu');
/** German puts the verb behind the number. */
const exceeding = new RegExp(
  `(?:\\b${no}\\b([^,.;:!?]{0,60}?\\d[^,.;:!?]{0,30}?)|(?<=\\d[^,.;:!?]{0,20})\\b${no}\\s)\\b(?:uberschreit|ubersteig)\\w*`,
  'gu',
);

const most =
  "\\b(?:under|below|up to|at most|limited to|limit of|less than|fewer than|no more than|max(?:imum|imal)?\\.?(?: of| de)?|within|moins de|au plus|au maximum|jusqu'a|en dessous de|sous|unter|hochstens|bis zu|weniger als|menos de|como maximo|a lo sumo|hasta|maximo(?: de)?|meno di|al massimo|fino a|sotto(?: le| i)?|massimo|no maximo|ate|abaixo de)\\s+(?=\\d)";
const mostBehind =
  '(?<=\\d\\s?[a-z]{0,14}\\s)(?:or (?:less|fewer)|at most|max(?:imum)?|tops|au plus|au maximum|ou moins|hochstens|oder weniger|como maximo|o menos|al massimo|o meno|no maximo|ou menos)\\b';
const mostAsian =
  '(?:不超过|超过)(?=\\s?\\d)|最多(?=\\s?\\d)|(?<=\\d\\s?\\S{0,5})\\s?(?:を?(?:超え|越え)(?:ない(?:で|こと|ように)?|るな|てはいけない)|以内に?|以下に?|未満に?|まで|之内|以内|이하로?|이내로?|미만으로?|을?\\s?(?:넘지|초과하지)\\s?(?:않\\S*|마\\S*|말\\S*))';
const least =
  '\\b(?:at least|no (?:less|fewer) than|minimum(?: of)?|au moins|au minimum|mindestens|al menos|por lo menos|como minimo|almeno|pelo menos|no minimo)\\s+(?=\\d)|(?:至少|不少于|不低于|最少|最低)(?=\\s?\\d)|(?<=\\d\\s?\\S{0,5})\\s?(?:以上|이상|を?下回らない\\S*)';

/** "120 characters long" says how many, and not that it is long. */
const lengthBehind =
  /(\d\s(?:characters|chars|lines|columns|zeichen|zeilen|caracteres|caratteri|righe|lineas))\s(?:long|lang|wide|breit|de (?:long|large|largo))\b/gu;
const upTo = new RegExp(`${most}|${mostBehind}|${mostAsian}`, 'gu');
const from = new RegExp(least, 'gu');

const numerals: Readonly<Record<string, string>> = {
  2: 'two zwei deux dos dois duas',
  3: 'three drei trois tres',
  4: 'four vier quatre cuatro quattro quatro',
  5: 'five funf cinq cinco cinque',
  6: 'six sechs seis',
  7: 'seven sieben sept siete sette',
  8: 'eight huit ocho otto oito',
  9: 'nine neun nueve nove',
  10: 'ten zehn dix diez dieci dez',
};
const digits = new Map(
  Object.entries(numerals).flatMap(([digit, words]) => words.split(' ').map((word) => [word, digit])),
);
const numeral = new RegExp(`\\b(?:${[...digits.keys()].join('|')})\\b`, 'g');
const counted: Readonly<Record<string, string>> = {
  两: '2',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  八: '8',
  두: '2',
  세: '3',
  네: '4',
};
const countedWord = /[两二三四五八](?=[个個つ格行次名位人])|(?<![가-힣])[두세네](?=\s?(?:칸|개|명|줄|번))/gu;

/** Numbers in words become digits, where they count something. */
export function sayNumbers(folded: string): string {
  return folded
    .replace(numeral, (word) => digits.get(word) ?? word)
    .replace(countedWord, (word) => counted[word] ?? word);
}

/** Words for one limit become one, and a ban on more than it becomes the limit. */
export function sayLimits(folded: string): string {
  if (!/\d/.test(folded)) return folded;
  return folded
    .replace(lengthBehind, '$1')
    .replace(noMore, (_all, said: string) => `${said.replace(noLatin, ' ')} at_most `)
    .replace(noLess, (_all, said: string) => `${said.replace(noLatin, ' ')} at_least `)
    .replace(noMoreAsian, '$1 at_most ')
    .replace(noLessAsian, '$1 at_least ')
    .replace(exceeding, '$1 at_most ')
    .replace(from, ' at_least ')
    .replace(upTo, ' at_most ');
}
