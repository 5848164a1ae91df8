import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { backupInto, hashFile, makePrivateFolder, writeAtomic } from '../../../src/store/files.ts';
import { CarryoverError } from '../../../src/shared/errors.ts';
import { temporaryFolder } from './support.ts';

describe('writing a file of the person', () => {
  let folder: string;
  let file: string;

  beforeEach(() => {
    folder = temporaryFolder();
    file = path.join(folder, 'AGENTS.md');
  });

  const content = (): string => fs.readFileSync(file, 'utf8');

  it('makes a new file with the mode asked for', () => {
    writeAtomic(file, 'new\n', { mode: 0o600 });
    assert.equal(content(), 'new\n');
    assert.equal(fs.statSync(file).mode & 0o777, 0o600);
  });

  it('replaces a file and keeps its mode', () => {
    fs.writeFileSync(file, 'old\n');
    fs.chmodSync(file, 0o640);
    writeAtomic(file, Buffer.from('new\n'), { mode: 0o600 });
    assert.equal(content(), 'new\n');
    assert.equal(fs.statSync(file).mode & 0o777, 0o640);
  });

  it('leaves nothing else in the folder', () => {
    writeAtomic(file, 'a');
    writeAtomic(file, 'b');
    assert.deepEqual(fs.readdirSync(folder), ['AGENTS.md']);
  });

  it('writes through a link and keeps the link', () => {
    const real = path.join(temporaryFolder(), 'real.md');
    fs.writeFileSync(real, 'old');
    fs.symlinkSync(real, file);
    writeAtomic(file, 'new');
    assert.equal(fs.readFileSync(real, 'utf8'), 'new');
    assert.ok(fs.lstatSync(file).isSymbolicLink());
  });

  it('writes through a link whose file is not there yet', () => {
    fs.symlinkSync('real.md', file);
    writeAtomic(file, 'new');
    assert.equal(fs.readFileSync(path.join(folder, 'real.md'), 'utf8'), 'new');
    assert.ok(fs.lstatSync(file).isSymbolicLink());
  });

  it('refuses a read-only file with a sentence that says what to do', () => {
    fs.writeFileSync(file, 'old');
    fs.chmodSync(file, 0o444);
    assert.throws(
      () => writeAtomic(file, 'new'),
      (error) =>
        error instanceof CarryoverError &&
        error.code === 'cannot-write' &&
        error.message.includes(file) &&
        error.message.includes('Make it writable'),
    );
    assert.equal(content(), 'old');
    assert.deepEqual(fs.readdirSync(folder), ['AGENTS.md']);
  });

  it('says that a file is no folder, for its own name and for a place below it', () => {
    const taken = path.join(folder, 'taken');
    fs.writeFileSync(taken, 'x');
    for (const wanted of [taken, path.join(taken, 'below')]) {
      assert.throws(
        () => {
          makePrivateFolder(wanted);
        },
        {
          code: 'cannot-write',
          message: `${wanted} is no folder, or stands below a file. Move the file away, or name another folder.`,
        },
      );
    }
  });

  it('makes a folder with those above it, and minds none that is there', () => {
    const wanted = path.join(folder, 'a', 'b', 'c');
    makePrivateFolder(wanted);
    makePrivateFolder(wanted);
    assert.equal(fs.statSync(path.join(folder, 'a')).mode & 0o777, 0o700);
    assert.deepEqual(fs.readdirSync(path.join(folder, 'a', 'b')), ['c']);
  });

  // Linux says of /proc that it is not there when something is to be made in it. Elsewhere the folder below a file is as good.
  it('gives up where nothing can be made', () => {
    fs.writeFileSync(file, '');
    const nowhere = process.platform === 'linux' ? '/proc/carryover/state' : path.join(file, 'state');
    assert.throws(
      () => {
        makePrivateFolder(nowhere);
      },
      { code: 'cannot-write' },
    );
  });

  it('refuses a folder that is not there', () => {
    assert.throws(() => writeAtomic(path.join(folder, 'none', 'AGENTS.md'), 'new'), { code: 'cannot-write' });
  });

  it('refuses a folder in the place of the file', () => {
    fs.mkdirSync(file);
    assert.throws(() => writeAtomic(file, 'new'), { code: 'cannot-write' });
    assert.deepEqual(fs.readdirSync(folder), ['AGENTS.md']);
  });

  it('refuses to write over content it did not expect', () => {
    fs.writeFileSync(file, 'shown');
    const expectedHash = hashFile(file);
    fs.writeFileSync(file, 'changed meanwhile');
    assert.throws(() => writeAtomic(file, 'new', { expectedHash }), { code: 'changed-on-disk' });
    assert.equal(content(), 'changed meanwhile');
    writeAtomic(file, 'new', { expectedHash: hashFile(file) });
    assert.equal(content(), 'new');
  });

  it('hashes what is there and says absent for what is not', () => {
    assert.equal(hashFile(file), 'absent');
    fs.writeFileSync(file, 'abc');
    assert.equal(hashFile(file), createHash('sha256').update('abc').digest('hex'));
  });

  it('keeps a private copy of each content once', () => {
    const backups = path.join(folder, 'backups');
    assert.equal(backupInto(backups, file), null);
    fs.writeFileSync(file, 'first');
    const first = backupInto(backups, file);
    fs.writeFileSync(file, 'second');
    const second = backupInto(backups, file);
    assert.notEqual(first, second);
    assert.equal(backupInto(backups, file), second);
    assert.equal(fs.readdirSync(backups).length, 2);
    assert.equal(fs.readFileSync(first ?? '', 'utf8'), 'first');
    assert.equal(fs.statSync(first ?? '').mode & 0o777, 0o600);
    assert.equal(fs.statSync(backups).mode & 0o777, 0o700);
  });

  it('makes a copy again when the one it has was spoiled', () => {
    fs.writeFileSync(file, 'text');
    const copy = backupInto(path.join(folder, 'backups'), file) ?? '';
    fs.writeFileSync(copy, 'spoiled');
    assert.equal(backupInto(path.join(folder, 'backups'), file), copy);
    assert.equal(fs.readFileSync(copy, 'utf8'), 'text');
  });
});
