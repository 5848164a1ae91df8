import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { TreeItemCollapsibleState } from 'vscode';
import { stateOf } from '../../src/host/context-keys.ts';
import { CarryoverError } from '../../src/shared/errors.ts';
import type { Session } from '../../src/shared/session.ts';
import { type Surfaces, createSurfaces, labelOf } from './surfaces.ts';
import { fakeCandidate, fakeSession } from './samples.ts';
import { until } from './until.ts';

describe('the views', () => {
  let surfaces: Surfaces;
  beforeEach(async () => {
    surfaces = await createSurfaces();
  });
  afterEach(() => void surfaces.dispose());

  it('list the inbox by group, other projects and blocked ones collapsed', () => {
    const { inbox } = surfaces.views;
    const groups = inbox.getChildren().map((node) => inbox.getTreeItem(node));
    assert.deepEqual(
      groups.map((item) => [labelOf(item), item.collapsibleState]),
      [
        ["This project's rules: shop", TreeItemCollapsibleState.Expanded],
        ['Global rules', TreeItemCollapsibleState.Expanded],
        ['Other projects', TreeItemCollapsibleState.Collapsed],
        ['Blocked: holds a secret', TreeItemCollapsibleState.Collapsed],
      ],
    );
    assert.deepEqual(inbox.view.badge, {
      value: 5,
      tooltip:
        '5 candidates to review: 3 for shop, 2 for the global rules; not counted: 1 of another project, 1 blocked',
    });
  });

  it('show a candidate as data; a click opens the panel and approves nothing', () => {
    const { inbox } = surfaces.views;
    const [group] = inbox.getChildren();
    const [first] = inbox.getChildren(group);
    assert.ok(first);
    const item = inbox.getTreeItem(first);
    assert.equal(labelOf(item), 'Run `yarn test:unit` before saying you are done.');
    assert.equal(item.description, '3 sessions · 2 d');
    assert.equal(item.contextValue, 'candidate');
    assert.equal(item.command?.command, 'carryover.openPanel');
    assert.deepEqual(item.command.arguments, ['c-unit']);
  });

  it('put evidence and the change into a tooltip of plain text', async () => {
    const { inbox } = surfaces.views;
    const [first] = inbox.getChildren(inbox.getChildren()[0]);
    assert.ok(first);
    const item = await inbox.resolveTreeItem(inbox.getTreeItem(first), first);
    assert.ok(typeof item.tooltip === 'string');
    assert.match(item.tooltip, /“From now on run `yarn test:unit`/);
    assert.match(item.tooltip, /Approving changes .*AGENTS\.md/);
    assert.match(item.tooltip, /^\+ - Run `yarn test:unit`/m);
  });

  it('offer no approval for a blocked candidate', () => {
    const { inbox } = surfaces.views;
    const blocked = inbox.getChildren(inbox.getChildren()[3])[0];
    assert.ok(blocked);
    const item = inbox.getTreeItem(blocked);
    assert.equal(item.contextValue, 'candidate.blocked');
    assert.match(String(item.description), /^holds a secret/);
  });

  it('follow the engine', async () => {
    const { inbox } = surfaces.views;
    surfaces.engine.add(fakeCandidate({ id: 'c-new', text: 'Something new.' }));
    await until(() => inbox.view.badge?.value === 6);
    assert.equal(inbox.getChildren(inbox.getChildren()[0]).length, 4);
  });

  it('say why an engine does not answer, until it does', async () => {
    const { engine, model, views, statusBar } = surfaces;
    const status = engine.status.bind(engine);
    const why = '/state is a link to /disk, which is not there. Mount the disk it is on.';
    engine.status = () => Promise.reject(new CarryoverError('cannot-write', why));
    await model.refresh();
    assert.equal(views.inbox.view.message, why);
    assert.equal(statusBar.word?.tooltip, why);
    assert.equal(model.barred?.message, why);
    engine.status = status;
    await model.refresh();
    assert.equal(model.barred, undefined);
    assert.equal(views.inbox.view.message, '');
    assert.equal(statusBar.word, undefined);
  });

  it('say nothing more when the window closes before the engine has answered', async () => {
    const { engine, model } = surfaces;
    let fail: (error: Error) => void = () => undefined;
    engine.status = () => new Promise((_, reject) => (fail = reject));
    const asked = model.refresh();
    surfaces.dispose();
    fail(new Error('the engine has gone'));
    await asked;
  });

  it('are left alone by an answer that changes no row, for VS Code would hold back the next one', async () => {
    const { model, views } = surfaces;
    const { inbox } = views;
    let told = 0;
    const listening = inbox.onDidChangeTreeData(() => told++);
    await model.refresh();
    assert.equal(told, 0);
    surfaces.engine.add(fakeCandidate({ id: 'c-new', text: 'Something new.' }));
    await until(() => inbox.view.badge?.value === 6);
    assert.equal(told, 1);
    listening.dispose();
  });

  it('leave the engine alone after an answer, and for longer while sessions are read in', async () => {
    const { engine, model } = surfaces;
    const ANSWER_MS = 60;
    const [list, status] = [engine.candidates.bind(engine), engine.status.bind(engine)];
    engine.candidates = async (filter) => {
      await sleep(ANSWER_MS);
      return list(filter);
    };
    /** Milliseconds from an answer to the next question, when something changes right after it; the shortest of some. */
    const calm = async (): Promise<number> => {
      const gaps: number[] = [];
      for (let n = 0; n < 4; n++) {
        await model.refresh();
        const [answered, asked] = [performance.now(), engine.calls.get('candidates')];
        engine.add(fakeCandidate({ id: `c-calm-${performance.now()}`, text: 'Something new.' }));
        await until(() => engine.calls.get('candidates') !== asked);
        gaps.push(performance.now() - answered - ANSWER_MS);
      }
      return Math.min(...gaps);
    };
    const idle = await calm();
    assert.ok(idle < 3 * ANSWER_MS, `asked again after ${idle} ms`);
    const progress = { doneBytes: 1, totalBytes: 2, doneFiles: 1, totalFiles: 2 };
    engine.status = async () => ({ ...(await status()), progress });
    const reading = await calm();
    assert.ok(reading > 3 * ANSWER_MS, `asked again after ${reading} ms`);
  });

  it('show what Codex is given here, and why a file is not read', async () => {
    const { memory } = surfaces.views;
    const items = (await memory.getChildren()).map((node) => memory.getTreeItem(node));
    assert.deepEqual(
      items.map((item) => [labelOf(item), item.description]),
      [
        ['Global rules', '1 rule · 0.8 KiB · AGENTS.md'],
        ["This project's rules", '2 rules · 3.1 KiB · AGENTS.md'],
        ["This project's rules: api", 'not read · AGENTS.md'],
      ],
    );
    // A screen reader is given the whole row, not the tooltip, which is a path and no more.
    assert.deepEqual(
      items.map((item) => item.accessibilityInformation?.label.split('. ')[0]),
      items.map((item) => `${labelOf(item)}, ${String(item.description)}`),
    );
    assert.match(items[2]?.accessibilityInformation?.label ?? '', /budget is used up/);
    const why = items[2]?.tooltip;
    assert.ok(typeof why === 'string');
    assert.match(why, /budget is used up/);
    assert.equal(memory.view.description, 'shop · 3.1 of 32 KiB');
  });

  it('do not take an engine that does not answer for a folder without rules', async () => {
    const { engine, views, actions } = surfaces;
    const broken = { code: 'cannot-write', message: '/state may not be written.' } as const;
    engine.memory = () => Promise.reject(new CarryoverError(broken.code, broken.message));
    assert.deepEqual(await views.memory.getChildren(), []);
    for (const command of ['openMemory', 'retire', 'reword'] as const)
      await assert.rejects(async () => actions[`carryover.${command}`](), broken);
  });

  it('say above Memory and Sessions, too, why an engine does not answer, until it does', async () => {
    const { engine, views } = surfaces;
    const [memory, sessions] = [engine.memory.bind(engine), engine.sessions.bind(engine)];
    const why = '/state is no folder. Move the file away, or name another folder.';
    engine.memory = () => Promise.reject(new CarryoverError('cannot-write', why));
    engine.sessions = () => Promise.reject(new CarryoverError('cannot-write', why));
    const both = [views.memory, views.sessions];
    const said = async (): Promise<unknown[]> => {
      for (const tree of both) await tree.getChildren();
      return both.map(({ view }) => view.message ?? '');
    };
    assert.deepEqual(await said(), [why, why]);
    // What passes by itself takes nothing back and is not worth a word.
    engine.memory = () => Promise.reject(new CarryoverError('busy', 'Try again in a while.'));
    assert.deepEqual(await said(), [why, why]);
    Object.assign(engine, { memory, sessions });
    assert.deepEqual(await said(), ['', '']);
    engine.memory = () => Promise.reject(new CarryoverError('busy', 'Try again in a while.'));
    assert.deepEqual(await said(), ['', '']);
  });

  it('do not start for ever where a file stands in the place of the Codex home', async () => {
    const { engine, model } = surfaces;
    assert.equal(stateOf(model), 'ready');
    engine.status = () => Promise.reject(new CarryoverError('codex-home-missing', 'Run Codex once.'));
    await model.refresh();
    assert.equal(stateOf(model), 'no-home');
    const empty = { code: 'codex-home-empty', message: 'Run Codex once.' };
    assert.equal(stateOf({ status: null, problems: [empty] }), 'empty-home');
    assert.equal(stateOf({ status: null, problems: [] }), 'starting');
  });

  it('ask for a folder where none is open, for there may be files and rules all the same', async () => {
    const none = await createSurfaces({ folder: null });
    const { views, actions } = none;
    assert.deepEqual(await views.memory.getChildren(), []);
    for (const command of ['openMemory', 'retire', 'reword'] as const)
      await assert.rejects(async () => actions[`carryover.${command}`](), /Open a folder first/);
    none.dispose();
  });

  it('name a file that cannot be opened, since it keeps the others from Codex', async () => {
    const { engine, views } = surfaces;
    const { budget } = await engine.memory('/home/ann/shop');
    const unreadable = [{ path: '/home/ann/shop/AGENTS.md', scope: 'project' as const }];
    engine.memory = () => Promise.resolve({ files: [], unreadable, budget });
    const [item, ...more] = (await views.memory.getChildren()).map((node) => views.memory.getTreeItem(node));
    assert.deepEqual(
      [item && labelOf(item), item?.description],
      ["This project's rules", 'not read · AGENTS.md'],
    );
    assert.ok(typeof item?.tooltip === 'string');
    assert.match(item.tooltip, /reads none of the project's files/);
    assert.equal(more.length, 0);
  });

  it('say of a folder that bears the name of a file of rules that it is one', async () => {
    const { engine, views } = surfaces;
    const { budget } = await engine.memory('/home/ann/shop');
    const folders = [{ path: '/home/ann/shop/AGENTS.md', scope: 'project' as const }];
    engine.memory = () => Promise.resolve({ files: [], folders, budget });
    const [item, ...more] = (await views.memory.getChildren()).map((node) => views.memory.getTreeItem(node));
    assert.deepEqual(
      [item && labelOf(item), item?.description, item?.command],
      ["This project's rules", 'a folder · not read · AGENTS.md', undefined],
    );
    for (const said of [item?.tooltip, item?.accessibilityInformation?.label])
      assert.match(
        typeof said === 'string' ? said : '',
        /It is a folder, so Codex passes over it\. Move it away/,
      );
    assert.equal(more.length, 0);
  });

  it('keep the share of the budget in sight beside a long name', async () => {
    const long = await createSurfaces({ name: 'a-project-whose-name-is-longer-than-a-side-bar-is-wide' });
    await long.model.ready();
    await long.views.memory.getChildren();
    assert.equal(long.views.memory.view.description, 'a-project…r-is-wide · 3.1 of 32 KiB');
    await long.views.sessions.getChildren();
    assert.equal(long.views.sessions.view.description, 'a-project-whose…ide-bar-is-wide');
    long.dispose();
  });

  it('let what stands behind words that are read from the right begin on its own', async () => {
    const { engine, views } = surfaces;
    engine.add(fakeCandidate({ id: 'c-new', text: 'תמיד להריץ pnpm.' }));
    await until(() => views.inbox.view.badge?.value === 6);
    const rows = views.inbox.getChildren(views.inbox.getChildren()[0]);
    const items = rows.map((node) => views.inbox.getTreeItem(node));
    const item = items.find((each) => labelOf(each).startsWith('תמיד'));
    assert.match(String(item?.description), /^\u200e\d+ session/);
    assert.doesNotMatch(String(item?.accessibilityInformation?.label), /\u200e/);
  });

  it('show in Memory, as plain text on one line, what hides in a rule', async () => {
    const { memory } = surfaces.views;
    const [, file] = await memory.getChildren();
    assert.ok(file?.type === 'file');
    const rule = { text: 'Use **npm**\u202e here.\n[x](command:x)', line: 8, candidate: null };
    const item = memory.getTreeItem({ type: 'rule', file: file.file, rule });
    assert.equal(labelOf(item), 'Use **npm**⟨U+202E⟩ here. [x](command:x)');
    assert.equal(item.tooltip, labelOf(item));
  });

  it('list this project’s sessions by day, and all of them when asked', async () => {
    const { sessions } = surfaces.views;
    const days = await sessions.getChildren();
    assert.equal(days.length, 2);
    const [today] = days;
    const [live] = await sessions.getChildren(today);
    assert.ok(live);
    assert.match(String(sessions.getTreeItem(live).description), /^live · 14 turns · 117 KiB · editor/);
    await sessions.showAll(true);
    assert.equal((await sessions.getChildren()).length, 3);
    await sessions.showAll(false);
  });

  it('open days of sessions until about a screenful is in sight', async () => {
    const { engine, views } = surfaces;
    const daysAgo = (days: number, n: number): Session =>
      fakeSession({ thread: `t-${days}-${n}`, title: 'Cart', updated: Date.now() - days * 24 * 3_600_000 });
    const kept = [1, 1, 1, 7, 1, 1].flatMap((many, days) =>
      Array.from({ length: many }, (_, n) => daysAgo(2 * days, n)),
    );
    engine.sessions = () => Promise.resolve(kept);
    const days = (await views.sessions.getChildren()).map((node) => views.sessions.getTreeItem(node));
    const { Expanded, Collapsed } = TreeItemCollapsibleState;
    assert.deepEqual(
      days.map(({ collapsibleState }) => collapsibleState),
      [Expanded, Expanded, Expanded, Expanded, Collapsed, Collapsed],
    );
  });

  it('ask again for sessions while one is live, for nobody tells when its client has gone', async () => {
    const { sessions } = surfaces.views;
    mock.timers.enable({ apis: ['setTimeout'] });
    try {
      let told = 0;
      const listening = sessions.onDidChangeTreeData(() => told++);
      await sessions.getChildren();
      mock.timers.tick(60_000);
      assert.equal(told, 1);
      listening.dispose();
    } finally {
      mock.timers.reset();
    }
  });

  it('name the days of a session that took several', () => {
    const started = new Date(2026, 10, 18, 9, 14).getTime();
    const lasted = (updated: number): string => {
      const session = fakeSession({ thread: 't-long', title: 'Work', started, updated });
      const { tooltip } = surfaces.views.sessions.getTreeItem({ type: 'session', session });
      return typeof tooltip === 'string' ? (tooltip.split('\n')[1] ?? '') : '';
    };
    assert.match(lasted(new Date(2026, 10, 18, 10, 20).getTime()), /^09:14 to 10:20 in /);
    assert.match(lasted(new Date(2026, 10, 21, 8, 5).getTime()), /^18 Nov.*, 09:14 to 21 Nov.*, 08:05 in /);
  });

  it('list no more sessions than one scrolls through, and lead to recall for the rest', async () => {
    const many = Array.from({ length: 501 }, (_, n) => fakeSession({ thread: `t-${n}`, title: `Work ${n}` }));
    Object.assign(surfaces.engine, { sessions: () => Promise.resolve(many) });
    const { sessions } = surfaces.views;
    const rows = await sessions.getChildren();
    const listed = await Promise.all(rows.slice(0, -1).map((day) => sessions.getChildren(day)));
    assert.equal(listed.flat().length, 500);
    const [older] = rows.slice(-1);
    assert.ok(older);
    const item = sessions.getTreeItem(older);
    assert.equal(labelOf(item), 'Older sessions');
    assert.equal(item.command?.command, 'carryover.recall');
    assert.deepEqual(await sessions.getChildren(older), []);
  });
});
