import { createHash } from 'node:crypto';
import { Decoding } from '../codex/decode/context.ts';
import { type Decoder, decoderOf, isBlank } from '../codex/decode/decoder.ts';
import { parsePatch } from '../codex/decode/patch.ts';
import { type DecoderState, MAX_REMEMBERED, forget, freshState, remember } from '../codex/decode/state.ts';
import { cutEnd } from '../codex/decode/texts.ts';
import { flushCalls } from '../codex/decode/work.ts';
import { MAX_TEXT } from '../codex/events.ts';
import type { Line } from '../codex/lines.ts';
import { CLAUDE_CODE } from '../shared/agents.ts';
import * as shapes from './shapes.ts';
import { readPlaced } from './texts.ts';
import { readResult, readToolCall } from './tools.ts';

const READ = new Set(['user', 'assistant', 'system', 'attachment', 'queue-operation']);
/** A line that begins with its type need not be read to its end to know that it is passed over. */
const TYPE_FIRST = /^\{"type":"([\w-]{1,60})"/;
/** Under this key a command of the person's own (`!`) waits for what it printed. */
const OWN_COMMAND = 'own command';

/**
 * Turns the lines of one of Claude Code's session files into the same events that Codex's become. What a sub-agent did,
 * what nobody said aloud (thinking) and what Claude Code notes for itself gives no event.
 */
export function createClaudeDecoder(thread: string, state?: DecoderState): Decoder {
  const decoding = new Decoding(thread, state === undefined ? freshState() : structuredClone(state));

  function decodeLine({ number, bytes, tooLong }: Pick<Line, 'number' | 'bytes' | 'tooLong'>): void {
    if (isBlank(bytes)) return;
    if (!matters(bytes)) return;
    if (tooLong) throw new Error('line too long');
    const line = shapes.lineShape.parse(JSON.parse(bytes.toString('utf8')));
    if (!READ.has(line.type) || line.isSidechain === true) return;
    decoding.moveTo(number, undefined, line.timestamp ?? '');
    noteSession(line);
    switch (line.type) {
      case 'user':
        if (line.isCompactSummary === true) decoding.emit({ kind: 'compacted' });
        else decodeUser(line);
        break;
      case 'assistant':
        if (line.isApiErrorMessage !== true) decodeAssistant(line);
        break;
      case 'attachment':
        decodeAttachment(line);
        break;
      case 'queue-operation':
        if (line.operation === 'remove' && line.reason === 'absorbed_mid_turn')
          decodeQueued(textOf(line.content));
        break;
      case 'system':
        if (line.subtype === 'turn_duration') endTurn('complete');
        break;
    }
  }

  function noteSession({ cwd = '', version = '' }: shapes.ClaudeLine): void {
    const { session } = decoding.state;
    if (session !== null && (session.cwd !== '' || cwd === '')) return;
    const facts = { cwd, cliVersion: version, originator: CLAUDE_CODE, subagent: false };
    decoding.state.session = { ...facts, format: 'claude' };
    decoding.session(decoding.state.session);
  }

  /** Also the place of tools' results, and of what Claude Code puts in (`isMeta`). */
  function decodeUser({ message, uuid, isMeta }: shapes.ClaudeLine): void {
    const { content } = shapes.messageShape.parse(message);
    if (typeof content === 'string') {
      if (isMeta !== true) decodePlaced(content, uuid);
      return;
    }
    const typed: string[] = [];
    for (const block of blocksOf(content)) {
      if (block.type === 'tool_result') decodeResult(block);
      else if (block.type === 'text' && block.text !== undefined && isMeta !== true) {
        // An IDE's note stands in a part of its own beside the person's words.
        if (readPlaced(block.text).kind === 'typed') typed.push(block.text);
        else decodePlaced(block.text, uuid);
      }
    }
    if (typed.length > 0) decodePlaced(typed.join('\n'), uuid);
  }

  function decodePlaced(text: string, uuid: string | undefined): void {
    const placed = readPlaced(text);
    switch (placed.kind) {
      case 'typed':
        if (placed.text.trim() === '') return;
        startTurn(uuid);
        decoding.emit({ kind: 'person', text: cutEnd(placed.text, MAX_TEXT) });
        break;
      case 'ran':
        remember(decoding.state.calls, OWN_COMMAND, { kind: 'command', command: placed.command });
        break;
      case 'printed': {
        const call = forget(decoding.state.calls, OWN_COMMAND);
        if (call?.kind === 'command')
          decoding.command({ command: call.command, exit: undefined, output: placed.output });
        break;
      }
      case 'interrupted':
        flushCalls(decoding);
        endTurn('interrupted');
        break;
      case 'note':
        break;
    }
  }

  /** `turn` is the id of the line with the person's words. */
  function startTurn(turn: string | undefined): void {
    const { state } = decoding;
    state.queued = [];
    decoding.emit({ kind: 'turn-started', turn });
    decoding.state.turn = turn ?? null;
    decoding.state.open = true;
  }

  function endTurn(outcome: 'complete' | 'interrupted'): void {
    if (!decoding.state.open) return;
    decoding.emit({ kind: 'turn-ended', outcome });
    decoding.state.open = false;
  }

  function decodeAssistant({ message }: shapes.ClaudeLine): void {
    const { content, stop_reason, model } = shapes.messageShape.parse(message);
    // Written by Claude Code in the model's place, for example that no answer is needed.
    if (model === '<synthetic>') return;
    const blocks = typeof content === 'string' ? [{ type: 'text', text: content }] : blocksOf(content);
    let said = false;
    for (const block of blocks) {
      if (block.type === 'text' && block.text !== undefined) {
        decoding.reply(block.text, undefined);
        said ||= block.text.trim() !== '';
      } else if (block.type === 'tool_use') decodeCall(block);
    }
    // One answer is written as several lines that all carry its end; the one with words is it.
    if (said && stop_reason === 'end_turn') endTurn('complete');
  }

  function decodeCall({ id, name, input }: Partial<shapes.Block>): void {
    const call = id !== undefined && name !== undefined ? readToolCall(name, input) : undefined;
    if (call === undefined || id === undefined) return;
    const { turn, session } = decoding.state;
    const cwd = session?.cwd ?? '';
    const place = { ...(turn === null ? {} : { turn }), ...(cwd === '' ? {} : { cwd }) };
    remember(decoding.state.calls, id, { ...call, ...place });
  }

  function decodeResult({ tool_use_id: id, content, is_error }: shapes.Block): void {
    const call = id === undefined ? undefined : forget(decoding.state.calls, id);
    if (call === undefined) return;
    const { exit, output } = readResult(textOf(content), is_error === true);
    if (call.kind === 'command') {
      const { command, turn, cwd } = call;
      decoding.command({ command, turn, cwd, exit, output });
    } else if (call.kind === 'patch') {
      const changes = parsePatch(call.patch);
      if (changes.length > 0)
        decoding.emit({ kind: 'files', ok: is_error !== true, changes, turn: call.turn });
    }
  }

  function decodeAttachment({ attachment }: shapes.ClaudeLine): void {
    const queued = shapes.queuedCommand.safeParse(attachment).data;
    if (queued === undefined || (queued.commandMode ?? 'prompt') !== 'prompt') return;
    if ((queued.origin?.kind ?? 'human') === 'human') decodeQueued(textOf(queued.prompt));
  }

  /**
   * What was typed while the agent was at work stands in no line of the person's, but in one or both of two others. It belongs to the turn
   * that runs.
   */
  function decodeQueued(text: string): void {
    const placed = readPlaced(text);
    if (placed.kind !== 'typed' || placed.text.trim() === '') return;
    const { state } = decoding;
    const mark = createHash('sha256').update(placed.text).digest('hex').slice(0, 12);
    const told = state.queued.indexOf(mark);
    if (told !== -1) {
      state.queued = state.queued.toSpliced(told, 1);
      return;
    }
    state.queued = [...state.queued, mark].slice(-MAX_REMEMBERED);
    decoding.emit({ kind: 'person', text: cutEnd(placed.text, MAX_TEXT) });
  }

  return decoderOf(decoding, { decodeLine, matters, giveUp: () => flushCalls(decoding) });
}

function matters(head: Buffer): boolean {
  const type = TYPE_FIRST.exec(head.toString('latin1', 0, 80))?.[1];
  return type === undefined || READ.has(type);
}

/** The parts that have a type; anything else among them is passed over. */
function blocksOf(content: readonly unknown[]): shapes.Block[] {
  return content.flatMap((part) => shapes.blockShape.safeParse(part).data ?? []);
}

/** A text, or the texts among parts; images have none. */
function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content.flatMap((part) => shapes.textBlock.safeParse(part).data?.text ?? []).join('\n');
}
