import assert from 'node:assert/strict';
import { resolveConflicts } from '../../../src/review/resolve.ts';
import type { Conflict } from '../../../src/shared/model.ts';

function against(kind: Conflict['kind'], text: string, type: 'rule' | 'candidate' = 'rule'): Conflict {
  return { kind, with: { type, id: `id of ${text}`, text }, why: 'The other says so.', replaceable: true };
}

describe('replacing what a rule goes against', () => {
  it('leaves what only looks alike', () => {
    const conflicts = [against('conflict', 'Use npm.'), against('duplicate', 'Use npm scripts.')];
    assert.deepEqual(resolveConflicts(conflicts, 'replace').replaces, ['Use npm.']);
    const open = [against('conflict', 'Use npm.', 'candidate'), against('duplicate', 'npm.', 'candidate')];
    assert.deepEqual(resolveConflicts(open, 'replace').putAway, ['id of Use npm.']);
  });

  it('takes the place of what it repeats, where there is nothing else', () => {
    const conflicts = [against('duplicate', 'We use pnpm.')];
    assert.deepEqual(resolveConflicts(conflicts, 'replace').replaces, ['We use pnpm.']);
  });
});
