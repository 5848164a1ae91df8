import { LitElement, type TemplateResult, html, nothing } from 'lit';
import type { PanelSnapshot } from '../src/shared/panel-protocol.ts';
import { newsOf } from './aloud.ts';
import { approvalRefusal } from './approval.ts';
import { type DetailActions, detailView } from './detail-view.ts';
import { type Draft, DraftKeeper } from './draft.ts';
import type { HostLink } from './host-link.ts';
import { icon } from './icon.ts';
import { KEY_HELP, keyAction } from './keys.ts';
import { listView, undoButton } from './list-view.ts';

/** The review panel: draws the last snapshot and tells the extension what a person does. */
export class CarryoverPanel extends LitElement implements DetailActions {
  readonly #drafts = new DraftKeeper();
  #host: HostLink | undefined;
  #snapshot: PanelSnapshot | null = null;
  #focusSerial = 0;
  /** The last news, for who does not see it: also why an approval was refused, since a button that cannot be pressed takes no focus. */
  #aloud = '';
  /** Approve is to get the focus, and cannot be pressed yet. */
  #awaitsApprove = false;

  /** In the page itself, so that the page's style sheet and the icon font reach it. */
  override createRenderRoot(): this {
    return this;
  }

  connect(host: HostLink): void {
    this.#host = host;
    document.addEventListener('keydown', (event) => this.#key(event));
    host.onSnapshot((snapshot) => this.#receive(snapshot));
    host.send({ type: 'ready' });
  }

  #receive(snapshot: PanelSnapshot): void {
    const before = this.#snapshot?.selected?.id;
    this.#aloud = newsOf(this.#snapshot, snapshot) || this.#aloud;
    this.#snapshot = snapshot;
    // Stands there from the page's beginning.
    this.querySelector('#loading')?.remove();
    this.#drafts.follow(snapshot.selected);
    this.requestUpdate();
    const { serial, on } = snapshot.focus;
    if (serial !== this.#focusSerial) {
      this.#focusSerial = serial;
      this.#awaitsApprove = on === 'approve';
      void this.updateComplete.then(() => this.#focus(on === 'text' ? 'text' : 'actions'));
    }
    if (snapshot.selected?.id !== before) void this.updateComplete.then(() => this.#scrollToRow());
    if (this.#awaitsApprove) void this.updateComplete.then(() => this.#focusApprove());
  }

  /** The diff comes a moment after the candidate. Whoever has gone elsewhere meanwhile is left there. */
  #focusApprove(): void {
    const { activeElement } = document;
    if (activeElement !== document.body && activeElement?.matches('.detail') !== true)
      this.#awaitsApprove = false;
    const button = this.querySelector<HTMLElement>('#approve:not([disabled])');
    if (!this.#awaitsApprove || button === null) return;
    this.#awaitsApprove = false;
    button.focus();
  }

  #focus(on: 'text' | 'actions'): void {
    const target = this.querySelector<HTMLElement>(on === 'text' ? '#text' : '.detail, .empty');
    target?.focus();
    this.#scrollToRow();
  }

  #scrollToRow(): void {
    this.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }

  override render(): TemplateResult | typeof nothing {
    const snapshot = this.#snapshot;
    if (snapshot === null) return nothing;
    const { selected } = snapshot;
    return html`<main class=${snapshot.groups.length === 0 ? 'alone' : ''}>
        ${snapshot.groups.length === 0 ? nothing : listView(snapshot, this.#listActions)}
        <div class="right">
          ${this.#bar(snapshot)}
          ${selected === null ? this.#empty(snapshot) : detailView(selected, this.#drafts.draft, this)}
        </div>
      </main>
      <div class="aloud" role="status">${this.#aloud}</div>
      ${helpView(() => this.#closeHelp())}`;
  }

  /** Stands for the list in a narrow panel. */
  #bar(snapshot: PanelSnapshot): TemplateResult | typeof nothing {
    const last = lastDone(snapshot);
    const { at } = snapshot;
    const all = snapshot.groups.reduce((sum, { open }) => sum + open, 0);
    if (all === 0 && last === undefined) return nothing;
    return html`<div class="bar">
      <button
        class="icon"
        aria-label="Previous candidate"
        ?disabled=${at <= 0}
        @click=${() => this.#step(-1)}
      >
        ${icon('chevron-left')}
      </button>
      <span>${at === -1 ? 'none' : at + 1} of ${all}</span>
      <button
        class="icon"
        aria-label="Next candidate"
        ?disabled=${at === -1 || at >= all - 1}
        @click=${() => this.#step(1)}
      >
        ${icon('chevron-right')}
      </button>
      ${
        last === undefined
          ? nothing
          : html`<span class="said"
              ><span class="what">${last.message}</span
              >${undoButton(last.decision, last.text, this.#listActions)}</span
            >`
      }
    </div>`;
  }

  #empty({ empty }: PanelSnapshot): TemplateResult {
    return html`<div class="empty" tabindex="-1">
      <p class="headline">${empty.line}</p>
      <p class="quiet">${empty.why}</p>
      <p>
        <vscode-button secondary @click=${() => this.#host?.send({ type: 'recall' })}
          >Recall Past Sessions</vscode-button
        >
        <vscode-button secondary @click=${() => this.#host?.send({ type: 'scan' })}
          >Scan Sessions Now</vscode-button
        >
      </p>
    </div>`;
  }

  readonly #listActions = {
    select: (id: string): void => this.#host?.send({ type: 'select', id }),
    undo: (decision: string): void => this.#host?.send({ type: 'undo', decision }),
  };

  change(draft: Draft): void {
    const id = this.#snapshot?.selected?.id;
    if (id === undefined) return;
    this.#drafts.change(draft);
    this.#host?.send({ type: 'draft', id, ...draft });
    this.requestUpdate();
  }

  approve(): void {
    const selected = this.#snapshot?.selected;
    const { draft } = this.#drafts;
    if (selected == null) return;
    const refusal = approvalRefusal(selected, draft);
    if (refusal !== null) {
      if (!refusal.waiting) this.#aloud = refusal.reason;
      this.requestUpdate();
      return;
    }
    this.#host?.send({ type: 'approve', id: selected.id, ...draft });
  }

  archive(): void {
    const selected = this.#snapshot?.selected;
    if (selected != null && !selected.busy) this.#host?.send({ type: 'archive', id: selected.id });
  }

  undo(): void {
    this.#host?.send({ type: 'undo', decision: null });
  }

  help(): void {
    const dialog = this.querySelector('dialog');
    if (dialog?.open === true) dialog.close();
    else dialog?.showModal();
  }

  trust(): void {
    this.#host?.send({ type: 'trust' });
  }

  #closeHelp(): void {
    this.querySelector('dialog')?.close();
  }

  openEvidence(index: number): void {
    const id = this.#snapshot?.selected?.id;
    if (id !== undefined) this.#host?.send({ type: 'openEvidence', id, index });
  }

  openFile(): void {
    const id = this.#snapshot?.selected?.id;
    if (id !== undefined) this.#host?.send({ type: 'openFile', id });
  }

  #step(by: 1 | -1): void {
    this.#host?.send({ type: 'step', by });
  }

  #key(event: KeyboardEvent): void {
    if (event.target instanceof HTMLTextAreaElement) {
      if (event.key === 'Escape') this.#focus('actions');
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.approve();
      return;
    }
    const action = keyAction(event);
    if (action === undefined || (action !== 'help' && this.querySelector('dialog')?.open === true)) return;
    event.preventDefault();
    switch (action) {
      case 'next': {
        this.#step(1);
        return;
      }
      case 'previous': {
        this.#step(-1);
        return;
      }
      case 'approve': {
        this.approve();
        return;
      }
      case 'edit': {
        this.#focus('text');
        return;
      }
      case 'archive': {
        this.archive();
        return;
      }
      case 'undo': {
        this.undo();
        return;
      }
      case 'help': {
        this.help();
        return;
      }
    }
  }
}

/** Whoever opened the keys with the mouse leaves them with it too: by the cross, or by a click beside them. */
function helpView(close: () => void): TemplateResult {
  const beside = (event: MouseEvent): void => {
    if (event.target === event.currentTarget) close();
  };
  return html`<dialog aria-label="Keys" @click=${beside}>
    <div class="sheet">
      <button class="icon close" aria-label="Close" @click=${close}>${icon('close')}</button>
      <h3>Keys</h3>
      <dl>
        ${KEY_HELP.map(
          ([keys, does]) =>
            html`<dt>${keys.split(' ').map((key) => html`<kbd>${key}</kbd> `)}</dt>
              <dd>${does}</dd>`,
        )}
      </dl>
    </div>
  </dialog>`;
}

function lastDone(snapshot: PanelSnapshot): { message: string; decision: string; text: string } | undefined {
  const done = snapshot.groups
    .flatMap((group) => group.rows)
    .filter((row) => row.done !== null && row.done.message === snapshot.said);
  const row = done.at(-1);
  return row?.done == null ? undefined : { ...row.done, text: row.text };
}
