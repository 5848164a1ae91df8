import assert from 'node:assert/strict';
import { fileNames, secretNotice } from '../../../src/host/safety/secret-notice-text.ts';
import type { MemoryFinding } from '../../../src/shared/safety-reports.ts';

const from = { home: '/home/ann', here: '/home/ann/shop' };
const find = (file: string, line: number, rule = 'secret/github-token'): MemoryFinding => ({
  ...{ file, line, rule, kind: 'rules', verdict: 'blocked', message: 'This looks like a secret.' },
});

describe('the notification of a secret that Codex reads', () => {
  it('says where one stands, of which kind, and what to do', () => {
    assert.deepEqual(secretNotice([find('/home/ann/shop/AGENTS.md', 12)], from), {
      message:
        'A secret (github token) stands in AGENTS.md, line 12, which Codex reads. Take it out, and replace it where it is used.',
      open: 'Open the Place',
      ignore: "Don't Show Again for This File",
    });
  });

  it('is one for all that was found, and counts', () => {
    const file = '/home/ann/.codex/memories/MEMORY.md';
    const two = [find(file, 3), find(file, 7, 'secret/password')];
    assert.deepEqual(secretNotice(two, from), {
      message:
        '2 secrets stand in ~/.codex/memories/MEMORY.md, which Codex reads; the first in line 3. Take them out, and replace them where they are used.',
      open: 'Show the Places',
      ignore: "Don't Show Again for This File",
    });
    const three = [...two, find('/home/ann/shop/api/AGENTS.md', 1)];
    assert.deepEqual(secretNotice(three, from), {
      message:
        '3 secrets stand in 2 files that Codex reads: ~/.codex/memories/MEMORY.md and api/AGENTS.md. Take them out, and replace them where they are used.',
      open: 'Show the Places',
      ignore: "Don't Show Again for These Files",
    });
  });

  it('names some files and counts the rest', () => {
    assert.equal(
      fileNames(['/home/ann/shop/a.md', '/home/ann/shop/b.md', '/home/bob/c.md', '/d.md'], from),
      'a.md, b.md and 2 more',
    );
    assert.equal(fileNames(['/home/ann/shop/a.md'], { ...from, here: null }), '~/shop/a.md');
  });
});
