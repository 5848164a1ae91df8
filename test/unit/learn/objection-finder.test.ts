import assert from 'node:assert/strict';
import { filterTableOf } from '../../../src/shared/anchors/anchor-tree.ts';
import { anchorsOf } from '../../../src/shared/anchors/anchors.ts';
import { createObjectionFinder } from '../../../src/learn/language/objection-finder.ts';
import { Letters } from '../../../src/shared/anchors/letters.ts';

describe('where something is turned down', () => {
  const dismissals = ['no thanks', String.raw`^nah\b`];
  const faults = ['you broke', 'no', String.raw`broke \w+`];
  const texts = [
    'no thanks, you broke it',
    'nah\nno thanks\nnah',
    'nothing here you brok',
    'you broke broke broke no no thanks',
    '',
  ];

  it('is found as by one expression of all patterns, the first of them first', () => {
    const table = filterTableOf([...dismissals, ...faults].map(anchorsOf));
    const find = createObjectionFinder(dismissals, faults, new Letters(), table);
    const whole = new RegExp(`(?<ahead>${dismissals.join('|')})|${faults.join('|')}`, 'gm');
    for (const text of texts) {
      const expected = Array.from(text.matchAll(whole), ({ index, 0: words, groups }) => ({
        start: index,
        end: index + words.length,
        ahead: groups?.['ahead'] !== undefined,
      }));
      assert.deepEqual(find(text), expected, text);
    }
  });
});
