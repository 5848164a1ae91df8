import fs from 'node:fs';
import path from 'node:path';
import { systemCode } from '../../shared/errors.ts';
import { diskError } from '../../store/errors.ts';
import { writeAtomic } from '../../store/files.ts';

/**
 * How often an owner that hung was replaced: `generation` in the state folder, a number, 0 when there is no file. A
 * hung owner keeps its name and its files open, so its successor takes a name and files of the next generation, and
 * the old one can harm nothing when it wakes. docs/faults.md has the whole of it.
 */
export function readGeneration(stateDir: string): number {
  try {
    const text = fs.readFileSync(fileOf(stateDir), 'utf8').trim();
    return /^\d{1,9}$/.test(text) ? Number(text) : 0;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return 0;
    throw diskError(error, fileOf(stateDir));
  }
}

/** To be called only by the holder of that generation's name. Throws `cannot-write`. */
export function writeGeneration(stateDir: string, generation: number): void {
  writeAtomic(fileOf(stateDir), `${generation}\n`, { mode: 0o600 });
}

function fileOf(stateDir: string): string {
  return path.join(stateDir, 'generation');
}
