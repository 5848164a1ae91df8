/**
 * Makes the index of a corpus, and says what it costs for each message. Arguments: the corpus, the state folder, the
 * bundle.
 */
import { rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { readCorpus } from './corpus.ts';
import { startEngine } from './engine-worker.ts';
import { report } from './tables.ts';

const [folder = '', stateDir = '', bundle = ''] = process.argv.slice(2);
const { codexHome } = await readCorpus(folder);
await rm(stateDir, { recursive: true, force: true });
const engine = startEngine(bundle, codexHome, stateDir);
const time = await engine.upToDate;
const { messages } = await engine.api.status();
await engine.close();
const { size } = await stat(path.join(stateDir, 'index.db'));

console.log(`\nAn index of ${messages.toLocaleString('en')} messages`);
report([
  {
    what: 'messages taken in',
    measured: `${Math.round((messages / time) * 1_000).toLocaleString('en')} each second`,
    reach: '',
  },
  { what: 'index of each message', measured: `${Math.round(size / messages)} bytes`, reach: '' },
]);
