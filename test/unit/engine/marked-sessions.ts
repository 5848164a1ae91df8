import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Sessions of every kind and format with a secret in every text of every line: the fixtures that the harness wrote, each
 * string of theirs marked. The same string gets the same mark, so ids that belong together still do.
 */

/** Begins every mark. Put together here, so that no scanner takes this file for a leak. */
const HEAD = ['ghp', 'Zq7Xw2LkV9'].join('_');
/** What of a mark would still stand in a word index that folds letters and leaves out what two neighbours share. */
export const TRACE = 'w2lkv9';

/** What tells a line's kind; without these nothing would be read at all. */
const KINDS = new Set(
  'timestamp type record_type role phase status kind history_mode content_item_kinds source thread_source name how ordinal'.split(
    ' ',
  ),
);

export function markOf(text: string): string {
  const tail = createHash('sha256').update(text).digest('hex').slice(0, 26);
  return `${HEAD}${tail}`;
}

function markText(text: string): string {
  const inner = jsonIn(text);
  if (inner !== undefined) return JSON.stringify(markAll(inner));
  return `${text} ${markOf(text)}`;
}

/** Arguments of tools, and some results, are JSON in a string. */
function jsonIn(text: string): object | undefined {
  if (!/^[[{]/.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function markAll(value: unknown): unknown {
  if (typeof value === 'string') return markText(value);
  if (Array.isArray(value)) return value.map(markAll);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
      if (KINDS.has(key) && typeof inner !== 'object') return [[key, inner]];
      if (key === 'content_item_kinds') return [[key, inner]];
      // A folder must still be one, and a file's name is a key.
      if (key === 'cwd' || key === 'workdir') return [[key, `${String(inner)}/${markOf(String(inner))}`]];
      return [[key.includes('/') ? `${key}/${markOf(key)}` : key, markAll(inner)]];
    }),
  );
}

/** Writes each fixture, marked, as a session file of its own. Answers what they were made of. */
export async function writeMarkedSessions(fixtures: string, codexHome: string): Promise<string[]> {
  const made: string[] = [];
  const files = (await readdir(fixtures, { recursive: true }))
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
  const folder = path.join(codexHome, 'sessions', '2026', '11', '18');
  await mkdir(folder, { recursive: true });
  for (const [index, name] of files.entries()) {
    const lines = (await readFile(path.join(fixtures, name), 'utf8')).trimEnd().split('\n');
    const thread = `01a1fd15-0000-7000-8000-${String(index).padStart(12, '0')}`;
    const own = idOf(lines[0] ?? '');
    const marked = lines.map((line) => {
      const value = JSON.stringify(markAll(JSON.parse(line)));
      // The thread's own id has to be the one in the file's name.
      return value.replaceAll(`${own} ${markOf(own)}`, thread);
    });
    await writeFile(
      path.join(folder, `rollout-2026-11-18T09-00-00-${thread}.jsonl`),
      `${marked.join('\n')}\n`,
    );
    made.push(name);
  }
  return made;
}

function idOf(line: string): string {
  return /"id":"([^"]+)"/.exec(line)?.[1] ?? '';
}
