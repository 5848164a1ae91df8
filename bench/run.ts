/**
 * Measures the engine and recall over made-up sessions.
 *
 *     npm run bench [-- 100mb|1gb|5gb] [--keep]
 *
 * The sessions stand in the temporary folder. Those of 1 GB and more are removed at the end unless `--keep` is said.
 */
import { execFileSync } from 'node:child_process';
import { rm, statfs } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { buildAlone } from '../scripts/build.ts';
import { corpusFolder, giantFolder, openCorpus, openGiant } from './corpus.ts';

const SIZES: Record<string, number> = { '100mb': 100, '1gb': 1_000, '5gb': 5_000 };
const MB = 1_000_000;
/** The one large session, in MB. */
const GIANT = 1_000;

const args = process.argv.slice(2);
const name = args.find((arg) => !arg.startsWith('--'))?.toLowerCase() ?? '100mb';
const megabytes = SIZES[name];
if (megabytes === undefined) throw new Error(`Sizes are ${Object.keys(SIZES).join(', ')}.`);
const folder = corpusFolder(megabytes);
const { bavail, bsize } = await statfs(os.tmpdir());
if (bavail * bsize < (megabytes + (megabytes > 100 ? GIANT : 0)) * MB * 1.5)
  throw new Error(`There is no room for ${name} in ${os.tmpdir()}.`);

const cpus = os.cpus();
console.log(
  `${cpus.length} x ${cpus[0]?.model ?? 'unknown'}, ${Math.round(os.totalmem() / 1e9)} GB, ${os.type()}, Node ${process.versions.node}`,
);
await openCorpus(megabytes);
const bundle = await buildAlone('engine', path.join(path.dirname(folder), 'engine'));
const stateDir = path.join(folder, 'state');
step('indexing.ts', folder, stateDir, bundle);
step('recall.ts', folder, stateDir);
step('rebuilding.ts', folder, stateDir, bundle);
step('unchanged.ts', path.join(path.dirname(folder), 'unchanged'), bundle);
if (megabytes > 100) {
  await openGiant(GIANT);
  step('giant.ts', giantFolder(GIANT), path.join(giantFolder(GIANT), 'state'), bundle);
  if (!args.includes('--keep')) {
    for (const made of [folder, giantFolder(GIANT)]) await rm(made, { recursive: true });
  }
}

/** Each in a process of its own, so that none finds the memory as another left it. */
function step(script: string, ...stepArgs: string[]): void {
  const file = path.join(import.meta.dirname, script);
  execFileSync(process.execPath, ['--import', 'tsx', file, ...stepArgs], { stdio: 'inherit' });
}
