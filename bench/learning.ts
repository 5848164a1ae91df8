import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { explain } from '../src/learn/explain.ts';
import { fold } from '../src/learn/fold.ts';
import { hear } from '../src/learn/hearing/hear.ts';
import { languages } from '../src/learn/language/all.ts';
import { createDetector } from '../src/learn/language/detect.ts';
import { KEPT_FROM } from '../src/learn/summarise.ts';
import { typedSpans } from '../src/learn/hearing/typed-text.ts';
import { readSaid } from '../test/unit/learn/said.ts';
import { reportNear } from './near.ts';

/**
 * How well learning finds what people labelled as durable, and how fast. Takes labelled messages as JSON lines:
 *
 *     npm run bench:learning [-- FILE]
 *
 * Before that it takes what is our own: the sentences of `learning-aside.txt`, in nine languages, and the messages of
 * `learning-messages.jsonl`, each said in the way of a real one about other matters. The sentences, and the half of the
 * messages called `aside`, were never looked at to mend anything. Keep it so: add to them, but do not tune by them.
 *
 * Then come the pairs of rules that are kept aside (`near.ts`).
 *
 * A message counts as found when any shown span overlaps a labelled one; anything else that is shown is a false alarm.
 */

const rowSchema = z.object({
  id: z.string(),
  repo: z.string(),
  canned: z.boolean(),
  text: z.string(),
  labels: z.array(
    z.object({
      kind: z.string(),
      scope: z.string(),
      start: z.number(),
      end: z.number(),
      strength: z.number(),
    }),
  ),
});
type Row = z.infer<typeof rowSchema>;

interface Outcome {
  row: Row;
  hit: boolean;
  shown: boolean;
  kindRight: boolean;
  scopeRight: boolean;
  score: number;
}

function judgeRow(row: Row): Outcome {
  const spans = explain(row.text);
  let outcome: Outcome = {
    row,
    hit: false,
    shown: spans.length > 0,
    kindRight: false,
    scopeRight: false,
    score: Math.max(0, ...spans.map(({ score }) => score)),
  };
  for (const span of spans) {
    const label = row.labels.find(({ start, end }) => span.start < end && start < span.end);
    if (label === undefined) continue;
    outcome = {
      ...outcome,
      hit: true,
      kindRight: span.kind.replace('-', '_') === label.kind,
      scopeRight: span.scope === label.scope,
    };
    break;
  }
  return outcome;
}

function groupBy(outcomes: readonly Outcome[], key: (outcome: Outcome) => string): Map<string, Outcome[]> {
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes) groups.set(key(outcome), [...(groups.get(key(outcome)) ?? []), outcome]);
  return groups;
}

const part = (n: number, of: number): string => (of === 0 ? ' n/a' : (n / of).toFixed(2));

function report(name: string, outcomes: readonly Outcome[]): void {
  const count = (test: (outcome: Outcome) => boolean): number => outcomes.filter(test).length;
  const hits = count(({ hit }) => hit);
  const alarms = count(({ hit, shown }) => shown && !hit);
  const missed = count(({ hit, row }) => !hit && row.labels.length > 0);
  const clear = outcomes.filter(({ row }) => row.labels.some(({ strength }) => strength === 2));
  const canned = outcomes.filter(({ row }) => row.canned && row.labels.length === 0);
  const strongest = outcomes
    .filter(({ shown }) => shown)
    .sort((a, b) => b.score - a.score)
    .slice(0, 20);
  console.log(
    [
      name.padEnd(14),
      `messages ${outcomes.length}`,
      `precision ${part(hits, hits + alarms)}`,
      `recall ${part(hits, hits + missed)}`,
      `F1 ${part(2 * hits, 2 * hits + alarms + missed)}`,
      `clear ${part(clear.filter(({ hit }) => hit).length, clear.length)}`,
      `first ${strongest.length}: ${strongest.filter(({ hit }) => hit).length}`,
      `canned ${canned.filter(({ shown }) => shown).length}/${canned.length}`,
      `kind ${part(
        count(({ kindRight }) => kindRight),
        hits,
      )}`,
      `scope ${part(
        count(({ scopeRight }) => scopeRight),
        hits,
      )}`,
    ].join('  '),
  );
}

/** Megabytes of text that are taken in a second of a processor's time. */
function megabytes(sample: readonly string[], take: (text: string) => void): string {
  const bytes = sample.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const rounds = Math.max(1, Math.ceil(8_000_000 / Math.max(1, bytes)));
  const from = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1) for (const text of sample) take(text);
  const used = process.cpuUsage(from);
  return ((bytes * rounds) / (used.user + used.system)).toFixed(2);
}

function speed(rows: readonly Row[]): void {
  const typed = rows.filter(({ canned }) => !canned).map(({ text }) => text);
  for (const [name, sample, take] of [
    ['all messages', rows.map(({ text }) => text), explain],
    ['typed messages', typed, explain],
    ['typed messages, as a session is heard', typed, (text: string) => hear(text, KEPT_FROM)],
    ['typed messages, only told from what was pasted', typed, typedSpans],
  ] as const)
    console.log(`${name}: ${megabytes(sample, take)} MB in a second of CPU`);
}

function aside(): Row[] {
  const sentences = readFileSync(new URL('./learning-aside.txt', import.meta.url), 'utf8');
  return sentences.split(/^# /m).flatMap((part) => {
    const repo = part.slice(0, 2);
    return readSaid(part).map(({ text, heard }, i) => ({
      id: `${repo} ${i}`,
      repo,
      canned: false,
      text,
      labels: heard === null ? [] : [{ ...heard, kind: heard.kind.replace('-', '_'), strength: 1 }],
    }));
  });
}

function readRows(file: string): Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => rowSchema.parse(JSON.parse(line)));
}

const own = aside().map(judgeRow);
report('aside', own);
for (const [code, some] of groupBy(own, ({ row }) => row.repo)) report(`aside ${code}`, some);
const messages = readRows(fileURLToPath(new URL('./learning-messages.jsonl', import.meta.url))).map(judgeRow);
for (const [half, some] of groupBy(messages, ({ row }) => row.repo)) report(`messages, ${half}`, some);
reportNear();

const file =
  process.argv[2] ?? fileURLToPath(new URL('../../shared/data/learning-dev.jsonl', import.meta.url));
if (!existsSync(file)) {
  console.error(`There are no labelled messages at ${file}. Give a file of your own.`);
  process.exitCode = 1;
} else {
  const rows = readRows(file);
  const outcomes = rows.map(judgeRow);
  report('all', outcomes);
  const detect = createDetector(languages);
  const byLanguage = groupBy(outcomes, ({ row }) => detect(fold(row.text))[0] ?? 'en');
  for (const [code, some] of byLanguage) report(`language ${code}`, some);
  const byRepo = groupBy(outcomes, ({ row }) => row.repo);
  for (const [repo, some] of byRepo) report(`repo ${repo}`, some);
  speed(rows);
}
