import assert from 'node:assert/strict';
import { hitItems, sessionItems } from '../../src/host/recall/recall-items.ts';
import { width } from '../../src/shared/line-width.ts';
import type { RecallPage } from '../../src/shared/session.ts';
import { createFakeEngine } from './fake-engine.ts';

const HERE = { now: Date.now(), everywhere: false };
const ALL = { ...HERE, everywhere: true };
const NONE: RecallPage = { hits: [], total: 0, capped: false };

describe('the lines of recall', () => {
  const labels = (page: RecallPage, query: string) => hitItems(page, query, HERE).map(({ label }) => label);

  it('say what a filter takes in place of "nothing found", once it is typed', () => {
    assert.match(labels(NONE, 'cart role:bo')[0] ?? '', /^Roles are user, agent/);
    assert.match(labels(NONE, 'after:2026-99')[0] ?? '', /^Days are written/);
    assert.match(labels(NONE, 'cart role:us')[0] ?? '', /^Nothing found/);
  });

  it('say it before the hits too, in a line that leads nowhere', async () => {
    const page = await createFakeEngine().recall({ query: 'unit' });
    const [hint, hit] = hitItems(page, 'unit role:robot', HERE);
    assert.match(hint?.detail ?? '', /^Another word after "role:" is looked for as it stands\.$/);
    assert.equal(hint?.place, undefined);
    assert.ok(hit?.place);
  });

  it('say in a line of their own what was left aside, and cover no hit with it', async () => {
    const page = await createFakeEngine().recall({ query: 'unit' });
    const hits = page.hits.map((hit) => ({ ...hit, allIn: 'nowhere' as const }));
    const [first, hit] = hitItems({ ...page, hits, leftAside: ['kiln', 'cone'] }, 'unit kiln cone', ALL);
    assert.equal(first?.label, 'No message has all of this. Left aside: kiln, cone');
    assert.deepEqual([first.kind, first.place], [undefined, undefined]);
    assert.ok(hit?.place);
    // An engine of before says it of the whole page.
    const [old] = hitItems({ ...page, leftAside: ['kiln'] }, 'unit kiln', ALL);
    assert.equal(old?.label, 'No message has all of this. Left aside: kiln');
  });

  it('say before which hits all stands in a session alone, and from where on something is left aside', async () => {
    const [hit] = (await createFakeEngine().recall({ query: 'unit' })).hits;
    assert.ok(hit);
    const hits = ([undefined, 'turn', 'session', 'session', 'nowhere', 'nowhere'] as const).map((allIn) => ({
      ...hit,
      ...(allIn && { allIn }),
    }));
    const lines = (from: number, to: number, asked = ALL): string[] =>
      hitItems(
        { ...NONE, hits: hits.slice(from, to), leftAside: to > 4 ? ['kiln'] : [] },
        'unit kiln',
        asked,
      ).map(({ place, label }) => (place === undefined ? label : 'hit'));
    const session = 'All of this, but in different messages of a session';
    const turn = 'All of this, but in different messages of a turn';
    assert.deepEqual(lines(0, 4), ['hit', turn, 'hit', session, 'hit', 'hit']);
    assert.deepEqual(lines(3, 6), [session, 'hit', 'Not all of this. Left aside: kiln', 'hit', 'hit']);
    // What has less covers no way to where all of it may be.
    const aside = 'No message has all of this. Left aside: kiln';
    assert.deepEqual(lines(4, 6, HERE), [aside, 'Look in all projects', 'hit', 'hit']);
    assert.deepEqual(lines(3, 4, HERE), [session, 'hit']);
    for (const label of [session, turn, aside]) assert.ok(width(label) <= 78);
  });

  it('fit the field, what a filter takes above all', () => {
    for (const query of ['role:bogus ', 'after:someday ', 'from:gemini '])
      for (const label of labels(NONE, query)) assert.ok(width(label) <= 78, label);
  });

  it('keep the day out of words that are read from the right', async () => {
    const engine = createFakeEngine();
    const [hit] = (await engine.recall({ query: 'unit' })).hits;
    const [session] = await engine.sessions({});
    assert.ok(hit && session);
    const page = { ...NONE, hits: [{ ...hit, snippet: 'תקן את cart.ts בבקשה', marks: [] }], total: 1 };
    assert.match(hitItems(page, 'cart', HERE)[0]?.description ?? '', /^\u200e\d/);
    const latest = sessionItems([{ ...session, title: 'أصلح الخطأ' }], HERE);
    assert.match(latest[1]?.description ?? '', /^\u200e\d/);
    assert.match(sessionItems([session], HERE)[1]?.description ?? '', /^\d/);
  });

  it('leave room for when and what it was, whatever letters the words have', async () => {
    const [hit] = (await createFakeEngine().recall({ query: 'unit' })).hits;
    assert.ok(hit);
    for (const words of ['refused '.repeat(40), '接続が拒否されました。'.repeat(20)]) {
      const page = { ...NONE, hits: [{ ...hit, snippet: words, marks: [] }], total: 1 };
      const [here] = hitItems(page, 'refused', HERE);
      const [everywhere] = hitItems(page, 'refused', ALL);
      assert.ok(here && everywhere);
      assert.ok(width(here.label) <= 50 && width(here.label) > 40);
      assert.ok(width(everywhere.label) <= 42);
      assert.match(here.description ?? '', /^\d+ \w+ /);
      assert.ok(everywhere.description?.endsWith(` · ${here.description}`));
    }
  });

  it('show what leads up to a hit where little follows it, and the hit in any case', async () => {
    const [hit] = (await createFakeEngine().recall({ query: 'unit' })).hits;
    assert.ok(hit);
    const shown = (snippet: string, word: string): string => {
      const at = snippet.indexOf(word);
      const page = {
        ...NONE,
        hits: [{ ...hit, snippet, marks: [[at, at + word.length] as [number, number]] }],
        total: 1,
      };
      return hitItems(page, word, HERE)[0]?.label ?? '';
    };
    const early = 'Two bookings on one berth must be refused, also when they come at once, in the database.';
    assert.equal(shown(early, 'database'), '…also when they come at once, in the database.');
    const middle = `${'before '.repeat(12)}database ${'after '.repeat(12)}`;
    assert.match(shown(middle, 'database'), /^…before database after after .*…$/);
    const wide = `${'予約が重なったときは断る。'.repeat(4)} database を見る`;
    assert.match(shown(wide, 'database'), /database/);
    assert.ok(shown(wide, 'database').startsWith('…'));
    assert.match(shown(` ${'x'.repeat(80)} database`, 'database'), /^…database$/);
    for (const text of [early, middle, wide]) assert.ok(width(shown(text, 'database')) <= 50);
  });

  it('offer all projects with Enter where this one has nothing, and nothing more where all were looked through', () => {
    const [here] = hitItems(NONE, 'porcelain', HERE);
    assert.equal(here?.widens, true);
    assert.match(here.label, /press Enter to look in all projects/);
    const [all] = hitItems(NONE, 'porcelain', ALL);
    assert.deepEqual([all?.label, all?.widens], ['Nothing found. Try another word.', undefined]);
    const [filters] = hitItems(NONE, 'blue cup role:user', HERE);
    assert.match(filters?.label ?? '', /^Nothing found\. Leave a filter out, or press Enter/);
    assert.ok(width(filters?.label ?? '') <= 78);
    assert.equal(sessionItems([], HERE)[0]?.widens, true);
    assert.deepEqual(
      sessionItems([], ALL).map(({ label, widens }) => [label, widens]),
      [['No sessions yet.', undefined]],
    );
  });
});
