import { packageExtension } from '../package.ts';
import { type Failure, type TierResult, runBin } from './tiers.ts';

/** What is checked without running the product. Each counts as one test. The longest comes first. */
const CHECKS: readonly { name: string; check: () => Promise<boolean> }[] = [
  { name: 'eslint', check: () => clean('eslint/bin/eslint.js', '.') },
  { name: 'types', check: () => clean('typescript/bin/tsc', '-p', '.') },
  { name: 'types of the panel', check: () => clean('typescript/bin/tsc', '-p', 'webview-ui') },
  {
    name: 'prettier',
    check: () => clean('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'),
  },
  { name: 'knip: nothing unused', check: () => clean('knip/bin/knip.js') },
  {
    name: 'arrows point one way',
    check: () =>
      clean(
        'dependency-cruiser/bin/dependency-cruise.mjs',
        '--config',
        '.dependency-cruiser.cjs',
        'src',
        'webview-ui',
      ),
  },
  { name: 'package: contents and size', check: packs },
];

/** As many at once as the machine has cores for. */
const LANES = 2;

export async function runChecks(): Promise<TierResult> {
  const failures: Failure[] = [];
  const left = CHECKS.values();
  const lane = async (): Promise<void> => {
    for (const { name, check } of left) {
      const started = Date.now();
      const ok = await check();
      console.log(`  ${ok ? 'ok  ' : 'FAIL'} ${name} (${Math.round((Date.now() - started) / 1000)} s)`);
      if (!ok) failures.push({ title: name, error: 'It printed what is wrong where it ran.' });
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return { passed: CHECKS.length - failures.length, failures, unsteady: [] };
}

async function clean(script: string, ...args: readonly string[]): Promise<boolean> {
  return (await runBin(script, args)) === 0;
}

async function packs(): Promise<boolean> {
  try {
    await packageExtension();
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}
