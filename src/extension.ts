import './shared/zod-config.ts';
import { type ExtensionContext, Uri, window, workspace } from 'vscode';
import { createActions } from './host/actions.ts';
import { registerCommands } from './host/commands.ts';
import { keepContextKeys } from './host/context-keys.ts';
import { Decisions } from './host/decisions.ts';
import { EngineClient } from './host/engine-client.ts';
import { EngineFeed } from './host/engine-feed.ts';
import { startEngineWorker } from './host/engine-worker.ts';
import { LOG_NAME } from './host/ids.ts';
import { InboxModel } from './host/inbox/inbox-model.ts';
import { LanguageSupport } from './host/language-support.ts';
import { watchMemoryFiles } from './host/memory/memory-watch.ts';
import { Reports } from './host/reports.ts';
import { ReviewPanel } from './host/panel/review-panel.ts';
import { SecretNotices } from './host/safety/secret-notices.ts';
import { Transcripts } from './host/sessions/transcripts.ts';
import { SeenChanges } from './host/seen-changes.ts';
import { onEngineSettingsChanged, workerData } from './host/settings.ts';
import { StatusBar } from './host/status-bar.ts';
import { createViews } from './host/views.ts';
import { WorkspaceProject } from './host/workspace-project.ts';

/** What other code in the same host may know of us; a test holds `activationMs` to its limit. */
export interface Exports {
  activationMs: number;
}

/** Builds the parts and starts the engine right after: nothing here waits for it. */
export function activate({ extensionUri, extension, subscriptions }: ExtensionContext): Exports {
  const started = performance.now();
  const keep = <T extends { dispose(): unknown }>(part: T): T => (subscriptions.push(part), part);
  const dist = (name: string): string => Uri.joinPath(extensionUri, 'dist', name).fsPath;

  const log = keep(window.createOutputChannel(LOG_NAME, { log: true }));
  const feed = keep(new EngineFeed());
  const start = () => startEngineWorker(dist('engine.cjs'), workerData(), log);
  const onGivenUp = (): void => statusBar.setStopped(true);
  const client = keep(new EngineClient({ start, events: feed.events, onGivenUp, log }));
  const engine = client.api;
  const place = keep(new WorkspaceProject(engine, feed));
  const model = keep(new InboxModel(engine, feed, place, log));
  const decisions = new Decisions(engine, workspace, place);
  const seen = new SeenChanges();
  const views = keep(createViews({ engine, feed, place, model, seen, log }));
  const transcripts = keep(new Transcripts({ engine, feed, log }));
  const reports = keep(new Reports());
  const statusBar = keep(new StatusBar(model, feed, views.inbox.view));
  const parts = { client, engine, feed, place, model, decisions, seen, views, transcripts, statusBar, log };
  const panel = keep(new ReviewPanel({ ...parts, extension: extensionUri }));
  const actions = createActions({ ...parts, panel, reports, manifest: extension.packageJSON });
  subscriptions.push(registerCommands(actions, log), keepContextKeys(model), watchMemoryFiles(feed));
  keep(new SecretNotices(parts));
  keep(new LanguageSupport({ ...parts, server: dist('server.cjs') }));
  keep(onEngineSettingsChanged(() => void client.restart().then(() => feed.allChanged())));
  setImmediate(() => void model.ready());
  const activationMs = performance.now() - started;
  log.info(`activated in ${Math.round(activationMs)} ms`);
  return { activationMs };
}
