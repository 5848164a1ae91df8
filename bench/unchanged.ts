/** How long it takes to see that nothing has changed in 10,000 files. Arguments: a folder to work in, the bundle. */
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { threadId, writeSession } from '../scripts/demo/session-lines.ts';
import { startEngine } from './engine-worker.ts';
import { milliseconds, report } from './tables.ts';

const FILES = 10_000;
const HOUR = 3_600_000;
const TIMES = 5;

const [folder = '', bundle = ''] = process.argv.slice(2);
const codexHome = path.join(folder, 'codex');
const stateDir = path.join(folder, 'state');
if (!existsSync(codexHome)) {
  for (let number = 1; number <= FILES; number++) {
    const turns = [[{ user: `Rename button ${number}.` }, { final: 'Renamed.' }]];
    const at = Date.UTC(2026, 10, 20) - number * HOUR;
    await writeSession(codexHome, { thread: threadId(number), cwd: '/home/dev/shop', at, turns });
  }
}
const times: number[] = [];
const work: number[] = [];
let first = 0;
// The first one reads them all, unless an earlier run did.
await rm(stateDir, { recursive: true, force: true });
for (let count = 0; count <= TIMES; count++) {
  const cpu = process.cpuUsage();
  const engine = startEngine(bundle, codexHome, stateDir);
  const time = await engine.upToDate;
  const { user, system } = process.cpuUsage(cpu);
  if (count === 0) first = time;
  else {
    times.push(time);
    work.push((user + system) / 1_000);
  }
  await engine.close();
}
const best = (values: readonly number[]): string => milliseconds(Math.min(...values));
const files = `${FILES.toLocaleString('en')} small sessions`;
console.log('\nMany small sessions');
report([
  { what: `first index of ${files}`, measured: `${(first / 1_000).toFixed(1)} s`, reach: '' },
  { what: `nothing changed, ${files}`, measured: `${best(times)}, best of ${TIMES}`, reach: '500 ms' },
  { what: 'nothing changed, processor time', measured: best(work), reach: '' },
]);
