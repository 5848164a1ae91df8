import assert from 'node:assert/strict';
import { once } from 'node:events';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import fs from 'node:fs';
import fc from 'fast-check';
import { untilStill } from '../../../support/until-still.ts';
import { longestMessage, SocketConnection } from '../../../../src/engine/ownership/connection.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'carryover-connection-'));
after(() => fs.rmSync(folder, { recursive: true, force: true }));

describe('a connection between two processes', () => {
  const sockets: net.Socket[] = [];
  let server: net.Server | undefined;
  let count = 0;

  afterEach(() => {
    for (const socket of sockets.splice(0)) socket.destroy();
    server?.close();
  });

  async function pair(): Promise<[net.Socket, net.Socket]> {
    server?.close();
    server = net.createServer();
    const name = path.join(folder, `${count++}.sock`);
    server.listen(name);
    await once(server, 'listening');
    const arrived = once(server, 'connection').then(([socket]: net.Socket[]) => socket!);
    const left = net.connect(name);
    const right = await arrived;
    sockets.push(left, right);
    return [left, right];
  }

  async function connections(limit = longestMessage): Promise<[SocketConnection, SocketConnection]> {
    const [left, right] = await pair();
    return [new SocketConnection(left, limit), new SocketConnection(right, limit)];
  }

  function receive(connection: SocketConnection, wanted: number): Promise<unknown[]> {
    return new Promise((resolve) => {
      const messages: unknown[] = [];
      connection.onMessage((message) => {
        messages.push(message);
        if (messages.length === wanted) resolve(messages);
      });
    });
  }

  const closed = (connection: SocketConnection): Promise<void> =>
    new Promise((resolve) => connection.onClose(resolve));

  it('brings messages in order, both ways', async () => {
    const [left, right] = await connections();
    right.onMessage((message) => right.send({ echo: message }));
    const sent = Array.from({ length: 500 }, (_, index) => ({ index, text: 'ü'.repeat(index) }));
    const received = receive(left, sent.length);
    for (const message of sent) left.send(message);
    assert.deepEqual(
      await received,
      sent.map((message) => ({ echo: message })),
    );
  });

  it('puts messages together however they are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.jsonValue({ maxDepth: 2 }), { minLength: 1, maxLength: 5 }),
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 }),
        async (messages, cuts) => {
          const [left, right] = await pair();
          const received = receive(new SocketConnection(right, 10_000), messages.length);
          const bytes = Buffer.concat(messages.map(frame));
          left.setNoDelay(true);
          for (let start = 0, turn = 0; start < bytes.byteLength; turn++) {
            const end = start + cuts[turn % cuts.length]!;
            left.write(bytes.subarray(start, end));
            if (turn < 10) await new Promise((resolve) => setImmediate(resolve));
            start = end;
          }
          assert.deepEqual(await received, JSON.parse(JSON.stringify(messages)));
        },
      ),
      { numRuns: 20 },
    );
  });

  it('carries a message of many megabytes', async () => {
    const [left, right] = await connections();
    const received = receive(right, 1);
    left.send('x'.repeat(6_000_000));
    const [message] = await received;
    assert.equal(typeof message === 'string' && message.length, 6_000_000);
  });

  it('keeps messages for a listener that comes later', async () => {
    const [near, far] = await pair();
    const [left, right] = [near, far].map((socket) => new SocketConnection(socket, longestMessage));
    assert.ok(left && right);
    for (const message of [1, 2, 3]) left.send(message);
    const sent = [1, 2, 3].reduce((bytes, message) => bytes + frame(message).length, 0);
    await untilStill(() => far.bytesRead);
    assert.equal(far.bytesRead, sent, 'all has come before anybody listens');
    const first = await new Promise((resolve) => {
      right.onMessage((message) => {
        right.pause();
        resolve(message);
      });
    });
    assert.equal(first, 1);
    assert.deepEqual(await receive(right, 2), [2, 3]);
  });

  it('does not read without end while nobody listens', async () => {
    const [left, right] = await pair();
    const connection = new SocketConnection(right, longestMessage);
    for (let count = 0; count < 200; count++) left.write(frame('x'.repeat(50_000)));
    await untilStill(() => right.bytesRead);
    assert.ok(right.bytesRead > 0 && right.bytesRead < 1_000_000, `${right.bytesRead} bytes were read`);
    assert.equal((await receive(connection, 200)).length, 200);
  });

  it('cuts off a peer whose message is longer than allowed, before it has arrived', async () => {
    const [left, right] = await pair();
    const connection = new SocketConnection(right, 1_000);
    connection.onMessage(() => undefined);
    const header = Buffer.alloc(4);
    header.writeUInt32BE(1_001);
    left.write(header);
    await closed(connection);
  });

  it('cuts off a peer that does not speak JSON', async () => {
    const [left, right] = await pair();
    const connection = new SocketConnection(right, 1_000);
    connection.onMessage(() => undefined);
    left.write(Buffer.concat([Buffer.from([0, 0, 0, 4]), Buffer.from('{{{{')]));
    await closed(connection);
  });

  it('refuses to send a message that is too long', async () => {
    const [left] = await connections();
    assert.throws(() => left.send('x'.repeat(longestMessage)), { code: 'bad-input' });
  });

  it('tells both sides when it closes, late listeners too', async () => {
    const [left, right] = await connections();
    right.onMessage(() => undefined);
    const both = [closed(left), closed(right)];
    left.close();
    await Promise.all(both);
    await closed(left);
    left.send('nobody is there');
  });

  function frame(message: unknown): Buffer {
    const body = Buffer.from(JSON.stringify(message));
    const header = Buffer.alloc(4);
    header.writeUInt32BE(body.byteLength);
    return Buffer.concat([header, body]);
  }
});
