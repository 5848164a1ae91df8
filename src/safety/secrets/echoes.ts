import { isMadeUp } from './code-values.ts';
import { type SecretSpan, mergeSpans } from './span.ts';

/** A value that was found as a secret, to be cut out wherever it stands again. */
export interface KnownSecret {
  kind: string;
  value: string;
}

/** Shorter ones may be something else where nothing says what they are. */
const SHORTEST = 8;
const LONGEST = 400;
const MOST_VALUES = 50;
const MOST_ECHOES = 2_000;

/** The values in a text's spans that no other word could be. */
export function knownSecrets(
  text: string,
  spans: readonly { kind: string; start: number; end: number }[],
): KnownSecret[] {
  const known = new Map<string, KnownSecret>();
  for (const { kind, start, end } of spans) {
    const value = text.slice(start, end);
    if (value.length < SHORTEST || value.length > LONGEST || /\s/.test(value) || !isMadeUp(value)) continue;
    known.set(value, { kind, value });
    if (known.size >= MOST_VALUES) break;
  }
  return [...known.values()];
}

/** Where known values stand in a text by themselves: "bad token x9..." says again what `--token=x9...` gave away. */
export function echoesOf(text: string, known: readonly KnownSecret[]): SecretSpan[] {
  const spans: SecretSpan[] = [];
  for (const { kind, value } of known) {
    for (let at = text.indexOf(value); at !== -1; at = text.indexOf(value, at + value.length)) {
      if (isPart(text, at - 1) || isPart(text, at + value.length)) continue;
      spans.push({ kind, start: at, end: at + value.length, rank: 0 });
      if (spans.length >= MOST_ECHOES) return spans;
    }
  }
  return spans;
}

/** The spans and what says them again. */
export function withEchoes(text: string, spans: SecretSpan[]): SecretSpan[] {
  if (spans.length === 0) return spans;
  const echoes = echoesOf(text, knownSecrets(text, spans));
  return echoes.length === 0 ? spans : mergeSpans(text, [...spans, ...echoes]);
}

function isPart(text: string, at: number): boolean {
  return at >= 0 && at < text.length && /[A-Za-z0-9_]/.test(text.charAt(at));
}
