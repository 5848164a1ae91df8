import { createGate } from '../safety/gate.ts';
import type { ExplainedSpan, Scan } from '../shared/model.ts';

/** The questions about a text that need neither sessions nor a store. */
export interface TextTools {
  check(text: string): Promise<Scan>;
  /** Offsets are those of the text as it was given. */
  explain(text: string): Promise<ExplainedSpan[]>;
  /** The words of these places as they may be shown: what is secret in the whole text is cut out of each. */
  quote(text: string, places: readonly Place[]): Promise<string[]>;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

export function createTextTools(): TextTools {
  const gate = createGate();
  return {
    check: (text) => gate.scan(text),
    async explain(text) {
      const spans = (await import('../learn/explain.ts')).explain(text);
      if (spans.length === 0 || gate.secretsIn(text).length === 0) return spans;
      // Reasons may name words of the text.
      const told: ExplainedSpan[] = [];
      for (const span of spans) {
        const reasons = span.reasons.map((reason) => gate.redactEcho(reason, text));
        told.push({ ...span, reasons: await Promise.all(reasons) });
      }
      return told;
    },
    quote(text, places) {
      const secrets = places.length === 0 ? [] : gate.secretsIn(text);
      return gate.redactMany(places.map((place) => wordsOf(text, place, secrets)));
    },
  };
}

function wordsOf(
  text: string,
  { start, end }: Place,
  secrets: readonly (Place & { kind: string })[],
): string {
  let words = '';
  let at = start;
  for (const secret of secrets) {
    if (secret.end <= at || secret.start >= end) continue;
    words += `${text.slice(at, Math.max(at, secret.start))}[REDACTED:${secret.kind}]`;
    at = Math.min(end, secret.end);
  }
  return words + text.slice(at, end);
}
