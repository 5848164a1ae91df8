import { type Gate, createGate } from '../../../src/safety/gate.ts';
import { type Place, type Sample, readSet } from './set.ts';

/**
 * How the gate does on the project's own written set, as the Markdown of `docs/safety-scorecard.md`. A benchmark prints it and a
 * test compares, so it holds nothing that differs from one run or machine to the next.
 */

/** Of so many things, how many. */
interface Share {
  hits: number;
  all: number;
}

const NONE: Share = { hits: 0, all: 0 };

interface Tally {
  /** By the kind of a line: those that were found. */
  recall: Map<string, Share>;
  /** By the name of a mark or a rule: what it said rightly. */
  precision: Map<string, Share>;
  /** By the kind of a harmless line: those that were flagged. */
  flagged: Map<string, Share>;
}

const INTRODUCTION = `# Scorecard of the safety gate

Measured by \`npm run bench:safety\` on the project’s own written set, which the rules were made with. It shows that nothing got worse; it does not show how the gate does on texts it has never seen. A share stands beside the numbers where it is not 100 %.
`;

const OF_SECRETS = `Recall, by the kind of the line: lines of which every labelled value is cut out, under whatever name. Precision, by the name in the mark: of all marks \`[REDACTED:kind]\` set in credentials and look-alikes, those that stand on a labelled value. A second value that nobody labelled counts as wrong.`;

const OF_ATTACKS = `Recall, by the kind of the line: lines with any finding \`injection/…\`. Precision, by rule: of all findings \`injection/…\` and \`power/…\` in attacks and harmless texts, those in attacks.`;

/** Some seconds: it redacts and scans the whole set. */
export async function scorecard(): Promise<string> {
  const gate = createGate();
  const secrets = await tallySecrets(gate, readSet('secrets'), readSet('look-alikes'));
  const attacks = await tallyAttacks(
    gate,
    [...readSet('attacks'), ...readSet('weak-signs')],
    readSet('benign'),
  );
  return [
    INTRODUCTION,
    section('Secrets', OF_SECRETS, 'marks', secrets),
    section('Instructions in disguise', OF_ATTACKS, 'findings', attacks),
  ].join('\n');
}

async function tallySecrets(
  gate: Gate,
  lines: readonly Sample[],
  lookAlikes: readonly Sample[],
): Promise<Tally> {
  const tally = emptyTally();
  const look = async ({ text, places }: Sample): Promise<string> => {
    const redacted = await gate.redact(text);
    // Later rounds of redaction set marks without a place in the line; none of them counts as right.
    for (const [kind, count] of marksAdded(text, redacted)) add(tally.precision, kind, 0, count);
    for (const { kind, ...span } of gate.secretsIn(text))
      if (places.some((place) => overlap(place, span))) add(tally.precision, kind, 1, 0);
    return redacted;
  };
  for (const line of lines) {
    const redacted = await look(line);
    add(tally.recall, line.kind, Number(line.secrets.every((secret) => !redacted.includes(secret))));
  }
  for (const line of lookAlikes) add(tally.flagged, line.kind, Number((await look(line)) !== line.text));
  return tally;
}

async function tallyAttacks(
  gate: Gate,
  lines: readonly Sample[],
  harmless: readonly Sample[],
): Promise<Tally> {
  const tally = emptyTally();
  const look = async ({ text, kind }: Sample, into: Map<string, Share>, right: number): Promise<void> => {
    const { findings } = await gate.scan(text);
    const rules = findings.map(({ rule }) => rule);
    add(into, kind, Number(rules.some((rule) => rule.startsWith('injection/'))));
    for (const rule of rules)
      if (/^(?:injection|power)\//.test(rule)) add(tally.precision, rule.replace('injection/', ''), right);
  };
  for (const line of lines) await look(line, tally.recall, 1);
  for (const line of harmless) await look(line, tally.flagged, 0);
  return tally;
}

const emptyTally = (): Tally => ({ recall: new Map(), precision: new Map(), flagged: new Map() });

function add(shares: Map<string, Share>, name: string, hits: number, all = 1): void {
  const share = shares.get(name) ?? NONE;
  shares.set(name, { hits: share.hits + hits, all: share.all + all });
}

/** How many marks of each kind redaction set; some lines of the set hold marks of their own. */
function marksAdded(text: string, redacted: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [whole, sign] of [[redacted, 1] as const, [text, -1] as const])
    for (const [, kind = ''] of whole.matchAll(/\[REDACTED:([\w-]+)\]/g))
      counts.set(kind, (counts.get(kind) ?? 0) + sign);
  for (const [kind, count] of counts) if (count === 0) counts.delete(kind);
  return counts;
}

const overlap = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end;

function section(title: string, meaning: string, marks: string, tally: Tally): string {
  const { recall, precision, flagged } = tally;
  const [found, right, wrong] = [sum(recall), sum(precision), sum(flagged)];
  return [
    `## ${title}\n`,
    `Recall ${percent(found)} (${counted(found)} lines), precision ${percent(right)} (${counted(right)} ${marks}), wrongly flagged ${percent(wrong)} (${counted(wrong)} look-alikes).\n`,
    `${meaning}\n`,
    table(
      ['kind', 'recall', 'precision'],
      sorted(recall, precision).map((kind) => [kind, cell(recall.get(kind)), cell(precision.get(kind))]),
    ),
    table(
      ['look-alikes', 'flagged'],
      sorted(flagged).map((kind) => [kind, counted(flagged.get(kind) ?? NONE)]),
    ),
  ].join('\n');
}

function sum(shares: ReadonlyMap<string, Share>): Share {
  return [...shares.values()].reduce(
    (total, { hits, all }) => ({ hits: total.hits + hits, all: total.all + all }),
    NONE,
  );
}

function sorted(...tables: readonly ReadonlyMap<string, Share>[]): string[] {
  return [...new Set(tables.flatMap((shares) => [...shares.keys()]))].sort((a, b) => (a < b ? -1 : 1));
}

const counted = ({ hits, all }: Share): string => `${hits} of ${all}`;

const percent = ({ hits, all }: Share): string => `${((100 * hits) / Math.max(1, all)).toFixed(1)} %`;

/** The share is told only where something is missing. */
function cell(share: Share | undefined): string {
  if (share === undefined) return '';
  return share.hits === share.all ? counted(share) : `${counted(share)} (${percent(share)})`;
}

/** Columns are as wide as their longest cell, as prettier writes them; all but the first are aligned to the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((text, column) => (column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return `${[line(head), line(rule), ...rows.map(line)].join('\n')}\n`;
}
