import type { FrameLocator, Locator } from 'playwright-core';
import type { Workbench } from '../harness/workbench.ts';

/** The review panel as a person sees it. What it returns are locators: waiting is theirs. */
export class Panel {
  readonly frame: FrameLocator;
  readonly #workbench: Workbench;

  constructor(workbench: Workbench) {
    this.#workbench = workbench;
    this.frame = workbench.webview('editor');
  }

  /** The candidate's text, to be edited. */
  get text(): Locator {
    return this.frame.getByRole('textbox', { name: 'The rule’s text' });
  }

  /** Everything about the selected candidate. */
  get detail(): Locator {
    return this.frame.locator('article.detail');
  }

  get approve(): Locator {
    return this.frame.locator('vscode-button#approve');
  }

  get archive(): Locator {
    return this.frame.locator('vscode-button#archive');
  }

  /** Radio button of a destination. */
  destination(label: string | RegExp): Locator {
    return this.frame.getByRole('radio', { name: label });
  }

  /** Lines that the diff adds. */
  get added(): Locator {
    return this.frame.locator('.diff .line.add code');
  }

  /** Name of the file that the diff changes. */
  get file(): Locator {
    return this.frame.locator('section[aria-label="The change"] h3 button');
  }

  /** A row of the list by its text. */
  row(text: string): Locator {
    return this.frame.locator('nav.list .row').filter({ hasText: text });
  }

  /** The row of the candidate that is shown. */
  get selectedRow(): Locator {
    return this.frame.locator('nav.list .row[aria-current=true] .text');
  }

  /** A notice, warning or problem above the diff. */
  remark(text: string | RegExp): Locator {
    return this.frame.locator('.remark').filter({ hasText: text });
  }

  /** Gives the keyboard to the panel, outside its text field. */
  async focus(): Promise<void> {
    await this.frame.locator('p.kind').click();
  }

  async press(key: string): Promise<void> {
    await this.#workbench.page.keyboard.press(key);
  }
}
