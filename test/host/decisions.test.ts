import assert from 'node:assert/strict';
import { MEANWHILE } from './fake-engine.ts';
import { commands, window } from 'vscode';
import type { MemoryNode } from '../../src/host/memory/memory-tree.ts';
import { type Surfaces, createSurfaces } from './surfaces.ts';
import { until } from './until.ts';

describe('decisions from the inbox', () => {
  let surfaces: Surfaces;
  beforeEach(async () => {
    surfaces = await createSurfaces();
  });
  afterEach(() => void surfaces.dispose());

  const panelOpen = (): boolean =>
    window.tabGroups.all.flatMap((group) => group.tabs).some((tab) => tab.label === 'Carryover');

  /** Opens the tooltip of each, which shows its change, and reads it. */
  const readTooltips = async (...ids: string[]): Promise<void> => {
    const { inbox } = surfaces.views;
    for (const id of ids) {
      const nodes = inbox.getChildren().flatMap((group) => inbox.getChildren(group));
      const node = nodes.find((each) => each.type === 'candidate' && each.candidate.id === id);
      assert.ok(node);
      await inbox.resolveTreeItem(inbox.getTreeItem(node), node);
    }
    surfaces.look(1_000);
  };

  it('write nothing before the change was shown, and open the panel on it', async () => {
    const { actions, engine, model } = surfaces;
    await actions['carryover.approve']('c-unit');
    assert.doesNotMatch(engine.files['project-rules'], /yarn test:unit/);
    assert.equal(engine.calls.get('approve'), undefined);
    assert.ok(model.find('c-unit'));
    await until(panelOpen);
  });

  it('write nothing on a double click, whose second half comes before anybody read the change', async () => {
    const { actions, engine } = surfaces;
    await readTooltips('c-unit');
    surfaces.look(-600);
    await actions['carryover.approve']('c-unit');
    assert.equal(engine.calls.get('approve'), undefined);
    surfaces.look(600);
    await actions['carryover.approve']('c-unit');
    assert.equal(engine.calls.get('approve'), 1);
  });

  it('forget what was shown of a candidate that says something else by now', async () => {
    const { actions, engine, model } = surfaces;
    await readTooltips('c-unit');
    const changed = (await engine.candidates({ status: 'open' })).find(({ id }) => id === 'c-unit');
    assert.ok(changed);
    engine.replace({ ...changed, text: 'Run `yarn test:all` before saying you are done.' });
    await until(() => model.find('c-unit')?.text !== changed.text);
    await actions['carryover.approve']('c-unit');
    assert.equal(engine.calls.get('approve'), undefined);
  });

  it('approve in one click what the tooltip has shown, and undo it', async () => {
    const { actions, engine, model } = surfaces;
    await readTooltips('c-unit');
    await actions['carryover.approve']('c-unit');
    assert.match(engine.files['project-rules'], /- Run `yarn test:unit`/);
    assert.equal(model.find('c-unit'), undefined);
    await actions['carryover.undo']();
    assert.doesNotMatch(engine.files['project-rules'], /yarn test:unit/);
    assert.ok(model.find('c-unit'));
  });

  it('approve and archive several at once', async () => {
    const { actions, engine, model } = surfaces;
    await readTooltips('c-unit', 'c-port');
    const node = (id: string) => ({ type: 'candidate', candidate: model.find(id), group: 'here' });
    await actions['carryover.approve'](node('c-unit'), [node('c-unit'), node('c-port')]);
    assert.match(engine.files['project-rules'], /yarn test:unit[^]*docker compose/);
    await actions['carryover.archive'](node('c-vendor'), [node('c-vendor'), node('c-blog')]);
    assert.deepEqual(
      model.candidates.map(({ id }) => id),
      ['c-english', 'c-approve', 'c-token'],
    );
  });

  it('write several in the order of the list, and take them back together', async () => {
    const { actions, engine, model } = surfaces;
    const before = engine.files['project-rules'];
    const open = model.candidates.map(({ id }) => id);
    await readTooltips('c-unit', 'c-port');
    const node = (id: string) => ({ type: 'candidate', candidate: model.find(id), group: 'here' });
    await actions['carryover.approve'](node('c-port'), [node('c-port'), node('c-unit')]);
    assert.match(engine.files['project-rules'], /yarn test:unit[^]*docker compose/);
    await actions['carryover.undo']();
    assert.equal(engine.files['project-rules'], before);
    assert.deepEqual(
      model.candidates.map(({ id }) => id),
      open,
    );
    await assert.rejects(async () => actions['carryover.undo'](), { code: 'nothing-to-undo' });
  });

  it('take back one alone that was made after several', async () => {
    const { actions, engine, model } = surfaces;
    const node = (id: string) => ({ type: 'candidate', candidate: model.find(id), group: 'here' });
    await actions['carryover.archive'](node('c-vendor'), [node('c-vendor'), node('c-blog')]);
    await actions['carryover.archive'](node('c-port'));
    await actions['carryover.undo']();
    assert.ok(model.find('c-port'));
    assert.equal(model.find('c-blog'), undefined);
    await actions['carryover.undo']();
    assert.ok(model.find('c-blog'));
    assert.equal(engine.calls.get('undo'), 2);
  });

  it('mean the row that has the keyboard, and nothing where that is a group', async () => {
    const { actions, engine, model } = surfaces;
    const [group] = surfaces.views.inbox.getChildren();
    await actions['carryover.archive'](group);
    assert.equal(engine.calls.get('archive'), undefined);
    await actions['carryover.archive']({ type: 'candidate', candidate: model.find('c-unit') });
    assert.equal(engine.calls.get('archive'), 1);
    assert.equal(model.find('c-unit'), undefined);
  });

  it('approve of several only what was shown, and open the panel on the rest', async () => {
    const { actions, engine, model } = surfaces;
    const node = (id: string) => ({ type: 'candidate', candidate: model.find(id), group: 'here' });
    await readTooltips('c-port');
    await actions['carryover.approve'](node('c-unit'), [node('c-unit'), node('c-port')]);
    assert.match(engine.files['project-rules'], /docker compose/);
    assert.doesNotMatch(engine.files['project-rules'], /yarn test:unit/);
    await until(panelOpen);
  });

  it('open the panel instead of approving what has to be looked at', async () => {
    const { actions, engine, model } = surfaces;
    await readTooltips('c-approve');
    await actions['carryover.approve']('c-approve');
    assert.equal(engine.files['global-rules'], '');
    assert.ok(model.find('c-approve'));
    await until(panelOpen);
  });

  it('write nothing when the file changed since its diff was shown', async () => {
    const { actions, engine } = surfaces;
    await readTooltips('c-unit');
    engine.files['project-rules'] += 'another writer\n';
    const before = engine.files['project-rules'];
    await actions['carryover.approve']('c-unit');
    assert.equal(engine.files['project-rules'], before);
    await until(panelOpen);
  });

  it('say that there is nothing to undo', async () => {
    await assert.rejects(async () => surfaces.actions['carryover.undo'](), { code: 'nothing-to-undo' });
  });
});

describe('retiring a rule from Memory', () => {
  let surfaces: Surfaces;
  let node: MemoryNode;
  const RULE = 'Prices are in cents, everywhere.';
  beforeEach(async () => {
    surfaces = await createSurfaces();
    const { memory } = surfaces.views;
    surfaces.engine.files['project-rules'] += `- ${RULE}\n`;
    const [, file] = await memory.getChildren();
    const rules = await memory.getChildren(file);
    const found = rules.find((each) => each.type === 'rule' && each.rule.text === RULE);
    assert.ok(found);
    node = found;
  });
  afterEach(() => void surfaces.dispose());

  it('is offered on rules, not on files', async () => {
    const { memory } = surfaces.views;
    const [file] = await memory.getChildren();
    assert.ok(file);
    assert.equal(memory.getTreeItem(node).contextValue, 'memoryRule');
    assert.equal(memory.getTreeItem(file).contextValue, 'memoryFile');
  });

  it('shows the exact change first, and without a yes does nothing', async () => {
    const { actions, asked, engine } = surfaces;
    await actions['carryover.retire'](node);
    assert.deepEqual(
      asked.changes.map(({ what, yes, notes }) => [what, yes, notes]),
      [["Take this rule out of this project's AGENTS.md?", 'Retire', []]],
    );
    assert.match(asked.changes[0]?.diff ?? '', /^-- Prices are in cents/m);
    assert.equal(engine.calls.get('retire'), undefined);
    assert.match(engine.files['project-rules'], /Prices/);
  });

  it('takes the rule out after a yes, and undo puts it back', async () => {
    const { actions, asked, engine } = surfaces;
    asked.yes = 1;
    await actions['carryover.retire'](node);
    assert.doesNotMatch(engine.files['project-rules'], /Prices/);
    await actions['carryover.undo']();
    assert.match(engine.files['project-rules'], /Prices/);
  });

  it('shows the change anew when the file changed before the yes came', async () => {
    const { actions, asked, engine } = surfaces;
    asked.yes = 2;
    const previewRetire = engine.previewRetire.bind(engine);
    let another = 'another writer\n';
    engine.previewRetire = async (rule) => {
      const preview = await previewRetire(rule);
      engine.files['project-rules'] += another;
      another = '';
      return preview;
    };
    await actions['carryover.retire'](node);
    assert.equal(asked.changes.length, 2);
    assert.deepEqual(asked.changes[1]?.notes, [
      `This project's AGENTS.md changed since this was shown. ${MEANWHILE} This is the change now.`,
    ]);
    assert.match(engine.files['project-rules'], /another writer/);
    assert.doesNotMatch(engine.files['project-rules'], /Prices/);
  });

  it('asks which rule where none is meant', async () => {
    const { actions, asked } = surfaces;
    asked.yes = 1;
    const retired = actions['carryover.retire']();
    // The list stands in the editor's own widget: its first line is the global rule.
    await until(async () => {
      await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return asked.changes.length > 0;
    });
    await retired;
    assert.equal(asked.changes[0]?.what, 'Take this rule out of your global AGENTS.md?');
  });

  it('offers no other words for a rule that nobody approved here', async () => {
    await assert.rejects(async () => surfaces.actions['carryover.reword'](node), { code: 'not-found' });
    assert.deepEqual(surfaces.asked.changes, []);
  });

  it('is refused at once in a project that is not trusted', async () => {
    surfaces.dispose();
    surfaces = await createSurfaces({ trusted: false });
    await assert.rejects(async () => surfaces.actions['carryover.retire'](node), { code: 'cannot-write' });
    assert.deepEqual(surfaces.asked.changes, []);
  });
});

describe('decisions in an untrusted workspace', () => {
  it('write into no project, and still into the global file', async () => {
    const surfaces = await createSurfaces({ trusted: false });
    try {
      for (const id of ['c-unit', 'c-english']) {
        const candidate = surfaces.model.find(id);
        assert.ok(candidate);
        surfaces.seen.show(candidate, await surfaces.engine.preview(id, {}));
      }
      surfaces.look(1_000);
      await assert.rejects(async () => surfaces.actions['carryover.approve']('c-unit'), {
        code: 'cannot-write',
      });
      assert.doesNotMatch(surfaces.engine.files['project-rules'], /yarn test:unit/);
      await surfaces.actions['carryover.approve']('c-english');
      assert.match(surfaces.engine.files['global-rules'], /commit messages/);
    } finally {
      surfaces.dispose();
    }
  });
});
