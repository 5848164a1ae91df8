import assert from 'node:assert/strict';
import { filterTableOf } from '../../../../src/shared/anchors/anchor-tree.ts';
import { anchorsOf } from '../../../../src/shared/anchors/anchors.ts';
import { Letters } from '../../../../src/shared/anchors/letters.ts';
import { createPatternFilter } from '../../../../src/shared/anchors/pattern-filter.ts';
import { watchedListsOf } from '../../../../src/shared/anchors/watched-lists.ts';

describe('the lists of anchors that are watched', () => {
  const sources = [
    String.raw`\bthe\b.{0,9}\bsecrets?\b`,
    String.raw`\bthe\b.{0,9}\bproxy\b`,
    String.raw`\bthe\b.{0,9}\bbuild\b|\bnightly\b`,
  ];
  const table = filterTableOf(sources.map(anchorsOf));

  it('are one for each way, that which is met least often', () => {
    const { ways, waysAt } = watchedListsOf(table);
    assert.deepEqual(
      [...ways].sort((a, b) => a - b),
      [...table.listsOf.keys()],
    );
    // The list that three ways need is the common one; none waits for it.
    const users = [...table.waysAt].map((at, list) => (table.waysAt[list + 1] ?? at) - at);
    const shared = users.indexOf(Math.max(...users));
    assert.equal(users[shared], 3);
    assert.equal((waysAt[shared + 1] ?? 0) - (waysAt[shared] ?? 0), 0);
  });

  it('hold all that a way needs, though it waits for one list only', () => {
    const filter = createPatternFilter(table, new Letters());
    const possible = (text: string): number[] => {
      filter.take(text, 0, text.length);
      return [...filter.possible(0, text.length)];
    };
    assert.deepEqual(possible('keep secrets in a proxy, the build knows'), [0, 1, 2]);
    assert.deepEqual(possible('keep secrets in a proxy, our build knows'), []);
    assert.deepEqual(possible('the nightly run'), [2]);
    assert.deepEqual(possible('the run'), []);
    const text = 'the proxy, the build';
    filter.take(text, 0, text.length);
    assert.deepEqual([...filter.possible(0, 9)], [1]);
    assert.deepEqual([...filter.possible(11, text.length)], [2]);
    assert.deepEqual([...filter.possible(0, text.length)], [1, 2]);
  });
});
