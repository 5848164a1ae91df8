/** Where secrets stand in a text, and of which kind, as the safety gate says. */
export interface SecretsIn {
  secretsIn(text: string): readonly { kind: string; start: number; end: number }[];
}

/** Each round cuts something out, and two are nearly always enough. */
const MAX_ROUNDS = 8;

/**
 * The text with its secrets cut out and every line in its place: a secret of several lines leaves a mark in each. So a file can be
 * redacted as a whole, where a key or a table is known by its head, and be cut to the lines around a change afterwards.
 */
export function redactLines(text: string, gate: SecretsIn): string {
  let redacted = text;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const spans = gate.secretsIn(redacted);
    if (spans.length === 0) break;
    let out = '';
    let at = 0;
    for (const { kind, start, end } of spans) {
      const marked = redacted
        .slice(start, end)
        .split('\n')
        .map((part) => part.replace(/\S(?:.*\S)?/su, `[REDACTED:${kind}]`));
      out += redacted.slice(at, start) + marked.join('\n');
      at = end;
    }
    redacted = out + redacted.slice(at);
  }
  return redacted;
}
