import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Mark, marks, readPrompt } from '../../src/learn/prompts/prompt-reading.ts';

/**
 * Fits the weights by which a prompt that nobody typed is told from a person's message: a logistic regression over the marks of
 * `prompt-reading.ts`, on the prompts and messages that stand in `test/unit/learn/canned`. Writes `src/learn/prompts/prompt-weights.ts`.
 * With `--left-out` it leaves out one genre after another and prints how many of each are told wrong then.
 */

interface Example {
  text: string;
  genre: string;
  /** 1 for a prompt. */
  label: number;
  /** How much it counts. */
  share: number;
}

interface Weights {
  doubt: number;
  of: Record<Mark, number>;
}

const folder = new URL('../../test/unit/learn/canned/', import.meta.url);
const target = new URL('../../src/learn/prompts/prompt-weights.ts', import.meta.url);

/** What the files hold. Those that begin with "aside-" are for measuring, and none of it is fitted. */
const prompts = new Set(['prompts', 'worded', 'nightly', 'genres-prompts', 'wild-prompts']);
/** Nightly prompts are chosen so that no word tells them from a person's. */
const half = 'nightly';
/** A person's rule that is lost costs more than a prompt that is heard. */
const PERSON = 3;

/** Each of these speaks for a person; every other mark speaks for a prompt or for nothing. */
const personal = new Set<Mark>(['self', 'deed', 'reason', 'place', 'careless', 'small', 'making', 'we']);
const names = Object.keys(marks) as Mark[];

function examples(): Example[] {
  return readdirSync(folder)
    .map((file) => file.replace('.txt', ''))
    .filter((name) => !name.startsWith('aside-'))
    .sort()
    .flatMap((name) =>
      readFileSync(new URL(`${name}.txt`, folder), 'utf8')
        .split(/^=== /m)
        .slice(1)
        .map((part) => {
          const end = part.indexOf('\n');
          const genre = part.slice(0, end).replace('!', '').trim().split(' ')[1];
          const label = prompts.has(name) ? 1 : 0;
          return {
            text: part.slice(end + 1).trimEnd(),
            genre: genre === undefined ? name : `${label === 1 ? 'prompt' : 'typed'}: ${genre}`,
            label,
            share: label === 0 ? PERSON : name === half ? 0.5 : 1,
          };
        }),
    );
}

/** A mark's count in the measure that all marks share, so that those which count often are not held back less. */
const scales = names.map((name) => Math.sqrt(marks[name]));
const columns = (text: string): number[] => {
  const found = readPrompt(text);
  return names.map((name, at) => found[name] / (scales[at] ?? 1));
};

const STEPS = 2_000;
const RATE = 0.05;
/** How much weights are held back. */
const BACK = 0.0003;

/** Adam, with the sign of each weight given. The problem is convex, so it ends in the same place wherever it begins. */
function fit(rows: readonly { columns: number[]; label: number; share: number }[]): number[] {
  const size = names.length + 1;
  const weights = new Array<number>(size).fill(0);
  const slow = new Array<number>(size).fill(0);
  const spread = new Array<number>(size).fill(0);
  const total = rows.reduce((sum, { share }) => sum + share, 0);
  for (let step = 1; step <= STEPS; step += 1) {
    const slope = weights.map((weight, at) => (at < names.length ? BACK * weight : 0));
    for (const { columns: row, label, share } of rows) {
      let sum = weights[names.length] ?? 0;
      for (let at = 0; at < names.length; at += 1) sum += (weights[at] ?? 0) * (row[at] ?? 0);
      const off = ((1 / (1 + Math.exp(-sum)) - label) * share) / total;
      for (let at = 0; at < names.length; at += 1) slope[at] = (slope[at] ?? 0) + off * (row[at] ?? 0);
      slope[names.length] = (slope[names.length] ?? 0) + off;
    }
    for (let at = 0; at < size; at += 1) {
      const by = slope[at] ?? 0;
      slow[at] = 0.9 * (slow[at] ?? 0) + 0.1 * by;
      spread[at] = 0.999 * (spread[at] ?? 0) + 0.001 * by * by;
      const down =
        (slow[at] ?? 0) / (1 - 0.9 ** step) / (Math.sqrt((spread[at] ?? 0) / (1 - 0.999 ** step)) + 1e-8);
      const weight = (weights[at] ?? 0) - RATE * down;
      const name = names[at];
      weights[at] =
        name === undefined ? weight : personal.has(name) ? Math.min(0, weight) : Math.max(0, weight);
    }
  }
  return weights;
}

function weightsOf(fitted: readonly number[]): Weights {
  const of = Object.fromEntries(
    names.map((name, at) => [name, Math.round(((fitted[at] ?? 0) / (scales[at] ?? 1)) * 100) / 100]),
  ) as Record<Mark, number>;
  return { doubt: -Math.round((fitted[names.length] ?? 0) * 100) / 100, of };
}

/** The weights that the project's own prompts and messages come to. */
export function fitPrompts(): Weights {
  return weightsOf(
    fit(examples().map(({ text, label, share }) => ({ columns: columns(text), label, share }))),
  );
}

function leaveOut(): void {
  const rows = examples().map((example) => ({ ...example, columns: columns(example.text) }));
  for (const genre of [...new Set(rows.map((row) => row.genre))].sort()) {
    const weights = fit(rows.filter((row) => row.genre !== genre));
    const left = rows.filter((row) => row.genre === genre);
    const wrong = left.filter(({ columns: row, label }) => {
      const sum = row.reduce(
        (all, count, at) => all + count * (weights[at] ?? 0),
        weights[names.length] ?? 0,
      );
      return (sum >= 0 ? 1 : 0) !== label;
    });
    console.log(`${genre}: ${wrong.length} of ${left.length} wrong`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--left-out')) leaveOut();
  else {
    const { doubt, of } = fitPrompts();
    const lines = names.map((name) => `  ${name}: ${of[name]},`);
    writeFileSync(
      target,
      `import type { Mark } from './prompt-reading.ts';

// Fitted by \`node --import tsx scripts/prompts/fit.ts\` on the prompts and messages in test/unit/learn/canned. Do not edit by hand.

/** What each mark adds or takes away, in logits. */
export const weights: Readonly<Record<Mark, number>> = {
${lines.join('\n')}
};

/** What they have to make up for. */
export const DOUBT = ${doubt};
`,
    );
  }
}
