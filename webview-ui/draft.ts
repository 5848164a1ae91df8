import type { PanelSelected } from '../src/shared/panel-protocol.ts';

export type Draft = PanelSelected['draft'];

/** The text and destination as they stand in the panel. What a person types is here first and told to the extension after. */
export class DraftKeeper {
  #id = '';
  #draft: Draft = { text: '', destination: 'project-rules' };
  #told: Draft = this.#draft;

  get draft(): Draft {
    return this.#draft;
  }

  /** Takes over what the extension says, unless the person has typed something that it has not heard of yet. */
  follow(selected: PanelSelected | null): void {
    if (selected === null) {
      this.#id = '';
      return;
    }
    if (selected.id !== this.#id || same(this.#draft, this.#told)) this.#draft = selected.draft;
    this.#id = selected.id;
    this.#told = selected.draft;
  }

  change(draft: Draft): void {
    this.#draft = draft;
  }
}

export function same(a: Draft, b: Draft): boolean {
  return a.text === b.text && a.destination === b.destination && a.resolve === b.resolve;
}
