import assert from 'node:assert/strict';
import { cutTo } from '../../../src/shared/line-width.ts';

describe('a line cut to so many characters', () => {
  it('stays as it is where it has no more, in characters of one place or two', () => {
    for (const line of ['', 'four', '😀😀😀😀', 'a😀b😀']) assert.equal(cutTo(line, 4), line);
  });

  it('keeps the first of them, however many follow', () => {
    assert.equal(cutTo('fiver', 4), 'fiv…');
    assert.equal(cutTo('a b c', 3), 'a…');
    for (const more of [1, 2, 3, 4, 5, 1_000]) {
      assert.equal(cutTo(`😀😀😀😀${'😀'.repeat(more)}`, 4), '😀😀😀…');
      assert.equal(cutTo(`abc${'😀'.repeat(more + 1)}`, 4), 'abc…');
      assert.equal(cutTo(`😀😀😀${'d'.repeat(more + 1)}`, 4), '😀😀😀…');
    }
  });
});
