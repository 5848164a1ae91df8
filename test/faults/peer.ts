/**
 * A process of its own that does what a window does, until it is killed. It prints a JSON line for everything it learns.
 * Argument: JSON of `jobSchema`.
 */
import fs from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { createBirpc } from 'birpc';
import * as z from 'zod';
import { connectEngine, type EngineHandle } from '../../src/engine/connect.ts';
import { claimOwnership } from '../../src/engine/ownership/ownership.ts';
import type { Connection } from '../../src/engine/ownership/connection.ts';
import { CarryoverError, type ErrorCode } from '../../src/shared/errors.ts';
import { openStore } from '../../src/store/store.ts';
import { jobSchema, type Line } from './lines.ts';

const job = jobSchema.parse(JSON.parse(process.argv[2] ?? ''));

/** What a person must never meet here. */
const BROKEN: readonly ErrorCode[] = ['internal', 'state-unusable', 'cannot-write'];

function say(line: Line): void {
  fs.writeSync(1, `${JSON.stringify({ ...line, time: Date.now() })}\n`);
}

interface Numbers {
  next(): { epoch: number; number: number };
}

/**
 * Gives out numbers from the database, each only once. The owner counts up in a transaction; the others ask it. Two
 * owners at once would give out one number twice, or go back.
 */
async function giveNumbers(stateDir: string): Promise<never> {
  for (;;) {
    const claim = await claimOwnership(stateDir);
    if (claim.role === 'owner') {
      const { db } = await openStore(stateDir);
      const read = (key: string): number =>
        Number(db.get('select value from setting where key = ?', [key], (row) => row.text(0)) ?? 0);
      const write = (key: string, value: number): void =>
        db.run('insert or replace into setting(key, value) values (?, ?)', [key, String(value)]);
      const epoch = read('epoch') + 1;
      write('epoch', epoch);
      const numbers: Numbers = {
        next: () =>
          db.transaction(() => {
            if (read('epoch') !== epoch) throw new Error('another owner has written');
            const number = read('number') + 1;
            write('number', number);
            return { epoch, number };
          }),
      };
      say({ kind: 'owner', epoch });
      claim.accept((connection) => void createBirpc<object, Numbers>(numbers, channel(connection)));
      for (;;) {
        say({ kind: 'number', ...numbers.next() });
        await pause(20);
      }
    }
    const { connection } = claim;
    const lost = new Promise<undefined>((resolve) => connection.onClose(() => resolve(undefined)));
    const owner = createBirpc<Numbers, object>({}, channel(connection));
    for (;;) {
      const given = await Promise.race([owner.next(), lost]);
      if (!given) break;
      say({ kind: 'number', ...given });
      await Promise.race([pause(20), lost]);
    }
  }
}

function channel(connection: Connection) {
  return {
    post: (message: unknown) => connection.send(message),
    on: (listener: (message: unknown) => void) => connection.onMessage(listener),
    bind: 'functions' as const,
    timeout: -1,
  };
}

/** Asks the same again and again. */
async function recall(engine: EngineHandle, query: string): Promise<never> {
  for (;;) {
    try {
      const { total } = await engine.api.recall({ query });
      say({ kind: 'recalled', total });
    } catch (error) {
      sayFault(error);
    }
    await pause(50);
  }
}

/** Decides this and that as fast as it can, and says what was confirmed. */
async function decide({ api }: EngineHandle, seed: number): Promise<never> {
  let turn = seed;
  for (;;) {
    try {
      const candidates = await api.candidates({});
      const candidate = candidates[turn % Math.max(1, candidates.length)];
      turn = (turn * 7_919 + 13) % 1_000_003;
      if (!candidate) await pause(5);
      else if (candidate.status !== 'open') {
        const last = (await api.decisions({ limit: 100 })).find(
          (each) => each.candidate === candidate.id && !each.undone,
        );
        if (last?.type === 'approve' && last.receipt !== null && turn % 2 === 0) {
          const { path, text } = last.receipt;
          const { beforeHash } = await api.previewRetire({ path, text });
          say({ kind: 'decided', id: (await api.retire({ path, text, beforeHash })).decision.id });
        } else if (last) say({ kind: 'undone', id: (await api.undo(last.id)).decision.id });
      } else if (turn % 3 === 0) {
        say({ kind: 'decided', id: (await api.archive(candidate.id)).decision.id });
      } else {
        const { beforeHash } = await api.preview(candidate.id, {});
        say({ kind: 'decided', id: (await api.approve(candidate.id, { beforeHash })).decision.id });
      }
    } catch (error) {
      // Another one decided first, or the owner has just gone: a person would look and try again.
      const refused = error instanceof CarryoverError && !BROKEN.includes(error.code);
      if (!refused) sayFault(error);
    }
    await pause(1);
  }
}

/** Carries out what stands on its input: a line of JSON for each question. */
function answer({ api }: EngineHandle): void {
  const askedSchema = z.object({
    id: z.number(),
    method: z.enum(['status', 'archive', 'recall', 'scan']),
    argument: z.string(),
  });
  createInterface({ input: process.stdin }).on('line', (line) => {
    const { id, method, argument } = askedSchema.parse(JSON.parse(line));
    const asked = {
      status: () => api.status().then(({ ownerPid }) => ownerPid),
      scan: () => api.scan().then(({ files }) => files),
      archive: () => api.archive(argument).then(({ decision }) => decision.id),
      recall: () => api.recall({ query: argument }).then(({ total }) => total),
    };
    asked[method]().then(
      (value) => say({ kind: 'answer', id, value }),
      (error: unknown) =>
        say({ kind: 'refusal', id, code: error instanceof CarryoverError ? error.code : String(error) }),
    );
  });
}

function sayFault(error: unknown): void {
  say({ kind: 'fault', text: error instanceof Error ? (error.stack ?? error.message) : String(error) });
}

async function run(): Promise<void> {
  if (job.numbers !== undefined) giveNumbers(job.numbers).catch(sayFault);
  if (job.engine === undefined) return;
  const log = (text: string): void => say({ kind: 'log', text });
  const engine = await connectEngine({
    ...job.engine,
    watch: true,
    log: { info: log, warn: log, error: log },
    ...(job.times && { times: job.times }),
  });
  say({ kind: 'ready' });
  if (job.recall !== undefined) void recall(engine, job.recall);
  if (job.decide !== undefined) void decide(engine, job.decide);
  answer(engine);
}

run().catch(sayFault);
