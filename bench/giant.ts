/**
 * Opens transcripts at turns of a session of 1 GB, and says what the index of it costs. Arguments: the folder of the
 * session, the state folder, the bundle.
 */
import { rm } from 'node:fs/promises';
import { readCorpus } from './corpus.ts';
import { startEngine } from './engine-worker.ts';
import { milliseconds, report } from './tables.ts';

/** Places in the session that are asked for, as shares of its lines. */
const PLACES = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1];

const [folder = '', stateDir = '', bundle = ''] = process.argv.slice(2);
const { codexHome, bytes, giant } = await readCorpus(folder);
await rm(stateDir, { recursive: true, force: true });
const first = startEngine(bundle, codexHome, stateDir);
const indexed = await first.upToDate;
const { messages } = await first.api.status();
await first.close();

const engine = startEngine(bundle, codexHome, stateDir);
await engine.upToDate;
const times: number[] = [];
for (const place of PLACES) {
  const line = Math.max(1, Math.round(giant.lines * place));
  const started = performance.now();
  const { rows } = await engine.api.transcript(giant.thread, { line });
  times.push(performance.now() - started);
  const shown = rows.map((row) => row.line);
  const near = giant.lines / 100;
  if (Math.min(...shown) > line + near || Math.max(...shown) < line - near)
    throw new Error(`the transcript is not at line ${line}`);
}
await engine.close();

console.log(
  `\nOne session of ${Math.round(bytes / 1e6)} MB: ${giant.lines.toLocaleString('en')} lines, ${messages.toLocaleString('en')} messages`,
);
report([
  {
    what: 'first index of one session of 1 GB',
    measured: `${(bytes / 1_000 / indexed).toFixed(1)} MB/s`,
    reach: '80 MB/s',
  },
  {
    what: 'transcript at a turn of 1 GB, the first after opening',
    measured: milliseconds(times[0] ?? 0),
    reach: '300 ms',
  },
  {
    what: `transcript at a turn of 1 GB, slowest of ${PLACES.length}`,
    measured: milliseconds(Math.max(...times)),
    reach: '300 ms',
  },
]);
