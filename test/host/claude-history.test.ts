import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { ConfigurationTarget, ThemeIcon, commands, window, workspace } from 'vscode';
import { SETTINGS } from '../../src/host/ids.ts';
import { hitItems, sessionItems } from '../../src/host/recall/recall-items.ts';
import { workerData } from '../../src/host/settings.ts';
import { ClaudeSession, threadOf } from '../unit/claude/claude-lines.ts';
import { openRealViews } from './real-views.ts';
import { labelOf } from './surfaces.ts';
import { until } from './until.ts';

describe('Claude Code’s history', function () {
  this.timeout(30_000);
  const before = process.env['CLAUDE_CONFIG_DIR'];
  const set = (on: boolean | undefined) =>
    workspace
      .getConfiguration(SETTINGS.section)
      .update(SETTINGS.claudeHistory, on, ConfigurationTarget.Global);
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'claude-'));
    // The extension in this very window reads there as well once the setting is on.
    process.env['CLAUDE_CONFIG_DIR'] = path.join(folder, 'claude');
    await mkdir(path.join(folder, 'codex', 'sessions'), { recursive: true });
    const session = new ClaudeSession({ cwd: folder, at: Date.now() - 3_600_000 });
    session.user('Always fire the kiln at cone 6.').says('The kiln fires at cone 6.', 'end_turn');
    await session.write(path.join(folder, 'claude'));
  });
  afterEach(async () => {
    await set(undefined);
    if (before === undefined) delete process.env['CLAUDE_CONFIG_DIR'];
    else process.env['CLAUDE_CONFIG_DIR'] = before;
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  it('is off until the person’s own settings turn it on; a workspace cannot', async () => {
    assert.equal(workerData().claude, false);
    const inspected = workspace.getConfiguration(SETTINGS.section).inspect(SETTINGS.claudeHistory);
    assert.equal(inspected?.defaultValue, false);
    const inWorkspace = workspace
      .getConfiguration(SETTINGS.section)
      .update(SETTINGS.claudeHistory, true, ConfigurationTarget.Workspace);
    await assert.rejects(Promise.resolve(inWorkspace));
    assert.equal(workerData().claude, false);
    await set(true);
    assert.equal(workerData().claude, true);
  });

  it('is read by the window’s own engine once the setting is on, and opens as a transcript', async () => {
    const home = process.env['CODEX_HOME'];
    assert.ok(home !== undefined);
    await mkdir(path.join(home, 'sessions'), { recursive: true });
    await set(true);
    // The engine starts anew with the setting; the one before may answer a last time.
    await until(async () => {
      await commands.executeCommand('carryover.scan');
      await commands.executeCommand('carryover.openSession', threadOf(1));
      return window.activeTextEditor?.document.uri.path.split('/')[1] === threadOf(1);
    });
    const { document } = window.activeTextEditor ?? {};
    assert.match(
      document?.getText() ?? '',
      /^Always fire the kiln.*\n.* Claude Code · 1 turn\n[^]*^Claude$/m,
    );
    await commands.executeCommand('workbench.action.closeActiveEditor');
  });

  it('is marked in the Sessions view, in recall and in a transcript, and brings no candidate', async () => {
    await set(true);
    const data = {
      ...workerData(),
      codexHome: path.join(folder, 'codex'),
      stateDir: path.join(folder, 'state'),
    };
    const opened = openRealViews(folder, data);
    const { api, views } = opened;
    try {
      await api.scan();
      const found = await api.sessions({});
      assert.deepEqual(
        found.map(({ thread }) => thread),
        [threadOf(1)],
      );
      const [day] = await views.sessions.getChildren();
      const [node] = await views.sessions.getChildren(day);
      assert.ok(node);
      const item = views.sessions.getTreeItem(node);
      assert.equal(labelOf(item), 'Always fire the kiln at cone 6.');
      assert.match(String(item.description), /^1 turn · .*Claude Code/);
      assert.ok(typeof item.tooltip === 'string');
      assert.match(item.tooltip, /From Claude Code: found by recall, never learned from/);
      assert.ok(item.iconPath instanceof ThemeIcon);
      assert.equal(item.iconPath.id, 'comment-draft');

      const [hit] = hitItems(await api.recall({ query: 'kiln role:user ' }), 'kiln role:user ', {
        ...{ now: Date.now(), everywhere: true },
      });
      assert.match(hit?.description ?? '', /you · Claude Code/);
      assert.ok(
        sessionItems(found, { now: Date.now(), everywhere: true }).some(({ description }) =>
          description?.endsWith('Claude Code'),
        ),
      );
      assert.match((await api.transcript(threadOf(1), {})).text, /Claude Code · 1 turn\n[^]*\nClaude\n/);
      assert.deepEqual(await api.candidates({}), []);
      assert.equal((await api.status()).claude?.home, path.join(folder, 'claude'));
    } finally {
      await opened.dispose();
    }
  });
});
