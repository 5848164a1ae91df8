/** Prints what was measured at each size, side by side, so that one sees what grows. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { printTable } from './tables.ts';

const figureSchema = z.object({ what: z.string(), measured: z.string(), reach: z.string() });

/** The file with the figures of one size, in the folder of all. */
export function figuresFile(folder: string, size: string): string {
  return path.join(folder, `figures-${size}.jsonl`);
}

/** Of all these sizes that were ever measured here. */
export async function printGrowth(folder: string, sizes: readonly string[]): Promise<void> {
  const measured = sizes.filter((size) => existsSync(figuresFile(folder, size)));
  const bySize = new Map<string, Map<string, string>>();
  const reach = new Map<string, string>();
  for (const size of measured) {
    const lines = (await readFile(figuresFile(folder, size), 'utf8')).split('\n').filter(Boolean);
    const figures = lines.map((line) => figureSchema.parse(JSON.parse(line)));
    bySize.set(size, new Map(figures.map((figure) => [figure.what, figure.measured])));
    for (const figure of figures) reach.set(figure.what, figure.reach);
  }
  console.log('\nHow it grows');
  printTable(
    ['what', 'to reach', ...measured],
    [...reach].map(([what, wanted]) => [
      what,
      wanted,
      ...measured.map((size) => bySize.get(size)?.get(what) ?? ''),
    ]),
  );
}
