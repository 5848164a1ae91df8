import path from 'node:path';
import { buildAll } from './build.ts';
import { packageExtension } from './package.ts';
import { runChecks } from './test/checks.ts';
import { runHostTier } from './test/host-tier.ts';
import { type Counts, root, runMocha } from './test/tiers.ts';
import { ensureChromium } from './tools/chromium.ts';
import { CODEX_VERSIONS, ensureCodex } from './tools/codex.ts';
import { type VscodeRelease, ensureVscode } from './tools/vscode.ts';

/**
 * `npm test [TIER ...]`: runs the tiers named, or all of them, and ends with one line `N passed, N failed`.
 * Each tier first gets what it needs (a browser, VS Code, Codex); one that cannot have it has failed.
 */
interface Tier {
  name: string;
  run: () => Promise<Counts>;
}

const vsix = path.join(root, 'dist', 'carryover.vsix');

const TIERS: readonly Tier[] = [
  { name: 'checks', run: runChecks },
  { name: 'unit', run: () => runMocha(['test/unit/**/*.test.ts'], ['--parallel', '--jobs', '2']) },
  { name: 'process', run: () => runMocha(['test/process/**/*.test.ts']) },
  { name: 'faults', run: () => runMocha(['test/faults/**/*.test.ts']) },
  { name: 'codex', run: runCodexTier },
  { name: 'host', run: () => inHost('newest') },
  { name: 'host-floor', run: () => inHost('floor') },
  { name: 'e2e', run: () => inBrowser('newest') },
  { name: 'e2e-floor', run: () => inBrowser('floor') },
];

async function runCodexTier(): Promise<Counts> {
  for (const version of CODEX_VERSIONS) await ensureCodex(version);
  return runMocha(['test/codex/**/*.test.ts']);
}

async function inHost(release: VscodeRelease): Promise<Counts> {
  await ensureVscode(release);
  await ensureChromium();
  await buildAll();
  return runHostTier(release);
}

async function inBrowser(release: VscodeRelease): Promise<Counts> {
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
  const sum = { passed: 0, failed: 0 };
  for (const tier of TIERS) {
    if (asked.length > 0 && !asked.includes(tier.name)) continue;
    const started = Date.now();
    console.log(`\n== ${tier.name}`);
    const counts = await runTier(tier);
    sum.passed += counts.passed;
    sum.failed += counts.failed;
    const seconds = Math.round((Date.now() - started) / 1000);
    console.log(`== ${tier.name}: ${counts.passed} passed, ${counts.failed} failed in ${seconds} s`);
  }
  console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
  process.exitCode = sum.failed > 0 ? 1 : 0;
}

/** A tier that breaks off counts as one failure, and the others still run. */
async function runTier(tier: Tier): Promise<Counts> {
  try {
    return await tier.run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

await main();
