import { MAX_PENDING, type PendingCall } from '../codex/decode/state.ts';
import { cutMiddle } from '../codex/decode/texts.ts';
import * as shapes from './shapes.ts';

/** Tools that run a command line. */
const COMMANDS = new Set(['Bash', 'PowerShell']);

/** What a tool call is going to do, as far as it is a command or changes a file; undefined for all other tools. */
export function readToolCall(name: string, input: unknown): PendingCall | undefined {
  if (COMMANDS.has(name)) {
    const bash = shapes.bashInput.safeParse(input).data;
    return bash && { kind: 'command', command: cutMiddle(bash.command, MAX_PENDING) };
  }
  const patch = patchOf(name, input);
  return patch === undefined ? undefined : { kind: 'patch', patch: cutMiddle(patch.trimEnd(), MAX_PENDING) };
}

/** The change in the patch language that Codex has for it (src/codex/decode/patch.ts), so that both look the same. */
function patchOf(name: string, input: unknown): string | undefined {
  switch (name) {
    case 'Edit': {
      const edit = shapes.editInput.safeParse(input).data;
      return edit && update(edit.file_path, [edit]);
    }
    case 'MultiEdit': {
      const multi = shapes.multiEditInput.safeParse(input).data;
      return multi && update(multi.file_path, multi.edits);
    }
    case 'Write': {
      const write = shapes.writeInput.safeParse(input).data;
      return write && `*** Add File: ${oneLine(write.file_path)}\n${signed(write.content, '+')}`;
    }
    case 'NotebookEdit': {
      const cell = shapes.notebookInput.safeParse(input).data;
      return cell && `*** Update File: ${oneLine(cell.notebook_path)}\n${signed(cell.new_source, '+')}`;
    }
    default:
      return undefined;
  }
}

function update(file: string, edits: readonly { old_string: string; new_string: string }[]): string {
  const hunks = edits.map(
    ({ old_string, new_string }) => `@@\n${signed(old_string, '-')}${signed(new_string, '+')}`,
  );
  return `*** Update File: ${oneLine(file)}\n${hunks.join('')}`;
}

function signed(text: string, sign: '+' | '-'): string {
  return text === '' ? '' : `${text.replace(/\n$/, '').replaceAll(/^/gm, sign)}\n`;
}

function oneLine(path: string): string {
  return path.replaceAll(/[\r\n]+/g, ' ');
}

const STATUS = /^(?:Error: )?Exit code (\d{1,3})\b[ \t]*\n?/;
const REFUSED = /^(?:The user doesn't want to|Permission to use |\[Request interrupted)/;
const BACKGROUND = /^Command running in background with ID\b/;

/**
 * How a command ended. Newer versions begin the text of what failed with its exit status; older ones say only that it
 * failed, which is told as 1. Of a command that never ran, or still runs, nothing is known.
 */
export function readResult(text: string, isError: boolean): { exit: number | undefined; output: string } {
  if (isError) {
    const status = STATUS.exec(text);
    if (status) return { exit: Number(status[1]), output: text.slice(status[0].length) };
    return { exit: REFUSED.test(text) ? undefined : 1, output: text };
  }
  return { exit: BACKGROUND.test(text) ? undefined : 0, output: text };
}
