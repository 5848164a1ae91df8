import assert from 'node:assert/strict';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CODEX_VERSIONS } from '../../scripts/tools/codex.ts';
import { Engine } from '../../src/engine/engine.ts';
import { silentLog } from '../../src/engine/line-log.ts';
import { type CodexHome, createCodexHome } from './harness/codex-home.ts';
import { createGate, finalAnswer, shell } from './harness/model-script.ts';

const WAIT_MS = 15_000;

describe('while Codex runs', function () {
  this.timeout(60_000);
  let codex: CodexHome;
  let engine: Engine;

  before(async () => {
    codex = await createCodexHome({ version: CODEX_VERSIONS[0] });
    const stateDir = path.join(codex.codexHome, 'carryover');
    engine = await Engine.open({ codexHome: codex.codexHome, stateDir, watch: true, log: silentLog });
    engine.start();
  });
  after(async () => {
    await engine.close();
    await codex.stop();
  });

  it('finds what was said before the turn has ended, and says so when it ends', async () => {
    const tasks: { thread: string; open: number }[] = [];
    const stop = engine.events.listen({ taskComplete: (task) => void tasks.push(task) });
    const session = await codex.startSession({ cwd: await codex.folder('live') });
    const gate = createGate();
    const turn = await session.begin('From now on always name branches after the ticket.', [
      [{ say: 'Looking around.', phase: 'commentary' }, shell('echo marmalade')],
      [{ hold: gate }, finalAnswer('Noted.')],
    ]);
    await until(async () => (await engine.recall({ query: 'marmalade ' })).total > 0);
    await until(async () => (await engine.candidates({})).length === 1);
    assert.equal((await engine.sessions({}))[0]?.live, true);
    assert.equal(tasks.length, 0, 'the turn has not ended');

    gate.open();
    await turn.ended;
    await until(() => Promise.resolve(tasks.length > 0));
    assert.equal(tasks[0]?.thread, session.threadId);
    assert.equal(tasks[0].open, 1);
    assert.equal((await engine.sessions({}))[0]?.live, false);
    stop();
  });

  it('follows a session into the archive', async () => {
    const session = await codex.startSession({ cwd: await codex.folder('archived') });
    await session.say('Say hello.', [[finalAnswer('Hello from the archive.')]]);
    await until(async () => (await engine.recall({ query: '"hello from the archive" ' })).total === 1);
    await session.archive();
    await until(async () =>
      (await engine.sessions({})).some(({ thread, archived }) => thread === session.threadId && archived),
    );
    assert.equal((await engine.recall({ query: '"hello from the archive" ' })).total, 1);
  });
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + WAIT_MS;
  while (!(await holds())) {
    assert.ok(Date.now() < deadline, `still not so after ${WAIT_MS} ms`);
    await sleep(20);
  }
}
