import type { SessionEvent } from '../codex/events.ts';
import type { Gate } from '../safety/gate.ts';

/**
 * The same events with every secret cut out of every text, folders, names and turn ids included: a file may hold anything
 * anywhere. Nothing downstream (index, learning, store, log) ever sees the originals.
 */
export async function redactEvents(events: readonly SessionEvent[], gate: Gate): Promise<SessionEvent[]> {
  const texts = new Set<string>();
  for (const event of events) {
    replaceTexts(event, (text) => {
      texts.add(text);
      return text;
    });
  }
  // Turn ids and folders repeat in nearly every event, so each text is looked at once.
  const originals = [...texts];
  const redacted = await gate.redactMany(originals);
  const known = new Map(originals.map((text, index) => [text, redacted[index]]));
  const take = (text: string): string => known.get(text) ?? (text === '' ? '' : '[REDACTED]');
  return Promise.all(
    events.map(async (event) => {
      const cut = replaceTexts(event, take);
      if (cut.kind !== 'command' || event.kind !== 'command' || cut.command === event.command) return cut;
      // A program that refuses a secret says it again, and nothing beside it tells what it is.
      return { ...cut, output: await gate.redactEcho(event.output, event.command) };
    }),
  );
}

type Take = (text: string) => string;

function replaceTexts(event: SessionEvent, take: Take): SessionEvent {
  return { ...replaceOwnTexts(event, take), turn: maybe(event.turn, take) };
}

function replaceOwnTexts(event: SessionEvent, take: Take): SessionEvent {
  switch (event.kind) {
    case 'session':
      return {
        ...event,
        cwd: take(event.cwd),
        originator: take(event.originator),
        cliVersion: take(event.cliVersion),
        forkedFrom: maybe(event.forkedFrom, take),
        parentThread: maybe(event.parentThread, take),
      };
    case 'context':
      return { ...event, cwd: take(event.cwd), model: maybe(event.model, take) };
    case 'person':
    case 'injected':
    case 'agent':
      return { ...event, text: take(event.text) };
    case 'command':
      return {
        ...event,
        command: take(event.command),
        cwd: maybe(event.cwd, take),
        output: take(event.output),
      };
    case 'files':
      return {
        ...event,
        ...(event.output !== undefined && { output: take(event.output) }),
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

function maybe(text: string | undefined, take: Take): string | undefined {
  return text === undefined ? undefined : take(text);
}
