/**
 * How people say a password, a key, a PIN or a login in a sentence, language by language. Sources of patterns; data only.
 * White space is `[ \t]`, so that no match spans lines.
 */

/** One of these, not inside a longer word. */
export const anyOf = (words: readonly string[]): string => `(?:${words.join('|')})`;

/**
 * Inside a set: letters of Latin and Cyrillic in small, for patterns that look at any case. `\p{L}` without regard to case costs
 * tens of milliseconds when a pattern is first used.
 */
export const LETTER = 'a-zß-ɏḁ-ỹа-џґ';

/** "for", "of", "on": what may stand between the name and what it opens. */
export const PREPOSITIONS: readonly string[] = [
  'for|of|to|on|in|at|from|behind',
  'für|fürs|von|vom|zum|zur|im|am|ans|beim|bei|auf|des|der',
  'pour|de|du|sur|chez|au|aux|à|vers',
  'para|del|en|al|da|do|das|dos|no|na|nos|nas',
  'per|della|dello|dell|delle|di|sul|sulla|nel|nella',
  'voor|van|op|bij|naar|til|till|på|hos|i',
  'dla|w|na|pro|k|ke|untuk|cho|của',
  'для|от|к|на|в|у|с|до|від',
];

/** "is", "lautet", "est": the verb between a name and its value. Chinese, Japanese and Korean have `EAST_ASIAN_VERBS`. */
export const VERBS: readonly string[] = [
  'is|was|will be|should be|be|becomes|being|(?:has been |was |is )?(?:set|changed|updated|reset) to',
  'ist|lautet|heißt|war|wird|wurde',
  'est|sera|devient|reste',
  'es|era|será|ahora es|é|agora é|ficou|è|ora è|sarà|diventa',
  'wordt|jest|är|er|blir|bliver|je|adalah|là',
  'это|будет|стал|теперь|сейчас|هي|هو|היא|คือ|=',
];
/** "to x9...", "auf x9...": where it went when it was changed. */
export const BECOMES = 'to|as|on|auf';
export const NOW: readonly string[] = [
  'now|still|currently|again',
  'jetzt|nun|weiterhin|noch|ab sofort',
  'maintenant|désormais|toujours|ahora|agora|ora|adesso|nu|teraz|nyní|теперь|сейчас|зараз',
];
export const EAST_ASIAN_VERBS =
  'は|が|を|就是|是|为|為|(?:设|設|改|换|換|变|變)(?:为|為|成)了?|는|은|이|가|를|을';

/** ", it's x9...": a clause of its own. */
export const APART: readonly string[] = [
  "it[’']?s|it is|that[’']s|which is|namely|(?:the )?(?:new|current|old) one is",
  'es ist|das ist|das neue (?:ist|lautet)|er lautet|es lautet|nämlich',
  "c[’']est|le nouveau (?:est|c[’']est)|la nueva es|a nova é|la nuova è|il s[’']agit de|es|que es|é|que é|ossia|è",
  'dat is|det är|det er|to|это|а именно',
];

/** "if it asks for the passphrase, type x9...": what to do with it. */
export const HAND_OVER: readonly string[] = [
  '(?:then |just |please )?(?:type|enter|use|try|put|answer|paste)(?: in)?',
  '(?:dann |einfach |bitte )?(?:gib|tippe|nimm|nutze|verwende|gebe)',
  '(?:tape|saisis|entre|mets|utilise|saisissez|entrez)(?: simplement)?',
  '(?:escribe|pon|usa|introduce|digita|digite|coloca|use|inserisci|metti)',
  '(?:typ|vul|voer|gebruik|skriv|ange|använd|brug|bruk|wpisz|użyj|podaj|zadej|gir|yaz|ketik|masukkan|nhập|gõ)',
  '(?:введи|введите|набери|пиши|используй|вводи)',
];

/** Who logs in, right before the password: "user x, password y". */
export const ACCOUNTS: readonly string[] = [
  'user|username|user name|login|account|id|name',
  'benutzer|nutzer|benutzername|konto|kennung|anmeldename',
  'utilisateur|identifiant|compte|usuario|usuário|cuenta|conta|utente|nome utente',
  'gebruiker|gebruikersnaam|användare|användarnamn|bruker|brukernavn|bruger|brugernavn',
  'użytkownik|uživatel|kullanıcı|kullanıcı adı|pengguna|tài khoản|người dùng',
  'логин|пользователь|юзер|логін|користувач',
  '账号|帐号|賬號|帳號|用户名?|用戶名?|账户|ユーザー名?|アカウント|아이디|계정|사용자|उपयोगकर्ता|यूज़र|المستخدم|حساب',
];
/** "with password y", "and the pw y". */
export const BESIDE: readonly string[] = [
  'with|using|use|and|plus|try|take|as',
  'mit|und|samt|nutze|nimm|per|als',
  'avec|et|con|e|y|com|usa|utilise|prends|comme|como|come',
  'met|en|med|och|og|z|i|s|se|ile|ve|dengan|dan|với|và',
  'с|со|и|под|з|та|как|як',
];
export const ARTICLES =
  "the |this |my |our |your |that |le |la |l[’']|un |dem |das |den |der |die |el |una |a |o |il |het |de |det |hasło |som ";

/** "the new password" */
export const NEWNESS =
  'new |old |current |next |neue[snrm]? |alte[snrm]? |nouveau |ancien |nuev[ao] |nov[ao] |nuov[ao] |nieuwe? |nytt |nya |ny |nowe |nové |новый |старый |новий ';

/** Words that end in a name and a password: "creds: me / x9...", "log in with me / x9...". */
export const LOGINS: readonly string[] = [
  'credentials|creds|logins?|(?:test|demo|admin|staging|dev|our|my) ?account|username[ ]?[/:&+,][ ]?pass(?:word)?|user[ ]?[/:&+,][ ]?pass(?:word)?|user and password',
  'zugangsdaten|zugang|anmeldedaten|logindaten|benutzer[ ]?/[ ]?(?:passwort|kennwort)',
  'identifiants|accès|login[ ]?/[ ]?mdp|credenciales|credenziali|credenciais|usuario[ ]?[/y][ ]?(?:contraseña|clave)|acceso|accesso|acesso',
  'inloggegevens|inloggning|dane logowania|login[ ]?/[ ]?hasło|přihlášení|giriş bilgileri|tài khoản|akun',
  'логин[ ]?(?:/|и)[ ]?пароль|доступы?|учётка|учетка|учётные данные|данные для входа|логін[ ]?/[ ]?пароль',
  '账号密码|帐号密码|用户名密码|账号|帐号|登录|登入|ログイン情報|ログイン|アカウント|계정|로그인',
];
/** "log in as", "log in to the admin page with". */
export const LOGS_IN: readonly string[] = [
  'log(?:ged)? ?in(?:to)?|sign(?:ed)? ?in(?:to)?|authenticate',
  'logg?e? dich|melde dich|anmelden|einloggen|connecte-toi|connectez-vous',
  'inicia sesión|entra|entre|accede|acceda|acessa|acesse|faz login|accedi',
  'log in|inloggen|logga in|logg inn|log ind|zaloguj się|přihlas se|giriş yap|đăng nhập|masuk',
  'зайди|зайдите|войди|войдите|залогинься|увійди',
];
export const LOGS_IN_AS: readonly string[] = [
  'as|with|using|als|mit|avec|comme|en tant que|con|como|com|come|met|som|med|jako|s|ile|với|dengan|как|под|с|як',
];

/** A name that announces a secret, and what its value looks like. */
export interface SpokenName {
  says: 'password' | 'key';
  words: string;
}

/** Names in scripts and of words that `key-names.ts` does not know, since they are not read word by word. */
export const SPOKEN_NAMES: readonly SpokenName[] = [
  {
    says: 'password',
    words:
      'パスワード|暗証番号|パスフレーズ|密码|密碼|口令|비밀번호|비번|암호|패스워드|รหัสผ่าน|पासवर्ड|كلمة المرور|كلمة السر|סיסמה|[Пп]арол(?:ь|я|ем|ю)|ПАРОЛЬ|κωδικός|[şŞ]ifre(?:si|niz|m|miz)?|[Mm]ật khẩu|[Kk]ata sandi|رمز عبور|گذرواژه',
  },
  {
    says: 'key',
    words:
      'トークン|アクセスキー|APIキー|令牌|密钥|密鑰|秘钥|토큰|API ?키|비밀키|[Тт]окен|[Кк]люч(?: API)?|[Aa]nahtar[ıi]',
  },
];
/** The API key of languages that put the words the other way round. */
export const LATIN_KEYS = String.raw`(?:clé|clave|chave|chiave|llave|klucz|klíč|nyckel|sleutel)s? (?:d['’]|de |da |di |della |do |do |til |för |voor )?API|API-(?:Schlüssel|sleutel|nyckel|nøgle|nøkkel)|kunci API|khóa API|jetons?(?: d['’](?:accès|API))?`;
/** Pass phrases by other names, and the key of a wireless network, which people type, too. */
export const TYPED_KEYS = String.raw`phrase (?:secrète|de passe)|frase (?:de contraseña|secreta|segreta|de senha)|frase-senha|(?:парольн|кодов)(?:ая|ой|ую) фраз[аыу]|(?:wlan|wi-?fi|wpa2?|wep|gäste-?wlan)[ -](?:schlüssel|key|code|sleutel|nyckel|nøgle|nøkkel)|(?:clé|clave|chave|chiave|llave|klucz|klíč|ключ)(?: d['’]accès)?(?: (?:de|del|du|do|da|della|la|от|для)){0,2} (?:wi-?fi|wlan|wpa2?|вай-?фай|box)|wi-?fi[ ]?の?(?:密钥|密鑰|キー|暗号化キー|키)`;

/** A PIN. In small letters it is as often one of a chip, so `spoken-codes.ts` wants a word before it. */
export const PINS = String.raw`pin(?:[- ]?(?:code|kode|kod|kód|number|nummer|numarası|koodi|码|碼|コード|番号|번호|코드))?|pin-код|пин(?:-?код)?(?:а|ом|ы)?|пін(?:-?код)?(?:а|ом)?|暗証番号|暗证号|핀 ?번호|geheimzahl|mã pin`;
/** Codes for doors, gates and alarms. */
export const DOOR_CODES = String.raw`(?:door|gate|alarm|entry|unlock|lock|safe|garage|keypad|elevator|lift|voicemail|key ?box)[ -](?:code|pin)|(?:tür|zugangs|alarm|schließfach|tresor|tor)-?codes?|digicode|(?:access|entrance) code|code (?:d['’]accès|de la porte|de l['’]entrée|d['’]entrée|de l['’]alarme|du portail|du coffre|de l['’]immeuble)|código (?:de acceso|de la puerta|del portal|de la alarma|de la caja fuerte|da porta|do portão|do alarme|do cofre)|codice (?:d['’]accesso|della porta|del cancello|dell['’]allarme|della cassaforte)|(?:deur|toegangs|alarm|kluis)code|(?:port|dörr|larm|dør|alarm)kod(?:en?)?|kod do (?:drzwi|bramy|domofonu|alarmu|sejfu)|kód (?:od dveří|ke dveřím|alarmu|trezoru)|kapı (?:kodu|şifresi)|код (?:от|для) (?:двери|домофона|сейфа|сигнализации|ворот)|门禁码|開門密碼|暗証コード|현관 ?번호`;
/** What an authenticator app is set up with. */
export const AUTHENTICATOR_SEEDS = String.raw`(?:totp|hotp|2fa|mfa|otp|authenticator|two-factor|zwei-faktor|双因素|两步验证|二段階認証|2段階認証|2단계 인증|двухфакторки)[ -]?(?:app[ -]?)?(?:setup[ -]?)?(?:seed|secret|key|schlüssel|geheimnis|secreto|segredo|segreto|clé|clave|chave|chiave|sleutel|nyckel|klucz|klíč|anahtarı|ключ|секрет|密钥|密鑰|种子|シークレット|キー|シード|시크릿|키)|(?:seed|secret|semilla|semente|clé|clave|chave|chiave|secreto|segredo|klucz|klíč|ключ|секрет|сид)(?: (?:de|del|do|du|di|для|pour))?(?: (?:la|le|el|o))? (?:totp|hotp|2fa|mfa|otp)`;
/** What opens a wallet. */
export const RECOVERY_PHRASES = String.raw`(?:seed|recovery|backup|mnemonic|wallet|restore)[ _-]?(?:phrase|words|seed)|seed(?=["']?[ ]?(?:[:=]|is ))|mnemonic|wiederherstellungs(?:phrase|wörter|satz)|seed-?wörter|phrase (?:de récupération|secrète|mnémonique|de restauration)|mots de récupération|frase (?:semilla|de recuperación|de recuperação|semente|secreta|di recupero|seme|mnemonica)|palabras (?:semilla|de recuperación)|palavras(?: |-)(?:semente|de recuperação)|herstelzin|herstelwoorden|återställningsfras|gjenopprettingsfrase|gendannelsessætning|fraz[ay] (?:odzyskiwania|seed)|frázi? pro obnovení|kurtarma (?:cümlesi|kelimeleri|ifadesi)|(?:сид|seed)-?фраз[аыу]|мнемоническ(?:ая|ой|ую) фраз[аыу]|фраз[аыу] восстановления|助记词|助記詞|リカバリーフレーズ|シードフレーズ|ニーモニック|복구 ?(?:구문|문구)|니모닉|cụm từ khôi phục|frasa pemulihan|عبارة الاسترداد|रिकवरी वाक्यांश`;

/** What a heading calls the secrets in the list below it. */
export const HEADINGS: readonly { says: 'password' | 'key' | 'pin'; kind: string; words: string }[] = [
  {
    says: 'password',
    kind: 'password',
    words:
      'passwords|passphrases|passcodes|logins|credentials|creds|passwörter|kennwörter|zugangsdaten|anmeldedaten|mots de passe|identifiants|contraseñas|claves|credenciales|credenciais|credenziali|senhas|wachtwoorden|inloggegevens|lösenord(?:en)?|adgangskoder|passord|salasanat|hasła|hesla|jelszavak|şifreler|parolalar|mật khẩu|kata sandi|κωδικοί|пароли|паролі|доступы|логины|密码(?:列表|清单|表|一览)?|密碼(?:列表|清單|表)?|口令|账号密码|帐号密码|登录信息|パスワード(?:一覧|リスト)?|アカウント情報|ログイン情報|비밀번호(?: ?목록)?|계정(?: ?정보)?|รหัสผ่าน|पासवर्ड|كلمات المرور|סיסמאות',
  },
  {
    says: 'key',
    kind: 'api-key',
    words:
      "(?:api|access|secret|license|licence|deploy|service) keys|tokens|secrets|api-schlüssel|zugriffstokens?|schlüssel|clés? d[’']api|jetons|claves? (?:de )?api|chaves? (?:de )?api|chiavi api|klucze api|api-sleutels|api-nycklar|токены|ключи(?: api)?|令牌|密钥|密鑰|トークン(?:一覧)?|apiキー(?:一覧)?|토큰|api ?키",
  },
  {
    says: 'pin',
    kind: 'pin',
    words:
      "pins|pin[- ]codes|(?:door|gate|alarm|safe) codes|(?:tür|alarm|tresor)codes|codes (?:pin|d[’']accès)|códigos (?:pin|de acceso)|codici pin|pincodes|pinkoder|kody pin|pin-коды|пин-коды|pin ?码|暗証番号",
  },
];
