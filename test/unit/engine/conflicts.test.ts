import assert from 'node:assert/strict';
import { Conflicts } from '../../../src/engine/candidates/conflicts.ts';
import { Meanings } from '../../../src/engine/candidates/meanings.ts';
import type { StandingRule } from '../../../src/engine/rules/standing-rules.ts';
import type { Candidate } from '../../../src/shared/model.ts';

const SHOP = '/home/dev/shop';

function candidate(id: string, text: string, lastSeen = 1): Candidate {
  return {
    ...{ id, text, lastSeen, firstSeen: 1, kind: 'project-rule', scope: 'project', project: SHOP },
    ...{ destination: 'project-rules', score: 0.9, reasons: [], verdict: 'ok', findings: [] },
    ...{ sessions: 1, status: 'open', evidence: [] },
  };
}

function line(text: string, at: number, within?: string): StandingRule {
  const rule = {
    type: 'file' as const,
    text,
    path: `${SHOP}/AGENTS.md`,
    line: at,
    scope: 'project' as const,
  };
  return within === undefined ? rule : { ...rule, within };
}

describe('what candidates stand against, asked again and again', () => {
  let standing: StandingRule[];
  let folders: string[];
  const open = (): Conflicts =>
    new Conflicts({
      meanings: new Meanings(),
      gate: { redact: (text) => Promise.resolve(text) },
      rulesFor: () => Promise.resolve(standing),
      foldersOf: () => folders,
    });
  /** Of each candidate the texts that it stands against or beside. */
  async function found(conflicts: Conflicts, all: readonly Candidate[]): Promise<Record<string, string[]>> {
    const attached = await conflicts.attach(all, [all]);
    return Object.fromEntries(
      attached.map(({ id, conflicts: each = [] }) => [id, each.map((one) => one.with.text)]),
    );
  }

  beforeEach(() => {
    standing = [];
    folders = [SHOP];
  });

  it('is as it is now, and no longer as it was', async () => {
    const conflicts = open();
    const pnpm = candidate('c1', 'Use pnpm, never npm.');
    const npm = candidate('c2', 'Use npm.');
    const tabs = candidate('c3', 'Indent with tabs.');
    assert.deepEqual(await found(conflicts, [pnpm, tabs]), { c1: [], c3: [] });
    standing = [line('Always use npm.', 3), line('Indent with two spaces.', 4)];
    const told = { c1: ['Always use npm.'], c3: ['Indent with two spaces.'] };
    assert.deepEqual(await found(conflicts, [pnpm, tabs]), told);
    assert.deepEqual(await found(conflicts, [pnpm, tabs]), told, 'the second time from what is remembered');
    // A new object is a row that changed, and another candidate came.
    assert.deepEqual(await found(conflicts, [{ ...pnpm, lastSeen: 9 }, npm, tabs]), {
      c1: ['Always use npm.', 'Use npm.'],
      c2: ['Use pnpm, never npm.', 'Always use npm.'],
      c3: ['Indent with two spaces.'],
    });
    standing = [line('Indent with two spaces.', 4)];
    assert.deepEqual(await found(conflicts, [pnpm, tabs]), { c1: [], c3: ['Indent with two spaces.'] });
    standing = [];
    assert.deepEqual(await found(conflicts, [pnpm, npm]), {
      c1: ['Use npm.'],
      c2: ['Use pnpm, never npm.'],
    });
  });

  it('holds for where a candidate was heard by then', async () => {
    const conflicts = open();
    const pnpm = candidate('c1', 'Use pnpm, never npm.');
    standing = [line('Always use npm.', 3, `${SHOP}/packages/web`)];
    assert.deepEqual(await found(conflicts, [pnpm]), { c1: [] });
    folders = [SHOP, `${SHOP}/packages/web/src`];
    assert.deepEqual(await found(conflicts, [pnpm]), { c1: ['Always use npm.'] });
  });

  it('is the same for one that is asked for alone, before it is approved', async () => {
    const conflicts = open();
    const all = [candidate('c1', 'Use pnpm, never npm.'), candidate('c2', 'Use npm.', 5)];
    standing = [line('Always use npm.', 3)];
    const listed = await conflicts.attach(all, [all]);
    const [pnpm] = all;
    assert.ok(pnpm);
    const { text, destination } = pnpm;
    const alone = await conflicts.of({ candidate: pnpm, text, destination }, [all]);
    assert.deepEqual(alone, listed[0]?.conflicts);
    assert.deepEqual(await open().of({ candidate: pnpm, text, destination }, [all]), alone);
    assert.equal(alone.length, 2);
  });
});
