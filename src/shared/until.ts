/**
 * What is waited for until something is over. To race each answer against one promise that stays open for days would keep every one of
 * them as long: a promise holds whoever waits for it.
 */
export class Until {
  readonly #waiting = new Set<() => void>();
  #isOver = false;

  constructor(over: Promise<void>) {
    void over.then(() => {
      this.#isOver = true;
      for (const end of this.#waiting) end();
    });
  }

  /** What `work` gives or throws; undefined when it was over before that. */
  async get<T>(work: Promise<T>): Promise<T | undefined> {
    let end: () => void = () => undefined;
    const over = new Promise<undefined>((resolve) => {
      end = () => resolve(undefined);
    });
    if (this.#isOver) end();
    this.#waiting.add(end);
    try {
      return await Promise.race([work, over]);
    } finally {
      this.#waiting.delete(end);
    }
  }
}
