import { Disposable } from 'vscode';
import type { EngineApi } from '../shared/engine-api.ts';
import type { EngineFeed } from './engine-feed.ts';
import type { InboxModel } from './inbox/inbox-model.ts';
import { InboxTree } from './inbox/inbox-tree.ts';
import type { Log } from '../shared/log.ts';
import { MemoryTree } from './memory/memory-tree.ts';
import type { SeenChanges } from './seen-changes.ts';
import { SessionsTree } from './sessions/sessions-tree.ts';
import type { WorkspacePlace } from './workspace-project.ts';

/** The three views of the activity bar's container. */
export interface Views extends Disposable {
  inbox: InboxTree;
  memory: MemoryTree;
  sessions: SessionsTree;
}

export function createViews(parts: {
  engine: EngineApi;
  feed: EngineFeed;
  place: WorkspacePlace;
  model: InboxModel;
  seen: SeenChanges;
  log: Log;
}): Views {
  const { engine, feed, place, model, seen, log } = parts;
  const inbox = new InboxTree(model, engine, seen);
  const memory = new MemoryTree(engine, feed, place, log);
  const sessions = new SessionsTree(engine, feed, place, log);
  return Object.assign(Disposable.from(inbox, memory, sessions), { inbox, memory, sessions });
}
