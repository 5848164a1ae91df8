import type { KeyClass } from './key-names.ts';
import type { Place } from './neighbours.ts';
import type { Value } from './value-at.ts';
import { isSecretValue } from './values.ts';

/** The value of a pair that says its name last: `{"value": "x", "name": "DB_PASSWORD"}`, `- value: x` and `  name: TOKEN`. */

const NAME = String.raw`(?:\\{0,3}["'])?(?:\w{0,20}[nN]ame|\w{0,20}[kK]ey|NAME|KEY|field|label|variable|id)(?:\\{0,3}["'])?[ \t]{0,4}[:=][ \t]{0,4}`;
const VALUE = String.raw`(?<![\w-])(?:\\{0,3}["'])?(?:(?:\w{0,20}_)?value|\w{0,20}Value|VALUE)(?:\\{0,3}["'])?[ \t]{0,4}[:=][ \t]{0,4}`;
const QUOTED = new RegExp(
  String.raw`${VALUE}\\{0,3}(["'])(?<value>[^"'\\\r\n]{3,300})\\{0,3}\1,(?:\s|\\n){0,40}${NAME}\\{0,3}["']$`,
);
const BARE = new RegExp(
  String.raw`(?:^|\n)[ \t]{0,40}-?[ \t]{0,4}${VALUE}(?<value>[^\s"'][^\s]{2,300})[ \t]{0,8}\r?\n[ \t]{0,40}${NAME}["']?$`,
);
/** What stands right before the name in such a pair. */
const LEAD =
  /(?:[nN]ame|[kK]ey|NAME|KEY|field|label|variable|id)(?:\\{0,3}["'])?[ \t]{0,4}[:=][ \t]{0,4}(?:\\{0,3}["'])?$/;
const LEAD_LENGTH = 24;
const LENGTH = 460;

/** The value before a name, which stands at `name`. */
export function pairedBefore(text: string, name: Place, keyClass: KeyClass): Value | undefined {
  if (!LEAD.test(text.slice(Math.max(0, name.start - LEAD_LENGTH), name.start))) return undefined;
  const from = Math.max(0, name.start - LENGTH);
  const before = text.slice(from, name.start);
  const quoted = QUOTED.exec(before);
  const hit = quoted ?? BARE.exec(before);
  const value = hit?.groups?.['value'];
  if (hit === null || value === undefined) return undefined;
  if (!isSecretValue(value, keyClass, quoted === null ? 'bare' : 'quoted')) return undefined;
  const start = from + hit.index + hit[0].indexOf(value, hit[0].search(/[:=]/));
  return { text: value, start, end: start + value.length, after: start + value.length };
}
