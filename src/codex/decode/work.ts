import { MAX_OUTPUT } from '../events.ts';
import {
  type CallResult,
  type ToolCall,
  commandInScript,
  readableCommand,
  readCallResult,
  readFunctionCall,
} from './commands.ts';
import type { Decoding } from './context.ts';
import { decodeTyped, joinTexts, readFolder } from './messages.ts';
import { parsePatch, patchInCommand, readChanges } from './patch.ts';
import * as shapes from './shapes.ts';
import { forget, MAX_PENDING, type PendingCall, remember, type RunningCommand } from './state.ts';
import { cutEnd, cutMiddle } from './texts.ts';

/** `item_completed`: what was said and done, told in full. From then on the older events are repeats. */
export function decodeItem(decoding: Decoding, payload: unknown): void {
  if (!shapes.ITEM_TYPES.has(shapes.anyItem.parse(payload).item.type)) return;
  const { item, turn_id } = shapes.item.parse(payload);
  const { state } = decoding;
  state.items = true;
  switch (item.type) {
    case 'UserMessage':
      decodeTyped(decoding, joinTexts(item.content), turn_id);
      return;
    case 'AgentMessage':
      decoding.reply(joinTexts(item.content), item.phase, turn_id);
      return;
    case 'CommandExecution': {
      const call = item.id == null ? undefined : forget(state.calls, item.id);
      state.running = state.running.filter(([, running]) => item.id == null || running.call !== item.id);
      const escalated = call?.kind === 'command' && call.escalated === true;
      const command = readableCommand(item.command);
      const exit = item.exit_code ?? undefined;
      const patch = patchInCommand(command);
      if (patch === undefined) {
        const output = item.aggregated_output ?? '';
        const cwd = readFolder(item.cwd);
        const turn = turn_id ?? undefined;
        const byPerson = item.source === 'user_shell';
        decoding.command({ command, cwd, exit, output, turn, byPerson, ...(escalated && { escalated }) });
      } else emitPatch(decoding, patch, exit === 0, turn_id, item.aggregated_output ?? '');
      return;
    }
    case 'FileChange':
      if (item.id != null) forget(state.calls, item.id);
      decoding.emit({
        kind: 'files',
        ok: item.status == null || item.status === 'completed',
        changes: readChanges(item.changes),
        turn: turn_id,
      });
      return;
  }
}

/** `response_item` / `function_call`. */
export function decodeFunctionCall(decoding: Decoding, payload: unknown): void {
  const { name, arguments: text, call_id } = shapes.functionCall.parse(payload);
  const call = readFunctionCall(name, text);
  if (call) expect(decoding, call_id, call);
}

/** `response_item` / `custom_tool_call`: a patch, or a script in code mode. */
export function decodeCustomCall(decoding: Decoding, payload: unknown): void {
  const { name, input, call_id } = shapes.customCall.parse(payload);
  if (name === 'apply_patch') expect(decoding, call_id, { kind: 'patch', patch: input });
  if (name === 'exec' && !decoding.state.items) {
    const command = commandInScript(input);
    if (command !== undefined) expect(decoding, call_id, { kind: 'command', command, cwd: undefined });
  }
}

/** `response_item` / `local_shell_call` (2025). */
export function decodeLocalShellCall(decoding: Decoding, payload: unknown): void {
  const { call_id, id, action } = shapes.localShellCall.parse(payload);
  const key = call_id ?? id;
  const command = readableCommand(action.command);
  if (key != null)
    expect(decoding, key, { kind: 'command', command, cwd: action.working_directory ?? undefined });
}

function expect(decoding: Decoding, callId: string, call: ToolCall): void {
  const { state } = decoding;
  const turn = state.turn ?? undefined;
  remember(state.calls, callId, { ...bounded(call), ...(turn === undefined ? {} : { turn }) });
}

function bounded(call: ToolCall): PendingCall {
  if (call.kind === 'poll') return call;
  if (call.kind === 'patch') return { kind: 'patch', patch: cutMiddle(call.patch, MAX_PENDING) };
  const patch = patchInCommand(call.command);
  if (patch !== undefined) return { kind: 'patch', patch: cutMiddle(patch, MAX_PENDING) };
  const command = cutMiddle(call.command, MAX_PENDING);
  const { cwd, escalated } = call;
  return { kind: 'command', command, ...(cwd !== undefined && { cwd }), ...(escalated && { escalated }) };
}

/** `function_call_output` and `custom_tool_call_output`, where no item has told the result. */
export function decodeCallOutput(decoding: Decoding, payload: unknown): void {
  const { call_id, output } = shapes.callOutput.parse(payload);
  const { state } = decoding;
  const known = state.calls.find(([id]) => id === call_id)?.[1];
  if (known === undefined) return;
  // With items, a command whose output comes first still runs: its item will tell.
  if (state.items && known.kind !== 'patch') {
    keepRunning(decoding, call_id, known, readCallResult(output));
    return;
  }
  forget(state.calls, call_id);
  const result = readCallResult(output);
  if (known.kind === 'patch') {
    const ok = result.exit === undefined ? result.output.startsWith('Success') : result.exit === 0;
    emitPatch(decoding, known.patch, ok, known.turn, result.output);
  } else if (known.kind === 'command') {
    finishOrKeep(decoding, { ...known, output: '' }, result);
  } else {
    const running = forget(state.running, known.session);
    if (running) finishOrKeep(decoding, running, { ...result, running: result.running && known.session });
  }
}

/** What a command has printed so far, in case its turn is interrupted and no item comes. */
function keepRunning(
  { state }: Decoding,
  callId: string,
  known: Exclude<PendingCall, { kind: 'patch' }>,
  result: CallResult,
): void {
  if (known.kind === 'command') {
    if (result.running === undefined) return;
    const { command, turn, cwd, escalated } = known;
    const running = { command, turn, cwd, escalated, call: callId };
    remember(state.running, result.running, { ...running, output: cutMiddle(result.output, MAX_PENDING) });
    return;
  }
  forget(state.calls, callId);
  const running = forget(state.running, known.session);
  if (running === undefined) return;
  const output = cutMiddle(running.output + result.output, MAX_PENDING);
  remember(state.running, known.session, { ...running, output });
}

function finishOrKeep(decoding: Decoding, known: Omit<RunningCommand, 'call'>, result: CallResult): void {
  const output = known.output + result.output;
  const { command, turn, cwd, escalated } = known;
  if (result.running === undefined) {
    decoding.command({ command, turn, cwd, escalated, exit: result.exit, output });
  } else {
    const running = { command, turn, cwd, escalated, output: cutMiddle(output, MAX_PENDING) };
    remember(decoding.state.running, result.running, running);
  }
}

/** `event_msg` / `patch_apply_end` of legacy files. */
export function decodePatchEnd(decoding: Decoding, payload: unknown): void {
  const { call_id, turn_id, success, changes, stdout, stderr } = shapes.patchEnd.parse(payload);
  if (call_id != null) forget(decoding.state.calls, call_id);
  const said = success ? {} : saidOf([stderr, stdout].find((text) => text?.trim()) ?? '');
  decoding.emit({ kind: 'files', ok: success, changes: readChanges(changes), turn: turn_id, ...said });
}

function emitPatch(
  decoding: Decoding,
  patch: string,
  ok: boolean,
  turn: string | null | undefined,
  output: string,
): void {
  const changes = parsePatch(cutEnd(patch, 4 * MAX_OUTPUT));
  const said = ok ? {} : saidOf(output);
  if (changes.length > 0 || said.output !== undefined)
    decoding.emit({ kind: 'files', ok, changes, turn, ...said });
}

/** What the tool said of a patch that did not apply, where it said something. */
function saidOf(output: string): { output?: string } {
  return output.trim() === '' ? {} : { output: cutMiddle(output, MAX_OUTPUT) };
}

/** Gives the commands whose result will not come any more, without an exit status. */
export function flushCalls(decoding: Decoding): void {
  const { state } = decoding;
  const calls = state.calls.splice(0);
  for (const [id, call] of calls) {
    if (call.kind !== 'command') continue;
    const output = state.running.find(([, running]) => running.call === id)?.[1].output ?? '';
    state.running = state.running.filter(([, running]) => running.call !== id);
    decoding.command({ ...call, exit: undefined, output });
  }
}

/** Gives the commands that never ended as well. */
export function flushRunning(decoding: Decoding): void {
  const running = decoding.state.running.splice(0);
  for (const [, command] of running) decoding.command({ ...command, exit: undefined });
}
