/**
 * Measures the engine and recall over made-up sessions.
 *
 *     npm run bench [-- 100mb|1gb|5gb|500k] [--keep] [--own-node]
 *
 * The engine runs in the Node that the newest VS Code brings, as the extension does; with `--own-node` in the one that this
 * command runs in, as the command line does.
 *
 * `500k` is recall alone, over 500,000 messages. The sessions stand in the temporary folder; those of 1 GB and more are
 * removed at the end unless `--keep` is said. The figures of each size stay, and the last table has all of them.
 */
import { execFileSync } from 'node:child_process';
import { mkdir, rm, statfs } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { buildNode } from '../scripts/build.ts';
import { ensureVscode } from '../scripts/tools/vscode.ts';
import { corpusFolder, giantFolder, leanFolder, openCorpus, openGiant, openLean } from './corpus.ts';
import { figuresFile, printGrowth } from './growth.ts';
import { FIGURES_ENV } from './tables.ts';

/** Of session bytes, in MB. */
const SIZES: Record<string, number> = { '100mb': 100, '1gb': 1_000, '5gb': 5_000 };
const MB = 1_000_000;
/** The one large session, in MB. */
const GIANT = 1_000;
const MESSAGES = 500_000;
/** What that many messages and their index take, in MB. */
const LEAN = 2_000;
const names = [...Object.keys(SIZES), '500k'];

const args = process.argv.slice(2);
const name = args.find((arg) => !arg.startsWith('--'))?.toLowerCase() ?? '100mb';
if (!names.includes(name)) throw new Error(`Sizes are ${names.join(', ')}.`);
const megabytes = SIZES[name];
const all = path.dirname(corpusFolder(0));
const needed = megabytes === undefined ? LEAN : (megabytes + (megabytes > 100 ? GIANT : 0)) * 1.5;
const { bavail, bsize } = await statfs(os.tmpdir());
if (bavail * bsize < needed * MB) throw new Error(`There is no room for ${name} in ${os.tmpdir()}.`);

const node = args.includes('--own-node') ? process.execPath : (await ensureVscode('newest')).node;
const version = execFileSync(node, ['-p', 'process.versions.node'], { encoding: 'utf8' }).trim();
const cpus = os.cpus();
console.log(
  `${cpus.length} x ${cpus[0]?.model ?? 'unknown'}, ${Math.round(os.totalmem() / 1e9)} GB, ${os.type()}, Node ${version}, load ${os
    .loadavg()
    .map((load) => load.toFixed(1))
    .join(' ')}`,
);
const began = performance.now();
await mkdir(all, { recursive: true });
const { engine: bundle } = await buildNode(path.join(all, 'engine'));
const figures = figuresFile(all, name);
await rm(figures, { force: true });
const made = megabytes === undefined ? await measureRecall() : await measureAll(megabytes);
if (megabytes !== 100 && !args.includes('--keep')) {
  for (const folder of made) await rm(folder, { recursive: true });
}
await printGrowth(all, names);
console.log(`\n${name} took ${Math.round((performance.now() - began) / 1_000)} s`);

async function measureAll(size: number): Promise<string[]> {
  const folder = corpusFolder(size);
  const stateDir = path.join(folder, 'state');
  await openCorpus(size);
  step('indexing.ts', folder, stateDir, bundle);
  step('recall.ts', folder, stateDir);
  step('rebuilding.ts', folder, stateDir, bundle);
  step('unchanged.ts', path.join(all, 'unchanged'), bundle);
  if (size === 100) {
    step('gate-share.ts', folder, path.join(folder, 'state-gate'));
    return [folder];
  }
  const giant = giantFolder(GIANT);
  await openGiant(GIANT);
  step('giant.ts', giant, path.join(giant, 'state'), bundle);
  return [folder, giant];
}

async function measureRecall(): Promise<string[]> {
  const folder = leanFolder(MESSAGES);
  const stateDir = path.join(folder, 'state');
  await openLean(MESSAGES);
  step('filling.ts', folder, stateDir, bundle);
  step('recall.ts', folder, stateDir);
  return [folder];
}

/** Each in a process of its own, so that none finds the memory as another left it. */
function step(script: string, ...stepArgs: string[]): void {
  const file = path.join(import.meta.dirname, script);
  const env = { ...process.env, [FIGURES_ENV]: figures };
  execFileSync(node, ['--import', 'tsx', file, ...stepArgs], { stdio: 'inherit', env });
}
