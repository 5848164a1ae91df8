import type { CommandRan } from './events.ts';

/**
 * Programs that answer a question with their exit status: 1 says "no" ("no line is like this", "they differ", "nothing has this
 * name"), and more than 1 that something went wrong. POSIX.1-2024, "Exit status" of grep, diff, cmp, test, expr, command, type; the
 * manuals of the others.
 */
export const ANSWER_WITH_ONE: ReadonlySet<string> = new Set([
  ...['grep', 'egrep', 'fgrep', 'zgrep', 'bzgrep', 'xzgrep', 'rg', 'ag', 'ack', 'ugrep', 'findstr'],
  ...['diff', 'cmp', 'zdiff', 'zcmp', 'colordiff'],
  ...['test', '[', '[[', 'expr'],
  ...['which', 'type', 'command', 'hash', 'where', 'pgrep'],
]);

/** What of git does (git-grep, git-diff `--exit-code`, git-merge-base `--is-ancestor`, git-show-ref, git-check-ignore, git-config). */
export const GIT_ANSWERS =
  /^git (?:-\S+ (?:[^-\s]\S* )?)*(?:grep|diff|diff-index|diff-files|diff-tree|merge-base|show-ref|check-ignore|config)(?=\s|$)/u;

/** What stands before a program and hands its exit status on. */
const BEFORE =
  /^(?:[({!]\s*|\w+=(?:"[^"]*"|'[^']*'|\S*)\s+|(?:sudo|env|time|nice|noglob)\s+|timeout\s+(?:-\S+\s+)*\S+\s+)+/u;

/** What hardly ever fails, so that what follows decides. */
const HARDLY_FAILS = new Set([
  'cd',
  'pushd',
  'export',
  'set',
  'shopt',
  'echo',
  'printf',
  'true',
  ':',
  'source',
  '.',
]);

/** Of the beginning of an output. */
const LOOKED_AT = 400;
/** Characters of a command line. */
const LONGEST = 4_000;

/**
 * Whether a command's exit status 1 is an answer and no failure: by the last program of the line, and by all before it that it hangs
 * on. A shell that did not run it says so in its output.
 */
export function answersNo({
  command,
  exit,
  output,
}: Pick<CommandRan, 'command' | 'exit' | 'output'>): boolean {
  if (exit !== 1 || command.length > LONGEST || /\bpipefail\b/u.test(command)) return false;
  const parts = partsOf(command);
  const goesOn = /\bset -\w*e/u.test(command) ? EACH_DECIDES : DECIDES;
  const last = parts.pop();
  if (last === undefined || !answers(last.text) || refuses(output, programOf(last.text))) return false;
  for (let { after } = last; goesOn.has(after);) {
    const part = parts.pop();
    if (part === undefined) return true;
    if (!PIPES.has(after) && !answers(part.text) && !HARDLY_FAILS.has(programOf(part.text))) return false;
    after = part.after;
  }
  return true;
}

function answers(text: string): boolean {
  const plain = text.replace(BEFORE, '').replace(/\s+/gu, ' ');
  return ANSWER_WITH_ONE.has(programOf(text)) || GIT_ANSWERS.test(plain);
}

function programOf(text: string): string {
  const first = /^\S+/u.exec(text.replace(BEFORE, ''))?.[0] ?? '';
  return first.replace(/^.*[\\/]/u, '').replace(/\.exe$/iu, '');
}

/** A shell's own message (`zsh:1: no matches found`), or one that names the program: Windows says so that there is none, in each language. */
function refuses(output: string, program: string): boolean {
  const head = output.slice(0, LOOKED_AT);
  const name = program.replace(/[^\w-]/gu, '\\$&');
  return (
    /^(?:zsh|bash|sh|dash|ksh|fish|t?csh)(?::| :)/mu.test(head) ||
    new RegExp(`^${name}(?:\\.exe)? ?: (?!warning|EOF|no )`, 'mu').test(head) ||
    new RegExp(`["'«„“‘「]\\s?${name}(?:\\.exe)?\\s?["'»“”’」]`, 'u').test(/^.*$/mu.exec(head)?.[0] ?? '')
  );
}

/** A command of a line, and the sign that stands before it. */
interface Part {
  text: string;
  after: string;
}

/** A line taken apart at the signs between commands that stand in no quotes and no brackets. */
function partsOf(line: string): Part[] {
  const parts: Part[] = [];
  let after = '';
  let text = '';
  let depth = 0;
  for (const [piece] of line.matchAll(PIECES)) {
    if (piece === '(' || piece === '$(') depth++;
    else if (piece === ')') depth = Math.max(0, depth - 1);
    if (depth === 0 && SIGNS.has(piece)) {
      parts.push({ text: text.trim(), after });
      [after, text] = [piece, ''];
    } else text += piece;
  }
  return [...parts, { text: text.trim(), after }].filter(
    (part) => part.text !== '' && !part.text.startsWith('#'),
  );
}

const PIPES = new Set(['|', '|&']);
/** Signs behind what has a say in the exit status, or in whether that before it has one. `set -e` ends the line at each failure. */
const DECIDES = new Set(['&&', '||', ...PIPES]);
const EACH_DECIDES = new Set([...DECIDES, ';', '\n']);
const SIGNS = new Set([...EACH_DECIDES, '&']);
/** Texts in quotes, signs with a backslash before them, redirections, signs between commands, brackets, and anything else. */
const PIECES = /'[^']*'|"(?:\\[^]|[^"\\])*"|\\[^]|\d?>&\d?-?|&>>?|&&|\|\||\|&|[|;\n&]|\$\(|[()]|[^]/gu;
