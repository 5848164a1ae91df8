/** How a key is used as it should be: in a header, from a vault, sealed. For a text in small letters. */
export const PROPER =
  /header|authorization|bearer|keychain|key ?vault|kopfzeile|en-t[êe]te|cabecera|cabeçalho|intestazione|encabezado|заголов|nagłów|hlavič|başlığ|ヘッダ|请求头|請求標頭|标头|標頭|헤더|हेडर|ترويسة|vault|secrets? manager|1password|verschlüsselt|chiffré|cifrad|зашифр|加密后|暗号化し/u;

/** The same, or that it is not to go anywhere: before the verb, or behind it where a language puts the denial there. */
export const PROPER_OR_DENIED = new RegExp(
  String.raw`${PROPER.source}|(?<!\p{L})(?:nie|niemals|nicht|nooit|niet|aldrig|aldri|inte|ikke)(?!\p{L})|(?<!\p{L})(?:no|nunca|não|ne|non|не|nigdy|jangan|đừng)\s(?:se\s|le\s|la\s|lo\s)?(?=(?:env|mand|sub|publi|adjunt|invi|send|отпр|перес|wysył|kirim|gửi))`,
  'u',
);
