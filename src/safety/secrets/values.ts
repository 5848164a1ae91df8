import { isCodeValue, isNameLike } from './code-values.ts';
import type { KeyClass } from './key-names.ts';
import { isRandomLetters } from './letters.ts';
import { FILE_NAME, isCamel, isNameChain, isPathLike } from './name-shapes.ts';
import { PLAIN_WORDS } from './ordinary-words.ts';
import type { Style } from './value-at.ts';
import { entropy, isMixed, isSequence, isStandIn } from './shape.ts';
import { isProsePassword } from './spoken-values.ts';

/** Words people really use as passwords and that hardly mean anything else beside the word password. */
const COMMON_PASSWORDS = new Set(
  'letmein qwerty qwertz azerty qwertyuiop asdfgh asdfghjkl zxcvbn iloveyou trustno1 abc123 123456 1234567 12345678 123456789 1234567890 111111 000000 password1 password12 password123 passw0rd p@ssword p@ssw0rd pa$$word pa$$w0rd admin123 root123 test123 test1234 welcome1 changeme123 hunter2 toor 1q2w3e4r qwe123 superman batman'.split(
    ' ',
  ),
);
/** In quotes beside the name these are set as a password, though elsewhere they are ordinary words. */
const WEAK_PASSWORDS = new Set([
  ...COMMON_PASSWORDS,
  ...'admin root guest secret test pass1 postgres mysql master administrator sa demo oracle tomcat manager scott tiger welcome'.split(
    ' ',
  ),
]);

/** Names of a variable or a field with a number behind it. */
const NUMBERED_NAME =
  /^(?:args?|params?|str|string|val(?:ue)?|var|user|input|password|passwd|pass|pwd|pw|token|key|test|tmp|temp|field|col|row|line|step|phase|part|option|version|v|s|p|x|oauth|utf|sha|md|base|http|ipv|web|level|tier|type|port|node|case|item|sprint|week|day|q)[_-]?\d{1,3}$/i;

export const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const REFERENCE =
  /^(?:process\.env|import\.meta|os\.|env[.([]|System\.|secrets?\.|vars\.|var\.|local\.|data\.|config\.|settings\.|this\.|self\.|args?\.|options?\.|opts\.|req(?:uest)?\.|ctx\.|props\.|params\.|state\.|vault:|ssm:|op:\/\/|arn:|ref\+|keyring:|file:|env:|!|&|\*[a-z]|@|#\{|%(?!2[BbFf])[({]?\w|\$|<|\{|\[|:|=)/i;
const IDENTIFIER_CHAIN = /^[A-Za-z_$][\w$]*(?:(?:\.|->|::|\?\.|!\.)[A-Za-z_$][\w$]*)*[!?]?$/;
const SENTENCE_WORDS =
  /\b(?:enter|your|please|must|invalid|required|forgot|reset|confirm|show|hide|should|cannot|least|characters|is|are|was|the|and|or|not|with|for|to|of|in|has|have|been|mot de passe|passwort|contraseña|senha|password|passwords|token|secret)\b/i;

/** `a=b=c=`: names again, not a value. Said first, since a line of nothing else would be judged once for each of its names. */
const CHAIN = /^(?:[A-Za-z_]\w{0,40}=){2}[A-Za-z_]/;

/** True when a value beside a telling name is that secret itself, and not a name for it, a type, a sentence or a stand-in. */
export function isSecretValue(value: string, keyClass: KeyClass, style: Style): boolean {
  if (value.length < 3 || value.startsWith('[REDACTED') || (style !== 'quoted' && CHAIN.test(value)))
    return false;
  const lower = value.toLowerCase();
  if (keyClass === 'password' && (style === 'quoted' ? WEAK_PASSWORDS : COMMON_PASSWORDS).has(lower))
    return true;
  if (PLAIN_WORDS.has(lower) || PLAIN_WORDS.has(lower.replace(/[.!?:;,)\]}]+$/, ''))) return false;
  if (style === 'quoted' && keyClass !== 'weak' && isBytes(value)) return true;
  if (isCodeValue(value, style)) return false;
  if (/^[\W_]+$/.test(value) && !(keyClass === 'password' && style === 'quoted' && new Set(value).size > 4))
    return false;
  if (isStandIn(value) || (style !== 'quoted' && NUMBERED_NAME.test(value))) return false;
  if (style !== 'quoted' && (REFERENCE.test(value) || /\(/.test(value.slice(1, -1))))
    return isOddPassword(value, keyClass, style);
  if (REFERENCE.test(value) && !/[\w]{6}/.test(value.replace(/^\W+/, ''))) return false;
  if (
    /^(?:process\.env|import\.meta\.env|os\.environ|secrets\.|env:|arn:|op:\/\/|\$[A-Z_][A-Z0-9_]*$|\$\(|%[A-Z_]+%$|%env\(|%[sdv]$|:[a-z_]+$|@[a-z_]+$|\{\w*\}$)/.test(
      value,
    )
  )
    return false;
  if (keyClass === 'password') return isPassword(value, style);
  if (keyClass === 'secret' && isPassword(value, style) && !/\s/.test(value)) {
    if (style === 'quoted' || style === 'env')
      return (!isNameChain(value) || isNumberedPhrase(value)) && !isPathLike(value) && value.length >= 5;
  }
  return isMachineMade(value, keyClass);
}

/** Passwords such as `p(ss$w0rd` look like calls; they are taken only where a whole setting is the value. */
function isOddPassword(value: string, keyClass: KeyClass, style: Style): boolean {
  if (keyClass !== 'password' || (style !== 'env' && style !== 'flag')) return false;
  return /^[^\w\s({[<$]/.test(value) && isMixed(value) && value.length >= 8 && !/[()]$/.test(value);
}

function isPassword(value: string, style: Style): boolean {
  if (/\s/.test(value)) return style === 'quoted' && isPassPhrase(value);
  if (
    /^(?:https?|file|ftp):\/\//.test(value) ||
    /^\.{1,2}\//.test(value) ||
    (isPathLike(value) && /^[~/]/.test(value) && /\/.*\//.test(value))
  )
    return false;
  const isName = IDENTIFIER_CHAIN.test(value);
  const digits = /\d/.test(value);
  if (
    /pass(?:word|wd|phrase)?|pwd|secret|token|contrase|passwort/i.test(value) &&
    !digits &&
    !/[!@#$%^&*?]/.test(value)
  ) {
    return (
      (style === 'quoted' || style === 'env') &&
      /^[a-z]+$/.test(value) &&
      value.length > 10 &&
      !/(?:field|input|hash|label|s)$/.test(value) &&
      !/^(?:new|old|user|current|confirm|repeat|my|the|no|invalid|wrong|forgot|reset|change|show|hide|get|set)/.test(
        value,
      )
    );
  }
  switch (style) {
    case 'quoted':
      return isQuotedPassword(value, isName, digits);
    case 'flag':
      return (
        value.length >= 4 && !value.startsWith('-') && (!/^[A-Z_]+$/.test(value) || isRandomLetters(value))
      );
    case 'env':
    case 'query':
      return (
        value.length >= 4 &&
        !/^\d{1,3}$/.test(value) &&
        (isRandomLetters(value) ||
          (!isCamel(value) &&
            !/^[A-Z][A-Z_]+$/.test(value) &&
            (!/^\w+\.\w+(?:\.\w+)*$/.test(value) || (isMixed(value) && !isNameLike(value)))))
      );
    case 'bare':
      if (value.length < 5) return false;
      if (isRandomLetters(value)) return !FILE_NAME.test(value);
      if (isName)
        return (
          digits &&
          !/^[A-Za-z]+[._]?\w*?\d{1,2}$/.test(value) &&
          !value.includes('.') &&
          !/^[a-z]+_\w+$/i.test(value)
        );
      if (MEASURE.test(value)) return false;
      return isMixed(value) || (digits && /^\d{5,}$/.test(value)) || /^[\w-]+[!@#$%^&*?]+\w*$/.test(value);
    case 'prose':
      return isProsePassword(value);
  }
}

/** `min-8-chars`: a rule for passwords. */
const MEASURE =
  /^(?:min|max)-?\d{1,3}$|^[a-z]+(?:-[a-z]+){0,3}-\d{1,3}-(?:chars?|characters?|digits?|letters?|symbols?|bits?|bytes?)$/;

function isQuotedPassword(value: string, isName: boolean, digits: boolean): boolean {
  if (isRandomLetters(value)) return !FILE_NAME.test(value);
  if (isCamel(value) && !digits && value.length > 6) return !/^[a-z]+(?:[A-Z][a-z]+){1,4}$/.test(value);
  if (isName && !digits) {
    if (/[._]|::|->/.test(value)) return false;
    return value.length >= 4 && !/^[A-Z][a-z]{2,9}$/.test(value);
  }
  if (/^[a-z]+(?:-[a-z]+)+$/.test(value)) return value.split('-').length >= 4;
  return !/^[A-Z]+(?:_[A-Z0-9]+)+$/.test(value) && !/^[\w.-]+\.[a-z]{2,4}$/.test(value);
}

/** Several words in quotes that are a pass phrase, not a label or a sentence. */
function isPassPhrase(value: string): boolean {
  if (value.length > 120 || /[\r\n]/.test(value) || /[{}<>]|[.!?…:]$/.test(value)) return false;
  if (SENTENCE_WORDS.test(value)) return false;
  const words = value.trim().split(/\s+/);
  if (words.length > 12) return false;
  return isMixed(value) || words.length >= 3 || /[!@#$%^&*]/.test(value);
}

function isMachineMade(value: string, keyClass: KeyClass): boolean {
  if (/\s/.test(value)) return isSalt(value);
  if (isPathLike(value) || FILE_NAME.test(value) || isSequence(value)) return false;
  if (
    /^[\w.+-]+@[\w-]+\.[\w.]+$/.test(value) ||
    /^sha(?:1|256|384|512)-/.test(value) ||
    /^v?\d+(?:\.\d+){1,4}/.test(value)
  )
    return false;
  if (UUID.test(value)) return keyClass === 'key' || keyClass === 'secret';
  if (keyClass === 'weak' && isBasicPair(value)) return true;
  const minimum = keyClass === 'weak' ? 20 : keyClass === 'secret' ? 7 : 10;
  if (value.length < minimum || isNameChain(value) || isNameLike(value)) return false;
  if (keyClass === 'weak' && !PLAIN_KEY.test(value)) return false;
  if (!isMixed(value) && (value.length < LETTERS_ENOUGH || keyClass === 'weak' || !isRandomLetters(value)))
    return false;
  const wanted = keyClass === 'weak' ? 3.6 : value.length >= 16 ? 2.9 : 2.4;
  return (
    entropy(value) >= wanted &&
    (keyClass !== 'weak' || !/(?:^|[-_:./])(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(value))
  );
}

/** `\x9f\x1c_5#y2L`: bytes as a program wrote them, no class of a regular expression. */
function isBytes(value: string): boolean {
  return (
    value.length >= 12 &&
    /(?:\\x[0-9a-f]{2}[^\n]{0,40}?){2}/i.test(value) &&
    !/[[(^]\\x|-\\x|\\x1b\[/i.test(value)
  );
}

/** Salts of all signs there are, as WordPress makes them: spaces too, but no words. */
function isSalt(value: string): boolean {
  const signs = value.replace(/[\p{L}\p{N}\s]/gu, '').length;
  return (
    value.length >= 32 &&
    signs >= 6 &&
    /\d/.test(value) &&
    /[a-z]/.test(value) &&
    /[A-Z]/.test(value) &&
    !/(?<!\p{L})(?:[a-z]{3,}|[A-Z][a-z]{3,}) (?:[a-z]{2,}|[A-Z][a-z]{2,})(?!\p{L})/u.test(value) &&
    entropy(value) >= 4.2
  );
}

/** What keys under a name that says little are made of. */
const PLAIN_KEY = /^[\w+/=.~:@%|-]+$/;
/** Letters alone are a key when there are as many as in one and nobody could say them. */
const LETTERS_ENOUGH = 16;

/** `user:password` in base64, as tools keep it in their settings. */
function isBasicPair(value: string): boolean {
  if (!/^[A-Za-z0-9+/]{12,400}={0,2}$/.test(value)) return false;
  return /^[\w.@+-]{1,80}:[\x21-\x7e]{3,200}$/.test(Buffer.from(value, 'base64').toString('latin1'));
}

/** `superSecretFlask1`, `our-long-signing-phrase-2022`: names rarely end in a number when they are that long. */
function isNumberedPhrase(value: string): boolean {
  return (
    (value.length >= 12 && /^[a-zA-Z]+\d{1,4}$/.test(value) && /[a-z][A-Z]/.test(value)) ||
    /^[a-z]{2,16}(?:-[a-z]{2,16}){3,9}-\d{2,6}$/.test(value)
  );
}
