import { execFile } from 'node:child_process';
import { cp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { buildAll } from './build.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const run = promisify(execFile);

/** Everything that may be in the package. A file that is not named here fails the build; so does one that is missing. */
const ALLOWED = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'package.json',
  'dist/cli.cjs',
  'dist/engine.cjs',
  'dist/extension.cjs',
  'dist/language-client.cjs',
  'dist/panel.css',
  'dist/panel.js',
  'dist/server.cjs',
  'dist/sql-wasm.wasm.br',
  'dist/codicon.ttf',
  'media/carryover.svg',
  'media/icon.png',
  'media/panel-dark.svg',
  'media/panel-light.svg',
  'media/transcript.tmLanguage.json',
];
const MAX_BYTES = 2 * 1024 * 1024;

/** Builds and packs the extension. Answers the .vsix's path; throws when its contents or size are not as they should be. */
export async function packageExtension(): Promise<string> {
  await buildAll();
  const out = path.join(root, 'dist', 'carryover.vsix');
  const files = (await vsce(root, 'ls', '--no-dependencies')).split('\n').filter(Boolean).sort();
  const extra = files.filter((file) => !ALLOWED.includes(file));
  const missing = ALLOWED.filter((file) => !files.includes(file));
  if (extra.length > 0) throw new Error(`The package holds files that nobody allowed: ${extra.join(', ')}`);
  if (missing.length > 0) throw new Error(`The package misses files: ${missing.join(', ')}`);
  await pack(files, out);
  const { size } = await stat(out);
  if (size > MAX_BYTES) throw new Error(`The package has ${size} bytes; the limit is ${MAX_BYTES}.`);
  console.log(`${path.relative(root, out)}: ${files.length} files, ${Math.round(size / 1024)} KiB`);
  return out;
}

/** Packs a copy, because the README of the package is not quite the repository's. */
async function pack(files: readonly string[], out: string): Promise<void> {
  const copy = path.join(root, 'dist', 'package');
  await rm(copy, { recursive: true, force: true });
  try {
    for (const file of files) await cp(path.join(root, file), path.join(copy, file));
    const readme = await readFile(path.join(root, 'README.md'), 'utf8');
    await writeFile(path.join(copy, 'README.md'), readmeForPackage(readme));
    const options = ['--no-dependencies', '--allow-missing-repository', '--skip-license', '--out', out];
    await vsce(copy, 'package', ...options);
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

/** Pictures and pages of the repository are not there for somebody who has only the package: links become plain text. */
export function readmeForPackage(readme: string): string {
  return readme
    .replace(/^!\[[^\]]*\]\((?!\w+:)[^)]*\)\n+/gm, '')
    .replace(/\[([^\]]*)\]\((?!\w+:|#)[^)]*\)/g, '$1');
}

async function vsce(cwd: string, ...args: string[]): Promise<string> {
  const bin = path.join(root, 'node_modules', '@vscode', 'vsce', 'vsce');
  const { stdout } = await run(process.execPath, [bin, ...args], { cwd, maxBuffer: 16 * 1024 * 1024 });
  return stdout;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await packageExtension();
