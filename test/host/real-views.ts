import assert from 'node:assert/strict';
import path from 'node:path';
import { Disposable, EventEmitter, extensions, window } from 'vscode';
import { EngineClient } from '../../src/host/engine-client.ts';
import { EngineFeed } from '../../src/host/engine-feed.ts';
import { startEngineWorker } from '../../src/host/engine-worker.ts';
import { InboxModel } from '../../src/host/inbox/inbox-model.ts';
import { SeenChanges } from '../../src/host/seen-changes.ts';
import { createViews } from '../../src/host/views.ts';
import type { Place, WorkspacePlace } from '../../src/host/workspace-project.ts';
import type { EngineApi } from '../../src/shared/engine-api.ts';

type WorkerData = Parameters<typeof startEngineWorker>[1];

/** The extension's views, with an engine of their own in a thread, as in an open window without a project. */
export interface RealViews {
  readonly api: EngineApi;
  readonly feed: EngineFeed;
  readonly model: InboxModel;
  readonly views: ReturnType<typeof createViews>;
  dispose(): Promise<void>;
}

/** `folder` is the window's. Fails the test when the engine crashes. */
export function openRealViews(folder: string, data: WorkerData): RealViews {
  const extension = extensions.getExtension('carryover.carryover')?.extensionPath ?? '';
  const log = window.createOutputChannel('Carryover test', { log: true });
  const feed = new EngineFeed();
  const client = new EngineClient({
    start: () => startEngineWorker(path.join(extension, 'dist/engine.cjs'), data, log),
    events: feed.events,
    onGivenUp: () => assert.fail('the engine crashed'),
    log,
  });
  const here: Place = { folder, project: null, name: 'kiln' };
  const moved = new EventEmitter<Place>();
  const place: WorkspacePlace = {
    place: here,
    known: () => Promise.resolve(here),
    onDidChange: moved.event,
  };
  const model = new InboxModel(client.api, feed, place, log);
  const views = createViews({ engine: client.api, feed, place, model, seen: new SeenChanges(), log });
  return {
    ...{ api: client.api, feed, model, views },
    async dispose() {
      Disposable.from(views, model, moved, feed, log).dispose();
      await client.dispose();
    },
  };
}
