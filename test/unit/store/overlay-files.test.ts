import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { diskFiles } from '../../../src/store/file-layer.ts';
import { overlayFiles } from '../../../src/store/wasm/overlay-files.ts';
import { openStore } from '../../../src/store/store.ts';
import { temporaryFolder } from './support.ts';

const { O_RDWR, O_CREAT } = fs.constants;

describe('files that are only written in memory', () => {
  it('read as if they were written on the disk, and the disk stays as it is', () => {
    const step = fc.oneof(
      fc.record({
        write: fc.uint8Array({ minLength: 1, maxLength: 9_000 }),
        at: fc.integer({ min: 0, max: 20_000 }),
      }),
      fc.record({ truncate: fc.integer({ min: 0, max: 20_000 }) }),
    );
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 15_000 }),
        fc.array(step, { maxLength: 12 }),
        (content, steps) => {
          const folder = temporaryFolder();
          const [kept, written] = [path.join(folder, 'kept'), path.join(folder, 'written')];
          fs.writeFileSync(kept, content);
          fs.writeFileSync(written, content);
          const overlay = overlayFiles();
          const [over, real] = [overlay.open(kept, O_RDWR, 0o600), diskFiles.open(written, O_RDWR, 0o600)];
          for (const each of steps) {
            if ('write' in each) {
              overlay.write(over, each.write, each.at);
              diskFiles.write(real, each.write, each.at);
            } else {
              overlay.truncate(over, each.truncate);
              diskFiles.truncate(real, each.truncate);
            }
          }
          const { size } = diskFiles.facts(real);
          assert.equal(overlay.facts(over).size, size);
          // Beyond the end too, and from the middle of a page.
          for (const from of [0, 1_000, Math.max(0, size - 10)]) {
            const [left, right] = [Buffer.alloc(size + 100), Buffer.alloc(size + 100)];
            assert.equal(overlay.read(over, left, from), diskFiles.read(real, right, from));
            assert.deepEqual(left, right);
          }
          overlay.close(over);
          diskFiles.close(real);
          assert.deepEqual(fs.readFileSync(kept), Buffer.from(content));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('can be made and removed without a trace', () => {
    const file = path.join(temporaryFolder(), 'new');
    const overlay = overlayFiles();
    assert.throws(() => overlay.open(file, O_RDWR, 0o600), { code: 'ENOENT' });
    const fd = overlay.open(file, O_RDWR | O_CREAT, 0o600);
    overlay.write(fd, Buffer.from('here'), 0);
    overlay.close(fd);
    assert.equal(overlay.facts(file).size, 4);
    overlay.remove(file);
    assert.throws(() => overlay.facts(file), { code: 'ENOENT' });
    assert.equal(fs.existsSync(file), false);
  });

  it('hide a real file that was removed', () => {
    const file = path.join(temporaryFolder(), 'real');
    fs.writeFileSync(file, 'real');
    const overlay = overlayFiles();
    overlay.remove(file);
    assert.throws(() => overlay.open(file, O_RDWR, 0o600), { code: 'ENOENT' });
    assert.equal(fs.readFileSync(file, 'utf8'), 'real');
  });

  it('let an index be opened, asked and even written, with what a killed process had not yet moved into the file', async () => {
    const stateDir = temporaryFolder();
    const owner = await openStore(stateDir);
    owner.db.run("insert into setting (key, value) values ('a', 'kept')");
    const files = (): Record<string, string> =>
      Object.fromEntries(
        fs.readdirSync(stateDir).map((name) => [name, fs.readFileSync(path.join(stateDir, name), 'latin1')]),
      );
    const before = files();
    const reader = await openStore(stateDir, { readOnly: true });
    const read = (): string | undefined =>
      reader.db.get("select value from setting where key = 'a'", [], (row) => row.text(0));
    assert.equal(read(), 'kept');
    reader.db.run("update setting set value = 'changed'");
    assert.equal(read(), 'changed');
    reader.close();
    assert.deepEqual(files(), before);
    owner.close();
  });

  it('say so when there is no index to be opened', async () => {
    await assert.rejects(openStore(temporaryFolder(), { readOnly: true }), { code: 'not-found' });
  });
});
