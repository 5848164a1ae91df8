import { isMadeUp } from './code-values.ts';
import type { KeyClass } from './key-names.ts';
import { isMixed } from './shape.ts';
import { beginningsOf, matchesAny, matchesAt } from './places.ts';
import { type Sieve, placesFor, wordsFor } from './sieve.ts';
import { RANK, type SecretSpan } from './span.ts';
import { type Value, quotedAt, unquotedAt } from './value-at.ts';
import { isSecretValue } from './values.ts';

/** "for the staging database", "de la base": what may stand between the name and the word that links it to the value. */
const FOR = String.raw`(?:[ \t](?:root|admin|sudo|wifi|wlan|vpn|ssh|s?ftp|smtp|ldap|db|sql)(?=[ \t:]))?(?:[ \t]{1,2}(?:for|of|to|on|in|at|für|von|vom|zum|zur|pour|de|du|des|del|della|di|da|do|para|per|voor|van|dla|do|til|till|для|от|к|d[’']ordine)[ \t]{1,2}[^\n.:=;,!?"'\x60()[\]<>/]{1,60}?|(?:[ \t]\p{Script=Cyrillic}{3,14}){1,2}(?=[ \t]{0,2}[:—]))?`;
const LINKS: readonly string[] = [
  String.raw`[ \t]{0,3}\*{0,2}(?:[:：=＝]|->|→|—|[ \t][-–](?=[ \t]))\*{0,2}[ \t]{0,3}`,
  String.raw`[ \t]{1,3}(?:is|was|will be|should be|be|becomes|(?:has been |was |is )?(?:set|changed) to|to|as|ist|lautet|heißt|war|wird|wurde|est|sera|devient|es|era|será|é|è|sarà|ficou|diventa|wordt|jest|är|on|это|будет|стал|=)(?: now| still| currently| jetzt)?[ \t]{0,2}:?[ \t]{1,3}`,
  // "The password's x9...", "le mot de passe c'est x9...".
  String.raw`['’]s(?: now| still| currently)?[ \t]{1,3}|,?[ \t]{1,3}c['’](?:est|était)(?: bien)?[ \t]{0,2}:?[ \t]{1,3}`,
  String.raw`(?:の値)?[ \t]{0,2}(?:は|が|を|是|为|為|就是|设为|改成|設為|改为|는|은|이|가|를)[ \t]{0,2}[:：]?[ \t]{0,2}`,
];
const LINK = new RegExp(`${FOR}(?:${LINKS.join('|')})`, 'yiu');

/** Words for a password and for a key in scripts that the name scan does not know. */
const OTHER_SCRIPTS: readonly { words: string; keyClass: KeyClass }[] = [
  {
    words:
      'パスワード|暗証番号|パスフレーズ|密码|密碼|口令|비밀번호|비번|암호|패스워드|รหัสผ่าน|पासवर्ड|كلمة المرور|كلمة السر|סיסמה|[Пп]арол(?:ь|я|ем|ю)|ПАРОЛЬ|κωδικός|[şŞ]ifre(?:si|niz|m|miz)?',
    keyClass: 'password',
  },
  {
    words: 'トークン|アクセスキー|APIキー|令牌|密钥|密鑰|秘钥|토큰|API ?키|비밀키|[Тт]окен|[Кк]люч(?: API)?',
    keyClass: 'key',
  },
];
/** The API key of languages that put the words the other way round. */
const LATIN_KEYS =
  /(?<![\p{L}])(?:clé|clave|chave|chiave)s? (?:d['’]|de |da |di |della |do )?API|API-Schlüssel/iuy;
const LATIN_PLACES = beginningsOf(LATIN_KEYS);
const OTHER = OTHER_SCRIPTS.map(({ words, keyClass }) => {
  const pattern = new RegExp(words, 'uy');
  return { pattern, places: beginningsOf(pattern), keyClass };
});

const BEFORE_BESIDE =
  /(?:^|[\s(])(?:with|using|use|and|mit|und|avec|et|con|com|usa|utilise|nutze|login|user(?:name)?[ :]{1,2}\S{1,40}|[/,&+])[ \t]{0,2}(?:the |this |my |our |your |le |dem |das |la |a |o |il )?(?:api |access |auth )?$/i;
/** The parts of a login in a row: "network x, password y". */
const AFTER_COMMA = /(?<=[\w"'`)])[,;][ \t]{0,2}$/;

/** What a sentence says after a telling name that ends at `at`: "is ...", "for the db is ...", ": ...". */
export function saidAfter(text: string, at: number, keyClass: KeyClass): Value | undefined {
  LINK.lastIndex = at;
  if (!LINK.test(text)) return undefined;
  const from = LINK.lastIndex;
  const quoted = quotedAt(text, from);
  if (quoted !== undefined) {
    const fits =
      quoted.text.length <= 100 && isSecretValue(quoted.text, keyClass, 'quoted') && !isCode(quoted.text);
    return fits ? quoted : undefined;
  }
  const value = asciiValue(text, from);
  if (value === undefined || !isSecretValue(value.text, keyClass, 'prose')) return undefined;
  // `= 100024;` is a number of a program.
  return /^\d+$/.test(value.text) && text.charAt(value.end) === ';' ? undefined : value;
}

const BESIDE = /^[ \t]{1,3}\S/;

/** Nobody writes a word of so many letters and digits beside "token". */
const MADE_BY_MACHINES = 20;

/** "with password x9...", "use this token x9...": nothing links the two, so only a value that cannot be a word will do. */
export function saidBeside(text: string, start: number, end: number, keyClass: KeyClass): Value | undefined {
  if (keyClass !== 'password' && keyClass !== 'key') return undefined;
  const value = BESIDE.test(text.slice(end, end + 4)) ? secretBehindSpace(text, end) : undefined;
  if (value === undefined) return undefined;
  const before = text.slice(Math.max(0, start - 60), start).replace(/(?:mots? de|palavra|parola) $/iu, '');
  // A note that begins with it: "pw x9... for the vpn".
  const isNote = /(?:^|\n)[ \t>*-]{0,6}$/.test(before) && isMadeUp(value.text);
  // After a comma alone it may be another word of the sentence: "..., password step2 ...".
  const isListed = AFTER_COMMA.test(before) && /\d{2}|[!@#$%^&*]/.test(value.text);
  if (!BEFORE_BESIDE.test(before) && !isNote && !isListed) return undefined;
  const isEnough = keyClass === 'password' || value.text.length >= MADE_BY_MACHINES;
  return isEnough ? value : undefined;
}

function secretBehindSpace(text: string, at: number): Value | undefined {
  const space = /^[ \t]{1,3}/.exec(text.slice(at, at + 3));
  return space === null ? undefined : plainSecret(text, at + space[0].length);
}

function plainSecret(text: string, at: number): Value | undefined {
  const quoted = quotedAt(text, at);
  const value = quoted ?? asciiValue(text, at);
  if (value === undefined || value.text.length < 5 || /\s/.test(value.text) || isCode(value.text))
    return undefined;
  if (quoted === undefined && !isMixed(value.text) && !/[!@#$%^&*]/.test(value.text)) return undefined;
  return isSecretValue(value.text, 'password', quoted === undefined ? 'prose' : 'quoted') ? value : undefined;
}

const LOGIN =
  /(?:credentials|creds|logins?|(?:test|demo|admin|staging|dev|our|my) ?account|zugangsdaten|identifiants|credenciales|credenziali|username[ ]?[/:&+,][ ]?pass(?:word)?|user[ ]?[/:&+,][ ]?pass(?:word)?|user and password|log ?in (?:as|with|using)|logged in as)(?![\w@-])[ \t]{0,2}(?:[:：=]|is|are|sind|sont|son|sono|são)?[ \t]{0,3}["'`(]?([\w.@+-]{2,60})["'`]?[ ]{0,2}(?:[/:,][ ]{0,2}|\|[ ]{0,2}(?!["'`]))(?=[^\s*])/iy;

export const LOGIN_PLACES = beginningsOf(LOGIN);

/** "try x9... as the password", "x9... is the password". */
const TURNED =
  /(?<![\w@/.-])["'`]?([^\s"'`,;:()<>]{5,80})["'`]?[ ](?:as|is|for|=)[ ](?:the |your |my |our |a |its |das |le )?(?:[a-z]{2,12}[ ])?(?:password|passwd|passphrase|passwort|pw|pwd)\b(?![ ]?(?:field|input|hash|is|of|in|reset|policy|to|column|key))/gi;

export const TURNED_WORDS = wordsFor([' passw', ' passphrase', ' pw']);

export function findTurned(text: string, spans: SecretSpan[]): void {
  for (const hit of text.matchAll(TURNED)) {
    const word = hit[1] ?? '';
    if (!isMixed(word) || /[(){}=]/.test(word) || !isSecretValue(word, 'password', 'prose')) continue;
    const start = hit.index + hit[0].indexOf(word);
    add(spans, 'password', { text: word, start, end: start + word.length, after: start + word.length });
  }
}

/** A line that is nothing but `admin:x9...`. */
const ALONE =
  /^[ \t>*-]{0,8}["'`]?(?:admin|administrator|root|sa|postgres|user|test|guest|demo|[\w.+-]{2,40}@[\w-]{2,40}\.[a-z]{2,8})[ ]?[:/|][ ]?([^\s:/|"'`]{6,80})["'`]?[ \t]{0,4}$/gim;

/** Names that stand alone before a password, as far as its sign; a mail address is another. */
const LOGIN_NAME =
  /(?<=^[ \t>*-]{0,8}["'`]?)(?:admin|administrator|root|sa|postgres|user|test|guest|demo)[ ]?[:/|]/imy;
const LOGIN_NAMES = beginningsOf(LOGIN_NAME);
const MAIL_END = /@[\w-]{2,40}\.[a-z]{2,8}[ ]?[:/|]/iy;
const PORT_END = /@[\w.-]{1,80}:\d/y;
const SIGNS = placesFor(['@']);

/** `app:x9...@db.shop.test:5432` without a scheme before it. */
const BARE_ADDRESS = /(?<![\w/@.:-])[\w.-]{2,40}:([^\s:@/"'`<>]{5,80})@[\w.-]{1,80}:\d{2,5}(?![\w.])/g;

export function findLoginLines(text: string, spans: SecretSpan[], sieve: Sieve): void {
  const signs = sieve.placesOf(SIGNS);
  if (matchesAny(PORT_END, text, signs))
    for (const hit of text.matchAll(BARE_ADDRESS)) {
      const word = hit[1] ?? '';
      const start = hit.index + hit[0].lastIndexOf(`:${word}@`) + 1;
      if (isMixed(word) && isSecretValue(word, 'password', 'flag'))
        add(spans, 'password', { text: word, start, end: start + word.length, after: start + word.length });
    }
  if (!matchesAny(LOGIN_NAME, text, sieve.placesOf(LOGIN_NAMES)) && !matchesAny(MAIL_END, text, signs))
    return;
  for (const hit of text.matchAll(ALONE)) {
    const word = hit[1] ?? '';
    if (!isMixed(word) || /^\d|[()<>{}]/.test(word) || !isSecretValue(word, 'password', 'prose')) continue;
    const start = hit.index + hit[0].lastIndexOf(word);
    add(spans, 'password', { text: word, start, end: start + word.length, after: start + word.length });
  }
}

/** "creds: me / ..." in a sentence. */
export function findLogins(text: string, spans: SecretSpan[], sieve: Sieve): void {
  for (const hit of matchesAt(LOGIN, text, sieve.placesOf(LOGIN_PLACES))) {
    const value = plainSecret(text, hit.index + hit[0].length);
    if (value !== undefined && !/^\/|^\\n|^\d{2,5}(?:\/|$)/.test(value.text)) add(spans, 'password', value);
  }
}

/** Secrets that a word of another script announces. */
export function findOtherScripts(text: string, spans: SecretSpan[], sieve: Sieve): void {
  for (const word of matchesAt(LATIN_KEYS, text, sieve.placesOf(LATIN_PLACES))) {
    const value = saidAfter(text, word.index + word[0].length, 'key');
    if (value !== undefined) add(spans, 'key', value);
  }
  for (const { pattern, places, keyClass } of OTHER) {
    for (const word of matchesAt(pattern, text, sieve.placesOf(places))) {
      const after = word.index + word[0].length;
      const value =
        saidAfter(text, after, keyClass) ??
        (keyClass === 'password' ? secretBehindSpace(text, after) : undefined);
      if (value !== undefined) add(spans, keyClass, value);
    }
  }
}

/** What this file asks the sieve for. */
export const PROSE_WORDS = [
  LOGIN_PLACES,
  TURNED_WORDS,
  LOGIN_NAMES,
  SIGNS,
  LATIN_PLACES,
  ...OTHER.map(({ places }) => places),
];

function isCode(value: string): boolean {
  return /^[\w.]+\(|[{}]|^--?\w|^[\w-]+\.[a-z]{2,4}$|^[a-z]+(?:_[a-z]+)+$|^[A-Z_]+$/.test(value);
}

/** Sentences of East Asia go on right after the value; it ends where the printable ASCII ends. */
function asciiValue(text: string, at: number): Value | undefined {
  const run = unquotedAt(text, at, 'prose');
  if (run === undefined) return undefined;
  const value = /^[\x21-\x7e\u00c0-\u024f]+/.exec(run.text)?.[0].replace(/[,;:)\]}."'`*]+$/, '');
  if (value === undefined || value === '') return undefined;
  return { text: value, start: at, end: at + value.length, after: at + value.length };
}

function add(spans: SecretSpan[], keyClass: KeyClass, value: Value): void {
  const kind = keyClass === 'password' ? 'password' : 'api-key';
  spans.push({ kind, start: value.start, end: value.end, rank: RANK.assignment });
}
