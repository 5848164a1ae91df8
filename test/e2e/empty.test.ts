import assert from 'node:assert/strict';
import { existsSync, realpathSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { threadId, writeSession } from '../../scripts/demo/session-lines.ts';
import { workspaceQuery } from '../../scripts/tools/vscode-server.ts';
import type { Workbench } from './harness/workbench.ts';
import { RULES, makeProject } from './support/stage.ts';
import { openRecall } from './support/recall.ts';
import { untilCount, untilText } from './support/until.ts';
import { itKeptToItself, shareVscode } from './support/vscode.ts';

const HOUR = 3_600_000;
/** Runs in the window's page: from now on each text that the side bar shows, if only for one picture of the screen. */
const NOTE_WHAT_FLASHES = `
  window.flashed = new Set();
  const note = () => {
    for (const pane of document.querySelectorAll('.part.sidebar .pane-body')) window.flashed.add(pane.innerText);
    requestAnimationFrame(note);
  };
  note();
`;

describe('with nothing to show', function () {
  this.timeout(90_000);
  let folder: string;
  const shared = shareVscode(
    async () => {
      folder = realpathSync(await mkdtemp('/tmp/stage-'));
      await makeProject(path.join(folder, 'plain'), { 'README.md': '# Plain\n' });
      for (const home of ['empty', 'talk', 'broken', 'bare']) await makeFolderWithHome(home);
      await mkdir(path.join(folder, 'empty-home'));
      await writeFile(path.join(folder, 'empty-home', 'config.toml'), '');
      for (const home of ['broken', 'bare']) await mkdir(path.join(folder, `${home}-home`));
      await writeFile(path.join(folder, 'broken-home', 'carryover'), 'a file of somebody else');
      await writeSession(path.join(folder, 'talk-home'), {
        thread: threadId(1),
        cwd: path.join(folder, 'talk'),
        at: Date.now() - 3 * HOUR,
        turns: [
          [{ user: 'Good morning.' }, { final: 'Good morning.' }],
          [{ user: RULES.pnpm }, { final: 'Yes.' }],
        ],
      });
      return { workspace: path.join(folder, 'plain'), codexHome: path.join(folder, 'no-home') };
    },
    () => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  );
  let workbench: Workbench;
  before(() => {
    ({ workbench } = shared.vscode);
  });

  /** A project whose own settings name its Codex home, so that one VS Code sees several. */
  const makeFolderWithHome = async (name: string): Promise<void> => {
    const settings = { 'carryover.codexHome': path.join(folder, `${name}-home`) };
    await makeProject(path.join(folder, name), { '.vscode/settings.json': JSON.stringify(settings) });
  };
  const open = async (query: string): Promise<void> => {
    await workbench.page.goto(`${shared.vscode.server.url}/?${query}`);
    await workbench.openContainer('Carryover');
  };
  const inbox = () => workbench.view('Inbox');

  it('says that there is no Codex folder and what to do, and makes none', async () => {
    await workbench.openContainer('Carryover');
    await inbox().getByText('Carryover found no Codex folder.').waitFor();
    await inbox().getByRole('button', { name: 'Choose the Codex Folder' }).waitFor();
    await workbench.view('Sessions').getByText('No sessions yet.').waitFor();
    await inbox().getByRole('button', { name: 'Look Again' }).click();
    await inbox().getByText('Carryover found no Codex folder.').waitFor();
    await workbench.activityBadge('Carryover').waitFor({ state: 'hidden' });
    await untilCount(workbench.statusItem('carryover.status'), 0);
    assert.equal(existsSync(path.join(folder, 'no-home')), false);
  });

  it('leads from there to the setting', async () => {
    await inbox().getByRole('button', { name: 'Choose the Codex Folder' }).click();
    const settings = workbench.page.locator('.settings-editor');
    await settings.getByText('Empty means the environment').waitFor();
  });

  it('says that the Codex folder is empty where it is, and what to do', async () => {
    await open(workspaceQuery(path.join(folder, 'bare')));
    await inbox().getByText('There is nothing in the Codex folder yet. Run Codex once').waitFor();
    await workbench.view('Sessions').getByText('No sessions yet.').waitFor();
    await workbench.view('Memory').getByText('Codex is given no rules in this folder yet.').waitFor();
    await untilCount(workbench.statusItem('carryover.status'), 0);
    await workbench.runCommand('Carryover: Show Status');
    await workbench
      .quickPickItem(`There is nothing of Codex in ${path.join(folder, 'bare-home')} yet.`)
      .waitFor();
    await workbench.screenshot(`${shared.release}-empty-home`);
    await workbench.escape();
    await inbox().getByRole('button', { name: 'Choose the Codex Folder' }).click();
    await workbench.page.locator('.settings-editor').getByText('Empty means the environment').waitFor();
  });

  it('says in every view that there is nothing, when Codex was never used', async () => {
    await open(workspaceQuery(path.join(folder, 'empty')));
    await inbox().getByText('Nothing waits for you.').waitFor();
    await workbench.view('Sessions').getByText('No sessions in this project yet.').waitFor();
    await workbench.view('Memory').getByText('Codex is given no rules in this folder yet.').waitFor();
    await untilCount(workbench.statusItem('carryover.status'), 0);
  });

  it('says whole sentences where a message would be cut', async () => {
    await workbench.runCommand('Carryover: Retire a Rule');
    const message = workbench.notification(
      'There is no approved rule here. Lines of your own are yours to change.',
    );
    await message.waitFor();
    const cut: unknown = await workbench.page.evaluate(
      `[...document.querySelectorAll('.notification-toast .notification-list-item-message')].map(
        (element) => element.scrollWidth > element.clientWidth,
      )`,
    );
    assert.deepEqual(cut, [false]);
    await workbench.answerNotification('There is no approved rule', 'OK');
  });

  it('has something to say in the panel and in recall, too', async () => {
    await workbench.runCommand('Carryover: Open Review Panel');
    const panel = workbench.webview('editor');
    await panel.getByText('Nothing waits for you.').waitFor();
    await openRecall(workbench);
    await workbench.quickPickItem('No sessions in this project yet.').waitFor();
    await workbench.escape();
  });

  it('says in every view what is wrong, and what to do, where Carryover has no folder of its own', async () => {
    await open(workspaceQuery(path.join(folder, 'broken')));
    for (const view of ['Inbox', 'Memory', 'Sessions'])
      await workbench
        .view(view)
        .getByText(/carryover is no folder, or stands below a file\. Move the file away/)
        .waitFor();
    await workbench.screenshot(`${shared.release}-no-state-folder`);
  });

  it('shows the sessions of the folder once its Codex home has some', async () => {
    await open(workspaceQuery(path.join(folder, 'talk')));
    await workbench.page.evaluate(NOTE_WHAT_FLASHES);
    await workbench.treeItem(/^Good morning\., 2 turns/, 'Sessions').waitFor();
    await workbench.treeItem(RULES.pnpm, 'Inbox').waitFor();
  });

  it('says nowhere that there is nothing before it shows what there is', async () => {
    const said: unknown = await workbench.page.evaluate('[...window.flashed]');
    assert.ok(Array.isArray(said) && said.length > 0, 'the views were looked at');
    assert.deepEqual(
      said.filter((text) => /Nothing waits|No sessions/.test(String(text))),
      [],
    );
  });

  it('says that it is watching, once all is decided', async () => {
    await workbench.runItemAction(workbench.treeItem(RULES.pnpm, 'Inbox'), /^Archive/);
    await inbox().getByText('Nothing waits for you.').waitFor();
    await untilText(inbox().locator('.pane-header'), /watching/);
    await workbench.activityBadge('Carryover').waitFor({ state: 'hidden' });
  });

  it('works without a folder', async () => {
    await open('ew=true');
    await workbench.view('Memory').getByText('Open a folder to see what Codex is given there.').waitFor();
    await inbox().getByText('Carryover found no Codex folder.').waitFor();
    await workbench.view('Sessions').getByText('No sessions yet.').waitFor();
    await openRecall(workbench);
    await untilText(workbench.page.locator('.quick-input-title'), 'Recall: all projects');
    await workbench.escape();
  });

  it('starts by itself once Codex has made its folder', async () => {
    await writeSession(path.join(folder, 'no-home'), {
      thread: threadId(2),
      cwd: path.join(folder, 'plain'),
      at: Date.now() - 3 * HOUR,
      turns: [[{ user: RULES.everywhere }, { final: 'Yes.' }]],
    });
    await workbench.treeItem(RULES.everywhere, 'Inbox').waitFor();
  });

  itKeptToItself(shared);
});
