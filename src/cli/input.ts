import { createReadStream } from 'node:fs';
import { access, constants, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { CarryoverError, systemCode } from '../shared/errors.ts';
import type { Context } from './command.ts';
import { oneLine } from './text.ts';

/** Longest text that is looked at in one piece, in bytes. */
export const MAX_BYTES = 10_000_000;
/** Letters that are repeated of what is no name of a file. */
const SHOWN = 60;

/** The file that was named, or what is typed or piped in. */
export async function openInput(context: Context, file: string | undefined): Promise<Readable> {
  if (file === undefined || file === '-') {
    if (context.isTTY.stdin)
      await context.err.lines(['Type or paste the text; Ctrl-D on an empty line ends it.']);
    return context.stdin;
  }
  try {
    if ((await stat(file)).isDirectory())
      throw new CarryoverError('bad-input', `${oneLine(file)} is a folder.`);
    await access(file, constants.R_OK);
  } catch (error) {
    if (error instanceof CarryoverError) throw error;
    const isThere = !['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(systemCode(error) ?? '');
    const why = isThere ? 'it may not be read' : 'it does not exist';
    // A sentence is no name: somebody wrote the text itself.
    const isText = !isThere && /\S\s+\S/.test(file);
    const name = isText && file.length > SHOWN ? `${file.slice(0, SHOWN)}\u2026` : file;
    const hint = isText ? ' To give the text itself, pipe it in.' : '';
    throw new CarryoverError('not-found', `${oneLine(name)} could not be opened: ${why}.${hint}`, {
      cause: error,
    });
  }
  return createReadStream(file);
}

/** A whole text. Throws `bad-input` when it is longer than `MAX_BYTES`. A byte order mark is taken off. */
export async function readText(input: Readable, signal: AbortSignal): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of bytes(input)) {
    if (signal.aborted) break;
    length += chunk.length;
    if (length > MAX_BYTES) {
      throw new CarryoverError(
        'bad-input',
        'The text is longer than 10 MB; give it in parts, as lines with --jsonl.',
      );
    }
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}

/** Lines one after the other, split at `\n` only. A line over `MAX_BYTES` is passed over and comes as `undefined`. */
export async function* readLines(input: Readable, signal: AbortSignal): AsyncGenerator<string | undefined> {
  let parts: Buffer[] = [];
  let length = 0;
  const take = (): string | undefined => {
    const line = length > MAX_BYTES ? undefined : new TextDecoder().decode(Buffer.concat(parts));
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of bytes(input)) {
    let from = 0;
    while (from < chunk.length) {
      if (signal.aborted) return;
      const newline = chunk.indexOf(10, from);
      const to = newline < 0 ? chunk.length : newline;
      length += to - from;
      if (length > MAX_BYTES) parts = [];
      else if (to > from) parts.push(chunk.subarray(from, to));
      if (newline >= 0) yield take();
      from = to + 1;
    }
  }
  if (length > 0) yield take();
}

async function* bytes(input: Readable): AsyncGenerator<Buffer> {
  for await (const chunk of input) {
    if (typeof chunk === 'string') yield Buffer.from(chunk);
    else if (chunk instanceof Uint8Array) yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  }
}
