import assert from 'node:assert/strict';
import { filterHints, leftOutHint, parseDay, whereNothingIs } from '../../../src/shared/recall-filters.ts';

/** What each hint begins with. */
const hints = (query: string): string[] => filterHints(query).map(({ takes }) => takes.split(' ')[0] ?? '');

describe('hints about filters', () => {
  it('say what a filter takes that was given something else', () => {
    assert.deepEqual(hints('cart role:bogus '), ['Roles']);
    assert.deepEqual(hints('after:2026-99 cart -role:user,bogus role:robot'), ['Days', 'Roles']);
    assert.deepEqual(hints('before:"last week" from：gemini '), ['Days', 'Sessions']);
    assert.deepEqual(hints('after:“2026-02-31”'), ['Days']);
  });

  it('say nothing of what recall knows, nor of words that only look like filters', () => {
    for (const query of [
      'role:User,final',
      'from:claude after:7d before:2026-1',
      'role:me,answer after:2026/11/21 before:21.11.2026',
      'after:yesterday before:2w',
      'http://x xrole:bogus',
    ])
      assert.deepEqual(hints(`${query} `), []);
  });

  it('wait as long as the last value may still become one', () => {
    for (const query of [
      'role:',
      'role:us',
      'role:user,fi',
      'from:cl',
      'after:20',
      'after:2026-',
      'before:2026-0',
      'after:yes',
      'after:tu',
      'after:2026/1',
      'after:21.',
      'after:21.1',
      'after:21.11.20',
      'before:3m',
    ])
      assert.deepEqual(hints(`cart ${query}`), [], query);
    assert.deepEqual(hints('cart role:us '), ['Roles']);
    for (const query of ['role:bo', 'role:bo,us', 'after:2026-99', 'after:yesno', 'before:3min', 'from:x'])
      assert.equal(hints(`cart ${query}`).length, 1, query);
  });
});

describe('a day that recall is given', () => {
  /** A Wednesday. */
  const now = new Date(2026, 10, 18, 9, 30).getTime();
  const day = (value: string): string => {
    const time = parseDay(value, now);
    return time === undefined ? 'none' : new Date(time).toString().slice(0, 21);
  };

  it('is taken by its name, from its start on', () => {
    assert.equal(day('today'), 'Wed Nov 18 2026 00:00');
    assert.equal(day('Yesterday'), 'Tue Nov 17 2026 00:00');
    assert.equal(day('wednesday'), 'Wed Nov 18 2026 00:00');
    assert.equal(day('thursday'), 'Thu Nov 12 2026 00:00');
    assert.equal(day('mon'), 'Mon Nov 16 2026 00:00');
  });

  it('is taken as so long ago, in the words that lists use', () => {
    assert.equal(day('3h'), 'Wed Nov 18 2026 06:30');
    assert.equal(day('7d'), 'Wed Nov 11 2026 09:30');
    assert.equal(day('2W'), 'Wed Nov 04 2026 09:30');
    assert.equal(parseDay('2mo', now), now - 60 * 86_400_000);
    assert.equal(parseDay('1y', now), now - 365 * 86_400_000);
  });

  it('is taken in each way of writing it that can mean one day only', () => {
    for (const value of ['2026-11-2', '2026/11/02', '2026.11.2', '2.11.2026', '02.11.2026'])
      assert.equal(day(value), 'Mon Nov 02 2026 00:00', value);
    assert.equal(day('2026/11'), 'Sun Nov 01 2026 00:00');
  });

  it('is none when it is something else', () => {
    for (const value of [
      '2026-11/02',
      '31.11.2026',
      '11/2/2026',
      '2.11.26',
      'tomorrow',
      '7',
      '7x',
      'd',
      '-2w',
      '99999d',
      'to',
      'mond',
      '',
    ])
      assert.equal(day(value), 'none', value);
  });
});

describe('a hint about what was left out', () => {
  it('names the first word with a dash, and no option, filter or phrase', () => {
    const named = (query: string): string | undefined =>
      /^"([^"]*)"/u.exec(leftOutHint(query)?.takes ?? '')?.[1];
    assert.deepEqual(named('rm -rf dist'), '-rf');
    assert.deepEqual(named('-draft cart -old'), '-draft');
    for (const query of [
      'cart',
      'git commit --amend',
      'ls -l',
      '-repo:shop',
      '-failed:',
      '-"old plan"',
      'well-known',
      '->',
      '"a -b"',
    ])
      assert.equal(named(query), undefined, query);
  });
});

describe('advice where nothing was found', () => {
  it('speaks of fewer words only where there are several, and of filters only where there is one', () => {
    const cases: [query: string, advice: string][] = [
      ['porcelain', 'Try another word'],
      ['"porcelain cup"', 'Try another word'],
      ['porcelain cup', 'Try fewer words'],
      ['role:change', 'Leave a filter out'],
      ['failed: after: yesterday -repo:"my shop"', 'Leave a filter out'],
      ['failed: cup', 'Leave a filter out'],
      ['blue cup role:user', 'Leave a filter out'],
      ['http://cup xrole:user', 'Try fewer words'],
      ['=> ', 'Type a word'],
    ];
    for (const [query, advice] of cases) assert.equal(whereNothingIs(query), advice, query);
  });
});
