// How a date is written, whatever letters a language has for year, month and day: "DD.MM.YYYY", "TT.MM.JJJJ", "JJ/MM/AAAA", "%Y-%m-%d".

const year = '(?:[yY]{4}|[jJ]{4}|[aA]{4}|[гГ]{4}|%Y)';
const month = '(?:[mM]{1,2}|[мМ]{1,2}|%-?m)';
const day = '(?:[dD]{1,2}|[tT]{1,2}|[jJ]{1,2}|[gG]{1,2}|[дД]{1,2}|%-?d)';
const sign = '(?:[-./]|)';
const edge = String.raw`[\p{L}\p{N}_%]`;

const orders: readonly [name: string, RegExp][] = (
  [
    ['ymd', year, month, day],
    ['dmy', day, month, year],
    ['mdy', month, day, year],
  ] as const
).map(([name, first, second, third]) => [
  name,
  new RegExp(`(?<!${edge})\`?${first}(${sign})${second}\\1${third}\`?(?!${edge})`, 'gu'),
]);
const signs: Readonly<Record<string, string>> = { '-': 'dash', '.': 'dot', '/': 'slash', '': 'bare' };
const inLetters = /(?:YYYY|yyyy)\s?[年년]\s?(?:MM?|mm?)\s?[月월]\s?(?:DD?|dd?)\s?[日일]/gu;
const iso = /\bISO[ -]?8601(?:[ -](?:dates?|format))?/giu;

/** A text with one word for each way to write a date, which slots.ts has as values: `date_dmy_dot` for "TT.MM.JJJJ". */
export function sayDates(text: string): string {
  return orders
    .reduce(
      (left, [name, pattern]) =>
        left.replace(pattern, (_all, between: string) => ` date_${name}_${signs[between] ?? ''} `),
      text,
    )
    .replace(inLetters, ' date_ymd_letters ')
    .replace(iso, ' date_ymd_dash ');
}
