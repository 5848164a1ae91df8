import type { PendingFailure } from '../learner-state.ts';
import { encodings } from './encodings.ts';
import { OPEN, openTarget } from './general-check.ts';
import { generalForm } from './in-general.ts';
import { parseCommand } from './commands.ts';
import { NOT_ALLOWED } from './limit-patterns.ts';
import { isMadeKnown, remedyKey } from './remedies.ts';
import { LIMIT, ROUND, type TrapRule } from './trap-rule.ts';

/** The very same passed when the person let it out of the sandbox. */
export function outsideSandbox({ gist }: PendingFailure, failed: string, key: string): TrapRule {
  const why = gist === NOT_ALLOWED ? 'is not allowed in the sandbox' : `fails in the sandbox because ${gist}`;
  return {
    key: `${key} outside`,
    text: `\`${failed}\` ${why}; outside of it the same passes.`,
    quote: `${failed}  ->  ${failed}, outside the sandbox`,
    score: LIMIT,
    reasons: ['it failed in the sandbox', 'the same passed outside of it'],
  };
}

export function saidWhatToUse(failed: string, fixed: string, quote: string): TrapRule {
  return {
    key: `trap run ${fixed.toLowerCase()}`,
    text: `\`${failed}\` fails here and says itself what to use instead: \`${fixed}\`.`,
    quote,
    score: LIMIT,
    reasons: ['it said what to run instead, and that passed'],
  };
}

/** It passed when that had been run, and nothing else was done. */
export function saidWhatToRun({ command, installed, signature }: PendingFailure, quote: string): TrapRule {
  const [failed, first] = openTargets(generalForm(command), installed);
  return {
    key: `trap run ${remedyKey(installed)}`,
    // What looks at the files that git knows of finds no others.
    text: isMadeKnown(installed)
      ? `\`${failed}\` fails while git does not know of new files; run \`${madeKnownBy(installed)}\` on them first.`
      : `\`${failed}\` fails until \`${first}\` was run.`,
    quote: quote.replace('  ->  ', `  ->  ${installed}  ->  `),
    // What it did not find was made. That packages have to be installed first goes without saying.
    score: signature.startsWith('path ') && parseCommand(installed).goal !== 'install' ? ROUND : LIMIT,
    reasons: ['nothing else was done before it passed', 'this project: names its own command'],
  };
}

/** `git add -N` of `git add -N nix/opt.nix`. */
function madeKnownBy(command: string): string {
  return command.replace(/ (?![-.](?: |$)|-[\w-]+)\S+/g, (word, at: number) => (at < 4 ? word : ''));
}

/** What both commands were given is of one moment: `buf generate api/…` for `buf lint api/…`. */
function openTargets(failed: string, first: string): [string, string] {
  const given = new Set(
    failed.split(' ').filter((word) => !word.startsWith('-') && (word.includes('/') || word.includes(OPEN))),
  );
  const shared = first
    .split(' ')
    .slice(1)
    .filter(
      (word) =>
        !word.startsWith('-') &&
        word.includes('/') &&
        !word.endsWith('...') &&
        (given.has(word) || (!word.startsWith('//') && given.has(openTarget(word)))),
    );
  const open = (command: string): string =>
    command
      .split(' ')
      .map((word) => (shared.includes(word) ? openTarget(word) : word))
      .join(' ');
  return [open(failed), open(first)];
}

/** Only the code that reads it was changed: what is read is in another encoding. */
export function otherEncoding({ installed }: PendingFailure, key: string, quote: string): TrapRule {
  const which = encodings.test(installed) ? `in \`${installed}\`, not` : 'not in';
  return {
    ...{ key, quote, score: LIMIT },
    text: `Some files that are read here are ${which} UTF-8; name their encoding where they are read.`,
    reasons: ['it failed for the letters of a file', 'it passed when the file was read in another way'],
  };
}

/** Nothing was changed but a setting, so the surroundings were in the way and not the code. */
export function withSetting(
  failed: string,
  fixed: string,
  { setting, goal, quote }: { setting: string; goal: string; quote: string },
): TrapRule {
  return {
    key: `trap with ${setting.toLowerCase()} ${goal}`,
    text: `\`${failed}\` fails here where \`${fixed}\` passes.`,
    quote,
    score: LIMIT,
    reasons: ['it failed, and passed with a setting and nothing else changed'],
  };
}

export function withoutIt(name: string, key: string, quote: string): TrapRule {
  return {
    ...{ key, quote, text: `\`${name}\` is not installed here; run commands without it.`, score: ROUND },
    reasons: ['it failed for a reason outside the code', 'the same passed without it'],
  };
}
