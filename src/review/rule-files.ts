import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { CarryoverError, systemCode } from '../shared/errors.ts';
import { absent, backupInto, hashFile, syncFolder, writeAtomic } from '../store/files.ts';

/**
 * The disk as decisions use it. Calls throw a CarryoverError that says what to do, and have changed nothing then.
 * Tests put a layer in between that says "disk full" or ends the work half way.
 */
export interface RuleFiles {
  /** Null when there is no such file. */
  read(file: string): Buffer | null;
  /** All or nothing, and on the disk when it returns. Throws `changed-on-disk` unless the file still has this hash. */
  write(file: string, bytes: Buffer, expectedHash: string): void;
  /** Throws `changed-on-disk` unless the file still has this hash. */
  remove(file: string, expectedHash: string): void;
  /** Copies the file into the folder; null when there is no file. */
  backUp(folder: string, file: string): string | null;
}

/** AGENTS.md files are a few KB; one this large is no such file. */
const MAX_RULES_FILE = 4_194_304;

export const diskRuleFiles: RuleFiles = {
  read(file) {
    try {
      const found = fs.statSync(file);
      if (!found.isFile())
        throw new CarryoverError('cannot-write', `${file} is no file. Move it away, then try again.`);
      if (found.size > MAX_RULES_FILE)
        throw new CarryoverError('cannot-write', `${file} is over 4 MB, too large for a file of rules.`);
      return fs.readFileSync(file);
    } catch (error) {
      if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return null;
      throw refused(error, `${file} cannot be read`);
    }
  },
  write: (file, bytes, expectedHash) => writeAtomic(file, bytes, { expectedHash }),
  remove(file, expectedHash) {
    if (hashFile(file) !== expectedHash)
      throw new CarryoverError('changed-on-disk', `${file} has just been changed. Try again.`);
    try {
      fs.unlinkSync(file);
      syncFolder(path.dirname(file));
    } catch (error) {
      throw refused(error, `${file} cannot be deleted`);
    }
  },
  backUp: backupInto,
};

/** The same, asking right before each change whether we may still make one; `check` throws when we may not. */
export function fencedRuleFiles(check: () => void = () => undefined): RuleFiles {
  return {
    ...diskRuleFiles,
    write(file, bytes, expectedHash) {
      check();
      diskRuleFiles.write(file, bytes, expectedHash);
    },
    remove(file, expectedHash) {
      check();
      diskRuleFiles.remove(file, expectedHash);
    },
  };
}

/** SHA-256 of a file's bytes in hex, or `absent`. */
export function hashOf(bytes: Buffer | null): string {
  return bytes === null ? absent : createHash('sha256').update(bytes).digest('hex');
}

function refused(error: unknown, what: string): CarryoverError {
  if (error instanceof CarryoverError) return error;
  const code = systemCode(error) ?? 'unknown error';
  return new CarryoverError('cannot-write', `${what} (${code}). Check who may use it, then try again.`, {
    cause: error,
  });
}
