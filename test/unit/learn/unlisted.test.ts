import assert from 'node:assert/strict';
import { anchorsOf } from '../../../src/shared/anchors/anchors.ts';
import { ahead } from '../../../src/learn/language/unlisted.ts';

describe('words that stand ahead of a place', () => {
  const listed = (source: string): string[] =>
    anchorsOf(source).flatMap(({ lists }) => lists.flatMap((anchors) => anchors.map(({ text }) => text)));

  it('have to be there', () => {
    const pattern = new RegExp(`^${ahead('.*(?:freezes|hangs)')}.*always`);
    assert.match('the map always freezes', pattern);
    assert.match('it hangs always', pattern);
    assert.doesNotMatch('the map is always blue', pattern);
    assert.doesNotMatch('the map freezes at times', pattern);
  });

  it('are none by which the pattern is looked up', () => {
    const often = String.raw`.*\b(?:always|each time|constantly)\b`;
    const mishaps = String.raw`\b(?:freezes|hangs|crashes)\b`;
    assert.ok(listed(mishaps + often).includes('hangs'));
    assert.deepEqual(listed(ahead(mishaps) + often), ['always', 'each time', 'constantl']);
  });
});
