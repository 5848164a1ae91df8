import { type FileHandle, access, constants, open, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { readCodexConfig } from '../codex/config.ts';
import { type SessionFile, listSessionFiles, sessionRoots } from '../codex/session-files.ts';
import { type BrokenLink, brokenLink } from '../shared/broken-link.ts';
import { CODEX_MEMORIES } from '../shared/codex-files.ts';
import { systemCode } from '../shared/errors.ts';
import type { Problem } from '../shared/status.ts';
import type { Locations } from './locations.ts';

/** Whether a folder can be used, as far as one can tell without changing anything. */
export type FolderState = 'ok' | 'missing' | 'unreadable' | 'no-folder';

/** What stands in Codex's home, looked at without the store. */
export interface HomeSurvey {
  codexHome: FolderState;
  sessions: FolderState;
  files: {
    total: number;
    bytes: number;
    /** By what their first line says (codex-facts, "Three formats"). Compressed files are not opened. */
    paginated: number;
    legacy: number;
    bare: number;
    compressed: number;
    /** None of these: empty, or no session by its first line. */
    other: number;
    /** Files and folders that may not be read; not in `total`. */
    unreadable: number;
    /** How many of `total` are archived. */
    archived: number;
  };
  /** `creatable`: not there yet, but it can be made. */
  state: 'writable' | 'creatable' | 'not-writable';
  /** Where a link leads nowhere instead. */
  links: {
    codexHome: BrokenLink | undefined;
    sessions: BrokenLink | undefined;
    state: BrokenLink | undefined;
  };
  /** Codex's own memory: whether it is on, and which of its stores it uses (codex-facts, "Codex's own memories"). */
  memories: { on: boolean; store: (typeof CODEX_MEMORIES)[number] | null };
  /** What is wrong with `config.toml`. */
  problems: readonly Problem[];
}

type FileFormat = 'paginated' | 'legacy' | 'bare' | 'other' | 'unreadable';

/** First lines hold the base instructions; the largest seen are far below this. In bytes. */
const HEAD_BYTES = 262_144;

/** Looks at the folders and at every session file's first line. Never throws and changes nothing. */
export async function surveyHome({ codexHome, stateDir }: Locations): Promise<HomeSurvey> {
  const { live } = sessionRoots(codexHome);
  const [home, sessions, config, listed, state, store] = await Promise.all([
    folderState(codexHome),
    folderState(live),
    readCodexConfig(codexHome),
    listSessionFiles(codexHome),
    stateOf(stateDir),
    memoryStore(codexHome),
  ]);
  return {
    codexHome: home,
    sessions,
    files: await countFiles(
      listed.files,
      listed.problems.filter(({ code }) => code !== 'link-broken').length,
    ),
    state,
    links: { codexHome: brokenLink(codexHome), sessions: brokenLink(live), state: brokenLink(stateDir) },
    memories: { on: config.config.memories, store },
    problems: config.problems,
  };
}

async function folderState(folder: string): Promise<FolderState> {
  try {
    await readdir(folder);
    return 'ok';
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT') return 'missing';
    return code === 'ENOTDIR' ? 'no-folder' : 'unreadable';
  }
}

/** The nearest folder that exists decides. */
async function stateOf(stateDir: string): Promise<HomeSurvey['state']> {
  if (brokenLink(stateDir)) return 'not-writable';
  for (let folder = path.resolve(stateDir); ; folder = path.dirname(folder)) {
    try {
      await access(folder, constants.W_OK | constants.X_OK);
      if (!(await stat(folder)).isDirectory()) return 'not-writable';
      return folder === path.resolve(stateDir) ? 'writable' : 'creatable';
    } catch (error) {
      if (systemCode(error) !== 'ENOENT' || folder === path.dirname(folder)) return 'not-writable';
    }
  }
}

async function memoryStore(codexHome: string): Promise<HomeSurvey['memories']['store']> {
  for (const store of CODEX_MEMORIES) {
    if ((await folderState(path.join(codexHome, store))) !== 'missing') return store;
  }
  return null;
}

async function countFiles(files: readonly SessionFile[], unreadable: number): Promise<HomeSurvey['files']> {
  const counts = { paginated: 0, legacy: 0, bare: 0, compressed: 0, other: 0, unreadable };
  let bytes = 0;
  for (const file of files) {
    bytes += file.size;
    counts[file.compressed ? 'compressed' : await formatOf(file.path)] += 1;
  }
  const archived = files.filter((file) => file.archived).length;
  return { total: files.length, bytes, archived, ...counts };
}

const headSchema = z.object({
  type: z.string().optional(),
  id: z.string().optional(),
  ordinal: z.number().optional(),
  payload: z.object({ history_mode: z.string().nullish() }).optional(),
});

async function formatOf(file: string): Promise<FileFormat> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(file);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    const newline = buffer.indexOf(10);
    const line = buffer.subarray(0, newline < 0 || newline > bytesRead ? bytesRead : newline);
    return formatOfLine(new TextDecoder().decode(line));
  } catch {
    return 'unreadable';
  } finally {
    await handle?.close();
  }
}

function formatOfLine(line: string): FileFormat {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'other';
  }
  const head = headSchema.safeParse(value).data;
  if (head === undefined) return 'other';
  if (head.type === undefined) return head.id === undefined ? 'other' : 'bare';
  if (head.type !== 'session_meta') return 'other';
  const mode = head.payload?.history_mode;
  const paginated = mode == null ? head.ordinal !== undefined : mode === 'paginated';
  return paginated ? 'paginated' : 'legacy';
}
