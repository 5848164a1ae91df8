import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { surveyHome } from '../../../src/engine/home-survey.ts';

describe('the survey of a Codex home', () => {
  let root: string;
  let codexHome: string;
  let stateDir: string;

  beforeEach(async () => {
    root = await mkdtemp(path.join(os.tmpdir(), 'carryover-survey-'));
    codexHome = path.join(root, 'home');
    stateDir = path.join(codexHome, 'carryover');
  });
  afterEach(() => rm(root, { recursive: true }));

  async function session(folder: string, name: number, text: string, ending = '.jsonl'): Promise<void> {
    await mkdir(path.join(codexHome, folder), { recursive: true });
    const id = `0190000${name}-0000-7000-8000-000000000000`;
    await writeFile(path.join(codexHome, folder, `rollout-2026-11-18T09-12-0${name}-${id}${ending}`), text);
  }

  it('counts files by what their first line says', async () => {
    const day = 'sessions/2026/11/18';
    await session(
      day,
      1,
      '{"type":"session_meta","ordinal":0,"payload":{"id":"a","history_mode":"paginated"}}\n{}',
    );
    await session(day, 2, '{"type":"session_meta","payload":{"id":"b"}}\n');
    await session(day, 3, '{"id":"c","timestamp":"2025-08-01T00:00:00Z"}\n');
    await session(day, 4, 'not a session');
    await session(day, 5, 'zst', '.jsonl.zst');
    await session('archived_sessions', 6, '{"type":"session_meta","payload":{"id":"b"}}\n');
    const survey = await surveyHome({ codexHome, stateDir });
    const { bytes, ...counts } = survey.files;
    assert.ok(bytes > 200);
    assert.deepEqual(counts, {
      total: 6,
      paginated: 1,
      legacy: 2,
      bare: 1,
      compressed: 1,
      other: 1,
      unreadable: 0,
      archived: 1,
    });
    assert.deepEqual([survey.codexHome, survey.sessions, survey.state], ['ok', 'ok', 'creatable']);
  });

  it("knows Codex's own memory and leaves everything as it was", async () => {
    await mkdir(path.join(codexHome, 'memories_v2'), { recursive: true });
    await writeFile(path.join(codexHome, 'config.toml'), '[features]\nmemories = true\n');
    const survey = await surveyHome({ codexHome, stateDir });
    assert.deepEqual(survey.memories, { on: true, store: 'memories_v2' });
    assert.deepEqual([survey.sessions, survey.files.total], ['missing', 0]);
    await mkdir(stateDir);
    assert.equal((await surveyHome({ codexHome, stateDir })).state, 'writable');
  });

  it('says what is missing, is no folder or cannot be written', async () => {
    const missing = await surveyHome({ codexHome, stateDir });
    assert.deepEqual([missing.codexHome, missing.state], ['missing', 'creatable']);
    await writeFile(codexHome, 'a file');
    const file = await surveyHome({ codexHome, stateDir });
    assert.deepEqual([file.codexHome, file.state], ['no-folder', 'not-writable']);
  });

  it('passes on what is wrong with config.toml', async () => {
    await mkdir(codexHome);
    await writeFile(path.join(codexHome, 'config.toml'), 'features = [');
    const { problems } = await surveyHome({ codexHome, stateDir });
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['codex-config'],
    );
  });
});
