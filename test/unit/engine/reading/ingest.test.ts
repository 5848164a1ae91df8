import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { startPosition } from '../../../../src/codex/position.ts';
import { Candidates } from '../../../../src/engine/candidates/candidates.ts';
import { Episodes } from '../../../../src/engine/journey/episodes.ts';
import { FileStates } from '../../../../src/engine/reading/file-states.ts';
import { ingestFile } from '../../../../src/engine/reading/ingest.ts';
import { emptySession } from '../../../../src/engine/reading/session-fold.ts';
import type { SessionSource } from '../../../../src/engine/reading/session-source.ts';
import { WriteGroup } from '../../../../src/engine/reading/write-group.ts';
import { GivenRules } from '../../../../src/engine/rules/given-rules.ts';
import { Sessions } from '../../../../src/engine/sessions.ts';
import { Messages } from '../../../../src/recall/messages.ts';
import { packMessages } from '../../../../src/recall/packed-message.ts';
import { createGate } from '../../../../src/safety/gate.ts';
import { openStore } from '../../../../src/store/store.ts';

const AT = Date.UTC(2026, 10, 20);
const TEXT = 'The quay is long, and the harbour deep. '.repeat(300);

describe('a batch that is stored', () => {
  it('is packed in one turn and written in another', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'carryover-ingest-'));
    const store = await openStore(folder);
    const { db } = store;
    const seen = { turn: 0, over: false, packedIn: NaN, writtenIn: NaN };
    const others = (async () => {
      for (; !seen.over; seen.turn++) await nextTurn();
    })();

    class Pack extends Uint8Array {
      override get buffer(): ArrayBuffer {
        seen.packedIn = seen.turn;
        return super.buffer;
      }
    }
    class WatchedMessages extends Messages {
      override addStorable(...added: Parameters<Messages['addStorable']>): void {
        seen.writtenIn = seen.turn;
        super.addStorable(...added);
      }
    }

    const message = { role: 'user', text: TEXT, turn: 1, line: 1, time: AT, exit: null } as const;
    const { messages: said, packs } = packMessages([message]);
    const source: SessionSource = {
      async read({ onBatch }) {
        await onBatch({
          ...{
            messages: said,
            packs: packs.map((pack) => new Pack(pack)),
            heard: [],
            given: [],
            episodes: [],
          },
          ...{ bytes: 100, skipped: 0, turnEnded: false },
          state: {
            position: startPosition(),
            facts: { ...emptySession(), turns: 1, messages: 1, started: AT },
          },
        });
        return { position: startPosition(), replaced: false };
      },
    };
    const messages = new WatchedMessages(db);
    const lost: unknown[] = [];
    const writes = new WriteGroup(db, (error) => lost.push(error), messages.index);
    const now = (): number => AT;
    const taken = await ingestFile(
      {
        ...{ source, writes, messages, files: new FileStates(db), sessions: new Sessions(db, now) },
        candidates: new Candidates({ db, gate: createGate(), now }),
        ...{ given: new GivenRules(db), episodes: new Episodes(db) },
        projectOf: () => Promise.resolve(null),
        folderIn: () => Promise.resolve(''),
        statusOf: () => 'open',
      },
      {
        ...{ path: '/x.jsonl', thread: 'one', size: 100, mtimeMs: AT, ino: '1' },
        ...{ compressed: false, archived: false },
      },
      { signal: new AbortController().signal, pause: () => Promise.resolve() },
    );
    seen.over = true;
    await others;
    await writes.end();
    writes.flush();

    assert.deepEqual(lost, []);
    assert.equal(taken.messages, 1);
    assert.deepEqual(
      messages.around('one').messages.map(({ text }) => text),
      [TEXT],
    );
    store.close();
    await rm(folder, { recursive: true });
    assert.ok(seen.writtenIn > seen.packedIn, JSON.stringify(seen));
  });
});
