import { beginningsOf, matchesAt } from '../../shared/sieve/places.ts';
import type { Sieve } from '../../shared/sieve/sieve.ts';
import { RANK, type SecretSpan } from './span.ts';
import { isSecretValue } from './values.ts';

/** Commands that put secrets into a store, under names of a person's own choosing. */

const STORE =
  /\b(?:create secret generic|secrets? set|secrets:set|vault kv (?:put|patch)|vault write|(?<valued>ssm put-parameter|keyvault secret set|secretsmanager (?:create-secret|put-secret-value|update-secret)))[ ]/y;
export const STORE_PLACES = beginningsOf(STORE);
const LENGTH = 600;

/** `fly secrets set NAME=x`: an equals sign between a name and what no file holds. */
const PAIR = /(?<=[ '"=])([A-Za-z_][\w.-]{0,60})=(?!@|file:)["']?([^\s"'`|;&<>$]{4,400})["']?/g;
/** Names of what everybody may know, and of the command's own settings. */
const OPEN_NAMES =
  /(?:^|[_.-])(?:user\w{0,8}|login|host\w{0,8}|port|url|uri|region|e?mail|name|env\w{0,10}|version|ttl|max_ttl|path|type|polic\w{0,6}|cas|mount|from-literal|from-file|default_\w{1,20}|allowed_\w{1,20}|common_name)$/i;
const VALUE = /(?<=[ ])--(?:value|secret-string)[ =](?!["']?[{[])["']?([^\s"'`|;&<>$]{4,400})/g;

export function findStored(text: string, spans: SecretSpan[], sieve: Sieve): void {
  for (const hit of matchesAt(STORE, text, sieve.placesOf(STORE_PLACES))) {
    const from = hit.index + hit[0].length - 1;
    const rest = text.slice(from, from + LENGTH).split(/(?<!\\)\n|[|;]/, 1)[0] ?? '';
    const isValued = hit.groups?.['valued'] !== undefined;
    // A parameter may be anything unless it says that it is kept secret.
    if (isValued && hit[0].startsWith('ssm') && !rest.includes('SecureString')) continue;
    for (const found of rest.matchAll(isValued ? VALUE : PAIR)) {
      const value = found[2] ?? found[1] ?? '';
      if (!isValued && OPEN_NAMES.test(found[1] ?? '')) continue;
      if (!isSecretValue(value, 'password', isValued ? 'flag' : 'prose')) continue;
      const start = from + found.index + found[0].lastIndexOf(value);
      spans.push({ kind: 'secret', start, end: start + value.length, rank: RANK.structure });
    }
  }
}
