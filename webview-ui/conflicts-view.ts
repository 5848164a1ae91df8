import { type TemplateResult, html, nothing } from 'lit';
import type { PanelConflict } from '../src/shared/panel-protocol.ts';
import { remark } from './change-view.ts';
import type { Draft } from './draft.ts';

export interface ConflictActions {
  change(draft: Draft): void;
  archive(): void;
}

/** What the rule goes against or repeats, and what can become of it. The diff shows at once what a choice would do. */
export function conflictsView(
  conflicts: readonly PanelConflict[],
  draft: Draft,
  busy: boolean,
  actions: ConflictActions,
): TemplateResult | typeof nothing {
  if (conflicts.length === 0) return nothing;
  const against = conflicts.filter(({ kind }) => kind === 'conflict');
  const meant = against.length > 0 ? against : conflicts;
  const canReplace = meant.every(({ replaceable }) => replaceable);
  const it = conflicts.length === 1 ? 'it' : 'them';
  // What only looks alike stays.
  const replaced = meant.length === conflicts.length ? it : 'what it goes against';
  const choose = (resolve: NonNullable<Draft['resolve']>, label: string): TemplateResult => {
    const chosen = draft.resolve === resolve;
    return html`<button
      class="link choice"
      data-resolve=${resolve}
      aria-pressed=${chosen ? 'true' : 'false'}
      ?disabled=${busy}
      @click=${() => actions.change({ ...draft, resolve: chosen ? undefined : resolve })}
    >
      ${label}
    </button>`;
  };
  return html`<div class="conflicts">
    ${conflicts.map((conflict) => remark(conflict.kind === 'conflict' ? 'warning' : 'info', sentence(conflict)))}
    <p class="choices" role="group" aria-label="What becomes of ${it}">
      ${canReplace ? choose('replace', `replace ${replaced}`) : nothing}
      ${against.length > 0 ? choose('keep-both', against.length === 1 ? 'keep both' : 'keep all') : nothing}
      <button class="link" data-resolve="archive" ?disabled=${busy} @click=${() => actions.archive()}>
        archive this
      </button>
    </p>
  </div>`;
}

/** The other first, so that `the other` in the reason is known. */
function sentence({ text, place, why }: PanelConflict): string {
  return `\u201c${text}\u201d (${place}). ${why}`;
}
