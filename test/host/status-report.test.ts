import assert from 'node:assert/strict';
import { statusLines } from '../../src/host/status-report.ts';
import { type Surfaces, createSurfaces } from './surfaces.ts';

describe('the state of things', () => {
  let surfaces: Surfaces;
  beforeEach(async () => {
    surfaces = await createSurfaces();
  });
  afterEach(() => void surfaces.dispose());

  it('counts what the badge counts, says what it leaves out, and that new sessions are watched for', async () => {
    const status = { ...(await surfaces.engine.status()), watching: true };
    const [waiting, known] = statusLines(status, surfaces.model, Date.now());
    assert.equal(waiting?.label, `$(inbox) ${surfaces.views.inbox.view.badge?.value} candidates to review`);
    assert.deepEqual(
      [waiting.detail, waiting.description],
      ['3 for shop, 2 for the global rules', 'not counted: 1 of another project, 1 blocked'],
    );
    assert.equal(known?.description, 'watching for new ones, looked through all 2 min ago');
  });

  it('says on a line of its own what to do about a problem, and leads to it', async () => {
    const status = await surfaces.engine.status();
    const lines = (code: string, message: string) =>
      statusLines({ ...status, problems: [{ code, message }] }, surfaces.model, Date.now());
    const [locked] = lines('sessions-unreadable', 'Two files could not be read. Give yourself read access.');
    assert.deepEqual(
      [locked?.label, locked?.detail, locked?.command],
      ['$(warning) Two files could not be read.', 'Give yourself read access.', 'carryover.showLog'],
    );
    for (const code of ['codex-home-missing', 'codex-home-empty']) {
      const [none] = lines(code, 'Codex has no folder there.');
      assert.equal(none?.label, `$(warning) There is nothing of Codex in ${status.codexHome} yet.`);
      assert.equal(none.command, 'carryover.chooseHome');
    }
  });
});
