import os from 'node:os';
import { type QuickPickItem, commands, env, version, window } from 'vscode';
import * as z from 'zod';
import { count } from '../shared/amounts.ts';
import type { EngineApi } from '../shared/engine-api.ts';
import type { Status } from '../shared/status.ts';
import { onTwoLines, withoutIcons } from './format.ts';
import { COMMANDS, INTERNAL_COMMANDS } from './ids.ts';
import type { InboxModel } from './inbox/inbox-model.ts';
import { lookedFact } from './looked.ts';
import { isNoHome } from './no-home.ts';

const manifestSchema = z.object({ version: z.string() });

/** The state of things as a list to pick from; a line with a remedy runs it. */
export async function showStatus({ engine, model }: { engine: EngineApi; model: InboxModel }): Promise<void> {
  const [status] = await Promise.all([engine.status(), model.ready()]);
  const lines = statusLines(status, model, Date.now());
  const picked = await window.showQuickPick(lines, { title: 'Carryover', placeHolder: 'How things are' });
  if (picked !== undefined) await commands.executeCommand(picked.command);
}

/** A line of the state of things, and what it leads to. */
type StatusLine = QuickPickItem & { command: string };

/** What is wrong first, then what waits here, what is known, and what can be done. */
export function statusLines(
  status: Status,
  model: Pick<InboxModel, 'waiting' | 'waitingParts'>,
  now: number,
): StatusLine[] {
  const { counted, left } = model.waitingParts;
  return [
    ...problemLines(status),
    {
      label: `$(inbox) ${count(model.waiting.length, 'candidate')} to review`,
      // On two lines, since each is cut where the list ends.
      description: left,
      detail: withoutIcons(counted),
      command: COMMANDS.openPanel,
    },
    {
      label: `$(history) ${count(status.sessions, 'session')}, ${count(status.messages, 'message')}`,
      description: lookedFact(status, now),
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
}

/** What to do stands on a line of its own: the first one is cut where the list ends. */
function problemLines({ problems, codexHome }: Status): StatusLine[] {
  return problems.map((problem) => {
    const { message } = problem;
    if (isNoHome(problem))
      return {
        label: `$(warning) ${withoutIcons(`There is nothing of Codex in ${codexHome} yet.`)}`,
        detail: 'Run Codex once and Carryover starts by itself, or press Enter to choose another folder.',
        command: INTERNAL_COMMANDS.chooseHome,
      };
    const { first, rest } = onTwoLines(message);
    return {
      label: `$(warning) ${withoutIcons(first)}`,
      ...(rest !== '' && { detail: withoutIcons(rest) }),
      command: COMMANDS.showLog,
    };
  });
}

/** Said where it is wanted, so that an absent folder is no riddle. */
function claudeLine({ claude }: Status): StatusLine[] {
  if (claude === undefined || claude.home === null) return [];
  const description = claude.found ? claude.home : `there is no folder "projects" in ${claude.home}`;
  const label = `$(comment-draft) ${count(claude.sessions, 'session')} of these from Claude Code`;
  return [{ label, description, command: COMMANDS.recall }];
}

/** Puts facts for a bug report on the clipboard: versions, sums and codes; no texts, and the home folder as `~`. */
export async function copyDiagnostics(parts: { engine: EngineApi; manifest: unknown }): Promise<void> {
  const [status, open] = await Promise.all([
    parts.engine.status().catch(() => undefined),
    parts.engine.countOpen().catch(() => undefined),
  ]);
  const home = (path: string | undefined): string | undefined => path?.replace(os.homedir(), '~');
  const report = {
    carryover: manifestSchema.safeParse(parts.manifest).data?.version,
    editor: `${env.appName} ${version}`,
    host: env.remoteName ?? 'local',
    system: `${process.platform} ${process.arch}, Node ${process.versions.node}`,
    state: status?.state ?? 'no answer',
    database: status?.database,
    codexHome: home(status?.codexHome),
    stateDir: home(status?.stateDir),
    sessions: status?.sessions,
    messages: status?.messages,
    open,
    lastScan: status?.lastScan == null ? null : new Date(status.lastScan).toISOString(),
    problems: status?.problems.map((problem) => problem.code),
  };
  await env.clipboard.writeText(JSON.stringify(report, null, 2));
}
