import * as z from 'zod';
import type { SessionFile } from '../../codex/session-files.ts';
import { type ReadResult, positionSchema } from '../../codex/session-reader.ts';
import type { Episode } from '../../learn/episodes/episode.ts';
import type { Observation } from '../../learn/observation.ts';
import type { PackedMessage } from '../../recall/packed-message.ts';
import { roleFromCode, roleToCode } from '../../recall/roles.ts';
import { CarryoverError } from '../../shared/errors.ts';
import { type FileState, fileStateSchema } from './file-states.ts';
import type { GivenRule } from '../rules/given-rules.ts';
import type { SourceBatch } from './source-batch.ts';

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
    hearOnly: z.boolean().optional(),
  }),
  /** A batch was taken. */
  z.object({ t: z.literal('taken'), id: z.number() }),
  z.object({ t: z.literal('stop'), id: z.number() }),
]);
export type Asked = z.infer<typeof askedSchema>;

/** What is told of each message as numbers. */
const NUMBERS = ['role', 'turn', 'line', 'time', 'exit', 'pack', 'at', 'length'] as const;

/** From the reader, in the order in which things were read. */
export const toldSchema = z.discriminatedUnion('t', [
  z.object({ t: z.literal('replaced'), id: z.number() }),
  z.object({
    t: z.literal('batch'),
    id: z.number(),
    /** `NUMBERS` of each message: of its role the place among all. NaN stands for none. */
    numbers: z.instanceof(Float64Array),
    /** Where each pack ends in `packed`. */
    packEnds: z.array(z.number()),
    packed: z.instanceof(Uint8Array),
    heard: z.array(z.custom<Observation>(has('key'))),
    given: z.array(z.custom<GivenRule>(has('rule'))),
    episodes: z.array(z.custom<Episode>(has('task'))),
    state: z.custom<FileState>(has('position', 'object')),
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
  const { messages, packs, ...rest } = batch;
  const total = packs.reduce((sum, { length }) => sum + length, 0);
  // The pages of a buffer that could be resized go back to the system; those of others stay with the thread that made them.
  const packed = new Uint8Array(new ArrayBuffer(total, { maxByteLength: total }));
  let end = 0;
  const packEnds = packs.map((pack) => {
    packed.set(pack, end);
    return (end += pack.length);
  });
  const numbers = new Float64Array(messages.length * NUMBERS.length);
  messages.forEach(({ role, turn, line, time, exit, pack, at, length }, index) => {
    numbers.set(
      [...[roleToCode(role), turn ?? NaN, line, time, exit ?? NaN], ...[pack, at, length]],
      index * NUMBERS.length,
    );
  });
  return {
    told: { t: 'batch', id, numbers, packEnds, packed, ...rest },
    transfer: [packed.buffer, numbers.buffer],
  };
}

export function batchOf(told: ToldBatch): SourceBatch {
  const { numbers, packEnds, packed, heard, given, episodes, state, bytes, skipped, turnEnded } = told;
  const messages: PackedMessage[] = [];
  const packs = packEnds.map((end, index) => packed.subarray(packEnds[index - 1] ?? 0, end));
  for (let at = 0; at < numbers.length; at += NUMBERS.length) {
    const [role = NaN, turn = NaN, line = 0, time = 0, exit = NaN, pack = 0, place = 0, length = 0] =
      numbers.subarray(at, at + NUMBERS.length);
    messages.push({
      role: roleFromCode(role),
      turn: Number.isNaN(turn) ? null : turn,
      exit: Number.isNaN(exit) ? null : exit,
      ...{ line, time, pack, at: place, length },
    });
  }
  return { messages, packs, heard, given, episodes, state, bytes, skipped, turnEnded };
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

/** Whether something has this part. */
function has(name: string, type: 'string' | 'object' = 'string'): (value: unknown) => boolean {
  return (value) => typeof value === 'object' && value !== null && typeof Reflect.get(value, name) === type;
}
