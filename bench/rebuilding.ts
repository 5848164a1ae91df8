/**
 * How soon a written line is found while everything is read again. Arguments: the corpus, the state folder, the bundle.
 * It leaves the rebuild where it stands when the last line was found.
 */
import { readCorpus } from './corpus.ts';
import { startEngine } from './engine-worker.ts';
import { LiveLines, latencies } from './live-lines.ts';
import { report } from './tables.ts';

const [folder = '', stateDir = '', bundle = ''] = process.argv.slice(2);
const { codexHome } = await readCorpus(folder);
const lines = new LiveLines(codexHome);
const engine = startEngine(bundle, codexHome, stateDir);
await engine.upToDate;
const rebuilt = engine.api.rebuild();
try {
  console.log('\nWhile the index is rebuilt');
  const found = latencies(await lines.write(engine.api));
  report([{ what: 'line to recall while all is read again', measured: found, reach: 'p95 50 ms' }]);
} finally {
  await lines.remove();
  await engine.close();
  void rebuilt.catch(() => undefined);
}
process.exit(0);
