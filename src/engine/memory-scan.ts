import os from 'node:os';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { readAgentsChain, readFound } from '../codex/agents-chain.ts';
import { listCodexMemories, listSkillFiles } from '../codex/memory-files.ts';
import type { Gate } from '../safety/gate.ts';
import { MAX_MEMORY_FINDINGS, type MemoryFinding, type MemoryScan } from '../shared/safety-reports.ts';

export interface MemoryScanRequest {
  readonly codexHome: string;
  /** The folder a session would run in. */
  readonly folder: string;
  readonly gate: Gate;
  /** The person's home folder; the system's unless told. */
  readonly home?: string;
}

interface Readable {
  readonly path: string;
  readonly kind: MemoryFinding['kind'];
  readonly content: Buffer | null;
}

/** Files looked at in one go. */
const MAX_FILES = 2_000;

/**
 * Runs the gate on what Codex may be given in a folder and nobody has looked at: its AGENTS.md files, its skills, its own
 * memories. Reads only. What cannot be read is passed over, as Codex passes it over.
 */
export async function scanMemory(request: MemoryScanRequest): Promise<MemoryScan> {
  const { codexHome, folder, gate } = request;
  const chain = await readAgentsChain({ codexHome, folder });
  const skills = await listSkillFiles({ codexHome, folder, home: request.home ?? os.homedir() });
  const memories = await listCodexMemories(codexHome);
  const all: Readable[] = [
    ...chain.files.map((file) => ({ path: file.path, kind: 'rules' as const, content: file.content })),
    ...skills.map((path) => ({ path, kind: 'skill' as const, content: null })),
    ...memories.map((path) => ({ path, kind: 'memory' as const, content: null })),
  ];
  const findings: MemoryFinding[] = [];
  let files = 0;
  for (const file of all.slice(0, MAX_FILES)) {
    const content = file.content ?? (await readFound(file.path))?.bytes;
    if (content === undefined) continue;
    files += 1;
    findings.push(...(await findingsIn(file, content.toString('utf8'), gate)));
    await nextTurn();
  }
  findings.sort((a, b) => Number(a.verdict === 'review') - Number(b.verdict === 'review'));
  return {
    files,
    findings: findings.slice(0, MAX_MEMORY_FINDINGS),
    cut: findings.length > MAX_MEMORY_FINDINGS || all.length > MAX_FILES,
  };
}

async function findingsIn(file: Readable, text: string, gate: Gate): Promise<MemoryFinding[]> {
  const { findings } = await gate.scan(text);
  let line = 1;
  let at = 0;
  const placed: MemoryFinding[] = [];
  for (const { rule, verdict, message, start } of findings) {
    for (let next = text.indexOf('\n', at); next !== -1 && next < start; next = text.indexOf('\n', at)) {
      line += 1;
      at = next + 1;
    }
    placed.push({ file: file.path, kind: file.kind, line, rule, verdict, message });
  }
  return placed;
}
