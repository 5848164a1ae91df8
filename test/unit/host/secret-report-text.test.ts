import assert from 'node:assert/strict';
import { secretReportText } from '../../../src/host/safety/secret-report-text.ts';
import type { SecretReport } from '../../../src/shared/safety-reports.ts';

const report: SecretReport = {
  ...{ state: 'done', files: 2, totalFiles: 2, bytes: 5, totalBytes: 5, total: 0, unlisted: 0, skipped: 0 },
  ...{ secrets: [], unreadable: [] },
};

describe('the report of secrets in session files', () => {
  it('names the places by file and says that nothing was changed', () => {
    const { text, links } = secretReportText({
      ...report,
      total: 3,
      unlisted: 1,
      secrets: [
        { file: '/s/a.jsonl', line: 4, kind: 'github-token', count: 2 },
        { file: '/s/a.jsonl', line: 9, kind: 'password', count: 1 },
      ],
    });
    assert.match(text, /Secrets stand in 3 lines of 2 session files\./);
    assert.match(text, /\n\/s\/a\.jsonl\n {2}line 4 {2}github-token, 2 times\n {2}line 9 {2}password\n/);
    assert.match(text, /1 more place not listed/);
    const rows = text.split('\n');
    assert.deepEqual(
      links.map(({ row, start, end, file, line }) => [rows[row]?.slice(start, end), file, line]),
      [
        ['line 4', '/s/a.jsonl', 4],
        ['line 9', '/s/a.jsonl', 9],
      ],
    );
    assert.match(text, /Carryover changes none of them/);
  });

  it('leads into no compressed file, which no editor shows', () => {
    const secrets = [{ file: '/s/a.jsonl.zst', line: 4, kind: 'password', count: 1 }];
    const { text, links } = secretReportText({ ...report, total: 1, secrets });
    assert.match(text, /\n\/s\/a\.jsonl\.zst \(compressed\)\n {2}line 4 {2}password\n/);
    assert.doesNotMatch(text, /Ctrl/);
    assert.deepEqual(links, []);
  });

  it('says when it was stopped and what could not be read', () => {
    const { text } = secretReportText({
      ...report,
      state: 'stopped',
      skipped: 1,
      unreadable: ['The session file /s/\u202eb could not be read: it is a folder.'],
    });
    assert.match(text, /Stopped before the end/);
    assert.match(text, /1 line too long/);
    assert.match(text, /\n\nThe session file \/s\/ ?b could not be read: it is a folder\.\n/);
    assert.doesNotMatch(text, /\u202e/);
  });
});
