import { createAssignmentFinder } from './assignments.ts';
import { findCalls } from './calls.ts';
import { findCommandFlags } from './commands.ts';
import { findHeaders } from './headers.ts';
import { findProse } from './prose.ts';
import type { SecretSpan } from './span.ts';
import { STRUCTURES } from './structures.ts';
import { findInserts, findTables } from './tables.ts';
import { TokenScanner } from './token-scan.ts';

/** Finds secrets in one text of bounded size. What it finds may overlap and stands in no order. */
export type FindSecrets = (text: string) => SecretSpan[];

export function createSecretFinder(): FindSecrets {
  const tokens = new TokenScanner();
  const findAssignments = createAssignmentFinder();
  return (text) => {
    const spans = tokens.find(text);
    for (const find of STRUCTURES) find(text, spans);
    findHeaders(text, spans);
    findCommandFlags(text, spans);
    findCalls(text, spans);
    findProse(text, spans);
    findTables(text, spans);
    findInserts(text, spans);
    spans.push(...findAssignments(text));
    return spans;
  };
}
