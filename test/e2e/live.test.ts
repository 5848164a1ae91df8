import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { CODEX_VERSIONS } from '../../scripts/tools/codex.ts';
import { type CodexHome, createCodexHome } from '../codex/harness/codex-home.ts';
import type { IdeSession } from '../codex/harness/ide-session.ts';
import { type Gate, createGate, finalAnswer, shell } from '../codex/harness/model-script.ts';
import { readRecord } from '../../src/engine/ownership/owner-record.ts';
import type { Workbench } from './harness/workbench.ts';
import { Panel } from './support/panel.ts';
import { untilCount, untilFile, untilText, until } from './support/until.ts';
import { itKeptToItself, shareVscode } from './support/vscode.ts';

const RULE = 'We use pnpm in this repo, never npm.';
const AGAIN = 'The curves folder is generated from the firing table, so never edit it by hand.';

describe('while the real Codex works', function () {
  this.timeout(60_000);
  let codex: CodexHome;
  let project: string;
  let session: IdeSession;
  const shared = shareVscode(
    async () => {
      codex = await createCodexHome({ version: CODEX_VERSIONS[0] });
      project = await codex.folder('kiln', { 'AGENTS.md': '# Kiln\n' });
      return { workspace: project, codexHome: codex.codexHome };
    },
    () => codex.stop(),
  );
  let workbench: Workbench;
  let panel: Panel;
  before(() => {
    ({ workbench } = shared.vscode);
    panel = new Panel(workbench);
  });
  const status = () => workbench.statusItem('carryover.status');
  const inInbox = (text: string) => workbench.treeItem(text, 'Inbox');

  /** A turn that stays open until the gate does, with the person's words and a command on disk. */
  const working = async (words: string): Promise<{ gate: Gate; ended: Promise<unknown> }> => {
    const gate = createGate();
    const turn = await session.begin(words, [
      [{ say: 'Looking.', phase: 'commentary' }, shell('ls')],
      [{ hold: gate }, finalAnswer('Done.')],
    ]);
    await session.until('CommandExecution');
    return { gate, ended: turn.ended };
  };

  it('says that nothing waits before there was a session', async () => {
    await workbench.openContainer('Carryover');
    await workbench.view('Inbox').getByText('Nothing waits for you.').waitFor();
    await untilCount(status(), 0);
  });

  it('lists the session as live while its turn runs, and shows what was said without any refresh', async () => {
    session = await codex.startSession({ cwd: project });
    const { gate, ended } = await working(RULE);
    const live = workbench.treeItem(/^We use pnpm in this repo, never npm\., live/, 'Sessions');
    await live.waitFor();
    gate.open();
    await ended;
    await live.waitFor({ state: 'detached' });
    await workbench.treeItem(/^We use pnpm in this repo, never npm\., 1 turn/, 'Sessions').waitFor();
    await inInbox(RULE).waitFor();
    await untilText(workbench.activityBadge('Carryover'), '1');
  });

  it('is quiet again once the person has looked at the Inbox', async () => {
    await untilText(status(), '1 to review');
    await workbench.openContainer('Explorer');
    await workbench.openContainer('Carryover');
    await untilCount(status(), 0);
    await workbench.openContainer('Explorer');
  });

  it('says at the task’s end in the status bar that something waits, and not before', async () => {
    const { gate, ended } = await working(AGAIN);
    await untilCount(status(), 0);
    gate.open();
    await ended;
    await untilText(status(), '2 to review');
    assert.equal(await workbench.notification(/./).count(), 0);
  });

  it('opens the panel with a click on it, and is quiet from then on', async () => {
    await status().click();
    // Which of the two comes first is for their scores to say.
    await until(async () => assert.ok([RULE, AGAIN].includes(await panel.text.inputValue())));
    await untilCount(status(), 0);
    await panel.row(AGAIN).waitFor();
  });

  it('writes the rule that was heard, and the next session is given it', async () => {
    await panel.row(RULE).click();
    await until(async () => assert.equal(await panel.text.inputValue(), RULE));
    await panel.approve.click();
    await untilFile(`${project}/AGENTS.md`, /^# Kiln\n\n[^]*- We use pnpm in this repo, never npm\.\n/);
    const next = await codex.startSession({ cwd: project });
    const asked = codex.model.requests.length;
    await next.say('Hello', [[finalAnswer('Hello.')]]);
    assert.match(codex.model.requests[asked]?.text ?? '', /- We use pnpm in this repo, never npm\./);
    // That task ended here, too.
    await untilText(status(), '1 to review');
  });

  it('says nothing about a task that ended in another folder', async () => {
    await workbench.openContainer('Carryover');
    await untilCount(status(), 0);
    const elsewhere = await codex.startSession({ cwd: await codex.folder('wheel') });
    await elsewhere.say('We never commit photos in this repo.', [[finalAnswer('Understood.')]]);
    await workbench.treeItem('Other projects', 'Inbox').waitFor();
    await untilCount(status(), 0);
    await untilText(workbench.activityBadge('Carryover'), '1');
  });

  it('is asked by the command line, whose Node may be another one', async () => {
    const owner = readRecord(`${codex.codexHome}/carryover`)?.pid;
    const cli = path.resolve(import.meta.dirname, '../../dist/cli.cjs');
    const args = [cli, 'status', '--json', '--codex-home', codex.codexHome];
    const { stdout } = await promisify(execFile)(process.execPath, args);
    const status = JSON.parse(stdout) as { ownerPid: number; open: number };
    assert.deepEqual([status.ownerPid, status.open], [owner, 2]);
  });

  it('leaves Codex’s own files as they were', async () => {
    const [file = ''] = await codex.sessionFiles();
    assert.match(await readFile(file, 'utf8'), /task_complete/);
  });

  itKeptToItself(shared);
});
