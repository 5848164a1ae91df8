import { type ParsedCommand, inPlaceOf, programIn } from './commands.ts';
import { generalCheck } from './general-check.ts';
import type { PendingFailure } from '../learner-state.ts';
import { ofSurroundings } from './got-past.ts';
import { generalForm, inGeneral } from './in-general.ts';
import { plainFolder } from './inside-folder.ts';
import { givenTo, isKin } from './other-program.ts';
import { limitRule } from './limit-traps.ts';
import { isLimit, isOfFolder, isOfLineEnds, isOfService } from './failure-kinds.ts';
import { wayRound } from './ways-round.ts';
import { LIMIT, ROUND, type TrapRule } from './trap-rule.ts';
import { otherEncoding, withoutIt } from './plain-traps.ts';
import { unexplained } from './unexplained.ts';
import { isPlainCommand } from './plain-command.ts';

function differOnlyInCase(a: string, b: string): boolean {
  return a !== b && a.toLowerCase() === b.toLowerCase();
}

/** The setting whose absence a failure told of, in small letters; undefined when it told of none. */
function missingSetting({ signature }: PendingFailure): string | undefined {
  return /^setting (\w+)$/.exec(signature)?.[1];
}

/**
 * The rule that a failure and what put it right teach, or undefined when it was an ordinary bug. `folder` is where it passed, as a
 * path in the project; empty for the project's own folder. `escalated`: it passed outside the sandbox.
 */
export function trapRule(
  failure: PendingFailure,
  passed: ParsedCommand,
  { folder = '', escalated = false }: { folder?: string; escalated?: boolean } = {},
): TrapRule | undefined {
  // Settings are left out of commands, but where they are all that differs they are what put it right.
  const setting = shownSetting(failure, passed.setting);
  const onlySetting = failure.command === passed.text && failure.setting !== setting;
  const bySetting =
    onlySetting || (ofSurroundings.test(failure.signature) && hasMore(setting, failure.setting));
  const failed = bySetting ? `${failure.setting} ${failure.command}`.trim() : failure.command;
  const fixed = bySetting ? `${setting} ${passed.text}`.trim() : passed.text;
  if (![failed, fixed, failure.installed].every(isPlainCommand)) return undefined;
  // Of a text that goes to a program from here only its end is left.
  const isText = [failure.command, passed.text].some((each) => /^[A-Z_]+$/.test(each));
  if (isText && failure.signature !== 'encoding') return undefined;
  const wrongCase = differOnlyInCase(failed, fixed);
  const quote = `${failed}  ->  ${fixed}`;
  const key = `trap ${wrongCase ? `case ${failed.toLowerCase()}` : failure.signature}`;
  if (wrongCase) {
    return {
      key,
      text: `\`${failed}\` fails because of upper and lower case; use \`${fixed}\`.`,
      quote,
      score: ROUND,
      reasons: ['it failed and passed with other letters', 'the system tells upper and lower case apart'],
    };
  }
  if (!failure.durable)
    return unexplained(failure, passed, { failed, fixed, bySetting, setting, folder, quote });
  const sameElsewhere = failure.signature.startsWith('nothing ') && failure.command === passed.text;
  if (isOfFolder(failure) || sameElsewhere) return otherFolder(failure, passed, folder);
  const around = missingAround(failure);
  if (around !== undefined && failure.command === passed.text) return withoutIt(around, key, quote);
  const round = wayRound(failure, passed, { setting: bySetting ? setting : '', quote, folder });
  if (round === null) return undefined;
  if (round !== undefined || /^(?:named|nothing|elsewhere) /.test(failure.signature)) return round;
  // What was installed or started in between put it right, whatever else differs.
  const helped =
    failure.installed !== '' &&
    failure.installed !== passed.text &&
    (failed === fixed || isSameProgram(failure, passed));
  if (!helped && isAnotherPart(failure, passed)) return undefined;
  const missing = missingSetting(failure);
  // What it asked for may be spared by another setting, where that is all that was done.
  const spared = onlySetting && !failure.changed && hasMore(setting, failure.setting);
  const given =
    spared || (bySetting && setting.includes('&&')) || fixed.toLowerCase().includes(`${missing ?? ''}=`);
  if (missing !== undefined && !given && !helped) return undefined;
  if (isMissing(failure)) return missingProgram(failure, passed, key);
  if (isOfLineEnds(failure) && failed === fixed) {
    const how = failure.installed === '' ? 'take them out first' : `run \`${failure.installed}\` first`;
    if (!failure.changed) return undefined;
    return {
      key,
      text: `\`${failed}\` fails when ${failure.gist}; ${how}.`,
      quote: [failed, failure.installed, fixed].filter(Boolean).join('  ->  '),
      score: LIMIT,
      reasons: ['it failed for its line ends and passed after they were turned round'],
    };
  }
  if (isLimit(failure) && !helped)
    return limitRule(failure, passed, { failed, fixed, bySetting, setting, escalated, key, quote });
  if (failure.signature === 'encoding' && failed === fixed && failure.changed)
    return otherEncoding(failure, key, quote);
  if (failed === fixed && !helped) return undefined;
  if (helped) {
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
  if (bySetting && failure.command !== passed.text && isSameProgram(failure, passed))
    return whateverItDoes(failure, passed, { key, setting, quote });
  const [shown, instead] = inGeneral(failure, failed, fixed);
  return {
    key,
    text: `\`${shown}\` fails because ${failure.gist}; use \`${instead}\` instead.`,
    quote,
    score: ROUND,
    reasons: ['it failed for a reason outside the code', 'another command for the same passed'],
  };
}

/** The same program with a setting more, whatever it was to do: what it lacks is the same for all that it does. */
function whateverItDoes(
  failure: PendingFailure,
  passed: ParsedCommand,
  { key, setting, quote }: { key: string; setting: string; quote: string },
): TrapRule {
  const before = new Set(settingsIn(failure.setting));
  const more = settingsIn(setting).filter((each) => !before.has(each));
  return {
    ...{ key, quote, score: ROUND },
    text: `\`${programIn(passed.text)}\` fails here because ${failure.gist}; set \`${more.join(' ')}\` for it.`,
    reasons: ['it failed for a reason outside the code', 'it went on with a setting more'],
  };
}

function settingsIn(setting: string): string[] {
  return setting.match(/[A-Z_]\w*=(?:"[^"]*"|'[^']*'|\S*)|\S+ \S+ &&|\S+/g) ?? [];
}

/** What passed had a setting that the failure had not. */
function hasMore(setting: string, before: string): boolean {
  return setting.length > before.length && setting.split(' ').some((each) => !before.includes(each));
}

/** Whose value may be a secret is worth telling only where the name alone says what was missing. */
function shownSetting({ signature }: PendingFailure, setting: string): string {
  if (/^(?:setting|refused) /.test(signature)) return setting;
  return setting
    .split(' ')
    .filter((each) => !each.endsWith('=…'))
    .join(' ');
}

/** The names of the settings that it had only when it passed. */
function alsoSet(failure: PendingFailure, setting: string): string {
  const had = new Set(failure.setting.split(' '));
  const names = setting
    .split(' ')
    .filter((each) => each.includes('=') && !had.has(each))
    .map((each) => `\`${each.replace(/=.*/, '')}\``);
  return names.length === 0 ? '' : `, and set ${names.join(' and ')} for it`;
}

function isSameProgram({ command }: PendingFailure, { text }: ParsedCommand): boolean {
  return programIn(command) === programIn(text);
}

/** A command that passed in another folder of the project than the one in which it failed, or another program that does the same. */
function otherFolder(failure: PendingFailure, passed: ParsedCommand, folder: string): TrapRule | undefined {
  const { command } = failure;
  if (folder === failure.folder && failure.program !== passed.program && passed.proof !== undefined)
    return {
      key: `trap folder ${programIn(command)} ${passed.goal}`.toLowerCase(),
      text: `\`${command}\` fails here because \`${failure.program}\` finds nothing to run for it in this folder; use \`${passed.text}\` instead.`,
      quote: `${command}  ->  ${passed.text}`,
      score: LIMIT,
      reasons: ['it failed for a reason outside the code', 'another program did the same'],
    };
  if (command !== passed.text || folder === failure.folder || !plainFolder.test(folder)) return undefined;
  return {
    key: `trap folder ${folder} ${programIn(command)}`.toLowerCase(),
    text: `Run \`${command}\` in \`${folder}\`: it fails in other folders of this project.`,
    quote: `${command}  ->  cd ${folder} && ${command}`,
    score: LIMIT,
    reasons: ['it failed in one folder and passed in another', 'this project: names its folder'],
  };
}

/** The program that a command runs is missing, or what was to run it: `python` in `python -m pytest`. */
function isMissing({ signature, program, command }: PendingFailure): boolean {
  return [program, firstWord(command)].some((name) => signature === `tool ${name.toLowerCase()}`);
}

function firstWord(text: string): string {
  return /^\S+/.exec(text)?.[0] ?? '';
}

/** What takes the place of a program that is missing, or how it comes here; whatever it was to do this time. */
function missingProgram(failure: PendingFailure, passed: ParsedCommand, key: string): TrapRule | undefined {
  const { command, gist, installed, program } = failure;
  const same = programIn(command) === programIn(passed.text);
  if (same && installed === '') return undefined;
  // Another linter looks for other things.
  if (!same && passed.goal === 'lint' && !isKin({ program, command }, passed)) return undefined;
  const fix = same ? installed : takesPlaceOf({ text: command, program }, passed);
  return {
    key,
    text: same ? `${gist} here; run \`${fix}\` first.` : `${gist} here; use \`${fix}\` instead.`,
    quote: [command, ...(same ? [installed] : []), passed.text].join('  ->  '),
    score: same ? LIMIT : ROUND,
    reasons: same
      ? ['it was missing and was there after an install']
      : ['it failed for a reason outside the code', 'another command for the same passed'],
  };
}

/** What stands before all that both run alike: `python3` for `python3 -m pytest` in the place of `python -m pytest`. */
function takesPlaceOf(failed: Pick<ParsedCommand, 'text' | 'program'>, passed: ParsedCommand): string {
  const now = programIn(passed.text);
  if (failed.program !== passed.program && givenTo(failed.text) === givenTo(passed.text)) return now;
  const alike = programIn(failed.text).slice(firstWord(failed.text).length);
  if (failed.program !== passed.program || alike === '' || !now.endsWith(alike))
    return inPlaceOf(failed, passed);
  return now.slice(0, now.length - alike.length);
}

/** What stands before a command and is left out of it (commands.ts). */
const aroundCommands = new Set(['timeout', 'sudo', 'nice', 'time', 'env']);

/** A program that only stood around a command is missing, and the command passed without it. */
function missingAround({ signature }: PendingFailure): string | undefined {
  const name = /^tool (\S+)$/.exec(signature)?.[1] ?? '';
  return aroundCommands.has(name) ? name : undefined;
}

/** What was in the way whatever files a command was given. */
const whateverItIsGiven = /^(?:module|version|memory|nothing)\b/;

/** It passed with other files or a part of them only: nothing was put right. */
function isAnotherPart(failure: PendingFailure, passed: ParsedCommand): boolean {
  const { command, setting, signature } = failure;
  if (!isLimit(failure) && !whateverItIsGiven.test(signature)) return false;
  if (passed.proof === undefined || command === passed.text || setting !== passed.setting) return false;
  return generalCheck(command) === generalCheck(passed.text);
}
