/** Sentences in codes, made readable. Only what looks like a code is tried. */

/** What a line says when it is read as each code that it may be in. */
export function solvedCodes(line: string): string[] {
  return [unreversed(line), unturned(line), unpigged(line), unmorsed(line), unrotated(line)].filter(
    (solved) => solved !== undefined,
  );
}

/** Words that many sentences have, written from right to left. */
const BACKWARDS =
  /snoitcurtsni|tpmorp|drager?sid|erongi|laever|(?<!\p{L})(?:eht|ruoy|dna|lla|tuohtiw|eteled|tegrof|dnes|llet|morf|yna|tahw|seliff?|terces|nekot|drowssap|niaga|won)(?!\p{L})/giu;
/** Two such words; one may be a name. */
const ENOUGH = 2;

function unreversed(line: string): string | undefined {
  const found = new Set(Array.from(line.matchAll(BACKWARDS), ([word]) => word.toLowerCase()));
  const isLong = Array.from(found).some((word) => word.length > 4);
  return found.size >= ENOUGH || isLong ? Array.from(line).reverse().join('') : undefined;
}

/** Letters that stand on their heads. */
const TURNED: ReadonlyMap<string, string> = new Map([
  ...'ɐ:a q:b ɔ:c p:d ǝ:e ɟ:f ƃ:g ɥ:h ı:i ᴉ:i ɾ:j ʞ:k ʃ:l ɯ:m u:n d:p b:q ɹ:r ʇ:t n:u ʌ:v ʍ:w ʎ:y'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(2)] as const),
]);
const STANDS_ON_HEAD = /[ɐɔǝɟƃɥɾʞɯɹʇʌʍʎ]/g;
const LEAST_TURNED = 5;

function unturned(line: string): string | undefined {
  if ((line.match(STANDS_ON_HEAD)?.length ?? 0) < LEAST_TURNED) return undefined;
  return Array.from(line, (letter) => TURNED.get(letter) ?? letter)
    .reverse()
    .join('');
}

const PIG = /(?<![\p{L}])([a-z]{1,18})ay(?![\p{L}])/giu;
const LEAST_PIG = 5;
/** `ignoreyay` is "ignore", `owshay` is "show": the letters before the first vowel went to the end. */
const MOVED = /^(.*?[aeiouy][a-z]*?)(qu|[^aeiou]{1,3})$/i;

function unpigged(line: string): string | undefined {
  let count = 0;
  const read = line.replace(PIG, (word, stem: string) => {
    if (stem.length < 2) return word;
    count += 1;
    if (/[yw]$/i.test(stem) && /^[aeiou]/i.test(stem)) return stem.slice(0, -1);
    return unmoved(stem);
  });
  return count >= LEAST_PIG ? read : undefined;
}

/** Consonants at the end that may begin a word go back to the front. */
function unmoved(stem: string): string {
  const onset =
    /(?:str|spr|scr|spl|thr|shr|sch|qu|[bcdfgkps]l|[bcdfgkpt]r|s[chkmnptw]|[cptw]h|tw|gn|kn|wr|[bcdfghjklmnpqrstvwxyz])$/i.exec(
      stem,
    )?.[0];
  return onset === undefined || !MOVED.test(stem) ? stem : onset + stem.slice(0, -onset.length);
}

const MORSE: Readonly<Record<string, string>> = Object.fromEntries(
  '.- a -... b -.-. c -.. d . e ..-. f --. g .... h .. i .--- j -.- k .-.. l -- m -. n --- o .--. p --.- q .-. r ... s - t ..- u ...- v .-- w -..- x -.-- y --.. z'
    .split(' ')
    .reduce<[string, string][]>(
      (pairs, part, at, all) => (at % 2 === 0 ? [...pairs, [part, all[at + 1] ?? '']] : pairs),
      [],
    ),
);
const MORSE_RUN = /(?<![\w.-])[.-]{1,6}(?:[ /|]{1,3}[.-]{1,6}){7,600}/g;

function unmorsed(line: string): string | undefined {
  const runs = line.match(MORSE_RUN);
  if (runs === null) return undefined;
  return runs
    .map((run) =>
      run
        .split(/ ?[/|] ?|  +/)
        .map((word) => Array.from(word.split(' '), (letter) => MORSE[letter] ?? '').join(''))
        .join(' '),
    )
    .join(' ');
}

function unrotated(line: string): string | undefined {
  if (!/rot-?13/i.test(line)) return undefined;
  return line.replace(/[a-z]/gi, (letter) => {
    const base = letter <= 'Z' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
  });
}

const MAX_BLOBS = 40;
const BLOB =
  /[A-Za-z0-9+/_-]{24,20000}={0,2}|(?:\\x[0-9a-f]{2}|\\u00[0-9a-f]{2}|%[0-9a-f]{2}|[0-9a-f]{2} ?){16,8000}/gi;

/** Base64, hex, `\x41`, `\u0041` and `%41` within a text, where something readable comes out. */
export function decodedBlobs(text: string): { decoded: string; start: number; end: number }[] {
  const blobs: { decoded: string; start: number; end: number }[] = [];
  let tried = 0;
  for (const hit of text.matchAll(BLOB)) {
    if ((tried += 1) > MAX_BLOBS) break;
    const decoded = decode(hit[0]);
    if (decoded !== undefined) blobs.push({ decoded, start: hit.index, end: hit.index + hit[0].length });
  }
  return blobs;
}

function decode(blob: string): string | undefined {
  const hex = /^(?:(?:\\x|\\u00|%)?[0-9a-f]{2} ?)+$/i.test(blob);
  const decoded = hex
    ? Buffer.from(blob.replace(/\\x|\\u00|%| /gi, ''), 'hex').toString('utf8')
    : Buffer.from(blob, 'base64').toString('utf8');
  if (decoded.length < 10) return undefined;
  const readable = decoded.replace(/[^\x20-\x7e\n\r\t\p{L}\p{P}]/gu, '').length;
  return readable / decoded.length > 0.9 ? decoded : undefined;
}
