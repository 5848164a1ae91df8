import { type Sieve, wordsFor } from '../../shared/sieve/sieve.ts';
import { RANK, type SecretSpan } from './span.ts';
import { isSecretValue } from './values.ts';

/** Secrets of Kubernetes: whatever their fields are called, what stands in `data` and `stringData` is the secret. */

const KIND = /(?:^|\n)[ \t>+-]{0,12}["']?kind["']?:[ ]{1,4}["']?Secret["']?[ \t]{0,4}(?:,?\r?$|(?=\r?\n))/gm;
export const MANIFEST_WORDS = wordsFor(['kind: secret', 'kind": "secret', "kind': 'secret"]);
/** So much of a document is read before and behind its kind. */
const NEAR = 12_000;
const OTHER_DOCUMENT = /^(?:---|\+---)/m;
const SECTION = /^([ \t>+-]{0,12})["']?(data|stringData)["']?:[ ]{0,4}\{?[ \t]{0,4}\r?$/gm;
const FIELD =
  /^([ \t>+-]{1,20})["']?([\w.-]{1,120})["']?:[ ]{1,8}["']?([^\s"',]{3,20000})["']?,?[ \t]{0,4}\r?$/;
const BASE64 = /^[A-Za-z0-9+/]{4,20000}={0,2}$/;
/** Fields that say who and where, and no more. */
const OPEN_FIELDS =
  /(?:^|[_.-])(?:user(?:name)?|login|host(?:name)?|port|name|namespace|database|db(?:name)?|region|bucket|url|email)$/i;

export function findManifests(text: string, spans: SecretSpan[], sieve: Sieve): void {
  if (!sieve.mayHold(MANIFEST_WORDS)) return;
  let read = 0;
  for (const kind of text.matchAll(KIND)) {
    const { start, end } = documentAround(text, Math.max(kind.index, read));
    if (end <= read) continue;
    read = end;
    const document = text.slice(start, end);
    for (const section of document.matchAll(SECTION)) {
      const from = section.index + section[0].length + 1;
      const depth = (section[1] ?? '').length;
      for (const { at, value } of fieldsBelow(document, { from, depth, isData: section[2] === 'data' }))
        spans.push({
          kind: 'secret',
          start: start + at,
          end: start + at + value.length,
          rank: RANK.assignment,
        });
    }
  }
}

function documentAround(text: string, at: number): { start: number; end: number } {
  const before = text.slice(Math.max(0, at - NEAR), at);
  const cut = Math.max(before.lastIndexOf('\n---'), before.lastIndexOf('\n+---'));
  const start = at - before.length + (cut === -1 ? 0 : cut + 1);
  const behind = text.slice(at + 1, at + NEAR);
  const next = OTHER_DOCUMENT.exec(behind);
  return { start, end: at + 1 + (next?.index ?? behind.length) };
}

/** The head of a section: where it ends, and how far it is indented. */
interface Section {
  from: number;
  depth: number;
  isData: boolean;
}

/** The secrets in the lines that stand deeper than their section, and where. */
function* fieldsBelow(
  document: string,
  { from, depth, isData }: Section,
): Generator<{ at: number; value: string }> {
  for (let at = from; at < document.length;) {
    const next = document.indexOf('\n', at);
    const line = document.slice(at, next === -1 ? document.length : next);
    const indent = /^[ \t>+-]*/.exec(line)?.[0].length ?? 0;
    if (line.trim() !== '' && indent <= depth) return;
    const field = FIELD.exec(line);
    const value = field?.[3] ?? '';
    if (field !== null && isFieldSecret(field[2] ?? '', value, isData))
      yield { at: at + line.indexOf(value, (field[1] ?? '').length + (field[2] ?? '').length), value };
    at += line.length + 1;
  }
}

function isFieldSecret(name: string, value: string, isData: boolean): boolean {
  if (!isData) return !OPEN_FIELDS.test(name) && isSecretValue(value, 'password', 'prose');
  if (!BASE64.test(value) || value.length % 4 !== 0) return false;
  const decoded = Buffer.from(value, 'base64').toString('latin1').trim();
  return OPEN_FIELDS.test(name) ? decoded.includes('@') && decoded.includes('://') : !isPlain(decoded);
}

/** `changeme`, `<your key>`, `true`, `https://...`: what a manifest of an example holds. */
const isPlain = (decoded: string): boolean =>
  decoded.length < 4 ||
  /^(?:true|false|null|none|https?:\/\/[^@\s]*)$/i.test(decoded) ||
  (decoded.length < 24 && /^[\w <>.-]+$/.test(decoded) && !isSecretValue(decoded, 'password', 'flag'));
