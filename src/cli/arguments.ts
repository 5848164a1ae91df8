import { type ParseArgsConfig, parseArgs } from 'node:util';
import { systemCode } from '../shared/errors.ts';
import { type Command, type OptionSpec, UsageError } from './command.ts';

/** Options that every command takes, before or after its name. */
export const globalOptions = {
  json: { help: 'Print JSON for programs.' },
  'codex-home': { value: 'DIR', help: "Codex's home. Default: $CODEX_HOME, else ~/.codex." },
  state: { value: 'DIR', help: "Carryover's own files. Default: carryover in Codex's home." },
  'claude-home': {
    value: 'DIR',
    help: 'Recall finds Claude Code\'s sessions in this home of its too; "off" takes them out. Default: neither.',
  },
  verbose: { help: 'Say more when something goes wrong.' },
  help: { help: 'Show this help.' },
  version: { help: 'Show the version.' },
} as const satisfies Record<string, OptionSpec>;

export interface GlobalValues {
  readonly json: boolean;
  readonly codexHome: string | undefined;
  readonly stateDir: string | undefined;
  /** Claude Code's home; false when its sessions are wanted no more, undefined when nothing was said. */
  readonly claude: string | false | undefined;
  readonly verbose: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

export interface Invocation {
  readonly globals: GlobalValues;
  /** Undefined when none was named. */
  readonly command: Command | undefined;
  /** The command's own options, not yet parsed. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly operands: readonly string[];
}

/** What was asked for. Throws `UsageError` with one sentence that names the culprit. */
export function parseInvocation(argv: readonly string[], commands: readonly Command[]): Invocation {
  const { command, rest } = takeCommand(argv, commands);
  const specs: Record<string, OptionSpec> = { ...command?.options, ...globalOptions };
  const args = takesWords(command) ? wordsLast(rest, specs) : rest;
  const { values, positionals } = parseStrictly(args, specs, command);
  const text = (name: string): string | undefined => {
    const value = values[name];
    if (value === '') throw new UsageError(`--${name} needs a folder.`);
    return typeof value === 'string' ? value : undefined;
  };
  const globals: GlobalValues = {
    json: values['json'] === true,
    codexHome: text('codex-home'),
    stateDir: text('state'),
    claude: values['claude-home'] === 'off' ? false : text('claude-home'),
    verbose: values['verbose'] === true,
    help: values['help'] === true,
    version: values['version'] === true,
  };
  const own = Object.entries(values).filter(([name]) => !Object.hasOwn(globalOptions, name));
  if (command !== undefined && !globals.help) checkOperands(command, positionals);
  return { globals, command, values: Object.fromEntries(own), operands: positionals };
}

/** The first word that is no option is the command. `help X` means `X --help`. */
function takeCommand(
  argv: readonly string[],
  commands: readonly Command[],
): { command: Command | undefined; rest: string[] } {
  const { tokens } = parseArgs({
    args: [...argv],
    options: toParseArgs(globalOptions),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const first = tokens.find((token) => token.kind === 'positional');
  if (first?.kind !== 'positional') return { command: undefined, rest: [...argv] };
  const rest = argv.filter((_, index) => index !== first.index);
  if (first.value === 'help') {
    const inner = takeCommand(rest, commands);
    return { command: inner.command, rest: [...inner.rest, '--help'] };
  }
  const command = commands.find(({ name }) => name === first.value);
  if (command === undefined) {
    const meant = meantBy(first.value, commands);
    const help = meant === undefined ? '' : ` Did you mean "carryover ${meant}"?`;
    throw new UsageError(`There is no command "${first.value}".${help} "carryover --help" lists all.`);
  }
  return { command, rest };
}

/** What begins as the word does, or the other way round, is meant from so many letters on. */
const LEAST_LETTERS = 3;

/** The only command that a word can mean which is none: `report journey` for `journey`, `candidates` for `candidate`. */
function meantBy(word: string, commands: readonly Command[]): string | undefined {
  const taking = commands.find(({ operands }) => operands.some(({ name }) => choices(name).includes(word)));
  if (taking !== undefined) return `${taking.name} ${word}`;
  if (word.length < LEAST_LETTERS) return undefined;
  const [like, ...others] = commands.filter(({ name }) => name.startsWith(word) || word.startsWith(name));
  return others.length === 0 ? like?.name : undefined;
}

/** Words that an operand is one of: `secrets|journey`. Else none; names in capitals stand for something. */
function choices(operand: string): string[] {
  return /[a-z]\|/u.test(operand) ? operand.split('|') : [];
}

/** Whether its operands are words of a query, where `-word` leaves something out. */
function takesWords(command: Command | undefined): boolean {
  return command?.operands.some(({ many }) => many === true) === true;
}

/**
 * Puts everything that belongs to a query behind `--`, in its order: operands, `-word`, and after the first word also a
 * single letter with a dash. `--word` stays an option, for a mistyped one must not leave something out.
 */
function wordsLast(args: readonly string[], specs: Readonly<Record<string, OptionSpec>>): string[] {
  const options: string[] = [];
  const words: string[] = [];
  const letters = Object.values(SHORT).map((letter) => `-${letter}`);
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? '';
    if (arg === '--') {
      words.push(...args.slice(index + 1));
      break;
    }
    const long = arg.startsWith('--');
    const dashed = /^-[^-]/u.test(arg);
    if (!long && !(dashed && (letters.includes(arg) || (/^-[a-z\d]$/iu.test(arg) && words.length === 0)))) {
      words.push(arg);
      continue;
    }
    options.push(arg);
    const next = args[index + 1];
    const name = arg.slice(2);
    if (next === undefined || !Object.hasOwn(specs, name) || specs[name]?.value === undefined) continue;
    options.push(next);
    index++;
  }
  return [...options, '--', ...words];
}

/** Options with a letter of their own. */
const SHORT: Readonly<Record<string, string>> = { help: 'h', version: 'V' };

function toParseArgs(specs: Readonly<Record<string, OptionSpec>>): NonNullable<ParseArgsConfig['options']> {
  return Object.fromEntries(
    Object.entries(specs).map(([name, { value }]) => {
      const letter = SHORT[name];
      const type = value === undefined ? 'boolean' : 'string';
      return [name, letter === undefined ? { type } : { type, short: letter }] as const;
    }),
  );
}

function parseStrictly(
  args: string[],
  specs: Readonly<Record<string, OptionSpec>>,
  command: Command | undefined,
): { values: Readonly<Record<string, unknown>>; positionals: string[] } {
  try {
    return parseArgs({ args, options: toParseArgs(specs), strict: true, allowPositionals: true });
  } catch (error) {
    if (!(error instanceof Error) || !(systemCode(error) ?? '').startsWith('ERR_PARSE_ARGS')) throw error;
    const missing = withoutValue(args, specs);
    if (missing !== undefined) throw new UsageError(missing);
    // Node's first sentence names the option; the rest is advice about its own conventions.
    const sentence = error.message.split(/[.\n]/u, 1)[0] ?? 'These options cannot be read';
    const help = command === undefined ? 'carryover --help' : `carryover ${command.name} --help`;
    const dash = takesWords(command) ? ' Put "--" before a word that begins with a dash.' : '';
    throw new UsageError(`${sentence}.${dash} See "${help}".`);
  }
}

/** What values are called in help, and in a sentence. */
const VALUES: Readonly<Record<string, string>> = { N: 'a number', DIR: 'a folder' };

/** What to say of an option that stands without its value: at the end, or before something else with a dash. */
function withoutValue(
  args: readonly string[],
  specs: Readonly<Record<string, OptionSpec>>,
): string | undefined {
  for (const [index, arg] of args.entries()) {
    if (arg === '--') return undefined;
    const name = arg.slice(2);
    const value = arg.startsWith('--') && Object.hasOwn(specs, name) ? specs[name]?.value : undefined;
    const next = args[index + 1];
    if (value === undefined || next?.startsWith('-') === false) continue;
    const needs = `${arg} needs ${VALUES[value] ?? 'a value'}`;
    const isNone = next === undefined || next === '--' || Object.hasOwn(specs, next.slice(2));
    return isNone
      ? `${needs}: "${arg} ${value}".`
      : `${needs}; one that begins with a dash is written "${arg}=${value}".`;
  }
  return undefined;
}

function checkOperands(command: Command, given: readonly string[]): void {
  const required = command.operands.filter((operand) => operand.required);
  const missing = required[given.length];
  if (missing !== undefined) {
    throw new UsageError(
      `"carryover ${command.name}" needs ${missing.name.replaceAll('|', ' or ')}. See "carryover ${command.name} --help".`,
    );
  }
  if (command.operands.some((operand) => operand.many === true)) return;
  const extra = given[command.operands.length];
  if (extra !== undefined) throw new UsageError(`"carryover ${command.name}" does not take "${extra}".`);
}
