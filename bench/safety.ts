import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createGate } from '../src/safety/gate.ts';
import { type Sample, readSet } from '../test/unit/safety/set.ts';

/**
 * Measures the gate: how much of the project's own written set it finds, what it flags wrongly, and how fast it redacts.
 * `node --import tsx bench/safety.ts [--out FILE]` prints the scorecard as Markdown, and writes it where asked.
 */

interface Row {
  kind: string;
  total: number;
  hit: number;
}

const gate = createGate();

function byKind(samples: readonly Sample[], hits: ReadonlySet<Sample>): Row[] {
  const rows = new Map<string, Row>();
  for (const sample of samples) {
    const row = rows.get(sample.kind) ?? { kind: sample.kind, total: 0, hit: 0 };
    row.total += 1;
    if (hits.has(sample)) row.hit += 1;
    rows.set(sample.kind, row);
  }
  return [...rows.values()].sort((a, b) => a.kind.localeCompare(b.kind));
}

async function hits(
  samples: readonly Sample[],
  isHit: (sample: Sample) => Promise<boolean>,
): Promise<Set<Sample>> {
  const found = new Set<Sample>();
  for (const sample of samples) if (await isHit(sample)) found.add(sample);
  return found;
}

const isCut = async (sample: Sample): Promise<boolean> => {
  const redacted = await gate.redact(sample.text);
  return sample.secrets.every((secret) => !redacted.includes(secret));
};
const isChanged = async (sample: Sample): Promise<boolean> =>
  (await gate.redact(sample.text)) !== sample.text;
const isAttack = async (sample: Sample): Promise<boolean> =>
  (await gate.scan(sample.text)).findings.some((finding) => finding.rule.startsWith('injection/'));

const percent = (part: number, whole: number): string =>
  `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

function section(title: string, positive: Row[], negative: Row[]): string {
  const sum = (rows: readonly Row[], key: 'total' | 'hit'): number =>
    rows.reduce((total, row) => total + row[key], 0);
  const found = sum(positive, 'hit');
  const wrong = sum(negative, 'hit');
  const head = `## ${title}\n\nRecall ${percent(found, sum(positive, 'total'))} (${found} of ${sum(positive, 'total')}), precision ${percent(found, found + wrong)}, wrongly flagged ${percent(wrong, sum(negative, 'total'))} (${wrong} of ${sum(negative, 'total')} look-alikes).\n\n`;
  const table = (name: string, rows: readonly Row[]): string =>
    `| ${name} | lines | flagged |\n| --- | ---: | ---: |\n${rows.map((row) => `| ${row.kind} | ${row.total} | ${row.hit} |`).join('\n')}\n`;
  return `${head}${table('kind', positive)}\n${table('look-alikes', negative)}`;
}

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

const secrets = readSet('secrets');
const lookAlikes = readSet('look-alikes');
const attacks = [...readSet('attacks'), ...readSet('weak-signs')];
const benign = readSet('benign');
const card = [
  '# Scorecard of the safety gate\n\nMeasured by `bench/safety.ts` on the project’s own written set, which the rules were made with. It shows that nothing got worse; it does not show how the gate does on texts it has never seen.\n',
  section(
    'Secrets',
    byKind(secrets, await hits(secrets, isCut)),
    byKind(lookAlikes, await hits(lookAlikes, isChanged)),
  ),
  section(
    'Instructions in disguise',
    byKind(attacks, await hits(attacks, isAttack)),
    byKind(benign, await hits(benign, isAttack)),
  ),
].join('\n');
console.log(card);
console.log(`\nRedaction of ordinary text: ${(await speed()).toFixed(1)} MB/s`);
const out = process.argv.indexOf('--out');
const file = process.argv[out + 1];
if (out !== -1 && file !== undefined) writeFileSync(file, card);
