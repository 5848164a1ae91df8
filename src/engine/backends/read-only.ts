import type { CarryoverError } from '../../shared/errors.ts';
import { Engine } from '../engine.ts';
import { type Backend, type BackendOptions, isLong, serve } from './backend.ts';

export interface ReadOnlyOptions extends BackendOptions {
  /** Why nothing can be written. It is thrown when there is nothing to answer from either. */
  reason: CarryoverError;
  /** Whether that has passed. */
  isOver: () => boolean | Promise<boolean>;
  /** Milliseconds from one such look to the next. */
  retry: number;
}

/**
 * The disk is full, the folder may not be written, or Codex has no home to put it into: then nobody writes, nobody has to own
 * anything, and what was indexed before can still be asked. It is lost once that is over.
 */
export async function readOnlyBackend({
  reason,
  isOver,
  retry,
  ...options
}: ReadOnlyOptions): Promise<Backend> {
  let engine: Engine;
  try {
    engine = await Engine.open({ ...options, readOnly: reason });
  } catch {
    throw reason;
  }
  const over = new AbortController();
  const lost = new Promise<void>((resolve) => {
    over.signal.addEventListener('abort', () => resolve());
  });
  const look = async (): Promise<void> => {
    if (await isOver()) over.abort();
  };
  const timer = setInterval(() => void look(), retry);
  timer.unref();
  const served = serve(engine, options.log);
  return {
    functions: {
      // Whoever asks for a look through the sessions need not wait for the next try.
      call: async (method, params) => {
        if (isLong(method)) await look();
        if (over.signal.aborted) await new Promise<never>(() => undefined);
        return served.call(method, params);
      },
    },
    lost,
    close: async () => {
      clearInterval(timer);
      await engine.close();
    },
  };
}
