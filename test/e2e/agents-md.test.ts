import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import type { Workbench } from './harness/workbench.ts';
import type { Panel } from './support/panel.ts';
import { PROJECT_RULES, RULES, type Stage } from './support/stage.ts';
import { shareStage } from './support/stage-vscode.ts';
import { itKeptToItself } from './support/vscode.ts';
import { until, untilCount, untilFile, untilText } from './support/until.ts';

/** Codex gives project rules this many bytes. */
const BUDGET = 32_768;

describe('AGENTS.md in the editor', function () {
  this.timeout(60_000);
  const opened = shareStage();
  const { shared } = opened;
  let stage: Stage;
  let workbench: Workbench;
  let panel: Panel;
  before(() => {
    ({ stage, workbench, panel } = opened);
  });
  /** The row of lenses, while it suggests this. */
  const row = (suggestion: string) =>
    workbench.page.locator('.codelens-decoration').filter({ hasText: suggestion.slice(0, 40) });
  const lens = (suggestion: string, does: string) => row(suggestion).getByText(does, { exact: true });
  const head = () => workbench.codeLens(/^Carryover:/);
  const share = () => workbench.codeLens(/ % of 32 KiB$/);

  it('says in one row what stands there, what waits, and how much of Codex’s budget is used', async () => {
    await untilText(workbench.activityBadge('Carryover'), '5');
    await workbench.openFile('AGENTS.md');
    await untilText(head(), 'Carryover: 4 suggested');
    await untilText(share(), '0 % of 32 KiB');
  });

  it('suggests the strongest in that row, with its sessions and what can be done', async () => {
    await workbench.codeLens('+ We use pnpm in this repo, never npm. (4 sessions)').waitFor();
    for (const does of ['add', 'edit', 'dismiss']) await lens(RULES.pnpm, does).waitFor();
    await untilCount(workbench.page.locator('.codelens-decoration'), 1);
  });

  it('shows the change of a suggestion before it adds it to the open file', async () => {
    await lens(RULES.pnpm, 'add').click();
    await panel.frame.locator('vscode-button#approve:focus').waitFor();
    assert.equal(await readFile(stage.projectRules, 'utf8'), PROJECT_RULES);
    await panel.press('Enter');
    await untilFile(stage.projectRules, /- We use pnpm in this repo, never npm\.\n/);
    await workbench.editorTab('AGENTS.md').click();
    await untilText(head(), /^Carryover: 1 approved, 3 suggested$/);
    await row(RULES.curves).waitFor();
    await workbench.editor().locator('.view-line').filter({ hasText: 'We use pnpm in this repo' }).waitFor();
    await untilText(workbench.activityBadge('Carryover'), '4');
  });

  it('dismisses a suggestion without touching the file', async () => {
    const before = await readFile(stage.projectRules, 'utf8');
    await lens(RULES.curves, 'dismiss').click();
    await untilText(head(), /1 approved, 2 suggested/);
    await row(RULES.kelvin).waitFor();
    // Over the block what stands there, over its end what would be added.
    await untilCount(workbench.page.locator('.codelens-decoration'), 2);
    assert.equal(await readFile(stage.projectRules, 'utf8'), before);
  });

  it('opens the panel in the text to edit a suggestion', async () => {
    await lens(RULES.kelvin, 'edit').click();
    await until(async () => assert.equal(await panel.text.inputValue(), RULES.kelvin));
    await panel.frame.locator('textarea:focus').waitFor();
  });

  it('opens the panel from what the row begins with', async () => {
    await workbench.editorTab('AGENTS.md').click();
    await head().click();
    await until(async () => assert.notEqual(await panel.text.inputValue(), ''));
    await workbench.editorTab('AGENTS.md').click();
  });

  it('follows a decision that was taken back elsewhere', async () => {
    await workbench.runCommand('Carryover: Undo Last Decision');
    await workbench.runCommand('Carryover: Undo Last Decision');
    await untilFile(stage.projectRules, PROJECT_RULES);
    await untilText(head(), /^Carryover: 4 suggested$/);
    await untilCount(workbench.squiggles('warning'), 0);
  });

  it('underlines where Codex stops reading, and says what it loses', async () => {
    const line = `${'Clay remembers how it was treated. '.repeat(3).trim()}\n`;
    const long = `# Kiln\n\n${line.repeat(Math.ceil(BUDGET / line.length) + 5)}`;
    await writeFile(stage.projectRules, long);
    await workbench.editor().locator('.view-line').filter({ hasText: 'Clay remembers' }).first().waitFor();
    await workbench.editor().locator('.view-lines').first().click();
    await workbench.page.keyboard.press('ControlOrMeta+End');
    await untilText(share(), /^10[0-9] % of 32 KiB$/);
    await workbench.runCommand('View: Focus Problems');
    const problem = workbench.page.locator('.markers-panel').getByText('Codex stops reading here');
    await problem.waitFor();
    await problem.dblclick();
    await workbench.squiggles('warning').first().waitFor();
    const cut = long.slice(0, BUDGET).split('\n').length;
    await workbench.page.getByRole('button', { name: new RegExp(`Ln ${cut}, Col`) }).waitFor();
  });

  it('takes the underline away once the file is short enough', async () => {
    await writeFile(stage.projectRules, PROJECT_RULES);
    await untilCount(workbench.squiggles('warning'), 0);
    await workbench.editor().locator('.view-lines').first().click();
    await workbench.page.keyboard.press('ControlOrMeta+Home');
    await untilText(share(), /^0 % of 32 KiB$/);
  });

  it('underlines a marker line that has lost its other one, until it has it again', async () => {
    await writeFile(stage.projectRules, `${PROJECT_RULES}\n\n<!-- carryover:start -->\n`);
    await workbench.squiggles('warning').first().waitFor();
    await workbench.page
      .locator('.markers-panel')
      .getByText('block is broken here: a start marker without an end')
      .waitFor();
    await writeFile(stage.projectRules, PROJECT_RULES);
    await untilCount(workbench.squiggles('warning'), 0);
  });

  itKeptToItself(shared);
});
