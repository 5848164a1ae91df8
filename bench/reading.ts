/**
 * Measures how fast sessions are read, beside `readline` with `JSON.parse` over the same files in the same run.
 *
 *     node --import tsx bench/reading.ts [MB]
 *
 * The sessions are made from the recorded fixtures: small lines only, with the tool output and reasoning of everyday work, and
 * with the huge lines of long sessions (compaction, images). The ratio is what counts; the figures depend on the machine.
 */
import { createReadStream } from 'node:fs';
import { appendFile, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import readline from 'node:readline';
import { findSessionFile } from '../src/codex/session-files.ts';
import { readSession } from '../src/codex/session-reader.ts';

const MB = 1024 * 1024;
const size = Number(process.argv[2] ?? 128) * MB;
const fixtures = path.resolve(import.meta.dirname, '../test/fixtures/sessions');
const folder = await mkdtemp(path.join(os.tmpdir(), 'carryover-bench-'));

function responseItem(payload: object): string {
  return `${JSON.stringify({ timestamp: '2026-11-21T09:46:50.003Z', ordinal: 1, type: 'response_item', payload })}\n`;
}

const output = (bytes: number): string =>
  responseItem({
    type: 'function_call_output',
    id: 'fco_1',
    call_id: 'call_other',
    output: 'a line of output\n'.repeat(bytes / 17),
  });
const reasoning = responseItem({
  type: 'reasoning',
  id: 'rs_1',
  summary: [],
  encrypted_content: 'x'.repeat(4_000),
});
const compacted = `${JSON.stringify({ timestamp: '2026-11-21T09:46:50.003Z', ordinal: 1, type: 'compacted', payload: { message: '', replacement_history: ['x'.repeat(2 * MB)] } })}\n`;

try {
  for (const version of ['0.169.0', '0.142.3']) {
    const turns = await readFile(path.join(fixtures, version, 'fail-change-pass.jsonl'), 'utf8');
    await measure(`${version}, small lines only`, turns);
    await measure(`${version}, everyday work`, turns + (output(20_000) + reasoning).repeat(8));
    await measure(`${version}, long session`, turns + (output(200_000) + reasoning).repeat(4) + compacted);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function measure(name: string, block: string): Promise<void> {
  const thread = /"id":"([0-9a-f-]{36})"/.exec(block)?.[1] ?? 'none';
  const file = path.join(folder, `rollout-2026-11-21T09-46-49-${thread}.jsonl`);
  await writeFile(file, '');
  const piece = block.repeat(Math.ceil((4 * MB) / block.length));
  while ((await stat(file)).size < size) await appendFile(file, piece);
  const megabytes = (await stat(file)).size / MB;
  // The best of three: what else the machine does only ever adds time.
  const ours: number[] = [];
  const plain: number[] = [];
  let events = 0;
  for (let round = 0; round < 3; round += 1) {
    const began = performance.now();
    events = await readOurs(file);
    ours.push(performance.now() - began);
    const then = performance.now();
    await readPlainly(file);
    plain.push(performance.now() - then);
  }
  const [fast, slow] = [Math.min(...ours), Math.min(...plain)];
  const rate = (ms: number): string => `${Math.round((megabytes / ms) * 1_000)} MB/s`;
  console.log(
    `${name}: ${rate(fast)}, ${events} events; readline + JSON.parse ${rate(slow)}; ratio ${(slow / fast).toFixed(1)}`,
  );
}

async function readOurs(name: string): Promise<number> {
  const file = await findSessionFile(name, folder);
  if (!file) throw new Error('the session is gone');
  let events = 0;
  const { problem } = await readSession({
    file,
    from: null,
    onBatch: (batch) => {
      events += batch.events.length;
      return Promise.resolve();
    },
  });
  if (problem) throw problem;
  return events;
}

async function readPlainly(name: string): Promise<void> {
  const lines = readline.createInterface({ input: createReadStream(name), crlfDelay: Infinity });
  for await (const line of lines) JSON.parse(line);
}
