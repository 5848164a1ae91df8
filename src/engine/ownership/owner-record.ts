import fs from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { CarryoverError } from '../../shared/errors.ts';
import { writeAtomic } from '../../store/files.ts';

/** `owner.json` in the state folder, private to the user: who may read it may talk to the owner. */
const recordSchema = z.object({
  pid: z.number(),
  /** Hex, 32 random bytes. */
  token: z.string(),
  /** Where the owner's name means something, and the name. */
  place: z.string(),
  address: z.string(),
});
export type OwnerRecord = z.infer<typeof recordSchema>;

/** How often the owner touches its record, in milliseconds. */
export const heartbeat = 5_000;
/** After so long without a touch an owner elsewhere is taken for dead. */
const silence = 3 * heartbeat;

export function recordPath(stateDir: string): string {
  return path.join(stateDir, 'owner.json');
}

/** Undefined when there is none or it cannot be understood. */
export function readRecord(stateDir: string): OwnerRecord | undefined {
  try {
    return recordSchema.parse(JSON.parse(fs.readFileSync(recordPath(stateDir), 'utf8')));
  } catch {
    return undefined;
  }
}

/**
 * Makes us the owner on record. To be called only by the holder of the name. A record from here is a dead owner's. One
 * from elsewhere (another container or computer that shares the folder, or this folder before it was moved) may be of a
 * living owner whose name we cannot see: throws `busy` while it is being touched, because two owners would destroy the index.
 */
export function writeRecord(stateDir: string, record: OwnerRecord): void {
  const known = readRecord(stateDir);
  const fromHere = known?.place === record.place && known.address === record.address;
  if (known && !fromHere && Date.now() - touched(stateDir) < silence) {
    const where =
      known.place === record.place
        ? 'The folder of Carryover had another name a moment ago and was in use. Try again in half a minute.'
        : 'Carryover is at work on the same folder in another container or on another computer. Close it there first.';
    throw new CarryoverError('busy', where);
  }
  writeAtomic(recordPath(stateDir), JSON.stringify(record), { mode: 0o600 });
}

/**
 * Says that the owner lives, and puts the record back when somebody removed or replaced it. False when the whole state
 * folder is gone.
 */
export function keepRecord(stateDir: string, record: OwnerRecord): boolean {
  const now = new Date();
  try {
    if (readRecord(stateDir)?.token === record.token) fs.utimesSync(recordPath(stateDir), now, now);
    else writeAtomic(recordPath(stateDir), JSON.stringify(record), { mode: 0o600 });
  } catch {
    // Not writable for the moment. The name is what counts here.
  }
  return fs.existsSync(stateDir);
}

/** Removes the record if it is still this owner's. */
export function removeRecord(stateDir: string, token: string): void {
  if (readRecord(stateDir)?.token !== token) return;
  try {
    fs.rmSync(recordPath(stateDir), { force: true });
  } catch {
    // A record without an owner does no harm.
  }
}

function touched(stateDir: string): number {
  return fs.statSync(recordPath(stateDir), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
