import { mkdtemp, readFile, readdir, rm, symlink } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Plugin, build } from 'esbuild';
import { IN_TWO, type TierResult, root, runMocha } from './tiers.ts';

/** What `.mocharc.json` asks for, without its transforming of TypeScript at run time. */
const FLAGS = ['--no-config', '--timeout', '30000', '--forbid-only', '--forbid-pending'];
/**
 * For Node. Without source maps a failure would name a line of the bundle. The processes live for seconds only, and in Node 20
 * V8's one optimizing compiler took a sixth of their time: it is told to wait until a function has run for longer. Later
 * versions have a quick compiler for that, and no such flag.
 */
const nodeFlags = (version: string): string[] =>
  ['enable-source-maps', ...(version.startsWith('20.') ? ['interrupt-budget=1000000'] : [])].flatMap(
    (flag) => ['--node-option', flag],
  );

/**
 * The unit tests, made into JavaScript once and then run by two processes. Loaded one TypeScript file at a time they took a
 * fifth longer, as each process transformed and looked up hundreds of modules for itself.
 */
export async function runUnitTier(): Promise<TierResult> {
  return runUnitTests(['test/unit'], { binary: process.execPath, version: process.versions.node });
}

/** The unit tests of these folders in this Node. */
export async function runUnitTests(
  folders: readonly string[],
  node: { binary: string; version: string },
): Promise<TierResult> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'carryover-unit-'));
  try {
    const files = await bundleTests(folders, folder);
    return await runMocha(files, [...FLAGS, ...nodeFlags(node.version), ...IN_TWO], node.binary);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** One file for each test file, and others with what they share: a module is there once. Answers the paths of the test files. */
async function bundleTests(from: readonly string[], folder: string): Promise<string[]> {
  const tests = [];
  for (const place of from) {
    const names = await readdir(path.join(root, place), { recursive: true });
    tests.push(...names.filter((name) => name.endsWith('.test.ts')).map((name) => path.join(place, name)));
  }
  await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  await build({
    absWorkingDir: root,
    entryPoints: tests,
    outbase: root,
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: true,
    sourcesContent: false,
    plugins: [ownPlace],
    logLevel: 'warning',
  });
  return tests.map((name) => path.join(folder, name.replace(/\.ts$/, '.mjs'))).sort();
}

/** Fixtures and programs are found from the place of the source, not from that of the bundle. */
const ownPlace: Plugin = {
  name: 'own-place',
  setup(builder) {
    builder.onLoad({ filter: /\.ts$/ }, async ({ path: file }) => {
      const places = { url: pathToFileURL(file).href, dirname: path.dirname(file), filename: file };
      const text = await readFile(file, 'utf8');
      const contents = text.replace(
        /\bimport\.meta\.(url|dirname|filename)\b/g,
        (_, key: keyof typeof places) => JSON.stringify(places[key]),
      );
      return { contents, loader: 'ts' };
    });
  },
};
