import { once } from 'node:events';
import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import * as z from 'zod';
import {
  type Step,
  archivedPath,
  eachSessionLine,
  sessionPath,
  threadId,
} from '../scripts/demo/session-lines.ts';
import { createRandom } from './random.ts';
import { SessionMaker, samplesSchema } from './session-maker.ts';

/**
 * Sessions that are the same in every run: about 5 % of their bytes are what was said and done, the rest is what Codex
 * writes beside it. They are spread over two years, one in ten is archived, and six large ones make up a third of all bytes.
 */
const corpusSchema = z.object({
  codexHome: z.string(),
  bytes: z.number(),
  sessions: z.number(),
  /** Texts that stand in it, to ask for. */
  samples: samplesSchema,
  /** The largest session. */
  giant: z.object({ thread: z.string(), bytes: z.number(), lines: z.number() }),
});
export type Corpus = z.infer<typeof corpusSchema>;

/** Change it with anything that changes what is written. */
const VERSION = 2;
const MB = 1_000_000;
const DAY = 86_400_000;
const LAST_DAY = Date.UTC(2026, 10, 20);
const PROJECTS = ['shop', 'blog', 'notes', 'harbour', 'atlas'];
/** Messages of each session of a lean corpus. */
const MESSAGES_OF_LEAN = 100;

/** Where corpora are kept between runs. */
export function corpusFolder(megabytes: number): string {
  return path.join(os.tmpdir(), 'carryover-bench', `v${VERSION}-${megabytes}mb`);
}

/** Makes the corpus of that many MB (10^6 bytes), or finds the one that an earlier run made. */
export function openCorpus(megabytes: number): Promise<Corpus> {
  return open(corpusFolder(megabytes), (codexHome) => writeCorpus(codexHome, megabytes * MB));
}

/** Where the one session of that many MB is kept. */
export function giantFolder(megabytes: number): string {
  return path.join(path.dirname(corpusFolder(megabytes)), `v${VERSION}-one-of-${megabytes}mb`);
}

/** A home with a single session of that many MB. */
export function openGiant(megabytes: number): Promise<Corpus> {
  return open(giantFolder(megabytes), (codexHome) => writeGiant(codexHome, megabytes * MB));
}

/** Where the corpus of that many messages is kept. */
export function leanFolder(messages: number): string {
  return path.join(path.dirname(corpusFolder(messages)), `v${VERSION}-${messages}-messages`);
}

/** Sessions with at least that many messages and little beside them: for recall it is the messages that count. */
export function openLean(messages: number): Promise<Corpus> {
  return open(leanFolder(messages), (codexHome) => writeLean(codexHome, messages));
}

async function open(folder: string, write: (codexHome: string) => Promise<Corpus>): Promise<Corpus> {
  const manifest = path.join(folder, 'corpus.json');
  if (existsSync(manifest)) return readCorpus(folder);
  await rm(folder, { recursive: true, force: true });
  const corpus = await write(path.join(folder, 'codex'));
  await writeFile(`${manifest}.new`, JSON.stringify(corpus));
  await rename(`${manifest}.new`, manifest);
  return corpus;
}

/** The corpus that stands in this folder. */
export async function readCorpus(folder: string): Promise<Corpus> {
  return corpusSchema.parse(JSON.parse(await readFile(path.join(folder, 'corpus.json'), 'utf8')));
}

async function writeCorpus(codexHome: string, total: number): Promise<Corpus> {
  const maker = new SessionMaker(createRandom(20_261_120));
  const random = createRandom(11);
  const large = [0.1, 0.06, 0.06, 0.04, 0.04, 0.03].map((share, index) => ({
    from: total * (0.05 + index * 0.12),
    size: total * share,
  }));
  const corpus: Corpus = {
    ...{ codexHome, bytes: 0, sessions: 0, samples: maker.samples },
    giant: { thread: '', bytes: 0, lines: 0 },
  };
  for (; corpus.bytes < total; corpus.sessions++) {
    const due = large[0] !== undefined && corpus.bytes >= large[0].from ? large.shift() : undefined;
    // From 50 KB to 2 MB, small ones more often.
    const size = due?.size ?? 50_000 * 40 ** (random.next() * random.next());
    const at = LAST_DAY - Math.round((corpus.bytes / total) * 730 * DAY);
    const place = corpus.sessions % 10 === 9 ? archivedPath : sessionPath;
    const thread = threadId(corpus.sessions + 1);
    const written = await writeLines(place(codexHome, thread, at), at, (sum) =>
      eachSessionLine({
        ...{ thread, at, pace: 50, turns: maker.turns(thread, () => sum.bytes >= size) },
        cwd: `/home/dev/${PROJECTS[corpus.sessions % PROJECTS.length] ?? ''}`,
        originator: corpus.sessions % 3 === 0 ? 'codex-tui' : 'codex_vscode',
      }),
    );
    corpus.bytes += written.bytes;
    if (written.bytes > corpus.giant.bytes) corpus.giant = { thread, ...written };
  }
  return corpus;
}

async function writeLean(codexHome: string, messages: number): Promise<Corpus> {
  const maker = new SessionMaker(createRandom(500_000), 0);
  const corpus: Corpus = {
    ...{ codexHome, bytes: 0, sessions: 0, samples: maker.samples },
    giant: { thread: '', bytes: 0, lines: 0 },
  };
  for (; maker.messages < messages; corpus.sessions++) {
    const enough = maker.messages + MESSAGES_OF_LEAN;
    const at = LAST_DAY - Math.round((maker.messages / messages) * 730 * DAY);
    const thread = threadId(corpus.sessions + 1);
    const written = await writeLines(sessionPath(codexHome, thread, at), at, () =>
      eachSessionLine({
        ...{ thread, at, pace: 50 },
        turns: saidAndDone(maker.turns(thread, () => maker.messages >= enough)),
        cwd: `/home/dev/${PROJECTS[corpus.sessions % PROJECTS.length] ?? ''}`,
      }),
    );
    corpus.bytes += written.bytes;
    if (written.bytes > corpus.giant.bytes) corpus.giant = { thread, ...written };
  }
  return corpus;
}

/** Without the lines that Codex writes beside what was said and done. */
function* saidAndDone(turns: Iterable<Step[]>): Generator<Step[]> {
  for (const turn of turns) yield turn.filter((step) => !('line' in step));
}

async function writeGiant(codexHome: string, total: number): Promise<Corpus> {
  const maker = new SessionMaker(createRandom(1_120));
  const thread = threadId(1);
  const written = await writeLines(sessionPath(codexHome, thread, LAST_DAY), LAST_DAY, (sum) =>
    eachSessionLine({
      ...{ thread, at: LAST_DAY, pace: 50, turns: maker.turns(thread, () => sum.bytes >= total) },
      cwd: '/home/dev/shop',
    }),
  );
  const giant = { thread, ...written };
  return { codexHome, bytes: written.bytes, sessions: 1, samples: maker.samples, giant };
}

interface Written {
  bytes: number;
  lines: number;
}

/** `make` is told what was written so far. */
async function writeLines(
  file: string,
  time: number,
  make: (sum: Written) => Iterable<string>,
): Promise<Written> {
  await mkdir(path.dirname(file), { recursive: true });
  const stream = createWriteStream(file, { highWaterMark: MB });
  const sum: Written = { bytes: 0, lines: 0 };
  for (const line of make(sum)) {
    sum.bytes += Buffer.byteLength(line) + 1;
    sum.lines++;
    if (!stream.write(`${line}\n`)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'close');
  await utimes(file, time / 1000, time / 1000);
  return sum;
}
