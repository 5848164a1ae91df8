import type { Workbench } from '../harness/workbench.ts';

const TRIES = 3;
const SHOWN_MS = 5_000;

/**
 * Opens recall from the palette and waits until it has taken the palette's place. When the palette closes, VS Code gives the
 * focus back to where it was; a webview takes it so late on a busy machine that recall closes again. A person opens it again.
 */
export async function openRecall(workbench: Workbench): Promise<void> {
  const title = workbench.page.locator('.quick-input-title').filter({ hasText: /^Recall: / });
  for (let tries = 1; ; tries++) {
    await workbench.runCommand('Carryover: Recall Past Sessions');
    try {
      await title.waitFor({ timeout: SHOWN_MS });
      return;
    } catch (error) {
      if (tries === TRIES) throw error;
    }
  }
}
