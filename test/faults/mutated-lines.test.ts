import assert from 'node:assert/strict';
import { createDecoder } from '../../src/codex/decode/decoder.ts';
import type { SessionEvent } from '../../src/codex/events.ts';
import { decodeBytes, fixture, fixtureNames, threadOf } from '../unit/codex/sessions.ts';

/** Every kind of line that Codex writes, with every field of another type: thousands of lines, so not among the unit tests. */
describe('decoding lines that are not as Codex writes them', () => {
  it('never throws and never loses later lines, whatever type a field has', () => {
    const seen = new Set<string>();
    let mutations = 0;
    for (const name of fixtureNames()) {
      const bytes = fixture(name);
      const thread = threadOf(bytes);
      const lines = bytes.toString('utf8').trimEnd().split('\n');
      const typed = persons(decodeBytes(bytes, thread).events);
      const before = createDecoder(thread);
      for (const [index, text] of lines.entries()) {
        const key = kindOf(text);
        const state = before.state();
        before.decode({ number: index + 1, bytes: Buffer.from(text), tooLong: false });
        if (seen.has(key)) continue;
        seen.add(key);
        const later = lines.slice(index + 1).map((it) => Buffer.from(it));
        const expected = typed.filter(([at]) => at > index + 1);
        for (const mutated of mutationsOf(JSON.parse(text))) {
          mutations += 1;
          const decoder = createDecoder(thread, state);
          const bytesNow = [Buffer.from(JSON.stringify(mutated)), ...later];
          const events = bytesNow.flatMap((it, at) =>
            decoder.decode({ number: index + 1 + at, bytes: it, tooLong: false }),
          );
          const after = persons(events).filter(([at]) => at > index + 1);
          assert.deepEqual(after, expected, `${name}:${index + 1}`);
        }
      }
    }
    assert.ok(seen.size > 40 && mutations > 3_000, `${seen.size} kinds, ${mutations} mutations`);
  });
});

function persons(events: readonly SessionEvent[]): (readonly [number, string])[] {
  return events.flatMap((event) => (event.kind === 'person' ? [[event.line, event.text] as const] : []));
}

function kindOf(text: string): string {
  const { type = '', payload = {} } = JSON.parse(text) as {
    type?: string;
    payload?: { type?: string; role?: string; item?: { type?: string }; cli_version?: string };
  };
  return [type, payload.type, payload.role, payload.item?.type, text.includes('"ordinal"')].join('/');
}

const WRONG = [null, 5, 'x', true, [], {}, [[]], { type: 3 }];

/** Every way to give one field of a value another type. */
function* mutationsOf(value: unknown, depth = 0): Generator {
  if (typeof value !== 'object' || value === null || depth > 5) return;
  for (const key of Object.keys(value)) {
    const known = (value as Record<string, unknown>)[key];
    const copy = (changed: unknown): unknown =>
      Array.isArray(value)
        ? value.map((it: unknown, at) => (String(at) === key ? changed : it))
        : { ...value, [key]: changed };
    for (const wrong of WRONG) yield copy(wrong);
    for (const changed of mutationsOf(known, depth + 1)) yield copy(changed);
  }
}
