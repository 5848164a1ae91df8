import assert from 'node:assert/strict';
import { sampleSession } from '../fake-engine.ts';
import { runFake, assertNarrow } from '../run-fake.ts';

describe('carryover sessions', () => {
  it('lists sessions with title, project, turns and thread', async () => {
    const ran = await runFake(['sessions', '--limit', '5'], {
      answers: { sessions: () => Promise.resolve([sampleSession({ live: true, title: 'A '.repeat(80) })]) },
    });
    assert.deepEqual(ran.calls, [['sessions', { limit: 6 }], ['status']]);
    assert.match(ran.out, /shop +A A A [^\n]*… +14 turns · live\n {2}thread-1\n$/u);
    assertNarrow(ran.out);
  });

  it('marks forks and sub-agents', async () => {
    const sessions = [sampleSession({ parent: 'a' }), sampleSession({ parent: 'a', subagent: true })];
    const ran = await runFake(['sessions'], { answers: { sessions: () => Promise.resolve(sessions) } });
    assert.match(ran.out, /14 turns · fork\n[^]*14 turns · sub-agent\n/u);
  });

  it('says when there are more sessions than it shows, or none of this project', async () => {
    const some = (count: number) => () =>
      Promise.resolve(Array.from({ length: count }, (_, n) => sampleSession({ thread: `thread-${n}` })));
    const more = await runFake(['sessions', '--limit', '2'], { answers: { sessions: some(3) } });
    assert.match(more.out, /thread-1\nThere are more; --limit N shows them\.\n$/u);
    const json = await runFake(['sessions', '--limit', '2', '--json'], { answers: { sessions: some(3) } });
    assert.ok(!json.out.includes('thread-2'));
    const all = await runFake(['sessions', '--limit', '2'], { answers: { sessions: some(2) } });
    assert.match(all.out, /thread-1\n$/u);
    const none = await runFake(['sessions', '--here'], { answers: { sessions: some(0) } });
    assert.equal(none.out, 'There are no sessions of this project; leave out --here to see all.\n');
  });

  it('gives sessions as JSON', async () => {
    const ran = await runFake(['sessions', '--json']);
    assert.deepEqual(JSON.parse(ran.out), [sampleSession()]);
  });
});
