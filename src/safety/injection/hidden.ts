import { dangerousBidiChars } from 'anti-trojan-source';
import type { Finding } from '../../shared/model.ts';
import { plainLetters } from './plain-letters.ts';

/** Characters that a person does not see and a model reads. */

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
/** Single marks that Hebrew and Arabic writers type; they change nothing where such letters stand. */
const MARKS = /[\u061c\u200e\u200f]/;
const BIDI = new RegExp(`[${dangerousBidiChars.join('')}]`, 'g');
const TAGS = /[\u{e0000}-\u{e007f}]+/gu;
const FLAG = /\u{1f3f4}$/u;
const SELECTORS = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]{3,}/gu;
const ZERO_WIDTH =
  /[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200d\u2060-\u2064\u206a-\u206f\u3164\ufeff\uffa0]+/g;
const HIDDEN_TERMINAL = /\u001b\[(?:8|28|30;40|37;47)m|\u001b\]8;;/g;

/** Joiners are how emoji, Arabic, Persian and the scripts of India are written. */
const JOINS =
  /[\p{Extended_Pictographic}\u{1f3fb}-\u{1f3ff}\ufe0f\u0600-\u08ff\u0900-\u0dff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\ufb50-\ufdff\ufe70-\ufefc]$/u;

export function findHidden(text: string): Finding[] {
  const findings: Finding[] = [];
  const add = (
    rule: string,
    verdict: Finding['verdict'],
    message: string,
    start: number,
    length: number,
  ): void => {
    findings.push({ rule: `injection/${rule}`, verdict, message, start, end: start + length });
  };
  const rightToLeft = RIGHT_TO_LEFT.test(text);
  for (const hit of text.matchAll(BIDI)) {
    if (rightToLeft && MARKS.test(hit[0])) continue;
    const verdict = rightToLeft || MARKS.test(hit[0]) ? 'review' : 'blocked';
    add(
      'bidi',
      verdict,
      'A hidden character changes the reading direction here, so the text may say something else than it shows.',
      hit.index,
      1,
    );
  }
  for (const hit of text.matchAll(TAGS)) {
    if (FLAG.test(text.slice(Math.max(0, hit.index - 2), hit.index))) continue;
    add(
      'tag-characters',
      'blocked',
      'Invisible tag characters stand here; they can carry text that only the agent reads.',
      hit.index,
      hit[0].length,
    );
  }
  for (const hit of text.matchAll(SELECTORS)) {
    add(
      'variation-selectors',
      'blocked',
      'A run of invisible characters stands here; it can carry text that only the agent reads.',
      hit.index,
      hit[0].length,
    );
  }
  for (const hit of text.matchAll(ZERO_WIDTH)) {
    const found = hit[0];
    if (found === '\ufeff' && hit.index === 0) continue;
    if (/^[\u200c\u200d]$/.test(found) && JOINS.test(text.slice(Math.max(0, hit.index - 2), hit.index)))
      continue;
    const long = found.length >= 4;
    add(
      'zero-width',
      long ? 'blocked' : 'review',
      'Invisible characters stand here; look at the text without them before keeping it.',
      hit.index,
      found.length,
    );
  }
  for (const hit of text.matchAll(HIDDEN_TERMINAL)) {
    add('terminal-codes', 'blocked', 'A terminal code hides text here.', hit.index, hit[0].length);
  }
  return findings;
}

/** The text as a model understands it: invisible characters out, full-width and look-alike letters made plain, letters set apart joined. */
export function plain(text: string): string {
  const visible = text
    .normalize('NFKC')
    .replace(TAGS, (tags) =>
      Array.from(tags, (tag) =>
        String.fromCodePoint(Math.max(0x20, (tag.codePointAt(0) ?? 0) - 0xe0000)),
      ).join(''),
    )
    .replace(ESCAPED, unescaped)
    .replace(ZERO_WIDTH, '')
    .replace(BIDI, '');
  return plainLetters(visible)
    .replace(/(?<![\p{L}\p{N}])\p{L}([ .*_-])(?:\p{L}\1){1,39}\p{L}(?![\p{L}\p{N}])/gu, (letters) =>
      letters.replace(/[ .*_-]/g, ''),
    )
    .replace(JOINED, (words) => words.replace(/[-_+.]/g, ' '))
    .replace(/\b\w*[013457@$]\w*\b/g, (word) =>
      /[a-z]{2}/i.test(word) && word.length < 20 ? unleet(word) : word,
    );
}

/** Letters written as `%69`, `\u0069`, `\x69` or `&#105;`, three or more in a row. */
const ESCAPED =
  /(?:%[2-7][0-9a-f]|\\u00[2-7][0-9a-f]|\\x[2-7][0-9a-f]|&#(?:\d{2,3}|x[2-7][0-9a-f]);){1,400}/gi;
const ONE = /%([0-9a-f]{2})|\\u00([0-9a-f]{2})|\\x([0-9a-f]{2})|&#x([0-9a-f]{2});|&#(\d{2,3});/gi;

function unescaped(run: string): string {
  return run.replace(ONE, (_all, ...codes: unknown[]) => {
    const hex = codes.slice(0, 4).find((code) => typeof code === 'string');
    const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(codes[4]);
    return code >= 32 && code < 127 ? String.fromCharCode(code) : ' ';
  });
}

/** `ignore-all-previous-instructions`: a sentence with another sign for the space. */
const JOINED = /(?<![\w/.-])[A-Za-z]{2,15}(?:[-_+.][A-Za-z]{1,15}){3,20}(?![\w/-])/g;

const LEET: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};

function unleet(word: string): string {
  return word.replace(/[013457@$]/g, (sign) => LEET[sign] ?? sign);
}
