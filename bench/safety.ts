import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createGate } from '../src/safety/gate.ts';
import { scorecard } from '../test/unit/safety/scorecard.ts';

/**
 * Measures the gate: how much of the project's own written set it finds, what it flags wrongly, and how fast it redacts.
 * `node --import tsx bench/safety.ts [--out FILE]` prints the scorecard as Markdown, and writes it where asked.
 */

const gate = createGate();

/** The project's own sources in pieces the size of messages: ordinary text with many names like "token" in it. */
function ordinaryTexts(): string[] {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const all = files.map((file) => readFileSync(join('src', file), 'utf8')).join('\n');
  const pieces = all.match(/[\s\S]{1,2000}/g) ?? [];
  return Array.from({ length: Math.ceil(20_000_000 / all.length) }, () => pieces).flat();
}

async function speed(): Promise<number> {
  const texts = ordinaryTexts();
  const size = texts.reduce((sum, text) => sum + text.length, 0);
  let best = 0;
  for (let run = 0; run < 3; run += 1) {
    const start = performance.now();
    await gate.redactMany(texts);
    best = Math.max(best, size / 1_000 / (performance.now() - start));
  }
  return best;
}

const card = await scorecard();
console.log(card);
console.log(`Redaction of ordinary text: ${(await speed()).toFixed(1)} MB/s`);
const out = process.argv.indexOf('--out');
const file = process.argv[out + 1];
if (out !== -1 && file !== undefined) writeFileSync(file, card);
