/** Letters that look like others, made plain. A disguise for a reader's eye; a model reads through it. */

const pairs = (from: string, to: string): readonly (readonly [string, string])[] => {
  const plain = Array.from(to);
  return Array.from(from, (letter, at) => [letter, plain[at] ?? letter] as const);
};

/** Cyrillic letters that look like Latin ones. */
const CYRILLIC = pairs('аеорсухіѕјԁһвкмнтгАЕОРСУХІЅЈВКМНТ', 'aeopcyxisjdhbkmhtrAEOPCYXISJBKMHT');
const LIKE_LATIN: ReadonlyMap<string, string> = new Map([
  ...CYRILLIC,
  ...pairs('αορνικτυηεβγωχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'aopviktunebywxABEZHIKMNOPTYX'),
  ...pairs('ոցսօհզ', 'nguohq'),
  ...pairs('ᎠᎡᎢᎥᎪᎫᎬᎳᎷᎻᏀᏃᏚᏙᏞᏟᏢᏴᎩᏦᎾ', 'DRTiAJEWMHGZSVLCPBYKO'),
]);
/** The other way around, for a Latin letter in a Cyrillic word. */
const LIKE_CYRILLIC: ReadonlyMap<string, string> = new Map(
  CYRILLIC.filter(([, latin]) => /[aeopcyxAEOPCXHTMBK]/.test(latin)).map(([cyrillic, latin]) => [
    latin,
    cyrillic,
  ]),
);

const MIXED_WORD =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]{2,60}/gu;
/** Greek, Cyrillic, Armenian and Cherokee; without them no word is mixed. */
const FOREIGN = /[\u0370-\u058f\u13a0-\u13ff]/;

/** Cyrillic letters that look like no Latin ones: where they stand the text is in Cyrillic, and Latin letters are the disguise. */
const LIKE_NONE = /[бджзийлпфцчшщъыьэюяїєґ]/giu;
const LEAST_CYRILLIC = 4;

/** Each mixed word in the script that most of the text is in, if its letters have their like there. */
function unmixed(text: string): string {
  const isCyrillic = (text.match(LIKE_NONE)?.length ?? 0) >= LEAST_CYRILLIC;
  return text.replace(MIXED_WORD, (word) => {
    if (!/\p{Script=Latin}/u.test(word) || /^\p{Script=Latin}+$/u.test(word)) return word;
    const likes = isCyrillic && /\p{Script=Cyrillic}/u.test(word) ? LIKE_CYRILLIC : LIKE_LATIN;
    return Array.from(word, (letter) => likes.get(letter) ?? letter).join('');
  });
}

/** Small capitals and their like, and letters that a mark runs through. */
const STYLED_LETTERS: ReadonlyMap<string, string> = new Map([
  ...pairs('ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢɡɑɩıłøđħŧƀɨʉꝼƒ', 'abcdefghijklmnopqrstuvwyzgaiilodhtbiuff'),
]);
const STYLED_LETTER =
  /[\u0131\u0142\u00f8\u0111\u0127\u0167\u0180\u0192\u0250-\u02af\u1d00-\u1d7f\ua730-\ua7af]/g;
/** Letters of flags, and white letters in black circles and squares. */
const SIGNS = /[\u{1f1e6}-\u{1f1ff}\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}]/gu;
const FLAGS_APART =
  /(?<![\u{1f1e6}-\u{1f1ff}])[\u{1f1e6}-\u{1f1ff}](?: [\u{1f1e6}-\u{1f1ff}](?![\u{1f1e6}-\u{1f1ff}])){1,40}/gu;
const SIGN_BEGINS = [0x1f1e6, 0x1f150, 0x1f170] as const;

function letterOf(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  const begin = SIGN_BEGINS.find((from) => code >= from && code < from + 26) ?? code;
  return String.fromCharCode(97 + code - begin);
}

/** Latin letters that English does not have, marks upon letters included. */
const ACCENTED = /[\u00c0-\u024f\u0250-\u02af\u0300-\u036f\u1d00-\u1d7f\u1e00-\u1eff\ua730-\ua7af]/;
const WORD = /[\p{Script=Latin}\p{M}]{3,24}/gu;
/** English words of attacks; no other language writes them with other letters. */
const TELLING: ReadonlySet<string> = new Set(
  'ignore disregard forget override bypass previous prior instruction instructions prompt prompts system reveal password passwords passphrase credentials secrets token tokens developer assistant delete execute upload forward without telling hidden everything rules guidelines pretend jailbreak unrestricted private keys'.split(
    ' ',
  ),
);

const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(STYLED_LETTER, (letter) => STYLED_LETTERS.get(letter) ?? letter);

/** English in letters of another language: `ıgnore`, `prévïous`. Other languages keep their letters. */
function unaccented(text: string): string {
  if (!ACCENTED.test(text)) return text;
  for (const [word] of text.matchAll(WORD))
    if (ACCENTED.test(word) && TELLING.has(bare(word).toLowerCase())) return bare(text);
  return text;
}

/** The same text in letters that a keyboard has. */
export function plainLetters(text: string): string {
  const lettered =
    text.search(SIGNS) >= 0
      ? text.replace(FLAGS_APART, (run) => run.replaceAll(' ', '')).replace(SIGNS, letterOf)
      : text;
  return unaccented(FOREIGN.test(lettered) ? unmixed(lettered) : lettered);
}
