import * as z from 'zod';

const place = { turn: z.string().optional(), cwd: z.string().optional() };
/** Asked for outside the sandbox. */
const escalated = { escalated: z.literal(true).optional() };

/** A tool call whose result has not come yet. */
const pendingCallSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('command'), command: z.string(), ...place, ...escalated }),
  z.object({ kind: z.literal('patch'), patch: z.string(), ...place }),
  /** Something written to, or read from, a command that still runs. */
  z.object({ kind: z.literal('poll'), session: z.string(), ...place }),
]);
export type PendingCall = z.infer<typeof pendingCallSchema>;

/** A command that outlived its call: Codex polls it by session id. `call` where an item will tell how it ends. */
const runningSchema = z.object({
  command: z.string(),
  output: z.string(),
  call: z.string().optional(),
  ...place,
  ...escalated,
});
export type RunningCommand = z.infer<typeof runningSchema>;

/** A reply of which only the next line tells whether it was the turn's last. */
const heldReplySchema = z.object({
  text: z.string(),
  line: z.number(),
  time: z.number(),
  ordinal: z.number().optional(),
  turn: z.string().optional(),
});

const sessionFactsSchema = z.object({
  format: z.enum(['paginated', 'legacy', 'bare', 'claude']),
  cwd: z.string(),
  originator: z.string(),
  cliVersion: z.string(),
  forkedFrom: z.string().optional(),
  parentThread: z.string().optional(),
  subagent: z.boolean(),
  repository: z.string().optional(),
});
export type SessionFacts = z.infer<typeof sessionFactsSchema>;

/**
 * All that decoding must remember from one line to the next. JSON, bounded, and usually under 1 KB, so that it can be
 * stored with the position after every batch.
 */
export const decoderStateSchema = z.object({
  session: sessionFactsSchema.nullable(),
  turn: z.string().nullable(),
  /** A turn has started and not ended. */
  open: z.boolean(),
  /** Somebody typed in this turn, and the agent answered. A turn that ends unanswered has failed (0.142.3 says no more). */
  asked: z.boolean(),
  answered: z.boolean(),
  time: z.number(),
  /** `item_completed` lines tell messages and commands here; the events that older files have are then repeats. */
  items: z.boolean(),
  /** Messages carry `content_item_kinds`. */
  marked: z.boolean(),
  /** Inside the history that an old fork copied from its parent; `byId` once its turn ids have shown that they tell where it ends. */
  copying: z.object({ byId: z.boolean() }).nullable(),
  held: heldReplySchema.nullable(),
  calls: z.array(z.tuple([z.string(), pendingCallSchema])),
  running: z.array(z.tuple([z.string(), runningSchema])),
  /** Marks of what was typed while the agent was at work, told by one of two lines. Claude Code's sessions alone have it. */
  queued: z.array(z.string()).default([]),
});
export type DecoderState = z.infer<typeof decoderStateSchema>;

/** A state with every text from the session replaced, in order; flags and times stay. A call's id is a text too. */
export async function replaceTexts(
  state: DecoderState,
  replace: (texts: readonly string[]) => Promise<readonly string[]>,
): Promise<DecoderState> {
  const copy = structuredClone(state);
  const slots = textSlots(copy);
  if (slots.length === 0) return state;
  const replaced = await replace(slots.map(({ text }) => text));
  // A text that did not come back must not stay as it was.
  for (const [index, slot] of slots.entries()) slot.put(replaced[index] ?? '');
  return copy;
}

interface Slot {
  text: string;
  put: (text: string) => void;
}

function textSlots(state: DecoderState): Slot[] {
  const slots: Slot[] = [];
  /** Every field of these names that holds a text. */
  const add = <Name extends string>(
    holder: { [name in Name]?: string | null | undefined } | null,
    ...names: readonly Name[]
  ): void => {
    for (const name of names) {
      const text = holder?.[name];
      if (typeof text === 'string' && text !== '')
        slots.push({ text, put: (put) => void Object.assign(holder ?? {}, { [name]: put }) });
    }
  };
  add(state, 'turn');
  add(state.session, 'cwd', 'originator', 'cliVersion', 'forkedFrom', 'parentThread', 'repository');
  add(state.held, 'text', 'turn');
  for (const entry of [...state.calls, ...state.running]) {
    const [id, value] = entry;
    slots.push({ text: id, put: (put) => void (entry[0] = put) });
    add(value, 'turn', 'cwd');
    if ('command' in value) add(value, 'command');
    if ('output' in value) add(value, 'output');
    if ('patch' in value) add(value, 'patch');
    if ('session' in value) add(value, 'session');
    if ('call' in value) add(value, 'call');
  }
  return slots;
}

/** Calls, running commands and marks that are remembered; the oldest is forgotten when there are more. */
export const MAX_REMEMBERED = 16;
/** Characters of a command or patch that waits for its result. */
export const MAX_PENDING = 8_192;

export function freshState(): DecoderState {
  return {
    session: null,
    turn: null,
    open: false,
    asked: false,
    answered: false,
    time: 0,
    items: false,
    marked: false,
    copying: null,
    held: null,
    calls: [],
    running: [],
    queued: [],
  };
}

/** Remembers a value under a key in a small list; forgets the oldest when it is full. */
export function remember<Value>(list: [string, Value][], key: string, value: Value): void {
  forget(list, key);
  list.push([key, value]);
  if (list.length > MAX_REMEMBERED) list.shift();
}

/** Takes a value out of such a list. */
export function forget<Value>(list: [string, Value][], key: string): Value | undefined {
  const index = list.findIndex(([name]) => name === key);
  return index === -1 ? undefined : list.splice(index, 1)[0]?.[1];
}
