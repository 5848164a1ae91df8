/**
 * Regenerates test/fixtures/sessions from the real binaries: `node --import tsx test/codex/harness/write-fixtures.ts [scenario...]`.
 * Without names it does all of them.
 */
import { spawnSync } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CodexVersion } from '../../../scripts/tools/codex.ts';
import { BARE_SESSIONS } from './bare-sessions.ts';
import { createCodexHome } from './codex-home.ts';
import { SCENARIOS, setStage, type Stage } from './scenarios.ts';
import { correctByteOffset, rewritePaths, shortenLine } from './shorten.ts';

const root = path.resolve(import.meta.dirname, '../../fixtures/sessions');
const LIMIT_BYTES = 32_000;

/** Sub-agents and code mode need a model that 0.142.3 does not know. */
const NEW_ONLY = new Set(['code-mode', 'sub-agent', 'sub-agent-inherits']);

interface FixtureSet {
  readonly folder: string;
  readonly version: CodexVersion;
  readonly historyMode?: 'legacy';
}

const SETS: readonly FixtureSet[] = [
  { folder: '0.169.0', version: '0.169.0' },
  { folder: '0.169.0-legacy', version: '0.169.0', historyMode: 'legacy' },
  { folder: '0.142.3', version: '0.142.3' },
];

const wanted = new Set(process.argv.slice(2));

for (const set of SETS) await writeSet(set);
await writeBare();
await writeCompressed();

async function writeSet(set: FixtureSet): Promise<void> {
  const folder = path.join(root, set.folder);
  if (wanted.size === 0) await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const [name, scenario] of Object.entries(SCENARIOS)) {
    if (wanted.size > 0 && !wanted.has(name)) continue;
    if (set.version === '0.142.3' && NEW_ONLY.has(name)) continue;
    // `codex exec` has no switch for the history mode.
    if (set.historyMode === 'legacy' && name === 'exec') continue;
    // A home for each scenario: what one leaves behind must not be in the next one's session.
    const codex = await createCodexHome({ version: set.version });
    try {
      const stage: Stage = await setStage(codex, set.historyMode);
      let before: string[] = [];
      for (const recorded of await scenario(stage)) {
        const text = rewritePaths(await readFile(recorded.file, 'utf8'), codex.home);
        const short = text.trimEnd().split('\n').map(shortenLine);
        const lines = short.map((line) => correctByteOffset(line, before));
        before = lines;
        await writeFixture(path.join(folder, `${recorded.name}.jsonl`), lines);
      }
    } finally {
      await codex.stop();
    }
  }
}

async function writeBare(): Promise<void> {
  const folder = path.join(root, 'bare');
  await mkdir(folder, { recursive: true });
  for (const [name, lines] of Object.entries(BARE_SESSIONS)) {
    await writeFixture(
      path.join(folder, `${name}.jsonl`),
      lines.map((line) => JSON.stringify(line)),
    );
  }
}

/** Codex appends to a compressed file by another frame; a decoder that stops after the first loses the rest. */
async function writeCompressed(): Promise<void> {
  const text = await readFile(path.join(root, '0.169.0', 'preference.jsonl'), 'utf8');
  const middle = text.indexOf('\n', text.length / 2) + 1;
  const folder = path.join(root, 'compressed');
  await mkdir(folder, { recursive: true });
  const frames = [text.slice(0, middle), text.slice(middle)].map(compress);
  await writeFile(path.join(folder, 'preference.jsonl.zst'), Buffer.concat(frames));
}

function compress(text: string): Buffer {
  const result = spawnSync('zstd', ['-q', '-c'], { input: text });
  if (result.status !== 0) throw new Error('Install the zstd command to regenerate the compressed fixture.');
  return result.stdout;
}

async function writeFixture(file: string, lines: readonly string[]): Promise<void> {
  const text = `${lines.join('\n')}\n`;
  await writeFile(file, text);
  const bytes = Buffer.byteLength(text);
  console.log(`${path.relative(root, file)}: ${lines.length} lines, ${bytes} bytes`);
  if (bytes > LIMIT_BYTES) throw new Error(`${file} is over ${LIMIT_BYTES} bytes: shorten more.`);
}
