import { type TemplateResult, html, nothing } from 'lit';
import type { PanelRow, PanelSnapshot } from '../src/shared/panel-protocol.ts';
import { icon } from './icon.ts';

export interface ListActions {
  select(id: string): void;
  undo(decision: string): void;
}

/** The list on the left: groups of candidates, the selected one marked, those just decided with undo. */
export function listView(snapshot: PanelSnapshot, actions: ListActions): TemplateResult {
  const selected = snapshot.selected?.id;
  return html`<nav class="list" aria-label="Candidates">
    ${snapshot.groups.map(
      (group) =>
        html`<section aria-label=${group.label}>
          <h2>${group.label}<span class="count">${group.open}</span></h2>
          <ul>
            ${group.rows.map((row) => html`<li>${rowView(row, row.id === selected, actions)}</li>`)}
          </ul>
        </section>`,
    )}
    ${
      snapshot.unlisted > 0
        ? html`<p class="quiet">${snapshot.unlisted} weaker ones are not listed.</p>`
        : nothing
    }
  </nav>`;
}

function rowView(row: PanelRow, selected: boolean, actions: ListActions): TemplateResult {
  const { done } = row;
  if (done !== null)
    return html`<div class="row done">
      <span class="text" dir="auto">${row.text}</span>
      <span class="note"
        ><span class="what">${icon('check')} ${done.message}</span
        >${undoButton(done.decision, row.text, actions)}</span
      >
    </div>`;
  return html`<button
    class="row"
    aria-current=${selected ? 'true' : nothing}
    data-id=${row.id}
    @click=${() => actions.select(row.id)}
  >
    <span class="text" dir="auto">${row.text}</span>
    <span class="note">${row.state === 'blocked' ? html`${icon('shield')} ` : nothing}${row.note}</span>
  </button>`;
}

export function undoButton(decision: string, text: string, actions: ListActions): TemplateResult {
  return html`<button class="link" aria-label="Undo: ${text}" @click=${() => actions.undo(decision)}>
    undo
  </button>`;
}
