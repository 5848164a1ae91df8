import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import * as z from 'zod';
import { diskFiles } from '../../../src/store/file-layer.ts';
import { openJournal } from '../../../src/store/journal.ts';
import { faultyFiles, temporaryFolder } from './support.ts';

const schema = z.object({ id: z.string(), text: z.string().optional() });

describe('the journal', () => {
  let file: string;

  beforeEach(() => {
    file = path.join(temporaryFolder(), 'decisions.jsonl');
  });

  const ids = (): string[] =>
    openJournal(file, schema)
      .entries()
      .map((entry) => entry.id);

  it('is empty and private when it is new', () => {
    assert.deepEqual(ids(), []);
    assert.equal(fs.statSync(file).mode & 0o777, 0o600);
  });

  it('remembers what was appended, in order', () => {
    const journal = openJournal(file, schema);
    journal.append({ id: 'a', text: 'two\nlines' });
    journal.append({ id: 'b' });
    assert.deepEqual(journal.entries(), [{ id: 'a', text: 'two\nlines' }, { id: 'b' }]);
    assert.deepEqual(openJournal(file, schema).entries(), journal.entries());
  });

  it('has every entry on the disk before append returns', () => {
    const calls: string[] = [];
    const files = {
      ...diskFiles,
      write(...args: Parameters<typeof diskFiles.write>) {
        calls.push('write');
        return diskFiles.write(...args);
      },
      sync(fd: number) {
        calls.push('sync');
        diskFiles.sync(fd);
      },
    };
    openJournal(file, schema, { files }).append({ id: 'a' });
    assert.deepEqual(calls, ['write', 'sync']);
  });

  it('loses no whole line wherever a crash cuts the file', () => {
    const journal = openJournal(file, schema);
    for (const id of ['a', 'b', 'c']) journal.append({ id, text: 'ein Wörtchen' });
    const whole = fs.readFileSync(file);
    const line = whole.byteLength / 3;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.byteLength }), (cut) => {
        fs.writeFileSync(file, whole.subarray(0, cut));
        const reopened = openJournal(file, schema);
        // A line that lacks only its end of line is whole.
        const kept = Math.floor((cut + 1) / line);
        assert.equal(reopened.entries().length, kept);
        assert.equal(reopened.skipped, 0);
        reopened.append({ id: 'later' });
        assert.equal(ids().length, kept + 1);
      }),
      { numRuns: 25 },
    );
  });

  it('passes over lines it cannot read and keeps them in the file', () => {
    const lines = '{"id":"a"}\nnot json\n{"other":1}\n\n{"id":"b"}\n';
    fs.writeFileSync(file, lines);
    const journal = openJournal(file, schema);
    assert.equal(journal.skipped, 2);
    journal.append({ id: 'c' });
    assert.deepEqual(ids(), ['a', 'b', 'c']);
    assert.ok(fs.readFileSync(file, 'utf8').startsWith(lines));
  });

  it('reads a line behind a byte order mark or zeros', () => {
    fs.writeFileSync(file, '\ufeff{"id":"a"}\r\n\0\0\0{"id":"b"}\n');
    const journal = openJournal(file, schema);
    assert.deepEqual(journal.entries(), [{ id: 'a' }, { id: 'b' }]);
    assert.equal(journal.skipped, 0);
  });

  it('keeps a last line of a newer form that lacks only its end', () => {
    fs.writeFileSync(file, '{"id":"a"}\n{"newer":true}');
    openJournal(file, schema).append({ id: 'b' });
    assert.equal(fs.readFileSync(file, 'utf8'), '{"id":"a"}\n{"newer":true}\n{"id":"b"}\n');
  });

  for (const [code, expected] of [
    ['ENOSPC', 'cannot-write'],
    ['EROFS', 'cannot-write'],
    ['EIO', 'state-unusable'],
  ] as const) {
    it(`is as before when the disk says ${code} in the middle of a line`, () => {
      const files = faultyFiles();
      const journal = openJournal(file, schema, { files });
      journal.append({ id: 'a' });
      const before = fs.readFileSync(file);
      files.failWrites(code);
      assert.throws(() => journal.append({ id: 'b' }), { code: expected });
      assert.deepEqual(fs.readFileSync(file), before);
      assert.deepEqual(journal.entries(), [{ id: 'a' }]);
      files.failWrites(null);
      journal.append({ id: 'c' });
      assert.deepEqual(ids(), ['a', 'c']);
    });
  }

  it('refuses an entry that it could not read again', () => {
    const strict = z.object({ id: z.string().min(1) });
    assert.throws(() => openJournal(file, strict).append({ id: '' }), { code: 'internal' });
    assert.equal(fs.readFileSync(file, 'utf8'), '');
  });
});
