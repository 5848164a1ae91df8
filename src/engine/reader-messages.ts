import * as z from 'zod';
import type { SessionFile } from '../codex/session-files.ts';
import { type ReadResult, positionSchema } from '../codex/session-reader.ts';
import type { Episode } from '../learn/episodes/episode.ts';
import type { Observation } from '../learn/observation.ts';
import type { PackedMessage } from '../recall/packed-message.ts';
import { CarryoverError } from '../shared/errors.ts';
import { messageRoleSchema } from '../shared/session.ts';
import { fileStateSchema } from './file-states.ts';
import type { GivenRule } from './given-rules.ts';
import type { SourceBatch } from './session-source.ts';

/**
 * What the engine and its reader thread tell each other. Both ends are of one build, so what has no schema of its own is
 * only looked at for what tells it apart.
 */

/** To the reader. */
export const askedSchema = z.discriminatedUnion('t', [
  z.object({
    t: z.literal('read'),
    id: z.number(),
    file: z.custom<SessionFile>(has('path')),
    known: fileStateSchema.optional(),
  }),
  /** A batch was taken. */
  z.object({ t: z.literal('taken'), id: z.number() }),
  z.object({ t: z.literal('stop'), id: z.number() }),
]);
export type Asked = z.infer<typeof askedSchema>;

const headSchema = z.object({
  role: messageRoleSchema,
  turn: z.string().nullable(),
  line: z.number(),
  time: z.number(),
  exit: z.number().nullable(),
  characters: z.number(),
  /** Where its body and its words end in `packed`; both begin where the one before ends. */
  bodyEnd: z.number(),
  wordsEnd: z.number(),
});

/** From the reader, in the order in which things were read. */
export const toldSchema = z.discriminatedUnion('t', [
  z.object({ t: z.literal('replaced'), id: z.number() }),
  z.object({
    t: z.literal('batch'),
    id: z.number(),
    heads: z.array(headSchema),
    /** Bodies and words of the messages. */
    packed: z.instanceof(Uint8Array),
    heard: z.array(z.custom<Observation>(has('key'))),
    given: z.array(z.custom<GivenRule>(has('rule'))),
    episodes: z.array(z.custom<Episode>(has('task'))),
    state: fileStateSchema,
    bytes: z.number(),
    skipped: z.number(),
    turnEnded: z.boolean(),
  }),
  z.object({
    t: z.literal('end'),
    id: z.number(),
    replaced: z.boolean(),
    position: positionSchema,
    problem: z.object({ damaged: z.boolean(), message: z.string() }).nullable(),
  }),
  /** The reader itself failed; the text is for the log. */
  z.object({ t: z.literal('failed'), id: z.number(), why: z.string() }),
]);
export type Told = z.infer<typeof toldSchema>;
type ToldBatch = Extract<Told, { t: 'batch' }>;

/** All bytes of a batch in one piece: the pieces would each take the buffer along that they were cut from. */
export function tellBatch(
  id: number,
  batch: SourceBatch,
): { told: ToldBatch; /** Moved, not copied. */ transfer: ArrayBuffer[] } {
  const { messages, ...rest } = batch;
  const total = messages.reduce((sum, { body, words }) => sum + body.length + words.length, 0);
  const packed = new Uint8Array(total);
  let at = 0;
  const put = (piece: Uint8Array): number => {
    packed.set(piece, at);
    return (at += piece.length);
  };
  const heads = messages.map(({ body, words, ...head }) => ({
    ...head,
    bodyEnd: put(body),
    wordsEnd: put(words),
  }));
  return {
    told: { t: 'batch', id, heads, packed, ...rest },
    transfer: [packed.buffer],
  };
}

export function batchOf(told: ToldBatch): SourceBatch {
  const { heads, packed, heard, given, episodes, state, bytes, skipped, turnEnded } = told;
  let start = 0;
  const messages = heads.map(({ bodyEnd, wordsEnd, ...head }): PackedMessage => {
    const body = packed.subarray(start, bodyEnd);
    start = wordsEnd;
    return { ...head, body, words: packed.subarray(bodyEnd, wordsEnd) };
  });
  return { messages, heard, given, episodes, state, bytes, skipped, turnEnded };
}

export function tellEnd(id: number, { replaced, position, problem }: ReadResult): Told {
  return {
    t: 'end',
    id,
    replaced,
    position,
    problem: problem ? { damaged: problem.code === 'session-damaged', message: problem.message } : null,
  };
}

export function resultOf({ replaced, position, problem }: Extract<Told, { t: 'end' }>): ReadResult {
  if (problem === null) return { replaced, position };
  const kind = problem.damaged ? 'session-damaged' : 'session-unreadable';
  return { replaced, position, problem: new CarryoverError(kind, problem.message) };
}

/** Whether something has this text of its own. */
function has(name: string): (value: unknown) => boolean {
  return (value) =>
    typeof value === 'object' && value !== null && typeof Reflect.get(value, name) === 'string';
}
