import assert from 'node:assert/strict';
import type { EngineApi } from '../../../../src/shared/engine-api.ts';
import type { SecretReport } from '../../../../src/shared/safety-reports.ts';
import { runFake } from '../run-fake.ts';

describe('carryover report secrets', () => {
  const done: SecretReport = {
    state: 'done',
    ...{ files: 3, totalFiles: 3, bytes: 9, totalBytes: 9, total: 2, unlisted: 0, skipped: 1 },
    secrets: [
      { file: '/s/a.jsonl', line: 4, kind: 'github-token', count: 2 },
      { file: '/s/a.jsonl', line: 9, kind: 'password', count: 1 },
    ],
    unreadable: ['The session file /s/b.jsonl could not be read: it is a folder.'],
  };

  it('waits until the files are read and lists file, line and kind', async () => {
    const running: SecretReport = { ...done, state: 'running', secrets: [], total: 0 };
    const reportSecrets: EngineApi['reportSecrets'] = (what) =>
      Promise.resolve(what === 'start' ? running : done);
    const ran = await runFake(['report', 'secrets'], { answers: { reportSecrets } });
    assert.equal(ran.code, 1);
    assert.equal(
      ran.out,
      [
        '/s/a.jsonl',
        '  line 4  github-token (2 times)',
        '  line 9  password',
        '1 line too long to look at.',
        'The session file /s/b.jsonl could not be read: it is a folder.',
        'Looked at 3 session files: secrets in 2 lines.',
        '',
      ].join('\n'),
    );
    assert.deepEqual(ran.calls, [
      ['reportSecrets', 'start'],
      ['reportSecrets', 'look'],
    ]);
    const json = await runFake(['report', 'secrets', '--json'], { answers: { reportSecrets } });
    assert.deepEqual(JSON.parse(json.out), done);
  });

  it('ends with 0 when there is none, and knows no other report', async () => {
    assert.equal((await runFake(['report', 'secrets'])).code, 0);
    assert.equal((await runFake(['report', 'moods'])).code, 2);
  });
});
