import assert from 'node:assert/strict';
import { copyFile, mkdir, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { archivedPath, sessionLines, threadId, writeSession } from '../../scripts/demo/session-lines.ts';
import { type EngineHandle, connectEngine } from '../../src/engine/connect.ts';
import { silentLog } from '../../src/engine/line-log.ts';
import { zstdFrame } from '../unit/codex/zstd-frame.ts';
import { makeFolder, until } from './processes.ts';

/** Today, so that the folders are watched. */
const AT = new Date().setHours(9, 0, 0, 0);

/** What Codex, a person or a backup program does to session files while a window is open. */
describe('session files that change under a window', () => {
  let folder: { folder: string; remove: () => void };
  let codexHome: string;
  let engine: EngineHandle;
  let file: string;

  beforeEach(async () => {
    folder = makeFolder();
    codexHome = path.join(folder.folder, 'codex');
    file = await write(1, 'harbour');
    await write(2, 'lighthouse');
    engine = await connect();
    await until('all is read', async () => (await hits('quay')) === 2);
  });
  afterEach(async () => {
    await engine.close();
    folder.remove();
  });

  const connect = (): Promise<EngineHandle> => {
    const stateDir = path.join(folder.folder, 'state');
    return connectEngine({ codexHome, stateDir, watch: true, log: silentLog });
  };
  const options = (n: number, word: string) => ({
    ...{ thread: threadId(n), cwd: folder.folder, at: AT + n * 60_000 },
    turns: [
      [{ user: `Look at the ${word}.` }, { final: 'The quay is long.' }],
      [{ user: `Paint the ${word}.` }, { final: 'Painted.' }],
    ],
  });
  const write = (n: number, word: string): Promise<string> => writeSession(codexHome, options(n, word));
  const hits = async (query: string): Promise<number> =>
    (await engine.api.recall({ query: `${query} ` })).total;

  /** Two sessions with four messages each, each found once. */
  async function isWhole(): Promise<boolean> {
    const sessions = await engine.api.sessions({});
    return (
      sessions.length === 2 &&
      sessions.every(({ messages }) => messages === 4) &&
      (await hits('harbour')) === 2 &&
      (await hits('quay')) === 2
    );
  }
  async function staysWhole(): Promise<void> {
    await engine.api.scan();
    await until('all is there once', isWhole);
    await engine.api.scan();
    assert.ok(await isWhole());
    assert.deepEqual((await engine.api.status()).problems, []);
  }

  it('finds each message once after a file was archived and brought back', async () => {
    const archived = archivedPath(codexHome, threadId(1), AT + 60_000);
    await mkdir(path.dirname(archived), { recursive: true });
    await rename(file, archived);
    await until('it counts as archived', async () =>
      (await engine.api.sessions({})).some((each) => each.archived),
    );
    await staysWhole();
    await rename(archived, file);
    await until('it is back', async () => (await engine.api.sessions({})).every((each) => !each.archived));
    await staysWhole();
  }).timeout(30_000);

  it('finds each message once after a file was compressed and brought back', async () => {
    const bytes = await readFile(file);
    await writeFile(`${file}.zst`, zstdFrame(bytes));
    await rm(file);
    await until('the compressed one is known', async () =>
      (await engine.api.sessions({})).some((each) => each.file.endsWith('.zst')),
    );
    await staysWhole();
    await writeFile(file, bytes);
    await rm(`${file}.zst`);
    await until('it is back', async () =>
      (await engine.api.sessions({})).every((each) => each.file.endsWith('.jsonl')),
    );
    await staysWhole();
  }).timeout(30_000);

  it('forgets what was cut off, and reads what is written in its place', async () => {
    const lines = sessionLines(options(1, 'harbour'));
    const kept = `${lines.slice(0, 5).join('\n')}\n`;
    await truncate(file, Buffer.byteLength(kept));
    await until('the rest is gone', async () => (await hits('harbour')) === 1);
    await writeFile(file, `${lines.join('\n')}\n`);
    await staysWhole();
  }).timeout(30_000);

  it('shows only the new words of a file that was rewritten', async () => {
    await writeFile(file, `${sessionLines(options(1, 'boathouse')).join('\n')}\n`);
    await until('the new words are found', async () => (await hits('boathouse')) === 2);
    assert.equal(await hits('harbour'), 0);
    assert.equal((await engine.api.sessions({})).length, 2);
  }).timeout(30_000);

  it('finds each message once after a file was replaced by a copy of itself', async () => {
    const copy = path.join(folder.folder, 'copy');
    await copyFile(file, copy);
    await rename(copy, file);
    await staysWhole();
  }).timeout(30_000);

  it('takes a file with a name of its own for no session, and the session for gone', async () => {
    await rename(file, path.join(path.dirname(file), 'notes.jsonl'));
    await engine.api.scan();
    await engine.api.scan();
    // It stays for its ten minutes, once.
    assert.ok(await isWhole());
    await rename(path.join(path.dirname(file), 'notes.jsonl'), file);
    await staysWhole();
  }).timeout(30_000);

  it('shows the sessions of another home in a folder of its own, and the old ones again when it is back', async () => {
    await engine.close();
    const [first, second] = [codexHome, path.join(folder.folder, 'codex-2')];
    codexHome = second;
    await write(3, 'boathouse');
    const open = (home: string): Promise<EngineHandle> =>
      connectEngine({ codexHome: home, stateDir: path.join(home, 'carryover'), watch: true, log: silentLog });
    for (const [home, word, count] of [
      [second, 'boathouse', 1],
      [first, 'harbour', 2],
      [second, 'boathouse', 1],
    ] as const) {
      engine = await open(home);
      await until(`${word} is found`, async () => (await hits(word)) === 2);
      await until('only its sessions', async () => (await engine.api.sessions({})).length === count);
      await engine.close();
    }
    engine = await open(first);
  }).timeout(30_000);

  it('finds everything at its new place when the home was moved with the index in it', async () => {
    await engine.close();
    const moved = path.join(folder.folder, 'moved');
    await rename(codexHome, moved);
    codexHome = moved;
    engine = await connect();
    await until('the files are found', async () =>
      (await engine.api.sessions({})).every((each) => each.file.startsWith(moved)),
    );
    await staysWhole();
  }).timeout(30_000);
});
