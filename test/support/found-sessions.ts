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
const DAY = 86_400_000;

/** Who said it, and what; `you` begins a turn. */
export type Said = readonly [who: 'you' | 'answer' | 'agent' | 'ran' | 'failed' | 'change', text: string];

export interface TalkedSession {
  thread: string;
  project: string;
  /** Days ago. */
  ago: number;
  said: readonly Said[];
  /** Lines of the session between two messages. */
  apart?: number;
}

const ROLES = {
  you: 'user',
  answer: 'final',
  agent: 'agent',
  ran: 'command',
  failed: 'command',
  change: 'change',
} as const;

/** A store with these sessions, and what recall finds in it, with `thread:number of the message` for each hit. */
export async function withTalks(sessions: readonly TalkedSession[]): Promise<{
  find: (query: string, options?: { project?: string; gathered?: boolean }) => RecallPage;
  places: (query: string, options?: { project?: string; gathered?: boolean }) => string[];
  close: () => Promise<void>;
}> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'carryover-talks-'));
  const store = await openStore(folder);
  const messages = new Messages(store.db);
  const numbers = new Map<string, number>();
  store.db.transaction(() => {
    for (const { thread, project, ago, said, apart = 10 } of sessions) {
      store.db.run(
        `INSERT INTO session (thread, root, subagent, cwd, project, title, updated, messages) VALUES (?, ?, 0, ?, ?, '', 0, ?)`,
        [thread, thread, project, project, said.length],
      );
      let turn = 0;
      messages.add(
        thread,
        said.map(([who, text], at): Message => {
          if (who === 'you') turn++;
          const line = (at + 1) * apart;
          numbers.set(`${thread} ${line}`, at + 1);
          return {
            ...{ role: ROLES[who], text, turn, line, time: NOW - ago * DAY + at * 60_000 },
            exit: who === 'ran' ? 0 : who === 'failed' ? 1 : null,
          };
        }),
      );
    }
  });
  const find = (
    query: string,
    { project, gathered = false }: { project?: string; gathered?: boolean } = {},
  ) => searchMessages(store.db, { query: parseQuery(query), project, limit: 50, now: NOW, gathered });
  return {
    find,
    places: (query, options) =>
      find(query, options).hits.map(({ thread, line }) => `${thread}:${numbers.get(`${thread} ${line}`)}`),
    close: async () => {
      store.close();
      await rm(folder, { recursive: true });
    },
  };
}
