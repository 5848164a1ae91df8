import type { SessionEvent } from '../events.ts';
import type { Line } from '../lines.ts';
import { Decoding } from './context.ts';
import { type Envelope, readEnvelope } from './envelope.ts';
import { decodeAgentMessage, decodeMessage, decodeUserMessage } from './messages.ts';
import { ITEM_TYPES, lineShape, turnStarted } from './shapes.ts';
import { type DecoderState, freshState } from './state.ts';
import {
  copyEnds,
  decodeBareMeta,
  decodeSessionMeta,
  decodeTurnAborted,
  decodeTurnComplete,
  decodeTurnContext,
  decodeTurnStarted,
  startBareSession,
} from './turns.ts';
import {
  decodeCallOutput,
  decodeCustomCall,
  decodeFunctionCall,
  decodeItem,
  decodeLocalShellCall,
  decodePatchEnd,
  flushCalls,
  flushRunning,
} from './work.ts';
import { DAY, MINUTE } from '../../shared/dates.ts';

type Handler = (decoding: Decoding, payload: unknown, ordinal: number | undefined) => void;

/** Line type, and the payload's type where it has one -> what reads it. Every other line is passed over. */
const HANDLERS: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ['session_meta', decodeSessionMeta],
  ['turn_context', decodeTurnContext],
  ['compacted', (decoding) => decoding.emit({ kind: 'compacted' })],
  ['event_msg/task_started', decodeTurnStarted],
  ['event_msg/turn_started', decodeTurnStarted],
  ['event_msg/task_complete', decodeTurnComplete],
  ['event_msg/turn_complete', decodeTurnComplete],
  ['event_msg/turn_aborted', decodeTurnAborted],
  ['event_msg/item_completed', decodeItem],
  ['event_msg/user_message', decodeUserMessage],
  ['event_msg/agent_message', decodeAgentMessage],
  ['event_msg/patch_apply_end', decodePatchEnd],
  ['response_item/message', decodeMessage],
  ['response_item/function_call', decodeFunctionCall],
  ['response_item/custom_tool_call', decodeCustomCall],
  ['response_item/local_shell_call', decodeLocalShellCall],
  ['response_item/function_call_output', decodeCallOutput],
  ['response_item/custom_tool_call_output', decodeCallOutput],
]);

const ENVELOPE_TYPES = new Set(['session_meta', 'turn_context', 'event_msg', 'response_item', 'compacted']);
/** Lines that one reader takes, whatever their payload holds. */
const UNTYPED = new Set(['session_meta', 'turn_context', 'compacted']);
/** Events that only repeat what `item_completed` lines tell, in files that have those. */
const REPEATS = new Set(['event_msg/user_message', 'event_msg/agent_message', 'event_msg/patch_apply_end']);
/** Lines of a copied history that are looked at all the same: they tell where it ends. */
const MARKERS = new Set(['session_meta', 'turn_context', 'event_msg/task_started', 'event_msg/turn_started']);

/** Turns the lines of one session file into events, whatever the format. Feed it every line, in order. */
export interface Decoder {
  /** Never throws: a line that is not as Codex writes it gives no event and counts as skipped. */
  decode(line: Pick<Line, 'number' | 'bytes' | 'tooLong'>): SessionEvent[];
  /** True when a line with these first bytes has to be read to its end. */
  matters(head: Buffer): boolean;
  /**
   * For a file that nobody has written to for so long: gives what was held back until a later line would tell more,
   * a reply after a minute, commands without a result after a day.
   */
  settle(idleMs: number): SessionEvent[];
  /** A copy; JSON. */
  state(): DecoderState;
  /** Lines that could not be read, since this decoder was made. */
  readonly skipped: number;
}

/** What differs between the agents whose lines are decoded. */
export interface LineReading {
  /** Reads one line into `decoding`. What it throws makes the line a skipped one. */
  decodeLine: (line: Pick<Line, 'number' | 'bytes' | 'tooLong'>) => void;
  matters: Decoder['matters'];
  /** Gives commands up that have had no result for a day. */
  giveUp: () => void;
}

/** A decoder whose lines are read into `decoding`. */
export function decoderOf(decoding: Decoding, { decodeLine, matters, giveUp }: LineReading): Decoder {
  let skipped = 0;
  return {
    decode(line) {
      try {
        decodeLine(line);
      } catch {
        skipped += 1;
      }
      return decoding.takeEvents();
    },
    matters,
    settle(idleMs) {
      if (idleMs >= MINUTE) decoding.settleReply();
      if (idleMs >= DAY) giveUp();
      return decoding.takeEvents();
    },
    state: () => structuredClone(decoding.state),
    get skipped() {
      return skipped;
    },
  };
}

/** `thread` is the id in the file's name. With `state`, decoding goes on where that state was taken. */
export function createDecoder(thread: string, state?: DecoderState): Decoder {
  const decoding = new Decoding(thread, state === undefined ? freshState() : structuredClone(state));

  function decodeLine({ number, bytes, tooLong }: Pick<Line, 'number' | 'bytes' | 'tooLong'>): void {
    if (isBlank(bytes)) return;
    const envelope = readEnvelope(bytes);
    // The time costs more than all else about a line that is passed over; only a copied history needs it of every line.
    const wanted = envelope === undefined || decoding.state.copying !== null || matters(decoding, envelope);
    if (!wanted) return;
    if (envelope) {
      const before = decoding.state.time;
      decoding.moveTo(number, envelope.ordinal, envelope.timestamp);
      if (decoding.state.copying !== null) {
        endCopy(undefined, before);
        if (!matters(decoding, envelope)) return;
      }
      // Its head says all there is to say, and the rest repeats old history.
      if (envelope.type === 'compacted') {
        decoding.emit({ kind: 'compacted' });
        return;
      }
    }
    if (tooLong) throw new Error('line too long');
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    if (envelope) decodePayload(keyOf(envelope), payloadOf(value), envelope.ordinal);
    else decodeUnusual(number, value);
  }

  /** A line whose head does not tell what it is: bare files, and fields in another order. */
  function decodeUnusual(number: number, value: unknown): void {
    const line = lineShape.parse(value);
    const ordinal = line.ordinal ?? undefined;
    decoding.moveTo(number, ordinal, line.timestamp ?? '');
    if (line.payload === undefined) decodeBare(line);
    else
      decodePayload(
        keyOf({ type: line.type ?? '', payloadType: line.payload.type ?? '' }),
        line.payload,
        ordinal,
      );
  }

  function decodePayload(key: string, payload: unknown, ordinal: number | undefined): void {
    const handler = HANDLERS.get(key);
    if (!handler) return;
    if (decoding.state.copying !== null && key !== 'session_meta') {
      const turn = MARKERS.has(key) ? turnStarted.parse(payload).turn_id : undefined;
      if (!MARKERS.has(key) || !endCopy(turn ?? undefined, decoding.state.time)) return;
    }
    if (decoding.state.items && REPEATS.has(key)) return;
    handler(decoding, payload, ordinal);
  }

  function decodeBare(line: ReturnType<typeof lineShape.parse>): void {
    if (line.type == null) {
      if (line.record_type == null) decodeBareMeta(decoding, line);
      return;
    }
    if (ENVELOPE_TYPES.has(line.type)) throw new Error('payload missing');
    const handler = HANDLERS.get(`response_item/${line.type}`);
    if (!handler) return;
    // The first line may be damaged; the others are no less worth for it.
    if (decoding.state.session === null) startBareSession(decoding);
    handler(decoding, line, undefined);
  }

  function endCopy(turn: string | undefined, before: number): boolean {
    if (!copyEnds(decoding, turn, decoding.state.time - before)) return false;
    decoding.state.copying = null;
    decoding.state.calls = [];
    return true;
  }

  return decoderOf(decoding, {
    decodeLine,
    matters(head) {
      const envelope = readEnvelope(head);
      return envelope === undefined || (matters(decoding, envelope) && envelope.type !== 'compacted');
    },
    giveUp() {
      flushCalls(decoding);
      flushRunning(decoding);
    },
  });
}

/** Key of a line in `HANDLERS`. */
function keyOf({ type, payloadType }: { type: string; payloadType: string }): string {
  return UNTYPED.has(type) || payloadType === '' ? type : `${type}/${payloadType}`;
}

function payloadOf(line: unknown): unknown {
  return typeof line === 'object' && line !== null && 'payload' in line ? line.payload : undefined;
}

/** Whether a line has to be parsed, by its head and by what is known so far. */
function matters({ state }: Decoding, envelope: Envelope): boolean {
  const { item, role, callId } = envelope;
  const key = keyOf(envelope);
  if (state.copying !== null) return MARKERS.has(key);
  if (!HANDLERS.has(key)) return false;
  if (state.items && REPEATS.has(key)) return false;
  if (key === 'event_msg/item_completed') return item === undefined || ITEM_TYPES.has(item);
  if (key === 'response_item/message') return role !== 'assistant';
  // With items, a call whose output matters still waits: one that has ended was told by then.
  return callId === undefined || state.calls.some(([id]) => id === callId);
}

/** A line without anything on it. */
export function isBlank(bytes: Buffer): boolean {
  return bytes.length === 0 || (bytes.length < 8 && bytes.toString('latin1').trim() === '');
}
