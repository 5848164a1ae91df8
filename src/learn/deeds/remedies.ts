import type { PendingFailure } from '../learner-state.ts';
import { type ParsedCommand, parseCommand, partsOf } from './commands.ts';
import { withoutRunners } from './runners.ts';
import { isReader } from './failures.ts';
import { isInterpreter } from './proofs-by-name.ts';
import { ordersSomething, verbs } from './remedy-verbs.ts';
import { onlyReads } from './seen.ts';

// What puts things in order is told to do so by words that all stacks share: `bin/console cache:clear`, `buf generate`, `rake db:migrate`,
// `python tools/gen_api.py`.

const sign = new RegExp(
  `${verbs}|use|local|default|set|switch|pin|serve|daemon|detach| -d|emulator|background|\\brm |\\bcp |lfs|-delete`,
);
/** What starts something that stays. */
const starts =
  /(?:^|[\s:/_.-])(?:start|up|boot|launch|restart|resume|serve|daemon|enable)(?=[\s:_-]|$|\.\w{2,3}(?:\s|$))|\s(?:--?daemon(?:ize)?|-d|--detach|--background)(?=\s|$)|^emulator\s/;
const entered = /(?:^|[\s:_-])(?:login|auth|authenticate|configure|init)(?=[\s:_-]|$)/;
/** Of git they bring what is missing, or make files known; the rest of it moves the work itself. */
const ofGit =
  /^git (?:submodule (?:update|init|sync)|lfs (?:pull|fetch|install)|fetch --unshallow|add (?!.*(?:-p|-i|-u|--patch|--update)\b))/;
/** What was made by another run, by how its names end. */
const leftovers = /^find (?!\/|~)[\w./-]+(?: [\w./-]+)* -name (["']?)\*\.\w{1,8}\1 (?:[^|;<>`$]* )?-delete$/;
const caches =
  /^rm -rf? (?!\/|~|\.\.?(?:\s|\/?$))(?:\S*(?:cache|build|dist|target|_build|generated|\.next|\.turbo|obj|out)\/?(?:\s|$))+$/;
const example = /^cp (?:-\w+ )?\S*(?:example|sample|template|dist)\S* \S+$/;
/** They only look, tell how, take back or change what is worked on. */
const none =
  /(?:^|\s)(?:--help|-h|--version|--dry-run|--list|--check|--fix|--write|-i|logs?|ps|status|list|ls|show|info|rollback|down|stop|kill|undo|revert|destroy|is-\w+|uninstall|remove|delete|push|deploy|publish|upload|flash|commit|new)(?=\s|$)/;
/** Its value stands in the command. */
const secret = /pass|token|secret|key|credential/i;
const others =
  /^(?:cd|echo|export|set|source|open|code|mkdir|touch|mv|kill|pkill|killall|sleep|make:\w+|sqlite3|psql|mysql)$/;
/** An expression that does it: `julia -e 'using Pkg; Pkg.instantiate()'`, `Rscript -e 'renv::restore()'`. */
const byCall = /^\S+(?:\s+-\S+)*?\s+(?:-e|-E|--eval)\s+(?:'[^'`$|<>]{1,120}'|"[^"`$|<>]{1,120}")$/;
const calls = new RegExp(String.raw`(?:^|[^a-z])(?:${verbs})\w*\(`);
/** How much was printed is no part of it. */
const onlyShown = /\s*(?:2>&1|\d?>\s*\/dev\/null|\|\s*(?:tail|head|cat|tee|grep|rg)\b[^|]*)/g;

/** A command's steps, in their order, and those that put something in order, or may. */
interface Steps {
  command: string;
  all: ParsedCommand[];
  remedies: ParsedCommand[];
  perhaps: ParsedCommand[];
}

/** Each failure that waits to be put right asks it of the same command. */
function stepsOf(command: string, whole?: ParsedCommand): Steps {
  if (last.command === command) return last;
  const isOne = whole !== undefined && !/[;&|\n]/.test(command);
  const all = isOne
    ? [whole]
    : partsOf(command.slice(0, 2_000)).map((part) => parseCommand(part.replace(onlyShown, '')));
  const remedies = sign.test(command) ? all.filter(isRemedy) : [];
  const installs = all.some(({ goal }) => goal === 'install');
  last = { command, all, remedies, perhaps: installs ? [] : all.filter(mayBeRemedy) };
  return last;
}

let last: Steps = { command: '', all: [], remedies: [], perhaps: [] };

/** Nobody knows what it does; but it does something, and nothing else was done. */
function mayBeRemedy(step: ParsedCommand): boolean {
  const { text, program, proof } = step;
  if (proof !== undefined || !isShort(text) || isReader(program) || others.test(program) || none.test(text))
    return false;
  if (/\/\S*\.\w{1,5}(?=\s|$)/.test(text.replace(/^\S+/, ''))) return false;
  return (
    (!only.test(text) || ofTarget.test(text)) && !isInterpreter(program) && / /.test(text) && !onlyReads(step)
  );
}

/** They tell something, are for trying things out, or are about the files that are worked on. */
const only =
  /^(?:git|docker|kubectl|aws|az|gcloud|ssh|scp|rsync|cargo fmt|black|isort|prettier|gofmt|npx prettier|npx eslint|eslint|ruff|go run|cargo run)\b|(?:^|\s)(?:get|describe|inspect|doctor|tree|why|query|search|which|print|dump|explain|plan|diff|preview|top|cat|env|fmt|format|run|exec|console|tinker|shell|repl|outdated|graph|targets|tasks|blame|bench)(?=\s|$)/;

/** A target of the project's own, at its root: `bazel run //:gazelle`. */
const ofTarget = /\srun\s(?:-\S+\s)*(?:\/\/)?:[\w.-]+$/;

function isShort(text: string): boolean {
  return text !== '' && text.length <= 160 && !/[|<>`'"$]/.test(text) && !secret.test(text);
}

function isRemedy({ text, program }: ParsedCommand): boolean {
  if (byCall.test(text)) return calls.test(text);
  if (leftovers.test(text)) return true;
  if (!isShort(text)) return false;
  if (caches.test(text) || example.test(text) || ofGit.test(text)) return true;
  if (isReader(program) || others.test(program) || none.test(text)) return false;
  const words = withoutRunners(text).split(' ').slice(0, LOOKED_AT);
  return ordersSomething(words.filter(isWord).join(' '));
}

/** `poetry env use python3.11`, `sdk default java 17.0.9-tem`. */
function choosesVersion(step: ParsedCommand): boolean {
  return picksVersion.test(step.text) && isShort(step.text) && !isReader(step.program);
}

const picksVersion =
  /^\S+ (?:\S+ )??(?:use|local|global|shell|pin|default|set|select|switch|install|override|alias)(?: \S+)*? ?\S*\d/;

function isOtherAim(pending: PendingFailure, { goal, proof, program }: ParsedCommand): boolean {
  return goal !== pending.goal || (proof === 'build' && program !== pending.program);
}

/** A word, or the name of a script; a folder is neither. */
function isWord(token: string, at: number): boolean {
  return at === 0 || !token.includes('/') || /\.\w{1,4}$/.test(token);
}

const LOOKED_AT = 7;
/** Nothing that is run in a project puts them right. */
const never =
  /^(?:network|socket|registry|listen|port|sandbox|permission|crlf|glob|flag|separator|policy|memory|watch|locale|encoding|handles) ?/;

/** What of a command that passed may have put a failure right; empty where it has nothing of the kind. */
export function remedyFor(pending: PendingFailure, command: string, whole?: ParsedCommand): string {
  if (command === '' || never.test(pending.signature) || looks(pending)) return '';
  const isOther = (step: ParsedCommand): boolean =>
    isOtherAim(pending, step) && step.text !== pending.command && !buildsAnyway(pending, step);
  const found = fitting(pending, stepsOf(command, whole)).findLast(isOther)?.text;
  // Where it says itself what to run, nothing else is guessed; and what lint finds is mended.
  if (found !== undefined || pending.installed !== '' || pending.advised.length > 0) return found ?? '';
  if (pending.goal === 'lint' || /^(?:refused|access|version) /.test(pending.signature)) return '';
  return stepsOf(command).perhaps.find(isOther)?.text ?? '';
}

/** The steps that can put such a failure right. */
function fitting({ signature, goal }: PendingFailure, { all, remedies, perhaps }: Steps): ParsedCommand[] {
  if (signature.startsWith('refused '))
    return [...remedies, ...perhaps].filter(({ text }) => starts.test(text));
  if (signature.startsWith('version ')) return all.filter(choosesVersion);
  if (signature.startsWith('access ')) return remedies.filter(({ text }) => entered.test(text));
  // Before linters and hooks it only tells what is to be looked at.
  return goal === 'lint' ? remedies.filter(({ text }) => !isMadeKnown(text)) : remedies;
}

/** It only had a look, or kept what was done. */
function looks({ program }: PendingFailure): boolean {
  return (
    isReader(program) ||
    others.test(program) ||
    /^(?:cp|mv|rm|ln|chmod|nc|ping|redis-cli|mongosh)$/.test(program)
  );
}

/** Who is to test builds first: `cargo build` before `cargo test` puts nothing right. */
function buildsAnyway(pending: PendingFailure, { proof, program }: ParsedCommand): boolean {
  return proof === 'build' && program === pending.program && !runsTasks.test(program);
}

const runsTasks = /^(?:npm|pnpm|yarn|bun|make|gmake|just|task|rake|mage|invoke|nx|turbo|deno|composer)$/;

/** Git was told of files that it did not know. */
export function isMadeKnown(remedy: string): boolean {
  return remedy.startsWith('git add ');
}

/** A remedy without the files and folders of one moment, by which it is known again: `buf generate`. */
export function remedyKey(remedy: string): string {
  if (isMadeKnown(remedy)) return 'git add';
  const leftOver = leftovers.test(remedy) ? /-name (\S+)/.exec(remedy)?.[1] : undefined;
  if (leftOver !== undefined) return `find ${leftOver}`;
  return remedy
    .split(' ')
    .map((token, at) => (at === 0 || /\.\w{1,4}$/.test(token) ? token.replace(/^.*\//, '') : token))
    .filter((token, at) => at === 0 || (!token.startsWith('-') && !token.includes('/')))
    .map((token) => token.replace(/^:(?:[\w-]+:)*/, ''))
    .join(' ')
    .toLowerCase();
}
