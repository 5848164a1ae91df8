import assert from 'node:assert/strict';
import { RecentMap } from '../../../src/shared/recent-map.ts';

describe('a map of what was asked for last', () => {
  const held = (map: RecentMap<string, { n: number }>, ...keys: string[]): string =>
    keys.filter((key) => map.get(key) !== undefined).join('');

  it('lets go of what nobody asked for', () => {
    const map = new RecentMap<string, { n: number }>(2);
    map.set('a', { n: 1 });
    map.set('b', { n: 2 });
    assert.equal(map.get('a')?.n, 1);
    map.set('c', { n: 3 });
    assert.equal(held(map, 'a', 'b', 'c'), 'ac');
  });

  it('holds one entry for each key, the last one', () => {
    const map = new RecentMap<string, { n: number }>(2);
    map.set('a', { n: 1 });
    map.set('b', { n: 2 });
    map.set('a', { n: 3 });
    assert.equal(map.get('a')?.n, 3);
    map.set('c', { n: 4 });
    assert.equal(held(map, 'a', 'b', 'c'), 'ac');
  });

  it('forgets one, or all', () => {
    const map = new RecentMap<string, { n: number }>(3);
    for (const key of ['a', 'b', 'c']) map.set(key, { n: 1 });
    map.delete('b');
    assert.equal(held(map, 'a', 'b', 'c'), 'ac');
    map.clear();
    assert.equal(held(map, 'a', 'b', 'c'), '');
  });
});
