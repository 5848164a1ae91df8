import { existsSync } from 'node:fs';
import path from 'node:path';
import { ensureTool } from './cache.ts';
import { installPackages } from './npm.ts';
import { runAsCommand } from './run.ts';

/** The versions the tests drive: the newest, and the last one that writes legacy session files by default. */
export const CODEX_VERSIONS = ['0.169.0', '0.142.3'] as const;
export type CodexVersion = (typeof CODEX_VERSIONS)[number];

/** Rust's name for each platform whose binary is on npm. Windows has one too, but the harness speaks POSIX signals. */
const TRIPLES: Readonly<Record<string, string>> = {
  'linux-x64': 'x86_64-unknown-linux-musl',
  'linux-arm64': 'aarch64-unknown-linux-musl',
  'darwin-x64': 'x86_64-apple-darwin',
  'darwin-arm64': 'aarch64-apple-darwin',
};

/** Installs Codex of this version if need be and returns the path of its native binary. */
export async function ensureCodex(version: CodexVersion): Promise<string> {
  const platform = `${process.platform}-${process.arch}`;
  const triple = TRIPLES[platform];
  if (triple === undefined)
    throw new Error(`The Codex tests run on ${Object.keys(TRIPLES).join(', ')}, not on ${platform}.`);
  const folder = await ensureTool({
    name: 'codex',
    version,
    install: async (into, log) => {
      await installPackages(into, log, { '@openai/codex': version });
      findBinary(into, platform, triple);
    },
  });
  return findBinary(folder, platform, triple);
}

/** The binary lives in the platform's own package since 0.100 or so, and in the main package before. */
function findBinary(folder: string, platform: string, triple: string): string {
  const scope = path.join(folder, 'node_modules', '@openai');
  const candidates = [`codex-${platform}`, 'codex'].flatMap((name) =>
    ['bin', 'codex'].map((part) => path.join(scope, name, 'vendor', triple, part, 'codex')),
  );
  const found = candidates.find((candidate) => existsSync(candidate));
  if (found === undefined)
    throw new Error(
      `npm brought no Codex binary for ${platform}; is the optional package @openai/codex-${platform} missing?`,
    );
  return found;
}

await runAsCommand(import.meta.url, async () => {
  for (const version of CODEX_VERSIONS) console.log(await ensureCodex(version));
});
