import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { CarryoverError } from '../shared/errors.ts';
import { diskError, isWriteRefusal } from './errors.ts';
import type { FileLayer } from './file-layer.ts';
import { schemaName } from './pragmas.ts';
import type { Sqlite } from './sqlite-engine.ts';

/**
 * Proves on this machine and in this folder that what the engine commits reaches the disk: writes a row, looks for its
 * bytes in the WAL and in the file, opens the file again and reads the row. Done once for each folder and engine
 * version. Throws `state-unusable` when something is missing.
 */
export function selfTest(sqlite: Sqlite, folder: string, files?: FileLayer): void {
  const proof = path.join(folder, 'engine-tested.txt');
  const wanted = `${sqlite.name} on Node ${process.versions.node}\n`;
  if (readOrEmpty(proof) === wanted) return;
  const file = path.join(folder, 'self-test.db');
  removeAll(file);
  try {
    runTest(sqlite, file, files);
    // Somebody else's, as of a run as root, may not be written, but it can be replaced.
    fs.rmSync(proof, { force: true });
    fs.writeFileSync(proof, wanted, { mode: 0o600 });
  } catch (error) {
    if (error instanceof CarryoverError) throw error;
    throw isWriteRefusal(error)
      ? diskError(error, folder)
      : new CarryoverError(
          'state-unusable',
          `Carryover's database does not work in ${folder}. Run "Carryover: Show Status" and report what it says.`,
          { cause: error },
        );
  } finally {
    removeAll(file);
  }
}

function runTest(sqlite: Sqlite, file: string, files?: FileLayer): void {
  const mark = randomUUID();
  const options = { file, ...(files && { files }) };
  const first = sqlite.openDatabase(options);
  try {
    first.exec(`create table ${schemaName}.proof(mark text)`);
    first.transaction(() => first.run('insert into proof values (?)', [mark]));
    expectBytes(`${file}-wal`, mark);
  } finally {
    first.close();
  }
  expectBytes(file, mark);
  const second = sqlite.openDatabase(options);
  try {
    const read = second.get('select mark from proof', [], (row) => row.text(0));
    if (read !== mark) throw new Error('the row is gone after opening the file again');
  } finally {
    second.close();
  }
}

function expectBytes(file: string, mark: string): void {
  if (!fs.readFileSync(file).includes(mark)) throw new Error(`the row did not reach ${path.basename(file)}`);
}

function removeAll(file: string): void {
  for (const suffix of ['', '-wal', '-journal']) fs.rmSync(file + suffix, { force: true });
}

function readOrEmpty(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
