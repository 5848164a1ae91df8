import type { CommandRan } from '../../codex/events.ts';
import { inGeneral, provedSteps } from './checks.ts';
import { type ParsedCommand, parseCommand } from './commands.ts';
import { MAX_PATH } from '../episodes/episode.ts';
import { whereItRan } from './where-run.ts';
import { type Failure, failureOf, isReader, saysItFailed } from './failures.ts';

/** A check that passed. */
export interface Proof {
  /** In its general form. */
  command: string;
  /** What it was run with, as `ParsedCommand` has it. */
  setting: string;
  /** The folder that it was run in; undefined where nobody can tell. */
  folder: string | undefined;
}

/** A command that ran, taken apart once for all who learn from it. */
export interface Seen {
  command: ParsedCommand;
  failure: Failure | undefined;
  /** It ended well, as far as its exit status and its output tell. */
  passed: boolean;
  /** The checks in it that proved something, each by itself: two of `lint && test`, in their order. */
  proved: readonly ParsedCommand[];
  /** The same in general form, as far as they can stand in a rule; of one check in one folder the last. */
  proofs: readonly Proof[];
  /** The files that it wrote, as `writtenBy` tells; undefined where it wrote none or did not pass. */
  written: readonly string[] | undefined;
  /** What it wrote is only laid out in another way. */
  layout: boolean;
}

const none: readonly ParsedCommand[] = [];

/** Looks at a command of a session in the folder `root`. `noise` are lines that come with every command here and so say nothing. */
export function see(event: CommandRan, root: string, noise: readonly string[] = []): Seen {
  const command = parseCommand(event.command);
  const failure = failureOf(event, command, noise);
  const passed =
    failure === undefined && event.exit === 0 && (isReader(command.program) || !saysItFailed(event));
  const proved = passed ? provedSteps(event, command) : none;
  const proofs = new Map<string, Proof>();
  for (const step of proved) {
    const general = inGeneral(step);
    if (general === undefined) continue;
    const proof = { command: general, setting: step.setting, folder: whereItRan(event, step, root) };
    proofs.set(JSON.stringify([proof.command, proof.folder]), proof);
  }
  const written = passed ? writtenBy(event.command) : undefined;
  const layout = written?.length === 0 && isLayout(event.command);
  return { command, failure, passed, proved, proofs: [...proofs.values()], written, layout };
}

/** Whether a command failed though its exit status does not say so: what it printed tells, and is not another file's text. */
export function failsQuietly(event: CommandRan): boolean {
  if (event.exit !== undefined && event.exit !== 0) return false;
  return saysItFailed(event) && !isReader(parseCommand(event.command).program);
}

/** It only looks at things, so it is no step of the work. */
export function onlyReads({ program, goal, proof }: ParsedCommand): boolean {
  return proof === undefined && (goal === 'search' || isReader(program) || looks.has(program));
}

const looks = new Set([
  'pwd',
  'cd',
  'tree',
  'file',
  'du',
  'df',
  'ps',
  'env',
  'date',
  'whoami',
  'uname',
  'id',
  '',
]);

const path = String.raw`(?:"([^"\n]{1,160})"|'([^'\n]{1,160})'|([\w@./+-]{1,160}))`;
const redirect = new RegExp(String.raw`(?:^|[^0-9&>=<-])>{1,2}\s*${path}`, 'g');
const inPlace = new RegExp(
  String.raw`(?:^|[\n;&|]\s*)(?:sed\s+(?:-\S+\s+)*-[a-zA-Z]*i|perl\s+-\S*i)\b(?:'[^'\n]*'|"(?:[^"\\\n]|\\.)*"|[^\n;&|'"])*?\s${path.replace('@./', '@./*?{},')}\s*(?=$|[\n;&|])`,
  'g',
);
/** It stands for files that nobody can name from here. */
const pattern = /[*?{]/;
const moves =
  /(?:^|[\n;&|]\s*)(?:(?:git\s+)?(?:mv|rm)|cp|patch|git\s+(?:apply|cherry-pick|merge)|tee|dos2unix|unix2dos)\s/;
const mends = /\b(?:eslint\b.*\s--fix|ruff\b.*\s--fix|rubocop\b.*\s(?:-[aA]|--auto-?correct\S*))(?=\s|$)/;
/** It only looks whether there would be something to change. */
const looksOnly =
  /\s-{1,2}(?:check\S*|lint|dry-?run|list\S*|l|d|diff|n|Werror|set-exit-if-changed)(?=[\s=]|$)/;
const formats =
  /\b(?:prettier\b.*\s(?:--write|-w)|(?:clang-format(?:-[\d.]+)?|gofmt|gofumpt|goimports|shfmt|yapf|autopep8)\b.*\s-(?:i|w|-in-place)|(?:cargo|go|terraform|tofu|zig|deno|nix|nimble) fmt|(?:ruff|dart|mix|swift|buf|dotnet) format|black|rustfmt|swiftformat|stylua|ktlintFormat|spotlessApply)(?=\s|$)/;

/** A program that was handed its text, and writes files: `python3 - <<'PY'` with `open(path, 'w')` in it. */
const writesFiles =
  /\b(?:open\([^)\n]{1,120}['"][wax]b?\+?['"]|write_(?:text|bytes)\(|writeFile(?:Sync)?\(|File\.write|file_put_contents\()/;

/** It shows that files are not as they were. */
const counts = /^ ?\d+ files? changed\b|^ \S.* \|\s+(?:\d+ [+-]|Bin )/m;

/** Whether a look at the work, or keeping it, shows that something was changed, however that was done. */
export function showsChanges({ command, exit, output }: CommandRan): boolean {
  return exit === 0 && /\bgit (?:-\S+ \S+ )?(?:diff|commit|show)\b/.test(command) && counts.test(output);
}

/**
 * The files that a command wrote, where its words tell; empty when it wrote some that they do not name, undefined when it
 * wrote none. Files change by shell as well as by patch.
 */
export function writtenBy(command: string): string[] | undefined {
  const text = command.slice(0, 4_000);
  const named = [...text.matchAll(redirect), ...text.matchAll(inPlace)]
    .flatMap(([, double, single, bare]) => double ?? single ?? bare ?? [])
    .filter((each) => !/^\/(?:dev|tmp|var|proc)\//.test(each) && !/^&/.test(each));
  const files = named.filter((each) => !pattern.test(each));
  if (named.length > 0) return [...new Set(files)].slice(0, 20);
  return isByText(text) || moves.test(text) || mends.test(text) || laysOut(text) ? [] : undefined;
}

function isByText(text: string): boolean {
  return text.includes('<<') && writesFiles.test(text);
}

function laysOut(text: string): boolean {
  return formats.test(text) && !looksOnly.test(text);
}

/** Whether a command that names no file it wrote changes nothing but how files are laid out. */
function isLayout(command: string): boolean {
  const text = command.slice(0, 4_000);
  return laysOut(text) && !isByText(text) && !moves.test(text) && !mends.test(text) && !inPlaceAt.test(text);
}
const inPlaceAt = /(?:^|[\n;&|]\s*)(?:sed|perl)\s/;

/** A path as a person would name it: relative to the folder when it lies in it. */
export function relative(path: string, cwd: string): string {
  const slashed = path.replaceAll('\\', '/');
  const folder = `${cwd.replaceAll('\\', '/').replace(/\/$/, '')}/`;
  const inside = cwd !== '' && slashed.startsWith(folder) ? slashed.slice(folder.length) : slashed;
  return inside.replace(/^\.\//, '').slice(-MAX_PATH).toWellFormed();
}
