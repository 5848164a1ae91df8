import assert from 'node:assert/strict';
import { sampleStatus } from '../fake-engine.ts';
import { runFake } from '../run-fake.ts';

describe('carryover status', () => {
  it('gives the status as JSON', async () => {
    const ran = await runFake(['--json', 'status']);
    assert.deepEqual(JSON.parse(ran.out), { ...sampleStatus(), open: 3 });
  });

  it('shows it with its problems', async () => {
    const problems = [{ code: 'sessions-unreadable', message: 'Two session files may not be read.' }];
    const ran = await runFake(['status'], {
      answers: { status: () => Promise.resolve(sampleStatus({ problems })) },
    });
    assert.match(
      ran.out,
      /state +ready\nto review +3 in all projects, blocked ones counted\nsessions +12 sessions, 480 messages\n/u,
    );
    assert.match(ran.out, /! Two session files may not be read\.\n$/u);
    const status = sampleStatus({ watching: true });
    const watched = await runFake(['status'], { answers: { status: () => Promise.resolve(status) } });
    assert.match(watched.out, /^last read +\d{4}-\d\d-\d\d \d\d:\d\d, and watching since$/mu);
    const progress = { doneBytes: 10, totalBytes: 40, doneFiles: 1, totalFiles: 7, what: 'hearing' } as const;
    const again = sampleStatus({ state: 'indexing', progress });
    const updated = await runFake(['status'], { answers: { status: () => Promise.resolve(again) } });
    assert.match(updated.out, /^state +learning from all sessions again, 25 %$/mu);
  });
});
