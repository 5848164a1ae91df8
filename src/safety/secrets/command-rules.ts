import type { CallRule } from './call-rules.ts';

const Q = `["'\`]`;
const ARG = `\\\\?${Q}([^"'\`\\n]{4,200}?)\\\\?${Q}`;
const SKIPPED = `\\\\?${Q}[^"'\`\\n]{0,120}\\\\?${Q}`;
/** A word of a command, quoted or not. */
const WORD = String.raw`["']?([^\s"'\x60|;&<>$]{4,400})["']?`;

/** Secrets that are piped into a program, or stand at a fixed place of a command or a settings file. Data only. */
export const COMMAND_RULES: readonly CallRule[] = [
  // `echo x | program that reads a secret`
  {
    kind: 'secret',
    needs: ['echo ', 'printf '],
    pattern: new RegExp(
      String.raw`\b(?:echo|printf)[ ](?:-\w{1,3}[ ])?(?:["']%s(?:\\n)?["'][ ])?${WORD}[ ]?\|[^\n|]{1,160}?(?:--passphrase-fd|--with-token|--password-fd|--stdin\b|secrets?[ ](?:set|put|add|create|versions[ ]add)\b|\benv[ ]add\b|\bvariable[ ]set\b|--data-file=-|cryptsetup[ ]|\bkinit\b|\bvault[ ]login\b|kubeseal\b|ansible-vault[ ]encrypt_string)`,
      'g',
    ),
    style: 'flag',
  },
  {
    kind: 'password',
    needs: ['<(echo', '<(printf'],
    pattern: new RegExp(
      String.raw`--[\w-]{0,20}(?:pass(?:word|phrase)?|token|secret|key)[\w-]{0,12}[= ]["']?<\((?:echo|printf)[ ](?:-n[ ])?(?:["']%s["'][ ])?${WORD}`,
      'g',
    ),
    style: 'flag',
  },
  {
    kind: 'password',
    needs: ['ConvertTo-SecureString'],
    pattern: new RegExp(
      String.raw`ConvertTo-SecureString(?:[ ]-(?:AsPlainText|Force|String))*[ ](?![-$("'])${WORD}|ConvertTo-SecureString(?:[ ]-(?:AsPlainText|Force|String)){1,3}[ ]["']([^"'\n$]{3,200})["']`,
      'gi',
    ),
    style: 'flag',
  },
  {
    kind: 'password',
    needs: ['http-basic.'],
    pattern: new RegExp(String.raw`\bhttp-basic\.[\w.-]{1,80}[ ]["']?[\w.@+-]{1,80}["']?[ ]${WORD}`, 'g'),
    style: 'flag',
  },
  {
    kind: 'password',
    needs: ['wifi connect', 'wifi hotspot'],
    pattern: new RegExp(String.raw`\bwifi (?:connect|hotspot)[ ][^\n|;]{1,120}?[ ]password[ ]${WORD}`, 'g'),
    style: 'flag',
  },
  {
    kind: 'password',
    needs: ['.begin(', '.connect('],
    pattern: new RegExp(
      String.raw`\b(?:[wW]i[fF]i\w{0,10}|wlan|nic|sta(?:_if)?|station)\.(?:begin|connect|addAP|config)\([ ]?${SKIPPED}[ ]?,[ ]?${ARG}[ ]?[,)]`,
      'g',
    ),
    style: 'quoted',
  },
  {
    kind: 'password',
    needs: [
      'Key Content',
      'lüsselinhalt',
      'Contenu de la cl',
      'Contenido de la clave',
      'Contenuto chiave',
      'do da Chave',
      '关键内容',
      'キー コンテンツ',
    ],
    pattern:
      /(?:Key Content|Schlüsselinhalt|Contenu de la clé|Contenido de la clave|Contenuto chiave|Conteúdo da Chave|关键内容|キー コンテンツ)[ ]{0,20}[:：][ ]{0,3}(\S{8,63})[ \t]{0,4}$/gm,
    style: 'words',
  },
  {
    kind: 'totp-seed',
    needs: ['oathtool', 'OTP(', 'totp.', 'authenticator.', 'speakeasy.'],
    pattern:
      /(?:\boathtool[ ](?:-{1,2}[\w-]{1,20}(?:=\S{1,20})?[ ]){1,6}["']?|\b(?:[TH]OTP|(?:totp|authenticator|speakeasy)\.\w{1,16})\([ ]?["'`])((?=[A-Z2-7]{0,60}[2-7])[A-Z2-7]{16,64}=*)(?![\w])/g,
    style: 'words',
  },
  // Names and passwords as SMTP asks for them, in base64.
  {
    kind: 'password',
    needs: ['UGFzc3dvcmQ6'],
    pattern: /\b334[ ]UGFzc3dvcmQ6\s{1,4}(?:[CS<>]:?[ ]{1,2})?([A-Za-z0-9+/]{4,200}={0,2})(?![\w])/g,
    style: 'words',
  },
  {
    kind: 'password',
    needs: ['SETUSER', 'setuser'],
    pattern: /\bacl setuser[ ]\S{1,60}[ ](?:[^\n]{0,120}?[ ])?>([^\s"'>]{4,200})/gi,
    style: 'flag',
  },
  {
    kind: 'password-hash',
    needs: ['{SSHA', '{SHA', '{SMD5}', '{MD5}', '{CRYPT}', '{PBKDF2', '{ARGON2}', '{BCRYPT}'],
    pattern:
      /\{(?:S?SHA(?:1|224|256|384|512)?|S?MD5|CRYPT|BCRYPT|ARGON2|PBKDF2(?:-SHA\d{1,3})?)\}([A-Za-z0-9+/=$.,]{20,300})/gi,
    style: 'words',
  },
  {
    kind: 'password',
    needs: ['dentified by', 'DENTIFIED BY'],
    pattern:
      /\b(?:create|alter)[ ]user[ ]["'`]?[\w$#@.%'`"]{1,80}[ ](?:if not exists[ ])?identified by[ ](?:values[ ])?([^\s"'`;]{4,120})(?=[\s;]|$)/gi,
    style: 'prose',
  },
  // An account of AWS beside what opens it, in a call or a table.
  {
    kind: 'aws-secret',
    needs: ['AKIA', 'ASIA'],
    pattern:
      /\b(?:AKIA|ASIA)[A-Z0-9]{16}(?:["'`][\w.()]{0,14}|[ \t]{0,8})(?:[,;:|\t][ \t\r\n]{0,40}|[ \t]{1,8}|\r?\n[ \t]{0,8})["'`]?((?=[A-Za-z0-9+/]{0,40}\d)(?=[A-Za-z0-9+/]{0,40}[a-z])[A-Za-z0-9+/]{40})(?![\w+/=])/g,
    style: 'words',
  },
  {
    kind: 'aws-secret',
    needs: ['Access Key [', 'Session Token ['],
    pattern: /\b(?:Secret Access Key|Session Token)[ ]\[[^\]\n]{0,30}\]:[ ]?([A-Za-z0-9+/=]{20,2000})/g,
    style: 'words',
  },
  {
    kind: 'token',
    needs: ['_PAT=', '_PAT:', '_PAT"', "_PAT'", '_PAT =', '_PAT ', '_pat=', '_pat:', '_pat"', '_pat ='],
    pattern:
      /\b[A-Za-z][A-Za-z0-9_]{0,40}_(?:PAT|pat)["']?[ ]?(?::|=|\?=)[ ]?["']?((?=[A-Za-z0-9]{0,100}\d)(?=[A-Za-z0-9]{0,100}[A-Za-z])[A-Za-z0-9]{32,200})(?![\w])/g,
    style: 'words',
  },
  {
    kind: 'vault-token',
    needs: ['vault login', 'VAULT_TOKEN'],
    pattern: /\bvault login[ ](?:-[\w-]{1,20}=\S{1,60}[ ]){0,4}((?:s|b|r)\.[A-Za-z0-9]{20,100})(?![\w])/g,
    style: 'words',
  },
  {
    kind: 'token',
    needs: [
      'cargo login',
      'pat login',
      'npx login',
      'doctl auth init',
      'auth login --token',
      'rclone obscure',
    ],
    pattern: new RegExp(
      String.raw`\b(?:cargo login(?:[ ]--registry[ =][\w-]{1,40})?|doctl auth init (?:-t|--access-token)|auth login --token|rclone obscure)[ =]${WORD}`,
      'g',
    ),
    style: 'prose',
  },
  {
    kind: 'password',
    needs: ['altool', 'notarytool', 'FASTLANE_APPLE', 'app-specific'],
    pattern:
      /(?:(?<=[ ])(?:-p|--password)[ =]["']?|APPLICATION_SPECIFIC_PASSWORD=["']?|app-specific[^\n]{0,40}?[:=][ ]?["'`]?)([a-z]{4}(?:-[a-z]{4}){3})(?![\w-])/g,
    style: 'words',
  },
  {
    kind: 'secret',
    needs: ['master.key'],
    pattern: /\bmaster\.key["'`]?[^\n]{0,12}\n(?:[ \t>]{0,8})([0-9a-f]{32})(?![\w])/g,
    style: 'words',
  },
  { kind: 'password', needs: ['PWD={'], pattern: /\bPWD=\{([^\s;"'{}]{3,100})\}/g, style: 'flag' },
  {
    kind: 'api-key',
    needs: ['curl '],
    pattern:
      /\bcurl[ ](?:[^\n|;]{0,240}?[ ])?(?:-u|--user)[ =]["']?((?=[\w-]{0,100}\d)(?=[\w-]{0,100}[A-Za-z])[A-Za-z0-9_-]{16,200}):["']?(?=\s|$)/g,
    style: 'prose',
  },
];
