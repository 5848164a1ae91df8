import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Message } from '../../src/recall/message.ts';
import { Messages } from '../../src/recall/messages.ts';
import { parseQuery } from '../../src/recall/query.ts';
import { searchMessages } from '../../src/recall/search.ts';
import type { RecallPage } from '../../src/shared/session.ts';
import { openStore } from '../../src/store/store.ts';

const NOW = Date.UTC(2026, 10, 21);
export const PROJECT = '/home/dev/shop';

/** What a test puts in: one line each, in the order given, a turn of its own unless told. */
export type Line = Pick<Message, 'role' | 'text'> & Partial<Message>;

/** A store with one session that has these lines, and what recall finds in it. */
export async function withLines(lines: readonly Line[]): Promise<{
  find: (query: string, options?: { gathered: boolean }) => RecallPage;
  found: (query: string) => number[];
  close: () => Promise<void>;
}> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'carryover-found-'));
  const store = await openStore(folder);
  store.db.run(
    `INSERT INTO session (thread, root, subagent, cwd, project, title, updated) VALUES ('a', 'a', 0, ?, ?, '', 0)`,
    [PROJECT, PROJECT],
  );
  const messages = new Messages(store.db);
  store.db.transaction(() =>
    messages.add(
      'a',
      lines.map((line, at) => ({ turn: at + 1, exit: null, line: at + 1, time: NOW - 86_400_000, ...line })),
    ),
  );
  const find = (query: string, { gathered } = { gathered: false }): RecallPage =>
    searchMessages(store.db, { query: parseQuery(query), project: undefined, limit: 50, now: NOW, gathered });
  return {
    find,
    found: (query) => find(query).hits.map(({ line }) => line),
    close: async () => {
      store.close();
      await rm(folder, { recursive: true });
    },
  };
}
