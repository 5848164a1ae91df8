import assert from 'node:assert/strict';
import { appendFile, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sessionLines, sessionPath, threadId } from '../../scripts/demo/session-lines.ts';
import { Engine } from '../../src/engine/engine.ts';
import { silentLog } from '../../src/engine/line-log.ts';
import { type JournalEntry, journalEntrySchema } from '../../src/review/journal-entries.ts';
import { hashOf } from '../../src/review/rule-files.ts';
import { openStore } from '../../src/store/store.ts';
import { decodeBytes } from '../../src/store/text-codec.ts';
import { Peer, buildPeer, chance, makeFolder, newSeed } from './processes.ts';

const TRIALS = Number(process.env['FAULT_TRIALS'] ?? 50);
/** Side by side, each with folders of its own. */
const LANES = 2;
const AT = Date.UTC(2026, 10, 18, 9);

describe('a process that is killed while it reads and decides', () => {
  const { folder, remove } = makeFolder();
  const lanes: Lane[] = [];
  let bundle: string;

  before(async () => {
    bundle = await buildPeer(folder);
  });
  after(async () => {
    for (const lane of lanes) await lane.peer?.kill();
    remove();
  });

  it(`loses nothing that was confirmed and leaves nothing torn, ${TRIALS} times`, async () => {
    const seed = newSeed();
    console.log(`      seed ${seed}`);
    const trials = Math.ceil(TRIALS / LANES);
    for (let number = 0; number < LANES; number++) {
      lanes.push(new Lane(bundle, path.join(folder, `lane-${number}`), chance(seed + number)));
    }
    await Promise.all(
      lanes.map(async (lane) => {
        await lane.prepare();
        for (let trial = 1; trial <= trials; trial++) {
          await lane.killOnce(trial);
          await lane.checkAfterKill();
          await lane.checkAfterRecovery();
          if (trial % 10 === 0 || trial === trials) await lane.compareWithRebuilt(trial);
        }
      }),
    );
    const confirmed = lanes.reduce((sum, { standing }) => sum + standing.size, 0);
    const settled = lanes.reduce((sum, lane) => sum + lane.settled, 0);
    const retired = lanes.reduce((sum, lane) => sum + lane.retired, 0);
    console.log(`      ${confirmed} decisions were confirmed, ${settled} that were half done were settled`);
    console.log(`      ${retired} rules were retired`);
    assert.ok(confirmed > TRIALS / 2, `only ${confirmed} decisions`);
  }).timeout(60_000 + TRIALS * 3_000);
});

/** One Codex home, one project, and a process that is killed there again and again. */
class Lane {
  peer: Peer | undefined;
  /** Confirmed decisions, and whether they stood when the last word of them was heard. */
  readonly standing = new Map<string, boolean>();
  /** How many entries recovery has added. */
  settled = 0;
  /** How many rules were retired so far. */
  retired = 0;
  readonly #bundle: string;
  readonly #codexHome: string;
  readonly #stateDir: string;
  readonly #shop: string;
  readonly #rules: string;
  readonly #random: () => number;

  constructor(bundle: string, folder: string, random: () => number) {
    this.#bundle = bundle;
    this.#codexHome = path.join(folder, 'codex');
    this.#stateDir = path.join(this.#codexHome, 'carryover');
    this.#shop = path.join(folder, 'shop');
    this.#rules = path.join(this.#shop, 'AGENTS.md');
    this.#random = random;
  }

  async prepare(): Promise<void> {
    await mkdir(this.#shop, { recursive: true });
    await writeFile(this.#rules, '# Shop\n\n- Be kind.\n');
  }

  /** Sessions grow under the process's eyes while it decides as fast as it can. */
  async killOnce(trial: number): Promise<void> {
    await this.#addHalf(trial, 0);
    const peer = new Peer(this.#bundle, {
      engine: { codexHome: this.#codexHome, stateDir: this.#stateDir },
      decide: trial,
    });
    this.peer = peer;
    await peer.ready();
    await this.#addHalf(trial, 1);
    if (this.#random() < 0.7) await peer.line(({ kind }) => kind === 'decided' || kind === 'undone');
    await pause(this.#random() * 350);
    await peer.kill();
    for (const line of peer.lines) {
      if (line.kind === 'fault') assert.fail(line.text);
      if (line.kind === 'decided') this.standing.set(line.id, true);
      if (line.kind === 'undone') this.standing.set(line.id, false);
    }
  }

  /** As the kill has left it. */
  async checkAfterKill(): Promise<void> {
    const entries = await this.#journal();
    const bytes = await readFile(this.#rules).catch(() => null);
    const changes = entries.flatMap((entry) => {
      const change = entry.type === 'undo' ? entry.receipt : 'afterHash' in entry ? entry : null;
      return change === null ? [] : [{ ...change, id: 'id' in entry ? entry.id : '' }];
    });
    const closed = closings(entries);
    const last = changes.findLast(({ id }) => closed.get(id) !== 'failed');
    if (last !== undefined) {
      const done = closed.get(last.id) === 'done';
      const allowed = done ? [last.afterHash] : [last.beforeHash, last.afterHash];
      assert.ok(
        allowed.includes(hashOf(bytes)),
        'AGENTS.md is neither as before nor as after the last decision',
      );
    }

    const store = await openStore(this.#stateDir);
    try {
      const { db, rebuilt } = store;
      assert.ok(rebuilt === 'no' || rebuilt === 'new', `the index was ${rebuilt}`);
      assert.equal(
        db.get('PRAGMA store.integrity_check', [], (row) => row.text(0)),
        'ok',
      );
      db.exec("insert into message_text(message_text) values ('integrity-check')");
      const torn = db.all(
        'select thread from session s where messages <> (select count(*) from message m where m.session = s.id)',
        [],
        (row) => row.text(0),
      );
      assert.deepEqual(torn, [], 'positions and rows disagree');
    } finally {
      store.close();
    }
  }

  /** The next start has closed what was half done, and says what is true. */
  async checkAfterRecovery(): Promise<void> {
    const before = (await this.#journal()).length;
    const engine = await this.#open(this.#stateDir);
    try {
      const entries = await this.#journal();
      this.settled += entries.length - before;
      const closed = closings(entries);
      const open = entries.filter(
        (entry) => 'afterHash' in entry && entry.beforeHash !== entry.afterHash && !closed.has(entry.id),
      );
      assert.deepEqual(open, [], 'a decision is still half done');

      const decisions = await engine.decisions({ limit: 1_000 });
      assert.ok(decisions.length < 1_000);
      const known = new Map(decisions.map((decision) => [decision.id, decision]));
      for (const [id, stands] of this.standing) {
        assert.ok(known.has(id), 'a decision that was confirmed is lost');
        // One that stands may have been undone by the last deed before the kill, which nobody heard of any more.
        if (!stands) assert.equal(known.get(id)?.undone, true, 'an undo that was confirmed is lost');
      }
      const text = await readFile(this.#rules, 'utf8').catch(() => '');
      this.retired = decisions.filter(({ type }) => type === 'retire').length;
      const changes = decisions.filter(({ type }) => type !== 'archive');
      for (const { text: rule } of changes) {
        const last = changes.find((other) => other.text === rule && !other.undone);
        const stands = last?.type === 'approve';
        assert.equal(text.includes(rule), stands, `what the decisions say of "${rule}" is not true`);
      }
      const left = (await readdir(this.#shop)).filter((name) => name.endsWith('.tmp'));
      assert.deepEqual(left, []);
    } finally {
      await engine.close();
    }
  }

  async compareWithRebuilt(trial: number): Promise<void> {
    const rebuilt = path.join(path.dirname(this.#shop), `rebuilt-${trial}`);
    await mkdir(rebuilt);
    const decisions = await readFile(path.join(this.#stateDir, 'decisions.jsonl'));
    await writeFile(path.join(rebuilt, 'decisions.jsonl'), decisions);
    const [now, anew] = [await this.#contents(this.#stateDir), await this.#contents(rebuilt)];
    assert.ok(now.messages.length >= trial * 4, `${now.messages.length} messages`);
    assert.deepEqual(now, anew);
  }

  #open(stateDir: string): Promise<Engine> {
    const now = (): number => AT + 3_600_000;
    return Engine.open({ codexHome: this.#codexHome, stateDir, watch: false, log: silentLog, now });
  }

  /** Everything that a reader can see of the index. */
  async #contents(stateDir: string): Promise<{ messages: unknown[]; candidates: unknown[] }> {
    const engine = await this.#open(stateDir);
    await engine.scan();
    const candidates = (await engine.candidates({}))
      .map(({ id, text, sessions, status }) => ({ id, text, sessions, status }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    await engine.close();
    const store = await openStore(stateDir);
    const messages = store.db.all(
      `select s.thread, m.line, m.role, p.body, m.at, m.length from message m
       join session s on s.id = m.session join pack p on p.id = m.pack order by 1, 2, 3, m.id`,
      [],
      (row) => [
        ...[row.text(0), row.integer(1), row.integer(2)],
        decodeBytes(row.blob(3)).toString('utf8', row.integer(4), row.integer(4) + row.integer(5)),
      ],
    );
    store.close();
    return { messages, candidates };
  }

  async #addHalf(n: number, half: 0 | 1): Promise<void> {
    const said = [
      `Never edit files in the folder generated/part${n % 12} by hand.`,
      `Look at harbour number ${n}. ${'The quay is long and the water is deep. '.repeat(1 + (n % 40))}`,
    ];
    const turns = said.map((user) => [
      { user },
      { run: 'make', exit: n % 2, output: 'ok\n' },
      { final: 'Done.' },
    ]);
    const lines = sessionLines({ thread: threadId(n), cwd: this.#shop, at: AT + n * 1_000, turns });
    const cut = Math.floor(lines.length / 2);
    const file = sessionPath(this.#codexHome, threadId(n), AT + n * 1_000);
    await mkdir(path.dirname(file), { recursive: true });
    await appendFile(file, `${(half === 0 ? lines.slice(0, cut) : lines.slice(cut)).join('\n')}\n`);
  }

  async #journal(): Promise<JournalEntry[]> {
    const text = await readFile(path.join(this.#stateDir, 'decisions.jsonl'), 'utf8').catch(() => '');
    // What stands behind the last line end was torn by the kill.
    return text
      .split('\n')
      .slice(0, -1)
      .map((line) => journalEntrySchema.parse(JSON.parse(line)));
  }
}

/** How each change that was closed came out. */
function closings(entries: readonly JournalEntry[]): Map<string, string> {
  return new Map(entries.flatMap((entry) => ('of' in entry ? [[entry.of, entry.type] as const] : [])));
}
