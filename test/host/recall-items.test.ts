import assert from 'node:assert/strict';
import { hitItems } from '../../src/host/recall/recall-items.ts';
import type { RecallPage } from '../../src/shared/session.ts';
import { createFakeEngine } from './fake-engine.ts';

const NONE: RecallPage = { hits: [], total: 0, capped: false };

describe('the lines of recall', () => {
  const labels = (page: RecallPage, query: string) =>
    hitItems(page, query, Date.now()).map(({ label }) => label);

  it('say what a filter takes in place of "nothing found", once it is typed', () => {
    assert.match(labels(NONE, 'cart role:bo')[0] ?? '', /^Roles are user, agent/);
    assert.match(labels(NONE, 'after:2026-99')[0] ?? '', /^Days are written/);
    assert.match(labels(NONE, 'cart role:us')[0] ?? '', /^Nothing found/);
  });

  it('say it before the hits too, in a line that leads nowhere', async () => {
    const page = await createFakeEngine().recall({ query: 'unit' });
    const [hint, hit] = hitItems(page, 'unit role:robot', Date.now());
    assert.match(hint?.detail ?? '', /^Another word after "role:" is looked for as it stands\.$/);
    assert.equal(hint?.place, undefined);
    assert.ok(hit?.place);
  });
});
