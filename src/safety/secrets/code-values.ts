import { isRandomLetters, isShortForm } from './letters.ts';
import { isMixed } from './shape.ts';
import type { Style } from './value-at.ts';

/** `tokens[0`, `ArrowToken$1`, `this.next(`: an expression that was cut where a value would end. */
const EXPRESSION =
  /^[A-Za-z_$][\w$]*(?:(?:\.|->|::)[A-Za-z_$][\w$]*)*(?:\[|\?\.|\.\w+\()|^[\w$.:>-]{2,}\($|^\([A-Za-z_]\w*\)\w/;
/** What bundlers make of a name that is taken. */
const RENAMED = /^[A-Za-z]*[a-z]{3}(?:\$\d)+(?:$|[.([])/;
/** Escapes that only patterns have. */
const PATTERN = /\\[<>%(|wdsbx].*\\[<>%(|wdsbx)]/s;
/** What only code writes without a space: `null,onComment:null`, `n,this.token=n`, `1]="OpenBrace`, `a?b:c`, `x&&y`. */
const PACKED =
  /[,;{(][A-Za-z_$][\w$.]*[:=(]|&&|\|\||=>|[!=]==?[\w"'(!-]|\]=["'`\w]|[)\]][.,;][A-Za-z_$]|[;,](?:let|var|const|return|this|if|for|break|case)\b|^(?:null|true|false|undefined|void|this|new|await|function)[;,.)]|^\((?:this|[a-z]\b)|\);?$|^[\w$.]+\?[\w$.]+[:.(]/;
/** `11.7.1`, `^10.2.2`, `0x02`. */
const NUMBER = /^[~^]?v?\d{1,5}(?:\.\d{1,5}){2}(?:[-+][\w.-]{1,20})?$|^0x[0-9a-f]{1,8}$/i;
const COLOUR = /^#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})(?![0-9a-z])/i;
const ALGORITHM = /^(?:[RHEP]S(?:256|384|512)|EdDSA|A\d{3}(?:GCM|CBC|KW)\w{0,8})$/;

/** True for a piece of code or a style sheet where a value was expected. */
export function isCodeValue(value: string, style: Style): boolean {
  if (COLOUR.test(value) || NUMBER.test(value) || ALGORITHM.test(value) || PATTERN.test(value)) return true;
  if (style === 'quoted' || style === 'flag' || style === 'query') return false;
  return EXPRESSION.test(value) || PACKED.test(value) || (RENAMED.test(value) && !isRandomLetters(value));
}

/** Names of methods that have more digits than letters. */
const STANDARDS =
  /(?:[Ee]d|ED|[xX]|curve)25519|nistp\d{3}|(?:sha|SHA)\d{1,3}|(?<![A-Za-z])v\d{1,3}(?![A-Za-z0-9])/g;
const SPOKEN = /[aeiouy]/i;
const RUNS = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g;

/**
 * Names that hold digits: `OAuth2TokenCredential`, `winreg.KEY_WOW64_32KEY`, `sk-ssh-ed25519-cert-v01`. Most of the letters
 * stand in runs of one case that read as words; those of a key are torn apart by digits and case, or read as noise.
 */
export function isNameLike(value: string): boolean {
  const plain = value.replace(STANDARDS, '');
  const digits = plain.replace(/\D/g, '').length;
  let letters = 0;
  const words: string[] = [];
  for (const [run] of plain.matchAll(RUNS)) {
    letters += run.length;
    if (run.length >= 3 && (SPOKEN.test(run) || run.toUpperCase() === run || isShortForm(run)))
      words.push(run);
  }
  const inWords = words.reduce((sum, word) => sum + word.length, 0);
  return (
    letters >= (plain === value ? 4 : 1) &&
    digits <= (letters + digits) * 0.36 &&
    inWords >= letters * 0.75 &&
    !isRandomLetters(words.join('-')) &&
    !isRandomLetters(words.join(''))
  );
}

/** Not a word or a name: random letters, or digits and signs among letters. */
export function isMadeUp(value: string): boolean {
  return isRandomLetters(value) || (isMixed(value) && !isNameLike(value));
}
