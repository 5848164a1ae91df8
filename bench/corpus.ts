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
import { type Language, Texts } from './corpus-texts.ts';
import { type Random, createRandom } from './random.ts';

/**
 * Sessions that are the same in every run: about 5 % of their bytes are what was said and done, the rest is what Codex
 * writes beside it. They are spread over two years, one in ten is archived, and six large ones make up a third of all bytes.
 */
const corpusSchema = z.object({
  codexHome: z.string(),
  bytes: z.number(),
  sessions: z.number(),
  /** Texts that stand in it, to ask for. */
  samples: z.object({
    terms: z.array(z.string()),
    phrases: z.array(z.string()),
    threeTerms: z.array(z.string()),
    identifiers: z.array(z.string()),
    cjk: z.array(z.string()),
  }),
  /** The largest session. */
  giant: z.object({ thread: z.string(), bytes: z.number(), lines: z.number() }),
});
export type Corpus = z.infer<typeof corpusSchema>;

/** Change it with anything that changes what is written. */
const VERSION = 1;
const MB = 1_000_000;
const DAY = 86_400_000;
const LAST_DAY = Date.UTC(2026, 10, 20);
const SAMPLES = 60;
const PROJECTS = ['shop', 'blog', 'notes', 'harbour', 'atlas'];
/** Bytes of all else for one byte of text. */
const REST = 22;
/** What a line costs beside its text. */
const ENVELOPE = 450;

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

/** Makes up sessions turn by turn. */
class SessionMaker {
  readonly samples: Corpus['samples'] = { terms: [], phrases: [], threeTerms: [], identifiers: [], cjk: [] };
  readonly #random: Random;
  readonly #texts: Texts;
  /** Stands for whatever is encoded; one block, cut anew each time. */
  readonly #noise: string;
  #call = 0;

  constructor(random: Random) {
    this.#random = random;
    this.#texts = new Texts(random);
    const bytes = Buffer.from(Array.from({ length: 300_000 }, () => random.between(0, 255)));
    this.#noise = bytes.toString('base64');
  }

  /** Turns until `enough` says so. */
  *turns(thread: string, enough: () => boolean): Generator<Step[]> {
    const language = this.#random.pick<Language>(['english', 'english', 'english', 'chinese', 'japanese']);
    for (let turn = 0; turn === 0 || !enough(); turn++) yield this.#turn(thread, turn, language);
  }

  #turn(thread: string, turn: number, language: Language): Step[] {
    const random = this.#random;
    const said = random.chance(0.06)
      ? this.#texts.rule()
      : this.#texts.prose(language, random.between(40, 400));
    const steps: Step[] = [...this.#repeated('user', 'input_text', said), { user: said }];
    this.#sample(said, language);
    for (let count = random.between(1, 4); count > 0; count--) steps.push(...this.#work(language));
    const unique = `${this.#texts.identifier()}${thread.slice(-5)}x${turn}`;
    const final = `${this.#texts.prose(language, random.between(200, 1_000))} ${unique}`;
    if (this.samples.identifiers.length < SAMPLES && random.chance(0.05))
      this.samples.identifiers.push(unique);
    steps.push({ final }, ...this.#repeated('assistant', 'output_text', final));
    return steps;
  }

  #work(language: Language): Step[] {
    const random = this.#random;
    const steps: Step[] = [];
    const say = this.#texts.prose(language, random.between(60, 300));
    steps.push(this.#reasoning(say.length), { say }, ...this.#repeated('assistant', 'output_text', say));
    const failed = random.chance(0.25);
    const command = this.#texts.command();
    const output = this.#texts.output(failed);
    const callId = `call_${this.#call++}`;
    const kept = Math.min(output.length, failed ? 4_096 : 512);
    steps.push(
      response({
        type: 'function_call',
        name: 'exec_command',
        arguments: JSON.stringify({ cmd: command }),
        call_id: callId,
      }),
      { run: command, exit: failed ? 1 : 0, output },
      response({
        type: 'function_call_output',
        call_id: callId,
        output: output + this.#filler(kept * REST - output.length * 2),
      }),
    );
    if (random.chance(0.4)) {
      const diff = this.#texts.diff();
      steps.push({ change: this.#texts.path(), diff }, this.#reasoning(diff.length));
    }
    if (random.chance(0.02))
      steps.push({
        line: { type: 'compacted', payload: { message: '', replacement_history: [this.#filler(60_000)] } },
      });
    return steps;
  }

  /** A message as the model is given it. */
  #repeated(role: string, type: string, text: string): Step[] {
    const steps: Step[] = [
      response({ type: 'message', role, content: [{ type, text }], ...(role === 'user' && marked) }),
    ];
    const missing = text.length * (REST - 1) - 2 * ENVELOPE;
    if (role === 'assistant' && missing > 0) steps.push(this.#reasoning(text.length));
    return steps;
  }

  /** Thoughts, encrypted; sized to the text beside them. */
  #reasoning(textLength: number): Step {
    const encrypted = this.#filler(textLength * (REST - 3) - ENVELOPE);
    return response({ type: 'reasoning', summary: [], content: null, encrypted_content: encrypted });
  }

  #filler(length: number): string {
    const wanted = Math.max(0, Math.round(length));
    let text = '';
    while (text.length < wanted) {
      const from = this.#random.between(0, this.#noise.length - 2);
      text += this.#noise.slice(from, from + wanted - text.length);
    }
    return text;
  }

  #sample(said: string, language: Language): void {
    const { terms, phrases, threeTerms, cjk } = this.samples;
    if (!this.#random.chance(0.08)) return;
    if (language !== 'english') {
      const run = /\p{L}{6,}/u.exec(said)?.[0] ?? '';
      if (run !== '' && cjk.length < SAMPLES) cjk.push(run.slice(1, 1 + this.#random.between(2, 4)));
      return;
    }
    const words = said.match(/\b[a-z]{3,}\b/g) ?? [];
    if (words.length < 6) return;
    if (terms.length < SAMPLES) terms.push(this.#random.pick(words));
    const pair = /\b([a-z]{3,} [a-z]{3,})\b/.exec(said)?.[1];
    if (pair !== undefined && phrases.length < SAMPLES) phrases.push(pair);
    if (threeTerms.length < SAMPLES) threeTerms.push([words[0], words[2], words[4]].join(' '));
  }
}

const marked = { internal_chat_message_metadata_passthrough: { content_item_kinds: ['user.text'] } };

function response(payload: object): { line: { type: string; payload: object } } {
  return { line: { type: 'response_item', payload } };
}
