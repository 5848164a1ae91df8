import type { Wording } from '../../shared/anchors/phrase-search.ts';
import type { Finding } from '../../shared/model.ts';
import { smallSource } from './any-case.ts';
import { ASIAN } from './asian.ts';
import { ENGLISH_TURNS } from './english-turns.ts';
import { ENGLISH } from './english.ts';
import { EUROPEAN } from './european.ts';
import { isForbidden } from './forbidden.ts';
import { staysInLine } from './lines.ts';
import { MARKERS } from './markers.ts';
import { isMeant } from './meant.ts';
import { MORE_LANGUAGES } from './more-languages.ts';
import { MOVES_WORLD } from './moves-world.ts';
import { MOVES } from './moves.ts';
import { ATTACK_MESSAGES, type AttackPattern } from './pattern.ts';
import { POWERS } from './powers.ts';
import { PRETEXTS } from './pretexts.ts';

/** Every attack pattern, by language. Marks of chat templates come first. */
export const ATTACKS: readonly AttackPattern[] = [
  ...MARKERS,
  ...ENGLISH,
  ...ENGLISH_TURNS,
  ...MOVES,
  ...MOVES_WORLD,
  ...PRETEXTS,
  ...EUROPEAN,
  ...ASIAN,
  ...MORE_LANGUAGES,
];

/** A pattern, and what it says of a match at a place in a text. */
interface Look {
  source: string;
  /** Lines can be looked at one by one. */
  inLines: boolean;
  say: (text: string, at: number, found: string) => Finding | undefined;
}

const ATTACK_LOOKS: readonly Look[] = ATTACKS.map(({ name, source }) => ({
  source,
  inLines: staysInLine(source),
  say: (text, at, found) =>
    !isMeant(text, at, found, name)
      ? undefined
      : {
          rule: `injection/${name}`,
          verdict: 'blocked',
          message: ATTACK_MESSAGES[name],
          start: at,
          end: at + found.length,
        },
}));
const POWER_LOOKS: readonly Look[] = POWERS.map(({ name, message, source }) => ({
  source,
  inLines: staysInLine(source),
  say: (text, at, found) =>
    isForbidden(text, at, found)
      ? undefined
      : { rule: `power/${name}`, verdict: 'review', message, start: at, end: at + found.length },
}));

/** All that one pattern alone can say. The first are marks of chat templates, and those up to `ATTACKS.length` are attacks. */
export const LOOKS: readonly Look[] = [...ATTACK_LOOKS, ...POWER_LOOKS];
export const MARKS_END = MARKERS.length;

/** What they are searched for by. */
export const LOOK_WORDINGS: readonly Wording[] = LOOKS.map(({ source }) => ({
  source: () => smallSource(source),
  flags: 'gu',
}));
