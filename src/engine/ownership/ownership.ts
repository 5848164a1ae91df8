import { randomBytes } from 'node:crypto';
import type net from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { CarryoverError } from '../../shared/errors.ts';
import { makePrivateFolder } from '../../store/files.ts';
import { addressOf, placeOfThisProcess, type Address } from './address.ts';
import { longestMessage, SocketConnection, type Connection } from './connection.ts';
import { Door } from './door.ts';
import { readGeneration, writeGeneration } from './generation.ts';
import { handshakeTime, introduce, longestGreeting } from './handshake.ts';
import { connect, takeName } from './listen.ts';
import { heartbeat, keepRecord, readRecord, removeRecord, writeRecord } from './owner-record.ts';
import { type Protocol, ownProtocol } from './protocol.ts';

/** This process owns the state folder until it releases it, ends, or hangs so long that another one replaces it. */
export interface Owner {
  role: 'owner';
  /** Only an owner of this generation may use the files that carry its number. */
  generation: number;
  /** The process that held the folder and did not answer, when this claim replaced it. */
  replaced: number | undefined;
  /** Resolves when another process has replaced this one. Nothing may be written any more; `release` is still due. */
  deposed: Promise<void>;
  /** Throws `busy` when another process has replaced this one. Cheap; for right before and after what must not be lost. */
  check(): void;
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
  /** How long to look for an owner that answers before it is replaced, in milliseconds. */
  patience?: number;
  /** How long either side may take for its part of the greeting, in milliseconds. */
  greetingTime?: number;
  /** How often the owner looks whether it was replaced, in milliseconds. */
  heartbeat?: number;
  /** For tests: what another version would say of itself. */
  protocol?: Protocol;
}

/** How long several that want to replace the same owner go on trying, in milliseconds. */
const replacingTime = 10_000;

/**
 * Makes this process the owner of the state folder, or connects it to the owner. There is never more than one owner that
 * may write. Whoever holds the folder's name and does not answer as its owner is replaced when patience ends. Throws
 * `busy` when the owner is another version of Carryover or works elsewhere, `cannot-write` when the folder cannot be used.
 */
export async function claimOwnership(
  stateDir: string,
  options: OwnershipOptions = {},
): Promise<Owner | Follower> {
  makePrivateFolder(stateDir);
  const claim = new Claim(stateDir, options);
  const end = Date.now() + (options.patience ?? 10_000);
  while (Date.now() < end + replacingTime) {
    const generation = readGeneration(stateDir);
    const met = Date.now() < end ? await claim.meet(generation) : await claim.replace(generation);
    if (met) return met;
    // The owner died, or is not ready yet. Not all at once again.
    await pause(Math.random() * 10);
  }
  throw new CarryoverError(
    'busy',
    'Another program holds the place of Carryover and does not answer. Close other editor windows and try again.',
  );
}

/** A name that was taken, and where followers would arrive. */
interface Held {
  generation: number;
  server: net.Server;
  token: string;
  door: Door;
  replaced?: number | undefined;
}

class Claim {
  readonly #stateDir: string;
  readonly #options: OwnershipOptions;
  readonly #greetingTime: number;
  #protocol: Protocol | undefined;

  constructor(stateDir: string, options: OwnershipOptions) {
    this.#stateDir = stateDir;
    this.#options = options;
    this.#greetingTime = options.greetingTime ?? handshakeTime;
  }

  readonly #speaks = (): Protocol => (this.#protocol ??= this.#options.protocol ?? ownProtocol());

  /** Takes the name if it is free, else asks its holder. Undefined when that one does not answer as the owner. */
  async meet(generation: number): Promise<Owner | Follower | undefined> {
    const held = await this.#take(generation);
    if (!held) {
      const connection = await this.#follow(this.#address(generation));
      return connection && { role: 'follower', connection };
    }
    // The holder may have been replaced in the meantime: then this name means nothing any more.
    if (readGeneration(this.#stateDir) === generation) return this.#own(held);
    void letGo(held);
    return undefined;
  }

  /** Opens the next generation. Whoever holds the name of this one is asked a last time before. */
  async replace(generation: number): Promise<Owner | Follower | undefined> {
    const held = await this.#take(generation + 1);
    // Another one is about to replace it.
    if (!held) return undefined;
    try {
      const met = await this.meet(generation);
      if (met || readGeneration(this.#stateDir) !== generation) {
        void letGo(held);
        return met;
      }
      held.replaced = readRecord(this.#stateDir)?.pid;
      writeGeneration(this.#stateDir, generation + 1);
    } catch (error) {
      void letGo(held);
      throw error;
    }
    return this.#own(held);
  }

  async #take(generation: number): Promise<Held | undefined> {
    const token = randomBytes(32).toString('hex');
    const door = new Door(token, this.#speaks, this.#greetingTime);
    const address = this.#address(generation);
    const server = await takeName(address, this.#stateDir, (socket) => void door.arrive(socket));
    return server && { generation, server, token, door };
  }

  async #follow(address: Address): Promise<Connection | undefined> {
    const socket = await connect(address);
    if (!socket) return undefined;
    const connection = new SocketConnection(socket, longestGreeting);
    const readToken = (): string | undefined => readRecord(this.#stateDir)?.token;
    if (!(await introduce(connection, this.#speaks(), readToken, this.#greetingTime))) return undefined;
    connection.allow(longestMessage);
    return connection;
  }

  #own(held: Held): Owner {
    const { generation, token, door } = held;
    const stateDir = this.#stateDir;
    const record = {
      ...{ pid: process.pid, token, place: placeOfThisProcess() },
      // The folder's own name, whatever the generation.
      address: this.#address(0).path,
    };
    try {
      writeRecord(stateDir, record);
    } catch (error) {
      void letGo(held);
      throw error;
    }
    door.open();
    let depose: () => void = () => undefined;
    const deposed = new Promise<void>((resolve) => {
      depose = resolve;
    });
    const beat = setInterval(() => {
      if (isReplaced(stateDir, generation) || !keepRecord(stateDir, record)) {
        clearInterval(beat);
        depose();
      }
    }, this.#options.heartbeat ?? heartbeat);
    beat.unref();
    return {
      role: 'owner',
      generation,
      replaced: held.replaced,
      deposed,
      check() {
        if (!isReplaced(stateDir, generation)) return;
        depose();
        throw new CarryoverError(
          'busy',
          'Carryover moved to another window, because this one did not answer for a while. Look at the Inbox and try again.',
        );
      },
      accept: (handler) => door.accept(handler),
      release() {
        clearInterval(beat);
        removeRecord(stateDir, token);
        return letGo(held);
      },
    };
  }

  #address(generation: number): Address {
    return addressOf(this.#stateDir, this.#options.platform ?? process.platform, generation);
  }
}

/** A disk that does not even let us look says nothing about us. */
function isReplaced(stateDir: string, generation: number): boolean {
  try {
    return readGeneration(stateDir) !== generation;
  } catch {
    return false;
  }
}

function letGo({ server, door }: Held): Promise<void> {
  door.closeAll();
  return new Promise((resolve) => server.close(() => resolve()));
}
