import assert from 'node:assert/strict';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { untilStill } from '../../../support/until-still.ts';
import { addressOf } from '../../../../src/engine/ownership/address.ts';
import type { Connection } from '../../../../src/engine/ownership/connection.ts';
import { recordPath, readRecord } from '../../../../src/engine/ownership/owner-record.ts';
import { readGeneration } from '../../../../src/engine/ownership/generation.ts';
import { ownProtocol } from '../../../../src/engine/ownership/protocol.ts';
import { claimOwnership, type Follower, type Owner } from '../../../../src/engine/ownership/ownership.ts';

/** How macOS does it works on Linux too. The named pipes of Windows do not. */
const platforms = process.platform === 'linux' ? (['linux', 'darwin'] as const) : [process.platform];
const parent = fs.mkdtempSync(path.join(os.tmpdir(), 'carryover-owner-'));

after(() => fs.rmSync(parent, { recursive: true, force: true }));

it('names a folder on Linux in as many letters as the kernel takes, for a shorter name is another one to Node 20 than to Node 22', () => {
  const folder = fs.mkdtempSync(path.join(parent, 'state-'));
  // A zero and the rest of `sun_path`, unix(7).
  for (const generation of [0, 1, 12_345])
    assert.equal(addressOf(folder, 'linux', generation).path.length, 108);
  assert.notEqual(addressOf(folder, 'linux', 1).path, addressOf(folder, 'linux', 11).path);
});

for (const platform of platforms) {
  describe(`owning a state folder (${platform})`, () => {
    let stateDir: string;
    const owners: Owner[] = [];

    beforeEach(() => {
      stateDir = fs.mkdtempSync(path.join(parent, 'state-'));
    });

    afterEach(async () => {
      await Promise.all(owners.splice(0).map((owner) => owner.release()));
    });

    async function claim(patience = 3_000): Promise<Owner | Follower> {
      const result = await claimOwnership(stateDir, { platform, patience });
      if (result.role === 'owner') owners.push(result);
      return result;
    }

    async function claimAsOwner(): Promise<Owner> {
      const result = await claim();
      assert.equal(result.role, 'owner');
      return result;
    }

    async function claimFollower(): Promise<Follower> {
      const result = await claim();
      return result.role === 'follower' ? result : assert.fail('became the owner');
    }

    const claimAsFollower = async (): Promise<Connection> => (await claimFollower()).connection;

    const closed = (connection: Connection): Promise<void> =>
      new Promise((resolve) => connection.onClose(resolve));

    it('makes the first the owner and connects the others to it', async () => {
      const owner = await claimAsOwner();
      const [first, second] = await Promise.all([claimAsFollower(), claimAsFollower()]);
      // Both are proven and wait until the owner is ready.
      const arrived: Connection[] = [];
      owner.accept((connection) => {
        arrived.push(connection);
        connection.onMessage((message) => connection.send({ answer: message }));
      });
      for (const connection of [first, second]) {
        const answer = new Promise((resolve) => connection.onMessage(resolve));
        connection.send('x'.repeat(100_000));
        assert.deepEqual(await answer, { answer: 'x'.repeat(100_000) });
      }
      assert.equal(arrived.length, 2);
    });

    it('keeps the record private and removes it with the owner', async () => {
      const owner = await claimAsOwner();
      assert.equal(fs.statSync(recordPath(stateDir)).mode & 0o777, 0o600);
      assert.equal(readRecord(stateDir)?.pid, process.pid);
      await owner.release();
      assert.equal(fs.existsSync(recordPath(stateDir)), false);
    });

    it('knows the folder by any of its names', async () => {
      await claimAsOwner();
      const link = path.join(parent, `link-${path.basename(stateDir)}`);
      fs.symlinkSync(stateDir, link);
      const other = await claimOwnership(link, { platform });
      assert.equal(other.role, 'follower');
    });

    it('gives different folders different owners', async () => {
      await claimAsOwner();
      stateDir = fs.mkdtempSync(path.join(parent, 'other-'));
      await claimAsOwner();
    });

    it('tells followers when the owner lets go, and one of them can take over', async () => {
      const owner = await claimAsOwner();
      owner.accept(() => undefined);
      const connection = await claimAsFollower();
      connection.onMessage(() => undefined);
      const gone = closed(connection);
      await owner.release();
      await gone;
      await claimAsOwner();
    });

    it('makes exactly one of many at once the owner', async () => {
      const claims = await Promise.all(Array.from({ length: 12 }, () => claim()));
      assert.equal(claims.filter((result) => result.role === 'owner').length, 1);
    });

    it('gives a stranger without the token nothing and cuts it off', async () => {
      const owner = await claimAsOwner();
      let admitted = 0;
      owner.accept(() => admitted++);
      const greetings = [
        Buffer.from('GET / HTTP/1.1\r\n\r\n'),
        frame({ nonce: 'a'.repeat(32), speaks: ownProtocol(), proof: 'b'.repeat(64) }),
        frame('x'.repeat(4_000)),
        Buffer.concat([Buffer.from([0, 0, 255, 255]), Buffer.alloc(10_000)]),
      ];
      for (const greeting of greetings) {
        const start = Date.now();
        const received = await askAsStranger(greeting);
        assert.ok(Date.now() - start < 500);
        // Nothing but the owner's one-time number.
        assert.match(received, /^\0\0\0.\{"hello":"[0-9a-f]{32}"\}$/);
      }
      assert.equal(admitted, 0);
    });

    it('takes no stranger for the owner, shows it no token, and does without the name it holds', async () => {
      const owner = await claimAsOwner();
      const record = fs.readFileSync(recordPath(stateDir), 'utf8');
      await owner.release();
      // The stranger has got hold of the name; the record of the last owner is still there.
      fs.writeFileSync(recordPath(stateDir), record);
      const { token } = readRecord(stateDir) ?? assert.fail('no record');
      let heard = '';
      const stranger = net.createServer((socket) => {
        socket.on('error', () => undefined);
        socket.on('data', (bytes) => {
          heard += bytes.toString('latin1');
          socket.write(frame({ speaks: ownProtocol(), proof: 'c'.repeat(64) }));
        });
        socket.write(frame({ hello: 'd'.repeat(32) }));
      });
      stranger.listen(addressOf(stateDir, platform).path);
      await once(stranger, 'listening');
      const next = await claim(100);
      assert.equal(next.role === 'owner' && next.generation, 1);
      assert.equal((await claim()).role, 'follower');
      stranger.close();
      assert.ok(heard.includes('proof'));
      assert.equal(heard.includes(token), false);
    });

    it('steps down when another generation has begun, and writes nothing from then on', async () => {
      const owner = await claimOwnership(stateDir, { platform, heartbeat: 20 });
      assert.ok(owner.role === 'owner');
      owners.push(owner);
      owner.check();
      fs.writeFileSync(path.join(stateDir, 'generation'), '1\n');
      assert.throws(() => owner.check(), { code: 'busy' });
      await owner.deposed;
    });

    it('puts its record back when somebody removed it, so that it can be found', async () => {
      const owner = await claimOwnership(stateDir, { platform, heartbeat: 20 });
      assert.ok(owner.role === 'owner');
      owners.push(owner);
      fs.rmSync(recordPath(stateDir));
      const { connection } = await claimFollower();
      connection.close();
    });

    it('steps down when the folder is gone', async () => {
      const owner = await claimOwnership(stateDir, { platform, heartbeat: 20 });
      assert.ok(owner.role === 'owner');
      owners.push(owner);
      fs.rmSync(stateDir, { recursive: true });
      await owner.deposed;
    });

    it('replaces a holder of the name that says nothing, once for all who wait for it', async () => {
      const silent = net.createServer(() => undefined);
      silent.listen(addressOf(stateDir, platform).path);
      await once(silent, 'listening');
      const impatient = { platform, patience: 100, greetingTime: 150 };
      const claims = await Promise.all(Array.from({ length: 4 }, () => claimOwnership(stateDir, impatient)));
      owners.push(...claims.filter((result) => result.role === 'owner'));
      assert.equal(owners.length, 1);
      assert.equal(readGeneration(stateDir), 1);
      silent.close();
      // The new generation stays when its owner goes.
      await Promise.all(owners.splice(0).map((owner) => owner.release()));
      const next = await claimAsOwner();
      assert.equal(next.generation, 1);
      assert.equal(next.replaced, undefined);
    });

    for (const [theirs, ours, sentence] of [
      ['0.1.0', '0.2.0', /older Carryover \(0\.1\.0, here 0\.2\.0\)\. Reload that window/],
      ['0.10.0', '0.9.0', /newer Carryover \(0\.10\.0, here 0\.9\.0\)\. Reload this window/],
      ['0.1.0', '0.1.0', /another build of this Carryover/],
    ] as const) {
      it(`says which window to reload when the owner is ${theirs} and we are ${ours}`, async () => {
        const owner = await claimOwnership(stateDir, { platform, protocol: { version: theirs, api: 'a' } });
        assert.ok(owner.role === 'owner');
        owners.push(owner);
        let admitted = 0;
        owner.accept(() => admitted++);
        const other = { platform, protocol: { version: ours, api: 'b' } };
        await assert.rejects(claimOwnership(stateDir, other), { code: 'busy', message: sentence });
        assert.equal(admitted, 0);
        assert.equal(readGeneration(stateDir), 0);
        const same = { platform, protocol: { version: ours, api: 'a' } };
        assert.equal((await claimOwnership(stateDir, same)).role, 'follower');
      });
    }

    it('bounds how many strangers wait at the door, and lets a follower through all the same', async () => {
      const owner = await claimAsOwner();
      owner.accept(() => undefined);
      const strangers = Array.from({ length: 300 }, () => net.connect(addressOf(stateDir, platform).path));
      let open = 0;
      let tried = 0;
      for (const stranger of strangers) {
        stranger.on('connect', () => (open++, tried++));
        stranger.on('error', () => tried++);
        stranger.on('close', (failed: boolean) => (failed ? undefined : open--));
        stranger.resume();
      }
      const { connection } = await claimFollower();
      while (tried < strangers.length) await nextTurn();
      await untilStill(() => open);
      assert.ok(open <= 64, `${open} strangers are connected`);
      connection.close();
      for (const stranger of strangers) stranger.destroy();
    });

    it('refuses to take over from an owner that is alive elsewhere, until it falls silent', async () => {
      const record = { pid: 1, token: 'ab', place: 'another computer', address: 'there' };
      fs.writeFileSync(recordPath(stateDir), JSON.stringify(record));
      await assert.rejects(claim(), { code: 'busy', message: /in another container or on another computer/ });
      const longAgo = new Date(Date.now() - 60_000);
      fs.utimesSync(recordPath(stateDir), longAgo, longAgo);
      await claimAsOwner();
    });

    // Where the name is a file in the folder, it moves along and is found.
    if (platform === 'linux')
      it('says that it was moved where the folder is moved while it is in use', async () => {
        const moved = `${stateDir}-moved`;
        await claimAsOwner();
        fs.renameSync(stateDir, moved);
        try {
          await assert.rejects(claimOwnership(moved, { platform }), {
            code: 'busy',
            message: /another name a moment ago/,
          });
        } finally {
          fs.renameSync(moved, stateDir);
        }
      });

    it('cuts off a stranger that says nothing', async () => {
      const owner = await claimOwnership(stateDir, { platform, greetingTime: 30 });
      if (owner.role === 'owner') owners.push(owner);
      const start = Date.now();
      assert.match(await askAsStranger(Buffer.alloc(0)), /hello/);
      assert.ok(Date.now() - start < 600);
    });

    function askAsStranger(greeting: Buffer): Promise<string> {
      return new Promise((resolve) => {
        let received = '';
        const socket = net.connect(addressOf(stateDir, platform).path);
        socket.on('error', () => undefined);
        socket.on('data', (bytes) => {
          received += bytes.toString('latin1');
          socket.write(greeting);
        });
        socket.on('close', () => resolve(received));
      });
    }
  });
}

function frame(message: unknown): Buffer {
  const body = Buffer.from(JSON.stringify(message));
  const header = Buffer.alloc(4);
  header.writeUInt32BE(body.byteLength);
  return Buffer.concat([header, body]);
}
