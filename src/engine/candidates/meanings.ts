import { type Meaning, meaningOf } from '../../learn/near/meaning.ts';

/** Texts whose meaning is remembered. More than anyone's candidates and rules together. */
const REMEMBERED = 60_000;

/** Takes texts apart once: the same candidates and rules are laid side by side again and again. */
export class Meanings {
  readonly #known = new Map<string, Meaning>();

  of(text: string): Meaning {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    if (this.#known.size >= REMEMBERED) this.#known.clear();
    const meaning = meaningOf(text);
    this.#known.set(text, meaning);
    return meaning;
  }
}
