import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import type { Locator } from 'playwright-core';
import type { Workbench } from './harness/workbench.ts';
import type { Panel } from './support/panel.ts';
import { GLOBAL_RULES, PROJECT_RULES, RULES, type Stage, TYPED_HOSTILE } from './support/stage.ts';
import { shareStage } from './support/stage-vscode.ts';
import { itKeptToItself } from './support/vscode.ts';
import { until, untilCount, untilFile, untilListed, untilText } from './support/until.ts';

describe('the review panel', function () {
  this.timeout(60_000);
  const opened = shareStage();
  const { shared } = opened;
  let stage: Stage;
  let workbench: Workbench;
  let panel: Panel;
  before(() => {
    ({ stage, workbench, panel } = opened);
  });
  const shows = (text: string) => until(async () => assert.equal(await panel.text.inputValue(), text));
  const open = async (text: string) => {
    await panel.row(text).click();
    await shows(text);
    await panel.focus();
  };
  const done = () => panel.frame.locator('.row.done');
  const undoIn = async (text: string) => {
    await panel
      .row(text)
      .getByRole('button', { name: `Undo: ${text}` })
      .click();
    await shows(text);
  };

  it('opens on the strongest candidate with Review Next Candidate', async () => {
    // While the sessions are read for the first time, the strongest is the strongest so far.
    await untilText(workbench.activityBadge('Carryover'), '5');
    await workbench.runCommand('Carryover: Review Next Candidate');
    await shows(RULES.pnpm);
    await untilText(panel.selectedRow, RULES.pnpm);
  });

  it('shows the exact lines that approving adds, and where', async () => {
    await untilText(panel.file, "this project's AGENTS.md");
    await until(async () =>
      assert.deepEqual(await panel.added.allInnerTexts(), [
        '- `curves/` holds one file a glaze.',
        '',
        '<!-- carryover:start -->',
        '## Rules from earlier sessions',
        '',
        `- ${RULES.pnpm}`,
        '<!-- carryover:end -->',
      ]),
    );
  });

  it('shows the person’s words with their session and day', async () => {
    const evidence = panel.frame.locator('.evidence li');
    await untilCount(evidence, 4);
    await untilText(
      evidence.filter({ hasText: 'Add a glaze' }),
      /We use pnpm in this repo, never npm\.[^]*Add a glaze to the pot\./,
    );
  });

  it('goes on and back with j and k, and does not fall off the ends', async () => {
    await panel.focus();
    await panel.press('j');
    await shows(RULES.curves);
    await untilText(panel.frame.locator('.aloud'), new RegExp(`^2 of \\d+: ${RULES.curves}$`));
    await panel.press('j');
    await shows(RULES.kelvin);
    await panel.press('k');
    await panel.press('k');
    await shows(RULES.pnpm);
    await panel.press('k');
    await shows(RULES.pnpm);
  });

  it('brings the row that is shown wholly into sight, and with the first row its heading', async () => {
    const { page } = workbench;
    const before = page.viewportSize();
    await page.setViewportSize({ width: 1280, height: 330 });
    const list = panel.frame.locator('nav.list');
    const isInSight = (what: Locator) =>
      until(async () => {
        const [box, room] = [await what.boundingBox(), await list.boundingBox()];
        assert.ok(box && room, 'both are drawn');
        assert.ok(box.y >= room.y && box.y + box.height <= room.y + room.height, 'all of it is in sight');
      });
    await panel.focus();
    const rows = await list.locator('button.row').count();
    for (let step = 1; step < rows; step += 1) await panel.press('j');
    await untilText(panel.selectedRow, await list.locator('button.row .text').last().innerText());
    await isInSight(list.locator('button.row').last());
    for (let step = 1; step < rows; step += 1) await panel.press('k');
    await untilText(panel.selectedRow, RULES.pnpm);
    await isInSight(list.locator('h2').first());
    if (before !== null) await page.setViewportSize(before);
  });

  it('lists its keys with ? and leaves them with Escape', async () => {
    const keys = panel.frame.getByRole('dialog', { name: 'Keys' });
    await panel.press('?');
    await keys.getByText('archive', { exact: true }).waitFor();
    await panel.press('Escape');
    await keys.waitFor({ state: 'hidden' });
    await shows(RULES.pnpm);
  });

  it('lists its keys for the mouse too: the cross closes them, and a click beside them', async () => {
    const keys = panel.frame.getByRole('dialog', { name: 'Keys' });
    const open = async () => {
      await panel.frame.getByRole('button', { name: 'keys' }).click();
      await keys.waitFor();
    };
    await open();
    await keys.getByRole('button', { name: 'Close' }).click();
    await keys.waitFor({ state: 'hidden' });
    await open();
    // Its text is not beside it.
    await keys.getByText('archive', { exact: true }).click();
    assert.ok(await keys.isVisible(), 'a click on the keys leaves them open');
    await panel.frame.locator('html').click({ position: { x: 20, y: 20 } });
    await keys.waitFor({ state: 'hidden' });
    await shows(RULES.pnpm);
    await panel.focus();
  });

  it('lets words run from right to left where they are read so', async () => {
    const toTheLeft = panel.frame.locator('textarea:dir(rtl)');
    await untilCount(toTheLeft, 0);
    await panel.text.fill('תמיד pnpm.');
    await untilCount(toTheLeft, 1);
    await untilCount(panel.frame.locator('.line.add code:dir(rtl)'), 1);
    await panel.frame.getByRole('button', { name: 'Restore the proposed text' }).click();
    await shows(RULES.pnpm);
    await panel.focus();
  });

  it('edits with e, lets the diff follow, and types letters instead of obeying them', async () => {
    await panel.press('e');
    await panel.frame.locator('textarea:focus').waitFor();
    await panel.press('ControlOrMeta+End');
    await workbench.page.keyboard.type(' Ask jax.');
    await untilListed(panel.added, `- ${RULES.pnpm} Ask jax.`);
    assert.equal(await readFile(stage.projectRules, 'utf8'), PROJECT_RULES);
  });

  it('keeps an edit while another candidate is looked at', async () => {
    await panel.press('Escape');
    await panel.press('j');
    await shows(RULES.curves);
    await panel.press('k');
    await shows(`${RULES.pnpm} Ask jax.`);
  });

  it('shows the other file when the destination is another one', async () => {
    await panel.destination('global rules').check();
    await untilListed(panel.added, `- ${RULES.pnpm} Ask jax.`);
    await panel.frame.locator(`button[title="${stage.globalRules}"]`).waitFor();
    await panel.destination(/^this project's rules/).check();
    await panel.frame.locator(`button[title="${stage.projectRules}"]`).waitFor();
  });

  it('approves the edited text to the chosen file, and the row offers undo', async () => {
    await panel.destination('global rules').check();
    await panel.frame.locator(`button[title="${stage.globalRules}"]`).waitFor();
    await panel.approve.click();
    await untilFile(stage.globalRules, /- We use pnpm in this repo, never npm\. Ask jax\.\n/);
    assert.equal(await readFile(stage.projectRules, 'utf8'), PROJECT_RULES);
    await untilText(done(), /Added to your global AGENTS\.md\s+undo/);
    await shows(RULES.curves);
  });

  it('takes an approval back in its row, byte for byte', async () => {
    await undoIn(RULES.pnpm);
    await untilFile(stage.globalRules, GLOBAL_RULES);
    await untilCount(done(), 0);
  });

  it('approves with a, archives with x, and u takes back one after the other', async () => {
    await panel.focus();
    // A key before the diff is there approves nothing.
    await panel.frame.locator('vscode-button#approve:not([disabled])').waitFor();
    await panel.press('a');
    await untilFile(stage.projectRules, /- We use pnpm in this repo, never npm\.\n/);
    await shows(RULES.curves);
    await panel.press('x');
    await shows(RULES.kelvin);
    await untilCount(done(), 2);
    await panel.press('u');
    await shows(RULES.curves);
    await panel.press('u');
    await shows(RULES.pnpm);
    await untilFile(stage.projectRules, PROJECT_RULES);
  });

  it('approves with Ctrl+Enter while the text is edited', async () => {
    await open(RULES.kelvin);
    await panel.press('e');
    await panel.frame.locator('textarea:focus').waitFor();
    await panel.text.fill('Temperatures are in Kelvin.');
    await untilListed(panel.added, '- Temperatures are in Kelvin.');
    await panel.press('ControlOrMeta+Enter');
    await untilFile(stage.projectRules, /- Temperatures are in Kelvin\.\n/);
    await undoIn(RULES.kelvin);
    await untilFile(stage.projectRules, PROJECT_RULES);
  });

  it('will not approve an empty rule or one with a secret in it, and says why', async () => {
    await open(RULES.curves);
    await panel.press('e');
    await panel.text.fill('  ');
    await panel.frame.getByText('An empty rule says nothing.').waitFor();
    await panel.text.fill(`Push with ${['ghp', 'q7Rz2mVd9LkX4tBn8WsYc1HfJp6GaEo3TiUx'].join('_')}.`);
    await panel.frame
      .locator('#why-not')
      .filter({ hasText: /^Blocked: .*secret/ })
      .waitFor();
    assert.equal(await panel.approve.getAttribute('disabled'), '');
    // Whoever does not see why hears it when they try all the same.
    const aloud = panel.frame.locator('.aloud');
    assert.doesNotMatch(await aloud.innerText(), /Blocked/);
    await panel.press('ControlOrMeta+Enter');
    await untilText(aloud, /^Blocked: .*secret/);
    await panel.text.fill(RULES.curves);
    await panel.frame.locator('vscode-button#approve:not([disabled])').waitFor();
  });

  it('offers ~ for somebody’s home folder', async () => {
    await open(RULES.curves);
    await panel.press('e');
    await panel.text.fill('Notes are in /home/jane/kiln.');
    await panel.frame.getByText('This path goes through a person').waitFor();
    await panel.frame.getByRole('button', { name: 'Write ~ instead' }).click();
    await untilListed(panel.added, '- Notes are in ~/kiln.');
    assert.equal(await panel.text.inputValue(), 'Notes are in ~/kiln.');
    await panel.frame.getByRole('button', { name: 'Restore the proposed text' }).click();
    await untilListed(panel.added, `- ${RULES.curves}`);
    assert.equal(await panel.text.inputValue(), RULES.curves);
  });

  it('makes a fresh diff when the file changed behind the one shown, and loses nothing', async () => {
    await open(RULES.curves);
    await untilListed(panel.added, `- ${RULES.curves}`);
    const changed = `${PROJECT_RULES}\n- Written meanwhile by hand.\n`;
    await writeFile(stage.projectRules, changed);
    await panel.press('a');
    await panel
      .remark(
        "This project's AGENTS.md changed since this was shown. New there: “- Written meanwhile by hand.”.",
      )
      .waitFor();
    await panel.frame.locator('.diff .line.same').filter({ hasText: 'Written meanwhile by hand.' }).waitFor();
    assert.equal(await readFile(stage.projectRules, 'utf8'), changed);
    await panel.press('a');
    await untilFile(stage.projectRules, /- Written meanwhile by hand\.\n[^]*- The curves folder/);
    assert.ok((await readFile(stage.projectRules, 'utf8')).startsWith(changed));
    await undoIn(RULES.curves);
    await untilFile(stage.projectRules, changed);
    await writeFile(stage.projectRules, PROJECT_RULES);
  });

  it('shows HTML, links and Markdown of a session as the characters they are', async () => {
    await open(RULES.hostile);
    await untilText(panel.frame.locator('.evidence blockquote'), TYPED_HOSTILE);
    await untilListed(panel.added, `- ${RULES.hostile}`);
    assert.equal(await panel.frame.locator('img, a[href], strong, em').count(), 0);
    assert.equal(await panel.frame.locator('title').textContent(), 'Carryover');
  });

  it('opens the session at the turn a quote comes from', async () => {
    await open(RULES.curves);
    await panel.frame
      .locator('.evidence li')
      .filter({ hasText: 'Why does the bisque' })
      .getByRole('button', { name: /^Open the session of .* at this turn/ })
      .click();
    await workbench.editorTab('Why does the bisque curve stop at noon?').waitFor();
    // The heading of that turn comes first in sight; the turn before it does not.
    await until(async () => {
      const lines = await workbench.editor().locator('.view-line').allInnerTexts();
      assert.match(lines.join('\n'), /The.curves.folder.is.generated/);
    });
    await until(async () => {
      const caret = await workbench.editor().locator('.current-line').first().boundingBox();
      const said = await workbench
        .editor()
        .locator('.view-line')
        .filter({ hasText: 'The curves folder is generated' })
        .last()
        .boundingBox();
      assert.ok(caret && said && Math.abs(caret.y - said.y) <= 2 * said.height, 'the caret is at the words');
    });
  });

  it('keeps its place when it was hidden and is shown again', async () => {
    await workbench.editorTab('Carryover').click();
    await shows(RULES.curves);
    await untilText(panel.selectedRow, RULES.curves);
  });

  it('opens the file that the diff would change', async () => {
    await panel.file.click();
    await workbench.editorTab('AGENTS.md').waitFor();
    await workbench.editorTab('Carryover').click();
    await shows(RULES.curves);
  });

  it('puts a bar in the list’s place where it is narrow', async () => {
    const { page } = workbench;
    const size = page.viewportSize() ?? { width: 1400, height: 900 };
    await workbench.openContainer('Carryover');
    await page.setViewportSize({ width: 800, height: 600 });
    await panel.frame.locator('.bar').waitFor();
    await panel.frame.locator('nav.list').waitFor({ state: 'hidden' });
    await untilText(panel.frame.locator('.bar'), /2 of 7/);
    await page.setViewportSize({ width: 660, height: 600 });
    await panel.focus();
    await panel.press('a');
    const undo = panel.frame.locator('.bar').getByRole('button', { name: /^Undo: / });
    await undo.waitFor();
    const [bar, link] = [await panel.frame.locator('.bar').boundingBox(), await undo.boundingBox()];
    assert.ok(bar && link && link.x + link.width <= bar.x + bar.width, 'undo is in sight');
    await undo.click();
    await untilFile(stage.projectRules, PROJECT_RULES);
    await untilText(panel.frame.locator('.bar'), /2 of 7/);
    await page.setViewportSize({ width: 800, height: 600 });
    await panel.frame.getByRole('button', { name: 'Next candidate' }).click();
    await shows(RULES.kelvin);
    assert.equal(
      await panel.frame
        .locator('html')
        .evaluate(
          (html: { scrollWidth: number; clientWidth: number }) => html.scrollWidth > html.clientWidth,
        ),
      false,
      'nothing sticks out sideways',
    );
    await page.setViewportSize(size);
    await panel.frame.locator('nav.list').waitFor();
  });

  it('comes back on the same candidate after the window was opened again', async () => {
    await shared.vscode.reload();
    await untilText(workbench.activityBadge('Carryover'), '5');
    await workbench.runCommand('Carryover: Review Next Candidate');
    await shows(RULES.pnpm);
  });

  it('has one friendly line when all is decided, and leads on to recall', async () => {
    await panel.focus();
    for (let left = await panel.frame.locator('button.row').count(); left > 0; left--) {
      await panel.press('x');
      await untilCount(panel.frame.locator('button.row'), left - 1);
    }
    await panel.frame.locator('.headline').getByText('Nothing waits for you.').waitFor();
    await untilText(panel.frame.locator('.aloud'), 'Archived. Nothing waits for you.');
    await panel.frame.getByText('Recall Past Sessions').click();
    await workbench.quickInput().waitFor();
    await workbench.escape();
    assert.equal(await readFile(stage.projectRules, 'utf8'), PROJECT_RULES);
    assert.equal(await readFile(stage.globalRules, 'utf8'), GLOBAL_RULES);
  });

  itKeptToItself(shared);
});
