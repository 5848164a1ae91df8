import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { Engine } from '../../../src/engine/engine.ts';
import { silentLog } from '../../../src/engine/line-log.ts';
import { journalEntrySchema } from '../../../src/review/journal-entries.ts';
import { openJournal } from '../../../src/store/journal.ts';
import { HUGE, NOT_UTF8, POLLUTED, WRONG, assertUnpolluted, deep } from '../../support/hostile-values.ts';

describe('lines of the decisions journal', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'carryover-journal-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const good = { v: 1, id: 'd1', time: 1, type: 'archive', candidate: 'c1', text: 'Use tabs.' };
  const open = async (lines: readonly (string | Buffer)[]) => {
    const file = path.join(folder, 'decisions.jsonl');
    await writeFile(
      file,
      Buffer.concat(lines.map((line) => Buffer.concat([Buffer.from(line), Buffer.from('\n')]))),
    );
    return openJournal(file, journalEntrySchema);
  };

  it('count only when every field is right', async () => {
    const lines = [
      ...POLLUTED,
      ...WRONG.flatMap((value) =>
        Object.keys(good).map((key) =>
          JSON.stringify({
            ...good,
            [key]:
              typeof value === typeof good.text && key !== 'v' && key !== 'time' && key !== 'type'
                ? 7
                : value,
          }),
        ),
      ),
      deep(),
      NOT_UTF8,
      `{"v":1,"type":"${HUGE}"}`,
      JSON.stringify(good),
    ];
    const journal = await open(lines);
    assert.ok(journal.skipped > 20);
    assert.ok(journal.entries().some((entry) => 'id' in entry && entry.id === 'd1'));
    assertUnpolluted();
  });

  it('stay in the file, whatever they hold', async () => {
    const lines = ['not json', ...POLLUTED, JSON.stringify(good)];
    const journal = await open(lines);
    journal.append({ ...good, v: 1, type: 'archive', id: 'd2' });
    const text = await readFile(path.join(folder, 'decisions.jsonl'), 'utf8');
    for (const line of lines) assert.ok(text.includes(line));
  });

  it('never keep the journal from opening', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(fc.string(), fc.json()), { maxLength: 6 }), async (lines) => {
        assert.ok((await open(lines.map((line) => line.replaceAll('\n', ' ')))).entries().length >= 0);
      }),
      { numRuns: 40 },
    );
  });

  it('cannot make undo touch a file outside the destinations', async () => {
    const outside = path.join(folder, 'outside.md');
    await writeFile(outside, 'mine\n');
    const stateDir = path.join(folder, 'state');
    await mkdir(stateDir);
    const forged = {
      ...{
        v: 1,
        id: 'd1',
        time: 1,
        type: 'approve',
        candidate: 'c1',
        text: 'mine',
        destination: 'global-rules',
      },
      ...{ path: outside, beforeHash: 'absent', afterHash: 'x', backup: '../../outside.md', added: true },
    };
    const done = { v: 1, type: 'done', of: 'd1', time: 2 };
    await writeFile(
      path.join(stateDir, 'decisions.jsonl'),
      `${JSON.stringify(forged)}\n${JSON.stringify(done)}\n`,
    );
    const codexHome = path.join(folder, 'codex');
    await mkdir(codexHome);
    const engine = await Engine.open({ codexHome, stateDir, watch: false, log: silentLog });
    try {
      await engine.undo('d1').catch(() => undefined);
      assert.equal(await readFile(outside, 'utf8'), 'mine\n');
    } finally {
      await engine.close();
    }
  });
});
