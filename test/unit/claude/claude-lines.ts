import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createClaudeDecoder } from '../../../src/claude/decoder.ts';
import type { SessionEvent } from '../../../src/codex/events.ts';
import { LineSplitter } from '../../../src/codex/lines.ts';

/** Sessions as Claude Code writes them (docs/claude-history.md), written by hand for these tests. */

export const AT = Date.UTC(2026, 10, 18, 9);

/** A session's id, `n` of 0 to 9999. */
export function sessionId(n: number): string {
  return `0b5e${String(n).padStart(4, '0')}-1111-4222-8333-444455556666`;
}
export function threadOf(n: number): string {
  return `claude:${sessionId(n)}`;
}

type Fields = Record<string, unknown>;

/** Writes one session's lines: each has an id of its own and stands a second after the one before. */
export class ClaudeSession {
  readonly lines: Fields[] = [];
  readonly #envelope: Fields;
  readonly #n: number;
  #time: number;

  constructor(options: { n?: number; cwd?: string; at?: number } = {}) {
    const { n = 1, cwd = '/home/ada/shop', at = AT } = options;
    this.#n = n;
    this.#time = at;
    const envelope = { isSidechain: false, userType: 'external', cwd, sessionId: sessionId(n) };
    this.#envelope = { ...envelope, version: '2.1.230', gitBranch: 'main' };
  }

  line(type: string, fields: Fields): this {
    const parentUuid = this.lines.at(-1)?.['uuid'] ?? null;
    const number = String(this.lines.length + 1).padStart(4, '0');
    const uuid = `${sessionId(this.#n).slice(0, 8)}-aaaa-4bbb-8ccc-00000000${number}`;
    const timestamp = new Date(this.#time).toISOString();
    this.#time += 1_000;
    this.lines.push({ parentUuid, ...this.#envelope, type, ...fields, uuid, timestamp });
    return this;
  }

  user(content: unknown, fields: Fields = {}): this {
    return this.line('user', { message: { role: 'user', content }, ...fields });
  }

  /** Claude Code writes each part of an answer as a line of its own. */
  assistant(part: Fields, stop: string | null = null, fields: Fields = {}): this {
    const message = { id: 'msg_01', role: 'assistant', model: 'claude-sonnet-5', content: [part] };
    return this.line('assistant', { message: { ...message, stop_reason: stop }, ...fields });
  }

  says(text: string, stop: string | null = null): this {
    return this.assistant({ type: 'text', text }, stop);
  }

  /** A tool call and what came of it. */
  tool(name: string, input: Fields, result: unknown = '', isError = false): this {
    const id = `toolu_${this.lines.length}`;
    this.assistant({ type: 'tool_use', id, name, input }, 'tool_use');
    return this.user([{ type: 'tool_result', tool_use_id: id, content: result, is_error: isError }]);
  }

  /** Moves the clock, in milliseconds. */
  later(time: number): this {
    this.#time += time;
    return this;
  }

  get text(): string {
    return textOf(this.lines);
  }

  /** Writes the file where Claude Code would. Answers its path. */
  async write(claudeHome: string, folder = '-home-ada-shop'): Promise<string> {
    const file = path.join(claudeHome, 'projects', folder, `${sessionId(this.#n)}.jsonl`);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, this.text);
    return file;
  }
}

export function textOf(lines: readonly unknown[]): string {
  return lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('');
}

export interface Decoded {
  events: SessionEvent[];
  skipped: number;
}

/** Decodes a text, cut into chunks at the given offsets; `restart` goes on from a stored state at each cut. */
export function decode(text: string | Buffer, cuts: readonly number[] = [], restart = false): Decoded {
  const bytes = Buffer.from(text);
  let decoder = createClaudeDecoder(threadOf(1));
  let splitter = new LineSplitter({ passOver: (head) => !decoder.matters(head) });
  const events: SessionEvent[] = [];
  let skipped = 0;
  let start = 0;
  for (const end of [...new Set([...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length])].sort(
    (a, b) => a - b,
  )) {
    const chunk = Buffer.from(bytes.subarray(start, end));
    splitter.push(chunk, (line) => events.push(...decoder.decode(line)));
    chunk.fill(0x21);
    start = end;
    if (!restart) continue;
    // As after a restart of the process: the position is that of the last whole line.
    skipped += decoder.skipped;
    decoder = createClaudeDecoder(
      threadOf(1),
      JSON.parse(JSON.stringify(decoder.state())) as ReturnType<typeof decoder.state>,
    );
    const { position } = splitter;
    splitter = new LineSplitter({ ...position, passOver: (head) => !decoder.matters(head) });
    start = position.offset;
  }
  events.push(...decoder.settle(Infinity));
  return { events, skipped: skipped + decoder.skipped };
}

/** What was said and done, in short: `person: text`. */
export function gist({ events }: Decoded): string[] {
  return events.flatMap((event) => {
    switch (event.kind) {
      case 'person':
        return `person: ${event.text}`;
      case 'agent':
        return `${event.phase}: ${event.text}`;
      case 'command':
        return `$ ${event.command} -> ${event.exit ?? '?'}: ${event.output}`;
      case 'files':
        return event.changes.map(
          ({ how, path: file, diff }) => `${event.ok ? '' : 'not '}${how} ${file}\n${diff}`,
        );
      case 'turn-ended':
        return event.outcome;
      case 'compacted':
        return 'compacted';
      default:
        return [];
    }
  });
}
