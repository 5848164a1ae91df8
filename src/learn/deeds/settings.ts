import type { PendingFailure } from '../learner-state.ts';

// What stands before a command and changes how it runs, as `ParsedCommand.setting` has it.

export function settingsIn(setting: string): string[] {
  return setting.match(/[A-Z_]\w*=(?:"[^"]*"|'[^']*'|\S*)|\S+ \S+ &&|\S+/g) ?? [];
}

/** What passed had a setting that the failure had not. */
export function hasMore(setting: string, before: string): boolean {
  return setting.length > before.length && setting.split(' ').some((each) => !before.includes(each));
}

/** Whose value may be a secret is worth telling only where the name alone says what was missing. */
export function shownSetting({ signature }: PendingFailure, setting: string): string {
  if (/^(?:setting|refused) /.test(signature)) return setting;
  return setting
    .split(' ')
    .filter((each) => !each.endsWith('=…'))
    .join(' ');
}

/** The names of the settings that it had only when it passed. */
export function alsoSet(failure: PendingFailure, setting: string): string {
  const had = new Set(failure.setting.split(' '));
  const names = setting
    .split(' ')
    .filter((each) => each.includes('=') && !had.has(each))
    .map((each) => `\`${each.replace(/=.*/, '')}\``);
  return names.length === 0 ? '' : `, and set ${names.join(' and ')} for it`;
}
