import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { printEvent, printSummary } from '../../test/host/runner/print.ts';
import { runInHost } from '../../test/host/runner/run-in-host.ts';
import { type VscodeRelease, ensureVscode } from '../tools/vscode.ts';
import { type TierResult, root } from './tiers.ts';

/** Runs test/host/*.test.ts inside the extension host of a real VS Code. */
export async function runHostTier(release: VscodeRelease): Promise<TierResult> {
  const folder = path.join(root, 'test', 'host');
  const suites = (await readdir(folder)).filter((name) => name.endsWith('.test.ts'));
  const testsBundle = path.join(root, 'dist', 'host-tests.cjs');
  await build({
    stdin: {
      contents: suites.map((name) => `import './${name}';`).join('\n'),
      resolveDir: folder,
      loader: 'ts',
    },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode'],
    outfile: testsBundle,
    logLevel: 'warning',
  });
  try {
    const first = await runBundle(release, testsBundle);
    if (first.failures.length === 0) return { ...first, unsteady: [] };
    console.log('\nOnce more, as in runMocha:');
    const second = await runBundle(release, testsBundle);
    const stayed = new Set(second.failures.map(({ title }) => title));
    return { ...second, unsteady: first.failures.filter(({ title }) => !stayed.has(title)) };
  } finally {
    await rm(testsBundle, { force: true });
  }
}

async function runBundle(
  release: VscodeRelease,
  testsBundle: string,
): Promise<Pick<TierResult, 'passed' | 'failures'>> {
  const { passed, failures, pending, ...result } = await runInHost({
    vscode: await ensureVscode(release),
    extensionDevelopmentPath: root,
    testsBundle,
    workspace: path.join(root, 'test', 'host', 'workspace'),
    onEvent: printEvent,
  });
  printSummary({ passed, failures, pending, ...result });
  const skipped = Array.from({ length: pending }, () => ({ title: 'A test', error: 'It was skipped.' }));
  return { passed, failures: [...failures, ...skipped] };
}
