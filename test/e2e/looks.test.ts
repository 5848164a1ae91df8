import assert from 'node:assert/strict';
import { realpathSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { writeDemo } from '../../scripts/demo/demo.ts';
import type { Theme } from './harness/profile.ts';
import type { Workbench } from './harness/workbench.ts';
import { audit } from './support/audit.ts';
import { Panel } from './support/panel.ts';
import { openRecall } from './support/recall.ts';
import { wearTheme } from './support/theme.ts';
import { untilCount } from './support/until.ts';
import { itKeptToItself, shareVscode } from './support/vscode.ts';

const LARGE = { width: 1280, height: 800 };
const SMALL = { width: 800, height: 600 };
/** What 1280 by 800 has at a zoom of 200 %. */
const ZOOMED = { width: 640, height: 400 };
const THEMES: readonly Theme[] = ['dark', 'light', 'high-contrast', 'high-contrast-light'];

describe('how the demo looks', function () {
  this.timeout(90_000);
  let folder: string;
  const shared = shareVscode(
    async () => {
      folder = realpathSync(await mkdtemp('/tmp/stage-'));
      const { project, codexHome } = await writeDemo(folder, Date.now());
      return { workspace: project, codexHome, viewport: LARGE };
    },
    () => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  );
  let workbench: Workbench;
  let panel: Panel;
  before(() => {
    ({ workbench } = shared.vscode);
    panel = new Panel(workbench);
  });
  const shot = (name: string) => workbench.screenshot(`${shared.release}-${name}`);

  /** How much of the panel's height is below what can be scrolled. */
  const shareBelow = async (): Promise<number> => {
    const [footer, page] = await Promise.all([
      panel.frame.locator('footer.decide').boundingBox(),
      panel.frame.locator('html').boundingBox(),
    ]);
    assert.ok(footer && page, 'both are drawn');
    return footer.height / page.height;
  };

  for (const theme of THEMES) {
    describe(`in ${theme}`, () => {
      before(async () => {
        await workbench.page.setViewportSize(LARGE);
        await wearTheme(shared.vscode, theme);
      });

      it('draws Inbox and panel with enough contrast, names and a visible focus', async () => {
        await workbench.openContainer('Carryover');
        await workbench.treeItem(/./, 'Inbox').nth(3).waitFor();
        await workbench.runCommand('Carryover: Review Next Candidate');
        await panel.approve.waitFor();
        await panel.added.first().waitFor();
        await shot(`${theme}-panel-1280`);
        const large = await audit(panel.frame);
        await panel.focus();
        await panel.press('x');
        await panel.frame.locator('.row.done').waitFor();
        const decided = await audit(panel.frame);
        await panel.press('u');
        await untilCount(panel.frame.locator('.row.done'), 0);
        await workbench.page.setViewportSize(SMALL);
        await panel.frame.locator('.bar').waitFor();
        await shot(`${theme}-panel-800`);
        const small = await audit(panel.frame);
        assert.deepEqual({ large, decided, small }, { large: CLEAN, decided: CLEAN, small: CLEAN });
      });

      it('draws what is blocked and the list of keys with enough contrast', async () => {
        await workbench.page.setViewportSize(LARGE);
        await panel.row('[REDACTED:').click();
        await panel.frame.locator('#why-not').filter({ hasText: 'Blocked' }).waitFor();
        await shot(`${theme}-blocked-1280`);
        const blocked = await audit(panel.frame);
        await panel.focus();
        await panel.press('?');
        await panel.frame.getByRole('dialog', { name: 'Keys' }).waitFor();
        await shot(`${theme}-keys-1280`);
        const keys = await audit(panel.frame);
        await panel.press('Escape');
        assert.deepEqual({ blocked, keys: keys.faint }, { blocked: CLEAN, keys: [] });
      });

      it('leaves most of a low window to what is decided on, also where it says why that cannot be approved', async () => {
        await workbench.page.setViewportSize(ZOOMED);
        await panel.frame.locator('.bar').waitFor();
        await panel.frame.locator('#why-not').filter({ hasText: 'Blocked' }).waitFor();
        await shot(`${theme}-blocked-640`);
        const blocked = await audit(panel.frame);
        const below = await shareBelow();
        await panel.frame.getByRole('button', { name: 'Previous candidate' }).click();
        await panel.added.first().waitFor();
        await shot(`${theme}-panel-640`);
        const shares = [below, await shareBelow()];
        assert.ok(Math.max(...shares) < 0.3 && Math.min(...shares) < 0.13, shares.join(' '));
        await panel.frame.getByRole('button', { name: 'keys' }).click();
        const keys = panel.frame.getByRole('dialog', { name: 'Keys' });
        await keys.getByRole('button', { name: 'Close' }).click();
        assert.deepEqual([blocked, await audit(panel.frame)], [CLEAN, CLEAN]);
      });

      it('draws recall, a transcript and AGENTS.md', async () => {
        await workbench.page.setViewportSize(LARGE);
        await openRecall(workbench);
        await workbench.quickInput().fill('database');
        await workbench.quickPickItems().locator('.highlight').first().waitFor();
        await shot(`${theme}-recall-1280`);
        await workbench.page.setViewportSize(SMALL);
        await shot(`${theme}-recall-800`);
        await workbench.page.keyboard.press('Enter');
        await workbench.editor().locator('.view-line').filter({ hasText: '────' }).first().waitFor();
        await untilCount(workbench.editor().locator('.view-line').filter({ hasText: '@@' }), 0);
        await shot(`${theme}-transcript-800`);
        await workbench.page.setViewportSize(LARGE);
        await shot(`${theme}-transcript-1280`);
        await workbench.openFile('AGENTS.md');
        await workbench.codeLens(/^Carryover:/).waitFor();
        await workbench.codeLens('dismiss').first().waitFor();
        await shot(`${theme}-agents-md-1280`);
        await workbench.page.setViewportSize(SMALL);
        await shot(`${theme}-agents-md-800`);
      });
    });
  }

  describe('through it all', () => itKeptToItself(shared));
});

const CLEAN = { faint: [], nameless: [], invisible: [], tooHigh: 0, borrowed: [] };
