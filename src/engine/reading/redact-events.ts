import type { SessionEvent } from '../../codex/events.ts';
import type { Gate } from '../../safety/gate.ts';

/**
 * The same events with every secret cut out of every text, folders, names and turn ids included: a file may hold anything
 * anywhere. Nothing downstream (index, learning, store, log) ever sees the originals.
 */
export async function redactEvents(events: readonly SessionEvent[], gate: Gate): Promise<SessionEvent[]> {
  const originals: string[] = [];
  const seen = new Set<string>();
  const same = events.map((event) =>
    replaceTexts(event, (text) => {
      // Turn ids and folders repeat in nearly every event. To compare long texts takes as long as to look at them.
      if (text.length > REPEATED || !seen.has(text)) originals.push(text);
      if (text.length <= REPEATED) seen.add(text);
      return text;
    }),
  );
  const redacted = await gate.redactMany(originals);
  // Nearly every batch is without secrets.
  if (originals.every((text, index) => redacted[index] === text)) return same;
  const known = new Map(originals.map((text, index) => [text, redacted[index]]));
  const take = (text: string): string => known.get(text) ?? (text === '' ? '' : '[REDACTED]');
  const cut: SessionEvent[] = [];
  for (const event of events) cut.push(await withoutEcho(event, replaceTexts(event, take), gate));
  return cut;
}

/** Characters of a text that is likely to stand in many events. */
const REPEATED = 200;

/** A program that refuses a secret says it again, and nothing beside it tells what it is. */
function withoutEcho(
  event: SessionEvent,
  cut: SessionEvent,
  gate: Gate,
): SessionEvent | Promise<SessionEvent> {
  if (cut.kind !== 'command' || event.kind !== 'command' || cut.command === event.command) return cut;
  return gate.redactEcho(event.output, event.command).then((output) => ({ ...cut, output }));
}

type Take = (text: string) => string;

function replaceTexts(event: SessionEvent, take: Take): SessionEvent {
  const turn = maybe(event.turn, take);
  switch (event.kind) {
    case 'session':
      return {
        ...event,
        turn,
        cwd: take(event.cwd),
        originator: take(event.originator),
        cliVersion: take(event.cliVersion),
        forkedFrom: maybe(event.forkedFrom, take),
        parentThread: maybe(event.parentThread, take),
        ...(event.repository !== undefined && { repository: take(event.repository) }),
      };
    case 'context':
      return { ...event, turn, cwd: take(event.cwd), model: maybe(event.model, take) };
    case 'person':
    case 'injected':
    case 'agent':
      return { ...event, turn, text: take(event.text) };
    case 'command':
      return {
        ...event,
        turn,
        command: take(event.command),
        cwd: maybe(event.cwd, take),
        output: take(event.output),
      };
    case 'files':
      return {
        ...event,
        turn,
        ...(event.output !== undefined && { output: take(event.output) }),
        changes: event.changes.map((change) => ({
          ...change,
          path: take(change.path),
          diff: take(change.diff),
        })),
      };
    default:
      return { ...event, turn };
  }
}

function maybe(text: string | undefined, take: Take): string | undefined {
  return text === undefined ? undefined : take(text);
}
