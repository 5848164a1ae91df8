import { checkedBy } from '../../learn/deeds/check-rule.ts';
import { parseCommand } from '../../learn/deeds/commands.ts';
import { folderAndCheck, inFolder } from '../../learn/deeds/where-run.ts';
import type { Candidate } from '../../shared/model.ts';

// What the candidates know of a check that a piece of work ended with.

/** A check with the settings that its candidate names; without them it may fail here. */
export function asRun(known: readonly Candidate[], check: string): string {
  const { folder, command: plain } = folderAndCheck(check);
  for (const { kind, text } of known) {
    const named = folderAndCheck(kind === 'check' ? (checkedBy(text) ?? '') : '');
    if (named.folder !== folder || !named.command.endsWith(` ${plain}`)) continue;
    if (parseCommand(named.command).text === plain) return inFolder(named.command, folder);
  }
  return check;
}

/** As the Inbox counts them; 0 for what is no candidate of its own. */
export function sessionsOfCheck(known: readonly Candidate[], check: string): number {
  const found = known.find(
    ({ kind, evidence }) => kind === 'check' && evidence.some(({ quote }) => quote === check),
  );
  if (found?.wordings === undefined) return found?.sessions ?? 0;
  // The candidate counts those that ended with the same in other words, too.
  return new Set(found.evidence.filter(({ quote }) => quote === check).map(({ thread }) => thread)).size;
}

/** A person archived it or retired its rule, and nothing new has come since. What another rule took the place of is told with that one. */
export function isPutAway(known: readonly Candidate[], check: string): boolean {
  return known.some(
    ({ kind, status, putAway, evidence }) =>
      kind !== 'trap' &&
      status === 'archived' &&
      putAway?.type !== 'replace' &&
      evidence.some(({ source, quote }) => source === 'observed' && quote === check),
  );
}
