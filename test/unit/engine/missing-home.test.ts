import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { threadId, writeSession } from '../../../scripts/demo/session-lines.ts';
import { type EngineHandle, connectEngine } from '../../../src/engine/connect.ts';

const AT = Date.UTC(2026, 10, 18, 9);
const RULE = 'From now on always run `yarn test:unit` before you say that you are done.';

describe('without a Codex home', () => {
  let folder: string;
  let codexHome: string;
  let engine: EngineHandle;
  let changes = 0;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'carryover-no-home-'));
    codexHome = path.join(folder, 'codex');
    changes = 0;
    engine = await connectEngine({
      ...{ codexHome, stateDir: path.join(codexHome, 'carryover') },
      watch: true,
      times: { retry: 20 },
      onEvent: {
        changed: () => {
          changes++;
        },
      },
    });
  });
  afterEach(async () => {
    await engine.close();
    await rm(folder, { recursive: true });
  });

  it('answers that it is missing and creates nothing', async () => {
    const status = await engine.api.status();
    assert.deepEqual(
      status.problems.map(({ code }) => code),
      ['codex-home-missing'],
    );
    assert.deepEqual(await engine.api.candidates({}), []);
    assert.deepEqual(await engine.api.sessions({ limit: 5 }), []);
    assert.equal(await engine.api.projectOf(folder), folder);
    await assert.rejects(engine.api.scan(), { code: 'codex-home-missing' });
    assert.equal(existsSync(codexHome), false);
  });

  it('says of a home that is empty that it is, until Codex has been there', async () => {
    await mkdir(codexHome);
    await engine.api.scan();
    const problems = async () => (await engine.api.status()).problems;
    const [empty, ...others] = await problems();
    assert.equal(empty?.code, 'codex-home-empty');
    assert.ok(empty.message.startsWith(`There is nothing of Codex in ${codexHome} yet. Run Codex once`));
    assert.deepEqual(others, []);
    await writeFile(path.join(codexHome, 'config.toml'), '');
    assert.deepEqual(await problems(), []);
  });

  it('looks at once when asked to', async () => {
    await engine.close();
    engine = await connectEngine({
      ...{ codexHome, stateDir: path.join(codexHome, 'carryover') },
      ...{ watch: true, times: { retry: 60_000 } },
    });
    await writeSession(codexHome, { thread: threadId(1), cwd: folder, at: AT, turns: [[{ user: RULE }]] });
    await engine.api.scan();
    assert.equal((await engine.api.sessions({ limit: 5 })).length, 1);
  });

  it('starts by itself once the home is there, and says that all may be different', async () => {
    await writeSession(codexHome, { thread: threadId(1), cwd: folder, at: AT, turns: [[{ user: RULE }]] });
    while ((await engine.api.sessions({ limit: 5 })).length === 0) await pause(10);
    assert.ok(changes > 0);
    const { problems, watching } = await engine.api.status();
    assert.deepEqual([problems, watching], [[], true]);
    assert.ok(existsSync(path.join(codexHome, 'carryover')));
  });
});
