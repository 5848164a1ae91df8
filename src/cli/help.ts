import { globalOptions } from './arguments.ts';
import type { Command, OperandSpec, OptionSpec } from './command.ts';
import { pad, wrap } from './text.ts';

const WIDTH = 78;

/** What `carryover --help` shows: every command on a line. */
export function globalHelp(commands: readonly Command[]): string {
  const rows = commands.map((command): readonly [string, string] => [usage(command), command.summary]);
  return text([
    'What one Codex session learned, the next one knows, once you have approved it.',
    '',
    'Usage: carryover COMMAND [OPTIONS]',
    '',
    ...columns(rows),
    '',
    'Options of every command:',
    ...columns(optionRows(globalOptions)),
    '',
    'Exit codes: 0 done, 1 nothing found or refused, 2 wrong use.',
    '"carryover COMMAND --help" says more about one command.',
  ]);
}

/** What `carryover COMMAND --help` shows. */
export function commandHelp(command: Command): string {
  const own = optionRows(command.options);
  return text([
    `Usage: carryover ${usage(command)}${own.length === 0 ? '' : ' [OPTIONS]'}`,
    '',
    ...wrap(command.summary, WIDTH),
    ...command.notes.flatMap((note) => ['', ...wrap(note, WIDTH)]),
    ...(own.length === 0 ? [] : ['', 'Options:', ...columns(own)]),
    '',
    'Options of every command:',
    ...columns(optionRows(globalOptions)),
  ]);
}

function text(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}

function usage(command: Command): string {
  return [command.name, ...command.operands.map(operand)].join(' ');
}

function operand({ name, required, many }: OperandSpec): string {
  const shown = many === true ? `${name}...` : name;
  return required ? shown : `[${shown}]`;
}

function optionRows(specs: Readonly<Record<string, OptionSpec>>): (readonly [string, string])[] {
  return Object.entries(specs).map(([name, spec]) => [
    spec.value === undefined ? `--${name}` : `--${name} ${spec.value}`,
    spec.help,
  ]);
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const left = Math.max(...rows.map(([name]) => name.length)) + 4;
  return rows.flatMap(([name, help]) =>
    wrap(help, WIDTH - left).map((line, row) => pad(row === 0 ? `  ${name}` : '', left) + line),
  );
}
