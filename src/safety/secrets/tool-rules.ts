import type { CallRule } from './call-rules.ts';

const Q = `["'\`]`;
const ARG = `\\\\?${Q}([^"'\`\\n]{4,200}?)\\\\?${Q}`;

/** Secrets at a fixed place of tools, forms and addresses, and passwords that were changed to something. Data only. */
export const TOOL_RULES: readonly CallRule[] = [
  // An account of Twilio beside what opens it.
  {
    kind: 'twilio-token',
    needs: ['"AC', "'AC"],
    pattern: /["']AC[0-9a-f]{32}["'],\s{0,10}["']([0-9a-f]{32})["']/g,
    style: 'words',
  },
  {
    kind: 'nuget-key',
    needs: ['nuget push', 'nuget setapikey', 'nuget setApiKey'],
    pattern: /\bnuget[ ]push[ ][^\n|;]{1,200}?[ ](?:-k|-ApiKey|--api-key)[ ]["']?([^\s"'$]{8,100})/gi,
    style: 'flag',
  },
  // Codes that stand in for a second factor, in a row.
  {
    kind: 'recovery-code',
    needs: ['recovery code', 'backup code', 'Recovery code', 'Backup code', 'scratch code', 'rescue code'],
    pattern:
      /\b(?:recovery|backup|scratch|rescue) codes?\b[^\n:=]{0,60}[:=][ ]{0,3}["'`]?((?:[a-z0-9]{4,6}-[a-z0-9]{4,6}|\d{8})(?:[ ,;]{1,3}(?:[a-z0-9]{4,6}-[a-z0-9]{4,6}|\d{8})){0,20})/gi,
    style: 'words',
  },
  {
    kind: 'password',
    needs: ['sqlplus', 'sqlldr', 'expdp', 'impdp', 'rman ', 'sqlcl', 'tnsping'],
    pattern:
      /\b(?:sqlplus|sqlldr|expdp|impdp|rman|sqlcl)[ ](?:[-\w=]{1,40}[ ]){0,4}["']?[\w.$#-]{1,60}\/([^\s@"'/]{4,100})@/g,
    style: 'flag',
  },
  {
    kind: 'password',
    needs: ['assword:', 'assphrase:', 'asscode:'],
    pattern:
      /\b(?:expect|waitfor)\b[^\n]{0,60}?(?:assword|assphrase|asscode):[^\n]{0,10}\n?[^\n]{0,20}?\bsend(?:_?line|ln)?(?:[ ]--)?[ (]{1,2}["']([^"'\n\\]{4,100})(?:\\[rn])?["']/g,
    style: 'flag',
  },
  {
    kind: 'phrase',
    needs: ['--passphrase', '--password'],
    pattern: /(?<=[ ])--(?:passphrase|password)[ =]["']((?=[^"'\n]{1,200}[ ])[^"'$<{\n]{6,200})["']/g,
    style: 'words',
  },
  {
    kind: 'password',
    needs: ['username=', 'user='],
    pattern:
      /\buser(?:name)?=[^\s,=]{1,60},(?:[\w.]{1,20}=[^\s,]{1,60},){0,4}pass(?:word)?=([^\s,"']{4,100})/g,
    style: 'words',
  },
  {
    kind: 'password',
    needs: ['net use', 'NET USE'],
    pattern:
      /\b(?:net use|NET USE)[ ](?:\w:|\*)?[ ]?\\\\\S{3,120}[ ](?!\/|\*)([^\s/]{4,100})[ ]\/(?:user|USER):/g,
    style: 'flag',
  },
  {
    kind: 'password',
    needs: [
      'login_pas',
      'loginpas',
      'user_pwd=',
      'userpwd=',
      'usrpwd=',
      'usr_pass=',
      'usrpass=',
      'psw=',
      'upass=',
      'pword=',
      'passwort=',
      'mdp=',
      'senha=',
      'contrasena=',
      'kennwort=',
    ],
    pattern:
      /[?&](?:login_?pass?|loginpas|user_?pwd|usrpwd|usr_?pass|u?psw|upass|pword|passwort|mdp|senha|contrasena|kennwort)=((?![<{$%])[^&\s"'<>]{4,100})/gi,
    style: 'flag',
  },
  {
    kind: 'password',
    needs: [
      'crypt(',
      'crypt.hash',
      'Hash::make(',
      'password_hash(',
      'hashpw(',
      'ake_password(',
      'assword_hash(',
      'hashSync(',
    ],
    pattern: new RegExp(
      `\\b(?:bcrypt(?:\\.hash(?:Sync|pw)?)?|Hash::make|password_hash|hashpw|make_password|generate_password_hash|hashSync)\\([ ]?b?(?!${Q}(?:secret|password|pass|pw|plain\\w{0,10}|test\\w{0,10}|foo|changeme)${Q})${ARG}`,
      'g',
    ),
    style: 'quoted',
  },
  {
    kind: 'password',
    needs: ['.type(', '.fill(', '.setValue(', '.sendKeys(', '.val('],
    pattern: new RegExp(
      `(?:\\bget|\\$|locator|find|querySelector|findElement)\\([ ]?${Q}[^"'\`\\n]{0,60}(?:[pP]ass|[pP]wd)[^"'\`\\n]{0,20}${Q}[ ]?\\)[^\\n"'\`]{0,20}\\.(?:type|fill|setValue|sendKeys|val)\\([ ]?${Q}([^"'\`\\n{]{4,100})(?:\\{\\w{2,12}\\})?${Q}`,
      'g',
    ),
    style: 'quoted',
  },
  {
    kind: 'sonar-token',
    needs: ['sonar.login', 'sonar.token'],
    pattern:
      /(?:(?<!\w)|-D)sonar\.(?:login|token)[ ]?[=:][ ]?["']?((?:[0-9a-f]{40}|sq[apu]_[0-9a-f]{40}))\b/g,
    style: 'words',
  },
  {
    kind: 'secret',
    needs: ['openssl enc', 'openssl aes', 'openssl des', 'openssl camellia', 'openssl chacha'],
    pattern: /\bopenssl[ ](?:enc|aes|des|camellia|chacha)[^\n]{0,240}?[ ]-K[ ]([0-9a-fA-F]{32,64})\b/g,
    style: 'words',
  },
  {
    kind: 'url-token',
    needs: ['/private-'],
    pattern: /\/(?:ical|feeds|calendar)\/[^\s/]{3,120}\/private-([0-9a-f]{24,64})\//g,
    style: 'words',
  },
  {
    kind: 'header',
    needs: ['X-', ' x-', '"x-', "'x-", '`x-', '\nx-'],
    pattern:
      /\b[xX]-(?!(?:[A-Za-z]{1,20}-){0,3}(?:surrogate|idempotency|cache|request|trace|correlation|row|partition|sort|primary|public|routing|dedup\w{0,12}|sticky|session-affinity|object|sentry|csrf|xsrf)-)(?:[A-Za-z0-9]{1,20}-){0,4}(?:Auth|Key|Token|Secret|Apikey|auth|key|token|secret|apikey)[`"']{0,2}[ ]?(?::|=>|,|with|is|to|=)[ ]?["'`]?((?=[^\s"'`]{0,80}\d)(?=[^\s"'`]{0,80}[A-Za-z])[A-Za-z0-9][A-Za-z0-9_+/=.;:~-]{11,400})/gi,
    style: 'flag',
  },
  {
    kind: 'prose',
    needs: [
      'gewijzigd naar',
      'veranderd in',
      'gezet op',
      'is nu ',
      'geändert',
      'lautet',
      'heißt',
      'ist jetzt',
      'gesetzt',
      'changed to',
      'change to',
      'reset to',
      'set to',
      'is now',
      'updated to',
      'changé ',
      'remplacé par',
      'désormais',
      'maintenant',
      'cambiad',
      'cambió a',
      'es ahora',
      'alterad',
      'mudou para',
      'agora é',
      'cambiata in',
      ' ora ',
      'изменён на',
      'изменен на',
      'сменил',
      'теперь',
      'ändrat till',
      'zmienione na',
    ],
    pattern:
      /(?<![\p{L}\p{N}])(?:wachtwoord|passwort|kennwort|password|passphrase|mot de passe|contraseña|senha|пароль|lösenord(?:et)?|hasło)(?![\p{L}\p{N}])[^\n.!?:;"'`]{0,48}?(?:gewijzigd naar|veranderd in|gezet op|is nu|geändert (?:auf|in|zu)|(?:lautet|heißt) (?:jetzt|nun|ab sofort)|ist jetzt|auf (?=\S{5,60} (?:gesetzt|geändert))|changed? to|reset to|set to|is now|updated to|changé (?:en|pour)|remplacé par|est (?:désormais|maintenant)|cambiad[ao] (?:a|por)|cambió a|es ahora|alterad[ao] para|mudou para|agora é|cambiata in|(?:è|adesso è) ora|изменён на|изменен на|сменили? на|теперь|ändrat till|zmienione na)[ ]["'`„“«]?((?=\S{0,60}[\d!?$#@%&*+_=])(?![\p{L}]{3,20}\d{1,2}(?!\S))(?=\S{0,60}\p{L})[^\s"'`“”„«»<>{}()]{5,60})/iuy,
    style: 'prose',
  },
];
