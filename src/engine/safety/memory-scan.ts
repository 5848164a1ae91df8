import os from 'node:os';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { readAgentsChain, readFound } from '../../codex/agents-chain.ts';
import { listCodexMemories, listSkillFiles } from '../../codex/memory-files.ts';
import type { Gate } from '../../safety/gate.ts';
import {
  MAX_MEMORY_FINDINGS,
  type MemoryFinding,
  type MemoryScan,
  messageInFile,
} from '../../shared/safety-reports.ts';
import { lineCounter } from '../../shared/rows.ts';

export interface MemoryScanRequest {
  readonly codexHome: string;
  /** The folder a session would run in. */
  readonly folder: string;
  readonly gate: Gate;
  /** The person's home folder; the system's unless told. */
  readonly home?: string;
}

/** A file that Codex may be given. */
export interface MemoryPlace {
  readonly path: string;
  readonly kind: MemoryFinding['kind'];
  /** What was read of it already, to know the chain. */
  readonly content: Buffer | null;
  /** False for a file of rules that another one hides, or for which there is no room. */
  readonly reaches: boolean;
}

/** Files looked at in one go. */
const MAX_FILES = 2_000;

/** What Codex may be given in a folder: its AGENTS.md files, its skills, its own memories. `cut`: there are more. */
export async function memoryPlaces(
  request: Omit<MemoryScanRequest, 'gate'>,
): Promise<{ places: MemoryPlace[]; cut: boolean }> {
  const { codexHome, folder } = request;
  const chain = await readAgentsChain({ codexHome, folder });
  const skills = await listSkillFiles({ codexHome, folder, home: request.home ?? os.homedir() });
  const memories = await listCodexMemories(codexHome);
  const rest = { content: null, reaches: true };
  const all: MemoryPlace[] = [
    ...chain.files.map(({ path, content, given }) => ({
      ...{ path, kind: 'rules' as const },
      ...{ content, reaches: given > 0 },
    })),
    ...skills.map((path) => ({ path, kind: 'skill' as const, ...rest })),
    ...memories.map((path) => ({ path, kind: 'memory' as const, ...rest })),
  ];
  return { places: all.slice(0, MAX_FILES), cut: all.length > MAX_FILES };
}

/** The file's text; undefined when Codex could not read it either. */
export async function textOf({ content, path }: MemoryPlace): Promise<string | undefined> {
  return (content ?? (await readFound(path))?.bytes)?.toString('utf8');
}

/**
 * Runs the gate on what Codex may be given in a folder and nobody has looked at: its AGENTS.md files, its skills, its own
 * memories. Reads only. What cannot be read is passed over, as Codex passes it over.
 */
export async function scanMemory(request: MemoryScanRequest): Promise<MemoryScan> {
  const { places, cut } = await memoryPlaces(request);
  const findings: MemoryFinding[] = [];
  let files = 0;
  for (const place of places) {
    const text = await textOf(place);
    if (text === undefined) continue;
    files += 1;
    findings.push(...(await findingsIn(place, text, request.gate)));
    await nextTurn();
  }
  findings.sort((a, b) => Number(a.verdict === 'review') - Number(b.verdict === 'review'));
  return {
    files,
    findings: findings.slice(0, MAX_MEMORY_FINDINGS),
    cut: cut || findings.length > MAX_MEMORY_FINDINGS,
  };
}

async function findingsIn(file: MemoryPlace, text: string, gate: Gate): Promise<MemoryFinding[]> {
  const { findings } = await gate.scan(text);
  const lineOf = lineCounter(text);
  return findings.map(({ rule, verdict, message, start }) => ({
    ...{ file: file.path, kind: file.kind, line: lineOf(start) },
    ...{ rule, verdict, message: messageInFile({ rule, message }) },
  }));
}
