import type { SessionEvent } from '../../codex/events.ts';
import type { Deeds } from '../learner-state.ts';
import { checkKey } from '../meaning-key.ts';
import type { Observation } from '../observation.ts';
import { parseCommand } from './commands.ts';
import { checkRule } from './check-rule.ts';
import { OPEN, byItsName, whateverItIsGiven } from './general-check.ts';
import { observe, tell } from './teaching.ts';
import { inFolder, pathFrom } from './where-run.ts';

/** What passed after the last change proves the project's work. */
export function afterTurn(deeds: Deeds, event: SessionEvent, cwd: string): Observation[] {
  // What was changed may be proved in a later turn of the same work, by a second command too.
  // Of one check the widest is told: `cargo test --workspace` before `cargo test -p …`.
  const isOpen = ({ command }: { command: string }): number => Number(command.includes(OPEN));
  const proved = deeds.changed ? [...deeds.proofs].sort((a, b) => isOpen(a) - isOpen(b)) : [];
  deeds.proofs = [];
  if (proved.length === 0) return [];
  const folders = deeds.patches.added.map(({ path }) => path.replace(/[^/]*$/, ''));
  return proved.flatMap(({ command, line, setting, folder }) => {
    const ranIn = folder === undefined ? undefined : pathFrom(cwd, folder);
    const key = checkKey(whateverItIsGiven(byItsName(command), folders));
    const check = {
      ...observe(event, cwd, {
        kind: 'check',
        key,
        text: checkRule(command, setting),
        quote: command,
        score: parseCommand(command).proof === undefined ? BY_VERDICT : CHECK_SCORE,
        reasons: ['it passed at the end of a change', 'this project: names its own command'],
      }),
      line,
      ...(ranIn !== undefined && { ranIn }),
    };
    // Where the project begins is found out later: in another folder it is another check.
    return tell(deeds, check, ranIn === undefined ? key : inFolder(key, ranIn));
  });
}

/** One session's check is a habit of the agent; from the second session on it is the project's. */
const CHECK_SCORE = 0.4;
/** Only what it printed tells that it checks. */
const BY_VERDICT = 0.36;
