import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { diskFiles, type FileLayer } from '../../../src/store/file-layer.ts';

const parent = fs.mkdtempSync(path.join(os.tmpdir(), 'carryover-store-'));
process.once('exit', () => fs.rmSync(parent, { recursive: true, force: true }));

/** A folder of its own for each call, removed when the process ends: several test files share it. */
export function temporaryFolder(): string {
  return fs.mkdtempSync(path.join(parent, 'case-'));
}

export interface FaultyFiles extends FileLayer {
  /** From now on writes fail with this code, after half of the bytes; null means the disk is well again. */
  failWrites(code: string | null): void;
}

export function faultyFiles(): FaultyFiles {
  let failure: string | null = null;
  return {
    ...diskFiles,
    failWrites(code) {
      failure = code;
    },
    write(fd, from, position) {
      if (failure === null) return diskFiles.write(fd, from, position);
      if (from.byteLength > 1) return diskFiles.write(fd, from.subarray(0, from.byteLength >> 1), position);
      throw Object.assign(new Error(`${failure}: write`), { code: failure });
    },
  };
}
