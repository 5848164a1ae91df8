import { type Sieve, type Words, createSieve } from '../../shared/sieve/sieve.ts';
import { STEM_PLACES, createAssignmentFinder } from './assignments.ts';
import { CALL_PLACES, CALL_WORDS, findCalls } from './calls.ts';
import { PROGRAM_PLACES, findCommandFlags } from './commands.ts';
import { COOKIE_PLACES, JAR_PLACES, findCookiesInCode, findInCookieJars } from './cookies.ts';
import { FORM_WORDS, findFields } from './forms.ts';
import { HEADED_PLACES, findHeadedLists } from './headed-lists.ts';
import { HEADER_PLACES, findHeaders } from './headers.ts';
import {
  LAST_PLACES,
  LOGIN_PLACES,
  LOGIN_WORDS,
  TURNED_WORDS,
  findLoginLines,
  findLogins,
  findLoginsBefore,
  findTurned,
} from './logins.ts';
import { MANIFEST_WORDS, findManifests } from './manifests.ts';
import { SPOKEN_PLACES, findSpokenNames } from './prose.ts';
import { STORE_PLACES, findStored } from './secret-stores.ts';
import { LINTED_PLACES, createSecretLinter, mayBeLinted } from './secretlint.ts';
import type { SecretSpan } from './span.ts';
import { CODE_PLACES, SPOKEN_CODES } from './spoken-codes.ts';
import { STRUCTURES, STRUCTURE_WORDS, mayHoldWordless } from './structures.ts';
import { HEADING_PLACES, INSERT_WORDS, findInserts, findTables } from './tables.ts';
import { TokenScanner } from './token-scan.ts';

/** Finds secrets in one text of bounded size. What it finds may overlap and stands in no order. */
export type FindSecrets = (text: string) => SecretSpan[];

interface Finder {
  /** Nothing is found in a text without one of these. */
  words?: Words;
  find: (text: string, spans: SecretSpan[], sieve: Sieve) => void;
}

/**
 * Without a sieve of a caller's own, finders are passed over whose words a text does not hold. Tests give one that lets
 * everything through and compare.
 */
export function createSecretFinder(ownSieve?: Sieve): FindSecrets {
  const tokens = new TokenScanner();
  const finders = allFinders(tokens);
  const sieve = ownSieve ?? createSieve([...ASKED, ...tokens.words]);
  return (text) => {
    const spans: SecretSpan[] = [];
    sieve.read(text);
    // Most texts are names, folders and ids, and without a word of any finder.
    if (!sieve.holdsAny() && !mayHoldWordless(text, sieve)) return spans;
    for (const { words, find } of finders)
      if (words === undefined || sieve.mayHold(words)) find(text, spans, sieve);
    return spans;
  };
}

/** All that the finders ask the sieve for, but the beginnings of keys. */
const ASKED: readonly Words[] = [
  LINTED_PLACES,
  ...STRUCTURE_WORDS,
  HEADER_PLACES,
  COOKIE_PLACES,
  ...HEADED_PLACES,
  JAR_PLACES,
  FORM_WORDS,
  MANIFEST_WORDS,
  STORE_PLACES,
  PROGRAM_PLACES,
  ...CALL_WORDS,
  ...CALL_PLACES,
  ...LOGIN_WORDS,
  ...SPOKEN_PLACES,
  ...CODE_PLACES,
  HEADING_PLACES,
  INSERT_WORDS,
  STEM_PLACES,
];

function allFinders(tokens: TokenScanner): Finder[] {
  const lint = createSecretLinter();
  const findAssignments = createAssignmentFinder();
  return [
    {
      words: LINTED_PLACES,
      find: (text, spans, sieve) => {
        if (mayBeLinted(text, sieve)) spans.push(...lint(text));
      },
    },
    { find: (text, spans, sieve) => spans.push(...tokens.find(text, sieve)) },
    ...STRUCTURES,
    { words: HEADER_PLACES, find: findHeaders },
    { words: COOKIE_PLACES, find: findCookiesInCode },
    { words: JAR_PLACES, find: findInCookieJars },
    { words: MANIFEST_WORDS, find: findManifests },
    { words: FORM_WORDS, find: findFields },
    { words: STORE_PLACES, find: findStored },
    { words: PROGRAM_PLACES, find: findCommandFlags },
    { find: findCalls },
    { words: LOGIN_PLACES, find: findLogins },
    { words: TURNED_WORDS, find: findTurned },
    { find: findLoginLines },
    { words: LAST_PLACES, find: findLoginsBefore },
    { find: findSpokenNames },
    ...SPOKEN_CODES,
    { find: findHeadedLists },
    { words: HEADING_PLACES, find: findTables },
    { words: INSERT_WORDS, find: findInserts },
    {
      words: STEM_PLACES,
      find: (text, spans, sieve) => spans.push(...findAssignments(text, sieve.placesOf(STEM_PLACES))),
    },
  ];
}
