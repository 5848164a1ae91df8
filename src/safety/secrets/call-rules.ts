/** A place of a secret that no name stands beside: an argument of a login, SQL, a shell idiom. Group 1 or 2 is the value. */
export interface CallRule {
  kind: string;
  /** Nothing is tried unless one of these stands in the text. */
  needs: readonly string[];
  /** A sticky one (`y`) is tried only where its matches can begin. */
  pattern: RegExp;
  /** `words` is taken as it stands: a run of words that only a wallet writes. */
  style: 'quoted' | 'flag' | 'prose' | 'words';
}

const Q = `["'\`]`;
const ARG = `\\\\?${Q}([^"'\`\\n]{3,200}?)\\\\?${Q}`;
const SKIPPED = `\\\\?${Q}[^"'\`\\n]{0,120}\\\\?${Q}`;

/** Data only; `calls.ts` looks for them. */
export const CALL_RULES: readonly CallRule[] = [
  {
    kind: 'password',
    needs: ['IDENTIFIED', 'identified'],
    pattern:
      /\bidentified[ \t]{1,4}(?:with[ \t]{1,4}['"]?\w{1,40}['"]?[ \t]{1,4})?(?:by|as)[ \t]{1,4}(?:password[ \t]{1,4})?\\?['"]([^'"\n]{1,200}?)\\?['"]/gi,
    style: 'quoted',
  },
  {
    kind: 'password',
    needs: [
      'uth(',
      'uth (',
      'uth = (',
      'uth=(',
      'uthentication(',
      'uthenticate(',
      'ogin(',
      'og_in(',
      'ogIn(',
      'ignIn(',
      'ign_in(',
      'redential(',
      'redentials(',
      'pw_set(',
    ],
    pattern: new RegExp(
      `(?:[bB]asic_?[aA]uth|BasicAuthentication|[aA]uth|[lL]ogin|[lL]og_?[iI]n|[sS]ign_?[iI]n|[aA]uthenticate|[cC]redentials?|username_pw_set)\\w{0,10}[ ]?=?[ ]?\\([ \\n]{0,12}(?:[\\w.]{1,40}[ ]?,[ ]?)?${SKIPPED}[ ]{0,2},[ \\n]{0,12}${ARG}[ ]{0,2}[,)]`,
      'g',
    ),
    style: 'quoted',
  },
  {
    kind: 'password',
    needs: ['onnect(', 'onnection('],
    pattern: new RegExp(
      `(?:[cC]onnect|[gG]etConnection)\\w{0,10}\\([ \\n]{0,12}[^,()\\n]{1,150},[ \\n]{0,12}${SKIPPED}[ ]{0,2},[ \\n]{0,12}${ARG}[ ]{0,2}[,)]`,
      'g',
    ),
    style: 'quoted',
  },
  {
    kind: 'password',
    needs: ['reate_user(', 'reate_superuser(', 'reateUser('],
    pattern: new RegExp(
      `[cC]reate_?(?:super_?)?[uU]ser\\([ \\n]{0,12}${SKIPPED}[ ]{0,2},[ \\n]{0,12}${SKIPPED}[ ]{0,2},[ \\n]{0,12}${ARG}[ ]{0,2}[,)]`,
      'g',
    ),
    style: 'quoted',
  },
  {
    kind: 'password',
    needs: ['assword'],
    pattern: new RegExp(
      `(?:LabelText|Placeholder\\w{0,5}|TestId|[sS]elector|[lL]ocator|By\\.\\w{2,12})\\([ ]?${Q}[^"'\`\\n]{0,40}[pP]assword[^"'\`\\n]{0,20}${Q}[ ]?\\)[ \\n]{0,12}(?:,|\\.(?:fill|type|sendKeys|send_keys)\\()[ \\n]{0,12}${ARG}`,
      'g',
    ),
    style: 'quoted',
  },
  {
    kind: 'password',
    needs: [':5432:', ':5433:', ':6432:', ':3306:', ':*:'],
    pattern: /^[\w.*-]{1,80}:(?:\d{4,5}|\*):[\w*-]{1,60}:[\w*-]{1,60}:([^\s:]{4,100})$/gm,
    style: 'flag',
  },
  {
    kind: 'password',
    needs: ['mysqli(', 'mysqli_connect(', 'PDO('],
    pattern: new RegExp(
      `(?:mysqli(?:_connect)?|PDO)\\([ \\n]{0,12}[^,()\\n]{1,200},[ \\n]{0,12}(?:${SKIPPED}|\\$\\w{1,40})[ ]{0,2},[ \\n]{0,12}${ARG}[ ]{0,2}[,)]`,
      'g',
    ),
    style: 'quoted',
  },
  {
    kind: 'password',
    needs: ['@tcp(', '@unix(', ...Array.from('abcdefghijklmnopqrstuvwxyz', (letter) => `@/${letter}`)],
    pattern: /(?<![\w/])[\w.-]{1,60}:([^\s:@"'`/]{3,120})@(?:(?:tcp|unix)\(|\/(?=[\w?"'`]))/g,
    style: 'flag',
  },
  {
    kind: 'password',
    needs: ['jdbc:oracle:'],
    pattern: /jdbc:oracle:\w{1,8}:[\w$#.-]{1,60}\/([^\s@"'`/]{3,120})@/g,
    style: 'flag',
  },
  {
    kind: 'password',
    needs: ['chpasswd'],
    pattern: /echo[ ](?:-e[ ])?['"]?[\w.-]{1,40}:([^\s'"|]{3,100})['"]?[ ]?\|[ ]?(?:sudo[ ])?chpasswd/g,
    style: 'flag',
  },
  {
    kind: 'password',
    needs: ['sudo -S', 'sudo -k'],
    pattern: /echo[ ](?:-e[ ])?['"]?([^\s'"|]{3,100})['"]?[ ]?\|[ ]?sudo[ ]-[kS]/g,
    style: 'flag',
  },
  {
    kind: 'password',
    needs: ['password-stdin'],
    pattern: /echo[ ](?:-n[ ])?['"]?([^\s'"|]{3,200})['"]?[ ]?\|[^\n|]{1,200}--password-stdin/g,
    style: 'flag',
  },
  {
    kind: 'password',
    needs: ['net user', 'NET USER'],
    pattern: /\bnet user[ ][\w.-]{1,40}[ ]([^\s/][^\s]{2,100})[ ]\/(?:add|domain)/gi,
    style: 'flag',
  },
  {
    kind: 'password',
    needs: ['net use', 'NET USE'],
    pattern:
      /\bnet use[ ][^\n]{0,100}?(?:\/user:[^\s]{1,60}[ ]([^\s/][^\s]{2,100})|\\[\w$-]{1,40}[ ]([^\s/][^\s]{2,100})[ ]\/user:)/gi,
    style: 'flag',
  },
  {
    kind: 'secret',
    needs: ['secret set', 'secrets set'],
    pattern: /\bsecrets?[ ]set[ ][\w.-]{1,80}[ ](?:--body|-b|--value|-v)[ =]["']?([^\s"']{4,400})/g,
    style: 'flag',
  },
  {
    kind: 'secret',
    needs: ['cookieParser(', 'cookieSession(', 'keygrip('],
    pattern: new RegExp(`(?:cookieParser|cookieSession|[kK]eygrip)\\([ ]?\\[?[ ]?${ARG}[ ]?[,)\\]]`, 'g'),
    style: 'quoted',
  },
  {
    kind: 'password',
    needs: ['toCharArray('],
    pattern: /"([^"\n]{4,100})"\.toCharArray\(\)/g,
    style: 'quoted',
  },
  {
    kind: 'password',
    needs: ['AUTH ', 'PASS '],
    pattern:
      /^[ \t>]{0,8}(?:AUTH|PASS)[ ](?:[\w-]{1,30}[ ])?((?=\S{0,60}\d)(?=\S{0,60}[A-Za-z])[^\s/.:]{6,100})[ \t]{0,4}$/gm,
    style: 'flag',
  },
  { kind: 'password', needs: ['WIFI:'], pattern: /\bWIFI:[^\n]{0,80};P:([^;\n]{4,64});/g, style: 'flag' },
  {
    kind: 'password-hash',
    needs: [':$1$', ':$2a', ':$2b', ':$2y', ':$5$', ':$6$', ':$y$', ':$apr1'],
    pattern:
      /^[ \t]{0,8}[\w.-]{1,40}:(\$(?:1|2[aby]|5|6|y|apr1)\$[./A-Za-z0-9$=,]{20,300})(?=:|[ \t]{0,4}$)/gm,
    style: 'words',
  },
  {
    kind: 'password',
    needs: ['ConvertTo-SecureString'],
    pattern: new RegExp(`ConvertTo-SecureString[ ](?:-String[ ])?${ARG}`, 'g'),
    style: 'quoted',
  },
  { kind: 'password', needs: ['PWD'], pattern: /\bPWD=([^\s;"']{3,100})(?=;)/g, style: 'flag' },
  {
    kind: 'password',
    needs: ['enable '],
    pattern: /\benable (?:secret|password)[ ](?:level \d{1,2}[ ])?(?:[057][ ])?(\S{4,100})/g,
    style: 'flag',
  },
  {
    kind: 'password',
    needs: ['requirepass', 'masterauth'],
    pattern: /(?:^[ \t]{0,8}|\b[sS][eE][tT][ ])(?:requirepass|masterauth)[ \t]{1,8}["']?([^\s"']{3,200})/gm,
    style: 'flag',
  },
  {
    kind: 'password',
    needs: ['assword', 'asswd', 'pwd', 'Pwd'],
    pattern: new RegExp(
      `(?:[pP]assword|[pP]asswd|[pP]wd)[^\\n]{0,30}?\\.(?:sendKeys|send_keys|fill|fill_in|type|setValue|set|enterText|typeText|clearAndType)\\([ ]?${ARG}[ ]?[,)]`,
      'g',
    ),
    style: 'quoted',
  },
  {
    kind: 'password',
    needs: ['assword', 'asswd', 'pwd', 'Pwd'],
    pattern: new RegExp(
      `(?:fill|fill_in|type|setValue|enter|sendKeys|send_keys|typeText|fillField)[ ]?\\([ ]?${Q}[^"'\`\\n]{0,60}(?:[pP]assword|[pP]asswd|[pP]wd)[^"'\`\\n]{0,30}${Q}[ ]?,[ ]?(?:with: ?)?${ARG}[ ]?[,)]`,
      'g',
    ),
    style: 'quoted',
  },
  {
    kind: 'password',
    needs: ['username ', 'password 0', 'password 5', 'password 7', 'secret 0', 'secret 5'],
    pattern: /\b(?:password|secret)[ ][0-9][ ](\S{4,100})/g,
    style: 'flag',
  },
  {
    kind: 'password',
    needs: ['add_user', 'change_password', 'addUser'],
    pattern: /\b(?:add_user|change_password)[ ][\w.@-]{1,60}[ ]["']?([^\s"']{4,100})/g,
    style: 'flag',
  },
  {
    kind: 'password',
    needs: [' -P '],
    pattern: /(?:^|\s)-[uU][ ]?[\w.@\\-]{1,60}[ ]-[pP][ ]["']?([^\s"']{4,100})/g,
    style: 'flag',
  },
  {
    kind: 'password',
    needs: ['snmp'],
    pattern: /\bsnmp-server community[ ](?!(?:public|private)(?:\s|$))(\S{4,60})/g,
    style: 'flag',
  },
  {
    kind: 'password',
    needs: ['bindpw', 'rootpw', 'RootPW'],
    pattern: /^[ \t]{0,8}(?:bindpw|rootpw|bindpasswd|olcRootPW::?)[ \t]{1,8}["']?([^\s"']{4,200})/gm,
    style: 'flag',
  },
  {
    kind: 'secret',
    needs: ['jwt.', 'JWT.', 'Jwt'],
    pattern: new RegExp(
      `\\b(?:jwt|JWT|jsonwebtoken)\\.(?:sign|verify|encode|decode)\\([^"'\`\\n]{1,80},[ ]?${ARG}[ ]?[,)]`,
      'g',
    ),
    style: 'quoted',
  },
  {
    kind: 'secret',
    needs: ['pbkdf2', 'PBKDF2', 'scrypt', 'hmac', 'Hmac', 'HMAC', 'ipher', 'AES', 'Fernet', 'DES'],
    pattern: new RegExp(
      `\\b(?:(?:pbkdf2|scrypt|PBKDF2)\\w{0,12}\\([ ]?(?:${Q}[\\w-]{2,12}${Q},[ ]?)?|(?:hash_hmac|createHmac|createCipheriv|createDecipheriv|createCipher)\\([ ]?${Q}[\\w-]{2,20}${Q},[ ]?(?:[^"'\`\\n,]{1,40},[ ]?)?|(?:hmac|AES|DES3?|ARC4|Blowfish)\\.new\\([ ]?|Fernet\\([ ]?|new SecretKeySpec\\([ ]?)[bB]?${ARG}`,
      'g',
    ),
    style: 'quoted',
  },
  {
    kind: 'api-key',
    needs: [
      'Client(',
      'client(',
      'search(',
      'Dropbox(',
      'Api(',
      'API(',
      'SDK(',
      'Bot(',
      'Service(',
      'nit(',
      'configure(',
    ],
    pattern: new RegExp(
      `\\b\\w{0,30}(?:[cC]lient|[sS]earch|Dropbox|A[pP][iI]|SDK|Bot|Service|[iI]nit|configure)\\([ ]?(?:${Q}[^"'\`\\n]{1,60}${Q},[ ]?)?${Q}((?=[\\w-]{0,60}\\d)(?=[\\w-]{0,60}[a-zA-Z])[A-Za-z0-9_-]{28,200})${Q}[ ]?[,)]`,
      'g',
    ),
    style: 'quoted',
  },
  {
    kind: 'npm-token',
    needs: ['_auth'],
    pattern: /\b_(?:authToken|auth|password)[ ]?=[ ]?["']?([A-Za-z0-9+/=_.-]{8,800})/g,
    style: 'flag',
  },
];
