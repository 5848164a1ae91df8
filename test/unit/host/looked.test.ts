import assert from 'node:assert/strict';
import { lookedFact, lookedSentence, lookedWord } from '../../../src/host/looked.ts';

const now = 1_000_000_000;
const looked = { state: 'ready', lastScan: now - 7 * 60_000 } as const;
const watching = { ...looked, watching: true } as const;

describe('how new the sessions are', () => {
  it('is said by watching while new ones are noticed', () => {
    assert.equal(lookedFact(watching, now), 'watching for new ones, looked through all 7 min ago');
    assert.equal(lookedSentence(watching, now), 'Carryover is watching your sessions.');
    assert.equal(lookedWord(watching, now), 'watching');
  });

  it('is said by the last look where nobody watches', () => {
    assert.equal(lookedFact(looked, now), 'last looked through all 7 min ago');
    assert.equal(lookedSentence(looked, now), 'Last looked 7 min ago.');
    assert.equal(lookedWord(looked, now), 'looked 7 min ago');
  });

  it('is not known before they were read, nor while they are', () => {
    assert.equal(lookedFact({ ...watching, state: 'indexing' }, now), 'reading now');
    const progress = { doneBytes: 1, totalBytes: 2, doneFiles: 0, totalFiles: 1, what: 'hearing' } as const;
    assert.equal(
      lookedFact({ ...watching, state: 'indexing', progress }, now),
      'learning from all sessions again',
    );
    assert.equal(lookedFact({ ...watching, lastScan: null }, now), 'not read yet');
    assert.equal(lookedSentence(null, now), 'Your sessions are being read.');
    assert.equal(lookedWord(null, now), '');
  });

  it('is not said of a home that Codex never had', () => {
    const problems = [{ code: 'codex-home-missing', message: 'Codex has no folder there.' }];
    for (const status of [watching, { ...looked, lastScan: null }]) {
      assert.equal(lookedSentence({ ...status, problems }, now), 'Carryover found no Codex folder.');
      assert.equal(lookedWord({ ...status, problems }, now), '');
      const empty = [{ code: 'codex-home-empty', message: 'There is nothing of Codex there.' }];
      assert.equal(
        lookedSentence({ ...status, problems: empty }, now),
        'There is nothing in the Codex folder yet.',
      );
      assert.equal(lookedWord({ ...status, problems: empty }, now), '');
    }
  });
});
