import { setImmediate as nextTurn } from 'node:timers/promises';

/** Others are answered after so much work, in milliseconds. */
const TURN_MS = 2;

/** For long work in small pieces: to be awaited between them, it lets others have their turn from time to time. */
export function takingTurns(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < TURN_MS) return undefined;
    return nextTurn().then(() => {
      since = performance.now();
    });
  };
}
