import { fileURLToPath } from 'node:url';
import { MAX_TEXT } from '../events.ts';
import type { Decoding } from './context.ts';
import * as shapes from './shapes.ts';
import { readShellNote } from './shell-note.ts';
import { cutEnd, injectedByWording, readMark, unwrapIde } from './texts.ts';

/** `response_item` / `message`: the only place of injected texts, and in bare files of everything that was said. */
export function decodeMessage(decoding: Decoding, payload: unknown): void {
  const { role, content, internal_chat_message_metadata_passthrough: extra } = shapes.message.parse(payload);
  const { state } = decoding;
  const bare = state.session?.format === 'bare';
  if (role === 'assistant') {
    if (bare) decoding.reply(joinTexts(content), undefined);
    return;
  }
  const marks = extra?.content_item_kinds;
  if (marks) state.marked = true;
  for (const [index, part] of content.entries()) {
    const text = part.text ?? '';
    if (text.trim() === '') continue;
    const kind = marks ? readMark(marks[index] ?? '') : (injectedByWording(text) ?? 'typed');
    if (kind !== 'typed') {
      // Codex's own instructions: the same 20 KB in every session, and no proof of anything.
      if (marks?.[index] === 'model.base_instructions') continue;
      decoding.injected(kind, text, extra?.turn_id);
      if (kind === 'environment' && bare) noteFolder(decoding, text);
      if (!state.items) noteShellCommand(decoding, text);
    } else if (role !== 'user') {
      decoding.injected('other', text, extra?.turn_id);
    } else if (bare) {
      decodeTyped(decoding, text, undefined);
    }
    // A typed text of any other file comes as an event of its own: an item or a `user_message`.
  }
}

/** `event_msg` / `user_message` of legacy files. */
export function decodeUserMessage(decoding: Decoding, payload: unknown): void {
  const { message, kind } = shapes.userMessage.parse(payload);
  if (kind != null && kind !== 'plain') return;
  // Without marks the same text has already come as a response item, told from typed words by the same wording.
  if (!decoding.state.marked && injectedByWording(message) !== undefined) return;
  decodeTyped(decoding, message, undefined);
}

/** `event_msg` / `agent_message` of legacy files. */
export function decodeAgentMessage(decoding: Decoding, payload: unknown): void {
  const { message, phase } = shapes.agentMessage.parse(payload);
  decoding.reply(message, phase);
}

/** Words from the place where a person's words stand; takes off wrappers and tells what was not typed after all. */
export function decodeTyped(decoding: Decoding, text: string, turn: string | null | undefined): void {
  const injected = injectedByWording(text);
  if (injected !== undefined) {
    decoding.injected(injected, text, turn);
    return;
  }
  // What stands in the person's place of a sub-agent's session was written by the agent that spawned it.
  if (decoding.state.session?.subagent) {
    decoding.injected('subagent', text, turn);
    return;
  }
  const typed = unwrapIde(text);
  if (typed === undefined) decoding.injected('other', text, turn);
  else if (typed.trim() !== '') {
    decoding.state.asked = true;
    decoding.emit({ kind: 'person', text: cutEnd(typed, MAX_TEXT), turn });
  }
}

/** Texts of a message's parts; images and the like have none. */
export function joinTexts(content: readonly shapes.ContentPart[]): string {
  return content
    .map((part) => part.text ?? '')
    .filter((text) => text !== '')
    .join('\n');
}

/** Codex writes some folders as `file:` addresses (0.169). */
export function readFolder(cwd: string | null | undefined): string | undefined {
  if (cwd == null || cwd === '') return undefined;
  if (!cwd.startsWith('file://')) return cwd;
  try {
    return fileURLToPath(cwd);
  } catch {
    return cwd;
  }
}

/** Bare files name the folder only in this text. */
function noteFolder(decoding: Decoding, text: string): void {
  const cwd = /<cwd>([^<]+)<\/cwd>/.exec(text)?.[1] ?? /^Current working directory: (.+)$/m.exec(text)?.[1];
  const { session } = decoding.state;
  if (cwd === undefined || session === null) return;
  if (session.cwd !== cwd) {
    session.cwd = cwd;
    decoding.session(session);
  }
  decoding.emit({ kind: 'context', cwd, model: undefined });
}

function noteShellCommand(decoding: Decoding, text: string): void {
  const ran = readShellNote(text);
  if (ran) decoding.command({ ...ran, byPerson: true });
}
