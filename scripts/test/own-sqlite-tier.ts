import { VSCODE_RELEASES, ensureVscode } from '../tools/vscode.ts';
import { type TierResult, runMocha } from './tiers.ts';
import { runUnitTests } from './unit-tier.ts';

/** What stands on the database, as far as the unit tests know it. */
const UNIT = ['test/unit/store', 'test/unit/recall', 'test/unit/engine'];
const KILLS = ['test/faults/files.test.ts', 'test/faults/kills.test.ts', 'test/faults/store-kill.test.ts'];

/**
 * Node 20, which runs the other tiers, has no SQLite of its own, and those of VS Code do (src/store/node-sqlite.ts). So what stands on the
 * database runs in them once more: the store in both, the rest in the newest.
 */
export async function runOwnSqliteTier(): Promise<TierResult> {
  const results: TierResult[] = [];
  for (const release of VSCODE_RELEASES) {
    const { node, nodeVersion } = await ensureVscode(release);
    const isNewest = release === 'newest';
    results.push(
      await runUnitTests(isNewest ? UNIT : UNIT.slice(0, 1), { binary: node, version: nodeVersion }),
    );
    if (isNewest) results.push(await runMocha(KILLS, [], node));
  }
  return {
    passed: results.reduce((sum, { passed }) => sum + passed, 0),
    failures: results.flatMap(({ failures }) => failures),
    unsteady: results.flatMap(({ unsteady }) => unsteady),
  };
}
