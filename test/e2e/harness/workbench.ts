import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';

const SHOTS = path.resolve(import.meta.dirname, '../shots');
/** An extension may need its host and worker to come up first. */
const ACTIVATION_TIMEOUT_MS = 60_000;

/** Where a webview is shown. */
export type WebviewPlace = 'editor' | 'view';

/** The workbench as a person uses it. What it returns are locators: waiting is theirs. */
export class Workbench {
  readonly page: Page;
  readonly #extensionId: string;

  constructor(page: Page, extensionId: string) {
    this.page = page;
    this.#extensionId = extensionId;
  }

  /** Runs a command by its full title in the palette, such as `View: Toggle Terminal`. Waits for it to be registered. */
  async runCommand(title: string): Promise<void> {
    const row = this.quickPickItem(title);
    const deadline = Date.now() + ACTIVATION_TIMEOUT_MS;
    for (;;) {
      const timeout = Math.max(1, Math.min(3_000, deadline - Date.now()));
      // An open palette does not hear of commands that come later: it is opened anew for them.
      if ((await this.#typeIntoPalette(`>${title}`, timeout)) && (await appears(row, timeout))) break;
      if (Date.now() >= deadline) throw new Error(`The palette does not list "${title}".`);
      await this.escape();
    }
    await this.#choose(row);
  }

  /**
   * Opens the palette and types into it. A key that falls into the moment in which a webview is made is lost, as it would be for a
   * person; and a palette that is still there may be the last one, about to close.
   */
  async #typeIntoPalette(words: string, timeout: number): Promise<boolean> {
    await this.page.keyboard.press('F1');
    return this.quickInput()
      .fill(words, { timeout })
      .then(
        () => true,
        () => false,
      );
  }

  /** Opens a file of the workspace by its name through Quick Open. */
  async openFile(name: string): Promise<void> {
    const row = this.quickPickItem(name);
    for (let tries = 1; ; tries++) {
      if ((await this.#typeIntoPalette(name, 3_000)) && (await appears(row, 5_000))) break;
      if (tries === 3) throw new Error(`Quick Open does not list "${name}".`);
      await this.escape();
    }
    await this.#choose(row);
    await this.editorTab(path.basename(name)).waitFor();
  }

  /** Shows a view container of the activity bar; leaves it open if it is. */
  async openContainer(title: string): Promise<void> {
    const tab = this.activityTab(title);
    await tab.waitFor({ timeout: ACTIVATION_TIMEOUT_MS });
    const shown = this.page.locator('.part.activitybar [role=tab][aria-expanded=true]').and(tab);
    // An icon takes no second click within 300 ms of the last one, so that a double click does not hide what it shows.
    for (let tries = 0; tries < 5 && (await shown.count()) === 0; tries++) {
      await tab.click();
      await shown.waitFor({ timeout: 1_000 }).catch(() => undefined);
    }
    await shown.waitFor();
    await this.page.locator('.part.sidebar .composite.title').waitFor();
  }

  /** The icon of a view container. Its accessible name goes on with the badge's text, if there is one. */
  activityTab(title: string): Locator {
    return this.page.locator('.part.activitybar').getByRole('tab', { name: title });
  }

  /** The number on a view container's icon. */
  activityBadge(title: string): Locator {
    return this.activityTab(title).locator('xpath=ancestor-or-self::li').locator('.badge-content');
  }

  /** One view within the open container, by the title in its header. */
  view(title: string): Locator {
    const header = this.page
      .locator('.pane-header')
      .filter({ has: this.page.getByText(title, { exact: true }) });
    return this.page.locator('.part.sidebar .pane').filter({ has: header });
  }

  /** A tree item by its accessible name, in one view or in any. */
  treeItem(name: string | RegExp, view?: string): Locator {
    const scope = view === undefined ? this.page.locator('.part.sidebar') : this.view(view);
    return scope.getByRole('treeitem', { name });
  }

  /** Clicks an inline action of a tree item; these show only while the pointer is over the item. */
  async runItemAction(item: Locator, action: string | RegExp): Promise<void> {
    await this.#leave();
    await item.hover();
    await item.getByRole('button', { name: action }).click();
  }

  /** Opens an item's context menu and chooses an entry. */
  async runMenuAction(item: Locator, action: string | RegExp): Promise<void> {
    await this.#leave();
    await item.click({ button: 'right' });
    const entry = this.page.getByRole('menuitem', { name: action });
    await entry.hover();
    // A menu takes no click in its first 100 ms, so that the click which opened it cannot choose.
    await this.page.waitForTimeout(200);
    await entry.click();
  }

  /** Takes the pointer off what it is over: its tooltip may lie on what is wanted next. */
  async #leave(): Promise<void> {
    await this.page.mouse.move(0, 0);
  }

  /** A status bar item of the extension by the id it was created with. */
  statusItem(id: string): Locator {
    return this.page.locator(`[id="${this.#extensionId}.${id}"]`);
  }

  /** The content of one of the extension's webviews: those in the editor area, or those in the side bar. */
  webview(place: WebviewPlace, index = 0): FrameLocator {
    const purpose = place === 'view' ? '[src*="purpose=webviewView"]' : ':not([src*="purpose="])';
    const outer = this.page.locator(
      `iframe.webview.ready[src*="extensionId=${this.#extensionId}" i]${purpose}`,
    );
    return outer.nth(index).contentFrame().locator('iframe#active-frame').contentFrame();
  }

  /** The tab of an open editor. */
  editorTab(title: string): Locator {
    return this.page.locator('.tabs-container .tab').filter({ hasText: title });
  }

  /** The text editor that has the focus, or the only one. */
  editor(): Locator {
    return this.page.locator('.editor-group-container.active .monaco-editor').first();
  }

  /** Puts the caret into the editor and types at the end of its text. */
  async typeAtEnd(text: string): Promise<void> {
    await this.editor().locator('.view-lines').first().click();
    await this.page.keyboard.press('ControlOrMeta+End');
    await this.page.keyboard.type(text);
  }

  /** A CodeLens above a line. */
  codeLens(text: string | RegExp): Locator {
    return this.page.locator('.codelens-decoration a').filter({ hasText: text });
  }

  /** The underlines of diagnostics in the editor. */
  squiggles(severity: 'error' | 'warning' | 'info' | 'hint'): Locator {
    return this.page.locator(`.monaco-editor .squiggly-${severity}`);
  }

  /** A notification that pops up. */
  notification(text: string | RegExp): Locator {
    return this.page.locator('.notification-toast').filter({ hasText: text });
  }

  /** Presses a button of a notification. */
  async answerNotification(text: string | RegExp, button: string | RegExp): Promise<void> {
    await this.notification(text).getByRole('button', { name: button }).click();
  }

  /** A modal dialog of the workbench. */
  dialog(text: string | RegExp): Locator {
    return this.page.locator('.monaco-dialog-box').filter({ hasText: text });
  }

  /** The text field of the open quick pick or input box. */
  quickInput(): Locator {
    return this.page.locator('.quick-input-widget input[type=text]');
  }

  /** The entries of the open quick pick that are in sight. */
  quickPickItems(): Locator {
    return this.page.locator('.quick-input-widget .monaco-list-row');
  }

  /** The first entry of the open quick pick with this text. */
  quickPickItem(text: string | RegExp): Locator {
    return this.quickPickItems().filter({ hasText: text }).first();
  }

  /**
   * Chooses an entry of the open quick pick with Enter, as one who types does. More entries come while VS Code looks on for
   * some, and a click that falls into such a moment closes the palette and runs nothing.
   */
  async #choose(row: Locator): Promise<void> {
    const active = row.and(this.page.locator('.focused'));
    await ((await appears(active, 2_000)) ? this.page.keyboard.press('Enter') : row.click());
  }

  /** Closes a quick pick, menu or notification that is open. */
  async escape(): Promise<void> {
    await this.page.keyboard.press('Escape');
  }

  /** Keeps a picture of the window as `test/e2e/shots/<name>.png` and returns its path. */
  async screenshot(name: string): Promise<string> {
    mkdirSync(SHOTS, { recursive: true });
    const file = path.join(SHOTS, `${name.replace(/[^\w.-]+/g, '-')}.png`);
    await this.page.screenshot({ path: file });
    return file;
  }
}

async function appears(locator: Locator, timeout: number): Promise<boolean> {
  return locator.waitFor({ timeout }).then(
    () => true,
    () => false,
  );
}
