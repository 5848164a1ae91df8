import { realpathSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { LARGE_HOME_SESSIONS, writeLargeHome } from '../support/large-home.ts';
import type { Workbench } from './harness/workbench.ts';
import { openRecall } from './support/recall.ts';
import { makeProject } from './support/stage.ts';
import { itKeptToItself, shareVscode } from './support/vscode.ts';

describe('rebuilding the index', function () {
  this.timeout(120_000);
  let folder: string;
  const shared = shareVscode(
    async () => {
      folder = realpathSync(await mkdtemp('/tmp/stage-'));
      const [codexHome, workspace] = [path.join(folder, 'codex'), path.join(folder, 'kiln')];
      await makeProject(workspace, { 'README.md': '# Kiln\n' });
      await writeLargeHome(codexHome, workspace);
      return { workspace, codexHome };
    },
    () => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  );
  let workbench: Workbench;
  before(() => {
    ({ workbench } = shared.vscode);
  });
  const bar = () => workbench.notification('reading all sessions again');
  const said = (words: string | RegExp) => workbench.page.locator('.part.statusbar').getByText(words);
  const scanned = async (): Promise<void> => {
    await workbench.runCommand('Carryover: Scan Sessions Now');
    await said(/candidates? to review/).waitFor({ timeout: 60_000 });
  };

  it('shows how far it is, and leaves the rest as it was when it is cancelled', async () => {
    await workbench.openContainer('Carryover');
    await scanned();
    await workbench.runCommand('Carryover: Rebuild Index');
    await bar()
      .getByText(new RegExp(`\\d+ of ${LARGE_HOME_SESSIONS}`))
      .waitFor();
    await bar().getByRole('button', { name: 'Cancel' }).click();
    await said(/Stopped: \d+ sessions? read again, the others stay as they were/).waitFor();
    await bar().waitFor({ state: 'detached' });
  });

  it('answers recall meanwhile, and says at the end how much was read', async () => {
    await workbench.runCommand('Carryover: Rebuild Index');
    await openRecall(workbench);
    await workbench.quickInput().fill('kiln');
    await workbench.quickPickItems().locator('.highlight').first().waitFor();
    await workbench.escape();
    await said(`${LARGE_HOME_SESSIONS} sessions read again`).waitFor({ timeout: 60_000 });
    await bar().waitFor({ state: 'detached' });
  });

  itKeptToItself(shared);
});
