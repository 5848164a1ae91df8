import type { LanguageCode } from './types.ts';

/**
 * What binds a sentence to these days: "today", "until Thursday's demo", "while we debug". What is turned down or stated with it holds
 * no longer than that. "As of today" begins something and is none. Regular expressions on folded text.
 */
const forNow: Readonly<Record<LanguageCode, string>> = {
  en: String.raw`\b(?:today(?!'s)(?<!\b(?:as of|as from|from|since|starting|until|till) today)|tonight|tomorrow|this (?:morning|afternoon|evening|week|weekend)|(?:right|for) now|for the moment|(?:un)?till? (?:the \d+(?:st|nd|rd|th)\b|tomorrow|tonight|noon|lunch|(?:next |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b(?!s)|(?:the|our|my|his|her|their) (?:demo|meeting|call|visit|audit|exam|inspection|freeze|holidays?|concert|move)\b)|while (?:we|you|i|he|she|they)(?:'re| are|'m| am|'s| is)? (?:debug|test|wait|look|talk|try|figure|sort|at it|away|on holiday|in a meeting)\w*|while (?:the|this|our) (?:freeze|migration|import|backup|demo|audit|incident|outage|inspection|restore) (?:is|runs|lasts|goes))`,
  de: String.raw`\b(?:heute(?<!\b(?:ab|von|seit) heute)|bis (?:morgen|ubermorgen|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|zur (?:demo|abnahme|sitzung)|zum (?:termin|gesprach))|diese woche|vorerst|im moment|momentan|furs erste|solange wir (?:noch )?(?:testen|suchen|debuggen|warten)|wir \w+en (?:gerade|grade))\b`,
  fr: String.raw`\b(?:ce (?:soir|matin)|cet apres-midi|aujourd'hui|cette semaine|pour (?:l'instant|le moment)|jusqu'(?:a|au) (?:demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|la (?:demo|reunion|visite|livraison de)|ce soir))\b`,
  es: String.raw`\b(?:hoy(?<!\b(?:desde|a partir de) hoy)|esta (?:noche|tarde|semana|manana)|por (?:ahora|el momento)|de momento|hasta (?:manana|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|la (?:demo|reunion|visita)))\b`,
  it: String.raw`\b(?:oggi(?<!\b(?:da|a partire da) oggi)|stasera|stanotte|stamattina|per ora|per il momento|questa settimana|fino a (?:domani|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica))\b`,
  pt: String.raw`\b(?:hoje(?<!\b(?:de|desde|a partir de) hoje)|esta (?:noite|tarde|semana)|por (?:enquanto|ora)|ate (?:amanha|segunda|terca|quarta|quinta|sexta|sabado|domingo|a (?:demo|reuniao|visita)))\b`,
  ru: String.raw`(?<![а-я])(?:(?<!с )сегодня|на этой неделе|пока что|до (?:завтра|понедельника|вторника|среды|четверга|пятницы|демо|показа))(?![а-я])`,
  ja: '(?:(?<!から)(?:今日|本日|今夜|今週)(?!から|の(?:日付|天気))|とりあえず|一旦|いったん|ひとまず|今(?:回)?だけ|明日まで)',
  ko: '(?:오늘(?!부터|의|날)|이번 ?주|일단은?|당분간|내일까지)',
  zh: '(?:今天(?!起|开始|的日期)|今晚|这周|本周(?!报)|暂时|暂且|明天之前)',
};

const compiled = new Map<LanguageCode, RegExp>();

/** Whether a folded stretch of text in a language binds what it says to these days. */
export function isForNow(folded: string, code: LanguageCode): boolean {
  let pattern = compiled.get(code);
  if (pattern === undefined) compiled.set(code, (pattern = new RegExp(forNow[code], 'u')));
  return pattern.test(folded);
}
