import { beginningsOf } from '../../shared/sieve/places.ts';
import { type Sieve, wordsFor } from '../../shared/sieve/sieve.ts';
import { classify } from './key-names.ts';
import { RANK, type SecretSpan } from './span.ts';
import { isSecretValue } from './values.ts';

/** Rows that are read below a heading. */
const MAX_ROWS = 2_000;
const MAX_LINE = 2_000;
const HEADING = /p(?:ass|wd\b|sw)|secret|token|api[ _-]?key/iy;
const SIGNS = [',', ';', '\t', '|'] as const;
export const HEADING_PLACES = beginningsOf(HEADING);
export const INSERT_WORDS = wordsFor(['insert ']);
/** A version is no heading, so a list of packages with `passwd` in it is no table of passwords. */
const NAME = /^(?!v?\d+\.\d)[\p{L}\p{N}_ .-]{1,40}$/u;
const DRAWN = /^[\s|:+-]*$/;

/** Columns of CSV files and tables whose heading says that secrets stand below it. */
export function findTables(text: string, spans: SecretSpan[], sieve: Sieve): void {
  let from = 0;
  const places = sieve.placesOf(HEADING_PLACES);
  for (let index = 0; index < places.count; index += 1) {
    const place = places.at[index] ?? 0;
    HEADING.lastIndex = place;
    if (place < from || !HEADING.test(text)) continue;
    const start = place === 0 ? 0 : text.lastIndexOf('\n', place - 1) + 1;
    const end = lineEnd(text, start);
    const heading =
      HEADING.lastIndex - start <= MAX_LINE
        ? headingOf(text.slice(start, Math.min(end, start + MAX_LINE)))
        : undefined;
    from = heading === undefined ? end + 1 : readRows(text, end + 1, heading, spans);
  }
}

const INSERT =
  /\binsert[ \t]+into[ \t]+[\w."'`[\]]{1,80}[ \t]*\(([^()]{3,600})\)[ \t\r\n]{0,20}values[ \t\r\n]{0,20}(?=\()/gi;
const ROW = /[ \t\r\n,]{0,20}\(((?:[^()']|'(?:[^'\\]|''|\\.){0,400}'){1,2000})\)/y;
const CELLS = /'(?:[^'\\]|''|\\.){0,400}'|[^,']{1,400}/g;

/** `insert into users (name, password) values ('bob', '...')`: the columns say which value is a secret. */
export function findInserts(text: string, spans: SecretSpan[]): void {
  for (const hit of text.matchAll(INSERT)) {
    const kinds = (hit[1] ?? '').split(',').map((column) => classify(unquoted(column.trim())));
    if (!kinds.some((kind) => kind !== undefined)) continue;
    ROW.lastIndex = hit.index + hit[0].length;
    for (
      let row = ROW.exec(text), count = 0;
      row !== null && count < MAX_ROWS;
      row = ROW.exec(text), count += 1
    ) {
      const base = row.index + row[0].length - 1 - (row[1] ?? '').length;
      for (const [index, cell] of [...(row[1] ?? '').matchAll(CELLS)]
        .filter(({ 0: all }) => all.trim() !== '')
        .entries()) {
        const key = kinds[index];
        const value = /^'(.*)'$/s.exec(cell[0])?.[1];
        if (key === undefined || value === undefined || !isSecretValue(value, key.class, 'quoted')) continue;
        const start = base + cell.index + 1;
        spans.push({ kind: key.kind, start, end: start + value.length, rank: RANK.assignment });
      }
    }
  }
}

interface Heading {
  sign: string;
  cells: number;
  /** Columns that hold secrets. */
  columns: { index: number; kind: string }[];
}

/** No cell of a heading has one of these, so that lines of code need not be parted. */
const NO_HEADING = /[(){}=<>[\]/\\$&@!?#%^+~:]/;

function headingOf(line: string): Heading | undefined {
  if (NO_HEADING.test(line)) return undefined;
  for (const sign of SIGNS) {
    if (!line.includes(sign)) continue;
    const cells = line.split(sign).map((cell) => unquoted(cell.trim()));
    const named = cells.filter((cell) => cell !== '');
    if (named.length < 2 || named.length > 40 || !named.every((cell) => NAME.test(cell))) continue;
    const columns = cells.flatMap((cell, index) => {
      const key = classify(cell);
      return key === undefined || key.class === 'weak' ? [] : [{ index, kind: key.kind }];
    });
    return columns.length === 0 ? undefined : { sign, cells: cells.length, columns };
  }
  return undefined;
}

/** Answers where the table ends: at the first line that has not as many cells. */
function readRows(text: string, from: number, heading: Heading, spans: SecretSpan[]): number {
  let start = from;
  for (let row = 0; row < MAX_ROWS && start < text.length; row += 1) {
    const end = lineEnd(text, start);
    const line = text.slice(start, Math.min(end, start + MAX_LINE));
    const cells = line.split(heading.sign);
    if (cells.length !== heading.cells) return start;
    if (!DRAWN.test(line)) {
      let at = start;
      for (const [index, cell] of cells.entries()) {
        const column = heading.columns.find((each) => each.index === index);
        if (column !== undefined) addCell(cell, at, column.kind, spans);
        at += cell.length + 1;
      }
    }
    start = end + 1;
  }
  return start;
}

function addCell(cell: string, at: number, kind: string, spans: SecretSpan[]): void {
  const value = unquoted(cell.trim());
  const isPassword = kind === 'password';
  // Below a heading stand values, so a word alone is not enough, but a digit or a sign in it is.
  if (!isSecretValue(value, isPassword ? 'password' : 'key', isPassword ? 'prose' : 'quoted')) return;
  const start = at + cell.indexOf(value);
  spans.push({ kind, start, end: start + value.length, rank: RANK.assignment });
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

function unquoted(cell: string): string {
  return /^(["'`*]).*\1$/s.test(cell) && cell.length > 2 ? cell.slice(1, -1) : cell;
}
