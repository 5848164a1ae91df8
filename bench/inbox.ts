/**
 * How soon what a person told Codex stands in the Inbox of a real VS Code: from the line on disk to the row on the screen, and from loading
 * the window again.
 *
 *     npm run bench:inbox [-- 100mb|1gb|5gb]
 *
 * The index holds so much of made-up sessions; without a word 100 MB. Each line is a session with a new rule for the folder that is open.
 */
import { appendFile, cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sessionLines, sessionPath, threadId } from '../scripts/demo/session-lines.ts';
import { packageExtension } from '../scripts/package.ts';
import { ensureChromium } from '../scripts/tools/chromium.ts';
import { ensureVscode } from '../scripts/tools/vscode.ts';
import { openVscode } from '../test/e2e/harness/start.ts';
import type { Workbench } from '../test/e2e/harness/workbench.ts';
import { makeProject } from '../test/e2e/support/stage.ts';
import { openCorpus } from './corpus.ts';
import { latencies } from './live-lines.ts';
import { createRandom } from './random.ts';
import { milliseconds, report } from './tables.ts';

const LINES = 40;
/** The first ones wait for what is loaded when it is first needed. */
const WARM_UP = 2;
const SIZES: Record<string, number> = { '100mb': 100, '1gb': 1_000, '5gb': 5_000 };
const FIRST_THREAD = 800_000;
/** Tall enough for a row of each line: a tree draws only what is in sight. */
const VIEWPORT = { width: 1_200, height: 1_400 };
const INDEXING_MS = 600_000;

const [size = '100mb'] = process.argv.slice(2);
const megabytes = SIZES[size.toLowerCase()];
if (megabytes === undefined) throw new Error(`Sizes are ${Object.keys(SIZES).join(', ')}.`);

await ensureChromium();
const vscode = await ensureVscode('newest');
await packageExtension();
const vsix = path.resolve(import.meta.dirname, '../dist/carryover.vsix');
const folder = await mkdtemp(path.join(os.tmpdir(), 'carryover-inbox-'));
const codexHome = path.join(folder, 'codex');
const workspace = path.join(folder, 'kiln');
try {
  const corpus = await openCorpus(megabytes);
  await cp(corpus.codexHome, codexHome, { recursive: true });
  await makeProject(workspace, { 'README.md': '# Kiln\n' });
  const opened = await openVscode({
    ...{ vscode, vsix, extensionId: 'carryover.carryover', workspace, viewport: VIEWPORT },
    env: { CODEX_HOME: codexHome },
  });
  try {
    await measure(opened.workbench);
  } finally {
    await opened.stop();
  }
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

async function measure(workbench: Workbench): Promise<void> {
  await workbench.openContainer('Carryover');
  for (const other of ['Memory', 'Sessions']) await workbench.view(other).locator('.pane-header').click();
  await workbench.runCommand('Carryover: Scan Sessions Now');
  await workbench.page.getByText(/(?:sessions? read|Nothing new), /).waitFor({ timeout: INDEXING_MS });
  const times: number[] = [];
  const word = wordMaker();
  let last = '';
  for (let count = 0; count < WARM_UP + LINES; count++) {
    await pause(200 + (count % 7) * 40);
    last = word();
    times.push(await writeAndSee(workbench, count, last));
  }
  const seen = latencies(times.slice(WARM_UP).sort((a, b) => a - b));
  const opened = await loadAndSee(workbench, last);
  report([
    { what: 'line to row in the Inbox', measured: seen, reach: 'p95 300 ms' },
    { what: 'window loaded again to row in the Inbox', measured: milliseconds(opened), reach: '' },
  ]);
}

/** Milliseconds from loading the window again, with all that VS Code does before it starts an extension, to that row. */
async function loadAndSee(workbench: Workbench, word: string): Promise<number> {
  const started = performance.now();
  await workbench.page.reload();
  await see(workbench, word);
  return performance.now() - started;
}

/** Milliseconds from the written line to the row that has its rule; with what it takes the browser to tell us. */
async function writeAndSee(workbench: Workbench, count: number, word: string): Promise<number> {
  const at = Date.now();
  const thread = threadId(FIRST_THREAD + count);
  const user = `The ${word} folder is generated from the ${word} table, so never edit it by hand.`;
  const lines = sessionLines({ thread, cwd: workspace, at, turns: [[{ user }, { final: 'Yes.' }]] });
  const file = sessionPath(codexHome, thread, at);
  await mkdir(path.dirname(file), { recursive: true });
  await appendFile(file, lines.map((line) => `${line}\n`).join(''));
  const written = performance.now();
  await see(workbench, word);
  return performance.now() - written;
}

/** Looked at with every picture that is drawn; a locator looks twice a second after a while. */
async function see(workbench: Workbench, word: string): Promise<void> {
  await workbench.page.waitForFunction(
    `[...document.querySelectorAll('.part.sidebar .monaco-list-row')].some((row) => row.ariaLabel?.includes('${word}'))`,
  );
}

/** Words that no two rules share, or they would be one candidate. */
function wordMaker(): () => string {
  const random = createRandom(7);
  const pick = (letters: string): string => letters[random.between(0, letters.length - 1)] ?? '';
  return () => Array.from({ length: 4 }, () => pick('bdfgklmnprstvz') + pick('aeiou')).join('');
}
