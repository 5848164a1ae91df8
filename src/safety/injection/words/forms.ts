/** Forms of English words, so that lists of words name each once. */

const VOWEL = /[aeiou]/;

/** "skip" stands for skips, skipping and skipped. Between commas; irregular forms behind a slash: `send/sent`, `leave out/left out`. */
export function verbs(list: string): string[] {
  return words(list).flatMap((entry) => {
    const [whole = '', ...irregular] = entry.split('/');
    const [verb = '', ...rest] = whole.split(' ');
    return [...formsOf(verb).map((form) => [form, ...rest].join(' ')), ...irregular];
  });
}

function formsOf(verb: string): string[] {
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(verb)) {
    const stem = verb.slice(0, -1);
    return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
  }
  const third = /(?:s|x|sh|ch|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
  const end = verb.at(-1) ?? '';
  const isDoubled = /[aeiou][bdglmnprt]$/.test(verb) && !VOWEL.test(verb.at(-3) ?? 'a');
  const doubled = isDoubled ? [`${verb}${end}ed`, `${verb}${end}ing`] : [];
  return [verb, third, `${verb}ed`, `${verb}ing`, ...doubled];
}

/** "proxy" stands for proxies, too. Between commas; the last word of several is the one that changes. */
export function nouns(list: string): string[] {
  return words(list).flatMap((noun) => [noun, pluralOf(noun)]);
}

function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|sh|ch)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** Words and phrases between commas, as they stand. */
export function words(list: string): string[] {
  return list
    .split(',')
    .map((word) => word.trim().replaceAll(/\s+/g, ' '))
    .filter((word) => word !== '');
}

const AIMED = ['it', 'them', 'both', 'these', 'those', 'this', 'that', 'each one', 'all of them'];

/** "take out" stands for "take it out", "taking them out" and so on. */
export function splitVerbs(list: string): string[] {
  return words(list).flatMap((phrase) => {
    const [verb = '', ...rest] = phrase.split(' ');
    return formsOf(verb).flatMap((form) => AIMED.map((aim) => [form, aim, ...rest].join(' ')));
  });
}

/** "drop" stands for "drop it", "drops them" and so on. */
export function aimed(list: string): string[] {
  return words(list).flatMap((verb) => formsOf(verb).flatMap((form) => AIMED.map((aim) => `${form} ${aim}`)));
}
