import assert from 'node:assert/strict';
import { appendFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { buildNode } from '../../scripts/build.ts';
import { sessionLines, sessionPath, threadId } from '../../scripts/demo/session-lines.ts';
import { findSessionFile } from '../../src/codex/session-files.ts';
import { FileStates } from '../../src/engine/reading/file-states.ts';
import { createSessionSource } from '../../src/engine/reading/session-source.ts';
import { createGate } from '../../src/safety/gate.ts';
import { openStore } from '../../src/store/store.ts';
import { decodeBytes } from '../../src/store/text-codec.ts';
import { Peer, buildPeer, chance, makeFolder, newSeed } from './processes.ts';

const TRIALS = Math.ceil(Number(process.env['FAULT_TRIALS'] ?? 50) / 5);
const SESSIONS = 4;
const AT = Date.UTC(2026, 10, 18, 9);

describe('a process that is killed inside a write group', () => {
  const { folder, remove } = makeFolder();
  const codexHome = path.join(folder, 'codex');
  const stateDir = path.join(codexHome, 'carryover');
  let peerBundle: string;
  let bundle: string;
  let peer: Peer | undefined;

  before(async () => {
    peerBundle = await buildPeer(folder);
    bundle = (await buildNode(path.join(folder, 'engine'))).engine;
  });
  after(async () => {
    await peer?.kill();
    remove();
  });

  it(`loses no confirmed position and doubles no row, ${TRIALS} times`, async () => {
    const seed = newSeed();
    console.log(`      seed ${seed}`);
    const random = chance(seed);
    let confirmed = new Map<number, number>();
    let caught = 0;
    for (let trial = 1; trial <= TRIALS; trial++) {
      for (let n = 1; n <= SESSIONS; n++) await grow(n, trial);
      peer = new Peer(peerBundle, { engine: { codexHome, stateDir, bundle } });
      // Every third one comes to the end of what there is, and says so.
      if (trial % 3 === 0) {
        await peer.ready();
        await peer.ask('scan');
        confirmed = await sizes();
        for (let n = 1; n <= SESSIONS; n++) await grow(n, trial + 0.5);
        await peer.ask('status');
        await pause(random() * 120);
      } else {
        await peer.ready();
        await pause(random() * 700);
      }
      await peer.kill();
      const stored = await check();
      for (const [n, offset] of confirmed) {
        assert.ok((stored.get(n) ?? 0) >= offset, `session ${n} fell behind what was confirmed`);
      }
      const all = await sizes();
      if ([...all].some(([n, size]) => (stored.get(n) ?? 0) < size)) caught++;
      // What one kill has left is confirmed to the next one.
      confirmed = stored;
    }
    console.log(`      ${caught} kills came before the end of what there was to read`);
    assert.ok(caught > TRIALS / 4, `only ${caught} kills came in the middle`);
  }).timeout(60_000 + TRIALS * 5_000);

  /** A session grows by enough text for several groups in all, and at first by enough bytes for a second thread. */
  async function grow(n: number, trial: number): Promise<void> {
    const said = (turn: number): string =>
      `Look at harbour ${n} of ${trial}, quay ${turn}. ${'The crane lifts what the cart brought. '.repeat(40)}`;
    const turns = Array.from({ length: trial === 1 ? 300 : 60 }, (_, turn) => [
      { user: said(turn) },
      { run: 'make', exit: turn % 2, output: 'ok\n' },
      {
        line: {
          type: 'response_item',
          payload: { type: 'reasoning', encrypted_content: 'x'.repeat(trial === 1 ? 8_000 : 500) },
        },
      },
      { final: 'Done.' },
    ]);
    const lines = sessionLines({ thread: threadId(n), cwd: '/x', at: AT + n * 60_000, turns });
    const file = fileOf(n);
    await mkdir(path.dirname(file), { recursive: true });
    await appendFile(file, `${(trial === 1 ? lines : lines.slice(1)).join('\n')}\n`);
  }

  function fileOf(n: number): string {
    return sessionPath(codexHome, threadId(n), AT + n * 60_000);
  }

  async function sizes(): Promise<Map<number, number>> {
    const found = new Map<number, number>();
    for (let n = 1; n <= SESSIONS; n++) {
      found.set(n, (await findSessionFile(fileOf(n), codexHome))?.size ?? 0);
    }
    return found;
  }

  /** The rows of each session are exactly those of its lines up to the stored position. Answers the positions, in bytes. */
  async function check(): Promise<Map<number, number>> {
    const store = await openStore(stateDir);
    const { db, rebuilt } = store;
    const offsets = new Map<number, number>();
    try {
      assert.ok(rebuilt === 'no' || rebuilt === 'new', `the index was ${rebuilt}`);
      const states = new FileStates(db);
      for (let n = 1; n <= SESSIONS; n++) {
        const state = states.load(threadId(n));
        const line = state?.position.line ?? 0;
        offsets.set(n, state?.position.offset ?? 0);
        const stored = db.all(
          `select m.line, p.body, m.at, m.length from message m
           join session s on s.id = m.session join pack p on p.id = m.pack where s.thread = ? order by m.line, m.id`,
          [threadId(n)],
          (row) => `${row.integer(0)} ${textIn(decodeBytes(row.blob(1)), row.integer(2), row.integer(3))}`,
        );
        const expected = (await wanted(n)).filter((message) => message.line <= line);
        assert.deepEqual(
          stored,
          expected.map(({ line, text }) => `${line} ${text}`),
          `the rows of session ${n} are not those of its position`,
        );
        assert.equal(state?.facts.messages ?? 0, stored.length);
      }
      db.exec("insert into message_text(message_text) values ('integrity-check')");
    } finally {
      store.close();
    }
    return offsets;
  }

  async function wanted(n: number): Promise<{ line: number; text: string }[]> {
    const file = (await findSessionFile(fileOf(n), codexHome)) ?? assert.fail('the session is gone');
    const messages: { line: number; text: string }[] = [];
    await createSessionSource(createGate()).read({
      ...{ file, known: undefined, pause: () => Promise.resolve(), signal: new AbortController().signal },
      onReplaced: () => undefined,
      onBatch: ({ messages: read, packs }) => {
        for (const { line, pack, at, length } of read)
          messages.push({ line, text: textIn(packs[pack] ?? assert.fail('a pack is missing'), at, length) });
        return Promise.resolve();
      },
    });
    return messages;
  }

  /** `texts` are those of a pack, in UTF-8. */
  function textIn(texts: Uint8Array, at: number, length: number): string {
    return Buffer.from(texts).toString('utf8', at, at + length);
  }
});
