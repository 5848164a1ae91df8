/**
 * What a name says about the value beside it. `password` values may be any word; `secret` values are often words too;
 * `key` values are made by machines; `weak` names hold secrets only now and then and need the strongest value.
 */
export type KeyClass = 'password' | 'secret' | 'key' | 'weak';

export interface KeyName {
  class: KeyClass;
  /** Goes into `[REDACTED:kind]`. */
  kind: string;
}

const PASSWORD = new Set(
  'password passwd pwd passphrase passcode pass pw psw passwort kennwort mdp motdepasse senha contrasena contraseña clave wachtwoord hasło haslo passe lösenord losenord adgangskode salasana heslo parola sifre parola parol passw pword pwrd userpass pswd passwrd userpwd dbpass dbpassword dbpasswd sshpass rootpw adminpw mypass rootpass adminpass rootpassword adminpassword storepass keypass psk requirepass masterauth passord passordet kodeord kodeordet lösenordet adgangskoden contrasenya'.split(
    ' ',
  ),
);
const SECRET = new Set(
  'secret secrets secretkey clientsecret appsecret credential credentials creds cred jwtsecret'.split(' '),
);
const KEY = new Set(
  'token apikey authtoken accesstoken accesskey privatekey secretaccesskey oauthtoken bearer refreshtoken sessionid authkey appkey masterkey licensekey signingkey schlüssel encryptionkey subscriptionkey instrumentationkey sessiontoken idtoken usertoken bottoken webhooktoken accountkey sharedaccesskey'.split(
    ' ',
  ),
);
/** Words that turn a plain `key` into one that opens something. */
const OPENS = new Set(
  'api access private secret encryption encrypt signing sign master account license licence auth client app application consumer storage service session ssh deploy webhook admin crypto cipher aes hmac jwt hash shared subscription registration rest server write read ingest integration maps bot oauth openai anthropic stripe aws azure gcp google github gitlab slack twilio sendgrid mailgun datadog dd newrelic heroku cloudflare firebase supabase algolia mapbox npm pypi recaptcha captcha primary secondary'.split(
    ' ',
  ),
);
/** A name that ends so talks about a secret; it does not hold one. */
const ABOUT = new Set(
  'encryption encoder encoding hashing hasher count counts length len size limit limits max min type types name names url uri path paths file files dir folder field fields label labels placeholder hint hints error errors policy regex pattern expires expiry expiration ttl timeout enabled disabled required strategy provider providers header headers input inputs ref reference index env var prefix suffix format algorithm version usage usages budget store storage manager service generator validator callback handler listener event events rule rules strength min maxlength minlength visible visibility show hidden hide reset confirmed changed change changer message messages description title text txt template schema model class interface props state status mode options option config settings module list array map set dict object func function method param params parameter arg args argument column table row property attribute attr attrs form page screen view button btn icon link component dialog modal prompt protected based grant scope scopes endpoint audience issuer subject exists valid invalid missing found id ids idx arn created updated modified date time at by age lifetime duration interval rotation counter total used cost costs price window cap per rate sec second seconds ms bytes bits chars charset alphabet pair pairs press code codes down up board stroke frame frames word words phrase phrases ring chain space point points note signature user users username login email domain host port region zone bucket scheme realm method source target destination location resolver factory builder parser lexer stream reader writer iterator ization izer checker detector scanner scan helper util utils test tests spec fixture mock stub example examples regexp len foreground background border color colour start begin end submit success failure failed attempt attempts retry resend challenge logger log logs mgr worker serviceworker thru result results'.split(
    ' ',
  ),
);
/** Names that hold a secret only when they are the last word: `pass`, but not `pass through`. */
const SHORT = new Set(['pass', 'pw', 'psw', 'passe', 'clave', 'cred', 'creds']);
const VENDORS: readonly [string, string][] = [
  ['aws', 'aws-secret'],
  ['azure', 'azure-secret'],
  ['datadog', 'datadog-key'],
  ['dd', 'datadog-key'],
  ['cloudflare', 'cloudflare-token'],
  ['heroku', 'heroku-key'],
  ['twilio', 'twilio-token'],
  ['newrelic', 'newrelic-key'],
  ['vault', 'vault-token'],
  ['vercel', 'vercel-token'],
  ['netlify', 'netlify-token'],
  ['discord', 'discord-token'],
  ['mailgun', 'mailgun-key'],
];

/** `DB_PASSWORD`, `dbPassword`, `db-password`, `db.password` -> `db`, `password`. Lower case. */
export function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]{2,})([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.replace(/\d+$/, ''))
    .filter((word) => word !== '');
}

/** What a name promises, or undefined when it holds no secret. */
export function classify(name: string): KeyName | undefined {
  const words = wordsOf(name);
  const last = words.at(-1);
  if (
    last === undefined ||
    (/^keys?$/.test(last) && words.some((word) => word === 'public' || word === 'pub'))
  )
    return undefined;
  const joined = words.slice(-3).join('');
  // Vault's `secret_id` opens what a `role_id` only names.
  if (words.slice(-2).join('') === 'secretid') return named('secret', words);
  for (let back = 1; back <= Math.min(3, words.length); back += 1) {
    const word = words[words.length - back] ?? '';
    const found = ofWord(word, words[words.length - back - 1]);
    if (found !== undefined && back > 1 && SHORT.has(word)) return undefined;
    if (found !== undefined)
      return isAbout(words.slice(words.length - back + 1)) ? undefined : named(found, words);
    if (back === 1 && ABOUT.has(word) && !KEY.has(joined)) return undefined;
  }
  return undefined;
}

function ofWord(word: string, before: string | undefined): KeyClass | undefined {
  if (PASSWORD.has(word) || /(?:password|passwd|passphrase|passwort)$/.test(word)) return 'password';
  if (SECRET.has(word)) return 'secret';
  if (KEY.has(word) || /(?:apikey|token|secretkey|accesskey)$/.test(word))
    return word === 'token' || word.length < 20 ? 'key' : undefined;
  if (/secret$/.test(word) && word.length < 20) return 'secret';
  if (word === 'key' && before === 'secret') return 'secret';
  if (word === 'key' || word === 'keys') return before !== undefined && OPENS.has(before) ? 'key' : 'weak';
  if (
    word === 'auth' ||
    word === 'authorization' ||
    word === 'salt' ||
    word === 'cookie' ||
    word === 'nonce' ||
    word === 'otp'
  )
    return 'weak';
  return undefined;
}

/** True for a word that talks about a secret when it stands behind its name: "token limit", "password policy". */
export function isAboutWord(word: string): boolean {
  return ABOUT.has(word.toLowerCase());
}

/** Words after the telling one, as in `passwordField` or `tokenCount`. */
function isAbout(after: readonly string[]): boolean {
  return after.some((word) => ABOUT.has(word));
}

function named(keyClass: KeyClass, words: readonly string[]): KeyName {
  if (keyClass === 'password') return { class: keyClass, kind: 'password' };
  for (const [vendor, kind] of VENDORS) if (words.includes(vendor)) return { class: keyClass, kind };
  if (keyClass === 'secret') return { class: keyClass, kind: 'secret' };
  const isToken = words.some((word) => word.endsWith('token') || word === 'bearer');
  const kind = isToken ? 'token' : keyClass === 'key' ? 'api-key' : 'secret';
  return { class: keyClass, kind };
}
