import { Disposable } from 'vscode';
import type { EngineTreeParts } from './engine-tree.ts';
import type { InboxModel } from './inbox/inbox-model.ts';
import { InboxTree } from './inbox/inbox-tree.ts';
import { MemoryTree } from './memory/memory-tree.ts';
import type { SeenChanges } from './seen-changes.ts';
import { SessionsTree } from './sessions/sessions-tree.ts';

/** The three views of the activity bar's container. */
export interface Views extends Disposable {
  inbox: InboxTree;
  memory: MemoryTree;
  sessions: SessionsTree;
}

export function createViews(parts: EngineTreeParts & { model: InboxModel; seen: SeenChanges }): Views {
  const { engine, model, seen } = parts;
  const inbox = new InboxTree(model, engine, seen);
  const memory = new MemoryTree(parts);
  const sessions = new SessionsTree(parts);
  return Object.assign(Disposable.from(inbox, memory, sessions), { inbox, memory, sessions });
}
