import assert from 'node:assert/strict';
import { type HeardBy, isNewest, ownHeardBy } from '../../../../src/engine/reading/heard-by.ts';
import { Settings } from '../../../../src/engine/settings.ts';
import { type Store, openStore } from '../../../../src/store/store.ts';
import { temporaryFolder } from '../../store/support.ts';

describe('which learning is the newest', () => {
  let store: Store;
  let settings: Settings;
  beforeEach(async () => {
    store = await openStore(temporaryFolder());
    settings = new Settings(store.db);
  });
  afterEach(() => store.close());

  const by = (mark: string, version: string): HeardBy => ({ mark, version });
  /** The answer for each of those that come one after the other. */
  const answers = (...those: HeardBy[]): boolean[] =>
    those.map((each) =>
      isNewest(settings, each, (work) => {
        work();
      }),
    );

  it('is the one of the higher version, however often they take turns', () => {
    const [older, newer] = [by('a', '0.9.0'), by('b', '0.10.0')];
    assert.deepEqual(answers(older, newer, older, newer, older), [true, true, false, true, false]);
  });

  it('is none that was made before the first one that is known', () => {
    assert.deepEqual(answers(by('b', '1.2.0'), by('a', '1.1.9'), by('b', '1.2.0')), [true, false, true]);
  });

  it('is of two builds of one version the one that came last for the first time', () => {
    const [one, two] = [by('a', '1.0.0'), by('b', '1.0.0')];
    assert.deepEqual(answers(one, two, one, two, one), [true, true, false, true, false]);
  });

  it('is that of before once a higher version brings it back', () => {
    const asBefore = by('a', '1.2.0');
    assert.deepEqual(answers(by('a', '1.0.0'), by('b', '1.1.0'), asBefore, by('b', '1.1.0'), asBefore), [
      ...[true, true, true, false, true],
    ]);
  });

  it('keeps the highest version that brought it', () => {
    assert.deepEqual(answers(by('a', '2.0.0'), by('a', '1.0.0'), by('b', '1.5.0')), [true, true, false]);
  });

  it('is none that no build has marked', () => {
    assert.deepEqual(answers(ownHeardBy()), [false]);
    assert.equal(settings.text('heard-by'), null);
  });

  it('is anyone where the list cannot be read', () => {
    settings.putText('heard-by', '{');
    assert.deepEqual(answers(by('a', '1.0.0')), [true]);
  });
});
