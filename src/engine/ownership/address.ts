import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Where the owner of a state folder listens. */
export interface Address {
  path: string;
  /**
   * `kernel`: the system frees the name when its process dies. `file`: a socket file that stays behind and has to be
   * cleared away under a lock.
   */
  kind: 'kernel' | 'file';
}

/**
 * Letters of a name of the Linux kernel, after the zero in front: all that fit (`sun_path`). A shorter one is two names, since Node 20
 * (libuv 1.46) makes the empty rest of the field a part of it and Node 22 and 24 (libuv 1.51, 1.52) do not. Then the command line
 * and an editor would both own the folder.
 */
const kernelName = 107;

/** The longest path of a socket file on macOS, in bytes (`sun_path`), with room for the end. */
const longestSocketPath = 100;

/**
 * The same for every process that sees the folder, whatever name it knows it by. The device is part of the name on
 * Linux: two containers can share the network, and with it the names, and yet have different folders at one path.
 * Each generation of owners (generation.ts) has a name of its own.
 */
export function addressOf(stateDir: string, platform: NodeJS.Platform, generation = 0): Address {
  const real = fs.realpathSync.native(stateDir);
  const device = platform === 'linux' ? fs.statSync(real, { bigint: true }).dev : '';
  const which = generation === 0 ? '' : `-${generation}`;
  const name = `carryover-${createHash('sha256').update(`${real}\n${device}`).digest('hex').slice(0, 32)}${which}`;
  if (platform === 'linux') return { path: `\0${name.padEnd(kernelName, '.')}`, kind: 'kernel' };
  if (platform === 'win32') return { path: `\\\\.\\pipe\\${name}`, kind: 'kernel' };
  const inFolder = path.join(real, `owner${which}.sock`);
  const fits = Buffer.byteLength(inFolder) <= longestSocketPath;
  return { path: fits ? inFolder : path.join('/tmp', `${name}.sock`), kind: 'file' };
}

/** Within which the kernel's names mean the same: this boot and network of this computer. */
export function placeOfThisProcess(): string {
  const parts = [os.hostname()];
  for (const read of [
    () => fs.readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim(),
    () => fs.readlinkSync('/proc/self/ns/net'),
  ]) {
    try {
      parts.push(read());
    } catch {
      // Only Linux has it, and only Linux has containers that need it.
    }
  }
  return parts.join(' ');
}
