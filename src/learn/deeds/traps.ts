import type { ParsedCommand } from './commands.ts';
import { isLimit } from './failure-kinds.ts';
import { generalCheck } from './general-check.ts';
import { insideFolder } from './inside-folder.ts';
import type { PendingFailure } from '../learner-state.ts';
import { limitRule } from './limit-traps.ts';
import { isMissing, missingProgram, withoutIt } from './missing-program.ts';
import { withOptions } from './more-options.ts';
import { isPlainCommand } from './plain-command.ts';
import {
  anotherCommand,
  moreSettings,
  otherEncoding,
  otherFolder,
  otherLetters,
  otherLineEnds,
  runFirst,
} from './plain-traps.ts';
import { type Righted, isSameCommand, isSameProgram, rightedBy } from './righted.ts';
import { hasMore } from './settings.ts';
import { type Form, type TrapRule, nothing, ruleOf } from './trap-rule.ts';
import { unexplained } from './unexplained.ts';
import {
  foundSomething,
  fullName,
  leavingOut,
  looksAway,
  onPath,
  otherManager,
  otherSeparator,
  underRunner,
} from './ways-round.ts';

/** Asked in this order: what is known of one kind of failure before what may put any right. */
const forms: readonly Form[] = [
  { when: isUnfit, rule: nothing },
  { when: differsOnlyInCase, rule: otherLetters },
  { when: ({ failure }) => !failure.durable, rule: unexplained },
  // A part of the command helps others too.
  { of: ['folder'], rule: otherFolder },
  { of: ['nothing'], when: isSameCommand, rule: otherFolder },
  { of: ['tool'], when: isSameCommand, rule: withoutIt },
  { of: ['tool'], rule: onPath },
  { of: ['tool', 'version', 'network', 'refused'], rule: underRunner },
  { of: ['refused'], rule: leavingOut },
  { of: ['separator'], rule: otherSeparator },
  { of: ['certificate'], when: looksAway, rule: nothing },
  { of: ['manager'], rule: otherManager },
  { of: ['named'], rule: fullName },
  { of: ['nothing', 'elsewhere'], rule: insideFolder },
  { of: ['nothing'], rule: foundSomething },
  { of: ['access', 'lock', 'terminal'], rule: withOptions },
  { of: ['named', 'nothing', 'elsewhere'], rule: nothing },
  // Nothing was put right.
  { when: isOtherPart, rule: nothing },
  { of: ['setting'], when: isStillMissing, rule: nothing },
  // The whole command says it best.
  { of: ['tool'], when: isMissing, rule: missingProgram },
  { of: ['crlf'], when: isSameText, rule: otherLineEnds },
  { when: ({ failure, helped }) => isLimit(failure) && !helped, rule: limitRule },
  {
    of: ['encoding'],
    when: (righted) => isSameText(righted) && righted.failure.changed,
    rule: otherEncoding,
  },
  { when: ({ helped }) => helped, rule: runFirst },
  { when: isSameText, rule: nothing },
  {
    when: (righted) => righted.bySetting && !isSameCommand(righted) && isSameProgram(righted),
    rule: moreSettings,
  },
  { rule: anotherCommand },
];

/**
 * The rule that a failure and what put it right teach, or undefined when it was an ordinary bug. `folder` is where it passed, as a
 * path in the project; empty for the project's own folder. `escalated`: it passed outside the sandbox.
 */
export function trapRule(
  failure: PendingFailure,
  passed: ParsedCommand,
  { folder = '', escalated = false }: { folder?: string; escalated?: boolean } = {},
): TrapRule | undefined {
  return ruleOf(forms, rightedBy(failure, passed, { folder, escalated })) ?? undefined;
}

/** It may not stand in a rule. */
function isUnfit({ failure, passed, failed, fixed }: Righted): boolean {
  // Of a text that goes to a program from here only its end is left.
  const isText = [failure.command, passed.text].some((each) => /^[A-Z_]+$/.test(each));
  return (
    (isText && failure.signature !== 'encoding') || ![failed, fixed, failure.installed].every(isPlainCommand)
  );
}

function differsOnlyInCase({ failed, fixed }: Righted): boolean {
  return failed !== fixed && failed.toLowerCase() === fixed.toLowerCase();
}

function isSameText({ failed, fixed }: Righted): boolean {
  return failed === fixed;
}

/** What was in the way whatever files a command was given. */
const whateverItIsGiven = /^(?:module|version|memory|nothing)\b/;

/** It passed with other files or a part of them only. */
function isOtherPart({ failure, passed, helped }: Righted): boolean {
  const { command, setting, signature } = failure;
  if (helped || (!isLimit(failure) && !whateverItIsGiven.test(signature))) return false;
  if (passed.proof === undefined || command === passed.text || setting !== passed.setting) return false;
  return generalCheck(command) === generalCheck(passed.text);
}

/** It passed without the setting that it had asked for. */
function isStillMissing({ failure, passed, fixed, setting, bySetting, helped }: Righted): boolean {
  const missing = /^setting (\w+)$/.exec(failure.signature)?.[1];
  if (missing === undefined || helped || fixed.toLowerCase().includes(`${missing}=`)) return false;
  // It may be spared by another setting, where that is all that was done.
  const isSpared =
    failure.command === passed.text && !failure.changed && bySetting && hasMore(setting, failure.setting);
  return !isSpared && !(bySetting && setting.includes('&&'));
}
