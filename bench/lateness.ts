import { readFileSync } from 'node:fs';
import { milliseconds, percentile } from './tables.ts';

/**
 * How late a timer of 1 ms comes in this thread, until `stop` tells it. Where the system says how long the main thread worked (Linux),
 * the most that it did between two ticks is told, too: what is beyond that is a busy machine.
 */
export function watchLateness(): { stop(): string } {
  const late: number[] = [];
  let own = 0;
  let last = performance.now();
  let before = worked();
  const timer = setInterval(() => {
    const now = performance.now();
    const after = worked();
    late.push(Math.max(0, now - last - 1));
    if (before !== undefined && after !== undefined) own = Math.max(own, after - before);
    [last, before] = [now, after];
  }, 1);
  return {
    stop() {
      clearInterval(timer);
      late.sort((a, b) => a - b);
      const told = `p99 ${milliseconds(percentile(late, 0.99))}, worst ${milliseconds(percentile(late, 1))}`;
      return before === undefined ? told : `${told}, of own work ${milliseconds(own)}`;
    },
  };
}

/** Milliseconds of processor time of the main thread; the kernel counts nanoseconds (scheduler/sched-stats). Undefined elsewhere. */
function worked(): number | undefined {
  try {
    const [nanoseconds = ''] = readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ');
    return Number(nanoseconds) / 1e6;
  } catch {
    return undefined;
  }
}
