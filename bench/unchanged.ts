/** How long it takes to see that nothing has changed in 10,000 files. Arguments: a folder to work in, the bundle. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { threadId, writeSession } from '../scripts/demo/session-lines.ts';
import { startEngine } from './engine-worker.ts';
import { milliseconds, printTable } from './tables.ts';

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
// The first one reads them all.
for (let count = 0; count <= TIMES; count++) {
  const engine = startEngine(bundle, codexHome, stateDir);
  const time = await engine.upToDate;
  if (count > 0) times.push(time);
  await engine.close();
}
times.sort((a, b) => a - b);
console.log('\nNothing changed');
printTable(
  ['what', 'best', 'middle', 'to reach'],
  [
    [
      `${FILES.toLocaleString('en')} files`,
      milliseconds(times[0] ?? 0),
      milliseconds(times[TIMES >> 1] ?? 0),
      '500 ms',
    ],
  ],
);
