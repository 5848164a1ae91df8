import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { LineSplitter, type Line } from '../../codex/lines.ts';
import { listClaudeSessions } from '../../claude/session-files.ts';
import { listEverySessionFile, newestFirst, unreadable } from '../../codex/session-files.ts';
import { readCompressed, readPlain } from '../../codex/text-source.ts';
import type { Gate } from '../../safety/gate.ts';
import { MAX_SESSION_SECRETS, type SecretReport } from '../../shared/safety-reports.ts';

export interface SecretReporter {
  /** Starts, unless it is running already. */
  start(): SecretReport;
  /** How far it is, with what was found so far. */
  look(): SecretReport;
  stop(): SecretReport;
  /** Answers when nothing is read any more. */
  settled(): Promise<void>;
}

const MAX_UNREADABLE = 100;
/** Strings of a line in strings of a line: arguments of tools are JSON in JSON. */
const MAX_STRINGS = 20_000;
/** A value longer than this is a text. */
const MAX_NAMED = 200;
const TELLING = /pass|pwd|secret|token|api_?key|credential/i;
/** Sealed by Codex's maker, or pictures: nothing in there can be read. */
const SEALED = new Set(['encrypted_content', 'image_url', 'signature']);

/**
 * Says where secrets stand in the session files, which Codex keeps in clear text. Reads whole lines, also those that
 * nothing else of ours looks at, because what is in them is there all the same: live and archived sessions, the copies among
 * them, the list of prompts that Codex keeps beside them, and Claude Code's sessions where recall reads them. No file is changed.
 */
export function createSecretReporter(
  codexHome: string,
  gate: Gate,
  claudeHome?: string | false,
): SecretReporter {
  let report = emptyReport('idle');
  let stop = new AbortController();
  let running: Promise<void> = Promise.resolve();
  const run = async (signal: AbortSignal): Promise<void> => {
    const { files, problems } = await filesToRead(codexHome, claudeHome);
    report.totalFiles = files.length;
    report.totalBytes = files.reduce((sum, file) => sum + file.size, 0);
    report.unreadable.push(...problems.slice(0, MAX_UNREADABLE));
    for (const file of files) {
      if (signal.aborted) break;
      await readOne(file, gate, report, signal).catch((error: unknown) => {
        if (report.unreadable.length < MAX_UNREADABLE)
          report.unreadable.push(unreadable(`The session file ${file.path}`, error).message);
      });
      report.files += 1;
    }
    report.state = signal.aborted ? 'stopped' : 'done';
  };
  const copy = (): SecretReport => structuredClone(report);
  return {
    start() {
      if (report.state !== 'running') {
        report = emptyReport('running');
        stop = new AbortController();
        running = run(stop.signal).catch(() => {
          report.state = 'stopped';
        });
      }
      return copy();
    },
    look: copy,
    stop() {
      stop.abort();
      return copy();
    },
    settled: () => running,
  };
}

/** A file of lines, as far as reading it needs to know. */
interface Readable {
  path: string;
  size: number;
  compressed: boolean;
}

async function filesToRead(
  codexHome: string,
  claudeHome: string | false | undefined,
): Promise<{ files: Readable[]; problems: string[] }> {
  const codex = await listEverySessionFile(codexHome);
  const claude = claudeHome ? await listClaudeSessions(claudeHome) : { files: [], problems: [] };
  return {
    files: [...newestFirst(codex.files), ...(await promptList(codexHome)), ...claude.files],
    problems: [...codex.problems, ...claude.problems].map(({ message }) => message),
  };
}

/** `history.jsonl`: every prompt that was typed, for the arrow keys. It need not be there. */
async function promptList(codexHome: string): Promise<Readable[]> {
  const file = path.join(codexHome, 'history.jsonl');
  try {
    const found = await stat(file);
    return found.isFile() ? [{ path: file, size: found.size, compressed: false }] : [];
  } catch {
    return [];
  }
}

async function readOne(file: Readable, gate: Gate, report: SecretReport, signal: AbortSignal): Promise<void> {
  const handle = await open(file.path, 'r');
  const before = report.bytes;
  try {
    const splitter = new LineSplitter();
    let taken = 0;
    const take = (text: Buffer): void => {
      taken += text.length;
      splitter.push(text, (line) => lookAt(line, file, gate, report));
    };
    const pause = async (): Promise<boolean> => {
      await nextTurn();
      report.bytes = before + Math.min(taken, file.size);
      return !signal.aborted;
    };
    if (file.compressed) await readCompressed(handle, take, pause);
    else await readPlain(handle, 0, take, pause);
    // A last line whose end was never written.
    take(Buffer.from('\n'));
  } finally {
    report.bytes = before + file.size;
    await handle.close();
  }
}

function lookAt(line: Line, file: Readable, gate: Gate, report: SecretReport): void {
  if (line.bytes.length === 0) return;
  if (line.tooLong) {
    report.skipped += 1;
    return;
  }
  const kinds = new Map<string, number>();
  for (const text of stringsOf(line.bytes.toString('utf8')))
    for (const { kind } of gate.secretsIn(text)) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  if (kinds.size > 0) report.total += 1;
  for (const [kind, count] of kinds) {
    if (report.secrets.length < MAX_SESSION_SECRETS)
      report.secrets.push({ file: file.path, line: line.number, kind, count });
    else report.unlisted += 1;
  }
}

/** The texts in a line as they were before they became JSON. A line that is no JSON is one text. */
function stringsOf(line: string): string[] {
  const texts: string[] = [];
  try {
    const waiting: unknown[] = [JSON.parse(line)];
    while (waiting.length > 0 && texts.length < MAX_STRINGS) {
      const value = waiting.pop();
      if (typeof value === 'string') {
        if (value.length >= 6 && !value.startsWith('data:')) texts.push(value);
      } else if (typeof value === 'object' && value !== null) {
        for (const [key, inner] of Object.entries(value)) {
          if (SEALED.has(key)) continue;
          // A tool's arguments may be an object: the name says what the value is.
          const isNamed = typeof inner === 'string' && inner.length <= MAX_NAMED && TELLING.test(key);
          waiting.push(isNamed ? JSON.stringify({ [key]: inner }) : inner);
        }
      }
    }
    return texts;
  } catch {
    return [line];
  }
}

function emptyReport(state: SecretReport['state']): SecretReport {
  return {
    ...{ state, files: 0, totalFiles: 0, bytes: 0, totalBytes: 0 },
    ...{ secrets: [], total: 0, unlisted: 0, skipped: 0, unreadable: [] },
  };
}
