import { appendFileSync } from 'node:fs';

/** A measured thing, and what it is to be. */
export interface Figure {
  what: string;
  measured: string;
  reach: string;
}

/** Names the file that figures are kept in, as JSON lines, for the table of all sizes (growth.ts). */
export const FIGURES_ENV = 'BENCH_FIGURES';

/** Prints figures, and keeps them where the caller of this process wants that. */
export function report(figures: readonly Figure[]): void {
  printTable(
    ['what', 'measured', 'to reach'],
    figures.map(({ what, measured, reach }) => [what, measured, reach]),
  );
  keep(figures);
}

/** Keeps figures that are printed in another form. */
export function keep(figures: readonly Figure[]): void {
  const file = process.env[FIGURES_ENV];
  if (file !== undefined)
    appendFileSync(file, figures.map((figure) => `${JSON.stringify(figure)}\n`).join(''));
}

/** Prints rows under a head, columns aligned, as Markdown. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`;
  console.log([line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n'));
}

/** Of values in rising order; `share` from 0 to 1. */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export function milliseconds(value: number): string {
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
}
