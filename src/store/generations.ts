import fs from 'node:fs';
import path from 'node:path';
import { systemCode } from '../shared/errors.ts';
import { diskError } from './errors.ts';

/**
 * The index file of each generation of owners (src/engine/ownership/generation.ts). An owner that hung may go on writing
 * into its file when it wakes, so its successor works on a copy under a name of its own.
 */
export function indexFile(stateDir: string, generation: number): string {
  return path.join(stateDir, generation === 0 ? 'index.db' : `index-${generation}.db`);
}

/** The index that a folder which may not be written can be asked: the newest up to this generation. */
export function newestIndex(stateDir: string, generation: number): string | undefined {
  return newestBefore(stateDir, generation + 1);
}

/** Whether no owner of this generation has opened its index yet. */
export function isNewGeneration(stateDir: string, generation: number): boolean {
  return generation > 0 && !fs.existsSync(indexFile(stateDir, generation));
}

/**
 * Copies the newest index of an earlier generation into this one's place, if it is not there yet. False when there is
 * nothing to copy, or when somebody still writes into it: then the index has to be built again. Throws `cannot-write` when
 * there is no room for it.
 */
export function inheritIndex(stateDir: string, generation: number): boolean {
  const target = indexFile(stateDir, generation);
  const source = newestBefore(stateDir, generation);
  if (fs.existsSync(target) || source === undefined) return fs.existsSync(target);
  const temporary = `${target}.copy`;
  try {
    const before = stampOf(source);
    // The log first, the file itself last under its name: a crash half way leaves no index rather than half of one.
    fs.rmSync(`${target}-wal`, { force: true });
    if (fs.existsSync(`${source}-wal`)) copy(`${source}-wal`, `${target}-wal`);
    copy(source, temporary);
    if (stampOf(source) === before) {
      fs.renameSync(temporary, target);
      return true;
    }
    fs.rmSync(`${target}-wal`, { force: true });
    return false;
  } catch (error) {
    throw diskError(error, stateDir);
  } finally {
    fs.rmSync(temporary, { force: true });
  }
}

/** Removes the index files of earlier generations. A process that hangs keeps its own until it ends. */
export function removeOldIndexes(stateDir: string, generation: number): void {
  for (const { file } of indexesBefore(stateDir, generation)) {
    for (const suffix of ['', '-wal', '-journal']) {
      try {
        fs.rmSync(file + suffix, { force: true });
      } catch {
        // On Windows it stays as long as somebody has it open. The next start tries again.
      }
    }
  }
}

function newestBefore(stateDir: string, generation: number): string | undefined {
  return indexesBefore(stateDir, generation).sort((a, b) => b.generation - a.generation)[0]?.file;
}

function indexesBefore(stateDir: string, limit: number): { file: string; generation: number }[] {
  return fs
    .readdirSync(stateDir)
    .flatMap((name) => {
      const match = /^index(?:-(\d{1,9}))?\.db$/.exec(name);
      return match ? [{ file: path.join(stateDir, name), generation: Number(match[1] ?? 0) }] : [];
    })
    .filter((index) => index.generation < limit);
}

/** On most file systems of today a copy takes no time and no room until one of the two is written. */
function copy(from: string, to: string): void {
  fs.copyFileSync(from, to, fs.constants.COPYFILE_FICLONE);
  fs.chmodSync(to, 0o600);
}

/** What tells that nobody wrote into a database since. */
function stampOf(file: string): string {
  return ['', '-wal']
    .map((suffix) => {
      try {
        const { size, mtimeNs, ino } = fs.statSync(file + suffix, { bigint: true });
        return `${ino}|${size}|${mtimeNs}`;
      } catch (error) {
        if (systemCode(error) === 'ENOENT') return 'absent';
        throw error;
      }
    })
    .join(' ');
}
