import { advisedPart } from './advised.ts';
import type { ParsedCommand } from './commands.ts';
import { generalCheck } from './general-check.ts';
import { inGeneral } from './in-general.ts';
import { insideFolder } from './inside-folder.ts';
import type { PendingFailure } from '../learner-state.ts';
import { saidWhatToRun, saidWhatToUse, withSetting } from './plain-traps.ts';
import { saidWhichOption, toldMore } from './told-more.ts';
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
  const more = toldMore(failure, passed, quote);
  if (more !== undefined) return more;
  if (failed === fixed && !failure.changed && failure.installed !== '') return saidWhatToRun(failure, quote);
  if (failed !== fixed && isWhatWasAdvised(failure, passed)) return saidWhatToUse(failed, fixed, quote);
  if (bySetting && !failure.changed && failure.setting === '' && failed !== fixed)
    return withSetting(...inGeneral(failure, failed, fixed), { setting, goal: passed.goal, quote });
  const way = saidWhichOption(failure, passed, quote);
  if (way !== undefined) return way;
  // The code was changed, or it simply passed the next time: a bug of the work, not of the project.
  if (failed === fixed || failure.changed) return undefined;
  if (failure.signature.startsWith('load ')) return otherRunner(failure, passed, quote);
  return {
    key: `trap ${failure.signature} ${passed.program}`,
    text: `\`${failed}\` fails here (${failure.gist}); use \`${fixed}\` instead.`,
    quote,
    score: ONCE,
    reasons: ['it failed and another command for the same passed'],
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
