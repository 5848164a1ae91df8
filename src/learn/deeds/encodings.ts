/** The name of an encoding other than UTF-8, as programs of all languages write it. */
export const encodings =
  /\b(?:latin-?1|iso-?8859-\d{1,2}|windows-?125\d|cp-?125\d|utf-?16(?:-?[lb]e)?|shift[-_]?jis|sjis|cp932|euc-?(?:jp|kr)|gb(?:k|18030|2312)|big5|macroman|koi8-[ru])\b/i;

/** The encoding that was named in the lines that patches put in; empty where they name none. */
export function encodingNamed(diffs: readonly string[]): string {
  const added = diffs.flatMap((diff) => diff.split('\n')).filter((line) => line.startsWith('+'));
  return encodingIn(added.join('\n'));
}

/** The first encoding that a text names; empty where it names none. */
export function encodingIn(text: string): string {
  return encodings.exec(text)?.[0].toLowerCase() ?? '';
}
