import { createBirpc } from 'birpc';
import type { EngineEvents } from '../../shared/engine-api.ts';
import { watchOwner } from '../ownership/alive.ts';
import type { Connection } from '../ownership/connection.ts';
import { type Backend, type OwnerFunctions, channel } from './backend.ts';

export interface FollowOptions {
  onEvent: Partial<EngineEvents>;
  /** Milliseconds between two questions for a sign of life. */
  ping: number;
  /** The owner gives no sign of life any more. Told once; the backend is lost then. */
  onHung: () => void;
}

/** Asks the process at the other end, which owns the engine. */
export function followedBackend(connection: Connection, { onEvent, ping, onHung }: FollowOptions): Backend {
  const rpc = createBirpc<OwnerFunctions, EngineEvents>(
    {
      changed: (parts) => onEvent.changed?.(parts),
      progress: (value) => onEvent.progress?.(value),
      taskComplete: (task) => onEvent.taskComplete?.(task),
    },
    channel(connection),
  );
  watchOwner(connection, { interval: ping, ask: () => rpc.alive(), onHung });
  return {
    functions: { call: (method, params) => rpc.call(method, params) },
    lost: new Promise((resolve) => connection.onClose(resolve)),
    close: () => {
      connection.close();
      return Promise.resolve();
    },
  };
}
