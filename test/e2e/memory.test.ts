import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import type { Workbench } from './harness/workbench.ts';
import type { Panel } from './support/panel.ts';
import { PROJECT_RULES, RULES, type Stage } from './support/stage.ts';
import { shareStage } from './support/stage-vscode.ts';
import { until, untilCount, untilFile, untilListed, untilText } from './support/until.ts';
import { itKeptToItself } from './support/vscode.ts';

const WORDS = 'Install with pnpm only.';

describe('a rule in Memory', function () {
  this.timeout(60_000);
  const opened = shareStage();
  let stage: Stage;
  let workbench: Workbench;
  let panel: Panel;
  let approved: string;
  before(() => {
    ({ stage, workbench, panel } = opened);
  });
  const rule = (text: string = RULES.pnpm) => workbench.treeItem(text, 'Memory');
  const question = () => workbench.dialog('Take this rule out of this project');
  /** Goes to the rule, which is the last in the tree, by keys; again where the tree was filled anew under them. */
  const focusRule = async (): Promise<void> => {
    await rule().waitFor();
    const tree = workbench.view('Memory');
    const focused = tree.locator('.monaco-list-row.focused').filter({ hasText: RULES.pnpm });
    await until(async () => {
      await tree.locator('.monaco-list').focus();
      await workbench.page.keyboard.press('End');
      assert.equal(await focused.count(), 1);
    });
  };
  /**
   * Does it until what it opens is there. While the tree is being filled anew VS Code does not know the row that has the keyboard, and
   * we ask which rule is meant, or draws another row under the mouse; then a person does it again.
   */
  const untilOpen = async (act: () => Promise<void>, opens: () => Promise<void>): Promise<void> => {
    for (let tries = 1; ; tries += 1) {
      await act();
      try {
        await opens();
        return;
      } catch (error) {
        if (tries === 3) throw error;
        await workbench.escape();
      }
    }
  };
  const press = (key: string, opens: () => Promise<void>, goTo = focusRule): Promise<void> =>
    untilOpen(async () => {
      await goTo();
      await workbench.page.keyboard.press(key);
    }, opens);
  const asked = (): Promise<void> => question().waitFor({ timeout: 5_000 });
  const reworded = (): Promise<void> =>
    until(async () => assert.equal(await workbench.quickInput().inputValue(), RULES.pnpm), 5_000);
  const answer = (word: string) => workbench.page.getByRole('button', { name: word, exact: true }).click();

  it('stands there once it is approved', async () => {
    await workbench.openContainer('Carryover');
    // While the first sessions are read rows come, and another one may move under the mouse.
    await untilOpen(
      () => workbench.treeItem(RULES.pnpm, 'Inbox').click(),
      () => panel.added.filter({ hasText: RULES.pnpm }).waitFor({ timeout: 10_000 }),
    );
    await untilListed(panel.added, `- ${RULES.pnpm}`);
    await panel.approve.click();
    await untilFile(stage.projectRules, /- We use pnpm in this repo, never npm\.\n/);
    await rule().waitFor();
    await panel.row('Added to').waitFor();
    approved = await readFile(stage.projectRules, 'utf8');
  });

  it('shows what retiring it would change, and stays when that is not wanted', async () => {
    await untilOpen(() => workbench.runItemAction(rule(), 'Retire a Rule'), asked);
    assert.match(
      await question().innerText(),
      /These lines go:[^]*- We use pnpm in this repo, never npm\.[^]*Enter: Retire\. Esc: leave the file as it is\./,
    );
    await workbench.escape();
    await untilCount(question(), 0);
    assert.equal(await readFile(stage.projectRules, 'utf8'), approved);
  });

  it('goes with the keyboard alone, byte for byte, and is not proposed again', async () => {
    await press('Delete', asked);
    await workbench.page.keyboard.press('Enter');
    await untilFile(stage.projectRules, PROJECT_RULES);
    await untilCount(rule(), 0);
    await untilCount(panel.row('Added to'), 0);
    await untilText(workbench.activityBadge('Carryover'), '4');
    await untilCount(workbench.treeItem(RULES.pnpm, 'Inbox'), 0);
  });

  it('comes back with undo, byte for byte', async () => {
    await workbench.runCommand('Carryover: Undo Last Decision');
    await untilFile(stage.projectRules, approved);
    await rule().waitFor();
  });

  it('is shown anew when the file changes under the question', async () => {
    await untilOpen(() => workbench.runMenuAction(rule(), 'Retire a Rule'), asked);
    await writeFile(stage.projectRules, `Typed meanwhile.\n${approved}`);
    await answer('Retire');
    await workbench
      .dialog("This project's AGENTS.md changed since this was shown. New there: “Typed meanwhile.”. This is")
      .waitFor();
    assert.equal(await readFile(stage.projectRules, 'utf8'), `Typed meanwhile.\n${approved}`);
    await answer('Retire');
    await untilFile(stage.projectRules, `Typed meanwhile.\n${PROJECT_RULES}`);
    await writeFile(stage.projectRules, PROJECT_RULES);
    await workbench.runCommand('Carryover: Undo Last Decision');
    await untilFile(stage.projectRules, approved);
  });

  it('gets other words, and the old ones back', async () => {
    // The palette's box is used again: what is typed before the rule stands in it is lost.
    await press('F2', reworded);
    await workbench.quickInput().fill(WORDS);
    await workbench.quickInput().press('Enter');
    const reword = workbench.dialog('Reword this rule in this project');
    await reword.waitFor();
    const shown = await reword.innerText();
    assert.match(
      shown,
      /This line goes:\s+- We use pnpm in this repo, never npm\.\s+This line comes:\s+- Install with pnpm only\./,
    );
    await answer('Reword');
    await untilFile(stage.projectRules, approved.replace(RULES.pnpm, WORDS));
    await rule(WORDS).waitFor();
    await workbench.runCommand('Carryover: Undo Last Decision');
    await untilFile(stage.projectRules, approved);
  });

  it('keeps the keyboard in the view when a rule is clicked: a key meant for it does not meet the file', async () => {
    const click = async (): Promise<void> => {
      await rule().click();
      await workbench.page.locator('.tab.active').filter({ hasText: 'AGENTS.md' }).waitFor();
      await workbench.view('Memory').locator('.monaco-list:focus').waitFor();
    };
    await press('F2', reworded, click);
    await workbench.escape();
    assert.equal(await readFile(stage.projectRules, 'utf8'), approved);
  });

  it('is not denied while the engine starts', async () => {
    const claims = new Set<string>();
    await opened.shared.vscode.reload();
    await workbench.openContainer('Carryover');
    await until(async () => {
      for (const view of ['Inbox', 'Memory']) claims.add(await workbench.view(view).innerText());
      assert.equal(await rule().count(), 1);
    });
    assert.doesNotMatch([...claims].join('\n'), /for the first time|given no rules|Open a folder/);
  });

  itKeptToItself(opened.shared);
});
