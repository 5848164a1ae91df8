import type { Socket } from 'node:net';
import { longestMessage, SocketConnection, type Connection } from './connection.ts';
import { greet, longestGreeting } from './handshake.ts';
import type { Protocol } from './protocol.ts';

/** Followers that may wait for the owner's handler. More are cut off and try again. */
const longestQueue = 100;
/** Who has not proven itself yet. Beyond this the one that took longest is cut off: a follower needs milliseconds. */
const mostUnproven = 64;

/** Where followers arrive. Nobody is greeted before it opens, and only who proves to know the token comes through. */
export class Door {
  readonly #token: string;
  readonly #greetingTime: number;
  readonly #speaks: () => Protocol;
  readonly #inside = new Set<Connection>();
  /** Oldest first. */
  readonly #unproven = new Set<Connection>();
  readonly #opened: Promise<void>;
  readonly #queue: Connection[] = [];
  #handler: ((connection: Connection) => void) | undefined;
  /** Set by the promise at once. */
  #open: () => void = () => undefined;

  /** `greetingTime` is how long a follower may take to prove itself, in milliseconds. */
  constructor(token: string, speaks: () => Protocol, greetingTime: number) {
    this.#token = token;
    this.#speaks = speaks;
    this.#greetingTime = greetingTime;
    this.#opened = new Promise((resolve) => {
      this.#open = resolve;
    });
  }

  async arrive(socket: Socket): Promise<void> {
    const connection = new SocketConnection(socket, longestGreeting);
    this.#inside.add(connection);
    this.#unproven.add(connection);
    connection.onClose(() => {
      this.#inside.delete(connection);
      this.#unproven.delete(connection);
    });
    this.#dropOldest();
    await this.#opened;
    if (!(await greet(connection, this.#token, this.#speaks(), this.#greetingTime))) return;
    this.#unproven.delete(connection);
    connection.allow(longestMessage);
    if (this.#handler) this.#handler(connection);
    else if (this.#queue.length < longestQueue) this.#queue.push(connection);
    else connection.close();
  }

  /** To be called when followers can find the token. */
  open(): void {
    this.#open();
  }

  accept(handler: (connection: Connection) => void): void {
    this.#handler = handler;
    for (const connection of this.#queue.splice(0)) handler(connection);
  }

  #dropOldest(): void {
    const [oldest] = this.#unproven;
    if (this.#unproven.size <= mostUnproven || !oldest) return;
    this.#unproven.delete(oldest);
    oldest.close();
  }

  closeAll(): void {
    for (const connection of this.#inside) connection.close();
  }
}
