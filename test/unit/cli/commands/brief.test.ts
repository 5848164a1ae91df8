import assert from 'node:assert/strict';
import { briefSchema } from '../../../../src/shared/journey.ts';
import { sampleStatus } from '../fake-engine.ts';
import { runFake } from '../run-fake.ts';

describe('carryover brief', () => {
  it('prints the text, asks for the task, and says when there is nothing', async () => {
    const ran = await runFake(['brief', '--for', 'round src/cart.ts']);
    assert.equal(ran.code, 0);
    assert.match(
      ran.out,
      /^What earlier Codex sessions .*\n\nRules in force:\n- Use pnpm\. \(approved, 2 sessions\)\n$/u,
    );
    assert.deepEqual(ran.calls, [['brief', '/home/ada/shop', { task: 'round src/cart.ts' }]]);
    const json = await runFake(['brief', '--json']);
    assert.deepEqual(briefSchema.parse(JSON.parse(json.out)).lines, [
      { section: 'rules', text: 'Use pnpm.', sessions: 2 },
    ]);
    const brief = () => Promise.resolve({ project: '/home/ada/shop', text: '', lines: [] });
    const empty = await runFake(['brief'], { answers: { brief } });
    assert.equal(empty.code, 0);
    assert.match(empty.out, /^Nothing is known of this project yet: .*\.\n$/u);
    const status = () => Promise.resolve(sampleStatus({ lastScan: null }));
    const unread = await runFake(['brief'], { answers: { brief, status } });
    assert.equal(
      unread.out,
      'Nothing is known. Your sessions have not been read yet. Run "carryover scan".\n',
    );
    assert.equal((await runFake(['brief', '--for', 'x'.repeat(20_001)])).code, 2);
  });
});
