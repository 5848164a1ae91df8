import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { brokenLinkError } from '../shared/broken-link.ts';
import { CarryoverError, systemCode } from '../shared/errors.ts';
import { diskError, isWriteRefusal, refusedFile } from './errors.ts';

export interface WriteOptions {
  /** Permissions of a new file, before the umask. An existing file keeps its own. */
  mode?: number;
  /** What `hashFile` must still say just before the file is replaced; else `changed-on-disk`. */
  expectedHash?: string;
}

/** What `hashFile` says of a file that is not there. */
export const absent = 'absent';

/** SHA-256 of the file's bytes in hex, or `absent`. */
export function hashFile(file: string): string {
  try {
    return hash(fs.readFileSync(file));
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return absent;
    throw diskError(error, file);
  }
}

/**
 * Replaces the file's content: whoever reads it meets the old bytes or the new ones, and the new ones are on the disk
 * when it returns. Follows symlinks to the real file and leaves them in place. Throws `cannot-write` with what to do;
 * the file is untouched then. The folder must exist.
 *
 * Not write-file-atomic: it does not notice that a disk filled up after half of the bytes and would put that half in
 * the file's place.
 */
export function writeAtomic(file: string, bytes: string | Uint8Array, options: WriteOptions = {}): void {
  let temporary: string | undefined;
  try {
    const real = realFile(file);
    const before = fs.statSync(real, { throwIfNoEntry: false });
    if (before) refuseReadOnly(real, before);
    temporary = path.join(
      path.dirname(real),
      `.${path.basename(real)}.${randomBytes(6).toString('hex')}.tmp`,
    );
    writeNew(temporary, bytes, options.mode ?? 0o666, before);
    if (options.expectedHash !== undefined && hashFile(real) !== options.expectedHash) {
      throw new CarryoverError(
        'changed-on-disk',
        `${file} has changed since you looked at it. Look at the change again.`,
      );
    }
    rename(temporary, real);
    temporary = undefined;
    syncFolder(path.dirname(real));
  } catch (error) {
    throw writeError(error, file);
  } finally {
    if (temporary !== undefined) fs.rmSync(temporary, { force: true });
  }
}

/**
 * Copies the file into the folder, private to the user, and returns the copy's path; null when there is no file. The
 * name begins with the content's hash, so the same content is kept once.
 */
export function backupInto(folder: string, file: string): string | null {
  let bytes: Buffer;
  try {
    bytes = fs.readFileSync(file);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw diskError(error, file);
  }
  const contentHash = hash(bytes);
  const copy = path.join(folder, `${contentHash.slice(0, 16)}-${path.basename(file)}`);
  makePrivateFolder(folder);
  if (hashFile(copy) !== contentHash) writeAtomic(copy, bytes, { mode: 0o600 });
  return copy;
}

/**
 * Removes what `writeAtomic` leaves beside a file, or anywhere in a folder, when its process is killed. Only for whoever is
 * the only one to write there; `age` in milliseconds leaves younger ones alone.
 */
export function removeLeftovers(folder: string, name?: string, age = 0): void {
  const oldest = Date.now() - age;
  try {
    for (const entry of fs.readdirSync(folder)) {
      const match = /^\.(.+)\.[0-9a-f]{12}\.tmp$/.exec(entry);
      if (!match || (name !== undefined && match[1] !== name)) continue;
      const file = path.join(folder, entry);
      if (fs.statSync(file).mtimeMs <= oldest) fs.rmSync(file);
    }
  } catch {
    // They are in nobody's way.
  }
}

/** Whether what the disk refused may be tried again: the folder can be written, and so can the file that was named, if one was. */
export function mayTryAgain(folder: string, refusal: CarryoverError): boolean {
  const file = refusedFile(refusal.cause);
  return whyRefused(folder) === undefined && (file === undefined || whyFileRefused(file) === undefined);
}

/** Why a file may not be read and written: Node's error, which names it. Undefined when it may, or is not there. */
export function whyFileRefused(file: string): unknown {
  try {
    fs.accessSync(file, fs.constants.R_OK | fs.constants.W_OK);
    return undefined;
  } catch (error) {
    return systemCode(error) === 'ENOENT' ? undefined : error;
  }
}

/** Why a few bytes cannot be written into the folder now: Node's error with the folder's path, or undefined when they can. */
export function whyRefused(folder: string): unknown {
  const file = path.join(folder, `.probe.${randomBytes(6).toString('hex')}.tmp`);
  try {
    fs.writeFileSync(file, Buffer.alloc(64 * 1024), { mode: 0o600, flush: true });
    return undefined;
  } catch (error) {
    return error instanceof Error ? Object.assign(error, { path: folder }) : error;
  } finally {
    try {
      fs.rmSync(file, { force: true });
    } catch {
      // The folder is gone, or a leftover for the next start.
    }
  }
}

/** Makes the folder, and those above it, if they are not there. Only the user may look into what it makes. */
export function makePrivateFolder(folder: string): void {
  try {
    for (const missing of missingFolders(folder)) makeFolder(missing);
    if (!fs.statSync(folder).isDirectory()) throw Object.assign(new Error('a file'), { code: 'ENOTDIR' });
  } catch (error) {
    const broken = brokenLinkError(folder, 'cannot-write');
    if (broken) throw broken;
    // A file has its name, or the name of a folder above it.
    if (!['EEXIST', 'ENOTDIR'].includes(systemCode(error) ?? '')) throw writeError(error, folder);
    const message = `${folder} is no folder, or stands below a file. Move the file away, or name another folder.`;
    throw new CarryoverError('cannot-write', message, { cause: error });
  }
}

/** The folder and those above it that are not there, the uppermost first. */
function missingFolders(folder: string): string[] {
  const missing: string[] = [];
  for (let at = path.resolve(folder); !fs.existsSync(at); at = path.dirname(at)) missing.unshift(at);
  return missing;
}

/**
 * Each by itself: asked for all at once (`recursive`), Node tries for ever where a system says of a folder that stands that nothing can
 * be made in it because it is not there, as Linux does of `/proc`.
 */
function makeFolder(folder: string): void {
  try {
    fs.mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    const madeByAnother = systemCode(error) === 'EEXIST' && fs.existsSync(folder);
    if (!madeByAnother) throw error;
  }
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Where the bytes really stand. A link may point at a file that does not exist yet. */
function realFile(file: string): string {
  try {
    return fs.realpathSync(file);
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
  }
  const inRealFolder = path.join(fs.realpathSync(path.dirname(file)), path.basename(file));
  const isLink = fs.lstatSync(inRealFolder, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  return isLink ? path.resolve(path.dirname(inRealFolder), fs.readlinkSync(inRealFolder)) : inRealFolder;
}

/** Renaming over a file asks only for rights on its folder, but read-only says that its owner wants it left alone. */
function refuseReadOnly(file: string, facts: fs.Stats): void {
  const writable = (facts.mode & 0o222) !== 0;
  if (!writable) throw Object.assign(new Error('the file is read-only'), { code: 'EACCES', path: file });
  fs.accessSync(file, fs.constants.W_OK);
}

function writeNew(
  file: string,
  bytes: string | Uint8Array,
  mode: number,
  before: fs.Stats | undefined,
): void {
  const fd = fs.openSync(file, 'wx', mode);
  try {
    fs.writeFileSync(fd, bytes);
    if (before) {
      keepOwner(fd, before);
      fs.fchmodSync(fd, before.mode & 0o7777);
    }
    fs.fsyncSync(fd);
  } finally {
    fs.closeSync(fd);
  }
}

/** Only root can give a file away; for everyone else the file is their own anyway, or its group shares the folder. */
function keepOwner(fd: number, before: fs.Stats): void {
  try {
    fs.fchownSync(fd, before.uid, before.gid);
  } catch (error) {
    if (systemCode(error) !== 'EPERM') throw error;
  }
}

/** On Windows a virus scanner or an editor may hold the file for a moment. */
function rename(from: string, to: string): void {
  for (let attempt = 1; ; attempt++) {
    try {
      fs.renameSync(from, to);
      return;
    } catch (error) {
      const passing =
        process.platform === 'win32' && ['EPERM', 'EACCES', 'EBUSY'].includes(systemCode(error) ?? '');
      if (!passing || attempt === 10) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, attempt * 10);
    }
  }
}

/** Makes a new name last. Windows cannot open folders and does not need it. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const fd = fs.openSync(folder, 'r');
  try {
    fs.fsyncSync(fd);
  } finally {
    fs.closeSync(fd);
  }
}

function writeError(error: unknown, file: string): CarryoverError {
  if (error instanceof CarryoverError) return error;
  if (isWriteRefusal(error)) return diskError(error, file);
  const code = systemCode(error) ?? 'unknown error';
  return new CarryoverError(
    'cannot-write',
    code === 'ENOENT'
      ? `${path.dirname(file)} is not there, so ${path.basename(file)} cannot be written. Create the folder first.`
      : `${file} cannot be written (${code}). Close other programs that use it and try again.`,
    { cause: error },
  );
}
