import assert from 'node:assert/strict';
import type { MemoryFinding } from '../../../../src/shared/safety-reports.ts';
import { runFake, assertNarrow } from '../run-fake.ts';

describe('carryover scan-memory', () => {
  const finding: MemoryFinding = {
    file: '/home/ada/shop/AGENTS.md',
    line: 7,
    kind: 'rules',
    rule: 'secret/password',
    verdict: 'blocked',
    message: 'This looks like a secret (password). Take it out.',
  };

  it('says that all is well, or where to look and ends with 1', async () => {
    const well = await runFake(['scan-memory']);
    assert.deepEqual([well.code, well.out], [0, 'Looked at 1 file: nothing to worry about.\n']);
    const answers = { scanMemory: () => Promise.resolve({ files: 2, findings: [finding], cut: false }) };
    const found = await runFake(['scan-memory'], { answers });
    assert.equal(found.code, 1);
    assert.match(found.out, /^blocked {2}\/home\/ada\/shop\/AGENTS\.md:7\n {2}This looks like a secret/u);
    assertNarrow(found.out);
    const json = await runFake(['scan-memory', '--json'], { answers });
    assert.deepEqual(JSON.parse(json.out), { files: 2, findings: [finding], cut: false });
    assert.deepEqual(found.calls, [['scanMemory', '/home/ada/shop']]);
  });
});
