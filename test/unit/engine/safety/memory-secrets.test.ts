import assert from 'node:assert/strict';
import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { MemorySecrets } from '../../../../src/engine/safety/memory-secrets.ts';
import { createGate } from '../../../../src/safety/gate.ts';
import { CarryoverError } from '../../../../src/shared/errors.ts';

/** Put together here, so that no scanner takes this file for a leak. */
const token = (end: string): string => ['ghp', `a8Kd02LmQzX71bVnR4tYw9PsEe3HfJc6Ug${end}`].join('_');
const gate = createGate();

describe('secrets in the files that Codex reads', () => {
  let folder: string;
  let shop: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'carryover-told-'));
    shop = path.join(folder, 'shop');
    for (const each of ['shop/.git', 'codex', 'state'])
      await mkdir(path.join(folder, each), { recursive: true });
  });
  afterEach(() => rm(folder, { recursive: true }));

  /** As another process, or the same one after a restart, has it. */
  const opened = (fence = (): void => undefined): MemorySecrets =>
    new MemorySecrets({
      ...{ codexHome: path.join(folder, 'codex'), stateDir: path.join(folder, 'state'), gate, fence },
      home: path.join(folder, 'home'),
    });
  const write = async (file: string, text: string): Promise<string> => {
    const full = path.join(folder, file);
    await mkdir(path.dirname(full), { recursive: true });
    await writeFile(full, text);
    return full;
  };
  const places = async (secrets: MemorySecrets): Promise<string[]> =>
    (await secrets.untold(shop)).map(({ file, line }) => `${path.relative(folder, file)}:${line}`);

  it('are told of once: not again after a restart, nor when lines above them come and go', async () => {
    await write('shop/AGENTS.md', `# Shop\nPush with ${token('ToTo')}.\n`);
    await write('codex/memories/MEMORY.md', `${token('ToTo')}\n`);
    await write('shop/.agents/skills/deploy/SKILL.md', `Use ${token('ToTo')}\n`);
    const first = opened();
    assert.deepEqual(await places(first), [
      'shop/AGENTS.md:2',
      'shop/.agents/skills/deploy/SKILL.md:1',
      'codex/memories/MEMORY.md:1',
    ]);
    assert.deepEqual(await places(first), []);
    await write('shop/AGENTS.md', `# Shop\n\nMore.\n\nPush with ${token('ToTo')}.\n`);
    assert.deepEqual(await places(first), []);
    assert.deepEqual(await places(opened()), []);
    // As when a branch without the line is checked out for a while.
    await write('shop/AGENTS.md', '# Shop\n');
    assert.deepEqual(await places(opened()), []);
    await write('shop/AGENTS.md', `# Shop\r\nPush with ${token('ToTo')}.\r\n`);
    assert.deepEqual(await places(opened()), []);
  });

  it('are told of when another one comes, in the same line or the same words twice', async () => {
    const file = await write('shop/AGENTS.md', `Push with ${token('ToTo')}.\n`);
    const secrets = opened();
    assert.equal((await secrets.untold(shop)).length, 1);
    await appendFile(file, `Push with ${token('AbAb')}.\n`);
    assert.deepEqual(await places(secrets), ['shop/AGENTS.md:2']);
    await appendFile(file, `Or with ${token('CdCd')}, pull with ${token('EfEf')}.\n`);
    assert.deepEqual(await places(secrets), ['shop/AGENTS.md:3', 'shop/AGENTS.md:3']);
  });

  it('are not told of again while the words beside them are written, nor when that goes on after a restart', async () => {
    const file = await write('shop/AGENTS.md', `- Push with ${token('ToTo')}`);
    const secrets = opened();
    assert.equal((await secrets.untold(shop)).length, 1);
    for (const words of [' to', ' to the', ' to the test server']) {
      await write('shop/AGENTS.md', `- Push with ${token('ToTo')}${words}\n`);
      assert.deepEqual(await places(secrets), []);
    }
    await write('shop/AGENTS.md', `- Always push with ${token('ToTo')}.\n`);
    assert.deepEqual(await places(opened()), []);
    await appendFile(file, `- Pull with ${token('AbAb')}.\n`);
    assert.deepEqual(await places(opened()), ['shop/AGENTS.md:2']);
  });

  it('are told of when another one comes after the first was taken out', async () => {
    await write('shop/AGENTS.md', `Push with ${token('ToTo')}.\n`);
    const secrets = opened();
    assert.equal((await secrets.untold(shop)).length, 1);
    await write('shop/AGENTS.md', 'Push by hand.\n');
    assert.deepEqual(await places(secrets), []);
    await write('shop/AGENTS.md', `Push by hand.\n\nPull with ${token('AbAb')}.\n`);
    assert.deepEqual(await places(opened()), ['shop/AGENTS.md:3']);
  });

  it('are not told of where a file does not reach Codex', async () => {
    await write('shop/AGENTS.md', `Push with ${token('ToTo')}.\n`);
    await write('shop/AGENTS.override.md', 'Nothing here.\n');
    assert.deepEqual(await places(opened()), []);
  });

  it('are not told of any more in a file of which nobody wants to hear', async () => {
    const file = await write('shop/AGENTS.md', `Push with ${token('ToTo')}.\n`);
    await opened().untold(shop);
    opened().ignore([file]);
    await appendFile(file, `Pull with ${token('AbAb')}.\n`);
    await write('codex/AGENTS.md', `Pull with ${token('AbAb')}.\n`);
    assert.deepEqual(await places(opened()), ['codex/AGENTS.md:1']);
  });

  it('leave nothing of their value behind, not even a hash of it', async () => {
    const told = async (end: string): Promise<string> => {
      await write('shop/AGENTS.md', `Push with ${token(end)}.\n`);
      await opened().untold(shop);
      const notices = path.join(folder, 'state', 'notices.jsonl');
      const text = await readFile(notices, 'utf8');
      await rm(notices);
      return text;
    };
    assert.equal(await told('ToTo'), await told('AbAb'));
  });

  it('are not told of where that cannot be remembered, for then they would be told of again and again', async () => {
    await write('shop/AGENTS.md', `Push with ${token('ToTo')}.\n`);
    const refuse = (): never => {
      throw new CarryoverError('cannot-write', 'The disk is full.');
    };
    await assert.rejects(opened(refuse).untold(shop), { code: 'cannot-write' });
    assert.deepEqual(await places(opened()), ['shop/AGENTS.md:1']);
  });
});
