import { isNamed } from './advised.ts';
import { generalCheck } from './general-check.ts';
import { inGeneral } from './in-general.ts';
import type { PendingFailure } from '../learner-state.ts';
import type { Righted } from './righted.ts';
import { ROUND, type TrapRule } from './trap-rule.ts';

/** They ask for help, for more to be told, for less to be done, or for less care. */
const none =
  /^-{1,2}(?:h|help|version|dry[-_]?run|trace|debug|list\S*|verbose|v+|q|quiet|x|k|t|g|m|grep|filter|run|only\S*|bail|u|update\S*|force\S*|f|no-\S+|skip\S*|exclude\S*|ignore\S*|deselect\S*|insecure\S*|lib|bins?|doc|tests?|changed|last-failed|lf|ff|maxfail\S*|\S*(?:password|token|secret|key)\S*|D\S*[Ss]kip\S*)(?:=|$)/;
/** The options that a command was given more than another one, with their values; empty where anything else differs, or they only narrow it down. */
export function optionsMore(before: string, now: string): string[] {
  const added = addedTo(before.split(' '), now.split(' '));
  const [first = ''] = added;
  return first.startsWith('-') && !added.some((word) => none.test(word)) && added.every(isOfOption)
    ? added
    : [];
}

/** It is one, or the value of the one before it. */
function isOfOption(word: string, at: number, all: readonly string[]): boolean {
  return word.startsWith('-') ? word !== '-' && word !== '--' : (all[at - 1] ?? '').startsWith('-');
}

/** What `now` has more than `before`, which it holds in its order; empty where it does not, or has nothing more. */
function addedTo(before: readonly string[], now: readonly string[]): string[] {
  let at = 0;
  const added: string[] = [];
  for (const word of now)
    if (word === before[at]) at += 1;
    else added.push(word);
  return at < before.length ? [] : added;
}

const quotedWords = /(?:'[^']*'|"[^"]*"|\S)+/g;
/** Letters in which two names of one kind begin alike. */
const ALIKE = 3;

/** The one word in which two commands differ, when both begin alike: `name=iPhone 15` and `name=iPhone 16`; undefined where more differs. */
export function otherWord(before: string, now: string): { wrong: string; right: string } | undefined {
  const [failed, fixed] = [before.match(quotedWords) ?? [], now.match(quotedWords) ?? []];
  const at = failed.findIndex((word, index) => word !== fixed[index]);
  const [wrong = '', right = ''] = [failed[at], fixed[at]];
  const rest = failed.every((word, index) => index === at || word === fixed[index]);
  if (at < 1 || failed.length !== fixed.length || !rest) return undefined;
  // A path is what it is to work on, and an option something else.
  if (/^[-.~]|[/\\]/.test(wrong + right)) return undefined;
  return wrong.slice(0, ALIKE) === right.slice(0, ALIKE) && right.length > ALIKE
    ? { wrong, right }
    : undefined;
}

/** The program that is being written has its own words for what it wants. */
export function isOwn({ goal, command }: PendingFailure): boolean {
  return (
    goal.startsWith('run ') ||
    /^(?:go|cargo|dotnet|deno|swift|stack|cabal|nimble|zig build) (?:run|exec)\b/.test(command)
  );
}

/** It left open what was meant, and passed when it was told: `dotnet test` in a folder of two solutions, and `dotnet test Shop.sln`. */
export function toldMore({ failure, passed, quote }: Righted): TrapRule | undefined {
  if (failure.changed || isOwn(failure)) return undefined;
  // Of a check a part was run.
  if (passed.proof !== undefined && generalCheck(failure.command) === generalCheck(passed.text))
    return undefined;
  const added = addedTo(failure.command.split(' '), passed.text.split(' '));
  if (added.length === 0 || added.some((word) => none.test(word))) return undefined;
  const [failed, fixed] = inGeneral(failure, failure.command, passed.text);
  return {
    key: `trap ${failure.signature}`,
    text: `\`${failed}\` fails here because ${failure.gist}; use \`${fixed}\` instead.`,
    quote,
    score: ROUND,
    reasons: ['it asked for more to be named', 'the same went on when it was told'],
  };
}

/** One word of it had several meanings, and one of those that it named itself went on: `testDebug` and `testGratisDebug`. */
export function saidWhichName({ failure, passed, quote }: Righted): TrapRule | undefined {
  if (failure.changed) return undefined;
  const [before, now] = [failure.command.split(' '), passed.text.split(' ')];
  const at = before.findIndex((word, index) => word !== now[index]);
  const right = lastName(now[at]);
  const same =
    before.length === now.length && before.every((word, index) => index === at || word === now[index]);
  if (at < 1 || !same || !isNamed(right, failure.advised)) return undefined;
  return {
    key: `trap unclear ${failure.program} ${right}`.toLowerCase(),
    text: `\`${failure.command}\` fails here because ${failure.gist}; use \`${passed.text}\` instead.`,
    quote,
    score: ROUND,
    reasons: ['it said which ones it knows', 'the same went on with one of them'],
  };
}

/** A name without the part of the project that it belongs to: `test` of `:app:test`. */
function lastName(word = ''): string {
  return word.replace(/^.*:/, '');
}

/** What failed named the option with which the same passed, and nothing was changed. */
export function saidWhichOption({ failure, passed, quote }: Righted): TrapRule | undefined {
  if (failure.changed || failure.advised.length === 0) return undefined;
  const added = addedTo(failure.command.split(' '), passed.text.split(' '));
  const options = added.filter((word) => word.startsWith('-')).map((word) => word.replace(/=.*/, ''));
  if (options.length === 0 || options.some((word) => none.test(word) || !isNamed(word, failure.advised)))
    return undefined;
  const [failed, fixed] = inGeneral(failure, failure.command, passed.text);
  return {
    key: `trap option ${options.join(' ')} ${failure.program}`.toLowerCase(),
    text: `\`${failed}\` fails here and says itself which option it wants; use \`${fixed}\` instead.`,
    quote,
    score: ROUND,
    reasons: ['it said which option it wants, and passed with that'],
  };
}
