import { ANSWER_WITH_ONE } from '../codex/exit-answers.ts';

/** Programs that show what stands somewhere and change nothing. */
const SHOWS: ReadonlySet<string> = new Set([
  ...ANSWER_WITH_ONE,
  ...[
    'cat',
    'bat',
    'head',
    'tail',
    'nl',
    'less',
    'more',
    'tac',
    'xxd',
    'od',
    'strings',
    'wc',
    'sort',
    'uniq',
  ],
  ...[
    'cut',
    'tr',
    'column',
    'awk',
    'jq',
    'yq',
    'ls',
    'dir',
    'tree',
    'find',
    'fd',
    'stat',
    'file',
    'du',
    'pwd',
  ],
  ...['get-content', 'get-childitem', 'select-string', 'select-object', 'gc', 'gci'],
  // They stand beside another one.
  ...['cd', 'pushd', 'echo', 'printf', 'true', ':'],
]);
/** What of git shows. */
const GIT_SHOWS =
  /^git (?:-\S+ (?:[^-\s]\S* )?)*(?:diff|show|log|status|grep|blame|ls-files|ls-tree|cat-file|rev-parse|shortlog)(?=\s|$)/u;
/** `sed` shows unless it is told to write. */
const SED_WRITES = /^(?:\S*[\\/])?sed\s(?:[^|]*\s)?(?:-[a-zA-Z]*i|--in-place)/u;
/** Characters of a command line: a longer one is a script. */
const LONGEST = 2_000;

/**
 * Whether a command only looked at something: files, their history, names. What it printed is what stood there, and would be found
 * whenever somebody looked; it says nothing of what was done or said.
 */
export function onlyLooks(command: string): boolean {
  if (command.length > LONGEST || />(?!\s*(?:\/dev\/null|&\d))/u.test(withoutQuotes(command))) return false;
  const parts = withoutQuotes(command)
    .split(/\|\||&&|[|;\n]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length > 0 && parts.every(shows);
}

function shows(part: string): boolean {
  const program = (/^[^\s]+/u.exec(part)?.[0] ?? '')
    .replace(/^.*[\\/]/u, '')
    .replace(/\.exe$/iu, '')
    .toLowerCase();
  if (program === 'git') return GIT_SHOWS.test(part.replace(/\s+/gu, ' '));
  return program === 'sed' ? !SED_WRITES.test(part) : SHOWS.has(program);
}

/** What stands in quotes is no program, and its signs divide nothing. */
function withoutQuotes(command: string): string {
  return command.replace(/'[^']*'|"(?:\\[^]|[^"\\])*"|\\[^]/gu, 'x');
}
