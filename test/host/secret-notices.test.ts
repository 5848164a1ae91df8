import assert from 'node:assert/strict';
import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { EventEmitter, commands, window } from 'vscode';
import { EngineFeed } from '../../src/host/engine-feed.ts';
import { SecretNotices } from '../../src/host/safety/secret-notices.ts';
import type { Place } from '../../src/host/workspace-project.ts';
import type { MemoryFinding } from '../../src/shared/safety-reports.ts';
import { createFakeEngine } from './fake-engine.ts';
import { until } from './until.ts';

describe('the notification of a secret that Codex reads', () => {
  const log = window.createOutputChannel('Carryover notices', { log: true });
  let folder: string;
  let file: string;
  let feed: EngineFeed;
  let notices: SecretNotices | undefined;
  /** What the engine has not told yet, what was shown, and which button the person presses. */
  let fresh: MemoryFinding[];
  let shown: string[][];
  let press: (buttons: string[]) => string | undefined;
  let watched: boolean;
  let asked: number;
  let ignored: string[];

  const start = (): void => {
    const engine = createFakeEngine(undefined, undefined, () => undefined);
    engine.newMemorySecrets = () => {
      asked++;
      return Promise.resolve(fresh.splice(0));
    };
    engine.ignoreMemorySecrets = (files) => {
      ignored.push(...files);
      return Promise.resolve();
    };
    const here: Place = { folder, project: folder, name: 'shop' };
    const place = {
      place: here,
      known: () => Promise.resolve(here),
      onDidChange: new EventEmitter<Place>().event,
    };
    const warn = (message: string, ...buttons: string[]): Promise<string | undefined> => {
      shown.push([message, ...buttons]);
      return Promise.resolve(press(buttons));
    };
    notices = new SecretNotices({ engine, feed, place, log, warn, watched: () => watched, delay: 5 });
  };

  before(async () => {
    folder = await realpath(await mkdtemp(path.join(os.tmpdir(), 'carryover-notices-')));
    file = path.join(folder, 'AGENTS.md');
    await writeFile(file, '# Shop\n\nUse this.\n');
  });
  beforeEach(() => {
    feed = new EngineFeed();
    fresh = [
      { file, line: 3, kind: 'rules', rule: 'secret/password', verdict: 'blocked', message: 'A secret.' },
    ];
    [shown, ignored, asked, watched] = [[], [], 0, true];
    press = () => undefined;
  });
  afterEach(async () => {
    notices?.dispose();
    feed.dispose();
    await commands.executeCommand('workbench.action.closeAllEditors');
  });
  after(async () => {
    log.dispose();
    await rm(folder, { recursive: true });
  });

  it('comes by itself, and its button opens the place', async () => {
    press = ([open]) => open;
    start();
    await until(() => window.activeTextEditor?.document.uri.fsPath === file);
    assert.equal(window.activeTextEditor?.selection.active.line, 2);
    assert.deepEqual(
      shown.map(([message]) => message),
      [
        'A secret (password) stands in AGENTS.md, line 3, which Codex reads. Take it out, and replace it where it is used.',
      ],
    );
    assert.deepEqual(ignored, []);
  });

  it('never comes again for a file of which the person wants no more', async () => {
    press = ([, ignore]) => ignore;
    start();
    await until(() => ignored.length > 0);
    assert.deepEqual(ignored, [file]);
  });

  it('waits until somebody is at the window, for what is asked counts as told', async () => {
    watched = false;
    start();
    feed.events.changed(['memory']);
    await new Promise((resolve) => setTimeout(resolve, 60));
    assert.equal(asked, 0);
    watched = true;
    feed.events.taskComplete({ thread: 't', project: folder, cwd: folder, open: 0 });
    await until(() => shown.length === 1);
  });

  it('looks once for many changes, and says nothing where nothing is new', async () => {
    start();
    await until(() => shown.length === 1);
    for (let n = 0; n < 20; n++) feed.events.changed(['memory']);
    feed.events.changed(['candidates']);
    await until(() => asked === 2);
    await new Promise((resolve) => setTimeout(resolve, 60));
    assert.deepEqual([asked, shown.length], [2, 1]);
  });
});
