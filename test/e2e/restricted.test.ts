import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { audit } from './support/audit.ts';
import { Panel } from './support/panel.ts';
import { PROJECT_RULES, RULES, type Stage, createStage } from './support/stage.ts';
import { untilCount, untilFile } from './support/until.ts';
import { itKeptToItself, shareVscode } from './support/vscode.ts';

describe('in Restricted Mode', function () {
  this.timeout(60_000);
  let stage: Stage;
  const shared = shareVscode(
    async () => {
      stage = await createStage();
      return { workspace: stage.project, codexHome: stage.codexHome, restricted: true };
    },
    () => stage.remove(),
  );
  let panel: Panel;
  before(() => {
    panel = new Panel(shared.vscode.workbench);
  });
  const whyNot = () => panel.frame.locator('#why-not');

  it('the panel says why a rule cannot go into the project, and what to do', async () => {
    const { workbench } = shared.vscode;
    await workbench.openContainer('Carryover');
    await workbench.treeItem(RULES.pnpm, 'Inbox').waitFor();
    await workbench.runCommand('Carryover: Review Next Candidate');
    await whyNot().getByText('This folder is not trusted. Trust it, or choose the global rules.').waitFor();
    await panel.added.first().waitFor();
    await workbench.screenshot(`${shared.release}-restricted`);
    const { faint, nameless, invisible } = await audit(panel.frame);
    assert.deepEqual({ faint, nameless, invisible }, { faint: [], nameless: [], invisible: [] });
    await panel.focus();
    await panel.press('a');
    await panel.frame.locator('.aloud').getByText('This folder is not trusted').waitFor();
    assert.equal(await readFile(stage.projectRules, 'utf8'), PROJECT_RULES);
  });

  it('leads to where the folder is trusted, and approves once it is', async () => {
    const { workbench } = shared.vscode;
    await whyNot().getByRole('button', { name: 'Open Workspace Trust' }).click();
    await workbench.page
      .locator('.workspace-trust-editor')
      .getByRole('button', { name: /^Trust/ })
      .first()
      .click();
    // The newest VS Code shows its editor above the others.
    const close = workbench.page
      .locator('.monaco-modal-editor-block')
      .getByRole('button', { name: /^Close/ })
      .first();
    if (await close.isVisible()) await close.click();
    await workbench.editorTab('Carryover').click();
    await panel.frame.locator('vscode-button#approve:not([disabled])').waitFor();
    await untilCount(whyNot().filter({ visible: true }), 0);
    await panel.approve.click();
    await untilFile(stage.projectRules, /- We use pnpm in this repo, never npm\.\n/);
  });

  itKeptToItself(shared);
});
