import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createDecoder } from '../../../src/codex/decode/decoder.ts';
import type { DecoderState } from '../../../src/codex/decode/state.ts';
import type { SessionEvent } from '../../../src/codex/events.ts';
import { LineSplitter } from '../../../src/codex/lines.ts';

export const FIXTURES = path.resolve(import.meta.dirname, '../../fixtures/sessions');

/** Plain fixtures as `0.142.3/fork-child.jsonl`. */
export function fixtureNames(): string[] {
  return readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => name.split(path.sep).join('/'))
    .sort();
}

export function fixture(name: string): Buffer {
  return readFileSync(path.join(FIXTURES, name));
}

/** Thread id of a fixture, from its first line. */
export function threadOf(bytes: Buffer): string {
  const id = /"id":"([0-9a-f-]{36})"/.exec(bytes.toString('utf8', 0, 400))?.[1];
  if (id === undefined) throw new Error('the fixture names no thread');
  return id;
}

export interface Decoded {
  events: SessionEvent[];
  skipped: number;
  state: DecoderState;
}

/** Decodes a whole text, cut into chunks at the given offsets, as a file at rest. */
export function decodeBytes(bytes: Buffer, thread: string, cuts: readonly number[] = []): Decoded {
  const decoder = createDecoder(thread);
  const splitter = new LineSplitter({ passOver: (head) => !decoder.matters(head) });
  const events: SessionEvent[] = [];
  const ends = [...new Set([...cuts, bytes.length])].sort((a, b) => a - b);
  let start = 0;
  for (const end of ends) {
    // A copy that is wiped afterwards: nobody may hold on to the bytes.
    const chunk = Buffer.from(bytes.subarray(start, end));
    splitter.push(chunk, (line) => events.push(...decoder.decode(line)));
    chunk.fill(0x21);
    start = end;
  }
  events.push(...decoder.settle(Infinity));
  return { events, skipped: decoder.skipped, state: decoder.state() };
}

export function decodeFixture(name: string): Decoded {
  const bytes = fixture(name);
  return decodeBytes(bytes, threadOf(bytes));
}

/** Lines -> events, for a session that a test writes itself. */
export function decodeLines(lines: readonly unknown[], thread = THREAD): Decoded {
  const text = lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('');
  return decodeBytes(Buffer.from(text), thread);
}

export const THREAD = '01a1fd80-5ae1-7940-b825-dcd376e18fac';

/** Wraps a payload as Codex does. */
export function line(type: string, payload: object, more: object = {}): object {
  return { timestamp: '2026-11-21T09:46:50.003Z', ...more, type, payload };
}

/** One event in a few words, for comparing whole sessions. */
export function brief(event: SessionEvent): string {
  switch (event.kind) {
    case 'session':
      return `session ${event.format}${event.subagent ? ' subagent' : ''}${event.forkedFrom ? ' fork' : ''} ${event.cwd}`.trim();
    case 'context':
      return `context ${event.cwd}`;
    case 'person':
      return `person: ${event.text}`;
    case 'injected':
      return `injected ${event.what}`;
    case 'agent':
      return `${event.phase}: ${event.text}`;
    case 'command':
      return `command ${event.exit ?? '?'}: ${event.command}`;
    case 'files':
      return `files ${event.ok ? 'ok' : 'failed'}: ${event.changes.map(({ how, path: file }) => `${how} ${path.basename(file)}`).join(', ')}`;
    case 'turn-ended':
      return `end ${event.outcome}`;
    case 'turn-started':
      return 'start';
    case 'compacted':
      return 'compacted';
  }
}

/** The session in words, without what was injected and without folders. */
export function story(events: readonly SessionEvent[]): string[] {
  return events.filter(({ kind }) => kind !== 'injected' && kind !== 'context').map(brief);
}
