/**
 * What part of a first index redacting takes, by processor time in one thread: the events of all sessions, and a whole scan beside it.
 * Arguments: the folder of the corpus, a state folder.
 */
import { rm } from 'node:fs/promises';
import { Engine } from '../src/engine/engine.ts';
import { createSessionSource } from '../src/engine/reading/session-source.ts';
import { listEverySessionFile } from '../src/codex/session-files.ts';
import { type Gate, createGate } from '../src/safety/gate.ts';
import { readCorpus } from './corpus.ts';
import { report } from './tables.ts';

const [folder = '', stateDir = ''] = process.argv.slice(2);
const { codexHome } = await readCorpus(folder);
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** Seconds of a processor. */
function seconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
}

/** A gate that adds up what it takes. */
function measured(gate: Gate): { gate: Gate; spent: () => number } {
  let spent = 0;
  const timed =
    <Asked extends unknown[], Answer>(ask: (...asked: Asked) => Promise<Answer>) =>
    async (...asked: Asked): Promise<Answer> => {
      const began = seconds();
      const answer = await ask(...asked);
      spent += seconds() - began;
      return answer;
    };
  return {
    gate: {
      ...gate,
      redact: timed((text) => gate.redact(text)),
      redactMany: timed((texts) => gate.redactMany(texts)),
      redactEcho: timed((text, other) => gate.redactEcho(text, other)),
    },
    spent: () => spent,
  };
}

const { gate, spent } = measured(createGate());
const source = createSessionSource(gate);
const { files } = await listEverySessionFile(codexHome);
for (const file of files)
  await source.read({
    file,
    known: undefined,
    onReplaced: () => undefined,
    onBatch: () => Promise.resolve(),
    pause: () => Promise.resolve(),
    signal: new AbortController().signal,
  });
await rm(stateDir, { recursive: true, force: true });
const engine = await Engine.open({ codexHome, stateDir, watch: false, log: silent });
const began = seconds();
await engine.scan();
const whole = seconds() - began;
await engine.close();
report([
  {
    what: 'of a first index the gate takes, by processor time',
    measured: `${((100 * spent()) / whole).toFixed(0)} %`,
    reach: '50 %',
  },
]);
