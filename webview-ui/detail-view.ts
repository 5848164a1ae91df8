import { type TemplateResult, html, nothing } from 'lit';
import { withTilde } from '../src/shared/home-paths.ts';
import { LONGEST_RULE } from '../src/shared/limits.ts';
import type { PanelEvidence, PanelSelected } from '../src/shared/panel-protocol.ts';
import { approvalRefusal } from './approval.ts';
import { changeView, remark } from './change-view.ts';
import { conflictsView } from './conflicts-view.ts';
import type { Draft } from './draft.ts';

export interface DetailActions {
  change(draft: Draft): void;
  approve(): void;
  archive(): void;
  undo(): void;
  help(): void;
  trust(): void;
  openEvidence(index: number): void;
  openFile(): void;
}

/** One candidate in full. Its texts come from sessions and are only ever text nodes. */
export function detailView(selected: PanelSelected, draft: Draft, actions: DetailActions): TemplateResult {
  return html`<article class="detail" tabindex="-1" aria-label="Candidate: ${selected.text}">
    <div class="scroll">
      <p class="kind">${selected.kind} · ${selected.sessions}</p>
      <textarea
        id="text"
        rows="2"
        dir="auto"
        aria-label="The rule’s text"
        spellcheck="false"
        maxlength=${LONGEST_RULE}
        .value=${draft.text}
        @input=${(event: InputEvent) => {
          if (event.target instanceof HTMLTextAreaElement)
            actions.change({ text: event.target.value, destination: draft.destination });
        }}
      ></textarea>
      ${editedView(selected, draft, actions)} ${placesView(selected, draft, actions)}
      ${thinkView(selected, draft, actions)} ${changeView(selected, draft, () => actions.openFile())}
      ${evidenceView(selected, actions)}
      <p class="quiet score">${selected.score}</p>
    </div>
    ${decisionView(selected, draft, actions)}
  </article>`;
}

/** What a person typed stays with the candidate until it is decided, so it says that it is theirs. */
function editedView(
  selected: PanelSelected,
  draft: Draft,
  actions: DetailActions,
): TemplateResult | typeof nothing {
  if (draft.text === selected.text) return nothing;
  const { destination } = draft;
  return html`<p class="quiet">
    Edited.
    <button class="link" @click=${() => actions.change({ text: selected.text, destination })}>
      Restore the proposed text
    </button>
  </p>`;
}

function placesView(selected: PanelSelected, draft: Draft, actions: DetailActions): TemplateResult {
  return html`<fieldset>
    <legend>Add to</legend>
    ${selected.places.map(
      ({ value, label, refused }) =>
        html`<label class=${refused === null ? '' : 'refused'}>
          <input
            type="radio"
            name="destination"
            .value=${value}
            .checked=${draft.destination === value}
            ?disabled=${refused !== null}
            @change=${() => actions.change({ text: draft.text, destination: value })}
          />${label}${refused === null ? nothing : html`<span class="quiet">(${refused})</span>`}
        </label>`,
    )}
    <span class="quiet">${selected.why}</span>
  </fieldset>`;
}

function thinkView(
  selected: PanelSelected,
  draft: Draft,
  actions: DetailActions,
): TemplateResult | typeof nothing {
  const { change } = selected;
  if (change === null || change.findings.length + change.conflicts.length === 0) return nothing;
  return html`<section aria-label="To think about">
    <h3>To think about</h3>
    ${change.findings.map(({ verdict, message }) => remark(verdict === 'blocked' ? 'error' : 'warning', message))}
    ${tildeView(draft, actions)} ${conflictsView(change.conflicts, draft, selected.busy, actions)}
  </section>`;
}

/** A path through the person's home says who they are, and is wrong for everybody else. */
function tildeView(draft: Draft, actions: DetailActions): TemplateResult | typeof nothing {
  const text = withTilde(draft.text);
  if (text === draft.text) return nothing;
  return html`<p class="choices">
    <button class="link" @click=${() => actions.change({ text, destination: draft.destination })}>
      Write ~ instead
    </button>
  </p>`;
}

function evidenceView(selected: PanelSelected, actions: DetailActions): TemplateResult {
  return html`<section aria-label="Where it comes from">
    <h3>Where it comes from <span class="facts">${selected.sessions}</span></h3>
    <ul class="evidence">
      ${selected.evidence.map((evidence) => html`<li>${quoteView(evidence, actions)}</li>`)}
    </ul>
    ${selected.moreEvidence > 0 ? html`<p class="quiet">and ${selected.moreEvidence} more</p>` : nothing}
  </section>`;
}

function quoteView(evidence: PanelEvidence, actions: DetailActions): TemplateResult {
  return html`<blockquote dir="auto" class=${evidence.typed ? '' : 'observed'}>${evidence.quote}</blockquote>
    <p class="source">
      <span class="title">${evidence.when} · ${evidence.title}</span>
      <button
        class="link"
        aria-label="Open the session of ${evidence.when} at this turn"
        @click=${() => actions.openEvidence(evidence.index)}
      >
        open
      </button>
    </p>`;
}

function decisionView(selected: PanelSelected, draft: Draft, actions: DetailActions): TemplateResult {
  const refusal = approvalRefusal(selected, draft);
  const whyNot = refusal?.awaitsTrust
    ? html`${refusal.reason}
        <button class="link" @click=${() => actions.trust()}>Open Workspace Trust</button>`
    : refusal?.reason;
  return html`<footer class="decide">
    <vscode-button
      id="approve"
      ?disabled=${refusal !== null}
      aria-describedby=${refusal !== null && !refusal.waiting ? 'why-not' : nothing}
      @click=${() => actions.approve()}
      >Approve <kbd>a</kbd></vscode-button
    >
    <vscode-button id="archive" secondary ?disabled=${selected.busy} @click=${() => actions.archive()}
      >Archive <kbd>x</kbd></vscode-button
    >
    <p id="why-not" class="quiet" ?hidden=${refusal === null || refusal.waiting}>${whyNot}</p>
    <p class="keys">
      <button class="link" @click=${() => actions.undo()}><kbd>u</kbd> undo</button>
      <span><kbd>j</kbd> <kbd>k</kbd> next</span>
      <button class="link" aria-label="keys" @click=${() => actions.help()}>
        <kbd>?</kbd><span class="word"> keys</span>
      </button>
    </p>
  </footer>`;
}
