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

  it('approve what is clear, and undo it', async () => {
    const { actions, engine, model } = surfaces;
    await actions['carryover.approve']('c-unit');
    assert.match(engine.files['project-rules'], /- Run `yarn test:unit`/);
    assert.equal(model.find('c-unit'), undefined);
    await actions['carryover.undo']();
    assert.doesNotMatch(engine.files['project-rules'], /yarn test:unit/);
    assert.ok(model.find('c-unit'));
  });

  it('approve and archive several at once', async () => {
    const { actions, engine, model } = surfaces;
    const node = (id: string) => ({ type: 'candidate', candidate: model.find(id), group: 'here' });
    await actions['carryover.approve'](node('c-unit'), [node('c-unit'), node('c-port')]);
    assert.match(engine.files['project-rules'], /yarn test:unit[^]*docker compose/);
    await actions['carryover.archive'](node('c-vendor'), [node('c-vendor'), node('c-blog')]);
    assert.deepEqual(
      model.candidates.map(({ id }) => id),
      ['c-english', 'c-approve', 'c-token'],
    );
  });

  it('open the panel instead of approving what has to be looked at', async () => {
    const { actions, engine, model } = surfaces;
    await actions['carryover.approve']('c-approve');
    assert.equal(engine.files['global-rules'], '');
    assert.ok(model.find('c-approve'));
    await until(panelOpen);
  });

  it('write nothing when the file changed since its diff was shown', async () => {
    const { actions, engine, views } = surfaces;
    const [first] = views.inbox.getChildren(views.inbox.getChildren()[0]);
    assert.ok(first);
    await views.inbox.resolveTreeItem(views.inbox.getTreeItem(first), first);
    engine.files['project-rules'] += 'another writer\n';
    const before = engine.files['project-rules'];
    await actions['carryover.approve'](first);
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
