import assert from 'node:assert/strict';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { createHmac } from 'node:crypto';
import { SocketConnection } from '../../../src/engine/ownership/connection.ts';
import { greet, longestGreeting } from '../../../src/engine/ownership/handshake.ts';
import { ownProtocol } from '../../../src/engine/ownership/protocol.ts';
import { engineParams } from '../../../src/shared/engine-api.ts';
import { serveEngine } from '../../../src/shared/engine-rpc.ts';
import { fakeEngine } from '../../unit/cli/fake-engine.ts';
import { HUGE, NOT_UTF8, POLLUTED, WRONG, assertUnpolluted, deep } from '../../support/hostile-values.ts';

describe('questions that arrive at the engine', () => {
  const bugs: unknown[] = [];
  const { api, calls } = fakeEngine();
  const served = serveEngine(
    () => Promise.resolve(api),
    (error) => bugs.push(error),
  );
  const refused = async (method: string, params: readonly unknown[]): Promise<void> => {
    const reply = await served.call(method, params);
    if (reply.ok) assert.fail(`${method.slice(0, 50)} was answered`);
    assert.equal(reply.code, 'bad-input');
    // What was sent does not come back.
    assert.ok(reply.message.length < 200 || method.length > 100);
  };

  it('name one of the known methods, and nothing that every object has', async () => {
    for (const method of [
      '__proto__',
      'constructor',
      'toString',
      'hasOwnProperty',
      'then',
      'close',
      '',
      HUGE.slice(0, 1_000),
    ])
      await refused(method, []);
  });

  it('are refused before the engine sees them when a parameter is wrong', async () => {
    for (const method of Object.keys(engineParams)) {
      for (const value of WRONG) await refused(method, [value, value, value, value]);
    }
    await refused('recall', [{ query: HUGE }]);
    await refused('check', [`${HUGE}x`]);
    await refused('approve', ['a', { text: HUGE, beforeHash: 'x' }]);
    await refused('approve', ['a', { beforeHash: 'x', path: '/etc/passwd' }]);
    await refused('preview', ['a', { destination: '../../outside' }]);
    await refused('memory', ['x'.repeat(5_000)]);
    assert.deepEqual(calls, []);
  });

  it('cannot reach the prototype of all objects', async () => {
    for (const text of [...POLLUTED, deep(5_000)]) {
      const value: unknown = JSON.parse(text);
      for (const method of Object.keys(engineParams)) await served.call(method, [value]);
    }
    assertUnpolluted();
  });

  it('always get an answer', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.array(fc.anything(), { maxLength: 3 }), async (method, params) => {
        assert.equal((await served.call(method, params)).ok, false);
      }),
    );
    assert.deepEqual(bugs, []);
  });
});

describe('bytes that arrive at the engine’s socket', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'carryover-border-'));
  after(() => fs.rmSync(folder, { recursive: true }));

  it('cut the peer off when they are no message', async () => {
    const server = net.createServer();
    const name = path.join(folder, 's.sock');
    server.listen(name);
    await once(server, 'listening');
    const heard: unknown[] = [];
    const whole = (body: Buffer): Buffer => {
      const header = Buffer.alloc(4);
      header.writeUInt32BE(body.byteLength);
      return Buffer.concat([header, body]);
    };
    const hostile = [
      whole(NOT_UTF8),
      whole(Buffer.from('{"__proto__":')),
      whole(Buffer.alloc(0)),
      Buffer.from([0xff, 0xff, 0xff, 0xff]),
      Buffer.from('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n'),
    ];
    for (const bytes of hostile) {
      const arrived = once(server, 'connection');
      const peer = net.connect(name);
      peer.on('error', () => undefined);
      const [socket] = (await arrived) as [net.Socket];
      const connection = new SocketConnection(socket, 4_096);
      connection.onMessage((message) => heard.push(message));
      const closed = new Promise<void>((resolve) => connection.onClose(resolve));
      peer.write(bytes);
      await closed;
      peer.destroy();
    }
    assert.deepEqual(heard, []);
    server.close();
    assertUnpolluted();
  });
});

describe('a stranger at the engine’s door', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'carryover-door-'));
  after(() => fs.rmSync(folder, { recursive: true }));
  const token = 'a1'.repeat(32);
  const nonce = '0'.repeat(32);
  const { version, api } = ownProtocol();
  const proof = (side: string, hello: string, key = token): string =>
    createHmac('sha256', key)
      .update(JSON.stringify([side, hello, nonce, version, api]))
      .digest('hex');
  let made = 0;

  /** What a peer hears that sends `answer` to the owner's hello, and whether it was let in. */
  async function knock(answer: (hello: string) => unknown): Promise<{ isIn: boolean; heard: unknown[] }> {
    const name = path.join(folder, `${(made += 1)}.sock`);
    const server = net.createServer();
    server.listen(name);
    await once(server, 'listening');
    const arrived = once(server, 'connection');
    const peer = new SocketConnection(net.connect(name), 65_536);
    const [socket] = (await arrived) as [net.Socket];
    const heard: unknown[] = [];
    peer.onMessage((message) => {
      heard.push(message);
      const hello: unknown = Reflect.get(Object(message), 'hello');
      if (typeof hello === 'string') peer.send(answer(hello));
    });
    const isIn = await greet(new SocketConnection(socket, longestGreeting), token, ownProtocol(), 2_000);
    peer.close();
    server.close();
    return { isIn, heard };
  }
  const speaks = ownProtocol();

  it('comes in only with a proof for this very hello, from its own side', async () => {
    assert.equal((await knock((hello) => ({ nonce, speaks, proof: proof('follower', hello) }))).isIn, true);
    const wrong: ((hello: string) => unknown)[] = [
      // A proof that was overheard, one turned back at its maker, another token, the token itself.
      () => ({ nonce, speaks, proof: proof('follower', 'f'.repeat(32)) }),
      (hello) => ({ nonce, speaks, proof: proof('owner', hello) }),
      (hello) => ({ nonce, speaks, proof: proof('follower', hello, 'b2'.repeat(32)) }),
      () => ({ nonce, speaks, proof: token }),
      // A proof for another version or another nonce than the message names.
      (hello) => ({ nonce, speaks: { ...speaks, api: 'other' }, proof: proof('follower', hello) }),
      (hello) => ({ nonce: '1'.repeat(32), speaks, proof: proof('follower', hello) }),
    ];
    for (const [index, answer] of wrong.entries()) {
      const { isIn, heard } = await knock(answer);
      assert.equal(isIn, false, String(index));
      // Nothing but the hello: the stranger learns no proof of the owner's.
      assert.equal(heard.length, 1, String(index));
    }
  });

  it('is cut off when its message is malformed, too long, or asks before it has proven itself', async () => {
    const wrong: unknown[] = [
      ...WRONG.filter((value) => value !== undefined),
      { id: 1, method: 'candidates', params: [] },
      { nonce, speaks, proof: 'é'.repeat(64) },
      { nonce, speaks, proof: 'A1'.repeat(32) },
      { nonce, speaks, proof: [proof('follower', nonce)] },
      { nonce, speaks: { version: 'x'.repeat(60), api }, proof: proof('follower', nonce) },
      { nonce, speaks, proof: proof('follower', nonce), more: 'x'.repeat(longestGreeting) },
    ];
    for (const [index, answer] of wrong.entries()) {
      const { isIn, heard } = await knock(() => answer);
      assert.equal(isIn, false, String(index));
      assert.equal(heard.length, 1, String(index));
    }
    assertUnpolluted();
  });
});
