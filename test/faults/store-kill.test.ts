import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { openStore } from '../../src/store/store.ts';
import { temporaryFolder } from '../unit/store/support.ts';

/** Set it higher for a run by hand. */
const trials = Number(process.env['KILL_TRIALS'] ?? 2);

describe('a bundled process that writes into the store', () => {
  let bundle: string;

  before(async () => {
    const folder = temporaryFolder();
    bundle = path.join(folder, 'writer.cjs');
    await build({
      entryPoints: [fileURLToPath(new URL('./store-writer.ts', import.meta.url))],
      outfile: bundle,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      logOverride: { 'empty-import-meta': 'silent' },
    });
    // Beside the bundle, as in the packaged extension.
    const wasm = path.join(path.dirname(createRequire(import.meta.url).resolve('sql.js')), 'sql-wasm.wasm');
    fs.copyFileSync(wasm, path.join(folder, 'sql-wasm.wasm'));
  });

  it(`loses nothing that it committed when it is killed (${trials} times)`, async () => {
    const stateDir = temporaryFolder();
    for (let trial = 0; trial < trials; trial++) {
      const acknowledged = await writeAndKill(stateDir, 20 + Math.random() * 150);
      const store = await openStore(stateDir);
      const { db, rebuilt } = store;
      assert.equal(rebuilt, 'no');
      const position = Number(db.get('select value from setting', [], (row) => row.text(0)));
      assert.ok(position >= acknowledged, `position ${position}, but ${acknowledged} was acknowledged`);
      const last = db.get('select max(id) from message', [], (row) => row.integer(0));
      assert.equal(last, position);
      const check = db.get('PRAGMA store.integrity_check', [], (row) => row.text(0));
      assert.equal(check, 'ok');
      db.exec("insert into message_text(message_text) values ('integrity-check')");
      store.close();
    }
  }).timeout(10_000 + trials * 3_000);

  /** The last position it printed before it was killed, this many milliseconds after its first. */
  async function writeAndKill(stateDir: string, after: number): Promise<number> {
    const child = spawn(process.execPath, [bundle, stateDir], { stdio: ['ignore', 'pipe', 'inherit'] });
    const closed = once(child, 'close');
    let last = 0;
    for await (const line of createInterface({ input: child.stdout })) {
      if (last === 0) setTimeout(() => child.kill('SIGKILL'), after);
      last = Number(line);
    }
    await closed;
    assert.ok(last > 0, 'the child wrote nothing');
    return last;
  }
});
