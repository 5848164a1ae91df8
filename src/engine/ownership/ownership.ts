import { randomBytes } from 'node:crypto';
import type net from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { CarryoverError } from '../../shared/errors.ts';
import { makePrivateFolder } from '../../store/files.ts';
import { addressOf, placeOfThisProcess, type Address } from './address.ts';
import { longestMessage, SocketConnection, type Connection } from './connection.ts';
import { Door } from './door.ts';
import { handshakeTime, introduce, longestGreeting } from './handshake.ts';
import { connect, takeName } from './listen.ts';
import { heartbeat, readRecord, removeRecord, touchRecord, writeRecord } from './owner-record.ts';

/** This process owns the state folder until it releases it or ends. */
export interface Owner {
  role: 'owner';
  /** Connections of followers, those that came before included. Only proven ones arrive. */
  accept(handler: (connection: Connection) => void): void;
  /** Closes all connections; one of the followers becomes the owner. */
  release(): Promise<void>;
}

/** Another process owns the state folder. When the connection closes, it is gone, and one may claim again. */
export interface Follower {
  role: 'follower';
  connection: Connection;
}

export interface OwnershipOptions {
  /** For tests: how other systems do it. */
  platform?: NodeJS.Platform;
  /** How long to look for an owner that answers, in milliseconds. */
  patience?: number;
  /** How long a follower may take to prove itself, in milliseconds. */
  greetingTime?: number;
}

/**
 * Makes this process the owner of the state folder, or connects it to the owner. There is never more than one owner.
 * Throws `busy` when someone holds the folder and does not answer as its owner, `cannot-write` when the folder cannot
 * be used.
 */
export async function claimOwnership(
  stateDir: string,
  options: OwnershipOptions = {},
): Promise<Owner | Follower> {
  makePrivateFolder(stateDir);
  const address = addressOf(stateDir, options.platform ?? process.platform);
  const end = Date.now() + (options.patience ?? 10_000);
  do {
    const token = randomBytes(32).toString('hex');
    const door = new Door(token, options.greetingTime ?? handshakeTime);
    const server = await takeName(address, stateDir, (socket) => void door.arrive(socket));
    if (server) return own(stateDir, { address, server, token, door });
    const connection = await follow(stateDir, address);
    if (connection) return { role: 'follower', connection };
    // The owner died, or is not ready yet. Not all at once again.
    await pause(Math.random() * 10);
  } while (Date.now() < end);
  throw new CarryoverError(
    'busy',
    'Another program holds the place of Carryover and does not answer. Close other editor windows and try again.',
  );
}

async function follow(stateDir: string, address: Address): Promise<Connection | undefined> {
  const socket = await connect(address);
  if (!socket) return undefined;
  const connection = new SocketConnection(socket, longestGreeting);
  if (!(await introduce(connection, () => readRecord(stateDir)?.token))) return undefined;
  connection.allow(longestMessage);
  return connection;
}

interface Held {
  address: Address;
  server: net.Server;
  token: string;
  door: Door;
}

function own(stateDir: string, { address, server, token, door }: Held): Owner {
  try {
    writeRecord(stateDir, { pid: process.pid, token, place: placeOfThisProcess(), address: address.path });
  } catch (error) {
    server.close();
    door.closeAll();
    throw error;
  }
  door.open();
  const beat = setInterval(() => touchRecord(stateDir), heartbeat);
  beat.unref();
  return {
    role: 'owner',
    accept: (handler) => door.accept(handler),
    release() {
      clearInterval(beat);
      removeRecord(stateDir, token);
      door.closeAll();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
