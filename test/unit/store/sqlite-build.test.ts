import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type initSqlJs from 'sql.js';
import * as z from 'zod';
import { releaseBuild, systemCalls } from '../../../src/store/wasm/sqlite-build.ts';

const require = createRequire(import.meta.url);
const dist = path.dirname(require.resolve('sql.js'));

const glueSchema = z.custom<typeof initSqlJs>((value) => typeof value === 'function');

/** A copy of the glue code of its own: sql.js gives out one instance for each evaluation of its module. */
function freshGlue(name: string): typeof initSqlJs {
  const file = path.join(dist, name);
  const known = require.cache[file];
  Reflect.deleteProperty(require.cache, file);
  const glue = glueSchema.parse(require(file));
  if (known) require.cache[file] = known;
  return glue;
}

/** Names of the imports that the engine calls, in order, while it works on its own in-memory files. */
async function trace(name: string): Promise<string[]> {
  const wasm = fs.readFileSync(path.join(dist, `${name}.wasm`));
  const calls: string[] = [];
  const engine = await freshGlue(`${name}.js`)({
    printErr: () => undefined,
    instantiateWasm(imports, done) {
      // The debug build gives the same table under two module names.
      for (const table of new Set(Object.values(imports))) {
        for (const [importName, original] of Object.entries(table)) {
          if (typeof original !== 'function') continue;
          const call = (args: unknown[]): unknown => Reflect.apply(original, undefined, args);
          table[importName] = (...args: unknown[]): unknown => {
            calls.push(importName);
            return call(args);
          };
        }
      }
      const instance = new WebAssembly.Instance(new WebAssembly.Module(wasm), imports);
      done(instance);
      return instance.exports;
    },
  });
  const database = new engine.Database();
  calls.length = 0;
  database.exec(`
    ATTACH '/proof.db' AS proof;
    PRAGMA proof.journal_mode=DELETE;
    CREATE TABLE proof.t(a INTEGER PRIMARY KEY, b TEXT);
    INSERT INTO proof.t(b) VALUES ('one'), (hex(zeroblob(20000)));
    PRAGMA proof.journal_mode=TRUNCATE;
    UPDATE proof.t SET b = 'two';
    PRAGMA proof.locking_mode=EXCLUSIVE;
    PRAGMA proof.journal_mode=WAL;
    DELETE FROM proof.t;
    PRAGMA proof.wal_checkpoint(TRUNCATE);
    VACUUM proof;
    DETACH proof;
  `);
  return calls;
}

describe('the pinned build of sql.js', () => {
  it('has the wasm whose hash is pinned', () => {
    const wasm = fs.readFileSync(path.join(dist, releaseBuild.wasmName));
    assert.equal(createHash('sha256').update(wasm).digest('hex'), releaseBuild.wasmSha256);
    const manifest = z.object({ version: z.string() });
    const text = fs.readFileSync(path.join(dist, '..', 'package.json'), 'utf8');
    assert.equal(manifest.parse(JSON.parse(text)).version, releaseBuild.version);
  });

  it('calls each import where the debug build, whose names are stable, calls the import of that meaning', async () => {
    const named = await trace('sql-wasm-debug');
    const minified = await trace('sql-wasm');
    assert.equal(minified.length, named.length);
    const meaning = new Map<string, Set<string>>();
    for (const [index, name] of minified.entries()) {
      const met = meaning.get(name) ?? new Set();
      meaning.set(name, met.add(named[index] ?? ''));
    }
    for (const call of systemCalls) {
      const wanted = call.startsWith('fd_') ? call : `__syscall_${call}`;
      const met = meaning.get(releaseBuild.imports[call][1]);
      assert.deepEqual([...(met ?? [])], [wanted]);
    }
  });
});
