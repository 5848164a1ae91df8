import { isMadeUp } from './code-values.ts';
import type { KeyName } from './key-names.ts';
import { type Place, isNumber, isVerb } from './neighbours.ts';
import { type Value, afterOpenTag, quotedAt, unquotedAt } from './value-at.ts';
import { SMALL_WORDS } from './ordinary-words.ts';
import { isJoinedEitherWay, isOrdinary } from './spoken-values.ts';
import { isSecretValue } from './values.ts';

/** What is given to a name: after a sign, in a call, a cell, a tag, a flag or the next line. */

const CLOSE = String.raw`(?:\\{0,3}["'\x60]|&quot;|&#34;|%22|%5[Dd])?[\])]{0,2}`;
const ASSIGN = new RegExp(
  String.raw`${CLOSE}\*{0,2}[ \t]{0,30}(?::=|=>|->|<-|<<<(?!<)|[=!]==?|[?|]{2}=|\+=|=|:(?![:/])|：|＝|%3[AaDd])\*{0,2}[ \t]{0,30}(?:&quot;|&#34;|%22)?(?:!!(?:str|binary)[ \t]{1,8})?`,
  'y',
);
const TYPED =
  /(?:\[\w{0,8}\])?[?!]?[ \t]{0,4}:[ \t]{0,4}&?(?:'static )?[A-Za-z_][\w.<>| [\]]{0,40}?[ \t]{0,4}=(?![=>])[ \t]{0,4}|[ \t]+[A-Za-z_][\w.]{0,20}[ \t]{0,4}:?=[ \t]{0,4}|[ \t]+[Aa]s[ \t]+\w{1,20}[ \t]{0,4}=[ \t]{0,4}|\[\w{0,8}\][ \t]{0,4}=[ \t]{0,4}/y;
const CALL = /(?:\.equals(?:IgnoreCase)?)?[ \t]?\([ \t\r\n]{0,20}/y;
const COMMA = new RegExp(String.raw`\\{0,3}["'\x60][ \t]{0,4},[ \t\r\n]{0,20}`, 'y');
const PAIR = new RegExp(
  String.raw`${CLOSE},?\s{0,40}(?:\\{0,3}"\w{1,30}\\{0,3}"[ \t]{0,4}:[ \t]{0,4}(?:\\{0,3}"[^"\\\n]{0,60}\\{0,3}"|\w{1,10}),\s{0,40}){0,3}\\{0,3}["']?(?:(?:\w{0,20}_)?value|\w{0,20}Value|VALUE|content)\\{0,3}["']?[ \t]{0,4}[:=][ \t]{0,4}`,
  'y',
);
/** `variable "db_password" { default = "x" }` of Terraform. */
const DEFAULT =
  /"[ \t]{0,4}\{[^{}"]{0,80}(?:"[^"\n]{0,200}"[^{}"]{0,80}){0,3}?\bdefault[ \t]{0,12}=[ \t]{0,4}/y;
/** `APIKEY,value` in a line of its own. */
const LISTED = /["']?[ \t]{0,2}[,;\t][ \t]{0,2}(?=\S{3,300}[ \t]{0,4}(?:\r?\n|$))/y;
const OTHERWISE = /\\{0,3}["'`]?[\])]{0,2}[ \t]{0,4}(?:\|\||\?\?|\bor\b|\?:)[ \t]{0,4}/y;
/** `<string name="api_key">x</string>` and `<key>password</key><string>x</string>`, up to the `>`. */
const MARKED = /["'](?=\s{0,4}>)|<\/key>\s{0,20}<string(?=>)/y;
const CELL = /\**[ \t]{0,30}\|[ \t]{1,30}(?=\S)/y;
const SPACE = /[ \t]{1,8}/y;
/** A command goes on behind a backslash at the end of a line. */
const WRAPPED = /[ \t]{0,8}\\\r?\n[ \t]{0,60}/y;
const FALLBACK =
  /(?:process\.env(?:\.\w{1,60}|\[["']\w{1,60}["']\])|import\.meta\.env\.\w{1,60}|(?:os\.)?(?:environ\.get|getenv)\([ ]?["']\w{1,60}["']\)?|ENV(?:\.fetch\(|\[)["']\w{1,60}["'](?:\]|\)(?=[ ]?\{))?|System\.getenv\("\w{1,60}"\)|[\w.]{1,60}\??\.\w{1,40})[ \t]{0,4}(?:\|\||\?\?|,|\bor\b|\?:|(?<=\)[ ]?)\{)[ \t]{0,4}/y;
const WRAPPER =
  /\((?:None|null),[ \t]{0,4}|(?:new[ \t]+)?(?:(?:bytes|bytearray)\.fromhex|(?:binascii\.)?unhexlify|hex2bin|hex\.DecodeString|Convert\.FromBase64String|base64_decode|\[\]byte|String|Buffer\.from|SecureString|Secret|SecretStr|SecretString|b64decode|base64\.b64decode|atob|bytes|str|Some|Ok|Optional\.of|toCharArray|String::from|to_string|encode|ConvertTo-SecureString)[ \t]{0,4}(?:\.valueOf)?\(?[ \t]{0,4}/y;

function stepOver(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** The value that stands beside a name and keeps what the name promises. */
export function valueFor(text: string, name: Place, key: KeyName): Value | undefined {
  const pair = stepOver(PAIR, text, name.end);
  if (pair !== undefined) return literalOrBare(text, pair, key, name, 'env');
  const otherwiseSet = stepOver(DEFAULT, text, name.end);
  if (otherwiseSet !== undefined) return quotedSecret(text, otherwiseSet, key);
  const typed = stepOver(TYPED, text, name.end);
  if (typed !== undefined) {
    const value = quotedSecret(text, typed, key);
    if (value !== undefined) return value;
  }
  const assigned = stepOver(ASSIGN, text, name.end);
  if (assigned !== undefined) return literalOrBare(text, assigned, key, name);
  if (text.charAt(name.start - 1) === '<') return xmlSecret(text, name.end, key);
  const comma = stepOver(COMMA, text, name.end);
  if (comma !== undefined && /["'`.]/.test(text.charAt(name.start - 1)))
    return pairedWith(text, name, comma, key);
  const marked = stepOver(MARKED, text, name.end);
  if (marked !== undefined) return xmlSecret(text, marked, key);
  const cell = stepOver(CELL, text, name.end);
  if (cell !== undefined) return cellSecret(text, cell, key);
  const call = stepOver(CALL, text, name.end);
  if (call !== undefined) return calledWith(text, name, call, key);
  const otherwise = stepOver(OTHERWISE, text, name.end);
  if (otherwise !== undefined) return quotedSecret(text, otherwise, key);
  return listed(text, name, key) ?? spaced(text, name, key);
}

/**
 * `define('DB_PASSWORD', 'x')`: the name is the first argument of a call. Elsewhere the next in a list of words is only
 * another word, unless it is none.
 */
function pairedWith(text: string, name: Place, at: number, key: KeyName): Value | undefined {
  const value = quotedSecret(text, at, key);
  if (value === undefined) return undefined;
  const before = text.slice(Math.max(0, name.start - 4), name.start);
  const isArgument = !isVerb(text, name) && (/[\w!]\([ ]?\\?["'`.]$/.test(before) || before.endsWith('.'));
  return isArgument || isMadeUp(value.text) ? value : undefined;
}

function listed(text: string, name: Place, key: KeyName): Value | undefined {
  if (key.class !== 'key' || !startsLine(text, name.start)) return undefined;
  const at = stepOver(LISTED, text, name.end);
  if (at === undefined) return undefined;
  const value = quotedAt(text, at) ?? unquotedAt(text, at, 'bare');
  return value !== undefined && isSecretValue(value.text, key.class, 'bare') ? value : undefined;
}

function quotedSecret(text: string, at: number, key: KeyName): Value | undefined {
  const from = stepOver(WRAPPER, text, at) ?? at;
  const value = quotedAt(text, from);
  return value !== undefined && isSecretValue(value.text, key.class, 'quoted') ? value : undefined;
}

function literalOrBare(
  text: string,
  at: number,
  key: KeyName,
  name: Place,
  known?: 'env',
): Value | undefined {
  const line = lineBreakThenQuote(text, at);
  const start = stepOver(FALLBACK, text, line) ?? line;
  const from = stepOver(WRAPPER, text, start) ?? start;
  const quoted = quotedAt(text, from);
  if (quoted !== undefined)
    return (
      quotedSecret(text, from, key) ??
      (key.class === 'password' &&
      (start !== line || isLoginArgument(text, name)) &&
      isJoinedEitherWay(quoted.text)
        ? quoted
        : undefined)
    );
  if (from !== at && start !== line) return undefined;
  const flag =
    text.slice(Math.max(0, name.start - 2), name.start) === '--' || text.charAt(name.start) === '-';
  const style = known ?? (flag ? 'flag' : styleOf(text, name, at));
  const value = firstOf(text, name, unquotedAt(text, at, style));
  if (value === undefined) return undefined;
  if (!isSecretValue(value.text, key.class, style))
    return style === 'env' && isGivenToCommand(text, name, value, key) ? value : undefined;
  return style === 'bare' && isNumber(text, name, value) ? undefined : value;
}

/** Where more settings stand behind the value without a space, it ends there: `x&name=y` of a form, `--set a.password=x,name=y`. */
function firstOf(text: string, name: Place, value: Value | undefined): Value | undefined {
  if (value === undefined || !/[&,]/.test(value.text)) return value;
  const isSet = SET.test(text.slice(Math.max(0, name.start - 160), name.start));
  const next = value.text.search(isSet ? NEXT_SET : NEXT_FIELD);
  if (next <= 0) return value;
  const end = value.start + next;
  return { text: value.text.slice(0, next), start: value.start, end, after: end };
}
const NEXT_FIELD = /&[A-Za-z_][\w.%[\]-]{0,60}=(?!=)/;
const NEXT_SET = /[,&][A-Za-z_][\w.[\]-]{0,60}=(?!=)/;
const SET = /[ ](?:--set(?:-string|-literal)?|-o)[ =]["']?[^\s"']{0,140}$/;

/** `connect(host="db", user="me", password="...")`: what is given beside a user or a host in code is no name of a field. */
function isLoginArgument(text: string, name: Place): boolean {
  return LOGIN_ARGUMENT.test(text.slice(Math.max(0, name.start - 160), name.start));
}
const LOGIN_ARGUMENT =
  /\([^()]{0,120}\b(?:host|hostname|server|user|username|user_name|login|db|dbname|database)[ ]?[=:][ ]?["'`][^"'`\n]{1,60}["'`],[ \n]{1,12}(?:[\w.]{1,20}[ ]?[=:][ ]?["'`\w.]{1,60},[ \n]{1,12}){0,3}$/;

/** `PGPASSWORD=... psql`: a shell takes the value as it stands, so that a dotted name or one in two cases is none. */
function isGivenToCommand(text: string, name: Place, value: Value, key: KeyName): boolean {
  if (key.class !== 'password' || !/^[a-z]{3,20}(?:[.-]?[A-Za-z]{3,20}){1,3}$/.test(value.text)) return false;
  // `vault.read` is a reference.
  if (value.text.includes('.') && value.text.split(/[.-]/).some((part) => isOrdinary(part))) return false;
  const before = text.slice(Math.max(0, name.start - 8), name.start);
  if (/(?:^|[\s;&])export $/.test(before))
    return /^[ \t]*(?:$|[\r\n;&])/.test(text.slice(value.end, value.end + 4));
  const command = /^[ \t]{1,3}(?:\.?\/[\w./-]{1,60}|([a-z][\w.-]{1,30}))[ \t]/.exec(
    text.slice(value.end, value.end + 70),
  );
  return (
    /(?:^|[\s;&|(])$/.test(before) &&
    command !== null &&
    !SMALL_WORDS.has(command[1] ?? '') &&
    isSecretValue(value.text, key.class, 'flag')
  );
}

const NEXT_LINE_QUOTE = /(?:[|>][+-]?)?[ \t]*\\?\r?\n[ \t]{0,60}(?:\([ \t]*)?(?=["'`\p{L}\p{N}])/uy;

/** A value may start in the next line: after a backslash, a YAML block sign, or just wrapped before its quote. */
function lineBreakThenQuote(text: string, at: number): number {
  const next = stepOver(NEXT_LINE_QUOTE, text, at);
  if (next === undefined) return at;
  return /["'`]/.test(text.charAt(next)) || /^[|>\\]/.test(text.slice(at, at + 2).trim()) ? next : at;
}

/** A sign or a quote as addresses and pages write it; the value ends at the next. */
const ENCODED = /(?:%3[AaDd]|&quot;|&#34;|%22)$/;

/** `query` in addresses and connection strings, `env` where a setting has a line of its own, `bare` in code and prose. */
function styleOf(text: string, name: Place, at: number): 'query' | 'env' | 'bare' {
  const before = text.charAt(name.start - 1);
  if (ENCODED.test(text.slice(Math.max(0, at - 6), at))) return 'query';
  const sign = text.charAt(at - 1);
  if (/[?&;]/.test(before) && sign === '=') return 'query';
  // `user[password]=x&...`, as a form is sent.
  if (
    sign === '=' &&
    /[\]%]/.test(text.charAt(name.end)) &&
    /^(?:\]|%5[Dd])=$/.test(text.slice(name.end, at))
  )
    return 'query';
  if (/<<<|!!/.test(text.slice(name.end, at))) return 'env';
  const isConstant = /^[A-Z][A-Z0-9_]*$/.test(text.slice(name.start, name.end));
  if (
    sign === '=' &&
    text.charAt(name.end) === '=' &&
    (isConstant || /[\s"'\\]/.test(before) || before === '' || before === '.' || before === '=')
  )
    return 'env';
  if (isConstant && startsLine(text, name.start)) return 'env';
  return 'bare';
}

function startsLine(text: string, at: number): boolean {
  const from = Math.max(0, at - 40);
  return /(?:^|\n|\\n)[ \t>#-]*(?:export |set |ENV |ARG |- )?["']?$/.test(text.slice(from, at));
}

function xmlSecret(text: string, at: number, key: KeyName): Value | undefined {
  const value = afterOpenTag(text, at);
  return value !== undefined &&
    isSecretValue(value.text, key.class, key.class === 'password' ? 'env' : 'quoted')
    ? value
    : undefined;
}

function cellSecret(text: string, at: number, key: KeyName): Value | undefined {
  const value = quotedAt(text, at) ?? unquotedAt(text, at, 'prose');
  // `{{ .password | b64enc }}`
  if (value === undefined || /^[^\n{]{0,60}\}\}/.test(text.slice(value.after, value.after + 64)))
    return undefined;
  return isSecretValue(value.text, key.class, 'prose') ? value : undefined;
}

const GETS =
  /^(?:get|read|load|fetch|find|has|is|check|validate|verify|require|ask|prompt|input|print|log|show|label|t|i18n|test|describe|it|hash|compare|expect|without|remove|delete|query|by|clear|reset|generate|create)/i;

function calledWith(text: string, name: Place, at: number, key: KeyName): Value | undefined {
  const called = text.slice(name.start, name.end);
  if (isVerb(text, name)) return undefined;
  const value = quotedSecret(text, at, key);
  if (value === undefined || /\s/.test(value.text)) return undefined;
  if (GETS.test(called) && (key.class !== 'password' || !isMadeUp(value.text))) return undefined;
  return /^[ \t]*[,)]/.test(text.slice(value.after, value.after + 8)) ? value : undefined;
}

/** `--password x`, `PASSWORD 'x'`, `login me password x`. */
function spaced(text: string, name: Place, key: KeyName): Value | undefined {
  const isFlag =
    /(?:^|[\s"'`([])--?$/.test(text.slice(Math.max(0, name.start - 3), name.start)) ||
    /^--?/.test(text.slice(name.start, name.end));
  const at = (isFlag ? stepOver(WRAPPED, text, name.end) : undefined) ?? stepOver(SPACE, text, name.end);
  if (at === undefined) return undefined;
  const quoted = quotedAt(text, at);
  if (quoted !== undefined) {
    // The marks of a sentence, which quotes words, too.
    if (!isFlag && text.charCodeAt(at) >= 0x80) return undefined;
    if (!isFlag && (key.class !== 'password' || /\s/.test(quoted.text) || isVerb(text, name)))
      return undefined;
    return isSecretValue(quoted.text, key.class, 'quoted') ? quoted : undefined;
  }
  const netrc = /\blogin[ \t]+\S{1,80}[ \t\r\n]+$/.test(
    text.slice(Math.max(0, name.start - 120), name.start),
  );
  const set =
    /(?:^|\n|\\n)[ \t]*(?:(?:ENV|ARG|set|setenv|setx|SET)[ \t]+(?:-\w{1,4}[ \t]+){0,3}|[^\n]{0,12}\bconfig(?:ure)?[ \t]+(?:set[ \t]+)?)$/.test(
      text.slice(Math.max(0, name.start - 24), name.start),
    );
  if (!isFlag && !netrc && !set) return undefined;
  const value = unquotedAt(text, at, 'flag');
  // `--recv-keys 5BE8...`: a fingerprint.
  if (key.class === 'weak' && value !== undefined && /^(?:0x)?[0-9A-F]{16,40}$/.test(value.text))
    return undefined;
  return value !== undefined && isSecretValue(value.text, key.class === 'weak' ? 'key' : key.class, 'flag')
    ? value
    : undefined;
}

/** `"old" -> "new"` in a plan of changes. */
export function changedTo(text: string, value: Value, key: KeyName): Value | undefined {
  const at = stepOver(CHANGED, text, value.after);
  return at === undefined ? undefined : quotedSecret(text, at, key);
}
const CHANGED = /[ \t]{1,3}(?:->|=>)[ \t]{1,3}/y;

/** `"first half" + "second half"`: what goes on behind a quoted value, part by part. */
export function joinedTo(text: string, value: Value): Value[] {
  const parts: Value[] = [];
  for (let last = value; last.after > last.end && parts.length < MOST_PARTS;) {
    const at = stepOver(JOINED, text, last.after);
    const part = at === undefined ? undefined : quotedAt(text, at);
    if (part === undefined || /[\s&]/.test(part.text) || !isMadeUp(part.text)) break;
    parts.push(part);
    last = part;
  }
  return parts;
}
const JOINED = /\s{0,40}(?:\+|\.{1,2}|\\(?=\r?\n))\s{0,40}(?=\\{0,3}["'`])/y;
const MOST_PARTS = 20;
