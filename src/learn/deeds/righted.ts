import { type ParsedCommand, programIn } from './commands.ts';
import { ofSurroundings } from './failure-kinds.ts';
import type { PendingFailure } from '../learner-state.ts';
import { hasMore, shownSetting } from './settings.ts';

/** A failure and the command that put it right, as a rule shows them. */
export interface Righted {
  failure: PendingFailure;
  passed: ParsedCommand;
  /** What failed and what passed, with the settings before them where those put it right. */
  failed: string;
  fixed: string;
  /** What passed was run with these settings; without those whose value may be a secret. */
  setting: string;
  /** Settings are all that differs, or all that matters. */
  bySetting: boolean;
  /** What was installed or started in between put it right, whatever else differs. */
  helped: boolean;
  /** Where it passed, as a path in the project; empty for the project's own folder. */
  folder: string;
  /** It passed outside the sandbox. */
  escalated: boolean;
  /** Of all rules about such a failure, where what put it right makes no other trap of it. */
  key: string;
  quote: string;
}

export function rightedBy(
  failure: PendingFailure,
  passed: ParsedCommand,
  { folder, escalated }: { folder: string; escalated: boolean },
): Righted {
  // Settings are left out of commands, but where they are all that differs they are what put it right.
  const setting = shownSetting(failure, passed.setting);
  const onlySetting = failure.command === passed.text && failure.setting !== setting;
  const bySetting =
    onlySetting || (ofSurroundings.test(failure.signature) && hasMore(setting, failure.setting));
  const failed = bySetting ? `${failure.setting} ${failure.command}`.trim() : failure.command;
  const fixed = bySetting ? `${setting} ${passed.text}`.trim() : passed.text;
  const { installed } = failure;
  const helped =
    installed !== '' && installed !== passed.text && (failed === fixed || isSameProgram({ failure, passed }));
  return {
    ...{ failure, passed, failed, fixed, setting, bySetting, helped, folder, escalated },
    key: `trap ${failure.signature}`,
    quote: `${failed}  ->  ${fixed}`,
  };
}

/** The very same command, whatever settings it was run with. */
export function isSameCommand({ failure, passed }: Pick<Righted, 'failure' | 'passed'>): boolean {
  return failure.command === passed.text;
}

export function isSameProgram({ failure, passed }: Pick<Righted, 'failure' | 'passed'>): boolean {
  return programIn(failure.command) === programIn(passed.text);
}
