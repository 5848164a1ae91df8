import path from 'node:path';
import type { BriefLine } from '../../learn/brief.ts';
import { machineTrapOf } from '../../learn/deeds/machine-traps.ts';
import { count } from '../../shared/amounts.ts';
import type { Candidate } from '../../shared/model.ts';

/** The traps that wait, as a brief tells them; approved ones are rules. `foldersOf` are those in which a trap was met. */
export function trapLines(
  known: readonly Candidate[],
  foldersOf: (trap: Candidate) => readonly string[],
  project: string,
): BriefLine[] {
  const away = putAwayIn(known, project);
  return known
    .filter(({ kind, status, verdict }) => kind === 'trap' && status === 'open' && verdict === 'ok')
    .filter(({ scope, text }) => scope === 'project' || !away.has(machineTrapOf(text)?.key ?? text))
    .map((trap) => ({
      section: 'traps',
      ...{ text: trap.text, sessions: trap.sessions },
      files: trap.scope === 'global' ? [] : foldersOf(trap).map((folder) => path.relative(project, folder)),
      evidence: count(trap.sessions, 'session'),
    }));
}

/** Traps that a person put away for a project. When others meet the same it waits for everywhere, and here it stays away. */
function putAwayIn(known: readonly Candidate[], project: string): Set<string> {
  const away = known.filter((each) => each.kind === 'trap' && each.status === 'archived');
  return new Set(
    away
      .filter((each) => each.project === project)
      .flatMap(({ text }) => {
        const trap = machineTrapOf(text);
        return trap === null ? [] : [trap.key, trap.general ?? text];
      }),
  );
}
