import assert from 'node:assert/strict';
import { statusWord } from '../../../src/host/status-word.ts';

const quiet = { stopped: false, problems: [], progress: null, waiting: 0, waitingWords: '' };
const progress = { doneBytes: 41, totalBytes: 100, doneFiles: 1, totalFiles: 3 };
const problem = { code: 'x', message: 'Do this.' };

describe('status bar', () => {
  it('says nothing when there is nothing to say', () => {
    assert.equal(statusWord(quiet), undefined);
  });

  it('shows how far the first reading is, and never that it is done', () => {
    assert.equal(statusWord({ ...quiet, progress })?.text, '$(sync~spin) 41 %');
    assert.equal(
      statusWord({ ...quiet, progress: { ...progress, doneBytes: 100 } })?.text,
      '$(sync~spin) 99 %',
    );
    assert.equal(
      statusWord({ ...quiet, progress: { ...progress, totalBytes: 0 } })?.text,
      '$(sync~spin) 0 %',
    );
  });

  it('has no warning for whoever has no Codex', () => {
    const missing = { code: 'codex-home-missing', message: 'Run Codex once.' };
    const empty = { code: 'codex-home-empty', message: 'Run Codex once.' };
    for (const none of [missing, empty]) assert.equal(statusWord({ ...quiet, problems: [none] }), undefined);
    assert.equal(statusWord({ ...quiet, problems: [missing, problem] })?.tooltip, 'Do this.');
  });

  it('says of the number what it counts', () => {
    const words = '2 for shop, 1 for the global rules; not counted: 4 of other projects';
    assert.equal(
      statusWord({ ...quiet, waiting: 3, waitingWords: words })?.tooltip,
      `Carryover: 3 to review: ${words}. Click to open the review panel.`,
    );
  });

  it('puts a problem before work and work before the nudge', () => {
    assert.equal(statusWord({ ...quiet, waiting: 3 })?.text, '$(inbox) 3 to review');
    assert.equal(statusWord({ ...quiet, waiting: 3, progress })?.kind, 'indexing');
    assert.equal(statusWord({ ...quiet, waiting: 3, progress, problems: [problem] })?.tooltip, 'Do this.');
    assert.match(
      statusWord({ ...quiet, stopped: true, problems: [problem] })?.tooltip ?? '',
      /Scan Sessions Now/,
    );
  });
});
