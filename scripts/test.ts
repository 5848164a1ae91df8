import path from 'node:path';
import { buildAll } from './build.ts';
import { packageExtension } from './package.ts';
import { runChecks } from './test/checks.ts';
import { runHostTier } from './test/host-tier.ts';
import { runOwnSqliteTier } from './test/own-sqlite-tier.ts';
import { type Failure, IN_TWO, type TierResult, root, runMocha } from './test/tiers.ts';
import { runUnitTier } from './test/unit-tier.ts';
import { ensureChromium } from './tools/chromium.ts';
import { CODEX_VERSIONS, ensureCodex } from './tools/codex.ts';
import { type VscodeRelease, ensureVscode } from './tools/vscode.ts';

/**
 * `npm test [TIER ...]`: runs the tiers named, or all of them, and ends with one line `N passed, N failed`.
 * Each tier first gets what it needs (a browser, VS Code, Codex); one that cannot have it has failed.
 */
interface Tier {
  name: string;
  run: () => Promise<TierResult>;
}

/** Bounds of what the end of the output says of failures. */
const LISTED = 20;
const ERROR_LINES = 8;
const ERROR_CHARACTERS = 600;

const vsix = path.join(root, 'dist', 'carryover.vsix');

const TIERS: readonly Tier[] = [
  { name: 'checks', run: runChecks },
  { name: 'unit', run: runUnitTier },
  { name: 'process', run: () => runMocha(['test/process/**/*.test.ts']) },
  { name: 'faults', run: () => runMocha(['test/faults/**/*.test.ts']) },
  { name: 'own-sqlite', run: runOwnSqliteTier },
  { name: 'hostile', run: runHostileTier },
  { name: 'codex', run: runCodexTier },
  { name: 'host', run: () => inHost('newest') },
  { name: 'host-floor', run: () => inHost('floor') },
  { name: 'e2e', run: () => inBrowser('newest') },
  { name: 'e2e-floor', run: () => inBrowser('floor') },
];

/**
 * Processes of their own, which have little beside the gate's patterns: V8 compiles a pattern without optimizing it once its heap
 * holds 16 MB of code, as after the other faults' tests, and a megabyte then took five times as long.
 */
function runHostileTier(): Promise<TierResult> {
  return runMocha(['test/hostile/*.test.ts'], IN_TWO);
}

async function runCodexTier(): Promise<TierResult> {
  for (const version of CODEX_VERSIONS) await ensureCodex(version);
  return runMocha(['test/codex/**/*.test.ts']);
}

async function inHost(release: VscodeRelease): Promise<TierResult> {
  await ensureVscode(release);
  await ensureChromium();
  await buildAll();
  return runHostTier(release);
}

async function inBrowser(release: VscodeRelease): Promise<TierResult> {
  await ensureVscode(release);
  await ensureChromium();
  await ensureCodex(CODEX_VERSIONS[0]);
  await packageExtension();
  process.env['CARRYOVER_VSCODE'] = release;
  process.env['CARRYOVER_VSIX'] = vsix;
  return runMocha(['test/e2e/**/*.test.ts']);
}

async function main(): Promise<void> {
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => !TIERS.some((tier) => tier.name === name));
  if (unknown.length > 0) {
    console.error(
      `There is no tier ${unknown.join(', ')}. Tiers: ${TIERS.map(({ name }) => name).join(', ')}.`,
    );
    process.exitCode = 2;
    return;
  }
  let passed = 0;
  const failed: string[] = [];
  const unsteady: string[] = [];
  for (const tier of TIERS) {
    if (asked.length > 0 && !asked.includes(tier.name)) continue;
    const started = Date.now();
    console.log(`\n== ${tier.name}`);
    const result = await runTier(tier);
    passed += result.passed;
    failed.push(...result.failures.map((failure) => line(tier, failure)));
    unsteady.push(...result.unsteady.map((failure) => line(tier, failure)));
    const seconds = Math.round((Date.now() - started) / 1000);
    console.log(`== ${tier.name}: ${counts(result.passed, result.failures.length)} in ${seconds} s`);
  }
  printList('Passed only when run once more:', unsteady);
  printList('Failed:', failed);
  console.log(`\n${counts(passed, failed.length)}`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}

const counts = (passed: number, failed: number): string => `${passed} passed, ${failed} failed`;

/** The end of the output is what is read first, and often all that is kept of it: it names each failure again. */
function line({ name }: Tier, { title, error }: Failure): string {
  const detail = error.split('\n').slice(0, ERROR_LINES).join('\n      ').slice(0, ERROR_CHARACTERS);
  return `  ${name}: ${title}\n      ${detail}`;
}

function printList(heading: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  console.log(`\n${heading}\n${lines.slice(0, LISTED).join('\n')}`);
  if (lines.length > LISTED) console.log(`  and ${lines.length - LISTED} more`);
}

/** A tier that breaks off counts as one failure, and the others still run. */
async function runTier(tier: Tier): Promise<TierResult> {
  try {
    return await tier.run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    const reason = error instanceof Error ? error.message : String(error);
    return { passed: 0, failures: [{ title: 'the tier broke off', error: reason }], unsteady: [] };
  }
}

await main();
