import {
  type PhraseSearch,
  type Span,
  type Wording,
  createPhraseSearch,
  phraseTableOf,
} from '../../../shared/anchors/phrase-search.ts';
import type { Finding } from '../../../shared/model.ts';
import { anyCase, smallSource } from '../any-case.ts';
import { ATTACK_MESSAGES } from '../pattern.ts';
import { sideBySide } from '../side-by-side.ts';
import { B, E } from '../signs/sign.ts';
import { EVERYWHERE } from './everywhere.ts';
import { FRAMES, type Frame, type Part } from './frames.ts';
import { CLASS_NAMES, type ClassName, type Language } from './language.ts';
import { PROPER } from './proper.ts';

/** Finds frames in texts of one language. Its patterns and its table are made when a text is first in the language. */
export interface FrameReader {
  /** What stands in a paragraph in small letters. */
  read(inSmall: string): Finding[];
}

const PARTS: readonly Part[] = [...CLASS_NAMES, 'kept', 'unchecked', 'unasked'];
/** Where the wording of each part stands. */
const PLACES: ReadonlyMap<Part, number> = new Map(PARTS.map((part, at) => [part, at]));
/** Not done when they are denied: "never send". */
const DEEDS: ReadonlySet<Part> = new Set(['send', 'write', 'recite', 'install', 'off', 'unchecked', 'allow']);
/** More of one part in a paragraph say no more. */
const MOST_SPANS = 12;
export function createFrameReader(language: Language): FrameReader {
  let made: { search: PhraseSearch; denied: Denied } | undefined;
  const make = (): NonNullable<typeof made> => {
    const wordings = PARTS.map((part): Wording => ({ source: () => sourceOf(part, language), flags: 'gu' }));
    return { search: createPhraseSearch(wordings, phraseTableOf(wordings)), denied: deniedIn(language) };
  };
  return {
    read: (inSmall) => {
      const { search, denied } = (made ??= make());
      search.take(inSmall);
      const held = (part: Part): boolean => search.possible(PLACES.get(part) ?? 0) > 0;
      const known = new Map<Part, readonly Span[]>();
      const spansOf = (part: Part): readonly Span[] => {
        const before = known.get(part);
        if (before !== undefined) return before;
        const spans = search.spansOf(PLACES.get(part) ?? 0, inSmall).slice(0, MOST_SPANS);
        const done = DEEDS.has(part) ? spans.filter((span) => !denied(inSmall, span)) : spans;
        known.set(part, done);
        return done;
      };
      return FRAMES.flatMap((one) => {
        const span = one.parts.every(held) ? standsIn(one, spansOf, language.isDense === true) : undefined;
        if (span === undefined || (one.parts.includes('secret') && isProper(inSmall, span))) return [];
        return [
          {
            rule: `injection/${one.name}`,
            verdict: 'review',
            message: ATTACK_MESSAGES[one.name],
            ...span,
          } as const,
        ];
      });
    },
  };
}

function standsIn(
  { parts, within }: Frame,
  spansOf: (part: Part) => readonly Span[],
  isDense: boolean,
): Span | undefined {
  const places: (readonly Span[])[] = [];
  for (const part of parts) {
    const spans = spansOf(part);
    if (spans.length === 0) return undefined;
    places.push(spans);
  }
  return sideBySide(places, isDense ? within / 2 : within);
}

const isProper = (text: string, { start, end }: Span): boolean =>
  PROPER.test(text.slice(Math.max(0, start - 20), end + 20));

/** A space stands for white space, `~` for the end of a word. */
const written = (source: string): string =>
  source.replaceAll(/ (?![?{*])/g, String.raw`\s{1,3}`).replaceAll('~', E);

function sourceOf(part: Part, language: Language): string {
  return smallSource(sourcesOf(part, language).join('|'));
}

function sourcesOf(part: Part, { words, no, noAfter, isDense }: Language): string[] {
  const begin = isDense === true ? '' : B;
  /** Up to so many characters of the same clause between a word and what denies it. */
  const between = `[^.!?。！？\\n]{0,${isDense === true ? 10 : 28}}?`;
  const one = (name: ClassName): string[] => [
    `${begin}(?:${written(words[name])})`,
    ...(EVERYWHERE[name] === undefined ? [] : [`${B}(?:${written(EVERYWHERE[name])})`]),
  ];
  const without = (name: ClassName): string[] => [
    `${begin}(?:${written(no)})${between}${begin}(?:${written(words[name])})`,
    ...(noAfter === undefined
      ? []
      : [
          `${begin}(?:${written(words[name])})${isDense === true ? between : '[^.!?,\\n]{0,28}?'}(?:${written(noAfter)})`,
        ]),
  ];
  if (part === 'kept') return [...one('hide'), ...without('tell')];
  if (part === 'unchecked') return [...one('off'), ...without('verify')];
  return part === 'unasked' ? without('confirm') : one(part);
}

type Denied = (text: string, span: Span) => boolean;

/** Whether a deed is denied, before or behind it. */
function deniedIn({ no, noAfter, isDense }: Language): Denied {
  const begin = isDense === true ? '' : B;
  const before = anyCase(
    `${begin}(?:${written(no)})[^.,;:!?。、，\\n]{0,${isDense === true ? 4 : 14}}$`,
    'u',
  );
  const after =
    noAfter === undefined
      ? undefined
      : anyCase(`^[^.,;:!?。、，\\n]{0,${isDense === true ? 3 : 20}}?(?:${written(noAfter)})`, 'u');
  return (text, { start, end }) =>
    before.test(text.slice(Math.max(0, start - 40), start)) ||
    after?.test(text.slice(end, end + 40)) === true;
}
