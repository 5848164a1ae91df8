import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';

/**
 * How long the others wait for what is hurried, from its beginning on. Reading some lines that a session grew by takes a part of
 * it; a whole session that appears takes longer, and then both go on.
 */
const HELD_MS = 150;
/** How long they wait for what may be hurried in a moment, and then not again before as long. */
const EXPECTED_MS = 40;
/** How often it is looked whether they still have to wait, in milliseconds. */
const LOOK_MS = 1;

/** A piece of work. */
export type Piece = () => Promise<void> | void;

/** Time goes by, and then it is looked again what is to be done. */
export const aMoment: Piece = () => pause(LOOK_MS);

/** One piece of work after the other, each alone, what is hurried before the others. Whoever asks something gets an answer between two of them. */
export class WorkQueue {
  readonly #beside: () => Piece | undefined;
  /** Work that waits until it is alone. */
  readonly #hurried: Piece[] = [];
  readonly #others: Piece[] = [];
  #isServing = false;
  #served: Promise<void> | undefined;
  /** How much is hurried now, and when the first of it began. */
  #inHurry = 0;
  #heldSince = 0;
  /** Something is expected to be hurried; since when, or when it last was. */
  #expected = false;
  #expectedAt = -Infinity;

  /** `beside` gives what is to be done before the next of the others, while there is something. */
  constructor(beside: () => Piece | undefined) {
    this.#beside = beside;
  }

  /** Somebody waits for a turn who is not in a hurry. */
  get isWaitedFor(): boolean {
    return this.#others.length > 0;
  }

  /** Does some work in its turn. */
  take<T>(work: () => Promise<T>): Promise<T> {
    return this.#waitFor(work, this.#others);
  }

  /**
   * Work for which somebody waits, with a way to take turns before all others. Until it is over, but not for long, none of the others
   * begins.
   */
  async hurry<T>(work: (take: WorkQueue['take']) => Promise<T>): Promise<T> {
    this.#expected = false;
    if (this.#inHurry++ === 0) this.#heldSince = performance.now();
    try {
      return await work((one) => this.#waitFor(one, this.#hurried));
    } finally {
      this.#inHurry--;
    }
  }

  /** Something may be hurried in a moment: none of the others begins until it is, or for that moment. */
  expect(): void {
    const now = performance.now();
    if (now - this.#expectedAt < 2 * EXPECTED_MS) return;
    this.#expectedAt = now;
    this.#expected = true;
  }

  /** Works off what waits, and what is to be done beside it. */
  serve(): void {
    if (!this.#isServing) this.#served = this.#workOff();
  }

  /** Comes when there is nothing left to do. */
  async settled(): Promise<void> {
    await this.#served;
  }

  #waitFor<T>(work: () => Promise<T>, line: Piece[]): Promise<T> {
    const done = new Promise<T>((resolve, reject) => {
      line.push(async () => {
        try {
          resolve(await work());
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)));
        }
      });
    });
    this.serve();
    return done;
  }

  async #workOff(): Promise<void> {
    this.#isServing = true;
    for (let next = this.#next(); next; next = this.#next()) {
      await next();
      await nextTurn();
    }
    this.#isServing = false;
  }

  #next(): Piece | undefined {
    const hurried = this.#hurried.shift();
    if (hurried) return hurried;
    const beside = this.#beside();
    if (!beside && !this.isWaitedFor) return undefined;
    if (this.#held) return aMoment;
    return beside ?? this.#others.shift();
  }

  get #held(): boolean {
    const now = performance.now();
    if (this.#expected && now - this.#expectedAt < EXPECTED_MS) return true;
    return this.#inHurry > 0 && now - this.#heldSince < HELD_MS;
  }
}
