import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { threadId, writeSession } from '../../scripts/demo/session-lines.ts';
import { openStore } from '../../src/store/store.ts';
import type { Job } from './lines.ts';
import { Peer, buildPeer, chance, makeFolder, newSeed, until } from './processes.ts';

const AT = Date.UTC(2026, 10, 18, 9);

/** A window that is stopped (a debugger, Ctrl+Z, a frozen container) keeps its name and its files, and may go on any time. */
describe('an owner that hangs', () => {
  const { folder, remove } = makeFolder();
  const codexHome = path.join(folder, 'codex');
  const stateDir = path.join(codexHome, 'carryover');
  const journal = path.join(stateDir, 'decisions.jsonl');
  const peers: Peer[] = [];
  let bundle: string;

  before(async () => {
    bundle = await buildPeer(folder);
    for (let n = 1; n <= 8; n++) {
      const user = `Never edit files in the folder generated/part${n} by hand.`;
      const turns = [[{ user }, { final: 'I will look at the harbour.' }]];
      await writeSession(codexHome, { thread: threadId(n), cwd: folder, at: AT + n * 60_000, turns });
    }
  });
  afterEach(() => Promise.all(peers.map((peer) => peer.kill())));
  after(remove);

  async function start(job: Partial<Job> = {}): Promise<Peer> {
    const times = { ping: 100, patience: 1_000, heartbeat: 200, retry: 200 };
    const peer = new Peer(bundle, { engine: { codexHome, stateDir }, times, ...job });
    peers.push(peer);
    await peer.ready();
    return peer;
  }
  const decidedIn = (peer: Peer): string[] =>
    peer.lines.flatMap((line) => (line.kind === 'decided' || line.kind === 'undone' ? [line.id] : []));

  it('is replaced while it is stopped, and harms nothing when it goes on', async () => {
    const seed = newSeed();
    console.log(`      seed ${seed}`);
    const random = chance(seed);
    const deciders = [await start({ decide: 1 }), await start({ decide: 2 })];
    await until('all is read', async () => (await deciders[1]?.ask('recall', 'harbour ')) === 8);
    await until('decisions are made', () => deciders.every((peer) => decidedIn(peer).length > 2));
    const replaced: number[] = [];
    for (let round = 0; round < 2; round++) {
      const watcher = await start();
      const ownerPid = await watcher.ask('status');
      const owner = peers.find(({ pid }) => pid === ownerPid) ?? assert.fail('nobody owns the folder');
      if (owner === watcher) assert.fail('the newcomer owns the folder');
      await pause(100 + random() * 500);
      const stopped = Date.now();
      owner.signal('SIGSTOP');
      assert.equal(await watcher.ask('recall', 'harbour '), 8);
      replaced.push(Date.now() - stopped);
      assert.notEqual(await watcher.ask('status'), ownerPid);
      const before = (await readFile(journal, 'utf8')).length;
      await until(
        'the others decide again',
        async () => (await readFile(journal, 'utf8')).length > before + 2_000,
      );
      owner.signal('SIGCONT');
      await until('the old owner asks the new one', async () => {
        const pid = await owner.ask('status').catch(() => ownerPid);
        return pid !== ownerPid;
      });
      assert.equal(await owner.ask('recall', 'harbour '), 8);
    }
    console.log(`      answers went on after ${replaced.join(', ')} ms`);
    assert.ok(replaced.every((time) => time < 15_000));

    const faults = peers.flatMap(({ lines }) =>
      lines.flatMap((line) => (line.kind === 'fault' ? [line.text] : [])),
    );
    assert.deepEqual(faults, []);
    const confirmed = peers.flatMap(decidedIn);
    assert.ok(confirmed.length > 20, `only ${confirmed.length} decisions`);
    await Promise.all(peers.map((peer) => peer.kill()));

    const text = await readFile(journal, 'utf8');
    const ids = new Set(
      text
        .trim()
        .split('\n')
        .flatMap((line) => [...line.matchAll(/"(?:id|decision)":"([^"]+)"/gu)].map(([, id = '']) => id)),
    );
    assert.deepEqual(
      confirmed.filter((id) => !ids.has(id)),
      [],
      'confirmed decisions are not in the journal',
    );
    const indexes = (await readdir(stateDir)).filter((name) => /^index.*\.db$/u.test(name));
    assert.deepEqual(indexes, ['index-2.db']);
    const store = await openStore(stateDir, { generation: 2 });
    assert.equal(store.rebuilt, 'no');
    assert.equal(
      store.db.get('PRAGMA store.integrity_check', [], (row) => row.text(0)),
      'ok',
    );
    store.db.exec("insert into message_text(message_text) values ('integrity-check')");
    store.close();
  }).timeout(120_000);

  it('is replaced by a process that starts while it is stopped', async () => {
    const owner = await start();
    owner.signal('SIGSTOP');
    const next = await start();
    assert.equal(await next.ask('status'), next.pid);
    assert.equal(await next.ask('recall', 'harbour '), 8);
    assert.ok(
      next.lines.some(
        (line) => line.kind === 'log' && line.text.includes(`process ${owner.pid} held the index`),
      ),
    );
    await owner.kill();
    assert.equal(await next.ask('recall', 'harbour '), 8);
    await next.kill();
    assert.equal(existsSync(path.join(stateDir, 'index-3.db')), true);
  }).timeout(60_000);
});
