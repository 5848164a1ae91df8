import os from 'node:os';
import { type LogOutputChannel, Selection, Uri, commands, env, window, workspace } from 'vscode';
import { count } from '../shared/amounts.ts';
import type { EngineApi } from '../shared/engine-api.ts';
import { CarryoverError } from '../shared/errors.ts';
import { capital, rulesName } from '../shared/labels.ts';
import { candidateIds, filePlace, memoryPath, sessionPlace } from './arguments.ts';
import { approveSeen } from './approve-seen.ts';
import { Briefs } from './brief.ts';
import type { CommandHandlers } from './commands.ts';
import { type ConfirmChange, confirmChange } from './confirm-change.ts';
import type { Decisions, Done } from './decisions.ts';
import type { EngineClient } from './engine-client.ts';
import type { EngineFeed } from './engine-feed.ts';
import { SETTINGS, VIEWS } from './ids.ts';
import { showArchived } from './inbox/archived.ts';
import type { InboxModel } from './inbox/inbox-model.ts';
import { retireRule, rewordRule } from './memory/change-rule.ts';
import type { ReviewPanel } from './panel/review-panel.ts';
import { rebuildIndex } from './rebuild-index.ts';
import { showRecall } from './recall/recall-pick.ts';
import type { Reports } from './reports.ts';
import { showMemoryFindings } from './safety/memory-findings.ts';
import { showSecretReport } from './safety/secret-report.ts';
import { tilde } from './sessions/short-paths.ts';
import type { Transcripts } from './sessions/transcripts.ts';
import { copyDiagnostics, showStatus } from './status-report.ts';
import type { SeenChanges } from './seen-changes.ts';
import type { StatusBar } from './status-bar.ts';
import type { Views } from './views.ts';
import type { WorkspacePlace } from './workspace-project.ts';

const SAID_MS = 6_000;

export interface ActionParts {
  client: EngineClient;
  engine: EngineApi;
  feed: EngineFeed;
  place: WorkspacePlace;
  model: InboxModel;
  decisions: Decisions;
  seen: SeenChanges;
  views: Views;
  transcripts: Transcripts;
  reports: Reports;
  panel: ReviewPanel;
  statusBar: StatusBar;
  /** How a person is asked about a change that is shown nowhere else; a message unless a test answers. */
  confirm?: ConfirmChange;
  /** The extension's package.json. */
  manifest: unknown;
  log: LogOutputChannel;
}

/** What each command does. */
export function createActions(parts: ActionParts): CommandHandlers {
  const { engine, model, decisions, panel, log, confirm = confirmChange } = parts;
  const { inbox, sessions } = parts.views;
  const say = (words: string): void => void window.setStatusBarMessage(`$(check) ${words}`, SAID_MS);

  /**
   * The candidates a command is meant for: those it was called with, else those selected in the Inbox. A key tells only which row has
   * the keyboard, and means all that are selected when that is one of them.
   */
  const meant = (args: readonly unknown[]): string[] => {
    const [given, all] = args;
    const ids = candidateIds(args);
    const selected = candidateIds([undefined, inbox.view.selection]);
    if (given === undefined || given === null) return inbox.inOrder(ids.length > 0 ? ids : selected);
    const byKey = typeof given !== 'string' && all === undefined && ids.some((id) => selected.includes(id));
    return inbox.inOrder(byKey ? selected : ids);
  };

  /** What the person has not seen the change of is shown in the panel, one after the other. */
  const approve = async (args: readonly unknown[]): Promise<void> => {
    const { said, unclear } = await approveSeen(meant(args), parts);
    if (said !== undefined) say(said);
    const [first, ...others] = unclear;
    if (first === undefined) return;
    await panel.show(
      first.id,
      'approve',
      others.map(({ id }) => id),
    );
    panel.notify(first.notice);
  };

  const archive = async (args: readonly unknown[]): Promise<void> => {
    const ids = meant(args);
    const made: string[] = [];
    for (const id of ids) made.push((await decisions.archive(id)).decision);
    decisions.madeTogether(made);
    await model.refresh();
    if (ids.length > 0) say(ids.length === 1 ? 'Archived' : `${ids.length} archived`);
  };

  const scan = async (): Promise<void> => {
    if (parts.client.givenUp) await parts.client.restart();
    parts.statusBar.setStopped(false);
    const summary = await window.withProgress({ location: { viewId: VIEWS.inbox } }, () => engine.scan());
    await model.refresh();
    const read = summary.sessions === 0 ? 'Nothing new' : `${count(summary.sessions, 'session')} read`;
    say(`${read}, ${count(model.waiting.length, 'candidate')} to review`);
  };

  const briefs = new Briefs(parts);

  const ruleParts = { memory: parts.views.memory, decisions, confirm };
  const ruleChanged = async (done: Done | undefined): Promise<void> => {
    if (done === undefined) return;
    say(done.message);
    panel.forgetDone();
    await model.refresh();
  };

  const openMemory = async (args: readonly unknown[]): Promise<void> => {
    const path = memoryPath(args) ?? (await pickMemoryFile(parts));
    if (path !== undefined) await openFile({ uri: Uri.file(path), line: 1 });
  };

  return {
    'carryover.recall': async () => {
      await parts.place.known();
      showRecall(parts);
    },
    'carryover.reviewNext': async () => {
      panel.open();
      await model.ready();
      await panel.show(model.waiting[0]?.id);
    },
    'carryover.scan': scan,
    'carryover.rebuildIndex': async () => {
      say(await rebuildIndex(engine, parts.feed));
      await model.refresh();
    },
    'carryover.undo': async () => {
      say(await decisions.undoLast());
      await model.refresh();
    },
    'carryover.copyBrief': async (...args) => {
      await briefs.copy((await parts.place.known()).folder, args);
    },
    'carryover.openMemory': (...args) => openMemory(args),
    'carryover.scanMemory': async () => {
      const said = await showMemoryFindings(engine, await parts.place.known());
      if (said !== undefined) say(said);
    },
    'carryover.reportSecrets': () => showSecretReport(engine, parts.reports),
    'carryover.showStatus': () => showStatus(parts),
    'carryover.showLog': () => log.show(),
    'carryover.copyDiagnostics': async () => {
      await copyDiagnostics(parts);
      say('Diagnostics copied. They hold no session text.');
    },
    'carryover.openPanel': (...args) => panel.show(candidateIds(args)[0]),
    'carryover.approve': (...args) => approve(args),
    'carryover.edit': (...args) => panel.show(meant(args)[0], 'text'),
    'carryover.archive': (...args) => archive(args),
    'carryover.showArchived': async () => {
      const back = await showArchived({ engine, decisions, confirm });
      if (back === undefined) return;
      say(back.message);
      await model.refresh();
      // One that is too weak for the Inbox by now is brought back all the same.
      if (model.find(back.candidate) !== undefined) await panel.show(back.candidate);
    },
    'carryover.retire': async (...args) => ruleChanged(await retireRule(ruleParts, args)),
    'carryover.reword': async (...args) => ruleChanged(await rewordRule(ruleParts, args)),
    'carryover.showAllSessions': () => sessions.showAll(true),
    'carryover.showProjectSessions': () => sessions.showAll(false),
    'carryover.openPlace': () => parts.reports.openPlace(),
    'carryover.openSession': async (...args) => {
      const place = sessionPlace(args);
      if (place !== undefined) await parts.transcripts.open(place.thread, place.line);
    },
    'carryover.chooseHome': () => openHomeSetting(),
    'carryover.showBrief': () => briefs.show(),
    'carryover.openFile': async (...args) => {
      const place = filePlace(args);
      if (place !== undefined) await openFile(place);
    },
  };
}

async function pickMemoryFile({ views }: ActionParts): Promise<string | undefined> {
  const { files } = await views.memory.memory();
  if (files.length === 0)
    throw new CarryoverError(
      'not-found',
      'There is no memory file here yet. Approving a candidate makes one.',
    );
  const picked = await window.showQuickPick(
    files.map((file) => ({
      label: capital(rulesName(file.scope)),
      // Lines of a person's own are not counted: they may be one rule or ten.
      description: file.rules.length === 0 ? '' : count(file.rules.length, 'rule'),
      detail: tilde(file.path, os.homedir()),
      path: file.path,
    })),
    { placeHolder: 'Open a file that Codex is given here' },
  );
  return picked?.path;
}

/** Away from the person's own machine the folder is a setting of the other machine, on a page of its own. */
async function openHomeSetting(): Promise<void> {
  const page = env.remoteName === undefined ? 'openSettings' : 'openRemoteSettings';
  const query = `${SETTINGS.section}.${SETTINGS.codexHome}`;
  await commands.executeCommand(`workbench.action.${page}`, { query });
}

async function openFile({
  uri,
  line,
  preserveFocus = false,
}: {
  uri: Uri;
  line: number;
  preserveFocus?: boolean;
}): Promise<void> {
  const document = await workspace.openTextDocument(uri).then(
    (opened) => opened,
    () => undefined,
  );
  if (document === undefined)
    throw new CarryoverError(
      'not-found',
      `${uri.fsPath} does not exist yet. Approving a candidate makes it.`,
    );
  const place = new Selection(line - 1, 0, line - 1, 0);
  await window.showTextDocument(document, { selection: place, preserveFocus });
}
