import type { ProofKind } from './proof-kind.ts';
import { proofOf } from './proofs.ts';
import { withoutPlace, withoutRunners } from './runners.ts';
import { folderBehind } from './where-run.ts';

/** A shell command, taken apart far enough to know what it is for. */
export interface ParsedCommand {
  /** The command as run, without leading `cd`, environment settings and wrappers. At most `MAX_COMMAND` characters. */
  text: string;
  /**
   * What was left out of `text` and changes how it runs, as it stands before a command: `PORT=3001`, `sudo`, `source .env &&`. A value that may hold a
   * secret or speak to a reader is left out: `TOKEN=…`. Empty when there was nothing. At most `MAX_SETTING` characters.
   */
  setting: string;
  /** Where each `cd` in front of it leads, as they say it; empty when there was none. */
  folder: string;
  /** The program that does the work: `pytest` in `uv run pytest -q`. */
  program: string;
  /** What was to be reached, so that another command with the same aim can be known: `test`, `lint`, `run app.py`, ... */
  goal: string;
  /** A command that proves work: tests, lint, build, types. */
  proof: ProofKind | undefined;
}

export const MAX_COMMAND = 200;
export const MAX_SETTING = 160;

const setup =
  /^(?:\s*(?:cd\s+(?:"[^"]*"|'[^']*'|\S+)\s*(?:&&|;)|set\s+-\w+(?:\s+\w+)?\s*(?:&&|;|\n)|(?:export\s+)?[A-Z_][A-Z0-9_]*=(?:"[^"]*"|'[^']*'|\S*)\s*(?:&&|;)?|source\s+\S+\s*(?:&&|;)|\.\s+\S+\s*(?:&&|;)|eval\s+"?\$\([\w ./-]+\)"?\s*(?:&&|;)|ulimit\s+-\w+\s+\w+\s*(?:&&|;)|sudo(?:\s+(?:-[EnHSki]+|-u\s+[\w-]+|--preserve-env))*\s|env\s|time\s|timeout\s+\S+\s|nice\s|command\s(?!-)))+/;
const interpreters = /^(?:python|python3|py|node|deno|bun|ruby|perl|php|bash|sh|zsh|tsx|ts-node)(?:[\d.]+)?$/;
/** A remark at the end, where no quote before it makes the sign an ordinary one. */
const comment = /^([^'"`#]*?)\s#.*$/;
const searchers = new Set(['rg', 'grep', 'egrep', 'fgrep', 'ag', 'ack', 'findstr', 'select-string', 'sls']);
const assignment = /(?:^|[\s;&])([A-Z_][A-Z0-9_]*)=("[^"]*"|'[^']*'|[^\s;&]*)/g;
const plainValue =
  /^['"]?(?:[\w.,:/@+=~?;*-]|\$\{?(?:PATH|HOME|PWD|[A-Z]+_PATH|PYTHONPATH)\b\}?){0,60}['"]?$|^"(?:~|\$HOME|[A-Z]:)?\/[\w./@+-]+(?: [\w./@+-]+){1,3}"$/;
/** A password in an address. */
const tellsPassword = /:\/\/[^/@]*:[^/@]*@/;
/** Read into the shell first, so that what it sets holds for the command. */
const readFirst =
  /(?:^|[\s;&])((?:source|\.)\s+[\w./~$"-]+|eval\s+"?\$\([\w ./-]+\)"?|ulimit\s+-\w+\s+\w+)\s*(?:&&|;)/g;
const asRoot = /(?:^|[\s;&])(sudo(?:\s+(?:-[EnHSki]+|-u\s+[\w-]+|--preserve-env))*)\s/;
const ofWindows = /^([\w-]+)\.(?:cmd|exe)(?=\s|$)/;
/** What is printed with errors, nowhere, or for a look at it afterwards, is no part of what a command does. */
const redirection = /\s*(?:\d?>&\d|(?:\d|&)?>{1,2}\s*\/(?:dev\/null|tmp\/[\w./-]+))/g;
const anyRedirection = /\s*(?:\d|&)?>{1,2}(?:&\d|\s*\S+)/g;
const secretName = /KEY|TOKEN|SECRET|PASS|PWD|AUTH|CRED|COOKIE|SESSION/;
const installs =
  /^(?:npm|pnpm|yarn|bun)\s+(?:i|install|ci|add)\b|^(?:pip3?|uv(?:\s+pip)?|poetry|cargo|gem|bundle|brew|apt(?:-get)?|go|mix|composer|pipx|dnf|yum|apk|pacman|choco|winget|scoop)\s+(?:sync|install|add|get|deps\.get|mod)\b|^(?:python3?)\s+-m\s+pip\s+install\b|^corepack\s+(?:enable|prepare|install)\b/;

/** Makes ready what is built afterwards. */
const configures =
  /^(?:cmake (?!--(?:build|install|version|help|list-presets|open|find-package|workflow)\b|-[EPNL]\b)|meson setup|(?:\.\/)?configure(?=\s|$)|autoreconf|(?:\.\/)?autogen\.sh|conan install|bazel(?:isk)? fetch)/;

/** What is to be done is the third word. */
const runsNamed = /^(?:(?:npm|pnpm|yarn|bun) run|docker compose) /;
const file = /(?:^|\s)((?:[\w@.-]+\/)*[\w@.-]+\.\w{1,5})(?=\s|$)/;

/** Other names under which the same program is found. */
const aliases: readonly [RegExp, string][] = [
  [/^docker-compose(?=\s)/, 'docker compose'],
  [/^pip3(?:\.\d+)?(?=\s)/, 'pip'],
  [/^nodejs(?=\s)/, 'node'],
  [/^g(?=(?:sed|awk|make|tar|date|xargs|find) )/, ''],
  [/^fdfind(?=\s)/, 'fd'],
  [/^batcat(?=\s)/, 'bat'],
];

function byUsualName(core: string): string {
  return aliases.reduce((name, [other, usual]) => name.replace(other, usual), core);
}

/** The steps of a command, in their order. What stands in quotes is one word: `julia -e 'using Pkg; Pkg.test()'`. */
export function partsOf(command: string): string[] {
  if (!inQuotes.test(command)) return command.split(between);
  const kept: string[] = [];
  const masked = command.replace(/'[^'\n]*'|"[^"\n]*"/g, (text) => `\0${kept.push(text) - 1}\0`);
  return masked
    .split(between)
    .map((part) => part.replace(/\0(\d+)\0/g, (_, at: string) => kept[Number(at)] ?? ''));
}

const between = /\s*(?:&&|;|\n)\s*/;
const inQuotes = /'[^'\n]*(?:;|&&)[^'\n]*'|"[^"\n]*(?:;|&&)[^"\n]*"/;
const severalParts = /[;&|\n]/;

/** Its status is put aside, and is what all ends with: `make > out; r=$?; tail out; exit $r`. */
const keepsStatus = /^([^]*?)\s*[;\n]\s*(\w+)=\$\?\s*[;\n][^]*\bexit "?\$\{?\2\b/;

/** Decides nothing. */
const saysOnly = /^(?:(?:echo|true|:|exit)\b|$)/;
const movesAbout = /(?:^|[\s;&(])(?:cd|pushd|popd)(?=\s|$)/;

/** The steps up to the one that decides the result: the last one of `a && b`. */
function upToDeciding(all: string): string[] {
  const parts = partsOf(all.includes('=$?') ? (keepsStatus.exec(all)?.[1] ?? all) : all);
  const last = parts.findLastIndex((part) => !saysOnly.test(part) && part !== ')');
  return parts.slice(0, last + 1);
}

/** Only that one, before any pipe. */
function deciding(all: string): string {
  if (!severalParts.test(all)) return unbracketed(all);
  const last = upToDeciding(all).at(-1) ?? all;
  return unbracketed(last.split(/\s+\|\|?\s+/)[0] ?? all);
}

/** The steps of a command before the one that decides its result. */
function stepsBefore(all: string): string[] {
  return upToDeciding(all).slice(0, -1);
}

/** A step without the brackets around the steps that it is one of. */
export function unbracketed(part: string): string {
  if (!part.startsWith('(') && !part.endsWith(')')) return part;
  const [opened, closed] = [part.split('(').length, part.split(')').length];
  const begun = opened >= closed ? part.replace(/^\(+\s*/, '') : part;
  return closed > opened || begun !== part ? begun.replace(/\s*\)$/, '') : begun;
}

/** What stands before a command, and the command. */
function withoutSetup(command: string): { before: string; rest: string } {
  const before = setup.exec(command)?.[0] ?? '';
  return { before, rest: command.slice(before.length) };
}

/** The settings in what stands before a command. */
function settingIn(before: string): string {
  const root = asRoot.exec(before)?.[1] ?? '';
  const settings = [...before.matchAll(assignment)].map(([, key = '', value = '']) =>
    plainValue.test(value) && !secretName.test(key) && !tellsPassword.test(value)
      ? `${key}=${value}`
      : `${key}=…`,
  );
  const read = [...before.matchAll(readFirst)].map(([, each = '']) => `${each.replaceAll('"', '')} &&`);
  const setting = [...read, root, ...settings].filter(Boolean).join(' ').replace(/\s+/g, ' ');
  return setting.length <= MAX_SETTING ? setting : '';
}

/** Takes a command apart. Never throws; an odd command is its own goal. */
export function parseCommand(command: string): ParsedCommand {
  const flat = command.slice(0, 2_000).trim();
  // Most commands are one part, with nothing before it and nothing that is redirected: then most of this has nothing to do.
  const all = withoutSetup(flat);
  const last = withoutSetup(deciding(all.rest));
  const before = `${all.before} ${last.before}`;
  const redirects = last.rest.includes('>');
  const named = last.rest.includes('#') ? last.rest.replace(comment, '$1') : last.rest;
  const text = (redirects ? named.replace(redirection, '') : named).replace(/\s+/g, ' ').trim();
  const core = withoutPlace(
    withoutRunners(redirects ? text.replace(anyRedirection, '') : text).replace(ofWindows, '$1'),
  );
  const first = /^\S+/.exec(core)?.[0] ?? '';
  const program = first.replace(/^.*\//, '');
  const proof = proofOf(core);
  const goal = proof ?? goalOf(byUsualName(core));
  const isBare = before === ' ';
  const setting = isBare ? '' : settingIn(before);
  const folder = movesAbout.test(flat) ? folderBehind(stepsBefore(flat)).slice(0, MAX_SETTING) : '';
  return { text: text.slice(0, MAX_COMMAND), setting, folder, program, goal: goal.slice(0, 120), proof };
}

/** What a command that is no check is for. */
function goalOf(core: string): string {
  const first = /^\S+/.exec(core)?.[0] ?? '';
  const program = first.replace(/^.*\//, '');
  const target = file.exec(core.slice(program.length))?.[1];
  if (searchers.has(program.toLowerCase())) return 'search';
  if (installs.test(core)) return 'install';
  if (configures.test(core)) return 'configure';
  if (/^\.?\/|\.\w{1,4}$/.test(first)) return `run ${first.replace(/^\.\//, '').toLowerCase()}`;
  if (interpreters.test(program))
    return `run ${(target?.replace(/^\.\//, '') ?? core.slice(program.length + 1)).toLowerCase()}`;
  if (target !== undefined) return `${program} ${target.toLowerCase()}`;
  return (
    core
      // The same path, whether the shell may look into it or not.
      .replace(/["']/g, '')
      .split(' ')
      .slice(0, runsNamed.test(core) ? 3 : 2)
      .join(' ')
  );
}

/** The program of a command with what runs it: `uv run mypy` for `uv run mypy src`. `text` is a parsed command's. */
export function programIn(text: string): string {
  const core = withoutRunners(text);
  return text.slice(0, text.length - core.length) + (/^\S+/.exec(core)?.[0] ?? '');
}

/**
 * What of a command takes the place of another one's program, whatever both were given: `grep -rn` of `grep -rn cart src` for
 * `rg cart`. The whole command where nobody can tell.
 */
export function inPlaceOf(failed: Pick<ParsedCommand, 'text' | 'program'>, fixed: ParsedCommand): string {
  const own = programIn(fixed.text);
  if (fixed.program === failed.program) return own;
  const given = new Set(failed.text.slice(programIn(failed.text).length).split(' ').filter(isArgument));
  const rest = fixed.text.slice(own.length).split(' ').filter(Boolean);
  const upTo = rest.findIndex((each) => (fixed.goal === 'search' ? isArgument(each) : given.has(each)));
  return upTo < 0 ? fixed.text : [own, ...rest.slice(0, upTo)].join(' ');
}

function isArgument(token: string): boolean {
  return token !== '' && !token.startsWith('-');
}

const startsService =
  /^(?:sudo )?(?:colima start|open -a "?Docker\w*"?|orb start|minikube start|podman machine start|docker(?:-compose| compose)(?: -\S+(?: \S+)?)? (?:up|start)|docker (?:start|run)|podman(?:-compose| compose)? (?:up|start|run)|brew services (?:re)?start|systemctl (?:--user )?(?:re)?start|service \S+ (?:re)?start|pg_ctl\b.* start|supabase start|(?:npm|pnpm|yarn|bun)(?: run)? (?:db|services?|docker|stack|infra):(?:up|start)|make (?:\w+-)?(?:up|start)|just (?:\w+-)?(?:up|start))(?=\s|$)/;

const setsVersion =
  /^(?:nvm (?:use|install)|fnm (?:use|install)|volta (?:install|pin)|n \S+|asdf (?:local|shell|global|install)|mise (?:use|install)|pyenv (?:local|shell|global|install)|rbenv (?:local|shell|global|install)|rustup (?:default|override|update)|sdk use|uv python (?:install|pin))(?=\s|$)/;

/** The part of a command that chooses another version of what runs it; empty when it has none. */
export function versionSetBy(command: string): string {
  return partLike(command, setsVersion);
}

/** The part of a command that lets a file be run; empty when it has none. */
export function allowedBy(command: string): string {
  return partLike(command, /^chmod (?:\S*x|0?[1-7]*[1357][0-7]*) \S+$/);
}

/** The part of a command that starts a service; empty when it has none that stands for itself. */
export function serviceStartedBy(command: string): string {
  return partLike(command, startsService);
}

/** The first part of a command that is like `pattern`, when it can be run by itself; otherwise empty. */
export function partLike(command: string, pattern: RegExp): string {
  const parts = command.slice(0, 2_000).split(/\s*(?:&&|;|\n)\s*/);
  const part = parts.map((each) => each.trim()).find((each) => pattern.test(each)) ?? '';
  return /[|<>]/.test(part) ? '' : part;
}
