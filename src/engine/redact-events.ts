import type { SessionEvent } from '../codex/events.ts';
import type { Gate } from '../safety/gate.ts';

/**
 * The same events with every secret cut out of every text. Nothing downstream (index, learning, store, log) ever sees
 * the originals. Events that carry no text are passed on as they are.
 */
export async function redactEvents(events: readonly SessionEvent[], gate: Gate): Promise<SessionEvent[]> {
  const texts = events.flatMap(textsOf);
  const redacted = await gate.redactMany(texts);
  let next = 0;
  const take = (original: string): string => redacted[next++] ?? (original === '' ? '' : '[REDACTED]');
  return events.map((event) => replaceTexts(event, take));
}

/** Every text of an event that came from a session, in the order in which `replaceTexts` asks for them. */
function textsOf(event: SessionEvent): string[] {
  const texts: string[] = [];
  replaceTexts(event, (text) => {
    texts.push(text);
    return text;
  });
  return texts;
}

function replaceTexts(event: SessionEvent, take: (text: string) => string): SessionEvent {
  switch (event.kind) {
    case 'person':
    case 'injected':
    case 'agent':
      return { ...event, text: take(event.text) };
    case 'command':
      return { ...event, command: take(event.command), output: take(event.output) };
    case 'files':
      return {
        ...event,
        changes: event.changes.map((change) => ({
          ...change,
          path: take(change.path),
          diff: take(change.diff),
        })),
      };
    default:
      return event;
  }
}
