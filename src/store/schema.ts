import type { Database } from './database.ts';
import type { Addition, Migration } from './migrations.ts';
import { decodeBytes, wordsForIndex } from './text-codec.ts';

/** Name of the SQL function that the full-text index reads its texts through. */
const textFunction = 'message_text_of';

/**
 * Everything in here can be read again from the session files. What only a person knows stands in the decisions
 * journal. Times are milliseconds since the epoch, flags are 0 and 1, lists are JSON.
 */
export const migrations: readonly Migration[] = [
  {
    // Version 1 was of before the first release.
    version: 2,
    rebuild: true,
    sql: `
      -- How far each session file was read, and what is needed to go on from there.
      create table store.file(
        -- A session has one file at a time; when it is compressed or archived the path changes and the thread stays.
        thread text primary key,
        path text,
        size integer,
        mtime real,
        -- Position, decoder state, learner state and session sums after the last line, as JSON packed by text-codec.ts.
        state text,
        -- Lines that could not be read.
        skipped integer
      );

      -- One thread of Codex, whatever files it lives in. root is the thread it was first forked from, or itself.
      create table store.session(
        id integer primary key,
        thread text unique,
        root text,
        parent text,
        subagent integer,
        originator text,
        cwd text,
        project text,
        title text,
        file text,
        started real,
        updated real,
        turns integer,
        messages integer,
        bytes integer,
        archived integer,
        turn_open integer
      );
      create index store.session_updated on session(updated);
      create index store.session_project on session(project, updated);

      -- What was said and done, redacted. The id falls as the time rises (recall/message-ids.ts), so that the newest
      -- hits of a search come first without sorting. role is the place in messageRoleSchema, body is packed by text-codec.ts.
      create table store.message(
        id integer primary key,
        session integer,
        role integer,
        time real,
        line integer,
        turn integer,
        exit integer,
        body blob
      );
      create index store.message_session on message(session, line);

      -- The full-text index keeps no copy of the texts: it unpacks them through this view when it needs one. A
      -- message's row must therefore still stand when its index entry is deleted.
      create view store.message_words as
        select id as rowid, cast(${textFunction}(body) as text) as body from message;
      create virtual table store.message_text using fts4(
        content="message_words", body, tokenize=unicode61 "remove_diacritics=2"
      );
      -- Merge the index a little with every write. Without it one commit in a large index can take seconds.
      insert into store.message_text(message_text) values ('automerge=4');

      -- One place where a lesson was heard. root makes forks and resumes of a session count once.
      create table store.observation(
        id integer primary key,
        candidate text,
        thread text,
        root text,
        kind text,
        scope text,
        project text,
        cwd text,
        text text,
        source text,
        quote text,
        score real,
        reasons text,
        turn text,
        line integer,
        time real,
        unique(candidate, root, quote)
      );
      create index store.observation_thread on observation(thread);

      -- What the observations of one lesson add up to.
      create table store.candidate(
        id text primary key,
        kind text,
        scope text,
        project text,
        text text,
        score real,
        reasons text,
        verdict text,
        findings text,
        sessions integer,
        first_seen real,
        last_seen real
      );
      create index store.candidate_project on candidate(project);

      create table store.setting(key text primary key, value text);
    `,
  },
  {
    // What sessions were given stands in files that were read long ago, so they are read again.
    version: 3,
    rebuild: true,
    sql: `
      -- Which rules of ours (hashes of their words) Codex put into which session.
      create table store.given(rule text, thread text, time real, primary key(rule, thread)) without rowid;
      create index store.given_thread on given(thread);
    `,
  },
  {
    // What was worked at stands in files that were read long ago, so they are read again.
    version: 4,
    rebuild: true,
    sql: `
      -- The pieces of work of a session, as learn/episodes/episode.ts has them (body is JSON, packed by text-codec.ts).
      create table store.episode(
        thread text,
        number integer,
        project text,
        ended real,
        body text,
        primary key(thread, number)
      ) without rowid;
      create index store.episode_project on episode(project, ended);
    `,
  },
  {
    // Letters are folded in another way since, and more is cut out of texts: what was stored before is read again.
    version: 5,
    rebuild: true,
    sql: `
      -- All that a search asks of a thousand hits before it knows which ones it shows. Their rows hold texts too, and stand in as many pages.
      create index store.message_rank on message(id, session, role, time, exit);
    `,
  },
  {
    // A message keeps a mark of its turn (recall/message.ts) and not its id; and canned prompts and secrets are told better since.
    version: 6,
    rebuild: true,
    sql: '',
  },
  {
    // Whether a message came word for word in other sessions shows only when all of them are read again.
    version: 7,
    rebuild: true,
    sql: `
      -- As before, and prompt marks the long message that it was heard in (learn/prompts/repeated-prompt.ts); 0 for a short one and for
      -- what was seen. So what is typed beside a prompt stands beside it here.
      drop table store.observation;
      create table store.observation(
        id integer primary key,
        candidate text,
        thread text,
        root text,
        kind text,
        scope text,
        project text,
        cwd text,
        text text,
        source text,
        quote text,
        score real,
        reasons text,
        turn text,
        line integer,
        time real,
        prompt integer not null default 0,
        unique(candidate, root, quote, prompt)
      );
      create index store.observation_thread on observation(thread);
      create index store.observation_prompt on observation(prompt, root, thread) where prompt <> 0;
    `,
  },
  {
    // Where else a session ran, and which repository that was, stands in files that were read long ago, so they are read again.
    version: 8,
    rebuild: true,
    sql: `
      -- Where the repository comes from (codex/decode/repository.ts). All that the session is found by, one a line: its project,
      -- the folders that it ran in, the repository without its host.
      alter table store.session add column repository text;
      alter table store.session add column places text;

      -- Texts of messages that stand near each other in a session, packed together (recall/packed-message.ts). The id is that of
      -- the first of them, which is taken out last.
      create table store.pack(id integer primary key, body blob);
      drop view store.message_words;
      drop table store.message;
      -- As before, but the text is that many bytes (length) of its pack, from at on. So the rows are short, and a search may read a
      -- thousand of them.
      create table store.message(
        id integer primary key,
        session integer,
        role integer,
        time real,
        line integer,
        turn integer,
        exit integer,
        pack integer,
        at integer,
        length integer
      );
      create index store.message_session on message(session, line);
      create view store.message_words as
        select m.id as rowid, cast(${textFunction}(p.body, m.at, m.length) as text) as body
        from message m join pack p on p.id = m.pack;
    `,
  },
  {
    // Thai, Lao, Khmer and Burmese are taken apart in another way since: what went into the index under other words could not be taken out.
    version: 9,
    rebuild: true,
    sql: '',
  },
];

export const additions: readonly Addition[] = [
  {
    table: 'hearing',
    sql: `
      -- By which learning a file was heard (engine/reading/heard-by.ts); empty where several took part in it, null where none is known.
      alter table store.file add column heard text;
      -- What newer learning heard in sessions that older learning stands for, part by part, until all of it takes that one's place
      -- (engine/reading/hear-again.ts). body is JSON, packed by text-codec.ts.
      create table store.hearing(thread text, part integer, mark text, body blob, unique(thread, part));
    `,
  },
  {
    table: 'observation',
    column: 'last_time',
    sql: `
      -- When the same words were said again in that session last; null where they were said once.
      alter table store.observation add column last_time real;
    `,
  },
];

/** Defines the functions that the schema needs. Call it on every connection before anything else. */
export function defineFunctions(database: Database): void {
  database.define(textFunction, (body, at, length) =>
    body instanceof Uint8Array && typeof at === 'number' && typeof length === 'number'
      ? wordsForIndex(decodeBytes(body).subarray(at, at + length))
      : null,
  );
}
