import type { Locations } from '../engine/locations.ts';
import type { EngineApi, EngineEvents } from '../shared/engine-api.ts';

/** The engine as the command line gets it, in this process or in the one that owns the store. */
export interface ConnectedEngine {
  api: EngineApi;
  close(): Promise<void>;
}

export type Connect = (
  options: Locations & { watch: boolean; onEvent?: Partial<EngineEvents> },
) => Promise<ConnectedEngine>;

/** One command's connection: made when first needed, closed once. */
export class EngineConnection {
  readonly #connect: Connect;
  readonly #locations: () => Locations;
  #engine: Promise<ConnectedEngine> | undefined;

  constructor(connect: Connect, locations: () => Locations) {
    this.#connect = connect;
    this.#locations = locations;
  }

  /** The same engine for every call; only the first call's `onEvent` is heard. */
  readonly engine = async (onEvent?: Partial<EngineEvents>): Promise<EngineApi> => {
    this.#engine ??= this.#connect({
      ...this.#locations(),
      watch: false,
      ...(onEvent === undefined ? {} : { onEvent }),
    });
    return (await this.#engine).api;
  };

  /** Never rejects on account of a connection that could not be made. */
  async close(): Promise<void> {
    const engine = await this.#engine?.catch(() => undefined);
    await engine?.close();
  }
}
