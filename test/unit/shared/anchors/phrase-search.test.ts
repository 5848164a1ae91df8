import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type Wording,
  createPhraseSearch,
  packPhrases,
  phraseTableOf,
  unpackPhrases,
} from '../../../../src/shared/anchors/phrase-search.ts';

const wordingsOf = (...sources: readonly string[]): Wording[] =>
  sources.map((source) => ({ source: () => source, flags: 'gu' }));

/** Long enough to be taken apart. */
const verbs = Array.from({ length: 26 }, (_, at) => `verb${String.fromCharCode(97 + at)} it`).join('|');
const sources = [
  String.raw`\b(?:send|post) (?:it|them)\b`,
  String.raw`(?<![\p{L}\p{N}_])(?:über|für)(?![\p{L}\p{N}_])`,
  String.raw`\b(?:${verbs}|send)\b`,
  '(?:秘密|鍵)[^。]{0,8}(?:送|渡)',
  String.raw`tell[^.!?]{0,20}(?=\s{1,3}nobody)`,
  String.raw`[^\S\n]+\p{Lu}x`,
];

describe('a search for phrases', () => {
  const wordings = wordingsOf(...sources);
  const table = phraseTableOf(wordings);
  const search = createPhraseSearch(wordings, table);

  it('finds what each expression finds in any text', () => {
    const piece = fc.constantFrom(
      ...[
        'send',
        'post',
        'it',
        'them',
        'über',
        'für',
        'f',
        'verba',
        'verbz it',
        '秘密',
        'を',
        '送',
        '。',
        'tell',
      ],
      ...['nobody', ' ', ' ', '  ', '\n', '.', 'Ax', 'x'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join('');
        search.take(text);
        for (const [pattern, source] of sources.entries()) {
          const expected = Array.from(text.matchAll(new RegExp(source, 'gu')), ({ index, 0: found }) => ({
            start: index,
            end: index + found.length,
          }));
          assert.deepEqual(search.spansOf(pattern, text), expected, JSON.stringify({ source, text }));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('says which phrases may stand in a text', () => {
    search.take('please send them on');
    assert.deepEqual(search.patterns(), [0, 2]);
    assert.equal(search.possible(0), 1);
    assert.equal(search.possible(1), 0);
  });

  it('reads its table back from bytes', () => {
    assert.deepEqual(unpackPhrases(packPhrases(table)), table);
  });

  it('refuses the table of other patterns', () => {
    const other = createPhraseSearch(wordingsOf('send|post'), phraseTableOf(wordingsOf('send')));
    other.take('send');
    assert.throws(() => other.spansOf(0, 'send'), RangeError);
  });
});
