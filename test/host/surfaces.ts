import { Disposable, EventEmitter, type TreeItem, Uri, window } from 'vscode';
import { createActions } from '../../src/host/actions.ts';
import type { ConfirmChange, ShownChange } from '../../src/host/confirm-change.ts';
import { Decisions } from '../../src/host/decisions.ts';
import { EngineClient } from '../../src/host/engine-client.ts';
import { EngineFeed } from '../../src/host/engine-feed.ts';
import { InboxModel } from '../../src/host/inbox/inbox-model.ts';
import { Reports } from '../../src/host/reports.ts';
import { ReviewPanel } from '../../src/host/panel/review-panel.ts';
import { SeenChanges } from '../../src/host/seen-changes.ts';
import { Transcripts } from '../../src/host/sessions/transcripts.ts';
import { StatusBar } from '../../src/host/status-bar.ts';
import { createViews } from '../../src/host/views.ts';
import type { Place, WorkspacePlace } from '../../src/host/workspace-project.ts';
import { type FakeEngine, createFakeEngine } from './fake-engine.ts';
import { PROJECT } from './samples.ts';

/** The extension's parts on an engine in memory, in a workspace that belongs to the sample project. */
export interface Surfaces extends Disposable {
  engine: FakeEngine;
  feed: EngineFeed;
  model: InboxModel;
  views: ReturnType<typeof createViews>;
  seen: SeenChanges;
  /** Lets so many milliseconds pass for what the person has before their eyes. */
  look: (ms: number) => void;
  statusBar: StatusBar;
  actions: ReturnType<typeof createActions>;
  inboxVisible: EventEmitter<{ visible: boolean }>;
  /** What the person was asked before a file changed, and what they say: yes to as many as this. */
  asked: { changes: ShownChange[]; yes: number };
}

let made = 0;

/** With `held` the engine tells what waits only when that comes, and nobody has asked it yet. */
export async function createSurfaces(
  options: { trusted?: boolean; held?: Promise<void>; name?: string; folder?: null } = {},
): Promise<Surfaces> {
  // VS Code has one channel for each name, and what disposed of one is done for the next of that name.
  const log = window.createOutputChannel(`Carryover tests ${++made}`, { log: true });
  const feed = new EngineFeed();
  const engine = createFakeEngine(undefined, undefined, (parts) => feed.events.changed(parts));
  const { held } = options;
  if (held !== undefined) {
    const candidates = engine.candidates.bind(engine);
    engine.candidates = (filter) => held.then(() => candidates(filter));
  }
  const open = options.folder === null ? null : PROJECT;
  const here: Place = { folder: open, project: open, name: options.name ?? 'shop' };
  const placeChanged = new EventEmitter<Place>();
  const place: WorkspacePlace = {
    place: here,
    known: () => Promise.resolve(here),
    onDidChange: placeChanged.event,
  };
  const model = new InboxModel(engine, feed, place, log);
  const decisions = new Decisions(engine, { isTrusted: options.trusted ?? true }, place);
  let time = 0;
  const seen = new SeenChanges(() => time);
  const views = createViews({ engine, feed, place, model, seen, log });
  const transcripts = new Transcripts({ engine, feed, log });
  const inboxVisible = new EventEmitter<{ visible: boolean }>();
  const statusBar = new StatusBar(model, feed, { onDidChangeVisibility: inboxVisible.event });
  const client = new EngineClient({
    start: () => {
      throw new Error('the tests have an engine of their own');
    },
    events: feed.events,
    onGivenUp: () => undefined,
    log,
  });
  const parts = { client, engine, feed, place, model, decisions, seen, views, transcripts, statusBar, log };
  const panel = new ReviewPanel({ ...parts, extension: Uri.file('/nowhere') });
  const reports = new Reports();
  const asked: Surfaces['asked'] = { changes: [], yes: 0 };
  const confirm: ConfirmChange = (change) => {
    asked.changes.push(change);
    return Promise.resolve((asked.yes -= 1) >= 0);
  };
  const actions = createActions({ ...parts, panel, reports, confirm, manifest: {} });
  if (held === undefined) await model.refresh();
  const all = [panel, reports, statusBar, transcripts, views, model, placeChanged, inboxVisible, feed, log];
  return Object.assign(new Disposable(() => all.forEach((part) => void part.dispose())), {
    engine,
    feed,
    model,
    views,
    seen,
    look: (ms: number) => void (time += ms),
    statusBar,
    actions,
    inboxVisible,
    asked,
  });
}

/** A tree item's label as text. */
export function labelOf(item: TreeItem): string {
  return typeof item.label === 'string' ? item.label : (item.label?.label ?? '');
}
