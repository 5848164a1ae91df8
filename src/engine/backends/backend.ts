import * as z from 'zod';
import type { EngineEvents } from '../../shared/engine-api.ts';
import { type EngineFunctions, refusal, serveEngine } from '../../shared/engine-rpc.ts';
import { CarryoverError } from '../../shared/errors.ts';
import { type Log, describeError } from '../../shared/log.ts';
import type { Engine } from '../engine.ts';
import type { Locations } from '../locations.ts';
import type { Connection } from '../ownership/connection.ts';

/** One way to the engine: in this process, through the socket of the process that owns it, or only to what was indexed before. */
export interface Backend {
  functions: EngineFunctions;
  /** Resolves when this way has ended, and another one has to be found. */
  lost: Promise<void>;
  close(): Promise<void>;
}

/** What every way needs. */
export interface BackendOptions extends Locations {
  /** Take in what is new by itself, if this process owns the store. */
  watch: boolean;
  /** The engine's bundle, which a second thread runs while there is much to read. */
  bundle?: string | undefined;
  onEvent?: Partial<EngineEvents>;
  log: Log;
}

/** What an owner answers its followers. */
export interface OwnerFunctions extends EngineFunctions {
  /** A sign of life. */
  alive(): true;
}

/** A look through the sessions takes as long as it takes. */
export function isLong(method: string): boolean {
  return method === 'scan' || method === 'rebuild';
}

export function serve(engine: Engine, log: Log): EngineFunctions {
  return serveEngine(
    () => Promise.resolve(engine),
    (error) => log.error(describeError(error)),
  );
}

/** What birpc sends for an answer. */
const answerShape = z.object({ t: z.literal('s'), i: z.string() });

/** A connection as birpc wants it. */
export function channel(connection: Connection) {
  return {
    post(message: unknown) {
      try {
        connection.send(message);
      } catch (error) {
        // An answer that is too long. Nobody would hear of what is thrown here, and it would end the process.
        const answer = answerShape.safeParse(message).data;
        if (answer === undefined || !(error instanceof CarryoverError)) throw error;
        connection.send({ ...answer, r: refusal(error.code, error.message) });
      }
    },
    on: (listener: (message: unknown) => void) => connection.onMessage(listener),
    bind: 'functions' as const,
    timeout: -1,
  };
}
