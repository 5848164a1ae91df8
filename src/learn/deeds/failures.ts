import type { CommandRan } from '../../codex/events.ts';
import { ANSWER_WITH_ONE, GIT_ANSWERS } from '../../codex/exit-answers.ts';
import { checkedNothing } from './checked-nothing.ts';
import type { ParsedCommand } from './commands.ts';
import { isNotKnown, stopsAtPattern } from './failure-patterns.ts';
import { possibleIn } from './failure-signs.ts';

/** Why a command failed, in our own words: nothing of the output is kept but a name that is only a name. */
export interface Failure {
  /** The same trap in another session has the same signature. */
  signature: string;
  /** For a person: "`python` is not installed". */
  gist: string;
  /** A property of the machine, the tools or the project, not a bug of the code being written. */
  durable: boolean;
}

/** Programs whose exit 1 or 2 teaches nothing: they answer with it, or looked for what is not there. */
const quiet = new Set([...ANSWER_WITH_ONE, 'ls', 'find', 'stat', 'cat', 'head', 'jq']);

/** Its output is other files' text, or it only looks. */
export function isReader(program: string): boolean {
  return readers.has(program);
}

const quietGit = /^git (?:ls-files|rev-parse)\b/;
/** What follows may hide the exit status of the command that matters. */
const hides = /\|\|\s*(?:true|:|echo|exit 0)|\|(?!\|)|;\s*\S/;
const failedSaid =
  /apply_patch verification failed|^(?:Rejected|Execution (?:error|failed))|command timed out|^No projects matched the filters/m;
/** One of them stands in whatever that finds. It could begin at any letter, and every output is asked. */
const failedWords = ['verification failed', 'Rejected', 'Execution ', 'timed out', 'No projects matched'];
/** How test runners, compilers and build tools word a failure. Read only where the exit status was lost on the way. */
const endsBadly =
  /(?<!\b0 )(?<!\d)(?:[1-9]\d*) (?:failed|failing|failures?|errors?)\b|^FAIL(?:ED)?\b|^Tests:\s+[1-9]\d* failed|^not ok \d|test result: FAILED|\bBUILD FAILED\b|^npm (?:ERR!|error)\b|\berror TS\d+:|^error(?:\[\w+\])?: |^[^\s:]+:\d+(?::\d+)?: (?:fatal )?error: |^ninja: build stopped|^CMake Error\b|^Traceback \(most recent call last\)|^make(?:\[\d+\])?: \*\*\* |\bpanicked at\b|^fatal: |\bELIFECYCLE\b|^Error: |\bFatal error\b|\berror summary\b|\b(?:gave|returned|exited with|failed with) (?:an? )?(?:non-zero )?(?:return |exit )?(?:code|status):? [1-9]/m;
/** An exit status that the command printed itself: `npm test; echo "exit $?"`. */
const ownStatus = /\$\?|PIPESTATUS|%ERRORLEVEL%|\$LASTEXITCODE/;
const toldStatus =
  /\b(?:exit|status|rc|code|ret(?:urn)?)\w*(?: code| status)?\s*[:=]?\s*(-?\d{1,3})\s*$|^(\d{1,3})$/gim;

function saysFailed(output: string): boolean {
  return failedWords.some((words) => output.includes(words)) && failedSaid.test(output);
}

/** The exit status that a command printed of the one before it; undefined when it printed none. */
function printedStatus({ command, output }: CommandRan): number | undefined {
  if (!ownStatus.test(command)) return undefined;
  const last = [...output.slice(-400).matchAll(toldStatus)].at(-1);
  return last === undefined ? undefined : Number(last[1] ?? last[2]);
}

/** Whether a command that ended with 0 says itself that it did not do its work. */
export function saysItFailed(event: CommandRan): boolean {
  const { command, output } = event;
  if (saysFailed(output)) return true;
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
  const isQuiet = quiet.has(command.program) || GIT_ANSWERS.test(command.text) || quietGit.test(command.text);
  const neverRan =
    exit === 127 || (isQuiet && (isNotKnown(event.output, command.program) || stopsAtPattern(event.output)));
  if (exit !== undefined && exit !== 0 && exit <= 2 && isQuiet && !neverRan) return undefined;
  const hidden =
    (exit === 0 || exit === undefined) &&
    !readers.has(command.program) &&
    (hides.test(event.command) || exit === undefined || saysFailed(event.output));
  const nothing = command.proof !== undefined && checkedNothing(event.output);
  if (nothing && exit === 0) return foundNothing(command);
  if ((exit === 0 || exit === undefined) && !hidden) return undefined;
  const output = withoutNoise(event.output.slice(0, 8_192), noise);
  for (const { kind, pattern, needs, gist, durable, goal = command.goal, anywhere, ofChecks } of possibleIn(
    output,
  )) {
    if (goal !== command.goal || (ofChecks === true && command.proof === undefined)) continue;
    if (!needs.test(output)) continue;
    const match = pattern.exec(output);
    if (match === null) continue;
    const found = match.slice(1).find(Boolean);
    const about =
      found === undefined ? '' : found.replace(/^.*\//, kind === 'tool' ? '' : '$&').replace(/[.:]+$/, '');
    // A bare number or a line reference is no name of a tool.
    if (kind === 'tool' && (/^\d+$/.test(about) || about === '')) continue;
    return {
      signature:
        anywhere === true ? kind : `${kind} ${about === '' ? command.program : about}`.trim().toLowerCase(),
      gist: gist(`\`${about}\``),
      durable,
    };
  }
  if (exit === undefined || (exit === 0 && !saysItFailed(event))) return undefined;
  if (nothing) return foundNothing(command);
  return {
    signature: `${ofCode.test(output) ? 'bug' : 'exit'} ${command.goal}`.toLowerCase(),
    gist: exit === 0 ? 'its output says so' : `it ends with ${exit}`,
    durable: false,
  };
}

/** What is being written is wrong: a place in it, a count of failed tests, what compilers and interpreters say. */
const ofCode =
  /\.\w{1,5}[:(]\d+(?:[:,]\d+)?|(?<!\b0 )(?<!\d)[1-9]\d* (?:\w+ )?(?:failed|failing|failures?|errors?)\b|\b[Ss]yntax error\b|[Ss]egmentation fault|\b(?:Syntax|Type|Name|Reference|Attribute|Assertion|Value|Index|Key)Error\b|error\[\w+\]|error TS\d|[Cc]annot find (?:function|macro|symbol|value|type|name)|Unsupported (?:attribute|argument|block)|[Uu]ndefined|undeclared|[Uu]nresolved|[Mm]ismatch/;

/** It ran, and there was nothing that it could have checked. */
function foundNothing({ program }: ParsedCommand): Failure {
  return { signature: `nothing ${program}`.toLowerCase(), gist: 'it finds nothing to check', durable: true };
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
