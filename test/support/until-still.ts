import { setImmediate as nextTurn } from 'node:timers/promises';

/** More turns than anything in this process takes from one step to its next. */
const TURNS = 200;

/** Waits until a value has stayed the same for many turns of this process, however long these take: nothing is under way any more. */
export async function untilStill(value: () => unknown): Promise<void> {
  for (let [last, still] = [value(), 0]; still < TURNS;) {
    await nextTurn();
    still = value() === last ? still + 1 : 0;
    last = value();
  }
}
