import assert from 'node:assert/strict';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { SocketConnection } from '../../../src/engine/ownership/connection.ts';
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
