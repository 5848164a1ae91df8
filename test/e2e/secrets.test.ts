import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Workbench } from './harness/workbench.ts';
import { PROJECT_RULES, type Stage } from './support/stage.ts';
import { shareStage } from './support/stage-vscode.ts';
import { untilCount, untilText } from './support/until.ts';
import { itKeptToItself } from './support/vscode.ts';

/** Not real ones. Put together here, so that no scanner takes this file for a leak. */
const token = (end: string): string => ['ghp', `q7Rz2mVd9LkX4tBn8WsYc1HfJp6GaEo3${end}`].join('_');

describe('a secret in a file that Codex reads', function () {
  this.timeout(60_000);
  const opened = shareStage();
  const { shared } = opened;
  let stage: Stage;
  let workbench: Workbench;
  before(() => {
    ({ stage, workbench } = opened);
  });
  const message = (where: string) => workbench.notification(`stands in ${where}, which Codex reads.`);
  const toasts = () => workbench.page.locator('.notification-toast');

  it('is told of when it comes into AGENTS.md, without its value', async () => {
    await untilText(workbench.activityBadge('Carryover'), '5');
    await writeFile(stage.projectRules, `${PROJECT_RULES}\n- Upload with ${token('TiUx')}.\n`);
    await message('AGENTS.md, line 6').waitFor();
    await workbench.screenshot(`${shared.release}-secret-notice`);
    const text = await toasts().innerText();
    assert.match(text, /A secret \(github token\) stands in AGENTS\.md, line 6/);
    assert.doesNotMatch(text, /ghp_|q7Rz/);
  });

  it('is opened by the button', async () => {
    await workbench.answerNotification('which Codex reads', 'Open the Place');
    await workbench.editorTab('AGENTS.md').waitFor();
    await untilText(workbench.page.locator('.part.statusbar').getByText(/^Ln \d/), /^Ln 6, /);
    await workbench.squiggles('error').first().waitFor();
  });

  it('is not told of again after a restart, but another one is', async () => {
    await shared.vscode.reload();
    const skill = path.join(stage.project, '.agents', 'skills', 'fire', 'SKILL.md');
    await mkdir(path.dirname(skill), { recursive: true });
    await writeFile(skill, `---\nname: fire\ndescription: Fire a pot.\n---\nUse ${token('AbAb')}.\n`);
    // Codex changes skills without our hearing of it; this is a reason to look.
    await writeFile(stage.globalRules, '# Everywhere\n\n- I work on Linux and on a Mac.\n');
    await workbench.openFile('AGENTS.md');
    await workbench.typeAtEnd('More.');
    await workbench.page.keyboard.press('ControlOrMeta+s');
    await message('.agents/skills/fire/SKILL.md, line 5').waitFor();
    await untilCount(toasts(), 1);
  });

  it('is not told of any more in a file that the person wants left alone', async () => {
    await workbench.answerNotification('which Codex reads', /^Don't Show Again/);
    await workbench.page.getByText(/Not shown again for \.agents\/skills\/fire\/SKILL\.md/).waitFor();
    const notices = await readFile(path.join(stage.codexHome, 'carryover', 'notices.jsonl'), 'utf8');
    assert.match(notices, /\{"ignored":\[".*SKILL\.md"\]\}/);
    assert.doesNotMatch(notices, /q7Rz/);
  });

  it('is listed by the scan with the others, by the name that the notification has for the file', async () => {
    await workbench.runCommand('Carryover: Scan Memory Files');
    await untilText(workbench.page.locator('.quick-input-title'), '2 findings in 2 of 3 memory files');
    const skill = workbench.quickPickItem('.agents/skills/fire/SKILL.md');
    assert.match(
      await skill.innerText(),
      /secret \(github token\)\.\s+\.agents\/skills\/fire\/SKILL\.md, line 5 · Codex reads this file/,
    );
    await workbench.escape();
  });

  it('in a session file is listed, and opened with Enter and with a double click', async () => {
    const { page } = workbench;
    const report = () => workbench.editorTab('Secrets in session files');
    const session = () => page.locator('.tab.active').filter({ hasText: /^rollout-/ });
    await workbench.runCommand('Carryover: Report Secrets in Session Files');
    await report().waitFor();
    const place = () => workbench.editor().locator('.view-line').filter({ hasText: 'github-token' }).first();
    await place().waitFor();
    await workbench.screenshot(`${shared.release}-secret-report`);
    await page.keyboard.press('Enter');
    await session().waitFor();
    await page.keyboard.press('ControlOrMeta+F4');
    await workbench.runCommand('Carryover: Report Secrets in Session Files');
    await place().dblclick({ position: { x: 30, y: 8 } });
    await session().waitFor();
    await workbench.screenshot(`${shared.release}-secret-report-opened`);
  });

  itKeptToItself(shared);
});
