import assert from 'node:assert/strict';
import { window } from 'vscode';
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
