import type { CommandRan } from '../codex/events.ts';
import type { ParsedCommand } from './commands.ts';

/** Why a command failed, in our own words: nothing of the output is kept but a name that is only a name. */
export interface Failure {
  /** The same trap in another session has the same signature. */
  signature: string;
  /** For a person: "`python` is not installed". */
  gist: string;
  /** A property of the machine, the tools or the project, not a bug of the code being written. */
  durable: boolean;
}

const name = String.raw`['"\x60‘]?([\w@./:+-]{1,60})['"\x60’]?`;

interface Pattern {
  kind: string;
  pattern: RegExp;
  /** It matches nothing without one of these. They are looked for first: the pattern itself could begin at any letter. */
  needs?: RegExp;
  gist: (name: string) => string;
  durable: boolean;
  /** Only commands with this goal fail so. */
  goal?: string;
}

const patterns: readonly Pattern[] = [
  {
    kind: 'crlf',
    pattern:
      /\$?['‘]?\\r['’]?: (?:command not found|No such file)|bad interpreter: \S*\^M|\r': command not found/,
    gist: () => 'the file has Windows line ends',
    durable: true,
  },
  {
    kind: 'module',
    pattern: new RegExp(
      String.raw`No module named ${name}|Cannot find (?:module|package) ['"]([^./'"][\w@/.-]{0,60})['"]`,
    ),
    gist: (found) => `the module ${found} is missing`,
    durable: true,
  },
  {
    kind: 'tool',
    pattern: new RegExp(
      String.raw`(?:^|[\n:] ?)${name}: (?:command )?not found(?!: \w)|command not found: ${name}|${name} is not recognized as|env: ${name}: No such file|exec(?:utable file)?[: ]+${name}:? (?:executable file )?not found|spawn ${name} ENOENT`,
    ),
    needs: /not found|not recognized|No such file|ENOENT/,
    gist: (found) => `${found} is not installed`,
    durable: true,
  },
  {
    kind: 'glob',
    pattern: /(?:zsh:\d*:? ?)?no matches found: /,
    gist: () => 'the shell expands the pattern; quote it',
    durable: true,
  },
  {
    kind: 'flag',
    pattern: new RegExp(
      String.raw`(?:unknown|unrecognized|unrecognised|invalid|illegal|unexpected|no such) (?:command[- ]line )?(?:option|argument|arguments|flag|switch)s?:? (?:-- )?${name}`,
      'i',
    ),
    gist: (found) => `it does not know ${found}`,
    durable: true,
  },
  {
    kind: 'network',
    pattern:
      /Could not resolve host|ENOTFOUND|EAI_AGAIN|Temporary failure in name resolution|Network is unreachable|getaddrinfo|ENETUNREACH|Failed to (?:connect|fetch) .{0,60}(?:resolve|network)/,
    gist: () => 'there is no network access',
    durable: true,
  },
  {
    kind: 'listen',
    pattern: /listen E(?:PERM|ACCES)/,
    gist: () => 'the port cannot be opened',
    durable: true,
  },
  {
    kind: 'port',
    pattern:
      /EADDRINUSE|[Aa]ddress already in use|[Pp]ort (?:\d+ )?is (?:already )?(?:in use|taken|allocated)/,
    gist: () => 'the port is taken',
    durable: true,
  },
  {
    kind: 'registry',
    // A package manager that cannot connect wants its registry, not a service of the project.
    pattern: /ECONNREFUSED|ECONNRESET|ETIMEDOUT|[Cc]onnection (?:refused|reset|timed out)/,
    gist: () => 'the package registry or the network cannot be reached',
    durable: true,
    goal: 'install',
  },
  {
    kind: 'refused',
    pattern: /ECONNREFUSED|[Cc]onnection refused/,
    gist: () => 'the service it needs is not running',
    durable: true,
  },
  {
    kind: 'sandbox',
    pattern: /Operation not permitted|Read-only file system|EROFS|\bEPERM\b|sandbox(?:ed)? .{0,30}denied/,
    gist: () => 'the sandbox does not allow it',
    durable: true,
  },
  {
    kind: 'permission',
    pattern: /Permission denied|\bEACCES\b/,
    gist: () => 'permission is denied',
    durable: true,
  },
  {
    kind: 'version',
    pattern:
      /Unsupported engine|requires (?:node|python|ruby|java|go|rust)\b.{0,40}\d|engine .{0,30}incompatible|EBADENGINE/i,
    gist: () => 'it needs another version of the runtime',
    durable: true,
  },
  {
    kind: 'memory',
    pattern: /heap out of memory|Cannot allocate memory|Killed$/m,
    gist: () => 'it runs out of memory',
    durable: true,
  },
  {
    kind: 'path',
    pattern: /No such file or directory|ENOENT|can't open file|cannot access/,
    gist: () => 'the path does not exist',
    durable: false,
  },
];

/** Programs whose exit 1 or 2 says "nothing found" or "they differ". */
const quiet = new Set([
  'rg',
  'grep',
  'egrep',
  'fgrep',
  'ag',
  'which',
  'test',
  '[',
  'diff',
  'cmp',
  'pgrep',
  'ls',
  'find',
  'stat',
  'type',
  'command',
  'cat',
  'head',
  'jq',
]);

/** Its output is other files' text, or it only looks. */
export function isReader(program: string): boolean {
  return readers.has(program);
}

const quietGit = /^git (?:diff|grep|merge-base|show-ref|check-ignore|ls-files|rev-parse|config)\b/;
/** What follows may hide the exit status of the command that matters. */
const hides = /\|\|\s*(?:true|:|echo|exit 0)|\|(?!\|)|;\s*\S/;
const saysFailed =
  /apply_patch verification failed|^(?:Rejected|Execution (?:error|failed))|command timed out/m;
/** How test runners, compilers and build tools word a failure. Read only where the exit status was lost on the way. */
const endsBadly =
  /(?<!\b0 )(?<!\d)(?:[1-9]\d*) (?:failed|failing|failures?|errors?)\b|^FAIL(?:ED)?\b|^Tests:\s+[1-9]\d* failed|^not ok \d|test result: FAILED|\bBUILD FAILED\b|^npm (?:ERR!|error)\b|\berror TS\d+:|^error(?:\[\w+\])?: |^Traceback \(most recent call last\)|^make(?:\[\d+\])?: \*\*\* |\bpanicked at\b|^fatal: |\bELIFECYCLE\b|^Error: /m;
/** An exit status that the command printed itself: `npm test; echo "exit $?"`. */
const ownStatus = /\$\?|PIPESTATUS|%ERRORLEVEL%|\$LASTEXITCODE/;
const toldStatus =
  /\b(?:exit|status|rc|code|ret(?:urn)?)\w*(?: code| status)?\s*[:=]?\s*(-?\d{1,3})\s*$|^(\d{1,3})$/gim;

/** The exit status that a command printed of the one before it; undefined when it printed none. */
function printedStatus({ command, output }: CommandRan): number | undefined {
  if (!ownStatus.test(command)) return undefined;
  const last = [...output.slice(-400).matchAll(toldStatus)].at(-1);
  return last === undefined ? undefined : Number(last[1] ?? last[2]);
}

/** Whether a command that ended with 0 says itself that it did not do its work. */
export function saysItFailed(event: CommandRan): boolean {
  const { command, output } = event;
  if (saysFailed.test(output)) return true;
  const printed = printedStatus(event);
  if (printed !== undefined) return printed !== 0;
  return hides.test(command) && endsBadly.test(output);
}

/** Programs whose output is other files' text; an error message in it is no error. */
const readers = new Set([
  ...quiet,
  'sed',
  'awk',
  'tail',
  'nl',
  'less',
  'git',
  'gh',
  'curl',
  'wc',
  'echo',
  'printf',
]);

/**
 * What went wrong with a command, or undefined when nothing did or nobody can tell. An exit status alone misleads
 * both ways: searches fail by finding nothing, and `|| true` hides real failures.
 */
export function failureOf(
  event: CommandRan,
  command: ParsedCommand,
  noise: readonly string[] = [],
): Failure | undefined {
  const exit = event.exit;
  const isQuiet = quiet.has(command.program) || quietGit.test(command.text);
  const missing = exit === 127 || (isQuiet && isNotKnown(event.output, command.program));
  if (exit !== undefined && exit !== 0 && exit <= 2 && isQuiet && !missing) return undefined;
  const hidden =
    (exit === 0 || exit === undefined) &&
    !readers.has(command.program) &&
    (hides.test(event.command) || exit === undefined || saysFailed.test(event.output));
  if ((exit === 0 || exit === undefined) && !hidden) return undefined;
  const output = withoutNoise(event.output.slice(0, 8_192), noise);
  for (const { kind, pattern, needs, gist, durable, goal = command.goal } of patterns) {
    if (goal !== command.goal) continue;
    if (needs?.test(output) === false) continue;
    const match = pattern.exec(output);
    if (match === null) continue;
    const found = match.slice(1).find(Boolean);
    const about =
      found === undefined ? '' : found.replace(/^.*\//, kind === 'tool' ? '' : '$&').replace(/[.:]+$/, '');
    // A bare number or a line reference is no name of a tool.
    if (kind === 'tool' && (/^\d+$/.test(about) || about === '')) continue;
    return {
      signature: `${kind} ${about === '' ? command.program : about}`.trim().toLowerCase(),
      gist: gist(`\`${about}\``),
      durable,
    };
  }
  if (exit === undefined || (exit === 0 && !saysItFailed(event))) return undefined;
  return {
    signature: `exit ${command.goal}`.toLowerCase(),
    gist: exit === 0 ? 'its output says so' : `it ends with ${exit}`,
    durable: false,
  };
}

/** How the shells of Windows say that a program is missing; they end with 1 then, as a search does that found nothing. */
function isNotKnown(output: string, program: string): boolean {
  const found = /['"‘]?([\w.-]{1,60})['"’]? is not recognized as/.exec(output.slice(0, 400));
  return found?.[1] === program;
}

/** A line that comes with commands that went well says nothing about one that did not. */
function withoutNoise(output: string, noise: readonly string[]): string {
  if (noise.length === 0) return output;
  return output
    .split('\n')
    .filter((line) => !noise.includes(noiseOf(line)))
    .join('\n');
}

/** A line by which it is known again, whatever numbers stand in it. */
function noiseOf(line: string): string {
  return line.trim().replace(/\d+/g, '0').slice(0, 120);
}

const alarming = /not permitted|[Dd]enied|not found|No such file|EPERM|EACCES|[Rr]ead-only|[Cc]annot/;

/** Alarming lines in the output of a plain command that ended well: they will come again and mean nothing. At most 4. */
export function noiseIn(event: CommandRan, command: ParsedCommand): string[] {
  if (event.exit !== 0 || readers.has(command.program) || hides.test(event.command)) return [];
  const head = event.output.slice(0, 2_000);
  if (!alarming.test(head)) return [];
  return head
    .split('\n')
    .filter((line) => alarming.test(line))
    .map(noiseOf)
    .slice(0, 4);
}
