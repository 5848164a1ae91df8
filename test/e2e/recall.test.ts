import assert from 'node:assert/strict';
import type { Workbench } from './harness/workbench.ts';
import { shareStage } from './support/stage-vscode.ts';
import { openRecall } from './support/recall.ts';
import { itKeptToItself } from './support/vscode.ts';
import { until, untilCount, untilText } from './support/until.ts';

const SLIPS = 'Slow the wheel down when the clay slips.';

describe('recall and transcripts', function () {
  this.timeout(60_000);
  const opened = shareStage();
  const { shared } = opened;
  let workbench: Workbench;
  before(() => {
    ({ workbench } = opened);
  });
  const hit = (text: string) => workbench.quickPickItem(text);
  const title = () => workbench.page.locator('.quick-input-title');
  /** The document's lines that are in sight, with plain spaces. */
  const lines = async () =>
    (await workbench.editor().locator('.view-line').allInnerTexts()).map((line) =>
      line.replaceAll('\u00a0', ' ').trimEnd(),
    );
  const shows = (line: string) =>
    until(async () => assert.ok((await lines()).includes(line), `"${line}" is in sight`));

  it('opens from the palette with the latest sessions of this project', async () => {
    await untilText(workbench.activityBadge('Carryover'), '5');
    await openRecall(workbench);
    await untilText(title(), 'Recall: kiln');
    await hit('Print the firing log.').waitFor();
    await untilCount(hit(SLIPS), 0);
  });

  it('finds words while they are typed, and marks them', async () => {
    await workbench.page.keyboard.type('thermoc', { delay: 20 });
    const found = hit('thermocouple unplugged');
    await found.waitFor();
    // In one project its name would only take room.
    assert.match(await found.innerText(), /\n?\d+ \w+ · command · exit 3/);
    assert.doesNotMatch(await found.innerText(), /kiln ·/);
    await untilText(found.locator('.highlight').first(), /^thermoc/);
  });

  it('looks in all projects, and in this one again', async () => {
    const elsewhere = hit('down with the thermocouple now.');
    await untilCount(elsewhere, 0);
    await workbench.page.getByRole('button', { name: 'Look in All Projects' }).click();
    await untilText(title(), 'Recall: all projects');
    await elsewhere.waitFor();
    assert.match(await elsewhere.innerText(), /wheel · .* · answer/);
    await workbench.page.getByRole('button', { name: 'Look in This Project Only' }).click();
    await untilCount(elsewhere, 0);
    await hit('thermocouple unplugged').waitFor();
  });

  it('does the same with the keyboard alone: the line above the first', async () => {
    for (const [first, line, projects] of [
      ['thermocouple unplugged', 'Look in all projects', 'all projects'],
      ['down with the thermocouple now.', 'Look in this project only', 'kiln'],
    ] as const) {
      await hit(first).waitFor();
      await workbench.page.keyboard.press('ArrowUp');
      await hit(line).and(workbench.page.locator('.focused')).waitFor();
      await workbench.page.keyboard.press('Enter');
      await untilText(title(), `Recall: ${projects}`);
    }
    await hit('thermocouple unplugged').waitFor();
  });

  it('copies a snippet with its secret cut out', async () => {
    await workbench.quickInput().fill('upload token');
    const found = hit('Always upload with the token').or(hit('always upload with the token'));
    await found.hover();
    await found.getByRole('button', { name: 'Copy This Text' }).click();
    await until(async () => {
      const copied: unknown = await workbench.page.evaluate('navigator.clipboard.readText()');
      assert.equal(copied, 'From now on always upload with the token [REDACTED:github-token] in this repo.');
    });
  });

  it('hands a snippet on for the Codex chat, and says where it is without one', async () => {
    const found = hit('always upload with the token');
    await found.hover();
    await found.getByRole('button', { name: 'Add to the Codex Chat' }).click();
    await workbench.notification('Copied. Paste it into the Codex chat.').waitFor();
  });

  it('says so when nothing is found', async () => {
    await workbench.escape();
    await openRecall(workbench);
    await workbench.quickInput().fill('porcelainoscope');
    await hit('Nothing found. Try another word').waitFor();
    await untilCount(workbench.quickPickItems(), 1);
  });

  it('goes on in all projects with Enter when this one has nothing', async () => {
    await workbench.escape();
    await openRecall(workbench);
    await workbench.quickInput().fill('repo:wheel slips');
    await hit('press Enter to look in all projects').waitFor();
    await workbench.page.keyboard.press('Enter');
    await untilText(title(), 'Recall: all projects');
    await hit('when the clay slips').waitFor();
    await workbench.page.getByRole('button', { name: 'Look in This Project Only' }).click();
    await untilText(title(), 'Recall: kiln');
  });

  it('takes filters', async () => {
    await workbench.quickInput().fill('curve role:user');
    await hit('the bisque curve stop at noon?').waitFor();
    await untilCount(hit('curve 60 holds'), 0);
    await workbench.quickInput().fill('failed:');
    await hit('thermocouple unplugged').or(hit('node scripts/thermocouple.js')).first().waitFor();
    await untilCount(hit('curve 1 holds'), 0);
  });

  it('opens the transcript at the line that was found', async () => {
    await workbench.quickInput().fill('thermocouple unplugged');
    await hit('thermocouple unplugged').waitFor();
    await workbench.page.keyboard.press('Enter');
    await workbench.editorTab('Why does the bisque curve stop at noon?').waitFor();
    await shows('$ node scripts/thermocouple.js   exit 3');
    // The caret is there, the long outputs above are folded, and the place stands at the top.
    await until(async () => {
      const caret = await workbench.editor().locator('.current-line').first().boundingBox();
      const command = await workbench
        .editor()
        .locator('.view-line')
        .filter({ hasText: /thermocouple\.js/ })
        .boundingBox();
      const editor = await workbench.editor().boundingBox();
      assert.ok(caret && command && editor, 'all are in sight');
      assert.ok(Math.abs(caret.y - command.y) <= 2 * command.height, 'the caret is there');
      assert.ok(command.y - editor.y <= 3 * command.height, 'the place is at the top');
    });
  });

  it('shows turns, the person’s words, commands with their exit, changes and the answer', async () => {
    await workbench.page.locator('.monaco-editor.focused').waitFor();
    await workbench.page.keyboard.press('ControlOrMeta+Home');
    await until(async () => {
      const seen = (await lines()).join('\n');
      assert.match(seen, /^──── \d\d:\d\d Why does the bisque curve stop at noon\?$/m);
      assert.match(seen, /^You$/m);
      assert.match(seen, /^ {2}Why does the bisque curve stop at noon\?$/m);
      assert.match(seen, /^Codex, on the way$/m);
      assert.match(seen, /^\$ node scripts\/curves\.js --all {3}exit 0$/m);
      assert.match(seen, /^\$ node scripts\/thermocouple\.js {3}exit 3$/m);
      assert.match(seen, /^± update .*scripts\/curves\.js$/m);
      assert.match(seen, /\*\*end\*\* was fixed/);
    });
  });

  it('folds long output and unfolds it on a click', async () => {
    assert.ok(!(await lines()).includes('  curve 30 holds'), 'the output is folded');
    const command = workbench.editor().locator('.view-line').filter({ hasText: 'curves.js --all' });
    await command.click();
    await workbench.runCommand('Unfold');
    await shows('  curve 10 holds');
  });

  it('is read-only', async () => {
    const before = await lines();
    await workbench.editor().locator('.view-lines').first().click();
    await workbench.page.keyboard.type('x');
    await workbench.page.locator('.monaco-editor-overlaymessage').first().waitFor();
    assert.deepEqual(await lines(), before);
  });

  it('shows a session’s HTML and links as text that leads nowhere', async () => {
    await openRecall(workbench);
    await workbench.quickInput().fill('onerror');
    // What stood there before the search has no marked words.
    await hit('<img src=x onerror').locator('.highlight').first().waitFor();
    await workbench.page.keyboard.press('Enter');
    await until(async () =>
      assert.match((await lines()).join('\n'), /\[this\]\(command:workbench\.action\.quit\)/),
    );
    assert.equal(await workbench.editor().locator('img, a, .detected-link').count(), 0);
    assert.notEqual(await workbench.page.title(), 'ran');
  });

  it('opens sessions from the Sessions view, this project’s or all', async () => {
    await workbench.openContainer('Carryover');
    const view = workbench.view('Sessions');
    await workbench.treeItem(/We use pnpm in this repo/, 'Sessions').waitFor();
    await view.hover();
    await view.getByRole('button', { name: 'Show All Sessions' }).click();
    const elsewhere = workbench.treeItem(SLIPS, 'Sessions');
    await elsewhere.waitFor();
    await elsewhere.click();
    await workbench.editorTab(SLIPS).waitFor();
    await view.hover();
    await view.getByRole('button', { name: 'Show Only This Project' }).click();
    await untilCount(elsewhere, 0);
  });

  itKeptToItself(shared);
});
