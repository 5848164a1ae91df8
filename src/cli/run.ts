import type { Readable, Writable } from 'node:stream';
import { inspect } from 'node:util';
import type { HomeSurvey } from '../engine/home-survey.ts';
import type { Locations } from '../engine/locations.ts';
import type { TextTools } from '../engine/text-tools.ts';
import { CarryoverError } from '../shared/errors.ts';
import { type GlobalValues, type Invocation, parseInvocation } from './arguments.ts';
import { type Command, type Context, type ExitCode, RefusedError, UsageError } from './command.ts';
import { commands } from './commands.ts';
import { type Connect, EngineConnection } from './engine-session.ts';
import { commandHelp, globalHelp } from './help.ts';
import { Output } from './output.ts';
import { createStyle } from './style.ts';
import { clean, oneLine } from './text.ts';

/** What the command line stands on. `main.ts` passes the real parts, tests their own. */
export interface CliOptions {
  /** Without node and the script. */
  readonly argv: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly isTTY: Context['isTTY'];
  /** Width of the terminal; undefined where the output goes to a file or another program, which gets whole lines. */
  readonly columns: number | undefined;
  readonly version: string;
  /** Aborted when the person presses Ctrl-C. */
  readonly signal: AbortSignal;
  readonly now: () => number;
  readonly connect: Connect;
  readonly locations: (asked: {
    codexHome?: string | undefined;
    stateDir?: string | undefined;
    claude?: string | false | undefined;
    env: NodeJS.ProcessEnv;
    cwd: string;
  }) => Locations;
  readonly textTools: () => Promise<TextTools>;
  readonly surveyHome: (locations: Locations) => Promise<HomeSurvey>;
}

/** What a shell expects of a program that Ctrl-C ended. */
const INTERRUPTED = 130;

/** Widest and narrowest lines that are still easy to read. */
const MAX_COLUMNS = 120;
const MIN_COLUMNS = 60;

/** Runs one command to its end. Never rejects: every failure is a sentence on stderr and an exit code. */
export async function runCli(options: CliOptions): Promise<ExitCode | typeof INTERRUPTED> {
  const readerGone = new AbortController();
  const out = new Output(options.stdout, () => {
    readerGone.abort();
  });
  const err = new Output(options.stderr, () => undefined);
  let invocation: Invocation | undefined;
  try {
    invocation = parseInvocation(options.argv, commands);
    const { globals, command } = invocation;
    if (globals.version) {
      await out.lines([options.version]);
      return 0;
    }
    if (command === undefined || globals.help) {
      const help = command === undefined ? globalHelp(commands) : commandHelp(command);
      await (globals.help ? out : err).write(help);
      return globals.help ? 0 : 2;
    }
    return await runCommand(options, { out, err, readerGone: readerGone.signal }, command, invocation);
  } catch (error) {
    if (options.signal.aborted) return INTERRUPTED;
    const { code, lines } = describe(error, invocation?.globals);
    if (wantsJson(options.argv, invocation) && error instanceof Error && !out.wrote)
      await out.json(refusal(error, lines[0] ?? ''), 2).catch(() => undefined);
    await err.lines(lines).catch(() => undefined);
    return code;
  }
}

async function runCommand(
  options: CliOptions,
  streams: { out: Output; err: Output; readerGone: AbortSignal },
  command: Command,
  { globals, values, operands }: Invocation,
): Promise<ExitCode | typeof INTERRUPTED> {
  const { out, err, readerGone } = streams;
  const locations = (): Locations =>
    options.locations({
      codexHome: globals.codexHome,
      stateDir: globals.stateDir,
      claude: globals.claude,
      env: options.env,
      cwd: options.cwd,
    });
  const connection = new EngineConnection(options.connect, locations);
  const context: Context = {
    out,
    err,
    stdin: options.stdin,
    isTTY: options.isTTY,
    columns:
      options.columns === undefined
        ? Infinity
        : Math.min(MAX_COLUMNS, Math.max(MIN_COLUMNS, options.columns)),
    style: createStyle(options.isTTY.stdout, options.env),
    json: globals.json,
    cwd: options.cwd,
    locations,
    engine: connection.engine,
    textTools: options.textTools,
    surveyHome: options.surveyHome,
    now: options.now,
    signal: AbortSignal.any([options.signal, readerGone]),
  };
  try {
    const code = await Promise.race([command.run(context, values, operands), interrupted(options.signal)]);
    // A reader that has gone got all it wanted.
    return readerGone.aborted ? 0 : code;
  } finally {
    await connection.close();
  }
}

/** Answers once the person has pressed Ctrl-C; a command that waits for the engine is not waited for. */
function interrupted(signal: AbortSignal): Promise<typeof INTERRUPTED> {
  return new Promise((resolve) => {
    const stop = (): void => {
      resolve(INTERRUPTED);
    };
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}

/** One sentence for a person; what is behind it only with --verbose, because it may name more than they asked for. */
function describe(error: unknown, globals: GlobalValues | undefined): { code: ExitCode; lines: string[] } {
  const verbose = globals?.verbose === true;
  if (error instanceof UsageError) return { code: 2, lines: [oneLine(error.message)] };
  if (error instanceof CarryoverError) {
    const detail = verbose ? [`(${error.code})`, ...detailOf(error.cause)] : [];
    return { code: error.code === 'bad-input' ? 2 : 1, lines: [oneLine(error.message), ...detail] };
  }
  return {
    code: 1,
    lines: verbose
      ? ['Carryover met an error of its own:', ...detailOf(error)]
      : ['Carryover met an error of its own; run it again with --verbose for the detail.'],
  };
}

/** A command line that could not be read may have asked for JSON all the same. */
function wantsJson(argv: readonly string[], invocation: Invocation | undefined): boolean {
  if (invocation !== undefined) return invocation.globals.json;
  const end = argv.indexOf('--');
  return argv.slice(0, end < 0 ? undefined : end).includes('--json');
}

/** What `--json` prints instead of an answer: `message` is what stderr says. */
function refusal(error: Error, message: string): Record<string, unknown> {
  if (error instanceof UsageError) return { error: { code: 'bad-input', message } };
  if (!(error instanceof CarryoverError)) return { error: { code: 'internal', message } };
  const details = error instanceof RefusedError ? error.details : {};
  return { error: { code: error.code, message: error.message }, ...details };
}

function detailOf(error: unknown): string[] {
  if (error === undefined) return [];
  return clean(error instanceof Error ? (error.stack ?? error.message) : inspect(error)).split('\n');
}
