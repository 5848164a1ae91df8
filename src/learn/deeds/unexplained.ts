import { advisedPart } from './advised.ts';
import { type ParsedCommand, programIn } from './commands.ts';
import { generalCheck } from './general-check.ts';
import { inGeneral } from './in-general.ts';
import { insideFolder } from './inside-folder.ts';
import type { PendingFailure } from '../learner-state.ts';
import { givenTo } from './other-program.ts';
import { saidWhatToRun, saidWhatToUse, withSetting } from './plain-traps.ts';
import { isOwn, optionsMore, otherWord, saidWhichName, saidWhichOption, toldMore } from './told-more.ts';
import { LIMIT, type TrapRule } from './trap-rule.ts';

/** A failure that says nothing durable; only its coming back in other sessions makes it worth a look. */
const ONCE = 0.2;

/** The commands as a rule shows them. */
export interface Told {
  failed: string;
  fixed: string;
  /** Settings are all that differs. */
  bySetting: boolean;
  setting: string;
  folder: string;
  quote: string;
}

/** The rule that a failure teaches whose reason nobody knows: by what was done until it passed. */
export function unexplained(
  failure: PendingFailure,
  passed: ParsedCommand,
  { failed, fixed, bySetting, setting, folder, quote }: Told,
): TrapRule | undefined {
  const inside = insideFolder(failure, passed, folder);
  if (inside !== undefined) return inside;
  const more = toldMore(failure, passed, quote) ?? saidWhichName(failure, passed, quote);
  if (more !== undefined) return more;
  const same = failed === fixed || (folder === failure.folder && isWider(failure.command, passed));
  if (same && !failure.changed && failure.installed !== '')
    return failure.goal === 'lint' && mends.test(failure.installed)
      ? undefined
      : saidWhatToRun(failure, quote);
  if (failed !== fixed && isWhatWasAdvised(failure, passed)) return saidWhatToUse(failed, fixed, quote);
  if (bySetting && !failure.changed && failure.setting === '' && failed !== fixed)
    return withSetting(...inGeneral(failure, failed, fixed), { setting, goal: passed.goal, quote });
  const way = saidWhichOption(failure, passed, quote);
  if (way !== undefined) return way;
  // The code was changed, or it simply passed the next time: a bug of the work, not of the project.
  if (failed === fixed || failure.changed) return undefined;
  if (failure.signature.startsWith('load ')) return otherRunner(failure, passed, quote);
  const round = otherwiseTheSame(failure, passed, quote);
  if (round !== undefined) return round;
  return {
    key: `trap ${failure.signature} ${passed.program}`,
    text: `\`${failed}\` fails here (${failure.gist}); use \`${fixed}\` instead.`,
    quote,
    score: ONCE,
    reasons: ['it failed and another command for the same passed'],
  };
}

/** What a linter finds is mended, and it is a bug of the work. */
const mends = /(?:format|fmt|fix|apply|correct\w*|tidy)(?=$|[\s:=_-])|\s(?:-w|-i|--write|--in-place)\b/i;

/** The same check, of no other files than those for which it failed. */
function isWider(command: string, { text, proof }: ParsedCommand): boolean {
  if (proof === undefined || generalCheck(command) !== generalCheck(text)) return false;
  const given = command.split(' ');
  return text.split(' ').every((word) => !/[/.]/.test(word) || given.includes(word));
}

/**
 * Nothing was done but that an option was added, something was put before it, one name took the place of one like it, or its program was
 * named with its folder: that is what helped, whatever it said. Once it may be chance; it is the same trap where it said the very same.
 */
function otherwiseTheSame(
  failure: PendingFailure,
  passed: ParsedCommand,
  quote: string,
): TrapRule | undefined {
  const { command, mark } = failure;
  const before = passed.text.endsWith(` ${command}`) ? passed.text.slice(0, -command.length - 1) : '';
  const own = programIn(passed.text);
  const isInFolder =
    /^[~/]/.test(own) && givenTo(passed.text) === givenTo(command) && own.endsWith(`/${programIn(command)}`);
  const other = otherWord(command, passed.text)?.right ?? '';
  const way =
    before !== '' ? before : isInFolder ? own : optionsMore(command, passed.text).join(' ') || other;
  if (
    mark === 0 ||
    !failure.signature.startsWith('exit ') ||
    failure.setting !== passed.setting ||
    way === '' ||
    isOwn(failure) ||
    (passed.proof !== undefined && generalCheck(command) === generalCheck(passed.text))
  )
    return undefined;
  const [failed, fixed] = inGeneral(failure, command, passed.text);
  return {
    key: `trap way ${failure.program} ${way} ${mark.toString(36)}`.toLowerCase(),
    text: `\`${failed}\` fails here where \`${fixed}\` passes.`,
    quote,
    score: LIMIT,
    reasons: ['it failed, and passed in another way with nothing else changed'],
  };
}

/** Run in one way it does not know what it tests; all of it, run in another way, does. */
function otherRunner(
  { command, gist, signature }: PendingFailure,
  passed: ParsedCommand,
  quote: string,
): TrapRule | undefined {
  const [one, other] = [generalCheck(command), generalCheck(passed.text)];
  // With files of its own it may be about something else.
  if (passed.proof === undefined || one === other || other !== passed.text) return undefined;
  return {
    key: `trap ${signature} ${other}`.toLowerCase(),
    text: `\`${one === '' ? command : one}\` fails here because ${gist}; use \`${other}\` instead.`,
    quote,
    score: LIMIT,
    reasons: ['it failed before it began', 'another command for the same did not'],
  };
}

/** What passed is what the failure itself named. */
function isWhatWasAdvised({ advised }: PendingFailure, passed: ParsedCommand): boolean {
  return advisedPart(passed.text, advised) === passed.text;
}
