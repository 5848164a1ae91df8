import assert from 'node:assert/strict';
import {
  type Sighting,
  addSightings,
  moveSightings,
  replaceSightings,
} from '../../../src/engine/candidates/sightings.ts';
import type { Observation } from '../../../src/learn/observation.ts';
import { type Store, openStore } from '../../../src/store/store.ts';
import { temporaryFolder } from '../store/support.ts';

describe('what a session is heard to say in the place of what it was heard to say', () => {
  let store: Store;
  beforeEach(async () => {
    store = await openStore(temporaryFolder());
  });
  afterEach(() => store.close());

  function saw(candidate: string, quote: string, change: Partial<Observation> = {}, root = 'one'): Sighting {
    const observation: Observation = {
      ...{ kind: 'preference', scope: 'project', source: 'typed', key: '', text: quote, quote, reasons: [] },
      ...{ score: 0.8, thread: 'one', turn: undefined, line: 3, time: 5, cwd: '/shop' },
      ...change,
    };
    return { candidate, project: observation.scope === 'global' ? null : '/shop', root, observation };
  }
  const rows = (): string[] =>
    store.db.all(
      'SELECT candidate, quote, coalesce(project, scope) FROM observation ORDER BY line, quote, candidate',
      [],
      (row) => [row.text(0), row.text(1), row.text(2)].join(', '),
    );
  function replace(sightings: readonly Sighting[], ...decided: string[]): string[] {
    replaceSightings(store.db, 'one', { sightings, isDecided: (id) => decided.includes(id) });
    return rows();
  }

  it('stays row for row where it is the same', () => {
    addSightings(store.db, [saw('a', 'use tabs'), saw('b', 'no emoji', { line: 7 })]);
    store.db.exec(
      "CREATE TRIGGER store.gone BEFORE DELETE ON observation BEGIN SELECT raise(abort, 'gone'); END",
    );
    assert.deepEqual(replace([saw('b', 'no emoji', { line: 7 }), saw('a', 'use tabs')]), [
      'a, use tabs, /shop',
      'b, no emoji, /shop',
    ]);
  });

  it('goes and comes with its words', () => {
    addSightings(store.db, [saw('a', 'use tabs'), saw('b', 'no emoji', { line: 7 })]);
    assert.deepEqual(replace([saw('c', 'use tabs'), saw('b', 'no emoji', { line: 7, score: 0.9 })]), [
      'c, use tabs, /shop',
      'b, no emoji, /shop',
    ]);
  });

  it('is of the candidate that was decided where the same words are put otherwise, and holds where that does', () => {
    addSightings(store.db, [saw('a', 'please use tabs')]);
    assert.deepEqual(replace([saw('c', 'use tabs', { scope: 'global' })], 'a'), ['a, use tabs, /shop']);
  });

  it('is new where most of its words are', () => {
    addSightings(store.db, [saw('a', 'use tabs')]);
    assert.deepEqual(replace([saw('c', 'use tabs and never touch the lock file')], 'a'), [
      'a, use tabs, /shop',
      'c, use tabs and never touch the lock file, /shop',
    ]);
  });

  it('is new in another line, and where what was decided is heard beside it', () => {
    addSightings(store.db, [saw('a', 'use tabs')]);
    assert.deepEqual(replace([saw('c', 'use tabs', { line: 4 })], 'a'), [
      'a, use tabs, /shop',
      'c, use tabs, /shop',
    ]);
    assert.deepEqual(replace([saw('a', 'use tabs'), saw('d', 'use tab')], 'a'), [
      'd, use tab, /shop',
      'a, use tabs, /shop',
    ]);
  });

  it('keeps apart what one command was heard to teach', () => {
    const trap = { kind: 'trap', source: 'observed' } as const;
    const check = { kind: 'check', source: 'observed' } as const;
    addSightings(store.db, [saw('t', 'npm test', trap), saw('c', 'npm test', check)]);
    assert.deepEqual(replace([saw('t', 'npm test', trap), saw('other', 'npm test', check)], 't'), [
      'other, npm test, /shop',
      't, npm test, /shop',
    ]);
    assert.deepEqual(replace([saw('new', 'npm test', check)], 't'), [
      'new, npm test, /shop',
      't, npm test, /shop',
    ]);
  });

  it('takes the place of what a fork brought as older learning heard it', () => {
    addSightings(store.db, [saw('a', 'use tabs', { thread: 'fork', text: 'older words' })]);
    assert.deepEqual(replace([saw('a', 'use tabs')]), ['a, use tabs, /shop']);
    const text = store.db.get('SELECT text FROM observation', [], (row) => row.text(0));
    assert.equal(text, 'use tabs');
  });

  describe('again in the same words', () => {
    /** Where it stands, and when it was said there first and last. */
    const said = (): string[] =>
      store.db.all('SELECT thread, time, last_time FROM observation', [], (row) =>
        [row.text(0), row.real(1), row.realOrNull(2) ?? 'once'].join(' '),
      );
    const at = (time: number, thread = 'one'): Sighting => saw('a', 'use tabs', { time, thread, line: time });

    it('stands where it was said first, whichever of the session and its forks is read first', () => {
      for (const order of [
        [at(5), at(9, 'fork'), at(7)],
        [at(9, 'fork'), at(7), at(5)],
        [at(7), at(5), at(9, 'fork')],
      ]) {
        for (const each of order) addSightings(store.db, [each]);
        assert.deepEqual(said(), ['one 5 9']);
        store.db.run('DELETE FROM observation');
      }
      addSightings(store.db, [at(5), at(5)]);
      assert.deepEqual(said(), ['one 5 once']);
    });

    it('keeps both times where a fork counts for another session, whichever said it first', () => {
      const of = (root: string, ...each: Parameters<typeof at>): Sighting => ({ ...at(...each), root });
      for (const [before, after] of [
        [[of('one', 5), of('fork', 7, 'fork'), of('fork', 9, 'fork')], 'one 5 9'],
        [[of('one', 7), of('one', 9), of('fork', 5, 'fork')], 'fork 5 9'],
        [[of('one', 5), of('fork', 5, 'fork')], 'one 5 once'],
        [[of('fork', 5, 'fork'), of('fork', 9, 'fork')], 'fork 5 9'],
      ] as const) {
        for (const each of before) addSightings(store.db, [each]);
        assert.deepEqual(moveSightings(store.db, 'fork', 'one'), [{ id: 'a', project: '/shop' }]);
        assert.deepEqual(said(), [after]);
        assert.deepEqual(moveSightings(store.db, 'fork', 'one'), []);
        store.db.run('DELETE FROM observation');
      }
    });

    it('keeps both times when all is heard anew, of the session and of its fork in either order', () => {
      const fork = (): void =>
        replaceSightings(store.db, 'fork', { sightings: [at(9, 'fork')], isDecided: () => false });
      addSightings(store.db, [at(5), at(9, 'fork')]);
      replace([at(5), at(7)]);
      assert.deepEqual(said(), ['one 5 9']);
      fork();
      assert.deepEqual(said(), ['one 5 9']);
      store.db.run('DELETE FROM observation');
      addSightings(store.db, [at(5)]);
      fork();
      replace([at(5), at(7)]);
      assert.deepEqual(said(), ['one 5 9']);
    });
  });
});
