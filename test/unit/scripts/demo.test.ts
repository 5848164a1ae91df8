import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type Demo, writeDemo } from '../../../scripts/demo/demo.ts';
import { Engine } from '../../../src/engine/engine.ts';
import { silentLog } from '../../../src/engine/line-log.ts';
import type { Candidate } from '../../../src/shared/model.ts';

const NOW = Date.UTC(2026, 10, 21, 10);

describe('the demo', () => {
  let folder: string;
  let demo: Demo;
  let engine: Engine;
  let candidates: Candidate[];

  before(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'carryover-demo-'));
    demo = await writeDemo(folder, NOW);
    const { codexHome } = demo;
    const stateDir = path.join(codexHome, 'carryover');
    engine = await Engine.open({ codexHome, stateDir, watch: false, log: silentLog, now: () => NOW });
    assert.equal((await engine.scan()).skipped, 0);
    candidates = await engine.candidates({});
  });
  after(async () => {
    await engine.close();
    await rm(folder, { recursive: true });
  });

  const find = (words: RegExp): Candidate => {
    const found = candidates.find(({ text }) => words.test(text));
    assert.ok(found, `no candidate says ${words}: ${candidates.map(({ text }) => text).join(' | ')}`);
    return found;
  };

  it('has rules of the project, heard in several sessions', () => {
    for (const words of [
      /pnpm in this repo, never npm/,
      /src\/gen .*never edit/,
      /test:unit` before you say/,
    ]) {
      const { scope, project, sessions, destination } = find(words);
      assert.deepEqual({ scope, project }, { scope: 'project', project: demo.project });
      assert.equal(destination, 'project-rules');
      assert.ok(sessions >= 2, String(words));
    }
    assert.equal(find(/messages de commit en anglais/).project, demo.project);
  });

  it('has preferences that hold everywhere, one of them in Japanese', () => {
    for (const words of [/日本語で回答/, /stop summarising/i]) {
      const { kind, scope, sessions } = find(words);
      assert.deepEqual({ kind, scope, sessions }, { kind: 'preference', scope: 'global', sessions: 2 });
    }
  });

  it('has corrections, a trap and a check', () => {
    assert.equal(find(/moment/).kind, 'correction');
    assert.equal(find(/cents/).kind, 'correction');
    const kinds = new Set(candidates.map(({ kind }) => kind));
    assert.ok(kinds.has('trap') && kinds.has('check'), [...kinds].join(', '));
  });

  it('has one rule that is blocked because it held a secret, and never shows the secret', async () => {
    const blocked = candidates.filter(({ verdict }) => verdict === 'blocked');
    assert.equal(blocked.length, 1);
    assert.match(blocked[0]?.text ?? '', /REDACTED/);
    const { hits } = await engine.recall({ query: 'token' });
    assert.ok(hits.length > 0);
    assert.ok(hits.every(({ snippet }) => !snippet.includes('ghp_')));
  });

  it('has little in the Inbox that nobody would keep', () => {
    assert.ok(candidates.length >= 10 && candidates.length <= 20, String(candidates.length));
  });

  it('has sessions of two projects over three weeks: one live, one archived, one fork', async () => {
    const sessions = await engine.sessions({});
    const named = (words: RegExp) => sessions.filter(({ title }) => words.test(title));
    assert.deepEqual(
      [...new Set(sessions.map(({ project }) => project))].sort(),
      [demo.otherProject, demo.project].sort(),
    );
    assert.equal(sessions.filter(({ live }) => live).length, 1);
    assert.equal(sessions[0]?.live, true);
    assert.equal(sessions.filter(({ archived }) => archived).length, 1);
    assert.equal(sessions.filter(({ parent }) => parent !== null).length, 1);
    assert.equal(named(/waiting list/).length, 1);
    assert.ok(sessions.every(({ started, updated }) => started > NOW - 22 * 86_400_000 && updated <= NOW));
  });

  it('has failed commands and diffs to recall', async () => {
    const { hits } = await engine.recall({ query: 'ECONNREFUSED', project: demo.project });
    assert.ok(hits.some(({ exit }) => exit === 1));
    assert.ok((await engine.recall({ query: 'overlap' })).hits.some(({ role }) => role === 'change'));
  });

  it('has rules that Codex is given already, and an approval leaves them as they are', async () => {
    const before = await readFile(path.join(demo.project, 'AGENTS.md'), 'utf8');
    const memory = await engine.memory(demo.project);
    assert.deepEqual(
      memory.files.map(({ scope }) => scope),
      ['global', 'project'],
    );
    const { id } = find(/never npm/);
    const { beforeHash } = await engine.preview(id, {});
    await engine.approve(id, { beforeHash });
    const after = await readFile(path.join(demo.project, 'AGENTS.md'), 'utf8');
    assert.ok(after.startsWith(before));
    assert.match(after, /never npm/);
    await engine.undo(null);
    assert.equal(await readFile(path.join(demo.project, 'AGENTS.md'), 'utf8'), before);
  });
});
