import { encodings } from './encodings.ts';
import { OPEN, openTarget } from './general-check.ts';
import { generalForm, inGeneral } from './in-general.ts';
import { parseCommand, programIn } from './commands.ts';
import { isOfService } from './failure-kinds.ts';
import { NOT_ALLOWED } from './limit-patterns.ts';
import { isMadeKnown, remedyKey } from './remedies.ts';
import type { Righted } from './righted.ts';
import { alsoSet, settingsIn } from './settings.ts';
import { LIMIT, ROUND, type TrapRule } from './trap-rule.ts';
import { plainFolder } from './where-run.ts';

/** The very same passed when the person let it out of the sandbox. */
export function outsideSandbox({ failure: { gist }, failed, key }: Righted): TrapRule {
  const why = gist === NOT_ALLOWED ? 'is not allowed in the sandbox' : `fails in the sandbox because ${gist}`;
  return {
    key: `${key} outside`,
    text: `\`${failed}\` ${why}; outside of it the same passes.`,
    quote: `${failed}  ->  ${failed}, outside the sandbox`,
    score: LIMIT,
    reasons: ['it failed in the sandbox', 'the same passed outside of it'],
  };
}

export function saidWhatToUse({ failed, fixed, quote }: Righted): TrapRule {
  return {
    key: `trap run ${fixed.toLowerCase()}`,
    text: `\`${failed}\` fails here and says itself what to use instead: \`${fixed}\`.`,
    quote,
    score: LIMIT,
    reasons: ['it said what to run instead, and that passed'],
  };
}

/** It passed when that had been run, and nothing else was done. */
export function saidWhatToRun({ failure, quote }: Righted): TrapRule {
  const { command, installed, signature } = failure;
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
export function otherEncoding({ failure, key, quote }: Righted): TrapRule {
  const { installed } = failure;
  const which = encodings.test(installed) ? `in \`${installed}\`, not` : 'not in';
  return {
    ...{ key, quote, score: LIMIT },
    text: `Some files that are read here are ${which} UTF-8; name their encoding where they are read.`,
    reasons: ['it failed for the letters of a file', 'it passed when the file was read in another way'],
  };
}

/** Nothing was changed but a setting, so the surroundings were in the way and not the code. */
export function withSetting(righted: Righted): TrapRule {
  const { failure, passed, setting, quote } = righted;
  const [failed, fixed] = inGeneral(failure, righted.failed, righted.fixed);
  return {
    key: `trap with ${setting.toLowerCase()} ${passed.goal}`,
    text: `\`${failed}\` fails here where \`${fixed}\` passes.`,
    quote,
    score: LIMIT,
    reasons: ['it failed, and passed with a setting and nothing else changed'],
  };
}

/** The same program with a setting more, whatever it was to do: what it lacks is the same for all that it does. */
export function moreSettings({ failure, passed, setting, key, quote }: Righted): TrapRule {
  const before = new Set(settingsIn(failure.setting));
  const more = settingsIn(setting).filter((each) => !before.has(each));
  return {
    ...{ key, quote, score: ROUND },
    text: `\`${programIn(passed.text)}\` fails here because ${failure.gist}; set \`${more.join(' ')}\` for it.`,
    reasons: ['it failed for a reason outside the code', 'it went on with a setting more'],
  };
}

/** What was installed or started in between has to be run before it. */
export function runFirst({ failure, failed, fixed, setting, key }: Righted): TrapRule {
  return {
    key,
    text: isOfService(failure)
      ? `Run \`${failure.installed}\` before \`${generalForm(failure.command)}\`${alsoSet(failure, setting)}: it needs that service.`
      : `\`${generalForm(failed)}\` fails when ${failure.gist}; run \`${failure.installed}\` first.`,
    quote: `${failed}  ->  ${failure.installed}  ->  ${fixed}`,
    score: LIMIT,
    reasons: ['it failed for a reason outside the code and passed after something was run'],
  };
}

/** Another command did the same; nobody knows which part of it helped. */
export function anotherCommand({ failure, failed, fixed, key, quote }: Righted): TrapRule {
  const [shown, instead] = inGeneral(failure, failed, fixed);
  return {
    key,
    text: `\`${shown}\` fails because ${failure.gist}; use \`${instead}\` instead.`,
    quote,
    score: ROUND,
    reasons: ['it failed for a reason outside the code', 'another command for the same passed'],
  };
}

/** What it reads has the line ends of another system. */
export function otherLineEnds({ failure, failed, fixed, key }: Righted): TrapRule | null {
  if (!failure.changed) return null;
  const how = failure.installed === '' ? 'take them out first' : `run \`${failure.installed}\` first`;
  return {
    key,
    text: `\`${failed}\` fails when ${failure.gist}; ${how}.`,
    quote: [failed, failure.installed, fixed].filter(Boolean).join('  ->  '),
    score: LIMIT,
    reasons: ['it failed for its line ends and passed after they were turned round'],
  };
}

/** A name was written in small letters where it has large ones, or the other way round. */
export function otherLetters({ failed, fixed, quote }: Righted): TrapRule {
  return {
    key: `trap case ${failed.toLowerCase()}`,
    text: `\`${failed}\` fails because of upper and lower case; use \`${fixed}\`.`,
    quote,
    score: ROUND,
    reasons: ['it failed and passed with other letters', 'the system tells upper and lower case apart'],
  };
}

/** A command that passed in another folder of the project than the one in which it failed, or another program that does the same. */
export function otherFolder({ failure, passed, folder }: Righted): TrapRule | null {
  const { command } = failure;
  if (folder === failure.folder && failure.program !== passed.program && passed.proof !== undefined)
    return {
      key: `trap folder ${programIn(command)} ${passed.goal}`.toLowerCase(),
      text: `\`${command}\` fails here because \`${failure.program}\` finds nothing to run for it in this folder; use \`${passed.text}\` instead.`,
      quote: `${command}  ->  ${passed.text}`,
      score: LIMIT,
      reasons: ['it failed for a reason outside the code', 'another program did the same'],
    };
  if (command !== passed.text || folder === failure.folder || !plainFolder.test(folder)) return null;
  return {
    key: `trap folder ${folder} ${programIn(command)}`.toLowerCase(),
    text: `Run \`${command}\` in \`${folder}\`: it fails in other folders of this project.`,
    quote: `${command}  ->  cd ${folder} && ${command}`,
    score: LIMIT,
    reasons: ['it failed in one folder and passed in another', 'this project: names its folder'],
  };
}
