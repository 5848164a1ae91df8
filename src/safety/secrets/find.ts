import { STEM_WORDS, createAssignmentFinder } from './assignments.ts';
import { findCalls } from './calls.ts';
import { PROGRAM_WORDS, findCommandFlags } from './commands.ts';
import { HEADER_WORDS, findHeaders } from './headers.ts';
import {
  LOGIN_WORDS,
  TURNED_WORDS,
  findLoginLines,
  findLogins,
  findOtherScripts,
  findTurned,
} from './prose.ts';
import { createSecretLinter, mayBeLinted } from './secretlint.ts';
import { type Sieve, type Words, createSieve } from './sieve.ts';
import type { SecretSpan } from './span.ts';
import { STRUCTURES } from './structures.ts';
import { HEADING_WORDS, INSERT_WORDS, findInserts, findTables } from './tables.ts';
import { TokenScanner } from './token-scan.ts';

/** Finds secrets in one text of bounded size. What it finds may overlap and stands in no order. */
export type FindSecrets = (text: string) => SecretSpan[];

interface Finder {
  /** Nothing is found in a text without one of these. */
  words?: Words;
  find: (text: string, spans: SecretSpan[], sieve: Sieve) => void;
}

/**
 * Without `createSieve` of a caller's own, finders are passed over whose words a text cannot hold. Tests give one that lets
 * everything through and compare.
 */
export function createSecretFinder(sieve: Sieve = createSieve()): FindSecrets {
  const finders = allFinders();
  return (text) => {
    const spans: SecretSpan[] = [];
    sieve.read(text);
    for (const { words, find } of finders)
      if (words === undefined || sieve.mayHold(words)) find(text, spans, sieve);
    return spans;
  };
}

function allFinders(): Finder[] {
  const tokens = new TokenScanner();
  const lint = createSecretLinter();
  const findAssignments = createAssignmentFinder();
  return [
    {
      find: (text, spans, sieve) => {
        if (mayBeLinted(text, sieve)) spans.push(...lint(text));
      },
    },
    { find: (text, spans, sieve) => spans.push(...tokens.find(text, sieve)) },
    ...STRUCTURES,
    { words: HEADER_WORDS, find: findHeaders },
    { words: PROGRAM_WORDS, find: findCommandFlags },
    { find: findCalls },
    { words: LOGIN_WORDS, find: findLogins },
    { words: TURNED_WORDS, find: findTurned },
    { find: findLoginLines },
    { find: findOtherScripts },
    { words: HEADING_WORDS, find: findTables },
    { words: INSERT_WORDS, find: findInserts },
    { words: STEM_WORDS, find: (text, spans) => spans.push(...findAssignments(text)) },
  ];
}
