import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import lockfile from 'proper-lockfile';
import { systemCode } from '../../shared/errors.ts';
import type { Address } from './address.ts';

type OnConnection = (socket: net.Socket) => void;

/** Takes the name: a listening server, or undefined when another process has it. At most one process gets a server. */
export async function takeName(
  address: Address,
  stateDir: string,
  onConnection: OnConnection,
): Promise<net.Server | undefined> {
  if (address.kind === 'kernel') return listen(address.path, onConnection);
  if (await answers(address.path)) return undefined;
  // The file of a dead owner is cleared away under a lock. Two that did it at once could remove each other's.
  let release: () => Promise<void>;
  try {
    release = await lockfile.lock(stateDir, {
      lockfilePath: path.join(stateDir, 'owner.lock'),
      stale: 2_000,
      retries: { retries: 100, factor: 1, minTimeout: 30, maxTimeout: 50 },
    });
  } catch (error) {
    if (systemCode(error) === 'ELOCKED') return undefined;
    throw error;
  }
  try {
    if (await answers(address.path)) return undefined;
    fs.rmSync(address.path, { force: true });
    const server = await listen(address.path, onConnection);
    if (server) fs.chmodSync(address.path, 0o600);
    return server;
  } finally {
    await release();
  }
}

/** Undefined when nobody listens there. */
export function connect(address: Address): Promise<net.Socket | undefined> {
  return new Promise((resolve) => {
    const socket = net.connect(address.path);
    socket.once('connect', () => resolve(socket));
    // 'close' follows every later error
    socket.on('error', () => resolve(undefined));
  });
}

/** An owner whose queue is full refuses like a dead one, so it is asked again. */
async function answers(socketPath: string): Promise<boolean> {
  for (let attempt = 0; attempt < 3; attempt++) {
    if (attempt > 0) await pause(10);
    const socket = await connect({ path: socketPath, kind: 'file' });
    socket?.destroy();
    if (socket) return true;
    if (!fs.existsSync(socketPath)) return false;
  }
  return false;
}

function listen(name: string, onConnection: OnConnection): Promise<net.Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = net.createServer(onConnection);
    // Once it listens, an error means that one connection could not be taken. That follower tries again.
    server.on('error', (error) => {
      if (systemCode(error) === 'EADDRINUSE') resolve(undefined);
      else reject(error);
    });
    server.listen(name, () => resolve(server));
  });
}
