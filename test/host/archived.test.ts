import assert from 'node:assert/strict';
import { commands } from 'vscode';
import { archivedItems, bringBack } from '../../src/host/inbox/archived.ts';
import type { ConfirmChange } from '../../src/host/confirm-change.ts';
import { Decisions } from '../../src/host/decisions.ts';
import { type Surfaces, createSurfaces } from './surfaces.ts';
import { PROJECT, fakeCandidate } from './samples.ts';
import { until } from './until.ts';

const HOUR = 3_600_000;

describe('what was archived', () => {
  let surfaces: Surfaces;
  beforeEach(async () => {
    surfaces = await createSurfaces();
  });
  afterEach(() => void surfaces.dispose());

  const items = async () =>
    archivedItems(
      await surfaces.engine.candidates({ status: 'archived' }),
      await surfaces.engine.decisions({ limit: 100 }),
      Date.now(),
    );

  it('is listed, what was put away last first, and never draws an icon', async () => {
    const { engine } = surfaces;
    const putAway = { type: 'retire', why: 'It was retired.' } as const;
    for (const [id, time] of [
      ['old', Date.now() - 5 * HOUR],
      ['new', Date.now() - HOUR],
    ] as const)
      engine.add(
        fakeCandidate({
          ...{ id, text: `Use the $(trash) ${id}.`, status: 'archived' },
          putAway: { ...putAway, time },
        }),
      );
    const listed = await items();
    assert.deepEqual(
      listed.map(({ label, description }) => [label, description]),
      [
        ['Use the \\$(trash) new.', 'retired 1 h ago · shop · 3 sessions'],
        ['Use the \\$(trash) old.', 'retired 5 h ago · shop · 3 sessions'],
      ],
    );
  });

  it('comes back into the Inbox by the command, with the keyboard alone', async () => {
    const { actions, engine, model } = surfaces;
    await actions['carryover.archive']('c-vendor');
    assert.equal(model.find('c-vendor'), undefined);
    const shown = actions['carryover.showArchived']();
    await until(async () => {
      await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return engine.calls.get('undo') === 1;
    });
    await shown;
    assert.ok(model.find('c-vendor'));
  });

  it('is put back into its file when it was a rule before, and the change is shown first', async () => {
    const { engine, feed } = surfaces;
    engine.add(
      fakeCandidate({
        ...{ id: 'c-old', text: 'Ship on Mondays.', status: 'archived' },
        putAway: { type: 'retire', time: Date.now() - HOUR, why: 'It was retired.' },
      }),
    );
    const [item] = await items();
    assert.equal(item?.decision, null);
    const here = { place: { folder: PROJECT, project: PROJECT, name: 'shop' } };
    const decisions = new Decisions(engine, { isTrusted: true }, here);
    const asked: string[] = [];
    const answer =
      (yes: boolean): ConfirmChange =>
      ({ what, diff }) => {
        asked.push(what, diff);
        return Promise.resolve(yes);
      };
    assert.equal(await bringBack({ engine, decisions, confirm: answer(false) }, item), undefined);
    assert.doesNotMatch(engine.files['project-rules'], /Mondays/);
    const back = await bringBack({ engine, decisions, confirm: answer(true) }, item);
    assert.equal(back?.message, "Added to this project's AGENTS.md");
    assert.match(engine.files['project-rules'], /Mondays/);
    assert.equal(asked[0], "Add this rule to this project's AGENTS.md again?");
    assert.match(asked[1] ?? '', /^\+- Ship on Mondays\.$/m);
    feed.allChanged();
  });

  it('says so where there is nothing', async () => {
    await assert.rejects(async () => surfaces.actions['carryover.showArchived'](), { code: 'not-found' });
  });
});
