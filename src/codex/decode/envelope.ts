/** What the first bytes of a line say, so that lines which cannot matter are never parsed. */
export interface Envelope {
  /** As written; empty where the line has none. */
  timestamp: string;
  ordinal: number | undefined;
  /** `response_item`, `event_msg`, `session_meta`, ... Empty for a line without an envelope (bare files). */
  type: string;
  /** `payload.type`; empty where the payload has none. */
  payloadType: string;
  /** `payload.item.type` of an `item_completed` line, where the head shows it. */
  item: string | undefined;
  /** Role of a message, where the head shows it. */
  role: string | undefined;
  /** Call that a tool's output belongs to, where the head shows it. */
  callId: string | undefined;
}

/** Far enough for the longest head that matters: an `item_completed` names its item's type at about byte 230. */
const HEAD_BYTES = 320;

// Codex writes the fields of a line in a fixed order (0.142.3, 0.169.0). A line in any other order is parsed whole.
const ENVELOPE =
  /^\{"timestamp":"([^"\\]{0,40})",(?:"ordinal":(\d{1,15}),)?"type":"(\w{1,60})","payload":\{(?:"type":"(\w{1,60})"(.*))?/s;
const ITEM = /"item":\{"type":"(\w{1,60})"/;
const ROLE = /^(?:,"(?:status|id)":(?:"[^"\\]{0,120}"|null)){0,2},"role":"(\w{1,20})"/;
const CALL = /^(?:,"(?:status|id)":(?:"[^"\\]{0,120}"|null)){0,2},"call_id":"([^"\\]{1,120})"/;

/** Undefined when the head is not in Codex's usual order; the line has to be parsed to know what it is. */
export function readEnvelope(bytes: Buffer): Envelope | undefined {
  const head = bytes.toString('latin1', 0, Math.min(bytes.length, HEAD_BYTES));
  const match = ENVELOPE.exec(head);
  if (!match) return undefined;
  const [, timestamp = '', ordinal, type = '', payloadType = '', rest = ''] = match;
  if (payloadType === '' && (type === 'event_msg' || type === 'response_item')) return undefined;
  return {
    timestamp,
    ordinal: ordinal === undefined ? undefined : Number(ordinal),
    type,
    payloadType,
    item: payloadType === 'item_completed' ? ITEM.exec(rest)?.[1] : undefined,
    role: payloadType === 'message' ? ROLE.exec(rest)?.[1] : undefined,
    callId: payloadType.endsWith('_output') ? CALL.exec(rest)?.[1] : undefined,
  };
}
