import { type PlaceName, holdsIn } from './candidate-rows.ts';

interface Waiter {
  project: string;
  answer: () => void;
}

/** Those who wait for what holds in one project, while the candidates of all are put together for the first time. */
export class AwaitedProjects {
  #waiters: Waiter[] = [];

  /** Until that project is answered, or all is done. */
  async wait(project: string, all: Promise<void>): Promise<void> {
    const added: Waiter[] = [];
    const answered = new Promise<void>((answer) => added.push({ project, answer }));
    this.#waiters.push(...added);
    try {
      await Promise.race([answered, all]);
    } finally {
      this.#waiters = this.#waiters.filter((waiter) => !added.includes(waiter));
    }
  }

  /** Whether anyone waits for what is put together there. */
  includes(place: PlaceName): boolean {
    return this.#waiters.some(({ project }) => holdsIn(place, project));
  }

  isAny(isDone: (project: string) => boolean): boolean {
    return this.#waiters.some(({ project }) => isDone(project));
  }

  answer(isDone: (project: string) => boolean): void {
    for (const { answer } of this.#waiters.filter(({ project }) => isDone(project))) answer();
    // What they waited for does not come first any more.
    this.#waiters = this.#waiters.filter(({ project }) => !isDone(project));
  }
}
