import { type TemplateResult, html, nothing } from 'lit';
import type { DiffLine, PanelSelected } from '../src/shared/panel-protocol.ts';
import { type Draft, same } from './draft.ts';
import { icon } from './icon.ts';

const SIGNS: Readonly<Record<DiffLine['kind'], string>> = {
  add: '+',
  remove: '-',
  same: ' ',
  hunk: '…',
  note: ' ',
};

/** The exact diff that approving would make, and what a person should know before. */
export function changeView(selected: PanelSelected, draft: Draft, openFile: () => void): TemplateResult {
  const { change, problem, notice } = selected;
  const stale = change === null || !same(change, draft);
  return html`<section
    aria-label="The change"
    class=${stale ? 'stale' : ''}
    aria-busy=${stale ? 'true' : 'false'}
  >
    <h3>
      The change
      ${
        change === null
          ? nothing
          : html`<span class="facts">
              <button class="link" title=${change.path} @click=${openFile}>${change.file}</button>
              <span>${counts(change.added, change.removed)}</span>
              ${
                change.budget === null
                  ? nothing
                  : html`<span title="How much of what Codex reads in this project would be used"
                      >${change.budget}</span
                    >`
              }
            </span>`
      }
    </h3>
    ${notice === null ? nothing : remark('info', notice)}
    ${problem === null || problem === notice ? nothing : remark('error', problem)}
    ${change === null && problem === null ? html`<p class="quiet late">Making the diff…</p>` : nothing}
    ${change === null ? nothing : html`${change.warnings.map((warning) => remark('warning', warning))} ${diff(change)}`}
  </section>`;
}

function diff({ lines, cut, blocked }: NonNullable<PanelSelected['change']>): TemplateResult {
  if (blocked !== null && lines.length === 0) return html`<p class="quiet">Nothing would be written.</p>`;
  if (lines.length === 0) return html`<p class="quiet">This rule already stands there.</p>`;
  return html`<div class="diff" role="group" aria-label="Lines of the diff" tabindex="0">
    ${lines.map(
      (line) =>
        html`<div class="line ${line.kind}">
          <span class="sign">${SIGNS[line.kind]}</span><code dir="auto">${line.text}</code>
        </div>`,
    )}
    ${cut ? html`<div class="line note"><span class="sign">…</span><code>the diff goes on</code></div>` : nothing}
  </div>`;
}

/** A line with an icon: something to know before deciding. */
export function remark(kind: 'info' | 'warning' | 'error', text: string): TemplateResult {
  return html`<p class="remark ${kind}">${icon(kind)}<span>${text}</span></p>`;
}

function counts(added: number, removed: number): string {
  const parts = [...(added > 0 ? [`+${added}`] : []), ...(removed > 0 ? [`-${removed}`] : [])];
  return parts.length === 0 ? 'no change' : parts.join(' ');
}
