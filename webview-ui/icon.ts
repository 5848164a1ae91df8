import { type TemplateResult, html } from 'lit';
import type { IconName } from './icon-names.ts';

/** An icon beside words that say the same. */
export function icon(name: IconName): TemplateResult {
  return html`<span class="codicon codicon-${name}" aria-hidden="true"></span>`;
}
