import * as z from 'zod';
import { CarryoverError } from '../shared/errors.ts';
import type { Context, ExitCode } from './command.ts';
import { readLines } from './input.ts';
import type { Readable } from 'node:stream';

const lineId = z.union([z.string(), z.number()]);
const textLine = z.object({ id: lineId, text: z.string() });
const named = z.object({ id: lineId });

/**
 * Answers every line `{id, text}` with one line `{id, ...answer}`, in order, however many there are.
 * A line that cannot be used gives `{id?, error}` and makes the exit code 1; the rest goes on.
 */
export async function answerLines(
  context: Context,
  input: Readable,
  answer: (text: string) => Promise<object>,
): Promise<ExitCode> {
  let failed = false;
  for await (const line of readLines(input, context.signal)) {
    if (line !== undefined && line.trim() === '') continue;
    const reply = await answerLine(line, answer);
    failed ||= 'error' in reply;
    await context.out.json(reply);
    if (context.out.closed) break;
  }
  return failed ? 1 : 0;
}

async function answerLine(
  line: string | undefined,
  answer: (text: string) => Promise<object>,
): Promise<object> {
  if (line === undefined) return { error: 'The line is longer than 10 MB.' };
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { error: 'The line is not JSON.' };
  }
  const parsed = textLine.safeParse(value);
  if (!parsed.success) {
    const id = named.safeParse(value);
    return { ...id.data, error: 'The line is not {"id": ..., "text": "..."}.' };
  }
  const { id, text } = parsed.data;
  try {
    return { id, ...(await answer(text)) };
  } catch (error) {
    if (error instanceof CarryoverError) return { id, error: error.message };
    throw error;
  }
}
