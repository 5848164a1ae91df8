import { loadNodeSqlite } from './node-sqlite.ts';
import type { Sqlite } from './sqlite-engine.ts';
import { loadWasmSqlite } from './wasm/wasm-sqlite.ts';

export interface SqliteOptions {
  /**
   * `node` is the SQLite that Node itself has, which is faster and whose memory goes back to the system; `wasm` is sql.js, which runs
   * in any Node and over any file layer. Without it, Node's where there is one.
   */
  engine?: 'node' | 'wasm';
}

/** Loads an engine. Throws `state-unusable` when the one that is asked for is missing or is not one that was tested. */
export async function loadSqlite({ engine }: SqliteOptions = {}): Promise<Sqlite> {
  if (engine === 'wasm') return loadWasmSqlite();
  return loadNodeSqlite() ?? (await loadWasmSqlite());
}
