import assert from 'node:assert/strict';
import { foldText } from '../../../src/recall/folded.ts';

/** What each letter of the folded text stands for in the source. */
const sources = (source: string): string[] => {
  const folded = foldText(source);
  return Array.from({ length: folded.text.length }, (_, at) =>
    source.slice(folded.from(at), folded.to(at + 1)),
  );
};

describe('a folded text', () => {
  it('knows where each letter stood, in runs and beside letters that became more or fewer', () => {
    assert.equal(foldText('Ab日本、Straße！é').text, 'ab日本、strasse!e');
    assert.deepEqual(sources('日Aß！語'), ['日', 'A', 'ß', 'ß', '！', '語']);
    assert.deepEqual(sources('か\u3099日e\u0301x'), ['か\u3099', '日', 'e\u0301', 'x']);
    assert.deepEqual(sources('日ـ本'), ['日', '本']);
    assert.deepEqual(sources('\u1112\u1161\u11ab글'), ['\u1112\u1161\u11ab', '글']);
  });

  it('ends where the source ends', () => {
    for (const source of ['plain', '日本', '日本é', 'Straß'])
      assert.deepEqual(
        [foldText(source).from(foldText(source).text.length), foldText(source).to(0)],
        [source.length, 0],
      );
  });
});
