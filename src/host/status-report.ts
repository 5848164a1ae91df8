import os from 'node:os';
import { commands, env, version, window } from 'vscode';
import * as z from 'zod';
import type { EngineApi } from '../shared/engine-api.ts';
import type { Status } from '../shared/status.ts';
import { ago, count } from './format.ts';
import { COMMANDS } from './ids.ts';

const manifestSchema = z.object({ version: z.string() });

/** The state of things as a list to pick from; a line with a remedy runs it. */
export async function showStatus({ engine }: { engine: EngineApi }): Promise<void> {
  const status = await engine.status();
  const now = Date.now();
  const problems = status.problems.map((problem) => ({
    label: `$(warning) ${problem.message}`,
    command: COMMANDS.showLog,
  }));
  const lines = [
    ...problems,
    {
      label: `$(inbox) ${count(status.open, 'candidate')} to review`,
      description: 'in all projects',
      command: COMMANDS.openPanel,
    },
    {
      label: `$(history) ${count(status.sessions, 'session')}, ${count(status.messages, 'message')}`,
      description: stateWords(status, now),
      command: COMMANDS.recall,
    },
    ...claudeLine(status),
    { label: '$(sync) Scan sessions now', description: status.codexHome, command: COMMANDS.scan },
    {
      label: '$(database) Rebuild index',
      description: 'reads all sessions again; what you decided stays',
      command: COMMANDS.rebuildIndex,
    },
    { label: '$(output) Show log', description: `state in ${status.stateDir}`, command: COMMANDS.showLog },
  ];
  const picked = await window.showQuickPick(lines, { title: 'Carryover', placeHolder: 'How things are' });
  if (picked !== undefined) await commands.executeCommand(picked.command);
}

/** Said where it is wanted, so that an absent folder is no riddle. */
function claudeLine({ claude }: Status): { label: string; description: string; command: string }[] {
  if (claude === undefined || claude.home === null) return [];
  const description = claude.found ? claude.home : `there is no folder "projects" in ${claude.home}`;
  const label = `$(comment-draft) ${count(claude.sessions, 'session')} of these from Claude Code`;
  return [{ label, description, command: COMMANDS.recall }];
}

function stateWords(status: Status, now: number): string {
  if (status.state === 'indexing') return 'reading now';
  return status.lastScan === null ? 'not read yet' : `last looked ${ago(status.lastScan, now)}`;
}

/** Puts facts for a bug report on the clipboard: versions, sums and codes; no texts, and the home folder as `~`. */
export async function copyDiagnostics(parts: { engine: EngineApi; manifest: unknown }): Promise<void> {
  const status = await parts.engine.status().catch(() => undefined);
  const home = (path: string | undefined): string | undefined => path?.replace(os.homedir(), '~');
  const report = {
    carryover: manifestSchema.safeParse(parts.manifest).data?.version,
    editor: `${env.appName} ${version}`,
    host: env.remoteName ?? 'local',
    system: `${process.platform} ${process.arch}, Node ${process.versions.node}`,
    state: status?.state ?? 'no answer',
    codexHome: home(status?.codexHome),
    stateDir: home(status?.stateDir),
    sessions: status?.sessions,
    messages: status?.messages,
    open: status?.open,
    lastScan: status?.lastScan == null ? null : new Date(status.lastScan).toISOString(),
    problems: status?.problems.map((problem) => problem.code),
  };
  await env.clipboard.writeText(JSON.stringify(report, null, 2));
}
