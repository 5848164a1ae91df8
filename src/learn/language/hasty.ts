/** How people type in haste, in one language. */
export interface Hasty {
  /** Words as they are typed and as they are meant: "dont=don't u=you". An underscore is a space; nothing behind the sign leaves the word out. */
  words: string;
  /** What is left out or put right where more than one word tells it. Regular expressions on the words as typed, ignoring case; `to` has no groups. */
  phrases: readonly { from: string; to: string }[];
  /** Words with a letter twice: "tooo" is "too", and not "to". */
  doubled: string;
}

/** A message as it was meant. */
export interface Meant {
  text: string;
  /** Where a place in that text stands in the words as typed. */
  back: (at: number) => number;
}

/** A stretch of a message as it was meant, in the words as typed. */
export function asTypedAt({ start, end }: Stretch, { back }: Meant): Stretch {
  return { start: back(start), end: back(end) };
}

interface Stretch {
  start: number;
  end: number;
}

interface Edit {
  /** In the text as meant. */
  start: number;
  end: number;
  /** In the words as typed. */
  from: number;
  to: number;
}

/** No part of a path, of a name or of code. */
const before = String.raw`(?<![\w${'`'}'’/@.#$\\-])`;
const behind = String.raw`(?![\w${'`'}/(=*+[\\]|['’]\w|\.\w|-\w)`;
/** "muuuch", but no "www" and no Roman number. */
const drawnOut = String.raw`[a-z]*([a-hj-vyz])\1\1+[a-z]*`;

/** Where an earlier place of the text as meant stands as typed. */
function placeOf(edits: readonly Edit[], at: number): number {
  let last: Edit | undefined;
  for (const edit of edits) {
    if (edit.start >= at) break;
    last = edit;
  }
  if (last === undefined) return at;
  return at < last.end ? last.from : at - last.end + last.to;
}

/**
 * Puts right how words are typed in haste, so that no pattern has to know it: without apostrophe, in one letter, drawn out, with an oath in
 * between. The rule that is made of them is spelt so too; the quote keeps what was typed. Null where there is nothing of that.
 */
export function compileHasty({ words, phrases, doubled }: Hasty): (text: string) => Meant | null {
  const meant = new Map(
    words.split(' ').map((pair): [string, string] => {
      const [typed = '', as = ''] = pair.split('=');
      return [typed, as.replaceAll('_', ' ')];
    }),
  );
  const doubles = new Set(doubled.split(' '));
  const all = [
    ...phrases.map(({ from }) => `(${from})`),
    String.raw`${before}(?:${[...meant.keys()].join('|')}|(?:${drawnOut.replaceAll('\\1', `\\${phrases.length + 1}`)}))${behind}`,
  ];
  const pattern = new RegExp(all.join('|'), 'gi');
  const asMeant = (typed: string): string => {
    const word = typed.toLowerCase();
    const known = meant.get(word);
    if (known !== undefined) return known;
    const single = word.replace(/([a-z])\1{2,}/g, '$1');
    const twice = word.replace(/([a-z])\1{2,}/g, '$1$1');
    return doubles.has(twice) ? twice : (meant.get(single) ?? single);
  };
  return (text) => {
    const edits: Edit[] = [];
    let result = '';
    let done = 0;
    for (const match of text.matchAll(pattern)) {
      const [typed] = match;
      const phrase = phrases.findIndex((_, at) => match[at + 1] !== undefined);
      let as = phrase === -1 ? asMeant(typed) : (phrases[phrase]?.to ?? '');
      if (/^[A-Z]/.test(typed)) as = as.charAt(0).toUpperCase() + as.slice(1);
      result += text.slice(done, match.index);
      done = match.index + typed.length;
      edits.push({ start: result.length, end: result.length + as.length, from: match.index, to: done });
      result += as;
    }
    if (edits.length === 0) return null;
    return { text: result + text.slice(done), back: (at) => placeOf(edits, at) };
  };
}
