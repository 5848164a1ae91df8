import assert from 'node:assert/strict';
import { env, window } from 'vscode';
import { REPORT_LANGUAGE, REPORT_SCHEME } from '../../src/host/ids.ts';
import { type Surfaces, createSurfaces } from './surfaces.ts';

describe('the brief', () => {
  let surfaces: Surfaces;
  beforeEach(async () => {
    surfaces = await createSurfaces();
  });
  afterEach(() => void surfaces.dispose());

  it('is copied for the project of the open folder', async () => {
    await surfaces.actions['carryover.copyBrief']('round the totals');
    assert.match(await env.clipboard.readText(), /^What earlier Codex sessions in shop left behind/);
  });

  it('can be read by whoever wants to know what was copied, as plain text', async () => {
    await surfaces.actions['carryover.copyBrief']('');
    await surfaces.actions['carryover.showBrief']();
    const document = window.activeTextEditor?.document;
    assert.equal(document?.uri.scheme, REPORT_SCHEME);
    assert.match(document.getText(), /^What earlier Codex sessions in shop left behind/);
    assert.equal(document.languageId, REPORT_LANGUAGE);
  });

  it('asks nobody for a task where there is no Codex folder, and says so', async () => {
    const status = await surfaces.engine.status();
    const problems = [{ code: 'codex-home-missing', message: 'Codex has no folder there.' }];
    surfaces.engine.status = () => Promise.resolve({ ...status, problems, lastScan: null });
    await assert.rejects(async () => surfaces.actions['carryover.copyBrief'](), {
      code: 'codex-home-missing',
    });
  });

  it('copies nothing when nothing is known', async () => {
    await env.clipboard.writeText('before');
    surfaces.engine.brief = () => Promise.resolve({ project: '/', text: '', lines: [] });
    await assert.rejects(async () => surfaces.actions['carryover.copyBrief'](''), { code: 'not-found' });
    assert.equal(await env.clipboard.readText(), 'before');
  });
});
