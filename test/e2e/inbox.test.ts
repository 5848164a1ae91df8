import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Workbench } from './harness/workbench.ts';
import type { Panel } from './support/panel.ts';
import { GLOBAL_RULES, PROJECT_RULES, RULES, type Stage } from './support/stage.ts';
import { shareStage } from './support/stage-vscode.ts';
import { itKeptToItself } from './support/vscode.ts';
import { until, untilCount, untilFile, untilListed, untilText } from './support/until.ts';

/** A change counts as seen after it stood there for more than half a second. */
const SEEN_MS = 800;

describe('the Inbox', function () {
  this.timeout(60_000);
  const opened = shareStage();
  const { shared } = opened;
  let stage: Stage;
  let workbench: Workbench;
  let panel: Panel;
  before(() => {
    ({ stage, workbench, panel } = opened);
  });
  const item = (text: string | RegExp) => workbench.treeItem(text, 'Inbox');

  it('counts on its icon what waits here, and leaves blocked and other projects out', async () => {
    await untilText(workbench.activityBadge('Carryover'), '5');
  });

  it('says nothing in the status bar and opens nothing by itself', async () => {
    await untilCount(workbench.statusItem('carryover.status'), 0);
    assert.equal(await workbench.editorTab('Carryover').count(), 0);
    assert.equal(await workbench.notification(/./).count(), 0);
  });

  it('shows groups by destination with their counts, strongest first', async () => {
    await workbench.openContainer('Carryover');
    await item(RULES.pnpm).waitFor();
    const labels = await workbench.view('Inbox').getByRole('treeitem').allInnerTexts();
    const lines = labels.map((label) => label.replace(/\s+/g, ' ').trim());
    assert.deepEqual(
      lines.map((line) => line.slice(0, 30)),
      [
        "This project's rules: kiln4",
        `${RULES.pnpm}4 sessions`.slice(0, 30),
        RULES.curves.slice(0, 30),
        RULES.kelvin.slice(0, 30),
        RULES.hostile.slice(0, 30),
        'Global rules1',
        RULES.everywhere.slice(0, 30),
        'Other projects1',
        'Blocked: holds a secret1',
      ],
    );
  });

  it('says how many sessions a candidate was heard in and how long ago', async () => {
    await item(`${RULES.pnpm}, 4 sessions · 1 d`).waitFor();
  });

  it('keeps session text as plain text', async () => {
    await item(RULES.hostile).waitFor();
    assert.equal(await workbench.view('Inbox').locator('img, a[href], strong').count(), 0);
  });

  it('expands and collapses a group without opening anything', async () => {
    await item('Other projects').click();
    await item('We never commit photos in this repo.').waitFor();
    await item('Other projects').click();
    await untilCount(item('We never commit photos in this repo.'), 0);
    assert.equal(await workbench.editorTab('Carryover').count(), 0);
  });

  it('shows the evidence and the change in the tooltip', async () => {
    await item(RULES.curves).hover();
    const tooltip = workbench.page.locator('.workbench-hover').filter({ hasText: 'Approving changes' });
    await tooltip.waitFor();
    const text = await tooltip.innerText();
    assert.match(text, /“The curves folder is generated/);
    assert.match(text, /Why does the bisque curve stop at noon\?/);
    assert.match(text, /\+ - The curves folder is generated/);
    await workbench.page.mouse.move(700, 400);
    await tooltip.waitFor({ state: 'hidden' });
  });

  it('opens the panel on the candidate that was clicked', async () => {
    await item(RULES.kelvin).click();
    await until(async () => assert.equal(await panel.text.inputValue(), RULES.kelvin));
    await untilText(panel.selectedRow, RULES.kelvin);
    assert.equal(await readFile(stage.projectRules, 'utf8'), PROJECT_RULES);
  });

  it('opens the panel in the text with the pencil', async () => {
    await workbench.runItemAction(item(RULES.curves), 'Edit Before Approving');
    await until(async () => assert.equal(await panel.text.inputValue(), RULES.curves));
    await panel.frame.locator('textarea:focus').waitFor();
  });

  it('shows the change first when Approve is clicked on what nobody has seen the change of', async () => {
    await workbench.runItemAction(item(RULES.pnpm), /^Approve/);
    await untilListed(panel.added, `- ${RULES.pnpm}`);
    await panel.remark(/Not approved yet/).waitFor();
    await panel.frame.locator('vscode-button#approve:focus').waitFor();
    assert.equal(await readFile(stage.projectRules, 'utf8'), PROJECT_RULES);
  });

  it('approves inline into the project’s AGENTS.md once its change was shown, and counts down', async () => {
    await workbench.page.waitForTimeout(SEEN_MS);
    await workbench.runItemAction(item(RULES.pnpm), /^Approve/);
    await untilFile(stage.projectRules, /- We use pnpm in this repo, never npm\.\n/);
    const written = await readFile(stage.projectRules, 'utf8');
    assert.ok(written.startsWith(PROJECT_RULES), 'what stood there stands there');
    await untilCount(item(RULES.pnpm), 0);
    await untilText(workbench.activityBadge('Carryover'), '4');
    await item("This project's rules: kiln").filter({ hasText: '3' }).waitFor();
  });

  it('shows the approved rule in the Memory view', async () => {
    await workbench.treeItem(RULES.pnpm, 'Memory').waitFor();
  });

  it('restores the file byte for byte with Undo Last Decision', async () => {
    await workbench.runCommand('Carryover: Undo Last Decision');
    await untilFile(stage.projectRules, PROJECT_RULES);
    await item(RULES.pnpm).waitFor();
    await untilText(workbench.activityBadge('Carryover'), '5');
  });

  it('archives inline, and undo brings it back', async () => {
    await workbench.runItemAction(item(RULES.kelvin), /^Archive/);
    await untilCount(item(RULES.kelvin), 0);
    await untilText(workbench.activityBadge('Carryover'), '4');
    assert.equal(await readFile(stage.projectRules, 'utf8'), PROJECT_RULES);
    await workbench.runCommand('Carryover: Undo Last Decision');
    await item(RULES.kelvin).waitFor();
    await untilText(workbench.activityBadge('Carryover'), '5');
  });

  it('archives by key the row that has the keyboard, whatever was selected before', async () => {
    // This selects and opens nothing; a panel that opens takes the keyboard.
    await item(RULES.curves).click({ modifiers: ['ControlOrMeta'] });
    const focused = workbench.view('Inbox').locator('.monaco-list-row.focused');
    await focused.filter({ hasText: RULES.curves.slice(0, 20) }).waitFor();
    await workbench.page.keyboard.press('ArrowDown');
    await focused.filter({ hasText: RULES.kelvin.slice(0, 20) }).waitFor();
    await workbench.page.keyboard.press('Delete');
    await untilCount(item(RULES.kelvin), 0);
    await item(RULES.curves).waitFor();
    await workbench.runCommand('Carryover: Undo Last Decision');
    await item(RULES.kelvin).waitFor();
    await untilText(workbench.activityBadge('Carryover'), '5');
  });

  it('writes a candidate for everywhere into Codex’s own folder', async () => {
    await workbench.runItemAction(item(RULES.everywhere), /^Approve/);
    await untilListed(panel.added, `- ${RULES.everywhere}`);
    await panel.frame.locator('vscode-button#approve:focus').waitFor();
    await panel.press('Enter');
    await untilFile(stage.globalRules, /- Stop explaining what you are about to do\.\n/);
    assert.ok((await readFile(stage.globalRules, 'utf8')).startsWith(GLOBAL_RULES));
    await untilCount(item('Global rules'), 0);
    await workbench.runCommand('Carryover: Undo Last Decision');
    await untilFile(stage.globalRules, GLOBAL_RULES);
    await item(RULES.everywhere).waitFor();
  });

  it('says why a candidate is blocked, and offers no way to approve it', async () => {
    await item('Blocked: holds a secret').click();
    const blocked = item(/Always upload with the token/);
    await blocked.waitFor();
    assert.match(await blocked.innerText(), /\[REDACTED:github-token\].*holds a secret/s);
    await blocked.hover();
    await blocked.getByRole('button', { name: /^Archive/ }).waitFor();
    assert.equal(await blocked.getByRole('button', { name: /^Approve/ }).count(), 0);
    await blocked.click();
    await panel.frame.locator('#why-not').filter({ hasText: 'Blocked' }).waitFor();
    assert.equal(await panel.approve.getAttribute('disabled'), '');
    await panel.focus();
    await panel.press('a');
    await workbench.page.waitForTimeout(500);
    assert.equal(await readFile(stage.projectRules, 'utf8'), PROJECT_RULES);
  });

  it('shows the changes of several one after the other, each approved with Enter', async () => {
    // A new window has shown nothing yet, and selecting several shows nothing either.
    await shared.vscode.reload();
    await workbench.openContainer('Carryover');
    for (const rule of [RULES.hostile, RULES.kelvin])
      await item(rule).click({ modifiers: ['ControlOrMeta'] });
    await workbench.runMenuAction(item(RULES.hostile), /^Approve/);
    // In the order of the list, whichever was selected first.
    const rules = [RULES.kelvin, RULES.hostile];
    for (const [index, rule] of rules.entries()) {
      await until(async () => assert.equal(await panel.text.inputValue(), rule));
      await panel.frame.locator('vscode-button#approve:focus').waitFor();
      await panel.press('Enter');
      await untilText(workbench.activityBadge('Carryover'), String(4 - index));
    }
    const written = await readFile(stage.projectRules, 'utf8');
    for (const rule of rules) assert.ok(written.includes(`- ${rule}`), rule);
    await workbench.runCommand('Carryover: Undo Last Decision');
    await workbench.runCommand('Carryover: Undo Last Decision');
    await untilFile(stage.projectRules, PROJECT_RULES);
    await untilText(workbench.activityBadge('Carryover'), '5');
    // The badge is ahead of the lists; what they show again under the pointer would take the next click.
    for (const rule of rules) await item(rule).waitFor();
    await untilCount(panel.frame.locator('.row.done'), 0);
  });

  it('approves several at once from the context menu when their changes were shown, and takes them back together', async () => {
    for (const rule of [RULES.pnpm, RULES.curves]) {
      await item(rule).click();
      await untilListed(panel.added, `- ${rule}`);
      await workbench.page.waitForTimeout(SEEN_MS);
    }
    await item(RULES.pnpm).click();
    await item(RULES.curves).click({ modifiers: ['ControlOrMeta'] });
    await workbench.runMenuAction(item(RULES.pnpm), /^Approve/);
    await untilFile(stage.projectRules, /- We use pnpm.*\n- The curves folder/);
    await untilText(workbench.activityBadge('Carryover'), '3');
    await workbench.runCommand('Carryover: Undo Last Decision');
    await untilText(workbench.activityBadge('Carryover'), '5');
    await untilFile(stage.projectRules, PROJECT_RULES);
  });

  it('says calmly that there is nothing left to undo', async () => {
    await workbench.runCommand('Carryover: Undo Last Decision');
    await workbench.notification(/no decision to undo/).waitFor();
  });

  itKeptToItself(shared);
});
