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

describe('a rule that goes against something', () => {
  const blocked = (...conflicts: Conflict[]): string => resolveConflicts(conflicts, undefined).blocked ?? '';

  it('is told what can become of that, and nothing that would be refused', () => {
    const rule = against('conflict', 'Use npm.');
    const line: Conflict = {
      ...{ kind: 'conflict', why: 'The other says so.', replaceable: false },
      with: { type: 'file', text: 'npm only.', path: '/shop/AGENTS.md', line: 3 },
    };
    const elsewhere: Conflict = { ...rule, replaceable: false };
    assert.equal(
      blocked(rule, against('duplicate', 'Use npm scripts.')),
      'This goes against a rule that you approved. Replace it, keep both, or archive this.',
    );
    assert.match(
      blocked(rule, against('conflict', 'No pnpm.')),
      / Replace them, keep all, or archive this\.$/u,
    );
    for (const [conflicts, whose] of [
      [[line], 'a line of your own, which Carryover never changes. Change it there, keep both,'],
      [[rule, line], 'a line of your own, which Carryover never changes. Change it there, keep all,'],
      [[elsewhere], 'a rule that you approved, which stands in another file. Change it there, keep both,'],
    ] as const) {
      assert.equal(blocked(...conflicts), `This goes against ${whose} or archive this.`);
      assert.notEqual(resolveConflicts(conflicts, 'replace').blocked, null);
    }
  });

  it('needs no word for what it only repeats', () => {
    assert.equal(resolveConflicts([against('duplicate', 'We use pnpm.')], undefined).blocked, null);
  });
});
