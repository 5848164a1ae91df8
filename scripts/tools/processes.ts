import { setTimeout as sleep } from 'node:timers/promises';

/** Whether any process of the group that `leader` started is still there. */
function groupLives(leader: number): boolean {
  try {
    process.kill(-leader, 0);
    return true;
  } catch {
    return false;
  }
}

function signalGroup(leader: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-leader, signal);
  } catch {
    // The group is gone, which is what we want.
  }
}

/**
 * Ends a process that was spawned with `detached: true`, together with everything it started.
 * Asks first (SIGTERM), then insists (SIGKILL) after `graceMs`. Returns when the group is gone.
 */
export async function endGroup(leader: number, graceMs: number): Promise<void> {
  signalGroup(leader, 'SIGTERM');
  const deadline = Date.now() + graceMs;
  while (groupLives(leader) && Date.now() < deadline) await sleep(25);
  if (!groupLives(leader)) return;
  signalGroup(leader, 'SIGKILL');
  const killDeadline = Date.now() + 2_000;
  while (groupLives(leader) && Date.now() < killDeadline) await sleep(25);
}
