import assert from 'node:assert/strict';
import { diffLines } from '../../../src/host/diff-lines.ts';

const diff = (lines: readonly string[], before: number, after: number): string =>
  ['--- a/AGENTS.md', '+++ b/AGENTS.md', `@@ -1,${before} +1,${after} @@`, ...lines, ''].join('\n');

describe('the lines of a change', () => {
  it('show what is written to its last letter, however long a rule is', () => {
    const rule = `- ${'Run the tests. '.repeat(1_300)}End.`;
    const [, added] = diffLines(diff([' # Shop', `+${rule}`], 1, 2));
    assert.deepEqual(added, { kind: 'add', text: rule });
  });

  it('cut a long line that stays, and say so', () => {
    const [same, added] = diffLines(diff([` ${'x'.repeat(299)}😀${'x'.repeat(40_000)}`, '+- New.'], 1, 2));
    assert.deepEqual(same, { kind: 'same', text: `${'x'.repeat(299)} …` });
    assert.deepEqual(added, { kind: 'add', text: '- New.' });
  });
});
