import assert from 'node:assert/strict';
import { createBirpc } from 'birpc';
import { EngineClient, type EngineProcess } from '../../../src/host/engine-client.ts';
import { type EngineEvents, type EngineApi } from '../../../src/shared/engine-api.ts';
import { type EngineFunctions, serveEngine } from '../../../src/shared/engine-rpc.ts';
import { createFakeEngine } from '../../host/fake-engine.ts';

/** A worker that runs on this thread and can be made to crash. */
class LocalProcess implements EngineProcess {
  closed = false;
  readonly #toHost: ((message: unknown) => void)[] = [];
  readonly #toEngine: ((message: unknown) => void)[] = [];
  readonly #onExit: ((reason: string) => void)[] = [];
  readonly events: EngineEvents;

  constructor(api: EngineApi) {
    const rpc = createBirpc<EngineEvents, EngineFunctions>(
      serveEngine(
        () => Promise.resolve(api),
        () => undefined,
      ),
      {
        post: (message: unknown) => {
          const copy = structuredClone(message);
          for (const listener of this.#toHost) listener(copy);
        },
        on: (listener) => void this.#toEngine.push(listener),
        bind: 'functions',
        timeout: -1,
      },
    );
    this.events = {
      changed: (parts) => void rpc.changed.asEvent(parts),
      progress: (progress) => void rpc.progress.asEvent(progress),
      taskComplete: (task) => void rpc.taskComplete.asEvent(task),
    };
  }

  post(message: unknown): void {
    const copy = structuredClone(message);
    setImmediate(() => {
      for (const listener of this.#toEngine) listener(copy);
    });
  }

  onMessage(listener: (message: unknown) => void): void {
    this.#toHost.push(listener);
  }

  onExit(listener: (reason: string) => void): void {
    this.#onExit.push(listener);
  }

  crash(): void {
    for (const listener of this.#onExit) listener('code 1');
  }

  close(): Promise<void> {
    this.closed = true;
    return Promise.resolve();
  }
}

function setUp(api: EngineApi = createFakeEngine()) {
  const processes: LocalProcess[] = [];
  const lines: string[] = [];
  const changes: unknown[] = [];
  let givenUp = 0;
  let now = 0;
  const note = (line: string): void => void lines.push(line);
  const client = new EngineClient({
    start: () => {
      const started = new LocalProcess(api);
      processes.push(started);
      return started;
    },
    events: {
      changed: (parts) => void changes.push(parts),
      progress: () => undefined,
      taskComplete: () => undefined,
    },
    onGivenUp: () => givenUp++,
    log: { info: note, warn: note, error: note },
    now: () => now,
  });
  const pass = (minutes: number): void => void (now += minutes * 60_000);
  return { client, processes, lines, changes, pass, givenUp: () => givenUp };
}

describe('engine client', () => {
  it('starts no engine before the first question', async () => {
    const { client, processes } = setUp();
    assert.equal(processes.length, 0);
    assert.equal((await client.api.candidates({ status: 'open' })).length, 7);
    await client.api.status();
    assert.equal(processes.length, 1);
  });

  it('makes errors of the engine CarryoverErrors again', async () => {
    const { client } = setUp();
    await assert.rejects(client.api.candidate('none'), { name: 'CarryoverError', code: 'not-found' });
  });

  it('passes the engine’s events on', async () => {
    const { client, processes, changes } = setUp();
    await client.api.status();
    processes[0]?.events.changed(['candidates']);
    // An answer comes behind what was told before it.
    await client.api.status();
    assert.deepEqual(changes, [['candidates']]);
  });

  it('starts the engine again after a crash and says so in the log', async () => {
    const { client, processes, lines } = setUp();
    await client.api.status();
    processes[0]?.crash();
    assert.equal(processes.length, 2);
    assert.ok(lines.some((line) => line.includes('starting it again')));
    assert.equal((await client.api.status()).state, 'ready');
  });

  it('starts it again however many crashes there were, where it went well between them', async () => {
    const { client, processes, pass, givenUp } = setUp();
    await client.api.status();
    for (let day = 0; day < 5; day += 1) {
      pass(day === 0 ? 0 : 24 * 60);
      processes.at(-1)?.crash();
    }
    assert.equal(givenUp(), 0);
    assert.equal((await client.api.status()).state, 'ready');
    pass(9);
    processes.at(-1)?.crash();
    assert.equal(givenUp(), 1, 'the second crash within ten minutes');
  });

  it('gives up after the second crash in a row until it is told to restart', async () => {
    const { client, processes, givenUp } = setUp();
    await client.api.status();
    processes[0]?.crash();
    processes[1]?.crash();
    assert.equal(givenUp(), 1);
    await assert.rejects(client.api.status(), { code: 'internal', message: /Scan Sessions Now/ });
    await client.restart();
    assert.equal((await client.api.status()).state, 'ready');
    assert.equal(processes.length, 3);
  });

  it('refuses what was asked when the engine crashes under it', async () => {
    let reached: () => void = () => undefined;
    const atWork = new Promise<void>((resolve) => (reached = resolve));
    const never: EngineApi = {
      ...createFakeEngine(),
      scan: () => {
        reached();
        return new Promise(() => undefined);
      },
    };
    const { client, processes } = setUp(never);
    const asked = client.api.scan();
    await atWork;
    processes[0]?.crash();
    await assert.rejects(asked, { name: 'CarryoverError', code: 'internal' });
  });

  it('closes its engine when disposed and answers nothing after', async () => {
    const { client, processes } = setUp();
    await client.api.status();
    await client.dispose();
    assert.equal(processes[0]?.closed, true);
    await assert.rejects(client.api.status(), { code: 'cancelled' });
    assert.equal(processes.length, 1);
  });
});
