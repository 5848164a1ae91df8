import * as shapes from './shapes.ts';

const SHELLS = /^(?:.*[\\/])?(?:ba|z|da|k|fi)?sh(?:\.exe)?$/;
const POWERSHELL = /^(?:.*[\\/])?(?:powershell|pwsh)(?:\.exe)?$/i;
const CMD = /^(?:.*[\\/])?cmd(?:\.exe)?$/i;

/** A command as a person would type it: the shell that Codex wraps around it is taken off, other arguments are quoted. */
export function readableCommand(command: string | readonly string[]): string {
  if (typeof command === 'string') return command;
  const [program = '', ...rest] = command;
  const script = rest.at(-1);
  const flags = rest.slice(0, -1);
  if (script !== undefined && flags.length > 0) {
    if (SHELLS.test(program) && flags.every((flag) => /^-[a-z]+$/.test(flag)) && flags.at(-1)?.endsWith('c'))
      return script;
    if (POWERSHELL.test(program) && /^-c(?:ommand)?$/i.test(flags.at(-1) ?? '')) return script;
    if (CMD.test(program) && /^\/c$/i.test(flags.at(-1) ?? '')) return script;
  }
  return command.map(quote).join(' ');
}

function quote(word: string): string {
  return /^[\w@%+=:,./\\-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

/** Names of the tools that run a command, over all versions. */
const COMMAND_TOOLS = new Set([
  'shell',
  'container.exec',
  'local_shell',
  'shell_command',
  'exec_command',
  'unified_exec',
]);

/** What a tool call is going to do, as far as it is a command, a patch, or a look at a command that still runs. */
export type ToolCall =
  | { kind: 'command'; command: string; cwd: string | undefined; escalated?: true }
  | { kind: 'patch'; patch: string }
  | { kind: 'poll'; session: string };

/** Undefined for other tools. Throws a ZodError or SyntaxError when the arguments are not what the tool takes. */
export function readFunctionCall(name: string, text: string): ToolCall | undefined {
  if (COMMAND_TOOLS.has(name)) {
    const { command, cmd, workdir, ...asked } = shapes.commandArguments.parse(JSON.parse(text));
    const given = command ?? cmd;
    if (given === undefined) return undefined;
    const escalated =
      asked.sandbox_permissions === 'require_escalated' || asked.with_escalated_permissions === true;
    return {
      ...{ kind: 'command', command: readableCommand(given), cwd: workdir ?? undefined },
      ...(escalated && { escalated }),
    };
  }
  if (name === 'write_stdin') {
    return { kind: 'poll', session: String(shapes.pollArguments.parse(JSON.parse(text)).session_id) };
  }
  if (name === 'apply_patch') {
    const { input, patch } = shapes.patchArguments.parse(JSON.parse(text));
    return { kind: 'patch', patch: input ?? patch ?? '' };
  }
  return undefined;
}

/** How a command's call ended. */
export interface CallResult {
  exit: number | undefined;
  output: string;
  /** Session id of a command that still runs. */
  running: string | undefined;
}

/** Reads a tool's output in all the wordings that Codex has used. An unknown wording is all output. */
export function readCallResult(output: shapes.CallOutput): CallResult {
  if (Array.isArray(output)) return readScriptResult(output.map((part) => part.text ?? ''));
  return readResultText(typeof output === 'string' ? output : (output.content ?? ''));
}

// The part before the output: fixed lines in changing company (`Chunk ID`, `Original token count`, `Total output lines`).
const HEADED =
  /^(?:Command: [^\n]*\n)?(?:Chunk ID: [^\n]*\n)?(?:Exit code: (-?\d+)\n)?Wall time:? [^\n]*\n(?:Process exited with code (-?\d+)\n)?(?:Process running with session ID (\S+)\n)?(?:[A-Z][\w ]{0,40}: ?[^\n]*\n)*?Output:\n?/;

function readResultText(text: string): CallResult {
  const headed = HEADED.exec(text.slice(0, 2_000));
  if (headed) {
    const code = headed[1] ?? headed[2];
    return {
      exit: code === undefined ? undefined : Number(code),
      output: text.slice(headed[0].length),
      running: headed[3],
    };
  }
  if (text.startsWith('{')) {
    const result = shapes.shellResult.safeParse(parseJson(text));
    if (result.success) {
      return {
        exit: result.data.metadata?.exit_code ?? undefined,
        output: result.data.output,
        running: undefined,
      };
    }
  }
  return { exit: undefined, output: text, running: undefined };
}

/** In code mode the script prints what its calls gave back; the first part is only Codex's own heading. */
function readScriptResult(parts: readonly string[]): CallResult {
  for (const part of parts) {
    const result = shapes.scriptResult.safeParse(parseJson(part));
    if (result.success)
      return { exit: result.data.exit_code ?? undefined, output: result.data.output, running: undefined };
  }
  const shown = parts.length > 1 && /^Script \w+\n/.test(parts[0] ?? '') ? parts.slice(1) : parts;
  return { exit: undefined, output: shown.join('\n'), running: undefined };
}

const SCRIPT_COMMAND =
  /\bexec_command\(\s*\{[^}]*?\bcmd\s*:\s*(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\$]|\\.)*)`)/g;

/**
 * The command in a code-mode script that runs exactly one, written out as a literal. Only for files in which no
 * `item_completed` line tells the real command.
 */
export function commandInScript(script: string): string | undefined {
  const found = [...script.slice(0, 20_000).matchAll(SCRIPT_COMMAND)];
  const [only] = found;
  if (found.length !== 1 || only === undefined) return undefined;
  const literal = only[1] ?? only[2] ?? only[3] ?? '';
  return literal.replaceAll(/\\(.)/gs, (_, sign: string) => ({ n: '\n', t: '\t' })[sign] ?? sign);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
