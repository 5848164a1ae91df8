import assert from 'node:assert/strict';
import { workspace } from 'vscode';
import { EngineFeed } from '../../src/host/engine-feed.ts';
import { WorkspaceProject } from '../../src/host/workspace-project.ts';
import { CarryoverError } from '../../src/shared/errors.ts';
import { createFakeEngine } from './fake-engine.ts';
import { until } from './until.ts';

describe('the place where a person works', () => {
  const folder = workspace.workspaceFolders?.[0]?.uri.fsPath ?? '';

  /** An engine that another window keeps from answering until it is let. */
  function open() {
    const feed = new EngineFeed();
    const engine = createFakeEngine();
    let isThere = false;
    let asked = 0;
    engine.projectOf = (of) => {
      asked += 1;
      return isThere
        ? Promise.resolve(of)
        : Promise.reject(new CarryoverError('busy', 'Another window runs an older Carryover.'));
    };
    const place = new WorkspaceProject(engine, feed);
    return { feed, place, comes: () => (isThere = true), asked: () => asked };
  }

  it('gets its project from an engine that could not answer at first, as soon as that tells of anything', async () => {
    const { feed, place, comes, asked } = open();
    try {
      assert.equal((await place.known()).project, null);
      comes();
      feed.events.changed(['status']);
      await until(() => place.place.project === folder);
      const before = asked();
      feed.events.changed(['status']);
      assert.equal(asked(), before, 'what is known is not asked again');
    } finally {
      place.dispose();
      feed.dispose();
    }
  });

  it('gets its project when somebody has to know it', async () => {
    const { feed, place, comes } = open();
    try {
      assert.equal((await place.known()).project, null);
      comes();
      assert.equal((await place.known()).project, folder);
    } finally {
      place.dispose();
      feed.dispose();
    }
  });
});
