import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { appendFile, mkdir, mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import { type RunningEngine, startEngine } from '../../bench/engine-worker.ts';
import { type NodeBundle, buildNode } from '../../scripts/build.ts';
import { sessionLines, sessionPath, threadId, writeSession } from '../../scripts/demo/session-lines.ts';
import type { EngineApi } from '../../src/shared/engine-api.ts';
import { type Store, openStore } from '../../src/store/store.ts';

const AT = Date.UTC(2026, 10, 18, 9);
const SESSIONS = 80;
const OPEN = 'Always use pnpm in this repo, never npm.';
const ARCHIVED = 'Never commit to main without a pull request in this repo.';
const APPROVED = 'In this project dates are always stored in UTC.';
const EDITED = 'Store dates in UTC.';
/** Said in a session whose file is gone since, and in no other. */
const GONE = 'Please answer in German from now on.';
const SAID = [OPEN, ARCHIVED, APPROVED];

/** Learning that puts all that is typed in other words, so that no key and no candidate stays the same. */
function learningOf(word: string, remark = ''): Plugin {
  const here = 'key: heard.key,\n    text: heard.text,';
  return changed(/[\\/]session-learner\.ts$/, 'ts', (source) =>
    source.replace(here, `${remark} key: '${word} ' + heard.key, text: '${word} it is: ' + heard.text,`),
  );
}

function versionOf(version: string): Plugin {
  return changed(/[\\/]package\.json$/, 'json', (source) =>
    source.replace(/"version": "[^"]+"/u, `"version": "${version}"`),
  );
}

/** Files of the project's own that match are another text. */
function changed(filter: RegExp, loader: 'ts' | 'json', change: (source: string) => string): Plugin {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  return {
    name: `changed ${filter.source}`,
    setup(builder) {
      builder.onLoad({ filter }, async ({ path: file }) => {
        if (path.relative(root, file).includes('node_modules')) return undefined;
        const source = await readFile(file, 'utf8');
        const contents = change(source);
        assert.notEqual(contents, source, `nothing was changed in ${file}`);
        return { contents, loader };
      });
    },
  };
}

describe('sessions after an update', () => {
  let folder: string;
  let older: NodeBundle;
  let newer: NodeBundle;
  /** The older one's learning in a newer version. */
  let same: NodeBundle;
  let homes = 0;
  const running: RunningEngine[] = [];

  before(async function () {
    this.timeout(120_000);
    folder = await realpath(await mkdtemp(path.join(os.tmpdir(), 'carryover-hear-again-')));
    older = await buildNode(path.join(folder, 'older'), [learningOf('Old')]);
    const remark = learningOf('Old', '/** Another remark. */');
    same = await buildNode(path.join(folder, 'same'), [remark, versionOf('9.0.0')]);
    newer = await buildNode(path.join(folder, 'newer'), [learningOf('New'), versionOf('9.0.0')]);
  });
  afterEach(async () => {
    for (const engine of running.splice(0)) await engine.close();
  });
  after(() => rm(folder, { recursive: true }));

  interface Home {
    codexHome: string;
    stateDir: string;
    shop: string;
  }

  /** A home whose sessions the older one has heard, with decisions of a person. */
  async function homeOfOlder(): Promise<Home> {
    homes++;
    const codexHome = path.join(folder, `home-${homes}`);
    const home = {
      ...{ codexHome, stateDir: path.join(codexHome, 'carryover') },
      shop: path.join(folder, `shop-${homes}`),
    };
    await mkdir(path.join(home.shop, '.git'), { recursive: true });
    for (let n = 1; n <= SESSIONS; n++) await say(home, n, n === 1 ? GONE : (SAID[n % SAID.length] ?? OPEN));
    const engine = await start(older, home);
    const { api } = engine;
    const idOf = async (rule: string): Promise<string> => {
      const all = await api.candidates({ status: 'open' });
      return all.find(({ text }) => text.endsWith(rule))?.id ?? assert.fail(`nobody heard: ${rule}`);
    };
    await api.archive(await idOf(ARCHIVED));
    const id = await idOf(APPROVED);
    const { beforeHash } = await api.preview(id, { text: EDITED });
    await api.approve(id, { text: EDITED, beforeHash });
    await api.archive(await idOf(OPEN));
    await api.undo(null);
    await engine.close();
    running.pop();
    await rm(sessionPath(codexHome, threadId(1), atOf(1)));
    return home;
  }
  const atOf = (n: number): number => AT + n * 60_000;
  async function say({ codexHome, shop }: Home, n: number, words: string): Promise<void> {
    await writeSession(codexHome, {
      ...{ thread: threadId(n), cwd: shop, at: atOf(n) },
      turns: [
        [
          { user: words },
          { run: 'pnpm test', exit: 0, output: `line of output number ${n}\n`.repeat(6_000) },
          { final: `Noted as number ${n}.` },
        ],
      ],
    });
  }
  async function start(bundle: NodeBundle, home: Home): Promise<RunningEngine> {
    const engine = startEngine(bundle.engine, home.codexHome, home.stateDir);
    running.push(engine);
    await engine.upToDate;
    return engine;
  }
  /** `carryover scan`, which hears to the end; killed when it has written to the index so often. */
  async function scan(bundle: NodeBundle, home: Home, kill = Infinity): Promise<boolean> {
    const child = spawn(process.execPath, [bundle.cli, 'scan', '--json', '--codex-home', home.codexHome], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    let writes = 0;
    const watcher = watch(home.stateDir, (_, name) => {
      if (name?.startsWith('index') === true && ++writes === kill) child.kill('SIGKILL');
    });
    const [code] = (await once(child, 'close')) as [number | null];
    watcher.close();
    assert.ok(code === 0 || code === null, `the scan ended with ${code}`);
    return code === 0;
  }

  const shown = async (api: EngineApi): Promise<string[]> =>
    (await api.candidates({})).map(
      ({ text, status, sessions, heardIn }) => `${status}, ${sessions} (${heardIn?.length ?? 0}): ${text}`,
    );
  async function heard(api: EngineApi): Promise<void> {
    while ((await api.status()).progress !== null) await pause(5);
  }
  async function inStore<T>({ stateDir }: Home, look: (store: Store) => T): Promise<T> {
    const store = await openStore(stateDir);
    try {
      return look(store);
    } finally {
      store.close();
    }
  }
  const marks = (home: Home): Promise<Map<string, string>> =>
    inStore(home, ({ db }) => {
      const rows = db.all('SELECT thread, heard FROM file', [], (row) => [row.text(0), row.text(1)] as const);
      return new Map(rows);
    });
  const rowsOf = (home: Home): Promise<string[]> =>
    inStore(home, ({ db }) =>
      db.all('SELECT id, thread, candidate FROM observation ORDER BY id', [], (row) =>
        [row.integer(0), row.text(1), row.text(2)].join(' '),
      ),
    );
  const journalOf = ({ stateDir }: Home): Promise<string> =>
    readFile(path.join(stateDir, 'decisions.jsonl'), 'utf8');

  const saidIn = (rule: string): number =>
    Array.from({ length: SESSIONS }, (_, n) => n + 1).filter((n) => n > 1 && SAID[n % SAID.length] === rule)
      .length;
  /** What is to be seen in the end: each rule once, from as many sessions, and decided as before. */
  const allNew = [
    `approved, ${saidIn(APPROVED)} (0): ${EDITED}`,
    `archived, ${saidIn(ARCHIVED)} (0): New it is: ${ARCHIVED}`,
    `open, ${saidIn(OPEN)} (0): New it is: ${OPEN}`,
    'open, 1 (1): Old it is: Answer in German.',
  ].sort();

  it('are heard again behind all that is shown, which then changes once', async () => {
    const home = await homeOfOlder();
    const journal = await journalOf(home);
    const old = await start(older, home);
    const before = await shown(old.api);
    const found = (await old.api.recall({ query: 'noted' })).total;
    await old.close();
    running.pop();
    const { api } = await start(newer, home);
    const steps: string[][] = [];
    const words = new Set<string | undefined>();
    for (let left = true; left;) {
      const { progress } = await api.status();
      if (progress) words.add(progress.what);
      const now = await shown(api);
      assert.equal((await api.recall({ query: 'noted' })).total, found);
      if (JSON.stringify(now) !== JSON.stringify(steps.at(-1))) steps.push(now);
      left = progress !== null || steps.length < 2;
    }
    assert.deepEqual([...words], ['hearing']);
    assert.deepEqual(steps[0], before);
    assert.equal(steps.length, 2, steps.map((step) => step.join('\n')).join('\n\n'));
    assert.deepEqual([...(steps[1] ?? [])].sort(), allNew);
    assert.equal(await journalOf(home), journal);
    assert.ok((await readFile(path.join(home.shop, 'AGENTS.md'), 'utf8')).includes(EDITED));
  }).timeout(60_000);

  it('are found by a line that is written meanwhile, before it is over, and that is heard, too', async () => {
    const home = await homeOfOlder();
    const { api } = await start(newer, home);
    // The newest are heard by then.
    while (((await api.status()).progress?.doneFiles ?? 0) < 10) await pause(1);
    const grown = sessionLines({
      ...{ thread: threadId(SESSIONS), cwd: home.shop, at: AT + 90_000_000 },
      turns: [
        [{ user: 'The quagga counts too. Always run make lint before you commit here.' }, { final: 'Yes.' }],
      ],
    });
    const file = sessionPath(home.codexHome, threadId(SESSIONS), atOf(SESSIONS));
    await appendFile(file, `${grown.slice(1).join('\n')}\n`);
    while ((await api.recall({ query: 'quagga' })).total === 0) await pause(1);
    assert.equal((await api.status()).progress?.what, 'hearing', 'it was over before');
    await heard(api);
    const now = await shown(api);
    assert.deepEqual(now.filter((line) => line.includes('make lint')).length, 1, now.join('\n'));
    assert.ok(
      now.some((line) => line.includes('New it is: Always run make lint')),
      now.join('\n'),
    );
    assert.equal(
      new Set((await marks(home)).values()).size,
      2,
      'another one than the one that is gone was left',
    );
  }).timeout(60_000);

  it('are heard on after each kill, with nothing of it shown before all of it is', async () => {
    const uncut = await homeOfOlder();
    assert.ok(await scan(newer, uncut));
    const candidates = (each: Home): Promise<string[]> =>
      inStore(each, ({ db }) =>
        db.all('SELECT kind, text, sessions FROM candidate ORDER BY text', [], (row) =>
          [row.text(0), row.text(1), row.integer(2)].join(' '),
        ),
      );
    /** How much was heard at each kill. */
    const killed = async (home: Home): Promise<number[]> => {
      const before = await candidates(home);
      const parts: number[] = [];
      for (let kill = 6; !(await scan(newer, home, kill)); kill++) {
        const [waiting, placing] = await inStore(home, ({ db }) => [
          db.get('SELECT count(*) FROM hearing', [], (row) => row.integer(0)) ?? 0,
          db.get("SELECT 1 FROM setting WHERE key = 'hearing-takes-place'", [], () => true) === true,
        ]);
        // All of it took its place before the kill came, or is about to.
        if (placing || waiting === 0) continue;
        parts.push(waiting);
        assert.deepEqual(await candidates(home), before);
      }
      return parts;
    };
    let home = await homeOfOlder();
    let parts = await killed(home);
    // Writes are told of together on a busy machine, and then a kill comes too late.
    for (let again = 0; again < 3 && parts.length === 0; again++) {
      home = await homeOfOlder();
      parts = await killed(home);
    }
    assert.ok(parts.length > 0, 'no kill came in the middle of it');
    assert.deepEqual(
      parts,
      [...parts].sort((a, b) => a - b),
      'what was heard is heard again',
    );
    assert.deepEqual(await candidates(home), await candidates(uncut));
    const { api } = await start(newer, home);
    assert.deepEqual((await shown(api)).sort(), allNew);
  }).timeout(240_000);

  it('are left alone by an older version that takes turns with the newer one', async () => {
    const home = await homeOfOlder();
    assert.ok(await scan(newer, home));
    const [heardByNewer, rows] = [await marks(home), await rowsOf(home)];
    await say(home, SESSIONS + 1, OPEN);
    for (const bundle of [older, older]) assert.ok(await scan(bundle, home));
    const ofOne = threadId(SESSIONS + 1);
    assert.deepEqual(await rowsOf(home).then((all) => all.filter((row) => !row.includes(ofOne))), rows);
    assert.notEqual((await marks(home)).get(ofOne), heardByNewer.get(threadId(2)));
    assert.ok(await scan(newer, home));
    assert.deepEqual(await marks(home), new Map([...heardByNewer, [ofOne, heardByNewer.get(threadId(2))]]));
    assert.deepEqual(await rowsOf(home).then((all) => all.filter((row) => !row.includes(ofOne))), rows);
  }).timeout(60_000);

  it('are not heard again by a newer version that has learned nothing', async () => {
    const home = await homeOfOlder();
    const [heardByOlder, rows] = [await marks(home), await rowsOf(home)];
    await say(home, SESSIONS + 1, 'Nothing of it is worth keeping.');
    assert.ok(await scan(same, home));
    assert.deepEqual((await rowsOf(home)).slice(0, rows.length), rows);
    const now = await marks(home);
    assert.equal(now.size, heardByOlder.size + 1);
    assert.deepEqual(new Set(now.values()), new Set(heardByOlder.values()));
  }).timeout(60_000);
});
