import { advisedPart } from './advised.ts';
import { type ParsedCommand, programIn } from './commands.ts';
import { generalCheck } from './general-check.ts';
import { inGeneral } from './in-general.ts';
import { insideFolder } from './inside-folder.ts';
import { givenTo } from './other-program.ts';
import { saidWhatToRun, saidWhatToUse, withSetting } from './plain-traps.ts';
import { isOwn, optionsMore, otherWord, saidWhichName, saidWhichOption, toldMore } from './told-more.ts';
import type { Righted } from './righted.ts';
import { type Form, LIMIT, type TrapRule, nothing, ruleOf } from './trap-rule.ts';

/** A failure that says nothing durable; only its coming back in other sessions makes it worth a look. */
const ONCE = 0.2;

/** Asked in this order: what a failure said itself before what was done until it passed. */
const forms: readonly Form[] = [
  { rule: insideFolder },
  { of: ['unclear'], rule: toldMore },
  { of: ['unclear'], rule: saidWhichName },
  { when: isOwnBug, rule: nothing },
  { when: wasRunBefore, rule: saidWhatToRun },
  { when: isWhatWasAdvised, rule: saidWhatToUse },
  { when: wasSet, rule: withSetting },
  { rule: saidWhichOption },
  // The code was changed, or it simply passed the next time: a bug of the work, not of the project.
  { when: ({ failure, failed, fixed }) => failed === fixed || failure.changed, rule: nothing },
  { of: ['load'], rule: otherRunner },
  { rule: otherwiseTheSame },
  { rule: another },
];

/** The rule that a failure teaches whose reason nobody knows: by what was done until it passed. */
export function unexplained(righted: Righted): TrapRule | null {
  return ruleOf(forms, righted);
}

/** Only what was run in between can have put it right. */
function wasRunBefore({ failure, passed, failed, fixed, folder }: Righted): boolean {
  const isSame = failed === fixed || (folder === failure.folder && isWider(failure.command, passed));
  return isSame && !failure.changed && failure.installed !== '';
}

/** A linter's finding was mended by a program. */
function isOwnBug(righted: Righted): boolean {
  const { goal, installed } = righted.failure;
  return goal === 'lint' && mends.test(installed) && wasRunBefore(righted);
}

/** Nothing was done but that it was given a setting. */
function wasSet({ failure, failed, fixed, bySetting }: Righted): boolean {
  return bySetting && !failure.changed && failure.setting === '' && failed !== fixed;
}

function another({ failure, passed, failed, fixed, quote }: Righted): TrapRule {
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
function otherwiseTheSame({ failure, passed, quote }: Righted): TrapRule | undefined {
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
function otherRunner({ failure, passed, quote }: Righted): TrapRule | null {
  const { command, gist, signature } = failure;
  const [one, other] = [generalCheck(command), generalCheck(passed.text)];
  // With files of its own it may be about something else.
  if (passed.proof === undefined || one === other || other !== passed.text) return null;
  return {
    key: `trap ${signature} ${other}`.toLowerCase(),
    text: `\`${one === '' ? command : one}\` fails here because ${gist}; use \`${other}\` instead.`,
    quote,
    score: LIMIT,
    reasons: ['it failed before it began', 'another command for the same did not'],
  };
}

/** What passed is what the failure itself named. */
function isWhatWasAdvised({ failure, passed, failed, fixed }: Righted): boolean {
  return failed !== fixed && advisedPart(passed.text, failure.advised) === passed.text;
}
